"""Dates and figures as different sources give them."""

from __future__ import annotations

from typing import TypedDict, Unpack

from db.case import Case
from db.columns.sayings import dates_of, differing, sayings_of
from db.records import claims, figures
from tests.small_case import SmallCase


class _Cells(TypedDict, total=False):
    about: str
    value: str
    said: str


def _say(case: Case, incident: int, speaker: str, **cells: Unpack[_Cells]) -> int:
    with case.step("Say") as step:
        return claims.create(
            step, incident=incident, speaker_label=speaker, no_quote_reason="heard", **cells
        )


def test_the_own_date_comes_first_and_each_date_stands_once(case: Case, small: SmallCase) -> None:
    assert differing(dates_of(case.main_reader, small.termez)) == 1
    for speaker, value in (
        ("police", "2022-04-16"),
        ("a driver", "2022-04"),
        ("a guard", "2022-04-16"),
        ("the mayor", "2022-04-18"),
    ):
        _say(case, small.termez, speaker, about="date", value=value)
    found = dates_of(case.main_reader, small.termez)
    assert [each.edtf for each in found] == ["2022-04-18", "2022-04", "2022-04-16"]
    assert [each.own for each in found] == [True, False, False]
    assert [each.fits for each in found] == [True, True, False]
    assert [[v.name for v in each.voices] for each in found] == [
        ["the mayor"],
        ["a driver"],
        ["police", "a guard"],
    ]
    assert differing(found) == 3


def test_a_date_nobody_stands_by_any_more_does_not_count(case: Case, small: SmallCase) -> None:
    claim = _say(case, small.termez, "police", about="date", value="2022-04-16")
    with case.step("Set aside") as step:
        claims.change(step, claim, rank="deprecated", rank_reason="a slip")
    found = dates_of(case.main_reader, small.termez)
    assert len(found) == 2 and differing(found) == 1


def test_an_undated_incident_has_only_what_is_given(case: Case, small: SmallCase) -> None:
    assert dates_of(case.main_reader, small.undated) == ()
    _say(case, small.undated, "a clerk", about="date", value="1999")
    (only,) = dates_of(case.main_reader, small.undated)
    assert not only.own and only.fits


def test_figures_in_the_order_in_which_they_were_said(case: Case, small: SmallCase) -> None:
    for speaker, said, number in (
        ("army", "2021-08-28", 90),
        ("army", "2021-08-26", 30),
        ("clinic", "2021-08-27", 40),
    ):
        claim = _say(case, small.airport, speaker, about="figure", said=said)
        with case.step("Figure") as step:
            figures.add(step, claim, "killed", point=number, as_of=said)
            if speaker == "clinic":
                claims.change(step, claim, rank="deprecated")
    told = [
        (each.voice.speaker, each.figure.words, each.fate)
        for each in sayings_of(case.main_reader, small.airport)
    ]
    assert told == [
        ("army", "30", "followed"),
        ("clinic", "40", "withdrawn"),
        ("", "at least 72", "stands"),
        ("army", "90", "stands"),
        ("Ministry of Public Health", "13", "stands"),
    ]


def test_without_a_date_of_speech_the_day_of_the_source_counts(
    case: Case, small: SmallCase
) -> None:
    toll = next(s for s in sayings_of(case.main_reader, small.airport) if s.voice.source)
    assert toll.voice.printed and toll.voice.said == "2021-08-27" and toll.at is not None
    assert toll.voice.exact == "killed at least 72 people"
    assert sayings_of(case.main_reader, small.termez) == ()
