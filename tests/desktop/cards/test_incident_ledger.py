"""What an editor does with the ledger of an incident: grades, weighs, asks what it hangs on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db.records import actors, claims
from db.refs import Ref
from db.step import Step
from desktop.incidents.ledger_cells import Badge, More, Speaker
from desktop.incidents.wide_ledger import WideLedger
from desktop.theme import themes
from desktop.widgets.claim_words import ClaimWords
from desktop.widgets.labels import ElidedLabel
from tests.desktop.cards.conftest import Desk
from tests.desktop.cards.ledgers import do, ledger_of, say, tolls, words_of


def test_the_proposal_is_taken_with_one_press(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    block = desk.find("judgement")
    assert "Proposed" in words_of(block)
    assert "claimed by IS-Khorasan and denied by Government of Uzbekistan and Taliban" in words_of(
        block
    )
    desk.press(desk.find("take-grading"))
    held = desk.card.shown.grading
    assert (held.value, held.rule) == ("contested", "claimed_and_denied")
    assert sorted(each.weight for each in held.evidence) == ["opposes", "opposes", "supports"]
    assert desk.card.shown.incident.grading == "contested"
    assert "Graded" in words_of(desk.find("judgement"))
    assert desk.seen("take-grading") is None
    desk.undo()
    assert "Proposed" in words_of(desk.find("judgement"))


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
    told = words_of(desk.find("judgement"))
    for words in ("Nobody saw it.", "unlikely", "moderate", "Ben: fair.", "speaks for contested"):
        assert words in told


def test_the_card_says_when_the_ledger_moved_after_a_decision(desk: Desk) -> None:
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("take-grading"))
    said = desk.card.shown.claims
    do(desk, "Delete claim", lambda step: claims.delete(step, said[1].id))
    assert "since then 1 claim was removed" in words_of(desk.find("judgement"))
    assert "The rule still says the same" in words_of(desk.find("judgement"))
    do(desk, "Delete claim", lambda step: claims.delete(step, said[2].id))
    told = words_of(desk.find("judgement"))
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
    silent = say(desk, "declines_comment", speaker=desk.ids.ministry)
    disputed = say(desk, "disputes", speaker_label="two officials")
    badge = desk.find(f"claim:{silent}")
    where = badge.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, where, badge.mapToGlobal(where))
    QApplication.sendEvent(badge, event)
    assert "asked and declined to comment" in badge.toolTip()
    ledger = ledger_of(desk)
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
    again = say(desk, "reports", speaker=desk.ids.ministry, source=desk.ids.wire)
    do(desk, "Link claims", lambda step: claims.link(step, again, "repeats", first.id))
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
    say(desk, "confirms", speaker=desk.ids.ministry, said="2022-05-02")
    say(desk, "denies", speaker=desk.ids.ministry, said="2022-04-19")
    lines = [each.text() for each in desk.card.findChildren(ElidedLabel) if each.isVisible()]
    plain = [line.replace("\u00a0", " ") for line in lines]
    assert any("denied 19 Apr 2022, confirmed 2 May 2022" in line for line in plain)


@pytest.mark.parametrize("width", [320, 360, 392, 420, 700])
@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_of_the_ledger_is_cut_or_covered(desk: Desk, width: int, mirrored: bool) -> None:
    desk.open("incident", desk.ids.termez)
    for act in ("disputes", "investigates", "declines_comment", "confirms", "reports"):
        say(desk, act, speaker_label="Ministry of Public Health and Rehabilitation")
    if mirrored:
        desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.window.resize(width, 900)
    desk.settle()
    ledger = ledger_of(desk)
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
    tolls(desk)
    for value in ("2021-08-26", "2021-08", "2021-08-26/2021-09-14"):
        do(
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

    do(desk, "Add claims", many)
    ledger = ledger_of(desk)
    assert len(ledger._rows) == 13, "twelve, and the one whose words are shown"
    more = next(each for each in ledger.findChildren(More) if each.isVisible())
    assert more.text() == "+3"
    desk.press(desk.find("all-words"))
    shown = [w for w in desk.card.findChildren(ClaimWords) if w.isVisible()]
    assert len(shown) == 13
    assert desk.find("more-words").text() == "Show 50 more words"
    desk.press(desk.find("more-speakers"))
    ledger = ledger_of(desk)
    assert len(ledger._rows) >= 62


def test_the_wide_ledger_shows_all_words_and_opens_them(desk: Desk) -> None:
    desk.window.resize(1300, 900)
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find("wide-ledger"))
    wide = desk.sheet.findChild(WideLedger)
    assert wide is not None
    told = words_of(wide)
    for claim in desk.card.shown.claims:
        assert claim.quote_exact in told
    first = desk.card.shown.claims[0]
    row = next(each for each in wide.findChildren(QWidget, f"wide:{first.id}"))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.no_sheet()
    assert desk.session.selection == Ref("quote", first.quote)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_part_can_be_painted(desk: Desk, look: str) -> None:
    """Charts, badges and blocks paint in both themes without a complaint of Qt."""
    themes.start(look)  # type: ignore[arg-type]
    desk.open("incident", desk.ids.airport)
    tolls(desk)
    desk.press(desk.find("measure:killed"))
    assert not desk.card.widget().grab(QRect(0, 0, 380, 800)).isNull()
    themes.start("light")
