"""The pages of a PDF on the screen, one or two beside each other; only those in sight are drawn.

Hides pypdfium2 (6 to 13 ms a page, so a thousand pages scroll as one) and the scale: pages are
drawn in device pixels, so they are as crisp as the screen can be.
"""

from __future__ import annotations

import importlib
from bisect import bisect_right
from collections import OrderedDict
from typing import Any, Literal

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from db.dossier.reading_back import bookmarks_of
from db.language import say
from desktop.theme import Space, theme, themes

_GAP = Space.L
_KEPT = 12
_POINTS_PER_PIXEL = 72 / 96
_SMALLEST, _LARGEST = 0.25, 4.0
_STEP = 1.2
_WIDEST_FIT = 1.25
#: Two pages beside each other are worth being this much smaller.
_PAIR_WORTH = 0.88

Fit = Literal["page", "width", ""]


class Pages:
    """An open PDF. Sizes in points."""

    def __init__(self, pdf: bytes) -> None:
        self._document: Any = importlib.import_module("pypdfium2").PdfDocument(pdf)
        self.sizes: list[tuple[float, float]] = [
            self._document.get_page_size(number) for number in range(len(self._document))
        ]

    def draw(self, number: int, scale: float) -> QImage:
        """One page, `scale` pixels a point."""
        page = self._document[number]
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGB32,
        ).copy()
        bitmap.close()
        page.close()
        return image

    def bookmarks(self) -> list[tuple[int, str, int]]:
        """Level (from 0), words and page (from 1) of each."""
        return bookmarks_of(self._document)

    def close(self) -> None:
        """Let go of the PDF."""
        self._document.close()


