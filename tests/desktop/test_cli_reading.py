"""Suggestions as the command line prints them."""

from __future__ import annotations

import json

from db.reading.suggestion import (
    DateDetail,
    FigureDetail,
    NameDetail,
    SpeechDetail,
    Suggestion,
    Via,
)
from db.when import When
from desktop.cli.suggested import as_object, groups

FOUND = [
    Suggestion("date", 0, 9, "On\nMonday", "2022-12-12", why="x", detail=DateDetail()),
    Suggestion("date", 9, 12, "3/4", "2022-04-03", True, ("2022-03-04",)),
    Suggestion(
        "actor", 20, 24, "ISKP", "7", detail=NameDetail(7, "IS-Khorasan", "armed_group", "ISKP")
    ),
    Suggestion("actor", 30, 34, "ISKP", "7", detail=NameDetail(7, "IS-Khorasan", "armed_group")),
    Suggestion("place", 40, 44, "Chal", "", detail=NameDetail(None, "Chal", "district")),
    Suggestion(
        "figure",
        50,
        52,
        "at least 1,200",
        "killed:1200..",
        detail=FigureDetail("killed", "civilian", 1200, qualifier="at_least"),
    ),
    Suggestion(
        "speech",
        60,
        66,
        "denied",
        "denies",
        detail=SpeechDetail(
            "denies", "officials", 55, 60, 66, 70, 9, hedge="reportedly", via=(Via(50, 54, "Dawn"),)
        ),
    ),
]


def test_json_is_flat_and_ids_are_text() -> None:
    date, _, actor, _, place, figure, speech = (as_object(each) for each in FOUND)
    json.dumps([date, actor, place, figure, speech])
    assert (actor["kind"], actor["record"], actor["record_kind"]) == ("actor", "7", "armed_group")
    assert (place["record"], place["shown"]) == (None, "Chal")
    assert (figure["measure"], figure["min"], figure["qualifier"]) == ("killed", 1200, "at_least")
    assert (speech["actor"], speech["speaker"]) == ("9", "officials")
    assert speech["via"] == [{"start": 50, "end": 54, "words": "Dawn", "actor": None}]
    assert date["rule"] is None


def test_dates_tell_what_edtf_cannot_say() -> None:
    when = When("2022-12-12", part_of_day="evening", rule="weekday")
    told = as_object(Suggestion("date", 0, 1, "x", "2022-12-12", detail=DateDetail(when, "Monday")))
    assert (told["part_of_day"], told["rule"], told["anchor"]) == ("evening", "weekday", "Monday")


def test_people_read_them_by_kind() -> None:
    assert list(groups(FOUND)) == [
        (
            "Dates",
            [
                ("On Monday", "2022-12-12", ""),
                ("3/4", "2022-04-03 or 2022-03-04 (to be chosen)", ""),
            ],
        ),
        ("Actors", [("ISKP", "in the case as IS-Khorasan", "2 times")]),
        ("Places", [("Chal", "new, district", "")]),
        ("Figures", [("at least 1,200", "Killed, Civilians: at least 1,200", "")]),
        (
            "Who says what",
            [("officials", "denies (“denied”, reportedly, through Dawn)", "")],
        ),
    ]


def test_numbers_in_words() -> None:
    def shown(**more: object) -> str:
        detail = FigureDetail("killed", **more)  # type: ignore[arg-type]
        ((_, ((_, words, _),)),) = groups([Suggestion("figure", 0, 1, "x", "", detail=detail)])
        return words.partition(": ")[2]

    assert shown(point=6) == "6"
    assert shown(min=20, max=30, qualifier="between") == "between 20 and 30"
    assert shown(qualifier="dozens", min=24) == "dozens"
    assert shown(state="none", point=0) == "none"
    assert shown(state="not_stated") == "not stated"
    assert shown() == "not stated"
