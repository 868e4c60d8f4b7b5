"""What an editor does on the card of a source."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from db import when as dates
from db.records import incidents, quotes
from db.refs import Ref
from desktop.widgets.person_lines import people_from, people_lines
from tests.desktop.cards.conftest import Desk


def test_what_is_kept_is_told_and_opened(desk: Desk) -> None:
    desk.open("source", desk.ids.rockets)
    snapshot = desk.ask(lambda reader: quotes.snapshot(reader, desk.ids.snapshot))
    desk.choose(desk.find(f"sha:{snapshot.id}"), "Copy")
    assert QGuiApplication.clipboard().text() == snapshot.sha256
    read = desk.card.findChild(QPushButton, "read")
    desk.press(read)
    assert desk.session.selection == Ref("snapshot", desk.ids.snapshot)


def test_a_citation_is_changed(desk: Desk) -> None:
    desk.open("source", desk.ids.rockets)
    desk.key(desk.find("fact:Published"), Qt.Key.Key_F2)
    desk.field("Published on").line.setText("13 May 2022")
    desk.field("Authors").set_value("Salimov, Akhmad\nStaff of the agency")
    desk.field("Address (URL)").set_value("https://example.org/a")
    desk.save()
    source = desk.card.shown.source
    assert source.issued == "2022-05-13"
    assert [person.shown for person in source.authors] == ["Akhmad Salimov", "Staff of the agency"]
    assert desk.seen("fact:Address") is not None
    desk.undo()
    assert desk.card.shown.source.issued == "2022-05-12"
    assert desk.seen("fact:Address") is None


def test_authors_are_typed_a_line_each() -> None:
    lines = "Salimov, Akhmad\nStaff of the agency"
    assert people_lines(people_from(lines)) == lines


def test_an_outlet_is_made_by_typing_and_its_rating_can_be_set_aside(desk: Desk) -> None:
    desk.open("source", desk.ids.wire)
    acts = {act.label: act for act in desk.card._card_acts(desk.card.shown.card)}
    acts["Change outlet"].run()
    desk.pick("Outlet", "Daily Wire of Kabul")
    desk.save()
    assert desk.card.shown.source.outlet_name == "Daily Wire of Kabul"
    desk.press(desk.find("add:Reliability"))
    desk.field("Reliability").set_value("D")
    desk.field("Reason").set_value("one anonymous official")
    desk.save()
    [rating] = desk.card.shown.card.ratings
    assert (desk.card.shown.source.reliability, rating.reason) == ("D", "one anonymous official")
    desk.press(desk.find("outlet"))
    assert desk.session.selection == Ref("actor", desk.card.shown.source.outlet)


def test_the_chain_is_followed_and_lengthened(desk: Desk) -> None:
    desk.open("source", desk.ids.reprint)
    [link] = desk.card.shown.card.relations
    row = desk.find(f"chain:{link.id}")
    assert (row.lead, row.title) == ("republishes", "At least 72 killed in Kabul")
    desk.press(row)
    assert desk.session.selection == Ref("source", desk.ids.wire)
    assert desk.find(f"chain:{link.id}").lead == "republished by"
    desk.press(desk.find("add:Where it comes from"))
    desk.save()
    assert not desk.no_sheet(), "a link needs an end"
    desk.field("… or one that is not held").set_value("A report of the agency")
    desk.save()
    named = next(each for each in desk.card.shown.card.relations if each.other is None)
    assert desk.find(f"chain:{named.id}").detail == "named, not held"
    desk.key(desk.find(f"chain:{named.id}"), Qt.Key.Key_Delete)
    assert len(desk.card.shown.card.relations) == 1


def test_what_falls_with_it_is_said_first(desk: Desk) -> None:
    desk.open("source", desk.ids.rockets)
    row = desk.find(f"incident:{desk.ids.termez}")
    assert row.trailing == "on it alone"
    desk.press(row)
    assert desk.session.selection == Ref("incident", desk.ids.termez)


def test_quoted_words_open_in_the_text(desk: Desk) -> None:
    desk.open("source", desk.ids.rockets)
    quote = desk.card.shown.card.quotes[0]
    desk.press(desk.find(f"quote:{quote.id}"))
    assert desk.session.selection == Ref("quote", quote.id)


def test_retraction_is_said_at_the_head(desk: Desk) -> None:
    desk.open("source", desk.ids.wire)
    acts = {act.label: act for act in desk.card._card_acts(desk.card.shown.card)}
    acts["Licence"].run()
    desk.field("Licence").set_value("CC BY 4.0")
    desk.save()
    acts["Retraction"].run()
    desk.field("State").set_value("retracted")
    desk.save()
    assert desk.card.shown.source.retraction == "retracted"
    assert desk.find("fact:Licence").accessibleName() == "Licence: CC BY 4.0"


def read_on_monday(desk: Desk) -> None:
    """Date the rockets by words of the article of Thursday, 12 May 2022."""
    [monday] = dates.read("On Monday", "2022-05-12")
    desk.session.do(
        "Date",
        lambda step: incidents.set_when(step, desk.ids.termez, monday.when, desk.ids.rockets),
    )
    desk.settle()


def correct_publication(desk: Desk, day: str) -> None:
    desk.key(desk.find("fact:Published"), Qt.Key.Key_F2)
    desk.field("Published on").line.setText(day)
    desk.save()


def test_a_corrected_publication_lists_the_dates_that_hang_on_it(desk: Desk) -> None:
    read_on_monday(desk)
    desk.open("source", desk.ids.rockets)
    assert desk.card.shown.hanging == ()
    correct_publication(desk, "19 May 2022")
    row = desk.find(f"hanging:{desk.ids.termez}")
    assert row.detail == "“On Monday”: 9 May 2022 → 16 May 2022"
    incident = desk.ask(lambda reader: incidents.get(reader, desk.ids.termez))
    assert incident.when.edtf == "2022-05-09", "nothing moves by itself"
    desk.press(desk.find("add:Dates to look at again"))
    incident = desk.ask(lambda reader: incidents.get(reader, desk.ids.termez))
    assert (incident.when.edtf, incident.when.published) == ("2022-05-16", "2022-05-19")
    assert desk.card.shown.hanging == ()
    desk.undo()
    assert len(desk.card.shown.hanging) == 1


def test_an_old_date_can_be_kept(desk: Desk) -> None:
    read_on_monday(desk)
    desk.open("source", desk.ids.rockets)
    correct_publication(desk, "19 May 2022")
    desk.choose(desk.find(f"hanging:{desk.ids.termez}"), "Keep the old date")
    incident = desk.ask(lambda reader: incidents.get(reader, desk.ids.termez))
    assert incident.when.edtf == "2022-05-09"
    assert desk.card.shown.hanging == ()
