"""Two people on one case: a share goes out locked, comes back changed, and is taken in; and a file
of somebody else is held against ours. With `CASEBINDER_PICTURES` set to a folder, what the person
sees on the way is kept there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db import when
from db.case import Case
from db.records import incidents
from db.sharing import encryption
from db.sharing.sharing import share
from desktop.arriving.key_sheet import KeyFileField
from desktop.merging.conflicts import ConflictsView
from desktop.merging.laying import Laying
from desktop.merging.taking_in import BringsView
from desktop.widgets import Sheet
from tests.small_case import build
from tests.stories.person import Person
from tests.stories.test_arriving import is_gone, sheet_of

RETAKE, AIRPORT = "Taliban retake Kabul", "Kabul airport bombing"


def _picture(person: Person, name: str) -> None:
    folder = os.environ.get("CASEBINDER_PICTURES")
    if folder:
        person.window.grab().save(str(Path(folder) / f"{name}.png"))


def _asks_for_a_key(person: Person) -> list[tuple[Sheet, KeyFileField]]:
    """The sheet that does, and its field."""
    return [
        (sheet, field)
        for sheet in person.window.findChildren(Sheet)
        for field in sheet.findChildren(KeyFileField)
        if sheet.isVisible()
    ]


def _laying(person: Person) -> Laying:
    found = person.window.findChild(Laying)
    assert isinstance(found, Laying)
    return found


def _incident(case: Case, title: str) -> int:
    return int(case.main_reader.value("SELECT id FROM incident WHERE title = ?", title))


def _work_of_boris(path: Path) -> None:
    with Case.open(path, analyst="Boris") as boris:
        retake, airport = _incident(boris, RETAKE), _incident(boris, AIRPORT)
        with boris.step("Revise") as step:
            incidents.change(step, retake, title="Kabul falls")
            incidents.change(
                step, airport, title="Bomb at Abbey Gate", summary="Seen from the wall."
            )
        with boris.step("Record a meeting") as step:
            row = incidents.create(step, "A meeting in Doha", when=when.parse("2020-02-29"))
            taliban = step.reader.value(
                "SELECT actor FROM incident_actor WHERE incident = ?", retake
            )
            incidents.add_actor(step, row, taliban)


def _work_of_the_person(person: Person) -> None:
    """The same two incidents, otherwise."""
    for title, other in ((RETAKE, "The Taliban enter Kabul"), (AIRPORT, "The airport attack")):
        with person.hears(person.session.changed):
            person.session.do(
                "Rename",
                lambda step, title=title, other=other: incidents.change(  # type: ignore[misc]
                    step,
                    step.reader.value("SELECT id FROM incident WHERE title = ?", title),
                    title=other,
                ),
            )
    person.settle()


def test_a_share_goes_out_locked_and_comes_back_changed(
    at_the_demo: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = at_the_demo
    hers, his = tmp_path / "hers.age", tmp_path / "his.age"
    for_her, for_him = (encryption.make_identity(path) for path in (hers, his))
    # Out: a share for a colleague, locked for his key.
    assert person.session.case is not None
    with Case.open(person.session.case.path, read_only=True) as case:
        share(case.main_reader, tmp_path / "share.case")
    encryption.lock(tmp_path / "share.case", tmp_path / "to Boris.age", [for_him])
    encryption.unlock(tmp_path / "to Boris.age", tmp_path / "boris.case", his)
    _work_of_boris(tmp_path / "boris.case")
    encryption.lock(tmp_path / "boris.case", tmp_path / "from Boris.case.age", [for_her])
    _work_of_the_person(person)
    # Back: unlocked with her key, and seen before anything changes.
    person.will_choose_file(tmp_path / "from Boris.case.age")
    person.does("merge")
    person.wait_for(lambda: bool(_asks_for_a_key(person)))
    ((sheet, key),) = _asks_for_a_key(person)
    key.set_value(hers)
    sheet.submit()
    person.wait_for(lambda: is_gone(sheet) and _laying(person).banner.isVisible())
    laying = _laying(person)
    assert [chip.accessibleName() for chip in laying.banner.chips] == [
        "2 left differently",
        "1 added",
    ]
    view = person.timeline.view
    view.setFocus()
    seen = {}
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Q)
        person.settle()
        current = laying.pane.current
        assert current is not None
        person.wait_for(lambda: bool(laying.pane.card.text))
        seen[current.title] = laying.pane.card.text
        _picture(person, f"merge-{len(seen)}")
    assert set(seen) == {"The Taliban enter Kabul", "The airport attack", "A meeting in Doha"}
    told = seen["The Taliban enter Kabul"]
    assert f"before {RETAKE}, mine The Taliban enter Kabul, theirs Kabul falls" in told
    QTest.mouseClick(laying.banner.summary, Qt.MouseButton.LeftButton)
    asking = sheet_of(person, Sheet)
    assert "1 incident" in person.sees(asking) and asking.findChild(BringsView) is not None
    _picture(person, "merge-summary")
    asking.cancel()
    # Taken in: every conflict is seen and decided.
    QTest.mouseClick(laying.banner.take, Qt.MouseButton.LeftButton)
    person.wait_for(lambda: person.window.findChild(ConflictsView) is not None)
    conflicts = person.window.findChild(ConflictsView)
    assert isinstance(conflicts, ConflictsView)
    for side in (Qt.Key.Key_T, Qt.Key.Key_M):
        left = len(conflicts.model.conflicts)
        _picture(person, f"conflict-{left}")
        QTest.keyClick(conflicts.list, side)
        person.wait_for(lambda: len(conflicts.model.conflicts) == left - 1)  # noqa: B023
    sheet_of(person, Sheet).submit()
    person.does("incidents")
    titles = person.rows(person.incidents)
    assert "A meeting in Doha" in titles
    assert len({"Kabul falls", "Bomb at Abbey Gate"} & set(titles)) == 1
    assert len({"The Taliban enter Kabul", "The airport attack"} & set(titles)) == 1
    # And all of it goes back: two decisions and the merge.
    for _ in range(3):
        person.does("undo")
    titles = person.rows(person.incidents)
    assert {"The Taliban enter Kabul", "The airport attack"} <= set(titles)
    assert "A meeting in Doha" not in titles


def test_a_strangers_case_is_laid_over_ours_and_one_record_adopted(
    at_the_demo: Person, tmp_path: Path
) -> None:
    person = at_the_demo
    other = build(tmp_path / "stranger.case")
    person.will_choose_file(other.path)
    person.does("compare")
    laying = _laying(person)
    person.wait_for(lambda: laying.banner.isVisible())
    assert "another case" in laying.banner.about.text()
    pane = laying.pane
    QTest.keyClicks(pane.line, "founded")
    QTest.keyClick(pane.line, Qt.Key.Key_Down)
    assert [pair.title for pair in pane.model.pairs] == ["IS-Khorasan is founded"]
    _picture(person, "overlay-strange")
    with person.hears(person.session.changed):
        QTest.keyClick(pane.list, Qt.Key.Key_A)
    person.wait_for(lambda: not pane.model.pairs)  # it agrees now, and that is left out
    person.does("incidents")
    assert "IS-Khorasan is founded" in person.rows(person.incidents)
    person.does("undo")
    assert "IS-Khorasan is founded" not in person.rows(person.incidents)
    assert other.path.exists()
