"""The quotation chain a text tells of, kept as links of its source: "Dawn reported that officials
said" makes this source one that quotes Dawn.

Hides whether the outlet's article is held: the one that can be meant is linked, else its name is.
"""

from __future__ import annotations

from collections.abc import Sequence

from db.reading.suggestion import Via
from db.records import names, sources
from db.search.fold import fold
from db.step import Step


def link(step: Step, source: int, via: Sequence[Via]) -> None:
    """Say that a source quotes the first of a chain that is not its own outlet; what is said
    already is not said again."""
    told = ((each, _label(step, each)) for each in via)
    first = next((each for each in told if not _own(step, source, *each)), None)
    if first is None:
        return
    held, label = _held(step, source, first[0]), first[1]
    if not _said(step, source, held, label):
        sources.relate(step, source, "quotes", held, "" if held is not None else label)


def _label(step: Step, via: Via) -> str:
    words = " ".join(via.words.split())
    if via.actor is None:
        return words
    return names.shown(step.reader, "actor", [via.actor]).get(via.actor, words)


def _held(step: Step, source: int, via: Via) -> int | None:
    """The one source of this outlet that was published before ours; None when several could be
    meant, or none is held."""
    if via.actor is None:
        return None
    rows = step.reader.rows(
        "SELECT o.id FROM source o, source s WHERE s.id = ? AND o.outlet = ? AND o.id <> s.id "
        "AND o.deleted = 0 AND (o.issued_earliest IS NULL OR s.issued_latest IS NULL "
        "OR o.issued_earliest <= s.issued_latest) LIMIT 2",
        source,
        via.actor,
    )
    return int(rows[0][0]) if len(rows) == 1 else None


def _own(step: Step, source: int, via: Via, label: str) -> bool:
    """Whether it is the outlet of the source itself."""
    row = step.reader.row(
        'SELECT outlet, "container-title", publisher FROM source WHERE id = ?', source
    )
    if row is None:
        return True
    same = via.actor is not None and row[0] == via.actor
    return same or fold(label) in (fold(row[1]), fold(row[2]))


def _said(step: Step, source: int, held: int | None, label: str) -> bool:
    for object_, known in step.reader.rows(
        "SELECT object, object_label FROM source_relation WHERE source = ? "
        "AND predicate = 'quotes' AND deleted = 0",
        source,
    ):
        if (held is not None and object_ == held) or (held is None and fold(known) == fold(label)):
            return True
    return False
