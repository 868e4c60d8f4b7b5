"""The open section of the dossier is shown first, and is the one that was open."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.dossier.glimpses import places, section_at
from desktop.dossier.page import DossierPage
from tests.desktop.dossier.made import ready


def test_the_open_section_comes_first(page: DossierPage, qtbot: QtBot) -> None:
    ready(qtbot, page)
    known = [each for each in page.looking.places if each.section.kind == "incident"]
    assert [each.section.number for each in known] == list(range(1, len(known) + 1))
    page.paper.go_to(known[-1].page)
    open_one = section_at(page.looking.places, page.paper.page)
    page.choices.marking.set_value("TLP:RED")
    qtbot.waitUntil(lambda: page.place.text().startswith("This section"), timeout=20_000)
    assert not page.panel.exporting.isEnabled()
    assert page.paper.count <= 2
    ready(qtbot, page)
    assert page.paper.count > 5
    assert page.looking.section == open_one


@pytest.mark.parametrize("code", ["chronology", "register"])
def test_another_template_shows_its_first_pages_at_once(
    page: DossierPage, qtbot: QtBot, code: str
) -> None:
    ready(qtbot, page)
    page.choices.kind.set_value(code)
    qtbot.waitUntil(lambda: page.place.text().startswith("This section"), timeout=20_000)
    assert not page.panel.exporting.isEnabled()
    ready(qtbot, page)
    assert page.looking.section.kind == "first"


def test_typing_goes_on_with_one_engine(page: DossierPage, qtbot: QtBot) -> None:
    before = ready(qtbot, page)
    page.choices.marking.set_value("TLP:RED")
    qtbot.waitUntil(lambda: page.place.text().startswith("This section"), timeout=20_000)
    engine = page.looking._glimpses._engine
    assert engine is not None
    process = engine._worker
    for length in range(1, 9):
        page.choices.title.set_value("Rockets."[:length])
        assert not page.panel.exporting.isEnabled(), "these are not the pages of the choices"
    qtbot.waitUntil(lambda: not page.looking.busy)
    assert ready(qtbot, page) != before
    assert page.looking._glimpses._engine is engine and engine._worker is process


def test_cancelling_after_the_open_section_goes_back(page: DossierPage, qtbot: QtBot) -> None:
    ready(qtbot, page)
    count = page.paper.count
    page.choices.marking.set_value("TLP:RED")
    qtbot.waitUntil(lambda: page.place.text().startswith("This section"), timeout=20_000)
    page.panel.cancel.click()
    assert page.paper.count == count


def test_places_are_read_from_bookmarks() -> None:
    words = {"reading": "Leer", "timeline": "Tiempo", "incidents": "Hechos", "actors": "Quién"}
    marks = [
        (0, "Leer", 2),
        (0, "Tiempo", 3),
        (0, "Hechos", 4),
        (1, "2021", 4),
        (2, "One", 4),
        (2, "Two", 5),
        (1, "2022", 6),
        (2, "Three", 6),
        (0, "Quién", 8),
        (1, "Somebody", 8),
    ]
    found = places(marks, words)
    assert [(each.page, each.section.kind, each.section.number) for each in found] == [
        (1, "cover", 0),
        (2, "method", 0),
        (3, "timeline", 0),
        (4, "incident", 1),
        (5, "incident", 2),
        (6, "incident", 3),
        (8, "actor", 1),
    ]
    assert section_at(found, 7).number == 3
    assert section_at((), 7).kind == "cover"
