"""Which year a date without one is in, where the words around it tell.

Hides the rules: a sentence that speaks of what is to come means the next such day; a text that
tells of another year goes on in it; else it is the latest one by publication.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from db import when
from db.language import say
from db.reading.suggestion import Suggestion
from db.when import Candidate

_DAY = 86_400
_RECENT = 45 * _DAY
_DATES_BACK = 12
_NEAR = 420
_YEAR = re.compile(r"\d{4}")
_RULES = frozenset(
    (
        "latest_by_publication", "weekday_by_publication", "early_mid_late", "week_of_month",
        "day_of_month_by_publication", "by", "before", "after", "until", "between", "from_to",
    )
)  # fmt: skip
_SIDED = frozenset(("by", "before", "after", "until", "between", "from_to"))
_COUNTED = re.compile(
    r"\b(?:ago|last|this|next|past|yesterday|today|tomorrow|since|week|weekend)\b"
    r"|прошл|минувш|назад|этого|этой|вчера|сегодня|الماضي|الجاري|أمس|اليوم|گذشته|پیش|امسال|دیروز"
)
_WEEKDAY = re.compile(
    r"(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельн|вторник|сред[аеуы]|четверг|пятниц"
    r"|суббот|воскресен|شنبه|جمعه|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|won['’]t|scheduled|due|planned|plans|expected|upcoming|set (?:for|to)|slated"
    r"|see you|(?:hope|plan|intend|aim|expect|mean)s? to|to be held|deadline|ultimatum|unless"
    r"|(?:promis|vow|threaten|pledg|agree)\w* to|(?:publish|begin|start|end|open|resume|expire"
    r"|return|meet|convene|face|hear|vote|visit|arrive|leave|play|hold|issue|take)e?s"
    r"|(?:is|are)(?: now)? (?:freed|released|handed|paid|met)"
    r"|(?:would|could|may|might) (?!have)|(?:is|are)(?: \w+)? to"
    r"(?! mention| say| note| be found| have)"
    r"|(?:was|were) to(?! mention| say| note| be found| have))\b[^.!?\n]{0,80}\Z"
    r"|\b(?:будет|будут|намечен\w*|назначен\w*|запланирован\w*|состоится|состоятся|планиру\w*"
    r"|ожида\w*|пройд[её]т|пройдут|начн[её]тся|начнутся|предстоит|должн\w+|до конца|обещал\w*"
    r"|вынес(?:ет|ут)|огласят|примут|решат|соберутся|завершится|истекает"
    r"|откроется|рассмотр[ия]т|вступит)\b[^.!?\n]{0,80}\Z"
    r"|(?:سوف|من المقرر|المقرر|سيتم|ستعقد|سيعقد|ستبدأ|سيبدأ|قد تعقد|قد يعقد|ستجرى|موعد|مهلة|يتوقع"
    r"|المتوقع|ستصدر|سيصدر|تنتهي|ينتهي|(?<!\w)س[يتن]\w{3,})[^.!؟\n]{0,80}\Z"
    r"|(?:قرار است|قرار شده|پیش‌بینی می‌شود|انتظار می‌رود|ضرب‌الاجل)[^.!؟\n]{0,80}\Z"
)
_WANTED = re.compile(r"\b(?:wants?|demand\w*|insist\w*|urg\w+|ask\w*)\b[^.!?\n]{0,80}\Z")
_LIMIT = re.compile(r"(?i)(?:by|before|until|till)\b")
_COMING_AFTER = re.compile(
    r"[^.!?؟\n]{0,80}(?:خواهد|خواهند|برگزار می‌شود|آغاز می‌شود)|,? (?:المقبل|القادم|آینده)"
)
_UNDONE = re.compile(
    r"[^.!?\n]{0,60}\b(?:but|cancel\w*|put off|postpon\w*|called off|never|did not|didn['’]t)\b"
)
_PAST = re.compile(r"\b(?:was|were|had been) (?:\w+ )?(?:scheduled|planned|due|set|expected)\b")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a phrase stands: code points `start` to `end` of a text in a language."""

    text: str
    start: int
    end: int
    language: str


def is_yearless(phrase: str, found: Candidate) -> bool:
    """Whether a date leaves its year or its week to be found, and nothing in its words tells."""
    if found.when.rule not in _RULES or _YEAR.search(phrase):
        return False
    return found.when.published is not None and not _COUNTED.search(phrase.lower())


def settled(
    place: Place, phrase: str, first: Candidate, published: str, found: list[Suggestion]
) -> tuple[Candidate, list[Candidate], str]:
    """The date in its year; other readings to offer, and why."""
    day = when.bounds(published)
    if day.earliest is None or day.latest is None:
        return first, [], ""
    if first.bounds.earliest is not None and first.bounds.earliest >= day.latest:
        return first, [], ""
    coming = _coming(place, phrase, published, first) if _is_ahead(place) else None
    if coming is not None:
        return replace(coming, when=replace(coming.when, rule="to_come")), [], ""
    if first.when.rule == "day_of_month_by_publication":
        return _of_that_month(place, phrase, first, found), [], ""
    span = first.bounds
    known = span.earliest if span.earliest is not None else span.latest
    if _WEEKDAY.search(phrase) or known is None or day.latest - known < _RECENT:
        return first, [], ""
    other, sure = _of_other_year(place, phrase, first, found)
    if other is None:
        return first, [], ""
    if sure:
        return replace(other, when=replace(other.when, rule="year_of_text")), [], ""
    return first, [other], say("The text also speaks of {year}.", year=_year_of(other))


