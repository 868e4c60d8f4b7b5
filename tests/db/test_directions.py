"""What is put into a sentence keeps its own direction, and nothing of that is kept in a case."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from db import language
from db.case import Case
from db.language import bare, isolated, many, onward, say, with_commas, with_dots, with_semicolons

_LETTERS = st.text("aZ9۹ب٫ .–\u2066\u2067\u2068\u2069", max_size=12)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.speak("en")


def test_a_persian_name_stands_apart_in_an_english_sentence() -> None:
    assert say("{name}, {count} times", name="طالبان", count=3) == "\u2068طالبان\u2069, 3 times"
    assert many(3, "{count:,} of {name}", "{count:,} of {name}", name="طالبان") == (
        "3 of \u2068طالبان\u2069"
    )
    assert say("{name}, {count} times", name="Dawn", count=3) == "Dawn, 3 times"


def test_a_latin_name_and_a_date_stand_apart_in_a_persian_one() -> None:
    language.speak("fa")
    assert isolated("Dawn") == "\u2068Dawn\u2069"
    assert isolated("۱۸ آوریل ۲۰۲۲") == "\u2068۱۸ آوریل ۲۰۲۲\u2069"
    assert isolated("طالبان") == "طالبان"
    assert isolated("۱۲–۱۵") == "۱۲–۱۵", "figures without letters read as the line does"
    told = say("{name}, {day}", name="Dawn", day="۱۸ آوریل")
    assert "\u2068Dawn\u2069" in told
    assert "\u2068۱۸ آوریل\u2069" in told


def test_what_is_made_of_isolates_runs_as_the_line_does() -> None:
    language.speak("fa")
    line = with_dots(("Dawn", "۱۸ آوریل"))
    assert line == "\u2068Dawn\u2069 · \u2068۱۸ آوریل\u2069"
    assert isolated(line) == f"\u2067{line}\u2069"
    assert isolated(isolated(line)) == isolated(line)


def test_lists_and_arrows_are_those_of_the_language() -> None:
    assert (with_commas(("a", "", "b")), with_semicolons(("a", None, "b"))) == ("a, b", "a; b")
    assert onward() == "→"
    language.speak("ar")
    assert (with_commas("بت"), with_semicolons("بت"), onward()) == ("ب، ت", "ب؛ ت", "←")


@given(_LETTERS, st.booleans())
@example("\u2068a\u2069 · \u2068b\u2069", True)
@settings(max_examples=200, deadline=None)
def test_isolates_change_no_letter_and_are_put_once(text: str, leftward: bool) -> None:
    once = isolated(text, leftward)
    assert bare(once) == bare(text)
    assert text in once
    assert len(once) - len(text) in (0, 2)


def test_no_isolate_is_kept_as_the_name_of_a_step(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.case", "A case") as case:
        with case.step(say("Add “{name}”", name="طالبان")) as step:
            step.insert("actor", {"kind": "person"})
        assert case.undo_label == "Add “طالبان”"
