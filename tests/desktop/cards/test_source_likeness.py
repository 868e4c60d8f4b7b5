"""What an editor does with texts that share words, with retractions, versions and grades."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from db.case import Case
from db.likeness import deciding, finding
from db.records import actors, claims, quotes, ratings, sources
from db.refs import Ref
from db.step import Step
from desktop.session import Session
from desktop.sources.card_changes import ChangedWords
from desktop.sources.marking import Marking
from desktop.sources.two_texts import TwoTexts
from desktop.widgets import Secondary
from desktop.widgets.rating_band import RatingBand, stretches
from tests.db.likeness.test_finding import prose
from tests.desktop.cards.conftest import Desk
from tests.small_case import SmallCase

PASSAGE = prose(70, 50)


def another(desk: Desk, text: str, title: str, issued: str = "2022-05-20") -> int:
    """A source with a text; its id."""
    made: list[int] = []

    def act(step: Step) -> int:
        source = sources.create(step, title, fields={"issued": issued})
        quotes.add_snapshot(step, source, text, captured_at="2022-06-01T00:00:00Z", cleaner="test")
        return source

    desk.session.do("Add source", act, made.append)
    desk.settle()
    return made[0]


def test_a_republished_text_is_linked_with_one_press(desk: Desk) -> None:
    agency = another(desk, f"{prose(71, 60)} {PASSAGE}", "Agency", "2022-05-18")
    paper = another(desk, f"{PASSAGE} {prose(72, 20)}", "Paper")
    desk.open("source", paper)
    row = desk.find(f"alike:{agency}")
    assert row.title == "Agency"
    assert row.detail.startswith("50 words in one passage · 71 % of this text")
    yes = desk.find(f"link:{agency}")
    assert yes.text() == "This republishes it"
    desk.press(yes)
    [link] = desk.card.shown.card.relations
    assert (link.predicate, link.other) == ("republishes", agency)
    assert desk.seen(f"link:{agency}") is None
    assert desk.find(f"alike:{agency}").trailing == "linked"
    desk.undo()
    assert desk.seen(f"link:{agency}") is not None
    # From the other side it is still the paper that goes back to the agency.
    desk.open("source", agency)
    assert desk.find(f"link:{paper}").text() == "It republishes this"


def test_a_likeness_is_set_aside_and_taken_up_again(desk: Desk) -> None:
    one = another(desk, f"{prose(73, 60)} {PASSAGE}", "One")
    two = another(desk, f"{prose(74, 60)} {PASSAGE}", "Two")
    desk.open("source", two)
    desk.press(desk.find(f"dismiss:{one}"))
    assert desk.seen(f"alike:{one}") is None
    desk.press(desk.find("alike-set-aside"))
    desk.choose(desk.find(f"alike:{one}"), "Decide again")
    assert desk.seen(f"link:{one}") is not None
    assert desk.ask(lambda reader: deciding.decided(reader, one, [two]))[two].open


def test_both_texts_are_read_side_by_side(desk: Desk) -> None:
    emoji = "\U0001f6a9 "
    one = another(desk, f"{emoji * 3}{prose(75, 60)} {PASSAGE} {prose(76, 40)}", "One")
    two = another(desk, f"{prose(77, 90)} {PASSAGE}", "Two")
    desk.open("source", two)
    desk.choose(desk.find(f"alike:{one}"), "Read side by side")
    [shown] = desk.sheet.findChildren(TwoTexts)
    for text in (shown.here, shown.there):
        [marked] = text.extraSelections()
        assert marked.cursor.selectedText() == PASSAGE
    desk.save()
    assert desk.no_sheet()


def test_the_shared_words_unfold_by_keyboard(desk: Desk) -> None:
    one = another(desk, f"{prose(78, 60)} {PASSAGE}", "One")
    two = another(desk, f"{prose(79, 60)} {PASSAGE}", "Two")
    desk.open("source", two)
    desk.key(desk.find(f"alike:{one}"), Qt.Key.Key_Return)
    beside = desk.find(f"beside:{one}")
    assert isinstance(beside, QPushButton)
    QTest.keyClick(beside, Qt.Key.Key_Space)
    assert desk.sheet.accessibleName() == "Side by side"


def test_the_texts_beside_a_book_come_after_its_card(desk: Desk) -> None:
    one = another(desk, f"{prose(91, 60)} {PASSAGE}", "One")
    book = another(desk, f"{prose(92, 16_000)} {PASSAGE}", "Book")
    desk.open("source", book)
    assert desk.card.shown.beside is None
    desk.press(desk.find(f"link:{one}"))
    assert desk.find(f"alike:{one}").trailing == "linked"
    desk.undo()
    assert desk.seen(f"link:{one}") is not None


def test_texts_that_are_still_to_be_compared_are_counted(desk: Desk) -> None:
    desk.session.tidy(
        "Unmark", lambda case: case.main_reader.connection.execute("DELETE FROM text_signature")
    )
    desk.settle()
    desk.open("source", desk.ids.rockets)
    told = {each.text() for each in desk.card.findChildren(Secondary) if each.isVisible()}
    assert "3 texts of this case are still to be compared." in told


def test_what_falls_is_told_before_a_source_is_retracted(desk: Desk) -> None:
    desk.open("source", desk.ids.rockets)
    desk.press(desk.find("without-it"))
    row = desk.find(f"falling:{desk.ids.termez}")
    assert row.detail == "nothing is left, all claims fall"
    for shown in (False, True):
        desk.press(desk.find("without-it"))
        assert (desk.seen(f"falling:{desk.ids.termez}") is not None) is shown
    acts = {act.label: act for act in desk.card._card_acts(desk.card.shown.card)}
    acts["Retraction"].run()
    desk.sheet.fields[1].set_value(True)
    assert desk.field("Reason").value() == "“Rockets over the Amu” was retracted"
    desk.save()
    said = desk.ask(lambda reader: claims.about_incident(reader, desk.ids.termez))
    assert {(each.rank, each.retraction) for each in said} == {("deprecated", "retracted")}
    assert desk.card.shown.source.retraction == "retracted"
    # Taken back by hand, the claims stand again; and undo takes that back, too.
    acts["Retraction"].run()
    desk.field("State").set_value("")
    desk.save()
    said = desk.ask(lambda reader: claims.about_incident(reader, desk.ids.termez))
    assert {each.rank for each in said} == {"normal"}
    desk.undo()
    desk.undo()
    assert desk.card.shown.source.retraction == ""


def test_versions_are_told_apart(desk: Desk) -> None:
    old = f"{prose(80, 40)} at least 72 killed {prose(81, 40)}"
    source = another(desk, old, "Article")
    newer = old.replace("at least 72", "some 170").replace("killed", "killed <b>&amp;</b>")
    desk.session.do(
        "Newer",
        lambda step: quotes.add_snapshot(
            step, source, newer, captured_at="2022-07-01T00:00:00Z", cleaner="test"
        ),
    )
    desk.settle()
    desk.open("source", source)
    first, second = desk.card.shown.card.snapshots
    name = f"changes-{second.id}-{first.id}"
    assert desk.find(name).detail == ""
    desk.press(desk.find(name))
    assert desk.find(name).detail.startswith("1 place ·")
    [words] = [each for each in desk.card.findChildren(ChangedWords) if each.isVisible()]
    assert "removed: at least 72" in words.accessibleName()
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt;" in words.text()
    desk.press(desk.find(name))
    assert not [each for each in desk.card.findChildren(ChangedWords) if each.isVisible()]


def test_the_grade_of_the_day_is_told(desk: Desk) -> None:
    def act(step: Step) -> int:
        outlet = actors.create(step, "Agency", kind="media")
        ratings.rate(step, "B", outlet=outlet, until="2022")
        ratings.rate(step, "D", outlet=outlet, since="2023", reason="new owner")
        sources.change(step, desk.ids.rockets, outlet=outlet)
        return outlet

    made: list[int] = []
    desk.session.do("Outlet", act, made.append)
    desk.settle()
    desk.open("source", desk.ids.rockets)
    [band] = [each for each in desk.card.findChildren(RatingBand) if each.isVisible()]
    assert band.accessibleName() == "B until 2022, D since 2023. B holds on 12 May 2022."
    assert desk.find("outlet-rating").grade == "B"
    desk.press(desk.find("outlet-rating"))
    assert desk.session.selection == Ref("actor", made[0])


def test_a_band_needs_a_date_and_leaves_no_hole_before_the_next() -> None:
    undated = ratings.Rating(1, "B", None, None, "", "")
    assert stretches([undated], "2022-05-12") == ()
    given = [ratings.Rating(2, "C", "2021", None, "", ""), undated]
    first, second = stretches(given, None)
    assert (first.rating.id, first.end) == (1, second.start)
    assert first.open_start and second.open_end


def test_texts_of_older_programs_are_marked_after_opening(
    qapp: QApplication, qtbot: QtBot, small: SmallCase
) -> None:
    with Case.open(small.path) as case:
        connection = case.main_reader.connection
        connection.execute("DELETE FROM text_signature")
        connection.execute("DELETE FROM text_mark")
    session = Session()
    Marking(session, session)
    with qtbot.waitSignal(session.opened):
        session.open(small.path)
    qtbot.waitUntil(lambda: session.idle)
    session.end()
    with Case.open(small.path) as case:
        assert finding.unmarked(case.main_reader) == 0
