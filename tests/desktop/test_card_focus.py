"""The keyboard from the timeline to the card and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.refs import Ref
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
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


def test_enter_on_the_selected_incident_goes_to_its_card(
    window: Window, small: SmallCase, qtbot: QtBot
) -> None:
    page = window.pages["timeline"]
    assert isinstance(page, TimelinePage)
    window.session.select(Ref("incident", small.termez))
    qtbot.waitUntil(lambda: window.session.idle)
    window.inspector.hide()
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert window.inspector.isVisible()
    assert window.inspector.isAncestorOf(window.focusWidget())
    window.actions_by_name["card"].trigger()
    assert window.focusWidget() is page.view
