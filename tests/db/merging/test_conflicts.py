"""What two people leave differently is seen, kept and decided; nothing else is made a conflict."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import log, when
from db.case import Case
from db.errors import BadInput, Damaged
from db.merging.deciding import decide, decide_all, open_conflicts
from db.merging.merging import merge
from db.merging.outcome import Side
from db.records import actors, claims, incidents, names, sources
from db.verification import problems
from tests.db.merging.copies import differences
from tests.small_case import SmallCase


@pytest.fixture
def both(small: SmallCase, tmp_path: Path) -> Iterator[tuple[Case, Case]]:
    """Anna's copy and Boris's copy of the small case."""
    other = tmp_path / "other.case"
    shutil.copyfile(small.path, other)
    with (
        Case.open(small.path, analyst="Anna") as anna,
        Case.open(other, analyst="Boris") as boris,
    ):
        yield anna, boris


def _edit(case: Case, row: int, **cells: object) -> None:
    with case.step("Edit") as step:
        step.update("incident", row, cells)


def _cell(case: Case, row: int, column: str) -> object:
    return case.main_reader.value(f"SELECT {column} FROM incident WHERE id = ?", row)


def test_different_fields_of_a_record_combine(both: tuple[Case, Case], small: SmallCase) -> None:
    anna, boris = both
    _edit(anna, small.termez, title="Rockets over Termez")
    _edit(boris, small.termez, summary="Seen from the bridge.")
    done = merge(anna, boris.path)
    assert done.conflicts == ()
    assert _cell(anna, small.termez, "title") == "Rockets over Termez"
    assert _cell(anna, small.termez, "summary") == "Seen from the bridge."
    assert done.incidents["changed"] == {small.termez}


def test_the_same_value_from_both_is_no_conflict(both: tuple[Case, Case], small: SmallCase) -> None:
    anna, boris = both
    _edit(anna, small.termez, title="Rockets over Termez")
    _edit(boris, small.termez, title="Rockets over Termez")
    assert merge(anna, boris.path).conflicts == ()


def test_a_date_follows_its_words(both: tuple[Case, Case], small: SmallCase) -> None:
    anna, boris = both
    _edit(boris, small.termez, edtf="2022-05")
    merge(anna, boris.path)
    assert anna.main_reader.rows(
        "SELECT date(earliest, 'unixepoch'), date(latest, 'unixepoch') FROM incident WHERE id = ?",
        small.termez,
    ) == [("2022-05-01", "2022-06-01")]


def test_what_one_deleted_and_the_other_edited_comes_back_whole(
    both: tuple[Case, Case], small: SmallCase
) -> None:
    anna, boris = both
    with anna.step("Delete") as step:
        incidents.delete(step, small.termez)
    _edit(boris, small.termez, summary="Seen from the bridge.")
    done = merge(anna, boris.path)
    (conflict,) = done.conflicts
    assert conflict.kind == "deleted_here"
    assert (conflict.mine.words, conflict.theirs.words) == ("deleted", "edited: summary")
    assert _cell(anna, small.termez, "deleted") == 0
    assert len(claims.about_incident(anna.main_reader, small.termez)) == 3
    with anna.step("Decide") as step:
        decide(step, conflict, "mine")
    assert _cell(anna, small.termez, "deleted") == 1


def test_a_claim_on_what_was_deleted_brings_it_back(
    both: tuple[Case, Case], small: SmallCase
) -> None:
    anna, boris = both
    with boris.step("Delete") as step:
        incidents.delete(step, small.airport)
    with anna.step("Say") as step:
        claims.create(step, incident=small.airport, no_quote_reason="seen", gist="More died.")
    (conflict,) = merge(anna, boris.path).conflicts
    assert conflict.kind == "deleted_there"
    assert conflict.mine.words == "cited by a new claim"
    assert _cell(anna, small.airport, "deleted") == 0


def test_a_decision_is_undone_and_travels(both: tuple[Case, Case], small: SmallCase) -> None:
    anna, boris = both
    _edit(anna, small.termez, title="Anna's title")
    _edit(boris, small.termez, title="Boris's title")
    (conflict,) = merge(anna, boris.path).conflicts
    with anna.step("Decide") as step:
        decide(step, conflict, "mine")
    assert open_conflicts(anna.main_reader) == ()
    anna.undo()
    assert [each.id for each in open_conflicts(anna.main_reader)] == [conflict.id]
    anna.redo()
    assert open_conflicts(anna.main_reader) == ()
    assert merge(boris, anna.path).conflicts == ()
    assert _cell(boris, small.termez, "title") == "Anna's title"


def test_deciding_for_what_stands_reaches_the_other_copy(
    both: tuple[Case, Case], small: SmallCase
) -> None:
    anna, boris = both
    _edit(anna, small.termez, title="Anna's title")
    _edit(boris, small.termez, title="Boris's title")
    done = merge(anna, boris.path)
    # Each merged the other before anybody decided: both have the conflict.
    mirrored = merge(boris, anna.path)
    assert not mirrored.conflicts
    with anna.step("Decide") as step:
        assert decide_all(step, done.conflicts, "theirs") == 1
    anna.undo()
    assert len(open_conflicts(anna.main_reader)) == 1
    anna.redo()
    assert open_conflicts(anna.main_reader) == ()
    assert merge(boris, anna.path).acts == 3
    assert _cell(boris, small.termez, "title") == "Boris's title"


def test_one_undo_takes_a_merge_back(both: tuple[Case, Case], small: SmallCase) -> None:
    anna, boris = both
    _edit(anna, small.airport, title="Anna's airport")
    _edit(boris, small.termez, title="Boris's title")
    _edit(boris, small.airport, title="Boris's airport")
    with boris.step("Make") as step:
        made = incidents.create(step, title="A meeting", when=None)
    merge(anna, boris.path)
    anna.undo()
    assert _cell(anna, small.termez, "title") == "Rockets at Termez"
    assert _cell(anna, small.airport, "title") == "Anna's airport"
    assert _cell(anna, made, "deleted") == 1
    assert open_conflicts(anna.main_reader) == ()
    anna.redo()
    assert _cell(anna, small.termez, "title") == "Boris's title"
    assert _cell(anna, made, "deleted") == 0


def test_the_same_actor_entered_twice_is_proposed(both: tuple[Case, Case]) -> None:
    anna, boris = both
    for case in both:
        with case.step("Make") as step:
            actor = actors.create(step, "Haji Basir")
            names.add(step, "actor", actor, "حاجی بصیر")
        with case.step("Make") as step:
            sources.create(step, "A report", fields={"URL": "https://example.org/a"})
    done = merge(anna, boris.path)
    assert sorted((each.table, each.why) for each in done.likely) == [
        ("actor", "both are called “Haji Basir”"),
        ("source", "the same address"),
    ]


def test_a_log_that_names_no_field_is_refused(both: tuple[Case, Case], small: SmallCase) -> None:
    anna, boris = both
    _edit(boris, small.termez, title="Boris's title")
    boris.main_reader.connection.execute(
        "INSERT INTO change(txn, tbl, row, col, old, new) "
        "SELECT max(id), 'incident', 1, 'no_such', NULL, 1 FROM txn"
    )
    before = _cell(anna, small.termez, "title")
    with pytest.raises(Damaged, match="names a field that does not exist"):
        merge(anna, boris.path)
    assert _cell(anna, small.termez, "title") == before


def test_a_log_edited_by_hand_is_told(both: tuple[Case, Case], small: SmallCase) -> None:
    anna, boris = both
    _edit(boris, small.termez, title="Boris's title")
    boris.main_reader.connection.execute(
        "INSERT INTO change(txn, tbl, row, col, old, new) "
        # The newest act: ids are drawn at random, so that the largest may be an older one's.
        "SELECT id, 'incident', ?, 'title', 'x', 'Slipped in' FROM txn ORDER BY hlc DESC LIMIT 1",
        (small.termez,),
    )
    (doubt,) = merge(anna, boris.path).doubts
    assert "do not match their seal" in doubt


def test_the_open_case_itself_is_refused(both: tuple[Case, Case]) -> None:
    anna, _ = both
    with pytest.raises(BadInput, match="the open case itself"):
        merge(anna, anna.path)


@pytest.mark.parametrize("side", ["mine", "theirs"])
def test_where_a_quote_stands_is_decided_as_a_whole(
    both: tuple[Case, Case], small: SmallCase, side: Side
) -> None:
    """Each moved the ends of one quote: neither its letters nor its place can go alone."""
    anna, boris = both
    ((quote, exact, start),) = anna.main_reader.rows(
        "SELECT id, exact, start FROM quote ORDER BY id LIMIT 1"
    )
    for case, cut in ((anna, 6), (boris, 9)):
        with case.step("Move") as step:
            step.update(
                "quote",
                quote,
                {"exact": exact[cut:-cut], "start": start + cut, "end": start + len(exact) - cut},
            )
    conflicts = merge(anna, boris.path).conflicts
    assert {each.field for each in conflicts} == {"exact", "start", "end"}
    with anna.step("Decide") as step:
        decide(step, conflicts[0], side)
    cut = 6 if side == "mine" else 9
    assert anna.main_reader.row('SELECT exact, start, "end" FROM quote WHERE id = ?', quote) == (
        *(exact[cut:-cut], start + cut, start + len(exact) - cut),
    )
    assert open_conflicts(anna.main_reader) == ()
    assert list(problems(anna.main_reader)) == []
    anna.undo()
    with anna.step("Decide all") as step:
        assert decide_all(step, open_conflicts(anna.main_reader), side) == 3
    assert open_conflicts(anna.main_reader) == ()
    assert list(problems(anna.main_reader)) == []


@pytest.mark.parametrize("side", ["mine", "theirs"])
@pytest.mark.parametrize("anna_last", [True, False])
@pytest.mark.parametrize("theirs", ["2022-05-03", "2022-05-03/2022-05-05", "2022-05"])
def test_a_date_is_decided_as_a_whole(
    both: tuple[Case, Case], small: SmallCase, side: Side, anna_last: bool, theirs: str
) -> None:
    """Only one of them gave an hour: it must not come to stand with the day of the other, and
    where it cannot stand there the merge goes on without."""
    anna, boris = both
    said = [
        (anna, replace(when.parse("2022-05-02"), clock="14:00", phrase="2 May at two")),
        (boris, replace(when.parse(theirs), phrase="in May")),
    ]
    held = {}
    for case, date in reversed(said) if anna_last else said:
        with case.step("Change date") as step:
            incidents.set_when(step, small.termez, date)
        held[case] = incidents.get(case.main_reader, small.termez)
    (conflict,) = merge(anna, boris.path).conflicts
    anna.undo()
    assert incidents.get(anna.main_reader, small.termez) == held[anna]
    anna.redo()
    assert (conflict.field, conflict.kept) == ("edtf", "mine" if anna_last else "theirs")
    with anna.step("Decide") as step:
        assert decide_all(step, [conflict], side) == 1
    now, wanted = (
        incidents.get(anna.main_reader, small.termez),
        held[anna if side == "mine" else boris],
    )
    assert now is not None and wanted is not None
    assert (now.when, now.earliest, now.latest) == (wanted.when, wanted.earliest, wanted.latest)
    assert open_conflicts(anna.main_reader) == ()
    anna.undo()
    assert [each.id for each in open_conflicts(anna.main_reader)] == [conflict.id]
    assert list(problems(anna.main_reader)) == []


@pytest.mark.parametrize("side", ["mine", "theirs"])
@pytest.mark.parametrize("anna_last", [True, False])
def test_a_merge_is_taken_back_after_its_decisions(
    both: tuple[Case, Case], small: SmallCase, side: Side, anna_last: bool
) -> None:
    """Whatever was decided and taken back, what stood before the merge comes back whole."""
    anna, boris = both
    for case in (boris, anna) if anna_last else (anna, boris):
        _edit(case, small.termez, title=f"By {case.analyst}")
    _edit(anna, small.airport, summary="Seen.")
    with boris.step("Delete") as step:
        incidents.delete(step, small.airport)
    with anna.step("Delete") as step:
        incidents.delete(step, small.war)
    _edit(boris, small.war, summary="Seen.")
    before = _living(anna)
    conflicts = merge(anna, boris.path).conflicts
    merged = _living(anna)
    assert len(conflicts) == 3
    for each in conflicts:
        with anna.step("Decide") as step:
            decide(step, each, side)
    decided = _living(anna)
    for _ in conflicts:
        anna.undo()
    assert _living(anna) == merged
    anna.undo()
    assert _living(anna) == before
    anna.redo()
    assert _living(anna) == merged
    for _ in conflicts:
        anna.redo()
    assert _living(anna) == decided
    assert open_conflicts(anna.main_reader) == ()
    assert list(problems(anna.main_reader)) == []


def _living(case: Case) -> dict[str, list[tuple[object, ...]]]:
    return {
        table: case.main_reader.rows(f"SELECT * FROM {table} WHERE deleted = 0 ORDER BY id")
        for table in log.SYNCED
        if table != "analyst"
    }


def test_dates_that_cannot_stand_together_come_out_alike(
    both: tuple[Case, Case], small: SmallCase
) -> None:
    anna, boris = both
    with anna.step("Date") as step:
        at = replace(when.parse("2022-05-02"), clock="14:00")
        incidents.set_when(step, small.termez, at)
    with boris.step("Date") as step:
        incidents.set_when(step, small.termez, when.parse("2022-05"))
    # Each merges before hearing of what the other's merge had to mend.
    shutil.copyfile(boris.path, boris.path.with_name("before.case"))
    merge(boris, anna.path)
    merge(anna, boris.path.with_name("before.case"))
    for case, other in ((anna, boris), (boris, anna), (anna, boris)):
        merge(case, other.path)
    assert differences(anna, boris) == []
    assert merge(anna, boris.path).nothing_new
