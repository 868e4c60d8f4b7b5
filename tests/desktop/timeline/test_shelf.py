"""What a lane shows one by one: all when there are few, the weightiest when there are many."""

from __future__ import annotations

import numpy as np

from db import when
from db.columns import ORDERED, Caption
from desktop.timeline.drawing.labels import Labels, clean
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.drawing.shelf import frame_for, shelve
from desktop.timeline.grouping.density import Density
from desktop.timeline.scales.scale import Scale, fitted
from tests.desktop.timeline.made import Item, lanes_of


def _labels() -> Labels:
    return Labels(lambda text: len(text) * 7.0, lambda text, width: text[: int(width / 7)])


def _scene(items: list[Item], room: float = 300.0, titled: bool = True) -> Scene:
    labels = _labels()
    lanes = lanes_of(items)
    if titled:
        ids = lanes.found.ids.tolist()
        labels.put({one: Caption(f"Incident {one}", "2020") for one in ids}, ids)
    return Scene(lanes, labels, room)


def _year(first: str, last: str, width: float = 1200.0) -> Scale:
    return fitted(when.bounds(first).earliest or 0, when.bounds(last).latest or 0, width)


def test_few_incidents_all_stand_with_their_names() -> None:
    scene = _scene([Item(f"2020-{month:02}-10") for month in range(1, 13)])
    scale = _year("2020", "2020")
    assert scene.settle(scale, 0, 300, None)
    marks = scene.marks(scale, 0, 300)
    assert len(marks) == 12
    assert all(label is not None for label in marks.labels)
    assert not scene.strips_at(scale, scene.strip_places(0, 300)).strips


