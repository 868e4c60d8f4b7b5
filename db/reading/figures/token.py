"""Sentences of a text and their words, for the finder of figures.

Hides where a sentence ends ("13 U.S. soldiers" is one) and how numbers are written: 1,200 and
1 200, Eastern digits, dashes inside words. Lengths are bounded, so that no text makes it slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:[,.\u066c\u00a0\u202f ٬،’']\d{3}(?!\d))+|\d+(?:[.,٫]\d+)?)"
    r"|(?P<word>(?:[A-Z]\.){2,8}|[^\W\d_]+(?:[\u0300-\u036f\u064b-\u0655\u0670\u0640]"
    r"|[’'-][^\W\d_]|[^\W\d_])*)"
    r"|(?P<sign>[^\w\s\u200b-\u200f])"
)
_END = re.compile(r"(?:(?P<stop>[.!?؟۔…]+)[”\"’»)\]]*(?=\s)|\n[ \t]*\n)\s*", re.UNICODE)
_SHORT_FORMS = (
    "mr mrs ms dr gen col lt sgt capt maj st no gov sen rep rev brig cpl pvt prof approx ca"
    " г гг чел тыс им"
)
_SHORT = frozenset(_SHORT_FORMS.split())
_LONGEST = 1500
_MARKS = re.compile("[\u064b-\u0655\u0670\u0640\u200e\u200f]")
_FOLD = str.maketrans(
    {"ي": "ی", "ى": "ی", "ۍ": "ی", "ې": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه",
     "ۀ": "ه", "ؤ": "و", "\u200c": " ", "’": "'", "ё": "е"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign at code points `start` to `end`; `low` folded for looking up.

    `value`: of a number in digits; None for words and for decimals. `kind`: "number", "word" or
    "sign".
    """

    start: int
    end: int
    text: str
    low: str
    kind: str
    value: int | None = None


def fold(word: str) -> str:
    """A word as lexicons have it: lower case, look-alike letters of Arabic script made one."""
    low = word.lower()
    return low if low.isascii() else _MARKS.sub("", low).translate(_FOLD)


def sentences(text: str, worth: re.Pattern[str]) -> Iterator[list[Token]]:
    """The words of each sentence in which `worth` is found, and of the two after it."""
    after = 0
    for start, end in _sentence_spans(text):
        for low in range(start, end, _LONGEST):
            high = min(low + _LONGEST, end)
            found = bool(worth.search(fold(text[low:high])))
            if found or after:
                yield tokens(text, low, high)
            after = 2 if found else max(0, after - 1)


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words, numbers and signs of a stretch of a text."""
    out = []
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or "sign"
        words = match[0]
        value = _value(words) if kind == "number" else None
        out.append(Token(match.start(), match.end(), words, fold(words), kind, value))
    return out


def _value(words: str) -> int | None:
    if re.fullmatch(r"\d+[.,٫]\d{1,2}|\d+[.,٫]\d{4,}", words):
        return None
    digits = re.sub(r"\D", "", words)
    return int(digits) if len(digits) <= 9 else None


def _sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        if match["stop"] == "." and _goes_on(text, match):
            continue
        if start < match.end():
            yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _goes_on(text: str, end: re.Match[str]) -> bool:
    """A stop after an initial or a short form, or before a small letter, ends nothing."""
    following = text[end.end() : end.end() + 1]
    if following.islower():
        return True
    before = re.search(r"([^\W\d_]+)\Z", text[max(0, end.start() - 12) : end.start()])
    return bool(before) and before is not None and (
        len(before[1]) == 1 or before[1].lower() in _SHORT
    )  # fmt: skip
