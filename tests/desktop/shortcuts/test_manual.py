"""The manual lists every key there is, and the command lists what the window has."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.theme import themes
from desktop.window import keys_listed

MANUAL = Path(__file__).resolve().parents[3] / "docs" / "keyboard.md"


def test_the_manual_lists_every_key(qtbot: QtBot) -> None:
    themes.start("light")
    with keys_listed.window(usual=True) as shown:
        listed = keys_listed.tables(keys_listed.rows(shown))
    told = MANUAL.read_text("utf-8").partition("<!-- keys -->")[2].strip()
    missing = [line for line in listed.splitlines() if line not in told.splitlines()]
    # casebinder shortcuts --usual --markdown
    assert not missing
    assert told == listed


def test_the_command_writes_one_page(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "keys.pdf"
    with pytest.raises(SystemExit) as ended:
        main(["shortcuts", "--usual", "--out", str(out)])
    assert ended.value.code == 0
    with pypdfium2.PdfDocument(out.read_bytes()) as document:  # type: ignore[no-untyped-call]
        assert len(document) == 1
    assert str(out) in capsys.readouterr().out
