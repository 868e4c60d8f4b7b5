"""The first rows, cells at one side and the incidents they become at the other.

Hides how a choice in a head becomes another mapping, and when there is room for both sides.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.exchange.plans import Preview
from db.exchange.tables.incoming import Column
from db.exchange.tables.mapping import SHARED, Mapped
from db.language import say
from desktop.intake.preview.grid import Grid
from desktop.intake.preview.read_rows import ReadRows
from desktop.intake.preview.targets import TargetChoice, target_words
from desktop.theme import Space, broad
from desktop.widgets import EmptyState, LinkButton, Secondary

_READ, _ROOM = 420, 760
_ANY = 16_777_215


class RowsPage(QWidget):
    """The page. `mapped(Mapped)`: another use of a column was chosen."""

    mapped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._mapped: Mapped | None = None
        self._guessed: set[str] = set()
        self._known: tuple[str, ...] = ()
        self._has_rows = False
        self.grid = Grid()
        self.read = ReadRows(self.grid)
        self.hint = Secondary("")
        self.other_side = LinkButton("")
        self._narrow_side = "cells"
        self.none = EmptyState(
            "incidents", say("No rows"), say("The file has heads of columns only.")
        )
        self._build()
        self.grid.asked.connect(self.ask)
        self.other_side.clicked.connect(self._turn)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.hint, 1)
        top.addWidget(self.other_side)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.grid, 1)
        body.addWidget(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addLayout(body, 1)
        column.addWidget(self.none, 1)

    def show_preview(self, shown: Preview, mapped: Mapped | None, reused: bool) -> None:
        """Show the first rows; `mapped`: what becomes of the columns can be changed; `reused`: it
        is no guess."""
        names = tuple(column.name for column in shown.columns)
        if mapped is not None and names != self._known:
            self._guessed = (
                set() if reused else {name for name, to in mapped.columns if to != "ignore"}
            )
        self._known, self._mapped = names, mapped
        columns = shown.columns
        if mapped is not None:
            columns = tuple(Column(name, target_words(mapped.target(name))) for name in names)
        self._has_rows = any(row is not None for row in shown.read)
        self.grid.fill(
            columns, shown.first, shown.numbers, frozenset(self._guessed), mapped is not None
        )
        self.grid.row_height(self._has_rows)
        self.read.model.fill(shown.read)
        self.grid.setVisible(bool(names))
        self.none.setVisible(not shown.first)
        self.hint.say(self._hint(shown))
        self.hint.setVisible(bool(self.hint.text()))
        self._share()

    def _hint(self, shown: Preview) -> str:
        if self._mapped is None:
            first = len(shown.first)
            if shown.rows > first:
                return say("The first {first:,} of {rows:,}.", first=first, rows=shown.rows)
            return ""
        if self._guessed:
            return say(
                "What becomes of each column was guessed. Change it in the head of the "
                "column: click it, or press Enter."
            )
        return say("Change what becomes of a column in its head: click it, or press Enter.")

    def ask(self, column: int) -> None:
        """Let a person choose what becomes of a column."""
        if self._mapped is None:
            return
        name = self._known[column]
        self.grid.scrollTo(self.grid.grid.index(max(0, self.grid.currentIndex().row()), column))
        heads = self.grid.heads
        head = heads.place(column)
        corner = heads.viewport().mapTo(self._window, QPoint(head.x(), head.y()))
        choice = TargetChoice(
            self._window,
            name,
            self._mapped.target(name),
            dict(self._mapped.lists).get(name, ""),
        )
        choice.setLayoutDirection(self.layoutDirection())
        choice.chose.connect(partial(self._choose, name))
        choice.left.connect(lambda: self.grid.setFocus(Qt.FocusReason.OtherFocusReason))
        choice.open_below(QRect(corner, head.size()))

    def _choose(self, name: str, code: str, separator: str) -> None:
        mapped = self._mapped
        if mapped is None:
            return
        self._guessed.discard(name)
        # What an incident has once comes from one column: the other one is set free.
        freed = () if code in SHARED or code == "ignore" else mapped.of(code)
        pairs = tuple(
            (each, code if each == name else "ignore" if each in freed else target)
            for each, target in mapped.columns
        )
        lists = {each: sign for each, sign in mapped.lists if each != name}
        if separator:
            lists[name] = separator
        self.mapped.emit(replace(mapped, columns=pairs, lists=tuple(lists.items())))

    def confirm_all(self) -> None:
        """Nothing is a guess any more."""
        self._guessed.clear()

    def _turn(self) -> None:
        self._narrow_side = "read" if self._narrow_side == "cells" else "cells"
        self._share()

    def _share(self) -> None:
        both = self.width() >= broad(_ROOM)
        cells = both or self._narrow_side == "cells" or not self._has_rows
        self.grid.setVisible(cells and bool(self._known))
        self.read.setVisible(self._has_rows and (both or not cells))
        self.read.setMinimumWidth(broad(_READ) if both else 0)
        self.read.setMaximumWidth(broad(_READ) if both else _ANY)
        # One scroll bar for both sides, at the end.
        off = both and self._has_rows
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAlwaysOff if off else policy.ScrollBarAsNeeded
        self.grid.setVerticalScrollBarPolicy(bar)
        self.other_side.setVisible(self._has_rows and not both)
        self.other_side.setText(say("Show as incidents") if cells else say("Show the cells"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
