"""Shift+F10 opens the menu of what the keyboard is at, as the menu key does.

Hides that Qt hears the menu key everywhere, but leaves Shift+F10 to the system, and that no desktop
of Linux makes a menu of it; many keyboards have no other key for it.
"""

from __future__ import annotations

import sys
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class MenuKey(QObject):
    """Listens to one window: what nobody in it wanted comes there last."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        if sys.platform not in ("win32", "darwin"):
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress:
            return False
        pressed = cast(QKeyEvent, event)
        shift = pressed.modifiers() == Qt.KeyboardModifier.ShiftModifier
        return shift and pressed.key() == Qt.Key.Key_F10 and _ask_menu()


def _ask_menu() -> bool:
    """Ask what has the keyboard for its menu, at its cursor; whether anything has."""
    here = QApplication.focusWidget()
    if here is None:
        return False
    cursor = cast(QRect, here.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle))
    at = cursor.center()
    if not here.rect().contains(at):
        at = here.rect().center()
    by_key = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(here, QContextMenuEvent(by_key, at, here.mapToGlobal(at)))
    return True
