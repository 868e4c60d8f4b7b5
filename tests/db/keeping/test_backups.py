"""The copies the program keeps by itself: when, how many, found again, brought back."""

import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from db.case import Case
from db.errors import CaseError, InUse
from db.keeping import keeper
from db.keeping.backups import Shelf, bring_back, copies_of, incidents_in, keep, to_keep
from db.keeping.keeper import Keeper
from db.merging.merging import merge
from db.records import incidents
from db.verification import problems

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "copies")


class Heard(list[str]):
    """A keeper's sentences."""


def opened(path: Path, shelf: Shelf, told: Callable[[str], None] = pytest.fail) -> Case:
    return Case.open(path, keeper=Keeper(shelf, told))


def add(case: Case, title: str) -> None:
    with case.step(f"Add {title}") as step:
        incidents.create(step, title)


def test_a_changed_case_is_copied_on_closing_whole(case_file: Path, shelf: Shelf) -> None:
    with opened(case_file, shelf) as case:
        add(case, "Only just typed")
        title, head = case.title, case.log_head()
    (copy,) = copies_of(shelf, case_file)
    assert copy.title == title
    assert copy.origin == case_file
    assert abs(datetime.now(UTC) - copy.at) < timedelta(minutes=1)
    assert copy.path.name.startswith(title)
    with Case.open(copy.path, read_only=True) as kept:
        assert list(problems(kept.main_reader)) == []
        assert kept.log_head() == head
        assert incidents_in(copy) == kept.main_reader.value(
            "SELECT count(*) FROM incident WHERE deleted = 0"
        )
    assert [entry.name for entry in copy.path.parent.iterdir() if entry.suffix != ".case"] == [
        "where.txt"
    ]
    assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600


def test_a_case_only_looked_at_is_not_copied(case_file: Path, shelf: Shelf) -> None:
    with opened(case_file, shelf):
        pass
    assert copies_of(shelf, case_file) == []
    assert not shelf.folder.exists()


def test_a_state_is_copied_once(case_file: Path, shelf: Shelf) -> None:
    with Case.open(case_file) as case:
        first = keep(shelf, case.main_reader.connection, case_file, NOON)
        again = keep(shelf, case.main_reader.connection, case_file, NOON + timedelta(hours=1))
        assert first == again
        add(case, "More")
        more = keep(shelf, case.main_reader.connection, case_file, NOON + timedelta(hours=2))
    assert copies_of(shelf, case_file) == [more, first]


