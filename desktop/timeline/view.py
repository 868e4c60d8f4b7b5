"""The timeline itself: one painted widget over arrays, nothing one object per incident.

Holds the window of time, the scroll height and the selection; draws a frame when one of them
changes. What the pointer and the keys mean, and what is drawn besides the incidents, is hung
into it (see `parts`).
"""

from __future__ import annotations

import gc
import time
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from db.columns import LaneName, Shift
from db.columns import empty as no_columns
from db.language import say
from desktop.theme import theme, themes
from desktop.timeline.counting import Counting
from desktop.timeline.drawing.ahead import Ahead
from desktop.timeline.drawing.bars import Bars, Looks
from desktop.timeline.drawing.canvas import Canvas, Sheet
from desktop.timeline.drawing.colours import Colouring, kind_table, same_kinds
from desktop.timeline.drawing.labels import Label, Labels
from desktop.timeline.drawing.scene import Scene
from desktop.timeline.drawing.words import Pen
from desktop.timeline.enlarged import Enlarged
from desktop.timeline.ground import Ground, fit_bar, seen
from desktop.timeline.grouping.heads import NOTHING
from desktop.timeline.grouping.lanes import Lane, Lanes
from desktop.timeline.hands import walk
from desktop.timeline.hands.chosen import Chosen, chosen
from desktop.timeline.moving.motion import Motion
from desktop.timeline.parts import Frame, Layer, Track
from desktop.timeline.scales.clocks import UTC, Clock
from desktop.timeline.scales.scale import Scale, fitted
from desktop.timeline.scales.ticks import Ticks, ticks
from desktop.widgets.hover_card import HoverCard

HEAD_WIDTH, HEAD_LEAST, HEAD_MOST = 168, 104, 420
_BUDGET, _AT_ONCE = 0.003, 0.001  # seconds spent on new shelves between frames, in one


