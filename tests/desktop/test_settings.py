"""What is remembered per person: defaults, bad values, the recent list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop.settings import MOST_RECENT, Settings, Store


@pytest.fixture
def kept(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_a_new_person_gets_the_defaults(kept: QSettings) -> None:
    assert Store(kept).now == Settings()


def test_everything_comes_back_as_it_was(kept: QSettings) -> None:
    store = Store(kept)
    store.change(
        theme="dark",
        window=b"\x00\x01\xff",
        view="actors",
        inspector_shown=False,
        inspector_width=420,
        folder="/somewhere",
    )
    store.opened(Path("/cases/پرونده.case"))
    kept.sync()
    again = Store(QSettings(kept.fileName(), QSettings.Format.IniFormat))
    assert again.now == store.now


def test_values_nobody_could_have_meant_are_the_defaults(kept: QSettings) -> None:
    kept.setValue("theme", "pink")
    kept.setValue("view", "nowhere")
    kept.setValue("inspector_width", "wide")
    kept.setValue("recent", 7)
    kept.setValue("window", "not bytes")
    assert Store(kept).now == Settings(inspector_width=Settings().inspector_width)


def test_the_recent_list_is_short_and_has_no_doubles(kept: QSettings, tmp_path: Path) -> None:
    store = Store(kept)
    for number in range(12):
        store.opened(tmp_path / f"{number}.case")
    store.opened(tmp_path / "9.case")
    assert len(store.now.recent) == MOST_RECENT
    assert store.now.recent[:2] == (str(tmp_path / "9.case"), str(tmp_path / "11.case"))
    store.forget(str(tmp_path / "9.case"))
    assert store.now.recent[0] == str(tmp_path / "11.case")


def test_one_recent_case_survives_being_kept_as_a_word(kept: QSettings) -> None:
    Store(kept).opened(Path("/cases/one.case"))
    kept.sync()
    again = QSettings(kept.fileName(), QSettings.Format.IniFormat)
    assert Store(again).now.recent == ("/cases/one.case",)
