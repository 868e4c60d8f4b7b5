"""Figures: in whose words, and the headline by a named rule. The tolls are those of the Kabul
airport bombing and of a guesthouse as five real articles give them."""

from __future__ import annotations

from itertools import count

import pytest

from db.records.figures import Figure, headline

_numbers = count(1)


def _figure(
    point: int | None = None,
    *,
    low: int | None = None,
    high: int | None = None,
    qualifier: str = "exact",
    who: str = "all",
    state: str = "value",
    speaker_kind: str = "media",
    source: int = 1,
    said: str = "2021-08-26",
    raw: str = "",
) -> Figure:
    return Figure(
        id=next(_numbers),
        claim=1,
        measure="killed",
        who=who,
        side=None,
        side_name="",
        minimum=low,
        maximum=high,
        point=point,
        qualifier=qualifier,
        raw=raw,
        state=state,
        as_of=None,
        speaker="",
        speaker_kind=speaker_kind,
        source=source,
        source_title="",
        said=said,
    )


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (_figure(14), "14"),
        (_figure(1204), "1,204"),
        (_figure(low=72, qualifier="at_least"), "at least 72"),
        (_figure(low=41, high=57, qualifier="between"), "41–57"),
        (_figure(5, low=4, high=9), "5 (4–9)"),
        (_figure(qualifier="dozens"), "dozens"),
        (_figure(qualifier="several"), "several"),
        (_figure(qualifier="about", point=30), "about 30"),
        (_figure(state="not_stated"), "not stated"),
        (_figure(state="unknown"), "not known"),
        (_figure(state="none"), "none"),
    ],
)
def test_a_figure_in_words(figure: Figure, words: str) -> None:
    assert figure.words == words


_AT_LEAST_72 = _figure(low=72, qualifier="at_least", source=1, said="2021-08-26")
_MINISTRY = _figure(170, speaker_kind="government_body", source=2, said="2021-08-27")
_LATER = _figure(183, source=3, said="2021-09-01")
_REPRINT = _figure(170, source=4, said="2021-08-28")


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("range", "72–183"),
        ("lowest", "at least 72"),
        ("latest", "183"),
        ("official", "170"),
        ("majority_of_origins", "170"),
    ],
)
def test_the_rule_makes_the_headline(rule: str, words: str) -> None:
    found = headline([_AT_LEAST_72, _MINISTRY, _LATER, _REPRINT], "killed", rule)
    assert found is not None
    assert (found.words, found.rule, found.contested) == (words, rule, True)


def test_a_majority_counts_origins_not_articles() -> None:
    reprints = [_figure(72, source=number) for number in (1, 2, 3)]
    others = [_figure(183, source=number) for number in (4, 5)]
    origins = {1: "a", 2: "a", 3: "a", 4: "b", 5: "c"}
    found = headline([*reprints, *others], "killed", "majority_of_origins", origins)
    assert found is not None
    assert found.words == "183"


def test_a_part_bounds_the_whole_from_below() -> None:
    found = headline([_figure(13, who="security_force")], "killed", "range")
    assert found is not None
    assert found.words == "at least 13"


def test_a_part_does_not_narrow_the_whole() -> None:
    found = headline([_AT_LEAST_72, _figure(13, who="security_force")], "killed", "range")
    assert found is not None
    assert found.words == "at least 72"


def test_nothing_stated_is_not_zero() -> None:
    found = headline([_figure(state="not_stated")], "killed", "range")
    assert found is not None
    assert found.words == "not stated"
    assert headline([_figure(state="none")], "killed", "range").words == "0"  # type: ignore[union-attr]
    assert headline([], "killed", "range") is None


def test_dozens_are_at_least_24() -> None:
    found = headline([_figure(qualifier="dozens")], "killed", "range")
    assert found is not None
    assert (found.low, found.high) == (24, None)
