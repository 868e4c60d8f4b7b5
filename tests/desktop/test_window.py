"""The window as a person meets it: keys, menus, the way back, messages, files dropped on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.records import incidents
from db.refs import Ref
from desktop import known
from desktop.actions import ACTS, RAIL
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import Look, themes
from desktop.widgets import LinesField, Sheet
from desktop.window import Window
from tests.desktop.intake.dragging import drag
from tests.small_case import SmallCase


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    themes.start("light")
    session = Session()
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(session, store)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


@pytest.fixture
def opened(window: Window, qtbot: QtBot, small: SmallCase) -> Window:
    with qtbot.waitSignal(window.session.opened):
        window.open(small.path)
    qtbot.waitUntil(lambda: window.session.idle)
    return window


def press(qtbot: QtBot, window: Window, name: str) -> None:
    window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: window.session.idle)


def test_it_begins_with_the_welcome_page(window: Window) -> None:
    assert window.whole.currentWidget() is window.welcome
    assert window.windowTitle() == "Casebinder"
    for act in ACTS:
        assert window.actions_by_name[act.name].isEnabled() is not act.needs_case, act.name


def test_the_welcome_page_leads_to_the_manual(window: Window, qtbot: QtBot) -> None:
    assert "Ctrl+F1" in window.welcome.manual.toolTip()
    window.welcome.manual.click()
    shown = window.doings.manual.shown
    assert shown is not None and shown.isVisible()


def test_ctrl_enter_keeps_what_is_written_in_a_sheet(
    opened: Window, qtbot: QtBot, small: SmallCase
) -> None:
    """It is also a key of the window, which must not take it from those who write."""
    opened.session.select(Ref("incident", small.airport))
    qtbot.waitUntil(lambda: opened.session.idle)
    opened.activateWindow()
    text = LinesField("Text")
    sheet = Sheet.open(opened, "Note", [text], "Keep", lambda: "")
    with qtbot.waitSignal(sheet.closed) as told:
        QTest.keyClick(text.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [True]


def test_opening_shows_the_case_and_remembers_it(opened: Window, small: SmallCase) -> None:
    assert opened.whole.currentWidget() is not opened.welcome
    assert opened.session.title in opened.windowTitle()
    assert opened.store.now.recent == (str(small.path),)


def test_a_file_that_is_no_case_is_told_on_the_welcome_page(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "notes.case"
    other.write_text("groceries")
    with qtbot.waitSignal(window.session.trouble):
        window.open(other)
    assert window.whole.currentWidget() is window.welcome
    assert other.read_text() == "groceries"


def test_every_view_is_reached_by_its_act(opened: Window, qtbot: QtBot) -> None:
    for name in (*RAIL, "dossier"):
        press(qtbot, opened, name)
        assert opened.desk.stack.currentWidget() is opened.pages[name]


def test_every_act_has_its_own_keys() -> None:
    keys = [key for act in ACTS for key in act.keys]
    assert len(keys) == len(set(keys))


def test_back_and_forward_walk_views_and_selections(
    opened: Window, qtbot: QtBot, small: SmallCase
) -> None:
    ref = Ref("incident", _an_incident(opened, qtbot))
    press(qtbot, opened, "timeline")
    press(qtbot, opened, "incidents")
    opened.session.select(ref)
    press(qtbot, opened, "actors")
    press(qtbot, opened, "back")
    assert opened.desk.stack.currentWidget() is opened.pages["incidents"]
    assert _selection(opened) == ref
    press(qtbot, opened, "back")
    assert _selection(opened) is None
    press(qtbot, opened, "forward")
    press(qtbot, opened, "forward")
    assert opened.desk.stack.currentWidget() is opened.pages["actors"]
    assert not opened.actions_by_name["forward"].isEnabled()


def test_a_step_can_be_undone_from_the_message(opened: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.session.changed):
        opened.session.do("New incident", lambda step: incidents.create(step, title="Rockets"))
    assert "New incident" in opened.actions_by_name["undo"].toolTip()
    assert opened.message.undo.isVisible()
    with qtbot.waitSignal(opened.session.changed):
        opened.message.undo.click()
    assert "New incident" in opened.actions_by_name["redo"].toolTip()


def test_trouble_stays_until_it_is_closed(opened: Window) -> None:
    opened.session.complain("The file could not be read. Nothing was changed.")
    assert opened.message.isVisible()
    assert not opened.message.undo.isVisible()
    assert "could not be read" in opened.message.words.text()


def test_a_fault_is_shown_with_its_details_to_copy(opened: Window, qtbot: QtBot) -> None:
    opened.session.report("Rename actor", ValueError("a fault"))
    sheet = opened.findChild(Sheet)
    assert isinstance(sheet, Sheet)
    assert sheet.primary_button.text() == "Copy the report"
    opened.session.report("Rename actor", ValueError("a fault"))
    assert len(opened.findChildren(Sheet)) == 1


def test_the_theme_switches_and_is_remembered(opened: Window, qtbot: QtBot) -> None:
    press(qtbot, opened, "theme")
    assert themes.current.dark
    assert opened.store.now.theme == "dark"
    press(qtbot, opened, "theme")
    assert not themes.current.dark


def test_the_inspector_hides_and_comes_back(opened: Window, qtbot: QtBot) -> None:
    press(qtbot, opened, "incidents")
    assert opened.inspector.isVisible()
    press(qtbot, opened, "inspector")
    assert not opened.inspector.isVisible()
    press(qtbot, opened, "actors")
    assert not opened.inspector.isVisible()
    press(qtbot, opened, "inspector")
    assert opened.inspector.isVisible()


def test_a_dropped_case_is_opened(window: Window, qtbot: QtBot, small: SmallCase) -> None:
    known.closed(small.path)
    with qtbot.waitSignal(window.session.opened):
        _drop(window, small.path)


def test_a_dropped_article_is_imported_and_can_be_undone(
    opened: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    article = tmp_path / "article.txt"
    article.write_text(
        "Rockets at the border\n\nBy A Reporter\nMay 12, 2022\n\n"
        + "Officials said on Monday that rockets were fired at the border town. " * 8
    )
    with qtbot.waitSignal(opened.session.changed) as told:
        _drop(opened, article)
    assert told.args[0].kind == "import"
    assert "Import" in opened.session.undo_label


def test_a_pasted_article_is_kept_as_it_is_and_opened(opened: Window, qtbot: QtBot) -> None:
    words = "Officials said on Monday that rockets were fired at the border town. "
    QGuiApplication.clipboard().setText(f"Rockets at the border\n\nMay 12, 2022\n\n{words * 8}")
    press(qtbot, opened, "paste")
    sheet = opened.findChild(Sheet)
    assert isinstance(sheet, Sheet)
    with qtbot.waitSignal(opened.session.activated) as told:
        sheet.submit()
    assert told.args[0].kind == "snapshot"
    assert opened.desk.stack.currentWidget() is opened.pages["reading"]
    assert "Import" in opened.session.undo_label


def test_an_article_dropped_without_a_case_asks_for_a_new_one(
    window: Window, tmp_path: Path
) -> None:
    _drop(window, tmp_path / "article.txt")
    [sheet] = window.findChildren(Sheet)
    assert sheet.accessibleName() == "New case"
    assert sheet.fields[0].value() == "article"


def test_a_case_for_reading_only_says_so_and_offers_no_changes(
    opened: Window, qtbot: QtBot, small: SmallCase
) -> None:
    second = Session()
    store = Store(QSettings(str(small.path.with_name("two.ini")), QSettings.Format.IniFormat))
    other = Window(second, store)
    qtbot.addWidget(other)
    other.show()
    with qtbot.waitSignal(second.opened):
        other.open(small.path)
    assert other.desk.strip.isVisible()
    assert not other.actions_by_name["import"].isEnabled()
    other.close()


def test_every_button_has_a_name_for_a_screen_reader(opened: Window) -> None:
    frame: list[QWidget] = [opened.desk.top, opened.desk.rail, opened.welcome]
    nameless = [
        button
        for part in frame
        for button in part.findChildren(QAbstractButton)
        if button.isVisibleTo(part) and not (button.accessibleName() or button.text())
    ]
    assert nameless == []


def test_the_keyboard_reaches_everything_in_the_top_bar(opened: Window) -> None:
    for button in opened.desk.top.findChildren(QAbstractButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_window_comes_back_as_it_was(window: Window, qtbot: QtBot, small: SmallCase) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.open(small.path)
    press(qtbot, window, "sources")
    window.resize(960, 700)
    window.close()
    assert window.store.now.view == "sources"
    again = Window(Session(), window.store)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (960, 700)
    assert again.store.now.inspector_width == 392
    again.close()


def _an_incident(window: Window, qtbot: QtBot) -> int:
    found: list[int] = []
    with qtbot.waitSignal(window.session.changed):
        window.session.do(
            "New incident", lambda step: incidents.create(step, title="Rockets"), found.append
        )
    return found[0]


def _selection(window: Window) -> Ref | None:
    return window.session.selection


def _drop(window: Window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drag(window, data)


def test_an_empty_case_says_how_to_begin(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.session.opened):
        window.session.create(tmp_path / "new.case", "New")
    qtbot.waitUntil(lambda: window.session.idle)
    beginning = window.desk.beginning
    assert window.desk.stack.currentWidget() is beginning
    beginning.chose.emit("incidents")
    assert window.desk.stack.currentWidget() is window.pages["incidents"]
    assert isinstance(window.findChild(Sheet), Sheet)
    press(qtbot, window, "timeline")
    with qtbot.waitSignal(window.session.changed):
        window.session.do("New incident", lambda step: incidents.create(step, title="Rockets"))
    qtbot.waitUntil(lambda: window.desk.stack.currentWidget() is window.pages["timeline"])
    with qtbot.waitSignal(window.session.changed):
        window.session.undo()
    qtbot.waitUntil(lambda: window.desk.stack.currentWidget() is beginning)


def test_a_room_can_ask_for_a_view_or_an_act(opened: Window) -> None:
    opened.session.go("sources")
    assert opened.desk.stack.currentWidget() is opened.pages["sources"]
    opened.session.go("inspector")
    assert not opened.inspector.isVisible()


def test_the_demo_is_a_fresh_copy_each_time(window: Window, qtbot: QtBot, home: Path) -> None:
    for name in ("Demo.case", "Demo 2.case"):
        # Building it takes over a second on a busy machine.
        with qtbot.waitSignal(window.session.opened, timeout=20_000):
            window.open_demo()
        assert window.session.path is not None
        assert window.session.path.name == name
        assert home in window.session.path.parents
    qtbot.waitUntil(lambda: window.session.idle)


def test_the_details_of_the_case_are_changed_and_undone(opened: Window, qtbot: QtBot) -> None:
    before = opened.session.title
    press(qtbot, opened, "details")
    sheet = opened.findChild(Sheet)
    assert isinstance(sheet, Sheet)
    sheet.fields[0].set_value("Another title")
    with qtbot.waitSignal(opened.session.changed):
        sheet.submit()
    assert opened.session.title == "Another title"
    assert "Another title" in opened.desk.top.name.accessibleName()
    with qtbot.waitSignal(opened.session.changed):
        opened.session.undo()
    assert opened.session.title == before


def test_the_menu_of_the_case_has_room_on_a_low_screen_with_large_text(opened: Window) -> None:
    menu = opened.desk.top.name.menu()
    try:
        themes.start(Look("light", text=200))
        menu.ensurePolished()
        assert menu.sizeHint().height() <= 720
    finally:
        themes.start(Look("light"))
    below = [held for act in menu.actions() if isinstance(held := act.menu(), QMenu)]
    listed = {act.objectName() for held in (menu, *below) for act in held.actions()}
    assert {act.name for act in ACTS if act.place == "case"} <= listed


def test_no_keys_of_a_view_are_those_of_the_window(opened: Window) -> None:
    of_window = {key for act in ACTS for key in act.keys}
    for name, page in opened.pages.items():
        keys = [key.toString() for action in page.actions() for key in action.shortcuts()]
        assert len(keys) == len(set(keys)), name
        assert of_window.isdisjoint(keys), name
