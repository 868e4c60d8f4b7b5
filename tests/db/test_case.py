"""Opening, changing and closing a case file: what a person relies on, and what must be refused."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from db import format, schema
from db.case import Case
from db.errors import CaseError, Damaged, InUse, NewerFormat, NotACase, NotFound
from db.migrations import FORMAT_MAJOR, FORMAT_MINOR, USER_VERSION
from db.records import incidents, meta


def _titles(case: Case) -> list[str]:
    rows = case.main_reader.rows("SELECT title FROM incident WHERE deleted = 0 ORDER BY title")
    return [row[0] for row in rows]


def test_a_new_case_is_one_file_with_its_title(tmp_path: Path) -> None:
    path = tmp_path / "new.case"
    with Case.create(path, "Border incidents") as case:
        assert case.title == "Border incidents"
        assert case.undo_label == ""
    assert [each.name for each in tmp_path.iterdir()] == ["new.case"]
    header = format.read_header(path)
    assert (header.major, header.minor, header.wal) == (FORMAT_MAJOR, FORMAT_MINOR, False)


def test_create_never_writes_over_a_file(case_file: Path) -> None:
    before = case_file.read_bytes()
    with pytest.raises(InUse, match="there already"):
        Case.create(case_file, "Other")
    assert case_file.read_bytes() == before


def test_create_names_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="does not exist"):
        Case.create(tmp_path / "nowhere" / "new.case", "Lost")


def test_a_step_is_kept_and_survives_closing(tmp_path: Path) -> None:
    path = tmp_path / "new.case"
    with Case.create(path, "Kept") as case, case.step("New incident") as step:
        incidents.create(step, "Rockets at Termez")
    with Case.open(path) as case:
        assert _titles(case) == ["Rockets at Termez"]
        assert case.undo_label == "New incident"


def test_an_error_takes_the_whole_step_back(case: Case) -> None:
    before = _titles(case)
    with pytest.raises(RuntimeError, match="stop"), case.step("Half") as step:
        incidents.create(step, "Half done")
        raise RuntimeError("stop")
    assert _titles(case) == before
    with case.step("Whole") as step:
        incidents.create(step, "Whole")
    assert "Whole" in _titles(case)


def test_a_step_that_writes_nothing_is_no_undo_entry(case: Case) -> None:
    with case.step("Named for the analyst") as step:
        incidents.create(step, "One")
    before = (case.undo_label, case.log_head())
    with case.step("Nothing"):
        pass
    assert (case.undo_label, case.log_head()) == before


def test_undo_and_redo_name_what_they_do(case: Case) -> None:
    with case.step("New incident") as step:
        incident = incidents.create(step, "First title")
    with case.step("Rename incident") as step:
        incidents.change(step, incident, title="Second title")
    assert case.undo_label == "Rename incident"
    changes = case.undo()
    assert changes is not None
    assert changes.ids("incident") == {incident}
    assert "First title" in _titles(case)
    assert (case.undo_label, case.redo_label) == ("New incident", "Rename incident")
    case.undo()
    assert "First title" not in _titles(case)
    case.redo()
    case.redo()
    assert "Second title" in _titles(case)
    assert case.redo_label == ""


def test_undo_reaches_back_over_closing(tmp_path: Path) -> None:
    path = tmp_path / "new.case"
    with Case.create(path, "Kept") as case, case.step("New incident") as step:
        incidents.create(step, "Yesterday")
    with Case.open(path) as case:
        case.undo()
        assert _titles(case) == []
        assert case.redo_label == "New incident"
    with Case.open(path) as case:
        case.redo()
        assert _titles(case) == ["Yesterday"]


def test_a_new_step_forgets_what_was_undone(case: Case) -> None:
    with case.step("One") as step:
        incidents.create(step, "One")
    case.undo()
    with case.step("Two") as step:
        incidents.create(step, "Two")
    assert case.redo_label == ""
    assert case.redo() is None


def test_undo_leaves_alone_what_was_changed_since(tmp_path: Path) -> None:
    path = tmp_path / "two.case"
    with Case.create(path, "Two hands", analyst="Ada") as case:
        with case.step("New incident") as step:
            incident = incidents.create(step, "By Ada")
        with case.step("Rename incident") as step:
            incidents.change(step, incident, title="Ada again")
    with Case.open(path, analyst="Ben") as case, case.step("Ben renames") as step:
        incidents.change(step, incident, title="By Ben")
    with Case.open(path, analyst="Ada") as case:
        changes = case.undo()
        assert changes is not None
        assert changes.skipped == 1
        assert _titles(case) == ["By Ben"]


def test_the_title_of_a_case_can_be_undone(case: Case) -> None:
    before = case.title
    with case.step("Rename case") as step:
        meta.change(step, title="Another name")
    assert case.title == "Another name"
    case.undo()
    assert case.title == before


def test_a_second_opener_reads_only(case_file: Path) -> None:
    with Case.open(case_file) as first, Case.open(case_file) as second:
        assert not first.read_only
        assert "open in another window" in second.why_read_only
        assert second.title == first.title
        with pytest.raises(InUse, match="Nothing was changed"), second.step("No") as step:
            incidents.create(step, "No")


def test_a_reader_sees_a_step_as_soon_as_it_is_kept(case: Case) -> None:
    reader = case.reader()
    with case.step("New incident") as step:
        incidents.create(step, "Fresh")
        assert "Fresh" not in [row[0] for row in reader.rows("SELECT title FROM incident")]
    assert "Fresh" in [row[0] for row in reader.rows("SELECT title FROM incident")]
    reader.close()


def test_a_reader_cannot_write(case: Case) -> None:
    reader = case.reader()
    with pytest.raises(InUse, match="cannot be written"):
        reader.rows("UPDATE incident SET title = 'x'")
    reader.close()


def test_save_copy_is_complete_and_replaces_whole(case: Case, tmp_path: Path) -> None:
    with case.step("New incident") as step:
        incidents.create(step, "In the copy")
    target = tmp_path / "copy.case"
    target.write_bytes(b"something old")
    case.save_copy(target)
    assert not target.with_name("copy.case.part").exists()
    with Case.open(target) as copy:
        assert _titles(copy) == _titles(case)
        assert copy.log_head() == case.log_head()


def test_save_copy_tells_when_it_cannot(case: Case, tmp_path: Path) -> None:
    with pytest.raises(InUse, match="The case is untouched"):
        case.save_copy(tmp_path / "nowhere" / "copy.case")


def test_save_copy_never_replaces_the_open_case(case: Case) -> None:
    with pytest.raises(InUse, match="the open case itself"):
        case.save_copy(case.path)
    assert _titles(case)


def _altered(path: Path, at: int, content: bytes) -> Path:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)
    return path


def test_a_text_file_is_not_a_case(tmp_path: Path) -> None:
    path = tmp_path / "notes.case"
    path.write_text("Dear diary")
    with pytest.raises(NotACase, match="is not a case file"):
        Case.open(path)
    assert path.read_text() == "Dear diary"


def test_an_empty_file_a_folder_and_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty.case").touch()
    with pytest.raises(NotACase):
        Case.open(tmp_path / "empty.case")
    with pytest.raises(NotACase):
        Case.open(tmp_path)
    with pytest.raises(NotFound):
        Case.open(tmp_path / "gone.case")


def test_another_programs_database_is_not_a_case(tmp_path: Path) -> None:
    path = tmp_path / "other.case"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE places(x)")
    other.close()
    with pytest.raises(NotACase, match="not a Casebinder case"):
        Case.open(path)


def test_a_newer_generation_is_refused(case_file: Path) -> None:
    _altered(case_file, 60, struct.pack(">I", 2000))
    with pytest.raises(NewerFormat, match=r"newer Casebinder \(format 2\.0"):
        Case.open(case_file)


def test_a_newer_detail_is_opened_for_reading(case_file: Path) -> None:
    _altered(case_file, 60, struct.pack(">I", USER_VERSION + 1))
    with Case.open(case_file) as case:
        assert "newer Casebinder" in case.why_read_only


@pytest.mark.parametrize("kept", [100, 4096, 0.5, 0.99])
def test_a_file_cut_short_is_refused(case_file: Path, kept: float) -> None:
    content = case_file.read_bytes()
    size = int(kept if kept > 1 else kept * len(content))
    case_file.write_bytes(content[:size])
    with pytest.raises(CaseError) as refused:
        Case.open(case_file)
    assert "left as it is" in refused.value.sentence
    assert len(case_file.read_bytes()) == size


@pytest.mark.parametrize(
    "evil",
    [
        "CREATE TRIGGER extra AFTER INSERT ON incident BEGIN DELETE FROM claim; END",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TABLE extra(x)",
        "CREATE INDEX extra ON incident(title)",
        "DROP TRIGGER log_incident_title",
        "DROP INDEX incident_time",
    ],
)
def test_a_file_with_a_foreign_shape_is_refused(case_file: Path, evil: str) -> None:
    connection = sqlite3.connect(case_file, isolation_level=None)
    connection.execute(evil)
    connection.close()
    with pytest.raises(Damaged):
        Case.open(case_file)


def test_random_damage_never_crashes(case_file: Path, tmp_path: Path) -> None:
    content = case_file.read_bytes()
    for at in range(16, len(content), len(content) // 60):
        path = _altered(shutil.copyfile(case_file, tmp_path / "hurt.case"), at, b"\xff\x00\xaa")
        try:
            with Case.open(path) as case:
                _titles(case)
        except CaseError as refused:
            assert refused.sentence
        path.unlink()


def test_an_edit_outside_a_step_is_refused_by_the_file_itself(case_file: Path) -> None:
    connection = sqlite3.connect(case_file, isolation_level=None)
    with pytest.raises(sqlite3.IntegrityError, match="NOT NULL"):
        connection.execute("UPDATE incident SET title = 'unlogged'")
    with pytest.raises(sqlite3.IntegrityError, match="deleted by setting"):
        connection.execute("DELETE FROM incident")
    with pytest.raises(sqlite3.IntegrityError, match="belongs to the open step"):
        connection.execute("INSERT INTO incident(created_txn, title) VALUES (1, 'x')")
    connection.close()


def test_the_schema_we_compare_with_is_what_migrations_make(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "raw.case", isolation_level=None)
    schema.create(connection)
    schema.check(connection, "raw.case")
    connection.close()


def test_the_connection_is_hardened(case: Case) -> None:
    for pragma, value in (
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("wal_autocheckpoint", 0),
    ):
        assert case.main_reader.value(f"PRAGMA {pragma}") == value


_WRITER = """
import sys
from pathlib import Path
from db.case import Case
from db.records import incidents
with Case.open(Path(sys.argv[1])) as case:
    number = 0
    while True:
        with case.step("New incident") as step:
            incidents.create(step, f"Number {number}")
        print(number, flush=True)
        number += 1
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a signal of Unix")
def test_a_killed_program_loses_no_acknowledged_step(case_file: Path) -> None:
    before = _count(case_file)
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(case_file)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as writer:
        assert writer.stdout is not None
        acknowledged = [writer.stdout.readline() for _ in range(20)]
        writer.send_signal(signal.SIGKILL)
    assert int(acknowledged[-1]) == 19
    assert _count(case_file) >= before + 20


def _count(path: Path) -> int:
    with Case.open(path) as case:
        assert not case.read_only
        assert case.main_reader.value("PRAGMA integrity_check") == "ok"
        return len(_titles(case))