def test_before_a_merge_what_was_there_is_copied(
    case_file: Path, shelf: Shelf, tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs.case"
    theirs.write_bytes(case_file.read_bytes())
    with Case.open(theirs) as other:
        add(other, "Theirs")
    with opened(case_file, shelf) as case:
        before = case.log_head()
        merge(case, theirs)
        after = case.log_head()
    heads = []
    for copy in copies_of(shelf, case_file):
        with Case.open(copy.path, read_only=True) as kept:
            heads.append(kept.log_head())
    assert sorted(heads) == sorted([before, after])


def test_a_large_step_is_preceded_by_a_copy_and_a_small_one_is_not(
    case_file: Path, shelf: Shelf
) -> None:
    with opened(case_file, shelf) as case:
        before = case.log_head()
        for count in (9_000, 10_001):
            with case.step("Import") as step:
                rows = [(step.new_id(), f"{number}") for number in range(count)]
                step.insert_many("incident", ("id", "title"), rows)
            case._keeper.wait()  # type: ignore[union-attr]
            assert len(copies_of(shelf, case_file)) == (count > 10_000)
        middle = case._keeper  # its copy is of the case between the two steps
        assert middle is not None
    earliest = copies_of(shelf, case_file)[-1]
    assert incidents_in(earliest) == 9_000 + _few(case_file)
    with Case.open(earliest.path, read_only=True) as kept:
        assert kept.log_head() != before


def _few(path: Path) -> int:
    """The incidents of the small case itself."""
    with Case.open(path, read_only=True) as case:
        count = case.main_reader.value("SELECT count(*) FROM incident WHERE deleted = 0")
    return int(count) - 19_001


def test_while_it_is_open_a_copy_every_half_hour(case_file: Path, shelf: Shelf) -> None:
    clock = [0.0]
    minding = Keeper(shelf, pytest.fail, lambda: clock[0])
    with Case.open(case_file, keeper=minding) as case:
        for minute in range(0, 100, 5):
            clock[0] = minute * 60.0
            add(case, f"At minute {minute}")
            minding.wait()
        assert len(copies_of(shelf, case_file)) == 3, "at 30, 60 and 90 minutes"
    assert len(copies_of(shelf, case_file)) == 4


def test_before_a_file_of_an_older_format_is_brought_up_to_date(
    tmp_path: Path, shelf: Shelf
) -> None:
    import gzip

    sample = Path(__file__).parents[2] / "samples" / "format-1.1.case.gz"
    path = tmp_path / "older.case"
    path.write_bytes(gzip.decompress(sample.read_bytes()))
    with opened(path, shelf):
        (copy,) = copies_of(shelf, path)
    with closing(sqlite3.connect(copy.path)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1001,)


def test_copies_are_found_when_the_file_is_gone_or_damaged(case_file: Path, shelf: Shelf) -> None:
    with opened(case_file, shelf) as case:
        add(case, "Kept")
    (copy,) = copies_of(shelf, case_file)
    case_file.write_bytes(b"SQLite format 3\0" + bytes(5_000))
    assert copies_of(shelf, case_file) == [copy]
    case_file.unlink()
    assert copies_of(shelf, case_file) == [copy]
    moved = case_file.with_name("moved.case")
    bring_back(copy, moved)
    assert copies_of(shelf, moved) == [copy], "a case that was moved is known by what it is"
    assert copies_of(shelf, case_file.with_name("another.case")) == []


def test_a_copy_is_brought_back_as_a_new_file_only(
    case_file: Path, shelf: Shelf, tmp_path: Path
) -> None:
    with opened(case_file, shelf) as case:
        add(case, "Kept")
    (copy,) = copies_of(shelf, case_file)
    before = case_file.read_bytes()
    with pytest.raises(InUse, match="was left as it is"):
        bring_back(copy, case_file)
    assert case_file.read_bytes() == before
    target = tmp_path / "back.case"
    bring_back(copy, target)
    with Case.open(target) as case:
        assert list(problems(case.main_reader)) == []
        assert case.redo_label == ""
        assert case.undo_label == "Add Kept", "what was done can still be undone in it"
    with pytest.raises(InUse, match="The earlier copy is untouched"):
        bring_back(copy, tmp_path / "no such folder" / "x.case")


def test_a_case_too_large_is_told_once(case_file: Path, tmp_path: Path) -> None:
    tight = Shelf(tmp_path / "copies", limit=10_000)
    heard = Heard()
    for _ in range(2):
        with opened(case_file, tight, heard.append) as case:
            add(case, "More")
    assert len(heard) == 1
    assert "so none is kept" in heard[0]
    assert copies_of(tight, case_file) == []


def test_when_all_are_too_many_the_oldest_go_but_the_last_of_each_case_goes_last(
    case_file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.case"
    Case.create(other, "Other").close()
    size = max(case_file.stat().st_size, other.stat().st_size)
    wide = Shelf(tmp_path / "copies")
    with Case.open(other) as second:
        keep(wide, second.main_reader.connection, other, NOON - timedelta(days=100))
    with Case.open(case_file) as case:
        for hour in range(4):
            add(case, f"{hour}")
            tight = Shelf(wide.folder, size * 3 + 100_000)
            keep(tight, case.main_reader.connection, case_file, NOON + timedelta(hours=hour))
    kept = copies_of(wide, case_file)
    assert [copy.at.hour for copy in kept] in ([15, 14], [15, 14, 13])
    assert len(copies_of(wide, other)) == 1
    total = sum(copy.size for copy in kept) + copies_of(wide, other)[0].size
    assert total <= size * 3 + 100_000


def test_a_shelf_that_cannot_be_written_is_a_sentence_and_the_case_closes(
    case_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "copies").write_text("a file where the folder should be")
    heard = Heard()
    with opened(case_file, Shelf(tmp_path / "copies"), heard.append) as case:
        add(case, "Kept in the case")
    assert len(heard) == 1
    assert "could be kept" in heard[0]
    assert heard[0].endswith("The case itself is saved.")
    assert [entry.name for entry in tmp_path.glob(f"{case_file.name}*")] == [case_file.name]


def test_a_disk_that_fills_up_while_copying_leaves_nothing_half(
    case_file: Path, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Small(sqlite3.Connection):
        """A database that may grow to 3 pages, as on a disk with no more room."""

        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments)  # type: ignore[arg-type]
            self.execute("PRAGMA max_page_count = 3")

    def connect(path: Path) -> sqlite3.Connection:
        return Small(path)

    with Case.open(case_file) as case:
        source = case.main_reader.connection
        monkeypatch.setattr(sqlite3, "connect", connect)
        with pytest.raises(CaseError, match="full"):
            keep(shelf, source, case_file, NOON)
        monkeypatch.undo()
        assert [each for each in shelf.folder.rglob("*") if each.is_file()] == []
        assert keep(shelf, source, case_file, NOON) is not None


def test_what_a_stranger_calls_the_case_leads_nowhere_else(
    case_file: Path, shelf: Shelf, tmp_path: Path
) -> None:
    with Case.open(case_file) as case:
        with case.step("Rename") as step:
            for key, value in (("uuid", "../../out"), ("title", "../x\n/\u202ey: " + "a" * 300)):
                step.reader.connection.execute(
                    "UPDATE case_meta SET value = ? WHERE key = ?", (value, key)
                )
        made = keep(shelf, case.main_reader.connection, case_file, NOON)
    assert made is not None
    assert made.path.resolve().is_relative_to(shelf.folder)
    assert len(made.path.name) < 100
    assert not set(made.path.name) & set('\n/\\:"\u202e')
    assert copies_of(shelf, case_file)[0].path == made.path


TIMES = some.lists(
    some.integers(0, 60 * 24 * 60).map(lambda minutes: NOON - timedelta(minutes=minutes)),
    max_size=60,
)


@settings(max_examples=60)
@given(TIMES)
def test_the_last_five_a_week_of_days_and_a_month_of_weeks_stay(times: list[datetime]) -> None:
    stay = to_keep(times, NOON)
    newest = sorted(times, reverse=True)
    assert set(newest[:5]) <= stay <= set(times)
    assert len(stay) <= 5 + 7 + 4
    for back in range(7):
        day = (NOON - timedelta(days=back)).date()
        of_day = [at for at in times if at.date() == day]
        assert not of_day or max(of_day) in stay
    for back in range(4):
        week = (NOON - timedelta(weeks=back)).isocalendar()[:2]
        of_week = [at for at in times if at.isocalendar()[:2] == week]
        assert not of_week or max(of_week) in stay
    assert to_keep(stay, NOON) == stay


def test_half_an_hour_is_the_pace() -> None:
    assert keeper.PACE == 1_800
