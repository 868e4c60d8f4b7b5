"""Where drawn sheets go: a PDF, SVG files, PNG files, a printer.

Hides what each of them needs: sheets are handed over one by one on the window's thread, then
`files` may take its time on another. Nothing is half-written: files appear whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtPrintSupport import QPrinter

from db.errors import BadInput, InUse
from db.language import say, with_commas
from desktop.paper.files import File
from desktop.paper.svg import SvgPage
from desktop.timeline.printing.composing import Progress
from desktop.timeline.printing.paper import Leaf
from desktop.timeline.printing.plate import Plates
from desktop.timeline.printing.poster import Page, Poster

_MOST_PIXELS = 100_000_000  # 400 MB while it is drawn


class Outlet(Protocol):
    """One way out."""

    def begin(self, poster: Poster) -> None:
        """Sheets of this poster will follow. Raises CaseError when they cannot be taken."""

    def page(self, plates: Plates, poster: Poster, page: Page) -> None:
        """One sheet, in order."""

    def files(self, poster: Poster, tell: Progress, stopped: Callable[[], bool]) -> Sequence[File]:
        """What is to be written, once all sheets are there; on any thread."""


def outlet(out: Path, zoom: float = 2.0) -> Outlet:
    """The way out that a file's name asks for; `zoom`: pixels of a PNG per 1/96 inch."""
    match out.suffix.lower():
        case ".pdf":
            return _Pdf(out)
        case ".svg":
            return _Svg(out)
        case ".png":
            return _Png(out, zoom)
    raise BadInput(
        f"“{out.name}” does not end in .pdf, .svg or .png, so it is not clear what to write."
    )


def words(plates: Plates, poster: Poster, page: Page) -> str:
    """What a sheet shows, for those who cannot see it."""
    lanes = [
        lane.name.name
        for number, lane in enumerate(poster.scene.lanes.lanes)
        if page.first <= number < page.last and poster.scene.stack.heights[number]
    ]
    where = (
        say(" Page {number} of {count}.", number=page.number, count=len(poster.pages))
        if len(poster.pages) > 1
        else ""
    )
    return say(
        "Timeline: {names}.{where} Lanes: {names2}.",
        names=with_commas(plates.facts(poster)),
        where=where,
        names2=with_commas(lanes),
    )


def drawn(plates: Plates, poster: Poster, page: Page, zoom: float) -> QImage:
    """A sheet as a picture, so many pixels to a point."""
    leaf = poster.leaf
    size = round(leaf.width * zoom), round(leaf.height * zoom)
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(zoom, zoom)
    try:
        plates.draw(painter, poster, page, zoom)
    finally:
        # A painter left open after a fault would take the whole program with it.
        painter.end()
    return image


def as_svg(plates: Plates, poster: Poster, page: Page, alone: bool) -> str:
    """A sheet as SVG; `alone`: with its letters."""
    made = SvgPage(poster.leaf.width, poster.leaf.height, alone)
    painter = QPainter(made)
    try:
        plates.draw(painter, poster, page)
    finally:
        painter.end()
    about = poster.imprint
    said = say(
        "{words} Case fingerprint {fingerprint}.",
        words=words(plates, poster, page),
        fingerprint=about.fingerprint,
    )
    return made.svg(about.title, said)


class _Pdf:
    def __init__(self, out: Path) -> None:
        self._out = out
        self._sheets: list[tuple[str, str]] = []

    def begin(self, poster: Poster) -> None:
        self._sheets.clear()

    def page(self, plates: Plates, poster: Poster, page: Page) -> None:
        svg = as_svg(plates, poster, page, alone=False)
        self._sheets.append((svg, words(plates, poster, page)))

    def files(self, poster: Poster, tell: Progress, stopped: Callable[[], bool]) -> Sequence[File]:
        # Here: starting the program should not wait for what only a print needs.
        from db.plates import bind

        size = poster.leaf.width, poster.leaf.height
        about = poster.imprint
        made = bind(self._sheets, size, about.title or say("Timeline"), about, tell, stopped)
        return [(self._out, made.pdf)]


class _Svg:
    def __init__(self, out: Path) -> None:
        self._out = out
        self._files: list[File] = []

    def begin(self, poster: Poster) -> None:
        self._files.clear()

    def page(self, plates: Plates, poster: Poster, page: Page) -> None:
        text = as_svg(plates, poster, page, alone=True)
        self._files.append((_named(self._out, poster, page), text.encode()))

    def files(self, poster: Poster, tell: Progress, stopped: Callable[[], bool]) -> Sequence[File]:
        return self._files


class _Png:
    def __init__(self, out: Path, zoom: float) -> None:
        self._out, self._zoom = out, zoom * 96 / 72
        self._files: list[File] = []

    def begin(self, poster: Poster) -> None:
        self._files.clear()
        pixels = poster.leaf.width * poster.leaf.height * self._zoom**2
        if pixels > _MOST_PIXELS:
            raise BadInput(
                say(
                    "A picture of {words} at this size would have {pixels:,.0f} million pixels. "
                    "Choose a smaller size or a PDF; nothing was written.",
                    words=poster.format.words,
                    pixels=pixels / 1e6,
                )
            )

    def page(self, plates: Plates, poster: Poster, page: Page) -> None:
        image = drawn(plates, poster, page, self._zoom)
        image.setDotsPerMeterX(round(self._zoom * 72 / 0.0254))
        image.setDotsPerMeterY(round(self._zoom * 72 / 0.0254))
        kept = QBuffer()
        kept.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(kept, QByteArray(b"png")).write(image)
        self._files.append((_named(self._out, poster, page), bytes(kept.data().data())))

    def files(self, poster: Poster, tell: Progress, stopped: Callable[[], bool]) -> Sequence[File]:
        return self._files


class Press:
    """A printer that was chosen: sheets go to it as they come."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        self._painter = QPainter()

    def begin(self, poster: Poster) -> None:
        if not self._painter.begin(self._printer):
            raise InUse(say("The printer could not be reached. Nothing was printed."))

    def page(self, plates: Plates, poster: Poster, page: Page) -> None:
        printer, painter = self._printer, self._painter
        first, last = printer.fromPage() or 1, printer.toPage() or len(poster.pages)
        if not first <= page.number <= last:
            return
        if page.number > first and not printer.newPage():
            raise InUse(say("The printer stopped after {number:,} pages.", number=page.number - 1))
        painter.save()
        paper = printer.pageLayout().fullRectPixels(printer.resolution())
        share = _fit(poster.leaf, QRectF(paper))
        painter.scale(share, share)
        plates.draw(painter, poster, page)
        painter.restore()

    def files(self, poster: Poster, tell: Progress, stopped: Callable[[], bool]) -> Sequence[File]:
        return []

    def end(self) -> None:
        """Let the printer go."""
        if self._painter.isActive():
            self._painter.end()


def _fit(leaf: Leaf, paper: QRectF) -> float:
    """Pixels of the printer to a point, so that a sheet fits its paper."""
    return min(paper.width() / leaf.width, paper.height() / leaf.height)


def _named(out: Path, poster: Poster, page: Page) -> Path:
    """The file of one sheet: with its number, when there are several."""
    many = len(poster.pages)
    if many == 1:
        return out
    return out.with_name(f"{out.stem}-{page.number:0{len(str(many))}}{out.suffix}")
