"""The ground under the map: what was drawn for one size of the view holds for another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.map.ground import Ground
from desktop.map.mercator import Sight
from desktop.theme import theme, themes

#: The Malay peninsula in the lower half of the view.
_MYANMAR = Sight(0.7667, 0.4555, 5.3, 1143.0, 813.0)


def drawn(ground: Ground, sight: Sight) -> QImage:
    picture = QImage(int(sight.width), int(sight.height), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    assert ground.draw(painter, sight, None)
    painter.end()
    return picture


@pytest.mark.parametrize("first", [(100.0, 30.0), (1143.0, 120.0), (90.0, 813.0)])
def test_a_view_that_grew_shows_all_the_land(qtbot: QtBot, first: tuple[float, float]) -> None:
    themes.start("light")
    grown = Ground(theme(), 1.0)
    width, height = first
    drawn(grown, replace(_MYANMAR, width=width, height=height))
    assert drawn(grown, _MYANMAR) == drawn(Ground(theme(), 1.0), _MYANMAR)