class PaperView(QAbstractScrollArea):
    """Pages under each other, in pairs where there is room.

    `page_changed(number)`: the page in sight, from 1.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Pages of the dossier"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages: Pages | None = None
        self._tops: list[int] = []
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._zoom = 1.0
        self._fit: Fit = "page"
        self._across = 1
        self._told = 0
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        themes.changed.connect(self.viewport().update)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages.sizes) if self._pages else 0

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper."""
        return self._zoom

    @property
    def page(self) -> int:
        """The page in sight, from 1 (the left one of a pair); 0 when there is none."""
        if not self._tops:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(0, bisect_right(self._tops, middle) - 1) * self._across + 1

    @property
    def pages(self) -> range:
        """The page in sight, or the pair; none when there is none."""
        return range(self.page, min(self.page + self._across, self.count + 1))

    @property
    def place(self) -> str:
        """Where one is, in words: "Page 3 of 35", "Pages 3–4 of 35"."""
        if not self.count:
            return ""
        last = min(self.page + self._across - 1, self.count)
        if last == self.page:
            return say("Page {last:,} of {count:,}", last=last, count=self.count)
        return say(
            "Pages {page:,}–{last:,} of {count:,}", page=self.page, last=last, count=self.count
        )

    def show_pdf(self, pdf: bytes | None) -> None:
        """Show other pages; the place in the pages stays where it can."""
        share = self._share()
        if self._pages is not None:
            self._pages.close()
        self._pages = Pages(pdf) if pdf is not None else None
        self._drawn.clear()
        self._told = 0
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))
        self._scrolled()

    def bookmarks(self) -> list[tuple[int, str, int]]:
        """Level (from 0), words and page (from 1) of each; none where there are no pages."""
        return self._pages.bookmarks() if self._pages else []

    def go_to(self, page: int) -> None:
        """Put a page (from 1) at the top."""
        if 1 <= page <= self.count:
            row = (page - 1) // self._across
            self.verticalScrollBar().setValue(self._tops[row] - _GAP)

    def zoom_by(self, factor: float) -> None:
        """Make pages larger or smaller; the middle of the view stays."""
        self._set_zoom(self._zoom * factor, "")

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_by(1 / _STEP)

    def fit_width(self) -> None:
        """As wide as the view, and no wider than reads well."""
        self._set_zoom(1.0, "width")

    def fit_page(self) -> None:
        """Whole pages, two beside each other where there is room."""
        self._set_zoom(1.0, "page")

    def _fitting(self) -> float:
        """The zoom at which a page fits the view in the way that was asked."""
        if self._pages is None or not self._pages.sizes:
            return 1.0
        widest = max(width for width, _ in self._pages.sizes) / _POINTS_PER_PIXEL
        highest = max(height for _, height in self._pages.sizes) / _POINTS_PER_PIXEL
        wide = min(_WIDEST_FIT, (self.viewport().width() - 2 * Space.XL) / widest)
        if self._fit == "width":
            return wide
        whole = min(wide, (self.viewport().height() - 2 * _GAP) / highest)
        pair = (self.viewport().width() - 3 * _GAP - 2) / (2 * widest)
        return min(whole, pair) if pair >= whole * _PAIR_WORTH else whole

    def _set_zoom(self, zoom: float, fit: Fit) -> None:
        share = self._share()
        self._fit = fit
        self._zoom = min(_LARGEST, max(_SMALLEST, zoom))
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))
        self.zoom_changed.emit(self._zoom)

    def _share(self) -> float:
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def _lay_out(self) -> None:
        if self._fit:
            self._zoom = min(_LARGEST, max(_SMALLEST, self._fitting()))
        view = self.viewport().size()
        sizes = [self._size(number) for number in range(self.count)]
        widest = max((width for width, _ in sizes), default=0)
        self._across = 2 if self.count > 1 and 2 * widest + 3 * _GAP <= view.width() else 1
        self._tops = []
        top = _GAP
        for first in range(0, self.count, self._across):
            self._tops.append(top)
            top += max(height for _, height in sizes[first : first + self._across]) + _GAP
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setPageStep(view.height())
        vertical.setSingleStep(48)
        vertical.setRange(0, max(0, top - view.height()))
        horizontal.setPageStep(view.width())
        horizontal.setRange(0, max(0, widest + 2 * _GAP - view.width()))
        self.viewport().update()

    def _size(self, number: int) -> tuple[int, int]:
        assert self._pages is not None
        width, height = self._pages.sizes[number]
        scale = self._zoom / _POINTS_PER_PIXEL
        return round(width * scale), round(height * scale)

    def _place(self, number: int) -> QRect:
        width, height = self._size(number)
        row, column = divmod(number, self._across)
        free = self.viewport().width() - width * self._across - _GAP * (self._across - 1)
        left = free // 2 if free > 2 * _GAP else _GAP - self.horizontalScrollBar().value()
        left += column * (width + _GAP)
        top = self._tops[row] - self.verticalScrollBar().value()
        return QRect(left, top, width, height)

    def _image(self, number: int, ratio: float) -> QImage:
        """A page in device pixels, `ratio` of them to a pixel of the window."""
        assert self._pages is not None
        scale = self._zoom / _POINTS_PER_PIXEL * ratio
        key = (number, round(scale * 1000))
        if key not in self._drawn:
            image = self._pages.draw(number, scale)
            image.setDevicePixelRatio(ratio)
            self._drawn[key] = image
            while len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(key)
        return self._drawn[key]

    def _scrolled(self) -> None:
        self.viewport().update()
        if self.page != self._told:
            self._told = self.page
            self.page_changed.emit(self._told)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colours = theme()
        painter.fillRect(event.rect(), colours.ground)
        # A picture of the window is drawn at another ratio than its screen has.
        ratio = max(self.devicePixelRatioF(), painter.deviceTransform().m11())
        height = self.viewport().height()
        first = max(0, bisect_right(self._tops, self.verticalScrollBar().value()) - 1)
        for number in range(first * self._across, self.count):
            place = self._place(number)
            if place.top() > height:
                break
            painter.drawImage(place.topLeft(), self._image(number, ratio))
            # Last: an image may be a fraction of a pixel larger than its place.
            painter.setPen(colours.line_strong)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        share = self._share()
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))
        self.zoom_changed.emit(self._zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
            return
        super().wheelEvent(event)
