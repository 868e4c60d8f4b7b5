"""The dates and places that sources give: dates as ghost bars on one axis, solid where certain.

Hides how bounds become pixels and what an open end looks like.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from db import when as dates
from db.language import say, with_dots
from db.records.givens import Agreement
from db.when import Bounds
from desktop import icons
from desktop.theme import Space, broad, font, grown, theme
from desktop.widgets import LinkButton
from desktop.widgets.acts import Act
from desktop.widgets.item_row import MARGIN, EditArea
from desktop.widgets.labels import draw_elided, placed, tone_colour

_DAY = 86_400
_BAR = 12
#: What is said of a given thing beside the one held, and its tone.
AGREES: Mapping[Agreement, tuple[str, str]] = {
    "same": (say("held to be right"), "accent"),
    "inside": (say("more exact"), "secondary"),
    "around": (say("less exact, agrees"), "secondary"),
    "overlaps": (say("agrees in part"), "warning"),
    "apart": (say("cannot both be right"), "danger"),
    "": ("", "secondary"),
}
#: The same of places: an incident may have several (launched from, target), so that another one
#: is not wrong for that.
PLACE_AGREES: Mapping[Agreement, tuple[str, str]] = {
    **AGREES,
    "same": ("held", "accent"),
    "apart": (say("another place"), "warning"),
}


@dataclass(frozen=True, slots=True)
class Axis:
    """The seconds at the left and right end of the axis all rows share."""

    start: int
    end: int

    def at(self, second: int, left: float, width: float) -> float:
        """The x of a second on an axis drawn from `left`, `width` pixels wide."""
        return left + width * (second - self.start) / max(1, self.end - self.start)


def axis_of(spans: Iterable[Bounds]) -> Axis:
    """An axis that holds all bounds with some room; open ends reach its edge."""
    edges = [
        edge
        for span in spans
        for edge in (span.earliest, span.start_latest, span.end_earliest, span.latest)
        if edge is not None
    ]
    if not edges:
        return Axis(0, _DAY)
    first, last = min(edges), max(edges)
    room = max((last - first) * 12 // 100, _DAY)
    return Axis(first - room, last + room)


def bounds_of(edtf: str) -> Bounds | None:
    """The bounds of a stored date; None when it cannot be read."""
    return dates.bounds(edtf) if dates.is_valid(edtf) else None


def _under() -> int:
    """Where the second line begins."""
    return 5 + grown(20)


class GivenRow(EditArea):
    """Something given (a date, a place): what, by whom, whether it agrees with what is held, and
    at the right one press to hold it."""

    def __init__(
        self,
        title: str,
        givers: str,
        agreement: Agreement,
        acts: Sequence[Act],
        name: str,
        hold: Callable[[], object] | None,
        agrees: Mapping[Agreement, tuple[str, str]] | None = None,
    ) -> None:
        """`hold`: what its small button does; None where it is held, or nothing may change."""
        words, self._tone = (agrees or AGREES)[agreement]
        self._title, self._agrees = title, words
        self._under = with_dots(part for part in (words, givers) if part)
        super().__init__(f"{title}, {self._under}", acts, name)
        self._held = agreement == "same"
        self.setToolTip(f"{title}\n{self._under}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._hold: LinkButton | None = None
        if hold is not None:
            self._hold = LinkButton(say("Hold this"))
            self._hold.setParent(self)
            self._hold.setObjectName(f"hold:{name}")
            self._hold.setAccessibleName(say("Hold {title} to be right", title=title))
            self._hold.clicked.connect(lambda: hold())

    def sizeHint(self) -> QSize:
        return QSize(240, grown(46, 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, grown(46, 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._hold is not None:
            size = self._hold.sizeHint()
            right = self.width() - MARGIN
            place = QRect(
                right - size.width(),
                _under() + grown(17) // 2 - size.height() // 2,
                *size.toTuple(),
            )
            self._hold.setGeometry(placed(self, place.toRectF()).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        self.paint_ground(painter)
        inner = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        way = self.layoutDirection()
        left = inner.x()
        if self._held:
            tick = placed(self, QRectF(left, 4 + (grown(20) - 14) / 2, 14, 14))
            icons.paint(painter, "tick", tick, look.accent)
            left += 20
        painter.setFont(font("strong"))
        painter.setPen(look.ink)
        title = QRect(left, 4, self._title_width(inner.right() - left), grown(20))
        place = placed(self, title.toRectF()).toRect()
        draw_elided(painter, place, self._title, towards=way)
        painter.setFont(font("small"))
        painter.setPen(tone_colour(self._tone))
        kept = self._hold.width() + Space.M if self._hold is not None else 0
        under = QRect(inner.x(), _under(), inner.width() - kept, grown(17))
        place = placed(self, under.toRectF()).toRect()
        draw_elided(painter, place, self._under, towards=way)
        self.paint_more(painter, inner)

    def _title_width(self, room: int) -> int:
        return room

    def paint_more(self, painter: QPainter, inner: QRect) -> None:
        """What else stands on the first line."""


class DateRow(GivenRow):
    """A date in words, where it lies, and who gives it. `held`: the incident's own date, tinted
    behind every row so that the eye sees who agrees with it."""

    def __init__(
        self,
        edtf: str,
        givers: str,
        agreement: Agreement,
        axis: Axis,
        held: Bounds | None,
        acts: Sequence[Act],
        name: str,
        share: int,
        hold: Callable[[], object] | None,
    ) -> None:
        """`share`: pixels for the words at the left, the same in every row."""
        super().__init__(dates.said_short(edtf), givers, agreement, acts, name, hold)
        self.setToolTip(f"{dates.said(edtf)}\n{self._under}")
        self._axis, self._bounds, self._share = axis, held, share
        self._span = bounds_of(edtf)

    @staticmethod
    def share_of(given: Sequence[str]) -> int:
        """Pixels the longest of these dates needs with its tick, within reason."""
        metrics = QFontMetrics(font("strong"))
        widest = max(
            (metrics.horizontalAdvance(dates.said_short(each)) for each in given), default=0
        )
        return min(widest + 24, broad(220))

    def _title_width(self, room: int) -> int:
        return min(room, self._share)

    def paint_more(self, painter: QPainter, inner: QRect) -> None:
        left = inner.x() + self._share + Space.M
        right = inner.right()
        if self._span is not None and right - left > 40:
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left, right = inner.x(), inner.right() - self._share - Space.M
            self._paint_axis(painter, left, right - left, self._span)

    def _paint_axis(self, painter: QPainter, left: int, width: int, span: Bounds) -> None:
        look = theme()
        middle = 4 + grown(20) / 2
        if self._bounds is not None:
            tint = _reach(self._bounds, self._axis, left, width)
            painter.fillRect(QRectF(tint[0], 2, tint[1] - tint[0], grown(24)), look.accent_ground)
        painter.setPen(QPen(look.line_strong, 1))
        painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
        paint_ghost(painter, span, self._axis, QRectF(left, middle - _BAR / 2, width, _BAR))


def paint_ghost(painter: QPainter, span: Bounds, axis: Axis, place: QRectF) -> None:
    """A bar that is solid where the date is certain and fades where it is only possible."""
    colour = theme().accent
    first, last = _reach(span, axis, place.left(), place.width())
    box = QRectF(first, place.top(), last - first, place.height())
    shade = QLinearGradient(box.topLeft(), box.topRight())
    faint = QColor(colour)
    faint.setAlphaF(0.06)
    core = _core(span, axis, place)
    if core is None:
        half = QColor(colour)
        half.setAlphaF(0.75)
        for at, tone in ((0.0, faint), (0.35, half), (0.65, half), (1.0, faint)):
            shade.setColorAt(at, tone)
    else:
        wide = max(box.width(), 1.0)
        begin = min(1.0, max(0.0, (core[0] - first) / wide))
        end = min(1.0, max(begin, (core[1] - first) / wide))
        shade.setColorAt(0.0, faint if begin > 0 else colour)
        shade.setColorAt(begin, colour)
        shade.setColorAt(end, colour)
        shade.setColorAt(1.0, faint if end < 1 else colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawRoundedRect(box, 3, 3)


def _reach(span: Bounds, axis: Axis, left: float, width: float) -> tuple[float, float]:
    """The pixels a date may lie in; at least 8 wide, so that a day in a century is seen."""
    first = axis.at(span.earliest, left, width) if span.earliest is not None else left
    last = axis.at(span.latest, left, width) if span.latest is not None else left + width
    if last - first < 8:
        first, last = (first + last) / 2 - 4, (first + last) / 2 + 4
    return max(left, first), min(left + width, last)


def _core(span: Bounds, axis: Axis, place: QRectF) -> tuple[float, float] | None:
    """The pixels it surely covers. A single day is as certain as dates get."""
    known = span.earliest is not None and span.latest is not None
    if known and (span.latest or 0) - (span.earliest or 0) <= _DAY:
        return _reach(span, axis, place.left(), place.width())
    begin, end = span.start_latest, span.end_earliest
    if begin is None or end is None or begin >= end:
        return None
    return (
        axis.at(begin, place.left(), place.width()),
        axis.at(end, place.left(), place.width()),
    )
