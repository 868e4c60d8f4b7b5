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
from db.reading import dates_english, dates_foreign
from db.reading.dates_chain import chain, missing
from db.reading.dates_stretch import Stretch
from db.reading.suggestion import DateDetail, Suggestion
from db.when import Candidate

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ARABIC = re.compile("[\u0620-\u06d3]")
_PERSIAN = re.compile("[پچژگکی]")
_RECENT = 45 * 86_400
_DATES_BACK = 12
_FAR = 600
_ANY_DAY = "2001-03-15"
_YEARLESS = (
    "latest_by_publication",
    "weekday_by_publication",
    "early_mid_late",
    "day_of_month_by_publication",
)
_YEAR = re.compile(r"\d{4}")
_AHEAD = re.compile(
    r"\b(?:will|shall|scheduled|due|planned|expected|upcoming|set (?:for|to)|slated|see you"
    r"|(?:hope|plan|intend|aim|expect)s? to|to be held|(?:promis|vow|threaten)\w* to|deadline"
    r"|(?:is|are|was|were) to(?! mention| say| note| be found))\b[^.!?\n]{0,80}\Z"
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
        if suggestion is not None and not _said_again(text, found, suggestion):
            found.append(suggestion)
    return found


def _said_again(text: str, found: list[Suggestion], new: Suggestion) -> bool:
    """ "today (Monday)" is one date."""
    between = text[found[-1].end : new.start] if found else ""
    if between.strip(" ") != "(" or found[-1].value != new.value:
        return False
    detail = new.detail
    return (
        isinstance(detail, DateDetail)
        and detail.when is not None
        and (detail.when.rule == "weekday_by_publication")
    )


def _stretches(text: str, language: str) -> Iterable[Stretch]:
    """English ones everywhere, and those of the language or of the script the text has."""
    found = list(dates_english.stretches(text))
    code = language.partition("-")[0]
    if _CYRILLIC.search(text):
        found += _foreign(text, "ru")
    if _ARABIC.search(text):
        found += _foreign(
            text,
            code
            if code in ("fa", "prs", "ps", "ur")
            else "ar"
            if code == "ar"
            else ("fa" if _PERSIAN.search(text) else "ar"),
        )
    return sorted(found, key=lambda each: (min(each.starts), -max(each.ends)))


def _foreign(text: str, code: str) -> Iterable[Stretch]:
    words = when.date_words("fa" if code == "ur" else code)
    return dates_foreign.stretches(text, words) if words else ()


def _read(
    text: str, stretch: Stretch, published: str | None, after: int, found: list[Suggestion]
) -> Suggestion | None:
    anchor = _anchor(found) if stretch.hangs == "text" else None
    anchored = anchor.value if anchor else None
    for start, end in stretch.spans():
        if start < after:
            continue
        phrase = stretch.said or text[start:end]
        read = when.read(phrase, published, "ask", stretch.language, anchored, False)
        if read and not _is_word(stretch, phrase, read[0]):
            return _suggestion(text, start, end, read, published, anchor, found)
    for start, end in stretch.spans():
        if start >= after and when.read(
            text[start:end], _ANY_DAY, "ask", stretch.language, _ANY_DAY, False
        ):
            why = missing(text[start:end], published, stretch.hangs)
            return Suggestion("date", start, end, text[start:end], "", True, (), why, DateDetail())
    return None


def _is_word(stretch: Stretch, phrase: str, read: Candidate) -> bool:
    """Whether the name of a month stands alone where it can be another word ("مارس", "май")."""
    alone = stretch.language != "en" and not re.search(r"[\s\u200c]", phrase.strip())
    return alone and read.when.rule == "latest_by_publication" and len(read.when.edtf) == 7


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
    if first.when.rule in _YEARLESS and published:
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
    ahead = _AHEAD.search(text, max(0, start - 100), start)
    coming = _coming(phrase, published, first) if ahead else None
    if coming is not None:
        return replace(coming, when=replace(coming.when, rule="to_come")), [], ""
    if first.when.rule != "latest_by_publication" or day.latest - span.earliest < _RECENT:
        return first, [], ""
    other, times = _of_other_year(text, start, phrase, first, found)
    if other is None:
        return first, [], ""
    if times > 1:
        return replace(other, when=replace(other.when, rule="year_of_text")), [], ""
    return first, [other], f"The text also speaks of {other.when.edtf[:4]}."


def _coming(phrase: str, published: str, first: Candidate) -> Candidate | None:
    """The next one after publication."""
    earliest = when.bounds(published).latest
    if earliest is None:
        return None
    at = when.civil(earliest - 1)
    days = {"weekday_by_publication": 7, "day_of_month_by_publication": 28}.get(
        first.when.rule, 365
    )
    moved = when.civil(earliest - 1 + days * 86_400)
    if at.year > 9990 or at.year < 1:
        return None
    later = when.read(phrase, when.day(moved.year, moved.month, moved.day), language="en")
    if not later or later[0].when.edtf == first.when.edtf:
        return None
    return replace(later[0], when=replace(later[0].when, published=published))


def _of_other_year(
    text: str, start: int, phrase: str, first: Candidate, found: list[Suggestion]
) -> tuple[Candidate | None, int]:
    """The same day in another year of which the text names days close by, and how often it does;
    or in the year named just before it."""
    own = re.compile(rf"\b{first.when.edtf.lstrip('[')[:4]}\b")
    if any(own.search(each.text) for each in found[-2:]):
        return None, 0
    best: Candidate | None = None
    times: dict[str, int] = {}
    for each in found[-_DATES_BACK:]:
        year = _YEAR.search(each.value)
        if year is None or not _YEAR.search(each.text) or year[0] in first.when.edtf:
            continue
        other = when.read(phrase, f"{year[0]}-12-31", "ask", "en", None, False)
        near = "\n\n" not in text[each.end : start] and start - each.end < 200
        if other and (near or _close(other[0], each)):
            best = other[0]
            times[year[0]] = times.get(year[0], 0) + 1
    return (best, times[best.when.edtf.lstrip("[")[:4]]) if best else (None, 0)


def _close(found: Candidate, named: Suggestion) -> bool:
    """Whether a date lies within some weeks of one the text names with its year."""
    span = when.bounds(named.value)
    if span.earliest is None or found.bounds.earliest is None or len(named.value) < 7:
        return False
    return abs(found.bounds.earliest - span.earliest) <= _RECENT
