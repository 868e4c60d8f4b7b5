"""Dates as programs write them, with the `dateutil` parser: mail, photo, server and file stamps.

Hides the habit of that parser to fill what a text leaves out from a default, and to take
"On Monday" for the next one. Only whole stamps with a year of four digits, a month and a day are
given to it, and it reads each against two defaults that share no field: what differs was not there.
"""

import re
from datetime import date, datetime, time, timedelta

from dateutil.parser import parse as parse_stamp

from db.language import say
from db.when.absolute import with_weekday
from db.when.draft import Draft, Setting, unsure
from db.when.english import MONTH, WEEKDAY
from db.when.gregorian import day_number
from db.when.notation import is_zone
from db.when.recent import days_text

_DEFAULTS = (datetime(2001, 2, 3, 4, 5, 6), datetime(2112, 11, 10, 9, 8, 7))
_SWAPPED = say("Day and month can be swapped.")
_NAME = MONTH.replace("?P<month>", "?:")
_STAMP = re.compile(
    rf"""(?:d:)?(?:{WEEKDAY},?\s)?
    (?P<date>[12]\d{{7}} | \d{{4}}:\d\d:\d\d(?=\s)
        | \d{{4}}(?P<a>[-/.\s])(?:{_NAME}|\d\d?)(?P=a)\d\d?
        | \d\d?(?P<b>[-/.\s])(?:{_NAME}|\d\d?)(?P=b)\d{{4}}
        | {_NAME}(?P<c>[-/.])(?:\d{{4}}(?P=c)\d\d?|\d\d?(?P=c)\d{{4}}))
    (?:(?P<joint>[t_:-]|,?\s|(?<=\d{{8}}))
        (?P<hour>\d\d|\d(?=[:.]))(?P<d>[:.-]?)(?P<minute>\d\d)
        (?:(?P=d)(?P<second>\d\d)(?:[.,]\d+)?)?(?:\s?(?P<half>[ap]m))?
        \s?(?P<zone>z|utc|gmt|[+-]\d\d:?'?\d\d'?)?(?:\s\([a-z]+\))?)?""",
    re.VERBOSE,
)
_WEEK = re.compile(r"(?P<year>\d{4})-?w(?P<week>\d\d)(?:-?(?P<day>[1-7]))?")


def stamp(text: str, setting: Setting) -> list[Draft]:
    """Drafts of a normalised text that is a stamp as a whole; empty for everything else."""
    week = _WEEK.fullmatch(text)
    if week:
        return _iso_week(week)
    match = _STAMP.fullmatch(text)
    # Four bare digits after a date can be another year.
    if match is None or (match["hour"] and not (match["d"] or match["second"] or _told(match))):
        return []
    drafts: dict[str, Draft] = {}
    for day_first in _orders(match["date"], setting.order):
        draft = _read(match, day_first)
        if draft is not None:
            drafts.setdefault(draft.edtf, draft)
    found = list(drafts.values())
    return with_weekday(unsure(found, _SWAPPED) if len(found) > 1 else found, match["weekday"])


def _told(match: re.Match[str]) -> bool:
    return match["joint"] == "t" or match["zone"] is not None


def _orders(text: str, order: str) -> list[bool]:
    """Whether the day can come first: a year in front or a month by name leaves no choice."""
    if not re.fullmatch(r"\d\d?\D\d\d?\D\d{4}", text):
        return [False]
    return [True, False] if order == "ask" else [order == "day_first"]


def _read(match: re.Match[str], day_first: bool) -> Draft | None:
    text = match["date"].replace(":", "-")
    if match["hour"]:
        clock = ":".join(match[name] for name in ("hour", "minute", "second") if match[name])
        text += f" {clock}{match['half'] or ''}{(match['zone'] or '').replace(chr(39), '')}"
    try:
        first, second = (parse_stamp(text, default=at, dayfirst=day_first) for at in _DEFAULTS)
    except (ValueError, OverflowError):
        return None
    if first.date() != second.date():
        return None
    edtf = first.date().isoformat()
    if (first.hour, first.minute) != (second.hour, second.minute):
        return Draft(edtf, "machine_stamp")
    has_second = first.second == second.second
    zone = _zone(first.utcoffset())
    if has_second and zone is None and first.time() == time():
        return Draft(edtf, "midnight_means_day")
    if zone is not None and not is_zone(zone):
        return None
    said = first.strftime("%H:%M:%S" if has_second else "%H:%M")
    return Draft(edtf, "machine_stamp", clock=said, zone=zone)


def _zone(offset: timedelta | None) -> str | None:
    if not offset:
        return None if offset is None else "Z"
    minutes = round(abs(offset).total_seconds() / 60)
    return f"{'-' if offset < timedelta() else '+'}{minutes // 60:02d}:{minutes % 60:02d}"


def _iso_week(match: re.Match[str]) -> list[Draft]:
    """ "2021-w34" is one unknown day of that week, "2021-w34-4" its Thursday."""
    first, last = int(match["day"] or 1), int(match["day"] or 7)
    try:
        days = [
            date.fromisocalendar(int(match["year"]), int(match["week"]), day)
            for day in (first, last)
        ]
    except ValueError:
        return []
    edtf = days_text(*(day_number(day.year, day.month, day.day) for day in days))
    return [Draft(edtf, "numbered_week")]