class TimelineView(Enlarged):
    """Lanes of incidents over a zoomable axis.

    Signals: `moved(Scale)` the window of time changed; `chose(int)` the reader picked an incident
    (its id; 0: none); `titles_wanted(list[int])` ids whose titles are not here yet;
    `counted(int, int)` surely and possibly in view; `chose_lane(int)` the key of a lane whose head
    was clicked; `focused` another incident is the selected one, or its title is known now.

    `layers` and `tracks` are drawn with every frame: tell `furnished` after changing them or a
    height. Pointer and keys are answered by event filters.
    """

    moved = Signal(object)
    chose = Signal(object)
    titles_wanted = Signal(object)
    counted = Signal(int, int)
    chose_lane = Signal(object)
    focused = Signal()

    def __init__(self, today: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(say("Timeline"))
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.head_width = HEAD_WIDTH
        pen = Pen("small_strong")
        self.labels = Labels(pen.width, pen.cut)
        nothing = no_columns()
        every = Lane(0, LaneName(0, ""), np.empty(0, np.int32), nothing, nothing.earliest)
        self.scene = Scene(Lanes(nothing, "none", (), every, 0, -1), self.labels)
        self.scale: Scale = fitted(today - 86_400 * 365, today, 800.0)
        self.looks = Looks("lane", kind_table(nothing), today)
        self.bars: Bars | None = None
        self.layers: list[Layer] = []
        self.tracks: list[Track] = []
        self.standing: list[QWidget] = []  # what lies on the view and is not drawn with it
        self.clock: Clock = UTC
        self._today = today
        self._chosen = Chosen()
        self.hovered = -1
        self.walked_lane = self.marked_lane = 0
        self.held = NOTHING  # which lane head keys point at or a hand moves
        self._ground = Ground(self.room(), HEAD_WIDTH, 0, ())
        self._plot = QRectF(0, 0, 1, 1)
        self._ticks: Ticks | None = None
        self._painted = time.perf_counter()
        self._cut = False  # what is shown next has nothing to do with what was
        self.motion = Motion(self._glide, self)
        self.card = HoverCard(self)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.valueChanged.connect(self._scrolled)
        self.counting = Counting(self._seen, self)
        self.counting.told.connect(self._tell_counts)
        self._ahead = Ahead()
        self._ask_timer = self._once(self._ask)
        self._renew_timer = self._once(self._renew)
        themes.changed.connect(self._dress)
        self._dress()

    def _once(self, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

    # What is shown

    def show_lanes(self, lanes: Lanes, shift: Shift | None = None) -> None:
        """Other incidents, another axis or another filter; the window of time stays. `shift`: after
        a step, how the rows moved since; then everything keeps its place."""
        old = self.scene
        self.scene = Scene(lanes, self.labels, self.plot().height())
        self.scene.clock = self.clock
        if shift is not None:
            self.scene.carry(old, shift)
        if not same_kinds(old.found, lanes.found, shift):
            self.looks = replace(self.looks, kinds=kind_table(lanes.found))
        if [lane.name for lane in lanes.lanes] != [lane.name for lane in old.lanes.lanes]:
            self.canvas.forget_heads()
        self._choose(self.selected)
        self._arrange()
        self.counting.soon()
        self.update()

    def show_colours(self, colouring: Colouring) -> None:
        """Colour by lane, kind or standing."""
        self.looks = replace(self.looks, colouring=colouring)
        self.canvas.forget_heads()
        self.update()

    def show_clock(self, clock: Clock) -> None:
        """The time of another zone, or days counted from another day."""
        self.clock = self.scene.clock = clock
        self.looks = replace(self.looks, now=clock.zone.local(self._today))
        self._ticks = None
        self._choose(self.selected)
        self.counting.soon()
        self.moved.emit(self.scale)
        self.update()

    def put_titles(self, found: dict[int, Label]) -> None:
        """Titles that were wanted."""
        self.labels.take(found)
        self.scene.titles_arrived()
        if self.selected in found:
            self._choose(self.selected)
            self.focused.emit()
        self.update()

    def show_selected(self, incident: int, reveal: bool = True) -> None:
        """Mark an incident (0: none); move to it when it is out of sight."""
        self._choose(incident)
        if reveal and self.selected_row >= 0:
            self._reveal(self.selected_row)
        self.focused.emit()
        self.update()

    def show_lane(self, key: int) -> None:
        """Mark the lane of a record (0: none) and bring it into sight."""
        self.marked_lane = key
        for number, lane in enumerate(self.scene.lanes.lanes):
            if key and lane.name.key == key:
                seen = self.scene.stack.within(self.top, self.top + self.plot().height())
                if number not in seen[:-1]:
                    self._bar.setValue(round(self.scene.stack.tops[number]))
        self.update()

    def go(self, scale: Scale, seconds: float = 0.2) -> None:
        """Glide to a window of time."""
        self.motion.go(self.scale, scale, seconds)

    def jump(self, scale: Scale) -> None:
        """Be at a window of time at once."""
        self.motion.stop()
        self._glide(scale)

    def fit(self, start: int, end: int, glide: bool = True, exact: bool = False) -> None:
        """Show [start, end) seconds; unless `exact` with a margin, and room at the right for the
        words of the last ones."""
        width = self.plot().width()
        margin, more = (0.0, 0.0) if exact else (min(24.0, width / 20), min(80.0, width / 12))
        scale = fitted(start, end, width, margin, more)
        if glide:
            self.go(scale, 0.35)
        else:
            self._cut = True
            self.jump(scale)

    @property
    def selected(self) -> int:
        """The id of the incident that is selected, 0 for none."""
        return self._chosen.incident

    @property
    def selected_row(self) -> int:
        """The row of Columns that is selected, -1 for none."""
        return self._chosen.row

    @property
    def top(self) -> float:
        """The scroll height."""
        return float(self._bar.value())

    def scroll_lanes(self, pixels: float) -> None:
        """Move the lanes up by so many pixels."""
        self._bar.setValue(round(self._bar.value() + pixels))

    def ground(self) -> Ground:
        """Where everything lies."""
        return self._ground

    def plot(self) -> QRectF:
        """Where the lanes are drawn, in the widget."""
        return QRectF(self._plot)

    def frame(self) -> Frame:
        """What layers and tracks are asked about between two paints."""
        return self._sheet().frame(self.bars, self.canvas.look, self.canvas.ratio)

    def furnished(self) -> None:
        """Layers or tracks are others, or of another height."""
        self._arrange()
        self.update()

    def head_at(self, at: QPointF) -> int | None:
        """The lane whose head is under a point of the widget."""
        if not self._ground.column.contains(at):
            return None
        return self.canvas.heads.at(self.scene, self.top, at.y() - self.plot().top())

    def bar_at(self, at: QPointF) -> int:
        """The place in `bars` of the bar under a point of the widget, -1: none; narrow ones may be
        missed by 4 pixels."""
        inside = at - self.plot().topLeft()
        return -1 if self.bars is None else self.bars.at(inside.x(), inside.y())

    def set_head_width(self, width: float) -> None:
        """Another width for the lane heads."""
        self.head_width = round(min(max(width, HEAD_LEAST), HEAD_MOST))
        self._arrange()
        self.update()

    # Inside

    def _glide(self, scale: Scale) -> None:
        self.scale = scale.resized(self.plot().width())
        self._ticks = None
        self.card.hide()
        self.counting.soon()
        self.moved.emit(self.scale)
        self.update()

    def _scrolled(self) -> None:
        self.card.hide()
        self.counting.soon()
        self.update()

    def _arrange(self) -> None:
        room, wide = self.room(), self._bar.sizeHint().width()
        tracks = seen(self.tracks, room.height(), self.zoom)
        area = max(round(Ground(room, self.head_width, 0, tracks).room), 0)
        self.scene.set_room(max(float(area), 1.0))
        fit_bar(self._bar, self.scene.stack.height - area, area)
        bar = 0.0 if self._bar.isHidden() else wide / self.zoom
        self._ground = Ground(room, self.head_width, bar, tracks, self.isRightToLeft())
        self._bar.setGeometry(self._ground.scroll_bar(wide, area, self.zoom))
        self._plot = self._ground.plot
        self.scale = self.scale.resized(self.plot().width())
        self._ticks = None

    def _dress(self, _: object = None, ratio: float = 0.0) -> None:
        self.canvas = Canvas(theme(), ratio or self.devicePixelRatioF() * self.zoom)
        self.furnished()

    def _choose(self, incident: int) -> None:
        self._chosen = chosen(incident, self.scene, self.labels, self.clock)

    def _reveal(self, row: int) -> None:
        """Bring an incident into sight without changing more than needed."""
        at = walk.instant(self.scene.found, row)
        goal = self.motion.goal(self.scale)
        x = goal.x(at)
        if not 24 <= x <= goal.width - 48:
            self.go(goal.panned(x - goal.width / 2), 0.3)
        held = self.scene.lanes_of(row)
        seen = self.scene.stack.within(self.top, self.top + self.plot().height())
        if held and not any(lane in seen for lane in held):
            self._bar.setValue(round(self.scene.stack.tops[held[0]]))

    def _seen(self) -> tuple[Lanes, int, int, set[int]]:
        """What is counted."""
        shown = self.canvas.heads.seen(self.scene, self.top, self.plot().height())
        return self.scene.lanes, self.scale.left, self.scale.right, shown

    def _tell_counts(self, certain: int, possible: int) -> None:
        self.counted.emit(certain, possible)
        self.canvas.tell(self._sheet())
        self.update(self._ground.on_screen(self.zoom))

    def _ask(self) -> None:
        wanted = self.labels.take_wanted()
        if wanted:
            self.titles_wanted.emit(wanted)

    def draw(self, painter: QPainter, budget: float | None) -> bool:
        """One frame. `budget`: seconds for lanes that have nothing to show here yet; all others
        show what they did until `_renew` (None: everything is made first). False: some did."""
        bottom = self.top + self.plot().height()
        done = self.scene.settle(self.scale, self.top, bottom, budget, bare=budget is not None)
        self.bars = self.canvas.draw(painter, self._sheet())
        return done

    def _sheet(self) -> Sheet:
        if self._ticks is None:
            self._ticks = ticks(self.scale, self.canvas.axis.measure, self.clock.zero)
        return Sheet(
            self.scene,
            self.scale,
            self._ticks,
            self.looks,
            self.top,
            self.plot(),
            QRectF(QPointF(), self.room()),
            self.counting.lanes,
            self._chosen.flag,
            self.selected_row,
            self.marked_lane,
            tuple(self.layers),
            tuple(self.ground().tracks),
            self.held,
            self.ground().turned,
        )

    def _renew(self) -> None:
        """Between two frames: lanes that still show another octave, a few at a time."""
        bottom = self.top + self.plot().height()
        if self.scene.settle(self.scale, self.top, bottom, _BUDGET):
            self._ahead.make(self._sheet(), self.canvas, self.clock.zero)
        self.update()

    # Qt

    def update(self, *area: object) -> None:
        """Without `area`: all that is drawn here, but not the widgets that stand on it."""
        super().update(*(area or (self.drawn(),)))

    def drawn(self) -> QRegion:
        """What a frame draws: scroll bar and corner are not drawn again with it."""
        region = QRegion(self.rect())
        for widget in (self._bar, *self.standing):
            if widget.isVisible():
                region -= QRegion(widget.geometry())
        return region

    def sizeHint(self) -> QSize:
        return QSize(1100, 640)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        gc.disable()  # a round of the collector takes longer than a frame: it can come after it
        QTimer.singleShot(0, gc.enable)
        now = time.perf_counter()
        passed, self._painted = now - self._painted, now
        painter = QPainter(self)
        painter.scale(self.zoom, self.zoom)
        # A picture may ask for another ratio than the screen's; the painter's device is this
        # widget all the same, only its transform tells.
        try:
            ratio = painter.deviceTransform().m11()
            if self.canvas.ratio != ratio:
                self._dress(ratio=ratio)
            done = self.draw(painter, _AT_ONCE)
        finally:
            # A painter left open after a fault would take the whole window with it.
            painter.end()
        at_once = self._cut or not self.motion.enabled
        fading = self.scene.fade(1.0 if at_once else min(passed, 0.05))
        self._cut = self._cut and not done
        if fading:
            self.update()
        if not done or self.canvas.rough:
            self._renew_timer.start()
        self._ask_timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        self.moved.emit(self.scale)
        self.counting.soon()
