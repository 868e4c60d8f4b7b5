"""Which claims of an incident the old row gave, and what the new row says otherwise.

Hides how a claim of the case is known again as something the old row said: by all that it says,
else by who says it about what.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from db.exchange.plans import FieldChange
from db.exchange.tables import comparing_words as words
from db.exchange.tables.comparing_parts import Difference
from db.exchange.tables.comparing_state import Held, State
from db.exchange.tables.incoming import Row, Saying
from db.exchange.tables.landing_rows import label_of, sayings_of
from db.exchange.tables.registers_release import Registers
from db.language import say

_SAID = ("act", "about", "value", "gist", "polarity", "hedge", "basis")
_TOPIC = ("act", "about")


class Claims:
    """The claims of one incident beside an old and a new row. `held`: those that stay, by their
    places in the sayings of the new row; `differences`: what changes."""

    def __init__(
        self, registers: Registers, mine: words.Mine, old: Row, new: Row, state: State
    ) -> None:
        self._registers = registers
        self._mine = mine
        self._old, self._new, self._state = old, new, state
        self._before, self._after = sayings_of(old), sayings_of(new)
        self.held: dict[int, int] = {}
        self.differences: list[Difference] = []
        if (self._before, old.cited, old.parties) == (self._after, new.cited, new.parties):
            return
        same, removed, added = _matched(old, self._before, new, self._after)
        if removed or added:
            claims = self._claims()
            self.held = {at: claims[was].id for was, at in same.items() if was in claims}
            self._differ(removed, added, claims)

    def _differ(
        self, removed: Sequence[int], added: Sequence[int], claims: Mapping[int, Held]
    ) -> None:
        left = list(added)
        for was in removed:
            at = self._instead(self._before[was], left)
            if at is not None:
                left.remove(at)
            self._replace(was, at, claims.get(was))
        for at in left:
            told = FieldChange(_label(self._after[at]), "", self._said(self._new, at), "")
            self.differences.append(Difference(told, "claim", None, at))

    def _instead(self, saying: Saying, places: Sequence[int]) -> int | None:
        """What the new row says in place of something: the same sort of claim, else another by the
        same dataset."""
        sort = (at for at in places if _label(self._after[at]) == _label(saying))
        own = (at for at in places if saying.by_dataset and self._after[at].by_dataset)
        return next(sort, next(own, None))

    def _replace(self, was: int, at: int | None, claim: Held | None) -> None:
        """One thing said no longer, and what is said instead: a person's claim is not set back,
        and the new one is kept beside it."""
        label = _label(self._before[was] if at is None else self._after[at])
        before = self._said(self._old, was)
        after = self._said(self._new, at) if at is not None else ""
        stands = claim is not None and claim.alive and claim.cells["rank"] != "deprecated"
        if claim is not None and stands:
            edited = self._is_edited(claim)
            mine = self._mine.claim(claim) if edited else before
            told = FieldChange(label, before, after, mine, by_hand=edited)
            self.differences.append(Difference(told, "claim", claim.id, None))
        if at is not None:
            alone = None if stands else FieldChange(label, "", after, "")
            self.differences.append(Difference(alone, "claim", None, at))

    def _is_edited(self, claim: Held) -> bool:
        figures = self._state.figures.get(claim.id, ())
        return claim.edited or any(each.edited or not each.by_import for each in figures)

    def _said(self, row: Row, at: int) -> str:
        sayings = self._before if row is self._old else self._after
        return words.saying(row, sayings[at], self._registers.release.speaker)

    def _claims(self) -> dict[int, Held]:
        """The claims of the case that are what the old row said, by its places."""
        left = [row for row in self._state.given("claim") if row.base["rank"] != "deprecated"]
        found: dict[int, Held] = {}
        for fits in (self._is_all, self._is_said, self._is_topic):
            for at in range(len(self._before)):
                if at not in found:
                    claim = next((each for each in left if fits(at, each)), None)
                    if claim is not None:
                        found[at] = claim
                        left.remove(claim)
        return found

    def _is_all(self, at: int, claim: Held) -> bool:
        if not self._is_said(at, claim):
            return False
        cited = self._before[at].cited
        if cited is None:
            return True
        return claim.base["source"] == self._registers.cited.held(self._old.cited[cited])

    def _is_said(self, at: int, claim: Held) -> bool:
        saying = self._before[at]
        said = all(claim.base[name] == getattr(saying, name) for name in _SAID)
        return said and self._speaks(saying, claim)

    def _is_topic(self, at: int, claim: Held) -> bool:
        saying = self._before[at]
        topic = all(claim.base[name] == getattr(saying, name) for name in _TOPIC)
        return topic and self._speaks(saying, claim)

    def _speaks(self, saying: Saying, claim: Held) -> bool:
        """Whether the one who speaks is the same."""
        release = self._registers.release
        speaker: int | None = None
        if saying.by_dataset:
            speaker = release.publisher
        elif saying.party is not None and saying.party < len(self._old.parties):
            speaker = self._registers.actors.held(self._old.parties[saying.party])
        if speaker is not None:
            return claim.base["speaker"] == speaker
        label = label_of(self._old, saying, release.speaker)
        return claim.base["speaker"] is None and claim.base["speaker_label"] == label


def _label(saying: Saying) -> str:
    if saying.counts:
        return "Figures"
    return "Claim" if saying.cited is None else say("Cited source")


def _matched(
    old: Row, before: Sequence[Saying], new: Row, after: Sequence[Saying]
) -> tuple[dict[int, int], list[int], list[int]]:
    """Which sayings of the old row the new one repeats (old place to new), which are gone, which
    are new."""
    left = [(at, _key(new, saying)) for at, saying in enumerate(after)]
    same: dict[int, int] = {}
    for was, saying in enumerate(before):
        key = _key(old, saying)
        found = next((each for each in left if each[1] == key), None)
        if found is not None:
            same[was] = found[0]
            left.remove(found)
    gone = [was for was in range(len(before)) if was not in same]
    return same, gone, [at for at, _ in left]


def _key(row: Row, saying: Saying) -> tuple[object, ...]:
    """A saying without places in its row, which other cells may move."""
    named: Callable[[int | None], object] = lambda at: (  # noqa: E731
        None if at is None or at >= len(row.parties) else row.parties[at].name
    )
    counts = tuple((named(count.party), replace(count, party=None)) for count in saying.counts)
    cited = None if saying.cited is None else row.cited[saying.cited]
    return named(saying.party), cited, counts, replace(saying, party=None, cited=None, counts=())
