"""The dates that different sources give for the selected incident, one under the other.

Hides how a date is drawn that the incident does not stand under: as a ghost where both can be
true, hatched where they cannot.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from db import when
from db.columns.sayings import DateGiven, Voice
from db.language import in_quotes, say, with_commas, with_dots, with_semicolons
from db.refs import Ref
from desktop.theme import Theme
from desktop.timeline.drawing.colours import faded, mixed
from desktop.timeline.drawing.labels import clean
from desktop.timeline.parts import Frame, Tip
from desktop.timeline.showing.band import Band, arrow
from desktop.timeline.showing.told import Story

_ROW = 22.0
_PAD = 8.0
_BAR = 10.0
_LEAST = 8.0  # pixels of the narrowest bar
_GAP = 8.0
_MOST = 7  # rows; more are counted in the last one
_BEYOND = 40.0
_NAMES = 3
_NAMED = 90.0  # pixels of names worth cutting the rest for


class DatesGiven(Band):
    """One row for each date, the incident's own first. `open_ref` is called with what a row rests
    on."""

    title = say("Dates given")

    def __init__(self, open_ref: Callable[[Ref], None]) -> None:
        super().__init__()
        self._open = open_ref

    def room(self, story: Story) -> float:
        if not story.disagree:
            return 0.0
        return 2 * _PAD + _ROW * self._rows(story)

    def _rows(self, story: Story) -> int:
        """How many rows there is room for."""
        fit = max(int((self.most - 2 * _PAD) / _ROW), 2)
        return min(len(story.dates), _MOST, fit)

    def _sorted(self, story: Story) -> tuple[tuple[DateGiven, ...], tuple[DateGiven, ...]]:
        """What has a row of its own, and what is only counted in the last one: those at odds with
        ours have a row first."""
        rows, dates = self._rows(story), story.dates
        if len(dates) <= rows:
            return dates, ()
        urgent = sorted(dates, key=lambda each: (not each.own, each.fits))
        return tuple(urgent[: rows - 1]), tuple(urgent[rows - 1 :])

    def reason(self, story: Story | None) -> str:
        if story is None:
            return say("Select an incident to see which dates are given for it.")
        if not any(each.voices for each in story.dates):
            return say("No source gives a date.")
        return say("No two sources give different dates.")

    def draw(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        story = self.telling()
        if story is None:
            self.draw_reason(painter, box, frame.look)
            return
        own = story.dates[0]
        if own.own:
            left, right = _reach(own, frame)
            band = QRectF(left, 0, right - left, box.height())
            painter.fillRect(band, mixed(frame.look.panel, frame.look.accent_ground, 0.6))
        self.draw_instant(painter, box, frame, story)
        shown, rest = self._sorted(story)
        for place, given in enumerate(shown):
            self._row(painter, _PAD + _ROW * (place + 0.5), given, frame)
        if rest:
            self._rest(painter, _PAD + _ROW * (len(shown) + 0.5), rest, frame.look)

    def head(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        super().head(painter, box, frame)
        story = self.telling()
        if story is None or frame.selected < 0:
            return
        clash = sum(not each.fits for each in story.dates)
        words = say("{clash} at odds with ours", clash=clash) if clash else say("All can be true")
        painter.setFont(self.caption.font)
        painter.setPen(frame.look.danger if clash else frame.look.secondary)
        self.caption.write_head(painter, 16, 36, words)

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        story, given = self.telling(), self._at(at)
        if story is None or given is None:
            return None
        voices = [_told(voice) for voice in given.voices[:4]]
        lines = [say("The date this incident stands under here.")] if given.own else []
        if not given.fits:
            lines.append(say("Both cannot be true."))
        return Tip(
            when.said(given.edtf),
            with_dots(dict.fromkeys(clean(voice.name) for voice in given.voices)),
            "\n".join(lines + voices),
        )

    def click(self, at: QPointF, frame: Frame) -> bool:
        given = self._at(at)
        for voice in given.voices if given is not None else ():
            ref = ref_of(voice)
            if ref is not None:
                self._open(ref)
                return True
        return False

    def _at(self, at: QPointF) -> DateGiven | None:
        story = self.telling()
        place = int((at.y() - _PAD) // _ROW)
        if story is None:
            return None
        shown, _ = self._sorted(story)
        return shown[place] if 0 <= place < len(shown) else None

    def _rest(
        self, painter: QPainter, middle: float, rest: tuple[DateGiven, ...], look: Theme
    ) -> None:
        painter.setFont(self.caption.font)
        painter.setPen(look.secondary)
        words = with_commas(each.words for each in rest[:8])
        self.caption.write(
            painter, 16, middle, say("{count} more: {words}", count=len(rest), words=words)
        )

    def _row(self, painter: QPainter, middle: float, given: DateGiven, frame: Frame) -> None:
        look, width = frame.look, frame.scale.width
        left, right = _reach(given, frame)
        if right > 0 and left < width:
            _ghost(painter, QRectF(left, middle - _BAR / 2, right - left, _BAR), given, frame)
        self._label(painter, middle, given, (left, right), width, look)

    def _label(
        self,
        painter: QPainter,
        middle: float,
        given: DateGiven,
        bar: tuple[float, float],
        width: float,
        look: Theme,
    ) -> None:
        """Date and givers beside the bar: right of it, else left, else on it."""
        date, names = clean(given.words), f"·  \u2068{_names(given)}\u2069"
        long = self.strong.width(date) + 6 + self.small.width(names)
        left, right = bar
        most = width - 12
        if right <= 0 or left >= width:
            way = -1 if right <= 0 else 1
            arrow(painter, 8 if way < 0 else width - 8, middle, way, look.secondary)
            x = 18.0 if way < 0 else max(width - 18 - long, 12.0)
            most = width - 18
        elif right + _GAP + long <= width - 6:
            x = right + _GAP
        elif left - _GAP - long >= 6:
            x = left - _GAP - long
        elif right + _GAP + self.strong.width(date) + _NAMED <= width - 6:
            x = right + _GAP
        else:
            x = max(min(max(left, 0.0) + 10, width - 6 - long), 12.0)
            wide = min(long, most - x) + 12
            painter.fillRect(QRectF(x - 6, middle - 9, wide, 18), faded(look.panel, 0.86))
        gone = _gone(given)
        painter.setFont(self.strong.font)
        painter.setPen(look.secondary if gone else look.danger if not given.fits else look.ink)
        self.strong.write(painter, x, middle, date)
        end = x + self.strong.width(date)
        if gone:
            painter.drawLine(QLineF(x, middle, end, middle))
        painter.setFont(self.small.font)
        painter.setPen(look.secondary)
        self.small.write(painter, end + 6, middle, self.small.fit(names, most - end - 6))


def ref_of(voice: Voice) -> Ref | None:
    """What to open for somebody's words: the words themselves, else their source."""
    if voice.quote is not None:
        return Ref("quote", voice.quote)
    return None if voice.source is None else Ref("source", voice.source)


