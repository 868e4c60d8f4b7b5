"""The walk of a screen reader: what can be reached in the window can be told."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from db.refs import Kind, Ref
from desktop.actions import RAIL
from desktop.widgets import TextField, announcement
from desktop.widgets.sheet import Sheet
from tests.stories.listened import WALKED
from tests.stories.listening import faults
from tests.stories.person import Person

_SHEETS = ("settings", "shortcuts", "export", "details", "name")


def test_the_first_page_is_told(person: Person) -> None:
    assert faults(person.window) == []


def test_everything_in_the_window_is_told(at_the_demo: Person) -> None:
    window, session = at_the_demo.window, at_the_demo.session
    found: list[str] = []

    def listen(where: str) -> None:
        at_the_demo.settle()
        found.extend(f"{where}: {fault}" for fault in faults(window))

    for view in (*RAIL, "dossier", "notes", "tags", "duplicates"):
        window.show_view(view)
        listen(view)
    assert session.case is not None
    reader = session.case.reader()
    kinds: tuple[Kind, ...] = ("incident", "actor", "source")
    first: dict[Kind, int] = {}
    for kind in kinds:
        row = reader.row(f"SELECT max(id) FROM {kind} WHERE deleted = 0")
        assert row is not None
        first[kind] = int(row[0])
    reader.close()
    window.show_view("timeline")
    for kind, record in first.items():
        session.select(Ref(kind, record))
        listen(f"card of {kind}")
    for name in _SHEETS:
        window.actions_by_name[name].trigger()
        listen(f"sheet {name}")
        for sheet in window.findChildren(Sheet):
            sheet.close()
    assert "\n".join(found) == ""


@pytest.mark.parametrize(("end", "status"), [("close", 0), ("exit", WALKED)])
def test_the_program_ends_well_after_one_listened(
    prepared_demo: Path, tmp_path: Path, end: str, status: int
) -> None:
    """Qt and PySide each free what a screen reader was told of: once, and in time."""
    path = tmp_path / "demo.case"
    path.write_bytes(prepared_demo.read_bytes())
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.stories.listened", str(path), end],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stderr[-4000:]


def test_what_could_not_be_done_is_said(
    at_the_demo: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Why a field is not taken stands beside the field, too, for who comes back to it."""
    said: list[str] = []
    monkeypatch.setattr(announcement, "_say", lambda event: said.append(event.message()))
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    at_the_demo.does("new")
    at_the_demo.fills(Title="")
    at_the_demo.submits()
    (sentence,) = said
    field = at_the_demo.field("Title")
    assert isinstance(field, TextField) and field.line.accessibleDescription() == sentence
    at_the_demo.window.message.trouble("The disk is full.")
    assert said[1:] == ["The disk is full."]
