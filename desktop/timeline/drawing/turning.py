"""The heads of a window whose lines run to the left: drawn mirrored, their words not.

Hides the mirror: whoever draws a head counts from where its lines begin, on the left as on the
right. Time itself runs to the right in every language and is never turned.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter


def turn(painter: QPainter, left: float, right: float) -> None:
    """From now on what is drawn between two edges is mirrored; turned once more, it is not."""
    painter.translate(left + right, 0)
    painter.scale(-1, 1)


def is_turned(painter: QPainter) -> bool:
    """Whether what is drawn is mirrored."""
    return painter.worldTransform().m11() < 0


def write_line(painter: QPainter, at: QPointF, text: str, metrics: QFontMetricsF) -> None:
    """One line in the painter's font by its base line; words stay upright in a mirrored place."""
    if not is_turned(painter):
        painter.drawText(at, text)
        return
    painter.save()
    # Begun on a whole pixel, as in a window that is not mirrored: letters stay as sharp.
    turn(painter, at.x(), at.x() + ceil(metrics.horizontalAdvance(text)))
    painter.drawText(at, text)
    painter.restore()
