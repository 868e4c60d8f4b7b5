"""What each act of the window does: one table beside `actions.ACTS`, under the same names.

Hides which part of the window does it. A name that is not here is that of a view.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop import details, fault_sheets, files, own_name
from desktop.theme import theme, themes
from desktop.window import settling, shortcut_sheet
from desktop.window.manual_opened import Manual

if TYPE_CHECKING:
    from desktop.window.frame import Window


class Doings:
    """The acts of one window. `do`: one of them, by its name."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.manual = Manual(window)

    def do(self, name: str) -> None:
        """Do an act of `actions.ACTS`, or show the view of this name."""
        self._table().get(name, partial(self._window.show_view, name))()

    def _about(self) -> None:
        from desktop import about  # with the tables of installed packages: not at every start

        about.show(self._window)

    def _table(self) -> dict[str, Callable[[], object]]:
        here = self._window
        return {
            "new": partial(files.make_case, here, here.session, here.store),
            "open": partial(files.open_case, here, here.store, here.arriving.open),
            "import": lambda: here.door.choose(),
            "take": lambda: here.door.paste(),
            "paste": lambda: here.door.paste_article(),
            "taken": lambda: here.door.show_last(),
            "watch": lambda: here.watched.open(),
            "export": lambda: here.handing.open(),
            "share": lambda: here.sharing.open(),
            "merge": lambda: here.taking_in.choose(),
            "compare": lambda: here.taking_in.compare(),
            "conflicts": lambda: here.taking_in.conflicts(),
            "history": lambda: here.histories.of_selected(),
            "log": lambda: here.histories.of_case(),
            "copy": partial(files.save_copy, here, here.session, here.arriving.expect),
            "details": partial(details.change, here, here.session),
            "name": partial(own_name.ask, here, here.session, here.store),
            "guide": here.guide.start,
            "close": here.session.close,
            "quit": self._quit,
            "new-window": self._new_window,
            "undo": lambda: here.door.undo(),
            "redo": lambda: here.door.redo(),
            "search": here.search.start,
            "back": here.ways.back,
            "forward": here.ways.forward,
            "card": self._go_to_card,
            "inspector": self._toggle_inspector,
            "theme": self._toggle_theme,
            "steps": here.side.toggle_steps,
            "beside": here.side.keep_card,
            "shortcuts": partial(shortcut_sheet.show, here),
            "settings": partial(settling.settle, here),
            "faults": partial(fault_sheets.show_log, here),
            "manual": self.manual.open,
            "about": self._about,
            "theme-system": partial(self._choose_theme, "system"),
        }

    def _quit(self) -> None:
        here = self._window
        (here.close if here.windows is None else here.windows.close)()

    def _new_window(self) -> None:
        if self._window.windows is not None:
            self._window.windows.add(self._window)

    def _toggle_inspector(self) -> None:
        here = self._window
        here.store.change(inspector_shown=not here.inspector.isVisible())
        here.inspector.setVisible(here.store.now.inspector_shown)

    def _go_to_card(self) -> None:
        """The keyboard to the card, shown if it was hidden; from the card back to the view."""
        here = self._window
        if here.inspector.isAncestorOf(here.focusWidget()):
            here.show_view(here.view)
            return
        if not here.inspector.isVisible():
            self._toggle_inspector()
        here.inspector.focus_first()

    def _toggle_theme(self) -> None:
        self._choose_theme("light" if theme().dark else "dark")

    def _choose_theme(self, wish: str) -> None:
        self._window.store.change(theme=wish)
        themes.choose(self._window.store.now.theme)
