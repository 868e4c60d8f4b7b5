"""The dossier for LibreOffice, opened again with the library others open it with."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import odfdo
import pytest
from lxml import etree

from db.dossier import Options, editable
from tests.db.dossier.editable_files import document_of, few, filled
from tests.db.dossier.test_docx import ARABIC, PERSIAN, RUSSIAN
from tests.db.dossier.test_html import HOSTILE

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
LINK = "{http://www.w3.org/1999/xlink}href"


def opened(content: bytes) -> Any:
    return odfdo.Document(io.BytesIO(content))


def part(content: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return etree.fromstring(parts.read(name))


@pytest.fixture(scope="module")
def demo_text(demo_file: Path) -> bytes:
    return editable.render(document_of(demo_file), "odt")


def test_the_file_says_what_it_is_before_anything_else(demo_text: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(demo_text)) as parts:
        first = parts.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        listed = parts.read("META-INF/manifest.xml").decode()
        for name in parts.namelist():
            assert name in ("mimetype", "META-INF/manifest.xml") or f'"{name}"' in listed
        assert {each.date_time for each in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_it_opens_with_its_headings_and_tables(demo_text: bytes) -> None:
    document = opened(demo_text)
    heads = document.body.headers
    assert [each.text_recursive for each in heads if int(each.level) == 1][-3:] == [
        "Actors",
        "Sources",
        "Index of names and places",
    ]
    assert len(document.body.tables) > 40
    assert document.meta.title.startswith("Attacks of Islamic State")
    assert document.meta.creator == "Casebinder"


def test_every_style_it_uses_is_there(demo_text: bytes) -> None:
    content, styles = part(demo_text, "content.xml"), part(demo_text, "styles.xml")
    known = {each.get(f"{STYLE}name") for tree in (content, styles) for each in tree.iter()}
    for tree in (content, styles):
        for each in tree.iter():
            for key, value in each.attrib.items():
                if key.endswith(("}style-name", "}parent-style-name")):
                    assert value in known


def test_every_link_inside_leads_to_a_bookmark(demo_text: bytes) -> None:
    content = part(demo_text, "content.xml")
    marks = {each.get(f"{TEXT}name") for each in content.iter(f"{TEXT}bookmark-start")}
    goals = {each.get(LINK) for each in content.iter(f"{TEXT}a")}
    inner = {each[1:] for each in goals if each.startswith("#")}
    assert {"i1", "a1", "s10"} <= inner <= marks


def test_every_picture_is_in_the_file_and_told_in_words(demo_text: bytes) -> None:
    content = part(demo_text, "content.xml")
    with zipfile.ZipFile(io.BytesIO(demo_text)) as parts:
        held = set(parts.namelist())
    assert {each.get(LINK) for each in content.iter(f"{DRAW}image")} <= held
    for frame in content.iter(f"{DRAW}frame"):
        assert "".join(frame.itertext())


@pytest.mark.parametrize("lang", ["fa", "ar", "ru"])
def test_words_in_every_script_come_back_as_they_were(demo_file: Path, lang: str) -> None:
    given = {"fa": PERSIAN, "ar": ARABIC, "ru": RUSSIAN}[lang]
    document = filled(few(document_of(demo_file, Options(lang=lang))), given, lang)
    made = editable.render(document, "odt")
    assert given in "".join(part(made, "content.xml").itertext())
    page = etree.tostring(part(made, "styles.xml")).decode()
    assert ('style:writing-mode="rl-tb"' in page) is (lang != "ru")
    assert f'="{lang}"' in page


@pytest.mark.parametrize("template", ["case", "register"])
def test_words_of_the_case_are_never_markup(demo_file: Path, template: str) -> None:
    whole = document_of(demo_file, Options(template=template))
    plain = few(whole) if template == "case" else whole
    kinds = {
        str(each.tag)
        for each in part(editable.render(plain, "odt", template), "content.xml").iter()
    }
    made = part(editable.render(filled(plain, HOSTILE), "odt", template), "content.xml")
    assert {str(each.tag) for each in made.iter()} <= kinds
    assert "<script>alert(1)</script>" in "".join(made.itertext())
