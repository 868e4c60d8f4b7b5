"""Volumes: where they are cut, what each holds and says of the others; all come or none."""

from __future__ import annotations

import importlib
import io
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from db import dossier
from db.case import Case
from db.dossier import Options, Report, make_volumes
from db.dossier.engine import Cancelled
from db.dossier.templates import BadTemplate
from db.errors import InUse
from tests.db.dossier.test_pdf import text_of

Volumes = tuple[tuple[Path, Report], ...]


def outline(pdf: bytes) -> list[str]:
    opened: Any = importlib.import_module("pypdfium2").PdfDocument(pdf)
    try:
        return [each.get_title().strip("\u2068\u2069") for each in opened.get_toc()]
    finally:
        opened.close()


@pytest.fixture(scope="module")
def three(demo_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Volumes:
    out = tmp_path_factory.mktemp("volumes") / "Demo.pdf"
    with Case.open(demo_file, read_only=True) as case:
        return make_volumes(case.main_reader, out, most=8)


def test_each_is_a_whole_file_of_its_own(three: Volumes) -> None:
    names = [path.name for path, _ in three]
    assert names == ["Demo 1 of 3.pdf", "Demo 2 of 3.pdf", "Demo 3 of 3.pdf"]
    assert len({report.fingerprint for _, report in three}) == 1
    for path, report in three:
        pdf = path.read_bytes()
        assert report.archival and report.bytes == len(pdf)
        assert f"Volume {names.index(path.name) + 1} of 3" in text_of(pdf)
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            assert len(opened.pages) == report.pages
            assert opened.open_metadata()["pdfuaid:part"] == "1"


def test_years_are_not_torn_and_incidents_keep_their_numbers(three: Volumes) -> None:
    first, second, third = (outline(path.read_bytes()) for path, _ in three)
    assert "2015" in first and "2021" in first and "2022" not in first
    assert "2022" in second and "2023" in second and "2024" not in second
    assert "2024" in third
    assert "Rockets at Termez" in second
    assert "11" in text_of(three[1][0].read_bytes())


def test_the_first_holds_the_contents_of_all_and_the_last_what_stands_behind(
    three: Volumes,
) -> None:
    first, second, third = (text_of(path.read_bytes()) for path, _ in three)
    assert "How to read this dossier" in first and "How to read this dossier" not in second
    assert "Volume 2 · 2022 – 2023" in " ".join(first.split())
    assert "Actors" in outline(three[2][0].read_bytes())
    assert "Actors" not in outline(three[1][0].read_bytes())
    # A profile names the incidents of other volumes with their volume.
    assert "11 (vol. 2)" in " ".join(third.replace("\u00a0", " ").split())


def test_the_same_case_gives_the_same_volumes(
    demo_file: Path, three: Volumes, tmp_path: Path
) -> None:
    with Case.open(demo_file, read_only=True) as case:
        again = make_volumes(case.main_reader, tmp_path / "Demo.pdf", most=8)
    for (path, _), (other, _) in zip(three, again, strict=True):
        assert path.read_bytes() == other.read_bytes()


def test_one_volume_is_the_dossier_itself(demo_file: Path, tmp_path: Path) -> None:
    with Case.open(demo_file, read_only=True) as case:
        made = make_volumes(case.main_reader, tmp_path / "Demo.pdf")
        pages = dossier.build(case.main_reader).pdf
    assert [path.name for path, _ in made] == ["Demo.pdf"]
    assert made[0][0].read_bytes() == pages


def test_all_come_or_none(demo_file: Path, tmp_path: Path) -> None:
    before = tmp_path / "Demo 1 of 3.pdf"
    before.write_bytes(b"before")
    asked: list[str] = []

    def later(share: float, doing: str) -> None:
        asked.append(doing)

    with Case.open(demo_file, read_only=True) as case:
        with pytest.raises(Cancelled):
            make_volumes(
                case.main_reader,
                tmp_path / "Demo.pdf",
                progress=later,
                cancelled=lambda: any("volume 2" in each for each in asked),
                most=8,
            )
        assert [each.name for each in tmp_path.iterdir()] == [before.name]
        assert before.read_bytes() == b"before"
        with pytest.raises(InUse):
            make_volumes(case.main_reader, tmp_path / "none" / "Demo.pdf", most=8)
        with pytest.raises(BadTemplate, match="cannot be divided"):
            make_volumes(
                case.main_reader, tmp_path / "a.pdf", Options(template="chronology"), most=8
            )


def test_a_single_year_too_long_is_cut_within(tmp_path: Path) -> None:
    from db.records import incidents
    from db.when import read

    with Case.create(tmp_path / "year.case", "Year") as case:
        with case.step("Fill") as step:
            for number in range(24):
                when = read(f"2022-03-{number + 1:02}")[0].when
                incidents.create(step, f"Event {number + 1}", when=when, summary="word " * 300)
        made = make_volumes(case.main_reader, tmp_path / "Year.pdf", most=6)
    assert len(made) > 1
    found = [outline(path.read_bytes()) for path, _ in made]
    events = [each for words in found for each in words if each.startswith("Event")]
    assert events == [f"Event {number + 1}" for number in range(24)]
