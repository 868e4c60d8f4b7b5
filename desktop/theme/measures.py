"""Distances and heights of the window: for the density and the size of text that are chosen now.

Hides how a measure follows them. `Space` and `Size` are read when something is laid out or
painted, never kept in a constant: both change while the window is open.

    Size.ROW                 36 px, 30 when compact, 52 with text of twice the size
    grown(56, lines=2)       a height that holds two lines, 88 px with text of twice the size
    broad(120)               a width that holds words, 240 px with text of twice the size
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeVar

from db.language import reads_left

Density = Literal["comfortable", "compact"]
Pixels = TypeVar("Pixels", int, float)

#: What one line of body text takes, in pixels, at its usual size.
_LINE = 16
#: How much of a height stays when the rows are close.
_CLOSE = 0.86

#: Text as a share of its usual size: smaller is not legible, larger fits in no window.
LEAST_TEXT, MOST_TEXT = 0.9, 2.0


class Spaces:
    """Distances in pixels: the 4 px grid."""

    XS: int
    S: int
    M: int
    L: int
    XL: int
    XXL: int


class Sizes:
    """Heights, widths and radii in pixels."""

    TOP_BAR: int
    TOOL_BAR: int
    STATUS_LINE: int
    RAIL: int
    INSPECTOR: int
    INSPECTOR_MIN: int
    ROW: int
    TARGET: int
    CHIP: int
    RADIUS: int
    ICON: int


Space: Final = Spaces()
Size: Final = Sizes()

_SPACES: dict[Density, dict[str, int]] = {
    "comfortable": {"XS": 4, "S": 8, "M": 12, "L": 16, "XL": 24, "XXL": 32},
    "compact": {"XS": 3, "S": 6, "M": 8, "L": 12, "XL": 18, "XXL": 24},
}
_HEIGHTS = {"TOP_BAR": 56, "TOOL_BAR": 44, "STATUS_LINE": 28, "ROW": 36, "TARGET": 32, "CHIP": 26}


@dataclass(slots=True)
class Chosen:
    """A density and a size of text; `text` is a share, 1.0 as usual."""

    density: Density = "comfortable"
    text: float = 1.0


_now = Chosen()


def choose(density: Density, text: float) -> Chosen:
    """Measure for a density and a size of text from now on; returns what was before."""
    text = min(max(text, LEAST_TEXT), MOST_TEXT)
    before = replace(_now)
    _now.density, _now.text = density, text
    for name, value in _SPACES[density].items():
        setattr(Space, name, value)
    for name, value in _HEIGHTS.items():
        setattr(Size, name, row(value))
    Size.RAIL = 64 + max(0, round((text - 1) * 52))
    Size.INSPECTOR = 392 + max(0, round((text - 1) * 168))
    Size.INSPECTOR_MIN = 320 + max(0, round((text - 1) * 140))
    Size.RADIUS = 8
    Size.ICON = 20 + max(0, round((text - 1) * 10))
    return before


@contextmanager
def plain() -> Iterator[None]:
    """For paper: comfortable rows and text of its usual size, whatever the screen is set to."""
    before = choose("comfortable", 1.0)
    try:
        yield
    finally:
        choose(before.density, before.text)


def text_share() -> float:
    """How large text is, as a share of its usual size: 0.9 to 2."""
    return _now.text


def compact() -> bool:
    """Whether rows stand close."""
    return _now.density == "compact"


def grown(pixels: Pixels, lines: int = 1) -> Pixels:
    """A height that holds `lines` of body text, for text of the chosen size."""
    return pixels + max(0, round((_now.text - 1) * lines * _LINE))


def row(pixels: int, lines: int = 1) -> int:
    """The height of a row with `lines` of text, for the chosen density and size of text."""
    return grown(round(pixels * _CLOSE / 2) * 2 if compact() else pixels, lines)


def sided(leading: int, top: int, trailing: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins for a layout, of the sides where lines begin and end: layouts mirror what stands in
    them, not their margins."""
    if reads_left():
        return trailing, top, leading, bottom
    return leading, top, trailing, bottom


def broad(pixels: int) -> int:
    """A width that holds words, for text of the chosen size."""
    return max(pixels, round(pixels * _now.text))


def token(pixels: int, density: Density) -> int:
    """Which distance of `Space` this is at a density, as a position; -1 when it is none."""
    values = list(_SPACES[density].values())
    return values.index(pixels) if pixels in values else -1


def distance(position: int) -> int:
    """The distance at a position of `token`, now."""
    return list(_SPACES[_now.density].values())[position]


choose("comfortable", 1.0)
