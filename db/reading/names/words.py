"""The words of a text as the finders of names need them: folded, with their capitals and places.

Hides what a capital letter is worth where it stands: at the beginning of a sentence or in a
headline it says nothing, in a text without capitals its absence says nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.reading.names.inflections import base
from db.reading.names.lists import word_set
from db.search.fold import words

HYPHENS = "-‐‑–"
#: Articles and links within names of the region: "Tehreek-e-Taliban", "al-Qaeda", "Аль-Каида".
LINKS = word_set("e i yi ye al el ul аль эль уль")
_HYPHENED = word_set(
    "и е э и ad an ar as ash at az ud ur us uz ur аз ад ан ар ас ат аш ул ут ус ур уш уз"
)
_ABBREVIATED = word_set(
    "mr mrs ms dr prof gen lt col maj capt sgt brig adm rev st no vs u s jr sr г ул им "
    "supt dep amb cpl pvt cllr hon rep sen gov pres asst insp cdr comdr engr messrs д с пос обл"
)
_SENTENCE_END = re.compile(r"[.!?…؟۔:]['\"”’»)\]]*\s*['\"“‘«(\[]*\Z|[\n•]\s*['\"“‘«(\[–—-]*\s*\Z")
_NUMBERED = re.compile(r"[.)\]]{0,2} ")
_DATELINE = re.compile(r"(?:--|—|–|\s-)\s*\Z")
_UNCASED_SHARE = 0.02
_HEADLINE_SHARE = 0.8
_HEADLINE_WORDS = 4


@dataclass(frozen=True, slots=True)
class Word:
    """One word; `opens`: first of its sentence, `headline`: in a line written in capitals."""

    start: int
    end: int
    folded: str
    base: str
    capital: bool
    upper: bool
    opens: bool
    headline: bool


class Words:
    """All words of a text, with the text between them."""

    def __init__(self, text: str, language: str = "") -> None:
        self.text = text
        #: Whether a capital within a sentence makes a name; in German every noun has one.
        self.capitals_tell = language.partition("-")[0] != "de"
        stream = words(text)
        capitals = sum(text[start].isupper() for start, _, _ in stream)
        #: False: a text in a script with capitals that uses none, so that none can be asked for.
        cased = sum(text[start].islower() or text[start].isupper() for start, _, _ in stream)
        self.cased = cased == 0 or capitals > cased * _UNCASED_SHARE
        headlines = _headlines(text, stream)
        self.list: list[Word] = []
        before = 0
        for number, (start, end, folded) in enumerate(stream):
            capital = text[start].isupper()
            last = self.list[-1].folded if self.list else ""
            self.list.append(
                Word(
                    start,
                    end,
                    folded,
                    base(folded),
                    capital,
                    capital and end - start > 1 and text[start:end].isupper(),
                    _opens(text, before, start, last) or self._is_after_number(text, start),
                    headlines[number],
                )
            )
            before = end

    def __len__(self) -> int:
        return len(self.list)

    def __getitem__(self, at: int) -> Word:
        return self.list[at]

    def _is_after_number(self, text: str, start: int) -> bool:
        """Whether the number of a footnote or paragraph stands before: "[1] See"."""
        if not self.list or not self.list[-1].opens:
            return False
        number = self.list[-1]
        if not number.folded.isdigit() or number.end - number.start > 2:
            return False
        return bool(_NUMBERED.fullmatch(text, number.end, start))

    def gap(self, at: int) -> str:
        """What stands between a word and the next one."""
        if at + 1 >= len(self.list):
            return "\n"
        return self.text[self.list[at].end : self.list[at + 1].start]

    def is_link(self, at: int) -> bool:
        """Whether a word is an article or link within a name rather than a word of it."""
        word = self.list[at]
        if word.folded in LINKS:
            return not (word.folded == "i" and word.capital and not self.hyphened(at))
        return word.folded in _HYPHENED and not word.capital and self.hyphened(at)

    def hyphened(self, at: int) -> bool:
        """Whether a hyphen joins a word to one of its neighbours."""
        word = self.list[at]
        before = self.text[word.start - 1 : word.start] if word.start else ""
        after = self.text[word.end : word.end + 1]
        return bool((before and before in HYPHENS) or (after and after in HYPHENS))


def _opens(text: str, before: int, start: int, last: str) -> bool:
    if before == 0 and not text[:start].strip("'\"“‘«([ \n-–—"):
        return True
    gap = text[before:start]
    if _DATELINE.search(gap):
        return True
    if not _SENTENCE_END.search(gap):
        return False
    if gap.startswith(".") and "\n" not in gap:
        # "John F. Kennedy", but not "on X. Then" nor "ISIS-K. Then".
        initial = len(last) == 1 and last.isalpha() and last != "x"
        return not (
            last in _ABBREVIATED or (initial and text[before - 2 : before - 1] not in HYPHENS)
        )
    # Articles are wrapped: one line break within running text does not end a sentence.
    return not (gap == "\n" and _runs_on(text, before, start))


def _runs_on(text: str, before: int, start: int) -> bool:
    """Whether a line was long enough to have been broken, and not by its writer."""
    line = text.rfind("\n", 0, before) + 1
    following = text.find("\n", start)
    following = len(text) if following < 0 else following
    return before - line > 25 and text[before - 1] not in ".!?" and following - start > 25


def _headlines(text: str, stream: list[tuple[int, int, str]]) -> list[bool]:
    """Which words stand in a line whose long words nearly all have capitals."""
    flags = [False] * len(stream)
    at = 0
    for line in re.finditer(r"[^\n]+", text):
        first = at
        while at < len(stream) and stream[at][0] < line.end():
            at += 1
        long = [text[start] for start, end, _ in stream[first:at] if end - start > 3]
        shouted = sum(letter.isupper() for letter in long)
        closed = line[0].rstrip().endswith((".", ":", "”", '"', "»"))
        above = text[max(0, line.start() - 40) : line.start()].rstrip(" \t")
        closed = closed or not (above == "" or above.endswith("\n\n") or above[-2:-1] in ".!?:”")
        many = _HEADLINE_WORDS <= len(long) <= 30 and shouted > len(long) * _HEADLINE_SHARE
        if many and not closed:
            flags[first:at] = [True] * (at - first)
    return flags
