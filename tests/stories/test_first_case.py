"""The guided first case as somebody goes through it: from nothing to a printed dossier."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.records import incidents
from desktop import files
from desktop.guide import example
from desktop.guide.steps import NAMES
from desktop.widgets.picker import Found
from desktop.window import Window
from tests.stories.person import Person


@pytest.fixture
def guided(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Somebody who pressed "Guided first case" on the welcome page."""
    monkeypatch.setattr(files, "free_place", lambda stem: tmp_path / f"{stem}.case")
    with person.hears(person.session.opened):
        person.window.actions_by_name["guide"].trigger()
    person.settle()
    return person


def test_six_steps_by_hand(guided: Person, tmp_path: Path, qtbot: QtBot) -> None:
    person, guide = guided, guided.window.guide
    assert guide.panel.isVisible()
    assert "1 of 6" in person.sees(guide.panel)
    guide.panel.help.click()
    person.wait_for(lambda: _done(person) == ("collect",))
    assert person.view() == "reading"
    walk = person.reading.suggesting
    person.wait_for(lambda: bool(walk.walk.steps))
    actor = next(step.suggestion for step in walk.walk.steps if step.suggestion.kind == "actor")
    walk.choose(actor)
    walk.act("accept")
    person.wait_for(lambda: _done(person) == NAMES[:2])
    person.selects_words("An explosion damaged the bridge over the river Arle on Monday evening")
    person.reading.take("i")
    sheet, ring = person.sheet(), guide.ring
    held = person.window.children()
    assert ring.isVisible() and held.index(sheet) > held.index(ring)  # never across its words
    person.fills(What_happened="Explosion at the bridge")
    person.submits()
    person.wait_for(lambda: _done(person) == NAMES[:3])
    made = person.session.selection
    assert made is not None
    person.selects_words("The Ministry of Defence denied on Wednesday")
    person.reading.take("c")
    person.fills(About_the_incident=Found(made.id, "Explosion at the bridge"), Says="denies")
    person.submits()
    person.wait_for(lambda: _done(person) == NAMES[:4])
    qtbot.waitUntil(lambda: guide.ring.target is person.window.desk.rail.button("timeline"))
    assert guide.ring.isVisible()
    person.does("timeline")
    assert _done(person) == NAMES[:5]
    person.does("dossier")
    page = person.window.pages["dossier"]
    person.wait_long(lambda: page.dossier is not None, 60_000)  # type: ignore[attr-defined]
    person.will_choose_file(tmp_path / "first.pdf")
    guide.panel.help.click()
    person.wait_for(lambda: guide.progress.is_over)
    assert (tmp_path / "first.pdf").read_bytes().startswith(b"%PDF")
    assert "Your first case stands" in person.sees(guide.panel)
    qtbot.waitUntil(lambda: not guide.ring.isVisible())
    guide.panel.close_it.click()
    assert not guide.panel.isVisible()


def test_every_step_can_be_done_for_one(guided: Person) -> None:
    person, guide = guided, guided.window.guide
    for number in range(1, 6):
        assert guide.panel.help.isVisible()
        guide.panel.help.click()
        person.wait_for(lambda number=number: _done(person) == NAMES[:number])  # type: ignore[misc]
    held = person.asks(lambda reader: reader.value("SELECT id FROM incident"))
    incident = person.asks(lambda reader: incidents.get(reader, held))
    assert incident.when.edtf == "2022-05-09"
    acts = person.asks(lambda reader: reader.rows("SELECT act FROM claim ORDER BY act"))
    assert [row[0] for row in acts] == ["denies", "reports"]


def test_it_is_left_and_taken_up_after_a_new_start(
    guided: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, guide = guided, guided.window.guide
    guide.panel.help.click()
    person.wait_for(lambda: _done(person) == ("collect",))
    guide.panel.leave.click()
    assert not guide.panel.isVisible()
    person.does("close")
    window = Window(person.session.__class__(), person.window.store)
    qtbot.addWidget(window)
    window.show()
    again = Person(window, qtbot, monkeypatch)
    with again.hears(again.session.opened):
        window.actions_by_name["guide"].trigger()
    again.settle()
    assert window.guide.panel.isVisible()
    assert _done(again) == ("collect",)
    window.guide.panel.begin.click()
    again.wait_for(lambda: _done(again) == ())
    window.close()


def test_it_is_silent_in_other_cases(guided: Person, prepared_demo: Path, tmp_path: Path) -> None:
    person = guided
    other = tmp_path / "other.case"
    other.write_bytes(prepared_demo.read_bytes())
    person.opens(other)
    assert not person.window.guide.panel.isVisible()
    person.does("guide")
    assert person.window.guide.panel.isVisible()
    assert _done(person) == ()


def test_the_example_says_that_it_is_made_up() -> None:
    text = example.article().decode()
    assert text.startswith(example.TITLE)
    assert "made up" in text


def _done(person: Person) -> tuple[str, ...]:
    return person.window.guide.progress.done