def _names(given: DateGiven) -> str:
    names = list(dict.fromkeys(clean(voice.name) for voice in given.voices))
    if given.own:
        names.insert(0, say("our date"))
    more = len(names) - _NAMES
    return with_semicolons(names[:_NAMES]) + (f" +{more}" if more > 0 else "")


def _told(voice: Voice) -> str:
    words = in_quotes(clean(voice.exact)) if voice.exact else clean(voice.gist)
    said = f", {when.said(voice.said)}" if voice.said else ""
    gone = say(" (taken back)") if voice.withdrawn else say(" (denies it)") if voice.denied else ""
    return f"{clean(voice.name)}{said}{gone}: {words}"


def _gone(given: DateGiven) -> bool:
    """Whether nobody stands by it."""
    return not given.own and all(each.withdrawn or each.denied for each in given.voices)


def _reach(given: DateGiven, frame: Frame) -> tuple[float, float]:
    """Pixels from first to last; open ends reach beyond the window."""
    at, scale = given.bounds, frame.scale
    left = -_BEYOND if at.earliest is None else scale.x(at.earliest)
    right = scale.width + _BEYOND if at.latest is None else scale.x(at.latest)
    if right - left < _LEAST:
        left, right = (left + right - _LEAST) / 2, (left + right + _LEAST) / 2
    # Cut only far outside: a bar out of sight stays out of sight.
    far = 20_000.0
    return float(np.clip(left, -far, far)), float(np.clip(right, -far, far))


def _ghost(painter: QPainter, bar: QRectF, given: DateGiven, frame: Frame) -> None:
    look = frame.look
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = look.accent if given.own else look.secondary if given.fits else look.danger
    seen = bar.intersected(
        QRectF(-_BEYOND, bar.top(), frame.scale.width + 2 * _BEYOND, bar.height())
    )
    if _gone(given):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.faint, 1))
        painter.drawRoundedRect(seen.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        return
    strength = 1.0 if given.own else 0.45 if given.fits else 0.3
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink(faded(colour, strength), bar, given, frame))
    painter.drawRoundedRect(seen, 3, 3)
    if not given.own:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faded(colour, 0.9 if not given.fits else 0.6), 1))
        painter.drawRoundedRect(seen.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if not given.fits:
        _hatch(painter, seen, colour)


def _ink(colour: QColor, bar: QRectF, given: DateGiven, frame: Frame) -> QBrush:
    """Solid where certain, fading where only possible; a narrow bar is as certain as dates get."""
    at = given.bounds
    begin, end = at.start_latest, at.end_earliest
    if bar.width() <= 14:
        return QBrush(colour)
    ink = QLinearGradient(bar.left(), 0, bar.right(), 0)
    if begin is not None and end is not None and begin < end:
        low = (frame.scale.x(begin) - bar.left()) / bar.width()
        high = (frame.scale.x(end) - bar.left()) / bar.width()
        stops = [(0.0, 0.15 if low > 0 else 1.0), (low, 1.0), (high, 1.0)]
        stops.append((1.0, 0.15 if high < 1 else 1.0))
    else:
        stops = [(0.0, 0.15), (0.3, 0.7), (0.7, 0.7), (1.0, 0.15)]
    for share, opacity in stops:
        ink.setColorAt(min(max(share, 0.0), 1.0), faded(colour, opacity))
    return QBrush(ink)


def _hatch(painter: QPainter, bar: QRectF, colour: QColor) -> None:
    """Slanted lines: this cannot be so if the incident's own date holds."""
    painter.save()
    painter.setClipRect(bar, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.2))
    first = bar.left() - bar.height()
    lines = np.arange(first, bar.right(), 5.0).tolist()
    painter.drawLines([QLineF(x, bar.bottom(), x + bar.height(), bar.top()) for x in lines])
    painter.restore()
