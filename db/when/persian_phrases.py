"""Persian and Dari date phrases around a date: weekdays, "last year", "from … to …", parts of day.

Hides the words between dates. Months and years counted from publication are those of the Solar
Hijri calendar, as such texts mean them; what has no calendar is said in English and read there.
"""

from __future__ import annotations

import re
from dataclasses import replace

from db.when import solar_hijri
from db.when.draft import Draft, Setting, first_date, joined, last_date
from db.when.extent import bounds
from db.when.foreign import Tongue, tongue
from db.when.gregorian import DAY
from db.when.persian import MONTH_WORDS, folded, persian
from db.when.phrases import phrase
from db.when.recent import day_text, days_text

_WEEKDAYS = (
    ("دوشنبه", "monday"), ("سه ?شنبه", "tuesday"), ("چهار ?شنبه", "wednesday"),
    ("پنج ?شنبه", "thursday"), ("جمعه", "friday"), ("یک ?شنبه", "sunday"), ("شنبه", "saturday"),
)  # fmt: skip
_NUMBERS = (
    "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده"
    " بیست"
)
_ENGLISH_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
)
_UNITS = (("روز", "days"), ("شب", "nights"), ("هفته", "weeks"), ("ماه", "months"),
          ("سال", "years"), ("دهه", "decades"))  # fmt: skip
