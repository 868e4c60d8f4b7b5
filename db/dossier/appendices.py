"""Appendices: the stored texts of the sources, with the quoted words marked where they stand.

Hides which licences let a text be printed (as in exports: one that is not understood does not) and
how quotes that overlap are cut into pieces, each with the incidents it belongs to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from db.dossier.basis import Basis
from db.dossier.clean import direction, language
from db.dossier.numbering import Numbering
from db.dossier.parts import Appendices, KeptText, Marked
from db.dossier.register import moment, moment_of
from db.dossier.values import Text
from db.dossier.wording import Wording
from db.export.licences import allows_texts
from db.reader import Reader, Row, id_list
from db.records.cards import IncidentCard

#: So many letters of one text are printed at most.
_LONGEST = 150_000

Span = tuple[int, int, int]


class AppendixMaker:
    """Collects the quotes of the incidents as they pass, then makes the appendices."""

    def __init__(self, reader: Reader, numbers: Numbering, say: Wording) -> None:
        self._reader = reader
        self._numbers = numbers
        self._say = say
        self._quoted: dict[int, list[int]] = {}

    def take(self, card: IncidentCard) -> None:
        """Remember which quotes an incident rests on."""
        number = self._numbers.incidents[card.incident.id]
        for claim in card.claims:
            if claim.quote is not None and not claim.quote_broken:
                self._quoted.setdefault(claim.quote, []).append(number)

    def appendices(self, basis: Basis) -> Appendices:
        """The texts of all numbered sources, in their order, and what is told of the change log."""
        return Appendices(
            tuple(self._texts()),
            basis.acts,
            basis.log_head,
            self._day_of(basis.begun),
            self._day_of(basis.changed),
        )

    def _day_of(self, at: int) -> str:
        return self._say.date(moment_of(at << 16))

    def _texts(self) -> Iterator[KeptText]:
        spans = self._spans()
        for source, number in self._numbers.sources.items():
            rows = self._reader.rows(
                "SELECT s.id, s.captured_at, coalesce(s.sha256, ''), s.cleaned_sha256, s.lang, "
                "coalesce(nullif(o.licence, ''), d.licence, ''), s.cleaned_text FROM snapshot s "
                "JOIN source o ON o.id = s.source LEFT JOIN dataset d ON d.id = o.dataset "
                "WHERE s.source = ? AND s.deleted = 0 ORDER BY s.captured_at DESC, s.id DESC",
                source,
            )
            for place, row in enumerate(rows):
                # The newest version, and those that words were quoted from.
                if place == 0 or row[0] in spans:
                    yield self._text(number, row, spans.get(row[0], []))

    def _text(self, number: int, row: Row, spans: list[Span]) -> KeptText:
        _, captured, sha256, text_sha256, lang, licence, text = row
        allowed = allows_texts(str(licence))
        shown = str(text)[:_LONGEST] if allowed else ""
        return KeptText(
            number,
            self._say.digits(moment(str(captured))),
            str(sha256),
            str(text_sha256),
            Text(str(licence)),
            language(str(lang)),
            direction(shown, language(str(lang))),
            not allowed,
            tuple(paragraphs(shown, spans)),
            len(str(text)) - len(shown) if allowed else 0,
        )

    def _spans(self) -> dict[int, list[Span]]:
        """Start, end and incident of every quote, by snapshot."""
        found: dict[int, list[Span]] = {}
        for quote, snapshot, start, end in self._reader.rows(
            'SELECT id, snapshot, start, "end" FROM quote WHERE deleted = 0 AND id IN '
            f"({id_list(self._quoted)}) ORDER BY start, id"
        ):
            for number in dict.fromkeys(self._quoted[quote]):
                found.setdefault(snapshot, []).append((start, end, number))
        return found


def paragraphs(text: str, spans: Iterable[Span]) -> Iterator[tuple[Marked, ...]]:
    """The paragraphs of a text that say anything, cut where a quote begins or ends."""
    held = list(spans)
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if line.strip():
            here = [span for span in held if span[0] < end and span[1] > at]
            edges = sorted({at, end, *(min(max(edge, at), end) for s in here for edge in s[:2])})
            yield tuple(_marked(text, piece, here) for piece in pairwise(edges))
        at = end + 1


def _marked(text: str, piece: tuple[int, int], spans: Sequence[Span]) -> Marked:
    start, stop = piece
    numbers = {number for first, last, number in spans if first <= start and last >= stop}
    return Marked(text[start:stop], bool(numbers), tuple(sorted(numbers)))
