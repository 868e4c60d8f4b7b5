"""The bar above a list: a line to type in, chips for what the list is narrowed to, "+ Filter".

Hides how a `ListFilter` is put together from what the person picked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from db import when as dates
from db.language import say
from db.records.lists import ListFilter
from db.when import When
from desktop.theme import Space
from desktop.widgets.chips import Chip
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.picker import RecordPicker, Search
from desktop.widgets.search_line import SearchLine
from desktop.widgets.sheet import Sheet
from desktop.widgets.when_field import WhenField

#: Typing must not ask for every letter.
_PAUSE_MS = 120
_NARROW = 110
#: What count, button and margins take at the right.
_RIGHT = 340


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing to filter by. `field` of `ListFilter`; `choices` (value, words).

    `many`: several values at once (the field holds a tuple); otherwise the field holds the value.
    A facet with one choice stands in the menu by its words, one with several opens a menu.
    """

    field: str
    title: str
    choices: tuple[tuple[Any, str], ...]
    many: bool = True


@dataclass(frozen=True, slots=True)
class Linked:
    """A record that what is listed has to do with. `field` of `ListFilter` holds its id."""

    field: str
    title: str
    search: Search


class ListFilterBar(FilterBar):
    """`changed`: `narrowed` is another one. `left`: Down or Enter in the line."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        placeholder: str,
        facets: Sequence[Facet],
        links: Sequence[Linked] = (),
        dated: str = "",
    ) -> None:
        """`dated`: what the dates of a span are called, "" when there are none to ask for."""
        super().__init__()
        self._dated = dated
        self._span: tuple[When | None, When | None] = (None, None)
        self.narrowed = ListFilter()
        self._facets = tuple(facets)
        self._links = tuple(links)
        self._names = {link.field: "" for link in links}
        self.line = SearchLine(placeholder)
        self.line.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.line.textChanged.connect(self._pause.start)
        self.stretch(self.line)
        self._chips = QWidget()
        self._chip_row = QHBoxLayout(self._chips)
        self._chip_row.setContentsMargins(0, 0, 0, 0)
        self._chip_row.setSpacing(Space.S)
        self._chips.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.add(self._chips)
        self.more = Chip(say("Filter"), icon="plus")
        self.more.clicked.connect(self._open_menu)
        self.add(self.more)

    def read(self) -> None:
        """Take what stands in the line now."""
        self._pause.stop()
        self._put(replace(self.narrowed, text=self.line.text().strip()))

    def put(self, narrowed: ListFilter) -> None:
        """Show and use this filter; for one record, `keep_to` also takes its name."""
        self.line.setText(narrowed.text)
        self._pause.stop()
        self._put(narrowed)

    def type(self, text: str) -> None:
        """Go to the line with letters already typed."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.setText(self.line.text() + text)

    def menu(self) -> QMenu:
        """What can be filtered by, with what is on ticked."""
        menu = QMenu(self)
        for facet in self._facets:
            home = menu.addMenu(f"{facet.title}\t›") if len(facet.choices) > 1 else menu
            for value, words in facet.choices:
                action = home.addAction(words)
                action.setCheckable(True)
                action.setChecked(self._is_on(facet, value))
                action.triggered.connect(lambda _=False, f=facet, v=value: self.toggle(f, v))
        for link in self._links:
            menu.addAction(f"{link.title} …").triggered.connect(partial(self.ask_record, link))
        if self._dated:
            menu.addAction(f"{self._dated} …").triggered.connect(self.ask_span)
        if self.narrowed != ListFilter():
            menu.addSeparator()
            menu.addAction(say("Show all")).triggered.connect(lambda: self.put(ListFilter()))
        return menu

    def toggle(self, facet: Facet, value: object) -> None:
        """Switch one choice on or off."""
        on = self._is_on(facet, value)
        held = getattr(self.narrowed, facet.field)
        if facet.many:
            fresh: Any = tuple(v for v in held if v != value) if on else (*held, value)
        else:
            fresh = getattr(ListFilter(), facet.field) if on else value
        self._put(replace(self.narrowed, **{facet.field: fresh}))

    def ask_record(self, link: Linked, *_: object) -> None:
        """Ask which actor, place or source to keep to."""
        picker = RecordPicker(link.title, link.search, required=True)

        def then() -> str:
            found = picker.value()
            if found is None or found.id is None:
                return say("Choose one of the suggestions.")
            self.keep_to(link.field, found.id, found.title)
            return ""

        Sheet.open(
            self, say("Only one {title}", title=link.title.lower()), [picker], say("Show"), then
        )

    def keep_to(self, field: str, record: int | None, name: str = "") -> None:
        """Keep to what one record has to do with; `name` stands on its chip. None: to no one."""
        self._names[field] = name
        cell: dict[str, Any] = {field: record}
        self._put(replace(self.narrowed, **cell))

    def ask_span(self, *_: object) -> None:
        """Ask from when to when."""
        hint = say("In words: 2021, May 2022, 18 April 2022. Empty: no limit.")
        since = WhenField(say("From"), self._span[0], hint=hint)
        until = WhenField(say("Until, with that day, month or year"), self._span[1], hint=hint)

        def then() -> str:
            self.keep_span(since.value(), until.value())
            return ""

        Sheet.open(self, self._dated, [since, until], say("Show"), then)

    def keep_span(self, since: When | None, until: When | None) -> None:
        """Keep to what may lie between the first moment of one and the last of the other."""
        self._span = since, until
        first = since.bounds().earliest if since is not None else None
        last = until.bounds().latest if until is not None else None
        self._put(replace(self.narrowed, since=first, until=last))

    def _span_words(self) -> str:
        since, until = (dates.said_short(each) if each is not None else "" for each in self._span)
        if since and until:
            return say("{since} to {until}", since=since, until=until)
        return say("since {since}", since=since) if since else say("until {until}", until=until)

    def chips(self) -> list[Chip]:
        """The chips of what is on, from the left."""
        return [chip for chip in self._chips.findChildren(Chip) if not chip.isHidden()]

    def _is_on(self, facet: Facet, value: object) -> bool:
        held = getattr(self.narrowed, facet.field)
        return value in held if facet.many else bool(held == value)

    def _put(self, narrowed: ListFilter) -> None:
        if narrowed == self.narrowed:
            return
        self.narrowed = narrowed
        self._show_chips()
        self.changed.emit()

    def _show_chips(self) -> None:
        while (item := self._chip_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        on = [
            (words, partial(self.toggle, facet, value))
            for facet in self._facets
            for value, words in facet.choices
            if self._is_on(facet, value)
        ]
        on += [
            (
                say("{label}: {value}", label=link.title, value=self._names.get(link.field, "")),
                partial(self.keep_to, link.field, None),
            )
            for link in self._links
            if getattr(self.narrowed, link.field) is not None
        ]
        if self.narrowed.since is not None or self.narrowed.until is not None:
            on.append((self._span_words(), partial(self.keep_span, None, None)))
        chips = [self._chip(words, gone) for words, gone in on]
        if len(chips) > 1 and sum(chip.sizeHint().width() for chip in chips) > self._room():
            bare = ListFilter(text=self.narrowed.text)
            chips = [self._chip(say("{count} filters", count=len(on)), partial(self._put, bare))]
        for chip in chips:
            self._chip_row.addWidget(chip)
        self._chips.setVisible(bool(chips))

    def _chip(self, words: str, gone: Callable[[], None]) -> Chip:
        chip = Chip(words, "accent", removable=True)
        chip.removed.connect(gone)
        chip.clicked.connect(lambda: gone())
        return chip

    def _room(self) -> int:
        """Pixels for chips: what the line at its narrowest and all else leave over."""
        return self.width() - _NARROW - self.more.width() - _RIGHT

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.narrowed != ListFilter():
            self._show_chips()

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + Space.XS)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.read()
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                self.read()
                return True
        return super().eventFilter(watched, event)
