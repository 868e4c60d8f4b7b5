"""Which theme is on: the system's wish, or the reader's; says so when it changes.

Hides how Qt is told: palette for what the style paints, stylesheet for the rest.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop import fonts
from desktop.theme.stylesheet import stylesheet
from desktop.theme.tokens import DARK, LIGHT, Theme
from desktop.theme.typescale import font

Wish = Literal["system", "light", "dark"]


class Themes(QObject):
    """Holds the current theme; `changed` carries the new one."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.current = LIGHT
        self.wish: Wish = "system"
        self._dressed = False

    def start(self, wish: Wish = "system") -> None:
        """Dress the running QApplication: style, fonts, palette, stylesheet; follow the system."""
        fonts.load()
        app = _app()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(font("body"))
        if not self._dressed:
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
            self._dressed = True
        self.wish = wish
        self._put(self._wished())

    def choose(self, wish: Wish) -> None:
        """Switch to light, dark or whatever the system says, at once and everywhere."""
        self.wish = wish
        if self._wished() is not self.current:
            self._put(self._wished())

    def _wished(self) -> Theme:
        if self.wish == "system":
            scheme = QGuiApplication.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self.wish == "dark" else LIGHT

    def _follow_system(self) -> None:
        if self.wish == "system" and self._wished() is not self.current:
            self._put(self._wished())

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
