"""The card of an actor: the published lists it stands in, under which number, and its tags."""

from __future__ import annotations

from db.language import say
from db.records.listings import Listing
from db.records.profiles import ActorCard
from desktop.widgets.card_view import CardView
from desktop.widgets.fact_row import FactRow
from desktop.widgets.labels import isolated

#: Numbers longer than this tell a person nothing.
_LONGEST = 12


def build(view: CardView, card: ActorCard, above: int) -> None:
    """Add the rows; `above`: the space before the first of them."""
    if card.listings:
        view.add(FactRow(say("Listed in"), "\n".join(map(_words, card.listings))), above)
    if card.tags:
        tags = ", ".join(map(isolated, card.tags))
        view.add(FactRow(say("Tags"), tags), 0 if card.listings else above)


def _words(listing: Listing) -> str:
    """ "OFAC SDN List, number 4695: FTO, SDGT"."""
    words = f"{listing.name} {listing.version}".strip()
    if len(listing.number) <= _LONGEST:
        words += say(", number\u00a0{number}", number=listing.number)
    return f"{words}: {', '.join(listing.marks)}" if listing.marks else words
