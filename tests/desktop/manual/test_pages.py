"""The pages of the manual as the program reads them: order, headings, links, search."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.manual import finding, pages
from desktop.session import Session
from desktop.window.manual_opened import FORMS, PAGES
from desktop.window.rooms import pages as views

DOCS = Path(__file__).resolve().parents[3] / "docs"
EVERY = sorted(path.name for path in DOCS.glob("*.md"))


def test_the_contents_list_every_page_once_under_a_subject() -> None:
    listed = [entry.name for entry in pages.contents()]
    assert sorted(listed) == EVERY
    assert listed[:2] == [pages.INDEX, pages.FIRST]
    assert all(entry.subject for entry in pages.contents()[1:])


@pytest.mark.parametrize("name", EVERY)
def test_every_page_has_one_title_and_headings_of_their_own(name: str) -> None:
    held = list(pages.passages(name))
    assert [each.level for each in held].count(1) == 1 and held[0].level == 1
    assert len({each.anchor for each in held}) == len(held)


def test_every_view_and_form_has_a_page(qapp: QApplication) -> None:
    assert {*PAGES.values(), *FORMS.values()} <= set(EVERY)
    assert set(PAGES) == set(views(Session()))


def test_links_out_of_the_manual_are_text_with_their_address() -> None:
    told = pages.shown(
        "See [the site](https://example.org/a), [dates](dates.md#in-words), "
        "[read me](../README.md)\n"
        "<!-- not for the eye -->\n![A map](pictures/map.png)\n```\n[kept](https://example.org)\n```\n"
    )
    assert "the site (https://example.org/a)" in told
    assert "[dates](dates.md#in-words)" in told
    assert "read me" in told and "README" not in told
    assert "not for the eye" not in told
    assert "*A map*" in told
    assert "[kept](https://example.org)" in told


def test_words_are_found_in_titles_before_texts() -> None:
    found = finding.find("timeline printing")
    assert found[0].passage.page == "timeline-printing.md"
    assert finding.find("Admiralty code")[0].passage.page == "method.md"
    assert finding.find("ÁDMIRALTY")[0].passage.page == "method.md"
    assert finding.find("") == [] == finding.find("xylophone")
    for each in finding.find("undo"):
        assert "undo" in f"{each.title} {each.passage.heading} {each.passage.text}".lower()


def test_an_excerpt_holds_the_words_and_no_signs_of_markdown() -> None:
    found = next(each for each in finding.find("dozens") if each.passage.page == "cards.md")
    assert "ozens" in found.excerpt
    assert "**" not in found.excerpt and "|" not in found.excerpt
