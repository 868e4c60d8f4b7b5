"""Telling the language of a text: the same declaration in eight of them."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from db.reading.language import language

CODES = {
    "arb": "ar",
    "eng": "en",
    "pbu": "ps",
    "pes_1": "fa",
    "rus": "ru",
    "tgk": "tg",
    "urd": "ur",
    "uzn_latn": "uz",
}


def test_the_languages_of_the_region(shared: Path) -> None:
    texts: dict[str, list[str]] = defaultdict(list)
    with (shared / "data/text/udhr_paragraphs.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            texts[row["udhr_code"]].append(row["text"])
    assert {code: language("\n".join(parts)) for code, parts in texts.items()} == CODES


@pytest.mark.parametrize("text", ["", "12.05.2022", "ok", "Xqz wvut prst", "ab جد"])
def test_unsure_is_empty(text: str) -> None:
    assert language(text) == ""
