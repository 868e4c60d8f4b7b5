"""Pictures: the size asked for, the theme asked for, waiting, and sentences when it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from db.asking import All, OfKind, write
from db.case import Case
from db.errors import BadInput, NotACase
from db.records import saved_views
from desktop import shot
from desktop.cli import making
from desktop.theme import DARK, LIGHT
from tests.small_case import SmallCase

VIEWS = (
    *("timeline", "incidents", "actors", "sources", "claims", "reading", "ledger", "dossier"),
    "welcome",
)


def test_a_sheet_is_drawn_over_the_view(case_file: Path, tmp_path: Path) -> None:
    assert making.SHEETS == shot.SHEETS
    pictures = set()
    for sheet in (None, *shot.SHEETS):
        out = tmp_path / f"{sheet}.png"
        shot.take(case_file, out, size=(1000, 700), sheet=sheet)
        pictures.add(out.read_bytes())
    assert len(pictures) == 1 + len(shot.SHEETS)


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_drawn(qtbot: QtBot, small: SmallCase, tmp_path: Path, view: str) -> None:
    out = shot.take(small.path, tmp_path / "out.png", view, size=(1000, 640))
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1000, 640)
    assert len({image.pixel(x, y) for x in range(0, 1000, 25) for y in range(0, 640, 20)}) > 3


def test_scale_draws_more_pixels_and_theme_other_colours(
    qtbot: QtBot, small: SmallCase, tmp_path: Path
) -> None:
    light = QImage(str(shot.take(small.path, tmp_path / "1.png", "actors", size=(1000, 640))))
    dark = QImage(
        str(
            shot.take(
                small.path, tmp_path / "2.png", "actors", size=(1000, 640), scale=2, theme="dark"
            )
        )
    )
    assert (dark.width(), dark.height()) == (2000, 1280)
    corner = 8, 600
    assert QColor(light.pixel(*corner)) == LIGHT.panel
    assert QColor(dark.pixel(corner[0] * 2, corner[1] * 2)) == DARK.panel


def test_the_same_picture_comes_out_twice(qtbot: QtBot, small: SmallCase, tmp_path: Path) -> None:
    twice = [
        shot.take(small.path, tmp_path / f"{n}.png", "incidents", small.kabul, size=(1000, 640))
        for n in (1, 2)
    ]
    assert QImage(str(twice[0])) == QImage(str(twice[1]))


def test_a_picture_changes_nothing(qtbot: QtBot, small: SmallCase, tmp_path: Path) -> None:
    before = small.path.read_bytes()
    shot.take(small.path, tmp_path / "out.png", "timeline", size=(1000, 640))
    assert small.path.read_bytes() == before
    assert [path.name for path in small.path.parent.iterdir() if "lock" in path.name] == []


def test_what_cannot_be_is_told_in_a_sentence(
    qtbot: QtBot, small: SmallCase, tmp_path: Path
) -> None:
    out = tmp_path / "out.png"
    with pytest.raises(BadInput, match="no view called"):
        shot.take(small.path, out, "cellar")
    with pytest.raises(BadInput, match="has the id 5"):
        shot.take(small.path, out, "actors", 5)
    with pytest.raises(BadInput, match="not understood as a date"):
        shot.take(small.path, out, time_from="whenever")
    other = tmp_path / "notes.case"
    other.write_text("groceries, not a case")
    with pytest.raises(NotACase):
        shot.take(other, out)
    assert not out.exists()


def test_a_saved_view_is_drawn_by_its_name(qtbot: QtBot, small: SmallCase, tmp_path: Path) -> None:
    with Case.open(small.path) as case, case.step("Save a view") as step:
        asked = write(All((OfKind(("bombing",)),)))
        saved_views.create(step, "Bombs", {"filters": asked, "lanes by": "kind"})
    plain = shot.take(small.path, tmp_path / "plain.png", size=(1000, 640))
    out = shot.take(small.path, tmp_path / "out.png", size=(1000, 640), saved="bombs")
    assert QImage(str(out)) != QImage(str(plain))
    with pytest.raises(BadInput, match="no view called “Rain”"):
        shot.take(small.path, tmp_path / "none.png", saved="Rain")


def test_a_picture_that_cannot_be_written_is_told(
    qtbot: QtBot, small: SmallCase, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match="could not be written"):
        shot.take(small.path, tmp_path / "nowhere" / "view.png")
