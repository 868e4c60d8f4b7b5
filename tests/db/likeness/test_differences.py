"""What changed between two versions of a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.likeness.differences import changes, pieces
from tests.db.likeness.test_finding import prose

TEXTS = st.lists(st.sampled_from(["one", "two", "три", "أربعة", ".", "\n\n", " "])).map(" ".join)


@given(TEXTS, TEXTS)
def test_both_versions_can_be_read_out_of_the_pieces(old: str, new: str) -> None:
    found = pieces(old, new)
    assert "".join(each.text for each in found if each.kind != "removed") == new
    held = "".join(each.text for each in found if each.kind != "added")
    assert held.split() == old.split()


@given(TEXTS)
def test_the_same_text_has_no_changes(text: str) -> None:
    assert changes(text, text) == ()


def test_a_changed_number_is_told_with_the_words_around_it() -> None:
    before, after = prose(1, 40), prose(2, 40)
    (change,) = changes(f"{before} at least 72 killed {after}", f"{before} some 170 killed {after}")
    assert (change.added, change.removed) == (2, 3)
    told = "".join(each.text for each in change.pieces if each.kind != "removed")
    assert [each.text.strip() for each in change.pieces if each.kind == "removed"] == [
        "at least 72"
    ]
    assert "some 170 killed" in told
    assert told.startswith("… ") and told.endswith(" …")
    assert len(told.split()) == 2 + 2 * 8 + 2
    assert change.start == len(before) + 1


def test_changes_far_apart_are_several() -> None:
    middle = "\n\n".join(prose(n, 30) for n in range(3))
    found = changes(f"Two died. {middle} He left.", f"Three died. {middle} She left.")
    assert [(each.added, each.removed) for each in found] == [(1, 1), (1, 1)]


def test_blank_lines_alone_are_no_change() -> None:
    text = prose(5, 50)
    assert changes(f"{text}\n{text}", f"{text}\n\n{text}") == ()


def test_a_rewritten_book_is_told_by_its_paragraphs() -> None:
    old = "\n".join(prose(n, 60) for n in range(2_000))
    new = "\n".join(prose(n if n % 50 else n + 10_000, 60) for n in range(2_000))
    assert len(changes(old, new)) == 40
