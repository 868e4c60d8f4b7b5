"""A page that lists one kind of record: filter, table, empty states, selection both ways.

Hides how the list, the session's selection and the database's changes keep each other true
without going round in circles. Rooms say what is special: columns, words, the sheet for a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.language import say
from db.records.bulk import Delete
from db.records.lists import ListFilter
from db.refs import Ref
from db.step import Step
from desktop.session import Session
from desktop.widgets.bulk_sheet import RESTORE, TAGGED, TAGS, change_many, counted, do_many
from desktop.widgets.buttons import QuietButton
from desktop.widgets.cards import EmptyState
from desktop.widgets.inline_edit import Inline, InlineEdit
from desktop.widgets.list_filter import Facet, Linked, ListFilterBar
from desktop.widgets.list_table import CellPainter, ListTable
from desktop.widgets.list_wording import Wording
from desktop.widgets.listing import Asked, Listed, Listing
from desktop.widgets.record_search import tag_search
from desktop.widgets.selection_bar import SelectionBar

#: In a longer list some orders take seconds; the bar says that it is being looked for.
_SLOW = 50_000


NO_EDITS: Mapping[str, Inline] = {}


class RecordsPage(QWidget):
    """Base of the lists. A room gives its parts and overrides `make_new`."""

    status_changed = Signal()

    def __init__(
        self,
        session: Session,
        listed: Listed,
        wording: Wording,
        facets: Sequence[Facet],
        cells: Mapping[int, CellPainter],
        delete: Callable[[Step, int], None],
        links: Sequence[Linked] = (),
        dated: str = "",
        edits: Mapping[str, Inline] = NO_EDITS,
    ) -> None:
        """`dated`: what the dates by which the list can be narrowed are called; "" for none;
        `edits`: the columns whose cells can be changed in the list, see `InlineEdit`."""
        super().__init__()
        self.session = session
        self.wording = wording
        self._delete = delete
        self._bears_tags = listed.kind in TAGGED
        self._asked = Asked(order=listed.columns[0].order)
        self.listing = Listing(session, listed, self)
        self.table = ListTable(self.listing, cells)
        self.chosen_bar = SelectionBar(listed.kind)
        self.inline = InlineEdit(session, self.table, edits)
        self.table.setAccessibleName(wording.named)
        # Every list shows what was deleted from it, and can be kept to a tag where there are tags.
        if listed.kind in TAGGED:
            links = (*links, Linked("tag", say("Tag"), tag_search(session)))
        facets = (*facets, Facet("deleted", say("Deleted"), ((True, say("Deleted")),), many=False))
        line = wording.filter
        self.bar = ListFilterBar(line, facets, links, dated)
        self.new_button = QuietButton(wording.new, framed=True)
        self.bar.add_right(self.new_button)
        first = wording.first or wording.new
        self._empty = EmptyState(wording.icon, wording.empty, wording.hint, first)
        self._nothing = EmptyState(
            "filter",
            wording.nothing,
            say("Nothing has all of these words and filters. Take one away, or show everything."),
            say("Show all"),
        )
        self._lay_out()
        self._connect()
        self._offer_actions()
        if session.case is not None:
            self._begin()

    @property
    def status_text(self) -> str:
        """Words for the status line."""
        chosen = self.table.chosen_count()
        return (
            say(
                "{chosen:,} selected · {count_words}",
                chosen=chosen,
                count_words=self._count_words(),
            )
            if chosen > 1
            else self._count_words()
        )

    def keep_to(self, ref: Ref, name: str) -> None:
        """List only what has to do with one record, called `name` on its chip."""
        self.bar.keep_to(ref.kind, ref.id, name)

    def focus_first(self) -> None:
        """Put the cursor into the list, or into the filter when the list is empty."""
        (
            self.table if self.listing.rowCount() or not self.listing.total else self.bar.line
        ).setFocus()

    def make_new(self) -> None:
        """Open the sheet for a new record."""
        raise NotImplementedError

    def make_first(self) -> None:
        """What the button of an empty list does."""
        self.make_new()

    def acts_on_one(self) -> list[QAction]:
        """What else can be done with one selected record, for the context menu."""
        return []

    def narrow(self, narrowed: ListFilter) -> None:
        """Show only these."""
        self.bar.put(narrowed)

    def sort(self, order: str, descending: bool = False) -> None:
        """Sort by a key of `lists.ORDERS`."""
        for number, column in enumerate(self.listing.listed.columns):
            if column.order == order:
                way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
                self.table.horizontalHeader().setSortIndicator(number, way)

    def _sort_or_turn(self, order: str) -> None:
        """As a click on the head: by this column; the other way when it sorts already."""
        head = self.table.horizontalHeader()
        upwards = head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        now = self.listing.listed.columns[head.sortIndicatorSection()].order
        self.sort(order, descending=now == order and upwards)

    def delete_chosen(self) -> None:
        """Delete the selected records as one step."""
        doomed = self.table.chosen_ids()
        if not doomed or self.session.why_read_only:
            return
        if self.bar.narrowed.deleted:
            self.change_chosen(RESTORE)
            return
        row = min(part.top() for part in self.table.selectionModel().selection().toList())
        self._go_on_from = row
        kind = self.listing.listed.kind
        if len(doomed) == 1:
            delete = self._delete
            label = self.wording.delete_one
            self.session.do(label, lambda step: delete(step, doomed[0]))
            return
        label = say("Delete {records}", records=counted(kind, len(doomed)))
        do_many(self.session, kind, doomed, Delete(), label)

    def change_chosen(self, first: str = "") -> None:
        """Open the sheet that changes all selected records; `first`: see `change_many`."""
        ids = self.table.chosen_ids()
        if ids and not self.session.why_read_only:
            if self.bar.narrowed.deleted:
                first = RESTORE
            change_many(self.session, self, self.listing.listed.kind, ids, first)

    def menu(self) -> QMenu:
        """The context menu of the selection."""
        menu = QMenu(self)
        count = self.table.chosen_count()
        if count == 1:
            menu.addAction(say("Open card\tEnter"), self._enter)
            menu.addActions(self.acts_on_one())
        menu.addAction(self._new)
        if count:
            menu.addSeparator()
            menu.addActions([self._change, self._tag][: 2 if self._bears_tags else 1])
            menu.addSeparator()
            menu.addAction(self._remove)
        return menu

    # Building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        place = QWidget()
        self._stack = QStackedLayout(place)
        for each in (self.table, self._empty, self._nothing):
            self._stack.addWidget(each)
        column.addWidget(place, 1)
        column.addWidget(self.chosen_bar)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        head = self.table.horizontalHeader()
        head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        head.sortIndicatorChanged.connect(self._sorted)
        self.bar.changed.connect(self._filtered)
        self.bar.left.connect(self._into_rows)
        self.new_button.clicked.connect(self.make_new)
        self._empty.acted.connect(self.make_first)
        self._nothing.acted.connect(lambda: self.bar.put(ListFilter()))
        self.listing.counted.connect(self._counted)
        self.listing.modelReset.connect(self._follow)
        self.listing.rowsInserted.connect(self._follow)
        self.table.chosen.connect(self._chosen)
        self.table.typed.connect(self.bar.type)
        self.table.entered.connect(self._enter)
        self.table.doubleClicked.connect(self._double)
        self.table.edited.connect(self.inline.begin)
        self.table.unwanted.connect(self.delete_chosen)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell_chosen())
        self.chosen_bar.changing.connect(self.change_chosen)
        self.chosen_bar.deleting.connect(self.delete_chosen)
        self.chosen_bar.every.connect(self.table.selectAll)
        self.chosen_bar.none.connect(self._choose_none)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.session.opened.connect(self._begin)
        self.session.closed.connect(self._end)
        self.session.changed.connect(self._refresh)
        self.session.selected.connect(self._follow)
        self._go_on_from = -1

    def _offer_actions(self) -> None:
        self._new = QAction(f"{self.wording.new} …", self)
        self._new.triggered.connect(self.make_new)
        self._remove = QAction(self.wording.delete, self)
        self._remove.triggered.connect(self.delete_chosen)
        self._change = QAction(f"{self.wording.change} …", self)
        self._change.setShortcut(QKeySequence("Ctrl+Shift+E"))
        self._change.triggered.connect(lambda: self.change_chosen())
        self._tag = QAction(f"{self.wording.tag} …", self)
        self._tag.setShortcut(QKeySequence("Ctrl+T"))
        self._tag.triggered.connect(lambda: self.change_chosen(TAGS))
        for action in (self._change, self._tag)[: 2 if self._bears_tags else 1]:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        edit = QAction(self.wording.edit, self)
        edit.triggered.connect(self._edit_cell)
        self.addAction(edit)
        every = QAction(self.wording.every, self)
        every.triggered.connect(self.table.selectAll)
        self.addAction(every)
        find = QAction(self.wording.filter, self)
        find.triggered.connect(lambda: self.bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason))
        for action in (self._new, find, self._remove):
            self.addAction(action)
        kind = self.listing.listed.kind
        for name, action in (
            *(("new", self._new), ("delete", self._remove), ("change", self._change)),
            *(("tag", self._tag), ("all", every), ("filter", find)),
        ):
            action.setObjectName(f"{kind}s.{name}")
        for column in self.listing.listed.columns:
            by = QAction(self.wording.sort(column.head), self)
            by.setObjectName(f"{kind}s.sort-{column.order}")
            by.triggered.connect(lambda _=False, order=column.order: self._sort_or_turn(order))
            self.addAction(by)

    # What happens

    def _begin(self) -> None:
        writable = not self.session.why_read_only
        for each in (self.new_button, self._new, self._remove, self._empty.button):
            each.setEnabled(writable)
        for action in (self._change, self._tag):
            action.setEnabled(writable)
        self.listing.ask(self._asked)

    def _end(self) -> None:
        self.inline.drop()
        self.listing.clear()
        self.bar.put(ListFilter())

    def _filtered(self) -> None:
        self._ask(Asked(self.bar.narrowed, self._asked.order, self._asked.descending))

    def _sorted(self, section: int, way: Qt.SortOrder) -> None:
        order = self.listing.listed.columns[section].order
        self._ask(Asked(self.bar.narrowed, order, way == Qt.SortOrder.DescendingOrder))

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        if self.listing.total > _SLOW:
            self.bar.say(say("Looking …"))
        self.listing.ask(asked)

    def _refresh(self, changes: Changes) -> None:
        self.listing.refresh(changes)

    def _counted(self, shown: int, total: int) -> None:
        page = self.table if shown else self._nothing if total else self._empty
        self._stack.setCurrentWidget(page)
        self.bar.say(self._count_words() if total else "")
        if self._go_on_from >= 0 and shown:
            row, self._go_on_from = min(self._go_on_from, shown - 1), -1
            record = self.listing.id_at(row)
            if record is not None:
                self.session.select(Ref(self.listing.listed.kind, record))
        self.status_changed.emit()

    def _count_words(self) -> str:
        shown, total = self.listing.shown, self.listing.total
        told = self.wording.counted.of(total)
        return told if shown == total else say("{shown:,} of {told}", shown=shown, told=told)

    # Selection

    def _tell_chosen(self) -> None:
        self.chosen_bar.tell(
            self.table.chosen_count(), self.listing.rowCount(), not self.session.why_read_only
        )
        self.status_changed.emit()

    def _choose_none(self) -> None:
        """Back to the one row that the cursor stands on."""
        row = self.table.currentIndex().row()
        self.table.clearSelection()
        self.table.choose(row)
        self.table.setFocus()

    def _into_rows(self) -> None:
        """From the filter down to the first row, or the one that is selected."""
        if self.listing.rowCount():
            self.table.setFocus()
            if not self.table.chosen_count():
                self.table.choose(0)
                self._chosen(self.listing.index(0, 0))

    def _chosen(self, index: QModelIndex) -> None:
        record = self.listing.id_at(index.row())
        if record is not None:
            self.session.select(Ref(self.listing.listed.kind, record))

    def _follow(self, *_: Any) -> None:
        """Let the table show what is selected, wherever it was."""
        ref = self.session.selection
        if ref is None or ref.kind != self.listing.listed.kind:
            self.table.clearSelection()
            return
        row = self.listing.row_of(ref.id)
        if row < 0:
            self.table.clearSelection()
        elif not self.table.selectionModel().isRowSelected(row, QModelIndex()):
            self.table.choose(row)

    def _enter(self, *_: Any) -> None:
        """Go into the card of the selected record, wherever the window shows it."""
        self.session.go("card")

    def _edit_cell(self) -> None:
        at = self.table.currentIndex()
        if at.isValid():
            self.inline.begin(at.row(), at.column())

    def _double(self, index: QModelIndex) -> None:
        """A cell that can be changed is; any other leads to the card."""
        if (
            self.bar.narrowed.deleted
            or not self.inline.can(index.column())
            or not self.inline.begin(index.row(), index.column())
        ):
            self._enter()

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(at))
