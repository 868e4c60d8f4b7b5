"""What lies under a point of the timeline, and what the card beside the pointer says of it.

Hides which of several things at one point is meant: a track or a layer first, then a mark, a cell
of a strip, a +N, and in the head of a lane its whole name.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF

from db.language import many, say
from db.when import said_span
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.scene import Fold
from desktop.timeline.grouping.density import level_for
from desktop.timeline.grouping.stack import PAD_TOP, STRIP
from desktop.timeline.hands.chosen import counted
from desktop.timeline.hands.spoken import count_words, date_words, sort_words
from desktop.timeline.parts import Tip
from desktop.timeline.scales import axis
from desktop.timeline.view import TimelineView


def row_at(view: TimelineView, at: QPointF) -> int:
    """The row of Columns of the mark under a point of the widget, -1: none."""
    place = view.bar_at(at) if view.plot().contains(at) else -1
    return int(view.bars.row[place]) if place >= 0 and view.bars is not None else -1


def cell_at(view: TimelineView, at: QPointF) -> tuple[int, int, int] | None:
    """The cell of a heat strip under a point: its level, number and lane."""
    scene = view.scene
    if not view.plot().contains(at):
        return None
    inside = at - view.plot().topLeft()
    lane = scene.stack.lane_at(inside.y() + view.top)
    if lane is None or not scene.has_strip(lane):
        return None
    depth = inside.y() + view.top - scene.stack.tops[lane]
    if not PAD_TOP <= depth <= PAD_TOP + STRIP:
        return None
    level = level_for(view.scale.step)
    return level, view.scale.at(inside.x()) >> level, lane


def fold_at(view: TimelineView, at: QPointF) -> Fold | None:
    """The +N under a point."""
    inside = at - view.plot().topLeft()
    bottom = view.top + view.plot().height()
    for fold in view.scene.folds(view.scale, view.top, bottom):
        if abs(fold.x - inside.x()) < 14 and abs(fold.y - inside.y()) < 9:
            return fold
    return None


def on_axis(view: TimelineView, at: QPointF) -> bool:
    """Whether a point of the widget lies on the time axis itself."""
    return not view.ground().beside(at) and at.y() < axis.HEIGHT


def words_at(view: TimelineView, at: QPointF, row: int) -> Tip | None:
    """What the card says of a point; `row`: the mark under it, -1: none."""
    tip = _furniture(view, at)
    if tip is not None:
        return tip
    if 0 <= row < len(view.scene.found):
        return _mark(view, row)
    cell = cell_at(view, at)
    if cell is not None:
        return _cell(view, *cell)
    fold = fold_at(view, at)
    if fold is not None:
        more = many(fold.number, "{count:,} more incident", "{count:,} more incidents")
        return Tip(more, say("There is no room for them here."), say("Click to look closer."))
    return _lane(view, at) if view.ground().beside(at) else None


def _furniture(view: TimelineView, at: QPointF) -> Tip | None:
    """What a track or a layer says of the point."""
    track = view.ground().track_at(at)
    if track is not None:
        return track[0].tip(track[1], view.frame())
    if not view.plot().contains(at):
        return None
    inside, frame = at - view.plot().topLeft(), view.frame()
    tips = (layer.tip(inside, frame) for layer in reversed(view.layers))
    return next((tip for tip in tips if tip is not None), None)


def _mark(view: TimelineView, row: int) -> Tip | None:
    label = view.labels.get(int(view.scene.found.ids[row]))
    if label is None:
        return None
    tip = Tip(
        clean(label.caption.title), date_words(label, short=False), sort_words(view.scene, row)
    )
    far = counted(view.scene, row, view.clock)
    return replace(tip, when=f"{tip.when} · {far}") if far else tip


def _cell(view: TimelineView, level: int, number: int, lane: int) -> Tip | None:
    start, end = number << level, (number + 1) << level
    held = view.scene.lane(lane)
    possible = held.touching(start, end)
    if not possible:
        return None
    count = count_words(held.certain(start, end), possible)
    what = "1 incident" if count == "1" else say("{count} incidents", count=count)
    return Tip(what, said_span(start, end), say("Click to look closer."))


def _lane(view: TimelineView, at: QPointF) -> Tip | None:
    """The whole name of a lane whose head had to cut it."""
    lane = view.head_at(at)
    if lane is None:
        return None
    name = view.scene.lane(lane).name
    if name.part == "others":
        return Tip(name.name, more=say("Click to give more of them a lane."))
    if not view.canvas.heads.is_cut(lane):
        return None
    return Tip(clean(name.name), clean(name.native))
