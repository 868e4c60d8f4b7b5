"""The type scale: one place that says how big and how bold each kind of text is.

On the screen it follows the size of text the person has chosen; on paper it never does.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from PySide6.QtGui import QFont

from desktop.fonts import FAMILIES
from desktop.theme import measures

Role = Literal[
    "display",
    "title",
    "case",
    "section",
    "strong",
    "body",
    "quote",
    "small",
    "small_strong",
    "caption",
    "overline",
    "figures",
    "small_figures",
    "caption_figures",
    "reading",
    "reading_title",
    "rail",
    "plate",
]

#: Role: pixels, weight.
_SCALE: dict[str, tuple[int, int]] = {
    "display": (26, 600),
    "title": (20, 600),
    "case": (15, 600),
    "section": (13, 600),
    "strong": (13, 500),
    "body": (13, 400),
    "quote": (13, 400),
    "small": (12, 400),
    "small_strong": (12, 500),
    "caption": (11, 500),
    "overline": (11, 600),
    "figures": (13, 400),
    "small_figures": (12, 400),
    "caption_figures": (11, 500),
    "reading": (15, 400),
    "reading_title": (22, 600),
    "rail": (10, 500),
    "plate": (19, 600),
}


@cache
def _made(role: str, share: float) -> QFont:
    pixels, weight = _SCALE[role]
    made = QFont(list(FAMILIES))
    made.setPixelSize(round(pixels * share))
    made.setWeight(QFont.Weight(weight))
    made.setItalic(role == "quote")
    # Hinting would move letters to whole pixels and make one word look different at 1x and 2x.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    if role.endswith("figures"):
        # Figures stand under one another. Not everywhere: it widens hyphens in names as well.
        made.setFeature(QFont.Tag("tnum"), 1)
    if role == "overline":
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    elif role in ("display", "title"):
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    return made


def font(role: Role = "body") -> QFont:
    """The font of a role at the size chosen now; a copy, free to change. `figures` roles have
    tabular figures."""
    return QFont(_made(role, measures.text_share()))


def paper_font(role: Role = "body") -> QFont:
    """The font of a role on paper: the same whatever the screen is set to."""
    return QFont(_made(role, 1.0))


def resized(size: int, before: float) -> int:
    """The size in pixels, now, of what was set when text had the share `before`."""
    for usual in sorted({pixels for pixels, _ in _SCALE.values()}):
        if round(usual * before) == size:
            return round(usual * measures.text_share())
    return max(1, round(size / before * measures.text_share()))
