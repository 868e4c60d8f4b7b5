"""The network for a screen reader: a list of the actors that are shown, each with what ties it.

The view is one painted widget; what stands in it is told through Qt's accessibility interface as if
it were widgets. Hides that Qt keeps interfaces by number: each is taken back before Python lets it
go.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from desktop.network.view import NetworkView
from desktop.network.words import member_words

_KEPT = 6000


class Item(QAccessibleInterface):
    """One actor."""

    def __init__(self, network: NetworkList, place: int) -> None:
        super().__init__()
        self.network = network
        self.place = place

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self.network.window()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def parent(self) -> QAccessibleInterface:
        return self.network

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, which: QAccessible.Text) -> str:
        picture = self.network.view.picture
        there = picture is not None and self.place < len(picture.members)
        if which != QAccessible.Text.Name or picture is None or not there:
            return ""
        return member_words(picture, self.place)

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Names come from the case."""

    def rect(self) -> QRect:
        view = self.network.view
        if view.picture is None or self.place >= len(view.picture.members):
            return QRect()
        box = view.place_of(self.place)
        return QRect(view.mapToGlobal(box.topLeft()).toPoint(), box.size().toSize())

    def state(self) -> QAccessible.State:
        view, state = self.network.view, QAccessible.State()
        chosen = self.place == view.selected
        state.selectable = state.focusable = True
        state.selected = chosen
        state.focused = chosen and view.hasFocus()
        return state


class NetworkList(QAccessibleWidget):
    """The view: its children are the actors that are shown."""

    def __init__(self, view: NetworkView) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self.view = view
        self._items: dict[int, Item] = {}

    def item(self, place: int) -> Item:
        """The interface of a member; the same one while it is there."""
        if len(self._items) >= _KEPT:
            self.forget()
        return self._items.setdefault(place, Item(self, place))

    def forget(self) -> None:
        """The picture is another one: nothing said before holds."""
        items, self._items = list(self._items.values()), {}
        for item in items:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))

    def _places(self) -> list[int]:
        picture = self.view.picture
        return [] if picture is None else [int(each) for each in picture.shown.members]

    def childCount(self) -> int:
        return len(self._places())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        places = self._places()
        return self.item(places[index]) if 0 <= index < len(places) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        places = self._places()
        if isinstance(child, Item) and child.place in places:
            return places.index(child.place)
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        place = self.view.member_at(self.view.mapFromGlobal(QPointF(x, y)))
        return self.item(place) if place >= 0 else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        view = self.view
        return self.item(view.selected) if view.hasFocus() and view.selected >= 0 else None


_made_ready: list[bool] = []


def tell(view: NetworkView) -> None:
    """From now on screen readers find actors in this view."""
    if not _made_ready:
        QAccessible.installFactory(_made)
        _made_ready.append(True)
    made = QAccessible.queryAccessibleInterface(view)
    if not isinstance(made, NetworkList):
        # One that Qt made for itself before, while a screen reader was listening.
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))


def interface(view: NetworkView) -> NetworkList | None:
    """The view as screen readers find it."""
    found = QAccessible.queryAccessibleInterface(view)
    return found if isinstance(found, NetworkList) else None


def _made(key: str, thing: QObject) -> QAccessibleInterface | None:
    return NetworkList(thing) if isinstance(thing, NetworkView) else None
