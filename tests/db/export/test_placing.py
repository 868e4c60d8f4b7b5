"""An export is there whole or not at all, and never over anything that was not meant."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import pytest

from db.case import Case
from db.errors import BadInput, CaseError, InUse, NotFound
from db.export import Cancelled, export, placing
from db.export.formats import FORMATS, format_of, guessed
from tests.small_case import SmallCase


def left(folder: Path) -> set[str]:
    """What lies in a folder besides the case."""
    return {each.name for each in folder.iterdir() if "small.case" not in each.name}


def test_the_sum_is_that_of_the_file(case: Case, tmp_path: Path) -> None:
    out = tmp_path / "list.ris"
    done = export(case.main_reader, out, "ris")
    assert done.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    assert (done.files, done.bytes) == (("list.ris",), out.stat().st_size)
    assert left(tmp_path) == {"list.ris"}


def test_the_sums_of_a_folder_lie_in_it(case: Case, tmp_path: Path) -> None:
    done = export(case.main_reader, tmp_path / "tables", "csv")
    sums = (tmp_path / "tables" / placing.MANIFEST).read_bytes()
    assert done.sha256 == hashlib.sha256(sums).hexdigest()
    for line in sums.decode().splitlines():
        digest, _, name = line.partition("  ")
        data = (tmp_path / "tables" / name).read_bytes()
        assert hashlib.sha256(data).hexdigest() == digest


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.kind)
def test_the_same_case_makes_the_same_bytes(case: Case, tmp_path: Path, form: object) -> None:
    kind = getattr(form, "kind", "")
    if kind == "parquet":
        pytest.importorskip("pyarrow")
    shares: list[float] = []
    sums = [
        export(
            case.main_reader,
            tmp_path / f"{place}.out",
            kind,
            progress=lambda share, _: shares.append(share),
        ).sha256
        for place in range(2)
    ]
    assert sums[0] == sums[1]
    assert 0 <= min(shares) <= max(shares) <= 1
    assert left(tmp_path) == {"0.out", "1.out"}


def test_nothing_is_written_over_unasked(case: Case, small: SmallCase, tmp_path: Path) -> None:
    reader = case.main_reader
    mine = tmp_path / "list.ris"
    mine.write_text("mine")
    with pytest.raises(InUse, match="is there already"):
        export(reader, mine, "ris")
    assert mine.read_text() == "mine"
    export(reader, mine, "ris", replace=True)
    assert mine.read_text().startswith("TY  - NEWS")
    with pytest.raises(InUse, match="is the case itself"):
        export(reader, small.path, "ris", replace=True)
    (tmp_path / "other.case").write_bytes(small.path.read_bytes())
    with pytest.raises(InUse, match="is a case or another database"):
        export(reader, tmp_path / "other.case", "ris", replace=True)


def test_a_folder_is_replaced_only_where_it_is_an_export(case: Case, tmp_path: Path) -> None:
    reader = case.main_reader
    out = tmp_path / "tables"
    out.mkdir()
    export(reader, out, "csv")
    with pytest.raises(InUse, match="holds an earlier export"):
        export(reader, out, "csv")
    export(reader, out, "csv", replace=True)
    (out / "my notes.txt").write_text("mine")
    with pytest.raises(InUse, match="holds files that are not of an export"):
        export(reader, out, "csv", replace=True)
    assert (out / "my notes.txt").read_text() == "mine"
    with pytest.raises(InUse, match="is a folder, and this format makes a file"):
        export(reader, out, "ris", replace=True)
    (tmp_path / "file").write_text("x")
    with pytest.raises(InUse, match="this format makes a folder"):
        export(reader, tmp_path / "file", "csv", replace=True)
    assert left(tmp_path) == {"tables", "file"}


@pytest.mark.parametrize("kind", ["csv", "markdown"])
def test_a_stopped_export_leaves_nothing(case: Case, tmp_path: Path, kind: str) -> None:
    asked = iter([False, False, True])
    with pytest.raises(Cancelled, match="Nothing was left"):
        export(case.main_reader, tmp_path / "out", kind, cancelled=lambda: next(asked, True))
    assert left(tmp_path) == set()


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "There is no room left"),
        (errno.EACCES, "it is not allowed"),
        (errno.EIO, "could not be written"),
    ],
)
@pytest.mark.parametrize("kind", ["csv", "geojson"])
def test_troubles_of_the_disk_are_sentences(
    case: Case,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    number: int,
    sentence: str,
) -> None:
    mine = tmp_path / "mine.geojson"
    mine.write_text("mine")

    def fail(path: Path) -> str:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(placing, "sum_of", fail)
    out = mine if kind == "geojson" else tmp_path / "out"
    with pytest.raises(CaseError, match=sentence):
        export(case.main_reader, out, kind, replace=True)
    assert left(tmp_path) == {"mine.geojson"}
    assert mine.read_text() == "mine"


def test_places_that_cannot_be(case: Case, tmp_path: Path) -> None:
    reader = case.main_reader
    with pytest.raises(NotFound, match="is not there"):
        export(reader, tmp_path / "gone" / "x.ris", "ris")
    with pytest.raises(BadInput, match="too long"):
        export(reader, tmp_path / ("x" * 300), "ris")
    with pytest.raises(BadInput, match="There is no format called “doc”"):
        export(reader, tmp_path / "x.doc", "doc")
    assert left(tmp_path) == set()


def test_formats_are_known_by_their_endings() -> None:
    assert len({form.kind for form in FORMATS}) == len(FORMATS)
    assert guessed(Path("a.bib")) == "bibtex"
    assert guessed(Path("A.RIS")) == "ris"
    assert guessed(Path("a.timeline.json")) == "timelinejs"
    assert guessed(Path("a.geojson")) == "geojson"
    assert guessed(Path("a.zip")) == guessed(Path("a")) == ""
    for form in FORMATS:
        assert form.loses
        assert all(sentence.endswith(".") for sentence in form.loses)
        assert format_of(form.kind) is form
