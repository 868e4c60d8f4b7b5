"""The walk through the suggestions of a text: what is still to be decided, and what comes next.

Hides that a name which comes ten times in a text is asked about once, and that suggestions are
found anew while one is being looked at: a place in the text is kept, not a number in a list.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from db.reading.suggestion import NameDetail, Suggestion, SuggestionKind
from db.records.decisions import Decision
from db.search.fold import fold
from desktop.reading.kinds import KINDS

#: open: to be decided. again: a name asked about at another place. The others as decided, also
#: for a name that was dismissed at another place.
State = Literal["open", "again", "accepted", "changed", "dismissed"]


@dataclass(frozen=True, slots=True)
class Step:
    """One suggestion of the walk, its state and the decision behind it."""

    suggestion: Suggestion
    state: State
    decision: Decision | None = None


class Walk:
    """The suggestions of one text in reading order, each with its state."""

    def __init__(self) -> None:
        self.steps: tuple[Step, ...] = ()
        self.shown: set[SuggestionKind] = {kind.code for kind in KINDS}
        self.decided_shown = False
        self.at: Suggestion | None = None
        self._starts: list[int] = []
        self._by_id: dict[int, Step] = {}

    def take(self, found: Sequence[Suggestion], decided: Iterable[Decision]) -> None:
        """Other suggestions or other decisions; the place in the text stays."""
        ordered = sorted(found, key=lambda each: (each.start, each.end, each.kind))
        self.steps = tuple(_steps(ordered, decided))
        self._starts = [step.suggestion.start for step in self.steps]
        self._by_id = {id(step.suggestion): step for step in self.steps}
        if self.at is not None:
            same = [
                step.suggestion
                for step in self.steps
                if (step.suggestion.kind, step.suggestion.start) == (self.at.kind, self.at.start)
            ]
            self.at = same[0] if same else None

    def clear(self) -> None:
        """No text."""
        self.at = None
        self.take((), ())

    def seen(self, first: int, last: int) -> list[tuple[int, Step]]:
        """The steps that begin between two places of the text, with their numbers, as far as they
        are shown."""
        low, high = bisect_left(self._starts, first), bisect_left(self._starts, last)
        return [(n, self.steps[n]) for n in range(low, high) if self.shows(self.steps[n])]

    def shows(self, step: Step) -> bool:
        """Whether it is to be seen in the text."""
        if step.suggestion.kind not in self.shown:
            return False
        return step.state in ("open", "again") or self.decided_shown

    def step_of(self, suggestion: Suggestion | None) -> Step | None:
        """The step of a suggestion."""
        return self._by_id.get(id(suggestion))

    def left(self) -> int:
        """How many are still to be decided, of the kinds that are shown."""
        return sum(1 for step in self.steps if self._asks(step))

    def counts(self) -> Counter[SuggestionKind]:
        """How many of each kind are still to be decided."""
        return Counter(step.suggestion.kind for step in self.steps if step.state == "open")

    def place(self) -> int:
        """Which one of those still to be decided stands here, from 1; 0: none of them."""
        open_ones = [step.suggestion for step in self.steps if self._asks(step)]
        return next((n for n, each in enumerate(open_ones, 1) if each is self.at), 0)

    def beside(self, way: int, near: int = 0) -> Suggestion | None:
        """The next one to decide (way 1) or the one before (-1); from `near` (a place of the
        text) when the walk has not begun. At the end it begins again."""
        open_ones = [step.suggestion for step in self.steps if self._asks(step)]
        if not open_ones:
            return None
        if self.at is None:
            here = (near, near - 1 if way > 0 else near, "")
        else:
            here = (self.at.start, self.at.end, self.at.kind)
        keys = [(each.start, each.end, each.kind) for each in open_ones]
        if way > 0:
            after = [each for each, key in zip(open_ones, keys, strict=True) if key > here]
            return after[0] if after else open_ones[0]
        before = [each for each, key in zip(open_ones, keys, strict=True) if key < here]
        return before[-1] if before else open_ones[-1]

    def _asks(self, step: Step) -> bool:
        return step.state == "open" and step.suggestion.kind in self.shown


def _steps(found: Sequence[Suggestion], decided: Iterable[Decision]) -> Iterable[Step]:
    by_kind: dict[str, list[Decision]] = {}
    for decision in decided:
        by_kind.setdefault(decision.kind, []).append(decision)
    verdicts = [_decision(each, by_kind.get(each.kind, ())) for each in found]
    asked: dict[tuple[str, str], State] = {
        _name(each): "dismissed" if decision.verdict == "dismissed" else "again"
        for each, decision in zip(found, verdicts, strict=True)
        if decision is not None and _name(each)[1]
    }
    for each, judged in zip(found, verdicts, strict=True):
        name = _name(each)
        if judged is not None:
            yield Step(each, judged.verdict, judged)
        elif name in asked:
            yield Step(each, asked[name])
        else:
            if name[1]:
                asked[name] = "again"
            yield Step(each, "open")


def _decision(each: Suggestion, decided: Sequence[Decision]) -> Decision | None:
    """The decision about the words of a suggestion: the same words, or most of them."""
    for decision in decided:
        shared = min(each.end, decision.end) - max(each.start, decision.start)
        if 2 * shared > max(each.end - each.start, decision.end - decision.start):
            return decision
    return None


def _name(each: Suggestion) -> tuple[str, str]:
    """What is asked about once: who or where it is. Nothing for dates, figures and speech."""
    if each.kind not in ("actor", "place"):
        return each.kind, ""
    shown = each.detail.shown if isinstance(each.detail, NameDetail) else ""
    return each.kind, each.value or fold(shown or each.text).strip()
