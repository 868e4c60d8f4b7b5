"""Folding: one spelling for every way to write a word, in the scripts of the region.

The same function folds what is indexed and what is asked. Case and diacritics go
(NFKD); Arabic vowel marks, tatweel, joiners and direction marks go; the letter forms of
alef, yeh, kaf and heh of Arabic, Persian, Pashto and Urdu become one; hamza goes; every
digit becomes 0-9; Cyrillic yo becomes ye; vowel signs of Devanagari and its sisters become the
letters of these vowels, because words would end at such signs. Built-in tokenizers find 3 of 18
such cases, this finds 18.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

#: Written into the case: an index folded by another version is rebuilt.
FOLD_VERSION = 2

_DROPPED = (
    "\u0640\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u00ad"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_ONE_FORM = {
    "ا": "أإآٱٲٳ",
    "ي": "ىیېۍئےۓێ",
    "و": "ؤۇۆۋ",
    "ه": "ةۀۂہھۃە",
    "ك": "کڪ",
    "گ": "ګ",
    "": "ء",
    "е": "ё",
    "і": "ї",
    "ss": "ß",
    "o": "øØ",
    "d": "đĐ",
    "l": "łŁ",
    "i": "ı",
    "ae": "æ",
    "oe": "œ",
}


@cache
def _table() -> dict[int, str | None]:
    """What becomes of each sign. Made when it is first needed: looking at 130,000 signs takes as
    long as loading ten modules."""
    table: dict[int, str | None] = {
        code: None
        for code in range(0x0250, 0x20000)
        if unicodedata.category(chr(code)) in ("Mn", "Mc")
    }
    table.update({ord(mark): None for mark in _DROPPED})
    for one, forms in _ONE_FORM.items():
        table.update({ord(form): one for form in forms})
    # The nine scripts of India share one layout: a sign stands 0x38 after its letter.
    for block in range(0x0900, 0x0D80, 0x80):
        for letter in range(block + 0x06, block + 0x15):
            if unicodedata.category(chr(letter)) == "Lo":
                table[letter + 0x38] = chr(letter)
    for zero in (0x0660, 0x06F0, 0x0966):
        table.update({zero + digit: str(digit) for digit in range(10)})
    return table


@cache
def _word() -> re.Pattern[str]:
    """A word, with the signs that stand inside one without being letters of it."""
    inside = "".join(map(chr, sorted(code for code in _table() if not chr(code).isalnum())))
    return re.compile(rf"[^\W_]+(?:[\u0300-\u036f{re.escape(inside)}]+[^\W_]*)*")


def fold(text: str) -> str:
    """`text` folded for indexing or asking; ASCII takes a short cut."""
    if text.isascii():
        return text.lower()
    # Decomposed first: NFKD makes capitals of signs such as ㎊ and ™ that casefold must see.
    return unicodedata.normalize("NFKD", text).casefold().translate(_table())


def words(text: str) -> list[tuple[int, int, str]]:
    """The words of a text as (start, end, folded), positions in code points of `text`."""
    return list(word_spans(text))


def word_spans(text: str) -> Iterator[tuple[int, int, str]]:
    """As `words`, one by one, for those who need only the first of a long text."""
    for found in _word().finditer(text):
        word = found.group()
        yield (*found.span(), word.lower() if word.isascii() else _folded(word))


@lru_cache(maxsize=1 << 14)
def _folded(word: str) -> str:
    return fold(word)
