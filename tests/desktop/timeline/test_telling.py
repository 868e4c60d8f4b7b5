"""What the timeline tells of the selected incident: arcs, dates given, figures said."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db import when
from db.case import Case
from db.columns import LaneName, Membership
from db.records import claims, figures, incident_links
from db.refs import Ref
from desktop.session import Session
from desktop.theme import themes
from desktop.timeline.grouping.lanes import build
from desktop.timeline.page import TimelinePage
from desktop.timeline.showing.arcs import Arcs
from desktop.timeline.showing.contradictions import DatesGiven
from desktop.timeline.showing.linking import link_incident, unlink_incident
from desktop.timeline.showing.sayings import FiguresSaid
from desktop.timeline.showing.sayings_chart import Numbers, short_number
from desktop.timeline.showing.told import read_story, spoken_more
from desktop.widgets.picker import Found
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase

_LEFT = Qt.MouseButton.LeftButton
_BARE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def told(small: SmallCase) -> SmallCase:
    """The small case with another date and a toll for Termez, and links to the airport and more."""
    with Case.open(small.path) as case, case.step("Tell more") as step:
        for speaker, value in (("police", "2022-04-16"), ("a driver", "2022-04")):
            claims.create(
                step,
                incident=small.termez,
                speaker_label=speaker,
                no_quote_reason="heard",
                about="date",
                value=value,
                said="2022-04-20",
            )
        for said, number in (("2022-04-19", 3), ("2022-06-01", 5)):
            claim = claims.create(
                step,
                incident=small.termez,
                speaker_label="a nurse",
                no_quote_reason="heard",
                about="figure",
                said=said,
            )
            figures.add(step, claim, "killed", point=number)
        for other in (small.airport, small.founding):
            incident_links.link(step, small.termez, "retaliates", other, ground="heard")
    return small


@pytest.fixture
def page(session: Session, told: SmallCase, qtbot: QtBot) -> TimelinePage:
    return opened(session, told.path, qtbot)


def _layer(page: TimelinePage) -> Arcs:
    return next(each for each in page.view.layers if isinstance(each, Arcs))


def _dates(page: TimelinePage) -> DatesGiven:
    return next(each for each in page.view.tracks if isinstance(each, DatesGiven))


def _figures(page: TimelinePage) -> FiguresSaid:
    return next(each for each in page.view.tracks if isinstance(each, FiguresSaid))


def _shown(page: TimelinePage) -> tuple[bool, bool]:
    return _dates(page).shown, _figures(page).shown


def _select(page: TimelinePage, incident: int, qtbot: QtBot) -> None:
    page.session.select(Ref("incident", incident))
    qtbot.waitUntil(lambda: _told_of(page) == incident)
    page.view.repaint()


def _told_of(page: TimelinePage) -> int:
    story = _layer(page).story
    return 0 if story is None else story.incident


def _picture(widget: QWidget) -> QImage:
    made = QImage(widget.size(), QImage.Format.Format_RGB32)
    widget.render(made)
    return made


def test_the_bands_come_when_there_is_something_to_tell(
    page: TimelinePage, told: SmallCase, qtbot: QtBot
) -> None:
    _select(page, told.termez, qtbot)
    dates, said = _dates(page), _figures(page)
    assert _shown(page) == (True, True)
    assert page.view.plot().height() < page.view.height() - dates.height - said.height
    _select(page, told.founding, qtbot)
    assert _shown(page) == (False, False)
    page.session.select(None)
    qtbot.waitUntil(lambda: _told_of(page) == 0)
    assert _shown(page) == (False, False)


def test_keys_put_bands_and_arcs_away_and_back(
    page: TimelinePage, told: SmallCase, qtbot: QtBot
) -> None:
    _select(page, told.termez, qtbot)
    with_arcs = _picture(page.view)
    QTest.keyClick(page.view, Qt.Key.Key_A)
    assert _picture(page.view) != with_arcs
    QTest.keyClick(page.view, Qt.Key.Key_A)
    QTest.keyClick(page.view, Qt.Key.Key_C)
    QTest.keyClick(page.view, Qt.Key.Key_H)
    assert _shown(page) == (False, False)
    QTest.keyClick(page.view, Qt.Key.Key_C)
    QTest.keyClick(page.view, Qt.Key.Key_H)
    _select(page, told.founding, qtbot)
    dates, said = _dates(page), _figures(page)
    assert _shown(page) == (True, True)
    assert dates.reason(dates.story) == "No source gives a date."
    assert said.reason(said.story) == "Nobody gives a figure."


def test_an_arc_and_its_words_lead_to_the_other(
    page: TimelinePage, told: SmallCase, session: Session, qtbot: QtBot
) -> None:
    _select(page, told.termez, qtbot)
    layer, view = _layer(page), page.view
    at_once = (when.bounds("2014-01").earliest or 0, when.bounds("2023").latest or 0)
    view.fit(*at_once, glide=False)
    view.repaint()
    arcs = layer._arcs(view.frame())
    assert {arc.link.other for arc in arcs} == {told.airport, told.founding}
    arc = next(arc for arc in arcs if arc.link.other == told.founding)
    # Where the arc runs over another bar, that bar is meant.
    points = [arc.path.pointAtPercent(share / 20) for share in range(4, 17)]
    at = next(point for point in points if layer.tip(point, view.frame()))
    tip = layer.tip(at, view.frame())
    assert tip is not None and tip.title == "IS-Khorasan is founded"
    assert "is in retaliation for" in tip.more
    QTest.mouseClick(view, _LEFT, _BARE, (at + view.plot().topLeft()).toPoint())
    assert session.selection == Ref("incident", told.founding)


def test_what_is_out_of_sight_stands_at_the_edge(
    page: TimelinePage, told: SmallCase, qtbot: QtBot
) -> None:
    _select(page, told.termez, qtbot)
    at = page.view.scale.at(page.view.scale.x(1_650_240_000))
    page.view.fit(at - 20 * 86_400, at + 20 * 86_400, glide=False)
    page.view.repaint()
    layer = _layer(page)
    arcs = layer._arcs(page.view.frame())
    chips = [arc.chip for arc in arcs if arc.chip is not None]
    assert len(chips) == 2 and all(chip.way == -1 for chip in chips)
    assert not chips[0].box.intersects(chips[1].box)
    assert any(chip.text.startswith("26 Aug 2021") for chip in chips)
    tip = layer.tip(chips[0].box.center(), page.view.frame())
    assert tip is not None


def test_the_linked_are_walked_round_the_first(
    page: TimelinePage, told: SmallCase, session: Session, qtbot: QtBot
) -> None:
    _select(page, told.termez, qtbot)
    walked = []
    for _ in range(3):
        QTest.keyClick(page.view, Qt.Key.Key_J)
        assert session.selection is not None
        walked.append(session.selection.id)
        _select(page, walked[-1], qtbot)
    assert walked == [told.founding, told.airport, told.termez]


def test_a_date_says_who_gives_it_and_opens_what_it_rests_on(
    page: TimelinePage, told: SmallCase, session: Session, qtbot: QtBot
) -> None:
    _select(page, told.termez, qtbot)
    dates, view = _dates(page), page.view
    tips = [dates.tip(QPointF(200, 8 + 22 * row + 11), view.frame()) for row in range(3)]
    assert [tip.title for tip in tips if tip] == ["18 April 2022", "April 2022", "16 April 2022"]
    assert tips[2] is not None and tips[2].when == "police"
    assert "Both cannot be true." in tips[2].more
    assert dates.tip(QPointF(200, 90), view.frame()) is None
    # Heard, not read: there is nothing to open.
    assert not dates.click(QPointF(200, 40), view.frame())


def test_a_figure_opens_its_words(
    page: TimelinePage, told: SmallCase, session: Session, qtbot: QtBot
) -> None:
    _select(page, told.airport, qtbot)
    QTest.keyClick(page.view, Qt.Key.Key_H)  # one figure with a moment only: not shown by itself
    said, view = _figures(page), page.view
    assert said.shown
    QTest.keyClick(view, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    view.repaint()
    spots = [
        QPointF(x, y)
        for x in range(0, int(view.scale.width), 3)
        for y in range(4, int(said.height), 4)
        if said.tip(QPointF(x, y), view.frame())
    ]
    tip = said.tip(spots[len(spots) // 2], view.frame())
    assert tip is not None and tip.title == "At least 72 killed"
    assert "“killed at least 72 people”" in tip.more
    assert said.click(spots[len(spots) // 2], view.frame())
    assert session.selection is not None and session.selection.kind == "quote"
    # What was being looked at is still told.
    assert _told_of(page) == told.airport


def test_figures_said_long_after_are_told_at_the_edge_and_fitted(
    page: TimelinePage, told: SmallCase, qtbot: QtBot
) -> None:
    _select(page, told.termez, qtbot)
    at = 1_650_240_000
    page.view.fit(at - 86_400, at + 86_400, glide=False)
    said = _figures(page)
    page.view.repaint()
    assert said.click(QPointF(page.view.scale.width - 20, 60), page.view.frame())
    assert page.view.scale.left < 1_650_326_400 and page.view.scale.right > 1_654_041_600


def test_a_link_is_made_and_taken_away_on_sheets(
    page: TimelinePage, told: SmallCase, session: Session, qtbot: QtBot
) -> None:
    _select(page, told.airport, qtbot)
    story = _layer(page).story
    assert story is not None
    sheet = link_incident(session, page, story)
    choice, other = sheet.fields[:2]
    sheet.submit()
    assert sheet.isVisible()
    choice.set_value(incident_links.PART_OF)
    other.set_value(Found(told.war, "War with the Taliban"))
    with qtbot.waitSignal(session.changed):
        sheet.submit()
    qtbot.waitUntil(lambda: len(_layer(page).story.links) == 2)  # type: ignore[union-attr]
    story = _layer(page).story
    assert story is not None
    part = next(link for link in story.links if link.other == told.war)
    sheet = unlink_incident(session, page, story)
    words = [sheet.fields[0].choice.itemText(n) for n in range(2)]  # type: ignore[attr-defined]
    assert "is part of “War with the Taliban”" in words
    sheet.fields[0].set_value(str(words.index("is part of “War with the Taliban”")))
    with qtbot.waitSignal(session.changed):
        sheet.submit()
    qtbot.waitUntil(lambda: part not in _layer(page).story.links)  # type: ignore[union-attr]


def test_a_screen_reader_hears_more(told: SmallCase) -> None:
    with Case.open(told.path) as case:
        story = read_story(case.main_reader, told.termez)
    assert story is not None
    words = spoken_more(story)
    assert words == (
        "Dates given: 18 April 2022, April 2022 and 16 April 2022, 1 of them at odds. "
        "2 linked incidents."
    )


def test_numbers_far_apart_stand_by_powers_of_ten() -> None:
    even = Numbers(0, 100, 200, False, (0, 100, 200))
    assert even.y(0) == 100 and even.y(100) == 50 and even.y(200) == 0
    powers = Numbers(0, 100, 1000, True, (0, 1, 10, 100, 1000))
    heights = [powers.y(number) for number in powers.ticks]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] == 100 and heights[-1] == 0 and heights[1] < 100


def test_what_the_filter_hides_says_so(page: TimelinePage, told: SmallCase, qtbot: QtBot) -> None:
    _select(page, told.termez, qtbot)
    found = page.material
    assert found is not None
    member = Membership(
        "none",
        (LaneName(0, "All incidents"),),
        np.arange(len(found.found), dtype=np.int32),
        np.zeros(len(found.found), np.int16),
    )
    page.view.show_lanes(build(found.found, member, found.found.ids != told.airport))
    page.view.repaint()
    arcs = _layer(page)._arcs(page.view.frame())
    chip = next(arc.chip for arc in arcs if arc.link.other == told.airport)
    assert chip is not None and chip.text.endswith("(filtered out)")


def test_the_scale_has_short_numbers() -> None:
    assert [short_number(n) for n in (0, 500, 10_000, 2_000_000, 10**12)] == [
        "0",
        "500",
        "10,000",
        "2 million",
        "1,000 billion",
    ]


def test_nothing_is_drawn_without_a_case(session: Session, qtbot: QtBot) -> None:
    themes.start("dark")
    page = TimelinePage(session)
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show()
    for name in ("dates-given", "figures-said", "arcs"):
        page.host.acts.run(name)
    page.view.repaint()
    assert not page.host.acts.run("linked-next") and not page.host.acts.run("link")
    assert _dates(page).tip(QPointF(10, 10), page.view.frame()) is None
    below = QPointF(300, page.view.height() - 5)
    assert page.view.ground().track_at(below) is not None
