"""What the world does to a case: each trouble is one clear sentence, and nothing is lost."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.case import Case
from db.errors import CaseError, InUse
from db.keeping import conflicted
from db.keeping.backups import Shelf, bring_back, copies_of, incidents_in
from db.keeping.keeper import Keeper
from db.records import incidents
from db.verification import problems


def add(case: Case, title: str) -> None:
    with case.step(f"Add {title}") as step:
        incidents.create(step, title)


def titles(path: Path) -> set[str]:
    with Case.open(path, read_only=True) as case:
        assert list(problems(case.main_reader)) == []
        return {row[0] for row in case.main_reader.rows("SELECT title FROM incident")}


@pytest.fixture
def lone(case_file: Path, tmp_path: Path) -> Path:
    """The small case in a folder of its own."""
    folder = tmp_path / "own"
    folder.mkdir()
    return Path(shutil.copy(case_file, folder / "mine.case"))


def test_one_file_is_there_when_a_case_is_closed(lone: Path) -> None:
    with Case.open(lone) as case:
        add(case, "Once")
        assert len(list(lone.parent.iterdir())) > 1, "while it is open there are helpers"
    assert list(lone.parent.iterdir()) == [lone]
    assert lone.read_bytes()[18:20] == b"\x01\x01", "and the file asks for none"


def test_on_a_full_disk_the_step_is_refused_and_all_before_it_kept(lone: Path) -> None:
    with Case.open(lone) as case:
        add(case, "Before")
        connection = case.main_reader.connection
        # What SQLite says when the file cannot grow is what it says when the disk is full.
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(InUse) as told, case.step("Add much") as step:
            for number in range(500):
                incidents.create(step, f"Much {number} " + "word " * 100)
        assert told.value.sentence == (
            f"The disk is full. “{lone.name}” was kept as it was before this step."
        )
        connection.execute(f"PRAGMA max_page_count = {pages + 100_000}")
        add(case, "After")
    found = titles(lone)
    assert {"Before", "After"} <= found
    assert not [title for title in found if title.startswith("Much")]
    assert list(lone.parent.iterdir()) == [lone]


def test_a_copy_onto_a_full_disk_leaves_nothing_half(
    lone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    with Case.open(lone) as case:
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(CaseError, match=r"No space left on device.*The case is untouched"):
            case.save_copy(lone.with_name("copy.case"))
    assert list(lone.parent.iterdir()) == [lone]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root writes everywhere")
def test_on_a_read_only_medium_a_case_is_read(lone: Path) -> None:
    lone.parent.chmod(0o555)
    try:
        with Case.open(lone) as case:
            _is_only_read(case)
    finally:
        lone.parent.chmod(0o755)


def test_where_nothing_can_be_written_a_case_is_read(
    lone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def access(path: object, mode: int) -> bool:
        return mode != os.W_OK

    before = lone.read_bytes()
    monkeypatch.setattr(os, "access", access)
    with Case.open(lone) as case:
        _is_only_read(case)
        assert list(lone.parent.iterdir()) == [lone], "no lock either"
    assert lone.read_bytes() == before


def _is_only_read(case: Case) -> None:
    assert case.why_read_only == (
        f"“{case.path.name}” cannot be written here, so it is open for reading only."
    )
    with pytest.raises(InUse, match="Nothing was changed"):
        add(case, "Refused")
    with case.reader().snapshot():
        pass
    case.main_reader.value("SELECT count(*) FROM incident")


def test_a_case_opened_twice_is_written_by_the_first_alone(lone: Path) -> None:
    with Case.open(lone) as first, Case.open(lone) as second:
        assert second.why_read_only == f"“{lone.name}” is open in another window or program."
        add(first, "Of the first")
        with pytest.raises(InUse):
            add(second, "Of the second")
    assert "Of the first" in titles(lone)
    assert list(lone.parent.iterdir()) == [lone]


@pytest.mark.skipif(os.name != "posix", reason="open files cannot be removed there")
def test_a_file_removed_while_open_refuses_steps_and_can_be_saved_whole(
    lone: Path, tmp_path: Path
) -> None:
    shelf = Shelf(tmp_path / "copies")
    with Case.open(lone, keeper=Keeper(shelf, pytest.fail)) as case:
        add(case, "Before it went")
        lone.unlink()
        with pytest.raises(InUse) as told:
            add(case, "After it went")
        assert "was moved or removed while it was open" in told.value.sentence
        assert "Save a copy now" in told.value.sentence
        saved = lone.with_name("saved.case")
        case.save_copy(saved)
    assert "Before it went" in titles(saved)
    assert "After it went" not in titles(saved)
    assert list(saved.parent.iterdir()) == [saved]
    (copy,) = copies_of(shelf, lone)
    assert incidents_in(copy) is not None
    bring_back(copy, lone)
    assert "Before it went" in titles(lone), "and the program kept one by itself"


@pytest.mark.skipif(os.name != "posix", reason="open files cannot be moved there")
def test_a_file_moved_while_open_is_whole_where_it_went(lone: Path) -> None:
    there = lone.with_name("moved.case")
    with Case.open(lone) as case:
        add(case, "Before it moved")
        lone.rename(there)
        with pytest.raises(InUse, match="was moved or removed"):
            add(case, "After it moved")
    # The system does not let SQLite tidy up a file that moved; the next opening does.
    with Case.open(there) as case:
        assert case.undo_label == "Add Before it moved"
    assert "Before it moved" in titles(there)
    assert list(there.parent.iterdir()) == [there]


@pytest.mark.skipif(os.name != "posix", reason="open files cannot be replaced there")
def test_a_file_replaced_by_a_sync_program_is_not_written_over(lone: Path) -> None:
    newer = lone.with_name("newer.case")
    shutil.copy(lone, newer)
    with Case.open(newer) as other:
        add(other, "From the other computer")
    theirs = newer.read_bytes()
    with Case.open(lone) as case:
        add(case, "From this one")
        newer.replace(lone)
        with pytest.raises(InUse, match="put a different file in the place of"):
            add(case, "Later")
        saved = lone.with_name("saved.case")
        case.save_copy(saved)
    assert lone.read_bytes() == theirs
    assert "From the other computer" in titles(lone)
    assert "From this one" in titles(saved)


@pytest.mark.parametrize(
    "name",
    [
        "mine (Anna's conflicted copy 2026-11-22).case",
        "mine (conflicted copy 2026-11-22 130512).case",
        "mine.sync-conflict-20261122-130512-ABCDEFG.case",
        "mine (SFConflict anna@example.org 2026-11-22-13-05-12).case",
        "mine_conflict-20261122-130512.case",
        "mine [Conflict].case",
    ],
)
def test_a_conflicting_version_of_a_sync_program_is_told(lone: Path, name: str) -> None:
    assert conflicted.told(lone) == ""
    other = lone.with_name(name)
    shutil.copy(lone, other)
    assert conflicted.beside(lone) == [other]
    assert f"“{name}”" in conflicted.told(lone)
    assert "Nothing is lost" in conflicted.told(lone)


@pytest.mark.parametrize("name", ["mine too.case", "mine (2).case", "mine (conflicted copy).txt"])
def test_other_files_are_not_taken_for_conflicting_versions(lone: Path, name: str) -> None:
    shutil.copy(lone, lone.with_name(name))
    lone.with_name("mine (conflicted copy 1).case").write_text("not a case")
    assert conflicted.beside(lone) == []


def test_a_busy_file_is_told(lone: Path) -> None:
    other = sqlite3.connect(lone, isolation_level=None)
    with Case.open(lone) as case:
        case.main_reader.connection.execute("PRAGMA busy_timeout = 10")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(InUse, match="is being written by another program"):
            add(case, "Meanwhile")
        other.execute("ROLLBACK")
        other.close()
        add(case, "Afterwards")
    assert "Afterwards" in titles(lone)


def test_a_log_of_another_file_is_neither_read_nor_written_into_a_case(
    lone: Path, tmp_path: Path
) -> None:
    beside = lone.with_name(lone.name + "-wal")
    other = Path(shutil.copy(lone, tmp_path / "other.case"))
    with closing(sqlite3.connect(other, isolation_level=None)) as writing:
        writing.execute("PRAGMA journal_mode=WAL")
        writing.execute("CREATE TABLE stray (x)")
        shutil.copy(tmp_path / "other.case-wal", beside)
    before = lone.read_bytes()
    for read_only in (True, False):
        with Case.open(lone, read_only=read_only) as case, closing(case.reader()) as reader:
            assert list(problems(case.main_reader, reader)) == []
            assert case.read_only
            assert read_only or "does not belong to it" in case.why_read_only
    assert lone.read_bytes() == before
    assert sorted(lone.parent.iterdir()) == [lone, beside]
    beside.unlink()
    with Case.open(lone) as case:
        assert not case.read_only
