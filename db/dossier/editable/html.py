"""The running text as one HTML file: no script, nothing from outside, fit for the printer.

Hides how text is escaped, how directions are isolated and which styles a browser needs. The file
forbids itself to load or run anything.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from importlib import resources

from db.dossier.editable.drawing import ACCENT, ALARM, Drawing, hatches
from db.dossier.editable.flow import (
    Block,
    Break,
    Cell,
    Contents,
    Figure,
    Flow,
    Heading,
    Inline,
    PageBreak,
    Paragraph,
    Sign,
    Span,
    Table,
)
from db.dossier.editable.following import Told, followed, untold

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_HATCHES = (
    '<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>'
    f"{hatches(ACCENT)}{hatches(ALARM)}</defs></svg>\n"
)
#: Letters of a screen are larger than those of paper, for which columns are measured.
_WIDER = 1.25
_SAFE = ("#", "http://", "https://", "mailto:")
_PAPER = {"a4": "A4", "us-letter": "letter"}


def write(flow: Flow, told: Told = untold) -> bytes:
    """The file, in UTF-8. `told`: the share written; it may raise to stop."""
    return "".join(_document(replace(flow, blocks=tuple(followed(flow.blocks, told))))).encode()


def _document(flow: Flow) -> Iterator[str]:
    year, month, day = flow.day
    turned = "rtl" if flow.rtl else "ltr"
    size = f"{_PAPER.get(flow.paper, 'A4')}{' landscape' if flow.landscape else ''}"
    first, of = (_quoted(each) for each in flow.page_of)
    page = (
        f'@page{{size:{size};@bottom-right{{direction:{turned};content:"{first}\\00a0" '
        f'counter(page) "\\00a0{of}\\00a0" counter(pages)}}'
        f'@top-right{{content:"{_quoted(flow.marking)}"}}}}'
    )
    yield (
        f'<!DOCTYPE html>\n<html lang="{_attribute(flow.lang)}" dir="{turned}">\n<head>\n'
        f'<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(flow.title)}</title>\n"
        f'<meta name="generator" content="Casebinder">\n'
        f'<meta name="description" content="{_attribute(flow.subtitle)}">\n'
        f'<meta name="date" content="{year:04}-{month:02}-{day:02}">\n'
        f'<meta name="keywords" content="fingerprint {flow.fingerprint}">\n'
        f"<style>\n{_style()}{page}\n</style>\n</head>\n<body>\n"
    )
    if flow.marking:
        yield f'<p class="marking"><strong>{escape(flow.marking)}</strong></p>\n'
    yield f"{_HATCHES}<main>\n"
    listed = [each for each in flow.blocks if isinstance(each, Heading) and each.listed]
    names = {id(each): each.anchor or f"h{place}" for place, each in enumerate(listed, 1)}
    for block in flow.blocks:
        yield from _block(block, listed, names)
    yield "</main>\n</body>\n</html>\n"


def _block(block: Block, listed: list[Heading], names: dict[int, str]) -> Iterator[str]:
    if isinstance(block, Heading):
        name = names.get(id(block), block.anchor)
        anchor = f' id="{_attribute(name)}"' if name else ""
        level = min(6, block.level + 1)
        kind = ' class="minor"' if block.minor else ""
        yield f"<h{level}{kind}{anchor}>{_inlines(block.inlines)}</h{level}>\n"
    elif isinstance(block, Paragraph):
        yield _paragraph(block) + "\n"
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Figure):
        caption = f"<figcaption>{_inlines(block.caption)}</figcaption>" if block.caption else ""
        yield f"<figure>{_drawing(block.drawing)}{caption}</figure>\n"
    elif isinstance(block, PageBreak):
        yield '<hr class="page">\n'
    else:
        yield from _contents(block, listed, names)


def _contents(block: Contents, listed: list[Heading], names: dict[int, str]) -> Iterator[str]:
    label = escape(block.title)
    yield f'<nav aria-label="{_attribute(block.title)}"><h2>{label}</h2><ul>\n'
    for each in listed:
        if each.level <= block.depth:
            words = _inlines(tuple(piece for piece in each.inlines if not isinstance(piece, Sign)))
            to = _attribute(names[id(each)])
            yield f'<li class="l{each.level}"><a href="#{to}">{words}</a></li>\n'
    yield "</ul></nav>\n"


_TAGS = {"quote": "blockquote", "title": "h1"}


def _paragraph(block: Paragraph) -> str:
    tag = _TAGS.get(block.role, "p")
    kinds: list[str] = [] if block.role in ("body", "quote", "title") else [block.role]
    kinds += ["keep"] if block.keep else []
    kind = f' class="{" ".join(kinds)}"' if kinds else ""
    anchor = f' id="{_attribute(block.anchor)}"' if block.anchor else ""
    lang = f' lang="{_attribute(block.lang)}"' if block.lang else ""
    turned = f' dir="{"rtl" if block.rtl else "ltr"}"' if block.rtl is not None else ""
    return f"<{tag}{kind}{anchor}{lang}{turned}>{_inlines(block.inlines)}</{tag}>"


def _table(block: Table) -> Iterator[str]:
    yield f'<table class="{block.kind}">\n'
    if any(block.widths):
        whole = "".join(
            f'<col style="width:{width * _WIDER:g}mm">' if width else "<col>"
            for width in block.widths
        )
        yield f"<colgroup>{whole}</colgroup>\n"
    if block.head:
        cells = "".join(
            f'<th scope="col">{escape(each)}</th>' if each else "<td></td>" for each in block.head
        )
        yield f"<thead><tr>{cells}</tr></thead>\n"
    yield "<tbody>\n"
    for row in block.rows:
        first, *rest = (_cell(each) for each in row)
        label = block.kind == "facts"
        tag, scope = ("th", ' scope="row"') if label else ("td", "")
        yield f"<tr><{tag}{scope}>{first}</{tag}>"
        yield "".join(f"<td>{each}</td>" for each in rest) + "</tr>\n"
    yield "</tbody></table>\n"


def _cell(cell: Cell) -> str:
    if len(cell.paragraphs) == 1 and cell.paragraphs[0].role in ("body", "figure"):
        held = _inlines(cell.paragraphs[0].inlines)
        anchor = cell.paragraphs[0].anchor
        return f'<span id="{_attribute(anchor)}">{held}</span>' if anchor else held
    return "".join(_paragraph(each) for each in cell.paragraphs)


def _inlines(inlines: tuple[Inline, ...]) -> str:
    return "".join(_inline(each) for each in inlines)


def _inline(piece: Inline) -> str:
    if isinstance(piece, Break):
        return "<br>"
    if isinstance(piece, Sign):
        return _drawing(piece.drawing)
    return _span(piece)


def _span(piece: Span) -> str:
    out = escape(piece.text)
    if piece.italic:
        out = f"<em>{out}</em>"
    if piece.under:
        out = f"<mark>{out}</mark>"
    if piece.strong:
        out = f"<strong>{out}</strong>"
    if piece.to.lower().startswith(_SAFE):
        out = f'<a href="{_attribute(piece.to)}">{out}</a>'
    lang = f' lang="{_attribute(piece.lang)}"' if piece.lang else ""
    tone = f' class="{piece.tone}"' if piece.tone else ""
    if piece.value:
        turned = "rtl" if piece.rtl else "ltr"
        return f'<bdi dir="{turned}"{lang}{tone}>{out}</bdi>'
    return f"<span{lang}{tone}>{out}</span>" if lang or tone else out


def _drawing(drawing: Drawing) -> str:
    return drawing.svg(alone=False)


def _attribute(text: str) -> str:
    return escape(text, quote=True)


def _quoted(text: str) -> str:
    """Words inside a string of CSS, inside a style element."""
    return "".join(
        letter if letter.isalnum() or letter in " :+-" else f"\\{ord(letter):06x}"
        for letter in text
    )


@functools.cache
def _style() -> str:
    folder = resources.files("resources").joinpath("dossier", "editable")
    return folder.joinpath("page.css").read_text("utf-8")
