"""What goes and for whom, chosen in the sheet: the receipt follows, and so does the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from db.asking import All, OfKind
from db.case import Case
from db.records import saved_views
from db.refs import Ref
from db.sharing import profiles
from desktop import known
from desktop.sharing.profile_table import ROWS, told
from desktop.sharing.wishes import NameWish
from desktop.widgets import CheckField, Sheet, TextField
from tests.desktop.sharing.conftest import Desk
from tests.small_case import SmallCase


def _titles(path: Path) -> set[str]:
    with Case.open(path, read_only=True) as case:
        return {row[0] for row in case.main_reader.rows("SELECT title FROM incident")}


def test_the_whole_case_goes(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    assert view.steps.hasFocus()
    assert "5 incidents" in view.receipt.rows.lines
    desk.hand_over(tmp_path / "out")
    assert not desk.is_open
    assert len(_titles(tmp_path / "out.case")) == 5
    assert not list(tmp_path.glob(".share-*"))
    assert known.is_known(tmp_path / "out.case")


def test_steps_are_walked_by_key_and_tell_what_was_chosen(desk: Desk) -> None:
    view = desk.open()
    QTest.keyClick(view.steps, Qt.Key.Key_Down)
    assert view.profile.isVisible()
    assert not view.what.isVisible()
    view.profile.choose("public")
    assert view.steps.item(1).text() == "For whom, For the public"


def test_what_the_timelines_filters_let_through(desk: Desk, tmp_path: Path) -> None:
    page = desk.window.pages["timeline"]
    page.host.panel.put(All((OfKind(("bombing",)),)))  # type: ignore[attr-defined]
    desk.settle()
    view = desk.open()
    view.what.part.set_value("shown")
    assert "1 incident" in desk.counts()
    desk.hand_over(tmp_path / "out.case")
    assert _titles(tmp_path / "out.case") == {"Attack on Kabul airport"}


def test_what_is_selected(desk: Desk, tmp_path: Path, small: SmallCase) -> None:
    desk.window.session.select(Ref("incident", small.termez))
    view = desk.open()
    view.what.part.set_value("picked")
    assert view.what.words() == "The selected incident"
    desk.hand_over(tmp_path / "out.case")
    assert _titles(tmp_path / "out.case") == {"Rockets at Termez"}


def test_a_saved_view(desk: Desk, tmp_path: Path) -> None:
    from db.asking import write

    held = {"filters": write(All((OfKind(("rocket_fire",)),)))}
    with desk.qtbot.waitSignal(desk.window.session.changed):
        desk.window.session.do("Keep", lambda step: saved_views.create(step, "Rockets", held))
    view = desk.open()
    box = view.what.part.choice
    box.setCurrentIndex(box.findText("The view “Rockets”"))
    assert "1 incident" in desk.counts()
    desk.hand_over(tmp_path / "out.case")
    assert _titles(tmp_path / "out.case") == {"Rockets at Termez"}


def test_actors_and_a_period(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    what = view.what
    what.actor.line.setFocus()
    QTest.keyClicks(what.actor.line, "Taliban")
    desk.qtbot.waitUntil(what.actor.list.isVisible)
    QTest.keyClick(what.actor.line, Qt.Key.Key_Return)
    assert list(what.actors.held.values()) == ["Taliban"]
    assert desk.is_open
    QTest.keyClicks(what.start.line, "2014")
    QTest.keyClicks(what.end.line, "2023")
    assert "1 incident" in desk.counts()
    assert what.words() == "The whole case, narrowed"
    desk.hand_over(tmp_path / "out.case")
    assert _titles(tmp_path / "out.case") == {"War with the Taliban"}


def test_when_nothing_may_go_that_is_said_and_nothing_is_written(desk: Desk) -> None:
    view = desk.open()
    QTest.keyClicks(view.what.start.line, "1900")
    QTest.keyClicks(view.what.end.line, "1901")
    desk.counts()
    assert "nothing to share" in view.receipt.goes.text()
    assert not desk.sheet.primary_button.isEnabled()


def test_a_date_that_cannot_be_read_is_refused_in_its_place(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    view.steps.setCurrentRow(3)
    QTest.keyClicks(view.what.start.line, "soonish")
    desk.hand_over(tmp_path / "out.case")
    assert "not understood" in desk.complaint
    assert view.steps.currentRow() == 0
    assert not (tmp_path / "out.case").exists()


def test_a_stricter_marking_lets_less_go(desk: Desk, small: SmallCase) -> None:
    with desk.qtbot.waitSignal(desk.window.session.changed):
        desk.window.session.do(
            "Mark", lambda step: step.update("incident", small.airport, marking="TLP:AMBER")
        )
    view = desk.open()
    assert "5 incidents" in desk.counts()
    view.withheld.marking.set_value("TLP:GREEN")
    assert "4 incidents" in desk.counts()
    assert "marked more strictly" in view.receipt.stays.text()
    assert view.wish().goes_for.marking == "TLP:GREEN"


def test_a_profile_is_chosen_in_the_table(desk: Desk) -> None:
    view = desk.open()
    view.steps.setCurrentRow(1)
    desk.settle()
    table = view.profile.table
    first = table._columns()[0][1].center().toPoint()
    QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=QPoint(first.x(), 10))
    assert view.profile.profile.name == "everything"
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert view.profile.profile.name == "public"
    assert "Notes that are not private: no" in table.accessibleDescription()


def test_the_table_tells_every_field_of_a_profile() -> None:
    fields = {field for field, _ in ROWS} | {"name", "cleaned"}
    assert fields == set(profiles.Profile.__dataclass_fields__)
    assert told(profiles.COLLEAGUE, "files") == "cleaned"
    assert told(profiles.PUBLIC, "texts") == "quotes"


def test_a_copy_of_a_profile_is_changed_kept_used_and_forgotten(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    view.steps.setCurrentRow(1)
    view.profile.edit.click()
    above = next(
        each
        for each in desk.window.findChildren(Sheet)
        if each.isVisible() and each is not desk.sheet
    )
    name, marking, *checks = above.fields
    assert isinstance(name, TextField)
    name.set_value("Public")
    above.submit()
    assert "already" in above._trouble.text()
    name.set_value("Court")
    marking.set_value("TLP:AMBER")
    analysts = next(each for each in checks if each.label.startswith("Names of those"))
    assert isinstance(analysts, CheckField)
    analysts.set_value(False)
    above.submit()
    desk.settle()
    assert view.profile.profile == profiles.Profile(
        "Court", marking="TLP:AMBER", decisions=False, analysts=False
    )
    assert desk.window.session.undo_label == "Keep the profile “Court”"
    desk.counts()
    assert "Analyst 1" in view.receipt.stays.text()
    view.profile.forget.click()
    desk.settle()
    assert view.profile.profile == profiles.COLLEAGUE
    desk.window.session.undo()
    desk.settle()
    view.profile.choose("Court")
    desk.hand_over(tmp_path / "out.case")
    with Case.open(tmp_path / "out.case", read_only=True) as case:
        names = {row[0] for row in case.main_reader.rows("SELECT name FROM analyst")}
    assert names
    assert all(each.startswith(("Analyst", "Share")) for each in names)


def test_a_case_open_for_reading_only_can_still_be_handed_over(
    desk: Desk, tmp_path: Path, small: SmallCase
) -> None:
    desk.window.session.close()
    with desk.qtbot.waitSignal(desk.window.session.opened):
        desk.window.session.open(small.path, read_only=True)
    desk.settle()
    view = desk.open()
    assert not view.profile.edit.isEnabled()
    desk.hand_over(tmp_path / "out.case")
    assert len(_titles(tmp_path / "out.case")) == 5


def test_what_was_chosen_stands_there_again_until_the_case_is_closed(
    desk: Desk, small: SmallCase
) -> None:
    view = desk.open()
    view.what.actors.add(small.taliban, "Taliban")
    QTest.keyClicks(view.what.start.line, "2014")
    view.profile.choose("public")
    view.withheld.marking.set_value("TLP:CLEAR")
    view.withheld.add(NameWish("Termez", ("Tirmidh",), "place", "A"))
    view.withheld.emptied.add("actor.country", "actor: country")
    view.cover.first.set_value("secret")
    before = view.wish()
    QTest.keyClick(desk.sheet, Qt.Key.Key_Escape)
    assert not desk.is_open
    again = desk.open()
    assert again.wish() == before
    assert again.withheld._code() == "B"
    assert again.cover.wish().passphrase == ""
    desk.window.session.close()
    assert not desk.is_open
    with desk.qtbot.waitSignal(desk.window.session.opened):
        desk.window.session.open(small.path)
    desk.settle()
    assert desk.open().withheld.names() == ()


def test_a_copy_with_its_history_holds_everything_or_is_not_made(
    desk: Desk, tmp_path: Path
) -> None:
    view = desk.open()
    view.what.part.set_value("copy")
    assert "5 incidents" in desk.counts()
    assert "private rows" in view.what.told.text()
    assert not view.what.actor.isVisible() and not view.profile.isEnabled()
    view.withheld.add(NameWish("Termez"))
    desk.counts()
    assert "nothing can be withheld from it" in view.receipt.goes.text()
    assert not desk.sheet.primary_button.isEnabled()
    view.withheld.cards[0].removed.emit()
    assert "5 incidents" in desk.counts()
    desk.hand_over(tmp_path / "out.case")
    assert known.is_known(tmp_path / "out.case")
    with Case.open(tmp_path / "out.case", read_only=True) as made:
        kinds = "SELECT count(*) FROM txn WHERE kind = 'share'"
        assert made.main_reader.value(kinds) == 0
