"""What the report of an import says about texts that are alike, files of one batch included."""

from __future__ import annotations

from pathlib import Path

from db.case import Case
from db.exchange import import_paths
from db.likeness import finding
from tests.db.likeness.test_finding import prose

PASSAGE = prose(50, 60)


def _article(folder: Path, name: str, *paragraphs: str) -> Path:
    path = folder / f"{name}.txt"
    path.write_text("\n\n".join((f"Report {name}", *paragraphs)), encoding="utf-8")
    return path


def test_files_of_one_batch_are_compared(case: Case, tmp_path: Path) -> None:
    first = _article(tmp_path, "one", prose(51, 90), PASSAGE + ".", prose(52, 90))
    second = _article(tmp_path, "two", prose(53, 80), PASSAGE + ".")
    report = import_paths(case, [first, second])
    assert [remark.reason for remark in report.warnings if "passage" in remark.reason] == [
        "A passage of 60 words also stands in “Report one”."
    ]


def test_nearly_the_same_text_is_told_and_both_are_kept(case: Case, tmp_path: Path) -> None:
    text = prose(54, 200)
    import_paths(case, [_article(tmp_path, "one", text + ".")])
    report = import_paths(case, [_article(tmp_path, "two", f"{text} {prose(55, 8)}.")])
    told = [each.reason for each in report.warnings if "Nearly" in each.reason]
    assert told == ["Nearly the same text is held already: “Report one” (96 % of the words)."]
    assert report.created["source"] == 1
    assert finding.unmarked(case.main_reader) == 0
