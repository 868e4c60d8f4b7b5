"""The page on which a person decides about rows that come again: a list, and the fields of one.

Hides how the standing choices and the tick of a single row come together in `choices`.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.exchange.plans import Comparison, FieldChange, RowChange
from db.language import number, say
from desktop.intake.preview.changes import (
    FOLLOW,
    OF_GONE,
    Choices,
    Line,
    LinesList,
    LinesModel,
    Sort,
    lines,
)
from desktop.theme import Space, font, sided
from desktop.widgets import Chip, EmptyState, FlowLayout, MenuButton, Secondary, Words

_LIST = 400
_SORTS: tuple[tuple[Sort | None, str], ...] = (
    (None, say("All")),
    ("changed", say("Changed")),
    ("edited", say("Edited by you")),
    ("gone", say("Gone")),
)


class ChangesView(QWidget):
    """The page. `decided`: a choice was made."""

    decided = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choices = Choices()
        self._found = Comparison(0, 0, (), ())
        self._sort: Sort | None = None
        self.chips = {sort: Chip(words) for sort, words in _SORTS}
        self.follow = MenuButton(say("Changed rows"))
        self.follow.set_choices(FOLLOW, "untouched")
        self.follow.chose.connect(self._choose_follow)
        self.gone = MenuButton(say("Gone rows"))
        self.gone.set_choices(OF_GONE, "keep")
        self.gone.chose.connect(self._choose_gone)
        self.model = LinesModel(self)
        self.list = LinesList(self.model)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.list.turned.connect(self._turn)
        self.one = _One()
        self.one.box.toggled.connect(self._take_too)
        self.none = EmptyState(
            "tick", say("Nothing changed"), say("Every row is as it was taken in.")
        )
        self._build()

    def _build(self) -> None:
        top = QWidget()
        flow = FlowLayout(top, Space.S)
        for sort, chip in self.chips.items():
            chip.clicked.connect(partial(self.keep_to, sort))
            flow.addWidget(chip)
        flow.addWidget(self.follow)
        flow.addWidget(self.gone)
        body = QHBoxLayout()
        body.setSpacing(Space.L)
        self.list.setMinimumWidth(200)
        body.addWidget(self.list, 5)
        body.addWidget(self.one, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(top)
        column.addLayout(body, 1)
        column.addWidget(self.none, 1)

    def fill(self, found: Comparison) -> None:
        """Show what changed."""
        self._found = found
        edited = sum(1 for row in found.changed if row.edited)
        counts = {
            None: len(found.changed) + len(found.gone),
            "changed": len(found.changed),
            "edited": edited,
            "gone": len(found.gone),
        }
        for (sort, words), chip in zip(_SORTS, self.chips.values(), strict=True):
            chip.say(f"{words} {number(counts[sort])}")
            chip.setVisible(bool(counts[sort]))
        self.follow.setVisible(bool(found.changed))
        self.gone.setVisible(bool(found.gone))
        any_ = bool(counts[None])
        self.list.setVisible(any_)
        self.one.setVisible(any_)
        self.none.setVisible(not any_)
        self._show()

    def keep_to(self, sort: Sort | None) -> None:
        """Only rows of one sort; None: all."""
        self._sort = sort
        self._show()

    def _show(self) -> None:
        for sort, chip in self.chips.items():
            chip.set_tone("accent" if sort == self._sort else "neutral")
        self.model.fill(lines(self._found, self.choices, self._sort))
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._tell()

    def _tell(self) -> None:
        self.one.show_line(self.model.line(self.list.currentIndex()), self.choices)

    def _choose_follow(self, key: object) -> None:
        chosen = next(code for code, _ in FOLLOW if code == key)
        self._decide(Choices(chosen, self.choices.gone, self.choices.also))

    def _choose_gone(self, key: object) -> None:
        chosen = next(code for code, _ in OF_GONE if code == key)
        self._decide(Choices(self.choices.changed, chosen, self.choices.also))

    def _turn(self) -> None:
        if self.one.box.isVisibleTo(self.one):
            self.one.box.toggle()

    def _take_too(self, wanted: bool) -> None:
        line = self.model.line(self.list.currentIndex())
        if line is not None and line.change is not None:
            own = frozenset({line.change.native})
            also = self.choices.also | own if wanted else self.choices.also - own
            self._decide(Choices(self.choices.changed, self.choices.gone, also))

    def _decide(self, choices: Choices) -> None:
        if choices != self.choices:
            self.choices = choices
            self._show()
            self.decided.emit()


class _One(QScrollArea):
    """The fields of one row: in the file before, now, and in the case."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(say("What changed in this row"))
        self.viewport().setAutoFillBackground(False)
        self.box = QCheckBox(say("Take the file's words for this row too"))
        self.box.setFont(font("body"))
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(*sided(0, 0, Space.S, 0))
        self._column.setSpacing(Space.M)
        self._title = Words("", "section")
        self._sub = Secondary("")
        self._fields = QWidget()
        for part in (self._title, self._sub, self.box, self._fields):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(self._body)
        self._body.setAutoFillBackground(False)  # setting it as the widget turned that on

    def show_line(self, line: Line | None, choices: Choices) -> None:
        """Show a line; None: nothing."""
        self._title.say(line.title if line is not None else "")
        self._sub.say(line.detail if line is not None else "")
        row = line.change if line is not None else None
        can_choose = row is not None and row.edited and choices.changed == "untouched"
        self.box.setVisible(can_choose)
        quiet = self.box.blockSignals(True)
        self.box.setChecked(row is not None and row.native in choices.also)
        self.box.blockSignals(quiet)
        made = _fields(row) if row is not None else QWidget()
        self._column.replaceWidget(self._fields, made)
        self._fields.hide()
        self._fields.deleteLater()
        self._fields = made


def _fields(row: RowChange) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    if row.fields:
        for at, head in enumerate(("", say("Was"), say("Now"), say("You hold"))):
            grid.addWidget(Secondary(head, "caption"), 0, at)
    for line, field in enumerate(row.fields, 1):
        _field(grid, line, field)
    if row.cells:
        last = len(row.fields) + 1
        head = say("Cells") if row.fields else say("Cells that are kept in the row")
        grid.addWidget(Words(head, "small_strong"), last, 0, 1, 4)
        for line, cell in enumerate(row.cells, last + 1):
            grid.addWidget(Secondary(cell), line, 0, 1, 4)
    for at in (1, 2, 3):
        grid.setColumnStretch(at, 1)
    return made


def _field(grid: QGridLayout, number: int, field: FieldChange) -> None:
    top = Qt.AlignmentFlag.AlignTop
    grid.addWidget(Words(field.field, "small_strong"), number, 0, top)
    grid.addWidget(Words(field.was or "–", "small", "secondary"), number, 1, top)
    grid.addWidget(Words(field.now or "–", "small", "accent"), number, 2, top)
    mine = Words(field.mine or "–", "small", "warning" if field.edited else "secondary")
    if field.edited:
        mine.setAccessibleName(say("{mine}, edited by you", mine=field.mine))
        mine.say(say("{mine} (yours)", mine=field.mine or "–"))
    grid.addWidget(mine, number, 3, top)
