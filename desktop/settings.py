"""What the program remembers per person: theme, window, recent cases. Declared once, validated.

Hides where and how it is kept (QSettings). Nothing of a case's contents is ever kept here but
the paths of recent files and of watched folders, and those can be cleared. No secret is kept here:
of shares only who they were encrypted for, and in which file the key to sign them lies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, get_args

from PySide6.QtCore import QByteArray, QSettings

from db.language import LANGUAGES
from desktop.theme.accents import Accent
from desktop.theme.choice import Contrast, Look, Motion, Wish
from desktop.theme.measures import Density

#: More than fit on the welcome page would be a log of what somebody works on.
MOST_RECENT = 8
MOST_RECIPIENTS = 20
MOST_HABITS = 40
MOST_KEYS = 400
MOST_DESKS = 40
MOST_OWN_WORDS = 20_000
#: Where another case opens.
ANOTHER = ("ask", "here", "new")
#: Size of letters in percent.
LEAST_TEXT, MOST_TEXT = 90, 200
VIEWS = ("timeline", "incidents", "actors", "sources", "claims", "reading", "map", "network")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. `window`: Qt's saved geometry, opaque; `watched`: see
    `desktop.intake.watching`; `recipients`: "age1… Boris", the newest first; `name`: who works
    here; `language`: "system" or one of `db.language.LANGUAGES`, heard at the next start; `text`:
    size of letters in percent; `habits`: see `desktop.habits`; `keys`: see
    `desktop.shortcuts.bindings`; `desks`: see `desktop.window.kept_desks`; `another`: where another
    case opens; `own_words`: right for the spelling; `guide`: how far the
    guided first case is, see `desktop.guide.progress`."""

    theme: Wish = "system"
    contrast: Contrast = "system"
    accent: Accent = "teal"
    density: Density = "comfortable"
    text: int = 100
    motion: Motion = "system"
    window: bytes = b""
    view: str = "timeline"
    inspector_shown: bool = True
    inspector_width: int = 392
    recent: tuple[str, ...] = ()
    folder: str = ""
    watched: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    signing_key: str = ""
    name: str = ""
    language: str = "system"
    habits: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    another: str = "ask"
    spelling: bool = True
    own_words: tuple[str, ...] = ()
    guide: str = ""

    @property
    def look(self) -> Look:
        """What is set of the look of the window."""
        return Look(self.theme, self.contrast, self.accent, self.density, self.text, self.motion)


class Store:
    """Reads and writes `Settings`; what is unreadable or out of range is the default."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._kept = settings or QSettings("Casebinder", "Casebinder")
        self.now = self._read()

    def change(self, **values: Any) -> None:
        """Set some of the settings and keep them."""
        self.now = _checked(replace(self.now, **values))
        for spot in fields(Settings):
            value = getattr(self.now, spot.name)
            if isinstance(value, bytes):
                value = QByteArray(value)
            elif isinstance(value, tuple):
                value = list(value)
            self._kept.setValue(spot.name, value)

    def opened(self, path: Path) -> None:
        """A case was opened: it comes first in the recent list."""
        text = str(path.absolute())
        others = [other for other in self.now.recent if other != text]
        self.change(recent=tuple([text, *others][:MOST_RECENT]), folder=str(path.parent))

    def forget(self, path: str) -> None:
        """Take one path off the recent list."""
        self.change(recent=tuple(other for other in self.now.recent if other != path))

    def _read(self) -> Settings:
        found: dict[str, Any] = {}
        for spot in fields(Settings):
            value = self._kept.value(spot.name)
            if value is not None:
                found[spot.name] = _converted(spot.default, value)
        return _checked(replace(Settings(), **{k: v for k, v in found.items() if v is not None}))


def _converted(default: object, value: Any) -> Any:
    """A stored value in the type of its default; None when it cannot be."""
    if isinstance(default, bytes):
        return bytes(value.data()) if isinstance(value, QByteArray) else None
    if isinstance(default, bool):
        return value if isinstance(value, bool) else str(value).lower() == "true"
    if isinstance(default, int):
        return int(value) if str(value).isdigit() else None
    if isinstance(default, tuple):
        if isinstance(value, str):
            return (value,) if value else ()
        if isinstance(value, Sequence):
            return tuple(str(entry) for entry in value if entry)
        return None
    return str(value)


def _checked(raw: Settings) -> Settings:
    """The settings with what cannot be meant put back to its default."""
    plain = Settings()
    allowed: dict[str, Sequence[str]] = {
        "theme": get_args(Wish),
        "contrast": get_args(Contrast),
        "accent": get_args(Accent),
        "density": get_args(Density),
        "motion": get_args(Motion),
        "view": VIEWS,
        "language": ("system", *LANGUAGES),
        "another": ANOTHER,
    }
    unusable = {
        name: getattr(plain, name)
        for name, values in allowed.items()
        if getattr(raw, name) not in values
    }
    return replace(
        raw,
        **unusable,
        text=min(max(raw.text, LEAST_TEXT), MOST_TEXT),
        inspector_width=min(max(raw.inspector_width, 320), 1200),
        recent=raw.recent[:MOST_RECENT],
        recipients=raw.recipients[:MOST_RECIPIENTS],
        habits=raw.habits[:MOST_HABITS],
        keys=raw.keys[:MOST_KEYS],
        desks=raw.desks[:MOST_DESKS],
        own_words=raw.own_words[:MOST_OWN_WORDS],
    )
