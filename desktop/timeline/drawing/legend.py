"""The legend: one line of samples under the lanes, never over them; wraps when it must."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.language import many, say, with_commas
from desktop.theme import grown, theme, themes
from desktop.timeline.drawing import samples
from desktop.timeline.drawing.samples import LINE, Entry, Placed
from desktop.timeline.drawing.words import Pen

_LEFT = 16.0
#: Lines that are shown at first.
_FIRST = 2


def _line() -> float:
    """Pixels from one line to the next, for letters of the chosen size."""
    return LINE + 0.6 * grown(0)


class Legend(QWidget):
    """What the marks mean; `entries` is all of it, for paper too."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Legend"))
        self._pen = Pen("caption", grown=True)
        self._whole = False
        self._kinds: tuple[tuple[int, str], ...] = ()
        self._more: dict[str, tuple[Entry, ...]] = {}
        self.entries: tuple[Entry, ...] = ()
        themes.changed.connect(self._dress)
        self._dress()
        self._renew()

    def show_kinds(self, kinds: Sequence[tuple[int, str]]) -> None:
        """Colours that stand for kinds of incident: (position in Inks.solid, words)."""
        self._kinds = tuple(kinds)
        self._renew()

    def show_more(self, more: Sequence[Entry], of: str = "") -> None:
        """What is drawn besides the marks: these take the place of those `of` the same part."""
        self._more[of] = tuple(more)
        self._renew()

    def _renew(self) -> None:
        more = [entry for part in self._more.values() for entry in part]
        self.entries = samples.entries(self._kinds, more)
        self.setAccessibleDescription(with_commas(entry.words for entry in self.entries))
        self._fit()
        self.update()

    def _dress(self) -> None:
        self._pen = Pen("caption", grown=True)
        self._fit()
        self.update()

    def _places(self) -> list[Placed]:
        """The entries of the first lines, and how many there are more, until somebody asks for
        them."""
        right, measure = self.width() - _LEFT, self._pen.width
        found = samples.placed(self.entries, _LEFT, right, measure)
        if samples.lines(found) <= _FIRST:
            return found
        if self._whole:
            fewer = Entry("more", say("fewer"), wide=0.0)
            return samples.placed((*self.entries, fewer), _LEFT, right, measure)
        for shown in range(len(self.entries) - 1, 0, -1):
            rest = len(self.entries) - shown
            more = Entry("more", many(rest, "{count} more", "{count} more"), wide=0.0)
            found = samples.placed((*self.entries[:shown], more), _LEFT, right, measure)
            if samples.lines(found) <= _FIRST:
                break
        return found

    def _turn(self) -> None:
        """All of it, or its first lines again."""
        self._whole = not self._whole
        self._fit()
        self.update()

    def _fit(self) -> None:
        places = self._places()
        height = round(samples.lines(places) * _line()) + 4
        folds = any(each.entry.sort == "more" for each in places)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if folds else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if folds else Qt.CursorShape.ArrowCursor)
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(800, round(_line()) + 4)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.panel)
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(0, 0, self.width(), 0)
        if self.hasFocus():
            painter.setPen(QPen(look.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        turned = self.width() if self.isRightToLeft() else 0
        samples.draw_all(painter, self._places(), self._pen, look, 2.0, _line(), turned)
