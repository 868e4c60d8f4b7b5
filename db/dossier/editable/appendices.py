"""The appendices as running text: the stored texts, and what proves the state of the case."""

from __future__ import annotations

from db.dossier.clean import language
from db.dossier.document import Document
from db.dossier.editable.back import grouped
from db.dossier.editable.flow import (
    Block,
    Cell,
    Heading,
    PageBreak,
    Paragraph,
    Span,
    Table,
    plain,
)
from db.dossier.editable.pieces import (
    cell,
    citation,
    facts,
    heading,
    incident,
    joined,
    line,
    lines,
    ours,
    soft,
    value,
)
from db.dossier.parts import KeptText, Marked
from db.dossier.wording import Wording


def blocks(document: Document, say: Wording, fingerprint: str) -> list[Block]:
    """All appendices; nothing where none were asked for."""
    held = document.parts.appendices
    if not held.log_head:
        return []
    own = say.words["appendices"]
    out: list[Block] = [PageBreak(), heading(1, own["name"])]
    if held.texts:
        out += [heading(2, own["texts"]), Paragraph((soft(own["about"]),))]
        for text in held.texts:
            out += _text(document, text, say)
    changes = f"{say.number(held.changes)} {say.plural(held.changes, own['changes'])}"
    out.append(heading(2, own["proof"]))
    out += facts(
        [
            (own["fingerprint"], value(grouped(fingerprint))),
            (own["head"], value(grouped(document.cover.log_head))),
            (own["log"], value(changes)),
            (own["first"], value(held.first_change)),
            (own["last"], value(held.last_change)),
        ]
    )
    out.append(Paragraph((ours(own["how"]),)))
    return out


def _text(document: Document, held: KeptText, say: Wording) -> list[Block]:
    own = say.words["appendices"]
    source = next(each for each in document.sources if each.number == held.number)
    number = say.digits(str(held.number))
    mark = Span(f"[{number}]", value=True, tone="accent", to=f"#s{held.number}")
    licence = value(held.licence) or (soft(say.words["register"]["no_licence"]),)
    about = lines(
        (
            joined(
                [
                    line(soft(f"{own['captured']} "), value(held.captured)),
                    line(soft(f"{own['licence']}: "), licence),
                ],
                soft(" · "),
            ),
            line(soft(f"SHA-256, {own['file']} "), value(grouped(held.sha256)))
            if held.sha256
            else (),
            line(soft(f"SHA-256, {own['text']} "), value(grouped(held.text_sha256))),
            (ours(own["withheld"]),) if held.withheld else (),
        )
    )
    out: list[Block] = [Heading(3, line(mark, ours(" "), citation(source.runs)), listed=False)]
    out.append(Paragraph(about, "note"))
    if held.paragraphs:
        rows = tuple(
            _row(place, pieces, held, say) for place, pieces in enumerate(held.paragraphs, 1)
        )
        out.append(Table((), rows, (10, 0, 22), "plain"))
    if held.more:
        out.append(Paragraph((soft(f"… {say.number(held.more)} {own['more']}"),), "note"))
    return out


def _row(place: int, pieces: tuple[Marked, ...], held: KeptText, say: Wording) -> tuple[Cell, ...]:
    """The number of a paragraph, its words, the incidents that quote it."""
    lang, rtl = language(held.lang), held.direction == "rtl"
    words = tuple(
        Span(plain(each.text), lang, rtl=rtl, under=each.quoted) for each in pieces if each.text
    )
    numbers = sorted({number for each in pieces for number in each.numbers})
    return (
        cell(soft(say.number(place))),
        Cell((Paragraph(words, rtl=rtl, lang=lang),)),
        cell(joined([incident(each, say) for each in numbers], ours(", "))),
    )
