"""The map as a sheet of paper: title, map, legend, source; and as a file of any of three kinds.

Hides that the ground is drawn as shapes and not as tiles, that colours are always the light ones,
and that the same sight of the same case makes the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QImageWriter, QPainter, QPen

from db.errors import BadInput
from db.imprint import Imprint
from db.language import many, say, with_dots
from desktop.map.discs import Content, Discs
from desktop.map.ground import Inks as GroundInks
from desktop.map.ground import Region, draw
from desktop.map.legend import Entry, draw_all, entries, height
from desktop.map.marks import Inks, Marks
from desktop.map.measure import credit, draw_scale
from desktop.map.mercator import Sight
from desktop.map.names import Names
from desktop.map.picture import Picture
from desktop.paper.files import File, keep
from desktop.paper.svg import SvgPage
from desktop.theme import LIGHT, Role, paper_font
from desktop.widgets.labels import elided

#: Millimetres, the short side first.
PAPERS = {
    "a4": (210.0, 297.0),
    "a3": (297.0, 420.0),
    "a2": (420.0, 594.0),
    "letter": (215.9, 279.4),
}
_POINTS = 72 / 25.4
_UNIT = 0.75  # points of a pixel of the drawing
_MARGIN = 38.0  # pixels, as all below
_HEAD = 62.0
_FOOT = 24.0
_LINE = 24.0
SUFFIXES = (".pdf", ".svg", ".png")


@dataclass(frozen=True, slots=True)
class Edition:
    """What is printed: the content, the middle of the sight and how much is in it, what the colours
    mean, how many incidents have no place, how many filters are on, and on which paper."""

    content: Content
    sight: Sight
    meanings: tuple[tuple[int, str], ...]
    nowhere: int
    filters: int
    imprint: Imprint
    paper: str = "a4"
    landscape: bool = True
    legend: bool = True
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of it: how many incidents stand on the sheet."""

    file: Path
    incidents: int
    fingerprint: str


