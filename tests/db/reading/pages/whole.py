"""The promise every page is held to: nothing of its visible text is lost, every place is right."""

from __future__ import annotations

import re

from db.reading import Article, source_text


def assert_whole(data: bytes, article: Article) -> None:
    """Every visible letter is in a paragraph or in a removed passage, in order, once."""
    source = source_text(data)
    pieces = [(p.source_start, article.text[p.start : p.end]) for p in article.paragraphs]
    pieces += [(r.start, r.text) for r in article.removed]
    found = "".join(re.sub(r"\s", "", text) for _, text in sorted(pieces))
    assert found == re.sub(r"\s", "", source)
    for paragraph in article.paragraphs:
        shown = article.text[paragraph.start : paragraph.end]
        assert source[paragraph.source_start : paragraph.source_end] == shown
    places = [0]
    for passage in article.removed:
        assert source[passage.start : passage.end] == passage.text
        assert passage.why
        assert passage.at is not None
        before = [p.end for p in article.paragraphs if p.source_end <= passage.start]
        after = [p.start for p in article.paragraphs if p.source_start >= passage.end]
        assert max(before, default=0) <= passage.at <= min(after, default=len(article.text))
        places.append(passage.at)
    assert places == sorted(places)


def reasons(article: Article) -> dict[str, str]:
    """Words left out -> why."""
    return {passage.text: passage.why for passage in article.removed}
