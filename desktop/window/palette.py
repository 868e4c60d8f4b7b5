"""What the search finds beside records: acts of what is selected, dates, and where one was.

Hides how each is shown when it is chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from db.language import say
from db.search.named import Named
from desktop.habits import Habits
from desktop.hitlist import Entry
from desktop.searching import Acts, Ground

if TYPE_CHECKING:
    from desktop.window.frame import Window

_ICONS = {"incident": "incidents", "actor": "actors", "source": "sources", "quote": "quote"}
_MOST_DATES = 4


class Palette:
    """What one window offers its search."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._of_card: list[QAction] = []

    def ground(self) -> Ground:
        """For the search field."""
        return Ground(self._dates, self._open, self._lately, Habits(self._window.store))

    def acts(self) -> Acts:
        """The acts of the view and of the selected record, and those of the window."""
        here = self._window
        if here.session.case is None:
            return [], self._of_window()
        return [*here.desk.page().actions(), *self._selected()], self._of_window()

    def _of_window(self) -> list[QAction]:
        return [a for name, a in self._window.actions_by_name.items() if name != "search"]

    def _selected(self) -> list[QAction]:
        """What the menu of the card offers, made anew: the card may be another one."""
        for old in self._of_card:
            old.deleteLater()
        self._of_card = []
        for act in self._window.inspector.acts():
            words = say("This card: {act}", act=act.label[:1].lower() + act.label[1:])
            action = QAction(words, self._window.inspector)
            action.setProperty("drawing", "panel")
            action.triggered.connect(lambda _=False, run=act.run: run())
            self._of_card.append(action)
        return self._of_card

    def _dates(self) -> Callable[[str], Sequence[Entry]]:
        from desktop.timeline.moving.destinations import Here, destinations
        from desktop.timeline.page import TimelinePage

        page = self._window.pages["timeline"]
        assert isinstance(page, TimelinePage)
        view = page.view
        scale = view.motion.goal(view.scale)
        here = Here(scale.left, scale.right, view.looks.now, view.clock.zero)

        def entries(typed: str) -> list[Entry]:
            return [
                Entry(
                    found.words[:1].upper() + found.words[1:],
                    aside=say("Go there"),
                    icon="timeline",
                    run=partial(self._window.ways.show_time, *found.window(here)),
                )
                for found in destinations(typed, here)[:_MOST_DATES]
            ]

        return entries

    def _lately(self) -> list[Entry]:
        ways = self._window.ways
        return [
            Entry(title, icon=_ICONS[ref.kind], run=partial(ways.go_to, ref))
            for ref, title in ways.lately()
        ]

    def _open(self, named: Named) -> None:
        here = self._window
        if named.sort == "saved_view":
            here.show_view("timeline")
            show_saved = getattr(here.pages["timeline"], "show_saved", None)
            if show_saved is not None:
                show_saved(named.title)
        elif named.sort == "tag":
            here.ways.show_tag(named.id, named.title)
        elif named.ref is not None:
            here.ways.go_to(named.ref)
