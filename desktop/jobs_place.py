"""The one quiet place for long work: a word in the status line that opens the list of it.

Hides that the list is drawn anew only while it is open, and that progress may come a hundred times
a second.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.language import in_figures, many, number, say, with_commas
from desktop.jobs import Job, Jobs
from desktop.theme import Size, Space, broad, font, grown, sided, theme
from desktop.widgets import IconButton, LinkButton, QuietButton, Secondary, Words
from desktop.widgets.announcement import announce
from desktop.widgets.labels import placed
from desktop.widgets.sheet import paint_raised

_SHADOW = 16
_WIDTH = 380
_HIGHEST = 420
#: Progress is shown ten times a second.
_PAUSE_MS = 100
_RING = 12
#: Work one has waited for so long is told of when it ends; what ends sooner is seen at once.
_LONG = timedelta(seconds=3)


class JobsButton(QPushButton):
    """What is under way, in the status line; hidden while nothing is and nothing was."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._words = ""
        self._share: float | None = None
        self._failed = False
        self._under_way: list[Job] = []
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font("caption"))
        self.panel: JobsPanel | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.clicked.connect(self.open)
        jobs.changed.connect(self._heard)
        self._tell()

    def open(self) -> None:
        """Show the list, or put it away."""
        if self.panel is None:
            self.panel = JobsPanel(self._jobs, self.window())
        self.panel.toggle(self)

    def _heard(self) -> None:
        for job in self._under_way:
            if job.ended is not None and job.ended - job.since >= _LONG:
                announce(self, with_commas((job.what, state_words(job))))
        self._under_way = self._jobs.running
        if not self._pause.isActive():
            self._pause.start()

    def _tell(self) -> None:
        running = self._jobs.running
        failed = [job for job in self._jobs.every if job.state == "failed"]
        self._share = running[0].share if running else None
        self._failed = bool(failed) and not running
        self._words = _button_words(running, failed)
        self.setVisible(bool(self._jobs.every))
        self.setAccessibleName(say("Work: {state}", state=self._words))
        self.setToolTip(say("Show what is being done, and what was"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self.font()).horizontalAdvance(self._words)
        return QSize(wide + _RING + 3 * Space.S, grown(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(look.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, Size.RADIUS / 2, Size.RADIUS / 2)
        ring = placed(
            self, QRectF(Space.S, (self.height() - _RING) / 2, _RING, _RING).adjusted(1, 1, -1, -1)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.danger if self._failed else look.line_strong, 2))
        painter.drawEllipse(ring)
        if self._jobs.running:
            painter.setPen(QPen(look.accent, 2))
            share = self._share if self._share is not None else 0.25
            painter.drawArc(ring, 90 * 16, -round(share * 360 * 16))
        painter.setPen(look.danger if self._failed else look.secondary)
        painter.setFont(self.font())
        lead = _RING + 2 * Space.S
        words = placed(self, QRectF(lead, 0, self.width() - lead, self.height()))
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, start, self._words)


def _button_words(running: list[Job], failed: list[Job]) -> str:
    if len(running) == 1:
        job = running[0]
        if job.share is None:
            return say("{what} …", what=job.what)
        return say("{what} · {share} %", what=job.what, share=number(int(job.share * 100)))
    if running:
        return many(len(running), "{count:,} is under way", "{count:,} are under way")
    if failed:
        return many(len(failed), "{count:,} did not work", "{count:,} did not work")
    return say("All done")


class JobsPanel(QWidget):
    """The list, above the status line of a window."""

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._window = window
        self._near: QWidget | None = None
        self._rows: dict[Job, _Row] = {}
        self.setAccessibleName(say("What is being done, and what was"))
        self.clear = LinkButton(say("Clear what ended"))
        self.clear.clicked.connect(jobs.clear)
        self._scroll = QScrollArea()
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        jobs.changed.connect(self._heard)
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        close = IconButton("cross", say("Close this list"), 16)
        close.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.addWidget(Words(say("Work"), "strong"), 1)
        head.addWidget(self.clear)
        head.addWidget(close)
        self._body = QWidget()
        self._list = QVBoxLayout(self._body)
        self._list.setContentsMargins(*sided(0, 0, Space.S, 0))
        self._list.setSpacing(Space.L)
        self._list.addStretch(1)
        self._scroll.setWidget(self._body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        edge = _SHADOW + Space.L
        column.setContentsMargins(*sided(edge, edge - Space.S, edge - Space.S, edge))
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def toggle(self, near: QWidget) -> None:
        """Open above `near`, or close."""
        if self.isVisible():
            self.put_away()
            return
        self._near = near
        self._tell()
        self.show()
        self.raise_()
        self.place()
        for button in self.findChildren(QuietButton):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.clear.setFocus(Qt.FocusReason.TabFocusReason)

    def put_away(self) -> None:
        """Close; the keyboard goes back to where it was opened."""
        self.hide()
        if self._near is not None and self._near.isVisible():
            self._near.setFocus()

    def place(self) -> None:
        """Above the status line, at the end of the line."""
        wide = min(broad(_WIDTH) + 2 * _SHADOW, self._window.width())
        body = self._body.heightForWidth(wide - 4 * _SHADOW) if self._rows else grown(30)
        high = max(body, self._body.sizeHint().height()) + grown(48) + 2 * _SHADOW + 2 * Space.L
        high = min(high, grown(_HIGHEST), self._window.height() - 80)
        self.resize(wide, high)
        near = self._near
        foot = near.mapTo(self._window, QPoint(0, 0)).y() if near is not None else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = Space.S - _SHADOW if mirrored else self._window.width() - wide + _SHADOW - Space.S
        self.move(left, foot - high + _SHADOW - Space.XS)

    def _heard(self) -> None:
        if self.isVisible() and not self._pause.isActive():
            self._pause.start()

    def _tell(self) -> None:
        # What is under way first, the newest of each above.
        newest = self._jobs.every[::-1]
        every = sorted(newest, key=lambda job: not job.runs)
        for job in [job for job in self._rows if job not in every]:
            row = self._rows.pop(job)
            row.setParent(None)
            row.deleteLater()
        for place, job in enumerate(every):
            if job not in self._rows:
                self._rows[job] = _Row(self._jobs, job)
            if self._list.indexOf(self._rows[job]) != place:
                self._list.removeWidget(self._rows[job])
                self._list.insertWidget(place, self._rows[job])
            self._rows[job].tell()
        self.clear.setEnabled(any(not job.runs for job in every))
        if self.isVisible():
            if not every:
                self.put_away()
            self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        card = self.rect().toRectF().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_raised(QPainter(self), card, 10)


class _Row(QWidget):
    """One piece of work."""

    def __init__(self, jobs: Jobs, job: Job) -> None:
        super().__init__()
        self._job = job
        self.words = Words(job.what, "strong")
        self.told = Secondary("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(job.what)
        self.cancel = QuietButton(say("Cancel"), framed=True)
        self.cancel.setAccessibleName(say("Cancel: {what}", what=job.what))
        self.cancel.clicked.connect(lambda: jobs.stop(job))
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.told)

    def tell(self) -> None:
        """Show how it stands now."""
        job = self._job
        self.bar.setVisible(job.runs)
        self.bar.setRange(0, 0 if job.share is None else 1000)
        self.bar.setValue(round((job.share or 0) * 1000))
        self.cancel.setVisible(job.runs and job.cancel is not None)
        self.cancel.setEnabled(job.state == "running")
        self.told.set_tone("danger" if job.state == "failed" else "secondary")
        self.told.say(state_words(job))


def state_words(job: Job) -> str:
    """How a piece of work stands, in words."""
    since = _clock(job.since)
    if job.state == "stopping":
        return say("Stopping …")
    if job.ended is None:
        if job.doing:
            return say("{doing} · since {time}", doing=job.doing, time=since)
        return say("Since {time}", time=since)
    ended = _clock(job.ended)
    if job.state == "done":
        return say("Done at {time}", time=ended)
    if job.state == "stopped":
        return say("Stopped at {time}. Nothing of it was kept.", time=ended)
    return say("Not done, {time}: {sentence}", time=ended, sentence=job.sentence)


def _clock(at: datetime) -> str:
    return in_figures(f"{at:%H:%M}")
