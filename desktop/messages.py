"""What the program says in passing: a quiet line at the foot of the window, with Undo.

Sentences of trouble stay until they are closed; news goes after a few seconds.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from db.language import say
from desktop import icons
from desktop.tasks import Progress
from desktop.theme import Size, Space, broad, sided, theme
from desktop.widgets import IconButton, LinkButton, QuietButton, Words
from desktop.widgets.announcement import announce
from desktop.widgets.sheet import paint_raised

_SHADOW = 16
_SHOWN_MS = 6000


class _Floating(QWidget):
    """A raised panel at the foot of a window, in its middle."""

    def __init__(self, window: QWidget, width: int) -> None:
        super().__init__(window)
        self._window = window
        self._width = width
        window.installEventFilter(self)
        self.hide()

    def place(self) -> None:
        """Stand where it belongs."""
        width = min(broad(self._width) + 2 * _SHADOW, self._window.width() - 2 * Space.L)
        self.setFixedWidth(width)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else 0
        self.resize(width, max(height, self.minimumSizeHint().height()))
        # Above the status line, and above what stands on it: `foot`, in pixels.
        foot = self._window.height() - int(self._window.property("foot") or 28) - Space.S
        self.move((self._window.width() - width) // 2, foot - self.height() + _SHADOW // 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        card = self.rect().toRectF().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_raised(QPainter(self), card, 10)


class Message(_Floating):
    """One sentence at a time. `undone`: Undo was pressed."""

    undone = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, 460)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            *sided(_SHADOW + Space.L, _SHADOW + 4, _SHADOW + Space.S, _SHADOW + 4)
        )
        row.setSpacing(Space.M)
        self._sign = _Sign()
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.words = Words("")
        row.addWidget(self.words, 1)
        self.undo = LinkButton(say("Undo"))
        self.undo.clicked.connect(self._undo)
        row.addWidget(self.undo)
        close = IconButton("cross", say("Close this message"), 16)
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SHOWN_MS)
        self._clock.timeout.connect(self.hide)

    def news(self, sentence: str, undo: bool = False) -> None:
        """Something was done; goes by itself."""
        self._show(sentence, trouble=False, undo=undo)
        self._clock.start()

    def trouble(self, sentence: str) -> None:
        """Something could not be done; stays until it is closed."""
        self._clock.stop()
        self._show(sentence, trouble=True, undo=False)

    def _show(self, sentence: str, trouble: bool, undo: bool) -> None:
        self.words.say(sentence)
        self._sign.setVisible(trouble)
        self.undo.setVisible(undo)
        self.setAccessibleName(sentence)
        self.place()
        self.show()
        self.raise_()
        announce(self, sentence, urgent=trouble)

    def _undo(self) -> None:
        self.hide()
        self.undone.emit()


class Working(_Floating):
    """How far long work is, with Cancel."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(
            *sided(_SHADOW + Space.L, _SHADOW + 10, _SHADOW + Space.S, _SHADOW + 10)
        )
        column.setSpacing(Space.XS)
        row = QHBoxLayout()
        self.words = Words("", "body")
        self.words.setWordWrap(False)
        row.addWidget(self.words, 1)
        self.cancel = QuietButton(say("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        column.addWidget(self.bar)
        self._progress: Progress | None = None

    def follow(self, progress: Progress | None) -> None:
        """Show the work that began; None: it ended."""
        self._progress = progress
        if progress is None:
            self.hide()
            return
        self.cancel.setEnabled(True)
        self.bar.setRange(0, 0)
        self.words.say(say("Working…"))
        self.place()
        self.show()
        self.raise_()
        announce(self, say("Working…"))

    def say(self, share: float, text: str) -> None:
        """The share done, 0 to 1, and what is being done."""
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(share * 1000))
        if text and self.cancel.isEnabled():
            self.words.say(text)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.words.say(say("Stopping…"))
        if self._progress is not None:
            self._progress.cancel()


class _Sign(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(20, Size.TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.rect().toRectF().adjusted(0, 6, 0, -6)
        icons.paint(QPainter(self), "warning", place, theme().danger)
