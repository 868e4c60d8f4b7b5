"""The styles of a Word file: real ones, so that an editor changes a look in one place.

Hides Word's double bookkeeping: every size, weight and language is said once for Latin letters
and once for "complex scripts".
"""

from __future__ import annotations

from typing import Any

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from db.dossier.editable.drawing import ACCENT, ALARM, MID, SOFT
from db.dossier.editable.facing import tag
from db.dossier.editable.looks import COMPLEX_FONT, FONT, HEADINGS, LOOKS, Look


def dress(word: WordDocument, lang: str, rtl: bool, width: float) -> None:
    """Give the file its styles, its language and its direction. `width`: of the text, in mm."""
    _forget(word)
    for look in (*LOOKS.values(), *HEADINGS):
        _style(word, look)
    for level in range(1, 4):
        _style(word, Look(f"TOC {level}", 9.5, level == 1, after=2, indent=5 * (level - 1)))
        _leader(word.styles[f"TOC {level}"].element, width)
    _style(word, Look("TOC Heading", 19, True, ACCENT, 0, 12, True))
    for tone, colour in (("soft", SOFT), ("accent", ACCENT), ("alarm", ALARM)):
        style = word.styles.add_style(f"Dossier {tone.capitalize()}", WD_STYLE_TYPE.CHARACTER)
        style.font.color.rgb = RGBColor.from_string(colour[1:].upper())
    _border(word.styles["Quote"].element, rtl)
    _defaults(word, lang, rtl)


def _style(word: WordDocument, look: Look) -> None:
    names = {each.name for each in word.styles}
    if look.name not in names:
        word.styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH)
    style = word.styles[look.name]
    assert isinstance(style, ParagraphStyle)
    if look.name != "Normal":
        style.base_style = word.styles["Normal"]
    style.quick_style = True
    style.hidden = False
    properties = style.element.get_or_add_rPr()
    for child in list(properties):
        properties.remove(child)
    for border in style.element.findall(f"{qn('w:pPr')}/{qn('w:pBdr')}"):
        border.getparent().remove(border)
    letters = style.font
    letters.size = Pt(look.size)
    letters.bold = look.strong
    letters.italic = False
    letters.color.rgb = RGBColor.from_string(look.colour[1:].upper())
    fonts = properties.get_or_add_rFonts()
    for place in ("w:ascii", "w:hAnsi", "w:eastAsia"):
        fonts.set(qn(place), FONT)
    fonts.set(qn("w:cs"), COMPLEX_FONT)
    _add(properties, "w:szCs", {"w:val": str(round(look.size * 2))}, "w:sz")
    if look.strong:
        _add(properties, "w:bCs", {}, "w:b")
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.keep_with_next = look.keep
    form.keep_together = look.keep or look.name == "Bibliography"
    form.widow_control = True
    form.line_spacing = 1.2
    if look.indent:
        form.left_indent, form.first_line_indent = Mm(look.indent), Mm(-look.hang)


def _add(parent: Any, name: str, values: dict[str, str], after: str) -> None:
    element = OxmlElement(name)
    for key, held in values.items():
        element.set(qn(key), held)
    parent.find(qn(after)).addnext(element)


def _border(style: Any, rtl: bool) -> None:
    """A line on the side a quote begins."""
    properties = style.get_or_add_pPr()
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    borders = OxmlElement("w:pBdr")
    side = OxmlElement("w:right" if rtl else "w:left")
    for key, held in (("val", "single"), ("sz", "12"), ("space", "6"), ("color", MID[1:])):
        side.set(qn(f"w:{key}"), held)
    borders.append(side)
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def _defaults(word: WordDocument, lang: str, rtl: bool) -> None:
    normal = word.styles["Normal"].element.get_or_add_rPr()
    language = OxmlElement("w:lang")
    for key in ("val", "bidi") if rtl else ("val",):
        language.set(qn(f"w:{key}"), tag(lang) or lang)
    if not rtl:
        language.set(qn("w:bidi"), "ar-SA")
    normal.append(language)
    if rtl:
        properties = word.styles["Normal"].element.get_or_add_pPr()
        properties.insert_element_before(
            OxmlElement("w:bidi"), "w:spacing", "w:ind", "w:contextualSpacing", "w:jc"
        )


def _forget(word: WordDocument) -> None:
    """The hundred styles of tables and lists that the library's template brings."""
    for style in list(word.styles):
        if style.type in (WD_STYLE_TYPE.TABLE, WD_STYLE_TYPE.LIST) and style.priority != 99:
            style.delete()


def _leader(style: Any, width: float) -> None:
    """Dots up to the number of the page."""
    properties = style.get_or_add_pPr()
    tabs = OxmlElement("w:tabs")
    tab = OxmlElement("w:tab")
    for key, held in (("val", "right"), ("leader", "dot"), ("pos", str(twips(width)))):
        tab.set(qn(f"w:{key}"), held)
    tabs.append(tab)
    properties.insert_element_before(tabs, "w:spacing", "w:ind", "w:jc")


def twips(millimetres: float) -> int:
    """Word's measure: twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def made(name: str) -> Any:
    """A new element of Word's."""
    return OxmlElement(name)


def tone_id(tone: str) -> str:
    """The character style of a tone."""
    return f"Dossier{tone.capitalize()}"


def tab_stop(paragraph: Any, width: float) -> None:
    """What comes after a tab stands at the far edge of a text that is `width` mm wide."""
    held = paragraph.find(qn("w:pPr"))
    tabs = OxmlElement("w:tabs")
    tab = OxmlElement("w:tab")
    tab.set(qn("w:val"), "right")
    tab.set(qn("w:pos"), str(twips(width)))
    tabs.append(tab)
    after = held.find(qn("w:bidi"))
    if after is None:
        held.append(tabs)
    else:
        after.addprevious(tabs)
