"""Everything a text seems to hold: dates, and the names of actors and places of the case.

Hides how the finders are put together. Suggestions only: nothing is merged or dated by them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from db.reader import Reader
from db.reading.dates_in_text import dates
from db.reading.suggestion import Named, Suggestion
from db.search.fold import words

__all__ = ["dates", "names", "names_of_case", "suggest"]

_ACRONYM_MAX = 4


def suggest(
    text: str, published: str | None = None, known: Iterable[Named] = (), language: str = ""
) -> list[Suggestion]:
    """Everything a text seems to hold, in reading order. `language`: of the text (BCP 47)."""
    found = dates(text, published, language) + names(text, known)
    return sorted(found, key=lambda each: (each.start, each.end, each.kind))


def names(text: str, known: Iterable[Named]) -> list[Suggestion]:
    """Where names of the case stand in a text, the longest name first where they overlap."""
    by_words: dict[tuple[str, ...], list[Named]] = {}
    longest: dict[str, int] = {}
    for name in known:
        parts = tuple(word for _, _, word in words(name.text))
        if parts and sum(map(len, parts)) > 1:
            by_words.setdefault(parts, []).append(name)
            longest[parts[0]] = max(longest.get(parts[0], 0), len(parts))
    stream = words(text)
    found: list[Suggestion] = []
    at = 0
    while at < len(stream):
        most = longest.get(stream[at][2], 0)
        length, bearers = _bearers(text, stream[at : at + most], by_words)
        if bearers:
            start, end = stream[at][0], stream[at + length - 1][1]
            ids = tuple(dict.fromkeys(str(bearer.id) for bearer in bearers))
            exact = text[start:end]
            found.append(
                Suggestion(bearers[0].kind, start, end, exact, ids[0], len(ids) > 1, ids[1:])
            )
        at += max(1, length)
    return found


def names_of_case(reader: Reader) -> list[Named]:
    """Every name of the actors and places of a case."""
    out: list[Named] = []
    for number, text in reader.rows(
        "SELECT n.actor, n.text FROM actor_name n JOIN actor a ON a.id = n.actor "
        "WHERE n.deleted = 0 AND a.deleted = 0"
    ):
        out.append(Named("actor", number, text))
    for number, text in reader.rows(
        "SELECT n.place, n.text FROM place_name n JOIN place p ON p.id = n.place "
        "WHERE n.deleted = 0 AND p.deleted = 0"
    ):
        out.append(Named("place", number, text))
    return out


def _bearers(
    text: str,
    stretch: list[tuple[int, int, str]],
    by_words: dict[tuple[str, ...], list[Named]],
) -> tuple[int, list[Named]]:
    """Who bears the longest name that a stretch of words begins with, and how many words it has."""
    for length in range(len(stretch), 0, -1):
        held = by_words.get(tuple(word for _, _, word in stretch[:length]), [])
        start, end = stretch[0][0], stretch[length - 1][1]
        found = [name for name in held if _as_written(name.text, text, start, end)]
        if found:
            return length, found
    return 0, []


def _as_written(name: str, text: str, start: int, end: int) -> bool:
    """ "IS" and "US" are names, "is" and "us" are not; nor is the beginning of "IS-K"."""
    if len(name) > _ACRONYM_MAX or not name.isupper():
        return True
    return text[start:end] == name and not re.match(r"[-‑–]\w", text[end : end + 2])
