"""Everything a text seems to hold: the finders of this package, run one after the other.

Hides how they share the text and how overlaps are settled: a date within a name is no date, a
place within an actor's name is no place, the verbs of speech may stand over anything. Suggestions
only: nothing is merged, made or dated by them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable

from db.reader import Reader
from db.reading.dates.in_text import dates
from db.reading.figures.in_text import figures
from db.reading.names import naming as naming
from db.reading.names.index import NameIndex
from db.reading.speech import speech
from db.reading.suggestion import Named, Suggestion
from db.records.identities import standing_for

__all__ = ["NameIndex", "dates", "names", "names_of_case", "suggest"]


def suggest(
    text: str,
    published: str | None = None,
    known: Iterable[Named] | NameIndex = (),
    language: str = "",
    go_on: Callable[[], bool] = lambda: True,
) -> list[Suggestion]:
    """Everything a text seems to hold, in reading order. `language`: of the text (BCP 47).

    `known`: the names of a case, or an index of them to use for many texts. `go_on` is asked
    between the finders; when it says no, what was found until then is the answer.
    Raises InvalidDate when `published` is no EDTF.
    """
    named = names(text, known, language)
    found = list(named)
    if go_on():
        dated = dates(text, published, language)
        found = _apart(named, dated) + _outside(dated, named)
    if go_on():
        found += _outside(figures(text, language), named)
    if go_on():
        found += speech(text, named, language)
    return sorted(found, key=lambda each: (each.start, each.end, each.kind))


def names(
    text: str, known: Iterable[Named] | NameIndex = (), language: str = ""
) -> list[Suggestion]:
    """Actors and places of a text, those of the case and new ones, in reading order."""
    index = known if isinstance(known, NameIndex) else NameIndex(known)
    return naming.names(text, index, language)


def names_of_case(reader: Reader) -> list[Named]:
    """Every name of the actors and places of a case; actors found to be the same are the one
    whose name they go by."""
    same = standing_for(reader)
    out: list[Named] = []
    for number, text, lang, kind in reader.each(
        "SELECT n.actor, n.text, n.lang, a.kind FROM actor_name n JOIN actor a ON a.id = n.actor "
        "WHERE n.deleted = 0 AND a.deleted = 0"
    ):
        out.append(Named("actor", same.get(number, number), text, lang, kind))
    for number, text, lang, kind in reader.each(
        "SELECT n.place, n.text, n.lang, p.kind FROM place_name n JOIN place p ON p.id = n.place "
        "WHERE n.deleted = 0 AND p.deleted = 0"
    ):
        out.append(Named("place", number, text, lang, kind))
    return out


def _apart(named: list[Suggestion], dated: list[Suggestion]) -> list[Suggestion]:
    """Names but for new ones that begin or end within a date, or are one ("Hut" of "3 Hut")."""
    starts = [each.start for each in dated]
    return [name for name in named if name.value or not _is_date(name, dated, starts)]


def _is_date(name: Suggestion, dated: list[Suggestion], starts: list[int]) -> bool:
    # Dates do not overlap: only the last that begins before the name ends can touch it.
    at = bisect_left(starts, name.end) - 1
    return at >= 0 and name.start < dated[at].end and not _holds(name, dated[at])


def _outside(found: list[Suggestion], named: list[Suggestion]) -> list[Suggestion]:
    """Those that do not lie within a longer name: "the 14th Corps", "June Okafor"."""
    starts = [each.start for each in named]
    return [
        each
        for each in found
        if not (at := bisect_right(starts, each.start)) or not _holds(named[at - 1], each)
    ]


def _holds(name: Suggestion, other: Suggestion) -> bool:
    """Whether a name stretches over the words of another suggestion, and more."""
    within = name.start <= other.start and other.end <= name.end
    return within and name.end - name.start > other.end - other.start
