"""The part of a source's card with what would be without it, worked out once somebody asks."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from db.records import reliance
from db.records.reliance import Reliance, Resting
from db.refs import Ref
from desktop.theme import Space
from desktop.widgets import Secondary
from desktop.widgets.card_view import CardView
from desktop.widgets.falling import resting_words
from desktop.widgets.item_row import ItemRow

_KEY = "without-it"


class WithoutIt:
    """Builds the question and its answer into a card."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._found: Reliance | None = None
        self._asked: object = None
        view.session.changed.connect(self._forget)

    def build(self, source: int) -> None:
        """A link; under it, when it was pressed, incident by incident what falls."""
        view = self._view
        shown = _KEY in view.unfolded and self._found is not None and self._asked == source
        if shown and self._found is not None:
            self._tell(self._found)
        words = "Hide what would change" if shown else "What would change without it?"
        view.link(words, _KEY, partial(self._turn, source), Space.XS)

    def _tell(self, found: Reliance) -> None:
        view = self._view
        view.add(Secondary(summed(found)), Space.S)
        worked = [each for each in found.incidents if each.fall is not None]
        view.many("falling", [partial(self._row, each) for each in worked])
        rest = len(found.incidents) - len(worked)
        if rest:
            view.add(Secondary(f"{rest:,} more incidents rest on it in part."), Space.XS)

    def _row(self, each: Resting) -> QWidget:
        row = ItemRow(each.title, resting_words(each), name=f"falling:{each.incident}")
        row.opens(lambda: self._view.session.select(Ref("incident", each.incident)))
        return row

    def _turn(self, source: int) -> None:
        view = self._view
        if _KEY in view.unfolded and self._found is not None and self._asked == source:
            view.unfold(_KEY)
            return

        def arrived(found: Reliance) -> None:
            self._found, self._asked = found, source
            view.unfolded.add(_KEY)
            view.redraw()

        view.session.read("without it", lambda reader: reliance.of_source(reader, source), arrived)

    def _forget(self, _changes: object) -> None:
        """What was worked out holds no more after a step."""
        self._found = None


def summed(found: Reliance) -> str:
    """ "3 claims about 2 incidents fall with it, and 1 article that goes back to it. ..."."""
    claims = "1 claim falls" if found.claims == 1 else f"{found.claims:,} claims fall"
    words = f"{claims} with it"
    others = found.sources - 1
    if others:
        count = "1 source that goes" if others == 1 else f"{others:,} sources that go"
        words += f", counting {count} back to it"
    if found.alone:
        count = "1 incident" if found.alone == 1 else f"{found.alone:,} incidents"
        words += f". Nothing is left of {count}"
    return f"{words}."
