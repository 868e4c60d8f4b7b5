"""The lines around a headline that say who wrote the article and when: byline, date line.

Hides their shapes: one line each, or several parted by signs in one ("By X • 3 May 2022").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from db.reading import credits
from db.reading.article import Field
from db.reading.pages.blocks import Block, Page
from db.reading.pages.citation import day_of

BYLINE = "byline, kept as the author"
DATED = "date of publication, kept as the date"

_PARTS = re.compile(
    r"\s*[•|·\n\t]\s*|\s+(?=(?:by|von|par|por) [A-Z])|\s+[–—]\s+|,\s+(?=\d{1,2}\.? \w)|\s{2,}"
)
_LEAD = re.compile(
    r"^(?:first )?(?:published|posted|updated|last updated|last modified|created"
    r"|veröffentlicht|publié"
    r"|опубликовано|نشر في|تاریخ انتشار)\s*(?:on|at|am|le)?\s*[:：]?\s*",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:by|von|par|por)[:,]?|(?:автор|author|role)[:,]?(?:\s[^.]{0,60})?", re.IGNORECASE
)
_UPDATED = re.compile(r"(?:last )?(?:updated|modified)", re.IGNORECASE)
_AUTHOR = re.compile(r"(?:^|[ _-])(?:by-?lines?|authors?|author-?name)(?:$|[ _-])", re.IGNORECASE)
_LONGEST = 25
_BEFORE, _AFTER = 4, 5
_NOT_THERE = frozenset(("blockquote", "figcaption", "caption", "pre"))


@dataclass(frozen=True, slots=True)
class Imprint:
    """What these lines say (`fields`), and which blocks are nothing else: number -> reason."""

    fields: tuple[Field, ...]
    lines: dict[int, str]


def read(page: Page, title: int, first: int) -> Imprint:
    """Read the lines around a headline. `title`: its block, -1 unknown; `first`: the block of the
    first paragraph."""
    start = max(0, (title if title >= 0 else first) - _BEFORE)
    stop = min(len(page.blocks), max(first, title) + _AFTER)
    fields: list[Field] = []
    lines: dict[int, str] = {}
    for number in range(start, stop):
        block = page.blocks[number]
        if number == title or block.hidden or block.tag in _NOT_THERE or block.words > _LONGEST:
            continue
        found = list(_said(block))
        if found:
            fields += found
            author = any(each.name == "author" for each in found)
            lines[number] = BYLINE if author else DATED
        elif _BY.fullmatch(block.text):
            lines[number] = BYLINE
    fields += _times(page, start, stop)
    return Imprint(tuple(fields), lines)


def _said(block: Block) -> Iterator[Field]:
    # "Author," and the name stand in two boxes of one line.
    text = re.sub(r"^Author,\s", "By ", block.text)
    for part in _PARTS.split(text):
        names = credits.byline(part)
        if names:
            yield from (Field("author", name, "byline in the text") for name in names)
        elif _is_author(part, block):
            yield Field("author", part, "byline in the text")
        elif re.search(r"\d", part) and not _UPDATED.match(part):
            words = _LEAD.sub("", part)
            # A lone number is a count of readers rather than a year.
            if 6 <= len(words) <= 50 and day_of(words):
                yield Field("issued", words, "date line in the text")


def _is_author(part: str, block: Block) -> bool:
    words = part.split()
    return (
        bool(_AUTHOR.search(block.names[-80:]))
        and 1 < len(words) <= 4
        and all(word[0].isupper() for word in words)
    )


def _times(page: Page, start: int, stop: int) -> Iterator[Field]:
    for time in page.times:
        changed = re.search(r"updated|modified", time.names) and "published" not in time.names
        if start <= time.block < stop and time.machine and not changed:
            yield Field("issued", time.machine, "time element")
