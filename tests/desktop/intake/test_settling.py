"""Which files of a watched folder are new and whole, with the clock in the test's hand."""

from __future__ import annotations

from pathlib import Path

from desktop.intake.settling import SETTLED_S, Look, Settling, scan


def test_a_file_is_ready_when_it_stayed_the_same() -> None:
    settling = Settling(since=100)
    settling.look([Look("a.txt", 10, 101)], now=0)
    assert list(settling.ready) == []
    assert settling.waiting == 1
    settling.look([Look("a.txt", 20, 102)], now=SETTLED_S)
    assert list(settling.ready) == []
    settling.look([Look("a.txt", 20, 102)], now=2 * SETTLED_S)
    assert list(settling.ready) == ["a.txt"]
    assert settling.waiting == 0


def test_an_empty_file_waits_for_its_words() -> None:
    settling = Settling(since=100)
    for now in (0, 60, 600):
        settling.look([Look("a.txt", 0, 101)], now)
    assert list(settling.ready) == []


def test_what_was_dealt_with_is_new_only_when_it_changes() -> None:
    settling = Settling(since=100)
    first = [Look("a.txt", 10, 101), Look("b.txt", 10, 105)]
    settling.look(first, 0)
    settling.look(first, SETTLED_S)
    assert list(settling.ready) == ["a.txt", "b.txt"]
    settling.handle(["b.txt"])
    # The one that is still open must be found again after a restart.
    assert list(settling.ready) == ["a.txt"]
    assert settling.since < 101
    settling.handle(["a.txt"])
    assert settling.since == 105
    settling.look(first, 10)
    assert list(settling.ready) == []
    changed = [Look("a.txt", 12, 110)]
    settling.look(changed, 11)
    settling.look(changed, 11 + SETTLED_S)
    assert list(settling.ready) == ["a.txt"]


def test_what_was_not_taken_after_all_is_new_again() -> None:
    settling = Settling(since=100)
    both = [Look("a.txt", 10, 101), Look("b.txt", 10, 105)]
    settling.look(both, 0)
    settling.look(both, SETTLED_S)
    settling.handle(["a.txt", "b.txt"])
    settling.owe(["a.txt"])
    assert settling.since < 101
    settling.look(both, 10)
    settling.look(both, 10 + SETTLED_S)
    assert list(settling.ready) == ["a.txt"]


def test_a_scan_sees_what_came_later_and_tells_a_folder_that_is_gone(tmp_path: Path) -> None:
    for name in ("a.txt", "b.crdownload", ".c"):
        (tmp_path / name).write_text("words")
    (tmp_path / "inner").mkdir()
    moment = (tmp_path / "a.txt").stat().st_mtime
    found = scan(tmp_path, moment - 1)
    assert found is not None
    assert [each.name for each in found] == ["a.txt"]
    assert scan(tmp_path, moment + 10) == ()
    assert scan(tmp_path / "nowhere", 0) is None


def test_ten_thousand_files_are_looked_at_in_no_time() -> None:
    settling = Settling(since=0)
    many = [Look(f"{number}.txt", 10, float(number + 1)) for number in range(10_000)]
    settling.look(many, 0)
    settling.look(many, SETTLED_S)
    assert len(settling.ready) == 10_000
    settling.handle(settling.ready)
    assert settling.since == 10_000
