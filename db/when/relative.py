"""English phrases that hang on the day of publication or on another incident.

Hides the rules for "last week", "three months ago", "two days later". Weeks begin on Monday. The
farther away and the rounder the wording, the wider the answer; nothing is narrowed to a day the
text does not give.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from db.language import say
from db.when.absolute import absolute
from db.when.anchored import anchored
from db.when.draft import Draft, Setting
from db.when.english import (
    MONTH,
    NUMBER,
    SEASON,
    THIRD,
    UNIT,
    WEEKDAY,
    month_number,
    number_value,
    season_code,
    third_of,
    weekday_number,
)
from db.when.extent import bounds, is_valid
from db.when.gregorian import DAY, civil_day
from db.when.recent import (
    day_text,
    days_text,
    latest,
    month_text,
    weekday_drafts,
    year_digits,
)
from db.when.steps import back, month_from, weekday_on_or_before
from db.when.thirds import third_text

Reader = Callable[[re.Match[str], int], list[Draft]]

_VAGUE = {"day": (2, 6), "night": (2, 6), "week": (2, 8), "month": (2, 11), "year": (2, 9)}
_NO_MONTH = say("The month is not given.")
_NO_NUMBER = say("The text gives no number; this is how far such words usually reach.")
_SHIFT = {"": 0, "last": -1, "previous": -1, "past": -1, "this": 0, "the current": 0, "next": 1}
_DAYS = {
    "today": 0,
    "earlier today": 0,
    "later today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "the day after tomorrow": 2,
}


def relative(text: str, setting: Setting) -> list[Draft]:
    """Drafts of a phrase that needs a publication date or an anchor; empty without it."""
    found = _from_publication(text, setting) or anchored(text, setting)
    return [draft for draft in found if is_valid(draft.edtf)]


def _from_publication(text: str, setting: Setting) -> list[Draft]:
    match = _WEEKDAY_AND_DAY.fullmatch(text)
    if match and setting.today is not None:
        return _weekday_and_day(match, setting.today)
    match = _WEEKDAY.fullmatch(text)
    if match:
        return weekday_drafts(match["which"] or "", weekday_number(match["weekday"]), setting)
    match = _NAMED.fullmatch(text)
    if match and match["month"]:
        return _named(f"{month_number(match['month']):02d}", match["which"], setting)
    if match:
        return _named(str(season_code(match["season"])), match["which"], setting)
    if setting.today is None:
        return []
    if text == "tonight":
        return [Draft(day_text(setting.today), "day_by_publication", part_of_day="night")]
    if text == "overnight":
        return [Draft(day_text(setting.today - 1), "night_before", part_of_day="night")]
    if text in _DAYS:
        return [Draft(day_text(setting.today + _DAYS[text]), "day_by_publication")]
    match = _DAY_ALONE.fullmatch(text)
    if match:
        return _day_alone(int(match["day"]), setting.today)
    match = _OF_YEAR.fullmatch(text)
    found = _of_year(match, setting) if match else []
    if found:
        return found
    match = _THIS.fullmatch(text)
    if match:
        return _this_unit(match["unit"], setting.today, setting.until)
    for pattern, reader in _READERS:
        match = pattern.fullmatch(text)
        if match:
            return reader(match, setting.today)
    return []


def _weekday_and_day(match: re.Match[str], today: int) -> list[Draft]:
    """ "last Wednesday, the 14th": the latest such day that is that weekday."""
    wanted, day = weekday_number(match["weekday"]), int(match["day"])
    for step in range(13):
        text = f"{month_text(*month_from(today, -step))}-{day:02d}"
        at = (bounds(text).earliest or 0) // DAY if is_valid(text) else None
        if at is not None and at <= today and weekday_on_or_before(at, wanted) == at:
            return [Draft(text, "day_and_weekday")]
    return []


def _named(tail: str, which: str, setting: Setting) -> list[Draft]:
    if setting.today is None:
        return []
    if which == "next":
        return latest(tail, setting, shift=1)
    year = civil_day(setting.today)[0]
    return [Draft(f"{year_digits(year)}-{tail}", "named_in_this_year")]


def _day_alone(day: int, today: int) -> list[Draft]:
    """ "on the 7th": the nearest such day to publication, which a person has to confirm."""
    days = []
    for back_by in (1, 0, -1):
        text = f"{month_text(*month_from(today, -back_by))}-{day:02d}"
        if is_valid(text):
            days.append((bounds(text).earliest or 0) // DAY)
    if not days:
        return []
    nearest = min(days, key=lambda each: (abs(each - today - 0.5), each))
    return [Draft(day_text(nearest), "day_of_month_by_publication", False, _NO_MONTH)]


def _of_year(match: re.Match[str], setting: Setting) -> list[Draft]:
    """ "7 May last year", "in April of this year"."""
    year = civil_day(setting.today or 0)[0] + _SHIFT[match["which"]]
    found = absolute(f"{match['date']} {year_digits(year)}", setting)
    return [replace(draft, rule="of_year_by_publication") for draft in found]


def _this_unit(unit: str, today: int, until: int | None) -> list[Draft]:
    """ "this week" up to the last day publication can have been: what is reported has happened."""
    first, last = _unit_days(unit, today)
    if until is None or until >= last:
        return [Draft(_unit_text(unit, today, 0) or "", "this_unit_to_publication")]
    return [Draft(days_text(first, until), "this_unit_to_publication")]


def _unit(match: re.Match[str], today: int) -> list[Draft]:
    """ "last week", "this decade", "next year", "last weekend"."""
    shift = _SHIFT[match["which"]]
    edtf = _unit_text(match["unit"], today, shift)
    return [Draft(edtf, "calendar_unit_by_publication")] if edtf else []


def _unit_text(unit: str, today: int, shift: int) -> str | None:
    monday = weekday_on_or_before(today, 0) + 7 * shift
    if unit == "week":
        return days_text(monday, monday + 6)
    if unit == "weekend":
        saturday = monday + 5
        return days_text(saturday, saturday + 1)
    year = civil_day(today)[0]
    if unit == "month":
        return month_text(*month_from(today, shift))
    if unit == "year":
        return year_digits(year + shift)
    if unit == "decade":
        return f"{(year + 10 * shift) // 10:03d}X"
    return f"{year // 100 + shift:02d}XX"


def _unit_days(unit: str, today: int) -> tuple[int, int]:
    """First and last day number of the week, month, year or decade of a day."""
    span = bounds(_unit_text(unit, today, 0) or "")
    return (span.earliest or 0) // DAY, (span.latest or 0) // DAY - 1


def _third(match: re.Match[str], today: int) -> list[Draft]:
    """ "late last year", "early this month"."""
    whole = _unit_text(match["unit"], today, _SHIFT[match["which"]])
    edtf = third_text(whole, third_of(match["third"])) if whole else None
    return [Draft(edtf, "early_mid_late")] if edtf else []


def _earlier(match: re.Match[str], today: int) -> list[Draft]:
    """ "earlier this year", "later this week"."""
    first, last = _unit_days(match["unit"], today)
    if match["way"] == "later":
        return [Draft(days_text(today, last), "later_in_unit")]
    return [Draft(days_text(first, today), "earlier_in_unit")]


def _ago(match: re.Match[str], today: int) -> list[Draft]:
    number, unit = number_value(match["number"] or "a few"), match["unit"]
    more = match["more"] or ""
    if number is None:
        return _vague_ago(unit, today)
    if unit == "fortnight":
        number, unit = 2 * number, "week"
    if re.search("more|over", more):
        return _beyond(number, unit, today, "little" in more or "just" in more, 1)
    if re.search("less|under|nearly|almost", more):
        return _beyond(number, unit, today, True, -1)
    return _around(number, unit, today, bool(more))


def _around(number: int, unit: str, today: int, rough: bool) -> list[Draft]:
    day = back(today, number, unit)
    if unit in ("day", "night"):
        edtf = day_text(day) + ("~" if rough else "")
        return [Draft(edtf, "days_ago")]
    if unit == "week":
        return [Draft(days_text(day - 3, day + 3), "weeks_ago")]
    year, month, _ = civil_day(day)
    if unit == "month":
        return [Draft(month_text(year, month) + "~", "months_ago")]
    if unit == "year":
        return [Draft(year_digits(year) + "~", "years_ago")]
    if unit == "decade":
        return [Draft(f"{year // 10:03d}X~", "decades_ago")]
    if unit == "centur":
        return [Draft(f"{year // 100:02d}XX~", "centuries_ago")]
    return []


def _beyond(number: int, unit: str, today: int, little: bool, way: int) -> list[Draft]:
    """More or less than a number of units: from that day half a unit ("a little") or a whole one
    on."""
    exact = back(today, number, unit)
    months = {"year": 12, "month": 1}.get(unit)
    if months is None:
        step = {"day": 1, "week": 7}.get(unit)
        if step is None:
            return []
        far = exact - way * (step if not little else max(step // 2, 1))
    elif little and months == 1:
        far = exact - way * 15
    else:
        far = back(exact, way * (months // 2 if little else months), "month")
    if way > 0:
        return [Draft(f"[{day_text(far)}~..{day_text(exact)}]", "more_than_ago")]
    return [Draft(f"[{day_text(exact)}..{day_text(far)}~]", "less_than_ago")]


def _to_the_day(match: re.Match[str], today: int) -> list[Draft]:
    """ "one year ago today"."""
    number = number_value(match["number"])
    if number is None or match["unit"] in ("minute", "hour"):
        return []
    return [Draft(day_text(back(today, number, match["unit"])), "days_ago")]


def _part_of_unit(match: re.Match[str], today: int) -> list[Draft]:
    """ "the first half of last year", "the third quarter of this year"."""
    whole = _unit_text("year", today, _SHIFT[match["which"]])
    return [
        replace(draft, rule="of_year_by_publication")
        for draft in absolute(f"the {match['part']} of {whole}", Setting())
    ]


def _weekday_of_week(match: re.Match[str], today: int) -> list[Draft]:
    """ "Tuesday of last week"."""
    monday = weekday_on_or_before(today, 0) + 7 * _SHIFT[match["which"]]
    day = monday + weekday_number(match["weekday"])
    return [Draft(day_text(day), "calendar_unit_by_publication")]


def _week_before_last(match: re.Match[str], today: int) -> list[Draft]:
    edtf = _unit_text(match["unit"], today, -2)
    return [Draft(edtf, "calendar_unit_by_publication")] if edtf else []


def _weekend(match: re.Match[str], today: int) -> list[Draft]:
    """ "over the weekend": the latest that had begun by publication."""
    saturday = weekday_on_or_before(today, 5)
    return [Draft(days_text(saturday, saturday + 1), "latest_by_publication")]


def _week_after_next(match: re.Match[str], today: int) -> list[Draft]:
    edtf = _unit_text(match["unit"], today, 2)
    return [Draft(edtf, "calendar_unit_by_publication")] if edtf else []


def _weekdays_ago(match: re.Match[str], today: int) -> list[Draft]:
    """ "two Tuesdays ago"."""
    number = number_value(match["number"])
    if not number:
        return []
    first = weekday_on_or_before(today - 1, weekday_number(match["weekday"]))
    return [Draft(day_text(first - 7 * (number - 1)), "last_weekday")]


def _edge_of_week(match: re.Match[str], today: int) -> list[Draft]:
    """ "the end of last week" is Friday to Sunday, its beginning Monday and Tuesday."""
    monday = weekday_on_or_before(today, 0) + 7 * _SHIFT[match["which"] or ""]
    first, last = {"end": (4, 6), "middle": (2, 3)}.get(match["edge"], (0, 1))
    return [Draft(days_text(monday + first, monday + last), "calendar_unit_by_publication")]


def _vague_ago(unit: str, today: int) -> list[Draft]:
    if unit not in _VAGUE:
        return []
    near, far = _VAGUE[unit]
    edtf = f"[{day_text(back(today, far, unit))}~..{day_text(back(today, near, unit))}~]"
    return [Draft(edtf, "some_units_ago", False, _NO_NUMBER)]


def _past(match: re.Match[str], today: int) -> list[Draft]:
    """ "over the past year" lasted; "in the past week" is one unknown day."""
    number = number_value(match["number"]) if match["number"] else 1
    if re.search("recent|few|couple", match[0]) and not match["number"]:
        number = None
    unit, factor = ("week", 2) if match["unit"] == "fortnight" else (match["unit"], 1)
    if number is None and unit in _VAGUE:
        edtf = f"[{day_text(back(today, _VAGUE[unit][1], unit))}~..{day_text(today)}]"
        return [Draft(edtf, "within_past_units", False, _NO_NUMBER)]
    if number is not None and unit == "hour":
        number, unit = -(-number // 24), "day"
    if number is None or unit in ("minute", "night"):
        return []
    start = day_text(back(today, number * factor, unit))
    if match["how"] in ("in", "within", None):
        return [Draft(f"[{start}..{day_text(today)}]", "within_past_units")]
    return [Draft(f"{start}/{day_text(today)}", "over_past_units")]


def _so_far(match: re.Match[str], today: int) -> list[Draft]:
    first, _ = _unit_days(match["unit"], today)
    return [Draft(f"{day_text(first)}/{day_text(today)}", "so_far_in_unit")]


_WHICH = r"(?P<which>last|previous|past|this|the current|next)"
_WEEKDAY = re.compile(
    rf"(?:(?P<which>last|this|next|this past|this coming|coming|earlier|earlier on|later on"
    rf"|later) )?{WEEKDAY}s?"
)
_WEEKDAY_AND_DAY = re.compile(
    rf"(?:on )?(?:last |this )?{WEEKDAY},? (?:the )?(?P<day>3[01]|[12]?\d)(?:st|nd|rd|th)"
)
_DAY_ALONE = re.compile(r"(?:on )?the (?P<day>3[01]|[12]?\d)(?:st|nd|rd|th)")
_OF_YEAR = re.compile(r"(?P<date>[^,]+?),?(?: of| in)? (?P<which>last|this|next) year")
_THIS = re.compile(r"(?:this|the current) (?P<unit>week|month|year)")
_NAMED = re.compile(rf"(?P<which>this|next) (?:{MONTH}|{SEASON})")
_MORE = (
    r"(?P<more>(?:just )?(?:a little |a bit |slightly )?(?:more|less) than|just over|over"
    r"|just under|under|nearly|almost|about|around|some|roughly|approximately)"
)
_READERS: list[tuple[re.Pattern[str], Reader]] = [
    (re.compile(pattern), reader)
    for pattern, reader in (
        (rf"{_WHICH} (?P<unit>week|weekend|month|year|decade|century)", _unit),
        (r"(?:the )?(?P<which>last|previous|next) (?P<unit>week|month|year)", _unit),
        (rf"{THIRD}{_WHICH} (?P<unit>month|year)", _third),
        (rf"{THIRD}(?P<which>)(?:the )?(?P<unit>month|year)", _third),
        (rf"{WEEKDAY} (?:of )?{_WHICH} week", _weekday_of_week),
        (rf"(?:the )?(?P<part>(?:first|second|third|fourth|last) (?:half|quarter)) of {_WHICH} "
         "year",
         _part_of_unit),
        (r"(?P<way>earlier|later) (?:in )?(?:this|the) (?P<unit>week|month|year|decade)", _earlier),
        (rf"(?:{_MORE} )?{NUMBER} {UNIT} (?:ago|back)", _ago),
        (rf"{NUMBER} {UNIT} ago (?:today|to the day)", _to_the_day),
        (r"the (?P<unit>week|month|year) before last", _week_before_last),
        (r"the (?P<unit>week|month|year) after next", _week_after_next),
        (rf"{NUMBER} {WEEKDAY}s ago", _weekdays_ago),
        (r"(?:the )?(?P<edge>beginning|start|middle|end) of (?:the )?(?P<which>last|this|next)? ?"
         "week", _edge_of_week),
        (r"(?:over |at |on )?the weekend", _weekend),
        (rf"(?P<more>(?!))?(?P<number>(?!))?{UNIT} ago", _ago),
        (rf"(?:(?P<how>in|within|over|during|for|throughout) )?(?:the )?(?:past|last) "
         rf"(?:{NUMBER} |few |couple of )?{UNIT}", _past),
        (rf"(?:(?P<how>in|over|during) )?(?P<number>(?!))?recent {UNIT}", _past),
        (r"so far (?:in )?this (?P<unit>week|month|year)", _so_far),
    )
]  # fmt: skip
