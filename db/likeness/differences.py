"""What changed from one version of a text to the next, word by word.

Hides that whole paragraphs are set against each other first, and words only inside those that
changed: a rewritten book of 700 pages is told by its paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["same", "added", "removed"]

# Blanks stay with the word before them: on their own they would stand everywhere, and be compared
# with each other.
_PARAGRAPH = re.compile(r"[^\n]+\n*|\n+")
_WORD = re.compile(r"[^\W_]+\s*|\s+|.\s*", re.DOTALL)
#: Words of two stretches, multiplied, up to which they are set against each other.
_MOST = 4_000_000
_MOST_PARAGRAPHS = 4_000
#: Words around a change that are told with it.
_AROUND = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stayed, came or went."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One place that reads differently: what changed, and the words around it. `start`: the code
    point of the newer text where it begins; `added`, `removed`: how many words came and went."""

    start: int
    pieces: tuple[Piece, ...]
    added: int
    removed: int


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """Both texts in one: without what was removed it is `new`, without what was added `old`, but
    for its blanks."""
    out: list[Piece] = []
    before, after = _PARAGRAPH.findall(old), _PARAGRAPH.findall(new)
    for kind, gone, come in _blocks(before, after, _MOST_PARAGRAPHS**2):
        if kind == "same":
            _put(out, "same", "".join(come))
            continue
        words = _WORD.findall("".join(gone)), _WORD.findall("".join(come))
        for inner, out_words, in_words in _blocks(*words, _MOST):
            if inner == "same":
                _put(out, "same", "".join(in_words))
            else:
                _put(out, "removed", "".join(out_words))
                _put(out, "added", "".join(in_words))
    joined: list[Piece] = []
    for piece in _gathered(out):
        _put(joined, piece.kind, piece.text)
    return tuple(joined)


def _gathered(found: Sequence[Piece]) -> Iterator[Piece]:
    """Changes with nothing but blanks between them as one: what went, then what came."""
    gone = come = ""
    for place, piece in enumerate(found):
        last = place == len(found) - 1
        if piece.kind == "same" and (last or piece.text.strip() or not (gone or come)):
            yield from _both(gone, come)
            gone = come = ""
            yield piece
            continue
        gone += piece.text if piece.kind != "added" else ""
        come += piece.text if piece.kind != "removed" else ""
    yield from _both(gone, come)


def _both(gone: str, come: str) -> Iterator[Piece]:
    if gone.split() == come.split():
        if come:
            yield Piece("same", come)
        return
    if gone:
        yield Piece("removed", gone)
    if come:
        yield Piece("added", come)


def changes(old: str, new: str) -> tuple[Change, ...]:
    """The places where two versions differ in more than blanks, in the order of the newer."""
    out: list[Change] = []
    held: list[Piece] = []
    start = at = 0
    for piece in pieces(old, new):
        words = piece.text.split()
        if piece.kind == "same" and len(words) > 2 * _AROUND:
            if any(each.kind != "same" for each in held):
                held.append(Piece("same", _cut(piece.text, last=False)))
                out += _change(start, held)
            tail = _cut(piece.text, last=True)
            held = [Piece("same", tail)]
            start = at + len(piece.text)
        else:
            held.append(piece)
        at += len(piece.text) if piece.kind != "removed" else 0
    return (*out, *_change(start, held))


def _change(start: int, held: Sequence[Piece]) -> Iterator[Change]:
    added = sum(len(each.text.split()) for each in held if each.kind == "added")
    removed = sum(len(each.text.split()) for each in held if each.kind == "removed")
    if added or removed:
        yield Change(start, tuple(each for each in held if each.text), added, removed)


def _cut(text: str, last: bool) -> str:
    """The first or the last few words."""
    found = list(re.finditer(r"\S+", text))
    if last:
        return "… " + text[found[-_AROUND].start() :]
    return text[: found[_AROUND - 1].end()] + " …"


def _blocks(
    old: Sequence[str], new: Sequence[str], most: int
) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    if len(old) * len(new) > most:
        yield "changed", old, new
        return
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield "same" if kind == "equal" else "changed", old[a:b], new[c:d]


def _put(out: list[Piece], kind: Kind, text: str) -> None:
    if text and out and out[-1].kind == kind:
        out[-1] = Piece(kind, out[-1].text + text)
    elif text:
        out.append(Piece(kind, text))
