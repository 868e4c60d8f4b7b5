"""The figures given for the selected incident, each at the moment it was said.

Hides where the words beside the marks find room, and how what lies beyond the window is told.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from db import terms, when
from db.columns.sayings import Saying
from db.language import in_quotes, say, with_commas
from db.refs import Ref
from desktop.theme import Theme
from desktop.timeline.drawing.labels import clean
from desktop.timeline.parts import Frame, Tip
from desktop.timeline.showing.band import Band, arrow
from desktop.timeline.showing.contradictions import ref_of
from desktop.timeline.showing.sayings_chart import (
    Box,
    Numbers,
    height_of,
    numbers_of,
    place,
    short_number,
    words_of,
)
from desktop.timeline.showing.sayings_marks import (
    Spot,
    colour_of,
    draw_mark,
    draw_shape,
    draw_steps,
    draw_whisker,
)
from desktop.timeline.showing.told import Story

_HEIGHT, _MORE = 116.0, 148.0
_MANY = 5  # sayings that need the greater height
_TOP, _FOOT = 18.0, 18.0
_SLACK = 6.0
_FAR = 30_000.0  # pixels; a line further out looks the same
_NAMED = 130.0  # pixels of names that do when there is no room for all


class FiguresSaid(Band):
    """A chart of numbers over the time of saying. `open_ref` is called with the words a mark rests
    on, `fit` when figures beyond the edges are asked for."""

    title = say("Figures said")

    def __init__(self, open_ref: Callable[[Ref], None], fit: Callable[[], None]) -> None:
        super().__init__()
        self._open = open_ref
        self._fit = fit

    def room(self, story: Story) -> float:
        given = timed(story)
        # What one source says in one breath is no history yet: only when it is asked for.
        claims = len({each.voice.claim for each in given})
        if not claims or (claims == 1 and self.showing != "always"):
            return 0.0
        return min(_MORE if len(given) >= _MANY else _HEIGHT, self.most)

    def reason(self, story: Story | None) -> str:
        if story is None:
            return say("Select an incident to see which figures were said of it, and when.")
        if not story.sayings:
            return say("Nobody gives a figure.")
        return say("Of no figure is it known when it was said.")

    def draw(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        story = self.telling()
        if story is None:
            self.draw_reason(painter, box, frame.look)
            return
        numbers = _numbers(story, box.height())
        look = frame.look
        painter.setPen(QPen(look.line, 1))
        painter.drawLines(
            [
                QLineF(0, y, box.width(), y)
                for y in (round(numbers.y(n)) + 0.5 for n in numbers.ticks)
            ]
        )
        self.draw_instant(painter, box, frame, story)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots = _spots(story, frame, numbers)
        draw_steps(painter, spots, look)
        for spot in spots:
            draw_whisker(painter, spot, numbers, look)
        for spot in sorted(spots, key=lambda spot: spot.exact):
            draw_mark(painter, spot, look)
        beyond = self._edges(painter, box, spots, frame)
        self._words(painter, box, spots, beyond, look)

    def head(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        super().head(painter, box, frame)
        story = self.telling()
        if story is None:
            return
        look, numbers = frame.look, _numbers(story, box.height())
        painter.setFont(self.caption.font)
        painter.setPen(look.secondary)
        for number in numbers.ticks:
            text = short_number(number)
            x = box.width() - 10 - self.caption.width(text)
            self.caption.write_head(painter, x, numbers.y(number), text)
        measures = dict.fromkeys(each.figure.measure for each in timed(story))
        for row, measure in enumerate(list(measures)[:4]):
            y = 52.0 + 16 * row
            draw_shape(painter, QPointF(21, y), measure, colour_of(measure, look), look)
            painter.setPen(look.ink)
            words = terms.said(terms.MEASURES, measure).lower()
            self.caption.write_head(painter, 32, y, words)
        if numbers.powers:
            painter.setPen(look.faint)
            self.caption.write_head(painter, 16, box.height() - 14, say("by powers of ten"))

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        spot = self._at(at, frame)
        return None if spot is None else _tip(spot.saying)

    def click(self, at: QPointF, frame: Frame) -> bool:
        spot = self._at(at, frame)
        story = self.telling()
        if spot is None:
            hidden = story is not None and (at.x() < 120 or at.x() > frame.scale.width - 120)
            if hidden and story is not None and any(_beyond(story, frame)):
                self._fit()
                return True
            return False
        ref = ref_of(spot.saying.voice)
        if ref is not None:
            self._open(ref)
        return True

    def _at(self, at: QPointF, frame: Frame) -> Spot | None:
        story = self.telling()
        if story is None:
            return None
        numbers = _numbers(story, self.height)
        near = [
            spot
            for spot in _spots(story, frame, numbers)
            if spot.box.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(at)
        ]
        return min(near, key=lambda spot: abs(spot.x - at.x()) + abs(spot.y - at.y()), default=None)

    def _edges(
        self, painter: QPainter, box: QRectF, spots: list[Spot], frame: Frame
    ) -> list[QRectF]:
        """How many figures were said before and after what is in sight; where that is written."""
        painter.setFont(self.small.font)
        taken = []
        width, look = box.width(), frame.look
        before = [spot for spot in spots if spot.right < 0]
        after = [spot for spot in spots if spot.left > width]
        for way, hidden in ((-1, before), (1, after)):
            if not hidden:
                continue
            first = hidden[-1] if way < 0 else hidden[0]
            said = first.saying.voice.said or ""
            day = when.said_short(said)
            words = (
                say("{count:,} said earlier · {day}", count=len(hidden), day=day)
                if way < 0
                else say("{count:,} said later · {day}", count=len(hidden), day=day)
            )
            long = self.small.width(words) + 30
            place_of = QRectF(4 if way < 0 else width - 4 - long, box.height() / 2 - 11, long, 22)
            painter.setPen(QPen(look.line_strong, 1))
            painter.setBrush(look.panel)
            painter.drawRoundedRect(place_of, 11, 11)
            tip = place_of.left() + 10 if way < 0 else place_of.right() - 10
            arrow(painter, tip, place_of.center().y(), way, look.accent)
            painter.setPen(look.ink)
            x = place_of.left() + (20 if way < 0 else 10)
            self.small.write(painter, x, place_of.center().y(), words)
            taken.append(place_of)
        return taken

    def _words(
        self,
        painter: QPainter,
        box: QRectF,
        spots: list[Spot],
        taken: list[QRectF],
        look: Theme,
    ) -> None:
        """Number and speaker beside each mark, as far as there is room; those that stand first."""
        inner = _sides(box.adjusted(4, 1, -4, -1))
        seen = [spot for spot in spots if spot.right >= 0 and spot.left <= box.width()]
        marks = [_sides(spot.box.intersected(box)) for spot in seen]
        filled = [_sides(each) for each in taken] + marks
        for spot, mark in sorted(zip(seen, marks, strict=True), key=lambda pair: _rank(pair[0])):
            number, names = words_of(spot.saying)
            wide = self.strong.width(number)
            whole = wide + 6 + self.small.width(f"· \u2068{names}\u2069")
            others = [each for each in filled if each is not mark]
            widths = (whole, min(whole, wide + _NAMED), wide)
            tries = (place(inner, mark, each, others) for each in widths)
            found = next((each for each in tries if each is not None), None)
            if found is None:
                continue
            filled.append(found)
            middle = (found[1] + found[3]) / 2
            painter.setFont(self.strong.font)
            painter.setPen(look.secondary if spot.saying.fate != "stands" else look.ink)
            self.strong.write(painter, found[0], middle, number)
            x = found[0] + wide + 6
            if found[2] > x:
                painter.setFont(self.small.font)
                painter.setPen(look.secondary)
                self.small.write(
                    painter, x, middle, self.small.fit(f"· \u2068{names}\u2069", found[2] - x + 1)
                )


def _sides(box: QRectF) -> Box:
    return box.left(), box.top(), box.right(), box.bottom()


def _rank(spot: Spot) -> tuple[bool, bool]:
    """Words go first to numbers that stand."""
    return spot.saying.fate != "stands", spot.saying.figure.state != "value"


def timed(story: Story) -> list[Saying]:
    """The sayings whose moment is known, in order."""
    return [each for each in story.sayings if each.at is not None]


def span_of(story: Story) -> tuple[int, int] | None:
    """From the first to the last moment at which a figure was said; None when none is known."""
    moments = [
        moment
        for each in timed(story)
        if each.at is not None
        for moment in (each.at.earliest, each.at.latest)
        if moment is not None
    ]
    return (min(moments), max(moments)) if moments else None


def _numbers(story: Story, height: float) -> Numbers:
    return numbers_of(timed(story), _TOP, height - _FOOT)


def _spots(story: Story, frame: Frame, numbers: Numbers) -> list[Spot]:
    found = []
    for each in timed(story):
        at, scale = each.at, frame.scale
        if at is None:
            continue
        left = scale.x(at.earliest) if at.earliest is not None else -40.0
        right = scale.x(at.latest) if at.latest is not None else scale.width + 40.0
        left, right = (min(max(x, -_FAR), _FAR) for x in (left, right))
        counted = None
        if each.as_of is not None and each.as_of.earliest is not None:
            counted = max(scale.x(each.as_of.earliest), -_FAR)
        y = height_of(each, numbers)
        found.append(Spot(each, (left + right) / 2, y, left, right, counted))
    return found


def _beyond(story: Story, frame: Frame) -> list[bool]:
    spots = _spots(story, frame, _numbers(story, _HEIGHT))
    return [spot.right < 0 or spot.left > frame.scale.width for spot in spots]


def _tip(saying: Saying) -> Tip:
    number, names = words_of(saying)
    voice = saying.voice
    said = when.said(voice.said) if voice.said else ""
    how = say("printed {said}", said=said) if voice.printed else say("said {said}", said=said)
    words = voice.exact or saying.figure.raw or voice.gist
    lines = [in_quotes(clean(words)) if voice.exact or saying.figure.raw else clean(words)]
    if saying.figure.as_of:
        lines.append(say("Counted as of {show}.", show=when.said(saying.figure.as_of)))
    if saying.fate == "withdrawn":
        lines.append(say("Taken back since, or set aside."))
    elif saying.fate == "followed":
        lines.append(say("The same speaker gave another figure later."))
    return Tip(f"{number[:1].upper()}{number[1:]}", with_commas((names, how)), "\n".join(lines))
