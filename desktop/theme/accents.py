"""The accent colour: teal, or another hue, made readable on every ground of every theme.

Hides how: the hue is given, its lightness is computed for the contrast the theme promises.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Literal

from desktop.theme.mixing import readable, shade
from desktop.theme.tokens import THEMES, Name, Theme

Accent = Literal["teal", "blue", "violet", "rose", "amber", "green"]

#: Hue in degrees of OKLCH, how vivid. Teal is the theme's own.
_HUES: dict[Accent, tuple[float, float]] = {
    "teal": (205.0, 0.08),
    "blue": (255.0, 0.15),
    "violet": (298.0, 0.15),
    "rose": (5.0, 0.15),
    "amber": (66.0, 0.12),
    "green": (148.0, 0.11),
}
#: Lightness of the tint under accented text, of the accent's own text, and how vivid the tint is.
_TINT = {"light": (0.945, 0.022), "dark": (0.31, 0.035)}


@cache
def accented(name: Name, accent: Accent) -> Theme:
    """The theme of a name with an accent; the same object each time."""
    look = next(one for one in THEMES if one.name == name)
    if accent == "teal":
        return look
    hue, chroma = _HUES[accent]
    light, vivid = _TINT["dark" if look.dark else "light"]
    ground = shade(light, vivid, hue)
    stands_on = (ground, look.panel, look.raised, look.ground, look.hover)
    ratio = 7.05 if look.strong else 4.55
    colour = readable(hue, chroma, stands_on, ratio)
    return replace(
        look,
        accent=colour,
        # Under the pointer it stands out further.
        accent_hover=readable(hue, chroma, stands_on, ratio * 1.3 if not look.strong else 9.0),
        accent_ground=ground,
        on_accent=shade(0.2, 0.03, hue) if look.dark else look.panel,
    )
