"""How the parts of the window stand: bars round the view in the middle, the card at its right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.language import say
from desktop.bars import Rail, StatusLine, Strip, TopBar
from desktop.beginning import BeginningPage
from desktop.inspector import Inspector
from desktop.searching import SearchField
from desktop.theme import Size
from desktop.widgets.tab_stops import step, tab_stops
from desktop.window.rooms import Furnished

#: The narrowest a view can be beside cards and lists, in pixels.
_LEAST = 160

#: The menu of the case: acts by name, lines, and menus below it with their words, so that all of
#: it has room on a low screen with large text. One without acts is that of the recent cases.
_MENU: tuple[str | tuple[str, ...] | None, ...] = (
    "new",
    "open",
    (say("Recent cases"),),
    "new-window",
    None,
    (say("Take in"), "import", "take", "paste", "watch", "taken"),
    (say("Hand out"), "export", "share", "copy"),
    (say("Colleagues"), "merge", "compare", "conflicts", "name"),
    (say("History"), "steps", "history", "log"),
    "details",
    None,
    (say("View"), "inspector", "theme", "theme-system"),
    "settings",
    (say("Help"), "manual", "guide", "shortcuts", "faults", "about"),
    None,
    "close",
    "quit",
)


class Desk(QWidget):
    """Everything that is shown while a case is open. `told`: a page has other words for the
    status line; `furnished(view, page)`: a page was made."""

    told = Signal()
    furnished = Signal(str, object)

    def __init__(
        self,
        menu: QMenu,
        actions: Mapping[str, QAction],
        search: SearchField,
        pages: Furnished,
        inspector: Inspector,
    ) -> None:
        super().__init__()
        self.pages = pages
        self.pages.made = self._place
        self.inspector = inspector
        self.top = TopBar(menu, actions, search)
        self.rail = Rail(actions)
        self.status = StatusLine()
        self.strip = Strip()
        self.stack = QStackedWidget()
        self.beginning = BeginningPage()
        self.stack.addWidget(self.beginning)
        # Cards and lists beside it must have room: a view that is narrow is better than a card cut.
        self.stack.setMinimumWidth(_LEAST)
        self.is_empty = False
        self._view = ""
        self._sides: list[QWidget] = []
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(inspector)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.splitter, 1)
        self._middle = middle
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.strip)
        column.addLayout(middle, 1)
        column.addWidget(self.status)

    def show_view(self, name: str) -> None:
        """Put a view in the middle and light it on the rail."""
        self._view = name
        self.stack.setCurrentWidget(self.page())
        self.rail.show_view(name)
        self.top.show_view(name)

    def page(self) -> QWidget:
        """What stands in the middle: an empty case begins where the timeline will be."""
        if self.is_empty and self._view == "timeline":
            return self.beginning
        return self.pages[self._view]

    def _place(self, view: str, page: QWidget) -> None:
        self.stack.addWidget(page)
        self.furnished.emit(view, page)
        told = getattr(page, "status_changed", None)
        if told is not None:
            told.connect(self.told)

    def say_empty(self, is_empty: bool) -> None:
        """Whether the case holds anything yet."""
        if is_empty != self.is_empty:
            self.is_empty = is_empty
            if self._view:
                self.show_view(self._view)

    def add_side(self, widget: QWidget) -> None:
        """Put a list at the outer side."""
        self._sides.append(widget)
        self._middle.addWidget(widget)

    def add_card(self, widget: QWidget) -> None:
        """Put a card at the outer side of the inspector's."""
        self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(2, 0)

    def share_cards(self) -> None:
        """Give both cards the same width, and the view the rest."""
        card = max(self.inspector.minimumWidth(), min(self.inspector.width(), self.width() // 4))
        self.splitter.setSizes([max(self.splitter.width() - 2 * card, 1), card, card])

    def give_inspector(self, wide: int, whole: int) -> None:
        """Make the inspector `wide` pixels of a window of `whole`."""
        self.splitter.setSizes([whole - Size.RAIL - wide, wide])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads, whatever was made first: bar, rail, view, cards, lists, foot."""
        parts: list[QWidget | None] = [self.top, self.strip, self.rail, self.stack]
        parts += [self.splitter.widget(at) for at in range(1, self.splitter.count())]
        parts += [*self._sides, self.status]
        every = tab_stops(self)
        stops = [
            each
            for part in parts
            if part is not None
            for each in every
            if each is part or part.isAncestorOf(each)
        ]
        return step(stops, forward) or super().focusNextPrevChild(forward)


def case_menu(
    window: QWidget, actions: Mapping[str, QAction], fill_recent: Callable[[QMenu], None]
) -> QMenu:
    """The menu under the name of the case."""
    menu = QMenu(window)
    for part in _MENU:
        if part is None:
            menu.addSeparator()
        elif isinstance(part, str):
            menu.addAction(actions[part])
        else:
            words, *names = part
            below = menu.addMenu(words)
            for name in names:
                below.addAction(actions[name])
            if not names:
                below.aboutToShow.connect(partial(fill_recent, below))
    return menu
