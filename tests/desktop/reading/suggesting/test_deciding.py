"""Suggestions decided with the keyboard alone: walked, accepted, changed, dismissed, undone."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.reading.suggestion import FigureDetail, Suggestion
from db.records import claims, figures, incidents
from db.refs import Ref
from desktop.reading.page import ReadingPage
from desktop.session import Session
from tests.desktop.lists.pictures import settled
from tests.desktop.reading.found import at
from tests.desktop.reading.suggesting.found_there import (
    asked,
    current,
    labels,
    sheet_of,
    verdicts,
)
from tests.small_case import SmallCase

Key = Qt.Key


def test_j_and_k_walk_and_the_panel_tells(
    reading: ReadingPage, press: Callable[..., None], session: Session
) -> None:
    assert reading.legend.left.text() == "4 left"
    walked = []
    for key in ("j", "j", "j", "k"):
        press(key)
        walked.append(current(reading))
    assert walked == ["IS-K", "Termez", "on April 18", "Termez"]
    press("j")
    assert "18 April 2022" in reading.suggesting.panel.words.replace("\u00a0", " ")
    assert "latest by publication" in reading.suggesting.panel.words
    assert set(reading.suggesting.panel.buttons()) == {"accept", "change", "dismiss"}
    press(Key.Key_Escape)
    assert reading.suggesting.panel.isHidden()
    QTest.keyClick(reading.text, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert current(reading) == "denied"
    QTest.keyClick(reading.text, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert current(reading) == "on April 18"


def test_a_click_elsewhere_leaves_the_suggestion(
    reading: ReadingPage, press: Callable[..., None]
) -> None:
    """The sentence that is selected next is the one that was clicked, not that of the panel."""
    press("j", "j", "j")
    assert reading.suggesting.panel.shown is not None
    box = next(reading.text.boxes(4, 5))  # in the headline
    QTest.mouseClick(reading.text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert reading.suggesting.panel.isHidden()
    press("s")
    assert reading.text.words()[0] == 0


def test_a_story_by_keyboard_alone(
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    small: SmallCase,
) -> None:
    """Keep a mention, create a place, begin an incident, claim a denial, undo it all."""
    press("j", Key.Key_Return)  # IS-K is the group of the case
    assert verdicts(reading) == [("actor", "accepted")] and current(reading) == "Termez"
    press(Key.Key_Return)  # a new place
    assert current(reading) == "on April 18"
    press(Key.Key_Return)  # a date without an incident at hand: a new incident
    assert sheet_of(reading).isVisible()
    press("Rockets at night", Key.Key_Return)
    made = session.selection
    assert made is not None and made.kind == "incident"
    incident = asked(session, qtbot, lambda reader: incidents.get(reader, made.id))
    assert (incident.title, incident.when.edtf, incident.when.phrase) == (
        "Rockets at night",
        "2022-04-18",
        "on April 18",
    )
    assert incident.date_source == small.rockets
    assert current(reading) == "denied", "the next one comes"
    press(Key.Key_Return)
    said = asked(session, qtbot, lambda reader: claims.about_incident(reader, made.id))
    assert ("denies", "Tashkent", "Tashkent has denied that such an attack took place") in [
        (each.act, each.speaker_name, each.quote_exact) for each in said
    ]
    assert reading.legend.left.text() == "All decided"
    assert [each for each, _ in verdicts(reading)].count("speech") == 1
    for _ in range(4):
        settled(qtbot, session, session.undo)
    assert verdicts(reading) == [] and reading.legend.left.text() == "4 left"
    assert asked(session, qtbot, lambda reader: incidents.get(reader, made.id)) is None
    assert reading.open is not None and len(reading.open.quotes) == 3


def test_a_dismissed_one_is_gone_until_it_is_shown_or_undone(
    reading: ReadingPage, press: Callable[..., None], session: Session, qtbot: QtBot
) -> None:
    press("j", "d")
    assert current(reading) == "Termez" and reading.legend.left.text() == "3 left"
    press(Key.Key_Backspace)
    assert verdicts(reading) == [("actor", "dismissed"), ("place", "dismissed")]
    walk = reading.suggesting.walk
    assert [step.suggestion.text for _, step in walk.seen(0, 99)] == ["on April 18"]
    reading.legend.decided.click()
    assert len(walk.seen(0, 99)) == 3
    settled(qtbot, session, session.undo)
    assert current(reading) == "Termez", "undo goes back to it"
    reading.suggesting.choose(walk.steps[0].suggestion)
    assert set(reading.suggesting.panel.buttons()) == {"reopen"}
    press("e")
    assert verdicts(reading) == [] and reading.legend.left.text() == "4 left"


def test_numbers_choose_among_the_readings(
    rockets: list[Suggestion],
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    small: SmallCase,
) -> None:
    rockets[2] = at("date", "on April 18", "2022-04-18", ambiguous=True, others=("2021-04-18",))
    session.select(Ref("incident", small.undated))
    settled(qtbot, session, lambda: reading.suggesting.finding.begin(reading.open, 0))  # type: ignore[arg-type]
    reading.suggesting.choose(reading.suggesting.walk.steps[2].suggestion)
    buttons = reading.suggesting.panel.buttons()
    assert "accept" not in buttons and [name for name in buttons if name.isdigit()] == ["1", "2"]
    press(Key.Key_Return)
    assert verdicts(reading) == [], "Enter does not guess"
    press("2")
    held = asked(session, qtbot, lambda reader: incidents.get(reader, small.undated))
    assert held.when.edtf == "2021-04-18" and verdicts(reading) == [("date", "changed")]


def test_what_is_at_hand_takes_what_is_accepted_until_x(
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    small: SmallCase,
) -> None:
    settled(qtbot, session, lambda: session.select(Ref("incident", small.undated)))
    press("j", "j")
    assert "A meeting nobody dates" in labels(reading)
    press(Key.Key_Return)
    linked = asked(
        session,
        qtbot,
        lambda reader: reader.rows(
            "SELECT role FROM incident_place WHERE incident = ?", small.undated
        ),
    )
    assert linked == [("location",)]
    press("x")
    assert "Begins a new incident with this date." in labels(reading)


def test_e_takes_another_actor(
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    small: SmallCase,
) -> None:
    press("j", "e")
    who, kind = sheet_of(reading).fields
    assert who.value().id == small.iskp and kind.isVisible()
    who.line.selectAll()  # type: ignore[attr-defined]
    press("Talib")
    qtbot.waitUntil(lambda: who.list.isVisible())  # type: ignore[attr-defined]
    press(Key.Key_Return, Key.Key_Return)
    assert verdicts(reading) == [("actor", "changed")]
    assert reading.open is not None and reading.open.decisions[0].chosen == str(small.taliban)
    notes = [note.accessibleName() for note in reading.margin.notes()]
    assert "Names Taliban" in notes


def test_a_figure_without_an_incident_asks_which_likely_ones_first(
    rockets: list[Suggestion],
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    small: SmallCase,
) -> None:
    figure = at(
        "figure", "rockets", "killed:3..", detail=FigureDetail("killed", "civilian", 3, None)
    )
    rockets.append(figure)
    settled(qtbot, session, lambda: reading.suggesting.finding.begin(reading.open, 0))  # type: ignore[arg-type]
    reading.suggesting.choose(figure)
    press(Key.Key_Return)
    incident = sheet_of(reading).fields[0]
    qtbot.waitUntil(lambda: incident.list.isVisible())  # type: ignore[attr-defined]
    first = incident.list.item(0).data(Qt.ItemDataRole.UserRole)  # type: ignore[attr-defined]
    assert (first.id, first.title) == (small.termez, "Rockets at Termez")
    assert "same day" in first.detail
    press(Key.Key_Return, Key.Key_Return)
    (kept,) = asked(session, qtbot, lambda reader: figures.of_incident(reader, small.termez))
    assert (kept.words, kept.who, kept.raw) == ("3", "civilian", "rockets")
    assert verdicts(reading) == [("figure", "accepted")]


def test_s_selects_the_sentence_and_the_sheet_is_filled_from_it(
    reading: ReadingPage, press: Callable[..., None], session: Session, small: SmallCase
) -> None:
    press("k", "s")
    assert current(reading) == ""
    taken = reading.taken()
    assert taken is not None
    assert taken.words == "Tashkent has denied that such an attack took place."
    press("s")
    longer = reading.taken()
    assert longer is not None and longer.words.endswith("from Afghan territory.")
    press("c")
    _, speaker_and_label, act_hedge_said, *_ = sheet_of(reading).fields
    assert speaker_and_label.value() == (None, "Tashkent")
    assert act_hedge_said.value()[0] == "denies"
    press(Key.Key_Escape)
