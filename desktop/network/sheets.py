"""The network on a sheet of paper: title, what is shown, the picture, the legend, whose it is.

Hides where everything lies on a sheet. It draws on whatever it is given, in points. The same
picture makes the same bytes: no date stands on it but that of the case's last change.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QImageWriter, QPainter, QPen

from db.errors import BadInput
from db.imprint import Imprint
from db.language import many, number, say, with_dots
from db.when import said_span
from desktop.network import drawing, legend
from desktop.network.names import Scribe, one_line
from desktop.network.picture import Picture, fitted
from desktop.network.words import sight_words
from desktop.paper.files import File
from desktop.paper.svg import SvgPage
from desktop.theme import PAPER, paper_font
from desktop.widgets.labels import elided

Paper = Literal["a4", "a3", "a2", "a1", "a0", "letter", "tabloid"]

_POINTS = 72 / 25.4
#: Millimetres, the short side first, and points to a pixel of the drawing.
PAPERS: dict[Paper, tuple[float, float, float]] = {
    "a4": (210, 297, 0.66),
    "a3": (297, 420, 0.7),
    "a2": (420, 594, 0.8),
    "a1": (594, 841, 0.95),
    "a0": (841, 1189, 1.2),
    "letter": (215.9, 279.4, 0.66),
    "tabloid": (279.4, 431.8, 0.7),
}
_MARGIN = 44.0  # pixels of the drawing, as all below
_HEAD = 66.0
_FOOT = 28.0
_LINE = 20.0
_MOST_PIXELS = 100_000_000


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is printed on: the `paper`, held `landscape`, with the `legend`."""

    paper: Paper = "a4"
    landscape: bool = True
    legend: bool = True


@dataclass(frozen=True, slots=True)
class Edition:
    """What is printed: the `picture` as it is shown, the words of its filters, whose case it is."""

    picture: Picture
    filters: tuple[str, ...]
    imprint: Imprint
    wishes: Wishes

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the sheet in points."""
        short, long, _ = PAPERS[self.wishes.paper]
        width, height = (long, short) if self.wishes.landscape else (short, long)
        return width * _POINTS, height * _POINTS

    @property
    def unit(self) -> float:
        """Points to a pixel of the drawing."""
        return PAPERS[self.wishes.paper][2]


def draw(painter: QPainter, edition: Edition) -> int:
    """One sheet, in points from its corner; returns how many names found no room."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    width, height = (each / edition.unit for each in edition.size)
    painter.save()
    painter.scale(edition.unit, edition.unit)
    painter.fillRect(QRectF(0, 0, width, height), PAPER.ground)
    inner = width - 2 * _MARGIN
    small = QFontMetricsF(paper_font("caption"))
    found = legend.placed(legend.entries(edition.picture), inner, small)
    rows = found[-1].row + 1 if found and edition.wishes.legend else 0
    low = height - _MARGIN - _FOOT - (rows * _LINE + 12 if rows else 0)
    left_out = _plot(
        painter, edition, QRectF(_MARGIN, _MARGIN + _HEAD, inner, low - _MARGIN - _HEAD)
    )
    painter.translate(_MARGIN, _MARGIN)
    _header(painter, edition, inner, left_out)
    if rows:
        painter.save()
        painter.translate(0, low - _MARGIN + 8)
        legend.draw(painter, PAPER, found, _LINE, paper_font("caption"))
        painter.restore()
    _footer(painter, edition, inner, height - 2 * _MARGIN - _FOOT)
    painter.restore()
    return left_out


def _plot(painter: QPainter, edition: Edition, box: QRectF) -> int:
    picture = edition.picture
    window = fitted(picture.box(), box.width(), box.height(), 1.6)
    painter.save()
    painter.setClipRect(box)
    painter.translate(box.topLeft())
    room = QRectF(0, 0, box.width(), box.height())
    seen = drawing.sight(picture, window, room)
    drawn = drawing.draw(painter, PAPER, seen, Scribe(on_paper=True), room, on_paper=True)
    painter.restore()
    return len(picture.shown.members) - len(drawn.labels)


def facts(edition: Edition) -> list[str]:
    """What is shown: the time, how much, under which filters."""
    span = edition.picture.choice.span
    when = say("All years") if span is None else said_span(*span).partition(" · ")[0]
    return [when, sight_words(edition.picture), *(edition.filters or (say("No filter"),))]


