"""What Tab goes to inside a widget, and the step from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.widgets.focus_edge import show_edge


def tab_stops(inside: QWidget) -> list[QWidget]:
    """Everything in a widget that takes the keyboard by Tab now."""
    found = []
    each = inside.nextInFocusChain()
    while each is not None and each is not inside:
        if (
            each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.focusProxy() is None
            and each.isEnabled()
            and each.isVisible()
            and inside.isAncestorOf(each)
        ):
            found.append(each)
        each = each.nextInFocusChain()
    return found


def step(stops: Sequence[QWidget], forward: bool) -> bool:
    """The keyboard to the next stop, or the one before; round from the last to the first. False
    when neither they nor what holds them have it."""
    here = QApplication.focusWidget()
    way = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    if here in stops:
        at = stops.index(here) + (1 if forward else -1)
        arrive(stops[at % len(stops)], way)
        return True
    # On something that holds stops but is none: to the first of its own.
    own = [each for each in stops if here is not None and here.isAncestorOf(each)]
    if own:
        arrive(own[0 if forward else -1], way)
    return bool(own)


def arrive(stop: QWidget, way: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
    """The keyboard to `stop`, and `stop` into sight: nobody types into what they do not see."""
    stop.setFocus(way)
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()
    show_edge()
