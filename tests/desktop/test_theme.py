"""The look, computed: contrast of every text on every ground, categories apart for every eye."""

from __future__ import annotations

import itertools

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from pytestqt.qtbot import QtBot

from desktop import fonts
from desktop.theme import DARK, LIGHT, Theme, font, theme, themes
from desktop.theme.stylesheet import stylesheet

BOTH = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
Matrix = npt.NDArray[np.float64]

# Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB.
EYES: dict[str, Matrix] = {
    "all cones": np.eye(3),
    "no red cones": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "no green cones": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "no blue cones": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}


def linear(colour: QColor) -> Matrix:
    """Linear RGB of an sRGB colour."""
    channels = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast ratio."""
    weights = np.array([0.2126, 0.7152, 0.0722])
    light, dark = sorted((float(linear(c) @ weights) for c in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def oklab(rgb: Matrix) -> Matrix:
    """OKLab of linear RGB (Ottosson 2020)."""
    lms = np.cbrt(
        np.array(
            [
                [0.4122214708, 0.5363325363, 0.0514459929],
                [0.2119034982, 0.6806995451, 0.1073969566],
                [0.0883024619, 0.2817188376, 0.6299787005],
            ]
        )
        @ np.clip(rgb, 0, 1)
    )
    lab: Matrix = (
        np.array(
            [
                [0.2104542553, 0.7936177850, -0.0040720468],
                [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660],
            ]
        )
        @ lms
    )
    return lab


@BOTH
def test_text_reaches_aa_on_every_ground_it_stands_on(look: Theme) -> None:
    grounds = ("ground", "panel", "raised", "hover", "accent_ground")
    short = {
        (text, ground): round(ratio, 2)
        for text in ("ink", "secondary")
        for ground in grounds
        if (ratio := contrast(getattr(look, text), getattr(look, ground))) < 4.5
    }
    assert short == {}


@BOTH
@pytest.mark.parametrize("tone", ["accent", "warning", "danger", "good"])
def test_tones_reach_aa_on_their_tint_and_on_panels(look: Theme, tone: str) -> None:
    colour, tint = look.tone(tone)
    for ground in (tint, look.panel, look.raised):
        assert contrast(colour, ground) >= 4.5
    assert contrast(look.on_accent, look.accent) >= 4.5
    assert contrast(look.on_accent, look.accent_hover) >= 4.5


@BOTH
def test_category_marks_and_chips_can_be_seen(look: Theme) -> None:
    for index, (colour, tint) in enumerate(
        zip(look.categories, look.category_grounds, strict=True)
    ):
        for ground in (look.panel, look.ground, look.accent_ground):
            assert contrast(colour, ground) >= 3, (index, colour.name(), ground.name())
        assert contrast(look.ink, tint) >= 4.5, (index, look.ink.name(), tint.name())
    assert contrast(look.neutral, look.panel) >= 3
    assert contrast(look.line_strong, look.panel) >= 1.4


@BOTH
@pytest.mark.parametrize("eyes", EYES)
def test_categories_stay_apart_for_every_kind_of_eye(look: Theme, eyes: str) -> None:
    seen = [oklab(EYES[eyes] @ linear(colour)) for colour in look.categories]
    apart = {
        (a, b): round(float(np.linalg.norm(seen[a] - seen[b])), 3)
        for a, b in itertools.combinations(range(len(seen)), 2)
    }
    # 0.02 in OKLab is about one just noticeable difference.
    least = 0.09 if eyes == "all cones" else 0.055
    assert min(apart.values()) >= least, sorted(apart.items(), key=lambda pair: pair[1])[:4]


@BOTH
def test_the_stylesheet_has_no_colour_of_its_own(look: Theme) -> None:
    known = {
        getattr(look, name).name()
        for name in look.__dataclass_fields__
        if name not in ("name",) and isinstance(getattr(look, name), QColor)
    }
    words = stylesheet(look).replace(";", " ").split()
    assert {word for word in words if word.startswith("#") and len(word) == 7} <= known
    assert "$" not in stylesheet(look)


def test_only_the_shipped_letters_are_used(qtbot: QtBot) -> None:
    themes.start("light")
    assert set(fonts.FAMILIES) <= set(QFontDatabase.families())
    assert QFontInfo(font("body")).family() == "Inter"
    assert QFontInfo(font("title")).weight() == 600


def test_the_theme_switches_live(qtbot: QtBot) -> None:
    themes.start("light")
    assert theme() is LIGHT
    with qtbot.waitSignal(themes.changed) as told:
        themes.choose("dark")
    assert told.args[0] is DARK
    assert theme() is DARK
    themes.choose("light")


def test_tones_have_a_colour_and_a_ground() -> None:
    assert LIGHT.tone("category-1") == (LIGHT.ink, LIGHT.category_ground(1))
    assert LIGHT.category(5) == LIGHT.category(0)  # red is never dealt out
