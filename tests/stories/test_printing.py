"""Handing it over: the case as a dossier, the same file from the same case."""

from pathlib import Path

import pypdfium2

from desktop.dossier.page import DossierPage
from tests.stories.person import Person

#: The first pages load fonts and compile templates.
_LONG_MS = 90_000


def test_a_dossier_of_one_incident_is_exported_as_it_is_shown(
    at_the_demo: Person, tmp_path: Path
) -> None:
    """Choose the rockets at Termez and print only them: who says what, in which words."""
    person = at_the_demo
    person.does("incidents")
    person.chooses(person.incidents, "Rockets at Termez")
    page = person.window.pages["dossier"]
    assert isinstance(page, DossierPage)
    page.choices.part.what.set_value("selected")
    person.window.actions_by_name["dossier"].trigger()
    assert person.view() == "dossier"
    assert not person.window.inspector.isVisible(), "pages of paper need the width"
    person.wait_long(lambda: page.dossier is not None, _LONG_MS)
    out = tmp_path / "termez.pdf"
    person.will_choose_file(out)
    page.panel.exporting.click()
    person.wait_long(out.is_file, _LONG_MS)
    person.settle()
    assert page.dossier is not None
    assert out.read_bytes() == page.dossier.pdf
    printed = words_of(out)
    for words in ("Rockets at Termez", "Government of Uzbekistan", "have denied that such attacks"):
        assert words in printed, words
    assert "Storming of a guesthouse" not in printed


def words_of(path: Path) -> str:
    """All words of a PDF, lines joined."""
    with pypdfium2.PdfDocument(path) as document:  # type: ignore[no-untyped-call]
        pages = [document[number] for number in range(len(document))]
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in pages)
