"""Incident sheets as data: the ledger, the ribbons, rival dates, words in context, links, origins.

Hides how much of a stored text stands around a quote: whole words, from the beginning of a sentence
where one is near, never over the edge of a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from db import when
from db.columns import relations
from db.dossier.axis import Axis, around
from db.dossier.incident_parts import (
    Article,
    Context,
    Evidence,
    Explanation,
    IncidentSheet,
    LinkLine,
    Matrix,
    NoteLine,
    Origin,
    RivalDate,
    RivalDates,
    RivalPlace,
    Voice,
    WayStep,
)
from db.dossier.numbering import Numbering
from db.dossier.ribbon import ribbons
from db.dossier.values import Text, Tick
from db.dossier.wording import Wording
from db.reader import Reader, id_list
from db.records import hypotheses
from db.records.cards import IncidentCard
from db.records.claims import LEDGER_COLUMNS, Claim

_REACH = 220
_DAY = 86_400
#: On an axis so long every day has its line.
_FEW_DAYS = 14
#: Marks of the text right beside a quote, which is set in marks of its own. An apostrophe is none.
_OPENING, _CLOSING = '«“„‘"', '»”"'
_SENTENCE = re.compile(r"[.!?؟۔…][\"”»’)]*\s")


class IncidentSheets:
    """Makes sheets; the numbers are those of the dossier."""

    def __init__(
        self, reader: Reader, numbers: Numbering, lang: str, quotes: bool, say: Wording
    ) -> None:
        self._reader = reader
        self._numbers = numbers
        self._lang = lang
        self._quotes = quotes
        self._say = say

    def sheet(self, card: IncidentCard) -> IncidentSheet:
        """The sheet of an incident whose section was made from the same card."""
        place = {claim.id: line for line, claim in enumerate(card.claims)}
        return IncidentSheet(
            number=self._numbers.incidents[card.incident.id],
            voices=tuple(
                Voice(
                    Text(row.name),
                    self._numbers.actors.get(row.speaker or 0),
                    tuple(
                        tuple(place[claim.id] for claim in row.cell(column))
                        for column in LEDGER_COLUMNS
                    ),
                )
                for row in card.ledger
            ),
            ribbons=ribbons(card.counted, card.figures, card.footing.keys, self._say),
            dates=_dates(card, self._say),
            places=tuple(
                RivalPlace(
                    Text(each.name), tuple(place[claim.id] for claim in each.claims), each.agreement
                )
                for each in card.given_places
                if each.agreement != "same"
            ),
            contexts=self._contexts(card.claims),
            links=self._links(card.incident.id),
            matrix=self._matrix(card, place),
            origins=self._origins(card),
            unsourced=card.footing.unsourced,
            notes=self._notes(card),
        )

    def _contexts(self, said: Sequence[Claim]) -> tuple[Context | None, ...]:
        ids = [claim.quote for claim in said if claim.quote is not None and not claim.quote_broken]
        if not self._quotes or not ids:
            return tuple(None for _ in said)
        found = {
            row[0]: Context(
                Text(_tail(str(row[1])), str(row[4])),
                Text(_head(str(row[2]), str(row[5])), str(row[4])),
                str(row[3]),
            )
            for row in self._reader.rows(
                f"SELECT q.id, substr(s.cleaned_text, max(1, q.start + 1 - {_REACH}), "
                f'min(q.start, {_REACH})), substr(s.cleaned_text, q."end" + 1, {_REACH}), q.page, '
                "coalesce(nullif(q.language, ''), s.lang), substr(q.exact, -2) FROM quote q "
                f"JOIN snapshot s ON s.id = q.snapshot WHERE q.id IN ({id_list(ids)})"
            )
        }
        return tuple(found.get(claim.quote or 0) for claim in said)

    def _links(self, incident: int) -> tuple[LinkLine, ...]:
        return tuple(
            LinkLine(
                self._say.link(each.words),
                self._numbers.incidents.get(each.other),
                Text(each.title),
                self._say.date_short(each.edtf),
                Text(each.note),
            )
            for each in relations.links_of(self._reader, incident)
        )

    def _matrix(self, card: IncidentCard, place: dict[int, int]) -> Matrix:
        held = card.hypotheses
        shown = [claim for claim in card.claims if claim.rank != "deprecated"]
        found = hypotheses.analyse(held, {each.id: each.credibility or "6" for each in shown})
        told = [
            claim
            for claim in shown
            if any(held.cell(hypothesis.id, claim.id) for hypothesis in held.hypotheses)
        ]
        return Matrix(
            tuple(
                Explanation(
                    Text(each.text, self._lang),
                    self._say.digits(f"{found.scores[each.id]:g}")
                    if each.id in found.filled
                    else "",
                    each.id in found.leading,
                )
                for each in held.hypotheses
            ),
            tuple(
                Evidence(
                    place[claim.id],
                    tuple(held.cell(each.id, claim.id) for each in held.hypotheses),
                    claim.id in found.alike,
                    claim.id in found.turning,
                )
                for claim in told
            ),
        )

    def _score(self, score: float) -> str:
        return self._say.digits(f"{score:g}")

    def _origins(self, card: IncidentCard) -> tuple[Origin, ...]:
        known = self._numbers.sources
        return tuple(
            Origin(
                Text(each.name),
                known.get(each.source or 0),
                tuple(
                    Article(
                        Text(article.name),
                        known.get(article.source),
                        tuple(
                            WayStep(step.predicate, Text(step.name), known.get(step.source or 0))
                            for step in article.way
                        ),
                        article.claims,
                    )
                    for article in each.articles
                ),
            )
            for each in card.footing.origins
        )

    def _notes(self, card: IncidentCard) -> tuple[NoteLine, ...]:
        """What the desk wrote beside the words quoted here, but for what is private."""
        ids = [claim.quote for claim in card.claims if claim.quote is not None]
        return tuple(
            NoteLine(Text(text, self._lang), Text(words, lang))
            for text, words, lang in self._reader.rows(
                "SELECT n.text, q.exact, q.language FROM note n JOIN quote q ON q.id = n.owner "
                "WHERE n.owner_table = 'quote' AND n.deleted = 0 AND n.private = 0 "
                f"AND q.deleted = 0 AND q.private = 0 AND q.id IN ({id_list(ids)}) ORDER BY n.id"
            )
        )


def _dates(card: IncidentCard, say: Wording) -> RivalDates | None:
    """Every date given, where one of them is another than the date held."""
    given = [each for each in card.given_dates if when.is_valid(each.edtf)]
    held = card.incident.when
    if not any(each.agreement != "same" for each in given):
        return None
    line = {each.claim: at for at, each in enumerate(card.dates)}
    known = [when.bounds(each.edtf) for each in given]
    if held is not None:
        known.append(held.bounds())
    edges = [edge for each in known for edge in (each.earliest, each.latest) if edge is not None]
    if not edges:
        return None
    axis = around(min(edges), max(edges))
    rivals = [
        RivalDate(
            tuple(line[claim.id] for claim in each.claims if claim.id in line),
            axis.bar(when.bounds(each.edtf)),
            each.agreement,
        )
        for each in given
    ]
    if held is not None:
        rivals.insert(0, RivalDate((), axis.bar(held.bounds()), "same"))
    return RivalDates(_ticks(axis, say), tuple(rivals))


def _ticks(axis: Axis, say: Wording) -> tuple[Tick, ...]:
    """The lines of an axis; of a short one every day, by its number."""
    days = range(axis.start, axis.end, _DAY)
    if len(days) > _FEW_DAYS:
        return axis.ticks(say.lang)
    return tuple(
        Tick(axis.share(day), say.digits(str(when.civil(day).day)), when.civil(day).day == 1)
        for day in days
    )


def _tail(text: str) -> str:
    """The end of what stands before a quote: from its last sentence, else from a whole word."""
    block = text.rpartition("\n")[2].rstrip(_OPENING)
    begins = [found.end() for found in _SENTENCE.finditer(block)]
    if begins:
        return block[begins[-1] :].strip()
    if len(block) >= _REACH:
        return "… " + block.partition(" ")[2].strip()
    return block.strip()


def _head(text: str, quoted: str) -> str:
    """The beginning of what stands after a quote: to the end of its sentence, else a whole word."""
    if _SENTENCE.search(f"{quoted} "):
        return ""
    block = text.partition("\n")[0].lstrip(_CLOSING)
    found = _SENTENCE.search(f"{block} ")
    if found:
        rest = block[: found.end()].strip()
        return rest if any(letter.isalnum() for letter in rest) else ""
    return f"{block.rpartition(' ')[0].rstrip()} …" if len(block) >= _REACH else block.strip()