def _header(painter: QPainter, edition: Edition, inner: float, left_out: int) -> None:
    title = paper_font("plate")
    right = inner
    if edition.imprint.marking:
        right = _marking(painter, edition.imprint.marking, inner) - 16
    painter.setPen(PAPER.ink)
    _line(painter, title, one_line(edition.imprint.title), 11.0, right)
    painter.setPen(PAPER.ink)
    words = say("Network of actors")
    _line(painter, paper_font("small"), with_dots((words, *facts(edition))), 32.0, inner)
    if left_out:
        painter.setPen(PAPER.secondary)
        told = many(
            left_out,
            "{count:,} name found no room; a larger sheet shows more",
            "{count:,} names found no room; a larger sheet shows more",
        )
        _line(painter, paper_font("small"), told, 48.0, inner)


def _marking(painter: QPainter, marking: str, right: float) -> float:
    words = marking if marking.startswith("TLP") else f"TLP:{marking}"
    wide = QFontMetricsF(paper_font("caption")).horizontalAdvance(words) + 16
    box = QRectF(right - wide, 2, wide, 18)
    painter.setPen(QPen(PAPER.ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(paper_font("caption"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    return box.left()


def _footer(painter: QPainter, edition: Edition, inner: float, top: float) -> None:
    painter.setPen(QPen(PAPER.line, 1))
    painter.drawLine(QLineF(0, top + 4, inner, top + 4))
    painter.setPen(PAPER.secondary)
    about = edition.imprint
    words = say(
        "Case fingerprint {short} · as of {state} · made with Casebinder",
        short=about.short,
        state=about.state,
    )
    _line(painter, paper_font("caption"), words, top + 17, inner)


def _line(painter: QPainter, letters: QFont, text: str, middle: float, right: float) -> None:
    shown = elided(QFontMetricsF(letters), text, right)
    painter.setFont(letters)
    box = QRectF(0, middle - 14, right + 40, 28)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


# Where it goes


def words(edition: Edition) -> str:
    """What the sheet shows, for those who cannot see it."""
    named = [one_line(one.name) for one in edition.picture.members[:40]]
    return f"{say('Network of actors')}: {', '.join(facts(edition))}. {', '.join(named)}."


def as_svg(edition: Edition, alone: bool) -> str:
    """The sheet as SVG; `alone`: with its letters."""
    page = SvgPage(*edition.size, alone)
    painter = QPainter(page)
    try:
        draw(painter, edition)
    finally:
        # A painter left open after a fault would take the whole program with it.
        painter.end()
    about = edition.imprint
    return page.svg(about.title, f"{words(edition)} Case fingerprint {about.fingerprint}.")


def as_image(edition: Edition, zoom: float) -> QImage:
    """The sheet as a picture, `zoom` pixels to a point."""
    width, height = edition.size
    image = QImage(round(width * zoom), round(height * zoom), QImage.Format.Format_RGB32)
    image.fill(PAPER.ground)
    painter = QPainter(image)
    painter.scale(zoom, zoom)
    try:
        draw(painter, edition)
    finally:
        painter.end()
    return image


def file(edition: Edition, out: Path, zoom: float = 2.0) -> Callable[[], Sequence[File]]:
    """Draws on this thread what the name of `out` asks for; what is handed back makes the file of
    it on any. `zoom`: pixels of a PNG per 1/96 inch. Raises BadInput."""
    match out.suffix.lower():
        case ".pdf":
            svg = as_svg(edition, alone=False)
            return lambda: [(out, _bound(edition, svg))]
        case ".svg":
            made = as_svg(edition, alone=True).encode()
            return lambda: [(out, made)]
        case ".png":
            data = _png(edition, zoom * 96 / 72)
            return lambda: [(out, data)]
    raise BadInput(
        say(
            "“{file}” does not end in .pdf, .svg or .png, so it is not clear what to write.",
            file=out.name,
        )
    )


def _bound(edition: Edition, svg: str) -> bytes:
    # Here: starting the program should not wait for what only a print needs.
    from db.plates import bind

    about = edition.imprint
    title = about.title or say("Network of actors")
    sheet = (svg, words(edition))
    return bind([sheet], edition.size, title, about, lambda *_: None, lambda: False).pdf


def _png(edition: Edition, zoom: float) -> bytes:
    width, height = edition.size
    pixels = width * height * zoom**2
    if pixels > _MOST_PIXELS:
        raise BadInput(
            say(
                "A picture of this size would have {many} million pixels. Choose a smaller one or "
                "a PDF; nothing was written.",
                many=number(pixels / 1e6, ",.0f"),
            )
        )
    image = as_image(edition, zoom)
    image.setDotsPerMeterX(round(zoom * 72 / 0.0254))
    image.setDotsPerMeterY(round(zoom * 72 / 0.0254))
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"png")).write(image)
    return bytes(kept.data().data())
