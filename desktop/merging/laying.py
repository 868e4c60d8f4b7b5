"""A colleague's file laid over the timeline: what taking it in would do, or how it stands to ours.

Hides where the list, the card and the band get what they show, that their file is made safe once
and looked at many times, and that a step of ours holds it against the case anew.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from db.case import Case
from db.changes import Changes
from db.language import in_quotes, say
from db.merging.drawn import Coming, Overlay
from db.reader import Reader
from db.refs import Ref
from desktop.merging.banner import Banner
from desktop.merging.pane import Pane
from desktop.session import Session
from desktop.tasks import Progress

if TYPE_CHECKING:
    from db.merging import comparing
    from db.merging.adopting import Adopted
    from db.merging.comparing import Comparison, Pair
    from db.merging.details import Difference
    from db.merging.outcome import Merged
    from db.merging.their_copy import Held

_KIN = {
    "copy": say("a copy of this case, laid over it"),
    "share": say("a share of this case, laid over it"),
    "other": say("another case, matched by likeness"),
}
#: What takes longer is said.
_SLOW_MS = 700
_SELECTED = ("incident", "actor", "source")


class Laying(QObject):
    """One for a timeline. `laid(Overlay|None)`: what is drawn; `kept(frozenset)`: which states of
    it; `pointed(int)`: the incident that is looked at; `walked(int)`: to the next, to the one
    before; `left`: the keyboard goes back to the lanes; `took`, `summed`: the copy is to be taken
    in, its summary to be seen."""

    laid = Signal(object)
    kept = Signal(object)
    pointed = Signal(object)
    walked = Signal(int)
    left = Signal()
    took = Signal()
    summed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.banner = Banner()
        self.pane = Pane()
        self._held: Held | None = None
        self._path: Path | None = None
        self._kin: comparing.Kin = "copy"
        self._merging = False
        self._picking = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        self.banner.took.connect(self.took)
        self.banner.left.connect(self.put_away)
        self.banner.summed.connect(self.summed)
        self.banner.walked.connect(self.walked)
        self.banner.kept.connect(self._keep)
        self.pane.picked.connect(self._look)
        self.pane.adopted.connect(self.adopt)
        self.pane.left.connect(self.left)
        session.selected.connect(self._selected)
        session.changed.connect(self._changed)
        session.closed.connect(self.put_away)

    @property
    def lies(self) -> bool:
        """Whether a file lies over the timeline."""
        return self._path is not None

    # What lies there

    def would(self, path: Path, found: Merged, signed: str = "") -> None:
        """Show what taking in a copy would do. `signed`: by whom it is, in a sentence."""
        self._begin(path, merging=True)
        self._show(found.pairs, _overlay(path, found.pairs, found.coming, "added"))
        about = say("would bring to this case. {signed}", signed=signed).strip()
        self.banner.say(in_quotes(path.name), about, _counts(found.pairs), taking=True)
        self._session.go("timeline")

    def over(self, path: Path) -> None:
        """Hold a file against the case and show how they stand."""
        self._begin(path, merging=False)
        self._slow.start()
        self._compare(first=True)

    def put_away(self) -> None:
        """Nothing lies over the timeline any more."""
        if self._held is not None:
            self._held.close()
        self._slow.stop()
        self._held = self._path = None
        self.banner.hide()
        self.pane.hide()
        self.laid.emit(None)

    def pick(self, number: int) -> None:
        """An incident was pressed on the timeline."""
        self.pane.pick(number)

    def adopt(self, pairs: list[Pair]) -> None:
        """Take over these records of theirs, as one act."""
        path = self._path
        if path is None:
            return
        rows = [(pair.table, pair.theirs) for pair in pairs]
        what = pairs[0].title if len(pairs) == 1 else say("{count:,} records", count=len(pairs))

        def act(case: Case, told: Progress) -> Adopted:
            # Here and below: loaded with the timeline, it would hold up every start on a case.
            from db.merging.adopting import adopt

            return adopt(case, path, rows, progress=told.say)

        self._session.run(say("Adopt"), act, partial(self._adopted, what))

    def _adopted(self, what: str, done: Adopted) -> None:
        if done.nothing:
            self._session.noted.emit(
                say(
                    "Nothing of “{what}” was adopted: this case holds it already, or what is "
                    "newer.",
                    what=what,
                )
            )
        else:
            self._session.said.emit(say("Adopted “{what}”, with what it needs", what=what))
        for doubt in done.doubts:
            self._session.noted.emit(doubt)

    def _begin(self, path: Path, merging: bool) -> None:
        self.put_away()
        self._path, self._merging = path, merging
        self._kin = "copy"

    def _compare(self, first: bool) -> None:
        path, held = self._path, self._held
        if path is None:
            return

        def ask(reader: Reader) -> tuple[Held, Comparison]:
            from db.merging import comparing
            from db.merging.their_copy import Held

            ready = held or Held(path)
            try:
                with ready.opened() as theirs:
                    return ready, comparing.compared(reader, theirs, path.name)
            except BaseException:
                if held is None:
                    ready.close()
                raise

        def took(answer: tuple[Held, Comparison]) -> None:
            ready, found = answer
            if self._path != path:
                ready.close()
                return
            self._held, self._kin = ready, found.kin
            self._say(path, found, first)

        self._session.read("colleague", ask, took, priority=1)

    def _say_slow(self) -> None:
        if self._path is not None:
            self._session.noted.emit(
                say("Holding “{name}” against this case…", name=self._path.name)
            )

    def _say(self, path: Path, found: Comparison, first: bool) -> None:
        self._slow.stop()
        shown = self.banner.states
        self._show(found.pairs, _overlay(path, found.pairs, found.coming, "theirs"))
        counts = _counts(found.pairs)
        hidden = tuple(counts.keys() - shown) if not first else ("agree",) * (len(counts) > 1)
        self.banner.say(in_quotes(path.name), _KIN[found.kin], counts, taking=False, hidden=hidden)
        if first:
            self._session.go("timeline")
            if not self.banner.isVisible():
                # An empty case shows how to begin, not its timeline.
                self.put_away()
                self._session.noted.emit(
                    say("There is nothing yet to lay “{name}” over.", name=path.name)
                )
            elif not counts.keys() - {"agree"}:
                self._session.noted.emit(
                    say("“{name}” says the same as this case.", name=path.name)
                )

    def _show(self, pairs: tuple[Pair, ...], overlay: Overlay) -> None:
        self.laid.emit(overlay)
        self.pane.show_pairs(pairs, not self._merging and not self._session.why_read_only)
        self.pane.show()

    def _keep(self, states: frozenset[str]) -> None:
        self.pane.keep(states)
        self.kept.emit(states)

    # What is looked at

    def _look(self, pair: Pair) -> None:
        if pair.table == "incident":
            self.pointed.emit(pair.mine or pair.theirs)
        if pair.mine and pair.table in _SELECTED:
            self._picking = True
            self._session.select(Ref(pair.table, pair.mine))
            self._picking = False
        self._read(pair)

    def _read(self, pair: Pair) -> None:
        path, held, kin = self._path, self._held, self._kin
        if path is None:
            return

        def ask(reader: Reader) -> tuple[Held, tuple[Difference, ...]]:
            from db.merging.details import differences
            from db.merging.their_copy import Held

            ready = held or Held(path)
            try:
                with ready.opened() as theirs, reader.snapshot():
                    return ready, differences(reader, theirs, pair, kin)
            except BaseException:
                if held is None:
                    ready.close()
                raise

        def took(answer: tuple[Held, tuple[Difference, ...]]) -> None:
            ready, found = answer
            if self._path != path:
                ready.close()
                return
            self._held = ready
            self.pane.tell(pair, found)

        self._session.read("colleague card", ask, took)

    def _selected(self, ref: Ref | None) -> None:
        if self.lies and not self._picking and ref is not None and ref.kind == "incident":
            self.pane.pick(ref.id)

    def _changed(self, _: Changes) -> None:
        if not self.lies:
            return
        if self._merging:
            name = "" if self._path is None else self._path.name
            self.put_away()
            self._session.noted.emit(
                say(
                    "The case has changed. Look at “{name}” again to see what it would bring now.",
                    name=name,
                )
            )
        else:
            self._compare(first=False)


def _overlay(
    path: Path, pairs: tuple[Pair, ...], coming: tuple[Coming, ...], come_as: str
) -> Overlay:
    incidents = [each for each in pairs if each.table == "incident"]
    marks = tuple((each.mine, str(each.state)) for each in incidents if each.mine)
    undated = len(incidents) - len(marks) - len(coming)
    apart = frozenset(
        each.theirs for each in incidents if not each.mine and each.state == "disputed"
    )
    return Overlay(path.name, marks, coming, come_as, undated, apart)


def _counts(pairs: tuple[Pair, ...]) -> dict[str, int]:
    return dict(Counter(str(each.state) for each in pairs))
