"""The bar above the network: whom to find, which ties and actors are shown, how far around one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QSizePolicy, QWidget

from db import terms
from db.language import many, say, with_commas
from db.records.network import Member, Network
from desktop.network.choosing import Choice
from desktop.network.menus import TickMenu
from desktop.network.ties import KINDS, PREDICATES, RELATION, Ties
from desktop.theme import Space
from desktop.widgets import IconButton, MenuButton
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.search_line import SearchLine

STEPS = (0, 1, 2, 3)
LEAST = (0, 1, 2, 5, 10, 50)


def kind_words(kind: int) -> str:
    """A kind of ties for people."""
    return (
        say("Relations"),
        say("Accuses"),
        say("Denies or contradicts"),
        say("Speaks of"),
        say("In the same incidents"),
    )[kind]


class NetworkPanel(QWidget):
    """`changed`: `choice` is another one; `sought(place)`: a member was picked by name; `acted`: an
    act by name."""

    changed = Signal()
    sought = Signal(int)
    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._ties_key: tuple[object, ...] = ()
        self._kinds_key: tuple[str, ...] = ()
        #: What is to be off once it is offered.
        self._off: frozenset[object] = frozenset()
        self.search = SearchLine(say("Find an actor"))
        self.search.setAccessibleName(say("Find an actor in the network"))
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.search.setCompleter(self._completer)
        self._places: dict[str, int] = {}
        self._completer.activated.connect(self._seek)
        self.search.returnPressed.connect(lambda: self._seek(self.search.text()))
        self.ties = TickMenu(say("Ties"))
        self.kinds = TickMenu(say("Actors"))
        self.steps = MenuButton(say("Around"))
        self.steps.set_choices([(step, steps_words(step)) for step in STEPS], 0)
        self.least = MenuButton(say("Incidents"))
        self.least.set_choices([(many_, least_words(many_)) for many_ in LEAST], 0)
        self.ties.changed.connect(self.changed)
        self.kinds.changed.connect(self.changed)
        self.steps.chose.connect(lambda _: self.changed.emit())
        self.least.chose.connect(lambda _: self.changed.emit())
        bar = FilterBar()
        bar.stretch(self.search)
        for widget in (self.ties, self.kinds, self.steps, self.least):
            bar.add(widget)
        self.bar = bar
        for icon, words, act in (
            ("zoom-out", say("Smaller"), "smaller"),
            ("zoom-in", say("Larger"), "larger"),
            ("fit", say("Show everything"), "fit"),
            ("print", say("Print or export the network…"), "print"),
        ):
            button = IconButton(icon, words)
            button.clicked.connect(partial(self.acted.emit, act))
            bar.add_right(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(bar)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def offer(self, members: Sequence[Member], ties: Ties) -> None:
        """What there is to choose from; what is chosen stays."""
        there = {one.kind for one in members}
        kinds = tuple(term.code for term in terms.ACTOR_KINDS if term.code in there)
        if kinds != self._kinds_key:
            self._kinds_key = kinds
            words = {term.code: term.said for term in terms.ACTOR_KINDS}
            self.kinds.set_entries(
                [(code, words[code]) for code in kinds], self.kinds.off() | self._off
            )
        found = {int(each) for each in set(ties.kind.tolist())}
        said = sorted(
            {int(p) for p, k in zip(ties.predicate, ties.kind, strict=True) if k == RELATION}
        )
        key = (tuple(sorted(found)), tuple(said))
        if key != self._ties_key:
            self._ties_key = key
            entries: list[tuple[object, str] | None] = [
                (("kind", kind), kind_words(kind)) for kind in range(len(KINDS)) if kind in found
            ]
            entries.append(None)
            entries += [
                (("predicate", each), terms.said(terms.RELATIONS, PREDICATES[each]))
                for each in said
                if each < len(PREDICATES)
            ]
            entries += [None, (("single", 0), say("Actors without ties"))]
            self.ties.set_entries(entries, self.ties.off() | self._off)
        self._places = {}
        for place, one in enumerate(members):
            for text in (one.name, one.native):
                if text:
                    self._places.setdefault(text, place)
        self._names.setStringList(sorted(self._places, key=str.casefold))

    def choice(self, around: int) -> Choice:
        """What is chosen; `around` is the actor that is selected."""
        off = [each for each in self.ties.off() if isinstance(each, tuple)]
        steps = int(str(self.steps.key or 0))
        return Choice(
            hidden=frozenset(str(each) for each in self.kinds.off()),
            ties=frozenset(int(each) for what, each in off if what == "kind"),
            predicates=frozenset(int(each) for what, each in off if what == "predicate"),
            least=int(str(self.least.key or 0)),
            around=around if steps else 0,
            steps=steps,
            single=not any(what == "single" for what, _ in off),
        )

    def kept(self) -> dict[str, object]:
        """What is chosen, as plain JSON values; how far around one is told by who is selected."""
        off = self.ties.off() | self.kinds.off() | self._off
        return {
            "kinds": sorted(each for each in off if isinstance(each, str)),
            "ties": sorted(list(each) for each in off if isinstance(each, tuple)),
            "least": int(str(self.least.key or 0)),
            "steps": int(str(self.steps.key or 0)),
        }

    def put(self, held: Mapping[str, object]) -> None:
        """Choose that, and nothing else; what cannot be read is left out."""
        kinds, ties = held.get("kinds"), held.get("ties")
        off: set[object] = {str(each) for each in kinds} if isinstance(kinds, list) else set()
        for each in ties if isinstance(ties, list) else []:
            match each:
                case [str(what), int(number)]:
                    off.add((what, number))
        self._off = frozenset(off)
        least, steps = held.get("least"), held.get("steps")
        offered = [(many_, least_words(many_)) for many_ in LEAST]
        self.least.set_choices(offered, least if least in LEAST else 0)
        offered = [(step, steps_words(step)) for step in STEPS]
        self.steps.set_choices(offered, steps if steps in STEPS else 0)
        for menu in (self.ties, self.kinds):
            menu.show_all()
            for key in off:
                menu.choose(key, False)
        self.changed.emit()

    def choose_steps(self, steps: int) -> None:
        """Only so many steps around the selected one; 0: everybody."""
        self.steps.set_choices([(step, steps_words(step)) for step in STEPS], steps)
        self.changed.emit()

    def clear(self) -> None:
        """Take every filter away."""
        self._off = frozenset()
        self.least.set_choices([(many_, least_words(many_)) for many_ in LEAST], 0)
        self.steps.set_choices([(step, steps_words(step)) for step in STEPS], 0)
        self.ties.show_all()
        self.kinds.show_all()
        self.changed.emit()

    def _seek(self, text: str) -> None:
        wanted = text.strip().casefold()
        place = self._places.get(text)
        if place is None and wanted:
            near = [name for name in self._places if wanted in name.casefold()]
            place = self._places[min(near, key=lambda name: (len(name), name))] if near else None
        if place is not None:
            self.sought.emit(place)


def steps_words(steps: int) -> str:
    """ "Two steps around the selected"."""
    if not steps:
        return say("Everybody")
    return many(steps, "{count} step from the selected", "{count} steps from the selected")


def least_words(least: int) -> str:
    """ "5 or more incidents"."""
    if not least:
        return say("Any number")
    return many(least, "{count} or more", "{count} or more")


def filter_words(choice: Choice, network: Network) -> tuple[str, ...]:
    """What a choice leaves out, in words."""
    found = []
    if choice.ties:
        kinds = with_commas(kind_words(kind) for kind in sorted(choice.ties))
        found.append(say("without ties: {kinds}", kinds=kinds))
    if choice.predicates:
        words = with_commas(
            terms.said(terms.RELATIONS, PREDICATES[each]) for each in sorted(choice.predicates)
        )
        found.append(say("without relations: {relations}", relations=words))
    if choice.hidden:
        words = with_commas(terms.said(terms.ACTOR_KINDS, kind) for kind in sorted(choice.hidden))
        found.append(say("without actors: {kinds}", kinds=words))
    if not choice.single:
        found.append(say("without actors that nothing ties"))
    if choice.least:
        found.append(
            many(
                choice.least,
                "actors of {count:,} or more incidents",
                "actors of {count:,} or more incidents",
            )
        )
    place = network.place(choice.around) if choice.steps else -1
    if place >= 0:
        found.append(
            many(
                choice.steps,
                "{count} step around {actor}",
                "{count} steps around {actor}",
                actor=network.members[place].name,
            )
        )
    return tuple(found)
