"""Every colour of the window, by what it is for; hides the values themselves.

Text colours reach WCAG AA (4.5:1) on every ground they may stand on and categories 3:1; with
strong contrast text reaches AAA (7:1), categories and lines 4.5:1. tests/desktop/test_theme.py
computes it, and the distance between categories for readers with the three kinds of colour
blindness.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtGui import QColor

Name = Literal["light", "dark", "light-contrast", "dark-contrast"]


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. `*_ground` are the tints that text of the same name stands on."""

    name: Name
    ground: QColor
    panel: QColor
    raised: QColor
    line: QColor
    line_strong: QColor
    ink: QColor
    secondary: QColor
    faint: QColor
    hover: QColor
    pressed: QColor
    accent: QColor
    accent_hover: QColor
    accent_ground: QColor
    on_accent: QColor
    danger: QColor
    danger_ground: QColor
    warning: QColor
    warning_ground: QColor
    good: QColor
    good_ground: QColor
    shadow: QColor
    categories: tuple[QColor, ...]
    category_grounds: tuple[QColor, ...]
    neutral: QColor

    @property
    def dark(self) -> bool:
        """Whether light letters stand on a dark ground."""
        return self.name.startswith("dark")

    @property
    def strong(self) -> bool:
        """Whether this is one of the two with strong contrast."""
        return self.name.endswith("contrast")

    def category(self, index: int) -> QColor:
        """The colour of category `index`; wraps. Red (the last) is left to disputes."""
        return self.categories[index % (len(self.categories) - 1)]

    def category_ground(self, index: int) -> QColor:
        """The tint that belongs to `category(index)`."""
        return self.category_grounds[index % (len(self.categories) - 1)]

    def tone(self, name: str) -> tuple[QColor, QColor]:
        """Text colour and ground of a tone: neutral, accent, warning, danger, good, category-N."""
        if name.startswith("category-"):
            index = int(name.removeprefix("category-"))
            return self.ink, self.category_ground(index)
        return {
            "neutral": (self.ink, self.raised),
            "quiet": (self.secondary, self.raised),
            "accent": (self.accent, self.accent_ground),
            "warning": (self.warning, self.warning_ground),
            "danger": (self.danger, self.danger_ground),
            "good": (self.good, self.good_ground),
        }[name]


def _colours(text: str) -> tuple[QColor, ...]:
    return tuple(QColor(word) for word in text.split())


LIGHT = Theme(
    name="light",
    ground=QColor("#F7F6F3"),
    panel=QColor("#FFFFFF"),
    raised=QColor("#FBFAF8"),
    line=QColor("#E4E1DB"),
    line_strong=QColor("#CFCBC3"),
    ink=QColor("#1F2326"),
    secondary=QColor("#65696D"),
    faint=QColor("#A3A5A6"),
    hover=QColor("#F3F1ED"),
    pressed=QColor("#EBE8E2"),
    accent=QColor("#1F6F78"),
    accent_hover=QColor("#195C63"),
    accent_ground=QColor("#E3F0F1"),
    on_accent=QColor("#FFFFFF"),
    danger=QColor("#B03A34"),
    danger_ground=QColor("#F8E6E4"),
    warning=QColor("#8F5A0C"),
    warning_ground=QColor("#FAF0DD"),
    good=QColor("#2C7240"),
    good_ground=QColor("#E2F0E4"),
    shadow=QColor(31, 35, 38, 40),
    categories=_colours("#1F6F78 #B77419 #634F8F #5C8557 #0075C2 #B03A34"),
    category_grounds=_colours("#E3F0F1 #FAF0DD #EEEBF6 #E2F0E4 #E4EDF7 #F8E6E4"),
    neutral=QColor("#8C8F91"),
)

