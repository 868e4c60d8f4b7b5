"""How the window looks now: the system's wish, or the person's; says so when it changes.

Hides how Qt is told: palette for what the style paints, stylesheet for the rest, and new letters
and distances for what stands in the window already.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop import fonts
from desktop.theme import measures, system
from desktop.theme.accents import Accent, accented
from desktop.theme.dressing import redress
from desktop.theme.measures import Density
from desktop.theme.stylesheet import stylesheet
from desktop.theme.tokens import LIGHT, Theme
from desktop.theme.typescale import font

Wish = Literal["system", "light", "dark"]
Contrast = Literal["system", "usual", "strong"]
Motion = Literal["system", "none"]


@dataclass(frozen=True, slots=True)
class Look:
    """What a person wishes of the look. `text`: percent of the usual size, 90 to 200, on top of
    what the system asks for."""

    theme: Wish = "system"
    contrast: Contrast = "system"
    accent: Accent = "teal"
    density: Density = "comfortable"
    text: int = 100
    motion: Motion = "system"


class Themes(QObject):
    """Holds the current theme; `changed` carries it when colours, letters or distances changed."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.current = LIGHT
        self.look = Look()
        self._dressed = False

    @property
    def wish(self) -> Wish:
        """Light, dark or as the system."""
        return self.look.theme

    def start(self, wish: Wish | Look = "system") -> None:
        """Dress the running QApplication: style, fonts, palette, stylesheet; follow the system."""
        fonts.load()
        self.look = wish if isinstance(wish, Look) else Look(wish)
        if not self._dressed:
            system.follow(self._follow_system)
            self._dressed = True
        app = _app()
        # Before its first style: afterwards the system's letters are no longer known.
        share = self.look.text / 100 * system.text()
        app.setStyle(QStyleFactory.create("Fusion"))
        self._measure(share)
        self._put(self._wished())

    def choose(self, wish: Wish) -> None:
        """Switch to light, dark or whatever the system says, at once and everywhere."""
        self.dress(replace(self.look, theme=wish))

    def dress(self, look: Look) -> None:
        """Take on another look, at once and everywhere."""
        before, self.look = self.look, look
        resized = (before.density, before.text) != (look.density, look.text)
        if resized:
            self._measure(look.text / 100 * system.text())
        if resized or self._wished() is not self.current:
            self._put(self._wished())
        elif before.motion != look.motion:
            self.changed.emit(self.current)

    def _wished(self) -> Theme:
        wish, contrast = self.look.theme, self.look.contrast
        dark = system.dark() if wish == "system" else wish == "dark"
        strong = system.contrast() if contrast == "system" else contrast == "strong"
        if strong:
            return accented("dark-contrast" if dark else "light-contrast", self.look.accent)
        return accented("dark" if dark else "light", self.look.accent)

    def _follow_system(self) -> None:
        if self._wished() is not self.current:
            self._put(self._wished())

    def _measure(self, share: float) -> None:
        before = measures.choose(self.look.density, share)
        _app().setFont(font("body"))
        redress(before)

    def _put(self, new: Theme) -> None:
        self.current = new
        app = _app()
        app.setPalette(_palette(new))
        app.setStyleSheet(stylesheet(new))
        self.changed.emit(new)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication), "the theme needs a QApplication"
    return app


def _palette(look: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, look.panel),
        (role.WindowText, look.ink),
        (role.Base, look.panel),
        (role.AlternateBase, look.raised),
        (role.Text, look.ink),
        (role.Button, look.panel),
        (role.ButtonText, look.ink),
        (role.BrightText, look.danger),
        (role.Highlight, look.accent),
        (role.HighlightedText, look.on_accent),
        (role.Link, look.accent),
        (role.LinkVisited, look.accent),
        (role.PlaceholderText, look.secondary),
        (role.ToolTipBase, look.raised),
        (role.ToolTipText, look.ink),
        (role.Accent, look.accent),
    ):
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, look.faint)
    return palette


themes = Themes()


def theme() -> Theme:
    """The current theme. Ask when painting: it can change at any moment."""
    return themes.current


def moving() -> bool:
    """Whether things may glide, flash and slide: the system lets them, and so does the person.

    Asked before every animation, so that one answer holds for all of them.
    """
    return themes.look.motion == "system" and system.moves()


def accent_shade(accent: Accent) -> QColor:
    """What an accent looks like in the theme that holds now."""
    return accented(themes.current.name, accent).accent
