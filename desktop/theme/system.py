"""What the person has asked of the whole desk: dark, strong contrast, large letters, no motion.

Hides where Qt tells it, and that a platform without a screen has no wishes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication, QStyle

#: The letters of a desk that was not changed, in points. Others are taken as they are.
_USUAL = {"win32": 9.0, "darwin": 13.0}
_USUAL_ELSEWHERE = 11.0
_SILENT = ("offscreen", "minimal", "vnc")


@cache
def _hints() -> QStyleHints:
    """Kept: when its wrapper goes, so do those of what it hands out."""
    return QGuiApplication.styleHints()


def dark() -> bool:
    """Whether the system is dark."""
    return _hints().colorScheme() == Qt.ColorScheme.Dark


def contrast() -> bool:
    """Whether the system asks for strong contrast."""
    return _hints().accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def text() -> float:
    """How large the system's letters are, as a share of the usual size, never below 1.

    Zoom of the whole screen is not counted: Qt has applied it already.
    """
    if QGuiApplication.platformName() in _SILENT:
        return 1.0
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return max(1.0, points / _USUAL.get(sys.platform, _USUAL_ELSEWHERE))


def moves() -> bool:
    """Whether the system lets things glide; the style knows it as the length of an animation."""
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def follow(again: Callable[[], None]) -> None:
    """Call `again` when the system changes its mind about colours."""
    _hints().colorSchemeChanged.connect(lambda _: again())
    _hints().accessibility().contrastPreferenceChanged.connect(lambda _: again())
