"""Dates that hang on a source's day of publication, read again when that day is corrected.

"On Monday" keeps the publication date it was counted from. Where the source now says another
one, the phrase is read again and both readings are told; nothing moves until somebody takes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from db import when as dates
from db.reader import Reader
from db.records import incidents
from db.step import Step
from db.when import When


@dataclass(frozen=True, slots=True)
class HangingDate:
    """An incident whose phrase was counted from another day than its source now gives.

    `again`: what the phrase means counted from the corrected day; None when it can be read in
    more than one way or not at all. `published`: the corrected day (EDTF).
    """

    incident: int
    title: str
    when: When
    again: When | None
    published: str

    @property
    def moves(self) -> bool:
        """Whether taking it changes the date and not only what it was counted from."""
        return self.again is None or self.again.edtf != self.when.edtf


def of_source(reader: Reader, source: int) -> tuple[HangingDate, ...]:
    """The dates to look at again after a source's day of publication was corrected (first 500)."""
    issued = reader.value("SELECT issued FROM source WHERE id = ? AND deleted = 0", source)
    if issued is None:
        return ()
    out = []
    for number, title in reader.rows(
        "SELECT id, title FROM incident WHERE phrase_source = ? AND deleted = 0 AND phrase <> '' "
        "AND phrase_published IS NOT NULL AND phrase_published <> ? ORDER BY earliest, id "
        "LIMIT 500",
        source,
        issued,
    ):
        found = incidents.get(reader, number)
        if found is not None and found.when is not None:
            again = _read_again(found.when, issued)
            out.append(HangingDate(number, title, found.when, again, issued))
    return tuple(out)


def take(step: Step, source: int, hanging: Iterable[HangingDate]) -> None:
    """Give the incidents the dates read again; those without one reading stay as they are."""
    for each in hanging:
        if each.again is not None:
            incidents.set_when(step, each.incident, each.again, source)


def keep(step: Step, source: int, hanging: HangingDate) -> None:
    """Keep the date as it is, by hand: it no longer counts as read from the phrase."""
    kept = replace(hanging.when, published=hanging.published, rule="")
    incidents.set_when(step, hanging.incident, kept, source)


def _read_again(when: When, published: str) -> When | None:
    found = dates.read(when.phrase, published)
    sure = [each.when for each in found if not each.ambiguous]
    return sure[0] if len(found) == 1 and sure else None
