"""Claims as columns: who said what, in which words, with which source and which figures.

Hides that the ledger's column, the grade and every word are settled here; the page only sets them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from db.export.html import words
from db.export.html.columns import Packed, Sheet
from db.export.html.record_sheets import Places
from db.export.outgoing import Claim
from db.records.claims import LEDGER_COLUMNS, column_of
from db.terms import ABOUT, ACTS, BASES, CLAIM_LINKS, CREDIBILITIES, HEDGES, label

_IN_LEDGER = ("occurrence", "responsibility")


class Claims:
    """Claims in the order in which their incidents or actors came."""

    def __init__(self, actors: Places, sources: Places, grades: Mapping[int, str]) -> None:
        self._actors, self._sources, self._grades = actors, sources, grades
        self._sheet = Sheet(
            *("id", "speaker", "name", "act", "column", "ledger", "about", "value", "gist"),
            *("negated", "hedge", "basis", "said", "grade", "credibility", "aside", "source"),
            *("noquote", "exact", "page", "language", "translation", "figures", "links", "marking"),
        )
        self._figures = Sheet("what", "many", "asof", "raw")
        self._links = Sheet("says", "claim")

    def add(self, claims: Iterable[Claim]) -> int:
        """More claims; returns how many."""
        count = 0
        for claim in claims:
            self._add(claim)
            count += 1
        return count

    def _add(self, claim: Claim) -> None:
        speaker = -1 if claim.speaker is None else self._actors.get(claim.speaker, -1)
        source = -1 if claim.source is None else self._sources.get(claim.source, -1)
        column = column_of(claim.act, claim.polarity)
        quote = claim.quote
        self._sheet.add(
            *(claim.id, speaker, "" if speaker >= 0 else claim.speaker_name),
            *(label(ACTS, claim.act), LEDGER_COLUMNS.index(column), _stands(claim, column)),
            "" if claim.about == "occurrence" else label(ABOUT, claim.about).lower(),
            *(words.date(claim.value) if claim.about == "date" else claim.value, claim.gist),
            int(claim.polarity == "negated"),
            "" if claim.hedge in ("", "none") else label(HEDGES, claim.hedge).lower(),
            "" if claim.basis in ("", "cannot_judge") else label(BASES, claim.basis).lower(),
            *(words.date(claim.said), self._grade(claim)),
            label(CREDIBILITIES, claim.credibility) if claim.credibility else "",
            (claim.rank_reason or "set aside") if claim.rank == "deprecated" else "",
            *(source, claim.no_quote_reason, quote.exact if quote else ""),
            *(quote.page if quote else "", quote.language if quote else ""),
            quote.translation if quote else "",
            *(len(claim.figures), len(claim.links), claim.marking),
        )
        for given in claim.figures:
            self._figures.add(*words.figure(given), words.date(given.as_of), given.raw)
        for says, other in claim.links:
            self._links.add(label(CLAIM_LINKS, says), str(other))

    def _grade(self, claim: Claim) -> str:
        """Admiralty: "C3"; "" when nobody judged either half."""
        letter = self._grades.get(claim.source, "") if claim.source is not None else ""
        if not letter and not claim.credibility:
            return ""
        return f"{letter or 'F'}{claim.credibility or '6'}"

    def packed(self) -> dict[str, dict[str, Packed]]:
        """Claims, figures and links between claims."""
        return {
            "claims": self._sheet.packed(),
            "figures": self._figures.packed(),
            "links": self._links.packed(),
        }


def _stands(claim: Claim, column: str) -> int:
    """Whether it stands in the ledger: who gives a figure says that it happened, who denies one
    denies no more."""
    if claim.rank == "deprecated":
        return 0
    if claim.about == "figure":
        return int(column in ("claims", "reports", "confirms"))
    return int(claim.about in _IN_LEDGER)
