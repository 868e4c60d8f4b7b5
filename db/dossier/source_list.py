"""The numbered source list: citation, grade, what is held, the chain behind it."""

from __future__ import annotations

from db.dossier import citations
from db.dossier.document import ChainLine, Run, SourceEntry, Text
from db.dossier.numbering import Numbering
from db.reader import Reader
from db.records import sources
from db.records.sources import SourceRelation
from db.terms import RELIABILITIES, RETRACTIONS, SOURCE_RELATIONS, label

_HELD = (
    "SELECT captured_at, coalesce(sha256, cleaned_sha256) FROM snapshot "
    "WHERE source = ? AND deleted = 0 ORDER BY captured_at DESC, id DESC LIMIT 1"
)


def entry(reader: Reader, source: int, numbers: Numbering) -> SourceEntry:
    """One source; one that was deleted keeps its number and says that it is gone."""
    number = numbers.sources[source]
    found = sources.get(reader, source)
    if found is None:
        gone = (Run(Text("This source is no longer in the case file."), "fixed"),)
        return SourceEntry(number, gone, "", "", False, "", "", "", (), numbers.used(source), "")
    captured, sha256 = reader.row(_HELD, source) or ("", "")
    reliability = found.reliability or "F"
    return SourceEntry(
        number=number,
        runs=citations.entry(found),
        grade=reliability,
        grade_label=label(RELIABILITIES, reliability)[2:].lower(),
        held=found.held,
        captured=str(captured)[:10],
        sha256=str(sha256),
        retraction=label(RETRACTIONS, found.retraction).lower() if found.retraction else "",
        chain=tuple(
            _link(each, numbers) for each in sources.relations(reader, source) if not each.inverse
        ),
        used=numbers.used(source),
        marking=found.marking,
    )


def _link(relation: SourceRelation, numbers: Numbering) -> ChainLine:
    named = relation.other_title
    if relation.other_publisher and relation.other_publisher != named:
        named = f"{relation.other_publisher}, {named}" if named else relation.other_publisher
    return ChainLine(
        label(SOURCE_RELATIONS, relation.predicate).lower(),
        Text(named),
        numbers.sources.get(relation.other or 0),
    )
