"""The map for a screen reader: a list of the marks in view, each by the spot it begins with."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF

from desktop.map.telling import mark_words
from desktop.map.view import MapView
from desktop.widgets import spoken_parts
from desktop.widgets.spoken_parts import SpokenList


class Chart(SpokenList):
    """The view: its children are the marks in view."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self._map = view

    def numbers(self) -> list[int]:
        laid = self._map.laid()
        return [] if laid is None else [int(spot) for spot in laid.clusters.first]

    def name_of(self, number: int) -> str:
        here = self._drawn(number)
        return "" if here < 0 else mark_words(self._map, here)

    def place_of(self, number: int) -> QRect:
        view, laid = self._map, self._map.laid()
        here = self._drawn(number)
        if here < 0 or laid is None:
            return QRect()
        half = float(laid.half[here])
        box = QRectF(laid.x[here] - half, laid.y[here] - half, 2 * half, 2 * half)
        box = box.intersected(QRectF(view.rect()))
        return QRect(view.mapToGlobal(box.topLeft()).toPoint(), box.size().toSize())

    def at(self, place: QPointF) -> int:
        return self._spot(self._map.mark_at(place))

    def walked(self) -> int:
        return self._spot(self._map.walked_place())

    def is_chosen(self, number: int) -> bool:
        here = self._drawn(number)
        return here >= 0 and here == self._map.place_of(self._map.selected)

    def _drawn(self, spot: int) -> int:
        """The place in what is drawn of the mark that begins with a spot; -1: it is not drawn."""
        laid = self._map.laid()
        if laid is None:
            return -1
        places = (laid.clusters.first == spot).nonzero()[0]
        return int(places[0]) if places.size else -1

    def _spot(self, drawn: int) -> int:
        laid = self._map.laid()
        there = laid is not None and 0 <= drawn < laid.x.size
        return int(laid.clusters.first[drawn]) if there and laid is not None else -1


def tell(view: MapView) -> None:
    """From now on screen readers find the marks in this view."""
    spoken_parts.tell(view, lambda: Chart(view))


def interface(view: MapView) -> Chart | None:
    """The view as screen readers find it; None when it is not one they were told of."""
    found = spoken_parts.told(view)
    return found if isinstance(found, Chart) else None
