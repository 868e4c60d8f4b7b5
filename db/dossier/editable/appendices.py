"""The appendices as running text: the stored texts, and what proves the state of the case."""

from __future__ import annotations

from db.dossier.document import Document, Text
from db.dossier.editable.back import grouped
from db.dossier.editable.flow import Block, Heading, Inline, PageBreak, Paragraph, Span, plain
from db.dossier.editable.pieces import facts, heading, incident, joined, line, ours, soft, value
from db.dossier.parts import KeptText
from db.dossier.wording import Wording


def blocks(document: Document, say: Wording, fingerprint: str) -> list[Block]:
    """All appendices; nothing where none were asked for."""
    held = document.parts.appendices
    if not held.log_head and not held.texts:
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
            (own["log"], value(changes)),
            (own["first"], value(held.first_change)),
            (own["last"], value(held.last_change)),
            (own["head"], value(grouped(held.log_head))),
            (own["fingerprint"], value(grouped(fingerprint))),
        ]
    )
    out.append(Paragraph((ours(own["how"]),)))
    return out


def _text(document: Document, held: KeptText, say: Wording) -> list[Block]:
    own = say.words["appendices"]
    source = next(each for each in document.sources if each.number == held.number)
    named = next((run.text for run in source.runs if run.style == "title"), source.runs[0].text)
    mark = Span(
        f"[{say.digits(str(held.number))}] ", value=True, tone="accent", to=f"#s{held.number}"
    )
    about = joined(
        [
            line(soft(f"{own['captured']} "), value(held.captured, tone="soft")),
            line(soft(f"{own['file']} "), value(grouped(held.sha256), tone="soft"))
            if held.sha256
            else (),
            line(soft(f"{own['text']} "), value(grouped(held.text_sha256), tone="soft")),
            line(soft(f"{own['licence']} "), value(held.licence, tone="soft"))
            if held.licence.text
            else (),
        ],
        soft(" · "),
    )
    out: list[Block] = [Heading(3, line(mark, value(named)), listed=False)]
    out.append(Paragraph(about, "note"))
    if held.withheld:
        out.append(Paragraph((soft(own["withheld"]),)))
    for pieces in held.paragraphs:
        words: list[Inline] = []
        for piece in pieces:
            shown = Span(plain(piece.text), strong=piece.quoted)
            words.append(shown)
            if piece.numbers:
                listed = joined([incident(each, say) for each in piece.numbers], ours(", "))
                words += line(soft(" ("), listed, soft(")"))
        rtl = held.direction == "rtl"
        out.append(Paragraph(tuple(words), rtl=rtl, lang=Text("", held.lang).lang))
    return out
