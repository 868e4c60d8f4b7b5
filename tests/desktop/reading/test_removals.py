"""What cleaning left out is shown where it stood."""

from pathlib import Path

import pytest

from db.reading import decode, read_article
from db.records.quotes import RemovedPassage
from desktop.reading.removals import removals

ARTICLE = """Rockets over the Amu

By Jane Roe

KABUL -- The group said that it had fired rockets at
the border city of Termez on Monday, officials said.

Advertisement

Tashkent denied on Tuesday that such an attack took place.
"""


def passages(data: bytes) -> tuple[str, str, list[RemovedPassage]]:
    article = read_article(data)
    removed = [RemovedPassage(r.start, r.end, r.text, r.why) for r in article.removed]
    return article.text, decode(data).text, removed


def test_an_advertisement_stands_before_the_paragraph_it_stood_before() -> None:
    text, original, removed = passages(ARTICLE.encode())
    placed = {each.words: each.at for each in removals(text, original, removed)}
    assert placed["Advertisement"] == text.index("Tashkent")
    assert placed["Rockets over the Amu"] == 0


def test_without_the_original_they_stand_at_the_end() -> None:
    text, _, removed = passages(ARTICLE.encode())
    assert {each.at for each in removals(text, "", removed)} == {len(text)}


@pytest.mark.parametrize("number", range(5))
def test_real_articles_keep_the_words_around_each_place(shared: Path, number: int) -> None:
    data = sorted((shared / "seeds").glob("*.txt"))[number].read_bytes()
    text, original, removed = passages(data)
    for passage, placed in zip(removed, removals(text, original, removed), strict=True):
        taken_out = [each for each in removed if each.start >= passage.end]
        rest = original[passage.end :]
        for each in reversed(taken_out):
            rest = rest[: each.start - passage.end] + rest[each.end - passage.end :]
        assert "".join(rest.split()) == "".join(text[placed.at :].split())
