"""An actor as an outlet: how reliable it was held to be from when to when, and what rests on it."""

from __future__ import annotations

from functools import partial

from db.language import many, say
from db.records import reliance
from db.records.profiles import ActorCard
from desktop.theme import Space
from desktop.widgets import Secondary
from desktop.widgets.card_view import CardView
from desktop.widgets.rating_band import RatingBand, stretches, used_words
from desktop.widgets.ratings import add_rating, rating_row
from desktop.widgets.without_it import without_it


def build(view: CardView, card: ActorCard) -> None:
    """Its grades over time, then what rests on it; nothing for who never published and was never
    rated."""
    if not (card.ratings or card.published or card.actor.kind == "media"):
        return
    count = card.published
    hint = "" if not count else many(count, "{count:,} source", "{count:,} sources")
    add = partial(add_rating, view.session, view, outlet=card.actor.id)
    view.section(say("As a publisher"), say("+ Rating"), add, hint)
    if len(card.ratings) > 1 and stretches(card.ratings, None):
        view.add(RatingBand(card.ratings), Space.XS)
    if not card.ratings:
        view.add(Secondary(say("Nobody has rated how reliable it is.")), 0)
    for rating in card.ratings:
        view.add(rating_row(view, rating, dated=True), 0)
    used = used_words(card.ratings, card.uses)
    if used:
        view.add(Secondary(used), Space.XS)
    if count:
        without_it(view, reliance.of_outlet, card.actor.id)
