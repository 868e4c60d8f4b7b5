"""Processes beside the program: each is started in one way, and in a bundle the program is them."""

import ast
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from db import processes

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ("db", "desktop", "resources")


def modules() -> list[Path]:
    return [path for package in PROGRAM for path in sorted((ROOT / package).rglob("*.py"))]


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def test_only_one_module_knows_how_a_process_is_started() -> None:
    knowing = {
        dotted(path)
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "sys.executable"
    }
    # The desk and a new language start the program itself, not a process beside it.
    assert knowing <= {"db.processes", "desktop.entry", "desktop.window.settling"}


def test_every_module_that_runs_by_itself_can_be_asked_for() -> None:
    runs = {dotted(path) for path in modules() if '__name__ == "__main__"' in path.read_text()}
    assert runs - {"desktop.__main__"} == processes.WORKERS


def test_with_an_interpreter_no_folder_of_the_person_is_searched() -> None:
    words = processes.command("db.strangers.worker", "inspect")
    assert words == [sys.executable, "-P", "-m", "db.strangers.worker", "inspect"]
    assert processes.alone("db.strangers.worker", Path("a.py"), "b")[1:] == ["-P", "a.py", "b"]


@pytest.mark.parametrize(("system", "name"), [("linux", "casebinder"), ("win32", "casebinder.exe")])
def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch, system: str, name: str) -> None:
    window = "/opt/casebinder/" + ("casebinder-window.exe" if system == "win32" else "casebinder")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "executable", window)
    for words in (
        processes.command("db.exchange.tables.sheets_worker", "a.xlsx", "one"),
        processes.alone("db.exchange.tables.sheets_worker", Path("x.py"), "a.xlsx", "one"),
    ):
        assert Path(words[0]).name == name
        assert words[1:] == ["--worker", "db.exchange.tables.sheets_worker", "a.xlsx", "one"]


_BUNDLE = "import sys; sys.frozen = True; from desktop.__main__ import main; main()"


def test_a_bundle_becomes_the_worker() -> None:
    pdf = io.BytesIO()
    Image.new("L", (40, 40)).save(pdf, "PDF")
    done = subprocess.run(
        [sys.executable, "-c", _BUNDLE, "--worker", "db.dossier.reading_back", "words"],
        input=pdf.getvalue(),
        capture_output=True,
        check=True,
        cwd=ROOT,
    )
    assert json.loads(done.stdout) == [""]


def test_nothing_but_a_worker_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not processes.become(["--worker", "db.strangers.worker"])  # not in a bundle
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for words in ([], ["demo"], ["--worker"], ["--worker", "http.server"]):
        assert not processes.become(words)
