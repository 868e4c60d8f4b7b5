"""Dates in Persian, Dari, Pashto and Urdu, in the Solar Hijri and the Gregorian calendar.

Hides the names of months and numbers in Arabic script. Letters that look the same are folded first,
because pages mix Arabic and Persian forms. Lunar Hijri dates are read in digits or with the name of
their month.
"""

import re
from dataclasses import replace

from db.language import say
from db.when import lunar_hijri, solar_hijri
from db.when.draft import Draft, Setting
from db.when.extent import bounds
from db.when.gregorian import DAY as SECONDS
from db.when.recent import day_text, days_text, latest, month_text

_FOLDED = str.maketrans(
    {"ي": "ی", "ى": "ی", "ۍ": "ی", "ې": "ی", "ئ": "ی", "ك": "ک", "ګ": "گ", "آ": "ا", "أ": "ا",
     "إ": "ا", "ة": "ه", "ۀ": "ه", "\u200c": " ", "،": ",", "ـ": None}
)  # fmt: skip
_MARKS = re.compile("[\u064b-\u0655\u0670]")


def folded(text: str) -> str:
    """Arabic-script text with look-alike letters made one and vowel marks removed."""
    return re.sub(r"\s+", " ", _MARKS.sub("", text.translate(_FOLDED))).strip()


def _table(*rows: str) -> dict[str, int]:
    return {
        folded(name.replace("_", " ")): number
        for row in rows
        for number, names in enumerate(row.split(), start=1)
        for name in names.split("|")
    }


_SOLAR = _table(
    "فروردین اردیبهشت خرداد تیر مرداد|امرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
    "وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب",
)
_GREGORIAN = _table(
    "جنوری فبروری|فروری مارچ اپریل می|مئی جون جولای|جولائی اگست|آگست سپتمبر|ستمبر اکتوبر|اکتبر "
    "نومبر دسمبر",
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتوبر نوامبر دسامبر",
)
_LUNAR = _table(
    "محرم صفر ربیع_الاول ربیع_الثانی|ربیع_الآخر جمادی_الاول|جمادی_الاولی"
    " جمادی_الثانی|جمادی_الثانیه|جمادی_الاخره|جمادی_الآخره|جمادی_الاخری رجب شعبان رمضان شوال"
    " ذوالقعده|ذی_القعده|ذو_القعده|ذیقعده ذوالحجه|ذی_الحجه|ذو_الحجه|ذیحجه"
)
_UNITS = _table("یکم|اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم "
                "پانزدهم شانزدهم هفدهم هجدهم|هژدهم نوزدهم بیستم")  # fmt: skip
_DAY_WORDS = (
    _UNITS
    | {f"بیست و {word}": 20 + value for word, value in _UNITS.items() if value < 10}
    | {"سی ام": 30, "سیم": 30, "سی و یکم": 31}
)


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


MONTH_WORDS = _any(_SOLAR | _GREGORIAN | _LUNAR)
#: Months whose names are no other word, so that they need no "month" beside them.
_SAFE = (
    "|".join(
        re.escape(name)
        for name in _SOLAR | _GREGORIAN
        if len(name) > 4 and name not in ("میزان", "سرطان")
    )
    + "|ثور"
)
_MONTH = rf"(?:ماه )?(?P<month>{MONTH_WORDS})(?: ماه)?"
_DAY = rf"(?P<day>\d{{1,2}}|{_any(_DAY_WORDS)})(?: ?(?:ام|مه|می|م|نیټه))?"
_SECOND = rf"(?: ?(?P<join>و|-|تا) ?(?P<second>\d{{1,2}}|{_any(_DAY_WORDS)})(?: ?(?:ام|مه|م))?)?"
_YEAR = (
    r"(?:د )?(?:سال )?(?P<year>\d{2}|\d{4})(?: ?(?:ء|ع|م|کال"
    r"|هجری شمسی|هجری خورشیدی|شمسی|خورشیدی"
    r"|هجری قمری|هجری|ه ?ش|ه ?ق|ش|ه|میلادی))?"
)
_WEEKDAY_NAMES = (
    "دوشنبه|الاثنین|اثنین", "سه ?شنبه|الثلاثاء", "چهار ?شنبه|الاربعاء", "پنج ?شنبه|الخمیس",
    "جمعه|الجمعه", "شنبه|السبت", "یک ?شنبه|الاحد",
)  # fmt: skip
_WEEKDAY = rf"(?:روز |یوم )?(?P<weekday>{'|'.join(_WEEKDAY_NAMES)}),? "
_CLOCK = re.compile(
    r",? ?(?:ساعت ?)+(?P<hour>\d{1,2})(?::(?P<minute>\d\d)| و (?P<minute2>\d{1,2}) دقیقه)?"
    r"(?: و (?P<second>\d{1,2}) ثانیه)?$"
)
_PATTERNS = [
    re.compile(pattern)
    for pattern in (
        rf"(?:{_WEEKDAY})?(?:د )?{_DAY}{_SECOND} ?{_MONTH}(?:,? {_YEAR})?",
        rf"د {_MONTH} (?:په )?{_DAY}{_SECOND}(?:,? {_YEAR})?",
        rf"(?:د )?{_YEAR} (?:د )?{_MONTH} (?:په )?{_DAY}{_SECOND}",
        rf"(?:د )?{_MONTH},? {_YEAR}",
        rf"(?:ماه )(?P<month>{MONTH_WORDS})|(?P<month2>{MONTH_WORDS}) ماه|(?P<month3>{_SAFE})",
    )
]
_SOLAR_YEAR = re.compile(r"(?:سال |د )(?P<year>1[234]\d\d)(?: کال)?(?: ?(?:هجری شمسی|خورشیدی|ش))?")
_GREGORIAN_YEAR = re.compile(r"(?:سال )?(?P<year>[12]\d{3}) ?(?:ء|ع|م|میلادی|ز)")
_SOLAR_DIGITS = re.compile(r"(1[34]\d\d)[/-](\d{1,2})[/-](\d{1,2})")
_LUNAR_DIGITS = re.compile(
    r"(\d{1,2})[/-](\d{1,2})[/-]"
    r"(1[234]\d\d) ?(?:هـ|ه|هجری)(?: ?ق)?(?:,? .*)?"
)
_OTHER_WEEKDAY = say("That day was not the weekday the text names.")
_MISSING_YEAR = say("The year is not given; the latest one by publication was taken.")


