"""What Ana and Boris do to the demo case, each in a copy; some of it by clicks on cards."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db import when
from db.reader import Reader
from db.records import actors, claims, figures, incidents
from db.step import Step
from desktop.widgets.item_row import EditArea
from tests.stories.person import Key, Person

TERMEZ, AIRPORT, HERAT = (
    "Rockets at Termez",
    "Kabul airport bombing",
    "Shooting in a mosque in Herat",
)
DAIKUNDI, KANDAHAR = "Killing of civilians in Daikundi", "Bombing of a Shia mosque in Kandahar"
MEDIA = "Al-Azaim Media"


def both_work(ana: Person, boris: Person) -> None:
    """Both go on for a while; whoever is first at a field is not always the same."""
    _redate(ana, TERMEZ, "19 April 2022")
    _redate(boris, TERMEZ, "17 April 2022")
    _rename(boris, TERMEZ, "Rockets fired at Termez")
    _rename(ana, TERMEZ, "Rocket fire on Termez")
    _do(boris, "Work", _work_of_boris)
    _do(ana, "Work", _work_of_ana)


def _rename(person: Person, title: str, other: str) -> None:
    """By a click on the title of its card."""
    _press(person, title, "title")
    line = person.field("Title").line  # type: ignore[attr-defined]
    line.selectAll()
    QTest.keyClicks(line, other)
    with person.hears(person.session.changed):
        QTest.keyClick(line, Key.Key_Return)
    person.settle()


def _redate(person: Person, title: str, words: str) -> None:
    """By a click on the date of its card."""
    _press(person, title, "when")
    field: Any = person.field("Date")
    field.line.selectAll()
    QTest.keyClicks(field.line, words)
    person.wait_for(lambda: field.value() is not None and field.value().phrase == words)
    with person.hears(person.session.changed):
        QTest.keyClick(field.line, Key.Key_Return)
    person.settle()


def _press(person: Person, title: str, area: str) -> None:
    person.selects("incident", person.asks(lambda reader: _incident(reader, title)))
    (found,) = (
        each for each in person.window.inspector.findChildren(EditArea, area) if each.isVisible()
    )
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    person.settle()


def _do(person: Person, label: str, act: Any) -> None:
    with person.hears(person.session.changed):
        person.session.do(label, act)
    person.settle()


def _incident(reader: Reader, title: str) -> int:
    return int(reader.value("SELECT id FROM incident WHERE title = ?", title))


def _claim(reader: Reader, gist: str) -> int:
    return int(reader.value("SELECT id FROM claim WHERE gist = ?", gist))


def _work_of_boris(step: Step) -> None:
    reader = step.reader
    figures.change(step, _killed(reader), point=8)
    claims.change(step, _claim(reader, "The group survived."), act="denies")
    airport = _incident(reader, AIRPORT)
    incidents.change(step, airport, title="Abbey Gate bombing", kind="bombing", summary="By wall.")
    incidents.delete(step, _incident(reader, DAIKUNDI))
    media = actors.create(step, MEDIA, kind="media")
    video = incidents.create(step, "A video is published", when=when.parse("2022-05-02"))
    incidents.add_actor(step, video, media)


def what_came_of_it(person: Person) -> tuple[object, ...]:
    """What came of it: decided, brought along, and what nobody else touched."""
    rockets = "FROM incident WHERE title LIKE 'Rocket% at T%'"
    return tuple(
        person.asks(
            lambda reader: (
                *reader.rows(f"SELECT title, phrase {rockets}")[0],
                reader.value("SELECT title FROM incident WHERE edtf = '2021-08-26'"),
                reader.value("SELECT act FROM claim WHERE gist = 'The group survived.'"),
                reader.value("SELECT point FROM figure WHERE id = ?", _killed(reader)),
                *(
                    reader.value("SELECT summary FROM incident WHERE title = ?", each)
                    for each in (DAIKUNDI, KANDAHAR)
                ),
                reader.value("SELECT edtf FROM incident WHERE title = 'A video is published'"),
            )
        )
    )


def _killed(reader: Reader) -> int:
    return int(
        reader.value(
            "SELECT f.id FROM figure f JOIN claim c ON c.id = f.claim WHERE c.incident = ?",
            _incident(reader, HERAT),
        )
    )


def _work_of_ana(step: Step) -> None:
    reader = step.reader
    claims.change(step, _claim(reader, "The group survived."), act="confirms")
    airport = _incident(reader, AIRPORT)
    incidents.change(
        step, airport, title="Bomb at the airport", kind="armed_assault", summary="Seen by many."
    )
    incidents.change(step, _incident(reader, DAIKUNDI), summary="Fourteen men on a road.")
    incidents.change(step, _incident(reader, KANDAHAR), summary="During Friday prayer.")
    actors.create(step, MEDIA, kind="media")
