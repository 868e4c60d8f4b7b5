"""The card of an actor: the published lists it stands in, under which number."""

from __future__ import annotations

from db.language import say
from db.records.listings import Listing
from db.records.profiles import ActorCard
from desktop.widgets.card_view import CardView
from desktop.widgets.fact_row import FactRow

#: Numbers longer than this tell a person nothing.
_LONGEST = 12


def build(view: CardView, card: ActorCard, above: int) -> None:
    """Add the row; `above`: the space before it."""
    if card.listings:
        view.add(FactRow(say("Listed in"), "\n".join(map(_words, card.listings))), above)


def _words(listing: Listing) -> str:
    """ "OFAC SDN List, number 4695: FTO, SDGT"."""
    words = f"{listing.name} {listing.version}".strip()
    if len(listing.number) <= _LONGEST:
        words += say(", number\u00a0{number}", number=listing.number)
    return f"{words}: {', '.join(listing.marks)}" if listing.marks else words
