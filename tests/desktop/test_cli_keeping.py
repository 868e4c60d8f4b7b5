"""The command that lists earlier copies, and that merging makes one."""

import json
from pathlib import Path

import pytest

from db.case import Case
from db.records import incidents
from desktop.cli import main


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main(words)
    out, err = capsys.readouterr()
    return int(ended.value.code or 0), out, err


def test_a_merge_keeps_what_was_before_and_after(
    case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "theirs.case"
    theirs.write_bytes(case_file.read_bytes())
    with Case.open(theirs) as case, case.step("Add") as step:
        incidents.create(step, "Theirs")
    assert _run(capsys, "backups", str(case_file))[1:] == (
        "",
        f"No earlier copies of “{case_file.name}” are kept.\n",
    )
    assert _run(capsys, "merge", str(case_file), str(theirs))[0] == 0
    _, out, _ = _run(capsys, "backups", str(case_file), "--json")
    after, before = json.loads(out)
    assert after["incidents"] == before["incidents"] + 1
    assert after["of"] == str(case_file)
    case_file.unlink()
    _, out, _ = _run(capsys, "backups", str(case_file))
    assert [line.split("  ")[-1] for line in out.splitlines()] == [after["file"], before["file"]]
    assert all(Path(each["file"]).is_file() for each in (after, before))
