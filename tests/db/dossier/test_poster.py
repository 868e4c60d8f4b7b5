"""The poster: nothing touches anything, nothing is lost, and it is as large as the sheet."""

from __future__ import annotations

import importlib
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.dossier import Options
from db.dossier.labelling import Placed, Wanted, filled_in, placed
from db.dossier.parts import Poster
from db.dossier.values import Bar, Text
from tests.db.dossier.gathered import document, figures_with_words, set_twice, text_of

_CHART = 300.0
_shares = st.floats(0, 1).map(lambda share: round(share, 5))
_bars = st.tuples(_shares, _shares, st.booleans()).map(
    lambda edges: Bar(min(edges[:2]), max(edges[:2]), None, False, edges[2])
)
_titles = st.text("abcdefgh іاب ", min_size=1, max_size=60)


def _extent(spot: Any) -> list[tuple[int, float, float]]:
    """What a bar and its label take of which rows."""
    start, end = spot.bar.start * _CHART, spot.bar.end * _CHART
    row = spot.row + (spot.place == "over")
    taken = [(row, min(start, _CHART - 0.9), max(end, min(start, _CHART - 0.9) + 0.9))]
    if spot.label.text:
        taken.append((spot.row, spot.at, spot.at + spot.width))
    return taken


def _assert_apart(laid: Placed) -> None:
    rows: dict[int, list[tuple[float, float]]] = {}
    for spot in laid.spots:
        assert 0 <= spot.row < laid.rows
        for row, start, end in _extent(spot):
            rows.setdefault(row, []).append((start, end))
            assert start >= -0.01 and end <= _CHART + 0.01
    for taken in rows.values():
        for (_, end), (start, _) in pairwise(sorted(taken)):
            assert end <= start + 0.01


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(_bars, _titles), min_size=1, max_size=30), st.sampled_from([2.0, 3.5]))
def test_no_label_meets_a_bar_or_another(held: list[tuple[Bar, str]], letter: float) -> None:
    wanted = [Wanted(bar, Text(title), 1.5) for bar, title in held]
    laid = placed(wanted, _CHART, letter, 40.0)
    _assert_apart(laid)
    assert all(spot.place for spot in laid.spots)
    bare = placed(wanted, _CHART, 0.0, 0.0)
    assert not any(spot.label.text for spot in bare.spots)
    _assert_apart(filled_in(wanted, bare, _CHART, letter, 28.0))


def _poster(case: Case, **choice: Any) -> Poster:
    return document(case.main_reader, Options(template="poster", **choice)).parts.poster


def test_every_actor_of_every_dated_incident_is_on_it(case: Case) -> None:
    made = document(case.main_reader, Options(template="poster", paper="a3", landscape=True))
    poster = made.parts.poster
    assert poster.by == "actor" and poster.undated == 1
    lanes = {lane.name.text: {bar.number for bar in lane.bars} for lane in poster.lanes}
    for section in made.incidents:
        for actor in section.actors:
            if section.date:
                assert section.number in lanes[actor.name.text]
    assert all(lane.count == len(lane.bars) for lane in poster.lanes)
    assert poster.unlabelled == 0


def test_lanes_stand_under_one_another_within_the_sheet(case: Case) -> None:
    poster = _poster(case, paper="a2")
    top = 0.0
    for lane in poster.lanes:
        assert lane.top == pytest.approx(top, abs=0.01)
        top += lane.height
        for bar in lane.bars:
            assert 0 <= bar.top <= lane.height - poster.bar
    assert poster.margin * 2 + poster.head + poster.foot + top <= poster.height
    assert poster.margin * 2 + poster.names + poster.chart <= poster.width


def test_letters_grow_with_the_sheet(case: Case) -> None:
    small, large = _poster(case, paper="a4"), _poster(case, paper="a1")
    assert (large.width, large.height) == (594, 841)
    assert large.letter > small.letter


def test_it_is_cut_into_as_few_sheets_as_can_be(case: Case) -> None:
    tiled = _poster(case, paper="a2", landscape=True, tiled=True)
    across, down = tiled.sheets
    assert across * tiled.sheet[0] >= tiled.width and down * tiled.sheet[1] >= tiled.height
    assert across * down == 8
    assert _poster(case, paper="a4", tiled=True).sheets == (1, 1)


def test_a_crowded_sheet_shows_counts(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.dossier.poster._LEAST_ROW", 500.0)
    monkeypatch.setattr("db.dossier.poster._height", lambda frame, rows: 1e6)
    poster = _poster(case, paper="a3")
    assert poster.unit and not any(lane.bars for lane in poster.lanes)
    for lane in poster.lanes:
        assert max(each.possibly for each in lane.bins) <= lane.count


def test_without_actors_the_lanes_are_kinds(case: Case) -> None:
    with case.step("Take the actors away") as step:
        step.delete_where("incident_actor", "1 = 1")
    poster = _poster(case, paper="a3")
    assert poster.by == "kind" and not poster.repeated
    assert sum(lane.count for lane in poster.lanes) == 4


def test_its_pages(case: Case) -> None:
    made = set_twice(case.main_reader, Options(template="poster", paper="a3", landscape=True))
    words = text_of(made.pdf)
    assert made.report.pages == 1
    for phrase in ("Rockets at Termez", "War with the Taliban", "possibly then", "1 incident"):
        assert phrase in words, phrase
    page: Any = importlib.import_module("pypdfium2").PdfDocument(made.pdf)[0]
    assert [round(side / 72 * 25.4) for side in page.get_size()] == [420, 297]
    assert any("IS-Khorasan" in each for each in figures_with_words(made.pdf))
    sheets = set_twice(
        case.main_reader, Options(template="poster", paper="a2", landscape=True, tiled=True)
    )
    assert sheets.report.pages == 8
