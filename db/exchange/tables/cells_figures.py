"""Numbers of people in a cell: "12", "10-12", "at least 20", "dozens", "3+", "~15".

Hides how a figure in a cell is told from what only looks like one: decimals, dates that a
spreadsheet program made of "10-12", codes below zero. Words are read as in articles.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from db.exchange.tables.cells import digits
from db.language import say
from db.reading.figures.arabic import ARABIC
from db.reading.figures.english import ENGLISH
from db.reading.figures.french import FRENCH
from db.reading.figures.lexicon import Lexicon
from db.reading.figures.number import Count, counts
from db.reading.figures.persian import PERSIAN
from db.reading.figures.russian import RUSSIAN
from db.reading.figures.spanish import SPANISH
from db.reading.figures.token import Token, tokens

NO_FIGURE = say("a figure cannot be read; left out")
A_DATE = say("a figure became a date in a spreadsheet program; left out")
NOT_WHOLE = say("a figure is not a whole number of people; left out")
BELOW_ZERO = say("a figure is below zero; left out")
REVERSED = say("the first number of a range is the larger one; read as a range")
MORE_WORDS = say("only the first number of a cell was read")
SEVERAL = say("a cell holds several numbers; taken as at least the largest")
UNSURE = say("a figure has a question mark; taken as about that many")

_N = r"\d{1,3}(?:[,.  '’]\d{3})+|\d{1,9}(?:[.,]0+)?"
_WHOLE = re.compile(rf"(?P<a>{_N})(?P<unsure>\s?\(?\?+\)?)?")
#: "5 or 6" is a range of two.
_EITHER = r"\b(?:or|ou|o|oder|или)\b|یا|أو|او"
_RANGE = re.compile(
    rf"(?P<a>{_N})\s?(?:-+|/|\.\.+|to|bis|à|a|до|تا|الى|إلى|{_EITHER})\s?(?P<b>{_N})"
)
_OR = re.compile(_EITHER, re.IGNORECASE)
_SIGNED = re.compile(
    rf"(?P<sign>~|≈|±|c\.?|ca\.?|>=?|≥|<=?|≤|\+)\s?(?P<a>{_N})"
    rf"|(?P<n>{_N})\s?(?P<after>\+|\(\+\)|~)"
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d.*|\d{1,2}-[A-Za-z]{3}(?:-\d\d)?|[A-Za-z]{3}-\d\d")
_THOUSANDS = re.compile(r"(?P<whole>\d{1,3})(?:[.,](?P<tenth>\d))?\s?k")
#: Letters at a number change it ("100s", "2nd"): it is not what its digits say.
_GLUED = re.compile(r"\d[A-Za-z]")
#: What may stand in brackets behind a figure and says nothing of how many.
_ASIDE = re.compile(r"\s*[(\[][^\d()\[\]]*[)\]]$")
_DECIMAL = re.compile(r"-?\d+[.,]\d+")
#: What makes the numbers after the first parts of it.
_PARTS = re.compile(
    r"[(\[]|\b(?:incl|including|among|of wh(?:om|ich)|dont|parmi|incluid[oa]s?|entre ellos|davon"
    r"|darunter|из них|в том числе)\b|از جمله|منهم|بينهم",
    re.IGNORECASE,
)
_LATIN = re.compile("[A-Za-z]")
_SCRIPTS: tuple[tuple[re.Pattern[str], tuple[Lexicon, ...]], ...] = (
    (_LATIN, (ENGLISH, FRENCH, SPANISH)),
    (re.compile("[\u0400-\u04ff]"), (RUSSIAN,)),
    (re.compile("[\u0620-\u06d3]"), (PERSIAN, ARABIC)),
)
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people as the case keeps one; `read` False: there is none, and `doubt` says why.
    Otherwise `doubt` says what is odd, "" when nothing is."""

    read: bool
    min: int | None = None
    max: int | None = None
    point: int | None = None
    qualifier: str = "exact"
    state: str = "value"
    doubt: str = ""


