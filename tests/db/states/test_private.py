"""The case without what is private: nothing that belongs to it is left, and nothing else goes."""

from __future__ import annotations

from db import log
from db.case import Case
from db.reader import Reader
from db.records import incidents
from db.sharing.profiles import EVERYTHING
from db.sharing.sharing import share
from db.states import state
from db.terms import Standing
from tests.small_case import SmallCase


def _mark(case: Case, table: str, row: int) -> None:
    with case.step("Mark private") as step:
        step.update(table, row, private=1)


def _count(reader: Reader, table: str) -> int:
    return int(reader.value(f"SELECT count(*) FROM {table} WHERE deleted = 0"))


def test_a_case_without_anything_private_is_read_as_it_is(case: Case) -> None:
    with state(case.main_reader, without_private=True) as found:
        assert found.reader is case.main_reader
        assert found.left_out == {}


def test_what_rests_on_a_private_source_goes_with_it(case: Case, small: SmallCase) -> None:
    _mark(case, "source", small.rockets)
    with state(case.main_reader, without_private=True) as found:
        reader = found.reader
        assert found.left_out["claim"] == 3
        assert found.left_out["source"] == 1
        assert _count(reader, "claim") == _count(case.main_reader, "claim") - 3
        assert reader.rows("SELECT id FROM quote WHERE snapshot = ?", small.snapshot) == []
        # Nobody denies it any more, among what is left.
        assert reader.value("SELECT standing FROM incident WHERE id = ?", small.termez) == (
            Standing.REPORTED
        )


def test_a_private_actor_is_named_nowhere(case: Case, small: SmallCase) -> None:
    _mark(case, "actor", small.iskp)
    with state(case.main_reader, without_private=True) as found:
        reader = found.reader
        for table, column in (
            ("actor", "id"),
            ("actor_name", "actor"),
            ("actor_name", "used_by"),
            ("incident_actor", "actor"),
            ("claim", "speaker"),
        ):
            assert not reader.rows(f"SELECT 1 FROM {table} WHERE {column} = ?", small.iskp)
        assert _count(reader, "incident") == _count(case.main_reader, "incident")
        assert reader.rows("PRAGMA main.foreign_key_check") == []


def test_a_part_of_something_private_goes_with_it(case: Case, small: SmallCase) -> None:
    with case.step("Part") as step:
        part = incidents.create(step, "The first rocket", parent=small.termez)
    _mark(case, "incident", small.termez)
    with state(case.main_reader, without_private=True) as found:
        kept = {row[0] for row in found.reader.rows("SELECT id FROM incident")}
    assert kept.isdisjoint((part, small.termez))


def test_no_more_is_left_than_a_share_of_everything_holds(case: Case, small: SmallCase) -> None:
    _mark(case, "actor", small.tashkent)
    _mark(case, "source", small.wire)
    out = case.path.with_name("share.case")
    share(case.main_reader, out, profile=EVERYTHING)
    with (
        Case.open(out, read_only=True) as shared,
        state(case.main_reader, without_private=True) as found,
    ):
        for table in log.SYNCED:
            if table in ("case_meta", "analyst", "quote"):
                continue
            asked = f"SELECT id FROM {table} WHERE deleted = 0 ORDER BY id"
            assert found.reader.rows(asked) == shared.main_reader.rows(asked), table


def test_private_then_or_now(case: Case, small: SmallCase) -> None:
    then = int(case.main_reader.value("SELECT max(hlc) FROM txn")) >> 16
    _mark(case, "incident", small.airport)
    with state(case.main_reader, moment=then, without_private=True) as found:
        assert found.reader.row("SELECT 1 FROM incident WHERE id = ?", small.airport) is None
        assert found.left_out["incident"] == 1
