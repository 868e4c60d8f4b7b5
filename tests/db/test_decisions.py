"""What is remembered of suggestions, and notes beside the words."""

import pytest

from db.case import Case
from db.errors import BadInput
from db.records import claims, decisions, notes, quotes
from tests.small_case import SmallCase


def test_a_decision_is_remembered_and_undone(case: Case, small: SmallCase) -> None:
    with case.step("Dismiss suggestion") as step:
        decisions.remember(step, small.snapshot, "date", 77, 85, "2022-04-18", "dismissed")
    found = decisions.of_snapshot(case.main_reader, small.snapshot)
    assert [(d.kind, d.start, d.end, d.value, d.verdict) for d in found] == [
        ("date", 77, 85, "2022-04-18", "dismissed")
    ]
    case.undo()
    assert decisions.of_snapshot(case.main_reader, small.snapshot) == ()
    case.redo()
    assert decisions.of_snapshot(case.main_reader, small.snapshot) == found


def test_a_second_decision_about_the_same_words_takes_the_place_of_the_first(
    case: Case, small: SmallCase
) -> None:
    with case.step("Decide") as step:
        decisions.remember(step, small.snapshot, "date", 77, 85, "2022-04-18", "dismissed")
        decisions.remember(
            step,
            *(small.snapshot, "date", 77, 85, "2022-04-18", "changed", "2021-04-18"),
            made_table="incident",
            made=small.termez,
        )
        decisions.remember(step, small.snapshot, "actor", 0, 4, str(small.iskp), "accepted")
    found = decisions.of_snapshot(case.main_reader, small.snapshot)
    assert [(d.kind, d.verdict, d.chosen, d.made) for d in found] == [
        ("actor", "accepted", "", None),
        ("date", "changed", "2021-04-18", small.termez),
    ]
    with case.step("Withdraw") as step:
        decisions.withdraw(step, found[0].id)
    assert decisions.of_snapshot(case.main_reader, small.snapshot) == found[1:]


def test_a_decision_knows_when_what_came_of_it_is_gone(case: Case, small: SmallCase) -> None:
    with case.step("Accept") as step:
        claim = claims.create(step, incident=small.termez, no_quote_reason="told")
        decisions.remember(
            step, small.snapshot, "speech", 0, 4, "", "accepted", made_table="claim", made=claim
        )
    assert decisions.of_snapshot(case.main_reader, small.snapshot)[0].stands
    with case.step("Delete claim") as step:
        claims.delete(step, claim)
    assert not decisions.of_snapshot(case.main_reader, small.snapshot)[0].stands


def test_a_note_stands_beside_its_words_and_goes_with_the_quote_made_for_it(
    case: Case, small: SmallCase
) -> None:
    before = quotes.in_snapshot(case.main_reader, small.snapshot)
    with case.step("Add note") as step:
        made = notes.create(step, small.snapshot, 5, 12, "  Who in IS-K?  ")
    (note,) = notes.in_snapshot(case.main_reader, small.snapshot)
    assert (note.id, note.text, note.done) == (made, "Who in IS-K?", False)
    quoted = quotes.get(case.main_reader, note.quote)
    assert quoted is not None and quoted.exact == "claimed"
    with case.step("Change note") as step:
        notes.change(step, made, "Answered", done=True)
    assert notes.in_snapshot(case.main_reader, small.snapshot)[0].done
    with case.step("Delete note") as step:
        notes.delete(step, made)
    assert notes.in_snapshot(case.main_reader, small.snapshot) == ()
    assert quotes.in_snapshot(case.main_reader, small.snapshot) == before
    case.undo()
    assert notes.in_snapshot(case.main_reader, small.snapshot)[0].text == "Answered"


def test_a_quote_that_was_there_before_the_note_stays(case: Case, small: SmallCase) -> None:
    before = quotes.in_snapshot(case.main_reader, small.snapshot)
    with case.step("Add note") as step:
        made = notes.create(step, small.snapshot, before[0].start, before[0].end, "Look again")
    with case.step("Delete note") as step:
        notes.delete(step, made)
    assert quotes.in_snapshot(case.main_reader, small.snapshot) == before


def test_a_note_is_never_empty(case: Case, small: SmallCase) -> None:
    with pytest.raises(BadInput, match="empty"), case.step("Add note") as step:
        notes.create(step, small.snapshot, 5, 12, " \n ")
    assert notes.in_snapshot(case.main_reader, small.snapshot) == ()
