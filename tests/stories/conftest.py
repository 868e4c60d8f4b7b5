"""A person before the real window, with settings of their own and nothing opened yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import demo
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.window import Window
from tests.stories.person import Person


@pytest.fixture
def person(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    themes.start("light")
    session = Session()
    faults: list[object] = []
    session.bug.connect(faults.append)
    kept = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(session, Store(kept))
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    with qtbot.waitExposed(window):
        window.show()
    yield Person(window, qtbot, monkeypatch)
    window.close()
    assert faults == []


@pytest.fixture(scope="session")
def prepared_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo case, built once; only to be copied."""
    path = tmp_path_factory.mktemp("demo") / "demo.case"
    demo.build(path)
    return path


@pytest.fixture
def at_the_demo(person: Person, prepared_demo: Path, tmp_path: Path) -> Person:
    """The person with a copy of the demo case open."""
    path = tmp_path / "demo.case"
    path.write_bytes(prepared_demo.read_bytes())
    person.opens(path)
    return person


@pytest.fixture
def at_an_empty_case(person: Person, tmp_path: Path, qtbot: QtBot) -> Person:
    """The person with a new case open in which there is nothing."""
    with qtbot.waitSignal(person.session.opened):
        person.session.create(tmp_path / "empty.case", "Empty")
    person.settle()
    return person
