"""The sheet of conflicts: what waits at one side, both values at the other, one press to decide.

Hides how a decision is written, that the next conflict comes up by itself, and that everything of a
record, or everything at all, can be decided for one side.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from db.changes import Changes
from db.language import many, say
from db.merging.deciding import decide_all, open_conflicts
from db.merging.outcome import Conflict, Side
from db.refs import Ref
from desktop.merging.choice_card import BaseCard, ChoiceCard
from desktop.merging.conflict_list import ConflictList, ConflictModel
from desktop.session import Session
from desktop.theme import Space, sided
from desktop.widgets import EmptyState, LinkButton, QuietButton, Secondary, Sheet, Words, isolated
from desktop.widgets.sheet_view import SheetView

_WIDTH, _HEIGHT = 900, 460
_SIDES: dict[str, Side] = {"M": "mine", "T": "theirs"}
_CARDS = ("incident", "actor", "source")


class ConflictsView(SheetView):
    """`opened(Ref)`: the record of a conflict is to be shown."""

    opened = Signal(object)

    def __init__(self, session: Session, conflicts: Sequence[Conflict]) -> None:
        super().__init__(_HEIGHT)
        self._session = session
        self.model = ConflictModel()
        self.list = ConflictList(self.model)
        self.many = QuietButton(say("Decide several…"), framed=True)
        self.count = Secondary("")
        self._pane = QScrollArea()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(*sided(Space.L, 0, Space.M, 0))
        self._column.setSpacing(Space.M)
        self._build()
        self.list.selectionModel().currentChanged.connect(self._look)
        session.changed.connect(self._follow)
        self._fill(conflicts, 0)

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.many)
        side = QVBoxLayout()
        side.setSpacing(Space.S)
        side.addWidget(self.list, 1)
        side.addLayout(foot)
        held = QWidget()
        held.setLayout(self._column)
        self._pane.setWidget(held)
        self._pane.setWidgetResizable(True)
        self._pane.setFrameShape(QScrollArea.Shape.NoFrame)
        self._pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pane.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addLayout(side)
        row.addWidget(self._pane, 1)
        self.many.clicked.connect(self._open_menu)

    @property
    def current(self) -> Conflict | None:
        """The conflict that is looked at."""
        row = self.list.currentIndex().row()
        return self.model.conflicts[row] if 0 <= row < len(self.model.conflicts) else None

    def decide(self, side: Side) -> None:
        """Let one side's value stand for the conflict that is looked at."""
        if self.current is not None:
            self._decide([self.current], side)

    def menu(self) -> QMenu:
        """Deciding several at once."""
        menu = QMenu(self)
        current = self.current
        if current is not None:
            same = [each for each in self.model.conflicts if each.about == current.about]
            alike = [each for each in self.model.conflicts if each.field == current.field]
            for words, some in (
                (say("everything of “{record}”", record=current.record), same),
                (say("every {field_words}", field_words=current.field_words), alike),
                (say("everything"), self.model.conflicts),
            ):
                for whose, side in ((say("this case"), "mine"), (say("the copy"), "theirs")):
                    action = menu.addAction(
                        say(
                            "Let {whose} stand for {words} ({count:,})",
                            whose=whose,
                            words=words,
                            count=len(some),
                        )
                    )
                    action.triggered.connect(
                        lambda _=False, s=list(some), w=side: self._decide(s, w)
                    )
                menu.addSeparator()
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.many.mapToGlobal(self.many.rect().bottomLeft()))

    def _decide(self, conflicts: Sequence[Conflict], side: Side) -> None:
        how_many = many(len(conflicts), "a conflict", "{count:,} conflicts")
        self._session.do(
            say("Decide {how_many}", how_many=how_many),
            lambda step: decide_all(step, conflicts, side),
        )

    def _follow(self, _: Changes) -> None:
        at = max(0, self.list.currentIndex().row())

        def took(found: Sequence[Conflict]) -> None:
            if shiboken6.isValid(self):
                self._fill(found, at)

        self._session.read("conflicts", open_conflicts, took)

    def _fill(self, conflicts: Sequence[Conflict], at: int) -> None:
        self.model.show(conflicts)
        left = len(conflicts)
        self.count.say(many(left, "One to decide", "{count:,} to decide") if left else "")
        self.many.setEnabled(left > 1)
        if left:
            self.list.setCurrentIndex(self.model.index(min(at, left - 1)))
        self._show(self.current)

    def _look(self, now: QModelIndex, _: QModelIndex) -> None:
        self._show(self.current)

    def _show(self, conflict: Conflict | None) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._pane.verticalScrollBar().setValue(0)
        if conflict is None:
            self._column.addWidget(
                EmptyState(
                    "tick",
                    say("Nothing to decide"),
                    say("Everything two people did fits together."),
                )
            )
            return
        name = conflict.field_words
        self._column.addWidget(Words(conflict.record, "section"))
        if conflict.about[0] in _CARDS:
            link = LinkButton(say("Show its card"))
            link.clicked.connect(lambda: self.opened.emit(_ref(conflict)))
            row = QHBoxLayout()
            row.addWidget(link)
            row.addStretch(1)
            held = QWidget()
            row.setContentsMargins(0, 0, 0, 0)
            held.setLayout(row)
            self._column.addWidget(held)
        self._column.addWidget(Secondary(_told(conflict, name)))
        if conflict.kind in ("edited", "other_base"):
            self._column.addWidget(BaseCard(conflict.base))
        for key, side in _SIDES.items():
            told = conflict.mine if side == "mine" else conflict.theirs
            card = ChoiceCard(side, told, _stands(conflict) == side, key)
            card.taken.connect(self.decide)
            self._column.addWidget(card)
        self._column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = _SIDES.get(event.text().upper())
        if side is None:
            super().keyPressEvent(event)
        else:
            self.decide(side)


def show_conflicts(
    near: QWidget, session: Session, conflicts: Sequence[Conflict], opens: Callable[[Ref], None]
) -> Sheet:
    """Open the sheet over the window."""
    view = ConflictsView(session, conflicts)
    sheet = Sheet.open(
        near,
        say("Left differently by two people"),
        [view],
        say("Decide the rest later"),
        lambda: "",
        hint=say(
            "Nothing is lost meanwhile: both values are kept, and each decision can be undone."
        ),
        width=_WIDTH,
        cancel="",
    )

    def leave(ref: Ref) -> None:
        sheet.submit()
        opens(ref)

    view.opened.connect(leave)
    view.list.setFocus()
    return sheet


def _ref(conflict: Conflict) -> Ref:
    kind, number = conflict.about
    return Ref(kind, number)  # type: ignore[arg-type]


def _stands(conflict: Conflict) -> str:
    """Whose value stands for now; what one side deleted was kept for the other."""
    kept = {"deleted_here": "theirs", "deleted_there": "mine"}
    return kept.get(conflict.kind, conflict.kept)


def _told(conflict: Conflict, name: str) -> str:
    if conflict.kind == "deleted_here":
        return say(
            "It was deleted in this case, and the copy went on with it. It was kept for now."
        )
    if conflict.kind == "deleted_there":
        return say(
            "It was deleted in the copy, and this case went on with it. It was kept for now."
        )
    if conflict.kind == "other_base":
        return say(
            "The copy began from another {name}, so something in it had been held back. "
            "What stood here is in no log but this one.",
            name=name,
        )
    where = (
        say("In the {isolated} both", isolated=isolated(conflict.part))
        if conflict.part
        else say("Both")
    )
    return say("{where} changed the {name}.", where=where, name=name)
