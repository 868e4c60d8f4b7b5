"""The page as it is printed on the screen, and which character of the text stands where on it.

Hides that Qt counts UTF-16 units while quotes count code points, and that the page holds words
that are not the text's own: its title, and what cleaning left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

Role = Literal["title", "byline", "text", "removed", "why"]

# What Qt would take for the end of a block or of a frame: one stands for one, so that nothing
# moves. A return before a line feed would be swallowed.
_SHOWN = {0x0D: " ", 0x00: "\ufffd", 0x2028: "\n", 0x2029: "\n", 0xFDD0: "\ufffd", 0xFDD1: "\ufffd"}
_BEYOND = 0xFFFF


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the page. `start`: where it stands in the text (only for role "text");
    `number`: which removed passage it is (only for "removed" and "why")."""

    shown: str
    role: Role
    start: int = -1
    number: int = -1


@dataclass(frozen=True, slots=True)
class Removal:
    """A passage left out: the place in the text where it would stand, its words, and why.
    `number`: its place among the removed passages of the snapshot."""

    at: int
    words: str
    why: str
    number: int = -1


class Printed:
    """Pieces set one after another. A place on the page counts UTF-16 units, one in the text code
    points."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = tuple(pieces)
        self.shown = "".join(piece.shown for piece in pieces)
        self._wide = _wide(self.shown)
        self._wide_units = self._wide + np.arange(self._wide.size)
        self._firsts: list[int] = []
        at = 0
        for piece in pieces:
            self._firsts.append(at)
            at += len(piece.shown)
        #: Where each piece that is not the text's own stands on the page.
        self.set_apart = [each for each in self.pieces_at() if each[2].role != "text"]
        self._texts = [n for n, piece in enumerate(self.pieces) if piece.role == "text"]
        self._starts = [self.pieces[n].start for n in self._texts]

    def place(self, code_point: int) -> int:
        """Where a character of the text stands on the page."""
        return self._units(self._shown_at(code_point))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the characters from `start` to `end` of the text stand on the page."""
        last = self._shown_at(max(end - 1, start)) + (1 if end > start else 0)
        return self._units(self._shown_at(start)), self._units(last)

    def text_at(self, unit: int) -> int:
        """The character of the text at a place of the page; where none is, the next one."""
        point = self._points(unit)
        number = max(0, bisect_right(self._firsts, point) - 1)
        while number < len(self.pieces):
            piece = self.pieces[number]
            if piece.role == "text":
                return piece.start + max(0, min(point - self._firsts[number], len(piece.shown)))
            number += 1
        return self._end()

    def taken(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the text between two places of the page, without spaces around."""
        first, last = self.text_at(start), self.text_at(end)
        text = self._text(first, last)
        return first + len(text) - len(text.lstrip()), last - (len(text) - len(text.rstrip()))

    def pieces_at(self) -> list[tuple[int, int, Piece]]:
        """Each piece with its first and last place on the page."""
        return [
            (self._units(first), self._units(first + len(piece.shown)), piece)
            for first, piece in zip(self._firsts, self.pieces, strict=True)
        ]

    def _text(self, first: int, last: int) -> str:
        out = []
        for number in self._texts:
            piece = self.pieces[number]
            low, high = max(first, piece.start), min(last, piece.start + len(piece.shown))
            if low < high:
                out.append(piece.shown[low - piece.start : high - piece.start])
        return "".join(out)

    def _end(self) -> int:
        if not self._texts:
            return 0
        piece = self.pieces[self._texts[-1]]
        return piece.start + len(piece.shown)

    def _shown_at(self, code_point: int) -> int:
        if not self._texts:
            return 0
        number = self._texts[max(0, bisect_right(self._starts, code_point) - 1)]
        piece = self.pieces[number]
        return self._firsts[number] + min(max(code_point - piece.start, 0), len(piece.shown))

    def _units(self, point: int) -> int:
        return point + int(np.searchsorted(self._wide, point, "left"))

    def _points(self, unit: int) -> int:
        return unit - int(np.searchsorted(self._wide_units, unit, "left"))


def _wide(text: str) -> npt.NDArray[np.int64]:
    """The places of characters that take two UTF-16 units."""
    if not text or max(text) <= "\uffff":
        return np.empty(0, np.int64)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    return np.flatnonzero(codes > _BEYOND).astype(np.int64)


def set_page(
    text: str, title: str = "", byline: str = "", removals: Sequence[Removal] = ()
) -> Printed:
    """A page: the title, the byline, the text with what was removed from it set in between."""
    pieces: list[Piece] = []
    if title:
        pieces.append(Piece(_one_line(title) + "\n", "title"))
    if byline:
        pieces.append(Piece(_one_line(byline) + "\n", "byline"))
    shown = text.translate(_SHOWN)
    done = 0
    for removal in sorted(removals, key=lambda each: each.at):
        at = min(max(removal.at, done), len(text))
        if at > done:
            pieces.append(Piece(shown[done:at], "text", done))
            done = at
        pieces.extend(_left_out(removal, shown, at))
    pieces.append(Piece(shown[done:], "text", done))
    return Printed(pieces)


def _left_out(removal: Removal, shown: str, at: int) -> list[Piece]:
    """A passage of its own between paragraphs; inside one it stays in the line."""
    words = _one_line(removal.words.translate(_SHOWN))
    before = shown[at - 1] if at else "\n"
    after = shown[at] if at < len(shown) else "\n"
    inside = before != "\n" and after != "\n"
    if inside:
        return [
            Piece(f" {words}", "removed", number=removal.number),
            Piece(f" ({removal.why}) ", "why", number=removal.number),
        ]
    lead = "\n\n" if before != "\n" else ""
    tail = "\n\n" if before == "\n" else ""
    return [
        Piece(lead + words, "removed", number=removal.number),
        Piece(f"  {removal.why}{tail}", "why", number=removal.number),
    ]


def _one_line(words: str) -> str:
    return " ".join(words.split())
