"""The keys on one page of A4, to be pinned beside the screen.

Hides that the letters are made as large as the page allows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from db.language import say
from desktop.paper.files import keep
from desktop.shortcuts.acts_model import keys_words
from desktop.shortcuts.bindings import Bound
from desktop.theme import PAPER, paper_font
from desktop.widgets.labels import elided

_DPI = 144
_COLUMNS = 3
_LARGEST, _SMALLEST, _STEP = 9.5, 4.0, 0.25  # points
_MARGIN = 12.0  # mm
_GAP = 26.0


@dataclass(frozen=True, slots=True)
class _Row:
    """A head (no keys), or an act with its keys."""

    words: str
    keys: str = ""


def write(path: Path, every: Sequence[Bound], place_words: Callable[[str], str]) -> None:
    """Write the page; acts without keys are left out. Raises InUse."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(say("Keyboard shortcuts"))
    painter = QPainter(writer)
    _paint(painter, QRectF(0, 0, writer.width(), writer.height()), _groups(every, place_words))
    painter.end()
    keep([(path, bytes(held.data().data()))])


def _groups(every: Sequence[Bound], place_words: Callable[[str], str]) -> list[list[_Row]]:
    """The acts of each place under its name."""
    places: dict[str, list[_Row]] = {}
    for row in every:
        if row.keys:
            rows = places.setdefault(row.place, [_Row(place_words(row.place))])
            words = row.words.partition(": ")[2] if ": " in row.words else row.words
            rows.append(_Row(words[:1].upper() + words[1:], keys_words(row.keys)))
    return list(places.values())


def _font(size: float, heavy: bool = False) -> QFont:
    made = paper_font("strong" if heavy else "body")
    made.setPixelSize(max(1, round(size * _DPI / 72)))
    return made


def _paint(painter: QPainter, page: QRectF, groups: Sequence[Sequence[_Row]]) -> None:
    title = _font(18, heavy=True)
    painter.setFont(title)
    painter.setPen(PAPER.ink)
    high = QFontMetricsF(title).height()
    head = QRectF(page.left(), page.top(), page.width(), high)
    start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    way = QGuiApplication.layoutDirection()
    painter.setLayoutDirection(way)
    painter.drawText(head, start, say("Casebinder: keyboard shortcuts"))
    body = page.adjusted(0, high * 1.4, 0, 0)
    size = _LARGEST
    while size > _SMALLEST and not _fits(size, body, groups):
        size -= _STEP
    _columns(painter, size, body, groups, way == Qt.LayoutDirection.RightToLeft)


def _line(size: float) -> float:
    return QFontMetricsF(_font(size)).height() * 1.18


def _wide(body: QRectF) -> float:
    return (body.width() - (_COLUMNS - 1) * _GAP) / _COLUMNS


def _placed(
    size: float, body: QRectF, groups: Sequence[Sequence[_Row]]
) -> list[tuple[int, float, _Row, float]]:
    """(column, top, row, height) of every row; a head never stands alone at the foot."""
    metrics, line, wide = QFontMetricsF(_font(size)), _line(size), _wide(body)
    out: list[tuple[int, float, _Row, float]] = []
    column, top = 0, 0.0
    for group in groups:
        for number, row in enumerate(group):
            needed = line * _lines(metrics, row, wide)
            room = needed + (3 * line if number == 0 else 0.0)
            if top + room > body.height():
                column, top = column + 1, 0.0
            if number == 0 and top:
                top += line * 0.8
            out.append((column, top, row, needed))
            top += needed
    return out


def _lines(metrics: QFontMetricsF, row: _Row, wide: float) -> int:
    """One line; two when words and keys have no room beside each other."""
    both = metrics.horizontalAdvance(row.words) + metrics.horizontalAdvance(row.keys)
    return 2 if row.keys and both + metrics.averageCharWidth() * 2 > wide else 1


def _fits(size: float, body: QRectF, groups: Sequence[Sequence[_Row]]) -> bool:
    return all(column < _COLUMNS for column, *_ in _placed(size, body, groups))


def _columns(
    painter: QPainter,
    size: float,
    body: QRectF,
    groups: Sequence[Sequence[_Row]],
    mirrored: bool,
) -> None:
    wide, line = _wide(body), _line(size)
    plain, heavy = _font(size), _font(size, heavy=True)
    start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
    for column, top, row, high in _placed(size, body, groups):
        place = _COLUMNS - 1 - column if mirrored else column
        left = body.left() + place * (wide + _GAP)
        box = QRectF(left, body.top() + top, wide, line)
        painter.setFont(plain if row.keys else heavy)
        painter.setPen(PAPER.ink)
        metrics = QFontMetricsF(painter.font())
        words = elided(metrics, row.words, wide)
        painter.drawText(box, start, words)
        if not row.keys:
            painter.setPen(QPen(PAPER.line_strong, 1))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
            continue
        painter.setFont(heavy)
        painter.setPen(PAPER.secondary)
        painter.drawText(box.translated(0, high - line), end, row.keys)
