"""Keys put elsewhere: in the window, on the timeline and in the network, with clashes told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.refs import Ref
from desktop.reading.page import ReadingPage
from desktop.session import Session
from desktop.settings import Store
from desktop.shortcuts import bindings
from desktop.shortcuts.bindings import Bound
from desktop.shortcuts.view import ShortcutsView
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.widgets import Sheet
from desktop.window import Window, shortcut_sheet
from tests.small_case import SmallCase


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, small: SmallCase) -> Iterator[Window]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    with qtbot.waitSignal(made.session.opened):
        made.open(small.path)
    qtbot.waitUntil(lambda: made.session.idle)
    yield made
    made.close()


def asked(window: Window, qtbot: QtBot) -> ShortcutsView:
    window.actions_by_name["shortcuts"].trigger()
    view = window.findChild(ShortcutsView)
    assert isinstance(view, ShortcutsView)
    qtbot.waitUntil(lambda: view.complete)
    return view


def choose(view: ShortcutsView, name: str) -> None:
    view.table.choose([row.name for row in view.model.rows].index(name))


def press(qtbot: QtBot, view: ShortcutsView, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert view.field.hasFocus()
    QTest.keyClick(view.field, key, held)


CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def test_every_act_of_every_view_is_listed(window: Window, qtbot: QtBot) -> None:
    view = asked(window, qtbot)
    places = {row.place for row in view.model.rows}
    assert places >= {"window", "timeline", "incidents", "reading", "network", "map", "dossier"}
    names = [row.name for row in view.model.rows]
    assert len(names) == len(set(names))
    view.words.setText("zoom in")
    assert "timeline.zoom-in" in [row.name for row in view.model.rows]


def test_the_first_acts_stand_there_while_views_are_made(window: Window, qtbot: QtBot) -> None:
    window.actions_by_name["shortcuts"].trigger()
    view = window.findChild(ShortcutsView)
    assert isinstance(view, ShortcutsView)
    assert not view.complete
    assert window.pages.made_already("dossier") is None
    choose(view, "undo")
    qtbot.waitUntil(lambda: view.complete)
    assert "dossier" in {row.place for row in view.model.rows}
    assert view.current is not None
    assert view.current.name == "undo"


def test_keys_being_pressed_are_not_interrupted_by_further_acts(
    window: Window, qtbot: QtBot
) -> None:
    window.actions_by_name["shortcuts"].trigger()
    view = window.findChild(ShortcutsView)
    assert isinstance(view, ShortcutsView)
    choose(view, "undo")
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.made_already("duplicates") is not None)
    assert view.field.isVisible()
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.complete)
    assert "dossier" in {row.place for row in view.model.rows}


def test_usual_keys_do_not_clash(window: Window) -> None:
    rows = window.keyboard.every()
    allowed = {("search", "reading.find")}  # in a text Ctrl+F looks in the text
    for row in rows:
        for key in row.keys:
            others = {other.name for other in bindings.clashes(row.name, key, rows)}
            others -= {b for a, b in allowed if a == row.name}
            others -= {a for a, b in allowed if b == row.name}
            assert not others, (row.name, key, others)


def test_new_keys_are_pressed_and_work_at_once(window: Window, qtbot: QtBot) -> None:
    view = asked(window, qtbot)
    choose(view, "actors")
    press(qtbot, view, Qt.Key.Key_J, CTRL)
    assert view.current is not None
    assert view.current.keys == ("Ctrl+J",)
    assert window.store.now.keys == ("actors\tCtrl+J",)
    assert "Ctrl+J" in window.actions_by_name["actors"].toolTip()
    choose(view, "actors")
    view.usual.click()
    assert not list(window.store.now.keys)
    assert window.actions_by_name["actors"].shortcut().toString() == "Ctrl+3"


def test_a_clash_is_told_and_asked_about(window: Window, qtbot: QtBot) -> None:
    view = asked(window, qtbot)
    choose(view, "actors")
    press(qtbot, view, Qt.Key.Key_2, CTRL)
    assert "“Incidents”" in view.told.text()
    view.leave_there.click()
    assert window.store.now.keys == ()
    press(qtbot, view, Qt.Key.Key_2, CTRL)
    view.move_here.click()
    acts = window.actions_by_name
    assert acts["actors"].shortcut().toString() == "Ctrl+2"
    assert acts["incidents"].shortcuts() == []


def test_letters_of_the_timeline_can_be_moved(window: Window, qtbot: QtBot) -> None:
    page = window.pages["timeline"]
    assert isinstance(page, TimelinePage)
    view = asked(window, qtbot)
    choose(view, "timeline.zoom-in")
    press(qtbot, view, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert view.current is not None
    assert view.current.keys == ("Shift+V",)
    before = _shown(page)
    QTest.keyClick(page.view, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert _shown(page) < before
    QTest.keyClick(page.view, Qt.Key.Key_Plus)
    assert _shown(page) < before


def test_letters_of_the_reading_room_can_be_moved(
    window: Window, qtbot: QtBot, small: SmallCase, tmp_path: Path
) -> None:
    window.session.select(Ref("snapshot", small.snapshot))
    qtbot.waitUntil(lambda: window.session.idle)
    page = window.pages["reading"]
    assert isinstance(page, ReadingPage)
    view = asked(window, qtbot)
    choose(view, "reading.take-q")
    assert view.current is not None and view.current.keys == ("Q",) and not view.current.fixed
    press(qtbot, view, Qt.Key.Key_C, NONE)
    assert view.current.keys == ("Q",), "another act of the room is on C: that is told first"
    press(qtbot, view, Qt.Key.Key_W, NONE)
    assert view.current.keys == ("W",)
    sheet = window.findChild(Sheet)
    assert sheet is not None
    sheet.submit()
    text = page.text
    cursor = text.textCursor()
    assert page.open is not None
    start = page.open.snapshot.cleaned_text.index("the Uzbek border")
    first, last = text.printed.span(start, start + 16)
    cursor.setPosition(first)
    cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    quotes = "SELECT count(*) FROM quote WHERE deleted = 0"
    assert window.session.case is not None
    reader = window.session.case.main_reader
    before = reader.value(quotes)
    QTest.keyClick(text, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: window.session.idle)
    assert reader.value(quotes) == before
    assert page.words.keys("q") == "W"
    QTest.keyClick(text, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: window.session.idle)
    assert reader.value(quotes) == before + 1


def test_a_letter_of_another_script_is_meant_by_its_place(window: Window) -> None:
    page = window.pages["timeline"]
    assert isinstance(page, TimelinePage)
    # т is typed by the key of N, د by that of N in Persian and of ] in Arabic.
    for code, typed in ((0x0422, "т"), (0x062F, "د")):
        assert page.host.acts.press(QKeyEvent(QEvent.Type.KeyPress, code, NONE, typed)), typed


def _shown(page: TimelinePage) -> int:
    goal = page.view.motion.goal(page.view.scale)
    return int(goal.right - goal.left)


def test_keys_that_are_needed_are_refused(window: Window, qtbot: QtBot) -> None:
    view = asked(window, qtbot)
    choose(view, "actors")
    press(qtbot, view, Qt.Key.Key_Tab, NONE)
    assert "needed to move about" in view.told.text()
    QTest.keyClick(view.field, Qt.Key.Key_J)
    assert "for typing" in view.told.text()
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    assert window.store.now.keys == ()
    assert view.table.hasFocus()


def test_keys_are_validated_when_they_are_read() -> None:
    lines = [
        "actors\tCtrl+J",
        "bad name\tCtrl+K",
        "sources\tNo such key",
        "log",
        "x\tCtrl+A\tAlt+B",
    ]
    assert bindings.read(lines) == {"actors": ("Ctrl+J",), "log": (), "x": ("Ctrl+A", "Alt+B")}
    assert bindings.read(bindings.written({"a": ("Ctrl+J",), "b": ()})) == {
        "a": ("Ctrl+J",),
        "b": (),
    }


def test_letters_of_the_text_are_listed_but_fixed() -> None:
    fixed = Bound("reading.take-i", "Incident", "reading", ("I",), ("I",), fixed=True)
    assert bindings.refusal(fixed, "Ctrl+J")


def test_the_keys_stand_on_one_page(window: Window, tmp_path: Path) -> None:
    out = tmp_path / "keys.pdf"
    shortcut_sheet.write(window, out)
    data = out.read_bytes()
    assert data.startswith(b"%PDF")
    with pypdfium2.PdfDocument(data) as document:  # type: ignore[no-untyped-call]
        assert len(document) == 1
        text = document[0].get_textpage().get_text_bounded()
    for row in window.keyboard.every():
        if row.keys:
            assert row.words.split()[-1].lower() in text.lower(), row.words
