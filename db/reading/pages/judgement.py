"""For every block of a page: is it the article, and if not, why not.

Hides how several witnesses are weighed: the extraction library, the parts of the page by their
names, links, phrases, repetition, and where the prose of the article begins and ends. What only
one weak witness speaks against stays; what goes, goes with its reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from db.reading import credits, furniture
from db.reading.pages import regions
from db.reading.pages.blocks import Block, Page

COPYRIGHT = "copyright line"
SECTION = "section label"
HIDDEN = "hidden on the page"
FURNITURE = "page furniture"
WORDLESS = "no words"
LINKS = "list of links"
OTHER_HEADLINE = "headline of another article"
REPEATED = "repeats an earlier paragraph word for word"
REPEATED_CAPTION = "repeats an earlier picture caption word for word"
REPEATED_TITLE = "repeats the headline"

# Parts that are never the article, however the library sees them.
_STRONG = frozenset(
    (
        *(furniture.ADVERTISEMENT, furniture.SHARING, regions.COMMENTS, regions.CONSENT),
        *(furniture.NEWSLETTER, regions.FORM, regions.FOOTER, regions.CONTENTS, regions.EDITING),
    )
)
_TAIL = re.compile(
    r"(?:related|read (?:more|next|further|also)|more (?:from|on|in|stories|news)|also read"
    r"|most (?:read|popular)|recommended|you (?:may|might)|latest|trending|ähnliche|weitere|mehr zu"
    r"|lire aussi|à lire|lea también|читайте|по теме|اقرأ|بیشتر|مطالب مرتبط)\b.{0,60}",
    re.IGNORECASE,
)
# A part with more than this share of the prose (1/n) is not what its name says; an introduction
# often stands in a header element.
_SHARES = {regions.HEADER: 12, regions.ASIDE: 4}
_LISTED = frozenset((furniture.OTHER_ARTICLES, LINKS))
_BEFORE = 8
_CLOCK = re.compile(r"(?:\d{1,2} \w+,? )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?", re.I)
_RULED = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Judged:
    """The reason against each block, "" for what is the article; `main`: prose of the article."""

    reasons: tuple[str, ...]
    main: frozenset[int]


def judged(page: Page, kept: set[int] | None, title: int) -> Judged:
    """Judge every block. `kept`: what the library takes for the article, None unknown.

    `title`: number of the block that is the headline, -1 none.
    """
    return _Judge(page, kept, title).judged()


class _Judge:
    def __init__(self, page: Page, kept: set[int] | None, title: int) -> None:
        self.blocks = page.blocks
        self.page = page
        self.title = title
        chosen = kept if kept is not None else set(range(len(self.blocks)))
        prose = {n for n in chosen if is_prose(self.blocks[n]) and not self.blocks[n].hidden}
        self.active = self._active(prose)
        clear = {n for n in prose if not self._region(self.blocks[n])}
        if not clear:
            # Nothing passes: every sentence of the page is better than an empty text.
            prose = {n for n, block in enumerate(self.blocks) if is_prose(block)}
            clear = {n for n in prose if not self._region(self.blocks[n])} or prose
            chosen = chosen | clear
        self.kept = chosen
        letters: Counter[int] = Counter()
        for number in clear:
            letters[self.blocks[number].inside] += len(self.blocks[number].text)
        least = max(letters.values(), default=0) * 0.25
        homes = {home for home, count in letters.items() if count >= least}
        self.main = frozenset(n for n in clear if self.blocks[n].inside in homes)
        self.first = min(self.main, default=0)
        self.last = max(self.main, default=len(self.blocks) - 1)
        self.homes = homes
        self.lists = self._told_in_lists()
        self.clocks = self._clocks()

    def judged(self) -> Judged:
        """The reasons, one for each block."""
        reasons: list[str] = []
        seen: set[str] = set()
        tail, comments = self._tail(), self._comments()
        listed = ""
        for number, block in enumerate(self.blocks):
            why = self._why(number, block, seen, tail)
            if number >= comments and why in ("", FURNITURE, LINKS):
                why = regions.COMMENTS
            elif not why and listed and self._only_link(block):
                why = listed
            elif not why and number > self.last and reasons[-1] and block.words <= 3:
                # "Yes", "No" below a question to the reader.
                why = "" if block.is_heading else FURNITURE
            reasons.append(why)
            listed = (why if why in _LISTED else listed) if why else ""
            if not why:
                seen.add(_folded(block.text))
        self._bare_headings(reasons)
        return Judged(tuple(reasons), self.main)

    def _only_link(self, block: Block) -> bool:
        return block.link_share > 0.9 and not is_prose(block)

    def _comments(self) -> int:
        """The block from which on readers speak; behind the last one if they do not."""
        marks = (
            number
            for number in range(self.last + 1, len(self.blocks))
            if furniture.reason(self.blocks[number].text) == furniture.COMMENT_FORM
        )
        return next(marks, len(self.blocks))

    def _bare_headings(self, reasons: list[str]) -> None:
        """Behind the article, a heading of which everything below is gone goes too."""
        below = False
        for number in range(len(reasons) - 1, self.last, -1):
            if reasons[number]:
                continue
            if self.blocks[number].is_heading and not below:
                reasons[number] = OTHER_HEADLINE
            below = not self.blocks[number].is_heading

    def _active(self, prose: set[int]) -> list[bool]:
        """Which surrounding parts are believed: those that do not hold much of the prose."""
        inside: Counter[int] = Counter()
        total = 0
        for number in prose:
            block = self.blocks[number]
            total += len(block.text)
            region = block.region
            while region >= 0:
                inside[region] += len(block.text)
                region = self.page.regions[region].within
        return [
            inside[number] * (_SHARES.get(region.why, 3)) <= total
            for number, region in enumerate(self.page.regions)
        ]

    def _region(self, block: Block) -> str:
        region = block.region
        while region >= 0:
            if self.active[region]:
                return self.page.regions[region].why
            region = self.page.regions[region].within
        return ""

    def _why(self, number: int, block: Block, seen: set[str], tail: int) -> str:
        if block.hidden:
            return HIDDEN
        if not any(each.isalnum() for each in block.text):
            return furniture.SEPARATOR if _RULED.fullmatch(block.text) else WORDLESS
        region = self._region(block)
        if region in _STRONG:
            return region
        if self._again(block):
            return REPEATED_TITLE
        if number > self.last and credits.copyright_line(block.text):
            return COPYRIGHT
        said = furniture.reason(block.text)
        if not said and "\n" in block.text and not is_prose(block):
            said = furniture.reason(block.text.split("\n")[0])
        if said:
            return said
        if number >= tail:
            return region or (OTHER_HEADLINE if block.is_heading else furniture.OTHER_ARTICLES)
        if _folded(block.text) in seen and (block.words >= 8 or credits.is_caption(block.text)):
            return REPEATED_CAPTION if _is_caption(block) else REPEATED
        if region and number not in self.main:
            return region
        if number in self.clocks and not region:
            return ""
        if number not in self.kept and not self._rescued(number, block):
            return self._furniture(number, block)
        return self._loose(number, block)

    def _told_in_lists(self) -> set[int]:
        """Lists in or right behind the article that tell something: most of their letters stand in
        sentences, not in links."""
        letters: Counter[int] = Counter()
        told: Counter[int] = Counter()
        start: dict[int, int] = {}
        for number in range(self.first, len(self.blocks)):
            block = self.blocks[number]
            if block.tag not in ("li", "dd", "dt") or self._region(block) or block.hidden:
                continue
            start.setdefault(block.inside, number)
            letters[block.inside] += len(block.text)
            told[block.inside] += len(block.text) if is_prose(block) else 0
        near = (each for each, number in start.items() if number <= self.last + 1)
        return {each for each in near if told[each] * 2 > letters[each]}

    def _clocks(self) -> set[int]:
        """The times of the entries of a running report; a single one belongs to the page."""
        found = {
            number
            for number in range(max(self.title, self.first - _BEFORE), self.last)
            if _CLOCK.fullmatch(self.blocks[number].text)
        }
        return found if len(found) > 2 else set()

    def _again(self, block: Block) -> bool:
        if self.title < 0:
            return False
        title = self.blocks[self.title]
        alike = block.is_heading or title.words >= 4
        return alike and _folded(block.text) == _folded(title.text)

    def _rescued(self, number: int, block: Block) -> bool:
        """What the library left out between the article's paragraphs, but reads like part of it."""
        if block.inside in self.lists and block.tag in ("li", "dd", "dt"):
            return True
        if number > self.last + 1 or block.link_share > 0.5:
            return False
        if _is_caption(block):
            return number > (self.title if 0 <= self.title < self.first else self.first - _BEFORE)
        if number < self.first:
            return False
        return (block.inside in self.homes and is_prose(block)) or block.tag == "blockquote"

    def _loose(self, number: int, block: Block) -> str:
        """Against a block that the library kept: what only looks like part of the article."""
        if block.link_share > 0.9 and not is_prose(block):
            if self.first < number < self.last and _TAIL.match(block.text):
                return furniture.OTHER_ARTICLES
            if number > self.last and block.tag != "li":
                return LINKS
            if number < self.first and not block.is_heading:
                return LINKS
        if number < self.first and not any(each.isalpha() for each in block.text):
            return FURNITURE
        if number < self.first and self.title >= 0 and number < self.title:
            return SECTION if number == self.title - 1 else regions.HEADER
        return ""

    def _furniture(self, number: int, block: Block) -> str:
        named = regions.named(block.names)
        if named:
            return named
        if block.link_share > 0.6:
            return LINKS
        if number < self.title:
            return SECTION if number == self.title - 1 else regions.HEADER
        return FURNITURE

    def _tail(self) -> int:
        """The block from which on only other articles follow; behind the last one if none."""
        after = [n for n in range(self.last + 1, len(self.blocks)) if n in self.kept]
        teasers = [
            n for n in after if self.blocks[n].is_heading and self.blocks[n].link_share > 0.9
        ]
        named = [
            n for n in after if self.blocks[n].words <= 12 and _TAIL.fullmatch(self.blocks[n].text)
        ]
        # One linked heading may be the article's own; a row of them are other articles.
        return min([*named, *(teasers if len(teasers) > 1 else [])], default=len(self.blocks))


