"""The settings, as a person meets them: kept and heard at once, every one of them reachable."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from db.case import DEFAULT_ANALYST
from desktop.preferences.appearance import Appearance
from desktop.preferences.cases import Cases
from desktop.preferences.keyboard import Keyboard
from desktop.preferences.one_of import OneOf
from desktop.preferences.person import Person
from desktop.preferences.privacy import Privacy
from desktop.preferences.reading import Reading
from desktop.preferences.section import Section
from desktop.preferences.speech import Speech
from desktop.preferences.view import SettingsView
from desktop.session import Session
from desktop.settings import Settings, Store
from desktop.shelf import wish
from desktop.theme import theme, themes
from desktop.widgets import CheckField, Sheet
from desktop.window import Window
from tests.small_case import SmallCase

ROOT = Path(__file__).resolve().parents[2]

#: Settings nobody sets in the window of settings, and why.
INTERNAL = {
    "window": "where the window stood; it is moved, not set",
    "view": "the view that was shown last",
    "inspector_shown": "turned with its own key",
    "inspector_width": "drawn with the pointer",
    "guide": "how far the guided first case is",
}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(qtbot: QtBot, store: Store) -> Iterator[Window]:
    themes.start("light")
    window = Window(Session(), store)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    yield window
    window.session.end()
    themes.start("light")


def shown(window: Window) -> SettingsView:
    window.actions_by_name["settings"].trigger()
    return window.findChildren(SettingsView)[-1]


def section(view: SettingsView, kind: type[Section]) -> Section:
    return next(each for each in view.sections if isinstance(each, kind))


def field(of: Section, name: str) -> OneOf:
    found = of.findChild(OneOf, f"setting:{name}")
    assert isinstance(found, OneOf)
    return found


def test_every_setting_is_in_the_window_or_named_as_internal(window: Window) -> None:
    reachable = {name for each in shown(window).sections for name in each.settings}
    every = {spot.name for spot in fields(Settings)}
    assert reachable | INTERNAL.keys() == every
    assert not reachable & INTERNAL.keys()


def test_the_manual_tells_of_every_setting() -> None:
    manual = (ROOT / "docs" / "settings.md").read_text("utf-8")
    for spot in fields(Settings):
        assert f"`{spot.name}`" in manual, spot.name


def test_a_look_holds_at_once_and_is_kept(window: Window, store: Store) -> None:
    appearance = section(shown(window), Appearance)
    field(appearance, "theme").set_value("dark")
    field(appearance, "contrast").set_value("strong")
    field(appearance, "text").set_value("150")
    assert theme().name == "dark-contrast"
    assert (store.now.theme, store.now.contrast, store.now.text) == ("dark", "strong", 150)
    assert window.desk.top.height() == 64


def test_a_section_goes_back_to_what_it_was_at_first(window: Window, store: Store) -> None:
    appearance = section(shown(window), Appearance)
    field(appearance, "accent").set_value("violet")
    field(appearance, "density").set_value("compact")
    appearance.back_to_usual()
    assert store.now == Settings()
    assert field(appearance, "accent").value() == "teal"


def test_the_list_says_what_holds(window: Window) -> None:
    view = shown(window)
    field(section(view, Appearance), "text").set_value("125")
    assert "125" in view.list.item(0).text()


def test_another_language_waits_for_the_next_start(qtbot: QtBot, store: Store) -> None:
    asked: list[bool] = []

    def again() -> str:
        asked.append(True)
        return "Not now."

    speech = Speech(store, again)
    qtbot.addWidget(speech)
    assert speech.waiting.isHidden()
    field(speech, "language").set_value("fa")
    assert store.now.language == "fa"
    assert not speech.waiting.isHidden()
    speech.start.click()
    assert asked
    field(speech, "language").set_value("en")
    assert speech.waiting.isHidden()


def test_the_name_signs_what_is_done_from_now_on(
    qtbot: QtBot, window: Window, store: Store, small: SmallCase
) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.session.open(small.path)
    person = section(shown(window), Person)
    person.keep(name="Nadia Rahimi")
    assert window.session.analyst == "Nadia Rahimi"
    person.keep(name="")
    assert window.session.analyst == DEFAULT_ANALYST


def test_wishes_for_copies_lie_with_the_copies(qtbot: QtBot, store: Store) -> None:
    cases = Cases(store)
    qtbot.addWidget(cases)
    cases.room.set_value("10")
    cases.copies.set_value(False)
    assert (wish().copies, wish().room) == (False, 10)


def test_what_is_remembered_can_be_forgotten(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    store.opened(tmp_path / "one.case")
    store.change(recipients=("age1xyz Boris",), watched=("/inbox",))
    privacy = Privacy(store)
    qtbot.addWidget(privacy)
    assert privacy.said() == "3 things are remembered"
    privacy.keep(recent=(), folder="")
    assert privacy.said() == "2 things are remembered"
    privacy._forget(privacy.settings)
    assert store.now == Settings()
    assert privacy.said() == "Nothing is remembered"


def test_words_said_to_be_right_can_be_forgotten(qtbot: QtBot, store: Store) -> None:
    store.change(own_words=("Zamzama", "Wilayat"))
    reading = Reading(store)
    qtbot.addWidget(reading)
    box = reading.findChild(CheckField, "setting:spelling")
    assert isinstance(box, CheckField)
    box.set_value(False)
    assert not store.now.spelling
    reading._forget.click()
    assert store.now.own_words == ()


def test_keys_are_a_step_away(qtbot: QtBot, store: Store) -> None:
    asked: list[bool] = []
    keys = Keyboard(store, lambda: asked.append(True))
    qtbot.addWidget(keys)
    assert keys.said() == "Keys as they came"
    store.change(keys=("undo=Ctrl+U",))
    assert keys.said() == "1 key was changed"


def test_settings_open_without_a_case_and_close_with_escape(qtbot: QtBot, window: Window) -> None:
    view = shown(window)
    sheet = next(each for each in window.findChildren(Sheet) if each.isAncestorOf(view))
    assert sheet.isVisible()
    sheet.cancel()
    assert not sheet.isVisible()


def test_a_setting_nobody_could_have_meant_is_the_usual_one(tmp_path: Path) -> None:
    kept = QSettings(str(tmp_path / "odd.ini"), QSettings.Format.IniFormat)
    for name, value in (("accent", "puce"), ("text", 900), ("density", 3), ("language", "tlh")):
        kept.setValue(name, value)
    now = Store(kept).now
    assert (now.accent, now.text, now.density, now.language) == (
        "teal",
        200,
        "comfortable",
        "system",
    )
