"""The network for a screen reader: a list of the actors that are shown, each with what ties it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect

from desktop.network.view import NetworkView
from desktop.network.words import member_words
from desktop.widgets import spoken_parts
from desktop.widgets.spoken_parts import SpokenList


class NetworkList(SpokenList):
    """The view: its children are the actors that are shown."""

    def __init__(self, view: NetworkView) -> None:
        super().__init__(view)
        self._network = view

    def numbers(self) -> list[int]:
        picture = self._network.picture
        return [] if picture is None else [int(each) for each in picture.shown.members]

    def name_of(self, number: int) -> str:
        picture = self._network.picture
        there = picture is not None and number < len(picture.members)
        return member_words(picture, number) if there and picture is not None else ""

    def place_of(self, number: int) -> QRect:
        view = self._network
        if view.picture is None or number >= len(view.picture.members):
            return QRect()
        box = view.place_of(number)
        return QRect(view.mapToGlobal(box.topLeft()).toPoint(), box.size().toSize())

    def at(self, place: QPointF) -> int:
        return self._network.member_at(place)

    def walked(self) -> int:
        return self._network.selected

    def is_chosen(self, number: int) -> bool:
        return number == self._network.selected


def tell(view: NetworkView) -> None:
    """From now on screen readers find actors in this view."""
    spoken_parts.tell(view, lambda: NetworkList(view))


def interface(view: NetworkView) -> NetworkList | None:
    """The view as screen readers find it; None when it is not one they were told of."""
    found = spoken_parts.told(view)
    return found if isinstance(found, NetworkList) else None
