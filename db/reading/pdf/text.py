"""Printed pages put together to a running text: paragraphs, divided words, repeated heads and feet.

Hides how a paragraph is recognised on paper: by the space before it, the room left at the end of
the line above, its indent, the size of its letters. Source offsets count code points of
`PageText.source`, in which lines end with a line break and pages with a form feed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from db.reading.article import Paragraph, Removed
from db.reading.paragraphs import ended
from db.reading.pdf.lines import PageLine, is_rtl

RUNNING = "running head or foot, repeated on {count} pages"
NUMBER = "page number"
#: Why the empty passage stands that marks where a page begins; `quotes.page_at` reads it.
BEGINS = "page {label} begins"

_EDGE = 3
#: Room left at the end of a line, as a share of the width of the print.
_SHORT = 0.15
_HALF_EMPTY = 0.35
_NUMBER = re.compile(
    r"\W*(?:(?:page|p|seite|стр|страница|صفحه|صفحة|саҳ)\W*)?#+(?:\s*(?:of|/|von|из|از|من)\s*#+)?\W*",
    re.IGNORECASE,
)
_BULLET = re.compile(r"(?:[•●▪■◦‣⁃∙·*–—-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_DIVIDED = re.compile(r"([^\W\d_]+)[-‐]$")


@dataclass(frozen=True, slots=True)
class Page:
    """One page: what it is called in the PDF ("12", "iv") and its lines."""

    label: str
    lines: tuple[PageLine, ...]


@dataclass(frozen=True, slots=True)
class PageText:
    """The running text. `heading`: the line or lines in the largest letters of the first page."""

    text: str
    source: str
    paragraphs: tuple[Paragraph, ...]
    removed: tuple[Removed, ...]
    heading: str


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with its page (from 0) and its place in the source text."""

    line: PageLine
    page: int
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.line.text)


def running_text(pages: Sequence[Page]) -> PageText:
    """The text of all pages."""
    source, rows, page_starts = _source(pages)
    reasons = _repeated(rows, len(pages))
    body = [row for at, row in enumerate(rows) if at not in reasons]
    words = Counter(_WORD.findall(source.casefold()))
    groups = list(_groups(body))
    heading = _heading(groups)
    text, parts, places = _set(groups, words)
    passages = [
        Removed(row.start, row.end, row.line.text, why, _place(places, row.start, text))
        for row, why in ((rows[at], why) for at, why in reasons.items())
    ]
    marks = [
        Removed(start, start, "", BEGINS.format(label=page.label), _place(places, start, text))
        for page, start in zip(pages, page_starts, strict=True)
    ]
    removed = tuple(sorted([*passages, *marks], key=lambda each: (each.start, each.end)))
    return PageText(text, source, parts, removed, heading)


def _source(pages: Sequence[Page]) -> tuple[str, list[_Line], list[int]]:
    rows: list[_Line] = []
    starts: list[int] = []
    pieces: list[str] = []
    at = 0
    for number, page in enumerate(pages):
        if number:
            pieces.append("\f")
            at += 1
        starts.append(at)
        for line in page.lines:
            rows.append(_Line(line, number, at))
            pieces.append(line.text + "\n")
            at += len(line.text) + 1
    return "".join(pieces), rows, starts


