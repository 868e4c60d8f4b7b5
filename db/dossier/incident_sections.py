"""Incidents of the case as sections of a dossier: facts, ledger, figures, dates given."""

from __future__ import annotations

from db import when
from db.dossier.document import (
    ActorLine,
    ClaimLine,
    DateLine,
    FigureLine,
    Headline,
    IncidentSection,
    PlaceLine,
    Quote,
    Text,
)
from db.dossier.numbering import Numbering
from db.dossier.wording import Wording, lowered
from db.reader import Reader
from db.records import cards, names
from db.records.cards import IncidentCard
from db.records.claims import AGAINST, FOR, Claim
from db.records.counting import Counted
from db.records.figures import Figure
from db.terms import (
    ABOUT,
    ACTS,
    CERTAINTIES,
    CONFIDENCES,
    COUNT_RULES,
    GRADINGS,
    HEDGES,
    INCIDENT_KINDS,
    INCIDENT_STATUS,
    MEASURES,
    PLACE_ROLES,
    ROLES,
    STANDINGS,
    WHO,
    Standing,
)

_OWN_ROW = ("occurrence", "responsibility")


class IncidentSections:
    """Makes sections; what many incidents share (names of places) is read once."""

    def __init__(
        self, reader: Reader, numbers: Numbering, lang: str, quotes: bool, say: Wording
    ) -> None:
        self._reader = reader
        self._numbers = numbers
        self._lang = lang
        self._quotes = quotes
        self._say = say
        self._native_places: dict[int, str] = {}

    def section(self, card: IncidentCard) -> IncidentSection:
        """One incident with everything said about it."""
        incident = card.incident
        number = self._numbers.incidents[incident.id]
        given = incident.when
        say = self._say
        sources = [claim.source for claim in card.claims]
        shown = [row for row in card.ledger if any(row.cell(column) for column in AGAINST)]
        said = sum(any(row.cell(column) for column in FOR) for row in card.ledger)
        standing = STANDINGS[Standing(incident.standing)]
        return IncidentSection(
            number=number,
            group=_group(incident.earliest, incident.latest, say),
            title=Text(incident.title, incident.lang),
            kind=say.term(INCIDENT_KINDS, incident.kind),
            date=say.date(given),
            precision=say.precision(given),
            phrase=Text(given.phrase) if given else Text(""),
            published=say.date(given.published) if given else "",
            rule=say.rule_sentence(given.rule) if given else "",
            places=tuple(self._place(link) for link in card.places),
            actors=self._actors(card),
            standing=standing.code,
            standing_label=say.term(STANDINGS, standing.code),
            said=said,
            denied=len(shown),
            grading=_grading(card, say),
            status=say.term(INCIDENT_STATUS, incident.status),
            summary=Text(incident.summary, incident.lang or self._lang),
            claims=tuple(self._claim(claim, number) for claim in card.claims),
            figures=self._figures(card, number),
            headlines=tuple(_headline(each, say) for each in card.counted),
            dates=self._dates(card, number),
            citations=self._numbers.cite(sources, number),
            origins=card.origins,
            record=self._record(card),
            marking=incident.marking,
        )

    def _place(self, link: cards.PlaceLink) -> PlaceLine:
        if link.place not in self._native_places:
            found = self._reader.value(
                f"SELECT {names.native_sql('place', 'p.id')} FROM place p WHERE p.id = ?",
                link.place,
            )
            self._native_places[link.place] = str(found or "")
        return PlaceLine(
            self._say.term(PLACE_ROLES, link.role) if link.role != "location" else "",
            tuple(Text(each) for each in link.chain),
            _other(self._native_places[link.place], link.chain[0] if link.chain else ""),
            Text(link.note, self._lang),
        )

    def _actors(self, card: IncidentCard) -> tuple[ActorLine, ...]:
        return tuple(
            ActorLine(
                self._numbers.actors.get(link.actor),
                Text(link.name),
                _other(link.native, link.name),
                self._say.term(ROLES, link.role),
                self._say.inside(CERTAINTIES, link.certainty),
            )
            for link in card.actors
        )

    def _claim(self, claim: Claim, number: int) -> ClaimLine:
        say = self._say
        quote = None
        if self._quotes and claim.quote_exact:
            quote = Quote(
                Text(claim.quote_exact, claim.quote_language),
                Text(claim.quote_translation, self._lang),
                not claim.quote_broken,
            )
        about = "" if claim.about in _OWN_ROW else say.inside(ABOUT, claim.about)
        hedge = "" if claim.hedge == "none" else say.inside(HEDGES, claim.hedge)
        act = say.inside(ACTS, claim.act)
        return ClaimLine(
            speaker=Text(claim.speaker_name),
            profile=self._numbers.actors.get(claim.speaker or 0),
            act=say.phrase("not_so", act=act) if claim.polarity == "negated" else act,
            tone=_tone(claim),
            about=about,
            hedge=hedge,
            gist=Text(claim.gist, self._lang),
            said=say.date_short(claim.said),
            publisher=Text("" if claim.publisher == claim.speaker_name else claim.publisher),
            quote=quote,
            no_quote_reason=Text(claim.no_quote_reason, self._lang),
            set_aside=self._set_aside(claim),
            grade=claim.grade,
            citations=self._numbers.cite([claim.source], number),
        )

    def _set_aside(self, claim: Claim) -> Text:
        if claim.rank != "deprecated":
            return Text("")
        if claim.rank_reason:
            return Text(claim.rank_reason, self._lang)
        return Text(self._say.phrase("no_reason"), self._say.lang)

    def _figures(self, card: IncidentCard, number: int) -> tuple[FigureLine, ...]:
        return tuple(
            FigureLine(
                self._say.term(MEASURES, each.measure),
                _who(each, self._say),
                self._say.figure(each),
                Text(each.raw if each.raw.strip().casefold() != each.words.casefold() else ""),
                Text(each.speaker),
                self._say.date_short(each.as_of or each.said),
                self._numbers.cite([each.source], number),
            )
            for each in card.figures
        )

    def _dates(self, card: IncidentCard, number: int) -> tuple[DateLine, ...]:
        source_of = {claim.id: claim.source for claim in card.claims}
        return tuple(
            DateLine(
                self._say.date(each.edtf),
                Text(each.speaker),
                Text("" if each.publisher == each.speaker else each.publisher),
                self._numbers.cite([source_of.get(each.claim)], number),
            )
            for each in card.dates
        )

    def _record(self, card: IncidentCard) -> Text:
        if card.native is None:
            return Text("")
        return Text(
            self._say.phrase("record", dataset=card.native.dataset, id=card.native.native_id)
        )


