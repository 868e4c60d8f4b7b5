"""What an editor does with the ledger of an incident: grades, weighs, asks what it hangs on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAction, QHelpEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from db.records import actors, assessments, claims, figures, sources
from db.refs import Ref
from db.step import Step
from desktop.incidents.competing import Competing
from desktop.incidents.ledger import Ledger
from desktop.incidents.ledger_cells import Badge, More, Speaker
from desktop.incidents.wide_ledger import WideLedger
from desktop.theme import themes
from desktop.widgets import Sheet
from desktop.widgets.claim_words import ClaimWords
from desktop.widgets.labels import ElidedLabel
from tests.desktop.cards.conftest import Desk


def _do(desk: Desk, label: str, act: object) -> None:
    desk.session.do(label, act)  # type: ignore[arg-type]
    desk.settle()


def _words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def _card_words(desk: Desk) -> str:
    return _words(desk.card)


def _ledger(desk: Desk) -> Ledger:
    found: Ledger = next(each for each in desk.card.findChildren(Ledger) if each.isVisible())
    return found


def _say(desk: Desk, act: str, **cells: object) -> int:
    """A claim about the rockets, without a quote; its id."""
    made: list[int] = []

    def write(step: Step) -> None:
        given: dict[str, object] = {"no_quote_reason": "heard on the radio", **cells}
        made.append(claims.create(step, incident=desk.ids.termez, act=act, **given))  # type: ignore[arg-type]

    _do(desk, "Add claim", write)
    return made[0]


def test_the_proposal_is_taken_with_one_press(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    block = desk.find("judgement")
    assert "Proposed" in _words(block)
    assert "claimed by IS-Khorasan and denied by Government of Uzbekistan and Taliban" in _words(
        block
    )
    desk.press(desk.find("take-grading"))
    held = desk.card.shown.grading
    assert (held.value, held.rule) == ("contested", "claimed_and_denied")
    assert sorted(each.weight for each in held.evidence) == ["opposes", "opposes", "supports"]
    assert desk.card.shown.incident.grading == "contested"
    assert "Graded" in _words(desk.find("judgement"))
    assert desk.seen("take-grading") is None
    desk.undo()
    assert "Proposed" in _words(desk.find("judgement"))


def test_another_grading_needs_a_reason(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("decide-grading"))
    desk.field("We hold it to be").set_value("weak")
    desk.field("How likely it happened so").set_value("unlikely")
    desk.field("Our confidence in that").set_value("moderate")
    desk.save()
    assert not desk.no_sheet(), "the ledger speaks for contested"
    desk.field("Reasons").set_value("Nobody saw it.")
    desk.field("Dissent: who sees it otherwise, and why").set_value("Ben: fair.")
    desk.save()
    held = desk.card.shown.grading
    assert (held.value, held.rule, held.likelihood, held.confidence) == (
        "weak",
        "manual",
        "unlikely",
        "moderate",
    )
    told = _words(desk.find("judgement"))
    for words in ("Nobody saw it.", "unlikely", "moderate", "Ben: fair.", "speaks for contested"):
        assert words in told


def test_the_card_says_when_the_ledger_moved_after_a_decision(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("take-grading"))
    said = desk.card.shown.claims
    _do(desk, "Delete claim", lambda step: claims.delete(step, said[1].id))
    assert "since then 1 claim was removed" in _words(desk.find("judgement"))
    assert "The rule still says the same" in _words(desk.find("judgement"))
    _do(desk, "Delete claim", lambda step: claims.delete(step, said[2].id))
    told = _words(desk.find("judgement"))
    assert "since then 2 claims were removed" in told
    assert "The ledger now speaks for weak: nobody says so but IS-Khorasan" in told
    assert "Take “weak”" in desk.find("take-grading").text()
    desk.press(desk.find("take-grading"))
    desk.press(desk.find("gradings"))
    earlier = next(each for each in desk.card.shown.decided if each.value == "contested")
    assert desk.seen(f"grading:{earlier.id}") is not None


def test_nothing_is_proposed_while_nobody_is_on_record(desk: Desk) -> None:
    desk.open("incident", desk.ids.undated)
    assert desk.seen("judgement") is None


def test_who_was_asked_and_said_nothing_stands_apart(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    silent = _say(desk, "declines_comment", speaker=desk.ids.ministry)
    disputed = _say(desk, "disputes", speaker_label="two officials")
    badge = desk.find(f"claim:{silent}")
    where = badge.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, where, badge.mapToGlobal(where))
    QApplication.sendEvent(badge, event)
    assert "asked and declined to comment" in badge.toolTip()
    ledger = _ledger(desk)
    assert [key for key, _, _ in ledger._columns] == [
        "claims",
        "confirms",
        "denies",
        "disputes",
        "silent",
    ]
    assert desk.seen(f"claim:{disputed}") is not None


def test_a_repetition_is_no_voice_of_its_own(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    first = desk.card.shown.claims[0]
    again = _say(desk, "reports", speaker=desk.ids.ministry, source=desk.ids.wire)
    _do(desk, "Link claims", lambda step: claims.link(step, again, "repeats", first.id))
    badge = desk.find(f"claim:{again}")
    assert badge.accessibleName().startswith("Repeated.")
    lines = [each.text() for each in desk.card.findChildren(ElidedLabel) if each.isVisible()]
    assert any("repeats IS-Khorasan" in line for line in lines)
    assert desk.card.shown.proposal.rule == "claimed_and_denied"


def test_what_it_repeats_is_said_by_hand(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    first, second = desk.card.shown.claims[:2]
    desk.press(desk.find(f"claim:{second.id}"))
    desk.choose(desk.find("words:shown"), "Say what it repeats")
    desk.field("It repeats").set_value(str(first.id))
    desk.save()
    assert desk.card.shown.claims[1].repeats == first.id
    desk.choose(desk.find("words:shown"), "Say what it repeats")
    desk.field("It repeats").set_value("own")
    desk.save()
    assert desk.card.shown.claims[1].repeats is None


def test_a_cell_pressed_again_opens_its_words_in_the_text(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    claim = desk.card.shown.claims[0]
    desk.press(desk.find(f"claim:{claim.id}"))
    assert desk.session.selection == Ref("incident", desk.ids.termez)
    desk.press(desk.find(f"claim:{claim.id}"))
    assert desk.session.selection == Ref("quote", claim.quote)


def test_who_changed_his_word_is_told_in_order(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    _say(desk, "confirms", speaker=desk.ids.ministry, said="2022-05-02")
    _say(desk, "denies", speaker=desk.ids.ministry, said="2022-04-19")
    lines = [each.text() for each in desk.card.findChildren(ElidedLabel) if each.isVisible()]
    plain = [line.replace("\u00a0", " ") for line in lines]
    assert any("denied 19 Apr 2022, confirmed 2 May 2022" in line for line in plain)


@pytest.mark.parametrize("width", [320, 360, 392, 420, 700])
@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_of_the_ledger_is_cut_or_covered(desk: Desk, width: int, mirrored: bool) -> None:
    desk.open("incident", desk.ids.termez)
    for act in ("disputes", "investigates", "declines_comment", "confirms", "reports"):
        _say(desk, act, speaker_label="Ministry of Public Health and Rehabilitation")
    if mirrored:
        desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.window.resize(width, 900)
    desk.settle()
    ledger = _ledger(desk)
    for row in ledger._rows:
        rects = [
            each.geometry()
            for kind in (Badge, Speaker, ElidedLabel)
            for each in row.findChildren(kind)
            if each.isVisible()
        ]
        for place, rect in enumerate(rects):
            assert row.rect().contains(rect), (width, rect)
            for other in rects[:place]:
                # The last pixels of a name's box may touch the line below it.
                assert not rect.intersects(other.adjusted(0, 2, 0, -4)), (width, rect, other)


@pytest.mark.parametrize("width", [320, 392])
def test_no_part_of_the_card_is_wider_than_the_card(desk: Desk, width: int) -> None:
    desk.open("incident", desk.ids.airport)
    _tolls(desk)
    for value in ("2021-08-26", "2021-08", "2021-08-26/2021-09-14"):
        _do(
            desk,
            "Add date given",
            lambda step, value=value: claims.create(
                step, incident=desk.ids.airport, no_quote_reason="x", about="date", value=value
            ),
        )
    desk.press(desk.find("take-grading"))
    desk.press(desk.find("measure:killed"))
    desk.window.resize(width, 900)
    desk.settle()
    assert desk.card.widget().width() <= desk.card.viewport().width()
    assert desk.card.widget().minimumSizeHint().width() <= width


def test_a_long_ledger_comes_in_portions(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)

    def many(step: Step) -> None:
        for place in range(70):
            speaker = actors.create(step, f"Speaker {place}")
            for _ in range(5 if place == 0 else 1):
                claims.create(
                    step,
                    incident=desk.ids.termez,
                    speaker=speaker,
                    no_quote_reason="heard",
                    said="2022-04-01",
                )

    _do(desk, "Add claims", many)
    ledger = _ledger(desk)
    assert len(ledger._rows) == 13, "twelve, and the one whose words are shown"
    more = next(each for each in ledger.findChildren(More) if each.isVisible())
    assert more.text() == "+3"
    desk.press(desk.find("all-words"))
    shown = [w for w in desk.card.findChildren(ClaimWords) if w.isVisible()]
    assert len(shown) == 13
    assert desk.find("more-words").text() == "Show 50 more words"
    desk.press(desk.find("more-speakers"))
    ledger = _ledger(desk)
    assert len(ledger._rows) >= 62


def test_the_wide_ledger_shows_all_words_and_opens_them(desk: Desk) -> None:
    desk.window.resize(1300, 900)
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("wide-ledger"))
    wide = desk.sheet.findChild(WideLedger)
    assert wide is not None
    told = _words(wide)
    for claim in desk.card.shown.claims:
        assert claim.quote_exact in told
    first = desk.card.shown.claims[0]
    row = next(each for each in wide.findChildren(QWidget, f"wide:{first.id}"))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.no_sheet()
    assert desk.session.selection == Ref("quote", first.quote)


def _tolls(desk: Desk) -> None:
    """Two more figures of the airport: 170 by Dawn, repeated elsewhere, with nine children."""

    def write(step: Step) -> None:
        for title, number in (("Dawn", 170), ("Tolo", 183)):
            source = sources.create(step, f"{title} counts", fields={"publisher": title})
            claim = claims.create(
                step,
                incident=desk.ids.airport,
                no_quote_reason="read",
                about="figure",
                source=source,
                said="2021-08-27",
                speaker_label="officials",
            )
            figures.add(step, claim, "killed", point=number)
            if number == 170:
                figures.add(step, claim, "killed", who="child", point=9)

    _do(desk, "Add figures", write)


def test_a_headline_says_which_source_it_hangs_on(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)
    _tolls(desk)
    assert "including 9 children" in _card_words(desk)
    desk.press(desk.find("measure:killed"))
    told = _card_words(desk)
    assert "Without Tolo: 72–170" in told
    assert "Without At least 72 killed in Kabul: 170–183" in told
    assert "Without Dawn" not in told


def test_one_measure_gets_a_rule_of_its_own(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)
    _tolls(desk)
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

    _do(desk, "Add places given", write)
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
    _do(
        desk,
        "Add claim",
        lambda step: claims.create(
            step, incident=desk.ids.airport, no_quote_reason="read", source=desk.ids.reprint
        ),
    )
    assert desk.seen(f"source:{desk.ids.reprint}") is not None
    desk.press(desk.find("falls"))
    told = _card_words(desk)
    assert "Without At least 72 killed in Kabul 2 of 3 claims fall" in told
    assert "killed: at least 13 in place of at least 72" in told
    assert "1 claim rests on no source." in told
    desk.press(desk.find("falls"))
    assert "2 of 3 claims fall" not in _card_words(desk)
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

    _do(desk, "Add claims", write)
    origin = next(each for each in desk.card.shown.footing.origins if each.name == "Report 0")
    article = origin.articles[0].source
    assert desk.seen(f"source:{article}") is None
    desk.press(desk.find(f"origin-{origin.key}"))
    assert desk.seen(f"source:{article}") is not None


def test_all_from_one_origin_is_an_alarm(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    told = _card_words(desk)
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


@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_part_can_be_painted(desk: Desk, look: str) -> None:
    """Charts, badges and blocks paint in both themes without a complaint of Qt."""
    themes.start(look)  # type: ignore[arg-type]
    desk.open("incident", desk.ids.airport)
    _tolls(desk)
    desk.press(desk.find("measure:killed"))
    assert not desk.card.widget().grab(QRect(0, 0, 380, 800)).isNull()
    themes.start("light")