_PARTS = (
    ("بامداد|سحرگاه|سپیده ?دم|سحر", "early hours"), ("صبح|چاشت", "morning"),
    ("پیش از ظهر", "late morning"), ("بعد از ظهر|عصر|دیگر", "afternoon"), ("ظهر", "midday"),
    ("شام|عصر", "evening"), ("شب", "night"), ("نیمه ?شب", "midnight"),
)  # fmt: skip
_AGO = r"(?:پیش|قبل|پیشتر)"
_PAST = r"(?:گذشته|پیش|قبل|پار|پیشین)"
_NOW = r"(?:جاری|روان|حاضر|کنونی)"
_NEXT = r"(?:اینده|بعد|بعدی|پیش ?رو)"
_UNIT = "|".join(word for word, _ in _UNITS)
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS.split())}|چند|چندین)"
_DAY = "|".join(word for word, _ in _WEEKDAYS)
_PART = "|".join(word for word, _ in _PARTS)
_RULES = (
    (r"(یک|دو|سه|چهار|پنج) شنبه", r"\1شنبه"),
    (r"(?:در|به|طی|تاریخ|مورخ) (?=.)", ""), (rf"روز (?={_DAY}|\d)", ""), (r"ساعت", "at"),
    (r"سال (?=(?:1[89]|20)\d\d)", ""),
    (r"بهار (?=(?:1[89]|20)\d\d)", "spring "), (r"تابستان (?=(?:1[89]|20)\d\d)", "summer "),
    (r"(?:پاییز|خزان) (?=(?:1[89]|20)\d\d)", "autumn "),
    (r"زمستان (?=(?:1[89]|20)\d\d)", "winter "), (r"حدود (?=.)", "about "),
    (r"(\d{1,4}) ?(?:(?:پیش|قبل) از میلاد|ق ?\. ?م)", r"\1 bc"),
    (r"دهه ((?:1[89]|20)\d0)(?: میلادی)?", r"the \1s"),
    (r"پریروز", "the day before yesterday"), (r"دیروز", "yesterday"), (r"امروز", "today"),
    (r"فردا", "tomorrow"), (r"دیشب|شب گذشته", "last night"), (r"امشب", "tonight"),
    (r"صبح امروز|امروز صبح", "this morning"),
    (rf"هفته {_PAST}", "last week"), (rf"هفته {_NOW}|این هفته", "this week"),
    (rf"هفته {_NEXT}", "next week"), (r"روز (?:بعد|پس از ان)|فردای ان(?: روز)?", "the next day"),
    (r"روز قبل|روز پیش از ان", "the previous day"), (r"همان روز", "the same day"),
    (r"(?:بعد|پس) از ظهر", "afternoon"),
    (rf"({_DAY}) (?:هفته )?{_PAST}", r"\1"), (rf"({_DAY}) {_NEXT}", r"next \1"),
    (rf"({_NUMBER}) ({_UNIT}) {_AGO}", r"\1 \2 ago"),
    (rf"({_NUMBER}) ({_UNIT}) (?:بعد|پس از ان)", r"\1 \2 later"),
    (rf"(?:در )?({_NUMBER}) ({_UNIT}) (?:گذشته|اخیر)", r"in the past \1 \2"),
    (r"اوایل", "early"), (r"اواسط|نیمه", "mid"), (r"اواخر", "late"),
    (r"و", "and"), (r"یا", "or"),
)  # fmt: skip
_WORDS = (
    *_WEEKDAYS, *_UNITS[2:], ("روز", "days"), ("چند|چندین", "several"),
    *zip(_NUMBERS.split(), _ENGLISH_NUMBERS.split(), strict=True), *_PARTS,
)  # fmt: skip
PERSIAN: Tongue = tongue(
    _RULES,
    _WORDS,
    rf"{MONTH_WORDS}|{_DAY}|پریروز|دیروز|امروز|فردا|دیشب|امشب|امسال|پارسال|سال|ماه|هفته|شب گذشته"
    rf"|{_AGO}|همان روز|روز (?:بعد|قبل)|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}"
    r"|(?:در|از|تا|سال|بهار|تابستان|خزان"
    r"|پاییز|زمستان) (?:1[34]|19|20)\d\d",
    rf"{MONTH_WORDS}|{_DAY}|{_UNIT}|{_PART}|{_NUMBER}|{_PAST}|{_NOW}|{_NEXT}|بعد|در|به|روز|ساعت"
    r"|تاریخ|مورخ|پریروز|دیروز|امروز|فردا|دیشب|امشب|امسال|پارسال|این|همان|اوایل|اواسط|اواخر|نیمه"
    r"|اغاز|ابتدای|پایان|از|تا|کنون|بین|میان|و|یا|الی|پس|ان|هجری|شمسی|خورشیدی|میلادی|قمری|ه|ش|ق|م|اخیر"
    r"|بیست و \w+|سی ام|\w+م|برابر با|د|په|کال|نیمه|شب|\d{1,2}(?:م|ام|مه)?|\d{4}"
    r"|\d{1,2}[:.]\d\d|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|بهار|تابستان|خزان|پاییز|زمستان"
    r"|سو|بدین",
    r"همان|بعد|پس|ان",
)

_LEAD = re.compile(r"(?:در|به|به تاریخ|مورخ|طی|روز|در روز|در تاریخ|در ماه|در سال) (?P<rest>.+)")
_SINCE = re.compile(r"(?:از )(?P<rest>.+?)(?: (?:تا کنون|تاکنون|به این سو|بدین سو|به بعد))?")
_UNTIL = re.compile(r"تا (?P<rest>.+)")
_FROM_TO = re.compile(r"(?:از )?(?P<left>.+?) (?:تا|الی) (?P<right>.+)")
_BETWEEN = re.compile(r"(?:بین|میان) (?P<left>.+?) (?:و|تا) (?P<right>.+)")
_DAY_ALONE = re.compile(r"\d{1,2}|[^\W\d]+م")
_YEAR_LAST = re.compile(r"(?: سال)? \d{4}\Z")
_THIRD = re.compile(
    r"(?P<third>اوایل|اغاز|ابتدای|اواسط|نیمه|اواخر|پایان)(?: ماه| سال)? (?P<rest>.+)"
)
_THIRDS = {"اوایل": 0, "اغاز": 0, "ابتدای": 0, "اواسط": 1, "نیمه": 1}
_OF_YEAR = re.compile(rf"(?P<date>.+?) (?P<year>سال {_PAST}|پارسال|امسال|سال {_NOW}|همین سال)")
_YEAR = re.compile(rf"(?P<last>سال {_PAST}|پارسال)|امسال|سال {_NOW}")
_SEASON = re.compile(
    r"(?P<season>بهار|تابستان|خزان|پاییز|زمستان)(?: سال)? (?P<year>1[34]\d\d)"
    r"|(?P<alone>1[34]\d\d)"
)
_MONTH_PAST = re.compile(rf"(?:ماه )?({MONTH_WORDS})(?: ماه)? {_PAST}\Z")
_SEASONS = {"بهار": 1, "تابستان": 4, "خزان": 7, "پاییز": 7, "زمستان": 10}
_MONTH = re.compile(rf"(?P<last>ماه {_PAST})|(?:این ماه|ماه {_NOW})")
_WITH_PART = re.compile(
    rf"(?P<part>{_PART})(?: روز)?,? (?P<date>.+)|(?P<date2>.+?),? (?P<part2>{_PART})"
)


