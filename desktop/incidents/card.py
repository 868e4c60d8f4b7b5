"""The card of an incident: what, when and how surely, where; who says what; the words; figures
with their rule; dates given; sources with grade. Every part opens what it stands for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say, with_commas, with_or, with_semicolons
from db.records import cards
from db.records.cards import ActorLink, IncidentCard, PlaceLink
from db.records.precisions import precision_words
from db.refs import Ref
from desktop.incidents import belonging, sheets
from desktop.incidents.competing import CompetingPart
from desktop.incidents.dataset_row import DatasetRow, cells_of
from desktop.incidents.figures_part import FiguresPart
from desktop.incidents.heading import WhenAndWhere, how_found, state_chips
from desktop.incidents.judgement import Judgement
from desktop.incidents.sources_part import SourcesPart
from desktop.incidents.when_and_where import WhenAndWhereGiven
from desktop.incidents.who_says_what import WhoSaysWhat
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import Secondary, Words
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView, flow
from desktop.widgets.incident_forms import edit_date
from desktop.widgets.item_row import EditArea, ItemRow


class IncidentCardView(CardView):
    """The inspector card of the selected incident."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "incident", cards.incident)
        self._said = WhoSaysWhat(self)
        self._judged = Judgement(self)
        self._counted = FiguresPart(self, self._said)
        self._given = WhenAndWhereGiven(self, self._said)
        self._rests = SourcesPart(self)
        self._competing = CompetingPart(self)

    def build(self, card: IncidentCard) -> None:
        self._heading(card)
        self._judged.build(card)
        self._said.build(card)
        self._counted.build(card)
        self._given.build(card)
        self._competing.build(card)
        self._parts(card)
        self._rests.build(card)
        self._belongs(card)
        self._offer(card)

    # What, when, where

    def _heading(self, card: IncidentCard) -> None:
        incident = card.incident
        kind = terms.said(terms.INCIDENT_KINDS, incident.kind)
        self.top(say("Incident · {kind}", kind=kind), self._card_acts(card))
        rename = Act(
            say("Rename"), partial(sheets.rename_incident, self.session, self, incident), "edit"
        )
        self.title(incident.title, self.acts(rename))
        when = EditArea(say("Date and place"), self._date_acts(card), "when")
        when.hold(WhenAndWhere(incident.when, card.places))
        when.press_edits()
        self.add(when, 0)
        chips = state_chips(card)
        if chips:
            self.add(flow(*chips), Space.S)
        if incident.summary:
            edit = Act(
                say("Change summary"),
                partial(sheets.edit_summary, self.session, self, incident),
                "edit",
            )
            area = EditArea(say("Summary"), self.acts(edit), "summary")
            area.hold(Words(incident.summary))
            area.press_edits()
            self.add(area, Space.S)
        found = how_found(incident.when)
        if found:
            self._date_source(card, found)

    def _date_source(self, card: IncidentCard, found: str) -> None:
        area = EditArea(found, self._date_acts(card), "date-found")
        area.hold(Secondary(found))
        area.press_edits()
        self.add(area, Space.XS)

    def _date_acts(self, card: IncidentCard) -> list[Act]:
        incident = card.incident
        acts = [Act(say("Change date"), partial(edit_date, self.session, self, incident), "edit")]
        if incident.when is not None:
            remove = partial(sheets.remove_date, self.session, incident.id)
            acts.append(Act(say("Remove date"), remove, "remove"))
        if incident.date_source is not None:
            source = Ref("source", incident.date_source)
            acts.append(
                Act(say("Open its source"), partial(self.session.select, source), apart=True)
            )
        return self.acts(*acts)

    def _card_acts(self, card: IncidentCard) -> list[Act]:
        session, incident = self.session, card.incident
        return self.acts(
            Act(say("Rename"), partial(sheets.rename_incident, session, self, incident)),
            Act(
                say("Change kind or status"),
                partial(sheets.edit_incident, session, self, incident),
            ),
            Act(say("Change date"), partial(edit_date, session, self, incident)),
            Act(say("Write a summary"), partial(sheets.edit_summary, session, self, incident)),
            Act(say("Grade it"), partial(self._judged.decide, card)),
            Act(say("Add claim"), partial(self._said.add, card), apart=True),
            Act(say("Add figure"), partial(self._counted.add, card)),
            Act(say("Add date given"), partial(self._said.add, card, "date")),
            Act(say("Add actor"), partial(sheets.edit_part, session, self, incident.id)),
            Act(say("Add place"), partial(sheets.edit_place, session, self, incident.id)),
            Act(
                say("Put into a series"),
                partial(belonging.put_into, session, self, incident.id),
                apart=True,
            ),
            Act(say("Part of another incident"), partial(belonging.make_part, session, self, card)),
            Act(
                say("Delete incident"),
                partial(sheets.delete_incident, session, incident.id),
                apart=True,
            ),
        )

    # Who and where

    def _parts(self, card: IncidentCard) -> None:
        if card.actors:
            self.section(
                say("Who took part"),
                say("+ Actor"),
                partial(sheets.edit_part, self.session, self, card.incident.id),
            )
            self.many("actors", [partial(self._actor_row, card, each) for each in card.actors])
        if card.places:
            self.section(
                say("Where"),
                say("+ Place"),
                partial(sheets.edit_place, self.session, self, card.incident.id),
            )
            self.many("places", [partial(self._place_row, card, each) for each in card.places])

    def _actor_row(self, card: IncidentCard, link: ActorLink) -> QWidget:
        acts = self.acts(
            Act(
                say("Change role or note"),
                partial(sheets.edit_part, self.session, self, card.incident.id, link),
                "edit",
            ),
            Act(
                say("Remove from the incident"),
                partial(sheets.remove_part, self.session, link),
                "remove",
            ),
        )
        role = terms.said(terms.ROLES, link.role).lower()
        if link.certainty in ("possible", "disputed"):
            role = with_commas((role, terms.said(terms.CERTAINTIES, link.certainty).lower()))
        if link.either_or is not None:
            others = [
                each.name
                for each in card.actors
                if each.either_or == link.either_or and each.actor != link.actor
            ]
            role = (
                say("{role}, it or {names}", role=role, names=with_or(others))
                if others
                else say("{role}, one of several", role=role)
            )
        row = ItemRow(link.name, link.note, role, acts=acts, name=f"part:{link.link}")
        row.opens(lambda: self.session.select(Ref("actor", link.actor)))
        return row

    def _place_row(self, card: IncidentCard, link: PlaceLink) -> QWidget:
        acts = self.acts(
            Act(
                say("Change place"),
                partial(sheets.edit_place, self.session, self, card.incident.id, link),
                "edit",
            ),
            Act(
                say("Remove from the incident"),
                partial(sheets.remove_place, self.session, link),
                "remove",
            ),
        )
        role = "" if link.role == "location" else terms.said(terms.PLACE_ROLES, link.role).lower()
        exact = precision_words(link.precision_scheme, link.precision_code)
        note = with_semicolons(part for part in (link.note, exact) if part)
        row = ItemRow(with_commas(link.chain), note, role, acts=acts, name=f"place:{link.link}")
        row.press_edits()
        return row

    # What it rests on, what it belongs to

    def _belongs(self, card: IncidentCard) -> None:
        belonging.build(self, card)
        native = card.native
        if native is None:
            return
        self.section(say("Row of the data set"))
        folded = "native" not in self.unfolded
        row = ItemRow(
            native.dataset,
            say(
                "Row {row_number:,} · {native_id}",
                row_number=native.row_number,
                native_id=native.native_id,
            ),
            "show" if folded else "hide",
            name="native",
        )
        row.opens(partial(self.unfold, "native"))
        self.add(row, 0)
        if not folded:
            self.add(DatasetRow(cells_of(native.row)), Space.S)
            if native.citation:
                self.add(Secondary(native.citation), Space.S)

    def _offer(self, card: IncidentCard) -> None:
        session, number = self.session, card.incident.id
        offers: list[tuple[str, Callable[[], object]]] = []
        if card.incident.when is None:
            offers.append((say("+ Date"), partial(edit_date, session, self, card.incident)))
        if not card.actors:
            offers.append((say("+ Actor"), partial(sheets.edit_part, session, self, number)))
        if not card.places:
            offers.append((say("+ Place"), partial(sheets.edit_place, session, self, number)))
        if not card.headlines:
            offers.append((say("+ Figure"), partial(self._counted.add, card)))
        if not card.given_dates:
            offers.append((say("+ Date given"), partial(self._said.add, card, "date")))
        if card.claims and not card.hypotheses.hypotheses:
            offers.append((say("+ Competing explanations"), partial(self._competing.open, card)))
        if not card.incident.summary:
            offers.append(
                (say("+ Summary"), partial(sheets.edit_summary, session, self, card.incident))
            )
        self.offers(offers)
