"""The receipt that grows while one chooses, the preview, and how far the work is.

Hides nothing of what it is told: it counts rows, says which rule holds what back, and shows a
sentence instead when nothing can go.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.language import many, say, with_commas
from db.sharing import receipt
from db.sharing.handing_over import Foreseen
from db.sharing.sharing import Shared
from desktop.theme import Size, Space, broad, font, grown, sided, theme
from desktop.widgets import QuietButton, Secondary, SectionHead, Words
from desktop.widgets.labels import draw_elided, placed

_WIDTH, _ROW = 268, 21


class Rows(QWidget):
    """Numbers under one another, each with what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: list[str]) -> None:
        """Show others, each "12 incidents"."""
        self.lines = lines
        self.setFixedHeight(grown(_ROW) * len(lines))
        self.setAccessibleName(with_commas(lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme()
        painter.setFont(font("figures"))
        pairs = [line.partition(" ") for line in self.lines]
        wide = max((painter.fontMetrics().horizontalAdvance(each[0]) for each in pairs), default=0)
        for at, (number, _, noun) in enumerate(pairs):
            place = QRectF(0, at * grown(_ROW), wide + 1, grown(_ROW))
            painter.setPen(look.ink)
            ends = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(placed(self, place), int(ends | side), number)
            left = wide + Space.S
            words = placed(
                self, QRectF(left, at * grown(_ROW), self.width() - left, grown(_ROW))
            ).toRect()
            painter.setPen(look.secondary)
            draw_elided(painter, words, noun, towards=self.layoutDirection())


class ReceiptPane(QWidget):
    """`preview`: it is to be seen as the recipient will; `stopped`: the work is to stop."""

    preview = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth((_WIDTH + broad(_WIDTH)) // 2)
        self.setAccessibleName(say("Receipt"))
        self.look = QuietButton(say("Preview as the recipient"), framed=True)
        self.look.clicked.connect(self.preview)
        self.goes = Words(say("Counting…"), "body")
        self.rows = Rows()
        self.stays_head = SectionHead(say("Stays, or is changed"))
        self.stays = Secondary("")
        self.names = Secondary("")
        self.doing = Secondary("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.stop = QuietButton(say("Stop"), framed=True)
        self.stop.clicked.connect(self.stopped)
        self._build()
        self.working(None)

    def _build(self) -> None:
        inside = QWidget()
        told = QVBoxLayout(inside)
        told.setContentsMargins(*sided(0, 0, Space.S, 0))
        told.setSpacing(Space.S)
        told.addWidget(SectionHead(say("Goes")))
        told.addWidget(self.goes)
        told.addWidget(self.rows)
        told.addWidget(self.stays_head)
        told.addWidget(self.stays)
        told.addWidget(self.names)
        told.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(say("Receipt"))  # a stop of Tab: more is in it than fits
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*sided(Space.L, Space.M, Space.S, Space.L))
        column.setSpacing(Space.S)
        column.addWidget(scroll, 1)
        column.addWidget(self.doing)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.addWidget(self.look)
        row.addWidget(self.stop)
        row.addStretch(1)
        column.addLayout(row)

    def counting(self) -> None:
        """The choices changed and the rows are counted anew."""
        self.refuse(say("Counting…"))

    def refuse(self, sentence: str) -> None:
        """Nothing can go by these choices."""
        self.goes.say(sentence)
        self.goes.show()
        self.rows.hide()
        self.names.hide()
        self.stays_head.hide()
        self.stays.hide()

    def foresee(self, found: Foreseen, names: int) -> None:
        """What would go."""
        self._tell(dict(found.counts), found.withheld)
        one = many(names, "The name is", "The {count:,} names are")
        self.names.say(
            say("{one} replaced wherever found; how often is told by the preview.", one=one)
            if names
            else ""
        )
        self.names.setVisible(bool(names))

    def made(self, shared: Shared) -> None:
        """What does go, as it was made for the preview."""
        self._tell(dict(shared.counts), shared.withheld)
        self.names.say(receipt.SEARCHED if shared.names else "")
        self.names.setVisible(bool(shared.names))

    def working(self, doing: str | None, share: float = 0.0) -> None:
        """How far the work is; None: nothing is being done."""
        busy = doing is not None
        here = self.look.hasFocus() or self.stop.hasFocus()
        self.doing.setVisible(busy)
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.stop.setEnabled(busy)
        self.look.setVisible(not busy)
        if here:
            # A button that goes would hand the keyboard to whatever comes next.
            (self.stop if busy else self.look).setFocus()
        if doing is not None:
            self.doing.say(f"{doing[:1].upper()}{doing[1:]}…")
            self.bar.setValue(round(1000 * share))

    def stopping(self) -> None:
        """The work was asked to stop."""
        self.doing.say(say("Stopping…"))
        self.stop.setEnabled(False)

    def _tell(self, counts: dict[str, int], withheld: tuple[tuple[str, str, int], ...]) -> None:
        lines = receipt.went(counts)
        self.goes.say(say("Nothing but the title of the case."))
        self.goes.setVisible(not lines)
        self.rows.show_lines(lines)
        self.rows.setVisible(bool(lines))
        stays = receipt.stayed(withheld)
        self.stays.say("\n\n".join(f"{rows}: {rule}" for rule, rows in stays))
        self.stays_head.setVisible(bool(stays))
        self.stays.setVisible(bool(stays))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.raised if not look.dark else look.panel)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Size.RADIUS, Size.RADIUS)
