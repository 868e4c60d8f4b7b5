"""Actor profiles as running text: names with the words that attest them, activity, statements."""

from __future__ import annotations

from db.dossier.document import ActorProfile, Document
from db.dossier.editable import back, incidents, signs
from db.dossier.editable.flow import (
    Block,
    Cell,
    Figure,
    Heading,
    Inline,
    PageBreak,
    Paragraph,
    Sign,
    Span,
    Table,
)
from db.dossier.editable.pieces import (
    cell,
    cites,
    incident,
    joined,
    line,
    lines,
    minor,
    ours,
    prose,
    quotation_marks,
    soft,
    value,
)
from db.dossier.record_parts import ActorSheet, ClaimAt
from db.dossier.wording import Wording

_TEXT = 164.0


def blocks(document: Document, say: Wording, fingerprint: str) -> tuple[Block, ...]:
    """All profiles, each on a page of its own, and the sources behind them."""
    out: list[Block] = []
    by_number = {each.number: each for each in document.actors}
    for place, sheet in enumerate(document.parts.actor_sheets):
        if place:
            out.append(PageBreak())
        out += _one(document, by_number[sheet.number], sheet, say)
    attested = {
        number
        for sheet in document.parts.actor_sheets
        for each in sheet.names
        for number in each.citations
    }
    listed = [each for each in document.sources if each.used or each.number in attested]
    if listed:
        head = Heading(1, (Span(say.words["sources"]),))
        out += [PageBreak(), head, *back.sources(listed, say)]
    return tuple(out)


def _one(document: Document, held: ActorProfile, sheet: ActorSheet, say: Wording) -> list[Block]:
    own, told = say.words["actor_sheet"], say.words["profile"]
    native = line(ours(" · "), value(held.native)) if held.native.text else ()
    known = joined(
        [line(value(scheme), ours(" "), value(code)) for scheme, code in sheet.identifiers],
        soft(" · "),
    )
    out: list[Block] = [
        Paragraph((ours(own["profile"], strong=True, tone="accent"),), "note", keep=True),
        Heading(1, line(value(held.name), native), f"a{held.number}"),
        Paragraph(lines((back.about(held, say), known))),
        *prose(held.summary),
    ]
    if held.names:
        out += [minor(2, told["names"]), _names(held, sheet, say)]
    out += back.relations(held, say, 2)
    if held.parts:
        out.append(minor(2, own["activity"]))
        if sheet.activity is not None:
            made = sheet.activity
            alt = f"{own['each']} {say.words['units'][made.unit]}"
            drawn = signs.columns(made.bins, made.ticks, _TEXT, alt)
            out.append(Figure(signs.turned(drawn, say), (soft(alt),)))
        out += [minor(2, say.words["incidents"]), _parts(document, held, say)]
    if sheet.statements:
        out.append(minor(2, own["statements"]))
        out.append(Paragraph((soft(back.spoken(held, say)),)))
        rows = tuple(_statement(document, each, say) for each in sheet.statements)
        out.append(Table(tuple(own["statements_head"]), rows, (24, 0, 44, 16)))
    return out


def _names(held: ActorProfile, sheet: ActorSheet, say: Wording) -> Table:
    own = say.words["actor_sheet"]
    rows = []
    for each, more in zip(held.names, sheet.names, strict=True):
        spoken = say.words["languages"].get(each.name.lang.split("-")[0], each.language)
        script = own["scripts"].get(more.script, more.script)
        before, after = quotation_marks(more.words)
        attested = line(
            ours(before), value(more.words), ours(f"{after} "), cites(more.citations, say)
        )
        since = line(soft(f"{own['since']} "), value(more.since, tone="soft"))
        rows.append(
            (
                cell(value(each.name, strong=True)),
                cell(lines((value(spoken), value(script, tone="soft")))),
                cell(value(each.kind)),
                cell(lines((value(each.used_by), since if more.since else ()))),
                cell(attested if more.words.text else [soft("–")]),
            )
        )
    return Table(tuple(own["names_head"]), tuple(rows), (40, 26, 26, 30, 0))


def _parts(document: Document, held: ActorProfile, say: Wording) -> Table:
    by_number = {each.number: each for each in document.incidents}
    rows = []
    for part in held.parts:
        found = by_number[part.number]
        rows.append(
            (
                Cell((Paragraph(incident(part.number, say), anchor=""),)),
                cell(value(part.date) or [soft(say.words["no_date"])]),
                cell(value(part.title)),
                cell(value(part.role)),
                cell(Sign(signs.standing(found.standing, found.standing_label))),
                cell(cites(found.citations, say)),
            )
        )
    head = tuple(say.words["actor_sheet"]["parts_head"])
    return Table(head, tuple(rows), (11, 38, 0, 32, 7, 16))


def _statement(document: Document, at: ClaimAt, say: Wording) -> tuple[Cell, ...]:
    found = next(each for each in document.incidents if each.number == at.number)
    claim = found.claims[at.claim]
    words: tuple[Inline, ...] = line(
        incidents.act(claim, say),
        line(ours(": "), value(claim.gist)) if claim.gist.text else [],
    )
    quote = incidents.quoted(claim.quote, say) if claim.quote is not None else ()
    number = Span(say.digits(str(at.number)), value=True, tone="accent")
    return (
        cell(value(claim.said)),
        Cell((Paragraph(words), *quote)),
        cell(number, ours(" "), value(found.title)),
        cell(cites(claim.citations, say)),
    )
