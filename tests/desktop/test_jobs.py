"""Long work: one list of it, with progress, cancel and how it ended; and the line of saving."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.case import Case
from db.errors import BadInput, CaseError, InUse
from db.reader import Reader
from db.records import incidents
from db.step import Step
from desktop.jobs import Jobs
from desktop.jobs_place import JobsButton, state_words
from desktop.session import Session
from desktop.settings import Store
from desktop.tasks import Progress
from desktop.theme import themes
from desktop.widgets import announcement
from desktop.window import Window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    themes.start("light")
    session = Session()
    store = Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made = Window(session, store)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    with qtbot.waitSignal(session.opened):
        session.create(tmp_path / "a.case", "A case")
    qtbot.waitUntil(lambda: session.idle)
    yield made
    made.close()


def place(window: Window) -> JobsButton:
    found = window.findChild(JobsButton)
    assert isinstance(found, JobsButton)
    return found


def test_work_is_listed_while_it_runs_and_afterwards(window: Window, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def act(case: Case, told: Progress) -> None:
        told.say(0.4, "Reading file 2 of 5")
        go_on.wait(5)

    button = place(window)
    assert not button.isVisible()
    window.session.run("Import", act)
    qtbot.waitUntil(lambda: "40" in button.accessibleName())
    button.click()
    assert button.panel is not None
    assert button.panel.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: window.session.idle)
    job = window.session.jobs.every[0]
    assert job.state == "done"
    assert state_words(job).startswith("Done at ")
    qtbot.waitUntil(lambda: button.accessibleName() == "Work: All done")
    QTest.keyClick(button.panel, Qt.Key.Key_Escape)
    assert not button.panel.isVisible()
    window.session.jobs.clear()
    qtbot.waitUntil(lambda: not button.isVisible())


def test_work_is_cancelled_from_the_list(window: Window, qtbot: QtBot) -> None:
    def act(case: Case, told: Progress) -> None:
        while not told.is_cancelled():
            told.say(0.1)
        raise BadInput("The import was stopped.")

    window.session.run("Import", act)
    job = window.session.jobs.every[0]
    window.session.jobs.stop(job)
    assert state_words(job) == "Stopping …"
    qtbot.waitUntil(lambda: not job.runs)
    assert job.state == "stopped"


def test_what_failed_says_why(window: Window, qtbot: QtBot) -> None:
    def act(case: Case, told: Progress) -> None:
        raise InUse("The disk is full. Nothing was changed.")

    window.session.run("Import", act)
    qtbot.waitUntil(lambda: window.session.idle)
    job = window.session.jobs.every[0]
    assert job.state == "failed"
    assert "The disk is full." in state_words(job)
    assert window.desk.status.saved.text() == "The last step was not saved"
    with qtbot.waitSignal(window.session.changed):
        window.session.do("New incident", lambda step: incidents.create(step, title="Rockets"))
    qtbot.waitUntil(lambda: window.desk.status.saved.text().startswith("Saved "))


def test_the_end_of_long_work_is_said(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(announcement, "_say", lambda event: said.append(event.message()))
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    jobs = window.session.jobs
    short, long = jobs.begin("Short work"), jobs.begin("Long work")
    long.since -= timedelta(seconds=4)
    jobs.end(short)
    jobs.end(long, CaseError("The disk is full."))
    (sentence,) = said
    assert sentence.startswith("Long work, Not done") and sentence.endswith("The disk is full.")


def test_a_newer_study_ends_the_older(window: Window, qtbot: QtBot) -> None:
    def ask(reader: Reader, told: Progress) -> None:
        while not told.is_cancelled():
            told.say(0.2, "Counting")

    session = window.session
    session.study("look", ask, lambda _: None, lambda *_: None, "Look through a file")
    second = session.study("look", ask, lambda _: None, lambda *_: None, "Look through a file")
    first, other = session.jobs.every
    assert first.state == "stopped"
    second.cancel()
    qtbot.waitUntil(lambda: session.idle)
    assert other.state == "stopped"


def test_words_that_cannot_be_used_are_not_unsaved(window: Window, qtbot: QtBot) -> None:
    def act(step: Step) -> None:
        raise BadInput("A title is missing.")

    with qtbot.waitSignal(window.session.changed):
        window.session.do("New incident", lambda step: incidents.create(step, title="Rockets"))
    with qtbot.waitSignal(window.session.trouble):
        window.session.do("Rename", act)
    qtbot.waitUntil(lambda: window.session.idle)
    assert window.desk.status.saved.text().startswith("Saved ")


def test_a_case_for_reading_only_says_so(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.session.close()
    with qtbot.waitSignal(window.session.opened):
        window.session.open(tmp_path / "a.case", read_only=True)
    qtbot.waitUntil(lambda: window.session.idle)
    assert window.desk.status.saved.text() == "Read only"


def test_the_list_is_bounded() -> None:
    jobs = Jobs()
    for number in range(60):
        jobs.end(jobs.begin(f"Work {number}"))
    assert len(jobs.every) <= 21
    assert jobs.every[-1].what == "Work 59"
