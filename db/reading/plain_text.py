"""A plain-text article read: title, byline, outlet, date, clean text, what was left out.

Hides the order of the steps: letters, lines, furniture, paragraphs, then what the article
says about itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from db import when
from db.errors import BadInput
from db.language import in_quotes, say
from db.reading import credits, furniture, paragraphs
from db.reading.article import FOREIGN_TITLE, TITLE, Article, Paragraph, Removed, placed
from db.reading.direction import without_turning
from db.reading.encoding import decode
from db.reading.language import language
from db.reading.paragraphs import Block

#: Kept with the text: in English, whoever reads it (see `db.reading.removal_words`).
BYLINE = "byline, kept as the author"
COPYRIGHT = "copyright line, kept as outlet and year"
DATED = "date of publication, kept as the date"
SECTION = "section label"
REPEATED = "repeats an earlier paragraph word for word"
REPEATED_CAPTION = "repeats an earlier picture caption word for word"

_TITLE_MAX = 220
_NEAR_TOP = 6


@dataclass(slots=True)
class _Found:
    """What the pass over the blocks has met so far."""

    title: str = ""
    authors: tuple[str, ...] = ()
    outlet: str = ""
    year: str = ""
    rights: str = ""
    date_words: str = ""


def source_text(data: bytes, name: str = "") -> str:
    """The text that the offsets of a plain-text article count in. Raises BadInput."""
    return without_turning(decode(data, name).text)[0]


def read(data: bytes, name: str = "") -> Article:
    """Read an article; raises BadInput when the bytes are not text or hold no words."""
    decoded = decode(data, name)
    source, turned = without_turning(decoded.text)
    lines = paragraphs.lines(source)
    reasons = furniture.reasons(lines)
    removed = [_taken(source, lines[at].start, lines[at].end, why) for at, why in reasons.items()]
    kept = [None if at in reasons else line for at, line in enumerate(lines)]
    blocks = _title_apart(kept)
    if not blocks:
        called = in_quotes(name) if name else say("The file")
        raise BadInput(
            say("{called} holds no text of an article; nothing was imported.", called=called)
        )
    found = _Found()
    body: list[Block] = []
    for block, why in _judged(blocks, found):
        if why:
            removed.append(_taken(source, block.start, block.end, why))
        else:
            body.append(block)
    text, parts = _set(body)
    if credits.foreign(found.title, text):
        removed = [replace(r, why=FOREIGN_TITLE) if r.why == TITLE else r for r in removed]
    article = _article(found, text, parts, placed(removed, parts))
    doubts = tuple(doubt for doubt in (decoded.doubt, turned) if doubt)
    return replace(article, encoding=decoded.encoding, doubts=doubts + article.doubts)


def _taken(source: str, start: int, end: int, why: str) -> Removed:
    return Removed(start, end, source[start:end], why)


def _title_apart(kept: list[paragraphs.Line | None]) -> list[Block]:
    """Blocks, with a headline directly above hard-wrapped text as a block of its own."""
    first = next((at for at, line in enumerate(kept) if line and line.text), None)
    if first is None:
        return []
    line = kept[first]
    after = kept[first + 1] if first + 1 < len(kept) else None
    if (
        line
        and after
        and after.text
        and not paragraphs.ended(line.text)
        and after.text[0].isupper()
    ):
        return [Block(line.start, line.end, line.text), *paragraphs.blocks(kept[first + 1 :])]
    return paragraphs.blocks(kept)


def _judged(blocks: list[Block], found: _Found) -> Iterator[tuple[Block, str]]:
    """Each block with the reason to leave it out of the text, or ""; fills `found`."""
    title = _title_at(blocks)
    seen: set[str] = set()
    for at, block in enumerate(blocks):
        near_top = title < at <= title + _NEAR_TOP
        near_end = at >= len(blocks) - _NEAR_TOP
        yield block, _why(block, at, title, near_top, near_end, seen, found)
        seen.add(_folded(block.text))


def _why(
    block: Block,
    at: int,
    title: int,
    near_top: bool,
    near_end: bool,
    seen: set[str],
    found: _Found,
) -> str:
    text = block.text
    if at < title:
        return SECTION
    if at == title:
        found.title = text
        return TITLE
    if near_top and not found.authors and (names := credits.byline(text)):
        found.authors = names
        return BYLINE
    if (near_top or near_end) and not found.date_words and (words := credits.dated(text)):
        found.date_words = words
        return DATED
    if (near_top or near_end) and (rights := credits.copyright_line(text)):
        found.year, found.outlet = rights.year or found.year, rights.outlet or found.outlet
        found.rights = text
        return COPYRIGHT
    if _folded(text) in seen:
        if credits.is_caption(text):
            return REPEATED_CAPTION
        if len(text.split()) >= 8:
            return REPEATED
    return ""


def _title_at(blocks: list[Block]) -> int:
    """The position of the headline, or -1 when the text opens without one."""
    if len(blocks) < 2 or not _like_title(blocks[0].text):
        return -1
    label = len(blocks[0].text.split()) <= 3 and len(blocks[0].text) <= 30
    if (
        label
        and len(blocks) > 2
        and len(blocks[1].text.split()) > 3
        and _like_title(blocks[1].text)
    ):
        return 1
    return 0


def _like_title(text: str) -> bool:
    if len(text) > _TITLE_MAX or credits.is_caption(text) or credits.dateline(text):
        return False
    return not paragraphs.ended(text) or text[-1] in "?!؟\"'”’»"


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _set(body: list[Block]) -> tuple[str, tuple[Paragraph, ...]]:
    """The clean text, paragraphs parted by an empty line, and where each one stands."""
    parts: list[Paragraph] = []
    at = 0
    for number, block in enumerate(body):
        end = at + len(block.text)
        role = _role(block.text, number + 1 == len(body))
        parts.append(Paragraph(at, end, role, block.start, block.end))
        at = end + 2
    return "\n\n".join(block.text for block in body), tuple(parts)


def _role(text: str, last: bool) -> str:
    if credits.is_caption(text):
        return "caption"
    if not last and len(text.split()) <= 12 and not paragraphs.ended(text):
        return "heading"
    return "body"


def _article(
    found: _Found,
    text: str,
    parts: tuple[Paragraph, ...],
    removed: tuple[Removed, ...],
) -> Article:
    first = next((text[p.start : p.end] for p in parts if p.role == "body"), "")
    line = credits.dateline(first)
    hint, because = ("", "") if found.outlet else credits.outlet_hint(text)
    published, rule, undated = _published(found)
    doubts = [undated]
    if credits.foreign(found.title, text):
        doubts.append(credits.FOREIGN)
    if hint:
        doubts.append(credits.HINTED.format(because=because, hint=hint))
    return Article(
        title=found.title,
        authors=found.authors,
        outlet=found.outlet,
        outlet_hint=hint,
        dateline=line.printed if line else "",
        place=line.place if line else "",
        published=published,
        published_words=found.date_words or found.rights,
        published_rule=rule,
        language=language(text),
        text=text,
        paragraphs=parts,
        removed=removed,
        encoding="",
        doubts=tuple(doubt for doubt in doubts if doubt),
    )


def _published(found: _Found) -> tuple[str, str, str]:
    """EDTF of the publication ("" unknown), the rule that gave it, and a doubt to show."""
    if found.date_words:
        candidates = when.read(found.date_words)
        if len(candidates) == 1 and not candidates[0].ambiguous:
            return candidates[0].when.edtf, "date line", ""
        doubt = say(
            "The date line “{date_words}” can be read in more than one way.",
            date_words=found.date_words,
        )
        return found.year, "copyright line" if found.year else "", doubt
    return found.year, "copyright line" if found.year else "", ""
