"""Splits, mergers and new names in the lanes: where they stand, what they say and open."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from db.records import actors
from db.refs import Ref
from db.step import Step
from desktop.session import Session
from desktop.theme import themes
from desktop.timeline.grouping.stack import BAR
from desktop.timeline.page import TimelinePage
from desktop.timeline.showing.turn_marks import TurnMarks
from tests.desktop.timeline.pages import opened
from tests.small_case import SmallCase


def _page(qtbot: QtBot, session: Session, small: SmallCase) -> TimelinePage:
    themes.start("light")
    page = opened(session, small.path, qtbot)

    def act(step: Step) -> None:
        actors.relate(step, small.iskp, "splinter_of", small.taliban, start="2021-12-24")
        actors.relate(step, small.tashkent, "successor_of", small.ministry, start="2021-10")

    session.do("Split", act)
    qtbot.waitUntil(lambda: session.idle and bool(_marks(page).by_lane))
    return page


def _marks(page: TimelinePage) -> TurnMarks:
    return next(layer for layer in page.view.layers if isinstance(layer, TurnMarks))


def test_marks_stand_in_the_lanes_of_both(qtbot: QtBot, session: Session, small: SmallCase) -> None:
    page = _page(qtbot, session, small)
    assert {small.iskp, small.taliban} <= set(_marks(page).by_lane)
    page.panel.choose_axis("kind")
    qtbot.waitUntil(lambda: not _marks(page).by_lane)
    page.panel.choose_axis("actor")
    qtbot.waitUntil(lambda: bool(_marks(page).by_lane))


def test_a_mark_tells_its_sentence_and_opens_the_card(
    qtbot: QtBot, session: Session, small: SmallCase
) -> None:
    page = _page(qtbot, session, small)
    frame = page.view.frame()
    mark = next(m for m in _marks(page)._marks(frame) if m.turn.actor == small.iskp)
    at = QPointF(mark.x, mark.bottom - 2)
    tip = _marks(page).tip(at, frame)
    assert tip is not None
    assert tip.title == "IS-Khorasan split from Taliban: 24 December 2021."
    assert _marks(page).click(at, frame)
    assert session.selection == Ref("actor", small.iskp)
    assert _marks(page).tip(QPointF(mark.x + 40, mark.bottom - 2), frame) is None


def test_words_stand_on_no_bar_and_no_line(
    qtbot: QtBot, session: Session, small: SmallCase
) -> None:
    page = _page(qtbot, session, small)
    layer, frame = _marks(page), page.view.frame()
    assert frame.bars is not None
    marks = layer._marks(frame)
    lines = [QRectF(mark.x - 1, mark.top, 2, mark.bottom - mark.top) for mark in marks]
    placed = [(mark, layer._room(mark, frame, lines)) for mark in marks]
    assert any(box is not None for _, box in placed)
    for mark, box in placed:
        for left, width, y, lane in zip(
            frame.bars.left, frame.bars.width, frame.bars.y, frame.bars.lane, strict=True
        ):
            bar = QRectF(left, y, width, BAR)
            assert box is None or lane != mark.lane or not box.intersects(bar)


def test_they_are_drawn(qtbot: QtBot, session: Session, small: SmallCase) -> None:
    page = _page(qtbot, session, small)
    frame = page.view.frame()
    picture = QImage(1200, 800, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    _marks(page).under(painter, frame)
    _marks(page).over(painter, frame)
    painter.end()
    mark = _marks(page)._marks(frame)[0]
    below = [picture.pixelColor(round(mark.x) + by, round(mark.bottom) - 3) for by in (-1, 0, 1)]
    assert any(colour.alpha() for colour in below)
    assert picture.pixelColor(round(mark.x) - 60, round(mark.top) + 5).alpha() == 0


def test_they_are_switched_off_and_walked(qtbot: QtBot, session: Session, small: SmallCase) -> None:
    page = _page(qtbot, session, small)
    with qtbot.waitSignal(session.noted) as said:
        page.host.acts.run("turn-next")
    assert said.args[0].endswith(".")
    page.host.acts.run("turns")
    assert _marks(page)._marks(page.view.frame()) == []
    page.host.acts.run("turns")
