"""The density of sources beneath the lanes: when the case's reports were published.

Bars on a square-root scale, solid for what was surely published in the cell, light for what may
have been. A line in the warning colour marks many reports without an incident (the rule is in
`report_cells`). Hides reading, preparing and which source a click opens.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPixmap

from db.changes import Changes
from db.columns import tracks
from db.columns.tracks import Issued
from db.language import many, say
from db.reader import Reader
from db.refs import Ref
from db.when import said_span
from desktop.theme import Theme
from desktop.timeline.acts import Act
from desktop.timeline.drawing.colours import mixed
from desktop.timeline.drawing.column_chart import chart
from desktop.timeline.drawing.rolls import Roll
from desktop.timeline.drawing.samples import Entry
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.density import cells_in_view, level_for
from desktop.timeline.host import Host
from desktop.timeline.material import Material
from desktop.timeline.parts import Frame, Tip, Track
from desktop.timeline.scales.scale import Pixels, Scale
from desktop.timeline.showing.report_cells import Cells, Reports, reports

_HEIGHT = 34.0
_TOP = 7.0  # pixels left to the mark of "no incident"
_FOOT = 2.0
_RIGHT = 12.0
_REST_MS = 30  # while the window moves, which cells stand alone is found now and then
#: From so many dated sources on the track is there without being asked for.
_ENOUGH = 10


class ReportTrack(Track):
    """Draws `reports`; `opened(start, end)` is called for a click on that stretch of seconds."""

    name = say("Reports")

    def __init__(self, opened: Callable[[int, int], None]) -> None:
        self.reports: Reports | None = None
        self._opened = opened
        self._pen = Pen("caption")
        self._most = (-1, "")
        self._roll: Roll[QPixmap] = Roll(0.7)  # not made anew in the same frame as the strips

    def draw(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        found = self.reports
        if found is None:
            return
        look, ratio, room = frame.look, frame.ratio, box.height() - _TOP - _FOOT
        if painter.paintEngine().type() != QPaintEngine.Type.Raster:
            self._cells(frame.scale)
            found.finish()
            self._boxes(painter, room, frame)
        else:

            def picture(scale: Scale) -> QPixmap:
                edges = _edges(self._cells(scale), scale, ratio)
                size = round(scale.width * ratio), round(room * ratio)
                parts = self._heights(self._cells(scale), room, look)
                return chart(edges, parts, size, ratio, look.panel)

            made, begin = self._roll.at(frame.scale, ratio, (found, look), room, picture)
            source = QRectF(begin, 0, round(box.width() * ratio), made.height())
            painter.drawPixmap(QPointF(0, _TOP), made, source)
        self._alone(painter, frame)

    def _heights(self, cells: Cells, room: float, look: Theme) -> list[tuple[Pixels, QColor]]:
        """What was possibly and what was surely published in each cell, as heights; 0: nothing."""
        assert self.reports is not None
        top = max(self.reports.fullest[cells.level], 4)
        # What is only possible shows where it stands higher than what is sure.
        possibly = np.where(cells.possibly > cells.surely, cells.possibly, 0)
        found = []
        for counts, share in ((possibly, 0.38), (cells.surely, 0.9)):
            if counts.any():
                high = np.maximum(room * np.sqrt(counts / top), np.where(counts, 2.0, 0.0))
                found.append((high, mixed(look.panel, look.neutral, share)))
        return found

    def _boxes(self, painter: QPainter, room: float, frame: Frame) -> None:
        """The columns as shapes."""
        cells = self._cells(frame.scale)
        edges = _edges(cells, frame.scale, frame.ratio)
        left, width = edges[:-1] / frame.ratio, (np.diff(edges) - 1) / frame.ratio
        painter.setPen(Qt.PenStyle.NoPen)
        for high, colour in self._heights(cells, room, frame.look):
            held = np.flatnonzero(high)
            painter.setBrush(colour)
            parts = (left[held], _TOP + room - high[held], width[held], high[held])
            painter.drawRects(list(map(QRectF, *(part.tolist() for part in parts))))

    def _alone(self, painter: QPainter, frame: Frame) -> None:
        """The line over many reports without an incident."""
        cells = self._cells(frame.scale)
        alone = np.flatnonzero(cells.alone)
        if not alone.size:
            return
        edges = _edges(cells, frame.scale, frame.ratio) / frame.ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(frame.look.warning)
        ends = zip(edges[alone].tolist(), edges[alone + 1].tolist(), strict=True)
        painter.drawRects([QRectF(left, 3, right - left, 2) for left, right in ends])

    def head(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        """How many the highest bar stands for."""
        if self.reports is None:
            return
        most = self.reports.fullest[level_for(frame.scale.step)]
        if self._most[0] != most:
            self._most = most, say("up to {most:,}", most=most)
        words = self._most[1]
        painter.setFont(self._pen.font)
        painter.setPen(frame.look.secondary)
        x = box.right() - _RIGHT - self._pen.width(words)
        self._pen.write_head(painter, x, box.center().y(), words)

    def ahead(self, scale: Scale) -> None:
        if self.reports is not None:
            self._cells(scale)

    def _cells(self, scale: Scale) -> Cells:
        assert self.reports is not None
        level = level_for(scale.step)
        return self.reports.cells(level, *cells_in_view(scale, level))

    def stretch(self, at: QPointF, frame: Frame) -> tuple[int, int, bool] | None:
        """The seconds [start, end) a point stands for, and whether they are without an incident:
        a cell, or all cells of one mark; None where nothing was published."""
        if self.reports is None:
            return None
        scale = frame.scale
        self._cells(scale)
        self.reports.finish()
        cells = self._cells(scale)
        place = (scale.at(at.x()) >> cells.level) - cells.first
        if not 0 <= place < cells.possibly.size or not cells.possibly[place]:
            return None
        first, last = place, place
        if cells.alone[place]:
            while first > 0 and cells.alone[first - 1]:
                first -= 1
            while last + 1 < cells.alone.size and cells.alone[last + 1]:
                last += 1
        start = (cells.first + first) << cells.level
        return start, (cells.first + last + 1) << cells.level, bool(cells.alone[place])

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        found = self.stretch(at, frame)
        if found is None or self.reports is None:
            return None
        start, end, alone = found
        how_many = self.reports.within(start, end).size
        title = many(how_many, "{count:,} source published", "{count:,} sources published")
        more = (
            say("Click to open it.")
            if how_many == 1
            else say("Click to open the first, again for the next.")
        )
        if alone:
            more = say("No incident is dated here. {more}", more=more)
        return Tip(title, said_span(start, end), more)

    def click(self, at: QPointF, frame: Frame) -> bool:
        found = self.stretch(at, frame)
        if found is not None:
            self._opened(found[0], found[1])
        return found is not None


def _edges(cells: Cells, scale: Scale, ratio: float) -> npt.NDArray[np.int64]:
    """Where the cells begin, and the last one ends, in pixels of the device."""
    seconds = np.arange(cells.first, cells.first + cells.possibly.size + 1) << cells.level
    return np.rint(scale.xs(seconds) * ratio).astype(np.int64)


class Published(QObject):
    """Keeps the track true to the case."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self.track = ReportTrack(self._open)
        self._issued: Issued | None = None
        self._wish: bool | None = None  # what the reader asked for; None: nothing yet
        self._span = (0, 0)
        self._next = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._finish)
        host.add_track(self.track)
        host.add_acts(
            [
                Act("reports", say("Reports"), self.toggle, on=self._is_on, menu="show"),
                Act(
                    "reports-alone",
                    say("Next reports without an incident"),
                    self.go_on,
                    ready=lambda: self.track.reports is not None,
                ),
            ]
        )
        session = host.session
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        host.took.connect(self._took)

    def toggle(self) -> None:
        """Show the track, or leave it out."""
        self._wish = not self._is_on()
        self._renew()

    def _is_on(self) -> bool:
        return self.track.height > 0

    def go_on(self) -> None:
        """Go to the next stretch of reports without an incident, after the middle of the window;
        after the last to the first."""
        found, view = self.track.reports, self._host.view
        if found is None:
            return
        level = level_for(view.scale.step)
        alone = found.alone(level)
        if not alone.size:
            self._host.session.noted.emit(
                say("At this zoom an incident is dated near every stretch with many reports.")
            )
            return
        middle = view.scale.at(view.scale.width / 2)
        place = int(np.searchsorted(alone, middle + (1 << level)))
        start = int(alone[place % alone.size])
        end = start + (1 << level)
        view.go(view.scale.panned(view.scale.x((start + end) // 2) - view.scale.width / 2))
        how_many = found.within(start, end).size
        self._host.session.noted.emit(
            say(
                "{how_many:,} sources published, no incident: {span_text}",
                how_many=how_many,
                span_text=said_span(start, end),
            )
        )

    # What the case says

    def _opened(self) -> None:
        self._issued = None
        self._wish = None
        self._ask()

    def _closed(self) -> None:
        self._issued = None
        self.track.reports = None
        self._show()

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns("source"):
            self._ask()

    def _ask(self) -> None:
        def took(found: Issued) -> None:
            self._issued = found
            self._renew()

        self._host.session.read("timeline issued", tracks.issued, took, 2)

    def _took(self, found: Material) -> None:
        old = self.track.reports
        if old is None or old.found is not found.found:
            self._renew()

    def _renew(self) -> None:
        """Prepare what is drawn, if it is to be drawn."""
        issued, found = self._issued, self._host.material
        if issued is None or found is None:
            return
        on = len(issued) >= _ENOUGH if self._wish is None else self._wish
        if not on or not len(found.found):
            self.track.reports = None
            self._show()
            return
        lanes, before = found.lanes, self.track.reports

        def ask(_: Reader) -> Reports:
            return reports(issued, lanes, before)

        def took(made: Reports) -> None:
            made.later = self._rest.start
            self.track.reports = made
            self._show()

        self._host.session.read("timeline reports", ask, took, 2)

    def _finish(self) -> None:
        """Between two frames: where reports stand alone in the cells that came into sight."""
        if self.track.reports is not None:
            self.track.reports.finish()
            self._host.view.update()

    def _show(self) -> None:
        height = _HEIGHT if self.track.reports is not None else 0.0
        changed = height != self.track.height
        self.track.height = height
        if changed:
            self._host.legend.show_more(entries() if height else [], "reports")
            self._host.view.furnished()
        self._host.view.update()

    def _open(self, start: int, end: int) -> None:
        """Select the first source of a stretch; asked again, the next."""
        found = self.track.reports
        if found is None:
            return
        ids = found.issued.ids[found.within(start, end)].tolist()
        self._next = self._next + 1 if self._span == (start, end) else 0
        self._span = (start, end)
        if ids:
            self._host.session.select(Ref("source", ids[self._next % len(ids)]))


def entries() -> list[Entry]:
    """The legend of the track."""

    def alone(painter: QPainter, box: QRectF, look: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.warning)
        painter.drawRect(QRectF(box.left(), box.top() + 1, 16, 2))
        painter.setBrush(mixed(look.panel, look.neutral, 0.9))
        for step, up in enumerate((7.0, 10.0, 8.0)):
            painter.drawRect(QRectF(box.left() + 6 * step, box.bottom() - up + 1, 5, up - 1))

    return [Entry("own", say("many reports, no incident"), drawn=alone, wide=17.0)]


def hang(host: Host) -> Published:
    """Hang the density of sources into the timeline."""
    return Published(host)