def _headline(counted: Counted, say: Wording) -> Headline:
    """The number; with its rule where that is not the one of the case."""
    made = counted.headline
    words = say.headline(made)
    if counted.decided is not None:
        words += f" ({say.inside(COUNT_RULES, counted.rule.code)})"
    return Headline(say.term(MEASURES, made.measure), words, made.given, made.contested)


def _grading(card: IncidentCard, say: Wording) -> str:
    """What we hold it to be, why, how likely and how surely, and who sees it otherwise."""
    grading = say.term(GRADINGS, card.incident.grading)
    held = card.grading
    if held is None:
        return grading
    parts = [grading, held.reasons.strip().rstrip(".")]
    if held.likelihood:
        parts.append(say.phrase("likelihood", x=lowered(say.likelihood(held.likelihood))))
    if held.confidence:
        parts.append(say.phrase("confidence", x=say.inside(CONFIDENCES, held.confidence)))
    if held.dissent:
        parts.append(say.phrase("dissent", x=held.dissent.strip().rstrip(".")))
    told = [part for part in parts if part]
    if len(told) == 1:
        return told[0]
    stop = say.phrase("stop")
    return f"{stop} ".join(told) + stop


def _tone(claim: Claim) -> str:
    if claim.column in FOR:
        return "says"
    return "denies" if claim.column in AGAINST else "other"


def _who(figure: Figure, say: Wording) -> str:
    who = say.inside(WHO, figure.who)
    return f"{who} ({figure.side_name})" if figure.side_name else who


def _group(earliest: int | None, latest: int | None, say: Wording) -> str:
    """The year a section stands under."""
    anchor = earliest if earliest is not None else latest
    if anchor is None:
        return ""
    year = when.civil(anchor).year
    return say.digits(str(year)) if year > 0 else say.year(year)


def _other(native: str, name: str) -> Text:
    """A name in its own script, where it is not the name that stands before it."""
    return Text(native if native != name else "")
