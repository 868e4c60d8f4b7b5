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
from db.language import say
from db.reading.dates import english as dates_english
from db.reading.dates import foreign as dates_foreign
from db.reading.dates import year as dates_year
from db.reading.dates.chain import chain, missing
from db.reading.dates.stretch import Stretch
from db.reading.dates.year import Place
from db.reading.suggestion import DateDetail, Suggestion
from db.when import Candidate

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ARABIC = re.compile("[\u0620-\u06d3]")
_PERSIAN = re.compile("[پچژگکی]")
_FAR = 600
_DAY_AFTER = re.compile(r"\s(?:التالي|السابق|نفسه|ذاته|الأول|الثاني|الثالث|العالمي|الدولي|الوطني)")
_DAY_BEFORE = re.compile(r"(?:صحف|صحيفة|جريدة|حتى|ذلك|هذا)\sاليوم\Z")
_PRAYER = re.compile(r"(?:امام|نماز|خطیب|خطبه|خطبهٔ|صلاة|خطبة|إمام|خطيب)[ \u200c]\Z")
_ANY_DAY = "2001-03-15"


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
        foreign = stretch.language != "en"
        if foreign and (_is_named(text, start, phrase) or _is_other_day(text, start, end)):
            continue
        if read and not _is_word(stretch, phrase, read[0]):
            return _suggestion(text, start, end, read, published, anchor, found, stretch.language)
    for start, end in stretch.spans():
        if _is_named(text, start, text[start:end]) or _is_other_day(text, start, end):
            continue
        if start >= after and when.read(
            text[start:end], _ANY_DAY, "ask", stretch.language, _ANY_DAY, False
        ):
            why = missing(text[start:end], published, stretch.hangs)
            return Suggestion("date", start, end, text[start:end], "", True, (), why, DateDetail())
    return None


def _is_named(text: str, start: int, phrase: str) -> bool:
    """Whether it is no day: the Friday prayer and its leader, a year of the moon calendar that
    lost its month."""
    if re.fullmatch(r"1[34]\d\d", phrase) and _ARABIC.search(text, max(0, start - 12), start):
        return not re.search(r"(?:سال|در|از|تا|کال|په)\s\Z", text[max(0, start - 6) : start])
    return _PRAYER.search(text, max(0, start - 12), start) is not None


def _is_other_day(text: str, start: int, end: int) -> bool:
    """ "اليوم" that is not today: "the next day", "until today", "today's papers"."""
    if not text.startswith("اليوم", max(start, end - 5)):
        return False
    return bool(_DAY_AFTER.match(text, end) or _DAY_BEFORE.search(text, max(0, start - 9), end))


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
    anchor: Suggestion | None, found: list[Suggestion], language: str,
) -> Suggestion:  # fmt: skip
    first = read[0]
    phrase = text[start:end]
    from_text = anchor is not None and first.when.rule.endswith("anchor")
    doubts = [first.why.rpartition(". ")[2]] if first.ambiguous else []
    others = list(read[1:])
    if published and not from_text and dates_year.is_yearless(phrase, first):
        place = Place(text, start, end, language)
        first, more, doubt = dates_year.settled(place, phrase, first, published, found)
        others += more
        doubts += [doubt] if doubt else []
    if from_text and anchor is not None and (anchor.ambiguous or start - anchor.end > _FAR):
        doubts.append(say("The date it is counted from stands far off or is itself in doubt."))
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
