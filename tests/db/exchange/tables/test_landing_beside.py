"""A table written by two processes: the same case as by one, stopped and broken off whole."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from db.case import Case
from db.exchange import Report, import_paths
from db.exchange.report import Cancelled
from db.exchange.tables import landing_beside
from db.verification import problems

SAMPLE = "data/incidents/ucdp_ged_v23_sample_a.csv"
MYANMAR = "data/incidents/ucdp_ged_v24_myanmar.csv.gz"

_CONTENT = {
    "incidents": "SELECT i.title, i.kind, i.edtf, i.earliest, i.latest, i.standing, i.weight,"
    " i.rule, r.native_id, r.row_number, r.row, r.sha256"
    " FROM incident i JOIN dataset_record r ON r.incident = i.id ORDER BY r.row_number",
    "sides": "SELECT r.row_number, a.role, n.text, o.external_ids FROM incident_actor a"
    " JOIN dataset_record r ON r.incident = a.incident JOIN actor o ON o.id = a.actor"
    " JOIN actor_name n ON n.actor = o.id ORDER BY 1, 2, 3",
    "places": "SELECT r.row_number, n.text, p.lat, p.lon, u.external_ids FROM incident_place l"
    " JOIN dataset_record r ON r.incident = l.incident JOIN place p ON p.id = l.place"
    " JOIN place_name n ON n.place = p.id LEFT JOIN place u ON u.id = p.parent ORDER BY 1, 2",
    "claims": "SELECT r.row_number, c.act, c.gist, c.speaker_label, s.title, s.issued_earliest,"
    " f.who, f.min, f.max, f.point, f.raw FROM claim c"
    " JOIN dataset_record r ON r.incident = c.incident LEFT JOIN source s ON s.id = c.source"
    " LEFT JOIN figure f ON f.claim = c.id ORDER BY 1, 3, 4, 5, 11",
}


def _imported(folder: Path, file: Path) -> tuple[Report, dict[str, object]]:
    folder.mkdir()
    with Case.create(folder / "a.case", "A") as case:
        report = import_paths(case, [file])
        assert not list(problems(case.main_reader))
        return report, {name: case.main_reader.rows(asked) for name, asked in _CONTENT.items()}


@pytest.mark.parametrize("name", [SAMPLE, MYANMAR])
def test_two_processes_write_what_one_writes(
    tmp_path: Path, shared: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone, here = _imported(tmp_path / "alone", shared / name)
    monkeypatch.setattr(landing_beside, "WORTH", 0)
    begun = _counted(monkeypatch)
    together, beside = _imported(tmp_path / "together", shared / name)
    assert len(begun) == 1
    assert beside == here
    assert (together.created, together.rows_read) == (alone.created, alone.rows_read)
    assert (together.refused, together.warnings) == (alone.refused, alone.warnings)


def test_a_file_is_found_from_the_folder_one_stands_in(
    case: Case, tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here.csv").write_bytes((shared / SAMPLE).read_bytes())
    monkeypatch.setattr(landing_beside, "WORTH", 0)
    monkeypatch.chdir(tmp_path)
    begun = _counted(monkeypatch)
    report = import_paths(case, [Path("here.csv")])
    assert len(begun) == 1
    assert (report.refused, report.created["incident"]) == ((), 463)


def test_stopping_ends_the_process_and_keeps_nothing(
    case: Case, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(landing_beside, "WORTH", 0)
    begun = _counted(monkeypatch)
    shares: list[float] = []
    with pytest.raises(Cancelled):
        import_paths(
            case,
            [shared / MYANMAR],
            progress=lambda share, words: shares.append(share),
            cancelled=lambda: bool(shares) and shares[-1] > 0.2,
        )
    assert shares == sorted(shares)
    assert begun[0].returncode is not None
    assert case.main_reader.value("SELECT count(*) FROM incident") == 0
    assert not list(problems(case.main_reader))
    import_paths(case, [shared / SAMPLE])
    assert case.main_reader.value("SELECT count(*) FROM incident") > 400


def test_a_process_that_dies_leaves_the_case_as_it_was(
    case: Case, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(landing_beside, "WORTH", 0)
    begun = _counted(monkeypatch)
    report = import_paths(
        case, [shared / MYANMAR], progress=lambda share, words: begun[-1].kill() if begun else None
    )
    assert "ended too soon" in report.refused[0].reason
    assert case.main_reader.value("SELECT count(*) FROM incident") == 0


def test_a_file_cut_short_is_refused_with_its_sentence(
    case: Case, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = (shared / SAMPLE).read_bytes()
    cut = tmp_path / "ged231.csv"
    cut.write_bytes(whole + b'"' + b"x" * 1_100_000)
    monkeypatch.setattr(landing_beside, "WORTH", 0)
    report = import_paths(case, [cut])
    assert "quotation mark is never closed" in report.refused[0].reason
    assert case.main_reader.value("SELECT count(*) FROM incident") == 0


def _counted(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes begun from now on."""
    begun: list[subprocess.Popen[bytes]] = []
    plain = subprocess.Popen

    def popen(*args: object, **more: object) -> subprocess.Popen[bytes]:
        begun.append(plain(*args, **more))  # type: ignore[call-overload]
        return begun[-1]

    monkeypatch.setattr(subprocess, "Popen", popen)
    return begun
