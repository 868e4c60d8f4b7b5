"""What a headline would be without a source: against hand-made cases and against leaving out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from db.records import figures
from db.records.figures import CountRule, Figure
from db.records.sensitivity import without
from tests.plain_figure import PLAIN_FIGURE

_RANGE = CountRule("range")


def _said(*cells: tuple[int, int | None]) -> list[Figure]:
    """Figures of (number, source)."""
    return [
        replace(PLAIN_FIGURE, id=place, point=number, source=source)
        for place, (number, source) in enumerate(cells, 1)
    ]


def _told(found: list[Figure], rule: CountRule, origins: dict[int, str]) -> list[tuple[str, str]]:
    return [
        (f"{each.kind} {each.key}", each.headline.words if each.headline else "nothing")
        for each in without(found, "killed", rule, origins)
    ]


def test_the_outlier_is_told_and_what_changes_nothing_is_not() -> None:
    found = _said((4, 1), (5, 2), (6, 3), (31, 4))
    origins = {number: f"source:{number}" for number in (1, 2, 3, 4)}
    assert _told(found, _RANGE, origins) == [("source 4", "4–6"), ("source 1", "5–31")]


def test_articles_of_one_origin_fall_together() -> None:
    found = _said((4, 1), (31, 2), (31, 3))
    origins = {1: "source:1", 2: "source:9", 3: "source:9"}
    assert _told(found, _RANGE, origins) == [("origin source:9", "4"), ("source 1", "31")]


def test_the_only_source_leaves_nothing() -> None:
    assert _told(_said((4, 1)), _RANGE, {1: "source:1"}) == [("source 1", "nothing")]


def test_a_speaker_without_a_source_counts_too() -> None:
    found = [replace(figure, speaker="a guard") for figure in _said((4, None))] + _said((9, 1))
    found[1] = replace(found[1], id=7)
    assert _told(found, _RANGE, {1: "source:1"}) == [("source 1", "4"), ("speaker a guard", "9")]


def test_a_number_set_by_hand_depends_on_nobody() -> None:
    assert without(_said((4, 1)), "killed", CountRule("manual", low=4, high=9), {}) == ()


def test_a_named_source_that_falls_lets_all_others_count() -> None:
    found = _said((4, 1), (9, 2))
    rule = CountRule("named_source", source=1)
    assert _told(found, rule, {1: "source:1", 2: "source:2"}) == [("source 1", "9")]


_NUMBERS = some.none() | some.integers(0, 99)
_FIGURES = some.builds(
    lambda **cells: replace(PLAIN_FIGURE, **cells),
    measure=some.sampled_from(["killed", "killed", "injured"]),
    who=some.sampled_from(["all", "all", "child"]),
    minimum=_NUMBERS,
    point=_NUMBERS,
    qualifier=some.sampled_from(["exact", "at_least", "dozens"]),
    state=some.sampled_from(["value", "value", "none", "unknown"]),
    speaker=some.sampled_from(["", "a guard"]),
    speaker_kind=some.sampled_from(["media", "state"]),
    source=some.none() | some.integers(1, 5),
    said=some.none() | some.sampled_from(["2021-08-26", "2021-08-27"]),
)
_RULES = some.sampled_from(
    [
        CountRule(code, source=1)
        for code in ("range", "majority_of_origins", "official", "lowest", "latest", "named_source")
    ]
)


@settings(max_examples=100)
@given(some.lists(_FIGURES, max_size=8), _RULES, some.dictionaries(some.integers(1, 5), _NUMBERS))
def test_each_result_is_the_headline_made_without_it(
    found: list[Figure], rule: CountRule, behind: dict[int, int | None]
) -> None:
    found = [replace(figure, id=place) for place, figure in enumerate(found)]
    origins = {source: f"label:{(number or 0) % 3}" for source, number in behind.items()}
    whole = figures.headline(found, "killed", rule, origins)
    listed = without(found, "killed", rule, origins)
    for each in listed:
        rest = [figure for figure in found if figure.id not in each.left_out]
        assert each.headline == figures.headline(rest, "killed", rule, origins)
        assert whole is not None
        assert each.headline is None or (each.headline.low, each.headline.high) != (
            whole.low,
            whole.high,
        )
    # And nobody whose fall changes the headline is missing.
    keys = {each.key for each in listed if each.kind == "source"}
    for source in {f.source for f in found if f.source is not None and f.measure == "killed"}:
        rest = [figure for figure in found if figure.source != source]
        made = figures.headline(rest, "killed", rule, origins)
        changed = whole is not None and (
            made is None or (made.low, made.high) != (whole.low, whole.high)
        )
        assert (str(source) in keys) == changed


@pytest.mark.parametrize(
    ("number", "exceeds"), [(9, False), (31, False), (40, True)], ids=["part", "all", "too many"]
)
def test_a_part_is_told_beside_the_whole(number: int, exceeds: bool) -> None:
    children = replace(PLAIN_FIGURE, id=2, who="child", point=number)
    (part,) = figures.parts([*_said((31, 1)), children], "killed", _RANGE)
    assert (part.who, part.headline.words, part.exceeds) == ("child", str(number), exceeds)
