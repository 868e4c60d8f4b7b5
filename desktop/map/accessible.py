"""The map for a screen reader: a list of the marks in view.

The view is one painted widget; what stands on it is told through Qt's accessibility interface as if
it were widgets. Hides that Qt keeps such interfaces by number: each is taken back from Qt before
Python lets it go.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from desktop.map.telling import mark_words
from desktop.map.view import MapView

_KEPT = 2000


class Mark(QAccessibleInterface):
    """The mark that begins with a spot."""

    def __init__(self, chart: Chart, spot: int) -> None:
        super().__init__()
        self.chart = chart
        self.spot = spot

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self.chart.window()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def parent(self) -> QAccessibleInterface:
        return self.chart

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, which: QAccessible.Text) -> str:
        if which != QAccessible.Text.Name:
            return ""
        return self.chart.said(self.spot)

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Names come from the case."""

    def rect(self) -> QRect:
        return self.chart.place(self.spot)

    def state(self) -> QAccessible.State:
        view, state = self.chart.view, QAccessible.State()
        here = self.chart.number(self.spot)
        state.selectable = state.focusable = True
        state.selected = here >= 0 and here == view.place_of(view.selected)
        state.focused = here >= 0 and here == view.walked_place() and view.hasFocus()
        state.invisible = here < 0
        return state


class Chart(QAccessibleWidget):
    """The view: its children are the marks in view."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self.view = view
        self._marks: dict[int, Mark] = {}

    def mark(self, spot: int) -> Mark:
        """The interface of a mark; the same one while it is there."""
        if len(self._marks) >= _KEPT:
            self.forget()
        return self._marks.setdefault(spot, Mark(self, spot))

    def forget(self) -> None:
        """Other incidents are shown: nothing said before holds."""
        marks, self._marks = list(self._marks.values()), {}
        for mark in marks:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(mark))

    def number(self, spot: int) -> int:
        """The place in what is drawn of the mark that begins with a spot; -1: it is not drawn."""
        laid = self.view.laid()
        if laid is None:
            return -1
        places = (laid.clusters.first == spot).nonzero()[0]
        return int(places[0]) if places.size else -1

    def said(self, spot: int) -> str:
        """One line for a mark."""
        here = self.number(spot)
        return "" if here < 0 else mark_words(self.view, here)

    def place(self, spot: int) -> QRect:
        """Where it stands on the screen; empty: out of sight."""
        here, laid = self.number(spot), self.view.laid()
        if here < 0 or laid is None:
            return QRect()
        half = float(laid.half[here])
        box = QRectF(laid.x[here] - half, laid.y[here] - half, 2 * half, 2 * half)
        box = box.intersected(QRectF(self.view.rect()))
        return QRect(self.view.mapToGlobal(box.topLeft()).toPoint(), box.size().toSize())

    # Qt

    def childCount(self) -> int:
        laid = self.view.laid()
        return 0 if laid is None else int(laid.x.size)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        laid = self.view.laid()
        if laid is None or not 0 <= index < laid.x.size:
            return None
        return self.mark(int(laid.clusters.first[index]))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self.number(child.spot) if isinstance(child, Mark) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        place = self.view.mark_at(self.view.mapFromGlobal(QPointF(x, y)))
        return self.child(place)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        place = self.view.walked_place() if self.view.hasFocus() else -1
        return self.child(place)


_told: set[MapView] = set()


def tell(view: MapView) -> None:
    """From now on screen readers find the marks in this view."""
    if not _told:
        QAccessible.installFactory(_made)
    _told.add(view)
    made = QAccessible.queryAccessibleInterface(view)
    if not isinstance(made, Chart):
        # One that Qt made for itself before, while a screen reader was listening.
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))
    view.destroyed.connect(lambda: _told.discard(view))


def interface(view: MapView) -> Chart | None:
    """The view as screen readers find it; None when it is not one they were told of."""
    found = QAccessible.queryAccessibleInterface(view)
    return found if isinstance(found, Chart) else None


def _made(key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, MapView) and thing in _told:
        return Chart(thing)
    return None
