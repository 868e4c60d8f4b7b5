"""Everything the map can be told to do, as one table: keys, the menu at the pointer and the palette
read it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from db.language import say
from desktop.map import hands
from desktop.map.measure import coordinate_words
from desktop.map.mercator import degrees

if TYPE_CHECKING:
    from desktop.map.page import MapPage

_STEP = 96.0  # pixels for an arrow key


@dataclass(frozen=True, slots=True)
class Act:
    """`name` for code, `words` for people; `keys` as QKeySequence reads them; `menu`: it stands in
    the menu at the pointer."""

    name: str
    words: str
    run: Callable[[], None]
    keys: tuple[str, ...] = ()
    menu: bool = False


class Acts:
    """The acts of one page."""

    def __init__(self, page: MapPage) -> None:
        self._page = page
        self._all = {act.name: act for act in self._table()}
        for act in self._all.values():
            action = QAction(say("Map: {words}", words=act.words), page)
            action.setObjectName(f"map.{act.name}")
            action.setShortcuts([QKeySequence(key) for key in act.keys])
            # Only where the map has the focus: a letter is text everywhere else.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, name=act.name: self.run(name))
            page.addAction(action)
            page.view.addAction(action)

    def run(self, name: str) -> None:
        """Do what is called `name`."""
        self._all[name].run()

    def _table(self) -> list[Act]:
        page, view = self._page, self._page.view
        walks = (
            ("walk-right", say("the nearest mark to the right"), 1, 0, "Shift+Right"),
            ("walk-left", say("the nearest mark to the left"), -1, 0, "Shift+Left"),
            ("walk-down", say("the nearest mark below"), 0, 1, "Shift+Down"),
            ("walk-up", say("the nearest mark above"), 0, -1, "Shift+Up"),
        )
        pans = (
            ("right", say("move to the right"), _STEP, 0.0, "Right"),
            ("left", say("move to the left"), -_STEP, 0.0, "Left"),
            ("down", say("move down"), 0.0, _STEP, "Down"),
            ("up", say("move up"), 0.0, -_STEP, "Up"),
        )
        return [
            Act("in", say("zoom in"), partial(view.zoom, 1.0), ("+", "=")),
            Act("out", say("zoom out"), partial(view.zoom, -1.0), ("-",)),
            Act("all", say("show everything"), view.show_all, ("Home", "0"), menu=True),
            Act("go", say("go to a place…"), page.going.open, ("G",), menu=True),
            *(Act(n, words, partial(view.pan, x, y), (key,)) for n, words, x, y, key in pans),
            Act("next", say("the next mark"), partial(self._turn, 1), ("N",)),
            Act("before", say("the mark before"), partial(self._turn, -1), ("P",)),
            *(Act(n, words, partial(self._walk, x, y), (k,)) for n, words, x, y, k in walks),
            Act("open", say("open this mark"), self._open, ("Return", "Enter", "Space")),
            Act("area", say("list what is in view"), self._list_view, ("A",), menu=True),
            Act("nowhere", say("list what has no place"), page.list_nowhere, ("L",), menu=True),
            Act("span", say("only what the timeline shows"), page.bar.span.toggle, ("T",)),
            Act("put", say("put the place of the incident by hand…"), self._put, ("M",), menu=True),
            Act("filters", say("the timeline and its filters"), self._to_timeline, ("F",)),
            Act("print", say("print or export the map…"), self._print, (), menu=True),
            Act("stop", say("let go"), self._stop, ("Esc",)),
        ]

    def open_menu(self, at: QPointF) -> None:
        """The menu at a point of the map."""
        view = self._page.view
        lat, lon = degrees(*view.sight.at(at.x(), at.y()))
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = coordinate_words(lat, lon, 5)
        copied = menu.addAction(say("Copy {coordinates}", coordinates=words))
        copied.triggered.connect(
            lambda: QGuiApplication.clipboard().setText(f"{lat:.5f}, {lon:.5f}")
        )
        menu.addSeparator()
        for act in self._all.values():
            if act.menu:
                action = menu.addAction(act.words[:1].upper() + act.words[1:])
                action.setEnabled(act.name != "put" or self._can_put())
                action.triggered.connect(lambda _=False, name=act.name: self.run(name))
        menu.popup(view.mapToGlobal(at.toPoint()))

    def _walk(self, dx: float, dy: float) -> None:
        self._focus(hands.nearest(self._page.view, dx, dy))

    def _turn(self, step: int) -> None:
        self._focus(hands.in_turn(self._page.view, step))

    def _focus(self, place: int) -> None:
        view = self._page.view
        laid = view.laid()
        if place < 0 or laid is None:
            return
        view.walked = int(laid.clusters.first[place])
        rows = view.rows_of(place)
        if rows.size == 1:
            view.choose(place)
        view.update()
        view.focused.emit()

    def _open(self) -> None:
        view = self._page.view
        if view.putting is not None:
            self._page.placing.put_in_middle()
            return
        place = view.walked_place()
        if place >= 0:
            view.choose(place)

    def _list_view(self) -> None:
        view = self._page.view
        if view.content is not None:
            box = view.sight.box
            view.picked.emit(view.content.gathered.inside(box), box)

    def _can_put(self) -> bool:
        session = self._page.session
        selected = session.selection
        is_one = selected is not None and selected.kind == "incident"
        return is_one and not session.why_read_only

    def _put(self) -> None:
        session = self._page.session
        if session.why_read_only:
            session.noted.emit(session.why_read_only)
        elif self._can_put() and session.selection is not None:
            self._page.placing.begin(session.selection.id)
        else:
            session.noted.emit(say("Select an incident first: its place is the one that is put."))

    def _to_timeline(self) -> None:
        self._page.session.go("timeline")

    def _print(self) -> None:
        from desktop.map.printing import open_sheet

        open_sheet(self._page)

    def _stop(self) -> None:
        page = self._page
        page.hands.cancel()
        if page.view.putting is not None:
            page.placing.stop()
        elif page.among.isVisible():
            page.among.put_away()
        else:
            page.view.walked = -1
            page.session.select(None)
