"""The sheet after an import: every file with what became of it, its cards ready to be corrected.

Hides how the list and the form keep together: what was typed is saved when another line is chosen,
and a field that cannot be used holds the line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from db.changes import Changes
from db.language import many, number, say
from db.reader import Reader
from db.records import arrivals
from db.records.arrivals import Arrival, Line
from db.refs import Ref
from desktop.intake import told
from desktop.intake.citation import CORRECTION
from desktop.intake.pane import Pane
from desktop.intake.rows import Row, RowPainter, RowsModel, Sign, is_table, rows
from desktop.intake.taking import Batch, take_back
from desktop.session import Session
from desktop.theme import Space, broad, theme
from desktop.widgets import Chip, LinkButton, Sheet

_WIDE, _NARROW = 940, 600
_LIST = 320
#: Pixels of the window above and below the list: heads, buttons and air.
_AROUND = 268
_FILTERS: tuple[tuple[str, frozenset[Sign] | None], ...] = (
    (say("All"), None),
    (say("To look at"), frozenset({"look"})),
    (say("Held already"), frozenset({"held"})),
    (say("Not used"), frozenset({"refused"})),
)


class _List(QListView):
    """The lines. `entered`: Enter was pressed on one."""

    entered_row = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setItemDelegate(RowPainter(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("What was taken in"))
        self.setFixedWidth(broad(_LIST))
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)


class TakenView(QWidget):
    """The list at one side, the line that is looked at on the other. `opened(Ref)`: something is
    to be opened, and nothing is left unsaved; `ended`: the batch was taken back; `undone`: by
    these steps (a frozenset); `typed`: whether something waits to be saved."""

    opened = Signal(object)
    ended = Signal()
    undone = Signal(object)
    typed = Signal(bool)

    def __init__(self, window: QWidget, session: Session, batch: Batch) -> None:
        super().__init__()
        self._window = window
        self.session = session
        self.batch = batch
        self._rows: list[Row] = []
        self._shown_signs: frozenset[Sign] | None = None
        self._corrections: set[int] = set()
        self._saving = 0
        self._asked: Row | None = None
        self.model = RowsModel(self)
        self.list = _List()
        self.list.setModel(self.model)
        self.pane = Pane(session)
        self.chips = [Chip(words) for words, _ in _FILTERS]
        self.back = LinkButton(say("Take it back"))
        self._build()
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.entered_row.connect(self._open_row)
        self.list.doubleClicked.connect(lambda _: self._open_row())
        self.pane.opened.connect(self._open)
        self.pane.entered.connect(self._entered)
        self.pane.edited.connect(self._typed)
        self.pane.saved.connect(self._count_save)
        self.back.clicked.connect(self._take_back)
        session.changed.connect(self._changed)
        window.installEventFilter(self)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        for chip, (_, signs) in zip(self.chips, _FILTERS, strict=True):
            chip.clicked.connect(partial(self.keep_to, signs))
            top.addWidget(chip)
        top.addStretch(1)
        top.addWidget(self.back)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.list)
        self._rule = _Rule()
        body.addWidget(self._rule)
        body.addWidget(self.pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addLayout(body, 1)
        self._fit()

    # What is shown

    def fill(self, lines: Sequence[Line]) -> None:
        """Show the batch with its cards as they are now."""
        if not shiboken6.isValid(self):  # the sheet was closed meanwhile
            return
        self._rows = rows(self.batch, lines)
        for chip, (words, signs) in zip(self.chips, _FILTERS, strict=True):
            count = sum(1 for row in self._rows if signs is None or row.sign in signs)
            chip.say(f"{words} {number(count)}")
            chip.setVisible(bool(count) and len(self._rows) > 1)
        alone = len(self._rows) == 1
        self.list.setVisible(not alone)
        self._rule.setVisible(not alone)
        self.pane.setVisible(bool(self._rows))
        self.pane.stand_alone(alone)
        self.back.setVisible(bool(self.batch.steps) and not self.session.why_read_only)
        self.back.setText(
            say("Take it back") if len(self.batch.steps) == 1 else say("Take all of it back")
        )
        self._show()

    def keep_to(self, signs: frozenset[Sign] | None) -> None:
        """Only lines of these signs; None: all."""
        if self.pane.leave():
            self._shown_signs = signs
            self._show()
            self.list.setFocus()

    def _show(self) -> None:
        held = self.model.row(self.list.currentIndex())
        wanted = self._shown_signs
        shown = [row for row in self._rows if wanted is None or row.sign in wanted]
        for chip, (_, signs) in zip(self.chips, _FILTERS, strict=True):
            chip.set_tone("accent" if signs == wanted else "neutral")
        quiet = self.list.selectionModel().blockSignals(True)
        self.model.fill(shown)
        at = next((n for n, row in enumerate(shown) if held and _same(row, held)), 0)
        self._choose(self.model.index(at))
        self.list.selectionModel().blockSignals(quiet)
        row = self.model.row(self.list.currentIndex())
        if held is None or row is None or not _same(row, held):
            self._tell(row)

    def _choose(self, index: QModelIndex) -> None:
        picked = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, picked)
        self.list.viewport().update()

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        if not self.pane.leave():
            quiet = self.list.selectionModel().blockSignals(True)
            self._choose(before)
            self.list.selectionModel().blockSignals(quiet)
            return
        self._tell(self.model.row(now))

    def _tell(self, row: Row | None) -> None:
        self._asked = row
        if row is None:
            return
        taken = self.batch.takes[row.taken]
        if row.source is None or row.sign in ("held", "refused"):
            self.pane.show_file(row, taken)
            return
        number = row.source

        def show(arrival: Arrival | None) -> None:
            if shiboken6.isValid(self) and self._asked is row and arrival is not None:
                self.pane.show_card(row, taken, arrival)

        self.session.read("taken card", lambda reader: arrivals.arrival(reader, number), show)

    # What is done

    def leave(self) -> bool:
        """Save what was typed; False when something cannot be used yet."""
        return self.pane.leave()

    def focus_first(self) -> None:
        """The keyboard to the list, or to what stands alone."""
        if not self.list.isHidden():
            self.list.setFocus()

    def _entered(self) -> None:
        if self.pane.leave():
            self.focus_first()

    def _open_row(self) -> None:
        row = self.model.row(self.list.currentIndex())
        if row is None or row.source is None:
            return
        text = row.snapshot is not None and row.has_text
        self._open(Ref("snapshot", row.snapshot) if text else Ref("source", row.source))  # type: ignore[arg-type]

    def _open(self, ref: Ref) -> None:
        if self.pane.leave():
            self.opened.emit(ref)

    def _typed(self) -> None:
        self.typed.emit(self.pane.form is not None and self.pane.form.is_changed())

    def _changed(self, changes: Changes) -> None:
        if self._saving and changes.label == CORRECTION:
            self._saving -= 1
            self._corrections.add(changes.txn)
        if changes.concerns("source", "snapshot"):
            read(self.session, self.batch, self.fill)

    def _count_save(self) -> None:
        self._saving += 1
        self.typed.emit(False)

    def _take_back(self) -> None:
        """Undo it all: files and what was corrected in them here."""
        take_back(self.session, self.batch.steps, self._corrections, self._taken_back)

    def _taken_back(self, result: tuple[int, frozenset[int]]) -> None:
        left, undone = result
        self.undone.emit(undone)
        if left:
            how_many = many(left, "one file was", "{count:,} files were")
            self.session.complain(
                say(
                    "Something else was done since, or too long ago, so {how_many} not taken back. "
                    "Undo that first, or delete the sources.",
                    how_many=how_many,
                )
            )
            return
        self.session.noted.emit(say("Taken back. The files themselves were not touched."))
        self.ended.emit()

    # How it stands

    def _fit(self) -> None:
        most = max(220, self._window.height() - _AROUND)
        self.setFixedHeight(min(620, most))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._fit()
        return False


class _Rule(QWidget):
    """A line between the two sides."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1 + Space.S)

    def paintEvent(self, event: QPaintEvent) -> None:
        at = self.width() - 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 0
        QPainter(self).fillRect(at, 0, 1, self.height(), theme().line)


