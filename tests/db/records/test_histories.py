"""The history of a record and of the case, and putting earlier values back."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import when
from db.case import Case
from db.errors import BadInput, CaseError, NotFound
from db.log import logged_columns
from db.records import actors, claims, histories, incidents, names, quotes, tags
from db.records.acts import Act, Change
from db.records.putting_back import put_back, restore
from db.refs import Ref
from tests.small_case import SmallCase


@pytest.fixture
def boris(small: SmallCase) -> Iterator[Case]:
    with Case.open(small.path, analyst="Boris") as case:
        yield case


def _rename(case: Case, incident: int, title: str) -> None:
    with case.step("Rename incident") as step:
        incidents.change(step, incident, title=title)


def _of(case: Case, incident: int) -> tuple[Act, ...]:
    return histories.of_record(case.main_reader, Ref("incident", incident))


def _cells(case: Case, incident: int) -> tuple[object, ...] | None:
    return case.main_reader.row("SELECT * FROM incident WHERE id = ?", incident)


def _put_back(case: Case, *changes: Change) -> None:
    with case.step("Put back") as step:
        put_back(step, changes)


def test_a_field_is_told_with_who_before_and_after(boris: Case, small: SmallCase) -> None:
    _rename(boris, small.termez, "Rockets over Termez")
    first, *_, made = _of(boris, small.termez)
    assert (first.by, first.label, first.kind) == ("Boris", "Rename incident", "edit")
    (change,) = first.changes
    assert (change.field, change.before, change.after) == (
        "title",
        "Rockets at Termez",
        "Rockets over Termez",
    )
    assert made.by == "Ana"
    at_first = {each.field: each.after for each in made.changes if each.what == "first"}
    assert at_first["title"] == "Rockets at Termez"
    assert at_first["kind"] == "Rocket fire"


def test_what_belongs_to_a_record_is_part_of_its_history(boris: Case, small: SmallCase) -> None:
    with boris.step("Tag") as step:
        tags.add(step, tags.create(step, "border"), "incident", small.termez)
    claim = boris.main_reader.value("SELECT min(id) FROM claim WHERE incident = ?", small.termez)
    with boris.step("Change claim") as step:
        claims.change(step, claim, hedge="reportedly")
    with boris.step("Delete claim") as step:
        claims.delete(step, claim)
    deleted, changed, tagged = _of(boris, small.termez)[:3]
    assert [each.what for each in deleted.changes] == ["deleted"]
    assert deleted.changes[0].part == "claim “IS-K claimed that it had fired rockets”"
    assert changed.changes[0].after == "Reportedly"
    assert tagged.changes[0].part == "tag “border”"
    by_actor = histories.of_record(boris.main_reader, Ref("actor", small.iskp))
    assert "name “ISKP”" in {each.part for each in by_actor[-1].changes}


def test_undoing_is_an_act_too(boris: Case, small: SmallCase) -> None:
    _rename(boris, small.termez, "Another title")
    boris.undo()
    undone, done = _of(boris, small.termez)[:2]
    assert undone.words == "Undone: Rename incident"
    assert undone.changes[0].after == "Rockets at Termez"
    assert done.changes[0].stands


def test_a_deleted_record_comes_back_with_what_went_with_it(boris: Case, small: SmallCase) -> None:
    before = boris.main_reader.rows("SELECT id, deleted FROM claim ORDER BY id")
    with boris.step("Delete incident") as step:
        incidents.delete(step, small.termez)
    act = _of(boris, small.termez)[0]
    part = next(each for each in act.changes if each.part)
    with pytest.raises(BadInput, match=r"was deleted\. Put that back first"):
        _put_back(boris, part)
    _put_back(boris, *act.changes)
    assert boris.main_reader.rows("SELECT id, deleted FROM claim ORDER BY id") == before
    assert boris.main_reader.value("SELECT deleted FROM incident WHERE id=?", small.termez) == 0
    assert boris.undo_label == "Put back"


def test_a_quote_moves_back_letters_and_place_together(boris: Case, small: SmallCase) -> None:
    reader = boris.main_reader
    quote = reader.value("SELECT min(id) FROM quote WHERE snapshot = ?", small.snapshot)
    own = 'SELECT exact, prefix, suffix, start, "end" FROM quote WHERE id = ?'
    before = reader.row(own, quote)
    place = quotes.find_words(reader, small.snapshot, "the Uzbek border city of Termez")
    assert place is not None
    text = reader.value("SELECT cleaned_text FROM snapshot WHERE id = ?", small.snapshot)
    with boris.step("Move quote") as step:
        start, end = place
        step.update(
            "quote", quote, exact=text[start:end], start=start, end=end, prefix="", suffix=""
        )
    moved = histories.of_record(reader, Ref("source", small.rockets))[0]
    assert [each.column for each in moved.changes] == ["exact"]
    _put_back(boris, *moved.changes)
    assert reader.row(own, quote) == before
    with boris.step("Forward") as step:
        restore(step, "quote", quote, "exact", text[start:end])
    assert reader.row(own, quote)[3:] == (start, end)  # type: ignore[index]


def test_what_cannot_stand_is_refused(boris: Case, small: SmallCase) -> None:
    with boris.step("Date") as step:
        incidents.set_when(step, small.founding, when.When("2022-04-19", clock="14:30"))
    act = _of(boris, small.founding)[0]
    date = next(each for each in act.changes if each.column == "edtf")
    with pytest.raises(BadInput, match="does not go with the time of day"):
        _put_back(boris, date)
    _put_back(boris, *act.changes)
    with boris.step("Part of") as step:
        step.update("incident", small.termez, parent=small.war)
    for table, row, column, value, sort in (
        ("incident", small.war, "parent", small.termez, BadInput),
        ("incident", small.war, "is_aggregate", 7, BadInput),
        ("incident", small.war, "earliest", 0, NotFound),
        ("incident", small.war, "deleted", 1, BadInput),
        ("change", 1, "old", "x", NotFound),
        ("incident", 5, "title", "x", NotFound),
        ("quote", 5, "exact", "x", NotFound),
    ):
        before = _cells(boris, small.war)
        with pytest.raises(sort), boris.step("Put back") as step:
            restore(step, table, row, column, value)
        assert _cells(boris, small.war) == before


def test_a_main_name_that_comes_back_replaces_the_other(boris: Case, small: SmallCase) -> None:
    reader = boris.main_reader
    other = reader.value("SELECT id FROM actor_name WHERE text = 'ISKP'")
    with boris.step("Change the main name") as step:
        names.make_primary(step, "actor", small.iskp, other)
    act = histories.of_record(reader, Ref("actor", small.iskp))[0]
    was = next(each for each in act.changes if each.before.startswith("Main"))
    _put_back(boris, was)
    main = "SELECT text FROM actor_name WHERE actor = ? AND kind = 'primary' AND deleted = 0"
    assert reader.rows(main, small.iskp) == [("IS-Khorasan",)]


def test_the_log_is_read_in_pages_and_narrowed(boris: Case, small: SmallCase) -> None:
    for number in range(7):
        _rename(boris, small.termez, f"Ракеты {number}")
    reader = boris.main_reader
    whole = histories.log(reader, count=1000)
    assert len(whole) == histories.length(reader)
    paged: list[Act] = []
    while page := histories.log(reader, paged[-1].place if paged else None, 3):
        paged += page
    assert [act.txn for act in paged] == [act.txn for act in whole]
    assert histories.people(reader) == ("Ana", "Boris")
    assert {act.by for act in histories.log(reader, by="Boris")} == {"Boris"}
    for typed in ("РАКЕТЫ 6", "ракеты 6"):
        # Newest first; last the act that made the incident which goes by that name now.
        found, _made = histories.log(reader, words=typed)
        assert found.changes[0].after == "Ракеты 6"
    assert [act.label for act in histories.log(reader, words="iskp")] == ["Add actors"]
    assert histories.log(reader, words="100%") == ()
    first = histories.log(reader, count=1, by="Ana", words="sources", most=3)[0]
    assert len(first.changes) == 3
    assert first.more == 4
    assert histories.head(reader) == boris.log_head()


_TITLES = st.sampled_from(["A", "B", "Rockets at Termez"])
_EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("title"), _TITLES),
        st.tuples(st.just("kind"), st.sampled_from(["bombing", "other", "rocket_fire"])),
        st.tuples(st.just("edtf"), st.sampled_from(["2022-04", None, "2022-04-18", "2015/.."])),
        st.tuples(st.just("summary"), st.sampled_from(["", "one", "two"])),
        st.tuples(st.just("is_aggregate"), st.sampled_from([0, 1])),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(st.just("delete"), st.none()),
    ),
    max_size=8,
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(_EDITS)
def test_the_oldest_values_give_the_record_as_it_was(
    small: SmallCase, edits: list[tuple[str, object]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.case"
        shutil.copyfile(small.path, path)
        with Case.open(path, analyst="Boris") as case:
            before, known = _cells(case, small.termez), len(_of(case, small.termez))
            for what, value in edits:
                if what == "undo":
                    case.undo()
                    continue
                with case.step("Edit") as step:
                    if what == "delete":
                        incidents.delete(step, small.termez)
                    else:
                        step.update("incident", small.termez, {what: value})
            own = logged_columns(case.main_reader.connection, "incident")
            acts = _of(case, small.termez)
            # An undo of what was there before the edits made it older still: told all the same.
            assert len(acts) >= known
            oldest: dict[str, object] = {}
            for act in acts:
                for change in act.changes:
                    if change.table == "incident" and change.what in ("changed", "deleted"):
                        oldest[change.column] = change.back
            assert set(oldest) <= set(own)
            for column, value in oldest.items():
                with case.step("Put back") as step:
                    restore(step, "incident", small.termez, column, value)
            after = _cells(case, small.termez)
            assert after is not None and before is not None
            names = [row[1] for row in case.main_reader.rows("PRAGMA table_info(incident)")]
            told = dict(zip(names, after, strict=True))
            was = dict(zip(names, before, strict=True))
            # Standing and weight follow from the claims, which a deletion took along.
            for aside in ("standing", "weight"):
                told.pop(aside), was.pop(aside)
            assert told == was


def test_a_record_that_is_not_there_has_no_history(boris: Case) -> None:
    assert histories.of_record(boris.main_reader, Ref("incident", 5)) == ()
    assert histories.find(boris.main_reader, 5) is None
    with pytest.raises(CaseError), boris.step("Put back") as step:
        actors.change(step, 5, summary="x")
