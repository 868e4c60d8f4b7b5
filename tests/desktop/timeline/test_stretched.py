"""Bars put together from one picture are the very bars that would be drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from db.terms import Standing
from desktop.theme import DARK, LIGHT, Theme
from desktop.timeline.drawing.colours import inks
from desktop.timeline.drawing.glyphs import LONGEST, PAD, Glyphs, plain
from desktop.timeline.drawing.stretched import Stretched


def _number(colour: int, standing: int, width: int) -> int:
    return (width << 8) | (colour << 4) | standing


def _pixels(picture: QPixmap) -> bytes:
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return bytes(image.constBits())


@pytest.mark.parametrize("look", [LIGHT, DARK])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_plain_bars_of_every_width_and_standing(qtbot: QtBot, look: Theme, ratio: float) -> None:
    glyphs = Glyphs(inks(look), ratio)
    for standing in Standing:
        for width in (9, 13, 24, 25, 40, 131, LONGEST):
            drawn = Glyphs(inks(look), ratio).pixmap(plain(1, int(standing), width))
            made = glyphs.plain_pixmap(_number(1, int(standing), width))
            assert _pixels(made) == _pixels(drawn), (standing, width)


def test_bars_longer_than_any_that_is_kept(qtbot: QtBot) -> None:
    glyphs = Glyphs(inks(LIGHT), 1.0)
    width = 3 * LONGEST
    drawn = glyphs.pixmap(plain(2, int(Standing.CONFIRMED), width))
    bar = glyphs.any_width(_number(2, int(Standing.CONFIRMED), width))
    assert bar is not None
    into = QPixmap(drawn.size())
    into.fill(Qt.GlobalColor.transparent)
    painter = QPainter(into)
    bar.draw(painter, QPointF(), width + 2 * PAD)
    painter.end()
    assert _pixels(into) == _pixels(drawn)


def test_narrow_disputed_bars_are_drawn_their_own_way(qtbot: QtBot) -> None:
    glyphs = Glyphs(inks(LIGHT), 1.0)
    assert glyphs.any_width(_number(0, int(Standing.DISPUTED), 20)) is None
    assert isinstance(glyphs.any_width(_number(0, int(Standing.DISPUTED), 30)), Stretched)
