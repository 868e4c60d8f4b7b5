"""A small case with a little of everything that can be asked, by chance but always the same."""

from __future__ import annotations

import random
from dataclasses import dataclass

from db import when
from db.case import Case
from db.records import actors, claims, figures, incidents, places, ratings, sources, tags
from db.step import Step

_DATES = (
    *(
        "2019",
        "2020-05",
        "2020-05-17",
        "[2020-05-01..2020-06-15]",
        "2018/2021",
        "2015/..",
        "../2019",
    ),
    *("2021-12-31", "2020?", "1999", "-0043"),
)
_NAMES = ("Kabul", "Rockets", "Attack", "Meeting", "Founding")


@dataclass(frozen=True, slots=True)
class Made:
    """The case and the ids in it."""

    case: Case
    actors: tuple[int, ...]
    places: tuple[int, ...]
    sources: tuple[int, ...]
    outlets: tuple[int, ...]
    tags: tuple[int, ...]
    incidents: tuple[int, ...]


def build(step: Step) -> tuple[tuple[int, ...], ...]:
    """Fill a case; the fields of `Made` after `case`."""
    pick = random.Random(7)
    people = tuple(actors.create(step, f"Actor {n}") for n in range(4))
    outlets = tuple(actors.create(step, f"Outlet {n}", kind="media") for n in range(2))
    country = places.create(step, "Country", kind="country")
    province = places.create(step, "Province", parent=country)
    town = places.create(step, "Town", parent=province)
    lands = (country, province, town, places.create(step, "Elsewhere"))
    papers = tuple(sources.create(step, f"Paper {n}", outlet=outlets[n % 2]) for n in range(4))
    sources.relate(step, papers[1], "republishes", papers[0])
    sources.relate(step, papers[2], "quotes", None, "An official")
    sources.relate(step, papers[3], "based_on", None, "an OFFICIAL")
    ratings.rate(step, "B", outlet=outlets[0])
    ratings.rate(step, "D", source=papers[3])
    marks = tuple(tags.create(step, text) for text in ("checked", "to call"))
    made = []
    for _ in range(60):
        one = incidents.create(
            step,
            " ".join(pick.sample(_NAMES, 2)),
            kind=pick.choice(["bombing", "shooting", "other", "statement"]),
            when=when.parse(pick.choice(_DATES)),
            status=pick.choice(["open", "assessed"]),
            grading=pick.choice([None, None, "weak", "contested"]),
        )
        made.append(one)
        for actor in pick.sample(people, pick.randint(0, 2)):
            incidents.add_actor(step, one, actor, pick.choice(["target", "accused"]))
        for place in pick.sample(lands, pick.randint(0, 2)):
            incidents.add_place(step, one, place)
        for mark in pick.sample(marks, pick.randint(0, 2)):
            tags.add(step, mark, "incident", one)
        for _ in range(pick.randint(0, 3)):
            _claim(step, pick, one, papers)
    return people, lands, papers, outlets, marks, tuple(made)


def _claim(step: Step, pick: random.Random, incident: int, papers: tuple[int, ...]) -> None:
    claim = claims.create(
        step,
        incident=incident,
        no_quote_reason="heard",
        source=pick.choice([*papers, None]),
        act=pick.choice(["reports", "denies", "claims_responsibility"]),
        credibility=pick.choice([None, "2", "5"]),
        rank=pick.choice(["normal", "normal", "deprecated"]),
    )
    if pick.random() < 0.6:
        figures.add(
            step,
            claim,
            pick.choice(["killed", "injured"]),
            who=pick.choice(["all", "all", "civilian"]),
            point=pick.choice([None, 3, 10, 72]),
            min=pick.choice([None, 2]),
            max=pick.choice([None, 80]),
            qualifier=pick.choice(["exact", "at_least", "dozens", "at_most"]),
            state=pick.choice(["value", "value", "none", "unknown"]),
        )
