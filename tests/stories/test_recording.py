"""Putting things in: a first incident, a claim in the words of a text, an imported article."""

from pathlib import Path

import pytest

from db.records import claims, incidents
from desktop.widgets.picker import Found
from tests.stories.person import Person

ARTICLE = """Rockets over the Amu

By Jane Roe

KABUL, May 12, 2022 -- The group said that it had fired rockets at
the border city of Termez on Monday, officials said.

Advertisement

Tashkent denied on Tuesday that such an attack took place.
"""


def test_a_first_incident_on_monday_hangs_on_the_date_of_its_source(
    at_an_empty_case: Person,
) -> None:
    """An empty case says what to do; a source of Thursday 12 May 2022; then "On Monday"."""
    person = at_an_empty_case
    person.does("sources")
    assert "No sources yet" in person.sees(person.sources)
    person.sources.new_button.click()
    person.fills(Title="Rockets over the Amu", Published_on="12 May 2022")
    person.submits()
    source = person.session.selection
    assert source is not None and source.kind == "source"
    person.does("incidents")
    assert "No incidents yet" in person.sees(person.incidents)
    person.incidents.new_button.click()
    person.fills(What_happened="Rockets at Termez")
    person.fills(Relative_to=Found(source.id, "Rockets over the Amu"))
    person.fills(When="On Monday")
    person.submits()
    assert person.rows(person.incidents, 0, 1) == ["9 May 2022 | Rockets at Termez"]
    made = person.session.selection
    assert made is not None
    held = person.asks(lambda reader: incidents.get(reader, made.id))
    assert (held.when.phrase, held.date_source) == ("On Monday", source.id)
    assert "9 May 2022" in person.card


def test_words_of_a_text_become_a_claim_on_the_incidents_card(at_the_demo: Person) -> None:
    person = at_the_demo
    person.does("incidents")
    person.chooses(person.incidents, "Storming of a guesthouse")
    incident = person.session.selection
    assert incident is not None
    person.does("sources")
    person.chooses(person.sources, "Multiethnic")
    person.does("reading")
    assert person.reading.open is not None
    text = person.reading.open.snapshot.cleaned_text
    words = " ".join(text.split()[2:9])
    person.selects_words(words)
    assert person.reading.words.isVisible()
    person.reading.take("c")
    person.fills(
        About_the_incident=Found(incident.id, "Storming of a guesthouse"),
        Who_says_it=Found(None, "A hotel guard"),
        Says="denies",
    )
    person.submits()
    said = person.asks(lambda reader: claims.about_incident(reader, incident.id))
    assert [(c.speaker_name, c.act) for c in said if c.quote_exact == words] == [
        ("A hotel guard", "denies")
    ]
    assert person.session.selection == incident
    assert "A hotel guard" in person.card
    assert words in person.card.replace("\n", " ")
    assert "Denied by A hotel guard" in [
        note.accessibleName().translate({0x2068: None, 0x2069: None})
        for note in person.reading.margin.notes()
    ]


def test_an_article_is_imported_read_and_known_again(
    at_an_empty_case: Person, tmp_path: Path
) -> None:
    person = at_an_empty_case
    file = tmp_path / "article.txt"
    file.write_text(ARTICLE, "utf-8")
    person.will_choose_file(file)
    person.does("import")
    person.does("sources")
    assert person.rows(person.sources, 1, 5) == ["Rockets over the Amu | Held"]
    person.chooses(person.sources, "Rockets over the Amu")
    person.does("reading")
    assert "Advertisement" not in person.reading.text.toPlainText()
    person.reading.show_removed(True)
    person.settle()
    assert "Advertisement" in person.reading.text.toPlainText()
    person.does("import")
    person.does("sources")
    assert len(person.rows(person.sources)) == 1, "the same bytes are one source"


def test_the_five_real_articles_make_five_texts(at_an_empty_case: Person, shared: Path) -> None:
    person = at_an_empty_case
    for file in sorted((shared / "seeds").glob("*.txt")):
        person.will_choose_file(file)
        person.does("import")
        if person.sheets():
            person.submits()
    person.does("reading")
    assert person.reading.shelf.listing.rowCount() == 5
    assert person.reading.open is not None


@pytest.mark.parametrize("kind", ["actors", "incidents"])
def test_a_slip_is_taken_back_in_another_room(at_the_demo: Person, kind: str) -> None:
    """Delete in one room, walk to another, undo there: it is back where it was."""
    person = at_the_demo
    page = getattr(person, kind)
    person.does(kind)
    before = person.rows(page, 0, 1)
    column = 0 if kind == "actors" else 1
    name = "Taliban authorities" if kind == "actors" else "Rockets at Termez"
    person.chooses(page, name, column)
    page.delete_chosen()
    person.settle()
    assert len(person.rows(page, 0, 1)) == len(before) - 1
    assert person.session.undo_label == f"Delete {kind.removesuffix('s')}"
    person.does("timeline")
    person.does("undo")
    person.does(kind)
    assert person.rows(page, 0, 1) == before
    person.does("redo")
    assert len(person.rows(page, 0, 1)) == len(before) - 1
    person.does("undo")


def test_many_are_deleted_in_one_step(at_the_demo: Person) -> None:
    person = at_the_demo
    person.does("incidents")
    before = person.rows(person.incidents)
    person.incidents.table.selectAll()
    person.incidents.delete_chosen()
    person.settle()
    assert "No incidents yet" in person.sees(person.incidents)
    assert person.session.undo_label == f"Delete {len(before)} incidents"
    person.does("undo")
    assert person.rows(person.incidents) == before
