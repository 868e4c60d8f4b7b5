"""Where a figure stands in its chart: the scale of numbers, and words that do not collide.

Hides when numbers are set out evenly and when by powers of ten. No painting.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from db import terms
from db.columns.sayings import Saying
from db.language import number as numeral
from db.language import say, with_dots
from desktop.timeline.drawing.labels import clean

#: From so many times the smallest number on, powers of ten.
_WIDE = 20
_LINE = 15.0  # pixels of a line of words

#: Left, top, right, bottom.
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Numbers:
    """A scale of numbers over `top`..`bottom` pixels: `ticks` to name, evenly or by powers."""

    top: float
    bottom: float
    most: float
    powers: bool
    ticks: tuple[int, ...]

    def y(self, number: float) -> float:
        """The height of a number."""
        if self.powers:
            share = math.log10(max(number, 1.0)) / max(math.log10(self.most), 1e-9)
            # Nought has a place of its own below one.
            share = 0.0 if number < 1 else 0.12 + 0.88 * share
        else:
            share = number / self.most
        return self.bottom - (self.bottom - self.top) * min(max(share, 0.0), 1.0)


def numbers_of(sayings: Sequence[Saying], top: float, bottom: float) -> Numbers:
    """A scale that holds all figures; from 0, or by powers of ten when they are far apart."""
    said = [
        number
        for each in sayings
        for number in (each.figure.low, each.figure.high)
        if number is not None and each.figure.state == "value"
    ]
    most = max(said, default=1)
    least = min((number for number in said if number > 0), default=1)
    if most >= _WIDE * least:
        top_power = max(math.ceil(math.log10(most)), 1)
        step = max(math.ceil(top_power / 3), 1)
        ticks = tuple(10**power for power in range(0, top_power + 1, step))
        return Numbers(top, bottom, float(10**top_power), True, (0, *ticks))
    step = _nice(most / 2)
    count = max(math.ceil(most / step), 1)
    return Numbers(
        top, bottom, float(step * count), False, tuple(step * n for n in range(count + 1))
    )


def _nice(wish: float) -> int:
    """1, 2 or 5 times a power of ten, at least `wish`."""
    power = 10 ** max(math.floor(math.log10(max(wish, 1.0))), 0)
    return next(int(n * power) for n in (1, 2, 5, 10) if n * power >= wish or n == 10)


def short_number(number: int) -> str:
    """A number of the scale in little room: "500", "10,000", "2 million"."""
    for size, word in ((10**9, "billion"), (10**6, "million")):
        if number >= size:
            return f"{numeral(number // size)} {word}"
    return numeral(number)


def height_of(saying: Saying, numbers: Numbers) -> float:
    """Where its mark stands: its number, the middle between two, the ground when it has none."""
    figure = saying.figure
    if figure.state == "none":
        return numbers.y(0)
    if figure.state != "value":
        return numbers.bottom
    low, high = figure.low, figure.high
    if figure.point is not None:
        return numbers.y(figure.point)
    if low is None or high is None:
        return numbers.y(low if low is not None else high if high is not None else 0)
    return (numbers.y(low) + numbers.y(high)) / 2


def words_of(saying: Saying) -> tuple[str, str]:
    """("at least 72 killed", "The Reference"); of whom, when it is not everybody."""
    figure = saying.figure
    number = f"{figure.words} {terms.said(terms.MEASURES, figure.measure).lower()}"
    if figure.state != "value":
        number = f"{terms.said(terms.MEASURES, figure.measure).lower()}: {figure.words}"
    names = [clean(saying.voice.name)]
    if figure.who != "all":
        names.insert(0, terms.said(terms.WHO, figure.who).lower())
        if figure.side_name:
            names[0] += say(" of {clean}", clean=clean(figure.side_name))
    return number, with_dots(names)


def place(area: Box, mark: Box, width: float, taken: Sequence[Box]) -> Box | None:
    """Where words of a `width` stand beside a mark: right, left, above or below it, inside `area`
    and clear of what is `taken`; None where there is no room."""
    middle, across = (mark[1] + mark[3]) / 2, (mark[0] + mark[2]) / 2
    y = middle - _LINE / 2
    right, left = mark[2] + 6, mark[0] - 6 - width
    for x, top in (
        (right, y),
        (left, y),
        (right, y - 11),
        (right, y + 11),
        (left, y - 11),
        (left, y + 11),
        (across - width / 2, mark[1] - _LINE - 2),
        (across - width / 2, mark[3] + 2),
    ):
        end, foot = x + width, top + _LINE
        if x < area[0] or end > area[2] or top < area[1] or foot > area[3]:
            continue
        if all(
            end <= other[0] or x >= other[2] or foot <= other[1] or top >= other[3]
            for other in taken
        ):
            return x, top, end, foot
    return None
