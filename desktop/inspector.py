"""The right side of the window: the card of what is selected, or a word on what would be here."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from db.language import say
from db.refs import Ref
from desktop.session import Session
from desktop.theme import Size, refit
from desktop.widgets import EmptyState
from desktop.widgets.acts import Act
from desktop.widgets.tab_stops import arrive


class Inspector(QFrame):
    """Holds one card per kind of record and shows the one that is selected.

    A selection without a card of its own (quoted words) leaves the card that is there.
    """

    def __init__(self, session: Session, cards: Mapping[str, QWidget]) -> None:
        super().__init__()
        refit(self, lambda card: card.setMinimumWidth(Size.INSPECTOR_MIN))
        self.setAccessibleName(say("Inspector"))
        self._cards = cards
        self._stack = QStackedLayout(self)
        self._nothing = EmptyState(
            "panel",
            say("Nothing selected"),
            say(
                "Select an incident, an actor or a source, and everything known of it stands here."
            ),
        )
        self._stack.addWidget(self._nothing)
        session.selected.connect(self._follow)

    def focus_first(self) -> None:
        """The keyboard to the first thing on the card that takes it."""
        card = self._stack.currentWidget()
        assert card is not None
        for child in card.findChildren(QWidget):
            if child.isVisibleTo(card) and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                arrive(child)
                return

    def acts(self) -> list[Act]:
        """What can be done with the record whose card is shown."""
        return list(getattr(self._stack.currentWidget(), "card_acts", ()))

    def scrolled(self, kind: str) -> int:
        """How far the card of a kind of record is scrolled, in pixels."""
        card = self._cards.get(kind)
        return card.verticalScrollBar().value() if isinstance(card, QScrollArea) else 0

    def scroll_to(self, pixels: int) -> None:
        """Scroll the card."""
        card = self._stack.currentWidget()
        if isinstance(card, QScrollArea):
            card.verticalScrollBar().setValue(pixels)

    def _follow(self, ref: Ref | None) -> None:
        if ref is None:
            self._stack.setCurrentWidget(self._nothing)
        elif ref.kind in self._cards:
            card = self._cards[ref.kind]
            if self._stack.indexOf(card) < 0:
                self._stack.addWidget(card)
            self._stack.setCurrentWidget(card)
