"""How the window looks: colours, contrast, accent, rows, letters, motion."""

from __future__ import annotations

from functools import partial

from db.language import number, say
from desktop.preferences.one_of import Choice, OneOf
from desktop.preferences.sample import Sample
from desktop.preferences.section import Section
from desktop.settings import Store
from desktop.theme import Accent, accent_shade, themes

_THEMES = (
    Choice("system", say("As the system")),
    Choice("light", say("Light")),
    Choice("dark", say("Dark")),
)
_CONTRASTS = (
    Choice("system", say("As the system")),
    Choice("usual", say("Usual", sense="contrast")),
    Choice("strong", say("Strong", sense="contrast")),
)
_NAMED: tuple[tuple[Accent, str], ...] = (
    ("teal", say("Teal")),
    ("blue", say("Blue")),
    ("violet", say("Violet")),
    ("rose", say("Rose")),
    ("amber", say("Amber")),
    ("green", say("Green")),
)
_ACCENTS = tuple(Choice(name, words, partial(accent_shade, name)) for name, words in _NAMED)
_ROWS = (
    Choice("comfortable", say("Comfortable", sense="rows")),
    Choice("compact", say("Compact", sense="rows")),
)
_LETTERS = tuple(
    Choice(str(size), say("{size} %", size=number(size)))
    for size in (90, 100, 110, 125, 150, 175, 200)
)
_MOTIONS = (
    Choice("system", say("As the system")),
    Choice("none", say("None", sense="motion")),
)


class Appearance(Section):
    """What is chosen here is seen at once, everywhere."""

    settings = ("theme", "contrast", "accent", "density", "text", "motion")

    def __init__(self, store: Store) -> None:
        super().__init__(store, say("Appearance"))
        now = store.now
        self.add(Sample())
        self.bind("theme", OneOf(say("Colours"), _THEMES, now.theme))
        hint = say("Strong: text of at least 7 to 1 on black or white, and lines to match.")
        self.bind("contrast", OneOf(say("Contrast"), _CONTRASTS, now.contrast, hint=hint))
        hint = say("The colour of what is selected and of what can be pressed.")
        self.bind("accent", OneOf(say("Accent"), _ACCENTS, now.accent, hint=hint))
        self.bind("density", OneOf(say("Rows"), _ROWS, now.density))
        hint = say("On top of what the system asks for, up to 200 % in all. Paper keeps its own.")
        self.bind("text", OneOf(say("Size of text"), _LETTERS, str(now.text), hint=hint), int)
        hint = say("Whether the timeline glides and words flash up when one jumps to them.")
        self.bind("motion", OneOf(say("Motion"), _MOTIONS, now.motion, hint=hint))
        self.offer_usual()

    def said(self) -> str:
        now = self.store.now
        theme = next(each.words for each in _THEMES if each.value == now.theme)
        return say("{theme} · {size} %", theme=theme, size=number(now.text))

    def obey(self) -> None:
        themes.dress(self.store.now.look)
