"""One record of two files side by side: each field with what stood before, here and there.

Hides that a side which lacks the record is left out, and how who and when are told.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from db.language import say, with_commas
from desktop.merging.choice_card import written
from desktop.merging.pair_list import below
from desktop.theme import Space
from desktop.widgets import Secondary, Words, isolated

if TYPE_CHECKING:
    from db.merging.comparing import Pair
    from db.merging.details import Difference, Said

_MOST = 40


class PairCard(QScrollArea):
    """Shows one pair."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(say("What the two files say of it"))
        self.text = ""
        self._show_nothing(say("Choose a record to see what the two files say of it."))

    def show_pair(self, pair: Pair, found: Sequence[Difference]) -> None:
        """Another record."""
        inner, column = _page()
        column.addWidget(Words(isolated(pair.title), "section"))
        column.addWidget(Secondary(below(pair)))
        column.addSpacing(Space.XS)
        for each in found[:_MOST]:
            column.addWidget(_field(each))
        if len(found) > _MOST:
            column.addWidget(Secondary(say("and {count:,} more", count=len(found) - _MOST)))
        if not found and pair.state == "agree":
            column.addWidget(Secondary(say("Both files say the same of it.")))
        column.addStretch(1)
        self.text = "\n".join([pair.title, *(_spoken(each) for each in found)])
        self.setWidget(inner)

    def forget(self) -> None:
        """Nothing is looked at."""
        self._show_nothing(say("Choose a record to see what the two files say of it."))

    def _show_nothing(self, words: str) -> None:
        inner, column = _page()
        column.addWidget(Secondary(words))
        column.addStretch(1)
        self.text = ""
        self.setWidget(inner)


def _page() -> tuple[QWidget, QVBoxLayout]:
    inner = QWidget()
    inner.setAutoFillBackground(False)
    column = QVBoxLayout(inner)
    column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
    column.setSpacing(Space.S)
    return inner, column


def _field(each: Difference) -> QWidget:
    """The name of a field, and below it the sides that say something."""
    # Loaded with the timeline, it would hold up every start on a case.
    from db.merging.outcome import Told

    held = QWidget()
    grid = QGridLayout(held)
    grid.setContentsMargins(0, 0, 0, Space.XS)
    grid.setHorizontalSpacing(Space.S)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    name = each.field[:1].upper() + each.field[1:]
    grid.addWidget(Words(name, "small_strong"), 0, 0, 1, 2)
    row = 1
    alone = each.mine is None or each.theirs is None
    for label, said in _sides(each):
        if not alone:
            head = Secondary(label)
            head.setMinimumWidth(48)
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(
            Words(isolated(said.words), "body"), row, 0 if alone else 1, 1, 2 if alone else 1
        )
        who = written(Told(None, "", said.by, said.at))
        if who:
            row += 1
            grid.addWidget(Secondary(who, "caption"), row, 0 if alone else 1, 1, 2 if alone else 1)
        row += 1
    return held


def _sides(each: Difference) -> list[tuple[str, Said]]:
    from db.merging.details import Said

    found = [] if each.base is None else [(say("Before"), Said(each.base))]
    if each.mine is not None:
        found.append((say("Mine"), each.mine))
    if each.theirs is not None:
        found.append((say("Theirs"), each.theirs))
    return found


def _spoken(each: Difference) -> str:
    sides = with_commas(f"{label.lower()} {said.words}" for label, said in _sides(each))
    return say("{label}: {value}", label=each.field, value=sides)
