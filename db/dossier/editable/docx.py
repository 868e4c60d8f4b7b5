"""The running text as a Word file (DOCX) with real styles, links, fields and languages.

Hides what makes such a file the same bytes each time and silent about the machine: the times in
its container, the properties of the document, and what the library's own template carries.
"""

from __future__ import annotations

import datetime
import io

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml.ns import qn
from docx.shared import Mm

from db.dossier.editable import container, docx_styles
from db.dossier.editable.docx_body import Body, add, field
from db.dossier.editable.flow import Flow, Paragraph, Span
from db.dossier.editable.following import Told, untold
from db.dossier.editable.looks import MARGINS, SIZES, TITLE_LENGTH

_TOP, _BOTTOM = 28.0, 25.0


def write(flow: Flow, told: Told = untold) -> bytes:
    """The file. `told`: the share written; it may raise to stop."""
    word = docx.Document()
    _strip(word)
    width = _page(word, flow)
    docx_styles.dress(word, flow.lang, flow.rtl, width)
    body = Body(word, flow.rtl, width)
    body.put(flow.blocks, told)
    _edges(word, flow, body, width)
    _name(word, flow)
    out = io.BytesIO()
    word.save(out)
    return container.settled(out.getvalue())


def _strip(word: WordDocument) -> None:
    """What the template of the library brings: a picture of it, and the name of a program."""
    package = word.part.package
    assert package is not None
    for key, relation in list(package.rels.items()):
        if relation.reltype.endswith(("/thumbnail", "/extended-properties")):
            del package.rels[key]
    for key, relation in list(word.part.rels.items()):
        if relation.reltype == RT.CUSTOM_XML or relation.reltype.endswith("/stylesWithEffects"):
            del word.part.rels[key]
    for paragraph in list(word.element.body.iterchildren(qn("w:p"))):
        word.element.body.remove(paragraph)


def _page(word: WordDocument, flow: Flow) -> float:
    """Sets size and margins; the width of the text in millimetres."""
    wide, high = SIZES.get(flow.paper, SIZES["a4"])
    section = word.sections[0]
    if flow.landscape:
        wide, high = high, wide
        section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(wide), Mm(high)
    section.left_margin, section.right_margin = Mm(MARGINS[0]), Mm(MARGINS[1])
    section.top_margin, section.bottom_margin = Mm(_TOP), Mm(_BOTTOM)
    section.header_distance, section.footer_distance = Mm(13), Mm(12)
    section.different_first_page_header_footer = flow.covered
    if flow.rtl:
        section._sectPr.insert_element_before(
            docx_styles.made("w:bidi"), "w:rtlGutter", "w:docGrid", "w:printerSettings"
        )
    return wide - sum(MARGINS)


def _edges(word: WordDocument, flow: Flow, body: Body, width: float) -> None:
    """Header: title and marking; footer: the begin of the fingerprint and the page."""
    section = word.sections[0]
    title = flow.title if len(flow.title) <= TITLE_LENGTH else f"{flow.title[: TITLE_LENGTH - 2]}…"
    shown = Span(title, flow.title_lang, True, flow.title_rtl)
    marking = Span(flow.marking, strong=True)
    digits = Span(f"{flow.fingerprint[:8]} {flow.fingerprint[8:16]}", value=True)
    page, of = flow.page_of
    for part, first in ((section.header, shown), (section.footer, digits)):
        part.is_linked_to_previous = False
        paragraph = part.paragraphs[0]._p
        for child in list(paragraph):
            paragraph.remove(child)
        body.paragraph(paragraph, Paragraph((first,), "figure"))
        docx_styles.tab_stop(paragraph, width)
        add(add(paragraph, "r"), "tab")
        if part is section.header:
            body.inlines(paragraph, (marking,), flow.rtl)
            continue
        body.inlines(paragraph, (Span(f"{page} "),), flow.rtl)
        field(paragraph, "PAGE")
        body.inlines(paragraph, (Span(f" {of} "),), flow.rtl)
        field(paragraph, "NUMPAGES")
    if flow.covered:
        section.first_page_header.is_linked_to_previous = False
        section.first_page_footer.is_linked_to_previous = False


def _name(word: WordDocument, flow: Flow) -> None:
    day = datetime.datetime(*flow.day)
    held = word.core_properties
    held.title = flow.title[:250]
    held.subject = flow.subtitle[:250]
    held.author = held.last_modified_by = "Casebinder"
    held.keywords = f"fingerprint {flow.fingerprint}"
    held.category = flow.marking[:250]
    held.comments = ""
    held.language = flow.lang
    held.created = held.modified = day
    held.revision = 1
