"""Capital words that name nobody in English, and commas and "and" within long names."""

from __future__ import annotations

import pytest

from db.reading.suggestion import Named
from db.reading.suggestions import NameIndex, names

NOTHING = NameIndex()
GOVERNMENTS = NameIndex(
    [
        Named("actor", 3, "Dushanbe", sort="state"),
        Named("actor", 4, "Tashkent", sort="state"),
        Named("place", 10, "Dushanbe"),
        Named("place", 11, "Tashkent"),
    ]
)


def actors(text: str) -> list[str]:
    return [each.text for each in names(text, NOTHING) if each.kind == "actor"]


@pytest.mark.parametrize(
    "text",
    [
        "FOR IMMEDIATE RELEASE",
        "Press Statement",
        "Key Findings. The team saw no one.",
        "[1] See the interview with a guard. [2] Methodology differs.",
        "1. Perpetrators were never named.",
        "Rescuers said so. Tributes poured in. Negotiations stalled.",
        "See the Annual Report and its Executive Summary.",
        "The flood hit on the eve of Nowruz and of Eid al-Adha.",
        "Pilgrims gathered for Arbaeen and for the Day of Atonement.",
        "They fired a Kornet missile and an AK-74.",
        "An Mi-17 helicopter and two Su-25 jets came; a Bayraktar TB2 drone followed.",
        "The Second World War and the Cold War ended.",
        "It broke the Geneva Conventions and the Rome Statute.",
        "They prayed the Maghrib prayer before Iftar.",
    ],
)
def test_headings_feasts_and_weapons_name_nobody(text: str) -> None:
    assert actors(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It cited the Ministry of Agriculture, Irrigation and Livestock on Friday.",
            ["Ministry of Agriculture, Irrigation and Livestock"],
        ),
        (
            "He ran the Office for Disaster Management and Relief in town.",
            ["Office for Disaster Management and Relief"],
        ),
        ("The Food and Agriculture Organization said so.", ["Food and Agriculture Organization"]),
        ("The Ministry of Justice and Frontex met.", ["Ministry of Justice", "Frontex"]),
        ("The Ministry of Justice and Zamiri met.", ["Ministry of Justice", "Zamiri"]),
        ("Its Tracking Matrix (DTM) says so.", ["Tracking Matrix", "DTM"]),
        ("Photo: Omar Haddad/Harbour Post", ["Omar Haddad", "Harbour Post"]),
        ("DSP Karim Rahimi and Supt. Omar Haddad left.", ["Karim Rahimi", "Omar Haddad"]),
        ("RFE/RL’s correspondent left.", ["RFE/RL"]),
        ("Radio Free Europe/Radio Liberty reported it.", ["Radio Free Europe/Radio Liberty"]),
    ],
)  # fmt: skip
def test_names_are_whole(text: str, expected: list[str]) -> None:
    assert actors(text) == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Both Dushanbe and Tashkent have denied it.", ["3", "4"]),
        ("Both Tashkent and Dushanbe have rejected it.", ["4", "3"]),
        ("Neither Dushanbe nor Tashkent has commented.", ["3", "4"]),
        ("Roads in Dushanbe and Tashkent were closed.", ["10", "11"]),
    ],
)
def test_two_capitals_that_speak_are_governments(text: str, values: list[str]) -> None:
    assert [each.value for each in names(text, GOVERNMENTS)] == values
