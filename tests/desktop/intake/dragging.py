"""Dragging something over a window and letting it go, as the system would tell it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

_ANY = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_AT = 300


def enter(window: QWidget, data: QMimeData) -> bool:
    """Hold something over the window; whether it would take it."""
    event = QDragEnterEvent(QPoint(_AT, _AT), _ANY, data, _LEFT, _PLAIN)
    QGuiApplication.sendEvent(window, event)
    return event.isAccepted()


def leave(window: QWidget) -> None:
    """Take it away again."""
    QGuiApplication.sendEvent(window, QDragLeaveEvent())


def drag(window: QWidget, data: QMimeData) -> Qt.DropAction:
    """Let it go over the window; what the window says it did with it."""
    if not enter(window, data):
        return Qt.DropAction.IgnoreAction
    event = QDropEvent(QPointF(_AT, _AT), _ANY, data, _LEFT, _PLAIN)
    QGuiApplication.sendEvent(window, event)
    return event.dropAction()
