"""Removed passages put back: a new version, the old one untouched, quotes found again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.errors import BadInput, NotFound
from db.exchange import import_paths
from db.reading.restoring import BY_HAND, restore
from db.records import quotes
from db.records.quotes import RemovedPassage, Snapshot
from db.verification import problems


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "restoring.case", "Restoring") as opened:
        yield opened


def only(case: Case) -> Snapshot:
    number = case.main_reader.value("SELECT id FROM snapshot")
    found = quotes.snapshot(case.main_reader, number)
    assert found is not None
    return found


def held(case: Case, text: str, *removed: RemovedPassage) -> int:
    with case.step("Import") as step:
        source = step.insert("source", title="A text")
        return quotes.add_snapshot(
            step,
            source,
            text,
            captured_at="2022-05-01T00:00:00+00:00",
            cleaner="casebinder-text 1",
            removed=removed,
        )


def test_passages_of_the_seeds_go_back_to_where_they_stood(case: Case, shared: Path) -> None:
    for path in sorted((shared / "seeds").glob("*.txt")):
        import_paths(case, [path])
    reader = case.main_reader
    for (number,) in reader.rows("SELECT id FROM snapshot ORDER BY id"):
        old = quotes.snapshot(reader, number)
        assert old is not None
        data = quotes.original(reader, old.sha256 or "") or b""
        source = "".join(data.decode(old.encoding).split())
        with case.step("Put back") as step:
            made = restore(step, number, old.removed)
        new = quotes.snapshot(reader, made.snapshot)
        assert new is not None
        # All put back: letter for letter the article as it came.
        assert "".join(new.cleaned_text.split()) == source.removeprefix("\ufeff")
        assert new.removed == ()
        assert (new.sha256, new.source, new.captured_at) == (
            old.sha256,
            old.source,
            old.captured_at,
        )
        assert new.cleaner == old.cleaner + BY_HAND
        assert quotes.snapshot(reader, number) == old
    assert list(problems(reader)) == []


def test_one_passage_goes_back_and_the_others_keep_their_places(case: Case) -> None:
    first = RemovedPassage(0, 5, "Title", "headline", 0)
    second = RemovedPassage(20, 30, "Read more!", "link", 5)
    third = RemovedPassage(40, 45, "Share", "share bar", 10)
    number = held(case, "One\n\nTwo words", first, second, third)
    with case.step("Put back") as step:
        made = restore(step, number, [second])
    new = quotes.snapshot(case.main_reader, made.snapshot)
    assert new is not None
    assert new.cleaned_text == "One\n\nRead more!\n\nTwo words"
    assert [each.at for each in new.removed] == [0, 22]
    assert quotes.snapshots_of(case.main_reader, new.source)[0].id == made.snapshot
    with case.step("Put back the rest") as step:
        again = restore(step, made.snapshot, new.removed)
    text = case.main_reader.value("SELECT cleaned_text FROM snapshot WHERE id = ?", again.snapshot)
    assert text == "Title\n\nOne\n\nRead more!\n\nTwo w Share ords"


def test_quotes_are_found_again_or_told(case: Case) -> None:
    number = held(
        case,
        "The same words. The same words.\n\nThe end",
        RemovedPassage(0, 3, "Ad.", "advertisement", 16),
        RemovedPassage(9, 12, "Up.", "navigation", 37),
    )
    with case.step("Quote") as step:
        second = quotes.create(step, number, 16, 31)
        end = quotes.create(step, number, 33, 40)
    with case.step("Put back") as step:
        made = restore(step, number, quotes.snapshot(step.reader, number).removed)  # type: ignore[union-attr]
    new = quotes.snapshot(case.main_reader, made.snapshot)
    assert new is not None
    assert new.cleaned_text == "The same words. Ad. The same words.\n\nThe Up. end"
    (anchor,) = made.anchors
    assert (anchor.quote, new.cleaned_text[anchor.start : anchor.end]) == (
        second,
        "The same words.",
    )
    assert anchor.start == 20
    (lost,) = made.unanchored
    assert (lost.quote, lost.exact) == (end, "The end")
    assert "earlier version" in lost.why
    kept = quotes.get(case.main_reader, second)
    assert kept is not None
    assert kept.snapshot == number


def test_what_was_not_removed_cannot_be_put_back(case: Case) -> None:
    number = held(case, "Words", RemovedPassage(0, 0, "", "page 1 begins", 0))
    foreign = RemovedPassage(0, 3, "Ad.", "advertisement", 0)
    for passages in ([], [foreign], [RemovedPassage(0, 0, "", "page 1 begins", 0)]):
        with pytest.raises(BadInput, match="nothing was put back"), case.step("Put back") as step:
            restore(step, number, passages)
    with pytest.raises(NotFound), case.step("Put back") as step:
        restore(step, 7, [foreign])
    assert only(case).cleaned_text == "Words"


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_choice_of_passages_keeps_every_letter(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = data.draw(st.text("ab \n", min_size=1, max_size=40))
    places = data.draw(st.lists(st.integers(0, len(text)), min_size=1, max_size=4))
    removed = [RemovedPassage(at, at + 1, f"X{n}", "link", at) for n, at in enumerate(places)]
    folder = tmp_path_factory.mktemp("any")
    with Case.create(folder / "any.case", "Any") as case:
        number = held(case, text, *removed)
        with case.step("Put back") as step:
            made = restore(step, number, removed)
        new = case.main_reader.value(
            "SELECT cleaned_text FROM snapshot WHERE id = ?", made.snapshot
        )
    rest = new
    for each in removed:
        assert rest.count(each.text) == 1
        rest = rest.replace(each.text, "")
    assert "".join(rest.split()) == "".join(text.split())
