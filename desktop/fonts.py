"""The letters of the window: the shipped families, loaded from resources and never from the system.

Hides which files make up which family, so that a picture taken on one machine is the picture
taken on another.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

#: Latin, Cyrillic and Greek, then Arabic script, then what neither has (IPA, rare accents).
FAMILIES = ("Inter", "Vazirmatn", "Noto Sans")
_FOLDERS = ("inter", "vazirmatn", "noto-sans")


@cache
def load() -> tuple[str, ...]:
    """Make the shipped families known to Qt (needs a QGuiApplication); returns their names."""
    found: list[str] = []
    for folder in _FOLDERS:
        for file in sorted(
            (files("resources") / "fonts" / folder).iterdir(), key=lambda entry: entry.name
        ):
            if file.name.endswith(".ttf"):
                number = QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
                found.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(dict.fromkeys(found))
