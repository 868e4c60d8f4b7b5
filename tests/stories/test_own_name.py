"""Whose name stands beside what is done: asked in the window, kept, changed with a case open."""

from __future__ import annotations

from db.records import incidents
from tests.stories.person import Person


def test_what_is_done_carries_ones_name(at_the_demo: Person) -> None:
    person = at_the_demo
    _add(person, "Before")
    for name in ("Ana", "  Ana  Ruiz "):
        person.does("name")
        person.fills(Your_name=name)
        person.submits()
        _add(person, f"By {name.strip()}")
    assert person.window.store.now.name == "Ana Ruiz"
    assert _authors(person) == ["Analyst", "Ana", "Ana Ruiz"]
    # Taking a step back reaches beyond the change of name.
    for _ in range(3):
        person.does("undo")
    assert not {"Before", "By Ana"} & set(person.rows(person.incidents))
    person.does("redo")
    assert "Before" in person.rows(person.incidents)
    # It is there when the next case is opened.
    path = person.session.path
    assert path is not None
    person.does("close")
    person.settle()
    person.opens(path)
    _add(person, "Next day")
    assert _authors(person)[-1] == "Ana Ruiz"


def _add(person: Person, title: str) -> None:
    with person.hears(person.session.changed):
        person.session.do("Add", lambda step: incidents.create(step, title))
    person.settle()


def _authors(person: Person) -> list[str]:
    rows = person.asks(
        lambda reader: reader.rows(
            "SELECT author_name FROM txn WHERE kind = 'edit' AND label = 'Add' ORDER BY hlc"
        )
    )
    return [row[0] for row in rows]
