"""Suggestions held against what an editor marked: which are right, which are missing or false.

Hides what "right" means for each kind; told for people in tests/samples/reading/README.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from benchmarks.annotated import Annotated, Mark, Toll
from db.reading.suggestion import FigureDetail, NameDetail, SpeechDetail, Suggestion
from db.search.fold import words

_AFTER_HEAD = re.compile(
    r",| (?:of|for|in|from|at|on|with|by|who|which|whose|de|du|des|del) | d[’']", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?؟۔][\"”»’)]*\s+(?=[^a-zа-я])|\n\s*\n")
_SHORTENED = re.compile(r"(?:\b[A-Z]|\b(?:Gen|Col|Capt|Lt|Dr|Mr|Mrs|Ms|St|No))\.$")
_HEAD_LAST = frozenset({"en"})
_SHORTEST_SHARED = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one kind in one article."""

    article: Annotated
    kind: str
    hits: tuple[tuple[Mark, Suggestion], ...]
    missed: tuple[Mark, ...]
    false: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over articles; `recall` and `precision` are 1 where nothing was to be found."""

    right: int
    missed: int
    false: int

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.false) if self.right + self.false else 1.0


def score(judged: Iterable[Judged]) -> Score:
    """The sum over articles and kinds."""
    right = missed = false = 0
    for each in judged:
        right += len(each.hits)
        missed += len(each.missed)
        false += len(each.false)
    return Score(right, missed, false)


def judge(article: Annotated, kind: str, suggestions: Iterable[Suggestion]) -> Judged:
    """Pair marks and suggestions of one kind, one to one; what is free counts neither way."""
    offered = [each for each in suggestions if each.kind == kind]
    ends = sentence_ends(article.text) if kind == "speech" else ()
    hits: dict[int, Suggestion] = {}
    marks = article.of(kind)
    # Words that overlap first, so that a neighbour in the same sentence takes nobody's place.
    for near in (False, True) if kind == "speech" else (False,):
        for at, mark in enumerate(marks):
            if at in hits:
                continue
            for each in offered:
                if _beside(mark, each, ends if near else ()) and right(article, mark, each):
                    hits[at] = each
                    offered.remove(each)
                    break
    return Judged(
        article,
        kind,
        tuple((marks[at], hits[at]) for at in sorted(hits)),
        tuple(mark for at, mark in enumerate(marks) if at not in hits),
        tuple(each for each in offered if not _harmless(article, each, ends)),
    )


def right(article: Annotated, mark: Mark, offered: Suggestion) -> bool:
    """Whether a suggestion beside a mark says the same."""
    if mark.kind == "date":
        return _same_date(mark, offered)
    if mark.kind in ("actor", "place"):
        return not mark.values[0].isdisjoint((offered.value, *offered.others))
    if mark.kind == "figure":
        return isinstance(offered.detail, FigureDetail) and _same_figure(mark, offered.detail)
    return isinstance(offered.detail, SpeechDetail) and (
        offered.detail.act in mark.acts
        and any(same_speaker(each, offered.detail.speaker, article) for each in mark.speakers)
    )


def eithers(article: Annotated, suggestions: Iterable[Suggestion]) -> Judged:
    """Groups of actors of which it was one or another: found when a name of the group is said to
    stand with another of it. Told by the marks of the first names; nothing is counted false."""
    offered = [each for each in suggestions if isinstance(each.detail, NameDetail)]
    hits: list[tuple[Mark, Suggestion]] = []
    missed: list[Mark] = []
    for group in article.either:
        marks = [mark for mark in article.of("actor") if mark.words in group]
        found = next((each for each in offered if _joined(each, marks)), None)
        first = marks[0] if marks else Mark("either", 0, 0, " / ".join(group))
        if found:
            hits.append((first, found))
        else:
            missed.append(first)
    return Judged(article, "either", tuple(hits), tuple(missed), ())


def chains(judged: Iterable[Judged]) -> Score:
    """Acts that came through somebody else, and of how many all links are told."""
    return _told(judged, lambda mark: bool(mark.via), _linked)


def negations(judged: Iterable[Judged]) -> Score:
    """Acts that did not happen ("no group has claimed"), and how many are told as such."""
    return _told(judged, lambda mark: mark.negated, lambda _, __, said: said.polarity == "negated")


def _told(
    judged: Iterable[Judged],
    concerned: Callable[[Mark], bool],
    told: Callable[[Annotated, Mark, SpeechDetail], bool],
) -> Score:
    right = missed = 0
    for one in judged:
        missed += sum(concerned(mark) for mark in one.missed)
        for mark, offered in one.hits:
            if concerned(mark) and isinstance(offered.detail, SpeechDetail):
                done = told(one.article, mark, offered.detail)
                right, missed = right + done, missed + (not done)
    return Score(right, missed, 0)


def _linked(article: Annotated, mark: Mark, said: SpeechDetail) -> bool:
    return all(
        any(same_speaker(each, link.words, article) for link in said.via) for each in mark.via
    )


def _joined(offered: Suggestion, marks: Sequence[Mark]) -> bool:
    if not isinstance(offered.detail, NameDetail):
        return False
    others = [mark for mark in marks if not _overlap(mark, offered)]
    return len(others) < len(marks) and any(
        mark.start <= place < mark.end for place in offered.detail.either_with for mark in others
    )


def _overlap(mark: Mark, offered: Suggestion) -> bool:
    return mark.start < offered.end and offered.start < mark.end


def _beside(mark: Mark, offered: Suggestion, ends: Sequence[int]) -> bool:
    if not ends:
        return _overlap(mark, offered)
    return _sentence(ends, mark.start) == _sentence(ends, offered.start)


def _same_date(mark: Mark, offered: Suggestion) -> bool:
    """One reading: that one and no needless choice; several: all of them are offered."""
    told = {offered.value, *offered.others}
    if len(mark.values) == 1:
        return told <= mark.values[0]
    return all(told & readings for readings in mark.values)


def _same_figure(mark: Mark, detail: FigureDetail) -> bool:
    return (
        detail.measure in mark.measures
        and detail.who in mark.whose
        and any(_same_toll(toll, detail) for toll in mark.tolls)
    )


def _same_toll(toll: Toll, detail: FigureDetail) -> bool:
    low = detail.point if detail.min is None else detail.min
    high = detail.point if detail.max is None else detail.max
    if toll.state == "none":
        return detail.state == "none" or low == high == 0
    if toll.state == "unknown":
        return detail.state == "unknown"
    if detail.state != "value" or detail.qualifier != toll.qualifier:
        return False
    if toll.qualifier in ("dozens", "several"):
        return True
    if toll.qualifier == "at_least":
        return low == toll.low and detail.max is None
    if toll.qualifier == "at_most":
        return high == toll.high
    if toll.qualifier == "about" and detail.point is not None:
        return detail.point == toll.low
    return (low, high) == (toll.low, toll.high)


def same_speaker(marked: str, offered: str, article: Annotated) -> bool:
    """Whether words name the marked speaker: in English by the head of the phrase, in languages
    whose heads stand elsewhere by any word of it."""
    if not marked or not offered.strip():
        return marked == offered.strip()
    theirs = {word for _, _, word in words(offered)}
    if article.language in _HEAD_LAST:
        return head(marked) in theirs
    ours = {word for _, _, word in words(marked)}
    return any(len(word) >= _SHORTEST_SHARED for word in ours & theirs) or ours <= theirs


def head(speaker: str) -> str:
    """The folded word an English speaker's phrase turns on: "A doctor at the hospital": doctor."""
    before = _AFTER_HEAD.split(speaker.strip(), maxsplit=1)[0]
    parts = words(before) or words(speaker)
    return parts[-1][2] if parts else ""


def sentence_ends(text: str) -> tuple[int, ...]:
    """Where sentences end, roughly: enough to say whether two words stand in one."""
    return (
        *(
            found.end()
            for found in _SENTENCE_END.finditer(text)
            if not _SHORTENED.search(text, max(0, found.start() - 6), found.start() + 1)
        ),
        len(text),
    )


def _sentence(ends: Sequence[int], at: int) -> int:
    return next((number for number, end in enumerate(ends) if at < end), len(ends))


def _harmless(article: Annotated, offered: Suggestion, ends: Sequence[int]) -> bool:
    """Free words; an act said twice because two speak at once; the outlet of a nested act."""
    if any(mark.kind == offered.kind and _overlap(mark, offered) for mark in article.free):
        return True
    if not isinstance(offered.detail, SpeechDetail):
        return False
    for mark in article.of("speech"):
        if _overlap(mark, offered) and right(article, mark, offered):
            return True
        if _sentence(ends, mark.start) == _sentence(ends, offered.start) and any(
            same_speaker(each, offered.detail.speaker, article) for each in mark.via
        ):
            return True
    return False
