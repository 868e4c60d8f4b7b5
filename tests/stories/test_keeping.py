"""Files: copies, a case another program holds, one that is gone or damaged; and the look."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from db.case import Case
from db.records import incidents
from desktop.keeping_copies import CopiesView
from desktop.shelf import wish
from desktop.theme import DARK, LIGHT, theme
from desktop.widgets import Sheet
from tests.stories.person import Person


def test_a_copy_is_saved_and_opened_in_its_place(at_the_demo: Person, tmp_path: Path) -> None:
    person = at_the_demo
    person.does("incidents")
    before = person.rows(person.incidents)
    copy = tmp_path / "for a colleague.case"
    person.will_choose_file(copy)
    person.does("copy")
    assert copy.is_file()
    person.session.do("Add", lambda step: incidents.create(step, "Only in the first"))
    person.settle()
    assert len(person.rows(person.incidents)) == len(before) + 1
    person.opens(copy)
    person.does("incidents")
    assert person.session.path == copy
    assert person.rows(person.incidents) == before
    assert str(copy) in person.window.store.now.recent


def test_a_case_that_is_open_elsewhere_is_told_and_left_alone(
    person: Person, prepared_demo: Path, tmp_path: Path
) -> None:
    path = tmp_path / "held.case"
    path.write_bytes(prepared_demo.read_bytes())
    with Case.open(path):
        person.opens(path)
        person.does("incidents")
        assert "“held.case” is open in another window or program." in person.sees()
        assert len(person.rows(person.incidents)) > 10, "it can be read meanwhile"
        assert not person.incidents.new_button.isEnabled()
        person.chooses(person.incidents, "Rockets at Termez")
        person.incidents.delete_chosen()
        person.settle()
        assert "Rockets at Termez" in person.rows(person.incidents)


def test_a_damaged_case_is_not_opened_and_not_changed(
    person: Person, prepared_demo: Path, tmp_path: Path
) -> None:
    path = tmp_path / "damaged.case"
    data = bytearray(prepared_demo.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[4096:middle] = bytes(middle - 4096)
    path.write_bytes(data)
    sentence = person.tries_to_open(path)
    assert sentence.startswith("“damaged.case” is damaged")
    assert sentence.endswith("It was left as it is; look for a copy.")
    assert path.read_bytes() == bytes(data)
    assert person.window.whole.currentWidget() is person.window.welcome
    assert sentence in person.sees(person.window.welcome)


def test_the_case_that_was_open_stays_when_another_cannot_be_opened(
    at_the_demo: Person, tmp_path: Path
) -> None:
    person = at_the_demo
    before = person.session.path
    other = tmp_path / "letter.case"
    other.write_text("Dear editor")
    person.tries_to_open(other)
    assert person.session.path == before
    person.does("incidents")
    assert len(person.rows(person.incidents)) > 10


def test_a_case_that_is_gone_comes_back_from_an_earlier_copy(
    at_the_demo: Person, tmp_path: Path
) -> None:
    person, path = at_the_demo, tmp_path / "demo.case"
    person.session.do("Add", lambda step: incidents.create(step, "Typed on the last day"))
    person.settle()
    person.does("close")
    person.settle()
    path.unlink()
    assert "No such file" not in person.tries_to_open(path)
    sheet = _copies(person, path)
    view = sheet.findChild(CopiesView)
    assert view is not None
    assert len(view.rows) == 1
    assert "Typed on the last day" not in person.sees(sheet)
    back = tmp_path / "back.case"
    person.will_choose_file(back)
    with person.hears(person.session.opened):
        sheet.submit()
    person.settle()
    person.does("incidents")
    assert person.session.path == back
    assert "Typed on the last day" in person.rows(person.incidents)
    assert not path.exists(), "the copy is a file of its own"


def test_a_copy_never_takes_the_place_of_a_file_that_is_there(
    at_the_demo: Person, tmp_path: Path
) -> None:
    person, path = at_the_demo, tmp_path / "demo.case"
    for number in range(2):
        person.session.do("Add", partial(incidents.create, title=f"Number {number}"))
        person.settle()
        person.does("close")
        person.settle()
        if number == 0:
            person.opens(path)
    damaged = path.read_bytes()[:9_000]
    path.write_bytes(damaged)
    assert "look for a complete copy" in person.tries_to_open(path)
    sheet = _copies(person, path)
    view = sheet.findChild(CopiesView)
    assert view is not None
    first, second = view.rows
    assert first.is_chosen
    assert first.accessibleName() != second.accessibleName(), "one holds an incident more"
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.is_chosen
    person.will_choose_file(path)
    sheet.submit()
    assert "is there already and was left as it is" in person.sees(sheet)
    assert path.read_bytes() == damaged
    sheet.cancel()


def test_copies_can_be_switched_off(at_the_demo: Person, tmp_path: Path) -> None:
    person, path = at_the_demo, tmp_path / "demo.case"
    person.does("close")
    person.settle()
    sheet = _copies(person, path)
    assert "There is none yet" in person.sees(sheet)
    view = sheet.findChild(CopiesView)
    assert view is not None
    view.wanted.box.click()
    sheet.submit()
    assert not wish().copies
    person.opens(path)
    person.session.do("Add", lambda step: incidents.create(step, "Not copied"))
    person.settle()
    person.does("close")
    person.settle()
    assert "switched off" in person.sees(_copies(person, path))


def test_a_copy_that_cannot_be_made_is_a_quiet_note(
    at_the_demo: Person, tmp_path: Path, home: Path
) -> None:
    person = at_the_demo
    (home / ".local/share/Casebinder").write_text("in the way")
    person.session.do("Add", lambda step: incidents.create(step, "Saved all the same"))
    person.settle()
    with person.hears(person.session.noted):
        person.does("close")
    person.settle()
    assert person.troubles == []
    with Case.open(tmp_path / "demo.case") as case:
        assert case.undo_label == "Add"


def test_another_version_left_by_a_sync_program_is_told(
    person: Person, prepared_demo: Path, tmp_path: Path
) -> None:
    path = tmp_path / "shared.case"
    path.write_bytes(prepared_demo.read_bytes())
    other = path.with_name("shared (Anna's conflicted copy 2026-11-22).case")
    other.write_bytes(prepared_demo.read_bytes())
    person.opens(path)
    assert f"“{other.name}”" in person.troubles[0]
    assert "take it in as a colleague’s copy" in person.sees()


def _copies(person: Person, path: Path) -> Sheet:
    """The sheet that the first page shows of a recent case."""
    person.window.welcome.copies_wanted.emit(str(path))

    def shown() -> list[Sheet]:
        return [sheet for sheet in person.window.findChildren(Sheet) if sheet.isVisible()]

    person.wait_for(lambda: bool(shown()))
    return shown()[0]


def test_light_and_dark_switch_everything_and_are_remembered(at_the_demo: Person) -> None:
    person = at_the_demo
    for view in ("timeline", "incidents", "actors", "sources", "reading"):
        person.does(view)
        assert theme() is LIGHT
        light = person.window.grab().toImage()
        person.does("theme")
        assert theme() is DARK
        dark = person.window.grab().toImage()
        assert _bright(light) > 0.9 * 255 > 0.25 * 255 > _bright(dark), view
        person.does("theme")
    person.does("theme")
    assert person.window.store.now.theme == "dark"
    person.does("theme")


def _bright(image: QImage) -> float:
    """How bright a picture is on average, 0 to 255."""
    small = image.scaled(
        64, 40, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    values = [small.pixelColor(x, y).lightness() for x in range(64) for y in range(40)]
    return sum(values) / len(values)
