"""A second card that stays while others are selected, so that two records can be compared.

Hides that its cards are those of the inspector, made once more with a selection of their own and
questions that do not get in the way of the others'.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from db.language import say
from db.reader import Reader
from db.refs import Ref
from desktop.session import Session
from desktop.tasks import Progress
from desktop.theme import Size, Space, sided
from desktop.widgets import IconButton, Secondary

T = TypeVar("T")


class _Own(QObject):
    """A session with a selection of its own; all else is that of the window. What is selected on
    the card is selected in the window."""

    selected = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.selection: Ref | None = None

    def hold(self, ref: Ref | None) -> None:
        """The record the card is to show."""
        self.selection = ref
        self.selected.emit(ref)

    def read(
        self, key: str, ask: Callable[[Reader], T], then: Callable[[T], None], priority: int = 0
    ) -> None:
        self._session.read(f"beside {key}", ask, then, priority)

    def study(
        self,
        key: str,
        ask: Callable[[Reader, Progress], T],
        then: Callable[[T], None],
        told: Callable[[float, str], None],
        what: str = "",
    ) -> Progress:
        return self._session.study(f"beside {key}", ask, then, told, what)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)


class Beside(QFrame):
    """`closed`: the card was put away; `swapped(Ref)`: this record is to be the selected one."""

    closed = Signal()
    swapped = Signal(object)

    def __init__(self, session: Session, cards: Callable[[Session], Mapping[str, QWidget]]) -> None:
        super().__init__()
        self._own = _Own(session)
        self._cards = cards(cast(Session, self._own))
        self.setMinimumWidth(Size.INSPECTOR_MIN)
        self.setAccessibleName(say("Card kept beside"))
        swap = IconButton("repeat", say("Exchange the two cards"), 16)
        swap.clicked.connect(self._swap)
        close = IconButton("cross", say("Put this card away"), 16)
        close.clicked.connect(self.put_away)
        head = QHBoxLayout()
        head.setContentsMargins(*sided(Space.L, Space.XS, Space.S, 0))
        head.addWidget(Secondary(say("Kept beside")), 1)
        head.addWidget(swap)
        head.addWidget(close)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        session.closed.connect(self.put_away)
        self.hide()

    @property
    def ref(self) -> Ref | None:
        """What is kept; None when nothing is."""
        return self._own.selection

    def keep(self, ref: Ref) -> bool:
        """Show the card of a record and keep it; False when it has none."""
        if ref.kind not in self._cards:
            return False
        card = self._cards[ref.kind]
        if self._stack.indexOf(card) < 0:
            self._stack.addWidget(card)
        self._stack.setCurrentWidget(card)
        self._own.hold(ref)
        self.show()
        return True

    def put_away(self) -> None:
        """Keep nothing."""
        if self._own.selection is not None:
            self._own.hold(None)
            self.hide()
            self.closed.emit()

    def _swap(self) -> None:
        if self._own.selection is not None:
            self.swapped.emit(self._own.selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
