"""Codes of exactness in words."""

from __future__ import annotations

import pytest

from db.records.precisions import precision_words


@pytest.mark.parametrize(
    ("scheme", "code", "words"),
    [
        ("ucdp", "2", "UCDP 2: within about 25 km"),
        ("acled", "3", "ACLED 3: a larger region"),
        ("gtd", "5", "GTD 5: position not known"),
        ("gtd", "9", "GTD 9"),
        ("survey", "4", "survey precision 4"),
        ("", "4", "precision 4"),
        ("ucdp", "", ""),
    ],
)
def test_a_code_is_told_in_words(scheme: str, code: str, words: str) -> None:
    assert precision_words(scheme, code) == words