def persian_phrase(text: str, setting: Setting) -> list[Draft]:
    """Drafts of a phrase in Persian with ASCII digits; empty when it is not understood."""
    return _read(folded(text).replace(" ,", ",").strip(" ,"), setting, 0)


def _read(text: str, setting: Setting, depth: int) -> list[Draft]:
    if depth > 4 or not text:
        return []
    text = _MONTH_PAST.sub(r"ماه \1", text)
    drafts = persian(text, setting) or _unit(text, setting) or _of_year(text, setting)
    drafts = drafts or _season(text)
    for reader in (_span, _third, _timed) if not drafts else ():
        drafts = reader(text, setting, depth)
        if drafts:
            return drafts
    if not drafts:
        lead = _LEAD.fullmatch(text)
        drafts = _read(lead["rest"], setting, depth + 1) if lead else []
    if not drafts:
        said = text if text.isascii() else PERSIAN.english(text)
        drafts = phrase(said, setting) if said else []
    return drafts


def _span(text: str, setting: Setting, depth: int) -> list[Draft]:
    nothing = [Draft("", "")]
    between, both = _BETWEEN.fullmatch(text), _FROM_TO.fullmatch(text)
    match = between or both
    if match and match["right"] not in ("کنون", "به حال"):
        sides = _completed(match["left"].strip(), match["right"].strip())
        left, right = (_read(side, setting, depth + 1) for side in sides)
        shape = "[{first}..{last}]" if between else "{first}/{last}"
        left = [replace(draft, edtf=first_date(draft.edtf)) for draft in left]
        right = [replace(draft, edtf=last_date(draft.edtf)) for draft in right]
        found = joined(left, right, shape, "between" if between else "from_to")
        if found:
            return found
    since, until = _SINCE.fullmatch(text), _UNTIL.fullmatch(text)
    if since:
        return joined(_read(since["rest"], setting, depth + 1), nothing, "{first}/..", "since")
    if until:
        return joined(nothing, _read(until["rest"], setting, depth + 1), "../{last}", "until")
    return []


def _completed(left: str, right: str) -> tuple[str, str]:
    """Both sides with the month or year that only the right one spells out."""
    if _DAY_ALONE.fullmatch(left):
        return left + right.removeprefix(right.split(" ")[0]), right
    year = _YEAR_LAST.search(right)
    return (left + year[0], right) if year and not re.search(r"\d{4}", left) else (left, right)


