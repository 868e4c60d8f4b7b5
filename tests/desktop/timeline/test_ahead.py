"""What is read of a window's first case while the timeline is still being made."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.case import Case
from db.columns import plain
from desktop.session import Session
from desktop.timeline import material
from desktop.timeline.ahead import Ahead
from desktop.timeline.material import Choice
from desktop.timeline.page import TimelinePage
from desktop.window import rooms
from tests.small_case import SmallCase


@pytest.fixture
def times_read(monkeypatch: pytest.MonkeyPatch) -> list[Choice]:
    """Every choice under which all of a case was read."""
    read, seen = material.read, []

    def noted(reader: object, choice: Choice) -> object:
        seen.append(choice)
        return read(reader, choice)  # type: ignore[arg-type]

    monkeypatch.setattr(material, "read", noted)
    return seen


def test_the_first_case_of_a_window_is_read_once(
    session: Session, small: SmallCase, qtbot: QtBot, times_read: list[Choice]
) -> None:
    made = rooms.pages(session)
    session.open(small.path, read_only=True)
    page = made["timeline"]
    assert isinstance(page, TimelinePage)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.shown):
        pass
    assert len(times_read) == 1
    assert page.material is not None
    assert len(page.material.found) > 0


def test_the_next_case_is_read_when_the_page_asks(
    session: Session, small: SmallCase, qtbot: QtBot, tmp_path: Path, times_read: list[Choice]
) -> None:
    other = tmp_path / "other.case"
    Case.create(other, "Other").close()
    page = rooms.pages(session)["timeline"]
    assert isinstance(page, TimelinePage)
    qtbot.addWidget(page)
    for path in (small.path, other):
        with qtbot.waitSignal(page.shown):
            session.open(path, read_only=True)
    assert len(times_read) == 2
    assert page.material is not None
    assert len(page.material.found) == 0


def test_it_is_given_for_this_case_as_nobody_chose_otherwise(small: SmallCase) -> None:
    beginning = Choice("actor", plan=plain("actor"))
    with Case.open(small.path, read_only=True) as case:
        ahead = Ahead(case)
        assert ahead.of(case, beginning) is not None
        assert ahead.of(None, beginning) is None
        assert ahead.of(case, Choice("place", plan=plain("place"))) is None


def test_trouble_while_reading_ahead_opens_the_case_all_the_same(
    session: Session, small: SmallCase, qtbot: QtBot
) -> None:
    def fails(case: Case) -> None:
        raise ValueError(case)

    session.ahead = fails
    with qtbot.waitSignal(session.opened):
        session.open(small.path, read_only=True)
    assert session.case is not None
