"""Incidents as columns: first what the timeline, the lists and the filters need, then their cards.

Hides the cut between the two: the first part is read before anything is shown, the second while
the reader looks at it.
"""

from __future__ import annotations

from db.export.html import words
from db.export.html.claim_sheets import Claims
from db.export.html.columns import Packed, Sheet
from db.export.html.record_sheets import Places
from db.export.outgoing import Incident, Span
from db.terms import (
    CERTAINTIES,
    GRADINGS,
    GROUP_KINDS,
    INCIDENT_KINDS,
    INCIDENT_STATUS,
    PLACE_ROLES,
    ROLES,
    STANDINGS,
    label,
)

#: Longer titles are cut; the card says so.
LONGEST_TITLE = 1000
_STANDING = {term.code: place for place, term in enumerate(STANDINGS)}


class Incidents:
    """Every incident of the page, in order."""

    def __init__(self, actors: Places, places: Places, claims: Claims) -> None:
        self._actors, self._places, self._claims = actors, places, claims
        self.cut_titles = 0
        self._brief = Sheet(
            *("id", "title", "kind", "standing", "when", "weight", "claims"),
            *("earliest", "start", "end", "latest", "open", "parts", "places"),
        )
        self._parts = Sheet("actor", "name", "role")
        self._at = Sheet("place", "name", "role")
        self._cards = Sheet(
            *("summary", "edtf", "words", "exact", "phrase", "zone", "grading", "status", "total"),
            *("parent", "origins", "tags", "marking", "groups", "headlines", "judgements"),
            *("native", "given"),
        )
        self._part_notes = Sheet("certainty", "either", "note")
        self._at_notes = Sheet("precision", "note")
        self._groups = Sheet("title", "kind")
        self._headlines = Sheet("measure", "words", "rule")
        self._judgements = Sheet("field", "value", "likelihood", "confidence", "reasons", "by")
        self._natives = Sheet("name", "number", "row", "licence")

    def add(self, incident: Incident) -> None:
        """One more."""
        title = incident.title
        if len(title) > LONGEST_TITLE:
            title = title[:LONGEST_TITLE] + "…"
            self.cut_titles += 1
        toll = max((each.high or each.low or 0 for each in incident.headlines), default=0)
        self._brief.add(
            *(incident.id, title, label(INCIDENT_KINDS, incident.kind)),
            _STANDING.get(incident.standing, 0),
            words.short_date(incident.edtf, incident.clock, incident.zone) or incident.when,
            *(toll + len(incident.claims), len(incident.claims)),
            *_bounds(incident.span),
            *(len(incident.parts), len(incident.places)),
        )
        self._links(incident)
        self._card(incident)
        self._claims.add(incident.claims)

    def _links(self, incident: Incident) -> None:
        for part in incident.parts:
            row = self._actors.get(part.actor, -1)
            self._parts.add(row, "" if row >= 0 else part.name, label(ROLES, part.role).lower())
            sure = "" if part.certainty == "probable" else label(CERTAINTIES, part.certainty)
            self._part_notes.add(sure.lower(), part.either_or or 0, part.note)
        for at in incident.places:
            row = self._places.get(at.place, -1)
            role = "" if at.role == "location" else label(PLACE_ROLES, at.role).lower()
            self._at.add(row, "" if row >= 0 else at.name, role)
            precision = f"{at.scheme} {at.precision}".strip() if at.precision else ""
            self._at_notes.add(precision, at.note)

    def _card(self, incident: Incident) -> None:
        native = incident.native
        exact = words.exactness(incident.edtf, incident.clock, incident.zone)
        self._cards.add(
            *(incident.summary, incident.edtf, incident.when, exact, incident.phrase),
            " ".join(each for each in (incident.clock, incident.zone) if each),
            label(GRADINGS, incident.grading).lower() if incident.grading else "",
            "" if incident.status == "open" else label(INCIDENT_STATUS, incident.status).lower(),
            *(int(incident.is_aggregate), str(incident.parent or ""), incident.origins),
            *("\n".join(incident.tags), incident.marking, len(incident.groups)),
            *(len(incident.headlines), len(incident.judgements), int(native is not None)),
            len(incident.claims),
        )
        for kind, title in incident.groups:
            self._groups.add(title, label(GROUP_KINDS, kind).lower())
        for headline in incident.headlines:
            self._headlines.add(*words.headline(headline))
        for made in incident.judgements:
            self._judgements.add(*words.judgement(made))
        if native is not None:
            self._natives.add(native.name, native.native_id, native.row, native.licence)

    @property
    def rows(self) -> int:
        """How many there are."""
        return self._brief.rows

    def brief(self) -> dict[str, dict[str, Packed]]:
        """What is read first."""
        return {
            "incidents": self._brief.packed(),
            "parts": self._parts.packed(),
            "at": self._at.packed(),
        }

    def cards(self) -> dict[str, dict[str, Packed]]:
        """What only cards and the search need."""
        return {
            "cards": self._cards.packed(),
            "partNotes": self._part_notes.packed(),
            "atNotes": self._at_notes.packed(),
            "groups": self._groups.packed(),
            "headlines": self._headlines.packed(),
            "judgements": self._judgements.packed(),
            "natives": self._natives.packed(),
        }


def _bounds(span: Span) -> tuple[int | None, int | None, int | None, int | None, int]:
    """As steps from the earliest where there is one, which is what repeats; and the open ends."""
    first = span.earliest

    def step(at: int | None) -> int | None:
        return at if at is None or first is None else at - first

    ends = int(span.open_start) + 2 * int(span.open_end)
    return first, step(span.start_latest), step(span.end_earliest), step(span.latest), ends