def is_prose(block: Block) -> bool:
    """Whether a block reads like a paragraph: some words, hardly linked, no heading."""
    if block.is_heading or block.link_share > 0.5:
        return False
    # Some scripts write without spaces between words.
    return block.words >= 10 or (len(block.text) >= 50 and block.words * 12 < len(block.text))


def headline(page: Page, titles: Sequence[str], same: Callable[[str, str], bool]) -> int:
    """The number of the block that is the headline, -1 when none is.

    `titles`: what the head of the page gives as title; `same` compares two titles. Headings are
    looked at first, then any line with which a title opens.
    """
    heads = [n for n, block in enumerate(page.blocks) if block.is_heading and not block.hidden]
    first = [n for n in heads if page.blocks[n].tag == "h1"]
    for group in (first, heads):
        alike = [n for n in group if any(same(page.blocks[n].text, title) for title in titles)]
        if alike:
            # The name of the site stands in the title too; the headline is the longer one.
            return max(alike, key=lambda n: (page.blocks[n].in_article, len(page.blocks[n].text)))
    for number, block in enumerate(page.blocks):
        line = 3 <= block.words <= 40 and not block.hidden and block.link_share < 0.5
        if line and any(_folded(title).startswith(_folded(block.text)) for title in titles):
            return number
    in_article = [n for n in first if page.blocks[n].in_article]
    found = in_article or [n for n in first if page.blocks[n].region < 0]
    return found[0] if found else -1


def _is_caption(block: Block) -> bool:
    return block.tag in ("figcaption", "caption") or credits.is_caption(block.text)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
