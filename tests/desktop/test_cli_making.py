"""Commands that make something: dossiers, pictures, measurements."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2

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


def test_a_dossier_is_printed(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    answer = answered("dossier", small.path, out)
    assert out.read_bytes().startswith(b"%PDF-")
    assert answer["file"] == str(out)
    assert answer["pages"] > 2
    assert answer["bytes"] == out.stat().st_size


def test_a_dossier_is_marked(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "marked.pdf"
    answered("dossier", small.path, out, "--marking", "TLP:AMBER")
    with pypdfium2.PdfDocument(out) as pdf:  # type: ignore[no-untyped-call]
        pages = [pdf[number].get_textpage().get_text_bounded() for number in range(len(pdf))]
    assert all("TLP:AMBER" in words for words in pages)


def test_a_dossier_of_a_part(small: SmallCase, tmp_path: Path) -> None:
    whole = answered("dossier", small.path, tmp_path / "all.pdf")["pages"]
    dated = ("--from", "1 April 2022", "--to", "2022-04")
    part = answered("dossier", small.path, tmp_path / "part.pdf", *dated)
    one = answered("dossier", small.path, tmp_path / "one.pdf", "--incident", small.termez)
    assert part["pages"] < whole
    assert one["pages"] < whole


def test_a_dossier_that_cannot_be_made(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "none.pdf"
    vague = command("dossier", small.path, out, "--from", "03/04/2021")
    assert vague.returncode == 2
    assert "is not one date" in vague.stderr
    nothing = command("dossier", small.path, out, "--from", "1700", "--to", "1701")
    assert nothing.returncode == 3
    assert "Traceback" not in nothing.stderr
    assert not out.exists()


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
