"""Processes that are killed while they write: nothing committed is lost, nothing half is kept."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from db.case import Case

KILLS = 200
SIDES = 2
ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no forks")
def test_killed_at_any_moment_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    source = tmp_path / "source" / "killed.case"
    source.parent.mkdir()
    Case.create(source, "Killed").close()
    running = []
    for side in range(SIDES):
        folder = tmp_path / str(side)
        folder.mkdir()
        words = [str(source), str(folder), str(KILLS // SIDES), str(side)]
        running.append(
            subprocess.Popen(
                [sys.executable, "-m", "tests.db.keeping.killing", *words],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
    told = [json.loads(one.communicate(timeout=180)[0]) for one in running]
    assert [fault for one in told for fault in one["faults"]] == []
    assert sum(one["kills"] for one in told) == KILLS
    assert sum(one["in_mid_step"] for one in told) == KILLS, "all were killed while it was open"
    assert sum(one["acknowledged"] for one in told) > KILLS
