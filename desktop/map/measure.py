"""What tells size on the map: the scale bar, coordinates and distances in words; and the credit."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from db.language import number, say
from desktop.map.mercator import Sight
from desktop.theme import Theme, font

_WIDEST = 140.0  # pixels of the scale bar
_AWAY = 14.0


def distance_words(metres: float) -> str:
    """ "250 m", "1.2 km", "350 km"."""
    if metres < 1000:
        return say("{metres} m", metres=number(round(metres)))
    if metres < 9_950:
        return say("{kilometres} km", kilometres=number(metres / 1000, ".1f").removesuffix(".0"))
    return say("{kilometres} km", kilometres=number(round(metres / 1000)))


def precision_words(radius: float) -> str:
    """How exactly a place is known; `radius` in metres, NaN: nobody said."""
    if math.isnan(radius):
        return say("how exactly is not said")
    if radius <= 0:
        return say("exactly there")
    return say("within {distance}", distance=distance_words(radius))


def coordinate_words(lat: float, lon: float, figures: int = 4) -> str:
    """ "34.5281° N, 69.1723° E"."""
    north, east = number(abs(lat), f".{figures}f"), number(abs(lon), f".{figures}f")
    if lat >= 0:
        if lon >= 0:
            return say("{north}° N, {east}° E", north=north, east=east)
        return say("{north}° N, {west}° W", north=north, west=east)
    if lon >= 0:
        return say("{south}° S, {east}° E", south=north, east=east)
    return say("{south}° S, {west}° W", south=north, west=east)


def figures_at(zoom: float) -> int:
    """How many decimals of a degree a pixel is worth."""
    return min(max(round(zoom / 3.3) - 1, 1), 5)


def scale_of(metres: float, widest: float = _WIDEST) -> tuple[float, float]:
    """(metres, pixels) of a scale bar that is a round number and at most so many pixels wide;
    `metres` to a pixel."""
    most = metres * widest
    ten = 10.0 ** math.floor(math.log10(most))
    whole = next(step * ten for step in (5, 2, 1) if step * ten <= most)
    return whole, whole / metres


def draw_scale(painter: QPainter, room: QRectF, sight: Sight, look: Theme, turned: bool) -> None:
    """The bar at the lower edge of a room, where reading begins."""
    metres, wide = scale_of(sight.metres(room.height() - 20))
    words = distance_words(metres)
    letters = font("caption_figures")
    measure = QFontMetricsF(letters)
    text = measure.horizontalAdvance(words)
    left = room.right() - _AWAY - wide if turned else room.left() + _AWAY
    base = room.bottom() - _AWAY
    ground = look.panel.toRgb()
    ground.setAlpha(205)
    high = measure.height() + 10
    box = QRectF(left - 7, base - high + 2, max(wide, text) + 14, high + 4)
    if turned:
        box.moveRight(room.right() - _AWAY + 7)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QPen(look.ink, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [
            QPointF(left, base - 5),
            QPointF(left, base),
            QPointF(left + wide, base),
            QPointF(left + wide, base - 5),
        ]
    )
    painter.setFont(letters)
    start = left + wide - text if turned else left
    place = QRectF(start, base - 5 - measure.height(), text + 2, measure.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, words)


def corners(room: QRectF, turned: bool) -> list[QRectF]:
    """What scale and credit take of a room at most."""
    high = QFontMetricsF(font("caption")).height() + 2 * _AWAY
    wide = QFontMetricsF(font("caption")).horizontalAdvance(credit()) + 2 * _AWAY
    scale = QRectF(room.left(), room.bottom() - high, _WIDEST + 2 * _AWAY, high)
    source = QRectF(room.right() - wide, room.bottom() - high, wide, high)
    if turned:
        scale.moveRight(room.right())
        source.moveLeft(room.left())
    return [scale, source]


def credit() -> str:
    """Where the shapes and the towns come from."""
    return say("Made with Natural Earth · Towns: GeoNames")


def draw_credit(painter: QPainter, room: QRectF, look: Theme, turned: bool) -> None:
    """The source, small, in the other corner."""
    letters = font("caption")
    words = credit()
    measure = QFontMetricsF(letters)
    wide = measure.horizontalAdvance(words)
    if wide > room.width() / 2:
        return
    left = room.left() + _AWAY if turned else room.right() - _AWAY - wide
    box = QRectF(left, room.bottom() - _AWAY - measure.height() + 4, wide + 2, measure.height())
    ground = look.panel.toRgb()
    ground.setAlpha(160)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(-6, -2, 4, 2), 4, 4)
    painter.setFont(letters)
    painter.setPen(look.secondary)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
