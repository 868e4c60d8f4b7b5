"""An outlet's grades over time as a band: which letter from when to when, and where one article
stands on it.

Hides how far a rating reaches that has no beginning or no end: to its neighbour, else off the band.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from db import when
from db.language import many, say
from db.records import ratings
from db.records.ratings import Rating, Use
from desktop.theme import Theme, font, grown, theme

_BAND, _TOP, _YEARS = 22, 14.0, 14
_YEAR = 365 * 86_400


@dataclass(frozen=True, slots=True)
class Stretch:
    """A grade in seconds [start, end); `open_start`, `open_end`: nobody said since when, or until
    when."""

    rating: Rating
    start: int
    end: int
    open_start: bool
    open_end: bool


def stretches(given: Sequence[Rating], issued: str | None) -> tuple[Stretch, ...]:
    """The ratings of an outlet side by side in time, the oldest first; none without any date."""
    day = _first(issued)
    known = [each for each in (_edges(rating) for rating in given) if each is not None]
    edges = [at for _, start, end in known for at in (start, end) if at is not None]
    edges += [day] if day is not None else []
    if not edges or not any(rating.since or rating.until for rating in given):
        return ()
    left, right = min(edges) - 2 * _YEAR, max(edges) + 2 * _YEAR
    ordered = sorted(known, key=lambda each: left if each[1] is None else each[1])
    out: list[Stretch] = []
    for place, (rating, start, end) in enumerate(ordered):
        following = ordered[place + 1][1] if place + 1 < len(ordered) else None
        last = min(at for at in (end, following, right) if at is not None)
        first = left if start is None else start
        if out and start is None:
            first = out[-1].end
        if last > first:
            out.append(Stretch(rating, first, last, start is None, end is None))
    return tuple(out)


class RatingBand(QWidget):
    """Paints it; everything it shows is also its words for a screen reader."""

    def __init__(self, given: Sequence[Rating], issued: str | None = None) -> None:
        super().__init__()
        self._stretches = stretches(given, issued)
        self._day = _first(issued)
        self._holding = ratings.holding(given, issued)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_told(self._stretches, self._holding, issued))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(200, round(_TOP) + grown(_BAND) + grown(_YEARS) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._stretches:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        before: float | None = None
        for each in self._stretches:
            self._paint_stretch(painter, each)
            at = self._x(each.start)
            if not each.open_start:
                before = self._paint_year(painter, each.start, at, before)
        last = self._stretches[-1]
        if not last.open_end:
            self._paint_year(painter, last.end, self._x(last.end), before)
        if self._day is not None:
            self._paint_day(painter, self._x(self._day))

    def _x(self, at: int) -> float:
        left, right = self._stretches[0].start, self._stretches[-1].end
        share = (at - left) / max(right - left, 1)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return 1 + min(max(share, 0.0), 1.0) * (self.width() - 2)

    def _paint_stretch(self, painter: QPainter, each: Stretch) -> None:
        ends = sorted((self._x(each.start), self._x(each.end)))
        box = QRectF(ends[0] + 1, _TOP, max(ends[1] - ends[0] - 2, 3), grown(_BAND))
        ink, ground = _colours(theme(), each.rating.reliability)
        holds = self._holding is not None and each.rating.id == self._holding.id
        painter.setPen(QPen(ink if holds and self._day is not None else theme().line_strong, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(ink)
        painter.setFont(font("small_strong"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, each.rating.reliability)

    def _paint_year(
        self, painter: QPainter, at: int, x: float, before: float | None
    ) -> float | None:
        """A year under an edge, when it has room beside the one before; where that ends."""
        face = font("caption_figures")
        words = str(when.civil(at).year)
        width = QFontMetrics(face).horizontalAdvance(words) + 2.0
        left = min(max(x - width / 2, 0.0), self.width() - width)
        if before is not None and abs(left - before) < width + 6:
            return before
        painter.setFont(face)
        painter.setPen(theme().secondary)
        box = QRectF(left, _TOP + grown(_BAND) + 2, width, grown(_YEARS))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return left

    def _paint_day(self, painter: QPainter, x: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().ink)
        painter.drawPolygon(
            QPolygonF([QPointF(x - 4, _TOP - 8), QPointF(x + 4, _TOP - 8), QPointF(x, _TOP - 2)])
        )


def used_words(given: Sequence[Rating], uses: Sequence[Use]) -> str:
    """ "C grades 3 sources with 7 claims, B 12 sources with 30 claims."."""
    letters = {each.id: each.reliability for each in given}
    parts: list[str] = []
    for use in uses:
        if use.sources:
            sources = many(use.sources, "{count:,} source", "{count:,} sources")
            claims = many(use.claims, "{count:,} claim", "{count:,} claims")
            letter = letters.get(use.rating, "F")
            told = {"letter": letter, "sources": sources, "claims": claims}
            parts.append(
                say("{letter} {sources} with {claims}", **told)
                if parts
                else say("{letter} grades {sources} with {claims}", **told)
            )
    return f"{', '.join(parts)}." if parts else ""


def _edges(rating: Rating) -> tuple[Rating, int | None, int | None] | None:
    for edtf in (rating.since, rating.until):
        if edtf and not when.is_valid(edtf):
            return None
    start = when.bounds(rating.since).earliest if rating.since else None
    end = when.bounds(rating.until).latest if rating.until else None
    return rating, start, end


def _first(issued: str | None) -> int | None:
    return when.bounds(issued).earliest if issued and when.is_valid(issued) else None


def _colours(look: Theme, letter: str) -> tuple[QColor, QColor]:
    tone = {"A": "good", "B": "good", "D": "warning", "E": "danger"}.get(letter, "neutral")
    return look.tone(tone)


def _told(found: Sequence[Stretch], holding: Rating | None, issued: str | None) -> str:
    """ "B until 2021, C since 2022. B holds on 12 May 2021."."""
    parts = []
    for each in found:
        since = (
            say(" since {show_short}", show_short=when.said_short(each.rating.since))
            if each.rating.since
            else ""
        )
        until = (
            say(" until {show_short}", show_short=when.said_short(each.rating.until))
            if each.rating.until
            else ""
        )
        parts.append(f"{each.rating.reliability}{since}{until}")
    words = f"{', '.join(parts)}." if parts else ""
    if holding is not None and issued and when.is_valid(issued):
        words += say(
            " {reliability} holds on {show_short}.",
            reliability=holding.reliability,
            show_short=when.said_short(issued),
        )
    return words.strip()
