"""How what is painted is written down as SVG.

Qt's own writer puts clipping and 50 stops of a gradient at every bar and tears a line of Persian
into a dozen pieces; this one writes each gradient once, what belongs together as one piece
of text, and the same bytes for the same drawing.
"""

from __future__ import annotations

import base64
import math
import unicodedata
from dataclasses import dataclass
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QIODevice, QLine, QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGradient,
    QImage,
    QLinearGradient,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QPen,
    QPixmap,
    QTextItem,
    QTransform,
)

from desktop.paper.lettering import Lettering

_DIRTY = QPaintEngine.DirtyFlag
_CLIP = _DIRTY.DirtyClipPath | _DIRTY.DirtyClipRegion | _DIRTY.DirtyClipEnabled
_CAN = QPaintEngine.PaintEngineFeature
_FEATURES = (
    _CAN.PrimitiveTransform
    | _CAN.PixmapTransform
    | _CAN.LinearGradientFill
    | _CAN.AlphaBlend
    | _CAN.Antialiasing
    | _CAN.BrushStroke
    | _CAN.ConstantOpacity
    | _CAN.PainterPaths
    | _CAN.PaintOutsidePaintEvent
)
_CLOSE = 0.6  # pixels: pieces of text nearer than that are one
_JOINERS = "\u200c\u200d"
_TO_RIGHT_TO_LEFT = "\u200f"


@dataclass(slots=True)
class _Run:
    """Pieces of one line that follow one another, `left` to `right` in pixels of the drawing;
    `first` to `last` without the spaces at the end."""

    text: str
    left: float
    right: float
    first: float
    last: float
    base: float
    font: QFont
    colour: str
    turned: bool
    space: str = ""


