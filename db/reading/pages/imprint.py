"""The lines around an article that say who wrote it and when: byline, date line.

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
CHANGED = "date of the last change"

_PARTS = re.compile(
    r"\s*[•|·\n\t]\s*|\s+(?=(?:by|von|par|por) [A-Z])|\s+[–—]\s+|,\s+(?=\d{1,2}\.? \w)|\s{2,}"
)
_LEAD = re.compile(
    r"(?:first )?(?:published|posted|created|veröffentlicht|publié|опубликовано|نشر في"
    r"|تاریخ انتشار)"
    r"\s*(?:on|at|am|le)?\s*[:：]?\s*",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"(?:last )?(?:updated|modified|changed)\b.{0,50}", re.IGNORECASE)
_LONE = re.compile(
    r"(?:by|von|par|por)[:,]?|(?:автор|author|role)[:,]?(?:\s[^.]{0,60})?", re.IGNORECASE
)
_AUTHOR = re.compile(r"(?:^|[ _-])(?:by-?lines?|authors?|author-?name)(?:$|[ _-])", re.IGNORECASE)
# "With reporting by Reuters" says what the text rests on, not who wrote it.
_CREDITED = re.compile(r"(?:with|additional|reporting|edit(?:ed|ing)|translat|photo|video)", re.I)
_RESERVED = re.compile(r"rights|reserved|copyright|license|licence|designed|powered", re.I)
_FROM = re.compile(r" (?:in|at|reporting from) [A-Z][\w ,-]{2,40}$")
_LONGEST = 25
_BEFORE, _AFTER, _BEHIND = 4, 5, 4
_NOT_THERE = frozenset(("blockquote", "figcaption", "caption", "pre"))


@dataclass(frozen=True, slots=True)
class Imprint:
    """What these lines say (`fields`), and which blocks are nothing else: number -> reason."""

    fields: tuple[Field, ...]
    lines: dict[int, str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where to look: the blocks of the headline (-1 unknown), of the first and last paragraph."""

    title: int
    first: int
    last: int


def read(page: Page, place: Place, language: str) -> Imprint:
    """Read the lines around a headline and right behind the text."""
    start = max(0, (place.title if place.title >= 0 else place.first) - _BEFORE)
    stop = min(len(page.blocks), max(place.first, place.title) + _AFTER)
    behind = range(max(stop, place.last + 1), min(len(page.blocks), place.last + 1 + _BEHIND))
    fields: list[Field] = []
    lines: dict[int, str] = {}
    for number in (*range(start, stop), *behind):
        block = page.blocks[number]
        if number == place.title or not _may_say(block):
            continue
        said = list(_said(block, language, plainly=number >= stop))
        found = [each for each in said if isinstance(each, Field)]
        fields += found
        if found and (None not in said or block.words <= 12):
            author = any(each.name == "author" for each in found)
            lines[number] = BYLINE if author else DATED
        elif _LONE.fullmatch(block.text):
            lines[number] = BYLINE
        elif _CHANGED.fullmatch(block.text) and any(each.isdigit() for each in block.text):
            lines[number] = CHANGED
    fields += _times(page, start, stop)
    fields += _owner(page, place.last)
    return Imprint(tuple(fields), lines)


def _may_say(block: Block) -> bool:
    short = block.words <= _LONGEST and not _CREDITED.match(block.text)
    return short and not (block.hidden or block.is_heading or block.tag in _NOT_THERE)


def _said(block: Block, language: str, *, plainly: bool) -> Iterator[Field | None]:
    """The fields in a line, None for each part that says neither. `plainly`: only where a word
    such as "By" or "Published" stands before it."""
    # "Author," and the name stand in two boxes of one line.
    text = re.sub(r"^Author,\s", "By ", block.text)
    dated = False
    for part in _PARTS.split(text):
        names = credits.byline(part)
        lead = _LEAD.match(part)
        words = part[lead.end() :] if lead else part
        if names:
            yield from (Field("author", name, "byline in the text") for name in names)
        elif not plainly and _is_author(part, block):
            yield Field("author", _FROM.sub("", part), "byline in the text")
        elif (lead or not plainly) and _is_date(words, language):
            # A second date in the same line is that of a change.
            if dated:
                continue
            dated = True
            yield Field("issued", words, "date line in the text")
        elif part and not _CHANGED.fullmatch(part):
            yield None


def _is_author(part: str, block: Block) -> bool:
    words = _FROM.sub("", part).split()
    named = _AUTHOR.search(block.names[-80:])
    return bool(named) and 1 < len(words) <= 4 and all(word[0].isupper() for word in words)


def _is_date(words: str, language: str) -> bool:
    # A lone number is a count of readers rather than a year.
    spoken = 6 <= len(words) <= 50 and any(each.isdigit() for each in words)
    return spoken and bool(day_of(words, language))


def _owner(page: Page, last: int) -> Iterator[Field]:
    """Who is named in a copyright line below the article."""
    for block in page.blocks[last + 1 :]:
        rights = credits.copyright_line(block.text) if block.words <= 15 else None
        if rights and rights.outlet and not _RESERVED.search(rights.outlet):
            yield Field("publisher", rights.outlet, "copyright line")
            return


def _times(page: Page, start: int, stop: int) -> Iterator[Field]:
    for time in page.times:
        changed = re.search(r"updated|modified", time.names) and "published" not in time.names
        if start <= time.block < stop and time.machine and not changed:
            yield Field("issued", time.machine, "time element")