def _third(text: str, setting: Setting, depth: int) -> list[Draft]:
    """Early, middle or late in a month or year of any calendar: a third of its days."""
    match = _THIRD.fullmatch(text)
    found = []
    rest = match["rest"] if match else ""
    rest = f"سال {rest}" if re.fullmatch(r"\d{4}", rest) else rest
    rest = f"ماه {rest}" if re.fullmatch(MONTH_WORDS, rest) else rest
    for draft in _read(rest, setting, depth + 1) if match else []:
        span = bounds(draft.edtf)
        if match is None or span.earliest is None or span.latest is None:
            continue
        first, days = span.earliest // DAY, (span.latest - span.earliest) // DAY
        if days < 28:
            continue
        if re.fullmatch(r"\d{4}", draft.edtf):
            third = 37 + _THIRDS.get(match["third"], 2)
            found.append(replace(draft, edtf=f"{draft.edtf}-{third}~", rule="early_mid_late"))
            continue
        third = _THIRDS.get(match["third"], 2)
        size = 10 if days < 32 else days // 3
        start = first + size * third
        end = first + days - 1 if third == 2 else start + size - 1
        edtf = (
            f"[{day_text(start)}{'~' if third else ''}..{day_text(end)}{'~' if third < 2 else ''}]"
        )
        found.append(
            Draft(edtf, "early_mid_late", draft.sure, draft.doubt, calendar=draft.calendar)
        )
    return found


def _timed(text: str, setting: Setting, depth: int) -> list[Draft]:
    match = _WITH_PART.fullmatch(text)
    if match is None:
        return []
    part = (match["part"] or match["part2"] or "").strip()
    said = next(english for words, english in _PARTS if re.fullmatch(words, part))
    found = []
    for draft in _read(match["date"] or match["date2"] or "", setting, depth + 1):
        for timed in phrase(f"{said} {draft.edtf}", setting):
            found.append(replace(draft, part_of_day=timed.part_of_day))
    return found


def _unit(text: str, setting: Setting) -> list[Draft]:
    """ "last year", "this month" of the Solar Hijri calendar, this one up to publication."""
    year, month = _YEAR.fullmatch(text), _MONTH.fullmatch(text)
    match = year or month
    if match is None or setting.today is None:
        return []
    this = solar_hijri.year_of(setting.today)
    if year:
        number = this - 1 if match["last"] else this
        first, after = solar_hijri.to_day(number, 1, 1), solar_hijri.to_day(number + 1, 1, 1)
        note = f"Solar Hijri {number}"
    else:
        begins = [solar_hijri.to_day(this, each, 1) or 0 for each in range(1, 13)]
        at = max(place for place, begin in enumerate(begins) if begin <= setting.today)
        number, which = (
            (this, at + 1) if not match["last"] else (this - (at == 0), (at - 1) % 12 + 1)
        )
        first = solar_hijri.to_day(number, which, 1)
        after = None if first is None else first + solar_hijri.month_length(number, which)
        note = f"Solar Hijri {number}-{which:02d}"
    if first is None or after is None:
        return []
    last = after - 1 if match["last"] else min(after - 1, setting.until or setting.today)
    rule = "calendar_unit_by_publication" if match["last"] else "this_unit_to_publication"
    return [Draft(days_text(first, last), rule, calendar=note)]


def _season(text: str) -> list[Draft]:
    """ "تابستان ۱۴۰۱": three months of a Solar Hijri year; or such a year alone."""
    match = _SEASON.fullmatch(text)
    if match is None:
        return []
    year = int(match["year"] or match["alone"])
    month = _SEASONS[match["season"]] if match["season"] else 1
    first = solar_hijri.to_day(year, month, 1)
    end = (year, month + 3) if match["season"] and month < 10 else (year + 1, 1)
    after = solar_hijri.to_day(*end, 1)
    if first is None or after is None:
        return []
    note = f"Solar Hijri {year}"
    return [Draft(days_text(first, after - 1), "solar_hijri", calendar=note)]


def _of_year(text: str, setting: Setting) -> list[Draft]:
    """ "ثور سال گذشته": a month or day of last year or this one."""
    match = _OF_YEAR.fullmatch(text)
    if match is None or setting.today is None:
        return []
    this = solar_hijri.year_of(setting.today)
    past = re.search(_PAST, match["year"].replace("سال", "", 1)) or match["year"] == "پارسال"
    return persian(f"{match['date']} {this - 1 if past else this}", setting)
