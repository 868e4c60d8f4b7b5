"""The styles of an OpenDocument text: its paragraphs, pages, header and footer.

Hides that every size and weight is said twice, once for Latin letters and once for complex scripts,
and how elements of OpenDocument are made.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from db.dossier.editable.drawing import ACCENT, ALARM, INK, MID, SOFT
from db.dossier.editable.facing import region, shielded
from db.dossier.editable.flow import Flow, Span
from db.dossier.editable.looks import (
    COMPLEX_FONT,
    FONT,
    HEADINGS,
    LOOKS,
    MARGINS,
    SIZES,
    TITLE_LENGTH,
    Look,
)

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = {
    "office": f"{_OASIS}office:1.0",
    "style": f"{_OASIS}style:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "draw": f"{_OASIS}drawing:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "meta": f"{_OASIS}meta:1.0",
    "manifest": f"{_OASIS}manifest:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}
#: Names of the styles, by what a paragraph is.
NAMES = {
    "title": "Title",
    "subtitle": "Subtitle",
    "eyebrow": "Dossier_20_Kind",
    "lead": "Dossier_20_Lead",
    "body": "Standard",
    "note": "Dossier_20_Note",
    "quote": "Quotations",
    "source": "Bibliography_20_1",
    "index": "Index_20_1",
    "figure": "Dossier_20_Figure",
    "caption": "Caption",
    "cell": "Table_20_Contents",
    "head": "Table_20_Heading",
}
#: Of links, followed or not: they look as the words in them do.
LINKS = ("Internet_20_link", "Visited_20_Internet_20_Link")
TONES = {"soft": SOFT, "accent": ACCENT, "alarm": ALARM}


def name(prefixed: str) -> str:
    """ "text:p" as lxml names it."""
    prefix, _, local = prefixed.partition(":")
    return f"{{{SPACES[prefix]}}}{local}"


def add(parent: Any, tag: str, /, text: str = "", **values: str) -> Any:
    """A new element at the end of `parent`; "text__style_name" stands for text:style-name."""
    element = etree.SubElement(parent, name(tag))
    for key, held in values.items():
        prefix, _, local = key.partition("__")
        element.set(f"{{{SPACES[prefix]}}}{local.replace('_', '-')}", held)
    if text:
        element.text = text
    return element


def root(tag: str) -> Any:
    """The root of a part of the file."""
    element = etree.Element(name(tag), nsmap=SPACES)
    element.set(name("office:version"), "1.3")
    return element


def letters(
    style: Any, size: float = 0, strong: bool | None = None, italic: bool = False, colour: str = ""
) -> Any:
    """The text properties of a style, for both kinds of scripts."""
    held = add(style, "style:text-properties")
    both: list[tuple[str, str]] = []
    if size:
        both.append(("font-size", f"{size:g}pt"))
    if strong is not None:
        both.append(("font-weight", "bold" if strong else "normal"))
    if italic:
        both.append(("font-style", "italic"))
    for key, value in both:
        held.set(name(f"fo:{key}"), value)
        held.set(name(f"style:{key}-complex"), value)
        held.set(name(f"style:{key}-asian"), value)
    if colour:
        held.set(name("fo:color"), colour)
    return held


def language(held: Any, lang: str, rtl: bool) -> None:
    """The language of a style, where word processors know it."""
    code, country = region(lang)
    if code:
        held.set(name("style:language-complex" if rtl else "fo:language"), code)
        held.set(name("style:country-complex" if rtl else "fo:country"), country)


def fonts(parent: Any) -> None:
    """The two families every style refers to."""
    held = add(parent, "office:font-face-decls")
    for family in (FONT, COMPLEX_FONT):
        add(held, "style:font-face", style__name=family, svg__font_family=f"'{family}'")


def styles(flow: Flow) -> Any:
    """The part with all named styles, the page and what stands above and below it."""
    out = root("office:document-styles")
    fonts(out)
    held = add(out, "office:styles")
    _default(held, flow)
    for role, look in LOOKS.items():
        _paragraph(held, NAMES[role], look, flow.rtl)
    for level, look in enumerate(HEADINGS, 1):
        _paragraph(held, f"Heading_20_{level}", look, flow.rtl, level)
        _paragraph(held, f"Contents_20_{level}", _contents(level), flow.rtl)
    for tone, colour in TONES.items():
        style = add(
            held,
            "style:style",
            style__name=f"Dossier_20_{tone.capitalize()}",
            style__display_name=f"Dossier {tone.capitalize()}",
            style__family="text",
        )
        letters(style, colour=colour)
    for named in LINKS:
        style = add(held, "style:style", style__name=named, style__family="text")
        add(style, "style:text-properties", style__text_underline_style="none")
    _page(out, flow)
    return out


def _contents(level: int) -> Look:
    return Look(f"Contents {level}", 9.5, level == 1, after=2, indent=5 * (level - 1))


def _default(held: Any, flow: Flow) -> None:
    style = add(held, "style:default-style", style__family="paragraph")
    form = add(style, "style:paragraph-properties", style__writing_mode=mode(flow.rtl))
    form.set(name("fo:text-align"), side(flow.rtl))
    form.set(name("style:tab-stop-distance"), "12mm")
    text = letters(style, 9.5, colour=INK)
    text.set(name("style:font-name"), FONT)
    text.set(name("style:font-name-complex"), COMPLEX_FONT)
    language(text, flow.lang, flow.rtl)


def side(rtl: bool) -> str:
    """Where lines begin. Said by name: LibreOffice takes "start" for the left side."""
    return "right" if rtl else "left"


def mode(rtl: bool) -> str:
    """The writing mode of OpenDocument."""
    return "rl-tb" if rtl else "lr-tb"


def _paragraph(held: Any, named: str, look: Look, rtl: bool, level: int = 0) -> None:
    style = add(
        held,
        "style:style",
        style__name=named,
        style__display_name=named.replace("_20_", " "),
        style__family="paragraph",
    )
    if named != "Standard":
        style.set(name("style:parent-style-name"), "Standard")
    if level:
        style.set(name("style:default-outline-level"), str(level))
    form = add(
        style,
        "style:paragraph-properties",
        fo__margin_top=f"{look.before:g}pt",
        fo__margin_bottom=f"{look.after:g}pt",
        fo__line_height="120%",
        fo__orphans="2",
        fo__widows="2",
        fo__text_align=side(rtl),
        style__writing_mode=mode(rtl),
    )
    if look.keep:
        form.set(name("fo:keep-with-next"), "always")
    if look.indent:
        # LibreOffice means by "left" the side where lines begin, for margins but not for borders.
        form.set(name("fo:margin-left"), f"{look.indent:g}mm")
        form.set(name("fo:text-indent"), f"{-look.hang:g}mm")
    if named == "Quotations":
        quote_edge(form, rtl)
    letters(style, look.size, look.strong, colour=look.colour)


def quote_edge(form: Any, rtl: bool) -> None:
    """The line beside a quote, on the side its script begins."""
    near, far = ("right", "left") if rtl else ("left", "right")
    form.set(name(f"fo:border-{near}"), f"1.5pt solid {MID}")
    form.set(name(f"fo:border-{far}"), "none")
    form.set(name(f"fo:padding-{near}"), "2mm")
    form.set(name("fo:margin-left"), "1mm")


def text_size(flow: Flow) -> tuple[float, float]:
    """Width and height of the paper, in millimetres."""
    wide, high = SIZES.get(flow.paper, SIZES["a4"])
    return (high, wide) if flow.landscape else (wide, high)


def _page(out: Any, flow: Flow) -> None:
    automatic = add(out, "office:automatic-styles")
    wide, high = text_size(flow)
    layout = add(automatic, "style:page-layout", style__name="Page")
    form = add(
        layout,
        "style:page-layout-properties",
        fo__page_width=f"{wide:g}mm",
        fo__page_height=f"{high:g}mm",
        fo__margin_top="13mm",
        fo__margin_bottom="12mm",
        fo__margin_left=f"{MARGINS[0]:g}mm",
        fo__margin_right=f"{MARGINS[1]:g}mm",
        style__writing_mode=mode(flow.rtl),
    )
    form.set(name("style:print-orientation"), "landscape" if flow.landscape else "portrait")
    for part, inner in (("header", "bottom"), ("footer", "top")):
        edge = add(add(layout, f"style:{part}-style"), "style:header-footer-properties")
        edge.set(name("fo:min-height"), "10mm")
        edge.set(name(f"fo:margin-{inner}"), "6mm")
    edge_style = add(
        automatic,
        "style:style",
        style__name="Edge",
        style__family="paragraph",
        style__parent_style_name=NAMES["figure"],
    )
    stops = add(add(edge_style, "style:paragraph-properties"), "style:tab-stops")
    at = f"{wide - MARGINS[0] - MARGINS[1]:g}mm"
    add(stops, "style:tab-stop", style__position=at, style__type="right")
    strong = add(automatic, "style:style", style__name="Strong", style__family="text")
    letters(strong, strong=True)
    masters = add(out, "office:master-styles")
    first = {"style__next_style_name": "Standard"}
    add(masters, "style:master-page", style__name="First", style__page_layout_name="Page", **first)
    master = add(
        masters, "style:master-page", style__name="Standard", style__page_layout_name="Page"
    )
    _edges(master, flow)


def _edges(master: Any, flow: Flow) -> None:
    cut = len(flow.title) > TITLE_LENGTH
    title = f"{flow.title[: TITLE_LENGTH - 2]}…" if cut else flow.title
    head = add(add(master, "style:header"), "text:p", text__style_name="Edge")
    shown = Span(title, flow.title_lang, True, flow.title_rtl)
    add(head, "text:span", shielded(shown, flow.rtl))
    add(head, "text:tab")
    add(head, "text:span", flow.marking, text__style_name="Strong")
    foot = add(add(master, "style:footer"), "text:p", text__style_name="Edge")
    digits = Span(f"{flow.fingerprint[:8]} {flow.fingerprint[8:16]}", value=True)
    add(foot, "text:span", shielded(digits, flow.rtl))
    tab = add(foot, "text:tab")
    first, of = flow.page_of
    tab.tail = f"{first} "
    number = add(foot, "text:page-number", "1", text__select_page="current")
    number.tail = f" {of} "
    add(foot, "text:page-count", "1")