class SvgEngine(QPaintEngine):
    """Writes what a QPainter asks for. Every shape is written in points of the page."""

    def __init__(self, alone: bool) -> None:
        super().__init__(_FEATURES)
        self._alone = alone
        self.out: list[str] = []
        self.definitions: dict[str, str] = {}
        self.letters = Lettering()
        self._transform = QTransform()
        self._zoom = 1.0
        self._pen = QPen(Qt.PenStyle.NoPen)
        self._brush = QBrush()
        self._opacity = 1.0
        self._clip = self._clip_open = ""
        self._run: _Run | None = None
        self._colours: dict[tuple[int, float], str] = {}

    # What QPainter asks

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        self._end_run()
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        dirty = state.state()
        if dirty & _DIRTY.DirtyTransform:
            self._end_run()
            self._transform = state.transform()
            at = self._transform
            self._zoom = math.sqrt(abs(at.m11() * at.m22() - at.m12() * at.m21()))
        if dirty & _DIRTY.DirtyPen:
            self._pen = state.pen()
        if dirty & _DIRTY.DirtyBrush:
            self._brush = state.brush()
        if dirty & _DIRTY.DirtyOpacity:
            self._opacity = state.opacity()
        if dirty & _CLIP:
            self._clip = self._clipped(state)

    def drawPath(self, path: QPainterPath) -> None:
        self._draw(_steps(self._transform.map(path)), self._fill() + self._stroke())

    def drawRects(self, rects: list[QRectF] | list[QRect]) -> None:  # type: ignore[override]
        at = self._transform
        if at.isRotating():
            for rect in rects:
                path = QPainterPath()
                path.addRect(QRectF(rect))
                self.drawPath(path)
            return
        parts = []
        for rect in rects:
            box = at.mapRect(QRectF(rect))
            parts.append(
                f"M{number(box.x())} {number(box.y())}h{number(box.width())}"
                f"v{number(box.height())}h{number(-box.width())}z"
            )
        self._draw("".join(parts), self._fill() + self._stroke())

    def drawLines(self, lines: list[QLineF] | list[QLine]) -> None:  # type: ignore[override]
        parts = []
        for line in lines:
            one = self._transform.map(QLineF(line))
            parts.append(
                f"M{number(one.x1())} {number(one.y1())}L{number(one.x2())} {number(one.y2())}"
            )
        self._draw("".join(parts), self._stroke())

    def drawPolygon(  # type: ignore[override]
        self, points: list[QPointF], mode: QPaintEngine.PolygonDrawMode
    ) -> None:
        found = [self._transform.map(QPointF(point)) for point in points]
        way = "M" + "L".join(f"{number(p.x())} {number(p.y())}" for p in found)
        if mode == QPaintEngine.PolygonDrawMode.PolylineMode:
            self._draw(way, self._stroke())
        else:
            rule = ""
            if mode == QPaintEngine.PolygonDrawMode.OddEvenMode:
                rule = ' fill-rule="evenodd"'
            self._draw(f"{way}z", self._fill() + rule + self._stroke())

    def drawImage(  # type: ignore[override]
        self,
        box: QRectF,
        image: QImage,
        part: QRectF,
        flags: Qt.ImageConversionFlag = Qt.ImageConversionFlag.AutoColor,
    ) -> None:
        kept = QBuffer()
        kept.open(QIODevice.OpenModeFlag.WriteOnly)
        image.copy(part.toAlignedRect()).save(kept, "PNG")  # type: ignore[call-overload]
        data = base64.b64encode(kept.data().data()).decode()
        at = self._transform
        matrix = " ".join(
            number(each, 5) for each in (at.m11(), at.m12(), at.m21(), at.m22(), at.dx(), at.dy())
        )
        self._open_clip()
        self.out.append(
            f'<image transform="matrix({matrix})" x="{number(box.x())}" y="{number(box.y())}"'
            f' width="{number(box.width())}" height="{number(box.height())}"'
            f' preserveAspectRatio="none" href="data:image/png;base64,{data}"/>\n'
        )

    def drawPixmap(  # type: ignore[override]
        self, box: QRectF, pixmap: QPixmap, part: QRectF
    ) -> None:
        self.drawImage(box, pixmap.toImage(), part)

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # type: ignore[override]
        text = "".join(
            letter
            for letter in item.text()
            if unicodedata.category(letter)[0] != "C" or letter in _JOINERS
        )
        if not text:
            return
        turned = bool(item.renderFlags() & QTextItem.RenderFlag.RightToLeft)
        font, colour = item.font(), self._ink(self._pen.color())
        left, right = at.x(), at.x() + item.width()
        run = self._run
        if run is not None and (
            run.turned == turned
            and run.colour == colour
            and abs(run.base - at.y()) < _CLOSE
            and abs((right - run.left) if turned else (left - run.right)) < _CLOSE
            and run.font == font
        ):
            self._lengthen(run, text, left, right)
        elif not text.isspace():
            self._end_run()
            first = left + _trailing(text, font) if turned else left
            self._run = _Run(text, left, right, first, right, at.y(), font, colour, turned)

    # How it is written

    def finish(self) -> None:
        """Nothing more comes."""
        self._end_run()
        if self._clip_open:
            self.out.append("</g>\n")
            self._clip_open = ""
        self._clip = ""

    def _lengthen(self, run: _Run, text: str, left: float, right: float) -> None:
        if text.isspace():
            # Kept until a word follows: a line has no spaces at its end to be turned round.
            run.space += text
        else:
            run.text += run.space + text
            run.space = ""
            first = left + _trailing(text, run.font) if run.turned else left
            run.first, run.last = min(run.first, first), max(run.last, right)
        run.left, run.right = min(run.left, left), max(run.right, right)

    def _end_run(self) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        text, left = run.text, run.first
        size = run.font.pixelSize() if run.font.pixelSize() > 0 else run.font.pointSizeF()
        text = text.rstrip() if run.turned else text
        if run.turned and not (_is_strong(text[0]) and _is_strong(text[-1])):
            text = f"{_TO_RIGHT_TO_LEFT}{text}{_TO_RIGHT_TO_LEFT}"
        if self._alone:
            self.letters.use(text, run.font)
        else:
            text = self.letters.known(text, run.font)
        at, point = self._transform, self._transform.map(QPointF(left, run.base))
        place = f'x="{number(point.x())}" y="{number(point.y())}"'
        if at.isRotating():
            turn = number(math.degrees(math.atan2(at.m12(), at.m11())))
            place += f' transform="rotate({turn} {number(point.x())} {number(point.y())})"'
        if self._alone:
            # Where our fonts are not understood, another keeps to the same room.
            wide = number((run.last - left) * self._zoom)
            place += f' textLength="{wide}" lengthAdjust="spacingAndGlyphs"'
        style = f'font-size="{number(size * self._zoom)}" font-weight="{int(run.font.weight())}"'
        if run.font.italic():
            style += ' font-style="italic"'
        families = ", ".join(run.font.families())
        self._open_clip()
        self.out.append(
            f'<text {place} font-family="{escape(families)}" {style}{run.colour}>'
            f"{escape(text)}</text>\n"
        )

    def _draw(self, way: str, look: str) -> None:
        self._end_run()
        if way and look:
            self._open_clip()
            self.out.append(f'<path d="{way}"{look}/>\n')

    def _open_clip(self) -> None:
        if self._clip == self._clip_open:
            return
        if self._clip_open:
            self.out.append("</g>\n")
        if self._clip:
            self.out.append(f'<g clip-path="url(#{self._clip})">\n')
        self._clip_open = self._clip

    def _clipped(self, state: QPaintEngineState) -> str:
        """The name of the clip that holds now; "" for none."""
        painter = state.painter()
        self._end_run()
        if not painter.hasClipping():
            return ""
        way = _steps(painter.combinedTransform().map(painter.clipPath()))
        return self._defined("c", f'<path d="{way}"/>', "clipPath", "")

    def _defined(self, letter: str, inside: str, tag: str, attributes: str) -> str:
        key = f"{tag}{attributes}{inside}"
        held = self.definitions.get(key)
        if held is None:
            name = f"{letter}{len(self.definitions)}"
            self.definitions[key] = f'<{tag} id="{name}"{attributes}>{inside}</{tag}>\n'
            return name
        return held.partition('id="')[2].partition('"')[0]

    def _ink(self, colour: QColor) -> str:
        """Attributes of a fill in one colour."""
        key = (colour.rgba(), self._opacity)
        found = self._colours.get(key)
        if found is None:
            found = f' fill="{colour.name()}"'
            opacity = colour.alphaF() * self._opacity
            if opacity < 1:
                found += f' fill-opacity="{number(opacity, 3)}"'
            self._colours[key] = found
        return found

    def _fill(self) -> str:
        brush = self._brush
        if brush.style() == Qt.BrushStyle.NoBrush:
            return ""
        gradient = brush.gradient()
        if isinstance(gradient, QLinearGradient):
            return f' fill="url(#{self._gradient(gradient)})"'
        return self._ink(brush.color())

    def _stroke(self) -> str:
        pen = self._pen
        if pen.style() == Qt.PenStyle.NoPen:
            return ""
        brush = pen.brush()
        gradient = brush.gradient()
        if isinstance(gradient, QLinearGradient):
            ink = f' stroke="url(#{self._gradient(gradient)})"'
        else:
            ink = self._ink(pen.color()).replace("fill", "stroke")
        zoom = 1.0 if pen.isCosmetic() else self._zoom
        width = max(pen.widthF(), 0.25) * zoom
        ink += f' stroke-width="{number(width, 3)}"'
        if pen.style() != Qt.PenStyle.SolidLine:
            pattern = " ".join(number(each * width) for each in pen.dashPattern())
            ink += f' stroke-dasharray="{pattern}"'
            away = number(pen.dashOffset() * width)
            ink += f' stroke-dashoffset="{away}"' if away != "0" else ""
        if pen.capStyle() == Qt.PenCapStyle.RoundCap:
            ink += ' stroke-linecap="round"'
        return ink

    def _gradient(self, gradient: QLinearGradient) -> str:
        at = self._transform
        first, last = at.map(gradient.start()), at.map(gradient.finalStop())
        where = "".join(
            f' {name}="{number(value)}"'
            for name, value in zip(
                ("x1", "y1", "x2", "y2"), (first.x(), first.y(), last.x(), last.y()), strict=True
            )
        )
        stops = "".join(
            f'<stop offset="{number(offset, 4)}" stop-color="{colour.name()}"'
            f' stop-opacity="{number(colour.alphaF() * self._opacity, 3)}"/>'
            for offset, colour in _stops(gradient)
        )
        attributes = f' gradientUnits="userSpaceOnUse"{where}'
        return self._defined("g", stops, "linearGradient", attributes)


def _stops(gradient: QGradient) -> list[tuple[float, QColor]]:
    return [(float(offset), QColor(colour)) for offset, colour in gradient.stops()]


def _steps(path: QPainterPath) -> str:
    """A path as SVG writes it."""
    kinds = QPainterPath.ElementType
    parts: list[str] = []
    for place in range(path.elementCount()):
        step = path.elementAt(place)
        point = f"{number(step.x)} {number(step.y)}"
        kind = step.type
        if kind == kinds.MoveToElement:
            parts.append(f"M{point}")
        elif kind == kinds.LineToElement:
            parts.append(f"L{point}")
        elif kind == kinds.CurveToElement:
            parts.append(f"C{point}")
        else:
            parts.append(f" {point}")
    return "".join(parts)


def number(value: float, places: int = 2) -> str:
    text = f"{value:.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def plain(text: str) -> str:
    return escape("".join(letter for letter in text if unicodedata.category(letter)[0] != "C"))


def _trailing(text: str, letters: QFont) -> float:
    """The width of the spaces at the end of a text; from right to left they stand at its left."""
    many = len(text) - len(text.rstrip())
    return QFontMetricsF(letters).horizontalAdvance(" ") * many if many else 0.0


def _is_strong(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in ("R", "AL")
