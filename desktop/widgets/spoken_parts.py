"""What is painted in one widget, for a screen reader: the widget and the parts one can walk to.

Hides who owns such parts. Qt keeps every interface by number until the program ends, and frees it
itself; so does PySide, a moment before. Each is therefore taken back from Qt when other things are
shown, when its view goes, and before either ends.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable, Hashable
from typing import TypeVar

from PySide6.QtCore import QObject, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_KEPT = 6000
P = TypeVar("P", bound="SpokenPart")


class SpokenPart(QAccessibleInterface):
    """Something painted in a view: says its name, and where it stands on the screen."""

    def __init__(self, whole: SpokenView, role: QAccessible.Role) -> None:
        super().__init__()
        self._whole = whole
        self._role = role

    def name(self) -> str:
        """What a screen reader says first; empty: it is there no more."""
        raise NotImplementedError

    # Qt

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._whole.window()

    def role(self) -> QAccessible.Role:
        return self._role

    def parent(self) -> QAccessibleInterface:
        return self._whole

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, which: QAccessible.Text) -> str:
        return self.name() if which == QAccessible.Text.Name else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Names come from the case."""


class SpokenView(QAccessibleWidget):
    """A painted widget whose children are parts, each made once."""

    def __init__(self, view: QWidget, role: QAccessible.Role) -> None:
        super().__init__(view, role, view.accessibleName())
        self._parts: dict[Hashable, SpokenPart] = {}

    def kept(self, key: Hashable, make: Callable[[], P]) -> P:
        """The part of this key; the same one while it is there. One kind of part for each key."""
        found = self._parts.get(key)
        if found is None:
            if len(self._parts) >= _KEPT:
                self.forget()
            found = self._parts[key] = make()
        return found  # type: ignore[return-value]

    def forget(self) -> None:
        """Other things are shown: nothing said before holds."""
        parts, self._parts = list(self._parts.values()), {}
        for part in parts:
            _take_back(part)


class SpokenRow(SpokenPart):
    """One of the things in a list, by its number."""

    def __init__(self, whole: SpokenList, number: int) -> None:
        super().__init__(whole, QAccessible.Role.ListItem)
        self.list = whole
        self.number = number

    def name(self) -> str:
        return self.list.name_of(self.number)

    def rect(self) -> QRect:
        return self.list.place_of(self.number)

    def state(self) -> QAccessible.State:
        whole, state = self.list, QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = whole.is_chosen(self.number)
        state.focused = self.number == whole.walked() and whole.view.hasFocus()
        state.invisible = self.rect().isEmpty()
        return state


class SpokenList(SpokenView):
    """A view that is told as a list: what is in it goes by numbers that others settle."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view = view

    def numbers(self) -> list[int]:
        """Of everything in sight, in the order one walks it."""
        raise NotImplementedError

    def name_of(self, number: int) -> str:
        """One line; empty: it is not shown."""
        raise NotImplementedError

    def place_of(self, number: int) -> QRect:
        """Where it stands on the screen; empty: out of sight."""
        raise NotImplementedError

    def at(self, place: QPointF) -> int:
        """The number of what is at a place of the view; -1: nothing."""
        raise NotImplementedError

    def walked(self) -> int:
        """The number of what the keys are at; -1: nothing."""
        raise NotImplementedError

    def is_chosen(self, number: int) -> bool:
        """Whether it is what the card shows."""
        raise NotImplementedError

    def item(self, number: int) -> SpokenRow:
        """What has this number."""
        return self.kept(number, lambda: SpokenRow(self, number))

    # Qt

    def childCount(self) -> int:
        return len(self.numbers())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        numbers = self.numbers()
        return self.item(numbers[index]) if 0 <= index < len(numbers) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        numbers = self.numbers()
        there = isinstance(child, SpokenRow) and child.list is self and child.number in numbers
        return numbers.index(child.number) if there and isinstance(child, SpokenRow) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        number = self.at(self.view.mapFromGlobal(QPointF(x, y)))
        return self.item(number) if number >= 0 else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        number = self.walked() if self.view.hasFocus() else -1
        return self.item(number) if number >= 0 else None


#: How the interface of a view is made, and those that were: Qt asks for another one when PySide has
#: given the view a new meta-object, as it does when slots are added, and keeps the one before.
_makers: dict[QObject, Callable[[], SpokenView]] = {}
_made: dict[QObject, list[SpokenView]] = {}
_ready: list[bool] = []


def tell(view: QWidget, make: Callable[[], SpokenView]) -> None:
    """From now on screen readers find in `view` what `make` tells of it."""
    if not _ready:
        QAccessible.installFactory(_interface)
        # After PySide asked the same, hence before it lets go of what Qt still holds.
        atexit.register(_end)
        _ready.append(True)
    _makers[view] = make
    before = QAccessible.queryAccessibleInterface(view)
    if not isinstance(before, SpokenView):
        # One that Qt made for itself before, while a screen reader was listening.
        _take_back(before)
    view.destroyed.connect(lambda: _forget(view))


def told(view: QWidget) -> SpokenView | None:
    """The interface of a view as screen readers find it; None when they were told of none."""
    found = QAccessible.queryAccessibleInterface(view) if view in _makers else None
    return found if isinstance(found, SpokenView) else None


def _interface(key: str, thing: QObject) -> QAccessibleInterface | None:
    make = _makers.get(thing)
    if make is None:
        return None
    made = make()
    _made.setdefault(thing, []).append(made)
    return made


def _forget(view: QObject) -> None:
    """Its interfaces go with it; their parts are things Qt would keep."""
    _makers.pop(view, None)
    for whole in _made.pop(view, ()):
        whole.forget()


def _end() -> None:
    """The program ends. From now on Qt makes interfaces of its own, should anything ask."""
    _makers.clear()
    while _made:
        for whole in _made.popitem()[1]:
            whole.forget()
            _take_back(whole)


def _take_back(interface: QAccessibleInterface) -> None:
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
