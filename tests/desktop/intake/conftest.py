"""A window with an empty case, and articles to take in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from db.case import Case
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.window import Window

WORDS = "Officials said on Monday that rockets were fired at the border town of Hairaton. "


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """A window on an empty case."""
    path = tmp_path / "case" / "border.case"
    path.parent.mkdir()
    Case.create(path, "Border").close()
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(made.session.opened):
        made.open(path)
    qtbot.waitUntil(lambda: made.session.idle)
    yield made
    made.close()


def article(folder: Path, name: str, title: str = "Rockets at the border", words: str = "") -> Path:
    """A plain-text article with a headline, a byline and a date."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.txt"
    body = f"{words or WORDS * 4}\n\nThe town {name} is quiet, people there said to reporters. "
    path.write_text(f"{title}\n\nBy A Reporter\nMay 12, 2022\n\n{body}\n\n{body[::-1]}\n")
    return path
