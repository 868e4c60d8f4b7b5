"""The bar above the lanes: what makes the lanes, what the colours say, what is asked.

Hides how the question (see db.asking) is put together from chips, menus and forms, and where the
names of the records in it come from.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from db import asking
from db.asking import (
    EVERYTHING,
    FromSource,
    InPlace,
    Names,
    OfKind,
    Question,
    Stands,
    WithActor,
    names_needed,
    parts,
    shaping,
    words,
)
from db.changes import Changes
from db.language import say
from desktop.session import Session
from desktop.theme import Space, font, theme
from desktop.timeline.asking.filter_chips import FilterChips
from desktop.timeline.asking.filter_menu import Subjects
from desktop.widgets import Chip, FilterBar, IconButton, MenuButton

_AXES = [
    ("actor", say("Actor")),
    ("kind", say("Kind")),
    ("place", say("Place")),
    ("source", say("Source")),
    ("tag", say("Tag")),
    ("none", say("None")),
]
#: A question of a large case can take seconds the first time: after this long the bar says so.
_PATIENCE_MS = 300
_READABLE_MS = 60
COLOURS = [("lane", say("Lane")), ("kind", say("Kind")), ("standing", say("Standing"))]


class SpanWords(QWidget):
    """The window of time in words, left out where there is no room. They change with every frame,
    so nothing else may move for them: unlike a label this never asks for another layout, and
    it is written no more often than can be read."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_READABLE_MS)
        self._pause.timeout.connect(self.update)
        self.setFont(font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Other words."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            if not self._pause.isActive():
                self._pause.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fontMetrics().horizontalAdvance(self._text) > self.width():
            return
        painter = QPainter(self)
        painter.setPen(theme().secondary)
        painter.setFont(self.font())
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), where, self._text)


