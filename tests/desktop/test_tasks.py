"""Questions and answers across threads: newest wins, order of writes, idle means idle."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.case import Case
from db.reader import Reader
from desktop.tasks import Bridge, Outcome, Tasks


@pytest.fixture
def tasks(qtbot: QtBot, tmp_path: Path) -> Iterator[Tasks]:
    case = Case.create(tmp_path / "a.case", "A")
    bridge = Bridge()
    made = Tasks(bridge)
    made.open_readers(case.reader)
    yield made
    made.stop()
    case.close()


def _number(number: int, reader: Reader) -> int:
    return int(reader.value("SELECT ?", number))


def test_the_newest_question_of_a_key_wins(tasks: Tasks, qtbot: QtBot) -> None:
    answers: list[int] = []

    def asked(number: int) -> None:
        def then(outcome: Outcome[int]) -> None:
            assert outcome.value is not None
            answers.append(outcome.value)

        tasks.read("key", lambda reader: int(reader.value("SELECT ?", number)), then)

    for number in range(200):
        asked(number)
    qtbot.waitUntil(lambda: tasks.idle)
    assert answers == [199]


def test_a_superseded_question_is_interrupted(tasks: Tasks, qtbot: QtBot) -> None:
    begun = threading.Event()
    heard: list[str] = []

    def slow(reader: Reader) -> int:
        begun.set()
        endless = "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM n) "
        return int(reader.value(endless + "SELECT max(x) FROM n"))

    tasks.read("key", slow, lambda _: heard.append("slow"))
    assert begun.wait(5)
    tasks.read("key", lambda reader: reader.value("SELECT 1"), lambda _: heard.append("new"))
    qtbot.waitUntil(lambda: tasks.idle)
    assert heard == ["new"]


def test_questions_of_different_keys_are_all_answered(tasks: Tasks, qtbot: QtBot) -> None:
    heard: set[int] = set()
    for number in range(50):
        tasks.read(
            f"key {number}",
            partial(_number, number),
            lambda outcome: heard.add(outcome.value or 0),
        )
    qtbot.waitUntil(lambda: tasks.idle)
    assert heard == set(range(50))


def test_errors_come_back_and_the_reader_goes_on(tasks: Tasks, qtbot: QtBot) -> None:
    outcomes: list[Outcome[object]] = []
    tasks.read("bad", lambda reader: reader.value("SELECT nonsense"), outcomes.append)
    qtbot.waitUntil(lambda: tasks.idle)
    assert outcomes[0].error is not None
    tasks.read("good", lambda reader: reader.value("SELECT 5"), outcomes.append)
    qtbot.waitUntil(lambda: tasks.idle)
    assert outcomes[1].value == 5


def test_answers_are_delivered_on_the_window_thread(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[int] = []
    here = threading.get_ident()
    tasks.read("who", lambda _: threading.get_ident(), lambda out: threads.append(out.value or 0))
    tasks.write(threading.get_ident, lambda out: threads.append(threading.get_ident()))
    qtbot.waitUntil(lambda: tasks.idle)
    assert here in threads
    assert len(set(threads)) == 2


def test_writes_keep_their_order(tasks: Tasks, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(30):
        tasks.write(partial(int, number), lambda outcome: done.append(outcome.value or 0))
    qtbot.waitUntil(lambda: tasks.idle)
    assert done == list(range(30))


def test_closing_drops_what_was_asked(qtbot: QtBot, tmp_path: Path) -> None:
    case = Case.create(tmp_path / "b.case", "B")
    tasks = Tasks(Bridge())
    tasks.open_readers(case.reader)
    heard: list[object] = []
    endless = (
        "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
    )
    for number in range(6):
        tasks.read(str(number), lambda reader: reader.value(endless), heard.append)
    tasks.close_readers()
    qtbot.waitUntil(lambda: tasks.idle)
    assert heard == []
    tasks.stop()
    case.close()
