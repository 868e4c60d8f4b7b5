"""Full text search in the manual: every word typed, the nearest passage first.

Hides how words are compared (case and accents do not matter, beginnings of words count) and how
passages are weighed: title before heading before text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.manual import pages
from desktop.manual.pages import Passage

_MOST = 40
_AROUND = 50


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that holds all words. `title`: of its page; `excerpt`: the words around the
    first of them."""

    passage: Passage
    title: str
    excerpt: str


def find(typed: str) -> list[Found]:
    """The passages that hold every word of `typed`, the most telling first."""
    words = _folded(typed).split()
    if not words:
        return []
    weighed: list[tuple[int, int, Found]] = []
    for place, held in enumerate(_material()):
        weight = _weight(held, words)
        if weight:
            found = Found(held.passage, held.title, _excerpt(held, words))
            weighed.append((-weight, place, found))
    weighed.sort(key=lambda each: each[:2])
    return [found for _, _, found in weighed[:_MOST]]


@dataclass(frozen=True, slots=True)
class _Held:
    """A passage and its words as they are compared."""

    passage: Passage
    title: str
    told: str
    head: str
    page: str
    body: str


@cache
def _material() -> tuple[_Held, ...]:
    made = []
    for entry in pages.contents():
        for passage in pages.passages(entry.name):
            told = _told(passage.text)
            made.append(
                _Held(
                    passage,
                    entry.title,
                    told,
                    _folded(passage.heading),
                    _folded(f"{entry.title} {pages.title(entry.name)}"),
                    _folded(told),
                )
            )
    return tuple(made)


def _told(text: str) -> str:
    """A passage in one line, without rules of tables and signs of Markdown."""
    lines = [line for line in text.splitlines() if not re.fullmatch(r"[\s|:`-]*", line)]
    return " ".join(pages.unmarked(" ".join(lines)).replace("|", " · ").split())


def _weight(held: _Held, words: Sequence[str]) -> int:
    """0: not all words stand in it."""
    weight = 0
    for word in words:
        begins = re.compile(rf"\b{re.escape(word)}")
        if begins.search(held.head):
            weight += 30 if held.passage.level == 1 else 20
        elif begins.search(held.page):
            weight += 6
        elif not begins.search(held.body) and word not in held.body:
            return 0
        weight += min(len(begins.findall(held.body)), 4)
    whole = " ".join(words)
    if len(words) > 1 and whole in held.body:
        weight += 8
    return weight + 10 * (held.head == whole) + 1


def _excerpt(held: _Held, words: Sequence[str]) -> str:
    # Folding keeps the number of letters for the Latin script the manual is written in.
    found = re.search("|".join(rf"\b{re.escape(word)}" for word in words), held.body)
    start = max((found.start() if found else 0) - _AROUND, 0)
    if start:
        start = held.told.find(" ", start) + 1
    end = min(start + 2 * _AROUND, len(held.told))
    if end < len(held.told):
        end = max(held.told.rfind(" ", start, end), start)
    before, after = "… " if start else "", " …" if end < len(held.told) else ""
    return f"{before}{held.told[start:end]}{after}"


def _folded(words: str) -> str:
    """Words as they are compared: no case, no accents."""
    parted = unicodedata.normalize("NFD", words.lower())
    return "".join(sign for sign in parted if not unicodedata.combining(sign))
