"""Numbers in a citation style: volumes, editions, pages and spans of them."""

from __future__ import annotations

import re

from db.dossier.citing.wording import Wording

_NUMBER = r"[^\W\d_]*\d+[^\W\d_]*"
_NUMERIC = re.compile(rf"\s*{_NUMBER}(\s*[-–,&]\s*{_NUMBER})*\s*")
_SEVERAL = re.compile(r"\d[^\d.]*[-–—,&;][^\d]*\d")
_SPAN = re.compile(r"(\d+)\s*(?:--|[-–—])\s*(\d+)")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LONG = 10


def numeric(text: str) -> bool:
    """Whether a value is a number, or numbers, for a style: "3", "2nd", "12-14"."""
    return bool(text) and _NUMERIC.fullmatch(text) is not None


def several(variable: str, text: str) -> bool:
    """Whether the word before it stands in the plural: "pp. 12–14"."""
    if variable.startswith("number-of-"):
        return text.strip() not in ("0", "1")
    if variable == "number":
        # "18-2059" is one number of a report, not a span.
        return bool(re.search(r"\d\s*[,&;]\s*\d", text))
    return _SEVERAL.search(text) is not None


def formed(text: str, form: str, words: Wording) -> str:
    """A number as the style wants it; a value that is none stays as it is."""
    if not numeric(text):
        return text
    if not text.strip().isdecimal():
        return _SPAN.sub(r"\1–\2", text)
    number = int(text)
    if form == "ordinal":
        return words.ordinal(number)
    if form == "long-ordinal":
        long = words.term(f"long-ordinal-{number:02}") if number <= _LONG else ""
        return long or words.ordinal(number)
    return _roman(number) if form == "roman" and 0 < number < 4000 else text.strip()


def pages(text: str, form: str) -> str:
    """Pages, their spans with a dash and the last number as the style shortens it."""
    return _SPAN.sub(lambda found: f"{found[1]}–{_last(found[1], found[2], form)}", text)


def _last(first: str, last: str, form: str) -> str:
    if len(last) < len(first):
        last = first[: len(first) - len(last)] + last
    if len(last) != len(first) or not form or form == "expanded":
        return last
    same = next(
        (at for at, pair in enumerate(zip(first, last, strict=True)) if pair[0] != pair[1]), 0
    )
    if form == "minimal":
        return last[same:]
    if form == "minimal-two":
        return last[min(same, max(0, len(last) - 2)) :]
    return _chicago(first, last, same)


def _chicago(first: str, last: str, same: int) -> str:
    """71–72, 100–104, 101–8, 321–28, 1496–500."""
    number = int(first)
    if number < 100 or number % 100 == 0:
        return last
    if number % 100 < 10:
        return last[same:]
    return last[min(same, max(0, len(last) - 2)) :]


def _roman(number: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        while number >= value:
            out += letters
            number -= value
    return out
