"""Dates as newspapers of several countries tell them: rows of `dates_told.txt`, each the day of
publication, a sentence and every date of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.reading.dates.in_text import dates


def rows() -> list[tuple[str, str, str, str]]:
    out, language = [], ""
    table = Path(__file__).with_name("dates_told.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line.startswith("["):
            language = line.strip("[]")
        elif line:
            published, _, rest = line.partition(" ")
            text, _, expected = rest.partition(" =>")
            out.append((language, published, text, expected.strip()))
    return out


@pytest.mark.parametrize(("language", "published", "text", "expected"), rows())
def test_every_date_of_a_sentence(language: str, published: str, text: str, expected: str) -> None:
    found = dates(text, published, language)
    told = [" or ".join((each.value, *each.others)) for each in found]
    assert "; ".join(told) == expected
