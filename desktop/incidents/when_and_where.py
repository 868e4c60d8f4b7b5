"""The part of an incident's card with the dates and places that speakers give: by whom, what
agrees, which one is held and by which decision; one press holds another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from db.language import many, say, with_commas
from db.records import assessments, givens
from db.records.assessments import Assessment
from db.records.cards import IncidentCard
from db.records.claims import Claim
from db.records.givens import GivenDate, GivenPlace
from desktop.incidents import voices
from desktop.incidents.dates_given import PLACE_AGREES, DateRow, GivenRow, axis_of, bounds_of
from desktop.incidents.judgement import day
from desktop.incidents.who_says_what import WhoSaysWhat
from desktop.widgets import Secondary
from desktop.widgets.card_view import CardView
from desktop.widgets.labels import isolated


class WhenAndWhereGiven:
    """Builds dates and places given into a card."""

    def __init__(self, view: CardView, said: WhoSaysWhat) -> None:
        self._view = view
        self._session = view.session
        self._said = said

    def build(self, card: IncidentCard) -> None:
        """Dates on one axis, then places."""
        if card.given_dates:
            self._dates(card)
        if card.given_places:
            self._places(card)

    def _dates(self, card: IncidentCard) -> None:
        view = self._view
        view.section(
            say("Dates given"),
            say("+ Date"),
            partial(self._said.add, card, "date"),
            _conflict(card.given_dates),
        )
        self._decision(card, assessments.WHEN)
        held = card.incident.when.bounds() if card.incident.when else None
        given = card.given_dates
        spans = [span for each in given if (span := bounds_of(each.edtf)) is not None]
        axis = axis_of([*spans, held] if held else spans)
        share = DateRow.share_of([each.edtf for each in given])

        def row(each: GivenDate) -> QWidget:
            claim = each.claims[0]
            hold = partial(self._hold_date, card.incident.id, each)
            made = DateRow(
                each.edtf,
                givers(card, each.claims),
                each.agreement,
                axis,
                held,
                self._said.acts(claim),
                f"date:{claim.id}",
                share,
                hold if view.editable and each.agreement != "same" and _readable(each) else None,
            )
            made.opens(partial(self._said.open, claim))
            return made

        view.many("dates", [partial(row, each) for each in given])

    def _places(self, card: IncidentCard) -> None:
        view = self._view
        given = card.given_places
        view.section(
            say("Places given"),
            say("+ Place"),
            partial(self._said.add, card, "place"),
            _conflict(given),
        )
        self._decision(card, assessments.PLACE)

        def row(each: GivenPlace) -> QWidget:
            claim = each.claims[0]
            hold = partial(self._hold_place, card.incident.id, each)
            made = GivenRow(
                each.name,
                givers(card, each.claims),
                each.agreement,
                self._said.acts(claim),
                f"given-place:{claim.id}",
                hold if view.editable and each.agreement != "same" else None,
                PLACE_AGREES,
            )
            made.opens(partial(self._said.open, claim))
            return made

        view.many("given-places", [partial(row, each) for each in given])

    def _decision(self, card: IncidentCard, field: str) -> None:
        """By which decision the one held was chosen, where somebody chose it here."""
        held = assessments.current(card.decided, field)
        if held is not None and _still(card, held):
            by = next(
                (c for each in held.evidence for c in card.claims if c.id == each.claim), None
            )
            giver = (
                say(" as given by {isolated}", isolated=isolated(_giver(card, by)))
                if by is not None
                else ""
            )
            why = f": {isolated(held.reasons)}" if held.reasons else ""
            words = say(
                "Chosen{giver}{why} · {isolated}, {day}",
                giver=giver,
                why=why,
                isolated=isolated(held.author),
                day=day(held.at),
            )
            self._view.add(Secondary(words), 0)

    def _hold_date(self, incident: int, given: GivenDate) -> None:
        self._session.do(
            say("Hold date"),
            lambda step: givens.hold_date(step, incident, given.edtf, given.claims[0]),
        )

    def _hold_place(self, incident: int, given: GivenPlace) -> None:
        self._session.do(say("Hold place"), lambda step: givens.hold_place(step, incident, given))


def givers(card: IncidentCard, claims: Sequence[Claim]) -> str:
    """ "Dawn, quoting officials, and 2 more": who gives it, each once."""
    names = list(dict.fromkeys(_giver(card, claim) for claim in claims))
    article = card.footing.article(claims[0].source)
    back = voices.way(article) if article is not None else ""
    told = with_commas((names[0], back if names[0] not in back else ""))
    return (
        told
        if len(names) == 1
        else say("{told}, and {count} more", told=told, count=len(names) - 1)
    )


def _giver(card: IncidentCard, claim: Claim) -> str:
    return claim.speaker_name or claim.publisher or claim.source_title or say("nobody named")


def _readable(given: GivenDate) -> bool:
    return bounds_of(given.edtf) is not None


def _conflict(given: Sequence[GivenDate] | Sequence[GivenPlace]) -> str:
    apart = sum(each.agreement == "apart" for each in given)
    if apart:
        return many(apart, "{count:,} differs", "{count:,} differ")
    return say("they agree") if len(given) > 1 and all(each.agreement for each in given) else ""


def _still(card: IncidentCard, held: Assessment) -> bool:
    """Whether the incident still has what was chosen then."""
    if held.field == assessments.WHEN:
        return card.incident.when is not None and card.incident.when.edtf == held.value
    return any(each.agreement == "same" and each.name == held.value for each in card.given_places)
