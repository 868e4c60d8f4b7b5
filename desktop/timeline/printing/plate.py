"""Draws the sheets of a poster: the words around the plot, and the plot as the screen draws it.

Hides where everything lies on a sheet. It draws on whatever it is given, in points: a page of a
PDF, an SVG, a picture, a printer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from db.language import many, number, say, with_dots, with_semicolons
from db.when import said_span
from desktop.theme import PAPER, paper_font
from desktop.timeline.drawing import samples
from desktop.timeline.drawing.bars import Looks
from desktop.timeline.drawing.canvas import Canvas, Sheet
from desktop.timeline.drawing.labels import clean
from desktop.timeline.drawing.samples import Entry
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.lanes import Lanes
from desktop.timeline.parts import Layer, Track
from desktop.timeline.printing.heights import MORE
from desktop.timeline.printing.paper import FOOTER
from desktop.timeline.printing.paper_heads import PaperHeads
from desktop.timeline.printing.paper_painter import RATIO, PaperPainter
from desktop.timeline.printing.poster import Page, Poster, shortcomings
from desktop.timeline.scales import axis
from desktop.timeline.scales.clocks import Clock
from desktop.timeline.scales.scale import OPEN, Scale
from desktop.timeline.scales.ticks import Ticks, ticks
from desktop.widgets.labels import elided

_LINE = 20.0  # pixels from one line of the legend to the next


@dataclass(frozen=True, slots=True)
class Setting:
    """What the view shows besides lanes: `looks`, `layers`, `tracks`, the entries of the `legend`
    (none: no legend), the `clock`; in words: by what the `lanes` are, what the `colours` say,
    and every `filter`; `turned`: lines begin at the right."""

    looks: Looks
    layers: tuple[Layer, ...]
    tracks: tuple[Track, ...]
    legend: tuple[Entry, ...]
    clock: Clock
    lanes: str
    colours: str
    filters: tuple[str, ...]
    turned: bool = False

    @property
    def beside(self) -> float:
        """The height of axis and tracks in pixels."""
        return axis.HEIGHT + sum(track.height for track in self.tracks)


class Plates:
    """Draws posters of one setting and one choice of lanes."""

    def __init__(self, setting: Setting, lanes: Lanes) -> None:
        # The line of now would make another print of the same case tomorrow.
        self.setting = replace(setting, looks=replace(setting.looks, now=OPEN))
        self.heads = PaperHeads(PAPER, RATIO, lanes)
        self._canvas = self._canvas_for(RATIO)
        self._small = Pen("caption")
        self._title = paper_font("plate")

    def legend_height(self, inner: float) -> float:
        """In pixels of the words around the plot; 0 without a legend."""
        found = self._placed(inner)
        return samples.lines(found) * _LINE if found else 0.0

    def _placed(self, inner: float) -> list[samples.Placed]:
        return samples.placed(self.setting.legend, 0.0, inner, self._small.width)

    def _canvas_for(self, ratio: float) -> Canvas:
        self.heads.ratio = ratio
        self._drawing = PaperPainter(ratio)
        return Canvas(PAPER, ratio, self._drawing, self.heads)

    def draw(self, painter: QPainter, poster: Poster, page: Page, zoom: float = 0.0) -> None:
        """One sheet; the painter counts in points from the corner of the sheet. `zoom`: of these
        so many pixels to a point, so that hairlines are one wide (0: it has no pixels)."""
        leaf = poster.leaf
        ratio = zoom * poster.unit if zoom else RATIO
        if self._canvas.ratio != ratio:
            self._canvas = self._canvas_for(ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, leaf.width, leaf.height), PAPER.panel)
        painter.save()
        painter.translate(leaf.margin, leaf.margin)
        painter.scale(leaf.unit, leaf.unit)
        self._header(painter, poster)
        painter.restore()
        painter.save()
        painter.translate(leaf.margin, leaf.top)
        painter.scale(poster.unit, poster.unit)
        self._plot(painter, poster, page)
        painter.restore()
        painter.save()
        painter.translate(leaf.margin, leaf.legend_top)
        painter.scale(leaf.unit, leaf.unit)
        legend = self._placed(leaf.inner)
        if legend:
            turned = leaf.inner if self.setting.turned else 0.0
            samples.draw_all(painter, legend, self._small, PAPER, 0.0, _LINE, turned)
        painter.restore()
        painter.save()
        painter.translate(leaf.margin, leaf.height - leaf.margin - FOOTER * leaf.unit)
        painter.scale(leaf.unit, leaf.unit)
        self._footer(painter, poster, page)
        painter.restore()

    # The words around the plot

    def _header(self, painter: QPainter, poster: Poster) -> None:
        width = poster.leaf.inner
        taken = 0.0
        if poster.imprint.marking:
            taken = self._marking(painter, poster.imprint.marking, width) + 16
        small = paper_font("small")
        painter.setPen(PAPER.ink)
        self._line(painter, self._title, clean(poster.imprint.title), 11.0, (0.0, taken), width)
        painter.setPen(PAPER.ink)
        self._line(painter, small, with_dots(self.facts(poster)), 32.0, (0.0, 0.0), width)
        painter.setPen(PAPER.secondary)
        self._line(painter, small, with_dots(self.limits(poster)), 48.0, (0.0, 0.0), width)

    def _marking(self, painter: QPainter, marking: str, right: float) -> float:
        """The marking in its box where lines end; returns its width."""
        words = marking if marking.startswith("TLP") else f"TLP:{marking}"
        width = self._small.width(words) + 16
        box = QRectF(0.0 if self.setting.turned else right - width, 2, width, 18)
        painter.setPen(QPen(PAPER.ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(self._small.font)
        self._small.write(painter, box.left() + 8, box.center().y(), words)
        return width

    def facts(self, poster: Poster) -> list[str]:
        """What is shown: the time, how many, by what."""
        certain, possible = poster.counted
        told = many(possible, "{count:,} incident", "{count:,} incidents")
        if certain != possible:
            told = say("{certain:,}–{possible:,} incidents", certain=certain, possible=possible)
        setting = self.setting
        return [
            said_span(*poster.span).partition(" · ")[0],
            told,
            setting.lanes,
            setting.colours,
            setting.clock.words,
        ]

    def limits(self, poster: Poster) -> list[str]:
        """What is not shown, and why."""
        filters = self.setting.filters
        found = [
            say("Filter: {names}", names=with_semicolons(clean(each) for each in filters))
            if filters
            else ""
        ]
        found[0] = found[0] or say("No filter")
        return [*found, *shortcomings(poster)]

    def _footer(self, painter: QPainter, poster: Poster, page: Page) -> None:
        width, imprint = poster.leaf.inner, poster.imprint
        painter.setPen(QPen(PAPER.line, 1))
        painter.drawLine(QLineF(0, 4, width, 4))
        painter.setPen(PAPER.secondary)
        how_many = len(poster.pages)
        place = say("Page {number:,} of {how_many:,}", number=page.number, how_many=how_many)
        if poster.across > 1 and poster.down > 1:
            column = say(
                "column {column} of {across}", column=page.column + 1, across=poster.across
            )
            place += say(
                " ({column}, row {row} of {down})",
                column=column,
                row=page.row + 1,
                down=poster.down,
            )
        room = self._small.width(place)
        painter.setFont(self._small.font)
        self._small.write(painter, 0.0 if self.setting.turned else width - room, 17, place)
        words = say(
            "Case fingerprint {short} · as of {state} · made with Casebinder",
            short=imprint.short,
            state=imprint.state,
        )
        self._line(painter, self._small.font, words, 17.0, (0.0, room + 24), width)

    def _line(
        self,
        painter: QPainter,
        letters: QFont,
        text: str,
        middle: float,
        kept: tuple[float, float],
        width: float,
    ) -> None:
        """One line by its middle, cut where there is no more room; `kept` free where lines begin
        and where they end."""
        turned = self.setting.turned
        room = width - sum(kept)
        shown = elided(QFontMetricsF(letters), text, room, leftward=turned)
        painter.setFont(letters)
        # Wider than the words: of a cut line not even half a pixel is cut once more.
        left = kept[1] - 40 if turned else kept[0]
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        way = Qt.TextFlag.TextForceRightToLeft if turned else Qt.TextFlag.TextForceLeftToRight
        box = QRectF(left, middle - 14, room + 40, 28)
        painter.drawText(box, flags.value | way.value, shown)

    # The plot

    def _plot(self, painter: QPainter, poster: Poster, page: Page) -> None:
        scene, heads = poster.scene, self.heads.width
        scale = poster.run.part(page.column)
        top, bottom = scene.stack.tops[page.first], scene.stack.tops[page.last]
        tracks = self.setting.tracks
        ceiling = axis.HEIGHT + sum(track.height for track in tracks if track.above)
        turned = self.setting.turned
        plot = QRectF(0.0 if turned else heads, ceiling, scale.width, bottom - top)
        whole = QRectF(0, 0, heads + scale.width, self.setting.beside + bottom - top)
        marks = self._ticks(scale)
        sheet = Sheet(
            scene, scale, marks, self.setting.looks, top, plot, whole, poster.counts, None,
            layers=self.setting.layers, tracks=tracks, turned=turned,
        )  # fmt: skip
        painter.save()
        painter.setClipRect(whole)
        self._drawing.goes_on = page.column + 1 < poster.across
        self._drawing.repeated = poster.run.shared if page.column else 0.0
        self._canvas.draw(painter, sheet)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(PAPER.line_strong, 1))
        painter.drawRect(whole)
        if poster.left_out and page.last == len(scene.stack.heights):
            painter.setPen(PAPER.secondary)
            words = many(poster.left_out, "and {count:,} more lane", "and {count:,} more lanes")
            below = whole.bottom() + MORE / 2
            self._line(painter, paper_font("small"), words, below, (10.0, 0.0), whole.width())
        self._joints(painter, poster, page, whole, plot)

    def _ticks(self, scale: Scale) -> Ticks:
        """The ticks of a sheet, without labels that its edges would cut."""
        measure = self._canvas.axis.measure
        found = ticks(scale, measure, self.setting.clock.zero)
        minor = tuple(
            tick
            for tick in found.minor
            if scale.x(tick.at) - measure(tick.text, False) / 2 >= 0
            and scale.x(tick.at) + measure(tick.text, False) / 2 <= scale.width
        )
        major = tuple(
            tick
            for place, tick in enumerate(found.major)
            if not place or scale.x(tick.at) + 8 + measure(tick.text, True) <= scale.width
        )
        return replace(found, minor=minor, major=major)

    def _joints(
        self, painter: QPainter, poster: Poster, page: Page, whole: QRectF, plot: QRectF
    ) -> None:
        """Where the next sheets go on: what both show is marked, and the number stands beside."""
        shared, across = poster.run.shared, poster.across
        edges = []
        if page.column > 0:
            words = f"← {number(page.number - 1)}"
            edges.append((plot.left() + shared, words, whole.left() - 4, False))
        if page.column + 1 < across:
            words = f"{number(page.number + 1)} →"
            edges.append((plot.right() - shared, words, whole.right() + 4, True))
        pen = QPen(PAPER.secondary, 1)
        pen.setDashPattern([2, 3])
        painter.setFont(self._small.font)
        painter.setPen(PAPER.secondary)
        for x, words, beside, after in edges:
            painter.setPen(pen)
            painter.drawLine(QLineF(x, axis.HEIGHT - 10, x, whole.bottom()))
            painter.setPen(PAPER.secondary)
            left = beside if after else beside - self._small.width(words)
            self._small.write(painter, left, axis.HEIGHT / 2, words)
        below = whole.right() + 4
        for row, words, y in (
            (-1, f"↑ {number(page.number - across)}", whole.top() + axis.HEIGHT + 10),
            (1, f"↓ {number(page.number + across)}", whole.bottom() - 8),
        ):
            if 0 <= page.row + row < poster.down:
                self._small.write(painter, below, y, words)
