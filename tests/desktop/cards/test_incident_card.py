"""What an editor does on the card of an incident: read the dispute, correct it, take it back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from db.records import claims, figures, incidents
from db.records.claims import Claim
from db.records.figures import Figure
from db.refs import Ref
from db.terms import Standing
from desktop.incidents.ledger import Ledger
from desktop.widgets.claim_words import ClaimWords
from tests.desktop.cards.conftest import Desk

_PRESSED = (QAccessible.Role.Button, QAccessible.Role.ButtonMenu)


def said(desk: Desk, incident: int) -> tuple[Claim, ...]:
    found: tuple[Claim, ...] = desk.ask(lambda reader: claims.about_incident(reader, incident))
    return found


def given(desk: Desk, incident: int) -> tuple[Figure, ...]:
    found: tuple[Figure, ...] = desk.ask(lambda reader: figures.of_incident(reader, incident))
    return found


def test_a_dispute_is_told_with_its_words(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    assert desk.find("title").accessibleName() == "Rockets at Termez"
    assert desk.card.shown.incident.standing == Standing.DISPUTED
    assert desk.card.findChild(Ledger) is not None
    words = desk.find("words:shown")
    assert "Denied by" in words.accessibleName()


def test_a_cell_shows_its_words_and_they_open_the_text(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    claimed = next(c for c in said(desk, desk.ids.termez) if c.act == "claims_responsibility")
    desk.press(desk.find(f"claim:{claimed.id}"))
    words: ClaimWords = desk.find("words:shown")
    assert claimed.quote_exact in words.accessibleName()
    desk.press(words)
    assert claimed.quote is not None
    assert desk.session.selection == Ref("quote", claimed.quote)
    assert desk.card.shown is not None, "the card stays beside the text"


def test_a_speaker_opens_the_actor(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    ledger = desk.card.findChild(Ledger)
    name = next(row._name for row in ledger._rows if row._name.text() == "Taliban")
    desk.press(name)
    assert desk.session.selection == Ref("actor", desk.ids.taliban)


def test_a_claim_is_added_with_pasted_words(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("add:Who says what"))
    desk.pick("Who says it", "Ministry")
    desk.field("Says").set_value("investigates")
    desk.pick("Source", "Rockets over")
    # Copied from a page: other line ends, other spaces.
    desk.field("Words as published").set_value("Uzbekistan   was attacked\nfrom Afghan territory")
    desk.save()
    assert desk.no_sheet()
    made = next(c for c in said(desk, desk.ids.termez) if c.speaker == desk.ids.ministry)
    assert made.quote_exact == "Uzbekistan was attacked from Afghan territory"
    assert desk.seen(f"claim:{made.id}") is not None
    assert desk.session.undo_label == "Add claim"
    desk.undo()
    assert desk.seen(f"claim:{made.id}") is None
    desk.redo()
    assert desk.seen(f"claim:{made.id}") is not None


def test_words_that_stand_nowhere_are_refused_until_a_reason_is_given(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("add:Who says what"))
    desk.field("Or as described").set_value("two security officials")
    desk.pick("Source", "Rockets over")
    desk.field("Words as published").set_value("words nobody wrote")
    desk.save()
    assert not desk.no_sheet()
    desk.field("Words").set_value("none")
    desk.save()
    assert not desk.no_sheet(), "a claim without a quote needs a reason"
    desk.field("Why there is no quote").set_value("heard on the radio")
    desk.save()
    made = next(
        c for c in said(desk, desk.ids.termez) if c.speaker_name == "two security officials"
    )
    assert (made.quote, made.no_quote_reason) == (None, "heard on the radio")


def test_a_quote_taken_before_can_be_used_again(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    before = said(desk, desk.ids.termez)
    desk.press(desk.find("add:Who says what"))
    desk.pick("Source", "Rockets over")
    desk.field("Words").set_value(str(before[0].quote))
    desk.save()
    added = [c for c in said(desk, desk.ids.termez) if c.id not in {b.id for b in before}]
    assert [c.quote for c in added] == [before[0].quote]


def test_a_claim_is_changed_and_keeps_the_rest(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    denial = next(c for c in said(desk, desk.ids.termez) if c.speaker == desk.ids.tashkent)
    desk.press(desk.find(f"claim:{denial.id}"))
    desk.choose(desk.find("words:shown"), "Change claim")
    desk.field("Says").set_value("declines_comment")
    desk.save()
    after = next(c for c in said(desk, desk.ids.termez) if c.id == denial.id)
    assert after.act == "declines_comment"
    assert (after.quote, after.speaker, after.source) == (
        denial.quote,
        denial.speaker,
        denial.source,
    )


def test_deleting_the_denials_ends_the_dispute_and_undo_brings_it_back(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    for claim in said(desk, desk.ids.termez):
        if claim.act == "denies":
            desk.press(desk.find(f"claim:{claim.id}"))
            desk.key(desk.find("words:shown"), Qt.Key.Key_Delete)
    assert desk.card.shown.incident.standing == Standing.CLAIMED
    desk.undo()
    assert desk.card.shown.incident.standing == Standing.DISPUTED


def test_a_date_is_changed_taken_back_and_done_again(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    desk.key(desk.find("when"), Qt.Key.Key_F2)
    desk.field("Date").line.setText("late April 2022")
    desk.save()
    changed = desk.card.shown.incident.when
    assert changed.edtf != "2022-04-18"
    assert desk.session.undo_label == "Change date"
    desk.undo()
    assert desk.card.shown.incident.when.edtf == "2022-04-18"
    desk.redo()
    assert desk.card.shown.incident.when == changed


def test_a_relative_date_hangs_on_the_day_of_publication(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("when"))
    desk.pick("Read in the source", "Rockets over")  # published on 12 May 2022, a Thursday
    desk.field("Date").line.setText("On Monday")
    desk.save()
    shown = desk.card.shown.incident
    assert shown.when.edtf == "2022-05-09"
    assert shown.date_source == desk.ids.rockets
    assert "On Monday" in desk.find("date-found").accessibleName()


def test_a_date_nobody_understands_keeps_the_form_open(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("when"))
    desk.field("Date").line.setText("the day the music died")
    desk.save()
    assert not desk.no_sheet()
    assert desk.card.shown.incident.when.edtf == "2022-04-18"


def test_a_figure_is_unfolded_deleted_and_brought_back(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)
    desk.press(desk.find("measure:killed"))
    first = given(desk, desk.ids.airport)[0]
    desk.key(desk.find(f"figure:{first.id}"), Qt.Key.Key_Delete)
    assert desk.seen(f"figure:{first.id}") is None
    assert len(desk.card.shown.figures) == 1
    desk.undo()
    assert desk.find(f"figure:{first.id}").title == "at least 72"
    desk.redo()
    assert desk.seen(f"figure:{first.id}") is None


def test_a_figure_takes_the_numbers_its_words_ask_for(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)
    desk.press(desk.find("add:Figures"))
    desk.field("How many were").set_value("injured")
    desk.field("Said as").set_value("between")
    desk.field("Lowest").set_value(200)
    desk.field("Highest").set_value(150)
    desk.save()
    assert not desk.no_sheet()
    desk.field("Lowest").set_value(120)
    desk.save()
    assert desk.find("measure:injured").accessibleName().startswith("injured 120–150")


def test_who_and_where_are_added_by_typing(desk: Desk) -> None:
    desk.open("incident", desk.ids.undated)
    desk.press(desk.find("add:+ Actor"))
    desk.pick("Actor", "A new militia")
    desk.field("Role").set_value("target")
    desk.save()
    desk.press(desk.find("add:+ Place"))
    desk.pick("Place", "Jalalabad")
    desk.pick("Lies in", "Afgh")
    desk.save()
    card = desk.card.shown
    assert [(a.name, a.role) for a in card.actors] == [("A new militia", "target")]
    assert [p.chain for p in card.places] == [("Jalalabad", "Afghanistan")]


def test_a_part_is_changed_and_removed(desk: Desk) -> None:
    desk.open("incident", desk.ids.war)
    link = next(a for a in desk.card.shown.actors if a.actor == desk.ids.taliban)
    desk.key(desk.find(f"part:{link.link}"), Qt.Key.Key_F2)
    desk.field("Role").set_value("side_a")
    desk.save()
    assert desk.find(f"part:{link.link}").trailing == "side a"
    desk.key(desk.find(f"part:{link.link}"), Qt.Key.Key_Delete)
    assert desk.seen(f"part:{link.link}") is None
    desk.undo()
    assert desk.find(f"part:{link.link}").trailing == "side a"


def test_dates_given_are_told_and_can_be_held_right(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("add:+ Date given"))
    desk.pick("Source", "Kabul airport toll")
    desk.field("The date given").line.setText("19 April 2022")
    desk.field("Words").set_value("none")
    desk.field("Why there is no quote").set_value("caption of a photograph")
    desk.save()
    [date] = desk.card.shown.given_dates
    assert (date.edtf, date.agreement) == ("2022-04-19", "apart")
    row = f"date:{date.claims[0].id}"
    assert "cannot both be right" in desk.find(row).accessibleName()
    desk.press(desk.find(f"hold:{row}"))
    assert desk.card.shown.incident.when.edtf == "2022-04-19"
    assert "held to be right" in desk.find(row).accessibleName()
    assert desk.seen(f"hold:{row}") is None


def test_a_deleted_incident_says_so_and_comes_back(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    desk.session.do("Delete incident", lambda step: incidents.delete(step, desk.ids.termez))
    desk.settle()
    assert desk.seen("title") is None
    desk.undo()
    assert desk.find("title").accessibleName() == "Rockets at Termez"


def test_the_focus_stays_where_it_was_when_the_card_is_drawn_anew(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)
    desk.key(desk.find("measure:killed"), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is desk.find("measure:killed")


def test_tab_goes_down_the_card(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    names = []
    desk.find("title").setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName().split(":")[0])
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names[:5] == ["title", "when", "take-grading", "decide-grading", "add"]
    assert names[5] in ("", "claim"), "then the ledger"


def test_every_part_says_its_name_to_a_screen_reader(desk: Desk) -> None:
    for number in (desk.ids.termez, desk.ids.airport, desk.ids.undated):
        desk.open("incident", number)
        for widget in desk.card.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                words = widget.accessibleName() or getattr(widget, "text", str)()
                assert words, f"{widget} has no name"
                role = QAccessible.queryAccessibleInterface(widget).role()
                assert role in _PRESSED, f"{words} is no button to a screen reader"


def test_a_case_that_cannot_be_written_offers_nothing_to_change(desk: Desk) -> None:
    desk.session.why_read_only = "The file is on a disc that cannot be written."
    desk.open("incident", desk.ids.termez)
    assert desk.find("title").acts == []
    assert (
        not desk.find("add:Who says what").isVisible() if desk.seen("add:Who says what") else True
    )
    desk.find("card-menu").click()
    menu = next(each for each in desk.card.findChildren(QMenu) if each.isVisible())
    assert [each.text() for each in menu.actions() if each.text()] == ["History…"]
    menu.close()