class Panel(FilterBar):
    """`changed`: axis or question is another one; `recoloured(name)`; `acted(name)`: zoom-in ...;
    `menu_wanted(name, button)`: the menu "show" or "clock" of acts is to open at a button."""

    changed = Signal()
    recoloured = Signal(str)
    acted = Signal(str)
    menu_wanted = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.axis: str = "actor"
        self.colouring = "lane"
        self.narrowed: Question = EVERYTHING
        #: Tells the span in view, for the filter that keeps to it.
        self.window_of: Callable[[], tuple[int, int] | None] = lambda: None
        self._session = session
        self._names: dict[tuple[str, int], str] = {}
        self.views = IconButton("star", say("Views (V)"))
        self.lanes = MenuButton(say("Lanes"))
        self.lanes.set_choices(_AXES, "actor")
        self.lanes.chose.connect(self.choose_axis)
        self.colours = MenuButton(say("Colour"))
        self.colours.set_choices(COLOURS, "lane")
        self.colours.chose.connect(self.choose_colours)
        self.more = Chip(say("Filter"), icon="plus")
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self.more.say("Asking…"))
        self.more.clicked.connect(self.open_filters)
        self.shown = Chip(say("Show"), icon="eye")
        self.shown.clicked.connect(lambda: self.menu_wanted.emit("show", self.shown))
        self.clock = Chip(say("Time"), icon="clock")
        self.clock.clicked.connect(lambda: self.menu_wanted.emit("clock", self.clock))
        self._subjects = Subjects(session, self, lambda: self.window_of())
        self.chips = FilterChips(self._subjects)
        self.chips.changed.connect(self.put)
        for part in (self.views, self.lanes, self.colours, self.shown, self.clock):
            self.add(part)
        self.add(self.chips, least=self.chips.least)
        self.add(self.more, folds=False)
        # All the room there is: the words change with every frame, and nothing may move for them.
        self._span = SpanWords()
        self.stretch(self._span, last=True)
        for name, said in (
            ("zoom-out", say("Zoom out (−)")),
            ("zoom-in", say("Zoom in (+)")),
            ("fit", say("Show everything (Home)")),
        ):
            button = IconButton(name, said)
            button.clicked.connect(lambda _=False, n=name: self.acted.emit(n))
            self.add_right(button)
        session.changed.connect(self._case_changed)
        session.closed.connect(self._names.clear)

    def say_span(self, text: str) -> None:
        """The window of time in words."""
        self._span.say(text)

    def put(self, narrowed: Question, names: Names | None = None) -> None:
        """Show and use this question; `names` of records in it that are known."""
        self._names.update(names or {})
        if narrowed == self.narrowed:
            return
        self.narrowed = narrowed
        self._show()
        if self._session.case is not None:
            self._patience.start()
        else:
            self.answered()
        self.changed.emit()

    def answered(self) -> None:
        """What is asked now is shown."""
        self._patience.stop()
        self.more.say(say("Filter"))

    def add_filter(self, part: Question, names: Names | None = None) -> None:
        """One more part that must hold. A kind or standing joins the chip that has some, and what
        is asked already is asked no more: the menu ticks and unticks."""
        asked = parts(self.narrowed)
        if part in asked:
            self.put(shaping.put(self.narrowed, (asked.index(part),), None), names)
            return
        for place, each in enumerate(asked):
            if isinstance(part, OfKind | Stands) and type(each) is type(part):
                self.put(shaping.put(self.narrowed, (place,), _toggled(each, part)), names)
                return
        self.put(shaping.with_part(self.narrowed, part), names)

    def put_alike(self, part: Question, names: Names | None = None) -> None:
        """Ask this instead of what is asked of the same sort; else one more."""
        for place, each in enumerate(parts(self.narrowed)):
            if type(each) is type(part):
                self.put(shaping.put(self.narrowed, (place,), part), names)
                return
        self.put(shaping.with_part(self.narrowed, part), names)

    def choose_axis(self, key: object) -> None:
        """What makes the lanes: one of db.columns.AXES."""
        self.axis = str(key)
        self.lanes.set_choices(_AXES, self.axis)
        self.changed.emit()

    def choose_colours(self, key: object) -> None:
        """What the colours say: "lane", "kind" or "standing"."""
        self.colouring = str(key)
        self.colours.set_choices(COLOURS, self.colouring)
        self.recoloured.emit(self.colouring)

    def keep_to(self, field: str, number: int, name: str) -> None:
        """Show only the incidents of one record: field "actor", "place" or "source"."""
        made = {"actor": WithActor, "place": InPlace, "source": FromSource}[field]
        self.put_alike(made(number), {(field, number): name})

    def clear(self) -> None:
        """Filter nothing."""
        self.put(EVERYTHING)

    @property
    def filters(self) -> int:
        """How many filters are on."""
        return len(parts(self.narrowed))

    def words(self, question: Question) -> str:
        """A question, or a part of it, with nothing left out."""
        return words(question, self._names, whole=True)

    def menu(self) -> QMenu:
        """What can be filtered by."""
        menu = self._subjects.fill(QMenu(self), self.add_filter, self.narrowed)
        if self.filters:
            menu.addSeparator()
            menu.addAction(say("Show a&ll")).triggered.connect(self.clear)
        return menu

    def open_filters(self) -> None:
        """The menu of what can be filtered by, ready for the keyboard."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + Space.XS)))

    def _show(self) -> None:
        unknown = names_needed(self.narrowed) - self._names.keys()
        if unknown:
            self._ask_names(unknown)
        self.chips.fit(self.room_for(self.chips))
        self.chips.show_question(self.narrowed, self._names)

    def _ask_names(self, wanted: frozenset[tuple[str, int]]) -> None:
        def took(found: dict[tuple[str, int], str]) -> None:
            self._names.update(found)
            self.chips.show_question(self.narrowed, self._names)

        self._session.read("filter names", lambda reader: asking.names(reader, wanted), took)

    def _case_changed(self, changes: Changes) -> None:
        """Renamed records: their chips say the new names."""
        needed = names_needed(self.narrowed)
        if needed and (
            changes.everything
            or changes.concerns("actor", "actor_name", "place", "place_name", "source", "tag")
        ):
            self._ask_names(needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chips.fit(self.room_for(self.chips))


def _toggled(held: Question, part: OfKind | Stands) -> Question | None:
    """A chip with one kind or standing more, or less; None when none is left."""
    if isinstance(held, OfKind) and isinstance(part, OfKind):
        kinds = tuple(k for k in held.kinds if k not in part.kinds)
        left = kinds if len(kinds) < len(held.kinds) else (*held.kinds, *part.kinds)
        return OfKind(left) if left else None
    if isinstance(held, Stands) and isinstance(part, Stands):
        ways = tuple(s for s in held.standings if s not in part.standings)
        stays = ways if len(ways) < len(held.standings) else (*held.standings, *part.standings)
        return Stands(stays) if stays else None
    return held
