"""Russian, Persian and Arabic words of dates as they stand in running text.

Hides how a stretch is found: a run of words that date phrases of the language are made of, as far
as one of them makes it worth reading. The words themselves come from `db.when`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.reading.dates.stretch import Stretch
from db.when import DateWords

_WORD = re.compile(
    r"\d+(?:[.:/-]\d+)*(?:-[^\W\d_]{1,3})?"
    "|[^\\W\\d_]+(?:[\u064b-\u0655\u0670\u0640]+[^\\W\\d_]*)*"
)
_GAP = re.compile(r"[ \t\u00a0\u200c]{0,2}(?:[,،–—/-][ \t]?)?\n?")
_MOST = 12


def stretches(text: str, words: DateWords) -> Iterator[Stretch]:
    """What may be dates in a text of one language, in reading order."""
    run: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        inside = words.is_inside(match[0])
        joined = bool(run) and _GAP.fullmatch(text, run[-1][1], start) is not None
        if inside and (joined or not run) and len(run) < _MOST:
            run.append((start, end))
            continue
        yield from _stretch(text, run, words)
        run = [(start, end)] if inside else []
    yield from _stretch(text, run, words)


def _stretch(text: str, run: list[tuple[int, int]], words: DateWords) -> Iterator[Stretch]:
    phrase = text[run[0][0] : run[-1][1]] if run else ""
    if run and words.is_strong(phrase):
        hangs = "text" if words.is_beside(phrase) else "publication"
        starts, ends = tuple(start for start, _ in run), tuple(end for _, end in run)
        yield Stretch(starts, ends, words.language, hangs)
