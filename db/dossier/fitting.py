"""Text cut to a width on paper, where a line may not wrap."""

from __future__ import annotations

import functools
from typing import Any

from fontTools.ttLib import TTFont

from db.dossier.clean import font_folders

_UNKNOWN = 0.6


@functools.cache
def _widths() -> dict[int, float]:
    """Width of each character in times the font size, in the upright faces."""
    found: dict[int, float] = {}
    for folder in reversed(font_folders()):
        face: Any
        with TTFont(sorted(folder.glob("*_400Regular.ttf"))[0], lazy=True) as face:
            scale = face["head"].unitsPerEm
            metrics = face["hmtx"].metrics
            for code, glyph in face.getBestCmap().items():
                found[code] = metrics[glyph][0] / scale
    return found


def fitted(text: str, width: float) -> str:
    """The text if it is no wider than `width` (times the font size), else cut, with an ellipsis."""
    widths = _widths()
    used = 0.0
    fits = 0
    for place, letter in enumerate(text):
        used += widths.get(ord(letter), _UNKNOWN)
        if used <= width - 0.9:
            fits = place + 1
        if used > width:
            return text[:fits].rstrip(" ,;:-–") + "…"
    return text


def width(text: str) -> float:
    """How wide a text is in one line, in times the font size."""
    widths = _widths()
    return sum(widths.get(ord(letter), _UNKNOWN) for letter in text)
