"""What can be done in the network: relate two, pin one, look around one, open what a line rests on.

Hides where places are kept and that a line stays selected when the picture is another one.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.language import say
from db.reader import Reader
from db.records import actors, network_grounds, network_places
from db.records.actors import Relation
from db.records.network_grounds import Ground
from db.records.network_places import Placed
from db.refs import Ref
from desktop.network.acts import Act
from desktop.network.ties import RELATION, TOGETHER
from desktop.network.words import name, sentence
from desktop.widgets.picker import Found
from desktop.widgets.relation_sheet import edit_relation

if TYPE_CHECKING:
    from desktop.network.page import NetworkPage

_Line = tuple[int, int, int]


class Doing(QObject):
    """The acts of one page."""

    def __init__(self, page: NetworkPage) -> None:
        super().__init__(page)
        self._page = page
        page.acts.add(*self._of_actors(), *self._of_lines(), *self._of_views())

    def _of_actors(self) -> list[Act]:
        chosen = self._has_actor
        two, three = partial(self._steps, 2), partial(self._steps, 3)
        return [
            Act("relate", say("Relate to another actor…"), self._relate, ("R",), chosen, "actor"),
            Act("around", say("Only those around it"), self._around, ("1",), chosen, "actor"),
            Act("around-2", say("Up to two steps around it"), two, ("2",), chosen, "actor"),
            Act("around-3", say("Up to three steps around it"), three, ("3",), chosen, "actor"),
            Act("pin", say("Pin or unpin its place"), self._pin, ("P",), chosen, "actor"),
            Act(
                "incidents",
                say("Show its incidents on the timeline"),
                self._incidents,
                ("T",),
                chosen,
                "actor",
            ),
        ]

    def _of_lines(self) -> list[Act]:
        hands, chosen, on_line = self._page.hands, self._has_actor, self._has_line
        back, along = partial(hands.turn, -1), hands.follow
        ways = ("Return", "Enter")
        return [
            Act("next", say("Next tie of the actor"), partial(hands.turn, 1), ("N", "]"), chosen),
            Act("previous", say("Previous tie of the actor"), back, ("Shift+N", "["), chosen),
            Act("follow", say("Along the tie to the other"), along, ways, on_line, "line"),
            Act("rests", say("What the tie rests on"), self._rests, ("E",), on_line, "line"),
            Act(
                "change",
                say("Change the relation…"),
                self._change,
                ("F2",),
                self._has_relation,
                "line",
            ),
        ]

    def _of_views(self) -> list[Act]:
        view, panel, timing = self._page.view, self._page.panel, self._page.timing
        larger, smaller = partial(self._zoom, 1.25), partial(self._zoom, 0.8)
        earlier, later = partial(timing.strip.step, -0.25), partial(timing.strip.step, 0.25)
        everybody, writable = partial(self._steps, 0), self._writable
        return [
            Act("everybody", say("Everybody again"), everybody, ("0",), menu="view"),
            Act("fit", say("Show everything"), view.fit, ("F", "Home"), menu="view"),
            Act("larger", say("Larger"), larger, ("+", "="), menu="view"),
            Act("smaller", say("Smaller"), smaller, ("-",), menu="view"),
            Act("find", say("Find an actor"), panel.search.setFocus, ("/",), menu="view"),
            Act("arrange", say("Arrange anew"), self._arrange, ("A",), menu="view"),
            Act("keep", say("Keep everybody’s place"), self._keep_all, (), writable, "view"),
            Act("unpin", say("Forget all places"), self._forget, (), writable, "view"),
            Act("play", say("Walk through the years"), self._play, ("Space",), menu="view"),
            Act("earlier", say("Earlier"), earlier, (",",)),
            Act("later", say("Later"), later, (".",)),
            Act("all-years", say("All years"), timing.show_all, ("Backspace",), menu="view"),
            Act("clear", say("Take all filters away"), panel.clear, ("Shift+F",), menu="view"),
            Act("nothing", say("Select nothing"), self._let_go, ("Esc",)),
        ]

    # Whether something can be done

    def _has_actor(self) -> bool:
        view = self._page.view
        return view.picture is not None and view.selected >= 0

    def _has_line(self) -> bool:
        return self._page.view.picture is not None and self._page.view.line >= 0

    def _has_relation(self) -> bool:
        return self._has_line() and self._writable() and self._tie_kind() == RELATION

    def _writable(self) -> bool:
        session = self._page.session
        return session.case is not None and not session.why_read_only

    def _tie_kind(self) -> int:
        picture = self._page.picture
        assert picture is not None
        return int(picture.ties.kind[picture.shown.ties[self._page.view.line]])

    # Lines

    def held_line(self) -> _Line | None:
        """The selected line, to be found again in another picture."""
        picture, line = self._page.picture, self._page.view.line
        if picture is None or line < 0 or line >= len(picture.shown.ties):
            return None
        tie = int(picture.shown.ties[line])
        ties = picture.ties
        return (
            int(ties.kind[tie]),
            picture.members[int(ties.first[tie])].id,
            int(ties.ids[ties.begin[tie]]),
        )

    def find_line(self, held: _Line | None) -> None:
        """Select it again, if it is still drawn."""
        picture = self._page.picture
        if held is None or picture is None:
            return
        ties = picture.ties
        for line, tie in enumerate(picture.shown.ties.tolist()):
            first = picture.members[int(ties.first[tie])].id
            if (int(ties.kind[tie]), first, int(ties.ids[ties.begin[tie]])) == held:
                self.show_line(line)
                return
        self._page.grounds.hide()

    def show_line(self, line: int) -> None:
        """Select a line and show what it rests on; -1: none."""
        page = self._page
        page.view.show_line(line)
        page.tell()
        if line < 0:
            page.grounds.hide()
        elif not page.view.hasFocus() or page.grounds.isVisible() or page.view.underMouse():
            self._rests()

    def _rests(self) -> None:
        page, line = self._page, self._page.view.line
        picture = page.picture
        if picture is None or line < 0:
            return
        tie = int(picture.shown.ties[line])
        kind, ids = int(picture.ties.kind[tie]), picture.ties.rests_on(tie)
        words = sentence(picture, line)

        def ask(reader: Reader) -> tuple[Ground, ...]:
            if kind == RELATION:
                return network_grounds.of_relations(reader, ids)
            if kind == TOGETHER:
                return network_grounds.of_incidents(reader, ids)
            return network_grounds.of_claims(reader, ids)

        def took(found: tuple[Ground, ...]) -> None:
            if page.view.line != line or page.picture is not picture:
                return
            acts = []
            if kind == RELATION and self._writable():
                acts.append((say("Change the relation…"), self._change))
            acts.append((say("Show on the timeline"), partial(self._line_on_timeline, line)))
            page.grounds.say(words, found, len(ids), acts)

        page.session.read("network grounds", ask, took)

    def _line_on_timeline(self, line: int) -> None:
        picture = self._page.picture
        if picture is None:
            return
        tie = int(picture.shown.ties[line])
        first = picture.members[int(picture.ties.first[tie])]
        self._show_on_timeline(first.id, name(first))

    def _change(self) -> None:
        """The form of the relation that is selected."""
        page, picture = self._page, self._page.picture
        if picture is None or not self._has_relation():
            return
        tie = int(picture.shown.ties[page.view.line])
        bond = picture.network.bonds[tie]
        subject = picture.members[bond.subject].id

        def ask(reader: Reader) -> tuple[str, Relation] | None:
            for own in picture.members[bond.subject].united:
                for each in actors.relations(reader, own):
                    if each.id == bond.id and not each.inverse:
                        return picture.members[bond.subject].name, each
            return None

        def took(found: tuple[str, Relation] | None) -> None:
            if found is not None:
                edit_relation(page.session, page, Found(subject, found[0]), found[1])

        page.session.read("network relation", ask, took)

    # Actors

    def relate(self, first: int, second: int) -> None:
        """The form of a new relation between two members."""
        picture = self._page.picture
        if picture is None or not self._writable():
            return
        one, other = picture.members[first], picture.members[second]
        edit_relation(
            self._page.session,
            self._page,
            Found(one.id, one.name),
            other=Found(other.id, other.name),
        )

    def _relate(self) -> None:
        picture, view = self._page.picture, self._page.view
        if picture is None or not self._writable():
            return
        one = picture.members[view.selected]
        other = None
        if view.line >= 0:
            far = picture.members[picture.far_end(view.line, view.selected)]
            other = Found(far.id, far.name)
        edit_relation(self._page.session, self._page, Found(one.id, one.name), other=other)

    def _incidents(self) -> None:
        picture = self._page.picture
        if picture is not None:
            one = picture.members[self._page.view.selected]
            self._show_on_timeline(one.id, name(one))

    def _show_on_timeline(self, actor: int, words: str) -> None:
        self._page.session.kept.emit("timeline", Ref("actor", actor), words, self._page.span())

    def step_into(self, place: int) -> None:
        """A double click: those around it, or everybody again."""
        picture = self._page.picture
        if picture is not None:
            self._page.session.select(Ref("actor", picture.members[place].id))
            self._page.panel.choose_steps(0 if picture.choice.steps else 1)

    def _around(self) -> None:
        self._steps(1)

    def _steps(self, steps: int) -> None:
        self._page.panel.choose_steps(steps)

    # Places

    def put(self, place: int, x: float, y: float) -> None:
        """A member was put somewhere: it is pinned there."""
        picture = self._page.picture
        if picture is None:
            return
        self._page.view.carry(place, x, y)
        one = picture.members[place]
        words = say("Move “{actor}” in the network", actor=one.name)
        self._keep(words, picture.pinned | {one.id})

    def _pin(self) -> None:
        picture = self._page.picture
        if picture is None or not self._writable():
            return
        one = picture.members[self._page.view.selected]
        if one.id in picture.pinned:
            self._keep(say("Unpin “{actor}”", actor=one.name), picture.pinned - {one.id})
        else:
            self._keep(say("Pin “{actor}”", actor=one.name), picture.pinned | {one.id})

    def _arrange(self) -> None:
        """Everybody finds a place anew but those who are pinned."""
        picture = self._page.picture
        if picture is None:
            return
        if not self._writable():
            self._page.read_anew()
            return
        at = self._places()
        pinned = picture.pinned & at.keys()
        placed = Placed({each: at[each] for each in pinned}, pinned)
        self._page.session.do(
            say("Arrange the network anew"),
            lambda step: network_places.keep(step, placed),
            lambda _: self._page.read_anew(),
        )

    def _places(self) -> dict[int, tuple[float, float]]:
        picture = self._page.picture
        assert picture is not None
        return {
            one.id: (float(x), float(y))
            for one, (x, y) in zip(picture.members, picture.places.tolist(), strict=True)
        }

    def _keep_all(self) -> None:
        picture = self._page.picture
        if picture is not None:
            everybody = frozenset(one.id for one in picture.members)
            self._keep(say("Keep the network’s places"), everybody)

    def _keep(self, words: str, pinned: frozenset[int]) -> None:
        page, picture = self._page, self._page.picture
        if picture is None or not self._writable():
            return
        at = self._places()
        placed = Placed(at, pinned & at.keys())
        page.session.do(words, lambda step: network_places.keep(step, placed))

    def _forget(self) -> None:
        self._page.session.do(
            say("Forget the network’s places"),
            network_places.forget,
            lambda _: self._page.read_anew(),
        )

    # The view

    def _zoom(self, factor: float) -> None:
        view = self._page.view
        middle = view.rect().center()
        view.look(view.window_on.zoomed(factor, middle.x(), middle.y()))

    def _play(self) -> None:
        timing = self._page.timing
        timing.walk(not timing.walking)

    def _let_go(self) -> None:
        view = self._page.view
        if view.line >= 0:
            self.show_line(-1)
        else:
            view.chose.emit(-1)