def _repeated(rows: Sequence[_Line], pages: int) -> dict[int, str]:
    """Lines at the edge of the paper that come again on other pages, with the reason."""
    by_page: dict[int, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        by_page[row.page].append(at)
    met: dict[tuple[str, int, int], list[int]] = defaultdict(list)
    for own in by_page.values():
        heights = sorted({round(rows[at].line.y) for at in own})
        edge = {*heights[:_EDGE], *heights[-_EDGE:]}
        for at in own:
            if round(rows[at].line.y) in edge:
                text = " ".join(rows[at].line.text.split()).casefold()
                height = round(rows[at].line.y / 6)
                for key, count in _without_number(text, rows[at].page):
                    met[key, count, height].append(at)
    out: dict[int, str] = {}
    for (key, _, _), found in met.items():
        count = len({rows[at].page for at in found})
        number = "#" in key and bool(_NUMBER.fullmatch(re.sub(r"\d+", "#", key)))
        if count >= 3 or (count == 2 and (number or pages <= 3)):
            why = NUMBER if number else RUNNING.format(count=count)
            out |= dict.fromkeys(found, why)
    return dict(sorted(out.items()))


def _without_number(text: str, page: int) -> Iterator[tuple[str, int]]:
    """A line as it is, and without the one number that grows from page to page, with what it is
    more than the page."""
    yield text, 0
    for found in re.finditer(r"\d+", text):
        if len(found[0]) < 6:
            yield f"{text[: found.start()]}#{text[found.end() :]}", int(found[0]) - page


def _groups(body: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Lines that make a paragraph."""
    if not body:
        return
    usual = _usual_gap(body)
    edges = _edges(body)
    group = [body[0]]
    for before, row in pairwise(body):
        if _begins(before, row, usual, edges):
            yield group
            group = []
        group.append(row)
    yield group


def _usual_gap(body: Sequence[_Line]) -> float:
    """From line to line within a paragraph, as a multiple of the size of the letters."""
    gaps = [
        (before.line.y - row.line.y) / max(row.line.size, 1.0)
        for before, row in pairwise(body)
        if before.page == row.page and 0 < before.line.y - row.line.y < 4 * max(row.line.size, 1.0)
    ]
    return median(gaps) if gaps else 1.2


def _edges(body: Sequence[_Line]) -> dict[int, tuple[float, float]]:
    """The left and right edge of the print of each page."""
    out: dict[int, tuple[float, float]] = {}
    by_page: dict[int, list[PageLine]] = defaultdict(list)
    for row in body:
        by_page[row.page].append(row.line)
    for page, found in by_page.items():
        lefts = sorted(line.left for line in found)
        rights = sorted(line.right for line in found)
        out[page] = (lefts[len(lefts) // 10], rights[len(rights) * 9 // 10])
    return out


def _begins(before: _Line, row: _Line, usual: float, edges: dict[int, tuple[float, float]]) -> bool:
    """Whether a paragraph begins with this line."""
    above, line = before.line, row.line
    if abs(above.size - line.size) > 0.12 * max(above.size, line.size):
        return True
    if _BULLET.match(line.text):
        return True
    stopped = ended(above.text)
    anew = not line.text[:1].islower()
    left, right = edges[before.page]
    room = ((above.left - left) if is_rtl(above.text) else (right - above.right)) / (
        max(right - left, 1.0)
    )
    if before.page != row.page or line.y > above.y + line.size:
        # A new page or column: the sentence tells.
        return anew and (stopped or room > _SHORT)
    if (above.y - line.y) > usual * line.size * 1.35:
        return not above.hyphen
    if anew and (room > _HALF_EMPTY or (stopped and room > _SHORT)):
        return True
    left, right = edges[row.page]
    indent = (right - line.right) if is_rtl(line.text) else (line.left - left)
    earlier = (right - above.right) if is_rtl(above.text) else (above.left - left)
    return stopped and anew and indent - earlier > line.size * 0.9


def _heading(groups: Sequence[Sequence[_Line]]) -> str:
    """What stands in the largest letters at the top of the first page."""
    first = [group for group in groups if group[0].page == 0][:8]
    if len(first) < 2:
        return ""
    sizes = [row.line.size for group in groups for row in group]
    largest = max(group[0].line.size for group in first)
    if largest < median(sizes) * 1.15:
        return ""
    at = next(n for n, group in enumerate(first) if group[0].line.size == largest)
    text = " ".join(row.line.text for row in first[at])
    return text if 3 <= len(text) <= 300 else ""


def _set(
    groups: Sequence[Sequence[_Line]], words: Counter[str]
) -> tuple[str, tuple[Paragraph, ...], list[tuple[int, int]]]:
    """The text, its paragraphs, and for each line (its source start, its place in the text)."""
    pieces: list[str] = []
    parts: list[Paragraph] = []
    places: list[tuple[int, int]] = []
    at = 0
    for group in groups:
        if pieces:
            pieces.append("\n\n")
            at += 2
        begin = at
        for before, row in zip([None, *group], group, strict=False):
            if before is not None:
                glue, dropped = _joint(before.line, row.line, words)
                if dropped:
                    pieces[-1] = pieces[-1][:-1]
                    at -= 1
                pieces.append(glue)
                at += len(glue)
            places.append((row.start, at))
            pieces.append(row.line.text)
            at += len(row.line.text)
        alone = group[0].line.text if len(group) == 1 else ""
        role = "heading" if alone and len(alone.split()) <= 12 and not ended(alone) else "body"
        parts.append(Paragraph(begin, at, role, group[0].start, group[-1].end))
    return "".join(pieces), tuple(parts), places


def _joint(above: PageLine, line: PageLine, words: Counter[str]) -> tuple[str, bool]:
    """What comes between two lines, and whether the hyphen at the end of the first goes."""
    divided = _DIVIDED.search(above.text)
    following = _WORD.match(line.text)
    if divided is None or following is None:
        return " ", False
    first, second = divided[1].casefold(), following[0].casefold()
    if not following[0][0].islower() or not divided[1][-1].islower():
        # "al-/Qaeda", "ISIS-/K": the hyphen belongs to the name.
        return "", False
    whole, parted = words[first + second], words[f"{first}-{second}"]
    if whole or parted:
        return "", whole >= parted
    own = min(len(first), len(second)) > 2 and words[first] > 0 and words[second] > 0
    return "", above.hyphen or not own


def _place(places: Sequence[tuple[int, int]], start: int, text: str) -> int:
    """Where in the clean text a place of the source text is: before the next line that stayed."""
    low, high = 0, len(places)
    while low < high:
        middle = (low + high) // 2
        if places[middle][0] < start:
            low = middle + 1
        else:
            high = middle
    return places[low][1] if low < len(places) else len(text)