DARK = Theme(
    name="dark",
    ground=QColor("#17181A"),
    panel=QColor("#1E2022"),
    raised=QColor("#232629"),
    line=QColor("#33373B"),
    line_strong=QColor("#4A4F54"),
    ink=QColor("#E8E6E1"),
    secondary=QColor("#9BA1A6"),
    faint=QColor("#666B70"),
    hover=QColor("#272A2D"),
    pressed=QColor("#2E3236"),
    accent=QColor("#5FB3BC"),
    accent_hover=QColor("#7BC4CC"),
    accent_ground=QColor("#1F3437"),
    on_accent=QColor("#10201F"),
    danger=QColor("#E8827B"),
    danger_ground=QColor("#3D2624"),
    warning=QColor("#E0B25C"),
    warning_ground=QColor("#383020"),
    good=QColor("#86C793"),
    good_ground=QColor("#21342A"),
    shadow=QColor(0, 0, 0, 110),
    categories=_colours("#5FB3BC #E5B06A #B0A5EE #8CD0A3 #6E8CD0 #E8827B"),
    category_grounds=_colours("#1F3437 #383020 #2C2839 #21342A #232E3D #3D2624"),
    neutral=QColor("#83888C"),
)

LIGHT_CONTRAST = Theme(
    name="light-contrast",
    ground=QColor("#F4F4F4"),
    panel=QColor("#FFFFFF"),
    raised=QColor("#FFFFFF"),
    line=QColor("#6E7276"),
    line_strong=QColor("#1A1C1E"),
    ink=QColor("#000000"),
    secondary=QColor("#33373A"),
    faint=QColor("#63676B"),
    hover=QColor("#E9E9E9"),
    pressed=QColor("#DADADA"),
    accent=QColor("#064B54"),
    accent_hover=QColor("#02363D"),
    accent_ground=QColor("#DDEEF0"),
    on_accent=QColor("#FFFFFF"),
    danger=QColor("#87150F"),
    danger_ground=QColor("#FBE3E0"),
    warning=QColor("#5E3700"),
    warning_ground=QColor("#FCEFD6"),
    good=QColor("#0B4A21"),
    good_ground=QColor("#DDF2E1"),
    shadow=QColor(0, 0, 0, 70),
    categories=_colours("#00545F #624800 #7C4DA9 #4A7037 #13336C #660B16"),
    category_grounds=_colours("#DDEEF0 #FCEFD6 #F0E8FB #DDF2E1 #DEEAF8 #FBE3E0"),
    neutral=QColor("#63676B"),
)

DARK_CONTRAST = Theme(
    name="dark-contrast",
    ground=QColor("#000000"),
    panel=QColor("#0A0B0C"),
    raised=QColor("#121416"),
    line=QColor("#83888D"),
    line_strong=QColor("#E6E8EA"),
    ink=QColor("#FFFFFF"),
    secondary=QColor("#D3D7DA"),
    faint=QColor("#94999E"),
    hover=QColor("#24272A"),
    pressed=QColor("#30353A"),
    accent=QColor("#7FE0EA"),
    accent_hover=QColor("#A9EFF6"),
    accent_ground=QColor("#10333A"),
    on_accent=QColor("#000000"),
    danger=QColor("#FFB0A8"),
    danger_ground=QColor("#451611"),
    warning=QColor("#FFD37A"),
    warning_ground=QColor("#3A2C08"),
    good=QColor("#A6EBB4"),
    good_ground=QColor("#0E3A1D"),
    shadow=QColor(255, 255, 255, 30),
    categories=_colours("#55BBBB #FCB64E #B789F4 #BFF899 #AAD4FF #FF898D"),
    category_grounds=_colours("#10333A #3A2C08 #2B2244 #0E3A1D #15294A #451611"),
    neutral=QColor("#94999E"),
)

#: What is printed: always light, on a ground that takes no ink; lines a little darker, because
#: hairlines print pale.
PAPER = replace(
    LIGHT,
    ground=QColor("#FFFFFF"),
    panel=QColor("#FFFFFF"),
    raised=QColor("#FFFFFF"),
    line=QColor("#D5D2CB"),
    secondary=QColor("#55595D"),
)

THEMES = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)
