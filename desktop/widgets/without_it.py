"""The part of a card that tells what would be without a source, or without all that an outlet
published; worked out once somebody asks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from db.language import say
from db.reader import Reader
from db.records.reliance import Reliance, Resting
from db.refs import Ref
from desktop.theme import Space
from desktop.widgets.card_view import CardView
from desktop.widgets.falling import resting_words, summed_words
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import Secondary

_KEY = "without-it"

Ask = Callable[[Reader, int], Reliance]


def without_it(view: CardView, ask: Ask, number: int) -> None:
    """Put the question, and under it the answer once it was asked, at the end of a card. `ask`:
    `reliance.of_source` or `reliance.of_outlet`."""
    known = view.findChild(_WithoutIt, "", Qt.FindChildOption.FindDirectChildrenOnly)
    (known or _WithoutIt(view)).build(ask, number)


class _WithoutIt(QObject):
    """What was worked out for a card, until something changes."""

    def __init__(self, view: CardView) -> None:
        super().__init__(view)
        self._view = view
        self._found: Reliance | None = None
        self._asked: tuple[Ask, int] | None = None
        view.session.changed.connect(self._renew)

    def build(self, ask: Ask, number: int) -> None:
        """A link; under it, when it was pressed, incident by incident what falls."""
        view = self._view
        if self._asked != (ask, number):
            self._found, self._asked = None, (ask, number)
        shown = _KEY in view.unfolded and self._found is not None
        if shown and self._found is not None:
            self._tell(self._found)
        words = say("Hide what would change") if shown else say("What would change without it?")
        view.link(words, _KEY, partial(self._turn, shown), Space.XS)

    def _tell(self, found: Reliance) -> None:
        view = self._view
        view.add(Secondary(summed_words(found)), Space.S)
        worked = [each for each in found.incidents if each.fall is not None]
        view.many("falling", [partial(self._row, each) for each in worked])
        rest = len(found.incidents) - len(worked)
        if rest:
            view.add(
                Secondary(say("{rest:,} more incidents rest on it in part.", rest=rest)), Space.XS
            )

    def _row(self, each: Resting) -> QWidget:
        row = ItemRow(each.title, resting_words(each), name=f"falling:{each.incident}")
        row.opens(lambda: self._view.session.select(Ref("incident", each.incident)))
        return row

    def _turn(self, shown: bool) -> None:
        if shown or (self._found is not None and _KEY not in self._view.unfolded):
            self._view.unfold(_KEY)
            return
        self._view.unfolded.add(_KEY)
        self._read()

    def _read(self) -> None:
        if self._asked is None:
            return
        asked = self._asked

        def arrived(found: Reliance) -> None:
            if asked == self._asked and found != self._found:
                self._found = found
                self._view.redraw()

        self._view.session.read("without it", lambda reader: asked[0](reader, asked[1]), arrived)

    def _renew(self, _changes: object) -> None:
        """What was worked out may hold no more after a step."""
        if _KEY in self._view.unfolded and self._found is not None:
            self._read()
        else:
            self._found = None
