"""Colours by computation: how light a hue must be to be read on given grounds.

Hides OKLCH (Ottosson 2020), in which a step of lightness looks alike in every hue, and the
contrast of WCAG 2.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import cos, radians, sin

from PySide6.QtGui import QColor

_STEPS = 400
#: Less vivid than this is grey; nearer than this to what the screen has is there.
_GREY, _NEAR = 0.002, 0.0005


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast ratio, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(hue: float, chroma: float, grounds: Iterable[QColor], ratio: float) -> QColor:
    """A hue (degrees) as vivid as `chroma` says and the screen can, just readable on all `grounds`.

    Darker than light grounds, lighter than dark ones.
    """
    stands_on = tuple(grounds)
    lit = _luminance(stands_on[0]) > 0.18
    for step in range(_STEPS):
        # From the middle away from the grounds: the first that can be read is the most vivid.
        light = 0.62 - 0.62 * step / _STEPS if lit else 0.5 + 0.5 * step / _STEPS
        found = shade(light, chroma, hue)
        if all(contrast(found, ground) >= ratio for ground in stands_on):
            return found
    return shade(0.0 if lit else 1.0, 0.0, hue)


@cache
def shade(light: float, chroma: float, hue: float) -> QColor:
    """An OKLCH colour, `light` 0 to 1; paler where the screen cannot show it so vivid."""
    while True:
        parts = _linear(light, chroma, hue)
        if chroma < _GREY or (min(parts) >= -_NEAR and max(parts) <= 1 + _NEAR):
            return QColor(*(round(_curved(min(max(part, 0.0), 1.0)) * 255) for part in parts))
        chroma *= 0.94


def _linear(light: float, chroma: float, hue: float) -> tuple[float, float, float]:
    """Linear RGB of an OKLCH colour; outside 0 to 1 where the screen has none."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _curved(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)


def _straight(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        _straight(part) for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
