"""The bridge: what is said when a case is opened, changed, undone, closed, or cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.case import Case
from db.changes import Changes
from db.errors import BadInput, CaseError
from db.records import incidents
from db.refs import Ref
from db.step import Step
from desktop.faults import Report
from desktop.session import Session
from desktop.tasks import Progress


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    made = Session()
    yield made
    made.end()


@pytest.fixture
def opened(session: Session, qtbot: QtBot, tmp_path: Path) -> Session:
    with qtbot.waitSignal(session.opened):
        session.create(tmp_path / "a.case", "First case")
    return session


def look_for_cancel(told: Progress) -> None:
    """Work that looks at its Cancel now and then, as an import does."""
    for share in range(1000):
        if told.is_cancelled():
            return
        told.say(share / 1000)


def test_create_opens_and_tells_the_title(opened: Session, tmp_path: Path) -> None:
    assert opened.title == "First case"
    assert opened.path == tmp_path / "a.case"
    assert opened.undo_label == ""


def test_a_step_is_told_undone_and_redone(opened: Session, qtbot: QtBot) -> None:
    made: list[int] = []
    with qtbot.waitSignal(opened.changed) as told:
        opened.do("New incident", lambda step: incidents.create(step, title="Rockets"), made.append)
    changes: Changes = told.args[0]
    assert changes.label == "New incident"
    assert changes.ids("incident") == {made[0]}
    assert opened.undo_label == "New incident"
    with qtbot.waitSignal(opened.changed):
        opened.undo()
    assert (opened.undo_label, opened.redo_label) == ("", "New incident")
    with qtbot.waitSignal(opened.changed):
        opened.redo()
    found: list[object] = []
    opened.read("one", lambda reader: incidents.get(reader, made[0]), found.append)
    qtbot.waitUntil(lambda: opened.idle)
    assert found[0] is not None


def test_a_refused_step_is_a_sentence_and_changes_nothing(opened: Session, qtbot: QtBot) -> None:
    def act(step: Step) -> None:
        incidents.create(step, title="Rockets")
        raise BadInput("This cannot be.")

    heard: list[object] = []
    opened.changed.connect(heard.append)
    with qtbot.waitSignal(opened.trouble) as told:
        opened.do("New incident", act)
    assert told.args[0].sentence == "This cannot be."
    qtbot.waitUntil(lambda: opened.idle)
    assert heard == []
    assert opened.undo_label == ""


def test_a_fault_is_told_once_with_its_details(opened: Session, qtbot: QtBot) -> None:
    bugs: list[Report] = []
    opened.bug.connect(bugs.append)

    def act(step: Step) -> None:
        raise ZeroDivisionError("a fault")

    for _ in range(3):
        opened.do("Divide", act)
    qtbot.waitUntil(lambda: opened.idle)
    assert len(bugs) == 1
    assert bugs[0].doing == "Divide"
    assert "ZeroDivisionError" in bugs[0].text


def test_a_file_that_is_no_case_leaves_the_open_one(
    opened: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "b.case").write_text("not a case")
    with qtbot.waitSignal(opened.trouble) as told:
        opened.open(tmp_path / "b.case")
    assert isinstance(told.args[0], CaseError)
    assert opened.title == "First case"
    assert (tmp_path / "b.case").read_text() == "not a case"


def test_opening_another_closes_the_first(opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    opened.select(Ref("incident", 5))
    with qtbot.waitSignals([opened.closed, opened.opened], order="strict"):
        opened.create(tmp_path / "b.case", "Second case")
    assert opened.title == "Second case"
    assert opened.selection is None
    qtbot.waitUntil(lambda: opened.idle)
    again = Case.open(tmp_path / "a.case")
    assert not again.read_only
    again.close()


def test_opening_the_open_case_again_leaves_it_as_it_is(opened: Session, qtbot: QtBot) -> None:
    assert opened.path is not None
    with qtbot.assertNotEmitted(opened.opened):
        opened.open(opened.path)
        qtbot.waitUntil(lambda: opened.idle)
    assert opened.why_read_only == ""


def test_a_case_open_elsewhere_is_read_only_and_says_why(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    holder = Case.create(tmp_path / "a.case", "Held")
    with qtbot.waitSignal(session.opened):
        session.open(tmp_path / "a.case")
    assert "open in another" in session.why_read_only
    with qtbot.waitSignal(session.trouble):
        session.do("New incident", lambda step: incidents.create(step, title="Rockets"))
    session.close()
    qtbot.waitUntil(lambda: session.idle)
    holder.close()


def test_selecting_is_said_once_and_quotes_are_opened(opened: Session) -> None:
    said: list[object] = []
    asked: list[object] = []
    opened.selected.connect(said.append)
    opened.activated.connect(asked.append)
    opened.select(Ref("actor", 1))
    opened.select(Ref("actor", 1))
    opened.select(Ref("quote", 2))
    opened.select(Ref("quote", 2))
    assert said == [Ref("actor", 1), Ref("quote", 2)]
    assert asked == [Ref("quote", 2), Ref("quote", 2)]


def test_long_work_tells_how_far_it_is_and_everything_is_read_again(
    opened: Session, qtbot: QtBot
) -> None:
    shares: list[float] = []
    work: list[object] = []
    opened.progress.connect(lambda share, _: shares.append(share))
    opened.work.connect(work.append)

    def act(case: Case, told: Progress) -> int:
        for number in range(4):
            told.say(number / 4, "Importing")
            with case.step(f"Step {number}", kind="import") as step:
                incidents.create(step, title=f"Incident {number}")
        return 4

    with qtbot.waitSignal(opened.changed) as told:
        opened.run("Import", act)
    assert told.args[0].everything
    assert told.args[0].concerns("incident")
    assert shares == [0, 0.25, 0.5, 0.75]
    assert isinstance(work[0], Progress)
    assert work[-1] is None


def test_work_can_be_cancelled(opened: Session, qtbot: QtBot) -> None:
    opened.work.connect(lambda told: told is not None and told.cancel())

    def act(case: Case, told: Progress) -> bool:
        look_for_cancel(told)
        return told.is_cancelled()

    heard: list[bool] = []
    opened.run("Import", act, heard.append)
    qtbot.waitUntil(lambda: opened.idle)
    assert heard == [True]


def test_a_copy_is_a_case_of_its_own(opened: Session, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(opened.noted):
        opened.save_copy(tmp_path / "copy.case")
    copy = Case.open(tmp_path / "copy.case")
    assert copy.title == "First case"
    copy.close()
