"""Tolls as arrays agree with the headline of every incident's card."""

from __future__ import annotations

import random

import pytest

from db import terms
from db.case import Case
from db.columns import tolls
from db.reader import Reader
from db.records import cards, claims, figures, incidents, meta
from db.step import Step

_RULES = [term.code for term in terms.COUNT_RULES]


def _given(case: Case, measure: str) -> dict[int, tuple[int | None, int | None, int]]:
    """What the cards say."""
    found = {}
    for (one,) in case.main_reader.rows("SELECT id FROM incident WHERE deleted = 0"):
        card = cards.incident(case.main_reader, one)
        assert card is not None
        for each in card.headlines:
            if each.measure == measure:
                found[one] = (each.low, each.high, each.given)
    return found


def _read(reader: Reader, measure: str) -> dict[int, tuple[int | None, int | None, int]]:
    found = tolls.tolls(reader, measure)
    return {
        int(one): (made.low, made.high, made.given)
        for place, one in enumerate(found.ids.tolist())
        for made in [found.headline(place)]
    }


def _scatter(step: Step, chance: random.Random) -> None:
    """Incidents with any mixture of figures."""
    for number in range(60):
        incident = incidents.create(step, f"Incident {number}")
        for _ in range(chance.randrange(4)):
            claim = claims.create(
                step,
                incident=incident,
                no_quote_reason="a test",
                said=chance.choice([None, "2022-05-01", "2022-05"]),
                rank=chance.choice(["normal", "normal", "deprecated"]),
            )
            for _ in range(chance.randrange(3)):
                some = [chance.choice([None, chance.randrange(90)]) for _ in range(3)]
                figures.add(
                    step,
                    claim,
                    "killed",
                    who=chance.choice(["all", "all", "civilian"]),
                    state=chance.choice(["value"] * 4 + ["none", "unknown"]),
                    qualifier=chance.choice(["exact", "at_least", "at_most", "dozens", "about"]),
                    min=some[0],
                    max=some[1],
                    point=some[2],
                )


@pytest.mark.parametrize("rule", _RULES)
def test_every_rule_gives_what_the_cards_give(case: Case, rule: str) -> None:
    with case.step("Scatter") as step:
        _scatter(step, random.Random(7))
        meta.change(step, count_rule=rule)
    assert _read(case.main_reader, "killed") == _given(case, "killed")


def test_what_was_touched_is_read_again(case: Case) -> None:
    with case.step("Scatter") as step:
        _scatter(step, random.Random(3))
    old = tolls.tolls(case.main_reader, "killed")
    changed = int(old.ids[2])
    (claim,) = case.main_reader.row("SELECT id FROM claim WHERE incident = ?", changed) or (0,)
    with case.step("Change") as step:
        figures.add(step, claim, "killed", point=500)
        new = incidents.create(step, "New")
        own = claims.create(step, incident=new, no_quote_reason="a test")
        figures.add(step, own, "killed", point=3, max=9)
    fresh = tolls.refreshed(case.main_reader, old, [changed, new])
    again = tolls.tolls(case.main_reader, "killed")
    for name in ("ids", "low", "high", "point", "given"):
        assert getattr(fresh, name).tolist() == getattr(again, name).tolist()
    assert len(fresh) == len(old) + 1
