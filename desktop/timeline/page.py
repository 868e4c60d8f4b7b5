"""The timeline's page: the bar, the lanes, the legend and the overview, bound to the session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db import columns
from db.case import Case
from db.changes import Changes
from db.columns import Axis
from db.language import many, say, with_dots
from db.refs import Ref
from db.when import civil, said_span
from desktop.session import Session
from desktop.timeline import material
from desktop.timeline.acts import Act
from desktop.timeline.drawing.colours import Colouring, meanings
from desktop.timeline.drawing.titles import Titles
from desktop.timeline.furnishing import furnish
from desktop.timeline.hands import keys
from desktop.timeline.hands.spoken import count_words
from desktop.timeline.host import Host
from desktop.timeline.material import Choice, Material
from desktop.timeline.scales.scale import Scale
from desktop.timeline.scales.tick_words import rough_year
from desktop.widgets import EmptyState
from desktop.widgets.focus_edge import EDGED

_PREHISTORY = 30_000 * 31_556_952  # seconds
#: Gives what was read of a case before it was asked for, if it was read under this choice.
Ahead = Callable[[Case | None, Choice], Material | None]
_AFTER_MS = 150  # after a step's frame, when what is out of view is brought up to date


class TimelinePage(QWidget):
    """The incidents of the open case in time. `status_changed`: `status_text` is another one;
    `shown`: what was read is in the view."""

    status_changed = Signal()
    shown = Signal()

    def __init__(self, session: Session, ahead: Ahead | None = None) -> None:
        super().__init__()
        self.session = session
        self._ahead = ahead
        self.status_text = ""
        self._owed: list[Changes] = []
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(_AFTER_MS)
        self._follow.timeout.connect(self._catch_up)
        self._asked_span: tuple[int | None, int | None] | None = None
        self._counts = (0, 0)
        self.host = Host(session, self)
        self.panel, self.view = self.host.panel, self.host.view
        self.view.setProperty(EDGED, True)
        self.titles = Titles(session, self)
        self.legend, self.overview = self.host.legend, self.host.overview
        self.empty = EmptyState("timeline", "", "", say("Show all"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panel)
        self.host.beside.addWidget(self._stack, 1)
        column.addLayout(self.host.beside, 1)
        column.addWidget(self.legend)
        column.addWidget(self.overview)
        furnish(self.host)
        self._add_acts()
        self._listen()

    @property
    def material(self) -> Material | None:
        """What was read last; None before the first answer."""
        return self.host.material

    def focus_first(self) -> None:
        """Where Ctrl+1 puts the keyboard."""
        self.view.setFocus()

    def bind_keys(self, name: str, keys: tuple[str, ...]) -> None:
        """Put an act on other keys."""
        self.host.bind_keys(name, keys)

    def keep_to(self, ref: Ref, name: str) -> None:
        """Show only the incidents of one actor, place or source, called `name` on its chip."""
        self.panel.keep_to(ref.kind, ref.id, name)

    def show_saved(self, name: str) -> None:
        """Show what was saved under a name; says so when there is no such view."""
        self.host.view_wanted.emit(name)

    def show_span(self, start: int | None, end: int | None) -> None:
        """Show [start, end) seconds; None: as far as the incidents go."""
        self._asked_span = (start, end)
        found = self.material
        whole = found.whole if found is not None else None
        if whole is not None:
            first = whole[0] if start is None else start
            last = whole[1] if end is None else end
            self.view.fit(first, max(last, first + 1), glide=False, exact=True)
            self._asked_span = None

    def _listen(self) -> None:
        session, view = self.session, self.view
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        session.selected.connect(self._selected)
        view.chose.connect(self._choose)
        view.chose_lane.connect(self._choose_lane)
        view.titles_wanted.connect(self.titles.want)
        self.titles.ready.connect(view.put_titles)
        view.counted.connect(self._counted)
        view.moved.connect(self._moved)
        self.panel.changed.connect(self._renew)
        self.panel.recoloured.connect(self._recolour)
        self.panel.acted.connect(self.host.acts.run)
        self.host.renew.connect(self._renew)
        self.host.picked.changed.connect(self._tell)
        self.overview.asked.connect(self._look_at)
        self.overview.asked_all.connect(partial(keys.fit_all, view))

    def _add_acts(self) -> None:
        self.host.add_acts(
            [
                Act(
                    "undated",
                    say("Next incident without a date"),
                    self._next_undated,
                    ready=lambda: self.material is not None and bool(self.material.undated.ids),
                ),
                *(
                    Act(
                        f"lanes-{axis}",
                        say("No lanes") if axis == "none" else say("Lanes by {axis}", axis=axis),
                        partial(self.panel.choose_axis, axis),
                    )
                    for axis in columns.AXES
                ),
            ]
        )

    # What the case says

    def _opened(self) -> None:
        self.host.material = None
        self._owed.clear()
        self.view.labels.forget()
        choice = self._choice()
        read = self._ahead(self.session.case, choice) if self._ahead is not None else None
        self.session.read(
            "timeline",
            lambda reader: read or material.read(reader, choice),
            partial(self._took, True),
        )

    def _closed(self) -> None:
        self.host.material = None
        material.leave_room()
        self.titles.forget()
        self.panel.clear()

    def _changed(self, changes: Changes) -> None:
        old = self.material
        if old is None:
            self._opened()
            return
        if not changes.everything and not changes.concerns(*material.CONCERNED):
            return
        self.view.labels.forget(None if changes.everything else changes.ids("incident"))
        self._owed.append(changes)
        self._renew()

    def _renew(self) -> None:
        """Ask for what is chosen now. A newer question replaces the one before, so every step
        that no answer has shown yet is asked for again."""
        old, owed, choice = self.material, tuple(self._owed), self._choice()
        if old is None:
            return

        def took(found: Material) -> None:
            del self._owed[: len(owed)]
            self._took(False, found)

        self.session.read(
            "timeline", lambda reader: material.renewed(reader, old, owed, choice), took
        )

    def _choice(self) -> Choice:
        axis = cast(Axis, self.panel.axis)
        return Choice(axis, self.panel.narrowed, self.host.plans.of(axis))

    def _took(self, fresh: bool, found: Material) -> None:
        first = self.material is None or not len(self.material.found)
        self.host.material = found
        self.view.show_lanes(found.lanes, found.shift)
        self._show_kinds()
        every = found.lanes.every
        if found.whole is not None:
            self.overview.show_data(every.starts, found.sources, found.whole)
        span = material.opening(found)
        if (fresh or first) and span is not None:
            self.view.fit(*span, glide=False)
        if self._asked_span is not None:
            self.show_span(*self._asked_span)
        self._show_emptiness(found)
        self._selected(self.session.selection)
        self._tell()
        if found.choice != self._choice():
            self._renew()
        if found.unkept:
            self._keep(found)
        if not self.session.why_read_only:
            self._follow.start()
        self.host.took.emit(found)
        self.shown.emit()

    def _catch_up(self) -> None:
        """After the frame that shows a step: what is not in view is brought up to date, too, and
        the next step finds its memory."""
        found = self.material
        if found is None:
            return
        self.session.read(
            "timeline room", lambda _: material.make_room(found), lambda _: None, priority=3
        )
        if not found.behind:
            return

        def took(whole: Material) -> None:
            if self.material is found:
                self.host.material = whole

        self.session.read(
            "timeline behind", lambda reader: material.caught_up(reader, found), took, priority=2
        )

    def _keep(self, found: Material) -> None:
        """Let the file keep the arrays of a large case, so that it opens at once next time."""
        if self.session.why_read_only:
            return
        self.session.read(
            "timeline to keep",
            lambda reader: material.to_keep(reader, found),
            lambda rows: self.session.tidy(
                "Keep the timeline's arrays", lambda case: case.keep_columns(rows, found.steps)
            ),
            priority=9,
        )

    def _show_emptiness(self, found: Material) -> None:
        nothing = not len(found.lanes.every)
        if nothing and len(found.found):
            hint = say("Take a filter away to see more.")
            if found.barring is not None and self.panel.filters > 1:
                hint = say(
                    "Take “{words}” away to see more.", words=self.panel.words(found.barring)
                )
            self.empty.say(say("Nothing passes this filter"), hint)
            self.empty.offer(say("Show all"), self.panel.clear)
        elif nothing:
            hint = say("Give an incident a date and it stands here.")
            if found.undated.count:
                hint = say(
                    "{count:,} incidents have no date yet. {hint}",
                    count=found.undated.count,
                    hint=hint,
                )
            self.empty.say(say("No dated incidents yet"), hint)
            self.empty.offer(say("Go to the incidents"), lambda: self.session.go("incidents"))
        self._stack.setCurrentWidget(self.empty if nothing else self.view)
        self.legend.setVisible(not nothing)
        self.overview.setVisible(bool(len(found.found)))

    def _selected(self, ref: Ref | None) -> None:
        chosen = ref.id if ref is not None and ref.kind == "incident" else 0
        record = ref.id if ref is not None and ref.kind in ("actor", "source") else 0
        found = self.material
        self.view.show_lane(0 if found is None else material.lane_key(found, record))
        if chosen != self.view.selected or chosen:
            self.view.show_selected(chosen)
            if chosen and self.view.selected_row >= 0 and self.view.labels.get(chosen) is None:
                self.titles.want([chosen])

    # What the reader does

    def _choose(self, incident: int) -> None:
        self.session.select(Ref("incident", incident) if incident else None)

    def _choose_lane(self, key: int) -> None:
        """A lane that stands for an actor, an outlet or an article opens its card."""
        names = (lane.name for lane in self.view.scene.lanes.lanes)
        owner = next((name.owner for name in names if name.key == key), "")
        if owner == "actor" or owner == "source":
            self.session.select(Ref("source" if owner == "source" else "actor", key))

    def _recolour(self, colouring: str) -> None:
        self.view.show_colours(cast(Colouring, colouring))
        self._show_kinds()

    def _show_kinds(self) -> None:
        looks = self.view.looks
        self.legend.show_kinds(meanings(looks.colouring, looks.kinds))

    def _next_undated(self) -> None:
        if self.material is not None:
            ids = self.material.undated.ids
            now = self.session.selection
            place = ids.index(now.id) + 1 if now is not None and now.id in ids else 0
            self.session.select(Ref("incident", ids[place % len(ids)]))

    def _look_at(self, start: int, end: int) -> None:
        view = self.view
        width = view.plot().width()
        view.jump(Scale(start, 0.0, max((end - start) / width, 0.02), width))

    def _moved(self, scale: Scale) -> None:
        self.overview.set_head_width(round(self.view.head_width * self.view.zoom))
        self.overview.show_window(scale)
        self.panel.say_span(_span_words(scale.left, scale.right))

    def _counted(self, certain: int, possible: int) -> None:
        self._counts = (certain, possible)
        self._tell()

    def _tell(self) -> None:
        found = self.material
        if found is None:
            return
        filters, parts = self.panel.filters, []
        if len(found.found):
            words = say(
                "{count_words} of {count:,} incidents in view",
                count_words=count_words(*self._counts),
                count=len(found.found),
            )
            parts = [self.host.picked.words(found.found, self.view.scale), words]
        elif filters:
            parts = [say("No incidents match")]
        if filters:
            parts.append(many(filters, "{count:,} filter", "{count:,} filters"))
        if found.undated.count:
            parts.append(say("{count:,} without a date", count=found.undated.count))
        if found.lanes.others:
            parts.append(
                say("{others:,} of the smallest lanes share one", others=found.lanes.others)
            )
        if parts:  # an empty case has nothing to say here
            parts.append(self.view.clock.words)
        text = with_dots(part for part in parts if part)
        if text != self.status_text:
            self.status_text = text
            self.status_changed.emit()


def _span_words(start: int, end: int) -> str:
    """The window in words; beyond the years of history the length says nothing more."""
    if end - start < _PREHISTORY:
        return said_span(start, end)
    return f"{rough_year(civil(start).year)} – {rough_year(civil(end).year)}"
