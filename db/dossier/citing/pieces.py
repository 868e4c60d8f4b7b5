"""Pieces of a citation, and how they are put together: the punctuation between them.

Hides the rules by which two styles of writing agree where pieces meet: no point after a question
mark, no comma twice, the comma inside the quotation marks where the language wants it there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

_ENDS = ".!?:;…؟۔"
_QUOTES = '”’"»'


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one manner. `ours`: wording or punctuation of the style, not of the case; `said`:
    a word of ours inside what the case says, such as a month; `to`: the address it leads to."""

    text: str
    ours: bool
    italic: bool = False
    lang: str = ""
    to: str = ""


Pieces = tuple[Piece, ...]


def fixed(text: str) -> Pieces:
    """Wording or punctuation of the style; nothing for an empty one."""
    return (Piece(text, True),) if text else ()


def wrapped(pieces: Pieces, before: str, after: str) -> Pieces:
    """Pieces between two texts of the style; nothing stays nothing."""
    return (*fixed(before), *pieces, *fixed(after)) if pieces else ()


def joined(parts: Iterable[Pieces], between: str) -> Pieces:
    """Parts that are not empty, with a text of the style between them."""
    out: list[Piece] = []
    for part in parts:
        if part:
            out.extend((*fixed(between), *part) if out else part)
    return tuple(out)


def slanted(pieces: Pieces, italic: bool) -> Pieces:
    """In italics, or upright."""
    return tuple(replace(piece, italic=italic) for piece in pieces)


def settled(pieces: Sequence[Piece], inside: bool) -> Pieces:
    """As it is written in the end. `inside`: points and commas go before a closing quote."""
    out: list[Piece] = []
    for piece in pieces:
        _put(out, piece, inside)
    return tuple(_spaced(piece) for piece in out if piece.text)


def _spaced(piece: Piece) -> Piece:
    """Styles for type-setting machines put two spaces where paper has one."""
    return replace(piece, text=re.sub(" {2,}", " ", piece.text)) if piece.ours else piece


def _put(out: list[Piece], piece: Piece, inside: bool) -> None:
    text = piece.text
    while text and piece.ours and out:
        before = _tail(out)
        if text[0] == " " and out[-1].text[-1:] == " ":
            text = text[1:]
        elif inside and text[0] in ".," and out[-1].ours and out[-1].text[-1:] in "”’":
            _put_inside(out, text[0])
            text = text[1:]
        elif text[0] == "." and out[-1].ours and out[-1].text.rstrip(" ").endswith(","):
            # What a style puts after a part that is missing here.
            _shorten(out, len(out[-1].text.rstrip(" ")) - 1)
        elif text[0] in ".,;:" and _too_much(before, text[0]):
            text = text[1:]
        else:
            break
    if not text:
        return
    if piece.ours and out and out[-1].ours and out[-1].italic == piece.italic:
        # One run: what stands in it has been agreed with what stands before it.
        out[-1] = replace(out[-1], text=out[-1].text + text)
    else:
        out.append(replace(piece, text=text))


def _too_much(before: str, sign: str) -> bool:
    if not before:
        return sign != "."
    if sign == ".":
        return before in _ENDS
    if sign == ":":
        return before in "!?:"
    return before == sign


def _tail(out: Sequence[Piece]) -> str:
    """The last letter that counts: quotation marks and spaces after it do not."""
    for piece in reversed(out):
        text = piece.text.rstrip(_QUOTES) if piece.ours else piece.text.rstrip('"”»')
        if text:
            return text[-1]
    return ""


def _put_inside(out: list[Piece], sign: str) -> None:
    """Put a point or a comma before the closing quotation mark that `out` ends with."""
    mark = out[-1].text[-1:]
    _shorten(out, -1)
    if sign == "." and out and out[-1].ours and out[-1].text.endswith(","):
        _shorten(out, -1)
    if not _too_much(_tail(out), sign):
        out.append(Piece(sign, True))
    out.append(Piece(mark, True))


def _shorten(out: list[Piece], end: int) -> None:
    """Cut the last piece at `end`."""
    out[-1] = replace(out[-1], text=out[-1].text[:end])
    if not out[-1].text:
        out.pop()
