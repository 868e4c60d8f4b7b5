"""Incident sheets as running text: each on a page of its own, with what it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from db.dossier.document import Document, IncidentSection
from db.dossier.editable import back, incidents
from db.dossier.editable.flow import (
    Block,
    Heading,
    Inline,
    PageBreak,
    Paragraph,
    Span,
    Table,
)
from db.dossier.editable.pieces import (
    cell,
    cites,
    incident,
    joined,
    line,
    minor,
    ours,
    soft,
    value,
)
from db.dossier.incident_parts import IncidentSheet, LinkLine, Matrix, Origin
from db.dossier.wording import Wording

_DASH = "– "


def blocks(document: Document, say: Wording, fingerprint: str) -> tuple[Block, ...]:
    """All sheets, and the sources they share behind them."""
    out: list[Block] = []
    for place, held in enumerate(document.incidents):
        if place:
            out.append(PageBreak())
        sheets = document.parts.incident_sheets
        out += _one(document, held, sheets[place] if place < len(sheets) else None, say)
    cited = {number for held in document.incidents for number in held.citations}
    listed = [each for each in document.sources if each.number in cited]
    if listed:
        head = Heading(1, (Span(say.words["sources"]),))
        out += [PageBreak(), head, *back.sources(listed, say)]
    return tuple(out)


def _one(
    document: Document, held: IncidentSection, sheet: IncidentSheet | None, say: Wording
) -> list[Block]:
    own = say.words["incident_sheet"]
    number = say.digits(str(held.number))
    about = joined(
        [
            [ours(f"{own['incident']} {number}", strong=True, tone="accent")],
            value(held.kind, strong=True, tone="accent"),
            value(held.marking or document.cover.marking, strong=True),
        ],
        ours(" · "),
    )
    out: list[Block] = [Paragraph(about, "note", keep=True)]
    out += incidents.section(held, say, 1, document.method.count_rule)
    if sheet is None:
        return out
    out += _places(held, sheet, say)
    out += _explanations(held, sheet.matrix, say)
    if sheet.links:
        out += [minor(2, own["linked"]), *(_link(each, say) for each in sheet.links)]
    if sheet.origins:
        out.append(minor(2, own["origins"]))
        for origin in sheet.origins:
            out += _origin(origin, say)
        if sheet.unsourced:
            told = say.plural(sheet.unsourced, own["unsourced"])
            out.append(Paragraph((soft(f"{say.number(sheet.unsourced)} {told}"),)))
    if sheet.notes:
        out.append(minor(2, own["notes"]))
        for note in sheet.notes:
            words = line(soft(" — “"), value(note.words, tone="soft"), soft("”"))
            out.append(Paragraph(line(ours(_DASH), value(note.text), words)))
    return out


def _places(held: IncidentSection, sheet: IncidentSheet, say: Wording) -> list[Block]:
    if not sheet.places:
        return []
    own = say.words["incident_sheet"]
    out: list[Block] = [minor(2, own["places"])]
    for place in sheet.places:
        claims = [held.claims[each] for each in place.claims]
        speakers = {each.speaker.text: each.speaker for each in claims}
        said = [value(each) or (soft(say.words["no_speaker"]),) for each in speakers.values()]
        numbers = sorted({number for each in claims for number in each.citations})
        told = own["agreement"].get(place.agreement, "")
        out.append(
            Paragraph(
                line(
                    ours(_DASH),
                    value(place.name, strong=True),
                    soft(" · "),
                    joined(said, ours(", ")),
                    ours(" "),
                    cites(numbers, say),
                    [soft(f" · {told}")] if told else [],
                )
            )
        )
    return out


def _explanations(held: IncidentSection, matrix: Matrix, say: Wording) -> list[Block]:
    if not matrix.explanations:
        return []
    own = say.words["incident_sheet"]
    out: list[Block] = [minor(2, own["explanations"])]
    letters = [say.digits(str(place)) for place in range(1, len(matrix.explanations) + 1)]
    for letter, each in zip(letters, matrix.explanations, strict=True):
        text = value(each.text)
        leading = [ours(f" · {own['leading']}", strong=True, tone="accent")] if each.leading else []
        out.append(Paragraph(line(ours(f"{letter} ", strong=True, tone="accent"), text, leading)))
    rows = []
    for evidence in matrix.evidence:
        claim = held.claims[evidence.claim]
        words = line(
            value(claim.speaker, strong=True) or [soft(say.words["no_speaker"])],
            line(ours(": "), value(claim.gist)) if claim.gist.text else [ours(f" {claim.act}")],
            ours(" "),
            cites(claim.citations, say),
            [ours(f" · {own['turning']}", tone="alarm")] if evidence.turning else [],
            [soft(f" · {own['alike']}")] if evidence.alike else [],
        )
        signs = [own["consistency"].get(code, code) if code else "–" for code in evidence.cells]
        rows.append((cell(words), *(cell(ours(sign)) for sign in signs)))
    scores = [cell(value(each.score, strong=True)) for each in matrix.explanations]
    rows.append((cell(soft(own["score"])), *scores))
    head = (say.words["ledger_head"][1], *letters)
    out.append(Table(head, tuple(rows), (0, *([14] * len(letters)))))
    out.append(Paragraph((soft(own["formula"]),), "note"))
    return out


def _link(held: LinkLine, say: Wording) -> Paragraph:
    words = say.words["incident_sheet"]["links"].get(held.words, held.words)
    tail = joined([value(held.date, tone="soft"), value(held.note, tone="soft")], soft(" · "))
    return Paragraph(
        line(
            ours(f"{_DASH}{words} "),
            (*incident(held.number, say), ours(" ")) if held.number is not None else [],
            value(held.title, italic=True),
            line(soft(" · "), tail) if tail else [],
        )
    )


def _origin(held: Origin, say: Wording) -> list[Block]:
    own = say.words["incident_sheet"]
    count = say.words["count"]["claims"]
    mark = cites((held.number,), say) if held.number is not None else (soft(own["only_named"]),)
    out: list[Block] = [Paragraph(line(value(held.name, strong=True), ours(" "), mark), keep=True)]
    for each in held.articles:
        way: Sequence[tuple[Inline, ...]] = [
            line(soft(f"{own['relations'].get(step.predicate, step.predicate)} "), value(step.name))
            for step in each.way
        ]
        cited = cites((each.number,), say) if each.number is not None else ()
        told = f" · {say.number(each.claims)} {say.plural(each.claims, count)}"
        out.append(
            Paragraph(
                line(
                    ours(_DASH),
                    value(each.name),
                    ours(" "),
                    cited,
                    line(soft(" → "), joined(way, soft(" → "))) if way else [],
                    soft(told),
                )
            )
        )
    return out
