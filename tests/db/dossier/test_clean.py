"""What may stand on paper: nothing that a font cannot draw, nothing that acts on what is around."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.dossier.clean import clean, direction, drawable, language

_CONTROLS = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C}


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("plain", "plain"),
        ("a\u202eb\u2066c\u2069d\u200f", "abcd"),
        ("e\u0301", "é"),
        ("می‌خواهم", "می‌خواهم"),
        ("nul\0 and \ufeff", "nul and "),
        ("😀", "[U+1F600]"),
        ("漢", "[U+6F22]"),
        ("ﬁne", "ﬁne"),
        ("tab\tline\nnext", "tab line next"),
        ("\ud800", "�"),
        ("z" + "\u0301" * 50, "ź" + "\u0301" * 3),
    ],
)
def test_text_becomes_drawable(given_text: str, shown: str) -> None:
    cleaned = clean(given_text)
    if given_text == "\ud800":
        assert cleaned in ("�", "[U+FFFD]")
    elif "\u0301" * 50 in given_text:
        assert cleaned.startswith("ź") and len(cleaned) <= 5
    else:
        assert cleaned == shown


def test_lines_stay_only_where_asked_for() -> None:
    assert clean("a\nb\u2028c\rd", lines=True) == "a\nb\nc d"


def test_a_long_word_may_end_a_line_and_a_huge_field_is_cut() -> None:
    assert clean("x" * 80) == "x" * 80
    assert max(map(len, clean("x" * 200).split("\u200b"))) == 12
    assert "400,000 more characters" in clean("y " * 250_000)


@settings(max_examples=300)
@given(st.text(max_size=60))
def test_every_character_left_can_be_drawn(text: str) -> None:
    for letter in clean(text, lines=True):
        assert ord(letter) not in _CONTROLS
        assert letter in "\n\u200b\u200c\u200d" or ord(letter) in drawable()
        assert unicodedata.category(letter) not in ("Co", "Cn", "Cs")


@pytest.mark.parametrize(
    ("tag", "lang"), [("fa-AF", "fa"), ("EN", "en"), ("", ""), ("english", ""), ("prs", "prs")]
)
def test_language_tags(tag: str, lang: str) -> None:
    assert language(tag) == lang


@pytest.mark.parametrize(
    ("text", "lang", "way"),
    [
        ("طالبان", "fa", "rtl"),
        ("ISIS-K طالبان", "fa", "rtl"),
        ("Taliban", "fa", "ltr"),
        ("2024-01-27", "fa", "rtl"),
        ("طالبان", "", "rtl"),
        ("Taliban طا", "en", "ltr"),
    ],
)
def test_direction_is_that_of_the_letters(text: str, lang: str, way: str) -> None:
    assert direction(text, lang) == way
