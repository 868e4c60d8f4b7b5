"""Texts of a case that find each other, what is decided about them, and whose text is shared."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.case import Case
from db.likeness import deciding, finding, keeping, sharing
from db.records import quotes, sources


def prose(seed: int, count: int, letters: str = "abcdefghiklmnoprstuvz") -> str:
    """So many made words."""
    rng = random.Random(seed)
    return " ".join("".join(rng.choices(letters, k=rng.randint(2, 9))) for _ in range(count))


def add(case: Case, title: str, text: str, issued: str | None = None) -> tuple[int, int]:
    """A source with a text: (source, snapshot)."""
    with case.step("Add") as step:
        source = sources.create(step, title, fields={"issued": issued})
        return source, quotes.add_snapshot(
            step, source, text, captured_at="2024-01-01T00:00:00Z", cleaner="test"
        )


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "new.case", "New") as case:
        yield case


@pytest.mark.parametrize(
    "letters",
    ["abcdefghiklmnoprstuvz", "абвгдежзиклмнопрстуфхцч", "ابتثجحخدرزسشصضطظعغفقكلمنهوي"],
)
def test_a_republished_passage_is_found_with_its_place(empty: Case, letters: str) -> None:
    passage = prose(1, 40, letters)
    first = f"{prose(2, 200, letters)} {passage} {prose(3, 100, letters)}"
    second = f"{prose(4, 30, letters)} {passage}. {prose(5, 300, letters)}"
    agency, _ = add(empty, "Agency", first, "2022-05-12")
    paper, snapshot = add(empty, "Paper", second, "2022-05-14")
    add(empty, "Another", prose(6, 300, letters))
    found = finding.of_snapshot(empty.main_reader, snapshot)
    (like,) = found
    assert (like.source, like.title, like.words) == (agency, "Agency", 40)
    assert finding.unmarked(empty.main_reader) == 0
    (place,) = like.passages
    assert second[place.start : place.end] == first[place.there_start : place.there_end] == passage
    assert not like.nearly_same
    assert deciding.proposal(empty.main_reader, paper, like) == deciding.Proposal(
        paper, "quotes", agency
    )
    # Asked from the other side, it is still the later one that goes back to the earlier.
    (back,) = finding.of_text(empty.main_reader, first, agency)
    assert deciding.proposal(empty.main_reader, agency, back) == deciding.Proposal(
        paper, "quotes", agency
    )


def test_nearly_the_same_text(empty: Case) -> None:
    text = prose(7, 300).split()
    agency, _ = add(empty, "Agency", " ".join(text), "2022-05-12")
    text[100] = text[200] = "changed"
    paper, snapshot = add(empty, "Paper", " ".join([*text, "with", "a", "closing", "line"]))
    (like,) = finding.of_snapshot(empty.main_reader, snapshot)
    assert like.nearly_same and like.words == 298
    assert deciding.proposal(empty.main_reader, paper, like).predicate == "republishes"
    (group,) = sharing.shared_texts(empty.main_reader, [agency, paper])
    assert set(group.sources) == {agency, paper}
    assert group.share == pytest.approx(298 / 304)


def test_a_link_or_a_dismissal_settles_it_and_undo_opens_it(empty: Case) -> None:
    text = prose(8, 100)
    one, snapshot = add(empty, "One", text, "2022-01-01")
    two, _ = add(empty, "Two", text, "2022-01-02")
    reader = empty.main_reader
    assert deciding.decided(reader, one, [two])[two].open
    with empty.step("Dismiss") as step:
        deciding.dismiss(step, snapshot, two)
    assert deciding.decided(reader, two, [one])[one].dismissal is not None
    assert sharing.shared_texts(reader, [one, two]) == ()
    empty.undo()
    assert deciding.decided(reader, two, [one])[one].open
    assert len(sharing.shared_texts(reader, [one, two])) == 1
    (like,) = finding.of_snapshot(reader, snapshot)
    with empty.step("Link") as step:
        deciding.link(step, deciding.proposal(step.reader, one, like))
    assert deciding.decided(reader, one, [two])[two].linked == "republishes"
    assert sharing.shared_texts(reader, [one, two]) == ()
    assert sources.origins(reader, [one, two])[two] == f"source:{one}"


def test_two_dismissals_of_one_text_stand_side_by_side(empty: Case) -> None:
    text = prose(9, 80)
    one, snapshot = add(empty, "One", text)
    two, _ = add(empty, "Two", text)
    three, _ = add(empty, "Three", text)
    for other in (two, three):
        with empty.step("Dismiss") as step:
            deciding.dismiss(step, snapshot, other)
    found = deciding.decided(empty.main_reader, one, [two, three])
    assert all(each.dismissal is not None for each in found.values())
    number = found[two].dismissal
    assert number is not None
    with empty.step("Reconsider") as step:
        deciding.reconsider(step, number)
    assert deciding.decided(empty.main_reader, one, [two])[two].open


def test_a_deleted_text_finds_nobody_and_comes_back(empty: Case) -> None:
    text = prose(10, 80)
    one, snapshot = add(empty, "One", text)
    two, _ = add(empty, "Two", text)
    with empty.step("Delete") as step:
        sources.delete(step, two)
    assert finding.of_snapshot(empty.main_reader, snapshot) == ()
    empty.undo()
    assert len(finding.of_snapshot(empty.main_reader, snapshot)) == 1
    assert one != two


def test_versions_of_one_source_are_no_likeness(empty: Case) -> None:
    text = prose(11, 80)
    one, snapshot = add(empty, "One", text)
    with empty.step("Again") as step:
        quotes.add_snapshot(
            step, one, text + " more", captured_at="2024-02-01T00:00:00Z", cleaner="test"
        )
    assert finding.of_snapshot(empty.main_reader, snapshot) == ()


def test_missing_marks_are_made_up_piece_by_piece(empty: Case) -> None:
    text = prose(12, 80)
    snapshots = [add(empty, str(n), f"{text} {n}")[1] for n in range(5)]
    connection = empty.main_reader.connection
    connection.execute("DELETE FROM text_mark")
    connection.execute("DELETE FROM text_signature")
    assert finding.of_snapshot(empty.main_reader, snapshots[0]) == ()
    assert finding.unmarked(empty.main_reader) == 5
    before = empty.log_head()
    assert [empty.mark_texts(2) for _ in range(4)] == [2, 2, 1, 0]
    assert empty.log_head() == before
    assert len(finding.of_snapshot(empty.main_reader, snapshots[0])) == 4


def test_marks_of_another_version_are_made_anew(empty: Case) -> None:
    _, snapshot = add(empty, "One", prose(13, 80))
    connection = empty.main_reader.connection
    connection.execute("UPDATE text_signature SET version = 0")
    connection.execute("INSERT INTO text_mark VALUES (1, 2)")
    assert keeping.unmarked(connection) == 1
    assert empty.mark_texts(100) == 1
    assert not connection.execute("SELECT 1 FROM text_mark WHERE mark = 1").fetchone()
    assert connection.execute("SELECT snapshot FROM text_signature").fetchone() == (snapshot,)


def test_what_stands_everywhere_hides_no_passage(empty: Case) -> None:
    furniture, passage = prose(14, 30), prose(15, 30)
    with empty.step("Add") as step:
        for n in range(300):
            source = sources.create(step, f"Page {n}")
            quotes.add_snapshot(
                step,
                source,
                f"{prose(1000 + n, 40)} {furniture}",
                captured_at="2024-01-01T00:00:00Z",
                cleaner="test",
            )
    agency, _ = add(empty, "Agency", f"{prose(16, 100)} {passage} {prose(17, 100)}")
    _, snapshot = add(empty, "Paper", f"{passage} {prose(18, 50)} {furniture}")
    found = finding.of_snapshot(empty.main_reader, snapshot)
    assert agency in {each.source for each in found}