class PaperMap:
    """One sheet, ready to be drawn."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        short, long = PAPERS[edition.paper]
        sides = (long, short) if edition.landscape else (short, long)
        #: In points.
        self.width, self.height = (side * _POINTS for side in sides)
        self._entries: tuple[Entry, ...] = entries(edition.meanings) if edition.legend else ()
        wide, high = self.width / _UNIT, self.height / _UNIT
        inner = wide - 2 * _MARGIN
        below = height(self._entries, inner, paper_font("caption"), _LINE) if self._entries else 0
        top = _MARGIN + _HEAD
        room = high - top - _MARGIN - _FOOT - below - (8 if below else 0)
        self._map = QRectF(_MARGIN, top, inner, room)
        self._legend_top = top + room + 8
        self._sight = _widened(edition.sight, inner, room)
        self._picture = Picture(Marks(Inks.of(LIGHT), 4.0), plain=True)
        self._laid = self._picture.lay(edition.content, self._sight)

    @property
    def incidents(self) -> int:
        """How many stand on the sheet."""
        laid = self._laid
        inside = (laid.x >= 0) & (laid.x <= self._sight.width)
        inside &= (laid.y >= 0) & (laid.y <= self._sight.height)
        return int(laid.clusters.count[inside].sum())

    def words(self) -> str:
        """What it shows, for those who cannot see it."""
        return say("Map: {facts}.", facts=self._facts())

    def _facts(self) -> str:
        edition = self._edition
        parts = [many(self.incidents, "{count:,} incident", "{count:,} incidents")]
        if edition.nowhere:
            parts.append(
                many(
                    edition.nowhere,
                    "{count:,} more has no place on the map",
                    "{count:,} more have no place on the map",
                )
            )
        if edition.filters:
            parts.append(many(edition.filters, "{count:,} filter", "{count:,} filters"))
        return with_dots(parts)

    def draw(self, painter: QPainter) -> None:
        """The sheet; the painter counts in points."""
        painter.scale(_UNIT, _UNIT)
        painter.fillRect(QRectF(0, 0, self.width / _UNIT, self.height / _UNIT), LIGHT.panel)
        self._head(painter)
        self._chart(painter)
        if self._entries:
            room = QRectF(_MARGIN, self._legend_top, self._map.width(), 200.0)
            turned = self._edition.turned
            draw_all(painter, self._entries, room, LIGHT, paper_font("caption"), turned, _LINE)
        self._foot(painter)

    def _head(self, painter: QPainter) -> None:
        edition, wide = self._edition, self._map.width()
        title = edition.imprint.title or say("Map")
        _line(painter, "section", LIGHT.ink, title, QRectF(_MARGIN, _MARGIN, wide, 20))
        facts = QRectF(_MARGIN, _MARGIN + 22, wide, 17)
        _line(painter, "small", LIGHT.secondary, self._facts(), facts)
        if edition.imprint.marking:
            _line(
                painter,
                "small_strong",
                LIGHT.danger,
                edition.imprint.marking,
                QRectF(_MARGIN, _MARGIN, wide, 20),
                at_end=True,
            )

    def _chart(self, painter: QPainter) -> None:
        painter.save()
        painter.translate(self._map.topLeft())
        frame = QRectF(0, 0, self._map.width(), self._map.height())
        painter.setClipRect(frame)
        sight = self._sight
        box = sight.box
        draw(painter, Region(sight, 0.02), box, sight.world, GroundInks.of(LIGHT))
        Discs(self._edition.content, Inks.of(LIGHT), plain=True).draw(painter, box, sight.zoom)
        names, laid = Names(on_paper=True), self._laid
        under = [
            QRectF(x - half, y - half, 2 * half, 2 * half)
            for x, y, half in zip(laid.x.tolist(), laid.y.tolist(), laid.half.tolist(), strict=True)
        ]
        names.choose(sight, under, [QRectF(0, frame.bottom() - 44, 175, 44)])
        names.draw(painter, sight, LIGHT, plain=True)
        self._picture.draw_marks(painter, laid, LIGHT)
        draw_scale(painter, frame, sight, LIGHT, self._edition.turned)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(LIGHT.line_strong, 1))
        painter.drawRect(self._map)

    def _foot(self, painter: QPainter) -> None:
        about = self._edition.imprint
        top = self.height / _UNIT - _MARGIN - 12
        box = QRectF(_MARGIN, top, self._map.width(), 15)
        words = say("{credit}. Borders as it draws them. Radii are true.", credit=credit())
        _line(painter, "caption", LIGHT.secondary, words, box)
        told = say("As of {state} · {fingerprint}", state=about.state, fingerprint=about.short)
        _line(painter, "caption", LIGHT.secondary, told, box, at_end=True)


def _line(
    painter: QPainter,
    role: Role,
    colour: QColor,
    words: str,
    box: QRectF,
    at_end: bool = False,
) -> None:
    letters = paper_font(role)
    painter.setFont(letters)
    painter.setPen(colour)
    cut = elided(QFontMetricsF(letters), words, box.width())
    side = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, cut)


def _widened(sight: Sight, width: float, room: float) -> Sight:
    """The same middle in the room of a sheet, so that all that was in sight still is."""
    share = min(width / max(sight.width, 1), room / max(sight.height, 1))
    zoom = sight.zoom + math.log2(share)
    return Sight(sight.x, sight.y, zoom, width, room).held()


def check(out: Path) -> None:
    """Raises BadInput when the name does not tell which kind of file is wanted."""
    if out.suffix.lower() not in SUFFIXES:
        raise BadInput(
            say(
                "“{name}” does not end in .pdf, .svg or .png, so it is not clear what to write.",
                name=out.name,
            )
        )


def drawn(edition: Edition, suffix: str, zoom: float = 2.0) -> tuple[PaperMap, bytes]:
    """A sheet as PNG (`zoom` pixels per 1/96 inch), or as SVG with (".svg") or without its letters
    (".pdf": to be bound). On the window's thread."""
    sheet = PaperMap(edition)
    if suffix == ".png":
        return sheet, _png(sheet, zoom * 96 / 72)
    made = SvgPage(sheet.width, sheet.height, alone=suffix == ".svg")
    painter = QPainter(made)
    try:
        sheet.draw(painter)
    finally:
        painter.end()
    about = edition.imprint
    said = say("{words} Case fingerprint {fingerprint}.", words=sheet.words(),
               fingerprint=about.fingerprint)  # fmt: skip
    return sheet, made.svg(about.title, said).encode()


def _png(sheet: PaperMap, zoom: float) -> bytes:
    size = round(sheet.width * zoom), round(sheet.height * zoom)
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        painter.scale(zoom, zoom)
        sheet.draw(painter)
    finally:
        painter.end()
    image.setDotsPerMeterX(round(zoom * 72 / 0.0254))
    image.setDotsPerMeterY(round(zoom * 72 / 0.0254))
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"png")).write(image)
    return bytes(kept.data().data())


def write(
    edition: Edition,
    sheet: PaperMap,
    data: bytes,
    out: Path,
    tell: Callable[[float, str], None],
    stopped: Callable[[], bool],
) -> Printed:
    """Put a drawn sheet into its file, a PDF bound first; on any thread. Raises CaseError, or
    Cancelled."""
    files: list[File] = [(out, data)]
    if out.suffix.lower() == ".pdf":
        # Here: starting the program should not wait for what only a print needs.
        from db.plates import bind

        about, size = edition.imprint, (sheet.width, sheet.height)
        pages = [(data.decode(), sheet.words())]
        made = bind(pages, size, about.title or say("Map"), about, tell, stopped)
        files = [(out, made.pdf)]
    keep(files)
    return Printed(out, sheet.incidents, edition.imprint.fingerprint)
