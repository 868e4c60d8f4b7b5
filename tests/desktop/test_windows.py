"""Several cases at once: each in a window of its own, never one twice, all closed properly."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop import known
from desktop.settings import Store
from desktop.theme import themes
from desktop.widgets import Sheet
from desktop.window import Window
from desktop.window.windows import Windows
from tests.small_case import SmallCase


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path) -> Iterator[Windows]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Windows(store, Window)
    made.add()
    yield made
    made.close()


@pytest.fixture
def two(small: SmallCase, tmp_path: Path) -> tuple[Path, Path]:
    other = tmp_path / "other.case"
    shutil.copyfile(small.path, other)
    for path in (small.path, other):
        known.closed(path)
    return small.path, other


def opened(qtbot: QtBot, window: Window, path: Path) -> None:
    window.arriving.open(path)
    qtbot.waitUntil(lambda: window.session.path == path and window.session.idle)


def test_no_window_is_larger_than_the_screen(windows: Windows) -> None:
    """At the foot stand the guide and what was saved: they must not be out of sight."""
    window = windows.every[0]
    room = window.screen().availableGeometry().size().expandedTo(window.minimumSize())
    assert window.size().boundedTo(room) == window.size()
    assert window.isMaximized()


def test_another_case_opens_where_one_says(
    windows: Windows, qtbot: QtBot, two: tuple[Path, Path]
) -> None:
    first = windows.every[0]
    opened(qtbot, first, two[0])
    first.arriving.open(two[1])
    sheet = first.findChild(Sheet)
    assert isinstance(sheet, Sheet)
    assert first.session.path == two[0]
    sheet.primary_button.click()
    assert len(windows.every) == 2
    second = windows.every[1]
    qtbot.waitUntil(lambda: second.session.path == two[1] and second.session.idle)
    assert first.session.path == two[0]


def test_a_choice_can_be_kept(windows: Windows, qtbot: QtBot, two: tuple[Path, Path]) -> None:
    first = windows.every[0]
    first.store.change(another="here")
    opened(qtbot, first, two[0])
    opened(qtbot, first, two[1])
    assert len(windows.every) == 1
    first.store.change(another="new")
    first.arriving.open(two[0])
    qtbot.waitUntil(lambda: len(windows.every) == 2 and windows.every[1].session.path == two[0])
    qtbot.waitUntil(lambda: windows.every[1].session.idle)


def test_a_case_is_never_open_twice(windows: Windows, qtbot: QtBot, two: tuple[Path, Path]) -> None:
    first = windows.every[0]
    opened(qtbot, first, two[0])
    first.actions_by_name["new-window"].trigger()
    second = windows.every[1]
    second.arriving.open(two[0])
    qtbot.waitUntil(lambda: second.session.idle)
    assert second.session.case is None
    assert windows.holding(two[0]) is first


def test_keys_and_looks_are_shared(windows: Windows) -> None:
    first = windows.every[0]
    second = windows.add(first)
    first.keyboard.change("actors", ["Ctrl+J"])
    assert second.actions_by_name["actors"].shortcut().toString() == "Ctrl+J"
    assert second.store is first.store


def test_quitting_closes_all_and_ends_their_threads(
    windows: Windows, qtbot: QtBot, two: tuple[Path, Path]
) -> None:
    before = threading.active_count()
    first = windows.every[0]
    second = windows.add(first)
    opened(qtbot, first, two[0])
    opened(qtbot, second, two[1])
    assert threading.active_count() > before
    first.actions_by_name["quit"].trigger()
    assert windows.every == []
    assert threading.active_count() <= before
    for path in two:
        assert not path.with_name(path.name + "-wal").exists()
