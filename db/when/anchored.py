"""English phrases that hang on another date of the text: "two days later", "the same month".

Hides how wide the answer is: days stay days, weeks and more stay wide; "days later" without a
number reaches as far as such words usually do and has to be confirmed.
"""

import re
from dataclasses import replace

from db.language import say
from db.when.absolute import absolute
from db.when.draft import Draft, Setting
from db.when.english import (
    MONTH,
    NUMBER,
    SEASON,
    UNIT,
    WEEKDAY,
    month_number,
    number_value,
    season_code,
    weekday_number,
)
from db.when.extent import bounds
from db.when.gregorian import DAY, civil_day
from db.when.recent import day_text, days_text, month_text, year_digits
from db.when.steps import back, weekday_on_or_before

_VAGUE = {"day": (2, 6), "night": (2, 6), "week": (2, 8), "month": (2, 11), "year": (2, 9)}
_NO_NUMBER = say("The text gives no number; this is how far such words usually reach.")


def anchored(text: str, setting: Setting) -> list[Draft]:
    """Drafts of a phrase counted from the anchor; a weekday "before" also from publication."""
    match = _WEEKDAY_BESIDE.fullmatch(text)
    if match:
        return _weekday(match, setting)
    if setting.anchor is None:
        return []
    if _SAME_DAY.fullmatch(text):
        return [Draft(setting.anchor, "same_day_as_anchor")]
    span = bounds(setting.anchor)
    if span.earliest is None or span.latest is None:
        return []
    first, last = span.earliest // DAY, span.latest // DAY - 1
    match = _MONTH_BESIDE.fullmatch(text)
    if match:
        return _month(match, first, last)
    match = _SEASON_BESIDE.fullmatch(text)
    if match:
        return _season(match, first, last)
    match = _OF_YEAR.fullmatch(text)
    found = _of_year(match, civil_day(first)[0]) if match else []
    if found:
        return found
    match = _SAME.fullmatch(text)
    if match:
        return _same(match["unit"], first, last)
    match = _LATER.fullmatch(text) or _NEXT.fullmatch(text) or _DAY_BESIDE.fullmatch(text)
    if match is None:
        return []
    way = -1 if match["way"] in ("later", "after", "following", "next") else 1
    fields = match.groupdict()
    number = number_value(fields.get("number") or "one")
    if number is None or ("number" in fields and fields["number"] is None):
        return _vague(match["unit"], first, last, way)
    return _beside(way * number, match["unit"], first, last)


