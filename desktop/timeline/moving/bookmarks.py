"""Bookmarks on the timeline: made, listed, gone to, renamed, moved and deleted.

Hides that they are read in the background and listed in the palette one by one.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from db.changes import Changes
from db.language import say
from db.records import bookmarks
from db.records.bookmarks import Bookmark
from db.when import said_span
from desktop.timeline.acts import Act
from desktop.timeline.drawing.labels import clean
from desktop.timeline.host import Host
from desktop.timeline.moving.bookmark_row import BookmarkRow
from desktop.widgets import Sheet, TextField


class Bookmarks(QObject):
    """The bookmarks of the open case, at one timeline."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._session = host.session
        self.row = BookmarkRow(host.view)
        self._listed: list[QAction] = []
        host.add_track(self.row)
        host.session.opened.connect(self._read)
        host.session.changed.connect(self._changed)
        host.session.closed.connect(lambda: self._took(()))
        host.add_acts(
            [
                Act("bookmark", say("Bookmark this window…"), self.make, ("B",), self._may_write,
                    menu="time"),
                Act("bookmark-list", say("Bookmarks…"), self.open_menu, ("Alt+B",), self._any,
                    menu="time"),
                Act("bookmark-row", say("Bookmarks"), self._toggle, (), self._any,
                    lambda: self.row.height > 0, menu="show"),
            ]
        )  # fmt: skip

    @property
    def marks(self) -> tuple[Bookmark, ...]:
        """All of them, the earliest window first."""
        return self.row.marks

    def make(self) -> None:
        """Ask for the name of a new one."""
        view = self._host.view
        scale = view.motion.goal(view.scale)
        start, end = scale.left, scale.right
        words = said_span(start, end)
        plain = words.partition(" · ")[0]
        name = TextField(say("Name"), placeholder=plain)

        def then() -> str:
            made = partial(bookmarks.make, name=name.value() or plain, start=start, end=end)
            self._session.do(say("Make a bookmark"), made)
            return ""

        Sheet.open(view, say("Bookmark this window"), [name], say("Bookmark"), then, hint=words)

    def rename(self, mark: Bookmark) -> None:
        """Ask for another name."""
        name = TextField(say("Name"), mark.name, required=True)

        def then() -> str:
            self._session.do(
                say("Rename a bookmark"),
                partial(bookmarks.rename, bookmark=mark.id, name=name.value()),
            )
            return ""

        Sheet.open(self._host.view, say("Rename the bookmark"), [name], say("Rename"), then)

    def move(self, mark: Bookmark) -> None:
        """Keep the name for the window that is shown now."""
        scale = self._host.view.scale
        act = partial(bookmarks.move, bookmark=mark.id, start=scale.left, end=scale.right)
        self._session.do(say("Move a bookmark"), act)

    def delete(self, mark: Bookmark) -> None:
        """Take it away; Undo brings it back."""

        def then(_: None) -> None:
            self._session.said.emit(say("Bookmark “{clean}” deleted", clean=clean(mark.name)))

        self._session.do(
            say("Delete a bookmark"), partial(bookmarks.delete, bookmark=mark.id), then
        )

    def go(self, mark: Bookmark) -> None:
        """Show its window."""
        self._host.view.fit(mark.start, mark.end, exact=True)

    def menu(self) -> QMenu:
        """All of them to go to, and what can be done with each."""
        menu = QMenu(self._host.page)
        for mark in self.marks:
            words = said_span(mark.start, mark.end).partition(" · ")[0]
            action = menu.addAction(f"{_plain(mark)}\t{words}")
            action.triggered.connect(lambda _=False, m=mark: self.go(m))
        menu.addSeparator()
        make = menu.addAction(say("Bookmark this window…\tB"))
        make.setEnabled(self._may_write())
        make.triggered.connect(self.make)
        for words, act in (
            (say("Rename"), self.rename),
            (say("Keep this window as"), self.move),
            (say("Delete"), self.delete),
        ):
            part = menu.addMenu(words)
            part.setEnabled(self._may_write())
            for mark in self.marks:
                action = part.addAction(_plain(mark))
                action.triggered.connect(lambda _=False, m=mark, a=act: a(m))
        return menu

    def open_menu(self) -> None:
        """The menu under the middle of the axis."""
        view = self._host.view
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.on_screen(view.plot().topLeft()))

    def _any(self) -> bool:
        return bool(self.marks)

    def _may_write(self) -> bool:
        return self._session.case is not None and not self._session.why_read_only

    def _toggle(self) -> None:
        self.row.shown = not self.row.shown
        self.row.fit()
        self._host.view.furnished()

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns("bookmark"):
            self._read()

    def _read(self) -> None:
        self._session.read("timeline bookmarks", bookmarks.every, self._took, 1)

    def _took(self, found: tuple[Bookmark, ...]) -> None:
        self.row.show(found)
        self._host.view.furnished()
        page = self._host.page
        for action in self._listed:
            page.removeAction(action)
            action.deleteLater()
        self._listed = []
        for mark in found:
            action = QAction(say("Timeline: go to {plain}", plain=_plain(mark)), page)
            action.triggered.connect(lambda _=False, m=mark: self.go(m))
            page.addAction(action)
            self._listed.append(action)


def _plain(mark: Bookmark) -> str:
    """The name as a menu shows it: an ampersand is no mnemonic there."""
    return clean(mark.name).replace("&", "&&").replace("\t", " ")
