"""All windows of the program: each shows one case with a session of its own; settings are shared.

Hides where another case opens: in the window one is in or in a new one, as set or as asked. A case
that is open already comes to the front; it is never open twice.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from db.language import say
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import Space
from desktop.widgets import CheckField, QuietButton, Sheet, Words

if TYPE_CHECKING:
    from desktop.window.frame import Window


class Windows:
    """The windows there are. `make`: makes one on a session, with the settings of all."""

    def __init__(self, store: Store, make: Callable[[Session, Store], Window]) -> None:
        self._store = store
        self._make = make
        self.every: list[Window] = []

    @property
    def active(self) -> Window:
        """The window one is in, or was in last."""
        now = QApplication.activeWindow()
        return next((window for window in self.every if window is now), self.every[-1])

    def add(self, near: Window | None = None) -> Window:
        """One more, beside `near`, shown."""
        window = self._make(Session(), self._store)
        window.windows = self
        self.every.append(window)
        window.gone.connect(lambda: self._forget(window))
        if near is not None:
            window.resize(near.size())
            window.move(near.x() + Space.XXL, near.y() + Space.XXL)
        _fit(window)
        window.show()
        return window

    def hand(self, path: Path) -> None:
        """A file was given to the program from outside."""
        window = self.active
        window.raise_()
        window.activateWindow()
        window.arriving.open(path)

    def open(self, path: Path, near: Window, here: Callable[[], object]) -> None:
        """Open a case: the window that has it comes to the front; in a window with another case it
        is opened `here`, or in a new one."""
        holder = self.holding(path)
        if holder is not None and holder is not near:
            holder.setWindowState(holder.windowState() & ~Qt.WindowState.WindowMinimized)
            holder.raise_()
            holder.activateWindow()
        elif near.session.case is None or holder is near or self._store.now.another == "here":
            here()
        elif self._store.now.another == "new":
            self.add(near).arriving.open(path)
        else:
            self._ask(path, near, here)

    def holding(self, path: Path) -> Window | None:
        """The window in which this case is open."""
        for window in self.every:
            held = window.session.path
            if held is not None and held.exists() and path.exists() and held.samefile(path):
                return window
        return None

    def follow_keys(self) -> None:
        """Keys were changed in one of them."""
        for window in self.every:
            window.keyboard.follow()

    def close(self) -> None:
        """Close all, each case properly; at the end of the program."""
        for window in reversed(self.every[:]):
            window.close()

    def _forget(self, window: Window) -> None:
        if window in self.every:
            self.every.remove(window)
            # Its threads have ended; all that is left is memory.
            window.deleteLater()

    def _ask(self, path: Path, near: Window, here: Callable[[], object]) -> None:
        words = Words(
            say(
                "“{title}” is open in this window. Both can be open at once, each in its own.",
                title=near.session.title,
            )
        )
        always = CheckField(say("Do so with every other case"), False)
        in_this = QuietButton(say("In this window"), framed=True)

        def kept(choice: str) -> None:
            if always.value():
                self._store.change(another=choice)

        def in_new() -> str:
            kept("new")
            self.add(near).arriving.open(path)
            return ""

        def in_here() -> None:
            kept("here")
            sheet.finish()
            here()

        sheet = Sheet.open(
            near,
            say("Open “{name}”", name=path.stem),
            [words, always, in_this],
            say("In a new window"),
            in_new,
        )
        in_this.clicked.connect(in_here)
        sheet.primary_button.setFocus()


def _fit(window: Window) -> None:
    """Never open larger than the screen: what stands at the foot would be out of sight."""
    room = window.screen().availableGeometry().size()
    if window.size().boundedTo(room) != window.size():
        window.resize(window.size().boundedTo(room))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
