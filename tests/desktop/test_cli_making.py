"""Commands that make something: pictures, measurements."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.small_case import SmallCase


def command(*words: object) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, as Qt and the page engine want it."""
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def answered(*words: object) -> Any:
    done = command(*words, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_picture_is_drawn(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "incidents.png"
    words = ("--view", "incidents", "--size", "1100x700", "--theme", "dark")
    answer = answered("shot", small.path, out, *words, "--select", small.termez)
    assert answer == {"file": str(out), "view": "incidents"}
    data = out.read_bytes()
    assert data.startswith(b"\x89PNG")
    size = (int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big"))
    assert size == (1100, 700)


def test_a_picture_of_no_case_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "notes.case"
    path.write_text("mine")
    done = command("shot", path, tmp_path / "out.png")
    assert (done.returncode, done.stdout) == (3, "")
    assert "not a case file" in done.stderr


def test_measurements(small: SmallCase) -> None:
    answer = answered("bench", "import", "--incidents", "200")
    assert set(answer) == {"name", "machine", "figures"}
    assert answer["figures"]["rows"] == 200
    reading = answered("bench", "reading", "--case", small.path)
    assert reading["figures"]["clean_ms"] > 0
    assert answered("bench", "verify", "--case", small.path)["figures"]["problems"] == 0
    wrong = command("bench", "nothing")
    assert wrong.returncode == 2
    assert "timeline" in wrong.stderr
