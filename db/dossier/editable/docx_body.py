"""Blocks of running text as the tree of a Word file: paragraphs, runs, tables, pictures, fields.

Hides the order in which Word wants the properties of a run, and that each drawing is kept once
however often it is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsmap
from lxml import etree

from db.dossier.editable import docx_styles
from db.dossier.editable.drawing import ACCENT, MID, SOFT, Drawing
from db.dossier.editable.facing import runs_right_to_left, shielded
from db.dossier.editable.facing import tag as tag_of
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
from db.dossier.editable.looks import LOOKS, WHOLE_ROW

_W = f"{{{nsmap['w']}}}"
_R = f"{{{nsmap['r']}}}"
_A, _PIC, _WP = nsmap["a"], nsmap["pic"], nsmap["wp"]
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_USE = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_WEB = ("http://", "https://", "mailto:")
_EMU = 36_000
_TWIPS = 1440 / 25.4


def add(parent: Any, tag: str, /, **values: str) -> Any:
    """A new element of Word's own at the end of `parent`."""
    element = etree.SubElement(parent, _W + tag)
    for key, held in values.items():
        element.set(_W + key, held)
    return element


class Body:
    """Puts blocks at the end of a file. `width`: of the text, in millimetres."""

    def __init__(self, word: WordDocument, rtl: bool, width: float) -> None:
        self._word = word
        self._rtl = rtl
        self._width = width
        self._body = word.element.body
        self._pictures: dict[Drawing, tuple[str, str]] = {}
        self._webs: dict[str, str] = {}
        self._styles = {each.name or "": each.style_id for each in word.styles}
        self._ids = 0
        self._relations = 0
        self._last = self._body.find(_W + "sectPr")
        self._breaks = False

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
                self.paragraph(self._new("p"), block)
            elif isinstance(block, Table):
                self._table(block)
            elif isinstance(block, Figure):
                self._figure(block)
            else:
                self._contents(block, listed, names)

    def _new(self, name: str) -> Any:
        element = etree.Element(_W + name)
        self._last.addprevious(element)
        return element

    def _next(self) -> str:
        self._ids += 1
        return str(self._ids)

    def _properties(self, paragraph: Any, style: str, rtl: bool, keep: bool = False) -> Any:
        held = add(paragraph, "pPr")
        add(held, "pStyle", val=self._styles[style])
        if keep:
            add(held, "keepNext")
        if self._breaks:
            add(held, "pageBreakBefore")
            self._breaks = False
        if rtl != self._rtl:
            add(held, "bidi", val="1" if rtl else "0")
        return held

    def _heading(self, block: Heading, name: str) -> None:
        paragraph = self._new("p")
        held = self._properties(
            paragraph, f"Heading {4 if block.minor else block.level}", self._rtl
        )
        if block.minor and block.level != 4:
            add(held, "outlineLvl", val=str(block.level - 1))
        self._marked(paragraph, name, block.inlines)

    def _marked(self, paragraph: Any, name: str, inlines: Sequence[Inline]) -> None:
        number = self._next()
        if name:
            add(paragraph, "bookmarkStart", id=number, name=name)
        self.inlines(paragraph, inlines, self._rtl)
        if name:
            add(paragraph, "bookmarkEnd", id=number)

    def paragraph(self, paragraph: Any, block: Paragraph, style: str = "") -> None:
        """A paragraph in its style and direction. `style`: instead of that of a body's."""
        rtl = self._rtl if block.rtl is None else block.rtl
        look = style if style and block.role == "body" else LOOKS[block.role].name
        held = self._properties(paragraph, look, rtl, block.keep)
        if block.role == "quote" and rtl != self._rtl:
            _turned_border(held, rtl)
        number = self._next()
        if block.anchor:
            add(paragraph, "bookmarkStart", id=number, name=block.anchor)
        self.inlines(paragraph, block.inlines, rtl)
        if block.anchor:
            add(paragraph, "bookmarkEnd", id=number)

    def inlines(self, parent: Any, inlines: Sequence[Inline], rtl: bool) -> None:
        """Words, signs and ends of lines."""
        for piece in inlines:
            if isinstance(piece, Break):
                add(add(parent, "r"), "br")
            elif isinstance(piece, Sign):
                self._picture(add(parent, "r"), piece.drawing)
            else:
                self._run(self._link(parent, piece), piece, rtl)

    def _link(self, parent: Any, span: Span) -> Any:
        if span.to.startswith("#"):
            return add(parent, "hyperlink", anchor=span.to[1:], history="1")
        if span.to.lower().startswith(_WEB):
            if span.to not in self._webs:
                self._webs[span.to] = self._related(RT.HYPERLINK, span.to, True)
            link = add(parent, "hyperlink", history="1")
            link.set(_R + "id", self._webs[span.to])
            return link
        return parent

    def _run(self, parent: Any, span: Span, rtl: bool) -> None:
        run = add(parent, "r")
        turned, lang = runs_right_to_left(span), tag_of(span.lang)
        if turned or lang or span.tone or span.strong or span.italic or span.under:
            self._manner(add(run, "rPr"), span, turned, lang)
        words = add(run, "t")
        words.text = shielded(span, rtl)
        words.set(_SPACE, "preserve")

    def _manner(self, held: Any, span: Span, turned: bool, lang: str) -> None:
        """The properties of a run, in the order Word wants them in."""
        if span.tone:
            add(held, "rStyle", val=docx_styles.tone_id(span.tone))
        for wanted, names in ((span.strong, ("b", "bCs")), (span.italic, ("i", "iCs"))):
            if wanted:
                for name in names:
                    add(held, name)
        if span.under:
            add(held, "u", val="single", color=ACCENT[1:])
        if turned:
            add(held, "rtl")
        if lang:
            add(held, "lang", **{"bidi" if span.rtl else "val": lang})

    def _table(self, block: Table) -> None:
        table = self._new("tbl")
        self._table_properties(table, block)
        widths = self._widths(block.widths)
        grid = add(table, "tblGrid")
        for width in widths:
            add(grid, "gridCol", w=str(width))
        if block.head:
            row = add(table, "tr")
            held = add(row, "trPr")
            add(held, "cantSplit")
            add(held, "tblHeader")
            for words, width in zip(block.head, widths, strict=True):
                paragraph = add(self._field(row, width, "head"), "p")
                self._properties(paragraph, LOOKS["head"].name, self._rtl)
                self._run(paragraph, Span(words), self._rtl)
        for cells in block.rows:
            row = add(table, "tr")
            if _letters(cells) <= WHOLE_ROW:
                add(add(row, "trPr"), "cantSplit")
            for cell, width in zip(cells, widths, strict=True):
                field = self._field(row, width, block.kind)
                for each in cell.paragraphs:
                    self.paragraph(add(field, "p"), each, LOOKS["cell"].name)
        self.paragraph(self._new("p"), Paragraph((), "figure"))

    def _table_properties(self, table: Any, block: Table) -> None:
        held = add(table, "tblPr")
        if self._rtl:
            add(held, "bidiVisual")
        add(held, "tblW", w="5000", type="pct")
        add(held, "tblLayout", type="fixed")
        margins = add(held, "tblCellMar")
        for side, width in (("top", "40"), ("left", "0"), ("bottom", "30"), ("right", "110")):
            if self._rtl and side in ("left", "right"):
                width = "110" if side == "left" else "0"
            add(margins, side, w=width, type="dxa")

    def _field(self, row: Any, width: int, kind: str) -> Any:
        field = add(row, "tc")
        held = add(field, "tcPr")
        add(held, "tcW", w=str(width), type="dxa")
        if kind not in ("facts", "plain"):
            size, colour = ("8", SOFT[1:]) if kind == "head" else ("4", "DEDBD4")
            add(add(held, "tcBorders"), "bottom", val="single", sz=size, space="0", color=colour)
        return field

    def _widths(self, widths: Sequence[float]) -> list[int]:
        rest = max(20.0, self._width - sum(widths)) / max(1, sum(not each for each in widths))
        return [round((each or rest) * _TWIPS) for each in widths]

    def _figure(self, block: Figure) -> None:
        paragraph = self._new("p")
        self._properties(paragraph, LOOKS["figure"].name, self._rtl)
        self._picture(add(paragraph, "r"), block.drawing)
        if block.caption:
            below = self._new("p")
            self._properties(below, "Caption", self._rtl)
            self.inlines(below, block.caption, self._rtl)

    def _picture(self, run: Any, drawing: Drawing) -> None:
        """A vector picture, with one of dots for programs that draw no vectors."""
        if drawing not in self._pictures:
            place = len(self._pictures) + 1
            self._pictures[drawing] = (
                self._part(f"p{place}.png", "image/png", drawing.png()),
                self._part(f"p{place}.svg", "image/svg+xml", drawing.svg().encode()),
            )
        dots, vector = self._pictures[drawing]
        number = self._next()
        size = {"cx": str(round(drawing.width * _EMU)), "cy": str(round(drawing.height * _EMU))}
        inline = etree.SubElement(
            add(run, "drawing"), f"{{{_WP}}}inline", distT="0", distB="0", distL="0", distR="0"
        )
        etree.SubElement(inline, f"{{{_WP}}}extent", size)
        told = {"id": number, "name": f"Mark {number}", "descr": drawing.alt}
        etree.SubElement(inline, f"{{{_WP}}}docPr", told)
        data = etree.SubElement(
            etree.SubElement(inline, f"{{{_A}}}graphic"), f"{{{_A}}}graphicData"
        )
        data.set("uri", _PIC)
        picture = etree.SubElement(data, f"{{{_PIC}}}pic")
        about = etree.SubElement(picture, f"{{{_PIC}}}nvPicPr")
        etree.SubElement(about, f"{{{_PIC}}}cNvPr", told)
        etree.SubElement(about, f"{{{_PIC}}}cNvPicPr")
        fill = etree.SubElement(picture, f"{{{_PIC}}}blipFill")
        blip = etree.SubElement(fill, f"{{{_A}}}blip", {_R + "embed": dots})
        more = etree.SubElement(etree.SubElement(blip, f"{{{_A}}}extLst"), f"{{{_A}}}ext")
        more.set("uri", _SVG_USE)
        etree.SubElement(more, f"{{{_SVG}}}svgBlip", {_R + "embed": vector}, nsmap={"asvg": _SVG})
        stretch = etree.SubElement(fill, f"{{{_A}}}stretch")
        etree.SubElement(stretch, f"{{{_A}}}fillRect")
        shape = etree.SubElement(picture, f"{{{_PIC}}}spPr")
        form = etree.SubElement(shape, f"{{{_A}}}xfrm")
        etree.SubElement(form, f"{{{_A}}}off", x="0", y="0")
        etree.SubElement(form, f"{{{_A}}}ext", size)
        outline = etree.SubElement(shape, f"{{{_A}}}prstGeom", prst="rect")
        etree.SubElement(outline, f"{{{_A}}}avLst")

    def _part(self, name: str, kind: str, content: bytes) -> str:
        package = self._word.part.package
        assert package is not None
        part = Part(PackURI(f"/word/media/{name}"), kind, content, package)
        return self._related(RT.IMAGE, part, False)

    def _related(self, kind: str, target: Part | str, outside: bool) -> str:
        """A relation under a number of our own: the library looks through all for a free one."""
        self._relations += 1
        name = f"rIdM{self._relations}"
        self._word.part.load_rel(kind, target, name, outside)
        return name

    def _contents(self, block: Contents, listed: Sequence[Heading], names: dict[int, str]) -> None:
        """A table of contents to which Word adds pages; its lines are links even before."""
        head = self._new("p")
        self._properties(head, "TOC Heading", self._rtl)
        self._run(head, Span(block.title), self._rtl)
        shown = [each for each in listed if each.level <= block.depth]
        for place, each in enumerate(shown):
            paragraph = self._new("p")
            self._properties(paragraph, f"TOC {each.level}", self._rtl)
            if not place:
                _begin(paragraph, f' TOC \\o "1-{block.depth}" \\h \\z \\u ')
            link = add(paragraph, "hyperlink", anchor=names[id(each)], history="1")
            for span in each.inlines:
                if isinstance(span, Span):
                    shown_as = Span(span.text, span.lang, span.value, span.rtl)
                    self._run(link, shown_as, self._rtl)
            if place == len(shown) - 1:
                _end(paragraph)


