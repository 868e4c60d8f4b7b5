"""Export from the window: choosing a format and a part, what is told before and after, stopping."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db.asking import All, OfKind
from db.export.formats import FORMATS
from db.refs import Ref
from desktop.handing.handing import ExportView
from desktop.handing.outcome import OutcomeView
from desktop.handing.purposes import GROUPS
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.widgets import Sheet
from desktop.window import Window
from tests.small_case import SmallCase


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, small: SmallCase) -> Iterator[Window]:
    themes.start("light")
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(Session(), store)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(made.session.opened):
        made.open(small.path)
    qtbot.waitUntil(lambda: made.session.idle)
    yield made
    made.close()


def _open(window: Window, qtbot: QtBot) -> tuple[Sheet, ExportView]:
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: window.session.idle)
    view = window.findChild(ExportView)
    sheet = next(each for each in window.findChildren(Sheet) if each.isVisible())
    assert isinstance(view, ExportView)
    return sheet, view


def _choose(view: ExportView, kind: str) -> None:
    for row in range(view.list.count()):
        if view.list.item(row).data(Qt.ItemDataRole.UserRole) == kind:
            view.list.setCurrentRow(row)


def _save_as(monkeypatch: pytest.MonkeyPatch, out: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))


def _told(window: Window, qtbot: QtBot) -> OutcomeView:
    qtbot.waitUntil(lambda: window.findChild(OutcomeView) is not None)
    found = window.findChild(OutcomeView)
    assert isinstance(found, OutcomeView)
    return found


def _words(view: OutcomeView) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in view.findChildren(QLabel))


def test_every_format_has_its_line(window: Window) -> None:
    listed = {each.kind for group in GROUPS for each in group.purposes}
    assert listed == {form.kind for form in FORMATS}


def test_a_table_is_chosen_by_key_and_written(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet, view = _open(window, qtbot)
    assert view.list.hasFocus()
    assert "5 incidents" in view.pane.comes.text()
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    assert view.pane.kind == "csv"
    _save_as(monkeypatch, tmp_path / "out.zip")
    sheet.submit()
    told = _told(window, qtbot)
    assert "5 incidents" in _words(told)
    with zipfile.ZipFile(tmp_path / "out.zip") as packed:
        text = packed.read("incidents.csv").decode("utf-8-sig")
    assert len(list(csv.DictReader(io.StringIO(text)))) == 5


def test_what_the_timelines_filters_let_through(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.pages["timeline"]
    page.host.panel.put(All((OfKind(("bombing",)),)))  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.session.idle)
    sheet, view = _open(window, qtbot)
    _choose(view, "geojson")
    view.pane.part.set_value("shown")
    qtbot.waitUntil(lambda: "1 incident" in view.pane.comes.text())
    _save_as(monkeypatch, tmp_path / "out.geojson")
    sheet.submit()
    _told(window, qtbot)
    found = json.loads((tmp_path / "out.geojson").read_text("utf-8"))
    assert [each["properties"]["title"] for each in found["features"]] == [
        "Attack on Kabul airport"
    ]


def test_only_the_selected_incident(window: Window, qtbot: QtBot, small: SmallCase) -> None:
    window.session.select(Ref("incident", small.termez))
    qtbot.waitUntil(lambda: window.session.idle)
    _, view = _open(window, qtbot)
    view.pane.part.set_value("selected")
    qtbot.waitUntil(lambda: view.pane.comes.text().startswith("1 incident,"))
    assert view.pane.wanted().incidents == frozenset({small.termez})


def test_what_stays_is_told_before(window: Window, qtbot: QtBot, small: SmallCase) -> None:
    def hide() -> None:
        window.session.do(
            "Make private", lambda step: step.update("incident", small.airport, private=1)
        )

    with qtbot.waitSignal(window.session.changed):
        hide()
    _, view = _open(window, qtbot)
    assert "4 incidents" in view.pane.comes.text()
    assert "private" in view.pane.held.text()
    view.pane.private.set_value(True)
    qtbot.waitUntil(lambda: "5 incidents" in view.pane.comes.text())


def test_closing_the_dialog_leaves_the_sheet(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet, _ = _open(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    sheet.submit()
    assert sheet.isVisible()


def test_a_place_that_cannot_be_written_is_told(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet, _ = _open(window, qtbot)
    _save_as(monkeypatch, tmp_path / "no folder" / "out.html")
    with qtbot.waitSignal(window.session.trouble) as told:
        sheet.submit()
    assert "no folder" in str(told.args[0])
    qtbot.waitUntil(lambda: not window.working.isVisible())
