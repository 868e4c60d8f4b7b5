"""The card of an actor: names in all scripts, how it stands to others, activity over time, its
incidents, what it said and what was said of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db import when as dates
from db.records import cards
from db.records.actors import Relation
from db.records.cards import ActorCard, ActorPart
from db.records.claims import Claim
from db.records.names import Name
from db.refs import Ref
from desktop.actors import sheets
from desktop.actors.activity import Activity
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import Chip, Secondary, Words
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView, flow
from desktop.widgets.claim_form import add_claim, change_claim, delete_claim
from desktop.widgets.claim_words import ClaimWords, act_words, by_speaker, quoted, topic
from desktop.widgets.code_names import country_name, language_name
from desktop.widgets.fact_row import FactRow
from desktop.widgets.incident_row import IncidentItem
from desktop.widgets.item_row import EditArea, ItemRow
from desktop.widgets.labels import isolated
from desktop.widgets.ratings import add_rating, rating_row

Offers = list[tuple[str, Callable[[], object]]]


class ActorCardView(CardView):
    """The inspector card of the selected actor."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "actor", cards.actor)
        self._role = ""

    def build(self, card: ActorCard) -> None:
        self._heading(card)
        self._names(card)
        self._activity(card)
        self._relations(card)
        self._ratings(card)
        self._incidents(card)
        self._said(card)
        self._shared(card)
        self._offer(card)

    # What it is

    def _heading(self, card: ActorCard) -> None:
        actor = card.actor
        kind = terms.label(terms.ACTOR_KINDS, actor.kind)
        self.top("Actor" if actor.kind == "unknown" else f"Actor · {kind}", self._card_acts(card))
        rename = partial(sheets.rename_actor, self.session, self, actor)
        self.title(actor.name or "Without a name", self.acts(Act("Rename", rename, "edit")))
        natives = [name.text for name in actor.names if name.script not in ("", "Latn")]
        if natives:
            self.add(Secondary(" · ".join(isolated(text) for text in natives[:3]), "body"), 0)
        edit = Act("Change", partial(sheets.edit_actor, self.session, self, actor), "edit")
        if actor.summary:
            area = EditArea("Summary", self.acts(edit), "summary")
            area.hold(Words(actor.summary))
            area.press_edits()
            self.add(area, Space.S)
        facts = []
        if actor.country:
            facts.append(("Country", country_name(actor.country)))
        if actor.active:
            facts.append(("Active", dates.show(actor.active, nbsp=True)))
        for place, (label, value) in enumerate(facts):
            self.add(FactRow(label, value, self.acts(edit)), 0 if place else Space.S)

    def _card_acts(self, card: ActorCard) -> list[Act]:
        session, actor = self.session, card.actor
        return self.acts(
            Act("Rename", partial(sheets.rename_actor, session, self, actor)),
            Act(
                "Change kind, country or summary",
                partial(sheets.edit_actor, session, self, actor),
            ),
            Act("Add name", partial(sheets.edit_name, session, self, actor.id), apart=True),
            Act("Add relation", partial(sheets.edit_relation, session, self, actor)),
            Act("Add what is said of it", partial(self._add_claim, card)),
            Act("Rate as an outlet", partial(add_rating, session, self, outlet=actor.id)),
            Act("Delete actor", partial(sheets.delete_actor, session, actor.id), apart=True),
        )

    # Names

    def _names(self, card: ActorCard) -> None:
        others = [name for name in card.actor.names if name.text != card.actor.name]
        add = partial(sheets.edit_name, self.session, self, card.actor.id)
        if others:
            self.section("Names", "+ Name", add)
            self.many("names", [partial(self._name_row, card, name) for name in others])

    def _name_row(self, card: ActorCard, name: Name) -> QWidget:
        number = card.actor.id
        acts = self.acts(
            Act("Change name", partial(sheets.edit_name, self.session, self, number, name), "edit"),
            Act("Make it the main name", partial(sheets.make_main, self.session, number, name)),
            Act("Remove name", partial(sheets.remove_name, self.session, name), "remove"),
        )
        kind = terms.label(terms.NAME_KINDS, name.kind).lower()
        end = f"{kind} · {language_name(name.lang)}" if name.lang else kind
        parts = []
        if name.used_by_name:
            parts.append(f"used by {isolated(name.used_by_name)}")
        if name.since:
            parts.append(f"since {dates.show_short(name.since)}")
        row = ItemRow(name.text, " · ".join(parts), end, acts=acts, name=f"name:{name.id}")
        row.press_edits()
        return row

    # Over time and beside others

    def _activity(self, card: ActorCard) -> None:
        if len(card.activity) > 1:
            counted = f"{card.incident_count:,} incidents"
            self.section("Activity by year", hint=counted)
            self.add(Activity(card.activity), Space.XS)

    def _relations(self, card: ActorCard) -> None:
        if not card.relations:
            return
        add = partial(sheets.edit_relation, self.session, self, card.actor)
        self.section("Relations", "+ Relation", add)
        self.many("relations", [partial(self._relation_row, card, each) for each in card.relations])

    def _relation_row(self, card: ActorCard, relation: Relation) -> QWidget:
        change = partial(sheets.edit_relation, self.session, self, card.actor, relation)
        acts = self.acts(
            Act("Change relation", change, "edit"),
            Act(
                "Remove relation", partial(sheets.remove_relation, self.session, relation), "remove"
            ),
        )
        wording = terms.RELATIONS_INVERSE if relation.inverse else terms.RELATIONS
        lead = terms.label(wording, relation.predicate)
        end = [_span(relation)]
        if relation.certainty in ("possible", "disputed"):
            end.append(terms.label(terms.CERTAINTIES, relation.certainty).lower())
        row = ItemRow(
            relation.other_name,
            relation.note,
            ", ".join(filter(None, end)),
            lead=lead,
            acts=acts,
            name=f"relation:{relation.id}",
        )
        row.opens(lambda: self.session.select(Ref("actor", relation.other)))
        return row

    def _ratings(self, card: ActorCard) -> None:
        if not (card.ratings or card.published or card.actor.kind == "media"):
            return
        count = card.published
        hint = "" if not count else "1 source" if count == 1 else f"{count:,} sources"
        add = partial(add_rating, self.session, self, outlet=card.actor.id)
        self.section("As a publisher", "+ Rating", add, hint)
        if not card.ratings:
            self.add(Secondary("Nobody has rated how reliable it is."), 0)
        for rating in card.ratings:
            self.add(rating_row(self, rating, dated=True), 0)

    # Incidents

    def _incidents(self, card: ActorCard) -> None:
        if not card.incidents:
            return
        self.section("Incidents", hint="" if len(card.activity) > 1 else f"{card.incident_count:,}")
        roles = _roles(card.incidents)
        if self._role not in roles:
            self._role = ""
        if len(roles) > 1:
            self.add(flow(*self._role_chips(roles, len(card.incidents))), Space.XS)
        parts = [each for each in card.incidents if not self._role or self._role in _of(each)]
        alone = len(roles) == 1 or self._role
        self.many("incidents", [partial(self._part_row, each, not alone) for each in parts])
        if card.incident_count > len(card.incidents):
            words = f"The newest {len(card.incidents)} of {card.incident_count:,} are shown."
            self.add(Secondary(words), Space.XS)

    def _role_chips(self, roles: dict[str, int], total: int) -> list[QWidget]:
        chips: list[QWidget] = []
        for role, count in {"": total, **roles}.items():
            label = terms.label(terms.ROLES, role).lower() if role else "all"
            chip = Chip(f"{label} {count:,}", "accent" if role == self._role else "neutral")
            chip.setObjectName(f"role:{role}")
            chip.clicked.connect(lambda _=False, role=role: self._narrow(role))
            chips.append(chip)
        return chips

    def _narrow(self, role: str) -> None:
        self._role = role
        self.redraw()

    def _part_row(self, part: ActorPart, with_role: bool) -> QWidget:
        label = ", ".join(terms.label(terms.ROLES, role).lower() for role in _of(part))
        row = IncidentItem(part.incident, label if with_role else "")
        number = part.incident.id
        row.opens(lambda: self.session.select(Ref("incident", number)))
        return row

    # What it said, what was said of it

    def _said(self, card: ActorCard) -> None:
        if card.said:
            self.section("What it said", hint=f"{len(card.said):,}" if len(card.said) > 7 else "")
            self.many("said", [partial(self._said_row, each) for each in card.said])
        if card.said_of:
            self.section("What is said of it", "+ Claim", partial(self._add_claim, card))
            self.many("said-of", [partial(self._said_of_row, each) for each in card.said_of])

    def _said_row(self, claim: Claim) -> QWidget:
        words = quoted(claim.quote_exact) if claim.quote else f"no quote: {claim.no_quote_reason}"
        row = ItemRow(
            claim.incident_title or topic(claim),
            f"{act_words(claim)} · {isolated(words)}",
            dates.show_short(claim.said) if claim.said else "",
            mark=_mark(claim),
            acts=self._claim_acts(claim),
            name=f"said:{claim.id}",
        )
        row.opens(partial(self._open, claim))
        return row

    def _said_of_row(self, claim: Claim) -> QWidget:
        key = f"claim-{claim.id}"
        if key in self.unfolded:
            block = ClaimWords(claim, self._claim_acts(claim), f"words:{claim.id}")
            block.opens(partial(self._open, claim))
            return block
        row = ItemRow(
            topic(claim),
            by_speaker(claim),
            mark=_mark(claim),
            acts=self._claim_acts(claim),
            name=f"words:{claim.id}",
        )
        row.opens(partial(self.unfold, key))
        return row

    def _claim_acts(self, claim: Claim) -> list[Act]:
        acts = []
        if claim.quote is not None:
            quote = Ref("quote", claim.quote)
            acts.append(Act("Open in the text", partial(self.session.select, quote)))
        return acts + self.acts(
            Act("Change claim", partial(change_claim, self.session, self, claim), "edit"),
            Act("Delete claim", partial(delete_claim, self.session, claim), "remove"),
        )

    def _open(self, claim: Claim) -> None:
        if claim.incident is not None:
            self.session.select(Ref("incident", claim.incident))
        elif claim.quote is not None:
            self.session.select(Ref("quote", claim.quote))

    def _add_claim(self, card: ActorCard) -> None:
        add_claim(self.session, self, actor=card.actor.id, about="status")

    # Names it shares, and what can be added

    def _shared(self, card: ActorCard) -> None:
        if not card.shared_names:
            return
        self.section("May be the same")
        for number, name, shared in card.shared_names:
            row = ItemRow(name, f"also called {isolated(shared)}", name=f"same:{number}")
            row.opens(partial(self.session.select, Ref("actor", number)))
            self.add(row, 0)

    def _offer(self, card: ActorCard) -> None:
        session, actor = self.session, card.actor
        offers: Offers = []
        if len(actor.names) < 2:
            offers.append(("+ Name", partial(sheets.edit_name, session, self, actor.id)))
        if not card.relations:
            offers.append(("+ Relation", partial(sheets.edit_relation, session, self, actor)))
        if not actor.summary:
            offers.append(("+ Summary", partial(sheets.edit_actor, session, self, actor)))
        if not card.said_of:
            offers.append(("+ What is said of it", partial(self._add_claim, card)))
        self.offers(offers)


def _span(relation: Relation) -> str:
    start = dates.show_short(relation.start) if relation.start else ""
    end = dates.show_short(relation.end) if relation.end else ""
    if start and end:
        return f"{start} – {end}"
    return f"since {start}" if start else f"until {end}" if end else ""


def _of(part: ActorPart) -> list[str]:
    return part.role.split(",")


def _roles(parts: Sequence[ActorPart]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for part in parts:
        for role in _of(part):
            counts[role] = counts.get(role, 0) + 1
    return counts


def _mark(claim: Claim) -> str:
    return "broken" if claim.quote_broken else "open" if claim.quote is None else ""
