"""A stretch of running text that may be a date: where it can begin and where it can end.

The one shape in which the finders of the languages hand their finds to `in_text`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """Places to begin and to end, in any order; `language` is the one to read it in.

    `hangs`: "text" when it is counted from the date the text named before it ("two days later"),
    "publication" when it may need the day of publication, "" when it names its own year. `said`:
    what to read in place of the words ("سال 1398" for "1398").
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    language: str
    hangs: str = "publication"
    said: str = ""

    def spans(self) -> Iterator[tuple[int, int]]:
        """What to try, the widest first."""
        for end in sorted(set(self.ends), reverse=True):
            for start in sorted(set(self.starts)):
                yield start, end
