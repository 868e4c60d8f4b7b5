"""Files: a copy to hand on, a case another program holds, a damaged one; and the look."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from db.case import Case
from db.records import incidents
from desktop.theme import DARK, LIGHT, theme
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
