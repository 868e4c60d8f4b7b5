"""Each case comes back as it was left, from the person's settings; and back is back to the spot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from db import asking
from db.asking import All, Disputed, WithActor, Words
from db.case import Case
from db.records import actors
from db.refs import Ref
from desktop.map.page import MapPage
from desktop.network import material
from desktop.network.page import NetworkPage
from desktop.session import Session
from desktop.settings import MOST_DESKS, Store
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.widgets import Chip
from desktop.widgets.list_page import RecordsPage
from desktop.window import Window
from desktop.window.kept_desks import read
from tests.small_case import SmallCase


@pytest.fixture
def store(tmp_path: Path) -> Store:
    themes.start("light")
    return Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def opened(qtbot: QtBot, store: Store, path: Path) -> Window:
    made = Window(Session(), store)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    with qtbot.waitSignal(made.session.opened):
        made.open(path)
    qtbot.waitUntil(lambda: made.session.idle)
    return made


def test_a_case_comes_back_as_it_was_left(qtbot: QtBot, store: Store, small: SmallCase) -> None:
    window = opened(qtbot, store, small.path)
    timeline = window.pages["timeline"]
    assert isinstance(timeline, TimelinePage)
    timeline.panel.choose_axis("kind")
    timeline.show_span(1_600_000_000, 1_650_000_000)
    window.show_view("incidents")
    page = window.pages["incidents"]
    assert isinstance(page, RecordsPage)
    page.sort("title", descending=True)
    page.table.horizontalHeader().resizeSection(0, 333)
    page.bar.line.setText("rockets")
    window.session.select(Ref("incident", small.termez))
    window.side.keep_ref(Ref("incident", small.airport))
    qtbot.waitUntil(lambda: window.session.idle)
    left = timeline.view.motion.goal(timeline.view.scale).left
    window.close()
    kept = store.now.desks
    assert len(kept) == 1
    assert "rockets" not in kept[0].lower()
    assert "Termez" not in kept[0]

    again = opened(qtbot, store, small.path)
    qtbot.waitUntil(lambda: again.session.selection is not None)
    qtbot.waitUntil(lambda: again.session.idle)
    assert again.view == "incidents"
    assert again.session.selection == Ref("incident", small.termez)
    assert again.side.kept_beside == Ref("incident", small.airport)
    page = again.pages["incidents"]
    assert isinstance(page, RecordsPage)
    assert page.table.horizontalHeader().sectionSize(0) == 333
    assert page.table.horizontalHeader().sortIndicatorOrder().name == "DescendingOrder"
    timeline = again.pages["timeline"]
    assert isinstance(timeline, TimelinePage)
    assert timeline.panel.axis == "kind"
    goal = timeline.view.motion.goal(timeline.view.scale)
    assert abs(goal.left - left) < 1_000_000
    again.close()


def test_what_cannot_be_read_or_is_gone_is_passed_over(
    qtbot: QtBot, store: Store, small: SmallCase
) -> None:
    window = opened(qtbot, store, small.path)
    window.close()
    uuid, _, text = store.now.desks[0].partition("\t")
    held = json.loads(text)
    held["selected"] = ["incident", 12345]
    held["view"] = "nowhere"
    store.change(desks=(f"{uuid}\t{json.dumps(held)}",))
    again = opened(qtbot, store, small.path)
    assert again.session.selection is None
    again.close()
    store.change(desks=(f"{uuid}\tnonsense",))
    again = opened(qtbot, store, small.path)
    assert again.session.case is not None
    again.close()
    for text in ("", "[]", "{}", '{"lists": 3}', '{"lists": {}, "span": "ab"}'):
        assert read(text) is None or read(text).view == ""  # type: ignore[union-attr]


def test_so_many_cases_are_remembered_and_no_more(store: Store) -> None:
    store.change(desks=tuple(f"{n:08d}\t{{}}" for n in range(100)))
    assert len(store.now.desks) == MOST_DESKS
    store.change(desks=())
    assert store.now.desks == ()


def test_back_leads_to_the_same_spot(qtbot: QtBot, store: Store, small: SmallCase) -> None:
    window = opened(qtbot, store, small.path)
    window.resize(1100, 620)
    window.session.select(Ref("incident", small.termez))
    qtbot.waitUntil(lambda: window.session.idle)

    def scrolled() -> bool:  # the card may still be laid out
        window.inspector.scroll_to(40)
        return window.inspector.scrolled("incident") == 40

    qtbot.waitUntil(scrolled)
    window.session.select(Ref("incident", small.airport))
    qtbot.waitUntil(lambda: window.session.idle)
    assert window.inspector.scrolled("incident") == 0
    window.actions_by_name["back"].trigger()
    qtbot.waitUntil(lambda: window.session.idle)
    qtbot.waitUntil(lambda: window.inspector.scrolled("incident") == 40)
    window.close()


def test_filters_sights_and_places_come_back(qtbot: QtBot, store: Store, small: SmallCase) -> None:
    window = opened(qtbot, store, small.path)
    timeline, chart, net = (window.pages[name] for name in ("timeline", "map", "network"))
    assert isinstance(timeline, TimelinePage)
    assert isinstance(chart, MapPage) and isinstance(net, NetworkPage)
    asked = (WithActor(small.iskp), Disputed())
    for part in asked:
        timeline.panel.add_filter(part)
    timeline.panel.add_filter(Words("Termez"))
    for name in ("map", "network"):
        window.show_view(name)
        qtbot.waitUntil(lambda: window.session.idle)
    qtbot.waitUntil(lambda: isinstance(net, NetworkPage) and net.picture is not None)
    chart.begin_at(0.69, 0.4, 5.0)
    net.panel.ties.choose(("single", 0), False)
    net.panel.kinds.choose("government_body", False)
    picture = net.picture
    assert picture is not None
    before = material.stood(picture).at
    window.close()
    assert "Termez" not in store.now.desks[0], "nothing that was typed is kept"

    with Case.open(small.path) as case, case.step("Add an actor") as step:
        fresh = actors.create(step, "Abdul", kind="person")
        actors.relate(step, small.iskp, "member_of", fresh)
    again = opened(qtbot, store, small.path)
    timeline, net = again.pages["timeline"], again.pages["network"]
    assert isinstance(timeline, TimelinePage) and isinstance(net, NetworkPage)
    qtbot.waitUntil(lambda: timeline.panel.filters == 2)
    assert timeline.panel.narrowed == All(asked)
    assert len(timeline.panel.chips.findChildren(Chip)) >= 1, "a sign that they are on"
    qtbot.waitUntil(lambda: again.session.idle and net.picture is not None)
    picture = net.picture
    assert picture is not None
    now = material.stood(picture).at
    assert fresh in now and len(now) == len(before) + 1
    assert all(abs(now[one][at] - before[one][at]) < 0.1 for one in before for at in (0, 1))
    assert picture.choice.hidden == {"government_body"} and not picture.choice.single
    again.show_view("map")
    chart = again.pages["map"]
    assert isinstance(chart, MapPage)
    qtbot.waitUntil(lambda: again.session.idle)
    assert abs(chart.view.goal.zoom - 5.0) < 0.01
    again.show_view("timeline")
    timeline.host.acts.run("filter-none")
    assert timeline.panel.filters == 0
    again.close()


def test_filters_of_records_that_are_gone_are_left_out(
    qtbot: QtBot, store: Store, small: SmallCase
) -> None:
    window = opened(qtbot, store, small.path)
    window.close()
    uuid, _, text = store.now.desks[0].partition("\t")
    held = json.loads(text)
    held["rooms"] = {
        "timeline": {"filters": asking.write(All((WithActor(12345), Disputed()))), "shown": 3},
        "network": {"filters": {"ties": [["kind"], 4], "least": "x"}, "places": "AAAA"},
        "map": {"sight": [0.5, "x", 99]},
        "nowhere": {},
    }
    store.change(desks=(f"{uuid}\t{json.dumps(held)}",))
    again = opened(qtbot, store, small.path)
    timeline = again.pages["timeline"]
    assert isinstance(timeline, TimelinePage)
    qtbot.waitUntil(lambda: timeline.panel.filters == 1)
    for name in ("network", "map"):
        again.show_view(name)
        qtbot.waitUntil(lambda: again.session.idle)
    again.close()


def test_filters_of_one_case_do_not_hold_in_another(
    qtbot: QtBot, store: Store, small: SmallCase, tmp_path: Path
) -> None:
    window = opened(qtbot, store, small.path)
    timeline = window.pages["timeline"]
    assert isinstance(timeline, TimelinePage)
    timeline.panel.add_filter(Disputed())
    other = tmp_path / "other.case"
    Case.create(other, "Another", analyst="Ana").close()
    with qtbot.waitSignal(window.session.opened):
        window.open(other)
    qtbot.waitUntil(lambda: timeline.panel.filters == 0)
    with qtbot.waitSignal(window.session.opened):
        window.open(small.path)
    qtbot.waitUntil(lambda: timeline.panel.filters == 1)
    window.close()