def _weekday(match: re.Match[str], setting: Setting) -> list[Draft]:
    """ "the previous Friday", "the following Monday"."""
    wanted, before = weekday_number(match["weekday"]), match["way"] in ("previous", "preceding")
    span = None if setting.anchor is None else bounds(setting.anchor)
    if span is None or span.earliest is None or span.latest is None:
        if setting.today is None or not before:
            return []
        return [Draft(day_text(weekday_on_or_before(setting.today - 1, wanted)), "last_weekday")]
    if before:
        found = weekday_on_or_before(span.earliest // DAY - 1, wanted)
    else:
        found = weekday_on_or_before(span.latest // DAY + 6, wanted)
    return [Draft(day_text(found), "weekday_from_anchor")]


def _month(match: re.Match[str], first: int, last: int) -> list[Draft]:
    """ "the following September", "the previous May"."""
    number = month_number(match["month"])
    if match["way"] in ("previous", "preceding"):
        year, month, _ = civil_day(first)
        year -= number >= month
    else:
        year, month, _ = civil_day(last)
        year += number <= month
    return [Draft(month_text(year, number), "month_from_anchor")]


def _season(match: re.Match[str], first: int, last: int) -> list[Draft]:
    """ "that summer" lies in the year of the anchor, "the following spring" after it."""
    code, way = season_code(match["season"]), match["way"]
    year = civil_day(first)[0]
    if way in ("following", "next"):
        begins = 3 * (code - 21) + 3  # spring begins in March
        year = civil_day(last)[0]
        year += begins <= civil_day(last)[1] or civil_day(first)[:1] != civil_day(last)[:1]
    elif way in ("previous", "preceding"):
        year -= 3 * (code - 21) + 3 >= civil_day(first)[1]
    return [Draft(f"{year_digits(year)}-{code}", "season_from_anchor")]


def _of_year(match: re.Match[str], year: int) -> list[Draft]:
    """ "17 July of the same year", "in March the following year"."""
    way = match["which"]
    year += 1 if way in ("following", "next") else -1 if way == "previous" else 0
    found = absolute(f"{match['date']} {year_digits(year)}", Setting())
    return [replace(draft, rule="of_year_of_anchor") for draft in found]


def _same(unit: str, first: int, last: int) -> list[Draft]:
    """ "the same month", "later that year": the one the anchor lies in."""
    if unit == "week":
        monday = weekday_on_or_before(first, 0)
        return [Draft(days_text(monday, monday + 6), "same_unit_as_anchor")]
    start, end = civil_day(first), civil_day(last)
    if start[0] != end[0] or (unit == "month" and start[1] != end[1]):
        return []
    edtf = month_text(*start[:2]) if unit == "month" else year_digits(start[0])
    return [Draft(edtf, "same_unit_as_anchor")]


def _vague(unit: str, first: int, last: int, way: int) -> list[Draft]:
    """ "days later", "several weeks earlier"."""
    if unit not in _VAGUE:
        return []
    near, far = _VAGUE[unit]
    if way < 0:
        edges = back(first, -near, unit), back(last, -far, unit)
    else:
        edges = back(first, far, unit), back(last, near, unit)
    edtf = f"[{day_text(edges[0])}~..{day_text(edges[1])}~]"
    return [Draft(edtf, "some_units_from_anchor", False, _NO_NUMBER)]


def _beside(number: int, unit: str, first: int, last: int) -> list[Draft]:
    """That many units before the days from first to last; weeks and more stay wide."""
    first, last = back(first, number, unit), back(last, number, unit)
    if unit in ("day", "night"):
        return [Draft(days_text(first, last), "days_from_anchor")]
    if unit == "week":
        return [Draft(days_text(first - 3, last + 3), "weeks_from_anchor")]
    if unit == "month":
        return [Draft(days_text(first - 15, last + 15), "months_from_anchor")]
    if unit == "year":
        first, last = back(first, 6, "month"), back(last, -6, "month")
        return [Draft(days_text(first, last), "years_from_anchor")]
    return []


_MONTH_BESIDE = re.compile(rf"(?:in )?(?:the )?(?P<way>previous|preceding|following|next) {MONTH}")
_SEASON_BESIDE = re.compile(
    rf"(?:in |during )?(?:the |that )?(?P<way>previous|preceding|following|next|same|that)"
    rf" {SEASON}"
)
_OF_YEAR = re.compile(
    r"(?:on |in )?(?P<date>[^,]+?),?(?: of| in)? (?:the |that )?(?P<which>same|that|following|next"
    r"|previous) year"
)
_LATER = re.compile(rf"(?:{NUMBER} )?{UNIT} (?P<way>later|after|earlier|before)(?: that| this)?")
_NEXT = re.compile(r"(?:on )?the (?P<way>next|following|previous) (?P<unit>day|week|month|year)")
_DAY_BESIDE = re.compile(r"(?:the )?(?P<unit>day) (?P<way>after|before|earlier|later)(?: that)?")
_SAME_DAY = re.compile(
    r"(?:on )?(?:the|that|the very)? ?same day"
    r"|(?:(?:on|later|earlier)(?: on)? )?(?:that|the same) day"
)
_SAME = re.compile(
    r"(?:(?:in|later|earlier|during)(?: in)? )?(?:that|the same|that same) "
    r"(?P<unit>week|month|year)"
)
_WEEKDAY_BESIDE = re.compile(rf"(?:on )?the (?P<way>previous|preceding|following|next) {WEEKDAY}")
