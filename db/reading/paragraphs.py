"""Lines of a plain-text article put together to paragraphs again.

Hides how a hard-wrapped text is recognised and where its paragraphs end: a wrapped line
stops because the next word did not fit, a paragraph stops where it would have fitted.
Offsets are code points of the input throughout.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_BREAK = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
_ENDED = re.compile(r"""[.!?…؟۔।。！？:]["'”’»)\]]*$""")
_WRAP_MAX = 100
_FULL = 0.75


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its edge spaces: `start` and `end` are code points of the input."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together; `text` is what they read when joined."""

    start: int
    end: int
    text: str


def lines(text: str) -> list[Line]:
    """Every line of `text` in order; blank lines have an empty text."""
    out: list[Line] = []
    at = 0
    for found in [*_BREAK.finditer(text), None]:
        stop = found.start() if found else len(text)
        raw = text[at:stop]
        bare = raw.strip()
        start = at + len(raw) - len(raw.lstrip()) if bare else at
        out.append(Line(start, start + len(bare), bare))
        at = found.end() if found else stop
    return out


def blocks(kept: Sequence[Line | None]) -> list[Block]:
    """Paragraphs and headings from lines; None marks a line taken out (it separates)."""
    runs: list[list[Line]] = [[]]
    for line in kept:
        if line is None or not line.text:
            runs.append([])
        else:
            runs[-1].append(line)
    wrap = _wrap_width([line for run in runs for line in run], runs)
    groups = [group for run in runs for group in (_ended_groups(run, wrap) if wrap else _each(run))]
    if wrap:
        early = _breaks_first_lines(groups, wrap)
        groups = [part for group in groups for part in _heading_apart(group, wrap, early)]
    return [Block(g[0].start, g[-1].end, _joined(g)) for g in groups]


def ended(text: str) -> bool:
    """Whether a text stops as a sentence stops."""
    return bool(_ENDED.search(text))


def _joined(group: Sequence[Line]) -> str:
    text = group[0].text
    for line in group[1:]:
        # A hyphen at a line end may belong to the word ("al-/Qaeda"), so it is kept.
        glue = "" if re.search(r"[^\W\d_][-\u2010\u00ad]$", text) else " "
        text += glue + line.text
    return text


def _wrap_width(all_lines: Sequence[Line], runs: Sequence[Sequence[Line]]) -> int:
    """The column at which the text was wrapped, or 0 when its lines are paragraphs already."""
    joints = [pair for run in runs for pair in pairwise(run)]
    if len(joints) < 2:
        return 0
    lengths = sorted(len(line.text) for line in all_lines)
    widest = lengths[-1]
    if widest > _WRAP_MAX or widest < 30:
        return 0
    running = sum(1 for line, _ in joints if not ended(line.text))
    return widest if running * 2 > len(joints) else 0


def _each(run: Sequence[Line]) -> list[list[Line]]:
    return [[line] for line in run]


def _ended_groups(run: Sequence[Line], wrap: int) -> list[list[Line]]:
    """An unbroken run of wrapped lines cut where a sentence ends before the line is full."""
    groups: list[list[Line]] = []
    start = 0
    for at, line in enumerate(run):
        if at + 1 == len(run) or (ended(line.text) and _stops(run, at, wrap)):
            groups.append(list(run[start : at + 1]))
            start = at + 1
    return groups


def _stops(run: Sequence[Line], at: int, wrap: int) -> bool:
    following = run[at + 1]
    if _room(run[at], following, wrap):
        return True
    # A short line that goes on can only be the first of a new paragraph.
    return at + 2 < len(run) and _short(following, wrap) and not ended(following.text)


def _breaks_first_lines(groups: Sequence[Sequence[Line]], wrap: int) -> bool:
    """Whether this text's writer breaks the first line of every paragraph early (some do)."""
    firsts = [g for g in groups if len(g) > 1 and not _starts_anew(g[1].text)]
    early = sum(1 for g in firsts if _short(g[0], wrap))
    return early * 2 > len(firsts)


def _heading_apart(group: Sequence[Line], wrap: int, early: bool) -> list[list[Line]]:
    """Short lines before the first full one are a heading, but for an early-broken first line."""
    short = 0
    while short < len(group) and _short(group[short], wrap):
        short += 1
    heading = short - 1 if early else short
    if not 0 < heading < len(group) or not _starts_anew(group[heading].text):
        return [list(group)]
    if not _room(group[heading - 1], group[heading], wrap):
        return [list(group)]
    return [list(group[:heading]), list(group[heading:])]


def _short(line: Line, wrap: int) -> bool:
    return len(line.text) < wrap * _FULL


def _starts_anew(text: str) -> bool:
    """Whether a line can begin a sentence: a capital, a digit, a quotation mark, no case at all."""
    first = text.lstrip("\"'“‘«([—–-")[:1]
    return bool(first) and not first.islower()


def _room(line: Line, following: Line, wrap: int) -> bool:
    """Whether the next word would still have fitted on the line."""
    return len(line.text) + 1 + len(following.text.split()[0]) <= wrap
