"""What an editor weighs on the card of an incident: figures, places, origins, explanations."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from db.records import assessments, claims, sources
from db.refs import Ref
from db.step import Step
from desktop.incidents.competing import Competing
from desktop.widgets import Sheet
from tests.desktop.cards.conftest import Desk
from tests.desktop.cards.ledgers import card_words, do, tolls


def test_a_headline_says_which_source_it_hangs_on(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)
    tolls(desk)
    assert "including 9 children" in card_words(desk)
    desk.press(desk.find("measure:killed"))
    told = card_words(desk)
    assert "Without Tolo: 72–170" in told
    assert "Without At least 72 killed in Kabul: 170–183" in told
    assert "Without Dawn" not in told


def test_one_measure_gets_a_rule_of_its_own(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)
    tolls(desk)
    desk.press(desk.find("measure:killed"))
    desk.press(desk.find("rule:killed"))
    desk.field("The headline is the").set_value("manual")
    desk.field("At least").set_value(170)
    desk.save()
    assert not desk.no_sheet(), "a number set by hand needs a reason"
    desk.field("Reasons").set_value("The ministry's list of names.")
    desk.save()
    headline = desk.card.shown.counted[0]
    assert (headline.headline.words, headline.rule.code) == ("at least 170", "manual")
    assert "set by hand" in desk.find("measure:killed").accessibleName()
    assert desk.card.shown.case_rule == "range"
    desk.press(desk.find("rule:killed"))
    desk.field("Holds for").set_value("follow")
    desk.save()
    assert desk.card.shown.counted[0].headline.words == "72–183"


def test_a_place_given_is_held_with_one_press(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)

    def write(step: Step) -> None:
        for value in ("Kabul", "Herat"):
            claims.create(
                step, incident=desk.ids.airport, no_quote_reason="x", about="place", value=value
            )

    do(desk, "Add places given", write)
    herat = next(each for each in desk.card.shown.given_places if each.name == "Herat")
    row = f"given-place:{herat.claims[0].id}"
    assert "another place" in desk.find(row).accessibleName()
    desk.press(desk.find(f"hold:{row}"))
    assert [link.name for link in desk.card.shown.places] == ["Herat"]
    assert assessments.current(desk.card.shown.decided, assessments.PLACE) is not None
    desk.undo()
    assert [link.name for link in desk.card.shown.places] == ["Kabul"]


def test_articles_stand_under_their_origin_and_what_falls_is_told(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)
    do(
        desk,
        "Add claim",
        lambda step: claims.create(
            step, incident=desk.ids.airport, no_quote_reason="read", source=desk.ids.reprint
        ),
    )
    assert desk.seen(f"source:{desk.ids.reprint}") is not None
    desk.press(desk.find("falls"))
    told = card_words(desk)
    assert "Without At least 72 killed in Kabul 2 of 3 claims fall" in told
    assert "killed: at least 13 in place of at least 72" in told
    assert "1 claim rests on no source." in told
    desk.press(desk.find("falls"))
    assert "2 of 3 claims fall" not in card_words(desk)
    desk.press(desk.find(f"origin-source:{desk.ids.wire}"))
    assert desk.session.selection == Ref("source", desk.ids.wire)


def test_many_origins_are_folded(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)

    def write(step: Step) -> None:
        for place in range(4):
            first = sources.create(step, f"Report {place}")
            again = sources.create(step, f"Reprint {place}")
            sources.relate(step, again, "republishes", first)
            claims.create(step, incident=desk.ids.airport, no_quote_reason="read", source=again)

    do(desk, "Add claims", write)
    origin = next(each for each in desk.card.shown.footing.origins if each.name == "Report 0")
    article = origin.articles[0].source
    assert desk.seen(f"source:{article}") is None
    desk.press(desk.find(f"origin-{origin.key}"))
    assert desk.seen(f"source:{article}") is not None


def test_all_from_one_origin_is_an_alarm(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    told = card_words(desk)
    assert "rests on one source" in told
    assert "All of it goes back to Rockets over the Amu. If that falls, so do 3 claims." in told


def test_explanations_compete_by_keyboard(desk: Desk) -> None:
    desk.window.resize(1300, 900)
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("add:+ Competing explanations"))
    made = desk.sheet.findChild(Competing)
    assert made is not None
    for words in ("They fired", "Nothing was fired"):
        QTest.keyClicks(made.line, words)
        QTest.keyClick(made.line, Qt.Key.Key_Return)
        desk.settle()
    assert not desk.no_sheet(), "Enter adds an explanation and leaves the sheet open"
    matrix = made.matrix
    matrix.setFocus()
    below: list[bool] = []
    for key in ("C", "Left", "Del"):
        action = QAction(desk.window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(below.append)
        desk.window.addAction(action)
    fired, nothing = (each.id for each in desk.card.shown.hypotheses.hypotheses)
    first, second = (claim.id for claim in desk.card.shown.claims[:2])

    def press(*keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(matrix, key)
        desk.settle()

    press(Qt.Key.Key_C, Qt.Key.Key_C, Qt.Key.Key_Right, Qt.Key.Key_I)
    press(Qt.Key.Key_Down, Qt.Key.Key_N, Qt.Key.Key_Left, Qt.Key.Key_I, Qt.Key.Key_I)
    cells = desk.card.shown.hypotheses
    assert [cells.cell(fired, first), cells.cell(nothing, first)] == ["CC", "I"]
    assert [cells.cell(fired, second), cells.cell(nothing, second)] == ["II", "N"]
    assert "Least speaks against “Nothing was fired”" in made._told.text()
    assert "The order turns on" in made._told.text()
    assert "They fired: Very inconsistent" in matrix.accessibleDescription()
    desk.undo()
    assert desk.card.shown.hypotheses.cell(fired, second) == "I"
    press(Qt.Key.Key_Delete)
    assert desk.card.shown.hypotheses.cell(fired, second) == ""
    press(Qt.Key.Key_Space)
    assert below == [], "the page below has the same keys, and does not hear them"
    assert desk.card.shown.hypotheses.cell(fired, second) == "C"
    desk.sheet.submit()
    desk.settle()
    assert desk.seen("competing") is not None


def test_an_explanation_is_renamed_and_removed(desk: Desk) -> None:
    desk.window.resize(1300, 900)
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("add:+ Competing explanations"))
    made = desk.sheet.findChild(Competing)
    assert made is not None
    QTest.keyClicks(made.line, "They fired")
    QTest.keyClick(made.line, Qt.Key.Key_Return)
    desk.settle()
    made.matrix.setFocus()
    QTest.keyClick(made.matrix, Qt.Key.Key_F2)
    desk.settle()
    form = [each for each in desk.window.findChildren(Sheet) if each.isVisible()][-1]
    form.fields[0].set_value("The group fired")
    form.submit()
    desk.settle()
    assert [each.text for each in desk.card.shown.hypotheses.hypotheses] == ["The group fired"]
    button = made.findChild(QWidget, "remove-explanation")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.card.shown.hypotheses.hypotheses == ()
