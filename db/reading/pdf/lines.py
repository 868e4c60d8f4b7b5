"""The lines of a printed page from its letters and where they stand on the paper.

Hides that a PDF knows only where each letter is drawn. Words of right-to-left scripts often come
with their letters turned round; they are put in order by their places on the page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

#: Wider than this share of the letters' height, a gap is a space that the PDF does not hold.
_GAP = 0.6
_AFTER_SIGN = 0.2
_RTL = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_SHAPES = re.compile("[\ufb00-\ufdff\ufe70-\ufefe]")
_BIDI = dict.fromkeys(
    [0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0xAD]
)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter with the edges of its ink, in points from the left, and its font size."""

    text: str
    left: float
    right: float
    size: float

    @property
    def middle(self) -> float:
        """Where it stands."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page: where it begins and ends from the left, its height on the page measured
    from the bottom, its font size; all in points. `hyphen`: a word is divided at its end."""

    text: str
    left: float
    right: float
    y: float
    size: float
    hyphen: bool = False


def is_rtl(text: str) -> bool:
    """Whether a text holds letters that run from right to left."""
    return not text.isascii() and _RTL.search(text) is not None


def plain(text: str) -> str:
    """Letters as they are typed: no shapes for printing, no marks of direction."""
    if text.isascii():
        return text
    text = text.translate(_BIDI)
    return _SHAPES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def ordered(letters: Sequence[Letter]) -> str:
    """A line with letters that run from right to left, in reading order.

    `letters` as the PDF gives them, spaces among them.
    """
    words = [part for word in _words(letters) for part in _parted(_turned(word))]
    if not words:
        return ""
    rtl = sum(_runs_left(word) for word in words) * 2 >= sum(map(_counts, words))
    words.sort(key=lambda word: max(each.middle for each in word), reverse=rtl)
    out: list[str] = []
    run: list[str] = []
    for word in words:
        text = plain("".join(each.text for each in word))
        while out and not run and unicodedata.combining(text[:1] or " "):
            # A sign that the PDF gives to the word after its own.
            out[-1], text = out[-1] + text[0], text[1:]
        if _counts(word) and _runs_left(word) != rtl:
            run.insert(0, text)
            continue
        out += [*run, text]
        run = []
    return " ".join(text for text in [*out, *run] if text)


def _words(letters: Sequence[Letter]) -> list[list[Letter]]:
    words: list[list[Letter]] = [[]]
    for each in letters:
        if each.text.isspace():
            words.append([])
        else:
            words[-1].append(each)
    return [word for word in words if word]


def _runs_left(word: Sequence[Letter]) -> bool:
    return any(is_rtl(each.text) for each in word)


def _counts(word: Sequence[Letter]) -> bool:
    """Whether a word has a direction of its own: punctuation has none."""
    return any(
        unicodedata.bidirectional(each.text[0]) in ("R", "AL", "L", "EN", "AN") for each in word
    )


def _turned(word: list[Letter]) -> list[Letter]:
    """The letters of a word in reading order: turned round when they come from left to right
    and run from right to left."""
    stems = [each for each in word if unicodedata.bidirectional(each.text[0]) in ("R", "AL")]
    steps = [after.middle - before.middle for before, after in pairwise(stems)]
    if not stems or sum(step > 0 for step in steps) <= sum(step < 0 for step in steps):
        return word
    return _numbers_turned(_clusters(word)[::-1])


def _clusters(word: Sequence[Letter]) -> list[list[Letter]]:
    """Each letter with the signs above and below it, which stand where it stands."""
    clusters = [[each] for each in word if not unicodedata.combining(each.text[0])]
    for sign in (each for each in word if unicodedata.combining(each.text[0])):
        min(clusters, key=lambda own: abs(own[0].middle - sign.middle)).append(sign)
    return clusters


def _numbers_turned(clusters: Sequence[list[Letter]]) -> list[Letter]:
    """Digits and Latin letters among letters that run from the right run from the left."""
    out: list[list[Letter]] = []
    run: list[list[Letter]] = []
    for each in clusters:
        kind = unicodedata.bidirectional(each[0].text[0])
        if kind in ("EN", "AN", "L") or (run and kind in ("CS", "ES")):
            run.insert(0, each)
        else:
            out += [*run, each]
            run = []
    return [letter for each in [*out, *run] for letter in each]


def _parted(word: list[Letter]) -> list[list[Letter]]:
    """A word cut where a gap is wider than any between letters."""
    size = median(each.size for each in word)
    parts = [word[:1]]
    for before, each in pairwise(word):
        gap = max(before.left - each.right, each.left - before.right)
        wide = size * (_AFTER_SIGN if unicodedata.combining(before.text[0]) else _GAP)
        if gap > wide and each.text.isalnum():
            parts.append([])
        parts[-1].append(each)
    return parts
