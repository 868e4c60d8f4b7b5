"""The card of an actor: portrait and names in all scripts, what it did over time, how it stands to
others, its incidents, what it said and what was said of it, and who may be the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db import terms
from db import when as dates
from db.language import many, number, say, with_commas, with_dots, with_or
from db.reading.namesakes import Namesake, namesakes
from db.records import profiles, surroundings
from db.records.profiles import ActorCard, ActorPart
from db.records.surroundings import Surroundings
from db.refs import Ref
from desktop.actors import (
    listings_part,
    name_sheets,
    names_part,
    portrait,
    publisher_part,
    relations_part,
    said_part,
    same_part,
    sheets,
)
from desktop.actors.activity import Activity
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import Chip, Found, Secondary, Words
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView, flow
from desktop.widgets.cards import CardScroll
from desktop.widgets.code_names import country_name
from desktop.widgets.fact_row import FactRow
from desktop.widgets.incident_row import IncidentItem
from desktop.widgets.item_row import MARGIN, EditArea
from desktop.widgets.labels import isolated
from desktop.widgets.ratings import add_rating
from desktop.widgets.relation_sheet import edit_relation

Offer = tuple[str, Callable[[], object]]


class ActorCardView(CardView):
    """The inspector card of the selected actor."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "actor", profiles.actor)
        self._role = ""
        self._shape = ""
        self._around: Surroundings | None = None
        self._alike: tuple[Namesake, ...] = ()
        self._whose: tuple[int, ...] = ()

    def build(self, card: ActorCard) -> None:
        self._forget_others(card)
        self._heading(card)
        same_part.banner(self, card)
        names_part.build(self, card)
        self._activity(card)
        relations_part.build(self, card, self._shape, self._around, self._reshape)
        publisher_part.build(self, card)
        self._incidents(card)
        said_part.build(self, card)
        same_part.build(self, card, self._alike)
        self._offer(card)

    # What is asked once the card is drawn

    def _arrived(self, number: int, card: ActorCard | None) -> None:
        before = self.shown
        super()._arrived(number, card)
        if card is not None and self.shown is card and card != before:
            self._ask_more(card)

    def _ask_more(self, card: ActorCard) -> None:
        everyone = _everyone(card)
        self.session.read(
            "actor-namesakes",
            lambda reader: namesakes(reader, everyone),
            lambda found: self._found(everyone, found),
            1,
        )
        if self._shape:
            self._ask_around(everyone)

    def _ask_around(self, everyone: tuple[int, ...]) -> None:
        steps = int(self._shape)

        def took(around: Surroundings) -> None:
            if self._whose == everyone and around != self._around:
                self._around = around
                self.redraw()

        self.session.read(
            "actor-surroundings", lambda reader: surroundings.around(reader, everyone, steps), took
        )

    def _found(self, everyone: tuple[int, ...], alike: tuple[Namesake, ...]) -> None:
        if self._whose == everyone and alike != self._alike:
            self._alike = alike
            self.redraw()

    def _forget_others(self, card: ActorCard) -> None:
        everyone = _everyone(card)
        if everyone != self._whose:
            self._whose, self._alike, self._around = everyone, (), None

    def _reshape(self, shape: str) -> None:
        self._shape, self._around = shape, None
        self.redraw()
        if shape:
            self._ask_around(self._whose)

    # What it is

    def _heading(self, card: ActorCard) -> None:
        actor = card.actor
        kind = terms.said(terms.ACTOR_KINDS, actor.kind)
        self.top(
            say("Actor") if actor.kind == "unknown" else say("Actor · {kind}", kind=kind),
            self._card_acts(card),
        )
        self._title(card)
        edit = Act(say("Change"), partial(sheets.edit_actor, self.session, self, actor), "edit")
        if actor.summary:
            area = EditArea(say("Summary"), self.acts(edit), "summary")
            area.hold(Words(actor.summary))
            area.press_edits()
            self.add(area, Space.S)
        facts = []
        if actor.country:
            facts.append((say("Country"), country_name(actor.country)))
        if actor.active:
            facts.append((say("Active"), dates.said(actor.active, nbsp=True)))
        for place, (label, value) in enumerate(facts):
            self.add(FactRow(label, value, self.acts(edit)), 0 if place else Space.S)
        listings_part.build(self, card, Space.S if not facts else 0)

    def _title(self, card: ActorCard) -> None:
        """The portrait, and beside it the name and those in other scripts."""
        actor = card.actor
        shown = actor.name or say("Without a name")
        rename = partial(sheets.rename_actor, self.session, self, actor)
        area = EditArea(shown, self.acts(Act(say("Rename"), rename, "edit")), "title")
        area.hold(Words(shown, "title"))
        area.press_edits()
        acts = self.acts(*portrait.acts(self.session, self, actor.id, card.portrait))
        picture = portrait.PortraitButton(shown, card.portrait, acts)
        picture.press_edits()
        natives = _natives(card)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(MARGIN)  # margins would not turn round where lines run to the left
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(area)
        if natives:
            line = Secondary(with_dots(map(isolated, natives)), "body")
            line.setContentsMargins(MARGIN, 0, MARGIN, 0)
            column.addWidget(line)
        column.addStretch(1)
        row.addLayout(column, 1)
        held = QWidget()
        held.setLayout(row)
        CardScroll.add(self, held, 0)  # the name reaches to the edge, as rows do
        held.show()

    def _card_acts(self, card: ActorCard) -> list[Act]:
        session, actor = self.session, card.actor
        change = partial(sheets.edit_actor, session, self, actor)
        relate = partial(edit_relation, session, self, Found(actor.id, actor.name))
        pictures = portrait.acts(session, self, actor.id, card.portrait)
        return self.acts(
            Act(say("Rename"), partial(sheets.rename_actor, session, self, actor)),
            Act(say("Change kind, country or summary"), change),
            *(Act(each.label, each.run) for each in pictures),
            Act(
                say("Add name"), partial(name_sheets.edit_name, session, self, actor.id), apart=True
            ),
            Act(say("Add relation"), relate),
            Act(say("Add what is said of it"), partial(said_part.add, self, card)),
            Act(say("Rate as an outlet"), partial(add_rating, session, self, outlet=actor.id)),
            Act(
                say("Same as another actor?…"),
                partial(same_part.choose, session, self, actor.id),
                apart=True,
            ),
            Act(say("Delete actor"), partial(sheets.delete_actor, session, actor.id), apart=True),
        )

    # Over time

    def _activity(self, card: ActorCard) -> None:
        if card.activity is None:
            return
        self.section(say("Activity over time"), hint=_count(card.incident_count))
        bars = Activity(card.activity)
        bars.asked.connect(partial(self._go_to_years, card))
        self.add(bars, Space.XS)
        if card.undated:
            undated = many(card.undated, "{count:,} has", "{count:,} have")
            self.add(Secondary(say("{undated} no known beginning.", undated=undated)), 2)

    def _go_to_years(self, card: ActorCard, _role: str, first: int, after: int) -> None:
        span = (dates.seconds(first), dates.seconds(after))
        self.session.kept.emit("timeline", Ref("actor", card.actor.id), card.actor.name, span)

    # Incidents

    def _incidents(self, card: ActorCard) -> None:
        if not card.incidents:
            return
        self.section(say("Incidents"), hint="" if card.activity else number(card.incident_count))
        roles = _roles(card.incidents)
        if self._role not in roles:
            self._role = ""
        if len(roles) > 1:
            self.add(flow(*self._role_chips(roles, len(card.incidents))), Space.XS)
            self.gap(Space.XS)
        parts = [each for each in card.incidents if not self._role or self._role in _of(each)]
        alone = len(roles) == 1 or self._role
        self.many("incidents", [partial(self._part_row, each, not alone) for each in parts])
        if card.incident_count > len(card.incidents):
            words = say(
                "The newest {count} of {incident_count:,} are shown.",
                count=len(card.incidents),
                incident_count=card.incident_count,
            )
            self.add(Secondary(words), Space.XS)
            show_all = partial(said_part.in_the_list, self, card)
            self.link(
                say("All {incident_count:,} in the list", incident_count=card.incident_count),
                "all:incidents",
                show_all,
            )

    def _role_chips(self, roles: dict[str, int], total: int) -> list[QWidget]:
        chips: list[QWidget] = []
        for role, count in {"": total, **roles}.items():
            label = terms.said(terms.ROLES, role).lower() if role else say("all")
            chip = Chip(f"{label} {number(count)}", "accent" if role == self._role else "neutral")
            chip.setObjectName(f"role:{role}")
            chip.clicked.connect(lambda _=False, role=role: self._narrow(role))
            chips.append(chip)
        return chips

    def _narrow(self, role: str) -> None:
        self._role = role
        self.redraw()

    def _part_row(self, part: ActorPart, with_role: bool) -> QWidget:
        label = with_commas(terms.said(terms.ROLES, role).lower() for role in _of(part))
        if part.either:
            either = say("it or {names}", names=with_or(part.either))
            label = with_commas((label, either)) if with_role else either
            with_role = True
        row = IncidentItem(part.incident, label if with_role else "")
        number = part.incident.id
        row.opens(lambda: self.session.select(Ref("incident", number)))
        return row

    # What can be added

    def _offer(self, card: ActorCard) -> None:
        session, actor = self.session, card.actor
        offers: list[Offer] = []
        relate = partial(edit_relation, session, self, Found(actor.id, actor.name))
        if len(card.names) < 2:
            offers.append((say("+ Name"), partial(name_sheets.edit_name, session, self, actor.id)))
        if not card.relations:
            offers.append((say("+ Relation"), relate))
        if not actor.summary:
            offers.append((say("+ Summary"), partial(sheets.edit_actor, session, self, actor)))
        if not card.said_of.count:
            offers.append((say("+ What is said of it"), partial(said_part.add, self, card)))
        self.offers(offers)


def _natives(card: ActorCard) -> list[str]:
    """One name for each script but the Latin one, own names first; three scripts at most."""
    found: dict[str, str] = {}
    for name in names_part.in_order(card.actor.names):
        if name.script not in ("", "Latn"):
            found.setdefault(name.script, name.text)
    return list(found.values())[:3]


def _everyone(card: ActorCard) -> tuple[int, ...]:
    return (card.actor.id, *(member.actor.id for member in card.members))


def _count(incidents: int) -> str:
    return many(incidents, "{count:,} incident", "{count:,} incidents")


def _of(part: ActorPart) -> list[str]:
    return part.role.split(",")


def _roles(parts: Sequence[ActorPart]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for part in parts:
        for role in _of(part):
            counts[role] = counts.get(role, 0) + 1
    return counts
