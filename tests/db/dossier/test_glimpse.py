"""What is gathered for a glimpse is what the whole would show."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from db.case import Case
from db.dossier import Options, gathering, glimpse, templates
from db.dossier.basis import basis
from db.dossier.document import Document
from db.dossier.glimpse import Gathered
from db.dossier.preview import Preview, Section, part_of
from db.errors import NotFound
from db.records import incidents
from tests.small_case import SmallCase


def _gathered(case: Case, options: Options) -> Document:
    needs = templates.template(options.template).needs
    with basis(case.main_reader, options) as found:
        return gathering.gather(found, options, lambda share, doing: None, needs)


def _whole(case: Case, options: Options) -> Gathered:
    return glimpse.whole(case.main_reader, options, templates.template(options.template))


_DRESSES: list[dict[str, Any]] = [
    {},
    {"title": "Шесть ракет", "marking": "TLP:RED"},
    {"paper": "us-letter", "landscape": True},
    {"appendices": True},
    {"template": "poster", "paper": "a1", "landscape": True},
    {"template": "chronology", "paper": "a3", "title": "One"},
    {"lang": "fa", "quotes": False, "marking": "TLP:AMBER"},
]


@pytest.mark.parametrize("chosen", _DRESSES)
def test_what_is_put_in_afterwards_is_as_if_it_were_gathered(
    case: Case, chosen: dict[str, Any]
) -> None:
    options = Options(**chosen)
    made = glimpse.dressed(_whole(case, options).document, options)
    expected = _gathered(case, options)
    if options.appendices:
        expected = replace(
            expected, parts=replace(expected.parts, appendices=made.parts.appendices)
        )
    assert made == expected


def test_choices_that_change_nothing_that_is_read_are_plain() -> None:
    assert glimpse.plain(Options(title="A", marking="TLP:RED", paper="a3")) == Options()
    for other in (
        Options(lang="fr"),
        Options(start=5),
        Options(quotes=False),
        Options(profile="x"),
    ):
        assert glimpse.plain(other) != Options()
    assert glimpse.numbered_alike(Options(lang="fr", quotes=False), Options(title="A"))
    assert not glimpse.numbered_alike(Options(start=5), Options())


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_one_incident_bears_the_numbers_of_the_whole(case: Case, lang: str) -> None:
    held = _whole(case, Options())
    whole = _gathered(case, Options(lang=lang))
    for number in range(1, len(whole.incidents) + 1):
        alone = glimpse.incident(case.main_reader, Options(lang=lang), number, held.sources)
        section = Section("incident", number)
        assert part_of(alone, section).incidents == part_of(whole, section).incidents
        assert alone.layout == whole.layout
    with pytest.raises(NotFound, match="no incident 99"):
        glimpse.incident(case.main_reader, Options(), 99, held.sources)


def test_a_new_source_of_an_incident_gets_a_new_number(case: Case, small: SmallCase) -> None:
    held = _whole(case, Options())
    few = dict(list(held.sources.items())[1:])
    numbers = dict(zip(few, range(1, len(few) + 1), strict=True))
    whole = [
        glimpse.incident(case.main_reader, Options(), at, numbers).incidents[0].citations
        for at in range(1, 6)
    ]
    assert len(few) + 1 in {each for cited in whole for each in cited}


def test_an_act_changes_the_state(case: Case, small: SmallCase) -> None:
    before = glimpse.state(case.main_reader)
    assert before == _whole(case, Options()).state
    with case.step("Rename") as step:
        incidents.change(step, small.termez, title="Rockets over the river")
    assert glimpse.state(case.main_reader) != before


_SHEETS = [
    (code, section)
    for code in ("chronology", "incident", "register", "actor", "poster")
    for section in (Section("first"), Section("sheet", 2))
]


def test_every_template_shows_its_first_pages_and_its_sheets(case: Case) -> None:
    with Preview() as made:
        for code, section in _SHEETS:
            template = templates.template(code)
            paper = template.papers[0]
            document = _whole(case, Options(template=code, paper=paper)).document
            pages = made.section(document, section, template.files())
            assert 1 <= pages.count <= 4, (code, section)


@pytest.mark.parametrize("code", ["chronology", "incident", "actor"])
def test_there_are_not_more_sheets_than_there_are(case: Case, code: str) -> None:
    document = _whole(case, Options(template=code)).document
    with pytest.raises(NotFound, match="no sheet 999"):
        part_of(document, Section("sheet", 999))
