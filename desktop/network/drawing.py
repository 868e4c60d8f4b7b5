"""Draws a picture of the network: lines, nodes, names, words. On a widget, on paper, anywhere.

Hides what is left out when much is in sight: of thousands of lines only plain strokes, names only
where they find room, words of relations only where few lines are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from db.records.network_springs import Floats, Ints
from desktop.network import lines, shapes
from desktop.network.lines import Bow, Stroke
from desktop.network.names import Ground, Label, Scribe
from desktop.network.picture import Picture, Window
from desktop.network.ties import NOT, POSSIBLY, RELATION, TOGETHER
from desktop.network.words import tie_word
from desktop.theme import Theme

#: From so many lines in sight on they are plain strokes without ends.
PLAIN = 1_400
_WORDS = 70
_MARGIN = 80.0
_TINY = 4.2  # pixels: a smaller node is a dot
#: Of so few actors each shows its shape, however small the window.
_FEW, _LEAST = 300, 5.5


@dataclass(frozen=True, slots=True)
class Sight:
    """What of a picture lies on a widget: `spots` (n, 2) of all members and their `radius` there;
    `members` and `lines` (positions in `shown.ties`) in sight."""

    picture: Picture
    window: Window
    spots: Floats
    radius: Floats
    members: Ints
    lines: Ints

    def spot(self, place: int) -> QPointF:
        """Where a member stands."""
        return QPointF(float(self.spots[place, 0]), float(self.spots[place, 1]))

    def bow(self, line: int) -> Bow:
        """The line at a position in `shown.ties`."""
        ties, shown = self.picture.ties, self.picture.shown
        tie = int(shown.ties[line])
        a, b = int(ties.first[tie]), int(ties.second[tie])
        gap = 3.0
        return lines.bow(
            float(self.spots[a, 0]),
            float(self.spots[a, 1]),
            float(self.radius[a]) + gap,
            float(self.spots[b, 0]),
            float(self.spots[b, 1]),
            float(self.radius[b]) + gap,
            float(shown.bend[line]),
            self.window.size,
        )

    def near(self, x: float, y: float, far: float) -> Ints:
        """Lines that may pass within so many pixels of a point: straight ones do, bowed ones
        could."""
        picture = self.picture
        drawn = picture.shown.ties[self.lines]
        begin = self.spots[picture.ties.first[drawn]]
        way = self.spots[picture.ties.second[drawn]] - begin
        away = np.array((x, y)) - begin
        share = (away * way).sum(1) / np.maximum((way**2).sum(1), 1e-9)
        off = away - way * np.clip(share, 0.0, 1.0)[:, None]
        reach = far + lines.BEND * self.window.size * np.abs(picture.shown.bend[self.lines])
        found: Ints = self.lines[np.hypot(off[:, 0], off[:, 1]) <= reach]
        return found

    def stroke(self, line: int) -> Stroke:
        """What it looks like."""
        ties, shown = self.picture.ties, self.picture.shown
        tie = int(shown.ties[line])
        return Stroke(
            int(ties.kind[tie]),
            int(ties.certainty[tie]),
            int(ties.predicate[tie]),
            int(shown.state[line]),
            int(shown.possible[line]),
        )


def sight(picture: Picture, window: Window, box: QRectF) -> Sight:
    """What lies in a box of the widget."""
    spots = window.on(picture.places)
    radius = picture.radius * window.size
    if len(picture.shown.members) <= _FEW:
        radius = np.maximum(radius, _LEAST)
    low = (box.left() - _MARGIN, box.top() - _MARGIN)
    high = (box.right() + _MARGIN, box.bottom() + _MARGIN)
    shown, ties = picture.shown, picture.ties
    inside = np.asarray(((spots > low) & (spots < high)).all(1))
    members = shown.members[inside[shown.members]]
    first, second = ties.first[shown.ties], ties.second[shown.ties]
    a, b = spots[first], spots[second]
    crosses = ((np.maximum(a, b) > low) & (np.minimum(a, b) < high)).all(1)
    return Sight(picture, window, spots, radius, members, np.flatnonzero(crosses))


@dataclass(slots=True)
class Drawn:
    """What was drawn with its name, for whoever draws over it."""

    labels: dict[int, Label] = field(default_factory=dict)
    ground: Ground = field(default_factory=Ground)
    words: dict[int, QRectF] = field(default_factory=dict)

    def copied(self) -> Drawn:
        """The same, to go on from."""
        return Drawn(dict(self.labels), self.ground.copied(), dict(self.words))


def draw(
    painter: QPainter,
    look: Theme,
    seen: Sight,
    scribe: Scribe,
    edge: QRectF,
    on_paper: bool = False,
) -> Drawn:
    """The whole of what is in sight, no name cut by the `edge`; on paper every line has its end,
    and all names are tried."""
    if len(seen.lines) > PLAIN and not on_paper:
        _strokes(painter, look, seen)
    else:
        for line in seen.lines:
            stroke, curve = seen.stroke(int(line)), seen.bow(int(line))
            lines.draw(painter, look, stroke, curve, size=seen.window.size)
    _nodes(painter, look, seen)
    drawn = Drawn(ground=Ground(edge))
    for place in seen.members:
        radius = float(seen.radius[place])
        at = seen.spot(int(place))
        drawn.ground.take(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
    _names(painter, look, seen, scribe, drawn, on_paper)
    if len(seen.lines) <= _WORDS and seen.window.zoom > 0.6:
        _words(painter, look, seen, scribe, drawn)
    return drawn


def _strokes(painter: QPainter, look: Theme, seen: Sight) -> None:
    """All lines as plain strokes, those alike at once."""
    shown, ties = seen.picture.shown, seen.picture.ties
    drawn = shown.ties[seen.lines]
    kind, state = ties.kind[drawn], shown.state[seen.lines]
    # The more lie on one another, the less ink each may take.
    thin = min(max(1_600 / max(len(seen.lines), 1), 0.22), 0.8)
    ends = np.concatenate((seen.spots[ties.first[drawn]], seen.spots[ties.second[drawn]]), 1)
    for each in (TOGETHER, 3, 1, 2, RELATION):
        for standing in (NOT, POSSIBLY, 2):
            found = ends[(kind == each) & (state == standing)]
            if not found.size:
                continue
            ink = QColor(lines.colour(look, Stroke(each, 255, 255, standing, 1)))
            ink.setAlphaF({NOT: 0.2, POSSIBLY: 0.55}.get(standing, 1.0) * thin)
            painter.setPen(QPen(ink, 1.0))
            painter.drawLines([QLineF(*each) for each in found.tolist()])


def _nodes(painter: QPainter, look: Theme, seen: Sight) -> None:
    members, shown = seen.picture.members, seen.picture.shown
    small = seen.radius[seen.members] < _TINY
    dots = seen.members[small]
    kinds: dict[str, list[QPointF]] = {}
    for place in dots:
        kinds.setdefault(members[place].kind, []).append(seen.spot(int(place)))
    for kind, points in kinds.items():
        ink, _ = shapes.colours(look, kind)
        pen = QPen(ink, 5.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(points)
    for place in seen.members[~small]:
        shapes.draw(
            painter,
            look,
            members[place].kind,
            seen.spot(int(place)),
            float(seen.radius[place]),
            not shown.degree[place],
        )
        if members[place].id in seen.picture.pinned:
            _pin(painter, look, seen.spot(int(place)), float(seen.radius[place]))


def _pin(painter: QPainter, look: Theme, at: QPointF, radius: float) -> None:
    """A small needle: somebody put it here."""
    painter.setPen(QPen(look.panel, 1.2))
    painter.setBrush(look.ink)
    painter.drawEllipse(at + QPointF(radius * 0.72, -radius * 0.72), 3.4, 3.4)


def _names(
    painter: QPainter, look: Theme, seen: Sight, scribe: Scribe, drawn: Drawn, every: bool
) -> None:
    members, shown = seen.picture.members, seen.picture.shown
    weight = shown.degree[seen.members] + seen.radius[seen.members] * 2
    order = seen.members[np.argsort(-weight, kind="stable")]
    most = len(order) if every else 400 if seen.window.zoom > 0.3 else 120
    for place in order[:most]:
        number = int(place)
        label = scribe.label(
            members[number], number, seen.spot(number), float(seen.radius[number]), drawn.ground
        )
        if label is not None:
            drawn.ground.take(label.box)
            drawn.labels[number] = label
            scribe.write(painter, look, label, not shown.degree[number])


def _words(painter: QPainter, look: Theme, seen: Sight, scribe: Scribe, drawn: Drawn) -> None:
    """The words of relations, where they fit beside everything else."""
    for line in seen.lines:
        stroke = seen.stroke(int(line))
        if stroke.kind != RELATION or stroke.state == NOT:
            continue
        curve = seen.bow(int(line))
        word = tie_word(stroke.kind, stroke.predicate, stroke.count)
        for share in (0.5, 0.38, 0.62):
            box = scribe.word_box(word, curve.at(share))
            if box.width() < QLineF(curve.start, curve.end).length() and drawn.ground.free(box):
                drawn.ground.take(box)
                drawn.words[int(line)] = box
                scribe.write_word(painter, look, word, box)
                break


def light(
    painter: QPainter,
    look: Theme,
    seen: Sight,
    scribe: Scribe,
    places: Sequence[int],
    line: int,
    drawn: Drawn,
) -> None:
    """Over it (`drawn`): what is selected or pointed at, with all that ties it, and the `line` that
    is pointed at (-1: none)."""
    touched: dict[int, None] = {}
    for place in places:
        touched.update(dict.fromkeys(seen.picture.lines_of(place)))
    if line >= 0:
        touched[line] = None
    few = len(touched) <= 400
    ends: dict[int, None] = dict.fromkeys(places)
    ties = seen.picture.ties
    for each in touched:
        tie = int(seen.picture.shown.ties[each])
        ends.update({int(ties.first[tie]): None, int(ties.second[tie]): None})
        if few:
            size = seen.window.size
            lines.draw(painter, look, seen.stroke(each), seen.bow(each), each == line, size)
    for place in list(ends)[:200]:
        kind = seen.picture.members[place].kind
        radius = max(float(seen.radius[place]), _TINY)
        shapes.draw(painter, look, kind, seen.spot(place), radius)
    for place in list(ends)[:60]:
        label = drawn.labels.get(place)
        if label is None:
            over = None if place in places else drawn.ground
            member, radius = seen.picture.members[place], float(seen.radius[place])
            label = scribe.label(member, place, seen.spot(place), radius, over)
        if label is not None:
            drawn.ground.take(label.box)
            scribe.write(painter, look, label)
    _say(painter, look, seen, scribe, drawn, list(touched)[:40], line)


def _say(
    painter: QPainter,
    look: Theme,
    seen: Sight,
    scribe: Scribe,
    drawn: Drawn,
    touched: Sequence[int],
    line: int,
) -> None:
    """Words on the lines that are lit: where they stood, else where there is room."""
    kinds, ties = seen.picture.ties.kind, seen.picture.shown.ties

    def weight(each: int) -> tuple[bool, bool, int]:
        """The one that is pointed at, those that have a word, then relations."""
        return each != line, each not in drawn.words, int(kinds[ties[each]])

    for each in sorted(touched, key=weight):
        stroke = seen.stroke(each)
        word = tie_word(stroke.kind, stroke.predicate, stroke.count)
        curve = seen.bow(each)
        boxes = [scribe.word_box(word, curve.at(share)) for share in (0.5, 0.36, 0.64)]
        box = drawn.words.get(each) or next((one for one in boxes if drawn.ground.free(one)), None)
        if box is None and each == line:
            box = boxes[0]
        if box is not None:
            drawn.ground.take(box)
            scribe.write_word(painter, look, word, box)
