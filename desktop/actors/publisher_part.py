"""An actor as an outlet: how reliable it was held to be, from when to when, what rests on it."""

from __future__ import annotations

from functools import partial

from db.records.profiles import ActorCard
from desktop.widgets import Secondary
from desktop.widgets.card_view import CardView
from desktop.widgets.ratings import add_rating, rating_row


def build(view: CardView, card: ActorCard) -> None:
    """The section of an outlet; nothing for who never published and was never rated."""
    if not (card.ratings or card.published or card.actor.kind == "media"):
        return
    count = card.published
    hint = "" if not count else "1 source" if count == 1 else f"{count:,} sources"
    add = partial(add_rating, view.session, view, outlet=card.actor.id)
    view.section("As a publisher", "+ Rating", add, hint)
    if not card.ratings:
        view.add(Secondary("Nobody has rated how reliable it is."), 0)
    for rating in card.ratings:
        view.add(rating_row(view, rating, dated=True), 0)
