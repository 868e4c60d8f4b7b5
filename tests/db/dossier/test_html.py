"""The dossier as a web page: nothing in it acts, everything in it is there."""

from __future__ import annotations

import html.parser
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.dossier import build, editable
from db.dossier.document import Document, Run
from db.dossier.options import Options
from db.dossier.parts import Appendices, KeptText, Marked
from db.dossier.values import Text
from db.errors import BadInput
from db.records import actors, incidents
from tests.db.dossier.editable_files import document_of, few, filled
from tests.db.dossier.gathered import document, text_of
from tests.small_case import SmallCase

TEMPLATES = ("case", "chronology", "incident", "actor", "register")
HOSTILE = "</title><script>alert(1)</script> & \"'><img src=x onerror=y> ]]> {{x}} \x00\ud800\u202e"


class Page(html.parser.HTMLParser):
    """Tags, attributes, ids and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in ("meta", "br", "hr", "col"):
            self.open.append(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture(scope="session")
def demo_document(demo_file: Path) -> Document:
    return document_of(demo_file)


def page_of(document: Document, template: str = "case") -> Page:
    page = Page(editable.render(document, "html", template).decode())
    assert not page.open
    return page


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_kind_of_text_is_one_sound_page(demo_file: Path, template: str) -> None:
    document = document_of(demo_file, Options(template=template))
    page = page_of(document, template)
    assert len(page.ids) == len(set(page.ids))
    inner = [link[1:] for link in page.links if link.startswith("#")]
    assert inner
    assert set(inner) <= set(page.ids)
    assert page.tags.isdisjoint({"script", "img", "iframe", "object", "form", "link", "base"})
    assert not any(name.startswith("on") for name in page.attributes)
    words = "".join(page.words)
    assert "IS Recruits Multiethnic Fighters in Afghanistan" in words


def test_a_page_says_its_language_its_fingerprint_and_what_its_drawings_show(
    demo_document: Document,
) -> None:
    text = editable.render(demo_document, "html").decode()
    _, fingerprint = editable.canonical(demo_document, "case")
    assert '<html lang="en" dir="ltr">' in text
    assert f"fingerprint {fingerprint}" in text
    assert "default-src 'none'" in text
    assert 'aria-label="Disputed"' in text
    assert text.count('role="img"') == text.count("aria-label=") - text.count("<nav")


def test_pages_from_right_to_left_are_so_as_a_whole(demo_file: Path) -> None:
    document = document_of(demo_file, Options(lang="fa"))
    text = editable.render(document, "html").decode()
    assert '<html lang="fa" dir="rtl">' in text
    assert "۲۰۲۱" in text
    assert '<bdi dir="ltr"' in text


@pytest.mark.parametrize("form", editable.FORMS)
def test_the_same_document_gives_the_same_bytes(
    demo_document: Document, form: editable.Form
) -> None:
    assert editable.render(demo_document, form) == editable.render(demo_document, form)


def test_a_poster_is_refused_with_a_way_out(demo_document: Document) -> None:
    with pytest.raises(BadInput, match="no text to edit"):
        editable.render(demo_document, "html", "poster")


def test_words_of_the_case_stay_words(demo_document: Document) -> None:
    page = page_of(filled(few(demo_document), HOSTILE))
    assert page.tags.isdisjoint({"script", "img"})
    shown = "".join(page.words)
    assert "<script>alert(1)</script>" in shown
    assert not set(shown) & set("\x00\u202e\ud800")


@settings(max_examples=12, deadline=None)
@given(words=st.text(st.characters(), min_size=1, max_size=60))
def test_no_words_change_what_a_page_is_made_of(demo_document: Document, words: str) -> None:
    page = page_of(filled(few(demo_document), words))
    assert page.tags <= page_of(few(demo_document)).tags
    assert not any(name.startswith("on") for name in page.attributes)


def test_links_lead_only_to_the_web(demo_document: Document) -> None:
    for address, there in (("javascript:alert(1)", False), ("https://e.org/?a=1&b=2", True)):
        run = Run(Text(address), "link")
        sources = (replace(demo_document.sources[0], runs=(run,)), *demo_document.sources[1:])
        page = page_of(replace(demo_document, sources=sources))
        assert (address in page.links) is there


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.docx", "docx"), ("a.ODT", "odt"), ("a.htm", "html"), ("a.pdf", None), ("a", None)],
)
def test_the_ending_of_a_name_says_the_form(name: str, form: str | None) -> None:
    assert editable.form_of(Path(name)) == form


def test_stored_texts_stand_with_their_quoted_words_marked(demo_document: Document) -> None:
    text = KeptText(
        1, "2024-12-01", "ab" * 32, "cd" * 32, Text("CC BY 4.0"), "en", "ltr", False,
        ((Marked("Before. ", False, ()), Marked("<b>Rockets</b>", True, (7,))),), 12,
    )  # fmt: skip
    parts = replace(
        demo_document.parts,
        appendices=Appendices((text,), 2, "1 May 2024", "2 May 2024", "ef" * 32),
    )
    made = replace(demo_document, parts=parts)
    page = editable.render(made, "html").decode()
    assert "<mark>&lt;b&gt;Rockets&lt;/b&gt;</mark>" in page
    assert "abababab abababab" in page
    for form in editable.FORMS:
        assert editable.render(made, form)


def test_an_actor_and_a_place_of_one_name_are_told_apart(case: Case, small: SmallCase) -> None:
    with case.step("Add an actor") as step:
        kabul = actors.create(step, "Kabul", kind="media")
        incidents.add_actor(step, small.airport, kabul, "witness")
    made = document(case.main_reader, Options())
    assert {(each.name.text, each.kind) for each in made.index if each.kind} == {
        ("Kabul", "actor"),
        ("Kabul", "place"),
    }
    words = text_of(build(case.main_reader, Options()).pdf)
    assert "Kabul (actor)" in words and "Kabul (place)" in words
