"""Where the guide and the rooms it speaks of are made known to each other.

Hides which widget of which room is to be pressed for a step, and how a step is done for a person.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.language import say
from db.refs import Ref
from desktop import files
from desktop.guide import example
from desktop.guide.guide import Guide

if TYPE_CHECKING:
    from desktop.reading.page import ReadingPage
    from desktop.window.frame import Window

#: The view each step is done in; collecting is done from any.
_VIEW = {
    "accept": "reading",
    "incident": "reading",
    "claim": "reading",
    "see": "timeline",
    "print": "dossier",
}


def guiding(window: Window) -> Guide:
    """The guide of a window, its panel at the foot of the desk."""
    guide = Guide(window, window.session, window.store, _Stage(window))
    column = window.desk.layout()
    assert isinstance(column, QVBoxLayout)
    # Over the status line: nothing that it speaks of is covered.
    column.insertWidget(column.count() - 1, guide.panel)
    window.welcome.guided.connect(guide.start)
    window.desk.beginning.guided.connect(guide.start)
    window.desk.stack.currentChanged.connect(lambda _: _looked(window, guide))
    return guide


def _looked(window: Window, guide: Guide) -> None:
    """Another view is shown; the dossier tells when it was printed."""
    page = window.desk.stack.currentWidget()
    if window.view == "dossier" and page is not None and not page.property("guided"):
        from desktop.dossier.page import DossierPage

        assert isinstance(page, DossierPage)
        page.setProperty("guided", True)
        page.away.taken.connect(partial(guide.saw, "print"))
    guide.look()


class _Stage:
    """The window, as the guide needs it."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def target(self, step: str) -> QWidget | None:
        here = self._window
        if step == "collect":
            shown = here.desk.stack.currentWidget()
            begins = here.desk.beginning
            return begins.ways[0] if shown is begins else None
        view = _VIEW[step]
        if here.view != view:
            return here.desk.top.dossier if view == "dossier" else here.desk.rail.button(view)
        if view == "reading":
            return self._reading().text
        if view == "dossier":
            from desktop.dossier.page import DossierPage

            page = here.pages["dossier"]
            assert isinstance(page, DossierPage)
            return page.panel.exporting
        return None

    def is_done(self, step: str) -> bool:
        return step == "see" and self._window.view == "timeline"

    def make_case(self) -> None:
        self._window.session.create(files.free_place(say("First case")), say("My first case"))

    def open_case(self, path: Path) -> None:
        self._window.arriving.open(path)

    def do(self, step: str, text: int | None) -> None:
        here = self._window
        if step == "collect":
            self._take_example()
        elif step == "accept" and text is not None:
            self._accept(text)
        elif step == "incident" and text is not None:
            here.session.do(
                say("Add incident from words"),
                lambda it: example.add_incident(it, text),
                lambda made: here.session.select(Ref("incident", made)),
            )
        elif step == "claim" and text is not None:
            here.session.do(
                say("Add claim"), lambda it: example.add_denial(it, text), self._select_incident
            )
        elif step == "see":
            here.show_view("timeline")
        elif step == "print":
            self._print()

    def _take_example(self) -> None:
        from desktop.intake.offered import Offer, Piece

        piece = Piece("text", example.NAME, example.article())
        self._window.door.take_offer(Offer(pieces=(piece,)))

    def _accept(self, text: int) -> None:
        """The ministry it names, once the text stands there and was looked through."""
        here = self._window
        here.session.select(Ref("snapshot", text))
        here.show_view("reading")
        if not self._accept_now():
            here.session.settled.connect(self._accept_now, Qt.ConnectionType.SingleShotConnection)

    def _accept_now(self) -> bool:
        found = self._reading().suggesting
        for step in found.walk.steps:
            each = step.suggestion
            if step.state == "open" and each.kind == "actor" and each.text == example.DENIER:
                found.choose(each)
                found.accept()
                return True
        return False

    def _select_incident(self, incident: int | None) -> None:
        if incident is not None:
            self._window.session.select(Ref("incident", incident))

    def _print(self) -> None:
        from desktop.dossier.page import DossierPage

        here = self._window
        here.show_view("dossier")
        page = here.pages["dossier"]
        assert isinstance(page, DossierPage)
        if page.dossier is not None:
            page.export()
        else:
            here.session.noted.emit(
                say("The pages are being set. Press Export when they are there.")
            )

    def _reading(self) -> ReadingPage:
        from desktop.reading.page import ReadingPage

        page = self._window.pages["reading"]
        assert isinstance(page, ReadingPage)
        return page
