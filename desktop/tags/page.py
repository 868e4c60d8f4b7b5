"""All tags of the case: colour, words, how many bear each; new ones, other words, merging."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QStackedLayout,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.changes import Changes
from db.language import many, number, say
from db.records import tags
from db.records.lists import Listed
from db.records.tags import Borne
from desktop.session import Session
from desktop.tags.sheets import change_tag, merge_tag, new_tag
from desktop.theme import Space
from desktop.widgets import EmptyState, FilterBar, QuietButton, RecordTable
from desktop.widgets.tables import RowPainter
from desktop.widgets.tag_field import paint_swatch

_AnyIndex = QModelIndex | QPersistentModelIndex
_HEADS = (say("Tag"), say("Incidents"), say("Actors"), say("Sources"))
_SWATCH = 14


class TagsModel(QAbstractTableModel):
    """One tag a row, with how many records of each kind bear it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Borne, ...] = ()

    def put(self, rows: tuple[Borne, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        each, column = self.rows[index.row()], index.column()
        count = (0, each.incidents, each.actors, each.sources)[column]
        text = each.tag.text if column == 0 else number(count) if count else "–"
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say("{head}: {text}", head=_HEADS[column], text=text)
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return _HEADS[section] if role == Qt.ItemDataRole.DisplayRole else None


class _TagPainter(RowPainter):
    """The words of a tag after the square of its colour."""

    def __init__(self, table: RecordTable, model: TagsModel) -> None:
        super().__init__(table)
        self._model = model

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        if index.column() == 0:
            tone = self._model.rows[index.row()].tag.tone
            rect = option.rect
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            x = rect.right() - Space.L - _SWATCH if mirrored else rect.left() + Space.L
            paint_swatch(
                painter, QRectF(x, rect.center().y() - _SWATCH / 2, _SWATCH, _SWATCH), tone
            )
            taken = Space.L + _SWATCH
            option.rect = rect.adjusted(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)
        super().paint_cell(painter, option, index)


class TagsPage(QWidget):
    """The list of tags and what can be done with one. `wanted(view, tag, text)`: the list of that
    name is wanted, kept to the tag."""

    status_changed = Signal()
    wanted = Signal(str, object, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.model = TagsModel(self)
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(_TagPainter(self.table, self.model))
        self.bar = FilterBar()
        self.new_button = QuietButton(say("New tag"), framed=True)
        self.bar.add_right(self.new_button)
        self._empty = EmptyState(
            "tag",
            say("No tags yet"),
            say(
                "A tag is a word of your own on incidents, actors and sources. Put one on from a "
                "card, or on many at once from a list (Ctrl+T)."
            ),
            say("New tag"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        place = QWidget()
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column.addWidget(place, 1)
        self.table.share_room(0, dict.fromkeys((1, 2, 3), 84), (3, 2))
        self.new_button.clicked.connect(self.make_new)
        self._empty.acted.connect(self.make_new)
        self.table.doubleClicked.connect(lambda _: self.change())
        session.opened.connect(self._read)
        session.closed.connect(lambda: self._took(()))
        session.changed.connect(self._changed)
        self._offer_actions()
        if session.case is not None:
            self._read()

    @property
    def status_text(self) -> str:
        """ "12 tags"."""
        return many(len(self.model.rows), "{count:,} tag", "{count:,} tags")

    def focus_first(self) -> None:
        """The list, or the button that makes the first one."""
        (self.table if self.model.rows else self._empty.button).setFocus()

    def chosen(self) -> Borne | None:
        """The tag the cursor stands on."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _offer_actions(self) -> None:
        for words, run in (
            (say("New tag …"), self.make_new),
            (say("Change words or colour of the tag …"), self.change),
            (say("Merge the tag with another …"), self.merge),
            (say("Delete the tag"), self.remove),
            (say("Show the incidents that bear the tag"), lambda: self.show_in("incident")),
            (say("Show the actors that bear the tag"), lambda: self.show_in("actor")),
            (say("Show the sources that bear the tag"), lambda: self.show_in("source")),
        ):
            action = QAction(words, self)
            action.triggered.connect(lambda _=False, run=run: run())
            self.addAction(action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(self.actions())

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns("tag", "tagging", "incident", "actor", "source"):
            self._read()

    def _read(self) -> None:
        self.new_button.setEnabled(not self.session.why_read_only)
        self.session.read("tags of the case", tags.borne, self._took)

    def _took(self, rows: tuple[Borne, ...]) -> None:
        before = self.chosen()
        self.model.put(rows)
        ids = [each.tag.id for each in rows]
        if rows:
            known = before is not None and before.tag.id in ids
            self.table.choose(ids.index(before.tag.id) if before is not None and known else 0)
        self._stack.setCurrentWidget(self.table if rows else self._empty)
        self.bar.say(self.status_text if rows else "")
        self.status_changed.emit()

    # What can be done

    def make_new(self) -> None:
        """A tag that nothing bears yet."""
        if not self.session.why_read_only:
            new_tag(self.session, self)

    def change(self) -> None:
        """Words and colour."""
        held = self.chosen()
        if held is not None and not self.session.why_read_only:
            change_tag(self.session, self, held.tag)

    def merge(self) -> None:
        """Into another one."""
        held = self.chosen()
        if held is not None and not self.session.why_read_only:
            merge_tag(self.session, self, held.tag, self.model.rows)

    def remove(self) -> None:
        """Off everything and away."""
        held = self.chosen()
        if held is not None and not self.session.why_read_only:
            tag = held.tag
            label = say("Delete tag “{text}”", text=tag.text)
            self.session.do(label, lambda step: tags.delete(step, tag.id))

    def show_in(self, table: Listed) -> None:
        """The list of records that bear it."""
        held = self.chosen()
        if held is not None:
            self.wanted.emit(f"{table}s", held.tag.id, held.tag.text)

    def show_most(self) -> None:
        """The list in which most bear it."""
        held = self.chosen()
        if held is not None:
            counts: dict[Listed, int] = {
                "incident": held.incidents,
                "actor": held.actors,
                "source": held.sources,
            }
            self.show_in(max(counts, key=lambda table: counts[table]))


class _Table(RecordTable):
    """Enter shows what bears a tag, F2 changes it, Delete takes it away."""

    def __init__(self, page: TagsPage) -> None:
        super().__init__()
        self._page = page
        self.setAccessibleName(say("Tags"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_F2:
                self._page.change()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._page.remove()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._page.show_most()
            case _:
                super().keyPressEvent(event)
