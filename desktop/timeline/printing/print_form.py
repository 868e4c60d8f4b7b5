"""What a person chooses before the timeline is printed, with the pages as they will be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.language import many, say
from desktop.paper.files import File
from desktop.session import Session
from desktop.theme import Space, font, theme
from desktop.timeline.printing.composing import Progress
from desktop.timeline.printing.editions import Wishes
from desktop.timeline.printing.outlets import drawn
from desktop.timeline.printing.paper import MOST_ACROSS, PAPERS, WORDS, Format
from desktop.timeline.printing.plate import Plates
from desktop.timeline.printing.poster import Page, Poster, shortcomings
from desktop.timeline.printing.publication import Edition, Publication, Published
from desktop.widgets import CheckField, ChoiceField, Secondary

_HEIGHT = 230
_GAP = 6.0
_MOST_DRAWN = 24
_FINER = 3
_SETTLE_MS = 250
WAYS = (
    ("pdf", say("PDF, for printing and for archives")),
    ("svg", say("SVG, for drawing programs")),
    ("png", say("PNG, a picture")),
    ("printer", say("A printer")),
)


class _Glimpse:
    """Takes sheets as small pictures."""

    def __init__(self, room: QSize, ratio: float) -> None:
        self.images: list[QImage] = []
        self._room, self._ratio = room, ratio

    def begin(self, poster: Poster) -> None:
        pass

    def page(self, plates: Plates, poster: Poster, page: Page) -> None:
        if len(self.images) < _MOST_DRAWN:
            box = boxes(poster, self._room)[0]
            width = max(round(box.width() * self._ratio), 1)
            # Larger and made smaller: hairlines of a pixel would be all there is to see.
            large = drawn(plates, poster, page, _FINER * width / poster.leaf.width)
            smooth = Qt.TransformationMode.SmoothTransformation
            self.images.append(large.scaledToWidth(width, smooth))

    def files(self, poster: Poster, tell: Progress, stopped: Callable[[], bool]) -> Sequence[File]:
        return []


def boxes(poster: Poster, room: QSize) -> list[QRectF]:
    """Where the sheets of a poster stand in a room, laid out as they belong together."""
    across, down, leaf = poster.across, poster.down, poster.leaf
    width, height = room.width() - 2.0, room.height() - 2.0
    share = min(
        (width - _GAP * (across - 1)) / (leaf.width * across),
        (height - _GAP * (down - 1)) / (leaf.height * down),
    )
    wide, high = max(leaf.width * share, 2.0), max(leaf.height * share, 2.0)
    left = (room.width() - across * wide - (across - 1) * _GAP) / 2
    top = (room.height() - down * high - (down - 1) * _GAP) / 2
    return [
        QRectF(left + page.column * (wide + _GAP), top + page.row * (high + _GAP), wide, high)
        for page in poster.pages
    ]


class Preview(QWidget):
    """The pages, small. `ready(str)`: what came of them in words."""

    ready = Signal(str)

    def __init__(self, session: Session, order: Callable[[], Edition | None]) -> None:
        super().__init__()
        self.setAccessibleName(say("The pages, small"))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._session, self._order = session, order
        self._poster: Poster | None = None
        self._images: list[QImage] = []
        self._running: Publication | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._make)

    def renew(self) -> None:
        """Other pages are wanted, soon."""
        self._settle.start()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._settle.stop()
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _make(self) -> None:
        self.stop()
        edition = self._order()
        if edition is None:
            self._show(None, [], say("Nothing in this time."))
            return
        glimpse = _Glimpse(self.size(), self.devicePixelRatioF())
        self.ready.emit(say("Laying out the pages…"))
        running = Publication(self._session, edition, glimpse, "timeline preview")
        self._running = running

        def ended(how: Published) -> None:
            if self._running is running:
                self._running = None
                if how.poster is not None:
                    self._show(how.poster, glimpse.images, outcome(how.poster))

        running.ended.connect(ended)
        running.start()

    def _show(self, poster: Poster | None, images: list[QImage], words: str) -> None:
        self._poster, self._images = poster, images
        self.setAccessibleDescription(words)
        self.ready.emit(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._poster is None:
            painter.setFont(font("small"))
            painter.setPen(look.secondary)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, say("Drawing…"))
            return
        for place, box in enumerate(boxes(self._poster, self.size())):
            if place < len(self._images):
                painter.drawImage(box, self._images[place])
            painter.setPen(QPen(look.line_strong, 1))
            painter.drawRect(box)


def outcome(poster: Poster) -> str:
    """What the pages hold and what not, in words."""
    pages, form = len(poster.pages), poster.format.words
    found = [many(pages, "{count:,} page of {form}", "{count:,} pages of {form}", form=form)]
    if poster.across > 1 and poster.down > 1:
        found[0] += f", {poster.across} × {poster.down}"
    found += shortcomings(poster)
    less = (
        say("A larger sheet or several show more.")
        if len(found) > 1
        else say("Every title has its room.")
    )
    if any(poster.scene.dense) and len(found) == 1:
        less = say("Full lanes are counted by strips; their weightiest incidents stand below.")
    return f"{'; '.join(found)}. {less}"


class PrintForm(QWidget):
    """The choices. `changed`: other pages are wanted."""

    changed = Signal()

    def __init__(self, session: Session, order: Callable[[Wishes], Edition | None]) -> None:
        super().__init__()
        self.way = ChoiceField(say("Make"), WAYS, "pdf")
        self.paper = ChoiceField(say("Paper"), [(name, WORDS[name]) for name in PAPERS], "a4")
        self.turn = ChoiceField(
            say("Orientation"),
            (("landscape", say("Landscape")), ("portrait", say("Portrait"))),
            "landscape",
        )
        self.pages = ChoiceField(
            say("Pages"),
            (
                ("one", say("All on one")),
                ("several", say("As many as it takes")),
                *((str(n), say("{n} side by side", n=n)) for n in range(2, MOST_ACROSS + 1)),
            ),
            "one",
        )
        self.time = ChoiceField(
            say("Time"), (("all", say("Everything")), ("view", say("What is in view"))), "all"
        )
        self.lanes = ChoiceField(
            say("Lanes"), (("all", say("All")), ("view", say("Those in sight"))), "all"
        )
        self.legend = CheckField(say("With the legend"), True)
        self.preview = Preview(session, lambda: order(self.wishes()))
        self.told = Secondary("")
        self.preview.ready.connect(self.told.say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.preview)
        column.addWidget(self.told)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        fields = (self.way, self.paper, self.turn, self.pages, self.time, self.lanes)
        for place, each in enumerate(fields):
            grid.addWidget(each, place // 2, place % 2)
        column.addLayout(grid)
        row = QHBoxLayout()
        row.addWidget(self.legend)
        column.addLayout(row)
        for each in fields[1:]:
            each.changed.connect(self.preview.renew)
        self.legend.changed.connect(self.preview.renew)
        self.preview.renew()

    def wishes(self) -> Wishes:
        """What is chosen now."""
        pages = self.pages.value()
        paper = next(name for name in PAPERS if name == self.paper.value())
        return Wishes(
            Format(
                paper,
                self.turn.value() == "landscape",
                pages != "one",
                int(pages) if pages.isdecimal() else 0,
            ),
            in_view=self.time.value() == "view",
            seen_lanes=self.lanes.value() == "view",
            legend=self.legend.value(),
        )
