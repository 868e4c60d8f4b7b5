"""What stands at the right of the lanes while a colleague's file lies over them: a list of its
records that can be narrowed, and below it the card of the one that is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.language import many, say
from desktop.merging.pair_card import PairCard
from desktop.merging.pair_list import PairList, PairModel
from desktop.theme import Space, broad, font, sided, theme
from desktop.widgets import MenuButton, QuietButton, Secondary
from desktop.widgets.line import Line

if TYPE_CHECKING:
    from db.merging.comparing import Pair
    from db.merging.details import Difference

_WIDTH = 320
_NARROW = 248
_PAUSE_MS = 120
_TABLES = (
    ("", say("all")),
    ("incident", say("incidents")),
    ("actor", say("actors")),
    ("place", say("places")),
    ("source", say("sources")),
)


class Pane(QWidget):
    """`picked(Pair)`: one is looked at; `adopted(list)`: these pairs are to be adopted; `left`: the
    keyboard goes back to the lanes."""

    picked = Signal(object)
    adopted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = PairModel()
        self.list = PairList(self.model)
        self.card = PairCard()
        self.line = Line()
        self.kinds = MenuButton(say("Kind"))
        self.adopt = QuietButton(say("Adopt (A)"), framed=True)
        self.count = Secondary("")
        self._states: frozenset[str] = frozenset()
        self._table = ""
        self._adopting = False
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.narrow)
        self.line.textChanged.connect(lambda _: self._pause.start())
        self.kinds.chose.connect(self._keep_to)
        self.adopt.clicked.connect(self._adopt)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        self.list.installEventFilter(self)
        self.line.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self.setFixedWidth(broad(_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("A colleague’s file"))
        self.line.setFont(font("body"))
        self.line.setPlaceholderText(say("Find among them"))
        self.line.setAccessibleName(say("Find among the records of the colleague’s file"))
        self.line.setClearButtonEnabled(True)
        self.kinds.set_choices(list(_TABLES), "")
        top = QHBoxLayout()
        top.setContentsMargins(*sided(Space.L, Space.S, Space.M, Space.XS))
        top.setSpacing(Space.S)
        top.addWidget(self.line, 1)
        top.addWidget(self.kinds)
        foot = QHBoxLayout()
        foot.setContentsMargins(*sided(Space.L, Space.XS, Space.M, Space.S))
        foot.setSpacing(Space.S)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.adopt)
        column = QVBoxLayout(self)
        column.setContentsMargins(*sided(1, 0, 0, 0))
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 3)
        column.addLayout(foot)
        column.addWidget(self.card, 2)

    def fit(self, room: int) -> None:
        """Take a third of so many pixels: the lanes come first."""
        self.setFixedWidth(min(max(room // 3, broad(_NARROW)), broad(_WIDTH)))

    def show_pairs(self, pairs: tuple[Pair, ...], adopting: bool) -> None:
        """Another comparison; `adopting`: single records can be taken over."""
        self._adopting = adopting
        self.model.show(pairs)
        self.kinds.setVisible(adopting)
        self.narrow()

    def keep(self, states: frozenset[str]) -> None:
        """Only what stands so."""
        self._states = states
        self.narrow()

    def narrow(self) -> None:
        """List what passes the filter; what was looked at stays so if it does."""
        self._pause.stop()
        now = self.current
        self.model.narrow(self._states, self.line.text(), self._table)
        shown = len(self.model.pairs)
        self.count.say(
            many(shown, "One record", "{count:,} records")
            if self._adopting
            else many(shown, "One incident", "{count:,} incidents")
        )
        if now is not None:
            self.pick(now.theirs or now.mine)
        self._chosen()

    @property
    def current(self) -> Pair | None:
        """The pair that is looked at."""
        row = self.list.currentIndex().row()
        return self.model.pairs[row] if 0 <= row < len(self.model.pairs) else None

    def pick(self, number: int) -> None:
        """Look at a record by its id here or there."""
        row = self.model.row_of(number)
        if row >= 0 and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))

    def tell(self, pair: Pair, found: Sequence[Difference]) -> None:
        """What the two files say of a pair, if it is still looked at."""
        if self.current == pair:
            self.card.show_pair(pair, found)

    def _keep_to(self, table: str) -> None:
        self._table = table
        self.narrow()

    def _chosen(self) -> None:
        chosen = self.list.chosen()
        ready = [pair for pair in chosen if pair.news and pair.theirs]
        self.adopt.setVisible(self._adopting)
        self.adopt.setEnabled(bool(ready))
        words = say("Adopt (A)") if len(ready) < 2 else say("Adopt {count:,} (A)", count=len(ready))
        self.adopt.setText(words)
        if not chosen:
            self.card.forget()
        elif self.current is not None:
            self.picked.emit(self.current)

    def _adopt(self) -> None:
        ready = [pair for pair in self.list.chosen() if pair.news and pair.theirs]
        if self._adopting and ready:
            self.adopted.emit(ready)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list, A adopts, Escape goes back to the lanes."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            if self.line.text():
                self.line.clear()
            else:
                self.left.emit()
            return True
        if watched is self.list and event.key() == Qt.Key.Key_A and not event.modifiers():
            self._adopt()
            return True
        into = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.line and into and self.model.rowCount():
            self.narrow()
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0))
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), look.panel)
        painter.fillRect(QRectF(0, 0, 1, self.height()), look.line)
        painter.fillRect(QRectF(0, self.card.y() - 1, self.width(), 1), look.line)
