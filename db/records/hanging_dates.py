"""Dates that hang on a source's day of publication, read again when that day is corrected.

"On Monday" keeps the publication date it was counted from, and so does "two days later" when the
date before it hangs on publication. Where the source now says another day, the phrase is read
again as it stands in the text of the source, in its language, with all dates around it; without a
text it is read alone. Both readings are told; nothing moves until somebody takes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from db import when as dates
from db.reader import Reader
from db.records import incidents, quotes
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
    text, language = _text_of(reader, source)
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
            again = _in_text(text, language, found.when, issued)
            if again is None:
                again = _alone(found.when, language, issued)
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


def _text_of(reader: Reader, source: int) -> tuple[str, str]:
    """The newest text held of a source and its language; "" for none."""
    held = quotes.snapshots_of(reader, source)
    return (held[0].cleaned_text, held[0].lang) if held else ("", "")


def _in_text(text: str, language: str, when: When, published: str) -> When | None:
    """The date read again where its phrase stands in the text; None when it does not stand there
    with the old reading, or could be read in more than one way."""
    from db.reading.dates.in_text import dates as dates_of
    from db.reading.suggestion import DateDetail

    if not text or when.published is None or when.phrase not in text:
        return None
    places = {
        (each.start, each.end)
        for each in dates_of(text, when.published, language)
        if each.text == when.phrase and each.value == when.edtf
    }
    again: dict[str, When] = {}
    for each in dates_of(text, published, language) if places else ():
        if (each.start, each.end) not in places:
            continue
        if each.ambiguous or not isinstance(each.detail, DateDetail) or each.detail.when is None:
            return None
        again[each.value] = each.detail.when
    return next(iter(again.values())) if len(again) == 1 else None


def _alone(when: When, language: str, published: str) -> When | None:
    """The date its words give by themselves."""
    found = dates.read(when.phrase, published, language=language or None)
    sure = [each.when for each in found if not each.ambiguous]
    return sure[0] if len(found) == 1 and sure else None
