"""Two records side by side: why they may be one, every field of both, what differs marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from db.language import say, with_semicolons
from db.records.duplicates import Line, Pair
from desktop.theme import Space
from desktop.widgets import Secondary, Words, isolated
from desktop.widgets.code_names import country_name, language_name


class PairPane(QScrollArea):
    """Shows one pair; nothing can be changed here."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(say("The two records side by side"))
        self.text = ""

    def show_pair(self, pair: Pair, lines: Sequence[Line]) -> None:
        """Another pair."""
        inner, column = _page()
        lines = [_in_words(line) for line in lines]
        why = say("Why: {reasons}", reasons=with_semicolons(pair.reasons))
        column.addWidget(Words(why, "body"))
        if pair.later:
            column.addWidget(Secondary(say("Put off until later.")))
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, Space.S, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)
        for place, line in enumerate(lines):
            _row(grid, place, line)
        column.addWidget(held)
        column.addWidget(Secondary(say("≠ both say something, and not the same · ± only one does")))
        column.addStretch(1)
        self.text = "\n".join([why, *(_spoken(line) for line in lines)])
        self.setAccessibleDescription(self.text)
        self.setWidget(inner)

    def show_words(self, words: str) -> None:
        """No pair, but a sentence."""
        inner, column = _page()
        column.addWidget(Secondary(words))
        column.addStretch(1)
        self.text = words
        self.setWidget(inner)


def _in_words(line: Line) -> Line:
    """Codes as people read them."""
    if not line.code:
        return line
    name = country_name if line.code == "country" else language_name
    return Line(line.field, name(line.one), name(line.other))


def _row(grid: QGridLayout, place: int, line: Line) -> None:
    """A sign, the name of the field, and both sides; what differs stands out."""
    top = Qt.AlignmentFlag.AlignTop
    sign = "≠" if line.differ else "±" if line.alone else ""
    mark = Words(sign, "small_strong", "warning" if line.differ else "secondary")
    mark.setWordWrap(False)
    name = Secondary(line.field)
    name.setWordWrap(False)
    grid.addWidget(mark, place, 0, top)
    grid.addWidget(name, place, 1, top)
    for column, words in ((2, line.one), (3, line.other)):
        quiet = "" if words else "secondary"
        label = Words(isolated(words) if words else "–", "strong" if line.differ else "body", quiet)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, place, column, top)


def _spoken(line: Line) -> str:
    if line.differ:
        return say(
            "{field} differs: {one}; {other}", field=line.field, one=line.one, other=line.other
        )
    return say(
        "{field}: {one}; {other}",
        field=line.field,
        one=line.one or say("nothing"),
        other=line.other or say("nothing"),
    )


def _page() -> tuple[QWidget, QVBoxLayout]:
    inner = QWidget()
    inner.setAutoFillBackground(False)
    column = QVBoxLayout(inner)
    column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
    column.setSpacing(Space.XS)
    return inner, column
