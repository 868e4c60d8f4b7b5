"""The network's page: the bar, the picture, its legend and the strip of time, bound to the
session."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.changes import Changes
from db.language import say
from db.reader import Reader
from db.records.network_springs import GivenUp
from db.refs import Ref
from desktop.network import material
from desktop.network.acts import Acts
from desktop.network.choosing import Choice
from desktop.network.doing import Doing
from desktop.network.grounds import GroundsPane
from desktop.network.hands import Hands
from desktop.network.legend import NetworkLegend
from desktop.network.panel import NetworkPanel, filter_words
from desktop.network.picture import Picture
from desktop.network.printing import Printing
from desktop.network.ties import Span, whole
from desktop.network.timing import Timing
from desktop.network.view import NetworkView
from desktop.network.voice import Voice
from desktop.network.words import sentence, sight_words
from desktop.session import Session
from desktop.tasks import Progress
from desktop.widgets import EmptyState


class NetworkPage(QWidget):
    """The actors of the open case and what ties them. `status_changed`: `status_text` is another
    one; `shown`: what was read is in the view; `span_chosen(Span | None)`: a time was chosen by
    hand while the network goes with the timeline."""

    status_changed = Signal()
    shown = Signal()
    span_chosen = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.status_text = ""
        self._stale = True
        self._reading = False
        #: What was read last, without what a hand has moved since; None: nobody stood anywhere.
        self._last: Picture | None = None
        self._owed = False
        #: Where they stood when the case was left.
        self.standing: material.Standing | None = None
        self.panel = NetworkPanel()
        self.view = NetworkView()
        self.legend = NetworkLegend()
        self.timing = Timing()
        self.grounds = GroundsPane(session.select)
        self.acts = Acts(self)
        self.hands = Hands(self.view, self.acts)
        self.voice = Voice(self.view)
        self.doing = Doing(self)
        self.printing = Printing(self)
        self.empty = EmptyState("network", "", "", say("Show all"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._stack, 1)
        beside.addWidget(self.grounds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panel)
        column.addLayout(beside, 1)
        column.addWidget(self.legend)
        column.addWidget(self.timing)
        self._listen()
        self._show_emptiness()

    @property
    def picture(self) -> Picture | None:
        """What is shown; None before the first answer."""
        return self.view.picture

    def focus_first(self) -> None:
        """Where Ctrl+7 puts the keyboard; read only now that somebody looks."""
        self._read_if_stale()
        (self.view if self._stack.currentWidget() is self.view else self.empty).setFocus()

    def bind_keys(self, name: str, keys: tuple[str, ...]) -> None:
        """Put an act, by its name in the palette, on other keys."""
        self.acts.bind(name.removeprefix("network."), keys)

    def show_span(self, start: int | None, end: int | None) -> None:
        """Show the ties of [start, end) seconds; None: from the first, to the last."""
        self.timing.choose(start, end)

    def follow(self, start: int | None, end: int | None) -> None:
        """The timeline shows [start, end), None for all it has: so does the network, while it goes
        with it."""
        self.timing.follow(start, end)

    # What the case says

    def _listen(self) -> None:
        session, view = self.session, self.view
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._changed)
        session.selected.connect(self._selected)
        view.chose.connect(self._choose)
        view.chose_line.connect(self.doing.show_line)
        self.panel.changed.connect(self._narrow)
        self.panel.sought.connect(self._sought)
        self.panel.acted.connect(self.acts.run)
        self.timing.changed.connect(self._narrow)
        self.timing.shared.connect(self.span_chosen)
        self.hands.moved.connect(self.doing.put)
        self.hands.related.connect(self.doing.relate)
        self.hands.opened.connect(self.doing.step_into)
        self.hands.menu.connect(self._open_menu)

    def _opened(self) -> None:
        self.view.picture = self._last = self.standing = None
        self._stale = True
        self.timing.forget()
        self._read_if_stale()

    def _closed(self) -> None:
        self.view.picture = None
        self.view.selected = -1
        self.grounds.hide()
        self._stale = True

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns(*material.CONCERNED):
            if changes.kind in ("undo", "redo") and changes.concerns("saved_view"):
                # What is taken back is where they stood: what the case keeps holds, and only that.
                self._last = self.standing = None
            self._stale = True
            self._read_if_stale()

    def _read_if_stale(self) -> None:
        """Nobody waits for a network that nobody sees."""
        if not self._stale or self.session.case is None or not self.isVisible():
            return
        self._stale = False
        self._reading = True
        self._show_emptiness()
        choice = self._choice()
        standing = self.standing if self._last is None else material.stood(self._last)

        def ask(reader: Reader, progress: Progress) -> Picture | None:
            try:
                return material.read(reader, choice, standing, progress.is_cancelled)
            except GivenUp:
                return None

        def told(share: float, doing: str) -> None:
            """There is nothing to tell between."""

        self.session.study("network", ask, self._took, told)

    def read_anew(self) -> None:
        """As if nobody had stood anywhere in this window."""
        self._last = self.standing = None
        self._stale = True
        self._read_if_stale()

    def stand(self, standing: material.Standing) -> None:
        """Let everybody stand as when the case was left."""
        self._last, self.standing = None, standing
        self._stale = True
        self._read_if_stale()

    def _choice(self) -> Choice:
        ref = self.session.selection
        around = ref.id if ref is not None and ref.kind == "actor" else 0
        old = self.picture
        if old is not None and old.choice.steps and old.network.place(around) < 0:
            around = old.choice.around
        return replace(self.panel.choice(around), span=self.timing.span)

    def _took(self, picture: Picture | None) -> None:
        if picture is None:
            return
        self._reading = False
        fresh = self._last is None
        self._last = picture
        self.panel.offer(picture.members, picture.ties)
        self.timing.show_data(picture.network.beginnings, picture.network.extent)
        self._show(picture, fresh)
        self._selected(self.session.selection)
        # What was chosen while it was being read.
        if self._choice() != picture.choice:
            self._narrow()
        self.shown.emit()

    def _narrow(self) -> None:
        picture = self.picture
        self._owed = not self.isVisible()
        if picture is None or self._owed:
            return
        choice = self._choice()
        choice = replace(choice, span=whole(choice.span, picture.network.extent))
        if choice != picture.choice:
            refit = (choice.around, choice.steps) != (picture.choice.around, picture.choice.steps)
            self._show(picture.chosen(choice), refit)

    def _show(self, picture: Picture, refit: bool) -> None:
        line = self.doing.held_line()
        self.view.show_picture(picture, refit)
        self.doing.find_line(line)
        self.legend.show_picture(picture)
        self.voice.forget()
        self._show_emptiness()
        self.tell()

    def tell(self) -> None:
        """The status line."""
        picture, line = self.picture, self.view.line
        words = "" if picture is None else sight_words(picture)
        if picture is not None and line >= 0:
            words = sentence(picture, line)
        if words != self.status_text:
            self.status_text = words
            self.status_changed.emit()

    def _show_emptiness(self) -> None:
        picture = self.picture
        nobody = picture is None or not picture.members
        nothing = picture is None or not picture.shown.members.size
        if self._reading and nobody:
            self.empty.say(
                say("The actors are being arranged"),
                say("Of thousands that takes some seconds. Everything else can be used meanwhile."),
            )
        elif nobody:
            self.empty.say(
                say("No actors yet"),
                say(
                    "An actor is a person, a group, a state or an outlet: whoever acts or speaks. "
                    "Add actors to incidents, or say how two of them stand to each other, and "
                    "they stand here."
                ),
            )
        elif nothing:
            self.empty.say(
                say("Nothing passes this filter"), say("Take a filter away to see more.")
            )
        if nobody and not self._reading:
            self.empty.offer(say("Go to the actors"), lambda: self.session.go("actors"))
        elif nothing and not nobody:
            self.empty.offer(say("Show all"), self.panel.clear)
        else:
            self.empty.button.hide()
        self._stack.setCurrentWidget(self.empty if nothing else self.view)
        self.legend.setVisible(not nothing)
        self.timing.setVisible(not nobody and self.timing.has_dates)

    # What the reader does

    def _selected(self, ref: Ref | None) -> None:
        picture = self.picture
        if picture is None:
            return
        place = -1
        if ref is not None and ref.kind == "actor":
            place = picture.network.place(ref.id)
        if place != self.view.selected:
            self.view.show_selected(place)
            if place >= 0:
                self.doing.show_line(-1)
        if picture.choice.steps:
            self._narrow()

    def _choose(self, place: int) -> None:
        picture = self.picture
        if picture is not None:
            line = self.view.line
            self.session.select(Ref("actor", picture.members[place].id) if place >= 0 else None)
            if line >= 0 and place >= 0:
                self.view.show_line(-1)

    def _sought(self, place: int) -> None:
        self._choose(place)
        self.view.setFocus()

    def _open_menu(self, kind: str, at: QPoint) -> None:
        names = {"actor": ("actor", "view"), "line": ("line", "view")}.get(kind, ("view",))
        self.acts.menu(*names).popup(at)

    def span(self) -> Span | None:
        """The time that is looked at; None: all of it."""
        return None if self.picture is None else self.picture.choice.span

    def filter_words(self) -> tuple[str, ...]:
        """Every filter, as paper says it."""
        picture = self.picture
        return () if picture is None else filter_words(picture.choice, picture.network)

    def showEvent(self, event: object) -> None:
        self._read_if_stale()
        if self._owed:
            self._narrow()
