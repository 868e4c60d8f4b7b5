"""The numbered source list: citation, grade, what is held, the chain behind it."""

from __future__ import annotations

from db.dossier import citations
from db.dossier.citing import ISO690
from db.dossier.document import ChainLine, Run, SourceEntry, Text
from db.dossier.numbering import Numbering
from db.dossier.wording import Wording, lowered
from db.reader import Reader
from db.records import sources
from db.records.sources import SourceRelation
from db.terms import RELIABILITIES, RETRACTIONS, SOURCE_RELATIONS

_HELD = (
    "SELECT captured_at, coalesce(sha256, cleaned_sha256) FROM snapshot "
    "WHERE source = ? AND deleted = 0 ORDER BY captured_at DESC, id DESC LIMIT 1"
)


def entry(
    reader: Reader, source: int, numbers: Numbering, say: Wording, style: str = ISO690
) -> SourceEntry:
    """One source in a citation style; one that was deleted keeps its number and says so."""
    number = numbers.sources[source]
    found = sources.get(reader, source)
    if found is None:
        gone = (Run(Text(say.words["citing"]["gone"]), "fixed"),)
        return SourceEntry(number, gone, "", "", False, "", "", "", (), numbers.used(source), "")
    captured, sha256 = reader.row(_HELD, source) or ("", "")
    reliability = found.reliability or "F"
    return SourceEntry(
        number=number,
        runs=citations.entry(found, say, style),
        grade=reliability,
        grade_label=lowered(say.term(RELIABILITIES, reliability)[2:]),
        held=found.held,
        captured=_day(str(captured), say),
        sha256=str(sha256),
        retraction=say.inside(RETRACTIONS, found.retraction) if found.retraction else "",
        chain=tuple(
            _link(each, numbers, say)
            for each in sources.relations(reader, source)
            if not each.inverse
        ),
        used=numbers.used(source),
        marking=found.marking,
    )


def _day(captured: str, say: Wording) -> str:
    """The day of a capture: as ISO 8601 writes it, in the digits of the language."""
    return say.digits(captured[:10])


def _link(relation: SourceRelation, numbers: Numbering, say: Wording) -> ChainLine:
    named = relation.other_title
    if relation.other_publisher and relation.other_publisher != named:
        named = f"{relation.other_publisher}, {named}" if named else relation.other_publisher
    return ChainLine(
        say.inside(SOURCE_RELATIONS, relation.predicate),
        Text(named),
        numbers.sources.get(relation.other or 0),
    )
