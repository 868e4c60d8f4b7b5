"""The look, computed: contrast of every text on every ground, categories apart for every eye."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop import fonts, icons
from desktop.settings import Store
from desktop.theme import (
    DARK,
    LIGHT,
    THEMES,
    Accent,
    Look,
    Size,
    Space,
    Theme,
    broad,
    font,
    grown,
    moving,
    paper_font,
    plain,
    refit,
    row,
    theme,
    themes,
)
from desktop.theme.accents import accented
from desktop.theme.choice import Contrast, Wish
from desktop.theme.mixing import contrast as measured
from desktop.theme.stylesheet import stylesheet
from desktop.widgets import Words
from tests.desktop.colour_sight import EYES, apart, contrast, seen

ACCENTS: tuple[Accent, ...] = ("teal", "blue", "violet", "rose", "amber", "green")
EACH = pytest.mark.parametrize("look", THEMES, ids=[look.name for look in THEMES])
DRESSED = pytest.mark.parametrize(
    "look",
    [accented(look.name, accent) for look in THEMES for accent in ACCENTS],
    ids=[f"{look.name} {accent}" for look in THEMES for accent in ACCENTS],
)
GROUNDS = ("ground", "panel", "raised", "hover", "pressed", "accent_ground")
TINTS = ("danger_ground", "warning_ground", "good_ground")
DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


@pytest.fixture(autouse=True)
def usual_look(qtbot: QtBot) -> Iterator[None]:
    """As other tests expect it, before and after."""
    themes.start("light")
    yield
    themes.start("light")


def text_needs(look: Theme) -> float:
    """WCAG AA, or AAA where strong contrast is asked for."""
    return 7.0 if look.strong else 4.5


@DRESSED
def test_text_can_be_read_on_every_ground_it_stands_on(look: Theme) -> None:
    short = {
        (text, ground): round(ratio, 2)
        for text in ("ink", "secondary")
        for ground in (*GROUNDS, *TINTS)
        if (ratio := contrast(getattr(look, text), getattr(look, ground))) < text_needs(look)
    }
    assert short == {}


@DRESSED
@pytest.mark.parametrize("tone", ["accent", "warning", "danger", "good"])
def test_tones_can_be_read_on_their_tint_and_on_panels(look: Theme, tone: str) -> None:
    colour, tint = look.tone(tone)
    for ground in (tint, look.panel, look.raised):
        assert contrast(colour, ground) >= text_needs(look)


@DRESSED
def test_the_accent_can_be_read_and_written_on(look: Theme) -> None:
    for ground in GROUNDS[:4]:
        assert contrast(look.accent, getattr(look, ground)) >= text_needs(look)
    assert contrast(look.on_accent, look.accent) >= text_needs(look)
    assert contrast(look.on_accent, look.accent_hover) >= text_needs(look)


@DRESSED
def test_the_ring_of_focus_is_seen_on_every_ground(look: Theme) -> None:
    for ground in GROUNDS:
        assert contrast(look.accent, getattr(look, ground)) >= 3
    # The ring of a button that is filled with the accent is drawn in ink.
    assert contrast(look.ink, look.panel) >= 3


@DRESSED
def test_marks_are_seen_on_the_ground_of_the_plot(look: Theme) -> None:
    needed = 4.5 if look.strong else 3.0
    for index, colour in enumerate((*look.categories, look.danger, look.neutral)):
        for ground in (look.panel, look.ground):
            assert contrast(colour, ground) >= needed, (index, colour.name(), ground.name())
    for colour in look.categories:
        assert contrast(colour, look.accent_ground) >= 3
    for tint in look.category_grounds:
        assert contrast(look.ink, tint) >= text_needs(look)


@EACH
def test_lines_are_seen_where_strong_contrast_is_asked_for(look: Theme) -> None:
    needed = (4.5, 7.0) if look.strong else (1.2, 1.4)
    assert contrast(look.line, look.panel) >= needed[0]
    assert contrast(look.line_strong, look.panel) >= needed[1]
    assert contrast(look.faint, look.panel) >= (4.5 if look.strong else 2.0)


@EACH
@pytest.mark.parametrize("eyes", EYES)
def test_categories_stay_apart_for_every_kind_of_eye(look: Theme, eyes: str) -> None:
    each = [seen(colour, eyes) for colour in look.categories]
    differ = {
        (a, b): round(apart(each[a], each[b]), 1)
        for a, b in itertools.combinations(range(len(each)), 2)
    }
    # CIEDE2000: 1 is just noticed side by side, 9 is told apart across a plot.
    least = 14.0 if eyes == "all cones" else 9.0
    assert min(differ.values()) >= least, sorted(differ.items(), key=lambda pair: pair[1])[:4]


def test_the_program_measures_contrast_as_the_standard_does() -> None:
    rng = np.random.default_rng(7)
    for one, other in rng.integers(0, 256, (40, 2, 3)).tolist():
        pair = QColor(*one), QColor(*other)
        assert measured(*pair) == pytest.approx(contrast(*pair), abs=1e-3)


def test_distances_of_colours_are_those_of_the_published_pairs() -> None:
    # Sharma, Wu, Dalal 2005, table 1.
    pairs: tuple[tuple[tuple[float, ...], tuple[float, ...], float], ...] = (
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
        ((90.8027, -2.0831, 1.441), (91.1528, -1.6435, 0.0447), 1.4441),
    )
    for one, other, distance in pairs:
        assert apart(np.array(one), np.array(other)) == pytest.approx(distance, abs=2e-4)


@EACH
def test_the_stylesheet_has_no_colour_of_its_own(look: Theme) -> None:
    known = {
        getattr(look, name).name()
        for name in look.__dataclass_fields__
        if name not in ("name",) and isinstance(getattr(look, name), QColor)
    }
    words = stylesheet(look).replace(";", " ").split()
    assert {word for word in words if word.startswith("#") and len(word) == 7} <= known
    assert "$" not in stylesheet(look)


def test_no_colour_and_no_size_of_letters_stands_outside_the_theme() -> None:
    literal = re.compile(r"""["']\#[0-9A-Fa-f]{3,8}["']|QColor\(\s*\d|setPixelSize|setPointSize""")
    elsewhere = {
        path.relative_to(DESKTOP).as_posix(): found.group()
        for path in sorted(DESKTOP.rglob("*.py"))
        if (found := literal.search(path.read_text("utf-8")))
    }
    allowed = {f"theme/{name}.py" for name in ("tokens", "typescale", "dressing")}
    allowed.add("widgets/code_text.py")  # letters of one width are the system's own
    allowed.add("shortcuts/paper.py")  # as large as the page has room for
    assert {*elsewhere} - allowed == set()


def test_icons_are_drawn_in_one_style() -> None:
    folder = DESKTOP.parent / "resources" / "icons"
    marks = ("casebinder", "tick-", "dash-")  # the sign of the program; marks of check boxes
    for path in sorted(folder.glob("*.svg")):
        if path.stem.startswith(marks):
            continue
        drawing = path.read_text("utf-8")
        assert 'viewBox="0 0 24 24"' in drawing, path.name
        assert 'stroke="currentColor"' in drawing, path.name
        # The timeline is three of its own bars.
        width = "3" if path.stem == "timeline" else "1.6"
        assert f'stroke-width="{width}"' in drawing, path.name


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_have_a_pixel_for_every_pixel_of_the_screen(ratio: float) -> None:
    made = icons.pixmap("eye", LIGHT.ink, 20, ratio)
    assert (made.width(), made.devicePixelRatio()) == (round(20 * ratio), ratio)


def test_only_the_shipped_letters_are_used() -> None:
    assert set(fonts.FAMILIES) <= set(QFontDatabase.families())
    assert QFontInfo(font("body")).family() == "Inter"
    assert QFontInfo(font("title")).weight() == 600


def test_the_theme_switches_live(qtbot: QtBot) -> None:
    assert theme() is LIGHT
    with qtbot.waitSignal(themes.changed) as told:
        themes.choose("dark")
    assert told.args[0] is DARK
    assert theme() is DARK
    themes.choose("light")


@pytest.mark.parametrize(
    ("wish", "contrast", "name"),
    [
        ("light", "usual", "light"),
        ("dark", "usual", "dark"),
        ("light", "strong", "light-contrast"),
        ("dark", "strong", "dark-contrast"),
    ],
)
def test_four_themes_can_be_chosen(wish: Wish, contrast: Contrast, name: str) -> None:
    themes.dress(Look(theme=wish, contrast=contrast))
    assert theme().name == name
    assert QApplication.palette().window().color() == theme().panel


def test_an_accent_takes_the_place_of_teal_everywhere_but_in_the_categories() -> None:
    themes.dress(Look(theme="light", accent="violet"))
    assert theme().accent != LIGHT.accent
    assert theme().categories == LIGHT.categories
    assert LIGHT.accent.name() not in stylesheet(theme())


def test_what_stands_in_a_window_takes_on_letters_and_distances(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    layout.setContentsMargins(Space.L, 6, Space.L, 0)
    layout.setSpacing(Space.S)
    words = Words("Rockets at Termez", "title")
    layout.addWidget(words)
    refit(window, lambda each: each.setFixedHeight(row(56, 2)))
    assert (words.font().pixelSize(), window.height()) == (20, 56)

    themes.dress(Look(theme="light", density="compact", text=200))
    assert (words.font().pixelSize(), window.height()) == (40, 80)
    assert (layout.contentsMargins().left(), layout.spacing()) == (12, 6)
    assert layout.contentsMargins().top() == 6

    themes.dress(Look(theme="light"))
    assert (words.font().pixelSize(), window.height()) == (20, 56)
    # Six pixels were nobody's token and stay what they were.
    margins = layout.contentsMargins()
    assert (margins.left(), margins.top(), layout.spacing()) == (16, 6, 8)


@pytest.mark.parametrize("share", [90, 110, 125, 150, 175, 200])
def test_letters_come_back_to_their_size(share: int) -> None:
    made = {role: Words("Words", role) for role in ("display", "title", "case", "body", "caption")}
    before = {role: words.font().pixelSize() for role, words in made.items()}
    themes.dress(Look(theme="light", text=share))
    for role, words in made.items():
        assert words.font().pixelSize() == round(before[role] * share / 100)
    themes.dress(Look(theme="light"))
    assert {role: words.font().pixelSize() for role, words in made.items()} == before


def test_paper_stays_as_it_is() -> None:
    themes.dress(Look(theme="light", density="compact", text=200))
    assert font("body").pixelSize() == 26
    assert paper_font("body").pixelSize() == 13
    with plain():
        assert (Size.ROW, grown(20), broad(100)) == (36, 20, 100)
    assert Size.ROW == 46


def test_nothing_moves_when_the_person_wants_no_motion() -> None:
    told: list[object] = []
    themes.changed.connect(told.append)
    themes.dress(Look(theme="light", motion="none"))
    themes.changed.disconnect(told.append)
    assert not moving()
    assert told, "what glides has to hear of it"


def test_settings_make_the_look() -> None:
    store = Store()
    store.change(theme="dark", contrast="strong", accent="blue", text=150, motion="none")
    assert store.now.look == Look("dark", "strong", "blue", "comfortable", 150, "none")


def test_tones_have_a_colour_and_a_ground() -> None:
    assert LIGHT.tone("category-1") == (LIGHT.ink, LIGHT.category_ground(1))
    assert LIGHT.category(5) == LIGHT.category(0)  # red is never dealt out
