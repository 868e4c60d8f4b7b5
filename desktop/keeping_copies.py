"""The list of earlier copies in its sheet: when, how many incidents, how large; one is chosen.

Hides that rows are walked with the arrow keys as one list, and where the settings of it go.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.export.wanted import counted
from db.keeping.backups import Copy
from db.language import say
from db.when import said_moment
from desktop import icons
from desktop.shelf import ROOMS, Wish, wish, wish_for
from desktop.theme import Size, Space, sided, theme
from desktop.widgets import CheckField, ChoiceField, ElidedLabel, RowButton, Secondary, Words

_TICK = 16


class CopiesView(QWidget):
    """Copies to choose from, the newest first, and whether copies are made at all."""

    def __init__(
        self,
        path: Path,
        copies: Sequence[tuple[Copy, int | None]],
        folder: Path,
    ) -> None:
        super().__init__()
        self._copies = [copy for copy, _ in copies]
        self.hint = (
            say(
                "Made while you worked. A copy opens as a new file; the case itself stays as it is."
            )
            if copies
            else ""
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        rows = QVBoxLayout()
        rows.setSpacing(2)
        self.rows = [CopyRow(copy, count, path) for copy, count in copies]
        for row in self.rows:
            row.clicked.connect(lambda row=row: self._choose(row))
            row.moved.connect(self._move)
            rows.addWidget(row)
        if self.rows:
            self._choose(self.rows[0])
        else:
            rows.addWidget(Words(_none_yet(wish().copies), "body"))
        column.addLayout(rows)
        column.addLayout(self._settings(folder))

    def chosen(self) -> Copy | None:
        """The copy to be opened; None when there is none."""
        for row, copy in zip(self.rows, self._copies, strict=True):
            if row.is_chosen:
                return copy
        return None

    def focus_first(self) -> None:
        """The keyboard to the list."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _settings(self, folder: Path) -> QVBoxLayout:
        now = wish()
        self.wanted = CheckField(say("Keep copies of the cases I change"), now.copies)
        self.wanted.changed.connect(self._wish)
        self.room = ChoiceField(
            say("Room for the copies of all cases"), [(f"{size}", f"{size} GB") for size in ROOMS]
        )
        self.room.set_value(f"{now.room}")
        self.room.changed.connect(self._wish)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(self.wanted)
        column.addWidget(self.room)
        column.addWidget(Secondary(say("They lie in {short}", short=_short(folder))))
        return column

    def _wish(self) -> None:
        try:
            wish_for(Wish(self.wanted.value(), int(self.room.value() or Wish().room)))
        except OSError as error:
            self.wanted.complain(
                say("This could not be kept: {strerror}.", strerror=error.strerror)
            )

    def _choose(self, chosen: CopyRow) -> None:
        for row in self.rows:
            row.set_chosen(row is chosen)

    def _move(self, step: int) -> None:
        at = next(number for number, row in enumerate(self.rows) if row.is_chosen)
        row = self.rows[min(max(at + step, 0), len(self.rows) - 1)]
        self._choose(row)
        row.setFocus(Qt.FocusReason.OtherFocusReason)


class CopyRow(RowButton):
    """One copy. `moved(int)`: an arrow key asked for the row after or before."""

    moved = Signal(int)

    def __init__(self, copy: Copy, incidents: int | None, of: Path) -> None:
        super().__init__()
        self.is_chosen = False
        when = day_and_time(copy.at)
        told = _told(copy, incidents)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(*sided(Space.M + _TICK + Space.S, Space.S, Space.M, Space.S))
        inside.setSpacing(Space.L)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(when, "strong"))
        if copy.origin is not None and copy.origin != of.absolute():
            words.addWidget(
                ElidedLabel(
                    say("of {short}", short=_short(copy.origin)),
                    "small",
                    "secondary",
                    Qt.TextElideMode.ElideMiddle,
                )
            )
        inside.addLayout(words, 1)
        side = Secondary(told)
        side.setWordWrap(False)
        inside.addWidget(side)
        self.setAccessibleName(f"{when}, {told}")

    def set_chosen(self, chosen: bool) -> None:
        """Mark it as the one to be opened."""
        self.is_chosen = chosen
        self.setAccessibleDescription(say("chosen") if chosen else "")
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
            event.ignore()  # the sheet opens what is chosen
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_chosen:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(theme().accent_ground)
            painter.drawRoundedRect(self.rect().toRectF(), Size.RADIUS, Size.RADIUS)
            place = QRectF(Space.M, (self.height() - _TICK) / 2, _TICK, _TICK)
            icons.paint(painter, "tick", place, theme().accent)
            painter.end()
        super().paintEvent(event)


def day_and_time(at: datetime) -> str:
    """A moment by the clock of this computer: 22 Nov 2026, 13:05."""
    here = at.astimezone()
    return said_moment(here)


def _told(copy: Copy, incidents: int | None) -> str:
    size = f"{copy.size / 1e9:.1f} GB" if copy.size >= 1e9 else f"{copy.size / 1e6:.1f} MB"
    if incidents is None:
        return say("cannot be read · {size}", size=size)
    return f"{counted('incident', incidents)} · {size}"


def _none_yet(wanted: bool) -> str:
    if wanted:
        return say(
            "There is none yet. One is made whenever a case that you changed is closed, "
            "before large acts, and every half hour in between."
        )
    return say("There is none, because keeping copies is switched off.")


def _short(path: Path) -> str:
    """A path as people write it, from their own home."""
    try:
        return f"~/{path.relative_to(Path.home())}"
    except ValueError:
        return str(path)
