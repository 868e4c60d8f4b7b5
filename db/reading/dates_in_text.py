"""The dates a text gives, each with the chain that led from its words to its value.

Hides how phrases found by the languages' finders are read: the widest wording that `db.when`
understands as a whole, counted from the day of publication or from the date the text named
before. Suggestions only: a date that can be read in more than one way says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from db import when
from db.reading import dates_english
from db.reading.dates_chain import chain, missing
from db.reading.dates_stretch import Stretch
from db.reading.suggestion import DateDetail, Suggestion
from db.when import Candidate

_FAR = 600
_ANY_DAY = "2001-03-15"
_LONG_AGO = 300 * 86_400
_YEAR = re.compile(r"\d{4}")
_AHEAD = re.compile(
    r"\b(?:will|shall|is to|are to|scheduled|due|planned|expected|upcoming|set (?:for|to)|slated"
    r"|deadline|would)\b[^.!?\n]{0,80}\Z"
)


def dates(text: str, published: str | None = None, language: str = "") -> list[Suggestion]:
    """The dates of a text in reading order. `published`: EDTF of its publication, None unknown;
    `language`: BCP 47 of the text, "" unknown. A phrase that hangs on an unknown day is found with
    an empty value. Raises InvalidDate when `published` is no EDTF."""
    found: list[Suggestion] = []
    for stretch in _stretches(text, language):
        if found and min(stretch.ends) <= found[-1].end:
            continue
        after = found[-1].end if found else 0
        suggestion = _read(text, stretch, published, after, found)
        if suggestion is not None:
            found.append(suggestion)
    return found


def _stretches(text: str, language: str) -> Iterable[Stretch]:
    return dates_english.stretches(text)


def _read(
    text: str, stretch: Stretch, published: str | None, after: int, found: list[Suggestion]
) -> Suggestion | None:
    anchor = _anchor(found) if stretch.hangs == "text" else None
    anchored = anchor.value if anchor else None
    for start, end in stretch.spans():
        if start < after:
            continue
        phrase = text[start:end]
        read = when.read(phrase, published, "ask", stretch.language, anchored)
        if read:
            return _suggestion(text, start, end, read, published, anchor, found)
    for start, end in stretch.spans():
        if start >= after and when.read(
            text[start:end], _ANY_DAY, "ask", stretch.language, _ANY_DAY
        ):
            why = missing(text[start:end], published, stretch.hangs)
            return Suggestion("date", start, end, text[start:end], "", True, (), why, DateDetail())
    return None


def _anchor(found: list[Suggestion]) -> Suggestion | None:
    """The date named before: the last whose ends are both known."""
    for each in reversed(found):
        if each.value and "X" not in each.value[:4]:
            span = when.bounds(each.value)
            if span.earliest is not None and span.latest is not None:
                return each
    return None


def _suggestion(
    text: str, start: int, end: int, read: list[Candidate], published: str | None,
    anchor: Suggestion | None, found: list[Suggestion],
) -> Suggestion:  # fmt: skip
    first = read[0]
    phrase = text[start:end]
    from_text = anchor is not None and first.when.rule.endswith("anchor")
    doubts = [first.why.rpartition(". ")[2]] if first.ambiguous else []
    others = list(read[1:])
    if first.when.rule in ("latest_by_publication", "weekday_by_publication") and published:
        first, more, doubt = _year_in_doubt(text, start, phrase, first, published, found)
        others += more
        doubts += [doubt] if doubt else []
    if from_text and anchor is not None and (anchor.ambiguous or start - anchor.end > _FAR):
        doubts.append("The date it is counted from stands far off or is itself in doubt.")
    values = tuple(dict.fromkeys(each.when.edtf for each in (first, *others)))
    why = chain(phrase, first, published, anchor if from_text else None, doubts)
    moved = first.when
    if from_text and anchor is not None and isinstance(anchor.detail, DateDetail):
        hung = anchor.detail.when
        moved = replace(moved, published=hung.published if hung else None)
    return Suggestion(
        "date", start, end, phrase, values[0], len(values) > 1 or first.ambiguous or bool(doubts),
        values[1:], why, DateDetail(moved, anchor.text if from_text and anchor else ""),
    )  # fmt: skip


def _year_in_doubt(
    text: str, start: int, phrase: str, first: Candidate, published: str, found: list[Suggestion]
) -> tuple[Candidate, list[Candidate], str]:
    """A date without its year: the latest by publication, unless the text speaks of another year
    or of what is to come; then both are offered."""
    span, day = first.bounds, when.bounds(published)
    if span.earliest is None or day.earliest is None or day.latest is None:
        return first, [], ""
    coming = _coming(phrase, published, first)
    sentence = text[max(0, start - 100) : start]
    if coming and _AHEAD.search(sentence):
        return coming, [first], "The sentence speaks of what is to come."
    other = _of_year_before(text, start, phrase, first, found)
    if other is not None:
        return first, [other], f"The text speaks of {other.when.edtf[:4]} just before."
    if coming and _is_day(first) and day.earliest - span.earliest > _LONG_AGO:
        return (
            first,
            [coming],
            "The latest one lies long before publication; the next may be meant.",
        )
    return first, [], ""


def _is_day(found: Candidate) -> bool:
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", found.when.edtf))


def _coming(phrase: str, published: str, first: Candidate) -> Candidate | None:
    """The next one after publication."""
    earliest = when.bounds(published).latest
    if earliest is None:
        return None
    at = when.civil(earliest - 1)
    days = 7 if first.when.rule == "weekday_by_publication" else 365
    moved = when.civil(earliest - 1 + days * 86_400)
    if at.year > 9990 or at.year < 1:
        return None
    later = when.read(phrase, when.day(moved.year, moved.month, moved.day), language="en")
    if not later or later[0].when.edtf == first.when.edtf:
        return None
    return replace(later[0], when=replace(later[0].when, published=published))


def _of_year_before(
    text: str, start: int, phrase: str, first: Candidate, found: list[Suggestion]
) -> Candidate | None:
    """The same day in the year that the sentence before names, when that is another one."""
    if first.when.rule != "latest_by_publication" or not found:
        return None
    near = found[-1]
    if "\n" in text[near.end : start] or start - near.end > 200 or not _YEAR.search(near.text):
        return None
    year = _YEAR.search(near.value)
    if year is None or year[0] == first.when.edtf.lstrip("[{")[:4]:
        return None
    later = when.read(phrase, f"{year[0]}-12-31", language="en")
    return later[0] if later and later[0].when.edtf != first.when.edtf else None
