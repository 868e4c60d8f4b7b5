"""The list of what is odd about a file, with a filter, Copy and Save as CSV.

The same list stands in the sheet before an import and in the report after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from db.errors import BadInput
from db.exchange import remarks_table
from db.exchange.report import Remark
from db.language import number, say
from desktop.intake.preview.remarks import (
    MOST,
    RemarkPainter,
    RemarksModel,
    place,
    sentence,
    topics,
)
from desktop.theme import Space, font
from desktop.widgets import EmptyState, LinkButton, Secondary
from desktop.widgets.line import Line

#: So many rows are lines from the start.
_FEW = 40
_TURNS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Rows that are copied at once; more belong into a file.
_COPIED = 10_000


class _Tree(QTreeView):
    """Topics and rows. `copied`: Ctrl+C was pressed."""

    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(RemarkPainter(self))
        self.setAccessibleName(say("Rows that were refused or are doubtful, by topic"))
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet(
            "QTreeView { background: transparent; } QTreeView::branch { border: 0; }"
        )
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._turn)

    def _turn(self, index: QModelIndex) -> None:
        if not index.parent().isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in _TURNS and index.isValid():
            # Taken also where there is nothing to turn: Enter would import.
            self._turn(index)
            self.activated.emit(index)
        else:
            super().keyPressEvent(event)


class RemarksView(QWidget):
    """Everything odd about a file. `complained(str)`: it could not be saved, and why;
    `opened(source)`: the source that a remark speaks of was asked for."""

    complained = Signal(str)
    opened = Signal(object)

    def __init__(self, called: str = "report") -> None:
        super().__init__()
        self._called = called
        self._refused: Sequence[Remark] = ()
        self._warnings: Sequence[Remark] = ()
        self.model = RemarksModel(self)
        self.tree = _Tree()
        self.tree.setModel(self.model)
        self.tree.copied.connect(self.copy)
        self.tree.activated.connect(self._open)
        self.line = Line()
        self.line.setFont(font("body"))
        self.line.setPlaceholderText(say("Filter by words or row number"))
        self.line.setAccessibleName(say("Filter the rows to look at"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._filter)
        self.copy_link = LinkButton(say("Copy"))
        self.copy_link.clicked.connect(self.copy)
        self.save_link = LinkButton(say("Save as CSV…"))
        self.save_link.clicked.connect(self.save)
        self.none = EmptyState(
            "tick", say("Nothing to look at"), say("Every row can be used as it stands.")
        )
        self.no_hit = Secondary(say("No row with these words."))
        self._build()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(self.line, 1)
        top.addWidget(self.copy_link)
        top.addWidget(self.save_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self.no_hit)
        column.addWidget(self.none, 1)

    def fill(self, refused: Sequence[Remark], warnings: Sequence[Remark]) -> None:
        """Show these."""
        self._refused, self._warnings = refused, warnings
        self.model.fill(topics(refused, warnings))
        any_ = bool(refused or warnings)
        for part in (self.line, self.copy_link, self.save_link, self.tree):
            part.setVisible(any_)
        self.none.setVisible(not any_)
        self._filter()

    def _filter(self) -> None:
        self.model.keep_to(self.line.text())
        found = bool(self.model.topics)
        self.no_hit.setVisible(not found and bool(self._refused or self._warnings))
        count = sum(min(len(topic.remarks), MOST) for topic in self.model.topics)
        if count <= (MOST if self.line.text() or len(self.model.topics) == 1 else _FEW):
            self.tree.expandAll()
        if found:
            self.tree.setCurrentIndex(self.model.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        remark = self.model.remark(index)
        if remark is not None and remark.about is not None:
            self.opened.emit(remark.about)

    def copy(self) -> None:
        """Copy the lines that are shown, or the one row that is chosen."""
        index = self.tree.currentIndex()
        chosen = self.model.remark(index) if self.tree.hasFocus() else None
        lines = [_line(chosen)] if chosen is not None else self._lines()
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _lines(self) -> list[str]:
        out: list[str] = []
        for topic in self.model.topics:
            out.append(f"{sentence(topic.words)} ({number(len(topic.remarks))})")
            out += [f"\t{_line(remark)}" for remark in topic.remarks[: _COPIED - len(out)]]
        return out[:_COPIED]

    def save(self) -> None:
        """Ask for a file and write every remark into it."""
        ask = QFileDialog.getSaveFileName
        chosen, _ = ask(self.window(), say("Save the report"), f"{self._called}.csv", "CSV (*.csv)")
        if chosen:
            path = Path(chosen)
            try:
                remarks_table.write(
                    path if path.suffix else path.with_suffix(".csv"), self._refused, self._warnings
                )
            except BadInput as trouble:
                self.complained.emit(trouble.sentence)


def _line(remark: Remark) -> str:
    return f"{place(remark)}\t{remark.reason}"