def _same(one: Row, other: Row) -> bool:
    return (one.taken, one.source, one.inner) == (other.taken, other.source, other.inner)


def read(session: Session, batch: Batch, then: Callable[[Sequence[Line]], None]) -> None:
    """The cards of a batch as they are now."""
    sources = frozenset().union(*(each.sources for each in batch.takes))
    snapshots = frozenset().union(*(each.snapshots for each in batch.takes))

    def ask(reader: Reader) -> tuple[Line, ...]:
        return arrivals.lines(reader, sources, snapshots)

    session.read("taken", ask, then)


def show_batch(
    near: QWidget,
    session: Session,
    batch: Batch,
    opens: Callable[[Ref], None],
    undone: Callable[[frozenset[int]], None],
) -> None:
    """Read the cards of a batch and open its sheet; `opens` is given what is to be opened,
    `undone` the steps by which it was taken back."""

    def show(lines: Sequence[Line]) -> None:
        _open_sheet(near, session, batch, opens, lines).undone.connect(undone)

    read(session, batch, show)


def _open_sheet(
    near: QWidget,
    session: Session,
    batch: Batch,
    opens: Callable[[Ref], None],
    lines: Sequence[Line],
) -> TakenView:
    view = TakenView(near.window(), session, batch)
    view.fill(lines)

    def done() -> str:
        return "" if view.leave() else say("A field cannot be used yet: see below it.")

    wide = len(batch.takes) != 1 or len(lines) > 1 or is_table(batch.takes[0])
    sheet = Sheet.open(
        near,
        told.heading(batch),
        [view],
        say("Done"),
        done,
        told.summary(batch),
        _WIDE if wide else _NARROW,
        cancel="",
    )

    def leave(ref: Ref) -> None:
        sheet.submit()
        opens(ref)

    view.opened.connect(leave)
    view.ended.connect(sheet.cancel)
    view.typed.connect(partial(setattr, sheet, "touched"))
    view.focus_first()
    return view
