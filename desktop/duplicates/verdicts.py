"""What people decide on two records, and what that means for each kind of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from db.language import bare, say
from db.reader import Reader
from db.records import duplicates, identities, sources
from db.records.duplicates import Pair
from db.step import Step
from desktop.session import Session
from desktop.widgets import ChoiceField, LinesField, Sheet

#: Relations by which one source goes back to the other.
_BACK = (
    ("republishes", say("republishes it")),
    ("quotes", say("quotes it")),
    ("translates", say("translates it")),
    ("updates", say("is a later version of it")),
    ("based_on", say("is based on it")),
)


class Verdicts:
    """The decisions on the pair that is looked at. `pair`: which; `decided`: told of each."""

    def __init__(
        self,
        session: Session,
        near: QWidget,
        pair: Callable[[], Pair | None],
        decided: Callable[[Pair], None],
    ) -> None:
        self._session, self._near, self._pair, self._decided = session, near, pair, decided

    def same(self) -> None:
        """One and the same: actors are read as one, sources and incidents are joined."""
        pair = self._meant()
        if pair is None:
            return
        if pair.table == "actor":
            self._same_actors(pair)
        elif pair.table == "source":
            self._session.read("which has a text", partial(_held, pair), partial(self._join, pair))
        else:
            self._join(pair, (True, False))

    def different(self) -> None:
        """Two; they are not proposed again."""
        pair = self._meant()
        if pair is None:
            return

        def act(step: Step) -> None:
            if pair.table == "actor":
                identities.decide(step, pair.one, pair.other, identities.DIFFERENT)
            else:
                duplicates.set_apart(step, pair.table, pair.one, pair.other)

        self._do(say("Find the two different"), act, pair)

    def later(self) -> None:
        """Not now: the pair comes after all others."""
        pair = self._meant()
        if pair is None:
            return

        def act(step: Step) -> None:
            if pair.table == "actor":
                identities.decide(step, pair.one, pair.other, identities.UNCLEAR)
            else:
                duplicates.put_off(step, pair.table, pair.one, pair.other)

        self._do(say("Decide on the two later"), act, pair)

    def take_back(self) -> None:
        """The two are not found different any more: they may be proposed again."""
        pair = self._meant()
        if pair is not None:
            self._do(
                say("Take back that two are different"),
                lambda step: duplicates.take_back(step, pair.table, pair.one, pair.other),
                pair,
            )

    def goes_back(self) -> Sheet | None:
        """Two sources, of which one rests on the other."""
        pair = self._meant()
        if pair is None or pair.table != "source":
            return None
        which = ChoiceField(
            say("Which one goes back to the other"),
            [
                (str(pair.other), say("“{title}”, the second", title=pair.other_title)),
                (str(pair.one), say("“{title}”, the first", title=pair.title)),
            ],
        )
        how = ChoiceField(say("It"), _BACK)

        def then() -> str:
            later = int(which.value())
            first = pair.one if later == pair.other else pair.other
            predicate = str(how.value())
            self._do(
                say("Link the two sources"),
                lambda step: sources.relate(step, later, predicate, first),
                pair,
            )
            return ""

        hint = say("Both stay; they count as one origin.")
        return Sheet.open(
            self._near, say("One goes back to the other"), [which, how], say("Link"), then, hint
        )

    def _same_actors(self, pair: Pair) -> Sheet:
        which = _which(pair, say("Under whose name they are read"))
        reason = LinesField(say("Reason"), bare("; ".join(pair.reasons)), rows=2)

        def then() -> str:
            named = int(which.value())
            other = pair.other if named == pair.one else pair.one
            words = reason.value()
            self._do(
                say("Find the two the same"),
                lambda step: identities.decide(step, named, other, identities.SAME, words),
                pair,
            )
            return ""

        hint = say("Both are read as one. Nothing is rewritten: it can be taken back at any time.")
        return Sheet.open(
            self._near, say("The two are the same"), [which, reason], say("Same"), then, hint
        )

    def _join(self, pair: Pair, held: tuple[bool, bool]) -> None:
        if pair.table == "source" and all(held):
            self._session.complain(
                say(
                    "Both hold a text of their own, so they stay two sources. Nothing was "
                    "changed. Say instead which of them goes back to the other (G)."
                )
            )
            return
        which = _which(pair, say("Which one stays"))
        if pair.table == "source":
            # What was captured stays with its own card: that one is kept.
            which.set_value(str(pair.other if held[1] else pair.one))
            which.setVisible(not any(held))

        def then() -> str:
            kept = int(which.value())
            gone = pair.other if kept == pair.one else pair.one
            join = duplicates.join_sources if pair.table == "source" else duplicates.join_incidents
            self._do(say("Join the two"), lambda step: join(step, kept, gone), pair)
            return ""

        hint = say(
            "It keeps what both say: claims, figures, tags, notes; where both fill a field, "
            "its own stays. The other is deleted. All of it is one step that can be undone."
        )
        Sheet.open(self._near, say("Join the two"), [which], say("Join"), then, hint)

    def _meant(self) -> Pair | None:
        return None if self._session.why_read_only else self._pair()

    def _do(self, label: str, act: Callable[[Step], object], pair: Pair) -> None:
        self._session.do(label, act, lambda _: self._decided(pair))


def _which(pair: Pair, label: str) -> ChoiceField:
    return ChoiceField(
        label,
        [
            (str(pair.one), say("“{title}”, the first", title=pair.title)),
            (str(pair.other), say("“{title}”, the second", title=pair.other_title)),
        ],
    )


def _held(pair: Pair, reader: Reader) -> tuple[bool, bool]:
    """Which of the two sources holds a text."""
    one, other = (sources.get(reader, each) for each in (pair.one, pair.other))
    return bool(one and one.held), bool(other and other.held)
