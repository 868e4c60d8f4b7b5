"""Finding things: the search in every script, filters, and the way between list and timeline."""

from PySide6.QtTest import QTest

from db.refs import Ref
from desktop.incidents.list_columns import FACETS
from desktop.widgets.claim_words import ClaimWords
from tests.stories.person import Key, Person


def test_the_demo_opens_and_a_name_in_arabic_script_finds_the_group(person: Person) -> None:
    """Open the demo, type داعش, take the first hit: the card of Islamic State – Khorasan or its
    parent opens, with its names in its own script."""
    person.opens_the_demo()
    found = person.searches("داعش")
    assert "Actors" in found[0]
    person.takes_first_hit()
    ref = person.session.selection
    assert ref is not None and ref.kind == "actor"
    assert "Islamic State" in person.card
    assert "داعش" in person.card


def test_a_list_narrowed_to_disputes_shows_them_on_the_timeline_one_by_one(
    at_the_demo: Person,
) -> None:
    person = at_the_demo
    person.does("incidents")
    person.incidents.bar.toggle(FACETS[1], 4)
    person.settle()
    disputed = person.rows(person.incidents)
    assert "Rockets at Termez" in disputed
    assert len(disputed) < 10
    person.chooses(person.incidents, "Rockets at Termez")
    ref = person.session.selection
    assert ref is not None
    assert "Rockets at Termez" in person.card
    person.does("timeline")
    assert person.timeline.view.selected == ref.id
    assert person.timeline.view.selected_row >= 0


def test_what_is_chosen_on_the_timeline_is_chosen_in_the_list(at_the_demo: Person) -> None:
    person = at_the_demo
    person.does("incidents")
    person.does("timeline")
    number = person.incidents.listing.id_at(6)
    assert number is not None
    person.timeline.view.chose.emit(number)
    person.settle()
    person.does("incidents")
    assert person.session.selection == Ref("incident", number)
    assert person.incidents.table.chosen_ids() == [number]


def test_an_act_is_found_by_typing_it(at_the_demo: Person) -> None:
    person = at_the_demo
    person.does("actors")
    assert "New actor" in " ".join(person.searches("new ac"))
    person.takes_first_hit()
    assert person.field("Name").value() == ""
    person.sheet().cancel()


def test_the_way_back_leads_to_what_was_selected(at_the_demo: Person) -> None:
    person = at_the_demo
    person.does("incidents")
    person.chooses(person.incidents, "Kabul airport bombing")
    person.does("sources")
    person.chooses(person.sources, "US election")
    person.does("back")
    person.does("back")
    assert person.view() == "incidents"
    assert "Kabul airport bombing" in person.card


def test_a_dispute_is_found_and_read_without_the_mouse(at_the_demo: Person) -> None:
    """Ctrl+2, letters go into the filter, Down into the rows, Enter into the card."""
    person = at_the_demo
    person.does("incidents")
    page = person.incidents
    assert page.table.hasFocus()
    QTest.keyClicks(page.table, "r")
    QTest.keyClicks(page.bar.line, "ockets")
    QTest.keyClick(page.bar.line, Key.Key_Down)
    person.settle()
    assert person.rows(page) == ["Rockets at Termez", "Rockets from Takhar into Tajikistan"]
    person.wait_for(page.table.hasFocus)
    QTest.keyClick(page.table, Key.Key_Down)
    person.settle()
    assert "Rockets" in person.card
    QTest.keyClick(page.table, Key.Key_Return)
    assert person.window.inspector.isAncestorOf(person.window.focusWidget())
    person.filters(page, "")
    assert len(person.rows(page)) > 10


def test_a_quote_on_a_card_opens_its_text_at_its_words(at_the_demo: Person) -> None:
    person = at_the_demo
    person.does("incidents")
    person.chooses(person.incidents, "Rockets at Termez")
    claim = person.window.inspector.findChildren(ClaimWords)[0]
    claim.clicked.emit()
    person.settle()
    assert person.view() == "reading"
    text = person.reading.text
    assert text.chosen is not None
    assert text.chosen in [mark.quote for mark in text.seen()]
    assert "Rockets at Termez" in person.card, "the card that led here stays beside the text"


def test_a_source_is_read_from_its_context_menu(at_the_demo: Person) -> None:
    person = at_the_demo
    person.does("sources")
    person.chooses(person.sources, "IS Recruits")
    acts = {act.text(): act for act in person.sources.menu().actions()}
    acts["Read the text of the selected source"].trigger()
    person.settle()
    assert person.view() == "reading"
    assert person.reading.open is not None
    assert person.reading.open.source.title.startswith("IS Recruits")
