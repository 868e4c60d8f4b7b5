"""Words, marks and shared passages of two texts, without a case."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.likeness.marks import SURE, marks
from db.likeness.passages import LEAST, passages
from db.likeness.worded import worded
from db.search.fold import words

WORDS = st.sampled_from(
    [f"{a}{b}" for a in ("kar", "mor", "dil", "сто", "вод", "كتب", "شمس") for b in "abcdefgh"]
)


def _text(rng: random.Random, count: int, letters: str = "abcdefghiklmnoprstuvz") -> str:
    return " ".join("".join(rng.choices(letters, k=rng.randint(2, 9))) for _ in range(count))


@given(st.text(max_size=300))
def test_words_are_those_of_the_search(text: str) -> None:
    cut = worded(text)
    expected = [(start, end) for start, end, _ in words(text)]
    assert list(zip(cut.starts.tolist(), cut.ends.tolist(), strict=True)) == expected


@given(st.lists(WORDS, max_size=60), st.lists(WORDS, max_size=60))
def test_what_is_shared_reads_the_same_on_both_sides(one: list[str], other: list[str]) -> None:
    here, there = " ".join(one), " ".join(other)
    for each in passages(worded(here), worded(there), 6):
        mine, theirs = here[each.start : each.end], there[each.there_start : each.there_end]
        assert mine.split()[:5] == theirs.split()[:5]
        assert mine.split()[-5:] == theirs.split()[-5:]
        assert 6 <= each.words <= min(len(mine.split()), len(theirs.split()))


@given(st.lists(WORDS, max_size=80), st.lists(WORDS, max_size=80))
def test_no_word_belongs_to_two_passages(one: list[str], other: list[str]) -> None:
    found = passages(worded(" ".join(one)), worded(" ".join(other)), 5)
    for side in ("start", "there_start"):
        spans = sorted(
            (each.start, each.end) if side == "start" else (each.there_start, each.there_end)
            for each in found
        )
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


@settings(max_examples=60)
@given(st.integers(0, 10**6), st.integers(SURE, 100), st.integers(0, 300), st.integers(0, 300))
def test_a_passage_always_leaves_a_mark_in_both(
    seed: int, length: int, before: int, after: int
) -> None:
    rng = random.Random(seed)
    passage = _text(rng, length)
    one = f"{_text(rng, before)} {passage} {_text(rng, after)}"
    other = f"{_text(rng, after)} {passage} {_text(rng, before)}"
    assert set(marks(worded(one)).tolist()) & set(marks(worded(other)).tolist())
    (found,) = passages(worded(one), worded(other))
    assert passage in one[found.start : found.end]
    assert passage in other[found.there_start : found.there_end]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Case, accents and punctuation of other hands; vowel marks and letter forms of Arabic.
        ("Le maire a parlé — « rien n’a changé »", "LE MAIRE A PARLE: rien n’a change"),
        ("Ещё вчера всё было спокойно", "еще вчера все было спокойно"),
        ("كَتَبَ المُرَاسِلُ عن الحادث يوم الأحد", "كتب المراسل عن الحادث يوم الاحد"),
        ("کشور های منطقه در سال ۲۰۲۲", "كشور هاي منطقه در سال 2022"),
    ],
)
def test_spellings_are_one(one: str, other: str) -> None:
    (found,) = passages(worded(one), worded(other), 5)
    assert (found.start, found.there_start) == (
        worded(one).starts[0],
        worded(other).starts[0],
    )


def test_changed_words_do_not_part_a_passage() -> None:
    rng = random.Random(3)
    original = _text(rng, 60).split()
    edited = [*original]
    edited[20] = "another"
    edited[40:41] = ["two", "words"]
    del edited[50]
    (found,) = passages(worded(" ".join(original)), worded(" ".join(edited)))
    assert 55 <= found.words <= 58


def test_short_texts_and_none() -> None:
    for text in ("", "one two", "- - -"):
        assert not marks(worded(text)).size
        assert passages(worded(text), worded(text)) == ()
    few = worded("one two three four five six")
    assert marks(few).size == 1
    assert passages(few, few) == ()
    assert LEAST > 6


def test_a_refrain_finds_nothing_and_costs_nothing() -> None:
    text = worded("on and on and on we go " * 5_000)
    assert passages(text, text) == ()
