"""Sheets of paper and what lies where on them: header, plot, legend, footer. No Qt.

Hides sizes: everything is in points (1/72 inch); `unit` is the size of one pixel of the drawing
in points. The larger the sheet, the larger the letters around the plot, because it hangs farther
from the eye.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from db.language import reads_left, say

PaperName = Literal["a4", "a3", "a2", "a1", "a0", "letter", "tabloid"]

_POINTS = 72 / 25.4
#: Millimetres, the short side first, and the unit of the words around the plot.
_PAPERS: dict[PaperName, tuple[float, float, float]] = {
    "a4": (210, 297, 0.75),
    "a3": (297, 420, 0.75),
    "a2": (420, 594, 0.9),
    "a1": (594, 841, 1.15),
    "a0": (841, 1189, 1.5),
    "letter": (215.9, 279.4, 0.75),
    "tabloid": (279.4, 431.8, 0.75),
}
PAPERS: tuple[PaperName, ...] = tuple(_PAPERS)
WORDS: dict[PaperName, str] = {
    **{name: name.upper() for name in PAPERS},
    "letter": say("US Letter"),
    "tabloid": say("US Tabloid"),
}
#: At 0.45 a label of 12 pixels is 5.4 points high: as small as the print of a map.
LEAST_UNIT = 0.45
MOST_ACROSS = 12

_LEFTWARD = "\u200f"  # begins a line that runs to the left
_MARGIN = 38.0  # pixels of the words around the plot, as all below
HEADER = 66.0
FOOTER = 26.0
GAP = 8.0


@dataclass(frozen=True, slots=True)
class Format:
    """What is printed on: `across`: so many sheets side by side (0: as many as it takes), only
    when `tiled`; otherwise everything is on one."""

    paper: PaperName = "a4"
    landscape: bool = True
    tiled: bool = False
    across: int = 0

    @property
    def words(self) -> str:
        """ "A3 landscape"."""
        turn = say("Landscape") if self.landscape else say("Portrait")
        # "A3" comes first in every language, and would turn the line it begins.
        return f"{_LEFTWARD if reads_left() else ''}{WORDS[self.paper]} {turn.lower()}"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One sheet in points: `width`, `height`; `margin` kept clear all round; the words around the
    plot are drawn at `unit`; the plot with axis and lane heads has `room_x` by `room_y`, its upper
    left corner at (margin, top)."""

    width: float
    height: float
    unit: float
    margin: float
    top: float
    room_x: float
    room_y: float
    legend_top: float

    @property
    def inner(self) -> float:
        """The width between the margins, in pixels of the words around the plot."""
        return (self.width - 2 * self.margin) / self.unit


def leaf(format: Format, legend: float) -> Leaf:
    """A sheet whose legend is so many pixels high (0: none)."""
    short, long, unit = _PAPERS[format.paper]
    width, height = (long, short) if format.landscape else (short, long)
    width, height, margin = width * _POINTS, height * _POINTS, _MARGIN * unit
    top = margin + HEADER * unit
    beneath = FOOTER + (legend + GAP if legend else 0.0)
    bottom = height - margin - beneath * unit
    return Leaf(
        width, height, unit, margin, top, width - 2 * margin, bottom - top, bottom + GAP * unit
    )


def inner_width(format: Format) -> float:
    """The width between the margins in pixels of the words around the plot."""
    return leaf(format, 0.0).inner


def units(around: float) -> tuple[float, ...]:
    """Sizes to try, from comfortable to the smallest that can be read."""
    wanted = (around * share for share in (1.15, 1.0, 0.9, 0.8, 0.7))
    return (*(each for each in wanted if each > LEAST_UNIT), LEAST_UNIT)
