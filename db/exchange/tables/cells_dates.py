"""When, in a cell: dates in any notation, with the order of day and month settled per table.

Hides the shapes that only sheets have: question marks for what is not known, "00", numbers of
days as spreadsheet programs count them. Everything else is read by `db.when`. The same words are
read once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from db import when
from db.exchange.tables import cells_solar
from db.exchange.tables.cells import digits
from db.language import say

NOT_READ = say("a date cannot be read; its words are kept")
SWAPPABLE = say("day and month can be swapped; kept as one of the two days")
SWAPPABLE_SPAN = say("day and month can be swapped; the words of the date are kept")
CENTURY = say("a date does not give its century; the likelier one was taken")
DOUBTFUL = say("a date can be read in more than one way; please check it")
OTHER_ORDER = say(
    "day and month can only be read the other way round than in the rest of the table"
)
OTHER_CALENDAR = say(
    "a year between 1300 and 1450 may belong to another calendar; read as it stands"
)
NUMBER_OF_DAY = say("a date is a bare number; read as a spreadsheet program counts days")
NO_YEAR = say("a date has no year; its words are kept")
END_BEFORE_START = say("the end comes before the start; the start was used")
END_NOT_JOINED = say("the end date does not go together with the start; the start was used")

_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_HOLE = r"(?:\?{1,2}|00|0|xx?|--?|__?|nn|na)"
_YEAR_HOLES = re.compile(
    rf"(?P<year>\d{{4}})(?P<s>[-/.])(?P<month>\d\d?|{_HOLE})(?P=s)(?P<day>\d\d?|{_HOLE})",
    re.IGNORECASE,
)
_HOLES_YEAR = re.compile(
    rf"(?P<a>\d\d?|{_HOLE})(?P<s>[-/.])(?P<b>\d\d?|{_HOLE})(?P=s)(?P<year>\d{{4}})", re.IGNORECASE
)
_YEAR_HOLE = re.compile(rf"(?P<year>\d{{4}})[-/.]{_HOLE}", re.IGNORECASE)
_TRIPLE = re.compile(r"(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?!\d)")
_SPAN = re.compile(
    r"(.{6,}?)\s*(?:\s[-~]\s|\sto\s|\suntil\s|\sbis\s|\sau\s|\.\.|(?<=\d):(?=\d{4}))\s*(.{6,})"
)
_WORDED = re.compile(
    r"(\d{1,2})[.ºª]?\s?(?:de |of )?([^\W\d_]{3,12})\.?,?\s?(?:de |del |of )?(\d{4})"
)
#: What stands before a month or a year in sheets in French, Spanish, German and Russian.
_ROUGHLY = {
    "early": r"début|debut|au début de|principios de|a principios de|inicios de|anfang|начало",
    "mid": r"mi|mi de|mediados de|a mediados de|mitte|середина",
    "late": r"fin|fin de|à la fin de|finales de|a finales de|fines de|ende|конец",
    "circa": r"vers|environ|autour de|hacia|alrededor de|aprox|etwa|circa|ca|um|около|примерно",
}
_ROUGH = re.compile(
    "(?:" + "|".join(rf"(?P<{word}>{said})" for word, said in _ROUGHLY.items()) + r")[.\s-]\s?"
    r"(?:d['’]|de )?(?:(?P<month>[^\W\d_]{3,12})\.? (?:de |del )?)?(?P<year>\d{4})(?: ?г\.?)?",
    re.IGNORECASE,
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SOLAR = re.compile(r"(?<!\d)1[34]\d\d(?!\d)")
_MONTH_NAME = re.compile(r"[^\W\d_]{3,14}\.?")
#: The day from which spreadsheet programs count, as their error about 1900 makes it.
_DAY_ZERO = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Told:
    """What a cell says of when: EDTF (None: nothing that can be read), the rest as in
    `db.when.When`; `doubt`: what is odd, "" when nothing is."""

    edtf: str | None = None
    clock: str = ""
    zone: str = ""
    part_of_day: str = ""
    calendar: str = ""
    rule: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """How many of the dates can only be day first, only month first, or either; some of each."""

    day_first: int = 0
    month_first: int = 0
    either: int = 0
    examples: tuple[str, ...] = ()


def evidence(cells: Iterable[str]) -> Evidence:
    """What the dates of a column say about the order of day and month."""
    counts = {"day": 0, "month": 0, "either": 0}
    examples: dict[str, list[str]] = {"day": [], "month": [], "either": []}
    for cell in cells:
        for first, _, second, _ in _TRIPLE.findall(cell if cell.isascii() else digits(cell)):
            a, b = int(first), int(second)
            if a == b or max(a, b) > 31 or min(a, b) == 0:
                continue
            found = "day" if a > 12 >= b else "month" if b > 12 >= a else "either"
            if found == "either" and max(a, b) > 12:
                continue
            counts[found] += 1
            if len(examples[found]) < 3 and cell not in examples[found]:
                examples[found].append(cell)
    shown = (*examples["either"], *examples["day"][:2], *examples["month"][:2])
    return Evidence(counts["day"], counts["month"], counts["either"], shown)


class Dates:
    """Reads the dates of one table. `day_first`: None when it is not known; `language`: BCP 47
    of the table, "" unknown."""

    def __init__(self, day_first: bool | None, language: str = "") -> None:
        self._order: when.Order = (
            "ask" if day_first is None else "day_first" if day_first else "month_first"
        )
        self._language = language if language in ("fa", "ps", "ur", "ar", "prs") else ""
        self._read: dict[str, Told] = {}
        self._months: dict[str, int] = {}

    def read(self, text: str) -> Told:
        """What a cell that says something says of when."""
        found = self._read.get(text)
        if found is None:
            found = self._read[text] = self._told(text)
        return found

    def _told(self, text: str) -> Told:
        words = digits(text)
        solar = self._solar(words)
        if solar is not None:
            return solar
        if _ISO.fullmatch(words) and when.is_valid(words):
            return self._weighed(Told(words, rule="edtf"), words)
        found = self._with_holes(words) or self._worded(words) or self._rough(words)
        found = found or _of_clock(words)
        found = found or self._candidates(text)
        if found is None and re.fullmatch(r"[1-7]\d{4}(?:\.\d+)?", words):
            day = _DAY_ZERO + timedelta(days=int(words.partition(".")[0]))
            return Told(day.isoformat(), rule="digits_year_first", doubt=NUMBER_OF_DAY)
        found = found or self._span(words)
        return self._weighed(found, words) if found else Told(doubt=NOT_READ)

    def _weighed(self, told: Told, words: str) -> Told:
        """A year that may be of the Solar or lunar calendar is told."""
        year = told.edtf[:4] if told.edtf else ""
        if not told.doubt and year.isdigit() and 1300 <= int(year) <= 1450 and year in words:
            return replace(told, doubt=OTHER_CALENDAR)
        return told

    def _solar(self, words: str) -> Told | None:
        """ "1400-02-15", "31/02/1400" of a sheet that counts so."""
        if self._language not in cells_solar.LANGUAGES:
            return None
        found = cells_solar.readings(words)
        if not found:
            return None
        if len(found) > 1 and self._order == "ask":
            told = ", ".join(each.calendar for each in found)
            days = {each.edtf for each in found}
            return replace(_swappable(days), calendar=told, rule=cells_solar.RULE)
        one = found[-1] if self._order == "month_first" else found[0]
        return Told(one.edtf, calendar=one.calendar, rule=cells_solar.RULE)

    def _solar_parts(self, year: int, month: str, day: str) -> Told | None:
        if self._language not in cells_solar.LANGUAGES:
            return None
        if _MONTH_NAME.fullmatch(month):
            words = " ".join(filter(None, (day, month, str(year))))
            return self._candidates(words) if cells_solar.readings(str(year)) else None
        found = cells_solar.of_parts(year, _whole(month) or 0, _whole(day) or 0)
        return Told(found.edtf, calendar=found.calendar, rule=cells_solar.RULE) if found else None

    def _with_holes(self, words: str) -> Told | None:
        """ "2013-09-??", "00/09/2013": what is not known is left out, not filled."""
        match = _YEAR_HOLES.fullmatch(words) or _HOLES_YEAR.fullmatch(words)
        if match is None:
            alone = _YEAR_HOLE.fullmatch(words)
            return _valid(alone["year"], "digits_year_first") if alone else None
        parts = match.groupdict()
        if "month" in parts:
            month, day = _part(parts["month"]), _part(parts["day"])
        else:
            first, second = _part(parts["a"]), _part(parts["b"])
            day, month = (first, second) if self._order != "month_first" else (second, first)
            if day and not month:  # "03/00/2013": the known one is the month
                day, month = month, day
        if day and month:
            return None
        if not month:
            return _valid(parts["year"], "digits_year_first")
        return _valid(f"{parts['year']}-{month:02d}", "digits_month_year")

    def _worded(self, words: str) -> Told | None:
        """ "13 mai 2020": the name of a month is read once, by a reader that takes its time."""
        match = _WORDED.fullmatch(words)
        if match is None or _SOLAR.search(words):
            return None
        number = self._month(match[2])
        if not number:
            return None
        return _valid(f"{match[3]}-{number:02d}-{int(match[1]):02d}", "day_written_out")

    def _month(self, name: str) -> int:
        """The number of a month by its name, each name read once; 0 for none."""
        key = name.casefold()
        number = self._months.get(key)
        if number is None:
            number = self._months[key] = _month_number(name, self._language)
        return number

    def _rough(self, words: str) -> Told | None:
        """ "mi-mars 2021", "около 1850": said in English, which has rules for it."""
        match = _ROUGH.fullmatch(words)
        if match is None:
            return None
        number = self._month(match["month"]) if match["month"] else 0
        if match["month"] and not number:
            return None
        how = next(word for word in _ROUGHLY if match[word])
        month = f"{_MONTHS[number - 1]} " if number else ""
        found = when.read(f"{how} {month}{match['year']}", language="en")
        if len(found) != 1 or found[0].ambiguous:
            return None
        return Told(found[0].when.edtf, rule=found[0].when.rule)

    def _candidates(self, text: str) -> Told | None:
        found = when.read(text, order=self._order, language=self._language or None)
        if not found:
            return None
        first = found[0]
        century = first.when.edtf[:2]
        days = {each.when.edtf for each in found if each.when.edtf.startswith(century)}
        if len(days) > 1 and self._order == "ask" and _TRIPLE.search(digits(text)):
            return _swappable(days)
        date_of = first.when
        if date_of.edtf.startswith("XXXX"):
            return Told(doubt=NO_YEAR)
        clock, rule = date_of.clock or "", date_of.rule
        if clock in ("00:00", "00:00:00") and date_of.zone is None:
            clock, rule = "", "midnight_means_day"
        doubt = CENTURY if len(found) > len(days) else DOUBTFUL if first.ambiguous else ""
        if rule in ("day_first", "month_first") and self._order not in ("ask", rule):
            doubt = OTHER_ORDER
        return Told(
            date_of.edtf,
            clock,
            (date_of.zone or "") if clock else "",
            date_of.part_of_day or "",
            date_of.calendar or "",
            rule,
            doubt,
        )

    def _span(self, words: str) -> Told | None:
        """Two dates with something between them."""
        match = _SPAN.fullmatch(words)
        if match is None:
            return None
        start, end = self.read(match[1]), self.read(match[2])
        if start.edtf is None or end.edtf is None:
            return None
        joined = join(start, end)
        return joined if "/" in (joined.edtf or "") else None

    def with_year(self, text: str, year: str) -> Told:
        """A date whose year stands in another cell."""
        found = when.read(text, order=self._order, language=self._language or None)
        number = _year_number(year)
        edtf = found[0].when.edtf if found else ""
        if number is None or not edtf.startswith("XXXX"):
            return Told(doubt=NO_YEAR)
        return _valid(f"{number:04d}{edtf[4:]}", "day_written_out") or Told(doubt=NOT_READ)

    def from_parts(self, year: str, month: str, day: str) -> Told:
        """A date from a year, a month (number or name) and a day in cells of their own."""
        number = _year_number(year)
        if number is None:
            return self.read(year) if year else Told(doubt=NO_YEAR)
        solar = self._solar_parts(number, month, day)
        if solar is not None:
            return solar
        try:
            whole = when.year(number)
        except when.InvalidDate:
            return Told(doubt=NOT_READ)
        if not month:
            return self._weighed(Told(whole, rule="digits_year_first"), year)
        month_of = _whole(month) or (
            _month_number(month, self._language) if _MONTH_NAME.fullmatch(month) else 0
        )
        day_of = _whole(day)
        if not month_of or (day and day_of is None):
            return Told(whole, rule="digits_year_first", doubt=NOT_READ)
        edtf = f"{whole}-{month_of:02d}" + (f"-{day_of:02d}" if day_of else "")
        found = _valid(edtf, "digits_year_first")
        return self._weighed(found, year) if found else Told(whole, doubt=NOT_READ)


def join(start: Told, end: Told) -> Told:
    """Something that lasted from the one to the other; `doubt` when they do not go together."""
    if end.edtf is None or end.edtf == start.edtf:
        return start if not end.doubt else replace(start, doubt=start.doubt or end.doubt)
    if start.edtf is None:
        return replace(end, doubt=start.doubt or end.doubt)
    if any(sign in start.edtf + end.edtf for sign in "[{/"):
        return replace(start, doubt=END_NOT_JOINED)
    first, last = when.bounds(start.edtf), when.bounds(end.edtf)
    if first.earliest is not None and last.latest is not None and last.latest <= first.earliest:
        return replace(start, doubt=END_BEFORE_START)
    try:
        edtf = when.interval(start.edtf, end.edtf)
    except when.InvalidDate:
        return replace(start, doubt=END_BEFORE_START)
    calendar = start.calendar if start.calendar == end.calendar else ""
    return Told(edtf, calendar=calendar, rule="from_to", doubt=start.doubt or end.doubt)


def _of_clock(words: str) -> Told | None:
    """Seconds or milliseconds since 1970, as maps and feeds write moments of our days."""
    # "1999123114" is an hour of a day instead.
    if not re.fullmatch(r"1[0-8]\d{8}|[12]\d{12}|[3-9]\d{11}", words):
        return None
    moment = when.civil(int(words) // (1 if len(words) == 10 else 1000))
    edtf = when.day(moment.year, moment.month, moment.day)
    clock = f"{moment.hour:02d}:{moment.minute:02d}:{moment.second:02d}"
    return Told(edtf, clock, "Z", rule="machine_stamp")


def _swappable(days: set[str]) -> Told:
    """ "03/04/2021" while nobody has said how to read it: one of the two days."""
    edtfs = sorted(days)
    if len(edtfs) == 2 and all(_ISO.fullmatch(edtf) for edtf in edtfs):
        return Told(f"[{edtfs[0]},{edtfs[1]}]", rule="day_first", doubt=SWAPPABLE)
    return Told(doubt=SWAPPABLE_SPAN)


def _month_number(name: str, language: str) -> int:
    """The number of a month by its name in any language; 0 for none."""
    found = when.read(f"1 {name.strip('.')} 2001", language=language or None)
    edtfs = {each.when.edtf for each in found}
    edtf = edtfs.pop() if len(edtfs) == 1 else ""
    return int(edtf[5:7]) if re.fullmatch(r"2001-\d\d-01", edtf) else 0


def _valid(edtf: str, rule: str) -> Told | None:
    return Told(edtf, rule=rule) if when.is_valid(edtf) else None


def _part(text: str) -> int:
    return int(text) if text.isdigit() else 0


def _whole(text: str) -> int | None:
    """A small number, also as R and spreadsheets write it ("5.0"); None for none."""
    match = re.fullmatch(r"(\d{1,4})(?:\.0+)?", digits(text))
    return int(match[1]) if match else None


def _year_number(text: str) -> int | None:
    """An astronomical year: "1815", "-43" (44 BCE is -43), "2013.0"."""
    match = re.fullmatch(r"(-?)(\d{1,7})(?:\.0+)?", digits(text))
    if match is None or (len(match[2]) < 3 and not match[1]):
        return None
    return -int(match[2]) if match[1] else int(match[2])
