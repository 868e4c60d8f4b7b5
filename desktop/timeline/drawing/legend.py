"""The legend: one line of samples under the lanes, never over them; wraps when it must."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from db.language import with_commas
from desktop.theme import grown, theme, themes
from desktop.timeline.drawing import samples
from desktop.timeline.drawing.samples import LINE, Entry, Placed
from desktop.timeline.drawing.words import Pen
from desktop.widgets.folding import FoldingLegend

_LEFT = 16.0
#: Lines that are shown at first.
_FIRST = 2


def _line() -> float:
    """Pixels from one line to the next, for letters of the chosen size."""
    return LINE + 0.6 * grown(0)


class Legend(FoldingLegend):
    """What the marks mean; `entries` is all of it, for paper too."""

    def __init__(self) -> None:
        super().__init__()
        self._pen = Pen("caption", grown=True)
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
        self.turned()
        self.update()

    def _dress(self) -> None:
        self._pen = Pen("caption", grown=True)
        self.turned()
        self.update()

    def _places(self) -> list[Placed]:
        def put(some: Sequence[Entry]) -> list[Placed]:
            return samples.placed(some, _LEFT, self.width() - _LEFT, self._pen.width)

        return put(
            self.folded(
                self.entries,
                lambda some: samples.lines(put(some)) <= _FIRST,
                lambda words: Entry("more", words, wide=0.0),
            )
        )

    def turned(self) -> None:
        places = self._places()
        self.say_folds(any(each.entry.sort == "more" for each in places))
        height = round(samples.lines(places) * _line()) + 4
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(800, round(_line()) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.turned()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        turned = self.width() if self.isRightToLeft() else 0
        samples.draw_all(painter, self._places(), self._pen, theme(), 2.0, _line(), turned)
