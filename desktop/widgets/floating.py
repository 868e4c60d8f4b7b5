"""The ground of what floats over a view: a rounded panel with a strong line round it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme import Size, theme


def paint_floating(widget: QWidget, ground: QColor) -> None:
    """Paint the whole of a widget; for its paintEvent."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().line_strong, 1))
    painter.setBrush(ground)
    box = widget.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
