"""The part of a source's card that tells how far it is trusted: its outlet's grades over time, the
one that holds on its day, and a rating of its own that sets these aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from db import when as dates
from db.language import many, say, with_dots
from db.records import ratings
from db.records.cards import SourceCard
from db.records.ratings import Rating
from db.refs import Ref
from desktop.theme import Space
from desktop.widgets import Secondary
from desktop.widgets.card_view import CardView
from desktop.widgets.item_row import ItemRow
from desktop.widgets.rating_band import RatingBand, stretches
from desktop.widgets.ratings import add_rating, rating_row, rating_span, rating_words


class Trust:
    """Builds the ratings into a card."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._session = view.session

    def build(self, card: SourceCard) -> None:
        """Its own ratings, then the outlet's, the one that holds on its day first."""
        view, source = self._view, card.source
        add = partial(add_rating, self._session, view, source=source.id)
        view.section(say("Reliability"), say("+ Own rating"), add)
        for rating in card.ratings:
            view.add(rating_row(view, rating, dated=False), 0)
        given = card.outlet_ratings
        if stretches(given, source.issued):
            view.add(RatingBand(given, source.issued), Space.XS)
        holding = ratings.holding(given, source.issued)
        for rating in _ordered(given, holding):
            view.add(self._row(card, rating, rating == holding), 0)
        if holding is not None and not card.ratings and card.claims:
            view.add(Secondary(_used(card, holding)), Space.XS)
        if not (card.ratings or given):
            view.add(Secondary(say("Nobody has rated how reliable it is.")), 0)

    def _row(self, card: SourceCard, rating: Rating, holds: bool) -> QWidget:
        parts = []
        if holds:
            parts.append(
                say("the outlet's") if not card.ratings else say("the outlet's, set aside here")
            )
        parts += [part for part in (rating.reason, _by(rating)) if part]
        row = ItemRow(
            rating_words(rating),
            with_dots(parts),
            rating_span(rating),
            grade=rating.reliability,
            name="outlet-rating" if holds else f"outlet-rating:{rating.id}",
            tone="" if holds and not card.ratings else "secondary",
        )
        if card.source.outlet is not None:
            outlet = Ref("actor", card.source.outlet)
            row.opens(lambda: self._session.select(outlet))
        return row


def _ordered(given: Sequence[Rating], holding: Rating | None) -> list[Rating]:
    return sorted(given, key=lambda each: each != holding)


def _by(rating: Rating) -> str:
    return say("by {rated_by}", rated_by=rating.rated_by) if rating.rated_by else ""


def _used(card: SourceCard, holding: Rating) -> str:
    """ "Its 3 claims are graded B: the outlet's rating on 12 May 2021."."""
    count = len(card.claims)
    claims = many(count, "Its one claim is", "Its {count:,} claims are")
    issued = card.source.issued
    words = say("{claims} graded {reliability}", claims=claims, reliability=holding.reliability)
    if not issued:
        return say("{words}: the newest rating of the outlet.", words=words)
    day = dates.said_short(issued)
    if ratings.holds(holding, issued):
        return say("{words}: the outlet's rating on {day}.", words=words, day=day)
    return say(
        "{words}: the newest rating of the outlet, because it had none on {day}.",
        words=words,
        day=day,
    )
