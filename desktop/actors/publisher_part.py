"""An actor as an outlet: how reliable it was held to be from when to when, and what rests on it.

Hides that what would fall without it is worked out only when somebody asks.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from db.records import reliance
from db.records.profiles import ActorCard
from db.records.reliance import Reliance, Resting
from db.refs import Ref
from desktop.theme import Space
from desktop.widgets import Secondary
from desktop.widgets.card_view import CardView
from desktop.widgets.falling import resting_words
from desktop.widgets.item_row import ItemRow
from desktop.widgets.rating_band import RatingBand, stretches
from desktop.widgets.ratings import add_rating, rating_row

_KEY = "without-it"


class Publisher:
    """Builds the section of an outlet into a card."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._found: Reliance | None = None
        self._asked: object = None
        view.session.changed.connect(self._forget)

    def build(self, card: ActorCard) -> None:
        """Its grades over time, then what rests on it; nothing for who never published and was
        never rated."""
        if not (card.ratings or card.published or card.actor.kind == "media"):
            return
        view, count = self._view, card.published
        hint = "" if not count else "1 source" if count == 1 else f"{count:,} sources"
        add = partial(add_rating, view.session, view, outlet=card.actor.id)
        view.section("As a publisher", "+ Rating", add, hint)
        if len(card.ratings) > 1 and stretches(card.ratings, None):
            view.add(RatingBand(card.ratings), Space.XS)
        if not card.ratings:
            view.add(Secondary("Nobody has rated how reliable it is."), 0)
        for rating in card.ratings:
            view.add(rating_row(view, rating, dated=True), 0)
        if count:
            self._resting(card.actor.id)

    def _resting(self, outlet: int) -> None:
        view = self._view
        shown = _KEY in view.unfolded and self._found is not None and self._asked == outlet
        if shown and self._found is not None:
            self._tell(self._found)
        words = "Hide what would change" if shown else "What would change without it?"
        view.link(words, _KEY, partial(self._turn, outlet), Space.XS)

    def _tell(self, found: Reliance) -> None:
        view = self._view
        claims = "1 claim rests" if found.claims == 1 else f"{found.claims:,} claims rest"
        sources = "1 source" if found.sources == 1 else f"{found.sources:,} sources"
        words = f"{claims} on it, through {sources}, counting those that go back to it."
        view.add(Secondary(words), Space.S)
        worked = [each for each in found.incidents if each.fall is not None]
        view.many("falling", [partial(self._row, each) for each in worked])
        rest = len(found.incidents) - len(worked)
        if rest:
            view.add(Secondary(f"{rest:,} more incidents rest on it in part."), Space.XS)

    def _row(self, each: Resting) -> QWidget:
        row = ItemRow(each.title, resting_words(each), name=f"falling:{each.incident}")
        row.opens(lambda: self._view.session.select(Ref("incident", each.incident)))
        return row

    def _turn(self, outlet: int) -> None:
        view = self._view
        if _KEY in view.unfolded and self._found is not None and self._asked == outlet:
            view.unfold(_KEY)
            return

        def arrived(found: Reliance) -> None:
            self._found, self._asked = found, outlet
            view.unfolded.add(_KEY)
            view.redraw()

        view.session.read(
            "outlet-reliance", lambda reader: reliance.of_outlet(reader, outlet), arrived
        )

    def _forget(self, _changes: object) -> None:
        """What was worked out holds no more after a step."""
        self._found = None
