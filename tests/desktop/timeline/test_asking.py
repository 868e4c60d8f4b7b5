"""Asking on the timeline: chips, their menus and forms, saved views, tags, lanes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from db import when
from db.asking import (
    EVERYTHING,
    All,
    Any,
    Counted,
    Dated,
    Disputed,
    FromSource,
    InPlace,
    Leaf,
    Not,
    OfKind,
    Question,
    Rated,
    RestsOnOneOrigin,
    SingleSource,
    Stands,
    Tagged,
    WithActor,
    Words,
)
from db.columns import LaneName
from db.errors import CaseError
from db.records import saved_views, tags
from db.refs import Ref
from db.step import Step
from desktop.session import Session
from desktop.timeline.asking.filter_chips import FilterChip, Joint
from desktop.timeline.asking.filter_forms import form
from desktop.timeline.asking.views import Views
from desktop.timeline.grouping.lane_filters import lane_question
from desktop.timeline.page import TimelinePage
from desktop.widgets import RecordPicker
from tests.desktop.timeline.asked import press, settled, sheet, shown, texts
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_BOMB, _ROCKETS = OfKind(("bombing",)), OfKind(("rocket_fire",))


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> TimelinePage:
    made = opened(session, small.path, qtbot, 1500, 800)
    qtbot.waitUntil(lambda: session.idle)
    return made


def test_chips_are_added_negated_and_taken_away(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    settled(page, qtbot, lambda: press(page.panel.menu(), "Kind", "Bombing"))
    assert texts(page) == ["Bombing"] and shown(page) == {small.airport}
    settled(page, qtbot, lambda: press(page.panel.menu(), "Kind", "Rocket fire"))
    assert texts(page) == ["Bombing or rocket fire"]
    assert shown(page) == {small.airport, small.termez}
    settled(page, qtbot, lambda: press(page.panel.menu(), "Has a dispute"))
    assert texts(page) == ["Bombing or rocket fire", "Has a dispute"]
    assert shown(page) == {small.termez}
    settled(page, qtbot, lambda: press(page.panel.chips.menu(1), "Leave these out"))
    assert texts(page)[1] == "Without a dispute" and shown(page) == {small.airport}
    chip = page.panel.chips.chips()[0]
    settled(page, qtbot, lambda: QTest.keyClick(chip, Qt.Key.Key_Delete))
    assert texts(page) == ["Without a dispute"]
    settled(page, qtbot, page.panel.clear)
    assert not page.panel.chips.isVisible() and len(shown(page)) == 4


def test_alternatives_and_groups_from_a_chips_menu(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    panel = page.panel
    settled(page, qtbot, lambda: panel.put(All((_BOMB,))))
    settled(page, qtbot, lambda: press(panel.chips.menu(0), "Or", "Standing", "Disputed"))
    assert texts(page) == ["Bombing or disputed"]
    assert shown(page) == {small.airport, small.termez}
    settled(page, qtbot, lambda: press(panel.chips.menu(0), "All of these must hold"))
    assert panel.narrowed == All((All((_BOMB, Stands((4,)))),)) and not shown(page)
    settled(page, qtbot, lambda: press(panel.chips.menu(0), "Take apart"))
    assert texts(page) == ["Bombing", "Disputed"]
    joint = panel.chips.findChildren(Joint)[-1]
    settled(page, qtbot, joint.click)
    assert panel.narrowed == All((Any((_BOMB, Stands((4,)))),))
    settled(page, qtbot, lambda: press(panel.chips.menu(0), "Disputed", "Remove"))
    assert panel.narrowed == All((_BOMB,))
    settled(page, qtbot, lambda: press(panel.chips.menu(0), "And", "Rests on one source"))
    assert panel.narrowed == All((All((_BOMB, SingleSource())),))


def test_one_origin_is_asked_from_the_menu_and_negated(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    panel = page.panel
    settled(page, qtbot, lambda: panel.put(All((OfKind(("rocket_fire", "bombing")),))))
    settled(page, qtbot, lambda: press(panel.chips.menu(0), "And", "Rests on one origin"))
    # The toll of the bombing was also heard on the radio, from no source of the case.
    assert shown(page) == {small.termez}
    settled(page, qtbot, lambda: panel.put(All((RestsOnOneOrigin(),))))
    assert texts(page) == ["Rests on one origin"]
    settled(page, qtbot, lambda: press(panel.chips.menu(0), "Leave these out"))
    assert texts(page) == ["Rests on several origins or none"]
    assert small.termez not in shown(page)


def test_an_empty_timeline_names_the_filter_to_blame(page: TimelinePage, qtbot: QtBot) -> None:
    settled(page, qtbot, lambda: page.panel.put(All((_BOMB, OfKind(("protest",))))))
    words = " ".join(label.text() for label in page.empty.findChildren(type(page.empty.hint)))
    assert "Take “Protest” away" in words
    assert page.overview.isVisible()


def test_a_chip_is_changed_in_its_form(page: TimelinePage, small: SmallCase, qtbot: QtBot) -> None:
    settled(page, qtbot, lambda: page.panel.put(All((Words("rockets"),))))
    page.panel.chips.chips()[0].click()
    opened = sheet(page)
    opened.findChildren(QLineEdit)[0].setText("airport")
    settled(page, qtbot, opened.submit)
    assert page.panel.narrowed == All((Words("airport"),)) and shown(page) == {small.airport}


def test_names_on_chips_come_from_the_case_and_follow_it(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    asked = All((WithActor(small.taliban), Not(FromSource(small.wire))))
    settled(page, qtbot, lambda: page.panel.put(asked))
    assert texts(page) == ["Taliban", "Not from “At least 72 killed in Kabul”"]
    settled(page, qtbot, lambda: page.keep_to(Ref("actor", small.iskp), "IS-Khorasan"))
    assert texts(page)[0] == "IS-Khorasan" and page.panel.filters == 2

    def rename(step: Step) -> None:
        step.update_where(
            "actor_name", {"text": "ISKP"}, "actor = ? AND kind = 'primary'", small.iskp
        )

    page.session.do("Rename", rename)
    qtbot.waitUntil(lambda: texts(page)[0] == "ISKP")


@pytest.mark.parametrize(
    "held",
    [
        Words("kabul"),
        OfKind(("bombing", "arrest")),
        Stands((0, 4)),
        Rated(("A",), ("2", "6")),
        Counted("injured", 3, None, True),
        Counted("killed", None, 7),
        Dated(when.seconds(2019), when.seconds(2022)),
        Dated(when.seconds(2019, 5), when.seconds(2019, 6), True),
        Dated(when.seconds(2019, 5, 3), None),
        Dated(None, when.seconds(2019, 5, 3)),
    ],
)
def test_a_form_gives_back_what_it_was_given(
    page: TimelinePage, session: Session, held: Leaf, qtbot: QtBot
) -> None:
    made = form(session, held, {})
    assert made is not None
    for field in made.fields:
        qtbot.addWidget(field)
    assert made.make()[0] == held


def test_forms_of_records_know_their_names(
    session: Session, page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    names = {("place", small.kabul): "Kabul", ("actor", small.iskp): "ISKP"}
    for held in (InPlace(small.kabul), WithActor(small.iskp, ("target",))):
        made = form(session, held, names)
        assert made is not None and isinstance(made.fields[0], RecordPicker)
        for field in made.fields:
            qtbot.addWidget(field)
        assert made.make()[0] == held


def test_chips_fold_where_there_is_no_room(page: TimelinePage, qtbot: QtBot) -> None:
    asked = All((_BOMB, Not(Disputed()), SingleSource(), Words("a very long word to look for")))
    settled(page, qtbot, lambda: page.panel.put(asked))
    assert len(texts(page)) == 4
    page.resize(900, 700)
    assert texts(page) == ["4 filters"]
    assert page.host.acts.run("filter-list")
    chips = page.panel.chips.list
    inner = [chip.text() for chip in chips.findChildren(FilterChip) if not chip.isHidden()]
    assert inner[:2] == ["Bombing", "Without a dispute"]
    chips.findChildren(FilterChip)[0].click()
    assert not chips.isVisible() and sheet(page).fields[0].value() == ("bombing",)


def test_a_view_is_saved_chosen_renamed_and_deleted(
    page: TimelinePage, session: Session, qtbot: QtBot
) -> None:
    panel, host = page.panel, page.host
    settled(page, qtbot, lambda: panel.put(All((_ROCKETS,))))
    panel.choose_colours("kind")
    on = {act.name: act.on() for act in host.acts.of_menu("show") if act.on is not None}
    page.show_span(when.seconds(2022), when.seconds(2023))
    assert host.acts.run("view-save")
    opened = sheet(page)
    opened.findChildren(QLineEdit)[0].setText("Rockets & more")
    opened.submit()
    qtbot.waitUntil(lambda: session.idle and "Rockets" in panel.views.toolTip())
    panel.clear()
    panel.choose_colours("lane")
    panel.choose_axis("kind")
    host.acts.run("eras")
    page.show_span(None, None)
    qtbot.waitUntil(lambda: session.idle)
    settled(page, qtbot, lambda: page.show_saved("rockets & MORE"))
    assert (panel.narrowed, panel.axis, panel.colouring) == (All((_ROCKETS,)), "actor", "kind")
    assert page.view.scale.left == when.seconds(2022)
    (views,) = host.findChildren(Views)
    assert views.menu().actions()[0].text() == "Rockets && more"
    now = {act.name: act.on() for act in host.acts.of_menu("show") if act.on is not None}
    assert now == on
    assert any(a.text() == "Timeline: view Rockets & more" for a in page.actions())
    panel.choose_axis("none")
    assert views.menu().actions()[0].text() == "Rockets && more, changed since"
    session.undo()
    qtbot.waitUntil(lambda: not any("view Rockets" in a.text() for a in page.actions()))
    session.redo()
    qtbot.waitUntil(lambda: any("view Rockets" in a.text() for a in page.actions()))
    settled(page, qtbot, panel.clear)
    page.show_saved("Rockets & more")
    qtbot.waitUntil(lambda: session.idle and panel.filters == 1)


def test_a_view_that_cannot_be_read_changes_nothing(
    page: TimelinePage, session: Session, qtbot: QtBot
) -> None:
    held = {"filters": {"version": 1, "question": {"weather": 1}}, "lanes by": "kind"}
    session.do("Save", lambda step: saved_views.create(step, "Strange", held))
    qtbot.waitUntil(lambda: session.idle)
    troubles: list[CaseError | str] = []
    session.trouble.connect(troubles.append)
    for name, said in (("Strange", "weather"), ("Nobody's", "no view called")):
        page.show_saved(name)
        qtbot.waitUntil(lambda: session.idle and bool(troubles))
        assert isinstance(troubles[-1], CaseError) and said in troubles[-1].sentence
        troubles.clear()
    assert page.panel.axis == "actor" and page.panel.narrowed == EVERYTHING


def test_incidents_are_tagged_and_found_by_their_tag(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    session.select(Ref("incident", small.termez))
    assert page.host.acts.run("tag")
    qtbot.waitUntil(lambda: session.idle)
    opened = sheet(page)
    lines = {line.accessibleName(): line for line in opened.findChildren(QLineEdit)}
    lines["New tags"].setText("checked, to call")
    opened.submit()
    qtbot.waitUntil(lambda: session.idle)
    assert session.case is not None
    found = {tag.text: tag for tag in tags.every(session.case.main_reader)}
    assert {text: tag.count for text, tag in found.items()} == {"checked": 1, "to call": 1}
    settled(page, qtbot, lambda: page.panel.put(All((Tagged(found["checked"].id),))))
    assert shown(page) == {small.termez} and texts(page) == ["Tagged checked"]
    session.undo()
    qtbot.waitUntil(lambda: session.idle and not len(page.view.scene.lanes.every))


def test_a_lane_becomes_a_filter(page: TimelinePage, small: SmallCase, qtbot: QtBot) -> None:
    names = [lane.name.name for lane in page.view.scene.lanes.lanes]
    page.view.walked_lane = names.index("Taliban")
    settled(page, qtbot, lambda: page.host.acts.run("lane-only"))
    assert texts(page) == ["Taliban"] and shown(page) == {small.war}
    page.view.walked_lane = -1
    assert not page.host.acts.run("lane-only")


@pytest.mark.parametrize(
    ("axis", "number", "asked"),
    [
        ("actor", 0, Any((WithActor(7), WithActor(8)))),
        ("actor", 1, WithActor(8)),
        ("actor", 2, None),
        ("actor", 3, None),
        ("place", 2, InPlace(9)),
        ("tag", 1, Tagged(8)),
        ("kind", 4, OfKind(("bombing",))),
    ],
)
def test_what_a_lane_asks(axis: str, number: int, asked: Question | None) -> None:
    lanes = [
        LaneName(7, "Group", owner="actor", branches=True, is_open=True),
        LaneName(8, "Faction", owner="actor", depth=1),
        LaneName(9, "Closed group", owner="actor", branches=True),
        LaneName(0, "Nobody", part="rest"),
        LaneName(2, "Bombing"),
    ]
    found = lane_question(axis, lanes, number)
    assert (found[0] if found else None) == asked


def test_every_key_of_asking_is_an_act(page: TimelinePage) -> None:
    keys = {key: act.name for act in page.host.acts for key in act.keys}
    # Where / is typed with Shift the key is another one to Qt.
    assert [keys[key] for key in ("/", "Shift+/", "V", "Shift+B", "Shift+T")] == [
        "filter",
        "filter",
        "views",
        "brush",
        "tag",
    ]
