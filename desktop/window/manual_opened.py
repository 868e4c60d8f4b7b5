"""The manual beside a window, opened at the page of what is in front.

Hides which page tells of which view and form, and that the manual is loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.widgets import Sheet

if TYPE_CHECKING:
    from desktop.manual.view import ManualWindow
    from desktop.window.frame import Window

#: The page of each view.
PAGES = {
    "timeline": "timeline.md",
    "incidents": "lists.md",
    "actors": "lists.md",
    "sources": "lists.md",
    "claims": "lists.md",
    "reading": "reading.md",
    "map": "map.md",
    "network": "network.md",
    "dossier": "dossier.md",
    "notes": "notes.md",
    "tags": "notes.md",
    "duplicates": "duplicates.md",
}
#: The page of a form over a view, by the package its parts are from.
FORMS = {
    "handing": "exporting.md",
    "history": "history.md",
    "intake": "importing.md",
    "merging": "merging.md",
    "preferences": "settings.md",
    "sharing": "sharing.md",
    "shortcuts": "keyboard.md",
}


class Manual:
    """The manual of one window; it closes with it."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.shown: ManualWindow | None = None

    def open(self) -> None:
        """Show it, at the page of what is in front."""
        page = self._page()
        if self.shown is None:
            from desktop.manual.view import ManualWindow

            self.shown = ManualWindow()
            self._window.gone.connect(self.shown.close)
        self.shown.show_page(page)
        self.shown.setWindowState(self.shown.windowState() & ~Qt.WindowState.WindowMinimized)
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()
        self.shown.focus_first()

    def _page(self) -> str:
        from desktop.manual.pages import FIRST

        here = self._window
        for sheet in here.findChildren(Sheet):
            rooms = {type(part).__module__.split(".")[1] for part in _ours(sheet)}
            for room in FORMS.keys() & rooms:
                if sheet.isVisible():
                    return FORMS[room]
        # Without a case one begins at the beginning.
        return FIRST if here.session.case is None else PAGES.get(here.view, FIRST)


def _ours(sheet: Sheet) -> list[QWidget]:
    return [
        part for part in sheet.findChildren(QWidget) if type(part).__module__.startswith("desktop.")
    ]
