"""Saved views: what is asked, how the lanes stand and where one looks, under a name in the case.

Hides that each part of a view is checked before any takes effect, so that a view that cannot be
shown changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from db.changes import Changes
from db.errors import BadInput, CaseError
from db.language import say
from db.reader import Reader
from db.records import saved_views
from db.records.saved_views import Definition, SavedView
from desktop.theme import Space
from desktop.timeline.acts import Act
from desktop.timeline.host import Host
from desktop.widgets import Sheet, TextField

_T = TypeVar("_T")


def hang(host: Host) -> None:
    """The star in the bar, V, and every view in the palette."""
    Views(host)


class Views(QObject):
    """The views of the open case, and the one that was chosen last."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._session = host.session
        self.known: tuple[SavedView, ...] = ()
        self.chosen = 0
        self._begun = ""
        self._actions: list[QAction] = []
        host.panel.views.clicked.connect(self.open_menu)
        host.view_wanted.connect(self.show_named)
        self._session.opened.connect(self._read)
        self._session.closed.connect(lambda: self._took(()))
        self._session.changed.connect(self._changed)
        open_case = self._writable
        host.add_acts(
            [
                Act("views", say("Saved views…"), self.open_menu, ("V",)),
                Act("view-save", say("Save this view…"), self.save, ready=open_case),
                Act(
                    "view-overwrite",
                    say("Save over the chosen view"),
                    lambda: self.overwrite(self.chosen),
                    ready=lambda: open_case() and bool(self.chosen),
                ),
            ]
        )

    # What can be done

    def show(self, view: int) -> None:
        """Show what was saved."""

        def took(held: Definition) -> None:
            if self._put(held):
                self._choose(view)

        self._session.read("saved view", lambda reader: saved_views.definition(reader, view), took)

    def show_named(self, name: str) -> None:
        """Show the view of this name; says so when there is none."""

        def took(found: SavedView | None) -> None:
            if found is None:
                self._session.complain(
                    BadInput(
                        say(
                            "There is no view called “{name}”. The timeline was left as it is.",
                            name=name,
                        )
                    )
                )
            else:
                self.show(found.id)

        self._session.read("saved view", lambda reader: saved_views.named(reader, name), took)

    def save(self) -> None:
        """Ask for a name and keep what is shown under it."""
        self._ask_name(say("Save this view"), "", say("Save view"), self._create)

    def rename(self, view: SavedView) -> None:
        """Ask for another name."""

        def then(name: str) -> None:
            self._session.do(
                say("Rename view “{name}”", name=view.name),
                lambda step: saved_views.rename(step, view.id, name),
            )

        self._ask_name(say("Rename the view"), view.name, say("Rename"), then, view.id)

    def overwrite(self, view: int) -> None:
        """Keep what is shown now under the name of a view."""
        held, name = self.kept(), self._name(view)
        self._session.do(
            say("Save over view “{name}”", name=name),
            lambda step: saved_views.overwrite(step, view, held),
            lambda _: self._session.said.emit(say("Saved over “{name}”", name=name)),
        )
        self._choose(view)

    def delete(self, view: SavedView) -> None:
        """Take a view away; Undo brings it back."""
        self._session.do(
            say("Delete view “{name}”", name=view.name),
            lambda step: saved_views.delete(step, view.id),
            lambda _: self._session.said.emit(say("Deleted the view “{name}”", name=view.name)),
        )

    def kept(self) -> dict[str, object]:
        """What a view would hold now."""
        return {part.name: part.keep() for part in self._host.view_parts}

    def menu(self) -> QMenu:
        """The views of the case, and what can be done with them."""
        menu = QMenu(self._host.panel)
        for view in self.known:
            now = view.id == self.chosen
            since = say(", changed since") if now and self._changed_since() else ""
            action = menu.addAction(_escaped(view.name) + since)
            action.setCheckable(True)
            action.setChecked(now)
            action.triggered.connect(partial(_do, self.show, view.id))
        if not self.known:
            menu.addAction(say("No views saved yet")).setEnabled(False)
        menu.addSeparator()
        writable = self._writable()
        menu.addAction(say("&Save this view…"), self.save).setEnabled(writable)
        if self.known:
            for title, act in (
                (say("Save &over"), lambda view: self.overwrite(view.id)),
                (say("&Rename"), self.rename),
                (say("&Delete"), self.delete),
            ):
                below = menu.addMenu(title)
                below.setEnabled(writable)
                for view in self.known:
                    action = below.addAction(_escaped(view.name))
                    action.triggered.connect(partial(_do, act, view))
        return menu

    def open_menu(self) -> None:
        """Show the menu under the star."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        star = self._host.panel.views
        menu.popup(star.mapToGlobal(QPoint(0, star.height() + Space.XS)))

    # How it is done

    def _put(self, held: Definition) -> bool:
        """Put a view into effect; False when a part of it could not be read."""
        try:
            effects = [
                part.read(held[part.name]) for part in self._host.view_parts if part.name in held
            ]
        except CaseError as trouble:
            self._session.complain(trouble)
            return False
        for effect in effects:
            effect()
        return True

    def _create(self, name: str) -> None:
        held = self.kept()

        def then(made: int) -> None:
            self._choose(made)
            self._session.said.emit(say("Saved the view “{name}”", name=name))

        self._session.do(
            say("Save view “{name}”", name=name),
            lambda step: saved_views.create(step, name, held),
            then,
        )

    def _choose(self, view: int) -> None:
        self.chosen = view
        self._begun = self._arranged()
        self._tell()

    def _arranged(self) -> str:
        """What is kept, but for the span in view: to look around in a view does not change it."""
        return json.dumps({**self.kept(), "window": None}, sort_keys=True)

    def _changed_since(self) -> bool:
        return self._arranged() != self._begun

    def _ask_name(
        self, title: str, name: str, primary: str, act: Callable[[str], None], own: int = 0
    ) -> None:
        field = TextField(say("Name"), name, required=True)

        def then() -> str:
            wanted = field.value().casefold()
            if any(v.name.casefold() == wanted and v.id != own for v in self.known):
                return say("There is a view of this name already. Choose another one.")
            if len(wanted) > saved_views.LONGEST:
                return say(
                    "The name of a view has at most {longest} letters.", longest=saved_views.LONGEST
                )
            act(field.value())
            return ""

        hint = say(
            "Filters, lanes, colours and the span in view are kept in the case, for everybody."
        )
        Sheet.open(self._host.panel, title, [field], primary, then, hint)

    def _writable(self) -> bool:
        return self._session.case is not None and not self._session.why_read_only

    def _name(self, view: int) -> str:
        return next((each.name for each in self.known if each.id == view), "")

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns("saved_view"):
            self._read()

    def _read(self) -> None:
        self._session.read("saved views", _every, self._took)

    def _took(self, known: tuple[SavedView, ...]) -> None:
        self.known = known
        if self.chosen not in {view.id for view in known}:
            self.chosen = 0
        page = self._host.page
        for action in self._actions:
            page.removeAction(action)
            action.deleteLater()
        self._actions = [
            QAction(say("Timeline: view {name}", name=view.name), page) for view in known
        ]
        for action, view in zip(self._actions, known, strict=True):
            action.triggered.connect(partial(_do, self.show, view.id))
            page.addAction(action)
        self._tell()

    def _tell(self) -> None:
        name = self._name(self.chosen)
        words = say("Views (V): {name}", name=name) if name else say("Views (V)")
        self._host.panel.views.setToolTip(words)
        self._host.panel.views.setAccessibleName(words)


def _do(act: Callable[[_T], None], value: _T, *_: object) -> None:
    act(value)


def _every(reader: Reader) -> tuple[SavedView, ...]:
    return saved_views.every(reader)


def _escaped(name: str) -> str:
    """A name in a menu: an ampersand is an ampersand."""
    return name.replace("&", "&&")
