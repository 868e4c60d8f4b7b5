"""The turns in the lives of actors: where one split from another, merged, took over, was renamed.

Hides where they stand (dated relations, former names and the one after them) and that each
relation is a turn of both its actors.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from db import when
from db.language import say
from db.reader import Reader
from db.records.identities import standing_for
from db.records.names import display_sql

Sort = Literal["split", "merger", "succession", "name"]

#: What a relation is, told from its subject and from its object.
_TOLD: dict[str, tuple[Sort, str, str]] = {
    "splinter_of": ("split", say("split from {}"), say("{} split off")),
    "merged_into": ("merger", say("merged into {}"), say("{} merged into it")),
    "successor_of": ("succession", say("succeeded {}"), say("succeeded by {}")),
}
_SENTENCES = {
    "splinter_of": say("{} split from {}"),
    "merged_into": say("{} merged into {}"),
    "successor_of": say("{} succeeded {}"),
}
_DOUBT = {"possible": say("This is only possible."), "disputed": say("This is disputed.")}


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of `actor`: `words` beside its mark, the whole `sentence`, when (EDTF, and seconds
    [first, last)). `other`: who else it concerns, 0 for a new name; `doubt` "" or a sentence."""

    actor: int
    sort: Sort
    words: str
    sentence: str
    edtf: str
    first: int
    last: int
    other: int = 0
    doubt: str = ""


def turns(reader: Reader) -> tuple[Turn, ...]:
    """Every turn that has a date, in order of time. Actors found to be the same are one."""
    same = standing_for(reader)
    found = [*_relations(reader, same), *_names(reader, same)]
    return tuple(sorted(found, key=lambda turn: (turn.first, turn.last, turn.actor, turn.words)))


def _relations(reader: Reader, same: Mapping[int, int]) -> list[Turn]:
    found: list[Turn] = []
    for subject, predicate, other, edtf, certainty, one, two in reader.rows(
        "SELECT r.subject, r.predicate, r.object, r.start_edtf, r.certainty, "
        f"substr({display_sql('actor', 'r.subject')}, 1, 120), "
        f"substr({display_sql('actor', 'r.object')}, 1, 120) FROM actor_relation r "
        "JOIN actor a ON a.id = r.subject AND a.deleted = 0 "
        "JOIN actor b ON b.id = r.object AND b.deleted = 0 WHERE r.deleted = 0 "
        "AND r.start_edtf IS NOT NULL AND r.predicate IN "
        "('splinter_of', 'merged_into', 'successor_of')"
    ):
        span = _span(edtf)
        subject, other = same.get(subject, subject), same.get(other, other)
        if span is None or subject == other:
            continue
        sort, own, theirs = _TOLD[predicate]
        told = f"{_SENTENCES[predicate].format(one, two)}: {when.said(edtf)}."
        doubt = _DOUBT.get(certainty, "")
        found.append(Turn(subject, sort, own.format(two), told, edtf, *span, other, doubt))
        found.append(Turn(other, sort, theirs.format(one), told, edtf, *span, subject, doubt))
    return found


def _names(reader: Reader, same: Mapping[int, int]) -> list[Turn]:
    """New names: those with a day from which on they were used, of actors with a former name."""
    found: list[Turn] = []
    for actor, text, edtf, shown in reader.rows(
        "SELECT n.actor, substr(n.text, 1, 120), n.since, "
        f"substr({display_sql('actor', 'n.actor')}, 1, 120) FROM actor_name n "
        "JOIN actor a ON a.id = n.actor AND a.deleted = 0 WHERE n.deleted = 0 "
        "AND n.since IS NOT NULL AND n.kind IN ('primary', 'former') AND n.actor IN "
        "(SELECT actor FROM actor_name WHERE kind = 'former' AND deleted = 0)"
    ):
        span = _span(edtf)
        if span is not None:
            day = when.said(edtf)
            told = (
                say("{name} is called so from then on: {day}.", name=shown, day=day)
                if text == shown
                else say(
                    "{name} was called {other} from then on: {day}.",
                    name=shown,
                    other=text,
                    day=day,
                )
            )
            actor = same.get(actor, actor)
            found.append(Turn(actor, "name", say("called {name}", name=text), told, edtf, *span))
    return found


def _span(edtf: str) -> tuple[int, int] | None:
    """The seconds [first, last) in which it happened; None when they are not known."""
    if not when.is_valid(edtf):
        return None
    bounds = when.bounds(edtf)
    first = bounds.earliest if bounds.earliest is not None else bounds.start_latest
    last = bounds.start_latest if bounds.start_latest is not None else bounds.latest
    if first is None or last is None:
        return None
    return first, max(last, first + 1)
