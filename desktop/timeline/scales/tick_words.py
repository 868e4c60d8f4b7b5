"""The words of the time axis: of its marks, of years however far, of what is counted from day 0.
No Qt.

Hides how a year too long to read is said ("66 million BCE") without ever saying two years alike.
"""

from __future__ import annotations

from functools import lru_cache

from db.language import in_figures, say, spoken, with_commas
from db.language import number as numeral
from db.when import civil
from db.when.gregorian import DAY
from desktop.timeline.scales.clocks import distance, signed
from desktop.timeline.scales.marks import Step, units_from_zero

MONTHS = (
    say("Jan"),
    say("Feb"),
    say("Mar"),
    say("Apr"),
    say("May"),
    say("Jun"),
    say("Jul"),
    say("Aug"),
    say("Sep"),
    say("Oct"),
    say("Nov"),
    say("Dec"),
)
_MONTHS_LONG = (
    say("January"),
    say("February"),
    say("March"),
    say("April"),
    say("May"),
    say("June"),
    say("July"),
    say("August"),
    say("September"),
    say("October"),
    say("November"),
    say("December"),
)
_SIZES = ((10**9, " billion"), (10**6, " million"))


@lru_cache(4096)
def label(at: int, step: Step, zero: int | None = None) -> str:
    """The words of a minor tick, from day `zero` on if there is one."""
    if zero is not None and not step.of_day:
        return _counted(at, step, zero)
    year, month, day, hour, minute, second = civil(at)
    match step.unit:
        case "second":
            return in_figures(f"{hour:02}:{minute:02}:{second:02}")
        case "minute" | "hour":
            return in_figures(f"{hour:02}:{minute:02}")
        case "day":
            return numeral(day)
        case "month":
            return MONTHS[month - 1]
    return in_figures("1 CE") if year == 1 and step.count > 1 else year_label(year)


def _counted(at: int, step: Step, zero: int) -> str:
    day = at // DAY
    if day == zero:
        return in_figures("D0")
    number = units_from_zero(day, step, zero)
    match step.unit:
        case "day":
            if step.count == 7:
                return f"W{signed(number // 7)}"
            return f"D{signed(number)}"
        case "month":
            return f"M{signed(number)}"
    return f"Y{'−' if number < 0 else '+'}{_sized(abs(number))}"


def _sized(number: int) -> str:
    """A number of years, in millions where that is exact."""
    for size, word in _SIZES:
        if number >= size and number * 1000 % size == 0:
            millions = f"{number / size:,.3f}".rstrip("0").rstrip(".")
            return in_figures(millions, grouped=True) + word
    return numeral(number, "," if number >= 10_000 else "d")


def year_label(year: int) -> str:
    """An astronomical year, exactly: 2022, 44 BCE, 66 million BCE, 66,000,001 BCE."""
    number, tail = (year, "") if year > 0 else (1 - year, " BCE")
    return f"{_sized(number)}{tail}"


def rough_year(year: int) -> str:
    """An astronomical year where the exact one is beside the point: 13.79 billion BCE."""
    number, tail = (year, "") if year > 0 else (1 - year, " BCE")
    for size, word in _SIZES:
        if number >= size:
            return f"{numeral(number / size, '.4g')}{word}{tail}"
    return f"{_sized(number)}{tail}"


@lru_cache(4096)
def major_label(at: int, step: Step, zero: int | None = None) -> str:
    """The words above minor ticks of `step`."""
    year, month, day, hour, minute, _ = civil(at)
    date = f"{numeral(day)} {MONTHS[month - 1]} {year_label(year)}"
    if zero is not None and step.of_day:
        date = f"{distance(zero, at // DAY)} · {date}"
    match step.unit:
        case "second":
            return with_commas((date, in_figures(f"{hour:02}:{minute:02}")))
        case "minute" | "hour":
            return date
        case "day":
            return f"{_MONTHS_LONG[month - 1]} {year_label(year)}"
        case "month":
            return year_label(year)
    return _age(year, 100 if step.count <= 10 else 1000)


def _age(year: int, size: int) -> str:
    """ "21st century", "2nd millennium BCE". The mark 1 CE begins the first, 100 the second."""
    if max(year, 1 - year) >= 100_000:
        return year_label(year)  # nobody counts the millennia there
    if spoken() != "en":
        return _age_said(year, size)
    word = "century" if size == 100 else "millennium"
    if year >= 1:
        return f"{_ordinal(year // size + 1)} {word}"
    return f"{_ordinal((1 - year) // size)} {word} BCE"


def _age_said(year: int, size: int) -> str:
    count = numeral(year // size + 1 if year >= 1 else (1 - year) // size)
    if size == 100:
        return (
            say("century {count}", count=count)
            if year >= 1
            else say("century {count} BCE", count=count)
        )
    return (
        say("millennium {count}", count=count)
        if year >= 1
        else say("millennium {count} BCE", count=count)
    )


def _ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{numeral(number)}th"
    return numeral(number) + {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def widest(step: Step, ends: tuple[int, int], zero: int | None = None) -> str:
    """A text as wide as any label of a step between two instants."""
    if zero is not None and not step.of_day:
        return _widest_counted(step, ends, zero)
    match step.unit:
        case "second":
            return in_figures("00:00:00")
        case "minute" | "hour":
            return in_figures("00:00")
        case "day":
            return in_figures("28")
        case "month":
            return "May" if spoken() == "en" else max(MONTHS, key=len)
    years = [civil(at).year for at in ends]
    return _widest_year(step, years[0] if abs(years[0]) > abs(years[1]) else years[1])


def _widest_year(step: Step, farthest: int) -> str:
    tail = " BCE" if farthest < 1 else ""
    number = 1 - farthest if farthest < 1 else farthest
    for size, word in _SIZES:
        if step.count >= size // 1000 and number >= size:
            digits = len(str(number // size))
            decimals = "" if step.count >= size else ".000"[: 1 + _decimals(step.count, size)]
            return in_figures("0" * digits + decimals) + word + tail
    return _wide(max(number, 1000)) + tail


def _decimals(count: int, size: int) -> int:
    """How many digits behind the point set two marks of a step apart."""
    return next(places for places in (1, 2, 3) if count * 10**places >= size)


def _wide(number: int) -> str:
    text = "0" * len(str(number))
    if number < 10_000:
        return in_figures(text)
    return numeral(int("1" + text[1:])).replace(numeral(1), numeral(0))


def _widest_counted(step: Step, ends: tuple[int, int], zero: int) -> str:
    most = max(abs(units_from_zero(at // DAY, step, zero)) for at in ends)
    if step.unit == "year":
        return f"Y−{_widest_year(step, most + 1)}"
    return f"W−{_wide(most // 7 if step.count == 7 else most)}"
