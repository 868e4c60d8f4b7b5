"""Clock times and parts of the day inside English phrases: "at 2:57 p.m.", "the evening of 18
April".

Hides how they are found and taken off, so that the rest of the phrase is read as a date. A time
without a date says nothing about when; the caller must find a date precise to the day.
"""

import re
from dataclasses import dataclass, replace

from db.language import say
from db.when.draft import Draft
from db.when.extent import bounds
from db.when.gregorian import DAY
from db.when.numeric import zone_text


@dataclass(frozen=True, slots=True)
class Timed:
    """A phrase split into its date and its time. `next_day` is for "midnight", which can end the
    day."""

    rest: str
    clock: str | None = None
    zone: str | None = None
    part_of_day: str | None = None
    rough: bool = False
    midnight: bool = False


_HALF = r"(?P<half>[ap])\.?\s?m\.?"
_OFFSET = r"\d{1,2}(?::?\d\d)?"
# A minus right after a time is a dash between two times, not an offset.
_ZONE = (
    rf"(?:\s*(?P<zone>(?:utc|gmt|(?<=\s))[+-]{_OFFSET}|\+{_OFFSET}|z|utc|gmt)"
    r"|\s*\(?local(?: time)?\)?)?"
)
_BEFORE = r"(?:,?\s*\b(?P<rough>at|around|about|by|circa|approximately)?\s*)"
_CLOCKS = [
    re.compile(rf"{_BEFORE}{clock}{_ZONE}(?=$|[\s,])")
    for clock in (
        rf"\b(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?\s*{_HALF}",
        r"(?<![\d:])(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?",
        rf"\b(?P<hour>\d{{1,2}})\s*{_HALF}",
        r"\b(?P<hour>\d{1,2})\s?h\s?(?P<minute>\d\d)",
        r"\b(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=\s?(?:z|utc|gmt)\b)",
        r"\b(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) (?:hours|hrs)",
    )
]
_DOTTED = re.compile(rf"(?P<date>.*\d{{2,4}}),?\s+(?P<hour>\d{{1,2}})\.(?P<minute>\d\d){_ZONE}")
_MIDNIGHT = re.compile(r"(?:,?\s*\bat)? midnight(?: on| of)?|^(?:at )?midnight (?:on |of )?")
_BESIDE_PARTS = {
    "before dawn": "early_hours", "before daybreak": "early_hours", "before sunrise": "early_hours",
    "after dawn": "early_morning", "after daybreak": "early_morning",
    "after sunrise": "early_morning", "before noon": "late_morning",
    "before midday": "late_morning",
    "after noon": "afternoon", "after midday": "afternoon", "before dusk": "late_afternoon",
    "before sunset": "late_afternoon", "after dusk": "evening", "after sunset": "evening",
    "after dark": "night", "after nightfall": "night", "before midnight": "late_evening",
    "after midnight": "early_hours",
}  # fmt: skip
#: Before and after dawn, noon, dusk and midnight.
BESIDE_PART = re.compile(
    r"(?:,? ?\b(?:shortly|just|soon|well|moments|minutes|hours))? ?\b(before|after) "
    r"(dawn|daybreak|sunrise|noon|midday|dusk|sunset|dark|nightfall|midnight)\b"
)
_PARTS = [
    (
        re.compile(
            rf"(?:\b(?:in|on|at|during|over|around|about|towards) )?(?:the )?"
            rf"\b(?:{words})\b(?: hours?)?(?:,? \(?local(?: time)?\)?)?"
        ),
        name,
    )
    for words, name in (
        ("(?:early|small|wee) hours(?: of the morning)?|after midnight|pre-?dawn", "early_hours"),
        ("early[ -]morning|dawn|daybreak|sunrise", "early_morning"),
        ("late[ -]morning", "late_morning"),
        ("morning|forenoon", "morning"),
        ("midday|noon|lunchtime", "midday"),
        ("late[ -]afternoon", "late_afternoon"),
        ("afternoon", "afternoon"),
        ("early[ -]evening|dusk|sunset", "early_evening"),
        ("late[ -](?:evening|night)|late at night|late in the evening", "late_evening"),
        ("evening", "evening"),
        ("night|overnight|night-?time|at night", "night"),
        ("early(?: on)?", "early_in_the_day"),
        ("late(?: on)?", "late_in_the_day"),
    )
]


def split_time(text: str) -> Timed | None:
    """The phrase without its clock time or part of day; None when it has neither."""
    for pattern in _CLOCKS:
        match = pattern.search(text)
        if match:
            return _clock(match, text)
    match = _DOTTED.fullmatch(text)
    if match:
        return _clock(match, match["date"])
    match = BESIDE_PART.search(text)
    if match:
        return Timed(_without(text, match), part_of_day=_BESIDE_PARTS[f"{match[1]} {match[2]}"])
    match = _MIDNIGHT.search(text)
    if match:
        return Timed(_without(text, match), clock="00:00", midnight=True)
    for pattern, name in _PARTS:
        match = pattern.search(text)
        if match:
            return Timed(_without(text, match), part_of_day=name)
    return None


def _clock(match: re.Match[str], text: str) -> Timed | None:
    fields = match.groupdict()
    hour, minute, second = (int(fields.get(name) or 0) for name in ("hour", "minute", "second"))
    half = fields.get("half")
    if half and not 1 <= hour <= 12 and not (half == "p" and hour < 24):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    clock = f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if fields.get("second") else "")
    rest = text if "date" in fields else _without(text, match)
    rough = (fields.get("rough") or "at") != "at"
    return Timed(rest, clock, _zone(fields.get("zone")), rough=rough)


def _zone(word: str | None) -> str | None:
    if not word:
        return None
    offset = word.removeprefix("utc").removeprefix("gmt")
    if offset[:1] in ("+", "-") and len(offset.split(":")[0]) == 2:
        offset = f"{offset[0]}0{offset[1:]}"
    return zone_text(offset or "z")


def _without(text: str, match: re.Match[str]) -> str:
    rest = f"{text[: match.start()]} {text[match.end() :]}"
    rest = re.sub(r"\s+", " ", rest).strip(" ,")
    return re.sub(r"^(?:on|of|in|at)(?: the)? |,? (?:on|of|in|at|the)$", "", rest)


def with_time(timed: Timed, drafts: list[Draft]) -> list[Draft]:
    """The drafts that are precise to the day, with the time added."""
    found = []
    for draft in drafts:
        if timed.part_of_day == "night":
            draft = _first_of_two(draft)
        span = bounds(draft.edtf)
        if "X" in draft.edtf or draft.edtf[:1] in "[{" or "/" in draft.edtf:
            continue
        if span.earliest is None or span.latest != span.earliest + DAY:
            continue
        found.append(_timed(timed, draft))
    return found


def _first_of_two(draft: Draft) -> Draft:
    """ "the night of 18-19 April" is the night that begins on the 18th."""
    span = bounds(draft.edtf)
    if "/" in draft.edtf and span.earliest is not None and span.latest == span.earliest + 2 * DAY:
        return replace(draft, edtf=draft.edtf.partition("/")[0])
    return draft


def _timed(timed: Timed, draft: Draft) -> Draft:
    draft = replace(draft, clock=timed.clock, zone=timed.zone, part_of_day=timed.part_of_day)
    if timed.midnight:
        doubt = say("Midnight can be the beginning or the end of the day.")
        return replace(draft, sure=False, doubt=draft.doubt or doubt)
    if timed.rough:
        doubt = say("The clock time is approximate in the text.")
        return replace(draft, sure=False, doubt=draft.doubt or doubt)
    return draft
