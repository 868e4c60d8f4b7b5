"""One change to many records: the preview tells what happens, undo leaves nothing of it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import when
from db.case import Case
from db.errors import BadInput
from db.records import actors, bulk, incidents, lists, ratings, sources, tags
from db.records.bulk import Delete, Edit, PutTags, Restore, SetField, ShiftDates, changing
from db.records.bulk.changing import Stopped
from db.records.lists import Listed
from tests.small_case import SmallCase

_TABLES = (
    *("incident", "actor", "source", "claim", "figure", "incident_actor", "incident_place"),
    *("assessment", "assessment_evidence", "source_rating", "tag", "tagging", "snapshot"),
    *("actor_name", "source_relation", "identity_claim"),
)


def _all(case: Case, living: bool = True) -> dict[str, set[tuple[object, ...]]]:
    """Every living row of the case (or every row), but for when it was made."""
    reader = case.main_reader
    return {
        table: {
            tuple(cell for cell, name in zip(row, names, strict=True) if name != "created_txn")
            for row in reader.rows(f"SELECT * FROM {table}{' WHERE deleted = 0' if living else ''}")
        }
        for table in _TABLES
        for names in [[each[1] for each in reader.rows(f"PRAGMA table_info({table})")]]
    }


def _ids(case: Case, table: Listed) -> list[int]:
    return lists.ids(case.main_reader, table)


def _do(case: Case, table: Listed, edit: Edit) -> int:
    with case.step("Change many") as step:
        return bulk.apply(step, table, _ids(case, table), edit)


def test_a_preview_tells_who_changes_who_is_so_already_and_who_cannot(
    case: Case, small: SmallCase
) -> None:
    ids = [*_ids(case, "incident"), 12345]
    seen = bulk.preview(case.main_reader, "incident", ids, SetField("kind", "bombing"))
    assert (seen.total, seen.changing, seen.already, seen.gone) == (6, 4, 1, 1)
    by_id = {line.id: line for line in seen.lines}
    assert (by_id[small.termez].before, by_id[small.termez].after) == ("Rocket fire", "Bombing")
    assert small.airport not in by_id

    moved = bulk.preview(case.main_reader, "incident", ids, ShiftDates(3, "day"))
    assert dict(moved.refused) == {
        "has no date": 1,
        "its date is not known that exactly": 1,
    }
    by_id = {line.id: line for line in moved.lines}
    assert (by_id[small.termez].before, by_id[small.termez].after) == ("18 Apr 2022", "21 Apr 2022")
    assert by_id[small.undated].why == "has no date"


def test_what_was_previewed_is_what_is_done(case: Case, small: SmallCase) -> None:
    assert _do(case, "incident", SetField("kind", "bombing")) == 4
    assert {row.kind for row in lists.incidents(case.main_reader, _ids(case, "incident"))} == {
        "bombing"
    }
    assert _do(case, "incident", SetField("kind", "bombing")) == 0
    assert case.undo_label == "Change many"
    case.undo()
    found = incidents.get(case.main_reader, small.termez)
    assert found is not None and found.kind == "rocket_fire"


@pytest.mark.parametrize(
    ("number", "unit", "dated", "expected"),
    [
        (1, "month", "2022-01-31", "2022-02-28"),
        (-1, "year", "2024-02-29", "2023-02-28"),
        (2, "week", "2022-04-18/2022-04-20", "2022-05-02/2022-05-04"),
        (24, "hour", "2022-04-18?", "2022-04-19?"),
        (14, "month", "2022-03", "2023-05"),
        (-24, "month", "2022", "2020"),
        (1, "month", "2022", None),
        (1, "hour", "2022-04-18", None),
    ],
)
def test_each_date_keeps_its_precision(
    case: Case, small: SmallCase, number: int, unit: str, dated: str, expected: str | None
) -> None:
    with case.step("Date") as step:
        incidents.set_when(step, small.termez, when.parse(dated))
    with case.step("Move") as step:
        changed = bulk.apply(step, "incident", [small.termez], ShiftDates(number, unit))
    found = incidents.get(case.main_reader, small.termez)
    assert found is not None and found.when is not None
    assert (changed, found.when.edtf) == ((1, expected) if expected else (0, dated))


def test_a_grading_keeps_its_reason_and_is_taken_back_whole(case: Case, small: SmallCase) -> None:
    _do(case, "incident", SetField("grading", "weak", "One source each."))
    rows = case.main_reader.rows("SELECT value, reasons FROM assessment WHERE deleted = 0")
    assert rows == [("weak", "One source each.")] * 5
    _do(case, "incident", SetField("grading", ""))
    assert not case.main_reader.rows("SELECT 1 FROM assessment WHERE deleted = 0")
    found = incidents.get(case.main_reader, small.termez)
    assert found is not None and found.grading is None


def test_sources_are_rated_against_their_outlet(case: Case, small: SmallCase) -> None:
    _do(case, "source", SetField("rating", "C", "Repeats others."))
    held = ratings.of_source(case.main_reader, small.wire)
    assert [(each.reliability, each.reason) for each in held] == [("C", "Repeats others.")]
    _do(case, "source", SetField("rating", "D"))
    assert [each.reliability for each in ratings.of_source(case.main_reader, small.wire)] == ["D"]
    _do(case, "source", SetField("rating", ""))
    assert ratings.of_source(case.main_reader, small.wire) == ()


def test_tags_come_and_go_together(case: Case, small: SmallCase) -> None:
    with case.step("Tag") as step:
        old = tags.create(step, "Old")
        tags.add(step, old, "incident", small.termez)
    seen = bulk.preview(
        case.main_reader, "incident", _ids(case, "incident"), PutTags(("border",), (old,))
    )
    line = next(each for each in seen.lines if each.id == small.termez)
    assert (seen.changing, line.before, line.after) == (5, "Old", "border")
    _do(case, "incident", PutTags(("border",), (old,)))
    assert [tag.text for tag in tags.of(case.main_reader, "incident", small.termez)] == ["border"]
    assert _do(case, "incident", PutTags(("BORDER",))) == 0


@pytest.mark.parametrize("table", ["incident", "actor", "source"])
def test_what_was_deleted_together_comes_back_together(case: Case, table: Listed) -> None:
    before, ids = _all(case), _ids(case, table)
    assert _do(case, table, Delete()) == len(ids)
    assert _ids(case, table) == []
    with case.step("Restore") as step:
        assert bulk.apply(step, table, ids, Restore()) == len(ids)
    assert _all(case) == before


def test_a_claim_deleted_before_its_incident_stays_deleted(case: Case, small: SmallCase) -> None:
    claim = case.main_reader.value("SELECT id FROM claim WHERE incident = ?", small.termez)
    with case.step("Delete a claim") as step:
        step.delete("claim", claim)
    with case.step("Delete") as step:
        bulk.apply(step, "incident", [small.termez], Delete())
    with case.step("Restore") as step:
        bulk.apply(step, "incident", [small.termez], Restore())
    assert case.main_reader.value("SELECT deleted FROM claim WHERE id = ?", claim) == 1


def test_stopping_leaves_nothing_behind(case: Case) -> None:
    before = _all(case, living=False)
    with pytest.raises(Stopped), case.step("Change") as step:
        bulk.apply(
            step,
            "incident",
            _ids(case, "incident"),
            SetField("kind", "arrest"),
            stop=lambda: True,
        )
    assert _all(case, living=False) == before


def test_a_value_the_field_cannot_hold_is_refused(case: Case) -> None:
    for edit in (SetField("kind", ""), SetField("status", "bombing"), ShiftDates(0, "day")):
        with pytest.raises(BadInput):
            bulk.preview(case.main_reader, "incident", _ids(case, "incident"), edit)


_EDITS: dict[Listed, st.SearchStrategy[Edit]] = {
    table: st.one_of(
        st.one_of(
            [
                st.builds(
                    SetField,
                    st.just(field.name),
                    st.sampled_from([term.code for term in field.vocabulary] or ["fa", "XX"]),
                    st.sampled_from(["", "Because."]),
                )
                for field in bulk.FIELDS[table]
            ]
        ),
        st.builds(PutTags, st.sampled_from([("a",), ("A", "b")]), st.just(())),
        *(
            [
                st.builds(
                    ShiftDates,
                    st.integers(-40, 40).filter(bool),
                    st.sampled_from([unit for unit, _ in bulk.UNITS]),
                )
            ]
            if table != "actor"
            else []
        ),
        st.just(Delete()),
    )
    for table in ("incident", "actor", "source")
}


@pytest.fixture(scope="module")
def held(prepared_case: SmallCase, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bulk") / "small.case"
    path.write_bytes(prepared_case.path.read_bytes())
    return path


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_undo_leaves_the_case_as_it_was(held: Path, data: st.DataObject) -> None:
    table: Listed = data.draw(st.sampled_from(["incident", "actor", "source"]))
    edits = data.draw(st.lists(_EDITS[table], min_size=1, max_size=2))
    with Case.open(held) as case:
        before = _all(case)
        done = 0
        for edit in edits:
            seen = bulk.preview(case.main_reader, table, _ids(case, table), edit)
            changed = _do(case, table, edit)
            assert changed == seen.changing
            done += bool(changed)
        for _ in range(done):
            case.undo()
        assert _all(case) == before


def test_actors_and_sources_are_set_like_incidents(case: Case, small: SmallCase) -> None:
    _do(case, "actor", SetField("country", "AF"))
    _do(case, "source", SetField("marking", "TLP:AMBER"))
    _do(case, "source", ShiftDates(1, "day"))
    actor = actors.get(case.main_reader, small.taliban)
    source = sources.get(case.main_reader, small.wire)
    assert actor is not None and actor.country == "AF"
    assert source is not None and (source.marking, source.issued) == ("TLP:AMBER", "2021-08-28")


@pytest.mark.parametrize(
    "edit",
    [
        SetField("kind", "bombing"),
        SetField("precision", ""),
        PutTags(("seen",)),
        Delete(),
        Restore(),
        ShiftDates(3, "day"),
    ],
    ids=str,
)
def test_a_preview_in_pieces_is_that_of_the_whole(
    case: Case, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [*_ids(case, "incident"), 12345]
    whole = bulk.preview(case.main_reader, "incident", ids, edit)
    monkeypatch.setattr(changing, "_FIRST", 1)
    monkeypatch.setattr(changing, "_MANY", 2)
    first = bulk.look(case.main_reader, "incident", ids, edit)
    assert (first.looked, first.whole, first.total) == (1, False, 6)
    assert bulk.preview(case.main_reader, "incident", ids, edit) == whole
    monkeypatch.setattr(changing, "SHOWN", 1)
    few = bulk.preview(case.main_reader, "incident", ids, edit)
    counts = (whole.changing, whole.already, whole.refused, whole.gone)
    assert (few.changing, few.already, few.refused, few.gone) == counts
    assert len(few.changed) <= 1


def test_a_change_in_pieces_is_one_step(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _all(case)
    monkeypatch.setattr(changing, "_MANY", 2)
    assert _do(case, "incident", PutTags(("seen",))) == 5
    assert len(tags.offered(case.main_reader)) == 1
    assert _do(case, "incident", Delete()) == 5
    assert lists.count(case.main_reader, "incident") == 0
    case.undo()
    case.undo()
    assert _all(case) == before
