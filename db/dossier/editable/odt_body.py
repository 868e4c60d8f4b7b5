"""Blocks of running text as the tree of an OpenDocument text.

Hides that OpenDocument has no manners beside a word but only styles: each combination of language,
weight and colour becomes one, numbered in the order in which it first stands in the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from db.dossier.editable.drawing import ACCENT, SOFT, Drawing
from db.dossier.editable.facing import shielded
from db.dossier.editable.flow import (
    Block,
    Break,
    Cell,
    Contents,
    Figure,
    Heading,
    Inline,
    PageBreak,
    Paragraph,
    Sign,
    Span,
    Table,
)
from db.dossier.editable.following import Told, followed, untold
from db.dossier.editable.looks import WHOLE_ROW
from db.dossier.editable.odt_styles import (
    LINKS,
    NAMES,
    TONES,
    add,
    language,
    letters,
    mode,
    name,
    quote_edge,
    side,
)

_WEB = ("http://", "https://", "mailto:")
_HAIR = "0.5pt solid #dedbd4"


class Body:
    """Puts blocks into `text`, and the styles they need into `styles`. `width` in millimetres.

    `covered`: the first page is a cover; `pictures`: what the file must hold besides, by its path.
    """

    def __init__(self, text: Any, styles: Any, rtl: bool, width: float, covered: bool) -> None:
        self.pictures: dict[str, bytes] = {}
        self._text = text
        self._styles = styles
        self._rtl = rtl
        self._width = width
        self._made: dict[tuple[object, ...], str] = {}
        self._drawn: dict[Drawing, str] = {}
        self._frames = 0
        self._breaks = False
        self._first = covered
        self._frame_style()

    def put(self, blocks: Sequence[Block], told: Told = untold) -> None:
        """All blocks, in order."""
        listed = [each for each in blocks if isinstance(each, Heading) and each.listed]
        names = {id(each): each.anchor or f"h{place}" for place, each in enumerate(listed, 1)}
        for block in followed(blocks, told):
            if isinstance(block, PageBreak):
                self._breaks = True
            elif isinstance(block, Heading):
                self._heading(block, names.get(id(block), block.anchor))
            elif isinstance(block, Paragraph):
                self._paragraph(self._text, block)
            elif isinstance(block, Table):
                self._table(block)
            elif isinstance(block, Figure):
                self._figure(block)
            else:
                self._contents(block, listed, names)

    def _heading(self, block: Heading, anchor: str) -> None:
        style = self._named(f"Heading_20_{4 if block.minor else block.level}", self._rtl)
        head = add(
            self._text,
            "text:h",
            text__style_name=style,
            text__outline_level=str(block.level),
        )
        self._marked(head, anchor, block.inlines, self._rtl)

    def _marked(self, parent: Any, anchor: str, inlines: Sequence[Inline], rtl: bool) -> None:
        if anchor:
            add(parent, "text:bookmark-start", text__name=anchor)
        self._inlines(parent, inlines, rtl)
        if anchor:
            add(parent, "text:bookmark-end", text__name=anchor)

    def _paragraph(self, parent: Any, block: Paragraph, style: str = "") -> None:
        rtl = self._rtl if block.rtl is None else block.rtl
        look = style if style and block.role == "body" else NAMES[block.role]
        paragraph = add(parent, "text:p", text__style_name=self._named(look, rtl, block.keep))
        self._marked(paragraph, block.anchor, block.inlines, rtl)

    def _named(self, parent: str, rtl: bool, keep: bool = False) -> str:
        """The style itself, or one made from it that turns around or begins a page."""
        breaks, self._breaks = self._breaks, False
        first, self._first = self._first, False
        if rtl == self._rtl and not (breaks or first or keep):
            return parent
        key = ("paragraph", parent, rtl, breaks, first, keep)
        if key not in self._made:
            self._made[key] = f"P{len(self._made) + 1}"
            style = add(
                self._styles,
                "style:style",
                style__name=self._made[key],
                style__family="paragraph",
                style__parent_style_name=parent,
            )
            if first:
                style.set(name("style:master-page-name"), "First")
            form = add(style, "style:paragraph-properties", style__writing_mode=mode(rtl))
            form.set(name("fo:text-align"), side(rtl))
            if breaks:
                form.set(name("fo:break-before"), "page")
            if keep:
                form.set(name("fo:keep-with-next"), "always")
            if parent == "Quotations" and rtl != self._rtl:
                quote_edge(form, rtl)
        return self._made[key]

    def _inlines(self, parent: Any, inlines: Sequence[Inline], rtl: bool) -> None:
        for piece in inlines:
            if isinstance(piece, Break):
                add(parent, "text:line-break")
            elif isinstance(piece, Sign):
                self._picture(parent, piece.drawing)
            else:
                self._span(self._link(parent, piece), piece, rtl)

    def _link(self, parent: Any, span: Span) -> Any:
        if span.to.startswith("#") or span.to.lower().startswith(_WEB):
            return _anchor(parent, span.to)
        return parent

    def _span(self, parent: Any, span: Span, rtl: bool) -> None:
        key = (span.lang, span.rtl, span.strong, span.italic, span.tone, span.under)
        held = add(parent, "text:span")
        if key != ("", False, False, False, "", False):
            if key not in self._made:
                self._made[key] = self._letters(span)
            held.set(name("text:style-name"), self._made[key])
        words, spaces = shielded(span, rtl), 0
        while words.startswith(" " * (spaces + 1)):
            spaces += 1
        if spaces:
            add(held, "text:s", text__c=str(spaces)).tail = words[spaces:]
        else:
            held.text = words

    def _letters(self, span: Span) -> str:
        made = f"T{len(self._made) + 1}"
        style = add(self._styles, "style:style", style__name=made, style__family="text")
        colour = TONES.get(span.tone, "")
        held = letters(style, strong=span.strong or None, italic=span.italic, colour=colour)
        if span.under:
            held.set(name("style:text-underline-style"), "solid")
            held.set(name("style:text-underline-color"), ACCENT)
        language(held, span.lang, span.rtl)
        return made

    def _table(self, block: Table) -> None:
        number = len(self._made) + 1
        table_name = f"Table{number}"
        widths = self._widths(block.widths)
        key = ("table", block.widths)
        if key not in self._made:
            self._made[key] = table_name
            self._table_styles(table_name, widths)
        styled = self._made[key]
        self._breaks = False
        table = add(self._text, "table:table", table__style_name=styled)
        for place in range(len(widths)):
            add(table, "table:table-column", table__style_name=f"{styled}.{place}")
        if block.head:
            row = add(add(table, "table:table-header-rows"), "table:table-row")
            for words in block.head:
                head = Paragraph((Span(words),))
                self._paragraph(self._field(row, "head"), head, NAMES["head"])
        for cells in block.rows:
            row = add(table, "table:table-row")
            if _letters_of(cells) <= WHOLE_ROW:
                row.set(name("table:style-name"), self._row())
            for cell in cells:
                field = self._field(row, block.kind)
                for each in cell.paragraphs:
                    self._paragraph(field, each, NAMES["cell"])
        add(self._text, "text:p", text__style_name=NAMES["figure"])

    def _table_styles(self, named: str, widths: Sequence[float]) -> None:
        style = add(self._styles, "style:style", style__name=named, style__family="table")
        add(
            style,
            "style:table-properties",
            style__width=f"{sum(widths):g}mm",
            table__align="margins",
            style__writing_mode=mode(self._rtl),
        )
        for place, width in enumerate(widths):
            column = add(
                self._styles,
                "style:style",
                style__name=f"{named}.{place}",
                style__family="table-column",
            )
            add(column, "style:table-column-properties", style__column_width=f"{width:g}mm")

    def _row(self) -> str:
        if ("row",) not in self._made:
            self._made[("row",)] = "WholeRow"
            style = add(
                self._styles, "style:style", style__name="WholeRow", style__family="table-row"
            )
            add(style, "style:table-row-properties", fo__keep_together="always")
        return "WholeRow"

    def _field(self, row: Any, kind: str) -> Any:
        key = ("field", kind)
        if key not in self._made:
            self._made[key] = f"Field{kind.capitalize()}"
            style = add(
                self._styles,
                "style:style",
                style__name=self._made[key],
                style__family="table-cell",
            )
            line = {"facts": "none", "plain": "none", "head": f"1pt solid {SOFT}"}.get(kind, _HAIR)
            form = add(style, "style:table-cell-properties", fo__border_bottom=line)
            near, far = ("right", "left") if self._rtl else ("left", "right")
            for edge, size in (("top", "0.7mm"), ("bottom", "0.5mm"), (near, "0"), (far, "2mm")):
                form.set(name(f"fo:padding-{edge}"), size)
            for edge in ("top", "left", "right"):
                form.set(name(f"fo:border-{edge}"), "none")
        styled = self._made[key]
        return add(row, "table:table-cell", table__style_name=styled, office__value_type="string")

    def _widths(self, widths: Sequence[float]) -> list[float]:
        rest = max(20.0, self._width - sum(widths)) / max(1, sum(not each for each in widths))
        return [each or round(rest, 2) for each in widths]

    def _figure(self, block: Figure) -> None:
        holder = add(self._text, "text:p", text__style_name=self._named(NAMES["figure"], self._rtl))
        self._picture(holder, block.drawing)
        if block.caption:
            below = add(self._text, "text:p", text__style_name=NAMES["caption"])
            self._inlines(below, block.caption, self._rtl)

    def _frame_style(self) -> None:
        style = add(self._styles, "style:style", style__name="Mark", style__family="graphic")
        add(
            style,
            "style:graphic-properties",
            style__vertical_pos="top",
            style__vertical_rel="baseline",
            fo__border="none",
            fo__padding="0mm",
        )

    def _picture(self, parent: Any, drawing: Drawing) -> None:
        """A vector picture, and one of dots for programs that draw no vectors."""
        if drawing not in self._drawn:
            path = f"Pictures/p{len(self._drawn) + 1}"
            self._drawn[drawing] = path
            self.pictures[f"{path}.svg"] = drawing.svg().encode()
            self.pictures[f"{path}.png"] = drawing.png()
        self._frames += 1
        frame = add(
            parent,
            "draw:frame",
            draw__style_name="Mark",
            draw__name=f"Mark {self._frames}",
            text__anchor_type="as-char",
            svg__width=f"{drawing.width:g}mm",
            svg__height=f"{drawing.height:g}mm",
        )
        for ending, kind in (("svg", "image/svg+xml"), ("png", "image/png")):
            image = add(
                frame,
                "draw:image",
                xlink__href=f"{self._drawn[drawing]}.{ending}",
                xlink__type="simple",
                xlink__show="embed",
                xlink__actuate="onLoad",
            )
            image.set(name("draw:mime-type"), kind)
        add(frame, "svg:desc", drawing.alt)

    def _contents(self, block: Contents, listed: Sequence[Heading], names: dict[int, str]) -> None:
        """A table of contents of links; asked to, the word processor adds the pages."""
        made = add(self._text, "text:table-of-content", text__name="Contents")
        source = add(made, "text:table-of-content-source", text__outline_level=str(block.depth))
        add(source, "text:index-title-template", block.title, text__style_name="Heading_20_1")
        for level in range(1, block.depth + 1):
            entry = add(
                source,
                "text:table-of-content-entry-template",
                text__outline_level=str(level),
                text__style_name=f"Contents_20_{level}",
            )
            add(entry, "text:index-entry-link-start")
            add(entry, "text:index-entry-text")
            stop = add(entry, "text:index-entry-tab-stop", style__type="right")
            stop.set(name("style:leader-char"), ".")
            add(entry, "text:index-entry-page-number")
            add(entry, "text:index-entry-link-end")
        held = add(made, "text:index-body")
        title = add(held, "text:index-title", text__name="Contents_Head")
        add(title, "text:p", block.title, text__style_name=self._named("Heading_20_1", self._rtl))
        for each in listed:
            if each.level > block.depth:
                continue
            entry = add(held, "text:p", text__style_name=f"Contents_20_{each.level}")
            link = _anchor(entry, f"#{names[id(each)]}")
            for piece in each.inlines:
                if isinstance(piece, Span):
                    self._span(
                        link, Span(piece.text, piece.lang, piece.value, piece.rtl), self._rtl
                    )


def _anchor(parent: Any, to: str) -> Any:
    usual, visited = LINKS
    return add(
        parent,
        "text:a",
        xlink__type="simple",
        xlink__href=to,
        text__style_name=usual,
        text__visited_style_name=visited,
    )


def _letters_of(cells: Sequence[Cell]) -> int:
    return sum(
        len(piece.text)
        for cell in cells
        for paragraph in cell.paragraphs
        for piece in paragraph.inlines
        if isinstance(piece, Span)
    )
