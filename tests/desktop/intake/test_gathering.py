"""Which files of a folder are taken."""

from __future__ import annotations

from pathlib import Path

from desktop.intake.gathering import gather, is_passing


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("words")
    return path


def test_a_folder_gives_everything_in_it_but_what_is_not_whole(tmp_path: Path) -> None:
    wanted = [touch(tmp_path / name) for name in ("a.txt", "b/c.html", "b/d/e.pdf")]
    for name in (".hidden", "x.crdownload", "y.part", "~$z.doc", "old.txt~", "own.case-wal"):
        touch(tmp_path / name)
    touch(tmp_path / ".git" / "f.txt")
    found = gather([tmp_path])
    assert set(found.files) == set(wanted)
    assert dict(found.passed_over) == {"hidden or unfinished files": 6, "hidden folders": 1}


def test_a_search_can_be_ended(tmp_path: Path) -> None:
    for number in range(6):
        touch(tmp_path / f"{number}" / "a.txt")
    found = gather([tmp_path], lambda count: count < 3)
    assert len(found.files) == 3


def test_the_parts_of_a_saved_page_stay_with_it(tmp_path: Path) -> None:
    page = touch(tmp_path / "Rockets.html")
    touch(tmp_path / "Rockets_files" / "style.css")
    other = touch(tmp_path / "other_files" / "notes.txt")
    found = gather([tmp_path])
    assert set(found.files) == {page, other}
    assert dict(found.passed_over) == {"folders with the parts of a saved page": 1}


def test_a_file_that_was_named_is_taken_whatever_its_name(tmp_path: Path) -> None:
    path = touch(tmp_path / ".hidden.txt")
    assert gather([path, path]).files == (path,)
    assert is_passing(path.name)
