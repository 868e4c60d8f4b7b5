"""The map's page: the bar, the map, the list beside it and the legend, bound to the session."""

from __future__ import annotations

from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.changes import Changes
from db.columns import whereabouts
from db.columns.facts import Facts, facts
from db.columns.slices import Ints
from db.language import many, number, say, with_dots
from db.refs import Ref
from desktop.map import accessible, material, telling
from desktop.map.acts import Acts
from desktop.map.among import Among
from desktop.map.bar import Bar
from desktop.map.going import Going
from desktop.map.hands import Hands
from desktop.map.legend import Legend
from desktop.map.material import Material, Scope
from desktop.map.measure import coordinate_words, figures_at, precision_words
from desktop.map.mercator import Sight, spot
from desktop.map.placing import Placing
from desktop.map.view import MapView
from desktop.session import Session
from desktop.widgets import EmptyState
from desktop.widgets.hover_card import HoverCard

_FEW = 200_000  # ids for the list at one time


class MapPage(QWidget):
    """The incidents of the open case where they happened. `status_changed`: `status_text` is
    another one; `shown`: what was read is in the view; `wanted(ids)`: these incidents are to be
    shown on the timeline; `asked_scope`: what is to be shown is to be said anew."""

    status_changed = Signal()
    shown = Signal()
    wanted = Signal(object)
    asked_scope = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.status_text = ""
        #: Whether it is used without being shown.
        self.unseen = False
        self.material: Material | None = None
        #: What is to be shown; whoever narrows it calls `show_scope`.
        self.scope = Scope()
        self._owed: list[Changes] = []
        self._stale = True
        self._first = True
        self._at: tuple[float, float] | None = None
        self._sought: Ints | None = None
        self.view = MapView()
        self.bar = Bar()
        self.legend = Legend()
        self.among = Among(session)
        self.placing = Placing(session, self.view)
        self.card = HoverCard(self.view)
        self.empty = EmptyState("map", "", "", say("Show all"))
        self.going = Going(session, self.view, self)
        self.hands = Hands(self.view, self._rested, self.card.hide, self._open_menu)
        self._build()
        self.acts = Acts(self)
        self._listen()
        accessible.tell(self.view)
        if session.case is not None:
            self._opened()

    @property
    def is_used(self) -> bool:
        """Whether anybody looks at it; it reads nothing otherwise."""
        return self.unseen or self.isVisible()

    def focus_first(self) -> None:
        """Where Ctrl+6 puts the keyboard."""
        self.view.setFocus()

    def begin_at(self, x: float, y: float, zoom: float) -> None:
        """Show this sight first, instead of everything: a point of the plane in the middle."""
        self._first = False
        self.view.jump(Sight(x, y, zoom, self.view.width(), self.view.height()).held())

    def show_scope(self, scope: Scope) -> None:
        """Show other incidents, or in other colours."""
        self.scope = scope
        self._renew()

    def _build(self) -> None:
        self.view.setAccessibleName(say("Map of the incidents"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._stack, 1)
        beside.addWidget(self.among)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.placing)
        column.addLayout(beside, 1)
        column.addWidget(self.legend)

    def _listen(self) -> None:
        session, view = self.session, self.view
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        session.selected.connect(self._selected)
        session.sought.connect(self._seek)
        view.moved.connect(self._tell)
        view.chose.connect(self._choose)
        view.opened.connect(partial(self._list_rows, None))
        view.picked.connect(self._picked)
        view.pointed.connect(self._pointed)
        view.focused.connect(self._speak)
        self.among.chose.connect(self._choose)
        self.among.wanted.connect(self.wanted)
        self.among.left.connect(view.setFocus)
        self.among.closed.connect(self._let_go)
        self.bar.acted.connect(lambda name: self.acts.run(name))
        self.bar.span_wanted.connect(lambda _: self.asked_scope.emit())

    # What the case says

    def _opened(self) -> None:
        self._owed.clear()
        self.material = None
        self._first = True
        self._renew()

    def _closed(self) -> None:
        self.material = None
        self.view.show_content(None)
        self._sought = None
        self.scope = Scope()
        self.bar.forget()

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns(*whereabouts.CONCERNED):
            self._owed.append(changes)
            self._renew()

    def _renew(self) -> None:
        """Ask for what is to be shown now; put off while nobody looks."""
        self._stale = True
        if not self.is_used or self.session.case is None:
            return
        self._stale = False
        old, owed, scope = self.material, tuple(self._owed), self.scope

        def took(found: Material) -> None:
            del self._owed[: len(owed)]
            self._took(found)

        self.session.read("map", lambda reader: material.read(reader, old, owed, scope), took)

    def _took(self, found: Material) -> None:
        self.material = found
        self.view.show_content(found.content)
        chart = accessible.interface(self.view) if QAccessible.isActive() else None
        if chart is not None:
            chart.forget()
        self.legend.show_colours(found.meanings)
        self.bar.tell(found.scope, int(found.nowhere.size))
        if self._first and len(found.content.gathered):
            self._first = False
            self.view.show_all(glide=False)
        self._show_hits()
        self._selected(self.session.selection)
        self._show_emptiness(found)
        self._tell()
        self.shown.emit()

    def _show_emptiness(self, found: Material) -> None:
        nothing = not len(found.content.gathered)
        if nothing and len(found.found):
            self.empty.say(
                say("None of these incidents is on the map"),
                say("The timeline’s filters leave none with a place. Take one away to see more."),
            )
            self.empty.offer(say("Go to the timeline"), lambda: self.session.go("timeline"))
        elif nothing:
            hint = say(
                "Give an incident a place on its card: places that the gazetteer knows come with"
                " their coordinates."
            )
            if found.nowhere.size:
                count = many(
                    int(found.nowhere.size),
                    "{count:,} incident waits for a place.",
                    "{count:,} incidents wait for a place.",
                )
                hint = say("{count} {hint}", count=count, hint=hint)
            self.empty.say(say("No incident has a place yet"), hint)
            self.empty.offer(say("Go to the incidents"), lambda: self.session.go("incidents"))
        if nothing and found.scope.is_span:
            self.empty.offer(say("Show all"), self.bar.clear_span)
        self._stack.setCurrentWidget(self.empty if nothing else self.view)
        self.legend.setVisible(not nothing)

    def _selected(self, ref: Ref | None) -> None:
        incident = ref.id if ref is not None and ref.kind == "incident" else 0
        row = self.row_of(incident) if incident else -1
        self.view.show_selected(row)
        if row < 0:
            return

        def took(found: tuple[tuple[float, float], ...]) -> None:
            if self.view.selected == row:
                self.view.way = tuple(spot(lat, lon) for lat, lon in found)
                self.view.update()

        self.session.read("map way", lambda reader: whereabouts.way(reader, incident), took, 1)

    def row_of(self, incident: int) -> int:
        """The row of an incident that is shown; -1: it is not on the map."""
        found = self.material
        if found is None or not len(found.found):
            return -1
        row = int(np.searchsorted(found.found.ids, incident))
        if row >= len(found.found) or int(found.found.ids[row]) != incident:
            return -1
        return row if found.scope.is_all or found.content.gathered.spot_of(row) >= 0 else -1

    def _seek(self, ids: Ints | None) -> None:
        self._sought = ids
        self._show_hits()

    def _show_hits(self) -> None:
        if self.material is not None:
            hits = self._sought
            found = self.material
            found.content.gathered.mark(
                None if hits is None else material.hits_of(found.found, hits)
            )
            self.view.drawn = None
            self.view.update()

    # What the reader does

    def _choose(self, incident: int) -> None:
        self.session.select(Ref("incident", incident) if incident else None)

    def _picked(self, rows: npt.NDArray[np.int32], box: object) -> None:
        self._list_rows(say("In this area"), rows)

    def _list_rows(self, title: str | None, rows: npt.NDArray[np.int32]) -> None:
        found = self.material
        if found is None:
            return
        ids = found.found.ids[rows]
        count = many(int(ids.size), "{count:,} incident", "{count:,} incidents")
        hint = telling.standing_words(found.found, rows) if ids.size else ""
        if title is None:
            place = int(found.found.place[rows[0]])
            radius = precision_words(float(found.found.radius[rows[0]]))
            hint = f"{hint} · {radius}"
            self.session.read(
                "map spot",
                lambda reader: telling.place_words(reader, place),
                lambda name: self.among.title.say(name or count),
            )
        self.among.show_ids(ids[:_FEW], count if title is None else f"{title}: {count}", hint)

    def list_nowhere(self) -> None:
        """The incidents that have no place on the map."""
        if self.material is not None:
            ids = self.material.nowhere
            title = many(
                int(ids.size),
                "{count:,} incident has no place on the map",
                "{count:,} incidents have no place on the map",
            )
            hint = say("Their place has no coordinates, is only mentioned, or is not known.")
            self.among.show_ids(ids[:_FEW], title, hint, dated=False)

    def _let_go(self) -> None:
        self.view.band = None
        self.view.update()

    def _open_menu(self, at: QPointF) -> None:
        self.acts.open_menu(at)

    # What is said

    def _rested(self, place: int) -> None:
        rows = self.view.rows_of(place)
        found = self.material
        if found is None or not rows.size:
            return
        at = self.view.hover.toPoint()
        where, radius = int(found.found.place[rows[0]]), float(found.found.radius[rows[0]])
        if rows.size > 1:
            words = telling.mark_words(self.view, place)
            count, _, rest = words.partition(", ")
            self.card.say(at, count, "", rest)
            return
        incident = int(found.found.ids[rows[0]])

        def took(answer: tuple[Facts | None, str]) -> None:
            known, name = answer
            if known is not None and self.view.mark_at(self.view.hover) >= 0:
                lines = "\n".join(telling.fact_lines(known, name, radius))
                self.card.say(at, known.incident.title, known.date, lines)

        self.session.read(
            "map hover",
            lambda reader: (facts(reader, incident), telling.place_words(reader, where)),
            took,
        )

    def _speak(self) -> None:
        """The mark the keys are at, for screen readers, and on the line at the bottom."""
        place = self.view.walked_place()
        words = telling.mark_words(self.view, place) if place >= 0 else telling.summary(self.view)
        self.view.setAccessibleDescription(words)
        self._tell(words)
        chart = accessible.interface(self.view) if QAccessible.isActive() else None
        mark = chart.focusChild() if chart is not None else None
        if mark is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(mark, QAccessible.Event.Focus))

    def _pointed(self, lat: float | None, lon: float | None) -> None:
        self._at = None if lat is None or lon is None else (lat, lon)
        self._tell()

    def _tell(self, first: str = "") -> None:
        found, view = self.material, self.view
        if found is None:
            return
        laid = view.laid()
        total = found.content.gathered.total
        parts = [
            first,
            say(
                "{count} of {total} incidents in view",
                count=number(telling.count_in_view(view)),
                total=number(total),
            )
            if total
            else "",
        ]
        if laid is not None and laid.rough:
            parts.append(
                many(laid.rough, "{count:,} only roughly around here",
                     "{count:,} only roughly around here")
            )  # fmt: skip
        if found.nowhere.size:
            parts.append(say("{count} without a place", count=number(int(found.nowhere.size))))
        if self._at is not None:
            parts.append(coordinate_words(*self._at, figures_at(view.sight.zoom)))
        text = with_dots(part for part in parts if part)
        if text != self.status_text:
            self.status_text = text
            self.status_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asked_scope.emit()
        if self._stale:
            self._renew()
