"""Sentences of a text as rows of words, with long quotations as single pieces.

Hides what ends a sentence (abbreviations, initials, quotation marks) and which words stand in
quotation marks: what somebody is quoted with is no part of the sentence that says who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


def folded(word: str) -> str:
    """A word as the lists have it: small letters, one apostrophe, one spelling of a letter."""
    low = word.lower()
    return low if low.isascii() else low.translate(_FOLD)


def wordset(text: str) -> frozenset[str]:
    """The words of a list written as one line of text."""
    return frozenset(text.split())


_FOLD: dict[int, str] = {
    **dict.fromkeys((*range(0x064B, 0x0656), 0x0640, 0x0670, 0x200C), ""),
    **dict(zip(map(ord, "’ёيكأإآٱةۀؤئ"), "'еیکااااههوی", strict=True)),
}
_PARAGRAPH = re.compile(r"\n\s*\n|\Z")
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}(?!\w)"
    r"|\d+(?:[.,:/]\d+)*(?:-[^\W\d_]+)*"
    r"|[^\W\d_]+(?:[\u0300-\u036f\u064b-\u0652\u200c]*[^\W_]|[-‐‑–'’/&](?=[^\W_])|\u200c|\u0640"
    r"|[\u0300-\u036f\u064b-\u0655\u0670])*"
    r"|--+|\.\.\.|\S"
)
_ABBREVIATIONS = wordset(
    "Mr Mrs Ms Dr Prof Gen Col Lt Capt Sgt Maj Gov Sen Rep Rev St No Jan Feb Mar Apr Jun Jul Aug "
    "Sep Sept Oct Nov Dec vs al Inc Ltd Co Corp Fig Vol pp г ул им тыс млн"
)
_STARTERS = wordset(
    "the it in but on he she they we a an this that these those at as for his her its"
)
_OPENING = {"“": "”", "«": "»", "„": "“”", '"': '"', "‘": "’"}
_QUOTE_MARK = re.compile('[“”«»„"‘’]')
_STOPS = frozenset((".", "!", "?", "…", "...", "؟", "۔", "。"))
_SCARE_WORDS = 8
_HEADING = 60
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a mark, or a whole quotation (`quote`), code points `start` to `end` of the text."""

    start: int
    end: int
    text: str
    low: str
    quote: bool = False

    @property
    def is_word(self) -> bool:
        return not self.quote and self.text[0].isalnum()

    @property
    def capital(self) -> bool:
        return not self.quote and self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Pieces of one sentence; `paragraph` counts from 0."""

    pieces: tuple[Piece, ...]
    paragraph: int

    @property
    def start(self) -> int:
        return self.pieces[0].start

    @property
    def end(self) -> int:
        return self.pieces[-1].end


def sentences(text: str) -> list[Sentence]:
    """Every sentence of a text, in order. A blank line ends one; a single line break does not."""
    out: list[Sentence] = []
    at = 0
    number = 0
    for found in _PARAGRAPH.finditer(text):
        for start, end in _headed(text, at, found.start()):
            pieces = tuple(_pieces(text, start, end))
            out += [Sentence(part, number) for part in _split(pieces)]
            number += 1
        at = found.end()
    return out


def quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where something stands in quotation marks, marks included; one left open runs to `end`."""
    out: list[tuple[int, int]] = []
    at = start
    while opening := _QUOTE_MARK.search(text, at, end):
        at = opening.end()
        closing = _OPENING.get(opening[0])
        if closing is None or not _opens(text, opening.start(), start):
            continue
        stop = _closing(text, at, end, closing)
        if stop is None:
            if opening[0] != "‘":
                out.append((opening.start(), end))
                break
            continue
        out.append((opening.start(), stop))
        at = stop
    return out


def _headed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A paragraph, cut after lines that stop and after a heading that stands before it."""
    longest = max(map(len, text[start:end].split("\n")))
    at = begun = start
    for found in re.finditer(r"\n", text[start:end]):
        stop = start + found.start()
        line = text[at:stop].strip()
        after = text[stop + 1 : stop + 2]
        # A wrapped line is long and goes on; a heading is short, and no line runs into it.
        heading = begun == at and len(line) < min(_HEADING, longest * 0.6)
        at = stop + 1
        if line and not after.islower() and (line[-1] in '.!?:"”»؟…' or heading):
            yield begun, stop
            begun = at
    if text[begun:end].strip():
        yield begun, end


def _opens(text: str, at: int, start: int) -> bool:
    before = text[at - 1] if at > start else " "
    return not (before.isalnum() or before in ".,!?") or text[at] in "“«„"


def _closing(text: str, at: int, end: int, marks: str) -> int | None:
    for found in _QUOTE_MARK.finditer(text, at, end):
        if found[0] not in marks:
            continue
        after = text[found.end()] if found.end() < end else " "
        if found[0] == "’" and after.isalnum():
            continue
        return found.end()
    return None


def _pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    at = start
    for opens, closes in quotations(text, start, end):
        yield from _words(text, at, opens)
        inside = text[opens + 1 : closes].rstrip('”»"’“ ')
        scare = closes < end and inside.count(" ") < _SCARE_WORDS and inside[-1:] not in ".,!?;…"
        if scare:
            yield from _words(text, opens + 1, closes - 1)
        else:
            yield Piece(opens, closes, text[opens:closes], "", True)
        at = closes
    yield from _words(text, at, end)


def _words(text: str, start: int, end: int) -> Iterator[Piece]:
    for found in _WORD.finditer(text, start, end):
        word = found[0]
        if word in '“”"«»„‘':
            continue
        # A possessive ends the word it hangs on.
        if len(word) > 2 and word[-2:] in ("'s", "’s"):
            yield Piece(found.start(), found.end() - 2, word[:-2], word[:-2].lower())
            yield Piece(found.end() - 2, found.end(), word[-2:], "'s")
        else:
            yield Piece(found.start(), found.end(), word, folded(word))


def _split(pieces: tuple[Piece, ...]) -> Iterator[tuple[Piece, ...]]:
    start = 0
    for at in range(len(pieces)):
        if at + 1 == len(pieces) or _ends(pieces, at) or at - start >= _LONGEST:
            yield pieces[start : at + 1]
            start = at + 1


def _ends(pieces: tuple[Piece, ...], at: int) -> bool:
    piece, after = pieces[at], pieces[at + 1]
    starts = after.quote or not after.text[0].islower()
    if piece.quote:
        last = piece.text.rstrip('”»"’“ ')[-1:]
        return (starts and after.is_word and last in ".…۔") or (after.quote and last in ".!?…")
    if piece.text in _STOPS:
        before = pieces[at - 1] if at else piece
        if piece.text == "." and (before.text in _ABBREVIATIONS or _initial(before)):
            return False
        return (starts and piece.end < after.start) or after.quote
    if piece.text.endswith(".") and piece.is_word:
        return after.low in _STARTERS and after.capital
    return False


def _initial(piece: Piece) -> bool:
    return len(piece.text) == 1 and piece.capital