def persian(text: str, setting: Setting) -> list[Draft]:
    """Drafts of a date in Arabic script with ASCII digits; empty when the tables do not know it."""
    plain = folded(text)
    clock = None
    found = _CLOCK.search(plain)
    if found:
        clock = _clock(found)
        plain = plain[: found.start()].strip()
    drafts = _lunar_digits(plain) or _solar_year(plain) or _year(plain)
    for pattern in _PATTERNS:
        match = pattern.fullmatch(plain)
        if match and not drafts:
            drafts = _date(match.groupdict(), setting)
    if clock is None:
        return drafts
    return [
        Draft(d.edtf, d.rule, d.sure, d.doubt, clock=clock, calendar=d.calendar)
        for d in drafts
        if len(d.edtf) == 10
    ]


def solar_digits(text: str) -> list[Draft]:
    """ "1401/01/29", where the language says that it is not the Gregorian year 1401."""
    match = _SOLAR_DIGITS.fullmatch(text)
    if match is None:
        return []
    year, month, day = map(int, match.groups())
    return _solar_day(year, month, day, day, None)


def _clock(match: re.Match[str]) -> str:
    clock = f"{int(match['hour']):02d}:{int(match['minute'] or match['minute2'] or 0):02d}"
    return clock + (f":{int(match['second']):02d}" if match["second"] else "")


def _day_value(word: str) -> int:
    return int(word) if word.isdecimal() else _DAY_WORDS[word]


def _date(fields: dict[str, str | None], setting: Setting) -> list[Draft]:
    name = fields["month"] or fields.get("month2") or fields.get("month3") or ""
    year = int(fields.get("year") or 0) or None
    day = _day_value(fields["day"] or "") if fields.get("day") else None
    second = _day_value(fields["second"] or "") if fields.get("second") else day
    join = fields.get("join")
    if name in _SOLAR:
        found = _solar(year, _SOLAR[name], day, second, join, setting)
        return _checked(found, fields.get("weekday"))
    if name in _LUNAR:
        found = _lunar(year, _LUNAR[name], day) if year and day and second == day else []
        return _checked(found, fields.get("weekday"))
    return _gregorian(year, _GREGORIAN[name], day, second, join, setting)


