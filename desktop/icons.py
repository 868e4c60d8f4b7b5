"""The program's own icons: one drawn style, 1.6 px strokes on a 24 px grid, any colour and size.

Hides SVG and pixel ratios: an icon is drawn once per colour, size and ratio and kept; and that
those of lines, and of what stands beside them, are mirrored where lines run to the left.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from math import sqrt

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

#: Drawings in which lines begin at the left, or that point back along them. Time ("timeline") is
#: never turned, nor is what is the same in every hand: a pen, a glass.
_OF_LINES = frozenset(("claims", "dossier", "incidents", "panel", "sources", "undo"))


@cache
def _drawing(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float, turned: bool) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    paint = QPainter(made)
    if turned:
        paint.translate(made.width(), 0)
        paint.scale(-1, 1)
    drawing = _drawing(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(drawing.encode())).render(paint, QRectF(made.rect()))
    paint.end()
    made.setDevicePixelRatio(ratio)
    return made


def pixmap(name: str, colour: QColor, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """An icon as pixels: `size` logical pixels wide at a device pixel ratio."""
    leftward = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _pixmap(name, colour.name(), size, ratio, leftward and name in _OF_LINES)


def icon(name: str, colour: QColor, size: int = 20) -> QIcon:
    """An icon for a button or a menu, crisp at ratios 1, 2 and 3."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(pixmap(name, colour, size, ratio))
    return made


def of_the_program() -> QIcon:
    """The sign of the program, for the task bar and the window's corner."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("casebinder", QColor(), size))
    return made


def paint(painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
    """Draw an icon into `where`, with a pixel for each pixel of the screen and on its grid."""
    # Not the device's own ratio: what is enlarged, or drawn into a picture, has another.
    way = painter.deviceTransform()
    ratio = sqrt(abs(way.determinant())) or 1.0
    made = pixmap(name, colour, round(where.width()), ratio)
    corner = where.topLeft()
    if not (way.m12() or way.m21()):
        on_grid = way.map(corner)
        corner = way.inverted()[0].map(QPointF(round(on_grid.x()), round(on_grid.y())))
    painter.drawPixmap(corner, made)
