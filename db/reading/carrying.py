"""What hangs on a text carried over to a new version of it, in which passages were put back.

Hides which rows rest on a quote. The quotes of the old version stay as they are, as evidence;
claims, notes and names move to quotes of the same words in the new one, decisions to the same
place.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.language import many, say
from db.reading.restoring import Restored
from db.records import decisions, quotes
from db.step import Step

#: Tables whose rows rest on a quote, and how they point to it.
_RESTING = (
    ("claim", "quote"),
    ("actor_name", "quote"),
    ("place_name", "quote"),
    ("actor_relation", "quote"),
)


@dataclass(frozen=True, slots=True)
class Carried:
    """`snapshot`: the new version. `quotes`: how many stand in it; `left`: the words of those
    that do not, which stay with the old version."""

    snapshot: int
    quotes: int
    left: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """What happened, for the person."""
        words = say("Passages put back in a new version.")
        if self.quotes:
            count = many(self.quotes, "{count:,} quote was", "{count:,} quotes were")
            words += say(" {count} carried over.", count=count)
        if self.left:
            held = many(len(self.left), "{count:,} quote stays", "{count:,} quotes stay")
            words += say(" {held} with the earlier version.", held=held)
        return words


def carry(step: Step, old: int, restored: Restored) -> Carried:
    """Carry over what hangs on the `old` version of a text."""
    new = restored.snapshot
    for anchor in restored.anchors:
        fresh = quotes.create(step, new, anchor.start, anchor.end)
        held = quotes.get(step.reader, anchor.quote)
        if held is not None and (held.translation or held.page):
            step.update("quote", fresh, translation=held.translation, page=held.page)
        for table, column in _RESTING:
            step.update_where(table, {column: fresh}, f"{column} = ?", anchor.quote)
        step.update_where(
            "note", {"owner": fresh}, "owner_table = 'quote' AND owner = ?", anchor.quote
        )
    for each in decisions.of_snapshot(step.reader, old):
        place = restored.place(each.start, each.end)
        if place is not None:
            decisions.remember(
                step,
                *(new, each.kind, *place, each.value, each.verdict, each.chosen),
                made_table=each.made_table,
                made=each.made,
            )
    left = tuple(each.exact for each in restored.unanchored)
    return Carried(new, len(restored.anchors), left)