def _year_of(found: Candidate) -> str:
    year = _YEAR.search(found.when.edtf)
    return year[0] if year else ""


def _is_ahead(place: Place) -> bool:
    """Whether the sentence speaks of what is to come."""
    before = place.text[max(0, place.start - 110) : place.start]
    before = before[max(before.rfind(sign) for sign in (". ", "? ", "! ", "\n\n", "؟ ")) + 1 :]
    if _COMING_AFTER.match(place.text, place.end):
        return True
    wanted = _LIMIT.match(place.text, place.start) and _WANTED.search(before)
    if _AHEAD.search(before) is None and not wanted:
        return False
    return not (_PAST.search(before) and _UNDONE.match(place.text, place.end))


def _coming(place: Place, phrase: str, published: str, first: Candidate) -> Candidate | None:
    """The next one after publication."""
    earliest = when.bounds(published).latest
    if earliest is None:
        return None
    at = when.civil(earliest - 1)
    weekday = _WEEKDAY.search(phrase) is not None and not re.search(r"\d", phrase)
    days = 7 if weekday else 28 if first.when.rule == "day_of_month_by_publication" else 365
    moved = when.civil(earliest - 1 + days * _DAY)
    if at.year > 9990 or at.year < 1:
        return None
    day = when.day(moved.year, moved.month, moved.day)
    later = when.read(phrase, day, "ask", place.language, None, False)
    if not later or later[0].when.edtf == first.when.edtf:
        return None
    return replace(later[0], when=replace(later[0].when, published=published))


def _of_that_month(
    place: Place, phrase: str, first: Candidate, found: list[Suggestion]
) -> Candidate:
    """ "on the 14th" after "2 February 2002" in the same paragraph: the next such day."""
    if not found or "\n\n" in place.text[found[-1].end : place.start]:
        return first
    if not re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", found[-1].value):
        return first
    named = when.bounds(found[-1].value).earliest
    if named is None or not re.search(r"\d", found[-1].text):
        return first
    at = when.civil(named + 14 * _DAY if len(found[-1].value) == 10 else named + 15 * _DAY)
    near = when.read(
        phrase, when.day(at.year, at.month, at.day), "ask", place.language, None, False
    )
    if not near or (near[0].bounds.earliest or 0) < named:
        return first
    return replace(near[0], when=replace(near[0].when, published=first.when.published))


def _of_other_year(
    place: Place, phrase: str, first: Candidate, found: list[Suggestion]
) -> tuple[Candidate | None, bool]:
    """The same day in another year of which the text names days close by, and whether that is
    sure: it does so twice, or it goes on from the date right before."""
    year = _year_of(first)
    if any(re.search(rf"\b{year}\b", each.text) for each in found[-2:]):
        return None, False
    goes_on = _going_on(place, phrase, first, found)
    if goes_on is not None:
        return goes_on, True
    if first.when.rule in _SIDED:
        return None, False
    best: Candidate | None = None
    times: dict[str, int] = {}
    for each in found[-_DATES_BACK:]:
        named = _YEAR.search(each.value)
        if named is None or not _YEAR.search(each.text) or named[0] in first.when.edtf:
            continue
        last = _YEAR.findall(each.value)[-1]
        other = when.read(phrase, f"{last}-12-31", "ask", place.language, None, False)
        near = "\n\n" not in place.text[each.end : place.start] and place.start - each.end < 200
        if other and (near or _close(other[0], each)):
            best = other[0]
            times[last] = times.get(last, 0) + 1
    return (best, times.get(_year_of(best), 0) > 1) if best else (None, False)


def _going_on(
    place: Place, phrase: str, first: Candidate, found: list[Suggestion]
) -> Candidate | None:
    """The next such day after the date right before, where a story is told there."""
    before = found[-1] if found else None
    if before is None or not re.match(r"\[?\d{4}-[012]", before.value):
        return None
    if place.start - before.end > _NEAR or "\n\n" in place.text[before.end : place.start]:
        return None
    last = when.bounds(before.value).latest
    if last is None or (first.bounds.earliest or 0) - last < _RECENT:
        return None
    at = when.civil(last - _DAY + 300 * _DAY)
    found_there = when.read(
        phrase, when.day(at.year, at.month, at.day), "ask", place.language, None, False
    )
    if not found_there or found_there[0].when.edtf == first.when.edtf:
        return None
    earliest = found_there[0].bounds.earliest
    near = earliest is not None and -_RECENT < earliest - last < 300 * _DAY
    chosen = found_there[0]
    return (
        replace(chosen, when=replace(chosen.when, published=first.when.published)) if near else None
    )


def _close(found: Candidate, named: Suggestion) -> bool:
    """Whether a date lies within some weeks of one the text names with its year."""
    span = when.bounds(named.value)
    if span.earliest is None or found.bounds.earliest is None or len(named.value) < 7:
        return False
    return abs(found.bounds.earliest - span.earliest) <= _RECENT
