"""The chronology as running text: a table for each year, one line for each incident."""

from __future__ import annotations

from collections.abc import Iterator

from db.dossier.document import Document, IncidentSection
from db.dossier.editable import back, front, signs
from db.dossier.editable.flow import Block, Cell, Inline, Paragraph, Sign, Span, Table
from db.dossier.editable.pieces import cell, cites, heading, joined, line, lines, ours, soft, value
from db.dossier.parts import Strip
from db.dossier.wording import Wording, lowered

_EXACT = ("day", "minute", "second")
_COUNTS = ("incidents", "disputed", "sources", "origins")
_STRIP = 30.0


def blocks(document: Document, say: Wording, fingerprint: str) -> tuple[Block, ...]:
    """The whole text."""
    own = say.words["chronology"]
    out: list[Block] = [*front.masthead(document, say, fingerprint, own["name"], _COUNTS)]
    out.append(Paragraph(front.marks_key(say), "note"))
    out.append(Paragraph((soft(own["order"]),), "note"))
    strips = {each.number: each for each in document.parts.chronology.strips}
    for group, held in _groups(document.incidents):
        out.append(heading(1, group or say.words["undated"]))
        out.append(_table(document, held, strips, group, say))
    if document.sources:
        out += [heading(1, say.words["sources"]), *back.sources(document.sources, say)]
    return tuple(out)


def _groups(
    incidents: tuple[IncidentSection, ...],
) -> Iterator[tuple[str, list[IncidentSection]]]:
    group: list[IncidentSection] = []
    for each in incidents:
        if group and group[0].group != each.group:
            yield group[0].group, group
            group = []
        group.append(each)
    if group:
        yield group[0].group, group


def _table(
    document: Document,
    held: list[IncidentSection],
    strips: dict[int, Strip],
    group: str,
    say: Wording,
) -> Table:
    own = say.words["chronology"]
    ticks = dict(document.parts.chronology.axes).get(group, ())
    rows = []
    for each in held:
        number = Span(say.digits(str(each.number)), value=True, tone="accent")
        strip = strips.get(each.number)
        when: tuple[Inline, ...] = _when(each, say)
        if strip is not None and strip.bar is not None:
            bar = signs.bar(strip.bar, each.standing, ticks, _STRIP, each.date)
            when = lines((when, (Sign(signs.turned(bar, say)),)))
        rows.append(
            (
                Cell((Paragraph((number,), anchor=f"i{each.number}"),)),
                cell(when),
                cell(_what(each)),
                cell(
                    lines([joined([value(at) for at in p.chain], ours(", ")) for p in each.places])
                ),
                cell(Sign(signs.standing(each.standing, each.standing_label))),
                cell(cites(each.citations, say)),
            )
        )
    what, where, source = own["head"]
    first, _, when_head = say.words["row_head"]
    head = (first, when_head, what, where, "", source)
    return Table(head, tuple(rows), (12, 36, 0, 34, 7, 16))


def _when(held: IncidentSection, say: Wording) -> tuple[Inline, ...]:
    if not held.date:
        return (soft(say.words["no_date"]),)
    known = "" if held.precision in _EXACT else say.words["precision"].get(held.precision, "")
    return lines((value(held.date), [soft(known)] if known else ()))


def _what(held: IncidentSection) -> tuple[Inline, ...]:
    tail = joined(
        [
            value(held.kind, tone="soft"),
            *(
                line(soft(f"{lowered(each.measure)} "), value(each.words, tone="soft"))
                for each in held.headlines
            ),
            [ours(held.standing_label, tone="alarm")] if held.standing == "disputed" else (),
        ],
        soft(" · "),
    )
    return lines((value(held.title, strong=True), tail))
