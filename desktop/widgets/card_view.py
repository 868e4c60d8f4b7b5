"""A card of the inspector that follows what is selected: asks, draws itself whole, stays in place.

Hides when a card is drawn anew (only when what it shows is different) and how the place
scrolled to, the focus and what was unfolded outlive that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from db.language import say
from db.reader import Reader
from db.refs import Kind, Ref
from desktop.session import Session
from desktop.theme import Size, Space, refit, sided
from desktop.widgets import beside_part
from desktop.widgets.acts import Act, menu_of
from desktop.widgets.beside_part import Beside
from desktop.widgets.buttons import IconButton, LinkButton
from desktop.widgets.cards import CardScroll, EmptyState
from desktop.widgets.flow import FlowLayout
from desktop.widgets.item_row import MARGIN, EditArea
from desktop.widgets.labels import ElidedLabel, SectionHead, Words

#: Rows of a long part that are shown before "Show 40 more".
FIRST_ROWS = 6
#: Rows that one "Show more" adds: a source may bear thousands of claims.
MORE_ROWS = 50


#: A title longer than this, pasted whole from somewhere, is set smaller.
_LONG = 120


class CardView(CardScroll):
    """The card of the selected record of one kind. Subclasses write `build`."""

    def __init__(
        self, session: Session, kind: Kind, ask: Callable[[Reader, int], Any | None]
    ) -> None:
        super().__init__()
        self.session = session
        self.kind = kind
        self.shown: Any = None
        #: Its tags and notes, which every card shows.
        self.beside = self._fresh = Beside()
        #: What the menu of the whole card offers.
        self.card_acts: tuple[Act, ...] = ()
        self.unfolded: set[str] = set()
        self._counts: dict[str, int] = {}
        self._ask = ask
        self._number: int | None = None
        self._column.setContentsMargins(0, Space.M, 0, Space.XXL)
        session.selected.connect(self._follow)
        session.changed.connect(self._changed)
        session.closed.connect(self._forget)
        # Its rows were made for letters of another size.
        refit(self, lambda card: card.redraw())
        if session.selection is not None:
            self._follow(session.selection)

    def build(self, card: Any) -> None:
        """Put the card together from what was read."""
        raise NotImplementedError

    # What is shown

    @property
    def editable(self) -> bool:
        """Whether the case may be written."""
        return not self.session.why_read_only

    def read(self) -> None:
        """Ask for the record anew."""
        number = self._number
        if number is not None:
            self.session.read(
                f"card-{self.kind}",
                lambda reader: (
                    self._ask(reader, number),
                    beside_part.read(reader, self.kind, number),
                ),
                lambda found: self._came(number, *found),
            )

    def _came(self, number: int, card: Any | None, beside: Beside) -> None:
        self._fresh = beside
        self._arrived(number, card)

    def redraw(self) -> None:
        """Draw the same record again (something was unfolded)."""
        if self.shown is not None:
            self._draw()

    def unfold(self, key: str) -> None:
        """Open a folded part, or close it."""
        self.unfolded ^= {key}
        self.redraw()

    def _changed(self, _changes: object) -> None:
        self.read()

    def _follow(self, ref: Ref | None) -> None:
        if ref is not None and ref.kind in ("quote", "snapshot"):
            return  # the text is read beside the card that led to it
        if ref is None or ref.kind != self.kind:
            self._number = None
            return
        self._number = ref.id
        self.read()

    def _forget(self) -> None:
        self._number = self.shown = None
        self.card_acts = ()
        self._fold()
        self.clear()

    def _fold(self) -> None:
        self.unfolded.clear()
        self._counts.clear()

    def _arrived(self, number: int, card: Any | None) -> None:
        if number != self._number:
            return
        if card is None:
            self.shown = None
            self._wipe()
            self._column.insertWidget(
                0,
                EmptyState(
                    "bin",
                    say("This {kind} was deleted", kind=self.kind),
                    say("Undo (Ctrl+Z) brings it back."),
                ),
            )
            return
        if card == self.shown and self._fresh == self.beside:
            return
        other = self.shown is None or _number_of(self.shown, self.kind) != number
        if other:
            self._fold()
        self.shown, self.beside = card, self._fresh
        self._draw()
        if other:
            self.verticalScrollBar().setValue(0)

    def _draw(self) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        name = focused.objectName() if focused is not None and had_focus else ""
        self.setUpdatesEnabled(False)
        self._wipe()
        self.build(self.shown)
        self.setUpdatesEnabled(True)
        # What was there before is still a child, though no longer to be seen.
        held = (
            [each for each in self.findChildren(QWidget) if each.isVisible()] if had_focus else []
        )
        same = [each for each in held if name and each.objectName() == name]
        # What had the focus may be gone ("+ Outlet" once there is one): the keys stay on the card.
        tabbed = (each for each in held if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        for again in same or islice(tabbed, 1):
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wipe(self) -> None:
        place = self.verticalScrollBar().value()
        self.clear()
        self.verticalScrollBar().setValue(place)

    # What a card is put together from

    def add(self, widget: QWidget, above: int = Space.S) -> None:
        """Put a widget at the end: rows from edge to edge, all else on the card's margins."""
        held = widget if isinstance(widget, EditArea) else inset(widget)
        super().add(held, above)
        held.show()  # at once, so that it can take back the focus it had

    def acts(self, *acts: Act) -> list[Act]:
        """The acts, or none in a case that cannot be written."""
        return list(acts) if self.editable else []

    def top(self, overline: str, acts: Sequence[Act]) -> None:
        """INCIDENT · ROCKET FIRE, and the menu of the whole card."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ElidedLabel(overline.upper(), "overline", "secondary"), 1)
        # What deletes it stays last; a case that cannot be written has a history all the same.
        history = Act(say("History…"), self.show_history, apart=True)
        acts = [*acts[:-1], history, *acts[-1:]]
        self.card_acts = tuple(acts)
        more = IconButton("more", say("What can be done with this card"))
        more.setObjectName("card-menu")
        more.clicked.connect(
            lambda: menu_of(acts, more).popup(more.mapToGlobal(QPoint(0, more.height())))
        )
        row.addWidget(more)
        place = QWidget()
        place.setLayout(row)
        refit(place, lambda each: each.setFixedHeight(Size.TARGET))
        held = inset(place, right=MARGIN - 6)
        super().add(held)
        held.show()

    def show_history(self) -> None:
        """Ask for everything that was done to this record."""
        if self._number is not None:
            self.session.select(Ref(self.kind, self._number))
            self.session.go("history")

    def title(self, text: str, acts: Sequence[Act]) -> None:
        """The record's name."""
        area = EditArea(text, acts, "title")
        area.hold(Words(text, "title" if len(text) <= _LONG else "case"))
        area.press_edits()
        self.add(area, 0)

    def section(
        self, title: str, action: str = "", run: Callable[[], object] | None = None, hint: str = ""
    ) -> None:
        """The head of a part, with what adds to it."""
        head = SectionHead(title, action if self.editable else "", hint)
        if run is not None:
            head.action.setObjectName(f"add:{title}")
            head.acted.connect(run)
        self.add(head, Space.M)

    def many(
        self, key: str, rows: Sequence[Callable[[], QWidget]], first: int = FIRST_ROWS
    ) -> None:
        """Rows, the first few until somebody asks for more."""
        shown = self._counts.get(key, first)
        if len(rows) <= shown + 1:
            shown = len(rows)
        for make in rows[:shown]:
            self.add(make(), 0)
        rest = len(rows) - shown
        links = []
        if rest:
            step = min(rest, MORE_ROWS)
            words = (
                say("Show {step} more", step=step)
                if step == rest
                else say("Show {step} more of {rest:,}", step=step, rest=rest)
            )
            links.append(self._more_link(words, f"more:{key}", key, shown + step))
        if shown > first + 1:
            links.append(self._more_link(say("Show fewer"), f"fewer:{key}", key, first))
        if links:
            self.add(flow(*links, gap=Space.L), 2)

    def _more_link(self, words: str, name: str, key: str, count: int) -> LinkButton:
        button = LinkButton(words)
        button.setObjectName(name)

        def show_them() -> None:
            self._counts[key] = count
            self.redraw()

        button.clicked.connect(show_them)
        return button

    def link(self, words: str, name: str, run: Callable[[], object], above: int = 2) -> None:
        """A small act on a line of its own."""
        button = LinkButton(words)
        button.setObjectName(name)
        button.clicked.connect(lambda: run())
        self.add(flow(button), above)

    def offers(self, offers: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """What can still be added, quietly at the end, after tags and notes."""
        number = self._number
        if self.kind in ("incident", "actor", "source") and number is not None:
            beside_part.build(self, self.beside, self.kind, number)
            more = beside_part.offers(self, self.beside, self.kind, number)
            offers = [*offers, *more]
        if not (self.editable and offers):
            return
        buttons = []
        for words, run in offers:
            button = LinkButton(words)
            button.setObjectName(f"add:{words}")
            button.clicked.connect(lambda _=False, run=run: run())
            buttons.append(button)
        self.add(flow(*buttons, gap=Space.L), Space.L)


def inset(widget: QWidget, right: int = MARGIN) -> QWidget:
    """A widget on the margins of the card."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(*sided(MARGIN, 0, right, 0))
    column.addWidget(widget)
    return held


def flow(*widgets: QWidget, gap: int = Space.S) -> QWidget:
    """Widgets in a row that wraps like words."""
    held = QWidget()
    layout = FlowLayout(held, gap)
    for widget in widgets:
        layout.addWidget(widget)
    return held


def _number_of(card: Any, kind: Kind) -> int:
    return int(getattr(card, kind).id)
