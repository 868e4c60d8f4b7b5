"""The marks of the time axis, from seconds to billions of years. No Qt.

Hides the choice among the steps: the finest whose labels stand clear of one another is taken,
with the next larger unit of the calendar named above it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.timeline.scales.marks import STEPS, Step, instants
from desktop.timeline.scales.scale import Scale
from desktop.timeline.scales.tick_words import label, major_label, widest

#: The width in pixels of a text in the small (minor) or the strong (major) axis font.
Measure = Callable[[str, bool], float]

_GAP = 18.0  # clear pixels between two labels
_GRID = 9.0  # the least distance of lines without a label


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


def ticks(scale: Scale, measure: Measure, zero: int | None = None) -> Ticks:
    """The ticks of what a scale shows, counted from day `zero` if there is one. Labels of one row
    never touch."""
    ends = (scale.left, scale.right)
    chosen = len(STEPS) - 1
    for place, step in enumerate(STEPS):
        least = measure("0", False) + _GAP  # no label is narrower
        if step.length / scale.step < least:
            continue
        if step.length / scale.step >= measure(widest(step, ends, zero), False) + _GAP:
            chosen = place
            break
    step = STEPS[chosen]
    fine = step
    for smaller in STEPS[:chosen]:
        if smaller.length / scale.step >= _GRID and _divides(smaller, step, zero):
            fine = smaller
            break
    minor = tuple(Tick(at, label(at, step, zero)) for at in instants(*ends, step, zero))
    lines = tuple(instants(*ends, fine, zero))
    return Ticks(lines, apart(minor, scale, measure), _majors(scale, step, measure, zero), step)


def _divides(small: Step, large: Step, zero: int | None) -> bool:
    if zero is not None and small.unit == "day" and large.unit == "month":
        return small.count == 1
    return small.divides(large)


def apart(found: tuple[Tick, ...], scale: Scale, measure: Measure) -> tuple[Tick, ...]:
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


def _majors(scale: Scale, step: Step, measure: Measure, zero: int | None) -> tuple[Tick, ...]:
    major = major_of(step)
    if major is None:
        return ()
    # The row above keeps the calendar when the one below counts from day 0.
    marks = instants(scale.left, scale.right, major)
    named = [Tick(at, major_label(at, step, zero)) for at in marks]
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


def major_of(step: Step) -> Step | None:
    """The unit that is named above marks of a step."""
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
