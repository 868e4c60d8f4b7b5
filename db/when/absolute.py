"""English phrases that name their own date: "18 April 2022", "the 1850s", "early January 2024",
"44 BC".

Hides the patterns. A phrase without a year is handed on to be resolved with the publication date.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from db.language import say
from db.when.draft import Draft, Setting, unsure
from db.when.english import (
    DAY,
    ERA,
    MONTH,
    NUMBER,
    SEASON,
    THIRD,
    WEEKDAY,
    YEAR,
    day_value,
    is_before_christ,
    month_number,
    number_value,
    ordinal_value,
    season_code,
    third_of,
    weekday_number,
)
from db.when.extent import bounds, is_valid
from db.when.gregorian import DAY as DAY_SECONDS
from db.when.gregorian import weekday
from db.when.recent import day_text, days_text, last_whole, latest, year_digits
from db.when.steps import weekday_on_or_before
from db.when.thirds import third_text

Reader = Callable[[re.Match[str], Setting], list[Draft]]

_TWO_DIGITS = say("The century is not given.")
_WINTER = say("A winter lies in two years; the text names only one.")


def absolute(text: str, setting: Setting) -> list[Draft]:
    """Drafts of a phrase that is a date by itself; empty when the phrase is another kind."""
    for pattern, reader in _READERS:
        match = pattern.fullmatch(text)
        if match:
            drafts = [draft for draft in reader(match, setting) if is_valid(draft.edtf)]
            if drafts:
                return drafts
    return []


def years(word: str, era: str | None = None) -> list[tuple[str, bool]]:
    """EDTF years a year's word can mean, each with whether it is sure."""
    digits = word.strip("'")
    if era:
        number = int(digits)
        if is_before_christ(era):
            number = 1 - number
        return [(year_digits(number), True)]
    if len(digits) == 4:
        return [(digits, True)]
    centuries = ("19", "20") if int(digits) > 40 else ("20", "19")
    return [(century + digits, False) for century in centuries]


def _dated(match: re.Match[str], tail: str, rule: str) -> list[Draft]:
    fields = match.groupdict()
    return [
        Draft(f"{year}{tail}", rule, sure, "" if sure else _TWO_DIGITS)
        for year, sure in years(fields["year"], fields.get("era"))
    ]


def _day(match: re.Match[str], setting: Setting) -> list[Draft]:
    fields = match.groupdict()
    tail = f"{month_number(fields['month']):02d}-{day_value(fields['day']):02d}"
    if fields.get("year"):
        drafts = _dated(match, f"-{tail}", "day_written_out")
    else:
        drafts = latest(tail, setting)
    return with_weekday(drafts, fields.get("weekday"))