def test_many_incidents_become_a_strip_and_their_weightiest() -> None:
    items = [
        Item(str(np.datetime64("2020-01-01") + n // 40), weight=n % 40) for n in range(366 * 40)
    ]
    scene = _scene(items)
    scale = _year("2020", "2020")
    scene.settle(scale, 0, 300, None)
    (strip,) = scene.strips_at(scale, scene.strip_places(0, 300)).strips
    assert strip.opacity == 1.0
    assert strip.counts.sum() >= len(items)
    marks = scene.marks(scale, 0, 300)
    assert 5 < len(marks) < 200
    assert set(scene.found.weight[marks.row].tolist()) == {39}


def test_the_pinned_one_is_shown_among_thousands() -> None:
    items = [Item(str(np.datetime64("2020-01-01") + n // 40), weight=9) for n in range(366 * 40)]
    items.append(Item("2020-06-15", weight=0))
    scene = _scene(items)
    row = int(np.flatnonzero(scene.found.ids == len(items))[0])
    scale = _year("2020", "2020")
    scene.pin(row)
    scene.settle(scale, 0, 300, None)
    assert row in scene.marks(scale, 0, 300).row.tolist()


def test_days_that_are_wide_hold_their_names_and_stand_side_by_side() -> None:
    items = [Item(f"2020-03-{day:02}", weight=n) for day in range(1, 29) for n in range(30)]
    scene = _scene(items, room=180.0)
    scale = _year("2020-03-10", "2020-03-18")
    scene.settle(scale, 0, 180, None)
    marks = scene.marks(scale, 0, 180)
    days = {scene.found.earliest[row] for row in marks.row.tolist()}
    assert len(days) >= 9
    assert len(marks) > len(days)
    assert marks.inside.all()
    assert all(label is not None for label in marks.labels)
    assert set(scene.found.weight[marks.row].tolist()) >= {29, 28}


def test_a_name_too_long_for_its_bar_is_cut_inside_where_it_says_enough() -> None:
    crowd = [Item("2020-12-05")] * 25  # or each would be a card with a row for itself
    scene = _scene([Item("2020-03/2020-05"), Item("2020-07"), *crowd], titled=False)
    named = Caption("A name of more than thirty letters", "2020")
    scene.labels.put({1: named, 2: named}, (1, 2))
    scale = _year("2020", "2020")
    scene.settle(scale, 0, 300, None)
    marks = scene.marks(scale, 0, 300)
    inside = dict(zip(scene.found.ids[marks.row].tolist(), marks.inside.tolist(), strict=True))
    assert (inside[1], inside[2]) == (True, False)


def test_rows_hold_still_while_panning_inside_an_octave() -> None:
    scene = _scene([Item(f"2020-{1 + n % 12:02}-{1 + n % 28:02}", weight=n) for n in range(60)])
    scale = _year("2020-03", "2020-08")
    scene.settle(scale, 0, 300, None)
    before = dict(
        zip(scene.marks(scale, 0, 300).row.tolist(), scene.marks(scale, 0, 300).y, strict=True)
    )
    moved = scale.panned(900)
    scene.settle(moved, 0, 300, None)
    after = scene.marks(moved, 0, 300)
    shared = [row for row in after.row.tolist() if row in before]
    assert shared
    for row, y in zip(after.row.tolist(), after.y.tolist(), strict=True):
        if row in before:
            assert y == before[row]


def test_what_reaches_in_from_before_is_there() -> None:
    scene = _scene([Item("1990/2030"), Item("2020-06-01"), Item("2001/..")])
    scale = _year("2020-05", "2020-07")
    scene.settle(scale, 0, 300, None)
    assert len(scene.marks(scale, 0, 300)) == 3


def test_a_small_budget_keeps_the_old_shelves_for_a_frame() -> None:
    scene = _scene([Item("2020", (lane,)) for lane in range(20)], room=3000.0)
    scale = _year("2019", "2021")
    assert not scene.settle(scale, 0, 3000, 0.0)
    while not scene.settle(scale, 0, 3000, 0.0001):
        pass
    assert len(scene.marks(scale, 0, 3000)) == 20


def test_titles_that_are_missing_are_asked_for_and_then_shown() -> None:
    scene = _scene([Item("2020-06-01")], titled=False)
    scale = _year("2020", "2020")
    scene.settle(scale, 0, 300, None)
    assert scene.marks(scale, 0, 300).labels == [None]
    wanted = scene.labels.take_wanted()
    assert wanted == [1]
    scene.labels.put({1: Caption("Rockets", "2020-06-01")}, wanted)
    scene.titles_arrived()
    scene.settle(scale, 0, 300, None)
    (label,) = scene.marks(scale, 0, 300).labels
    assert label is not None
    assert label.text == "Rockets"


def test_a_shelf_serves_its_octave_and_its_surroundings() -> None:
    scale = _year("2020", "2020")
    frame = frame_for(scale, 4, 5)
    assert frame.serves(scale)
    assert frame.serves(scale.panned(scale.width / 3))
    assert not frame.serves(scale.panned(scale.width))
    assert not frame.serves(scale.zoomed(4, 100))


def test_what_finds_no_room_is_folded_and_counted() -> None:
    items = [Item("2020-06-01") for _ in range(30)]
    scene = _scene(items, room=90.0)
    scale = _year("2020", "2020")
    scene.settle(scale, 0, 90, None)
    shown = len(scene.marks(scale, 0, 90))
    assert shown + sum(fold.number for fold in scene.folds(scale, 0, 90)) == 30


def test_nothing_is_shown_of_nothing() -> None:
    scene = _scene([])
    scale = _year("2020", "2020")
    assert scene.settle(scale, 0, 300, None)
    assert len(scene.marks(scale, 0, 300)) == 0
    assert scene.strips_at(scale, scene.strip_places(0, 300)).strips == ()


def test_an_empty_lane_can_be_shelved() -> None:
    lanes = lanes_of([Item("2020")])
    frame = frame_for(_year("1900", "1901"), 3, 4)
    shelf = shelve(Density(lanes.every), lanes.found, frame, _labels(), -1, None)
    assert shelf.rows.size == 0


def test_titles_are_cleaned_for_one_line() -> None:
    assert clean("two\nlines\tand  more") == "two lines and more"
    assert clean("\u202eevil\u202c") == "evil"
    assert clean("طالبان") == "\u2068طالبان\u2069"
    assert clean("نیم\u200cفاصله").strip("\u2068\u2069") == "نیم\u200cفاصله"
    assert len(clean("A" * 10_000)) == 160


def test_long_titles_are_cut_to_a_width() -> None:
    labels = _labels()
    labels.put({1: Caption("A" * 200, "")}, [1])
    label = labels.get(1)
    assert label is not None
    assert label.width <= 240


def test_those_of_one_day_stand_in_their_order_whatever_their_weight() -> None:
    items = [Item("2020-06-01", weight=n) for n in (1, 9, 5)]
    lanes = lanes_of(items)
    lanes.found.open[:] = ORDERED
    labels = _labels()
    ids = lanes.found.ids.tolist()
    labels.put({one: Caption(f"{'Long ' * one}incident", "2020") for one in ids}, ids)
    scene = Scene(lanes, labels, 300.0)
    scale = _year("2020", "2020")
    scene.settle(scale, 0, 300, None)
    marks = scene.marks(scale, 0, 300)
    assert len(marks) == 3
    assert [row for _, row in sorted(zip(marks.y.tolist(), marks.row.tolist(), strict=True))] == [
        0,
        1,
        2,
    ]
