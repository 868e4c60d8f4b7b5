"""The dossier for Word, opened again with the library others open it with."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from db.case import Case
from db.dossier import Options, editable, make
from db.dossier.engine import Cancelled
from db.errors import InUse
from tests.db.dossier.editable_files import document_of, few, filled
from tests.db.dossier.test_html import HOSTILE

PERSIAN = "حملهٔ راکتی به ترمذ (۲۰۲۲)"
RUSSIAN = "Обстрел Термеза — «ничего не было»"
ARABIC = "ولاية خراسان"


def opened(content: bytes) -> Any:
    return docx.Document(io.BytesIO(content))


def words(word: Any) -> str:
    return "".join(word.element.body.itertext())


@pytest.fixture(scope="module")
def demo_word(demo_file: Path) -> bytes:
    return editable.render(document_of(demo_file), "docx")


def test_it_has_real_styles_and_a_contents_word_can_renew(demo_word: bytes) -> None:
    word = opened(demo_word)
    styles = [each.style.name for each in word.paragraphs]
    assert styles.count("Heading 1") == 6
    assert styles.count("Heading 3") == 21
    assert {"Title", "Subtitle", "Bibliography", "TOC 1", "TOC 3"} <= set(styles)
    inside = {
        paragraph.style.name
        for table in word.tables
        for row in table.rows[:3]
        for cell in row.cells
        for paragraph in cell.paragraphs
    }
    assert {"Quote", "Dossier Table Text", "Dossier Table Head"} <= inside
    instructions = "".join(word.element.body.itertext(qn("w:instrText")))
    assert 'TOC \\o "1-3"' in instructions


def test_every_link_inside_leads_to_a_bookmark(demo_word: bytes) -> None:
    body = opened(demo_word).element.body
    marks = [each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))]
    ids = [each.get(qn("w:id")) for each in body.iter(qn("w:bookmarkStart"))]
    goals = {each.get(qn("w:anchor")) for each in body.iter(qn("w:hyperlink"))} - {None}
    assert len(marks) == len(set(marks))
    assert len(ids) == len(set(ids))
    assert {"i1", "i21", "a1", "s1", "s10"} <= goals <= set(marks)


def test_heads_of_tables_are_repeated_and_drawings_say_what_they_show(demo_word: bytes) -> None:
    body = opened(demo_word).element.body
    assert len(list(body.iter(qn("w:tblHeader")))) > 20
    told = [each.get("descr") for each in body.iter(qn("wp:docPr"))]
    assert told
    assert all(told)
    assert "Disputed" in told


def test_pages_carry_title_marking_and_number(demo_file: Path) -> None:
    document = document_of(demo_file, Options(marking="TLP:AMBER"))
    section = opened(editable.render(document, "docx")).sections[0]
    assert "TLP:AMBER" in "".join(section.header._element.itertext())
    fields = [each.get(qn("w:instr")) for each in section.footer._element.iter(qn("w:fldSimple"))]
    assert fields == [" PAGE ", " NUMPAGES "]


def test_its_properties_name_the_fingerprint_and_nobody(demo_file: Path, demo_word: bytes) -> None:
    held = opened(demo_word).core_properties
    _, fingerprint = editable.canonical(document_of(demo_file), "case")
    assert held.keywords == f"fingerprint {fingerprint}"
    assert (held.author, held.last_modified_by) == ("Casebinder", "Casebinder")
    assert held.title.startswith("Attacks of Islamic State")
    with zipfile.ZipFile(io.BytesIO(demo_word)) as parts:
        assert {each.date_time for each in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        names = parts.namelist()
        assert not any("thumbnail" in name or "app.xml" in name for name in names)
        assert not any(b"python-docx" in parts.read(name) for name in names)


@pytest.mark.parametrize("lang", ["fa", "ar", "ru"])
def test_words_in_every_script_come_back_as_they_were(demo_file: Path, lang: str) -> None:
    given = {"fa": PERSIAN, "ar": ARABIC, "ru": RUSSIAN}[lang]
    document = filled(few(document_of(demo_file, Options(lang=lang))), given, lang)
    word = opened(editable.render(document, "docx"))
    assert given in words(word)
    runs = [each for each in word.element.body.iter(qn("w:r")) if given in "".join(each.itertext())]
    assert runs
    for run in runs:
        assert bool(run.findall(f".//{qn('w:rtl')}")) is (lang != "ru")
    normal = word.styles["Normal"].element
    assert bool(normal.findall(f".//{qn('w:bidi')}")) is (lang != "ru")


def test_a_persian_quote_in_an_english_dossier_runs_from_right_to_left(demo_file: Path) -> None:
    document = filled(few(document_of(demo_file)), PERSIAN, "fa")
    body = opened(editable.render(document, "docx")).element.body
    quotes = [
        each
        for each in body.iter(qn("w:p"))
        if each.find(f".//{qn('w:pStyle')}").get(qn("w:val")) == "Quote"
    ]
    assert quotes
    assert all(each.find(f".//{qn('w:bidi')}").get(qn("w:val")) == "1" for each in quotes)


@pytest.mark.parametrize("template", ["case", "register"])
def test_words_of_the_case_are_never_markup(demo_file: Path, template: str) -> None:
    whole = document_of(demo_file, Options(template=template))
    plain = few(whole) if template == "case" else whole
    hostile = filled(plain, HOSTILE)
    kinds = _kinds(editable.render(plain, "docx", template))
    word = editable.render(hostile, "docx", template)
    assert _kinds(word) <= kinds
    assert "<script>alert(1)</script>" in words(opened(word))


def _kinds(content: bytes) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        tree = etree.fromstring(parts.read("word/document.xml"))
    return {str(each.tag) for each in tree.iter()}


#: The order Word wants properties in; it calls a file broken in which they stand otherwise.
ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi "
    "spacing ind contextualSpacing jc outlineLvl rPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps noProof color spacing w kern position sz szCs "
    "highlight u vertAlign rtl cs lang",
    "tblPr": "tblStyle bidiVisual tblW jc tblInd tblBorders tblLayout tblCellMar tblLook",
    "tcPr": "tcW tcBorders",
    "sectPr": "Reference type pgSz pgMar pgNumType cols titlePg bidi docGrid",
}


@pytest.mark.parametrize("lang", ["en", "fa"])
def test_properties_stand_in_the_order_word_wants(demo_file: Path, lang: str) -> None:
    content = editable.render(document_of(demo_file, Options(lang=lang)), "docx")
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        trees = [
            etree.fromstring(parts.read(f"word/{name}.xml")) for name in ("document", "styles")
        ]
        trees += [
            etree.fromstring(parts.read(name))
            for name in parts.namelist()
            if name.startswith(("word/header", "word/footer"))
        ]
    for tree in trees:
        for name, order in ORDERS.items():
            known = order.split()
            for each in tree.iter(qn(f"w:{name}")):
                held = [str(child.tag).rpartition("}")[2] for child in each]
                held = [tag.replace("header", "").replace("footer", "") for tag in held]
                assert held == sorted(held, key=known.index), (name, held)


def test_a_file_is_written_whole_or_not_at_all(demo_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "dossier.docx"
    with Case.open(demo_file, read_only=True) as case:
        report = make(case.main_reader, out, Options(style="apa"))
        assert report.bytes == out.stat().st_size
        with pytest.raises(InUse):
            make(case.main_reader, tmp_path / "gone" / "dossier.docx")
    assert "(2022, December 15)" in words(opened(out.read_bytes()))


@pytest.mark.parametrize("form", ["docx", "odt", "html"])
def test_writing_tells_how_far_it_is_and_can_be_stopped(
    form: str, case: Case, tmp_path: Path
) -> None:
    out = tmp_path / f"dossier.{form}"
    told: list[tuple[float, str]] = []
    make(case.main_reader, out, Options(), lambda share, doing: told.append((share, doing)))
    shares = [share for share, doing in told if doing == "Writing the file"]
    assert len(shares) > 1 and shares == sorted(shares) and shares[-1] < 1
    out.unlink()
    told.clear()

    def stopped() -> bool:
        return any(doing == "Writing the file" for _, doing in told)

    with pytest.raises(Cancelled):
        make(
            case.main_reader,
            out,
            Options(),
            lambda share, doing: told.append((share, doing)),
            stopped,
        )
    assert not list(tmp_path.glob("dossier*")), "nothing was written"
