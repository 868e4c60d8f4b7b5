"""Where copies are kept, and the one wish about them."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from desktop.shelf import Wish, keeper, shelf, wish, wish_for


def test_it_is_where_qt_would_put_it() -> None:
    kept = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    assert shelf().folder == Path(kept) / "Casebinder" / "copies"


def test_a_wish_is_remembered_and_obeyed() -> None:
    assert wish() == Wish(copies=True, room=2)
    assert keeper(pytest.fail) is not None
    wish_for(Wish(copies=False, room=10))
    assert wish() == Wish(copies=False, room=10)
    assert shelf().limit == 10_000_000_000
    assert keeper(pytest.fail) is None


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"room": 3, "copies": "no"}', "\0"])
def test_what_cannot_be_read_is_as_usual(home: Path, kept: str) -> None:
    file = home / ".local" / "share" / "Casebinder" / "copies.json"
    file.parent.mkdir(parents=True)
    file.write_text(kept)
    assert os.environ["XDG_DATA_HOME"] == str(file.parents[1])
    assert wish() == Wish()
