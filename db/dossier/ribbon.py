"""The figures ribbon: every number as it was given, on one axis, with the band the rule gives.

Hides the axis: it begins at nothing and ends on a whole step; where the largest number is far
above the smallest it is logarithmic, so that thirteen and thirteen thousand can both be read.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.dossier.incident_parts import Ribbon, RibbonLine
from db.dossier.values import Tick
from db.dossier.wording import Wording
from db.records import figures
from db.records.counting import Counted
from db.records.figures import Figure

_MOST_TICKS = 6
_FAR_APART = 60
_OPEN_ROOM = 1.15


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis of numbers of people, from nothing to `top`."""

    top: int
    logarithmic: bool

    def share(self, number: int) -> float:
        """Where a number lies, rounded so that builds agree."""
        if self.logarithmic:
            return round(math.log10(1 + max(0, number)) / math.log10(1 + self.top), 5)
        return round(max(0, number) / self.top, 5)

    def ticks(self, say: Wording) -> tuple[Tick, ...]:
        """Lines on whole steps, the first on nothing."""
        if self.logarithmic:
            steps = [0, *(10**power for power in range(len(str(self.top)) + 1))]
            shown = [each for each in steps if each <= self.top]
        else:
            step = _step(self.top)
            shown = list(range(0, self.top + 1, step))
        return tuple(Tick(self.share(each), say.number(each), False) for each in shown)


def ribbons(
    counted: Sequence[Counted],
    given: Sequence[Figure],
    origins: Mapping[int, str],
    say: Wording,
) -> tuple[Ribbon, ...]:
    """A ribbon for each measure of an incident for which at least one number is given.

    `given`: all figures of the incident, in the order of its section.
    """
    place = {figure.id: line for line, figure in enumerate(given)}
    return tuple(
        _ribbon(each, index, place, origins, say)
        for index, each in enumerate(counted)
        if any(figure.low is not None or figure.high is not None for figure in each.figures)
    )


def _ribbon(
    counted: Counted,
    index: int,
    place: Mapping[int, int],
    origins: Mapping[int, str],
    say: Wording,
) -> Ribbon:
    made = counted.headline
    scale = _scale([*counted.figures], made.low, made.high)
    chosen = figures.taken(counted.figures, counted.measure, counted.rule, origins)
    lines = tuple(
        _line(figure, place[figure.id], scale, figure in chosen) for figure in counted.figures
    )
    low = None if made.low is None else scale.share(made.low)
    high = None if made.high is None else scale.share(made.high)
    if low is None and high is not None:
        low = 0.0
    return Ribbon(index, scale.ticks(say), lines, low, high, counted.rule.code, scale.logarithmic)


def _line(figure: Figure, line: int, scale: Scale, counted: bool) -> RibbonLine:
    low, high = figure.low, figure.high
    if figure.qualifier == "at_most":
        low = None
    named = figure.state == "value" and (low is not None or high is not None)
    part = figure.who != "all" or figure.side is not None
    if not named:
        at = 0.0 if figure.state == "none" else None
        return RibbonLine(line, at, at, at, counted, part)
    start = 0.0 if low is None else scale.share(low)
    end = None if high is None else scale.share(high)
    at = None if figure.point is None else scale.share(figure.point)
    if at is None and start == end:
        at = start
    return RibbonLine(line, start, end, at, counted, part)


def _scale(given: Sequence[Figure], low: int | None, high: int | None) -> Scale:
    bounds = [bound for figure in given for bound in (figure.low, figure.high)]
    known = [each for each in (*bounds, low, high) if each is not None]
    most = max(1, *known)
    least = min((each for each in known if each > 0), default=1)
    is_open = any(figure.low is not None and figure.high is None for figure in given)
    if most / least > _FAR_APART:
        return Scale(10 ** len(str(most)) if is_open else _above(most), True)
    room = most * _OPEN_ROOM if is_open else most
    step = _step(math.ceil(room))
    return Scale(-(-math.ceil(room) // step) * step, False)


def _above(number: int) -> int:
    """The next number with one digit and zeros."""
    size = int(10 ** (len(str(number)) - 1))
    return -(-number // size) * size


def _step(most: int) -> int:
    """1, 2 or 5 times a power of ten, so that few lines are drawn."""
    size = 1
    while True:
        for factor in (1, 2, 5):
            if most / (factor * size) <= _MOST_TICKS:
                return factor * size
        size *= 10
