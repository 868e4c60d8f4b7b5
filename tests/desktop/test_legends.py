"""The legends keep to two lines until somebody asks for the rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.map.legend import Legend as OfMap
from desktop.timeline.drawing.legend import Legend as OfTimeline


@pytest.mark.parametrize("kind", [OfTimeline, OfMap])
def test_a_narrow_legend_folds_and_shows_the_rest_when_asked(
    kind: type[OfTimeline] | type[OfMap], qtbot: QtBot
) -> None:
    legend = kind()
    qtbot.addWidget(legend)
    legend.resize(1800, legend.height())
    legend.show()
    assert legend.focusPolicy() == Qt.FocusPolicy.NoFocus, "nothing is folded away"
    legend.resize(420, legend.height())
    folded = legend.height()
    assert folded < 80
    assert legend.focusPolicy() == Qt.FocusPolicy.TabFocus
    QTest.keyClick(legend, Qt.Key.Key_Return)
    assert legend.height() > folded
    QTest.mouseClick(legend, Qt.MouseButton.LeftButton)
    assert legend.height() == folded
    spoken = QAccessible.queryAccessibleInterface(legend)
    assert spoken.role() == QAccessible.Role.StaticText
    assert spoken.text(QAccessible.Text.Name)
