"""A watched folder in the window, with the clock in the test's hand."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.intake.settling import SETTLED_S
from desktop.intake.watching import FolderWatch, kept
from desktop.settings import Store
from desktop.widgets import LinkButton, Sheet
from desktop.window import Window
from tests.desktop.intake.conftest import article


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Downloads" / "case"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def watch(window: Window, clock: Clock, folder: Path) -> FolderWatch:
    """The window's own watch, on the test's clock, from a minute ago."""
    found = window.watched.watch
    found._clock = clock
    found._today = lambda: time.time() - 60
    found.start(folder)
    return found


def look(qtbot: QtBot, watch: FolderWatch, clock: Clock, seconds: float = 2 * SETTLED_S) -> None:
    """Time passes, and the folder is looked into."""
    for _ in range(2):
        clock.now += seconds
        watch.look()
        qtbot.waitUntil(lambda: watch._session.idle)


def test_new_files_are_told_quietly_and_taken_with_a_press(
    window: Window, qtbot: QtBot, watch: FolderWatch, clock: Clock, folder: Path
) -> None:
    look(qtbot, watch, clock)
    assert window.watched.button.text() == "Watching Downloads/case"
    article(folder, "Hairaton")
    article(folder, "Termez", "Quiet in Termez", "Nobody was hurt in the town. " * 9)
    (folder / "film.crdownload").write_bytes(b"half")
    look(qtbot, watch, clock)
    assert window.watched.button.text() == "2 new files in Downloads/case"
    assert window.watched.button.isVisible()
    assert not window.session.undo_label
    window.actions_by_name["watch"].trigger()
    sheet = window.findChild(Sheet)
    assert sheet is not None
    assert sheet.primary_button.text() == "Take in 2 files"
    sheet.submit()
    qtbot.waitUntil(lambda: window.session.idle and bool(window.door.last.takes))
    assert len(window.door.last.takes) == 2
    look(qtbot, watch, clock)
    assert window.watched.button.text() == "Watching Downloads/case"


def test_a_file_that_grows_waits(
    window: Window, qtbot: QtBot, watch: FolderWatch, clock: Clock, folder: Path
) -> None:
    path = folder / "large.txt"
    path.write_text("words")
    for size in (2, 3, 4):
        look(qtbot, watch, clock, seconds=0.1)
        path.write_text("words " * size)
    assert not watch.ready
    assert watch.waiting == 1
    look(qtbot, watch, clock)
    assert watch.ready == (path,)


def test_files_are_taken_by_themselves_only_when_that_was_chosen(
    window: Window, qtbot: QtBot, watch: FolderWatch, clock: Clock, folder: Path
) -> None:
    watch.take_by_itself(True)
    article(folder, "Hairaton")
    look(qtbot, watch, clock)
    qtbot.waitUntil(lambda: window.session.idle and bool(window.door.last.takes))
    assert window.session.undo_label.startswith("Import")
    assert not window.findChildren(Sheet)
    assert watch.ready == ()


def test_files_that_were_not_looked_at_are_offered_again(
    window: Window, qtbot: QtBot, watch: FolderWatch, clock: Clock, folder: Path
) -> None:
    paths = [article(folder, f"Town{n}", f"Title {n}", f"Quiet {n}. " * 20) for n in range(40)]
    look(qtbot, watch, clock)
    assert len(watch.ready) == len(paths)
    window.session.progress.connect(lambda *_: window.working.cancel.click())
    window.watched.button.click()
    sheet = window.findChild(Sheet)
    assert sheet is not None
    sheet.submit()
    qtbot.waitUntil(lambda: window.session.idle and bool(window.door.last.stopped))
    look(qtbot, watch, clock)
    assert len(watch.ready) == len(paths) - len(window.door.last.takes)


def test_a_folder_that_goes_is_waited_for(
    window: Window, qtbot: QtBot, watch: FolderWatch, clock: Clock, folder: Path
) -> None:
    folder.rename(folder.with_name("away"))
    look(qtbot, watch, clock)
    assert window.watched.button.text() == "Downloads/case is not there"
    folder.with_name("away").rename(folder)
    path = article(folder, "Hairaton")
    look(qtbot, watch, clock)
    assert watch.ready == (path,)


def test_what_came_while_the_program_was_closed_is_told_next_time(
    window: Window, qtbot: QtBot, watch: FolderWatch, clock: Clock, folder: Path, tmp_path: Path
) -> None:
    left_out = article(folder, "Hairaton")
    look(qtbot, watch, clock)
    watch.done_with((left_out,))
    path = window.session.path
    assert path is not None
    window.session.close()
    qtbot.waitUntil(lambda: window.session.idle)
    assert window.watched.button.isHidden()
    new = article(folder, "Termez")
    with qtbot.waitSignal(window.session.opened):
        window.open(path)
    qtbot.waitUntil(lambda: window.session.idle)
    assert watch.watch is not None
    look(qtbot, watch, clock)
    assert watch.ready == (new,)
    assert str(folder).encode() not in path.read_bytes()
    again = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    assert [each.folder for each in kept(again)] == [str(folder)]


def test_watching_ends_when_it_is_told_to(
    window: Window, qtbot: QtBot, watch: FolderWatch, clock: Clock, folder: Path
) -> None:
    article(folder, "Hairaton")
    look(qtbot, watch, clock)
    window.watched.button.click()
    sheet = window.findChild(Sheet)
    assert sheet is not None
    links = {each.text(): each for each in sheet.findChildren(LinkButton)}
    links["Stop watching"].click()
    assert watch.watch is None
    assert window.watched.button.isHidden()
    assert kept(window.store) == []


def test_settings_that_cannot_be_read_watch_nothing(window: Window) -> None:
    window.store.change(watched=("{", '{"case": 1}', "[]"))
    assert kept(window.store) == []
