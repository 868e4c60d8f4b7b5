"""The small graph around an actor: where everyone stands, always the same, with any number."""

from __future__ import annotations

import random
from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.case import Case
from db.records import actors, identities, surroundings
from db.records.surroundings import Surroundings, Tie
from desktop.actors.graph import LineKey, RelationGraph
from desktop.actors.graph_layout import drawn
from desktop.theme import themes
from tests.small_case import SmallCase

_PREDICATES = ("part_of", "fights", "allied_with", "sponsors_alleged", "leads")
_SURE = ("confirmed", "probable", "possible", "disputed")


def _around(count: int) -> Surroundings:
    """A centre with so many relations out and in, and some among the others."""
    ties = [
        Tie(n, *((0, _PREDICATES[n % 5], n) if n % 2 else (n, _PREDICATES[n % 5], 0)),
            f"{1990 + n}", None, _SURE[n % 4])
        for n in range(1, count + 1)
    ]  # fmt: skip
    ties += [
        Tie(100 + n, n, "fights", n + 2, None, None, "probable") for n in range(1, count - 2, 4)
    ]
    names = {n: f"Group number {n} of the northern district" for n in range(count + 1)}
    return Surroundings(0, names, tuple(ties))


def test_the_same_relations_are_the_same_picture() -> None:
    around = _around(30)
    mixed = list(around.ties)
    random.Random(3).shuffle(mixed)
    assert drawn(Surroundings(0, around.names, tuple(mixed))) == drawn(around)


def test_nobody_stands_on_another_and_everyone_stands_once() -> None:
    for count in (0, 1, 5, 30):
        drawing = drawn(_around(count))
        assert len(drawing.nodes) == count + 1
        assert len({node.actor for node in drawing.nodes}) == count + 1
        tops = [node.box for node in drawing.nodes]
        assert all(a + high <= b for (a, high), (b, _) in pairwise(tops))
        told = [tie.id for node in drawing.nodes for tie in node.ties]
        told += [arc.tie.id for arc in drawing.arcs]
        assert sorted(told) == sorted(tie.id for tie in _around(count).ties)


def test_arcs_of_one_lane_do_not_overlap() -> None:
    drawing = drawn(_around(30))
    assert drawing.arcs
    for one in drawing.arcs:
        for other in drawing.arcs:
            if one is not other and one.lane == other.lane:
                low, high = sorted((one.first, one.second))
                a, b = sorted((other.first, other.second))
                assert high <= a or b <= low


def test_every_relation_is_told_in_words(qapp: QApplication, qtbot: QtBot) -> None:
    themes.start("light")
    opened: list[int] = []
    graph = RelationGraph(_around(5), opened.append)
    qtbot.addWidget(graph)
    graph.resize(344, graph.height())
    graph.show()
    node = graph.drawing.nodes[1]
    [told] = graph.told_at(QPointF(120, node.top + 8))
    assert graph.buttons[1].accessibleName() == told
    arc = graph.drawing.arcs[0]
    middle = (graph.drawing.nodes[arc.first].middle + graph.drawing.nodes[arc.second].middle) / 2
    assert graph.told_at(QPointF(graph._out(arc), middle))
    graph.buttons[0].setFocus()
    QTest.keyClick(graph.buttons[0], Qt.Key.Key_Down)
    QTest.keyClick(graph.buttons[1], Qt.Key.Key_Return)
    assert opened == [node.actor]


def test_it_is_drawn_in_both_themes_and_directions(qapp: QApplication, qtbot: QtBot) -> None:
    for theme in ("light", "dark"):
        themes.start(theme)
        for towards in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            graph, key = RelationGraph(_around(30), lambda _: None), LineKey()
            for widget in (graph, key):
                qtbot.addWidget(widget)
                widget.setLayoutDirection(towards)
                widget.resize(344, widget.height())
            picture = QImage(QSize(344, graph.height()), QImage.Format.Format_ARGB32)
            picture.fill(0)
            graph.render(picture)
            spine = [picture.pixelColor(x, 80).alpha() for x in (14, 329)]
            right = towards == Qt.LayoutDirection.RightToLeft
            assert bool(spine[1 if right else 0])
    themes.start("light")


def test_two_steps_and_those_read_as_one(case: Case, small: SmallCase) -> None:
    with case.step("Relations") as step:
        double = actors.create(step, "Islamic Emirate", kind="armed_group")
        actors.relate(step, small.iskp, "fights", double, start="2015")
        actors.relate(step, double, "allied_with", small.taliban)
        actors.relate(step, small.taliban, "supports", small.ministry)
        identities.decide(step, small.taliban, double, "same")
    reader = case.main_reader
    one = surroundings.around(reader, [small.taliban, double])
    assert {(tie.subject, tie.object) for tie in one.ties} == {
        (small.iskp, small.taliban),
        (small.taliban, small.ministry),
    }
    far = surroundings.around(reader, [small.iskp], 2)
    assert set(far.names) == {small.iskp, double, small.taliban}