def with_weekday(drafts: list[Draft], word: str | None) -> list[Draft]:
    """A weekday beside a date is a check: it picks among the drafts, or casts doubt on all."""
    if word is None:
        return drafts
    wanted = weekday_number(word)
    fitting = [
        draft
        for draft in drafts
        if is_valid(draft.edtf)
        and "X" not in draft.edtf
        and weekday((bounds(draft.edtf).earliest or 0) // DAY_SECONDS) == wanted
    ]
    if fitting:
        return [replace(fitting[0], sure=True, doubt="")]
    return unsure(
        drafts, say("That day was not a {word}, as the text has it.", word=word.strip("."))
    )


def _month(match: re.Match[str], setting: Setting) -> list[Draft]:
    number = f"{month_number(match['month']):02d}"
    if match.groupdict().get("year"):
        return _dated(match, f"-{number}", "month_written_out")
    if match.groupdict().get("last"):
        return last_whole(number, setting)
    return latest(number, setting)


def _year(match: re.Match[str], setting: Setting) -> list[Draft]:
    return _dated(match, "", "year_written_out")


def _third(match: re.Match[str], setting: Setting) -> list[Draft]:
    drafts = []
    for whole in absolute(match["whole"], setting):
        edtf = third_text(whole.edtf, third_of(match["third"]))
        if edtf:
            drafts.append(Draft(edtf, "early_mid_late", whole.sure, whole.doubt))
    return drafts


def _season(match: re.Match[str], setting: Setting) -> list[Draft]:
    code = str(season_code(match["season"]))
    if not match.groupdict().get("year"):
        return last_whole(code, setting) if match.groupdict().get("last") else latest(code, setting)
    drafts = _dated(match, f"-{code}", "season")
    if code != "24":
        return drafts
    second = match.groupdict().get("second")
    if second:
        return drafts
    earlier = [f"{year_digits(int(draft.edtf[:-3]) - 1)}-24" for draft in drafts]
    return unsure(drafts, _WINTER) + [Draft(edtf, "season", False, _WINTER) for edtf in earlier]


def _part(match: re.Match[str], setting: Setting) -> list[Draft]:
    word = match["part"]
    number = ordinal_value(word.lstrip("qh")) or {"last": 4 if match["kind"] else 2}.get(word)
    if number is None:
        return []
    is_half = match["kind"] == "half" or word.startswith("h")
    if is_half and word == "last":
        number = 2
    if number > (2 if is_half else 4):
        return []
    code = (39 if is_half else 32) + number
    return _dated(match, f"-{code}", "part_of_year")


def _months_of_year(match: re.Match[str], setting: Setting) -> list[Draft]:
    """ "the first three months of 2023"."""
    number = number_value(match["number"])
    if number is None or not 1 < number < 12:
        return []
    first, last = (1, number) if match["which"] == "first" else (13 - number, 12)
    return [
        Draft(f"[{year}-{first:02d}..{year}-{last:02d}]", "part_of_year", sure)
        for year, sure in years(match["year"])
    ]


def _half_of_month(match: re.Match[str], setting: Setting) -> list[Draft]:
    """ "the second half of April": from the 16th on; the inner edge is approximate."""
    number = ordinal_value(match["which"]) or 2
    found = []
    for month in absolute(match["whole"], setting):
        span = bounds(month.edtf)
        if span.earliest is None or span.latest is None or len(month.edtf) != 7:
            continue
        last = day_text(span.latest // DAY_SECONDS - 1)
        edtf = f"[{month.edtf}-01..{month.edtf}-15~]"
        if number == 2:
            edtf = f"[{month.edtf}-16~..{last}]"
        found.append(Draft(edtf, "week_of_month", month.sure, month.doubt))
    return found


def _decade(match: re.Match[str], setting: Setting) -> list[Draft]:
    digits = match["decade"]
    if len(digits) == 2:
        doubt = say("The century of the decade is not given.")
        order = ("19", "18") if digits >= "30" else ("20", "19")
        return [Draft(f"{century}{digits[0]}X", "decade", False, doubt) for century in order]
    if digits.endswith("00"):
        doubt = say("It can be the whole century or its first ten years.")
        return [
            Draft(f"{digits[:2]}XX", "decade_or_century", False, doubt),
            Draft(f"{digits[:3]}X", "decade_or_century", False, doubt),
        ]
    return [Draft(f"{digits[:3]}X", "decade")]


def _century(match: re.Match[str], setting: Setting) -> list[Draft]:
    number = ordinal_value(match["century"])
    if number is None or number < 1:
        return []
    if not is_before_christ(match["era"]):
        return [Draft(f"{number - 1:02d}XX", "century")]
    if number == 1:
        return [Draft("[-0099..0000]", "century")]
    return [Draft(f"-{number - 1:02d}XX", "century")]


def _millennium(match: re.Match[str], setting: Setting) -> list[Draft]:
    number = int(match["millennium"])
    if number == 1 and is_before_christ(match["era"]):
        return [Draft("[-0999..0000]", "millennium")]
    sign = "-" if is_before_christ(match["era"]) else ""
    return [Draft(f"{sign}{number - 1}XXX", "millennium")] if number else []


def _week_of_month(match: re.Match[str], setting: Setting) -> list[Draft]:
    """ "the first week of May 2022": seven days, the inner edge approximate."""
    number = ordinal_value(match["which"])
    found = []
    for month in absolute(match["whole"], setting):
        span = bounds(month.edtf)
        if span.earliest is None or span.latest is None or len(month.edtf) != 7:
            continue
        first, last = span.earliest // DAY_SECONDS, span.latest // DAY_SECONDS - 1
        if number is None:
            edtf = f"[{day_text(last - 6)}~..{day_text(last)}]"
        else:
            start = first + 7 * (number - 1)
            edge = "" if number == 1 else "~"
            edtf = f"[{day_text(start)}{edge}..{day_text(start + 6)}~]"
        found.append(Draft(edtf, "week_of_month", month.sure, month.doubt))
    return found


def _weekend_of_month(match: re.Match[str], setting: Setting) -> list[Draft]:
    """ "the first weekend of May": its Saturday and Sunday, by the Saturday."""
    number = ordinal_value(match["which"])
    found = []
    for month in absolute(match["whole"], setting):
        span = bounds(month.edtf)
        if span.earliest is None or span.latest is None or len(month.edtf) != 7:
            continue
        if number is None:
            saturday = weekday_on_or_before(span.latest // DAY_SECONDS - 1, 5)
        else:
            saturday = weekday_on_or_before(span.earliest // DAY_SECONDS + 6, 5) + 7 * number - 7
        edtf = days_text(saturday, saturday + 1)
        found.append(Draft(edtf, "week_of_month", month.sure, month.doubt))
    return found


def _week(match: re.Match[str], setting: Setting) -> list[Draft]:
    drafts = []
    for day in absolute(match["whole"], setting):
        span = bounds(day.edtf)
        if span.earliest is not None and span.latest == span.earliest + DAY_SECONDS:
            number = span.earliest // DAY_SECONDS
            monday = weekday_on_or_before(number, 0)
            drafts.append(Draft(days_text(monday, monday + 6), "week_of", day.sure, day.doubt))
    return drafts


_OPTIONAL_WEEKDAY = rf"(?:{WEEKDAY},? (?:the )?)?"
_CENTURY_WORD = r"(?:[ -]?centur(?:y|ies)|c\.?)"
_READERS: list[tuple[re.Pattern[str], Reader]] = [
    (re.compile(pattern), reader)
    for pattern, reader in (
        (rf"{_OPTIONAL_WEEKDAY}{DAY}(?: of)?[ .,/-]*{MONTH}[ .,/-]*(?:of )?{YEAR}{ERA}", _day),
        (rf"{_OPTIONAL_WEEKDAY}{MONTH}[ .,/-]*{DAY}(?: |,|, |/|-|\. ?){YEAR}{ERA}", _day),
        (rf"(?P<year>\d{{4}})[ .,/-]+{MONTH}[ .,/-]+{DAY}", _day),
        (rf"{_OPTIONAL_WEEKDAY}{DAY}(?: of)?[ .-]*{MONTH}", _day),
        (rf"{_OPTIONAL_WEEKDAY}{MONTH}[ .-]*{DAY}", _day),
        (rf"(?:the month of )?{MONTH}(?:,? |,|-|/| of )(?P<year>\d{{4}}|'\d\d){ERA}", _month),
        (rf"(?P<year>\d{{4}})[ ,/-]+{MONTH}", _month),
        (rf"(?P<last>last )?{MONTH}", _month),
        (rf"(?:the )?(?:year )?(?P<year>\d{{4}}){ERA}", _year),
        (r"(?:the )?(?:year )?(?P<year>\d{1,4})\s*(?P<era>b\.?\s?c\.?\s?e?\.?|a\.?d\.?|c\.?e\.?)",
        _year),
        (r"(?P<era>a\.?d\.?|c\.?e\.?)\s*(?P<year>\d{1,4})", _year),
        (rf"(?:the )?(?P<last>last )?{SEASON}", _season),
        (rf"(?:the )?{SEASON}(?:,? | of )(?P<year>\d{{4}}){ERA}", _season),
        (rf"(?:the )?{SEASON}(?:,? | of )(?P<year>\d{{4}})[-/](?P<second>\d\d|\d{{4}})", _season),
        (rf"(?P<year>\d{{4}})[ ,]+{SEASON}", _season),
        (r"(?:the )?(?P<part>first|second|third|fourth|last|\dst|\dnd|\drd|\dth) "
         r"(?P<kind>quarter|half)(?:,? of|,)? (?P<year>\d{4})", _part),
        (r"(?P<part>[qh]\d)(?P<kind>),? ?(?:of )?(?P<year>\d{4})", _part),
        (r"(?P<year>\d{4})[ -]?(?P<part>[qh]\d)(?P<kind>)", _part),
        (r"(?:the )?(?:decade of the )?(?P<decade>\d{3}0|'?\d0)'?s", _decade),
        (rf"(?:the )?(?P<century>\d{{1,2}}(?:st|nd|rd|th)?|[a-z-]+){_CENTURY_WORD}{ERA}", _century),
        (rf"(?:the )?(?P<millennium>\d)(?:st|nd|rd|th) millennium{ERA}", _millennium),
        (r"(?:the )?(?P<which>first|second|third|fourth|last) week (?:of|in) (?P<whole>.+)",
         _week_of_month),
        (r"(?:the )?(?P<which>first|second|third|fourth|last) weekend (?:of|in) (?P<whole>.+)",
         _weekend_of_month),
        (rf"(?:the )?(?P<which>first|last) {NUMBER} months of (?P<year>\d{{4}})", _months_of_year),
        (r"(?:the )?(?P<which>first|second|last) half of (?P<whole>.+)", _half_of_month),
        (r"(?:the )?week (?:of|starting|beginning) (?P<whole>.+)", _week),
        (r"(?P<whole>.+?),? \(?week of\)?", _week),
        (rf"{THIRD}(?P<whole>.+)", _third),
        (r"(?P<whole>\d{4})[ ,]+(?P<third>early|mid|late)", _third),
    )
]  # fmt: skip
