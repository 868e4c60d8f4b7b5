"""The row of eras under the axis: each a named band, those at the same time in rows of their own.

Hides in which row an era stands (decided by time alone, so that nothing moves while zooming), how
its name stays in view while its band is wider than the window, and where its edges can be taken
hold of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from db.language import say
from db.records.eras import COLOURS, Era
from db.when import said
from desktop.theme import Theme
from desktop.timeline.drawing.colours import faded
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.samples import Entry
from desktop.timeline.drawing.words import Pen
from desktop.timeline.parts import Frame, Tip, Track
from desktop.timeline.scales.scale import OPEN, Scale

_ROW = 20.0  # pixels from one row to the next
_BOX = 17.0
_TOP = 3.0
_MOST_ROWS = 5
_LOOKED_BACK = 8
_LONGEST = 200  # letters of a name
_MOST = 300  # bands drawn in one frame, the longest
_EDGE = 5.0  # pixels to either side of an edge in which it is taken hold of
_BEYOND = 30.0  # pixels drawn beyond the window
_LEAST = 3.0  # pixels: the narrowest band
_FAINT = 0.25
_NAMED = 48.0  # pixels: a band at least so wide holds its name, cut if need be
#: So much of the shorter of two eras may lie inside the other before they need two rows.
_SHARED = 0.2
_CODES = [term.code for term in COLOURS[1:]]


@dataclass(frozen=True, slots=True)
class Band:
    """An era with its place: `row`, `colour` a category of the theme; [start, end) seconds and
    the certain core within, -OPEN or OPEN where there is no end (`core` None: none is certain);
    `title` as drawn; `following`: where the next one in its row begins (OPEN: there is none)."""

    era: Era
    row: int
    colour: int
    start: int
    end: int
    core: tuple[int, int] | None
    title: str
    following: int = OPEN

    def strength(self, second: float) -> float:
        """How surely an instant belongs to it, 0 to 1."""
        if not self.start <= second <= self.end:
            return 0.0
        if self.core is None:
            return 0.5
        first, last = self.core
        if second < first:
            return (second - self.start) / (first - self.start)
        return (self.end - second) / (self.end - last) if second > last else 1.0


def bands(eras: Sequence[Era]) -> tuple[Band, ...]:
    """Eras in rows: each in the first one in which it lies clear of the others."""
    found: list[Band] = []
    rows: list[list[Band]] = [[] for _ in range(_MOST_ROWS)]
    for number, era in enumerate(eras):
        start, end = _far(era.bounds.earliest, -OPEN), _far(era.bounds.latest, OPEN)
        if start == -OPEN and end == OPEN:
            continue  # nothing is known of it: a band over all of time says nothing
        own = era.core
        core = None
        if own is not None:
            core = (max(_far(own[0], -OPEN), start), min(_far(own[1], OPEN), end))
        row = _row_for(rows, start, end)
        colour = _CODES.index(era.colour) if era.colour in _CODES else number % len(_CODES)
        band = Band(era, row, colour, start, end, core, clean(era.title)[:_LONGEST])
        rows[row].append(band)
        found.append(band)
    following = {band.era.id: later.start for row in rows for band, later in pairwise(row)}
    return tuple(replace(band, following=following.get(band.era.id, OPEN)) for band in found)


def _row_for(rows: list[list[Band]], start: int, end: int) -> int:
    """The first row that is free; what begins earlier stands there already. The last row takes
    what finds no room elsewhere."""
    for number, row in enumerate(rows[:-1]):
        # Eras come by their beginning: of one row only the last few can still be going on.
        if all(_clear(start, end, one) for one in row[-_LOOKED_BACK:]):
            return number
    return len(rows) - 1


def _far(second: int | None, missing: int) -> int:
    return missing if second is None else second


def _clear(start: int, end: int, other: Band) -> bool:
    shared = min(end, other.end) - max(start, other.start)
    return shared <= _SHARED * min(end - start, other.end - other.start)


@dataclass(frozen=True, slots=True)
class Draft:
    """A span that is being dragged: [start, end) seconds, in which row and colour."""

    start: int
    end: int
    row: int
    colour: int


class EraRow(Track):
    """`bands` of the case, `marked` the id of the era that was clicked (0: none), `draft` while a
    span is dragged. `wanted`: the row is kept open even without eras."""

    name = say("Eras")
    above = True

    def __init__(self) -> None:
        self.bands: tuple[Band, ...] = ()
        self.marked = 0
        self.draft: Draft | None = None
        self.wanted = False
        self.shown = True
        self._pen = Pen("caption")

    def show(self, eras: Sequence[Era]) -> None:
        """Other eras."""
        self.bands = bands(eras)
        if all(band.era.id != self.marked for band in self.bands):
            self.marked = 0
        self.fit()

    def fit(self) -> None:
        """As high as its rows; the timeline must be told afterwards."""
        rows = max((band.row + 1 for band in self.bands), default=0)
        visible = self.shown and (rows > 0 or self.wanted)
        self.height = _TOP + max(rows, 1) * _ROW + 1 if visible else 0.0

    def draw(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        painter.setFont(self._pen.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for band in self.seen(frame.scale):
            self._band(painter, band, frame)
        if self.draft is not None:
            self._draft(painter, self.draft, frame)
        elif not self.bands:
            painter.setPen(frame.look.secondary)
            self._pen.write(painter, 8, _TOP + _BOX / 2, say("Drag here to name a period"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def seen(self, scale: Scale) -> list[Band]:
        """The bands in the window; of very many the longest."""
        left, right = scale.left, scale.right
        found = [band for band in self.bands if band.end > left and band.start < right]
        if len(found) > _MOST:
            found = sorted(found, key=lambda band: band.start - band.end)[:_MOST]
        return found

    def _band(self, painter: QPainter, band: Band, frame: Frame) -> None:
        look, scale = frame.look, frame.scale
        left, right = edges(band, scale)
        if right < 0 or left > scale.width:
            return
        place = QRectF(left, _TOP + band.row * _ROW, right - left, _BOX)
        colour = look.category(band.colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ink(look.category_ground(band.colour), band, scale))
        painter.drawRect(place)
        painter.setBrush(_ink(colour, band, scale))
        painter.drawRect(QRectF(place.left(), place.bottom() - 2, place.width(), 2))
        if band.era.id == self.marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        self._name(painter, band, QRectF(left, place.top(), right - left, _BOX), frame)

    def _name(self, painter: QPainter, band: Band, place: QRectF, frame: Frame) -> None:
        """In the band; beside one that is too narrow, as far as the next one leaves room."""
        title, width = band.title, frame.scale.width
        free = width if band.following == OPEN else frame.scale.x(band.following)
        start, end = max(place.left(), 0.0) + 7, min(place.right(), width, free) - 6
        inside = end - start >= min(self._pen.width(title), _NAMED)
        if not inside and place.right() < width:
            start, end = place.right() + 5, free - 6
        words = self._pen.fit(title, end - start)
        if words:
            painter.setPen(frame.look.ink if inside else frame.look.secondary)
            self._pen.write(painter, start, place.center().y() - 1, words)

    def _draft(self, painter: QPainter, draft: Draft, frame: Frame) -> None:
        left, right = frame.scale.x(draft.start), frame.scale.x(draft.end)
        place = QRectF(left, _TOP + draft.row * _ROW, max(right - left, _LEAST), _BOX)
        colour = frame.look.category(draft.colour)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(faded(colour, 0.18))
        painter.drawRect(place.adjusted(0.75, 0.75, -0.75, -0.75))

    def at(self, point: QPointF, scale: Scale) -> Band | None:
        """The era under a point of the row."""
        for band in reversed(self.bands):
            left, right = edges(band, scale)
            if left - 2 <= point.x() <= right + 2 and self.row_at(point.y()) == band.row:
                return band
        return None

    def row_at(self, y: float) -> int:
        """The row at a height."""
        rows = int((self.height - _TOP) // _ROW)
        return min(max(int((y - _TOP) // _ROW), 0), max(rows - 1, 0))

    def edge_at(self, point: QPointF, scale: Scale) -> tuple[Band, bool] | None:
        """The edge under a point that can be moved: its era, and whether it is the end."""
        best: tuple[float, Band, bool] | None = None
        for band in self.bands:
            if self.row_at(point.y()) != band.row:
                continue
            free_start, free_end = band.era.movable
            for free, second, last in ((free_start, band.start, False), (free_end, band.end, True)):
                away = abs(scale.x(second) - point.x()) if free else _EDGE + 1
                if away <= _EDGE and (best is None or away < best[0]):
                    best = (away, band, last)
        return None if best is None else best[1:]

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        band = self.at(at, frame.scale)
        if band is None:
            return Tip(say("Drag here to name a period")) if self.draft is None else None
        return Tip(band.title, said(band.era.edtf), clean(band.era.note)[:_LONGEST])

    def click(self, at: QPointF, frame: Frame) -> bool:
        band = self.at(at, frame.scale)
        self.marked = band.era.id if band is not None and band.era.id != self.marked else 0
        return band is not None


def entries() -> list[Entry]:
    """The legend: an era, fading where its end is only roughly known."""

    def drawn(painter: QPainter, box: QRectF, look: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, place in (
            (look.category_ground(1), box),
            (look.category(1), QRectF(box.left(), box.bottom() - 2, box.width(), 2)),
        ):
            ink = QLinearGradient(box.left(), 0, box.right(), 0)
            ink.setColorAt(0.55, colour)
            ink.setColorAt(1, faded(colour, _FAINT))
            painter.setBrush(ink)
            painter.drawRect(place)

    return [Entry("own", say("era"), drawn=drawn, wide=26.0)]


def edges(band: Band, scale: Scale) -> tuple[float, float]:
    """The left and right edge in pixels, cut where the window is long over."""
    left = -_BEYOND if band.start == -OPEN else max(scale.x(band.start), -_BEYOND)
    far = scale.width + _BEYOND
    right = far if band.end == OPEN else min(scale.x(band.end), far)
    return left, max(right, left + _LEAST)


def _ink(colour: QColor, band: Band, scale: Scale) -> QBrush:
    """Full where the era surely was, fading where it only may have been."""
    if band.core is None:
        return QBrush(faded(colour, 0.5))
    left, right = edges(band, scale)
    first = max(_x(band.core[0], scale), left)
    last = min(_x(band.core[1], scale), right)
    if first - left < 1 and right - last < 1:
        return QBrush(colour)
    ink = QLinearGradient(left, 0, right, 0)
    span = right - left
    for x in (left, first, last, right):
        share = max(_FAINT, min(band.strength(scale.at(x)), 1.0))
        ink.setColorAt(min(max((x - left) / span, 0.0), 1.0), faded(colour, share))
    return QBrush(ink)


def _x(second: int, scale: Scale) -> float:
    return scale.x(second) if abs(second) < OPEN else (-1e9 if second < 0 else 1e9)
