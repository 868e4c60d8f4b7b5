"""Suggestions decided with the keyboard alone: walked, accepted, changed, dismissed, undone."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from db.reading.suggestion import FigureDetail, NameDetail, SpeechDetail, Suggestion
from db.records import actors, claims, decisions, figures, incidents, quotes, sources
from db.refs import Ref
from db.step import Step
from desktop.reading import readings
from desktop.reading.page import ReadingPage
from desktop.session import Session
from desktop.widgets import Sheet
from tests.desktop.lists.pictures import settled
from tests.desktop.reading.found import at, find_only
from tests.small_case import ROCKETS, SmallCase

Key = Qt.Key

SPEECH = at(
    "speech",
    "denied",
    "denies",
    why="“denied” → denies",
    detail=SpeechDetail(
        "denies",
        "Tashkent",
        ROCKETS.index("Tashkent"),
        ROCKETS.index("Tashkent") + 8,
        ROCKETS.index("that such an"),
        ROCKETS.index(" Taliban officials") - 1,
    ),
)
DATE = at(
    "date", "on April 18", "2022-04-18", why="“on April 18” → latest by publication → 2022-04-18"
)


@pytest.fixture
def rockets(small: SmallCase, monkeypatch: pytest.MonkeyPatch) -> list[Suggestion]:
    """What stands in the open text; may be changed before it is opened."""
    found = [
        at("actor", "IS-K", str(small.iskp)),
        at(
            "place",
            "Termez",
            "",
            detail=NameDetail(None, "Termez", "locality", "", 37.2, 67.3, "UZ"),
        ),
        DATE,
        SPEECH,
    ]
    find_only(monkeypatch, lambda text: [each for each in found if text == ROCKETS])
    return found


@pytest.fixture
def reading(
    rockets: list[Suggestion], session: Session, qtbot: QtBot, small: SmallCase
) -> Iterator[ReadingPage]:
    page = ReadingPage(session)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.resize(1200, 800)
    with qtbot.waitExposed(window):
        window.show()
    settled(qtbot, session, lambda: page.read_source(small.rockets))
    page.text.setFocus()
    yield page
    window.close()


@pytest.fixture
def press(qtbot: QtBot, session: Session) -> Callable[..., None]:
    """Press keys one after the other, wherever the focus is, and wait for each."""

    def press(*keys: Any) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert isinstance(target, QWidget)
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)
            qtbot.waitUntil(lambda: session.idle)

    return press


def asked(session: Session, qtbot: QtBot, question: Any) -> Any:
    out: list[Any] = []
    settled(qtbot, session, lambda: session.read("test", question, out.append))
    return out[0]


def verdicts(reading: ReadingPage) -> list[tuple[str, str]]:
    assert reading.open is not None
    return [(each.kind, each.verdict) for each in reading.open.decisions]


def sheet_of(reading: ReadingPage) -> Sheet:
    return next(each for each in reading.window().findChildren(Sheet) if each.isVisible())


def current(reading: ReadingPage) -> str:
    return reading.suggesting.current.text if reading.suggesting.current is not None else ""


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
    assert "A meeting nobody dates" in _labels(reading)
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
    assert "Begins a new incident with this date." in _labels(reading)


def _labels(reading: ReadingPage) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in reading.suggesting.panel.findChildren(QLabel))


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


def test_kinds_can_be_left_out_of_the_walk(
    reading: ReadingPage, press: Callable[..., None]
) -> None:
    reading.legend.chips["actor"].click()
    reading.legend.chips["place"].click()
    assert reading.legend.left.text() == "2 left"
    press("j")
    assert current(reading) == "on April 18"
    reading.legend.chips["date"].click()
    assert current(reading) == ""


def test_a_pressed_suggestion_is_told_and_drawn(reading: ReadingPage, qtbot: QtBot) -> None:
    text = reading.text
    each = reading.suggesting.walk.steps[1].suggestion
    box = next(iter(text.boxes(*text.printed.span(each.start, each.end))))
    before = text.viewport().grab().toImage()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert current(reading) == "Termez"
    reading.suggesting.panel.hide()
    inside = QPoint(int(box.left()) + 1, int(box.bottom()) + 1)
    assert text.viewport().grab().toImage().pixelColor(inside) != before.pixelColor(inside)


def test_nothing_is_decided_in_a_case_opened_for_reading_only(
    reading: ReadingPage, press: Callable[..., None], session: Session
) -> None:
    session.why_read_only = "Opened for reading only."
    press("j", Key.Key_Return, "d")
    assert current(reading) == "IS-K" and reading.suggesting.panel.buttons() == {}
    session.why_read_only = ""
    assert verdicts(reading) == []


RARE = "قال المتحدث 🚀🚀 باسم طالبان 𐎠 إن الهجوم 😀 وقع يوم الاثنين.\n"


def test_rare_letters_and_right_to_left_text_keep_every_suggestion_on_its_words(
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    small: SmallCase,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Qt counts UTF-16 units, quotes count code points: after five astral letters they differ."""
    find_only(
        monkeypatch,
        lambda text: [
            at("actor", "طالبان", str(small.taliban), RARE),
            at("date", "يوم الاثنين", "2022-04-18", RARE),
        ],
    )

    def make(step: Step) -> int:
        source = sources.create(step, "خبر", fields={"issued": "2022-04-20"})
        return quotes.add_snapshot(
            step, source, RARE, captured_at="2022", cleaner="none", lang="ar"
        )

    made: list[int] = []
    settled(qtbot, session, lambda: session.do("Add", make, made.append))
    settled(qtbot, session, lambda: session.select(Ref("snapshot", made[0])))
    for each in (step.suggestion for step in reading.suggesting.walk.steps):
        first, last = reading.text.printed.span(each.start, each.end)
        cursor = reading.text.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == each.text
    settled(qtbot, session, lambda: session.select(Ref("incident", small.undated)))
    press("j", Key.Key_Return, Key.Key_Return)
    assert reading.open is not None
    assert [quote.exact for quote in reading.open.quotes] == ["طالبان", "يوم الاثنين"]
    held = asked(session, qtbot, lambda reader: incidents.get(reader, small.undated))
    assert held.when.edtf == "2022-04-18"


