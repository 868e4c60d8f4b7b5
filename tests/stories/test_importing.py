"""A table nobody knows comes in by keyboard, comes again a week later, and is taken back."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt

from db.reader import Reader
from desktop.intake.preview.changes_view import ChangesView
from desktop.intake.preview.grid import Grid
from desktop.intake.preview.view import PreviewView
from desktop.intake.sheet import TakenView
from tests.stories.keyboard import CTRL, Hands
from tests.stories.person import Person

Key = Qt.Key
EDITED, MINE = "ci37868143", "Felt in the whole town"


def test_a_sheet_comes_in_comes_again_and_goes(
    at_an_empty_case: Person, shared: Path, tmp_path: Path
) -> None:
    person = at_an_empty_case
    hands = Hands(person)
    sheet = shared / "data/incidents/usgs_earthquakes_week_2018.csv"
    view = chooses(hands, sheet)
    assert "A table of your own" in person.sees(view)
    maps(hands, view, "type", "tag")
    maps(hands, view, "place", "titl")
    assert titles(person) == {}
    hands.until(lambda: hands.focus is person.sheet().primary_button, Key.Key_Tab)
    hands.press(Key.Key_Return)
    reads_the_report(hands)
    first = titles(person)
    assert first[EDITED] == "4km W of Castaic, CA"
    edits(person)
    again(hands, person, newer(sheet, tmp_path), first)
    goes_and_comes_back(hands, person, first)


def again(hands: Hands, person: Person, path: Path, first: dict[str, str]) -> None:
    """The next release: what nobody edited follows the file, and for one row all of it does."""
    view = chooses(hands, path)
    assert "1 new, 2 changed, 1 gone" in view.chips["again"].text()
    view.chips["again"].click()
    changes = view.findChild(ChangesView)
    assert changes is not None
    changes.keep_to("edited")
    changes.list.setFocus()
    person.wait_for(lambda: "4km W of Castaic, CA" in person.sees(changes))
    words = person.sees(changes)
    assert f"{MINE} (yours)" in words
    hands.press(Key.Key_Space)
    person.submits()
    reads_the_report(hands)
    now = titles(person)
    assert now[EDITED] == "5km W of Castaic, CA"
    assert now["ci37868135"] == "3km E of San Marino, CA"
    assert len(now) == len(first) + 1


def goes_and_comes_back(hands: Hands, person: Person, first: dict[str, str]) -> None:
    """One Ctrl+Z takes the second import back, one more the edit, one more the first import."""
    window = person.window
    window.desk.setFocus()
    hands.press(Key.Key_Z, with_=CTRL)
    assert titles(person) == {**first, EDITED: MINE}
    hands.press(Key.Key_Z, with_=CTRL)
    assert titles(person) == first
    hands.press(Key.Key_Z, with_=CTRL)
    assert titles(person) == {}


def chooses(hands: Hands, path: Path) -> PreviewView:
    """Ctrl+Shift+O; the sheet that opens, read to its end."""
    person = hands.person
    person.will_choose_file(path)
    person.window.desk.setFocus()
    person.does("import")
    person.wait_for(lambda: bool(views(person)))
    (view,) = views(person)
    person.wait_for(lambda: view.counted is not None)
    return view


def views(person: Person) -> list[PreviewView]:
    return [each for each in person.window.findChildren(PreviewView) if each.isVisible()]


def maps(hands: Hands, view: PreviewView, column: str, words: str) -> None:
    """Go to a column with the arrows, Enter, a few letters, Enter."""
    grid = view.findChild(Grid)
    assert grid is not None
    grid.setFocus()
    hands.press(Key.Key_Home)
    name = Qt.Orientation.Horizontal
    while grid.grid.headerData(grid.currentIndex().column(), name) != column:
        hands.press(Key.Key_Right)
    hands.press(Key.Key_Return)
    hands.types(words)
    hands.press(Key.Key_Return)
    assert grid.hasFocus()
    hands.person.wait_for(lambda: not view._pause.isActive() and not view.stop.isVisible())


def reads_the_report(hands: Hands) -> None:
    person = hands.person
    person.wait_for(lambda: any(each.isVisible() for each in taken(person)))
    assert "Took in" in person.sees(person.sheet())
    person.sheet().submit()
    person.settle()


def taken(person: Person) -> list[TakenView]:
    return person.window.findChildren(TakenView)


def titles(person: Person) -> dict[str, str]:
    """The titles of all incidents by the ids of their rows."""

    def ask(reader: Reader) -> dict[str, str]:
        return dict(
            reader.rows(
                "SELECT r.native_id, i.title FROM incident i JOIN dataset_record r ON "
                "r.incident = i.id AND r.deleted = 0 AND r.superseded = 0 WHERE i.deleted = 0"
            )
        )

    found: dict[str, str] = person.asks(ask)
    return found


def edits(person: Person) -> None:
    """Another title for one of them."""

    def ask(reader: Reader) -> int:
        number: int = reader.value(
            "SELECT incident FROM dataset_record WHERE native_id = ?", EDITED
        )
        return number

    number = person.asks(ask)
    person.session.do("Rename", lambda step: step.update("incident", number, title=MINE))
    person.settle()


def newer(sheet: Path, folder: Path) -> Path:
    """The next release of a sheet: two places corrected, one row gone, one more."""
    with sheet.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    place = rows[0].index("place")
    for row in rows[1:3]:
        row[place] = {"4km": "5km", "2km": "3km"}[row[place][:3]] + row[place][3:]
    gone = rows.pop(40)
    rows.append(["xx99999999", *gone[1:]])
    path = folder / sheet.name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path
