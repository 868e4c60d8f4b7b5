"""The walk through suggestions: what is asked, in which order, and what is not asked twice."""

from __future__ import annotations

from collections.abc import Sequence

from db.reading.suggestion import NameDetail, Suggestion
from db.records.decisions import Decision
from desktop.reading.walk import Walk

DATE = Suggestion("date", 10, 14, "1999", "1999")
TALIBAN = Suggestion("actor", 20, 27, "Taliban", "7")
AGAIN = Suggestion("actor", 40, 47, "Taliban", "7")
NEW = Suggestion("actor", 60, 66, "Mullah", "", detail=NameDetail(None, "Mullah"))
NEW_AGAIN = Suggestion("actor", 80, 86, "mullah", "", detail=NameDetail(None, "mullah"))
ALL = (DATE, TALIBAN, AGAIN, NEW, NEW_AGAIN)


def decision(each: Suggestion, verdict: str = "accepted", **other: int) -> Decision:
    start, end = other.get("start", each.start), other.get("end", each.end)
    return Decision(1, 1, each.kind, start, end, each.value, verdict, "", "", None)  # type: ignore[arg-type]


def walk(*decided: Decision, found: Sequence[Suggestion] = ALL) -> Walk:
    made = Walk()
    made.take(found, decided)
    return made


def states(made: Walk) -> list[str]:
    return [step.state for step in made.steps]


def test_a_name_is_asked_about_once() -> None:
    made = walk()
    assert states(made) == ["open", "open", "again", "open", "again"]
    assert made.left() == 3 and made.counts() == {"date": 1, "actor": 2}
    made = walk(decision(AGAIN))
    assert states(made) == ["open", "again", "accepted", "open", "again"]


def test_a_name_that_was_dismissed_is_dismissed_everywhere() -> None:
    made = walk(decision(NEW, "dismissed"))
    assert states(made) == ["open", "open", "again", "dismissed", "dismissed"]
    assert [n for n, _ in made.seen(0, 100)] == [0, 1, 2]
    made.decided_shown = True
    assert [n for n, _ in made.seen(15, 100)] == [1, 2, 3, 4]


def test_the_walk_goes_round_in_both_directions() -> None:
    made = walk()
    order = []
    for _ in range(4):
        made.at = made.beside(1)
        order.append(made.at)
    assert order == [DATE, TALIBAN, NEW, DATE]
    made.at = made.beside(-1)
    assert made.at is NEW and made.place() == 3
    made.at = AGAIN  # pressed in the text
    assert made.beside(1) is NEW and made.beside(-1) is TALIBAN and made.place() == 0


def test_it_begins_where_the_text_is_read() -> None:
    assert walk().beside(1, near=30) is NEW
    assert walk().beside(-1, near=30) is TALIBAN
    assert walk(found=()).beside(1) is None


def test_kinds_that_are_not_shown_are_not_asked() -> None:
    made = walk()
    made.shown.discard("actor")
    assert made.left() == 1 and made.beside(1) is DATE
    assert [n for n, _ in made.seen(0, 100)] == [0]


def test_a_decision_is_found_again_when_the_finders_got_better() -> None:
    assert states(walk(decision(DATE, start=9, end=14)))[0] == "accepted"
    assert states(walk(decision(DATE, start=13, end=20)))[0] == "open"


def test_the_place_in_the_text_stays_when_suggestions_are_found_anew() -> None:
    made = walk()
    made.at = TALIBAN
    better = Suggestion("actor", 20, 36, "Taliban movement", "7")
    made.take((DATE, better, NEW), ())
    assert made.at is better
    made.take((DATE, NEW), ())
    assert made.at is None
