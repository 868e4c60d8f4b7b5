"""What an actor said and what is said of it: by act, the newest first, with the quoted words.

Hides that only the newest claims were read; the rest is counted and found in the list of claims.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db import when as dates
from db.language import number, say
from db.records.claims import Claim
from db.records.profiles import ActorCard, Said
from db.refs import Ref
from desktop.theme import Space
from desktop.widgets import Secondary
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView
from desktop.widgets.claim_form import add_claim, change_claim, delete_claim
from desktop.widgets.claim_words import ClaimWords, act_words, by_speaker, quoted, topic
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import isolated

#: Claims shown at first, of all acts together, and of one act at least.
_FIRST = 20
_LEAST = 3


def build(view: CardView, card: ActorCard) -> None:
    """Both sections, where there is anything in them."""
    if card.said.count:
        view.section(say("What it said"), hint=_number(card.said))
        _by_act(view, card, "said", card.said)
    if card.said_of.count:
        view.section(say("What is said of it"), say("+ Claim"), partial(add, view, card))
        _by_act(view, card, "said-of", card.said_of)


def add(view: CardView, card: ActorCard) -> None:
    """Ask for one more claim about the actor."""
    add_claim(view.session, view, actor=card.actor.id, about="status")


def _number(said: Said) -> str:
    return number(said.count) if said.count > 7 else ""


def _by_act(view: CardView, card: ActorCard, key: str, said: Said) -> None:
    groups: dict[str, list[Claim]] = {}
    for claim in said.claims:
        groups.setdefault(claim.act, []).append(claim)
    make = _said_row if key == "said" else _said_of_row
    room = _FIRST
    for act, count in said.of_all:
        held = groups.get(act, [])
        if len(said.of_all) > 1:
            label = terms.said(terms.ACTS, act)
            view.add(Secondary(f"{label} {number(count)}" if count > 1 else label), Space.S)
        first = min(len(held), max(room, _LEAST))
        room -= first
        view.many(f"{key}-{act}", [partial(make, view, each) for each in held], first)
    if said.count > len(said.claims):
        words = say(
            "The newest {count} of {count2:,} are read here.",
            count=len(said.claims),
            count2=said.count,
        )
        view.add(Secondary(words), Space.XS)
        if key == "said":
            view.link(
                say("All {count:,} claims in the list", count=said.count),
                f"all:{key}",
                partial(_said_in_the_list, view, card),
            )


def in_the_list(view: CardView, card: ActorCard) -> None:
    """Show the incidents of the actor in the list."""
    view.session.kept.emit("incidents", Ref("actor", card.actor.id), card.actor.name, None)


def _said_in_the_list(view: CardView, card: ActorCard) -> None:
    view.session.kept.emit("claims", Ref("actor", card.actor.id), card.actor.name, None)


def _said_row(view: CardView, claim: Claim) -> QWidget:
    words = (
        quoted(claim.quote_exact)
        if claim.quote
        else say("no quote: {no_quote_reason}", no_quote_reason=claim.no_quote_reason)
    )
    row = ItemRow(
        claim.incident_title or topic(claim),
        f"{act_words(claim)} · {isolated(words)}",
        dates.said_short(claim.said) if claim.said else "",
        mark=_mark(claim),
        acts=_acts(view, claim),
        name=f"said:{claim.id}",
    )
    row.opens(partial(_open, view, claim))
    return row


def _said_of_row(view: CardView, claim: Claim) -> QWidget:
    key = f"claim-{claim.id}"
    if key in view.unfolded:
        block = ClaimWords(claim, _acts(view, claim), f"words:{claim.id}")
        block.opens(partial(_open, view, claim))
        return block
    row = ItemRow(
        topic(claim),
        by_speaker(claim),
        dates.said_short(claim.said) if claim.said else "",
        mark=_mark(claim),
        acts=_acts(view, claim),
        name=f"words:{claim.id}",
    )
    row.opens(partial(view.unfold, key))
    return row


def _acts(view: CardView, claim: Claim) -> list[Act]:
    acts = []
    if claim.quote is not None:
        acts.append(
            Act(say("Open in the text"), partial(view.session.select, Ref("quote", claim.quote)))
        )
    return acts + view.acts(
        Act(say("Change claim"), partial(change_claim, view.session, view, claim), "edit"),
        Act(say("Delete claim"), partial(delete_claim, view.session, claim), "remove"),
    )


def _open(view: CardView, claim: Claim) -> None:
    if claim.incident is not None:
        view.session.select(Ref("incident", claim.incident))
    elif claim.quote is not None:
        view.session.select(Ref("quote", claim.quote))


def _mark(claim: Claim) -> str:
    return "broken" if claim.quote_broken else "open" if claim.quote is None else ""
