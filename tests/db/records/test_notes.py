"""Notes and to-dos on anything, with who and when from the log; tags kept in order."""

import pytest

from db.case import Case
from db.errors import BadInput
from db.records import incidents, notes, sources, tags
from db.records.notes import NOTE, TODO
from db.refs import Ref
from tests.small_case import SmallCase


def test_a_todo_is_ticked_and_the_log_says_by_whom(case: Case, small: SmallCase) -> None:
    with case.step("Note") as step:
        todo = notes.write(step, "incident", small.termez, "Call the border guard", TODO)
        notes.write(step, "actor", small.iskp, " Which wing? ")
    assert notes.open_todos(case.main_reader) == 1
    case.sign_as("Bela")
    with case.step("Tick") as step:
        notes.tick(step, todo, True)
    (entry,) = notes.of(case.main_reader, "incident", small.termez)
    assert (entry.kind, entry.done, entry.by, entry.done_by) == (TODO, True, "Analyst", "Bela")
    assert entry.done_at >= entry.at > 0 and entry.title == "Rockets at Termez"
    assert notes.open_todos(case.main_reader) == 0
    case.undo()
    assert notes.open_todos(case.main_reader) == 1
    (other,) = notes.of(case.main_reader, "actor", small.iskp)
    assert (other.kind, other.text, other.ref) == (NOTE, "Which wing?", Ref("actor", small.iskp))


def test_the_case_lists_open_todos_first_and_nothing_on_what_is_gone(
    case: Case, small: SmallCase
) -> None:
    with case.step("Notes") as step:
        notes.create(step, small.snapshot, 0, 4, "Who is this?")
        notes.write(step, "source", small.wire, "Old version?", TODO)
        notes.write(step, "incident", small.war, "Too long", TODO)
    found = notes.every(case.main_reader)
    assert [(each.table, each.kind) for each in found] == [
        ("incident", TODO),
        ("source", TODO),
        ("quote", NOTE),
    ]
    assert found[2].title == "IS-K"
    with case.step("Delete") as step:
        incidents.delete(step, small.war)
        sources.delete(step, small.rockets)
    assert [each.table for each in notes.every(case.main_reader)] == ["source"]
    assert notes.open_todos(case.main_reader) == 1


def test_an_empty_note_is_refused(case: Case, small: SmallCase) -> None:
    with pytest.raises(BadInput), case.step("Note") as step:
        notes.write(step, "incident", small.war, "  ")


def test_tags_are_coloured_renamed_merged_and_counted(case: Case, small: SmallCase) -> None:
    with case.step("Tags") as step:
        one, two = tags.create(step, "border", "teal"), tags.create(step, "Frontier")
        tags.add(step, one, "incident", small.termez)
        tags.add(step, two, "incident", small.termez)
        tags.add(step, two, "source", small.wire)
        tags.add(step, two, "actor", small.iskp)
    held = {each.tag.text: each for each in tags.borne(case.main_reader)}
    assert held["border"].tag.tone == "category-0" and held["Frontier"].tag.tone == "neutral"
    assert (held["Frontier"].incidents, held["Frontier"].actors, held["Frontier"].sources) == (
        1,
        1,
        1,
    )
    with pytest.raises(BadInput), case.step("Rename") as step:
        tags.rename(step, two, "BORDER")
    with case.step("Merge") as step:
        tags.merge(step, two, one)
    (only,) = tags.borne(case.main_reader)
    assert (only.tag.text, only.tag.count) == ("border", 3)
    assert len(tags.of(case.main_reader, "incident", small.termez)) == 1
    case.undo()
    assert {each.tag.text: each.tag.count for each in tags.borne(case.main_reader)} == {
        "border": 1,
        "Frontier": 3,
    }
    assert [tag.text for tag in tags.find(case.main_reader, "front")] == ["Frontier"]
