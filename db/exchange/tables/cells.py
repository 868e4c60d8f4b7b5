"""One cell of a newsroom's sheet: whether it says anything, the values in it, plain digits.

Hides how people write "nothing is known" and put several values into one cell.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

from db.search.fold import fold

_MARKS = str.maketrans(dict.fromkeys(map(ord, "\u200b\u200e\u200f\u202a\u202b\u202c\ufeff\0")))
_MINUS = re.compile("[−‐‑‒–—]")
_URL = re.compile(r"(?:https?://|ftp://|www\.)[^\s<>\"]+", re.IGNORECASE)
_CODES_OF_NOTHING = re.compile(r"-9|-99|-999|#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)")

#: Cells whose answer is kept at a time: most tables say the same few things again and again.
_MET_MAX = 200_000


def plain(text: str) -> str:
    """In one line, without marks of direction."""
    return " ".join((text if text.isascii() else text.translate(_MARKS)).split())


@lru_cache(maxsize=16_384)
def digits(text: str) -> str:
    """Plain, with every digit 0-9, every minus "-" and a point for Arabic decimal signs."""
    text = plain(unicodedata.normalize("NFKC", text)) if not text.isascii() else plain(text)
    if text.isascii():
        return text
    text = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
    return _MINUS.sub("-", text.replace("٫", ".").replace("٬", ",").replace("،", ","))


class Nothing:
    """Which cells mean that nothing is known."""

    def __init__(self, words: Collection[str]) -> None:
        self._words = frozenset(fold(word.strip()) for word in words) | {""}
        self._dotted = frozenset(word.rstrip(".") for word in self._words)
        self._longest = max(map(len, self._words)) + 20
        self._met: dict[str, bool] = {}

    def is_said(self, text: str) -> bool:
        """Whether a cell means that nothing is known."""
        found = self._met.get(text)
        if found is None:
            if len(text) > self._longest and len(text.strip()) > self._longest:
                return False
            if len(self._met) > _MET_MAX:
                self._met.clear()
            found = self._met[text] = self._is_said(text)
        return found

    def _is_said(self, text: str) -> bool:
        if not text or text.isspace():
            return True
        word = fold(plain(text))
        if word in self._words or word.strip("().[] ") in self._dotted:
            return True
        return _CODES_OF_NOTHING.fullmatch(text.strip()) is not None


def values(text: str, separator: str) -> list[str]:
    """The values of a cell, each once; without a separator the cell is one value.

    The separator "\\n" stands for lines. A separator inside brackets or quotes parts nothing.
    """
    if not separator:
        parts = [text]
    elif separator == "\n":
        parts = text.splitlines()
    elif separator not in text:
        parts = [text]
    elif re.search(r"[\[\](){}\"“”«»]", text):
        parts = _outside_brackets(text, separator)
    else:
        parts = text.split(separator)
    return list(dict.fromkeys(filter(None, map(plain, parts))))


def _outside_brackets(text: str, separator: str) -> list[str]:
    parts, begun, depth, quoted = [], 0, 0, False
    for at, sign in enumerate(text):
        if sign in "([{“«":
            depth += 1
        elif sign in ")]}”»":
            depth = max(0, depth - 1)
        elif sign == '"':
            quoted = not quoted
        elif sign == separator and not depth and not quoted:
            parts.append(text[begun:at])
            begun = at + len(separator)
    if depth or quoted:  # never closed: brackets then say nothing
        return text.split(separator)
    return [*parts, text[begun:]]


def addresses(text: str) -> list[str]:
    """The web addresses in a cell, each once, without the stop of a sentence."""
    found = (each.rstrip(".,;:!?)]}'”»") for each in _URL.findall(text))
    return list(dict.fromkeys(found))


def host(address: str) -> str:
    """ "dawn.com" of an address; "" when it has none."""
    match = re.match(r"(?:[a-z]+://)?(?:www\.)?([^/:?#\s]+)", address, re.IGNORECASE)
    return match[1].lower() if match else ""
