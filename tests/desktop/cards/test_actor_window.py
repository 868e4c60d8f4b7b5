"""From the card of an actor to the timeline and the list, narrowed to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from db import when
from db.records import actors, identities
from db.refs import Ref
from db.step import Step
from desktop.incidents.page import IncidentsPage
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.window import Window
from tests.small_case import SmallCase


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, small: SmallCase) -> Iterator[Window]:
    themes.start("light")
    session = Session()
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(session, store)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(session.opened):
        made.open(small.path)
    qtbot.waitUntil(lambda: session.idle)
    yield made
    made.close()


def test_a_bar_shows_its_years_of_the_actor(qtbot: QtBot, window: Window, small: SmallCase) -> None:
    window.show_view("actors")
    span = (when.seconds(2022), when.seconds(2023))
    window.session.kept.emit("timeline", Ref("actor", small.iskp), "IS-Khorasan", span)
    page = window.pages["timeline"]
    assert isinstance(page, TimelinePage)
    qtbot.waitUntil(lambda: page.material is not None and len(page.material.lanes.every) == 4)
    assert page.isVisible()
    assert page.view.scale.left <= span[0] <= span[1] <= page.view.scale.right
    assert page.view.scale.right - page.view.scale.left < 2 * (span[1] - span[0])


def test_the_list_shows_all_incidents_of_those_read_as_one(
    qtbot: QtBot, window: Window, small: SmallCase
) -> None:
    def unite(step: Step) -> int:
        double = actors.create(step, "Wilayat Khorasan")
        step.insert("incident_actor", incident=small.war, actor=double)
        return identities.decide(step, small.iskp, double, "same")

    window.session.do("Unite", unite)
    qtbot.waitUntil(lambda: window.session.idle)
    window.session.kept.emit("incidents", Ref("actor", small.iskp), "IS-Khorasan", None)
    page = window.pages["incidents"]
    assert isinstance(page, IncidentsPage)
    qtbot.waitUntil(lambda: page.isVisible() and page.listing.rowCount() == 4)
    qtbot.waitUntil(lambda: [c.text() for c in page.bar.chips()] == ["Actor: IS-Khorasan"])
