"""The marks of the time axis, from seconds to billions of years. No Qt.

Hides the table of steps: the finest whose labels stand clear of one another is taken, with
the next larger unit of the calendar named above it. Before the Common Era steps count back
from 1 BCE, so that "500 BCE" is a tick and "501 BCE" is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from db.when import civil, seconds
from desktop.timeline.scale import Scale

Unit = Literal["second", "minute", "hour", "day", "month", "year"]
#: The width in pixels of a text in the small (minor) or the strong (major) axis font.
Measure = Callable[[str, bool], float]

_GAP = 18.0  # clear pixels between two labels
_GRID = 9.0  # the least distance of lines without a label
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS_LONG = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_LENGTH = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86_400,
    "month": 2_592_000,
    "year": 31_556_952,
}


@dataclass(frozen=True, slots=True)
class Step:
    """Every `count` units of the calendar."""

    unit: Unit
    count: int

    @property
    def length(self) -> float:
        """Seconds, about."""
        return _LENGTH[self.unit] * self.count


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark: its second and its label ("" for a line alone)."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Ticks:
    """`lines` fine grid; `minor` labelled; `major` the larger unit, the first at or left of x=0."""

    lines: tuple[int, ...]
    minor: tuple[Tick, ...]
    major: tuple[Tick, ...]
    step: Step


def _steps() -> tuple[Step, ...]:
    found = [Step("second", n) for n in (1, 5, 15, 30)]
    found += [Step("minute", n) for n in (1, 5, 15, 30)]
    found += [Step("hour", n) for n in (1, 3, 6, 12)]
    found += [Step("day", n) for n in (1, 7)]
    found += [Step("month", n) for n in (1, 3, 6)]
    found += [Step("year", n * 10**power) for power in range(11) for n in (1, 2, 5)]
    return tuple(found)


STEPS = _steps()


def ticks(scale: Scale, measure: Measure) -> Ticks:
    """The ticks of what a scale shows. Labels of one row never touch."""
    chosen = len(STEPS) - 1
    for place, step in enumerate(STEPS):
        if step.length / scale.step >= measure(_widest(step), False) + _GAP:
            chosen = place
            break
    step = STEPS[chosen]
    fine = step
    for smaller in STEPS[:chosen]:
        if smaller.length / scale.step >= _GRID and _divides(smaller, step):
            fine = smaller
            break
    minor = tuple(Tick(at, label(at, step)) for at in instants(scale.left, scale.right, step))
    lines = tuple(instants(scale.left, scale.right, fine))
    return Ticks(lines, _apart(minor, scale, measure), _majors(scale, step, measure), step)


def _divides(small: Step, large: Step) -> bool:
    """Whether every mark of `large` is one of `small` (years by twos miss the fives)."""
    if small.unit != large.unit:
        return small.unit != "day" or small.count == 1 or large.unit == "month"
    return large.count % small.count == 0


def _apart(found: tuple[Tick, ...], scale: Scale, measure: Measure) -> tuple[Tick, ...]:
    """Drops a label that would touch the one before (days 29 and 1, the years around 1 CE)."""
    kept: list[Tick] = []
    free = float("-inf")
    for tick in found:
        x = scale.x(tick.at)
        half = measure(tick.text, False) / 2
        if x - half >= max(free, 2.0) and x + half <= scale.width - 2:
            kept.append(tick)
            free = x + half + 6
    return tuple(kept)


def _majors(scale: Scale, step: Step, measure: Measure) -> tuple[Tick, ...]:
    major = _major_of(step)
    if major is None:
        return ()
    before = _floor(scale.left, major)
    marks = [before, *(at for at in instants(scale.left, scale.right, major) if at > before)]
    named = [Tick(at, _major_label(at, step)) for at in marks]
    kept: list[Tick] = []
    free = float("-inf")
    for place, tick in enumerate(named):
        x = scale.x(tick.at)
        if x < 0 and place + 1 < len(named):
            ends = measure(tick.text, True) + 12
            if scale.x(named[place + 1].at) < ends:
                continue
        if x >= free or x < 0:
            kept.append(tick)
            free = max(x, 0.0) + measure(tick.text, True) + _GAP
    return tuple(kept)


def _major_of(step: Step) -> Step | None:
    match step.unit:
        case "second":
            return Step("minute", 1)
        case "minute" | "hour":
            return Step("day", 1)
        case "day":
            return Step("month", 1)
        case "month":
            return Step("year", 1)
    if step.count <= 10:
        return Step("year", 100)
    return Step("year", 1000) if step.count <= 200 else None


def instants(start: int, end: int, step: Step) -> Iterator[int]:
    """The marks of a step in [start, end], from the last one at or before `start`."""
    at = _floor(start, step)
    while at <= end:
        yield at
        at = _next(at, step)


def _floor(moment: int, step: Step) -> int:
    count = step.count
    if step.unit in ("second", "minute", "hour"):
        length = _LENGTH[step.unit] * count
        return moment - moment % length
    year, month, day = civil(moment)[:3]
    if step.unit == "day":
        return seconds(year, month, _day_mark(day, count))
    if step.unit == "month":
        return seconds(year, (month - 1) // count * count + 1)
    return seconds(_year_mark(year, count))


def _next(at: int, step: Step) -> int:
    count = step.count
    if step.unit in ("second", "minute", "hour"):
        return at + _LENGTH[step.unit] * count
    year, month, day = civil(at)[:3]
    if step.unit == "day":
        later = at + 86_400 * count
        if count == 1:
            return later
        # Weeks of a month begin on its days 1, 8, 15 and 22.
        return later if day + count <= 22 else _next(at, Step("month", 1))
    if step.unit == "month":
        month += count
        return seconds(year + (month - 1) // 12, (month - 1) % 12 + 1)
    return seconds(_next_year(year, count))


def _day_mark(day: int, count: int) -> int:
    return day if count == 1 else min((day - 1) // count * count + 1, 22)


def _year_mark(year: int, count: int) -> int:
    """The last marked year at or before: ..., 200 BCE, 100 BCE, 1 CE, 100, 200 ..."""
    if count == 1:
        return year
    if year >= 1:
        return max(year // count * count, 1)
    before = 1 - year  # years BCE
    return 1 - -(-before // count) * count


def _next_year(year: int, count: int) -> int:
    if count == 1:
        return year + 1
    if year >= 1:
        return (year // count + 1) * count
    later = (1 - year) - count
    return 1 - later if later > 0 else 1


def label(at: int, step: Step) -> str:
    """The words of a minor tick."""
    year, month, day, hour, minute, second = civil(at)
    match step.unit:
        case "second":
            return f"{hour:02}:{minute:02}:{second:02}"
        case "minute" | "hour":
            return f"{hour:02}:{minute:02}"
        case "day":
            return str(day)
        case "month":
            return _MONTHS[month - 1]
    return "1 CE" if year == 1 and step.count > 1 else year_label(year)


def year_label(year: int) -> str:
    """An astronomical year for people: 2022, 44 BCE, 66 million BCE, 13.8 billion BCE."""
    number, tail = (year, "") if year > 0 else (1 - year, " BCE")
    for size, word in ((10**9, " billion"), (10**6, " million")):
        if number >= size:
            return f"{number / size:.4g}{word}{tail}"
    return f"{number:,}{tail}" if number >= 10_000 else f"{number}{tail}"


def _major_label(at: int, step: Step) -> str:
    year, month, day, hour, minute, _ = civil(at)
    match step.unit:
        case "second":
            return f"{day} {_MONTHS[month - 1]} {year_label(year)}, {hour:02}:{minute:02}"
        case "minute" | "hour":
            return f"{day} {_MONTHS[month - 1]} {year_label(year)}"
        case "day":
            return f"{_MONTHS_LONG[month - 1]} {year_label(year)}"
        case "month":
            return year_label(year)
    return _age(year, 100 if step.count <= 10 else 1000)


def _age(year: int, size: int) -> str:
    """ "21st century", "2nd millennium BCE". The mark 1 CE begins the first, 100 the second."""
    word = "century" if size == 100 else "millennium"
    if year >= 1:
        return f"{_ordinal(year // size + 1)} {word}"
    return f"{_ordinal((1 - year) // size)} {word} BCE"


def _ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number:,}th"
    return f"{number:,}" + {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _widest(step: Step) -> str:
    match step.unit:
        case "second":
            return "00:00:00"
        case "minute" | "hour":
            return "00:00"
        case "day":
            return "28"
        case "month":
            return "May"
    if step.count >= 10**9:
        return "50 billion BCE"
    if step.count >= 10**6:
        return "500 million BCE"
    return "2000" if step.count < 100 else "5,000 BCE" if step.count < 5000 else "500,000 BCE"
