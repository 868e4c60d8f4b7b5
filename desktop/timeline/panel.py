"""The bar above the lanes: what makes the lanes, what the colours say, what is filtered.

Hides how a `ListFilter` (the same one the lists use) is put together from menus and sheets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from db.records.lists import ListFilter
from db.terms import INCIDENT_KINDS, STANDINGS, Term, label
from desktop.session import Session
from desktop.theme import Space, font, theme
from desktop.widgets import (
    Chip,
    FilterBar,
    Found,
    IconButton,
    MenuButton,
    RecordPicker,
    Sheet,
    TextField,
)
from desktop.widgets.picker import Search
from desktop.widgets.record_search import actor_search, place_search, source_search

_AXES = [
    ("actor", "Actor"),
    ("kind", "Kind"),
    ("place", "Place"),
    ("source", "Source"),
    ("none", "None"),
]
_COLOURS = [("lane", "Lane"), ("kind", "Kind"), ("standing", "Standing")]


def _either(words: list[str]) -> str:
    """ "Bombing or shooting", "Bombing, shooting or 2 more"."""
    if len(words) > 3:
        words = [*words[:2], f"{len(words) - 2} more"]
    rest = [word[:1].lower() + word[1:] for word in words[1:]]
    return " or ".join([", ".join([words[0], *rest[:-1]]), *rest[-1:]])


class SpanWords(QWidget):
    """The window of time in words, left out where there is no room. They change with every frame,
    so nothing else may move for them: unlike a label this never asks for another layout."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setFont(font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Other words."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fontMetrics().horizontalAdvance(self._text) > self.width():
            return
        painter = QPainter(self)
        painter.setPen(theme().secondary)
        painter.setFont(self.font())
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), where, self._text)