def _begin(parent: Any, instruction: str) -> None:
    """A field, to be worked out anew, up to what it shows until then."""
    add(add(parent, "r"), "fldChar", fldCharType="begin", dirty="true")
    words = add(add(parent, "r"), "instrText")
    words.text = instruction
    words.set(_SPACE, "preserve")
    add(add(parent, "r"), "fldChar", fldCharType="separate")


def _end(parent: Any) -> None:
    add(add(parent, "r"), "fldChar", fldCharType="end")


def field(parent: Any, instruction: str) -> None:
    """A field such as PAGE, in a header or a footer."""
    simple = add(parent, "fldSimple", instr=f" {instruction} ")
    add(add(simple, "r"), "t").text = "1"


def _turned_border(held: Any, rtl: bool) -> None:
    """The line of a quote on the side where its own script begins."""
    borders = add(held, "pBdr")
    for side, shown in (("left", not rtl), ("right", rtl)):
        kind = "single" if shown else "nil"
        add(borders, side, val=kind, sz="12", space="6", color=MID[1:])
    bidi = held.find(_W + "bidi")
    if bidi is not None:
        bidi.addprevious(borders)


def _letters(cells: Sequence[Cell]) -> int:
    return sum(
        len(piece.text)
        for cell in cells
        for paragraph in cell.paragraphs
        for piece in paragraph.inlines
        if isinstance(piece, Span)
    )
