"""Every table is decided upon; what is private, marked or not ours to pass on stays."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import asking, log
from db.case import Case
from db.errors import BadInput, InUse, NotFound
from db.sharing import profiles, rules
from db.sharing.profiles import COLLEAGUE, EVERYTHING, PUBLIC, Profile
from db.sharing.sharing import Shared, share
from db.verification import problems
from tests.db.sharing.full_case import NAME, fill
from tests.db.sharing.looking import in_bytes, in_cells
from tests.small_case import SmallCase


@pytest.fixture
def full(small: SmallCase) -> Iterator[Case]:
    with Case.open(small.path, analyst="Ana") as case:
        fill(case, small)
        yield case


def _rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def _told(done: Shared) -> dict[tuple[str, str], int]:
    return {(table, rule): count for rule, table, count in done.withheld}


def test_every_synced_table_has_a_rule_with_a_reason() -> None:
    assert set(rules.RULES) == set(log.SYNCED)
    for table, rule in rules.RULES.items():
        ways = (bool(rule.by), rule.owner is not None, rule.every, rule.chosen)
        assert sum(ways) == 1, table
        assert rule.why, table


def test_the_test_case_has_a_row_in_every_table(full: Case) -> None:
    for table in log.SYNCED:
        assert full.main_reader.value(f"SELECT count(*) FROM {table}"), table


@pytest.mark.parametrize("profile", profiles.BUILT_IN, ids=lambda each: each.name)
def test_a_share_is_a_whole_case_with_every_row_its_own_number(
    full: Case, tmp_path: Path, profile: Profile
) -> None:
    out = tmp_path / "out.case"
    done = share(full.main_reader, out, profile=profile)
    with Case.open(out) as made:
        assert list(problems(made.main_reader)) == []
        assert not made.read_only
    for table in ("incident", "actor", "claim", "figure"):
        held = full.main_reader.rows(f"SELECT id, created_txn FROM {table} ORDER BY id")
        assert _rows(out, f"SELECT id, created_txn FROM {table} ORDER BY id") == held
    assert done.bytes == out.stat().st_size
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("out")] == ["out.case"]


def test_a_colleague_gets_a_row_of_every_table_but_decisions(full: Case, tmp_path: Path) -> None:
    done = share(full.main_reader, tmp_path / "out.case", profile=EVERYTHING)
    assert set(log.SYNCED) - set(done.counts) == set()


def test_the_log_and_the_labels_of_acts_do_not_go(full: Case, tmp_path: Path) -> None:
    out = tmp_path / "out.case"
    share(full.main_reader, out, profile=EVERYTHING)
    assert _rows(out, "SELECT count(*) FROM change") == [(0,)]
    assert _rows(out, "SELECT label FROM txn WHERE label <> kind") == []
    held = full.main_reader.rows("SELECT id, hlc, kind FROM txn ORDER BY id")
    kept = _rows(out, "SELECT id, hlc, kind FROM txn WHERE kind <> 'share' ORDER BY id")
    assert kept == held


def test_private_rows_never_go_with_any_profile(full: Case, tmp_path: Path) -> None:
    with full.step("Hide") as step:
        step.update("claim", full.main_reader.value("SELECT min(id) FROM claim"), private=1)
    for profile in profiles.BUILT_IN:
        out = tmp_path / f"{profile.name}.case"
        done = share(full.main_reader, out, profile=profile)
        assert in_cells(out, "mine alone") == in_bytes(out, "mine alone") == []
        assert _told(done)["claim", rules.PRIVATE] == 1


def test_nothing_marked_more_strictly_goes(full: Case, small: SmallCase, tmp_path: Path) -> None:
    with full.step("Mark") as step:
        step.update("incident", small.airport, marking="TLP:RED")
        step.update("source", small.wire, marking="TLP:AMBER")
    out = tmp_path / "out.case"
    done = share(full.main_reader, out, profile=PUBLIC)
    assert in_bytes(out, "Attack on Kabul") == in_bytes(out, "killed at least 72") == []
    assert _told(done)["incident", rules.MARKED] == 1
    share(full.main_reader, tmp_path / "amber.case", profile=COLLEAGUE)
    assert in_bytes(tmp_path / "amber.case", "Attack on Kabul") == []
    assert _rows(tmp_path / "amber.case", f"SELECT 1 FROM source WHERE id = {small.wire}")


def test_rows_whose_licence_forbids_it_stay(full: Case, small: SmallCase, tmp_path: Path) -> None:
    with full.step("Close the dataset") as step:
        step.update_where("dataset", {"redistributable": 0}, "name = 'Events'")
    out = tmp_path / "out.case"
    done = share(full.main_reader, out, profile=EVERYTHING)
    assert _rows(out, f"SELECT 1 FROM incident WHERE id = {small.termez}") == []
    assert _rows(out, "SELECT 1 FROM dataset_record") == []
    assert _told(done)["incident", rules.LICENCE] == 1


def test_a_part_holds_what_it_needs_and_nothing_else(
    full: Case, small: SmallCase, tmp_path: Path
) -> None:
    out = tmp_path / "out.case"
    done = share(full.main_reader, out, incidents=frozenset({small.airport}))
    assert _rows(out, "SELECT id FROM incident") == [(small.airport,)]
    for word in (NAME, "Termez", "Tashkent", "Qodirova"):
        # The title of the case goes: nobody could tell what the file is.
        assert set(in_cells(out, word)) <= {"case_meta.value"}, word
    assert done.counts["quote"] == 1
    with Case.open(out) as made:
        assert list(problems(made.main_reader)) == []


def test_a_filter_and_a_period_choose(full: Case, small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "out.case"
    share(full.main_reader, out, question=asking.WithActor(small.taliban))
    assert _rows(out, "SELECT id FROM incident") == [(small.war,)]


def test_the_public_does_not_learn_who_worked_on_it(full: Case, tmp_path: Path) -> None:
    out = tmp_path / "out.case"
    share(full.main_reader, out, profile=PUBLIC)
    own = full.main_reader.value("SELECT id FROM analyst")
    assert _rows(out, "SELECT name FROM analyst") == [("Analyst 1",)]
    assert _rows(out, f"SELECT 1 FROM txn WHERE author = {own} OR author_name = 'Ana'") == []
    assert _rows(out, f"SELECT 1 FROM assessment WHERE assessed_by = {own}") == []


def test_the_public_gets_quoted_passages_of_texts_nobody_may_pass_on(
    full: Case, small: SmallCase, tmp_path: Path
) -> None:
    out = tmp_path / "out.case"
    share(full.main_reader, out, profile=PUBLIC)
    texts = [str(text) for (text,) in _rows(out, "SELECT cleaned_text FROM snapshot")]
    assert any("IS-K claimed that it had fired rockets" in text for text in texts)
    assert not any("from Afghan territory" in text for text in texts)
    assert _rows(out, "SELECT count(*) FROM blob") == [(0,)]


def test_pictures_say_nothing_of_their_making(full: Case, tmp_path: Path) -> None:
    out = tmp_path / "out.case"
    done = share(full.main_reader, out, profile=COLLEAGUE)
    rows = _rows(out, "SELECT b.bytes FROM attachment a JOIN blob b USING(sha256)")
    assert len(rows) == 1
    (content,) = rows[0]
    assert isinstance(content, bytes)
    assert NAME.encode() not in content
    assert _told(done)["attachment", rules.BYTES] == 1


def test_a_view_that_names_what_stays_does_not_go(
    full: Case, small: SmallCase, tmp_path: Path
) -> None:
    with full.step("Keep a view") as step:
        step.insert("saved_view", name="About her", definition=f'{{"actor": "{small.taliban}"}}')
    out = tmp_path / "out.case"
    with full.step("Hide") as step:
        step.update("actor", small.taliban, private=1)
    share(full.main_reader, out)
    assert _rows(out, "SELECT name FROM saved_view ORDER BY name") == [("Hers",), ("Plain",)]
    share(full.main_reader, tmp_path / "part.case", incidents=frozenset({small.airport}))
    assert _rows(tmp_path / "part.case", "SELECT name FROM saved_view") == []


def test_nothing_is_written_over(full: Case, tmp_path: Path) -> None:
    out = tmp_path / "out.case"
    out.write_text("mine")
    with pytest.raises(InUse, match="is there already"):
        share(full.main_reader, out)
    assert out.read_text() == "mine"


def test_profiles_are_kept_in_the_case_and_do_not_go(full: Case, tmp_path: Path) -> None:
    lawyer = Profile("For the lawyer", marking="TLP:AMBER", notes=False)
    with full.step("Keep a profile") as step:
        profiles.keep(step, lawyer)
    assert profiles.named(full.main_reader, "for the LAWYER") == lawyer
    share(full.main_reader, tmp_path / "out.case", profile=lawyer)
    assert in_bytes(tmp_path / "out.case", "lawyer") == []
    with full.step("Forget it") as step:
        profiles.forget(step, "For the lawyer")
    with pytest.raises(NotFound, match="no profile"):
        profiles.named(full.main_reader, "For the lawyer")
    with pytest.raises(BadInput), full.step("No") as step:
        profiles.keep(step, Profile("public"))


@pytest.mark.parametrize("text", ["", "[]", '{"format": "casebinder profile", "version": 2}'])
def test_what_is_no_profile_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        profiles.from_json(text)


_TYPED = {
    "incident": "title", "actor": "summary", "claim": "gist", "source": "note", "tag": "text",
    "quote": "translation", "note": "text", "assessment": "reasons", "hypothesis": "text",
    "incident_actor": "note", "era": "title", "figure": "raw", "bookmark": "name",
    "actor_name": "text", "place_name": "text", "actor_relation": "note", "attachment": "caption",
    "identity_claim": "reason", "incident_group": "title", "source_rating": "reason",
    "saved_view": "name", "claim_link": "note", "assessment_evidence": "note",
    "hypothesis_evidence": "note", "incident_place": "note", "source_relation": "note",
    "snapshot": "url_final", "dataset_record": "native_id", "reading_decision": "chosen",
}  # fmt: skip


@pytest.mark.parametrize("half", [0, 1])
def test_what_is_private_in_any_table_stays(full: Case, tmp_path: Path, half: int) -> None:
    # In halves, so that not everything hangs on something private anyway.
    chosen = sorted(_TYPED)[half::2]
    with full.step("Hide") as step:
        connection = full.main_reader.connection
        connection.execute("DROP TRIGGER snapshot_stays")
        for table in chosen:
            row = full.main_reader.value(f"SELECT min(id) FROM {table}")
            step.update(table, row, {_TYPED[table]: f"hush-{table}", "private": 1})
    for profile in profiles.BUILT_IN:
        out = tmp_path / f"{profile.name}.case"
        share(full.main_reader, out, profile=profile)
        for table in chosen:
            assert in_bytes(out, f"hush-{table}") == [], table
        with Case.open(out) as made:
            assert list(problems(made.main_reader)) == []
