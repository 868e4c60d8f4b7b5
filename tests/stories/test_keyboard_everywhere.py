"""Everything by keyboard: Tab reaches what can be pressed, shows where it is, and lets go again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QScrollArea, QWidget

from desktop.map.page import MapPage
from desktop.widgets.focus_edge import FocusEdge
from tests.stories.keyboard import SHIFT, Hands
from tests.stories.listening import can_be_reached, told
from tests.stories.person import Person

Key = Qt.Key
_MOST = 150
_SHEETS = ("settings", "shortcuts", "export", "share", "log", "paste")


def _round(hands: Hands, key: Key = Key.Key_Tab) -> list[QWidget]:
    """Where Tab comes by until it is back where it began."""
    met: list[QWidget] = []
    for _ in range(_MOST):
        here = hands.focus
        if here in met:
            assert here is met[0], f"{told(here)} leads back into the middle"
            return met
        met.append(here)
        QTest.keyClick(here, key)
        assert hands.focus is not here, f"Tab does not leave {told(here)}"
    raise AssertionError("Tab finds no way back")


def _in_sight(each: QWidget) -> bool:
    return each.isVisible() and not each.visibleRegion().isEmpty()


def _left_out(top: QWidget, met: list[QWidget]) -> list[str]:
    """What can be pressed in `top` and is no stop, nor held by one that has the keys."""
    takes = Qt.FocusPolicy.TabFocus
    return [
        f"{type(each).__name__} {told(each)}"
        for each in top.findChildren(QWidget)
        if can_be_reached(each)
        and each.focusPolicy() & takes
        and each.isEnabled()
        and _in_sight(each)
        and each not in met
        and not isinstance(each.parent(), QLineEdit)
    ]


@pytest.mark.parametrize("view", ["timeline", "incidents", "reading", "map", "network", "notes"])
def test_tab_goes_round_the_window(at_the_demo: Person, view: str) -> None:
    hands = Hands(at_the_demo)
    at_the_demo.does(view)
    there = _round(hands)
    assert _left_out(at_the_demo.window.desk, there) == []
    back = _round(hands, Key.Key_Backtab)
    assert set(back) == set(there)
    assert not [told(each) for each in there if type(each) is QScrollArea]


def test_tab_stays_on_a_sheet_and_escape_gives_the_keys_back(at_the_demo: Person) -> None:
    hands = Hands(at_the_demo)
    at_the_demo.does("incidents")
    before = hands.focus
    for name in _SHEETS:
        at_the_demo.does(name)
        (sheet,) = at_the_demo.sheets()
        met = _round(hands)
        assert _left_out(sheet, met) == [], name
        assert all(sheet.isAncestorOf(each) for each in met), name
        hands.press(Key.Key_Escape)
        assert not at_the_demo.sheets() and hands.focus is before, name


def test_a_large_view_shows_that_it_has_the_keys(at_the_demo: Person) -> None:
    hands = Hands(at_the_demo)
    for view in ("timeline", "incidents", "map"):
        at_the_demo.does(view)
        seen = hands.focus
        assert seen.findChild(FocusEdge) is None  # nobody went there by Tab
        hands.press(Key.Key_Tab)
        hands.press(Key.Key_Backtab)
        assert hands.focus is seen
        edge = seen.findChild(FocusEdge)
        assert edge is not None and edge.isVisible() and edge.size() == seen.size()
        hands.press(Key.Key_Tab)
        assert not edge.isVisible()


def test_tab_brings_into_sight_where_it_goes(at_the_demo: Person) -> None:
    hands = Hands(at_the_demo)
    hands.jumps("US election", "US election")
    inspector = at_the_demo.window.inspector
    inspector.scroll_to(600)
    hands.press(Key.Key_F6)
    assert inspector.isAncestorOf(hands.focus) and _in_sight(hands.focus)


def test_shift_f10_opens_the_menu_of_what_has_the_keys(at_the_demo: Person) -> None:
    hands = Hands(at_the_demo)
    at_the_demo.does("incidents")
    hands.press(Key.Key_Down)
    hands.press(Key.Key_F10, with_=SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and len(menu.actions()) > 2
    menu.close()


def test_the_menu_of_the_map_opens_at_the_mark_the_keys_are_at(at_the_demo: Person) -> None:
    hands = Hands(at_the_demo)
    at_the_demo.does("map")
    page = at_the_demo.window.pages["map"]
    assert isinstance(page, MapPage)
    hands.press(Key.Key_N)
    laid, place = page.view.laid(), page.view.walked_place()
    assert laid is not None and place >= 0
    hands.press(Key.Key_F10, with_=SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    # Where the screen is narrow the menu is pushed aside; it is never pushed up or down here.
    mark = page.view.mapToGlobal(QPoint(round(laid.x[place]), round(laid.y[place])))
    assert abs(menu.pos().y() - mark.y()) <= 1
    menu.close()
