"""The evidence register as running text: what is held of each source, and what rests on it."""

from __future__ import annotations

from db.dossier.document import ClaimLine, Document, SourceEntry
from db.dossier.editable import back, front, incidents, signs
from db.dossier.editable.flow import Block, Cell, Heading, Inline, Paragraph, Sign, Span, Table
from db.dossier.editable.pieces import (
    cell,
    citation,
    cites,
    facts,
    heading,
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
from db.dossier.record_parts import ClaimAt, Copy, Grade, OfActor, RegisterEntry
from db.dossier.wording import Wording, lowered

_COUNTS = ("sources", "origins", "incidents", "claims")


def blocks(document: Document, say: Wording, fingerprint: str) -> tuple[Block, ...]:
    """The whole register."""
    own = say.words["register"]
    out: list[Block] = [*front.masthead(document, say, fingerprint, own["name"], _COUNTS)]
    held = sum(each.held for each in document.sources)
    many = line(
        soft(f"{own['held']} "),
        ours(say.number(held), strong=True),
        soft(f" {own['of']} {say.number(len(document.sources))}"),
    )
    out += [Paragraph(many), Paragraph((soft(own["reading"]),), "note")]
    out.append(heading(1, say.words["sources"]))
    told = {each.number: each for each in document.parts.register}
    for source in document.sources:
        out += _entry(document, source, told.get(source.number), say)
    if document.incidents:
        out += [heading(1, own["incidents"]), _incidents(document, say)]
    return tuple(out)


def _entry(
    document: Document, source: SourceEntry, entry: RegisterEntry | None, say: Wording
) -> list[Block]:
    own = say.words["register"]
    mark = Span(f"[{say.digits(str(source.number))}]", value=True, tone="accent")
    head = Heading(
        2, line(mark, ours(" "), citation(source.runs)), f"s{source.number}", listed=False
    )
    if entry is None:
        return [head]
    out: list[Block] = [head, *facts(_facts(source, entry, say))]
    if entry.copies:
        table = Table(
            tuple(own["copies_head"]), tuple(_copy(each, say) for each in entry.copies), (34, 0, 84)
        )
        out += [minor(3, own["copies"]), table]
    if entry.supports or entry.of_actors:
        supports = [_support(document, each, say) for each in entry.supports]
        supports += [_of_actor(each, say) for each in entry.of_actors]
        widths = (12, 34, 0, 14, 26)
        table = Table(tuple(own["supports_head"]), tuple(supports), widths)
        out += [minor(3, own["supports"]), table]
    if entry.attachments:
        files = tuple(
            (
                cell(lines((value(each.name), value(each.caption, tone="soft")))),
                cell(lines((value(each.mime, tone="soft"), value(size(each.size, say))))),
                cell(value(back.grouped(each.sha256), tone="soft")),
            )
            for each in entry.attachments
        )
        table = Table(tuple(own["attachments_head"]), files, (0, 30, 84))
        out += [minor(3, own["attachments"]), table]
    return out


def _facts(
    source: SourceEntry, entry: RegisterEntry, say: Wording
) -> list[tuple[str, tuple[Inline, ...]]]:
    own = say.words["register"]
    kind = own["kinds"].get(entry.kind, entry.kind)
    provenance = own["provenance"].get(entry.provenance, entry.provenance)
    licence = value(entry.licence) or (soft(own["no_licence"]),)
    copied = [
        line(value(each.name), ours(" "), cites((each.number,), say) if each.number else ())
        for each in entry.copied_by
    ]
    rows: list[tuple[str, tuple[Inline, ...]]] = [
        (own["kind"], joined([value(kind), value(provenance), licence], ours(" · "))),
        (
            own["graded"],
            lines([_grade(each, say) for each in entry.grades]) or (soft(own["not_graded"]),),
        ),
        (own["retraction"], value(source.retraction, strong=True, tone="alarm")),
        (own["rests"], lines([back.chain(each, say) for each in source.chain])),
        (own["copied_by"], joined(copied, ours(", "))),
        (own["copies"], () if entry.copies else value(own["no_copy"])),
        (
            own["alone"],
            joined([incident(each, say) for each in entry.alone], ours(", ")),
        ),
    ]
    if not (entry.supports or entry.of_actors):
        rows.append((own["supports"], (soft(own["no_support"]),)))
    return rows


def _grade(held: Grade, say: Wording) -> tuple[Inline, ...]:
    own = say.words["register"]
    by = line(
        [soft(f"{own['by']} ")] if held.by.text else [],
        joined([value(held.by, tone="soft"), value(held.on, tone="soft")], soft(", ")),
    )
    tail = joined(
        [[soft(own["outlet"])] if held.outlet else (), by, value(held.period, tone="soft")],
        soft(" · "),
    )
    return line(
        ours(held.letter, strong=True),
        ours(f", {own['letters'].get(held.letter, '')}"),
        line(soft(" · "), tail) if tail else [],
        line(soft(". "), value(held.reason, tone="soft")) if held.reason.text else [],
    )


def _copy(held: Copy, say: Wording) -> tuple[Cell, ...]:
    own = say.words["register"]
    kind = joined(
        [value(held.mime, tone="soft"), value(size(held.size, say), tone="soft")], soft(" · ")
    )
    original = (
        line(soft(f"{own['original']} "), value(back.grouped(held.sha256)))
        if held.sha256
        else (soft(own["no_original"]),)
    )
    text = line(soft(f"{own['text']} "), value(back.grouped(held.text_sha256)))
    return (
        cell(lines((value(held.captured), value(held.by, tone="soft")))),
        cell(lines((value(held.name), kind, value(held.address, tone="soft")))),
        cell(lines((original, text))),
    )


def size(count: int, say: Wording) -> str:
    """A size of a file in words; "" for none."""
    for unit, name in ((1_048_576, "MB"), (1_024, "kB")):
        if count >= unit:
            return f"{say.number(round(count / unit))} {name}"
    return f"{say.number(count)} B" if count else ""


def _support(document: Document, at: ClaimAt, say: Wording) -> tuple[Cell, ...]:
    found = next(each for each in document.incidents if each.number == at.number)
    claim = found.claims[at.claim]
    given = joined(
        [
            line(
                ours(f"{lowered(each.measure)} "),
                value(each.given, strong=True),
                line(ours(" ("), value(each.who), ours(")")) if each.who else [],
            )
            for each in (found.figures[place] for place in at.figures)
        ],
        ours(", "),
    )
    words = line(
        incidents.act(claim, say), line(ours(": "), value(claim.gist)) if claim.gist.text else []
    )
    out = [Paragraph(words)]
    if claim.quote is not None:
        before, after = quotation_marks(claim.quote.words)
        out += prose(claim.quote.words, "quote", before, after)
    elif reason := value(claim.no_quote_reason):
        out.append(Paragraph(line(soft(f"{say.words['no_quote']} "), reason)))
    if given:
        out.append(Paragraph(given))
    if aside := value(claim.set_aside, tone="soft"):
        out.append(Paragraph(line(soft(f"{say.words['set_aside']} "), aside)))
    return (
        cell(incident(at.number, say)),
        cell(value(claim.speaker) or [soft(say.words["no_speaker"])]),
        Cell(tuple(out)),
        cell(value(claim.grade)),
        cell(_check(_check_of(claim), say)),
    )


def _of_actor(held: OfActor, say: Wording) -> tuple[Cell, ...]:
    own = say.words["register"]
    words = line(
        soft(f"{own['of_actor']} "),
        value(held.name),
        line(ours(": "), value(held.gist)) if held.gist.text else [],
    )
    quote = prose(held.words, "quote", *quotation_marks(held.words))
    return (
        cell(soft("–")),
        cell(),
        Cell((Paragraph(words), *quote)),
        cell(),
        cell(_check(held.check, say)),
    )


def _check_of(claim: ClaimLine) -> str:
    if claim.quote is None:
        return "none"
    return "stands" if claim.quote.whole else "broken"


def _check(code: str, say: Wording) -> tuple[Inline, ...]:
    told = say.words["register"]["check"][code]
    drawn = signs.sign({"stands": "tick", "broken": "broken"}.get(code, "ring"), told)
    broken = code == "broken"
    return (Sign(drawn), ours(f" {told}", strong=broken, tone="alarm" if broken else ""))


def _incidents(document: Document, say: Wording) -> Table:
    rows = tuple(
        (
            Cell(
                (
                    Paragraph(
                        (Span(say.digits(str(each.number)), value=True, tone="accent"),),
                        anchor=f"i{each.number}",
                    ),
                )
            ),
            cell(value(each.date) or [soft(say.words["no_date"])]),
            cell(value(each.title)),
            cell(Sign(signs.standing(each.standing, each.standing_label))),
            cell(cites(each.citations, say)),
        )
        for each in document.incidents
    )
    return Table(tuple(say.words["register"]["incidents_head"]), rows, (12, 40, 0, 8, 26))