@lru_cache(maxsize=65_536)  # a table of 100,000 rows has a few hundred different figures
def figure(text: str) -> Figure:
    """The figure in a cell that says something."""
    words = digits(text)[:_LONGEST]
    if words.isascii() and words.isdigit() and len(words) < 10:
        return Figure(True, point=int(words))
    if _DATE.fullmatch(words):
        return Figure(False, doubt=A_DATE)
    if words.startswith("-") and re.fullmatch(r"-\d+(?:\.0+)?", words):
        return Figure(False, doubt=BELOW_ZERO)
    bare = words.casefold()
    found = _in_signs(bare) or _in_signs(_ASIDE.sub("", bare))
    if found is None and not _GLUED.search(words):
        found = _in_words(words)
    return found or Figure(False, doubt=_why_not(words))


def _why_not(words: str) -> str:
    return NOT_WHOLE if _DECIMAL.fullmatch(words) else NO_FIGURE


def _in_signs(words: str) -> Figure | None:
    """Figures in digits with signs."""
    found = _WHOLE.fullmatch(words)
    if found:
        number = _number(found["a"])
        if found["unsure"]:
            return Figure(True, point=number, qualifier="about", doubt=UNSURE)
        return Figure(True, point=number)
    found = _RANGE.fullmatch(words)
    if found:
        first, last = _number(found["a"]), _number(found["b"])
        if first == last:
            return Figure(True, point=first)
        low, high = sorted((first, last))
        doubt = REVERSED if first > last else ""
        return Figure(True, min=low, max=high, qualifier="between", doubt=doubt)
    found = _THOUSANDS.fullmatch(words)
    if found:
        number = int(found["whole"]) * 1000 + int(found["tenth"] or 0) * 100
        return Figure(True, point=number, qualifier="about")
    found = _SIGNED.fullmatch(words)
    if found is None:
        return None
    number = _number(found["a"] or found["n"])
    sign = found["sign"] or found["after"]
    if sign in (">", ">=", "≥", "+", "(+)"):
        return Figure(True, min=number + (sign == ">"), qualifier="at_least")
    if sign in ("<", "<=", "≤"):
        return Figure(True, max=max(0, number - (sign == "<")), qualifier="at_most")
    return Figure(True, point=number, qualifier="about")


def _number(text: str) -> int:
    bare = re.sub(r"[.,]0{1,2}$", "", text) if re.fullmatch(r"\d+[.,]0{1,2}", text) else text
    return int(re.sub(r"\D", "", bare))


def _in_words(words: str) -> Figure | None:
    """Figures in words, by the readers of articles; the one that understands most of the cell."""
    best: tuple[int, Figure] | None = None
    for letters, lexicons in _SCRIPTS:
        if not letters.search(words):
            continue
        for lexicon in lexicons:
            parts = tokens(words, 0, len(words))
            # "a few" is no "a": such a word counts beside persons only.
            found = [
                each
                for each in counts(parts, lexicon)
                if not each.single or parts[each.number].low in lexicon.numbers
            ]
            if not found:
                continue
            covered = sum(each.after - each.first for each in found)
            if best is None or covered > best[0]:
                best = (covered, _figure(words, parts, found))
    return best[1] if best else None


def _figure(words: str, parts: list[Token], found: list[Count]) -> Figure:
    first = found[0]
    numbers = sum(part.kind == "number" for part in parts)
    used = sum(part.kind == "number" for part in parts[first.first : first.after])
    more = len(found) > 1 or numbers > used
    if more and not _PARTS.search(words):
        known = [each.low for each in found if each.low is not None]
        if len(known) == len(found) == 2 and known[0] < known[1] and _OR.search(words):
            return Figure(True, min=known[0], max=known[1], qualifier="between")
        largest = max(known, default=None)
        if largest is None:
            return Figure(False, doubt=NO_FIGURE)
        return Figure(True, min=largest, qualifier="at_least", doubt=SEVERAL)
    doubt = MORE_WORDS if more else ""
    if first.state == "unknown":
        return Figure(True, state="unknown", doubt=doubt)
    if first.state == "none":
        return Figure(True, point=0, state="none", doubt=doubt)
    low, high = first.low, first.high
    if low is not None and low == high:
        qualifier = first.qualifier if first.qualifier == "about" else "exact"
        return Figure(True, point=low, qualifier=qualifier, doubt=doubt)
    return Figure(True, min=low, max=high, qualifier=first.qualifier, doubt=doubt)