def test_a_new_actor_is_known_in_the_whole_text_at_once(
    rockets: list[Suggestion],
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
) -> None:
    rockets[0] = at("actor", "IS-K", "", detail=NameDetail(None, "IS-K", "armed_group"))
    settled(qtbot, session, lambda: reading.suggesting.finding.begin(reading.open, 0))  # type: ignore[arg-type]
    reading.suggesting.go(1)
    assert rockets[0] is reading.suggesting.current
    rockets[0] = at("actor", "IS-K", "1")
    press(Key.Key_Return)
    assert reading.suggesting.finding.found[0].value == "1", "looked through with the new name"
    made = asked(
        session,
        qtbot,
        lambda reader: decisions.of_snapshot(reader, reading.open.snapshot.id),  # type: ignore[union-attr]
    )[0]
    actor = asked(session, qtbot, lambda reader: actors.get(reader, made.made))
    assert (actor.name, actor.kind) == ("IS-K", "armed_group")


@pytest.mark.parametrize("keys", ["jjkd", "оолв", "تتنی", "تتني"])
def test_the_keys_are_where_they_are_in_every_layout(
    keys: str, reading: ReadingPage, qtbot: QtBot, session: Session
) -> None:
    for letter in keys:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        settled(qtbot, session, lambda event=event: QApplication.sendEvent(reading.text, event))  # type: ignore[misc]
    assert verdicts(reading) == [("actor", "dismissed")]


def test_a_date_that_hangs_on_an_unknown_day_asks_when_the_text_was_published(
    rockets: list[Suggestion],
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
) -> None:
    rockets[2] = at("date", "on April 18", "", ambiguous=True)
    settled(qtbot, session, lambda: reading.suggesting.finding.begin(reading.open, 0))  # type: ignore[arg-type]
    reading.suggesting.choose(reading.suggesting.walk.steps[2].suggestion)
    assert "day of publication, which is not known" in _labels(reading)
    press(Key.Key_Return)
    assert [field.label for field in sheet_of(reading).fields] == ["Published"]
    press(Key.Key_Escape)
    assert verdicts(reading) == []


def test_words_of_a_suggestion_are_told_in_the_language_of_a_person(small: SmallCase) -> None:
    place = at(
        "place", "Termez", "", detail=NameDetail(None, "Termez", "site", "", 37.2, -67.3, "UZ")
    )
    figure = FigureDetail("injured", "child", 4, 9, qualifier="between")
    assert readings.more(place).replace("\u00a0", " ") == (
        "Not in the case yet: a new place · Building or site · UZ · 37.20° N 67.30° W"
    )
    told = readings.taken_for(at("figure", "rockets", "injured:4..9", detail=figure), {})
    assert told == "Injured: 4–9, children"
    dozens = FigureDetail("killed", qualifier="dozens")
    assert readings.taken_for(at("figure", "rockets", "killed:..", detail=dozens), {}) == (
        "Killed: dozens"
    )
    both = at(
        "figure", "rockets", "killed:3..3", others=("killed:..9", "injured:3.."), detail=dozens
    )
    assert readings.choices(both, {})[1:] == [
        ("killed:..9", "Killed: up to 9"),
        ("injured:3..", "Injured: at least 3"),
    ]


def test_the_walk_looks_further_only_at_the_end_of_what_was_found(
    reading: ReadingPage,
    press: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A long text whose first word is a suggestion: J stays at its beginning."""
    long = "Kabul is far away. " * 40_000
    find_only(monkeypatch, lambda text: [at("date", "Kabul", "2022", text)])

    def make(step: Step) -> int:
        source = sources.create(step, "Long")
        return quotes.add_snapshot(step, source, long, captured_at="2022", cleaner="none")

    made: list[int] = []
    settled(qtbot, session, lambda: session.do("Add", make, made.append))
    settled(qtbot, session, lambda: session.select(Ref("snapshot", made[0])))
    finding = reading.suggesting.finding
    assert len(finding.found) == 2
    press("j")
    assert reading.suggesting.current is finding.found[0] and len(finding.found) == 2
    press("j", "j")
    more = len(finding.found)
    assert more in (3, 4), "one piece more, and what is in view there"
    assert reading.suggesting.current is list(finding.found)[2]
