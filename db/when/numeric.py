"""Dates in digits: 03/04/2021, 2003-09-25T10:49, 20030925, 1851-52.

Hides which number is the day. Where day and month can be swapped both readings are given, unless
the order is known. Midnight to the second is how tables write a day, so it is read as the day.
"""

import re

from db.language import say
from db.when.absolute import years
from db.when.draft import Draft, Setting
from db.when.extent import is_valid

_ORDER_DOUBT = say("Day and month can be swapped.")
_CENTURY_DOUBT = say("The century is not given.")
_TRIPLE = re.compile(r"(\d{1,2})(?: ?[./-] ?| )(\d{1,2})(?: ?[./-] ?| )(\d{4}|'?\d\d)\.?")
_YEAR_FIRST = re.compile(r"(\d{4})(?:[./ ]|-)(\d{1,2})(?:[./ ]|-)(\d{1,2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[./](\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})(?:[./](\d{1,2})|-(0[1-9]|1[0-2]))")
_TABLE = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:t| ?)(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?"
    r"\s*(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?"
)
_COMPACT = re.compile(r"([12]\d{3})(\d\d)(\d\d)")
_SHORT_SPAN = re.compile(r"(\d{4})[-/](\d\d)")
_ROMAN_NUMBERS = "i ii iii iv v vi vii viii ix x xi xii"
_ROMANS = {word: number for number, word in enumerate(_ROMAN_NUMBERS.split(), start=1)}
_ROMAN = re.compile(rf"(\d{{1,2}})[./-]({'|'.join(sorted(_ROMANS, key=len)[::-1])})[./-](\d{{4}})")
_OLDER = re.compile(r"(?:y-?\d{5,}|(?:unknown|[\du?~-]+)(?:/(?:unknown|open|[\du?~-]+))?)")


def numeric(text: str, setting: Setting) -> list[Draft]:
    """Drafts of a date written in digits only; empty when it is none."""
    roman = _ROMAN.fullmatch(text)
    if roman:
        edtf = f"{roman[3]}-{_ROMANS[roman[2]]:02d}-{int(roman[1]):02d}"
        return [Draft(edtf, "day_written_out")] if is_valid(edtf) else []
    text = text.rstrip("/")  # reference lists end their dates with empty parts: 1948/07//
    for reader in (_table, _year_first, _month_year, _short_span, _older_notation):
        drafts = [draft for draft in reader(text) if is_valid(draft.edtf)]
        if drafts:
            return drafts
    return _triple(text, setting.order)


def zone_text(word: str | None) -> str | None:
    """EDTF zone of "z", "utc", "+0430" or "+04:30"; None for none."""
    if not word:
        return None
    if word[0] not in "+-":
        return "Z"
    digits = word[1:].replace(":", "")
    return word[0] + digits[:2] + (f":{digits[2:]}" if digits[2:] else "")


def _table(text: str) -> list[Draft]:
    match = _TABLE.fullmatch(text)
    if match is None:
        compact = _COMPACT.fullmatch(text)
        return [Draft("-".join(compact.groups()), "digits_year_first")] if compact else []
    year, month, day, hour, minute, second, zone = match.groups()
    edtf = f"{year}-{month}-{day}"
    if (hour, minute, second) == ("00", "00", "00") and zone is None:
        return [Draft(edtf, "midnight_means_day")]
    clock = f"{hour}:{minute or '00'}" + (f":{second}" if second else "")
    if int(hour) > 23 or int(minute or 0) > 59 or int(second or 0) > 59:
        return []
    return [Draft(edtf, "date_and_clock", clock=clock, zone=zone_text(zone))]


def _year_first(text: str) -> list[Draft]:
    match = _YEAR_FIRST.fullmatch(text)
    if match is None:
        return []
    year, month, day = match.groups()
    return [Draft(f"{year}-{int(month):02d}-{int(day):02d}", "digits_year_first")]


def _month_year(text: str) -> list[Draft]:
    match = _MONTH_YEAR.fullmatch(text)
    if match:
        return [Draft(f"{match[2]}-{int(match[1]):02d}", "digits_month_year")]
    match = _YEAR_MONTH.fullmatch(text)
    if match is None:
        return []
    return [Draft(f"{match[1]}-{int(match[2] or match[3]):02d}", "digits_month_year")]


def _short_span(text: str) -> list[Draft]:
    """ "1851-52"; "1910-30" is also the EDTF code of a southern summer."""
    match = _SHORT_SPAN.fullmatch(text)
    if match is None or int(match[2]) <= int(match[1][2:]) or int(match[2]) <= 12:
        return []
    span = f"{match[1]}/{match[1][:2]}{match[2]}"
    if not is_valid(text):
        return [Draft(span, "years_from_to")]
    doubt = say("It can be a span of years or the EDTF code of a part of a year.")
    return [Draft(span, "years_from_to", False, doubt), Draft(text, "edtf", False, doubt)]


def _older_notation(text: str) -> list[Draft]:
    """ "19uu", "1999-uu", "unknown/2006", "y52000": EDTF before 2019, as catalogues have it."""
    if not _OLDER.fullmatch(text) or not re.search(r"[uoy]|\?~", text):
        return []
    edtf = text.replace("unknown", "").replace("open", "..").replace("?~", "%")
    return [Draft(edtf.replace("u", "X").replace("y", "Y"), "older_notation")]


def _triple(text: str, order: str) -> list[Draft]:
    match = _TRIPLE.fullmatch(text)
    if match is None:
        return []
    first, second = int(match[1]), int(match[2])
    day_first = [(f"{second:02d}-{first:02d}", "day_first")]
    month_first = [(f"{first:02d}-{second:02d}", "month_first")]
    fitting = [
        (f"{year}-{tail}", rule, sure)
        for year, sure in years(match[3])
        for tail, rule in dict.fromkeys(day_first + month_first)
        if is_valid(f"{year}-{tail}")
    ]
    swapped = len({edtf[4:] for edtf, _, _ in fitting}) > 1
    if swapped and order != "ask":
        fitting = [found for found in fitting if found[1] == order]
        swapped = False
    drafts: dict[str, Draft] = {}
    for edtf, rule, sure in fitting:
        doubt = _ORDER_DOUBT if swapped else "" if sure else _CENTURY_DOUBT
        drafts.setdefault(edtf, Draft(edtf, rule, sure and not swapped, doubt))
    return list(drafts.values())
