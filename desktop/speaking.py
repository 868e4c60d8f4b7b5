"""In which language the window speaks: as asked, as set, else as the system.

Hides that it must be known before anything that holds words is imported, and that processes
the program starts are told through their environment. Commands without a window speak English,
so that scripts can rely on what they print.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from db import language

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

#: The setting that means the language of the system.
SYSTEM = "system"


def begin(words: Sequence[str]) -> None:
    """Choose the language for the `words` of the command line, before all other imports."""
    if language.VARIABLE in os.environ:
        return  # chosen by whoever started this process; `db.language` has looked
    if words[:1] == ["shot"]:
        lang = _option(words, "--lang")
    elif _opens_window(words):
        lang = _set()
    else:
        lang = "en"
    os.environ[language.VARIABLE] = lang
    language.speak(lang)


def dress(app: QApplication) -> None:
    """Let Qt itself speak the language: its own dialogs, its numbers, the side it begins at."""
    from PySide6.QtCore import QLocale, Qt

    lang = language.spoken()
    if lang == "en":
        return
    QLocale.setDefault(QLocale(lang))
    own = words_of_qt(app)
    if own.load(f"qtbase_{lang}", folder_of_qt()):
        app.installTranslator(own)
    if lang in language.RIGHT_TO_LEFT:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def folder_of_qt() -> str:
    """Where Qt keeps what it says by itself."""
    from PySide6.QtCore import QLibraryInfo

    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def words_of_qt(app: QApplication) -> QTranslator:
    """What Qt says by itself, but for the names of keys where lines run to the left: keyboards
    there carry Latin names ("Ctrl+Shift+N"), and so do the manual and every hint."""
    from PySide6.QtCore import QTranslator

    if not language.reads_left():
        return QTranslator(app)

    class Words(QTranslator):
        def translate(
            self,
            context: str,
            sourceText: str,  # noqa: N803
            disambiguation: str | None = None,
            n: int = -1,
        ) -> str:
            if context == "QShortcut":
                return sourceText
            return super().translate(context, sourceText, disambiguation, n) or sourceText

    return Words(app)


def of_the_system() -> str:
    """The first language of the person's system that the program speaks."""
    from PySide6.QtCore import QLocale

    tags = (tag.split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((tag for tag in tags if tag in language.LANGUAGES), "en")


def _opens_window(words: Sequence[str]) -> bool:
    """As `desktop.cli.program` decides it: no command, or a file in its place."""
    if not words or words[0] in ("demo", "window"):
        return True
    return not words[0].startswith("-") and bool(Path(words[0]).suffix or Path(words[0]).exists())


def _option(words: Sequence[str], name: str) -> str:
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == name:
            return following
        if word.startswith(f"{name}="):
            return word.removeprefix(f"{name}=")
    return "en"


def _set() -> str:
    from PySide6.QtCore import QSettings

    wish = str(QSettings("Casebinder", "Casebinder").value("language") or SYSTEM)
    return of_the_system() if wish == SYSTEM else wish
