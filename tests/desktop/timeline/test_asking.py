"""Asking on the timeline: chips, their menus and forms, saved views, the brush, tags, hits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
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
from desktop.theme import themes
from desktop.timeline.brush import Stroke, snapped
from desktop.timeline.filter_chips import FilterChip, Joint
from desktop.timeline.filter_forms import form
from desktop.timeline.lane_filters import lane_question
from desktop.timeline.page import TimelinePage
from desktop.timeline.scale import fitted
from desktop.timeline.views import Views
from desktop.widgets import RecordPicker, Sheet
from tests.small_case import SmallCase

_BOMB, _ROCKETS = OfKind(("bombing",)), OfKind(("rocket_fire",))
_DAY = 86_400


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session()
    yield made
    made.end()


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> TimelinePage:
    themes.start("light")
    made = TimelinePage(session)
    qtbot.addWidget(made)
    made.view.motion.enabled = False
    made.resize(1500, 800)
    made.show()
    with qtbot.waitSignal(made.shown):
        session.open(small.path)
    qtbot.waitUntil(lambda: session.idle)
    return made


def _settled(page: TimelinePage, qtbot: QtBot, act: Callable[[], object]) -> None:
    def answered() -> bool:
        found = page.material
        same = found is not None and found.choice.narrowed == page.panel.narrowed
        return same and page.session.idle

    act()
    qtbot.waitUntil(answered)


def _shown(page: TimelinePage) -> set[int]:
    lanes = page.view.scene.lanes
    return {int(one) for one in lanes.found.ids[lanes.every.rows]}


def _texts(page: TimelinePage) -> list[str]:
    return [chip.text() for chip in page.panel.chips.chips()]


def _press(menu: QMenu, *path: str) -> None:
    """Choose an entry by its words, through menus below menus."""
    for words in path[:-1]:
        found = next(a for a in menu.actions() if a.text().replace("&", "") == words)
        below = found.menu()
        assert isinstance(below, QMenu)
        menu = below
    next(a for a in menu.actions() if a.text().replace("&", "") == path[-1]).trigger()


def _sheet(page: TimelinePage) -> Sheet:
    return next(sheet for sheet in page.window().findChildren(Sheet) if sheet.isVisible())


def test_chips_are_added_negated_and_taken_away(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    _settled(page, qtbot, lambda: _press(page.panel.menu(), "Kind", "Bombing"))
    assert _texts(page) == ["Bombing"] and _shown(page) == {small.airport}
    _settled(page, qtbot, lambda: _press(page.panel.menu(), "Kind", "Rocket fire"))
    assert _texts(page) == ["Bombing or rocket fire"]
    assert _shown(page) == {small.airport, small.termez}
    _settled(page, qtbot, lambda: _press(page.panel.menu(), "Has a dispute"))
    assert _texts(page) == ["Bombing or rocket fire", "Has a dispute"]
    assert _shown(page) == {small.termez}
    _settled(page, qtbot, lambda: _press(page.panel.chips.menu(1), "Leave these out"))
    assert _texts(page)[1] == "Without a dispute" and _shown(page) == {small.airport}
    chip = page.panel.chips.chips()[0]
    _settled(page, qtbot, lambda: QTest.keyClick(chip, Qt.Key.Key_Delete))
    assert _texts(page) == ["Without a dispute"]
    _settled(page, qtbot, page.panel.clear)
    assert not page.panel.chips.isVisible() and len(_shown(page)) == 4


def test_alternatives_and_groups_from_a_chips_menu(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    panel = page.panel
    _settled(page, qtbot, lambda: panel.put(All((_BOMB,))))
    _settled(page, qtbot, lambda: _press(panel.chips.menu(0), "Or", "Standing", "Disputed"))
    assert _texts(page) == ["Bombing or disputed"]
    assert _shown(page) == {small.airport, small.termez}
    _settled(page, qtbot, lambda: _press(panel.chips.menu(0), "All of these must hold"))
    assert panel.narrowed == All((All((_BOMB, Stands((4,)))),)) and not _shown(page)
    _settled(page, qtbot, lambda: _press(panel.chips.menu(0), "Take apart"))
    assert _texts(page) == ["Bombing", "Disputed"]
    joint = panel.chips.findChildren(Joint)[-1]
    _settled(page, qtbot, joint.click)
    assert panel.narrowed == All((Any((_BOMB, Stands((4,)))),))
    _settled(page, qtbot, lambda: _press(panel.chips.menu(0), "Disputed", "Remove"))
    assert panel.narrowed == All((_BOMB,))
    _settled(page, qtbot, lambda: _press(panel.chips.menu(0), "And", "Rests on one source"))
    assert panel.narrowed == All((All((_BOMB, SingleSource())),))


def test_an_empty_timeline_names_the_filter_to_blame(page: TimelinePage, qtbot: QtBot) -> None:
    _settled(page, qtbot, lambda: page.panel.put(All((_BOMB, OfKind(("protest",))))))
    words = " ".join(label.text() for label in page.empty.findChildren(type(page.empty.hint)))
    assert "Take “Protest” away" in words
    assert page.overview.isVisible()


def test_a_chip_is_changed_in_its_form(page: TimelinePage, small: SmallCase, qtbot: QtBot) -> None:
    _settled(page, qtbot, lambda: page.panel.put(All((Words("rockets"),))))
    page.panel.chips.chips()[0].click()
    sheet = _sheet(page)
    sheet.findChildren(QLineEdit)[0].setText("airport")
    _settled(page, qtbot, sheet.submit)
    assert page.panel.narrowed == All((Words("airport"),)) and _shown(page) == {small.airport}


def test_names_on_chips_come_from_the_case_and_follow_it(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    asked = All((WithActor(small.taliban), Not(FromSource(small.wire))))
    _settled(page, qtbot, lambda: page.panel.put(asked))
    assert _texts(page) == ["Taliban", "Not from “At least 72 killed in Kabul”"]
    _settled(page, qtbot, lambda: page.keep_to(Ref("actor", small.iskp), "IS-Khorasan"))
    assert _texts(page)[0] == "IS-Khorasan" and page.panel.filters == 2

    def rename(step: Step) -> None:
        step.update_where(
            "actor_name", {"text": "ISKP"}, "actor = ? AND kind = 'primary'", small.iskp
        )

    page.session.do("Rename", rename)
    qtbot.waitUntil(lambda: _texts(page)[0] == "ISKP")


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
    _settled(page, qtbot, lambda: page.panel.put(asked))
    assert len(_texts(page)) == 4
    page.resize(900, 700)
    assert _texts(page) == ["4 filters"]
    assert page.host.acts.run("filter-list")
    chips = page.panel.chips.list
    inner = [chip.text() for chip in chips.findChildren(FilterChip) if not chip.isHidden()]
    assert inner[:2] == ["Bombing", "Without a dispute"]
    chips.findChildren(FilterChip)[0].click()
    assert not chips.isVisible() and _sheet(page).fields[0].value() == ("bombing",)


def test_a_view_is_saved_chosen_renamed_and_deleted(
    page: TimelinePage, session: Session, qtbot: QtBot
) -> None:
    panel, host = page.panel, page.host
    _settled(page, qtbot, lambda: panel.put(All((_ROCKETS,))))
    panel.choose_colours("kind")
    shown = {act.name: act.on() for act in host.acts.of_menu("show") if act.on is not None}
    page.show_span(when.seconds(2022), when.seconds(2023))
    assert host.acts.run("view-save")
    sheet = _sheet(page)
    sheet.findChildren(QLineEdit)[0].setText("Rockets & more")
    sheet.submit()
    qtbot.waitUntil(lambda: session.idle and "Rockets" in panel.views.toolTip())
    panel.clear()
    panel.choose_colours("lane")
    panel.choose_axis("kind")
    host.acts.run("eras")
    page.show_span(None, None)
    qtbot.waitUntil(lambda: session.idle)
    _settled(page, qtbot, lambda: page.show_saved("rockets & MORE"))
    assert (panel.narrowed, panel.axis, panel.colouring) == (All((_ROCKETS,)), "actor", "kind")
    assert page.view.scale.left == when.seconds(2022)
    (views,) = host.findChildren(Views)
    assert views.menu().actions()[0].text() == "Rockets && more"
    now = {act.name: act.on() for act in host.acts.of_menu("show") if act.on is not None}
    assert now == shown
    assert any(a.text() == "Timeline: view Rockets & more" for a in page.actions())
    panel.choose_axis("none")
    assert views.menu().actions()[0].text() == "Rockets && more, changed since"
    session.undo()
    qtbot.waitUntil(lambda: not any("view Rockets" in a.text() for a in page.actions()))
    session.redo()
    qtbot.waitUntil(lambda: any("view Rockets" in a.text() for a in page.actions()))
    _settled(page, qtbot, panel.clear)
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


def test_a_drag_in_the_overview_brushes_a_span(
    page: TimelinePage, small: SmallCase, qtbot: QtBot
) -> None:
    overview = page.overview
    whole = overview.width() - 200
    begin, end = QPoint(200 + whole // 2, 70), QPoint(overview.width() - 4, 70)
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    QTest.mouseMove(overview, begin + QPoint(20, 0))
    QTest.mouseMove(overview, end)
    overview.repaint()
    _settled(
        page,
        qtbot,
        lambda: QTest.mouseRelease(
            overview, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end
        ),
    )
    (held,) = page.panel.narrowed.of if isinstance(page.panel.narrowed, All) else ()
    assert isinstance(held, Dated) and not held.surely
    assert _texts(page)[0].startswith("Possibly")
    assert small.airport in _shown(page) and small.founding not in _shown(page)
    overview.setFocus()
    _settled(page, qtbot, lambda: QTest.keyClick(overview, Qt.Key.Key_Delete))
    assert page.panel.narrowed == EVERYTHING and overview.brush_box() is None


def test_a_span_is_brushed_by_keyboard(page: TimelinePage, qtbot: QtBot) -> None:
    page.show_span(when.seconds(2021), when.seconds(2023))
    assert page.host.acts.run("brush")
    overview = page.overview
    before = overview.brush_box()
    QTest.keyClick(overview, Qt.Key.Key_Left)
    QTest.keyClick(overview, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    after = overview.brush_box()
    assert before is not None and after is not None and after.width() < before.width()
    assert "Brushed" in overview.accessibleDescription()
    QTest.keyClick(overview, Qt.Key.Key_Escape)
    assert overview.brush_box() is None and page.panel.narrowed == EVERYTHING
    page.host.acts.run("brush")
    _settled(page, qtbot, lambda: QTest.keyClick(overview, Qt.Key.Key_Return))
    assert page.panel.filters == 1
    surely = Dated(when.seconds(2021), when.seconds(2022), True)
    _settled(page, qtbot, lambda: page.panel.put(All((replace(surely, surely=False),))))
    _settled(page, qtbot, lambda: _press(page.panel.chips.menu(0), "Surely"))
    assert page.panel.narrowed == All((surely,)) and _texts(page) == ["Surely 2021"]
    overview.brushed.emit(when.seconds(2020), when.seconds(2022))
    assert page.panel.narrowed == All((Dated(when.seconds(2020), when.seconds(2022), True),))
    qtbot.waitUntil(lambda: page.session.idle)


@pytest.mark.parametrize(
    ("days", "expected"),
    [(40 * 366, (2020, 1, 1)), (366 * 5, (2020, 3, 1)), (60, (2020, 3, 4)), (40_000, (2020, 1, 1))],
)
def test_edges_of_a_brush_snap_to_dates_people_say(
    days: int, expected: tuple[int, int, int]
) -> None:
    at = when.seconds(2020, 3, 4) + 7000
    scale = fitted(at - days * _DAY // 2, at + days * _DAY // 2, 800)
    assert when.civil(snapped(at, scale))[:3] == expected
    start, end = Stroke(at, at).span(scale)
    assert start < end


def test_hits_of_the_search_are_marked(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    before = page.overview.grab().toImage()
    session.sought.emit(np.array(sorted((small.termez, small.airport)), np.int64))
    qtbot.waitUntil(lambda: session.idle)
    page.view.repaint()
    assert page.overview.grab().toImage() != before
    session.sought.emit(np.array([small.undated], np.int64))
    qtbot.waitUntil(lambda: session.idle)
    page.view.repaint()
    session.sought.emit(None)
    assert page.overview.grab().toImage() == before


def test_incidents_are_tagged_and_found_by_their_tag(
    page: TimelinePage, session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    session.select(Ref("incident", small.termez))
    assert page.host.acts.run("tag")
    qtbot.waitUntil(lambda: session.idle)
    sheet = _sheet(page)
    sheet.findChildren(QLineEdit)[0].setText("checked, to call")
    sheet.submit()
    qtbot.waitUntil(lambda: session.idle)
    assert session.case is not None
    found = {tag.text: tag for tag in tags.every(session.case.main_reader)}
    assert {text: tag.count for text, tag in found.items()} == {"checked": 1, "to call": 1}
    _settled(page, qtbot, lambda: page.panel.put(All((Tagged(found["checked"].id),))))
    assert _shown(page) == {small.termez} and _texts(page) == ["Tagged checked"]
    session.undo()
    qtbot.waitUntil(lambda: session.idle and not len(page.view.scene.lanes.every))


def test_a_lane_becomes_a_filter(page: TimelinePage, small: SmallCase, qtbot: QtBot) -> None:
    names = [lane.name.name for lane in page.view.scene.lanes.lanes]
    page.view.walked_lane = names.index("Taliban")
    _settled(page, qtbot, lambda: page.host.acts.run("lane-only"))
    assert _texts(page) == ["Taliban"] and _shown(page) == {small.war}
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
