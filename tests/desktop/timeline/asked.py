"""A page that is asked something: what its chips say, what it shows, its menus and forms."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.timeline.page import TimelinePage
from desktop.widgets import Sheet


def settled(page: TimelinePage, qtbot: QtBot, act: Callable[[], object]) -> None:
    """Do something and wait until what is asked then is shown."""

    def answered() -> bool:
        found = page.material
        same = found is not None and found.choice.narrowed == page.panel.narrowed
        return same and page.session.idle

    act()
    qtbot.waitUntil(answered)


def shown(page: TimelinePage) -> set[int]:
    """The ids of what passes."""
    lanes = page.view.scene.lanes
    return {int(one) for one in lanes.found.ids[lanes.every.rows]}


def texts(page: TimelinePage) -> list[str]:
    """The words of the chips in the bar."""
    return [chip.text() for chip in page.panel.chips.chips()]


def press(menu: QMenu, *path: str) -> None:
    """Choose an entry by its words, through menus below menus."""
    for words in path[:-1]:
        found = next(a for a in menu.actions() if a.text().replace("&", "") == words)
        below = found.menu()
        assert isinstance(below, QMenu)
        menu = below
    next(a for a in menu.actions() if a.text().replace("&", "") == path[-1]).trigger()


def sheet(page: TimelinePage) -> Sheet:
    """The form that is open."""
    return next(sheet for sheet in page.window().findChildren(Sheet) if sheet.isVisible())