class Panel(FilterBar):
    """`changed`: axis or filter is another one; `recoloured(name)`; `acted(name)`: zoom-in ...;
    `menu_wanted(name, button)`: the menu "show" or "clock" of acts is to open at a button."""

    changed = Signal()
    recoloured = Signal(str)
    acted = Signal(str)
    menu_wanted = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.axis: str = "actor"
        self.narrowed = ListFilter()
        self._session = session
        self._names: dict[tuple[str, int], str] = {}
        self.lanes = MenuButton("Lanes")
        self.lanes.set_choices(_AXES, "actor")
        self.lanes.chose.connect(self.choose_axis)
        self.colours = MenuButton("Colour")
        self.colours.set_choices(_COLOURS, "lane")
        self.colours.chose.connect(lambda key: self.recoloured.emit(str(key)))
        self._chips = QWidget()
        self._chip_row = QHBoxLayout(self._chips)
        self._chip_row.setContentsMargins(0, 0, 0, 0)
        self._chip_row.setSpacing(Space.S)
        self.more = Chip("Filter", icon="plus")
        self.more.clicked.connect(self._open)
        self.shown = Chip("Show", icon="eye")
        self.shown.clicked.connect(lambda: self.menu_wanted.emit("show", self.shown))
        self.clock = Chip("Time", icon="clock")
        self.clock.clicked.connect(lambda: self.menu_wanted.emit("clock", self.clock))
        for part in (self.lanes, self.colours, self.shown, self.clock, self._chips, self.more):
            self.add(part)
        self._chips.hide()
        # All the room there is: the words change with every frame, and nothing may move for them.
        self._span = SpanWords()
        self.stretch(self._span)
        for name, words in (
            ("zoom-out", "Zoom out (−)"),
            ("zoom-in", "Zoom in (+)"),
            ("fit", "Show everything (Home)"),
        ):
            button = IconButton(name, words)
            button.clicked.connect(lambda _=False, n=name: self.acted.emit(n))
            self.add_right(button)

    def say_span(self, text: str) -> None:
        """The window of time in words."""
        self._span.say(text)

    def put(self, narrowed: ListFilter) -> None:
        """Show and use this filter."""
        if narrowed == self.narrowed:
            return
        self.narrowed = narrowed
        self._show_chips()
        self.changed.emit()

    def choose_axis(self, key: object) -> None:
        """What makes the lanes: one of db.columns.AXES."""
        self.axis = str(key)
        self.lanes.set_choices(_AXES, self.axis)
        self.changed.emit()

    def keep_to(self, field: str, number: int, name: str) -> None:
        """Show only the incidents of one record: field "actor", "place" or "source"."""
        self._names[field, number] = name
        self.put(self._with(field, number))

    def clear(self) -> None:
        """Filter nothing."""
        self.put(ListFilter())

    @property
    def filters(self) -> int:
        """How many filters are on."""
        return len(self._held())

    def menu(self) -> QMenu:
        """What can be filtered by."""
        menu = QMenu(self)
        menu.addAction("Words…").triggered.connect(self._ask_words)
        self._add_terms(menu.addMenu("Kind"), INCIDENT_KINDS, self._has_kind, self._toggle_kind)
        self._add_terms(
            menu.addMenu("Standing"), STANDINGS, self._has_standing, self._toggle_standing
        )
        for field, words, search in (
            ("actor", "Actor…", actor_search),
            ("place", "Place…", place_search),
            ("source", "Source…", source_search),
        ):
            menu.addAction(words).triggered.connect(
                lambda _=False, f=field, s=search: self._ask_record(f, s(self._session))
            )
        alone = menu.addAction("Rests on one source")
        alone.setCheckable(True)
        alone.setChecked(self.narrowed.one_source)
        alone.triggered.connect(lambda on: self.put(replace(self.narrowed, one_source=bool(on))))
        if self.filters:
            menu.addSeparator()
            menu.addAction("Show all").triggered.connect(self.clear)
        return menu

    def _add_terms(
        self,
        menu: QMenu,
        terms: tuple[Term, ...],
        is_on: Callable[[int], bool],
        toggle: Callable[[int], None],
    ) -> None:
        for number, term in enumerate(terms):
            action = menu.addAction(term.label)
            action.setCheckable(True)
            action.setChecked(is_on(number))
            action.triggered.connect(lambda _=False, n=number: toggle(n))

    def _has_kind(self, number: int) -> bool:
        return INCIDENT_KINDS[number].code in self.narrowed.kinds

    def _toggle_kind(self, number: int) -> None:
        code = INCIDENT_KINDS[number].code
        kept = tuple(kind for kind in self.narrowed.kinds if kind != code)
        kinds = kept if self._has_kind(number) else (*kept, code)
        self.put(replace(self.narrowed, kinds=kinds))

    def _has_standing(self, number: int) -> bool:
        return number in self.narrowed.standings

    def _toggle_standing(self, number: int) -> None:
        kept = tuple(each for each in self.narrowed.standings if each != number)
        standings = kept if self._has_standing(number) else (*kept, number)
        self.put(replace(self.narrowed, standings=standings))

    def _ask_words(self) -> None:
        field = TextField("Words", value=self.narrowed.text, hint="In any script of the case.")

        def then() -> str:
            self.put(replace(self.narrowed, text=field.value().strip()))
            return ""

        Sheet.open(self, "Show incidents with these words", [field], "Show", then)

    def _ask_record(self, field: str, search: Search) -> None:
        picker = RecordPicker(field.capitalize(), search, required=True)

        def then() -> str:
            found: Found | None = picker.value()
            if found is not None and found.id is not None:
                self._names[field, found.id] = found.title
                self.put(self._with(field, found.id))
            return ""

        Sheet.open(self, f"Show incidents of one {field}", [picker], "Show", then)

    def _with(self, field: str, number: int | None) -> ListFilter:
        match field:
            case "actor":
                return replace(self.narrowed, actor=number)
            case "place":
                return replace(self.narrowed, place=number)
        return replace(self.narrowed, source=number)

    def _held(self) -> list[tuple[str, ListFilter]]:
        """The words of every filter that is on, and the filter without it."""
        now = self.narrowed
        held = [(f"“{now.text}”", replace(now, text=""))] if now.text else []
        if now.kinds:
            kinds = [label(INCIDENT_KINDS, code) for code in now.kinds]
            held.append((_either(kinds), replace(now, kinds=())))
        if now.standings:
            standings = [STANDINGS[number].label for number in now.standings]
            held.append((_either(standings), replace(now, standings=())))
        for field, value in (("actor", now.actor), ("place", now.place), ("source", now.source)):
            if value is not None:
                name = self._names.get((field, value), field.capitalize())
                held.append((name, self._with(field, None)))
        if now.one_source:
            held.append(("Rests on one source", replace(now, one_source=False)))
        return held

    def _show_chips(self) -> None:
        while (item := self._chip_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for words, without in self._held():
            chip = Chip(words, "accent", removable=True)
            for gone in (chip.removed, chip.clicked):
                gone.connect(lambda *_, f=without: self.put(f))
            self._chip_row.addWidget(chip)
        self._chips.setVisible(self._chip_row.count() > 0)

    def _open(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))
