"""A page read as an article: markup, walk, judgement and citation put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from resiliparse.parse.html import HTMLTree

from db.errors import BadInput
from db.language import in_quotes, many, say
from db.reading import credits
from db.reading.article import (
    FOREIGN_TITLE,
    TITLE,
    Article,
    Dropped,
    Paragraph,
    Removed,
    placed,
)
from db.reading.language import language
from db.reading.pages import citation, content, head, imprint, judgement, markup
from db.reading.pages.blocks import Block, Page
from db.reading.pages.head import Head
from db.reading.pages.imprint import Imprint
from db.reading.pages.markup import Markup
from db.reading.pages.walk import walked

#: Name and version of the rules that clean pages, kept with every snapshot they made.
CLEANER = "casebinder-page 1"


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The page with a reason against every block that is not the article."""

    page: Page
    head: Head
    reasons: tuple[str, ...]
    imprint: Imprint
    title: str
    sure: bool
    language: str


def visible_text(data: bytes, name: str = "") -> str:
    """The linear visible text of a page: what the offsets of `Removed` count in.

    Raises BadInput when the bytes are no page.
    """
    return walked(HTMLTree.parse(markup.read(data, name).html)).text


def read_page(data: bytes, name: str = "", url: str = "") -> Article:
    """Read a saved page (HTML or MHTML). `url`: where it came from, when the caller knows.

    Raises BadInput when it holds no words or is no page.
    """
    source = markup.read(data, name)
    tree = HTMLTree.parse(source.html)
    page = walked(tree)
    told = head.read(tree, url or source.address)
    if not page.blocks:
        raise BadInput(_empty(name, page, source))
    found = _sorted(tree, page, told)
    if all(found.reasons):
        raise BadInput(_empty(name, page, source))
    return _article(found, source)


def _sorted(tree: HTMLTree, page: Page, told: Head) -> _Sorted:
    titles = [each.value for each in told.fields if each.name == "title"]
    titles += [told.page_title] if told.page_title else []
    title = judgement.headline(page, titles, citation.same_title)
    kept = content.kept(tree, page)
    found = judgement.judged(page, kept, title)
    if all(why for number, why in enumerate(found.reasons) if number != title):
        found = judgement.judged(page, None, title)
    place = imprint.Place(
        title, min(found.main, default=title + 1), max(found.main, default=len(page.blocks))
    )
    spoken = language(page.text) or told.lang[:2].lower()
    lines = imprint.read(page, place, spoken)
    reasons = list(found.reasons)
    for number, why in lines.lines.items():
        reasons[number] = why
    words = page.blocks[title].text if title >= 0 else ""
    if title >= 0:
        reasons[title] = TITLE
    return _Sorted(
        page, told, tuple(reasons), lines, " ".join(words.split()), kept is not None, spoken
    )


def _article(found: _Sorted, source: Markup) -> Article:
    page = found.page
    body = [block for block, why in zip(page.blocks, found.reasons, strict=True) if not why]
    text, parts = _set(body)
    cited = citation.cite(found.head, found.imprint.fields, found.title, found.language)
    issued = next((each for each in cited.fields if each.name == "issued"), None)
    first = next((text[p.start : p.end] for p in parts if p.role == "body"), "")
    line = credits.dateline(first)
    spoken, language_doubt = _language(text, found.head, cited.field("language"))
    outlet = cited.field("container-title") or cited.field("publisher")
    hint, because = ("", "") if outlet else credits.outlet_hint(text)
    doubts = [*source.doubts, *_doubts(found, cited.field("title"), text), *cited.doubts]
    doubts += [language_doubt] if language_doubt else []
    doubts += [credits.HINTED.format(because=because, hint=hint)] if hint else []
    return Article(
        title=cited.field("title"),
        authors=tuple(each.value for each in cited.fields if each.name == "author"),
        outlet=outlet,
        outlet_hint=hint,
        dateline=line.printed if line else "",
        place=line.place if line else "",
        published=issued.value if issued else "",
        published_words=cited.date_words,
        published_rule=issued.where if issued else "",
        language=spoken,
        text=text,
        paragraphs=parts,
        removed=placed(_removed(found, credits.foreign(found.title, text)), parts),
        encoding=source.encoding,
        doubts=tuple(doubts),
        mime=source.mime,
        cleaner=CLEANER,
        url=cited.field("URL"),
        fields=cited.fields,
        dropped=_dropped(page, source),
    )


def _set(body: Sequence[Block]) -> tuple[str, tuple[Paragraph, ...]]:
    parts: list[Paragraph] = []
    at = 0
    for block in body:
        end = at + len(block.text)
        role = "heading" if block.is_heading else "body"
        if block.tag in ("figcaption", "caption") or credits.is_caption(block.text):
            role = "caption"
        parts.append(Paragraph(at, end, role, block.start, block.end))
        at = end + 2
    return "\n\n".join(block.text for block in body), tuple(parts)


def _removed(found: _Sorted, foreign: bool) -> list[Removed]:
    """What was left out; neighbours of one reason are one passage, paragraphs stand alone."""
    out: list[Removed] = []
    text = found.page.text
    alone = True
    before = -1
    for number, (block, why) in enumerate(zip(found.page.blocks, found.reasons, strict=True)):
        if not why:
            continue
        why = FOREIGN_TITLE if foreign and why == TITLE else why
        prose = judgement.is_prose(block)
        joined = out and before == number - 1 and out[-1].why == why and not (prose or alone)
        start = out.pop().start if joined else block.start
        out.append(Removed(start, block.end, text[start : block.end], why))
        before, alone = number, prose
    return out


def _doubts(found: _Sorted, title: str, text: str) -> list[str]:
    out = []
    turned = found.page.turned
    if turned:
        out.append(
            many(
                turned,
                "An invisible sign that can turn the direction of writing was left out. The "
                "original may show some words in another order; compare it.",
                "{count:,} invisible signs that can turn the direction of writing were left out. "
                "The original may show some words in another order; compare it.",
            )
        )
    if not found.sure:
        out.append(
            say(
                "The page is so deep or so long that its furniture could only be told by its "
                "names; check what belongs to the article."
            )
        )
    if credits.foreign(title, text):
        out.append(credits.FOREIGN)
    return out


def _language(text: str, told: Head, named: str) -> tuple[str, str]:
    """The language of the text, and a doubt where the page says another one."""
    seen = language(text)
    said = (named or told.lang).replace("_", "-").split("-")[0].lower()
    said = said if 2 <= len(said) <= 3 and said.isalpha() else ""
    if seen and said and seen != said:
        return seen, say(
            "The page says its language is “{said}”; the text reads like “{seen}”.",
            said=said,
            seen=seen,
        )
    return seen or said, ""


def _dropped(page: Page, source: Markup) -> tuple[Dropped, ...]:
    held = set(source.parts)
    return tuple(dict.fromkeys(each for each in page.dropped if each.address not in held))


def _empty(name: str, page: Page, source: Markup) -> str:
    called = in_quotes(name) if name else say("The page")
    if page.dropped:
        sentence = say(
            "{called} holds no text of an article, only what it would have loaded from "
            "elsewhere; nothing was imported. Open it in a browser, wait until the text "
            "shows, and save it again.",
            called=called,
        )
    else:
        sentence = say("{called} holds no text of an article; nothing was imported.", called=called)
    return " ".join((sentence, *source.doubts))