def _checked(drafts: list[Draft], word: str | None) -> list[Draft]:
    """A weekday beside a date picks the day among those of the moon calendar, or casts doubt."""
    if not word:
        return drafts
    wanted = next(n for n, names in enumerate(_WEEKDAY_NAMES) if re.fullmatch(names, word))
    found = []
    for draft in drafts:
        span = bounds(draft.edtf)
        if span.earliest is None or span.latest is None or "/" in draft.edtf:
            return drafts
        days = range(span.earliest // SECONDS, span.latest // SECONDS)
        fitting = [day for day in days if (day + 3) % 7 == wanted]
        if len(fitting) == 1:
            found.append(replace(draft, edtf=day_text(fitting[0]), sure=True, doubt=""))
        else:
            found.append(replace(draft, sure=False, doubt=draft.doubt or _OTHER_WEEKDAY))
    return found


def _solar(
    year: int | None, month: int, day: int | None, second: int | None, join: str | None,
    setting: Setting,
) -> list[Draft]:  # fmt: skip
    if year is None:
        if day is None or second is None:
            return _latest_month(month, setting)
        return _latest_solar(month, day, second, join, setting)
    if year < 100:
        century = 1400 if year <= 40 else 1300
        doubt = say("The century is not given.")
        drafts = _solar(century + year, month, day, second, join, setting)
        return [Draft(d.edtf, d.rule, False, doubt, calendar=d.calendar) for d in drafts]
    if day is None or second is None:
        first = solar_hijri.to_day(year, month, 1)
        if first is None:
            return []
        last = first + solar_hijri.month_length(year, month) - 1
        note = f"Solar Hijri {year}-{month:02d}"
        return [Draft(days_text(first, last), "solar_hijri", calendar=note)]
    return _solar_day(year, month, day, second, join)


def _solar_day(year: int, month: int, day: int, second: int, join: str | None) -> list[Draft]:
    first = solar_hijri.to_day(year, month, day)
    last = solar_hijri.to_day(year, month, second)
    if first is None or last is None:
        return []
    note = f"Solar Hijri {year}-{month:02d}-{day:02d}"
    return [Draft(_pair(day_text(first), day_text(last), join), "solar_hijri", calendar=note)]


def _latest_solar(
    month: int, day: int, second: int, join: str | None, setting: Setting
) -> list[Draft]:
    if setting.today is None:
        return []
    this_year = solar_hijri.year_of(setting.today)
    for year in range(this_year, this_year - 6, -1):
        first = solar_hijri.to_day(year, month, day)
        if first is not None and first <= setting.today:
            drafts = _solar_day(year, month, day, second, join)
            return [
                Draft(d.edtf, d.rule, False, _MISSING_YEAR, calendar=d.calendar) for d in drafts
            ]
    return []


def _latest_month(month: int, setting: Setting) -> list[Draft]:
    """A month without its year: the latest one begun by publication."""
    if setting.today is None:
        return []
    year = solar_hijri.year_of(setting.today)
    first = solar_hijri.to_day(year, month, 1)
    late = first is not None and first > setting.today
    drafts = _solar(year - late, month, None, None, None, setting)
    return [replace(draft, sure=False, doubt=_MISSING_YEAR) for draft in drafts]


def _gregorian(
    year: int | None, month: int, day: int | None, second: int | None, join: str | None,
    setting: Setting,
) -> list[Draft]:  # fmt: skip
    if day is None or second is None:
        if year:
            return [Draft(month_text(year, month), "month_written_out")]
        return latest(f"{month:02d}", setting)
    tails = [f"{month:02d}-{day:02d}", f"{month:02d}-{second:02d}"]
    if year is not None and year < 100:
        return []
    if year is None:
        ends = [latest(tail, setting) for tail in tails]
        if not all(ends):
            return []
        first, last = ends[0][0], ends[-1][0]
        edtf = _pair(first.edtf, last.edtf, join)
        return [Draft(edtf, first.rule, first.sure, first.doubt)]
    return [Draft(_pair(f"{year}-{tails[0]}", f"{year}-{tails[1]}", join), "day_written_out")]


def _pair(first: str, last: str, join: str | None) -> str:
    """Two days: "and" is both, a dash or "to" is a span."""
    if first == last:
        return first
    return "{" + f"{first},{last}" + "}" if join == "و" else f"{first}/{last}"


def _solar_year(text: str) -> list[Draft]:
    match = _SOLAR_YEAR.fullmatch(text)
    first = solar_hijri.to_day(int(match["year"]), 1, 1) if match else None
    if match is None or first is None:
        return []
    last = first + 364 + solar_hijri.is_leap(int(match["year"]))
    note = f"Solar Hijri {match['year']}"
    return [Draft(days_text(first, last), "solar_hijri", calendar=note)]


def _year(text: str) -> list[Draft]:
    match = _GREGORIAN_YEAR.fullmatch(text)
    return [Draft(match["year"], "year_written_out")] if match else []


def _lunar_digits(text: str) -> list[Draft]:
    match = _LUNAR_DIGITS.fullmatch(text)
    return _lunar(int(match[3]), int(match[2]), int(match[1])) if match else []


def _lunar(year: int, month: int, day: int) -> list[Draft]:
    days = lunar_hijri.to_days(year, month, day)
    if days is None:
        return []
    note = f"Hijri {year}-{month:02d}-{day:02d}"
    doubt = say("The moon calendar differs from country to country by a day or two.")
    return [Draft(days_text(*days), "lunar_hijri", False, doubt, calendar=note)]
