"""Names a case does not hold yet: runs of capital words, and what follows titles and group words.

Hides the reasons by which such words are taken for a person, a body, a group or an outlet, or for
nothing: capitals at the beginning of a sentence and in headlines say little, adjectives of
countries are no actors. In Arabic script, which has no capitals, a word in front has to announce
the name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from db.reading.names_in_text import Mention, joined, speaks
from db.reading.names_lists import (
    COMMON,
    ENDS,
    GIVEN,
    GIVEN_ARABIC,
    GROUP_WORDS,
    HEADS,
    NEVER,
    PEOPLES,
    PERSON_WORDS,
    SITES,
    TITLES,
    word_set,
)
from db.reading.names_words import HYPHENS, Words

_INNER = word_set("of for the and in on de del la des du van von bin ibn bint wal")
_AGED = re.compile(r",? (?:\d{2},|\d{2}, |aged \d{2}|\(\d{2}\))")
_APPOSITION = re.compile(r",\s+(?:an?|the|who|whose|former|chief|head|director|spokes|deputy)\b")
_CALLED = word_set("named called name nicknamed alias известный имени")
_LONGEST_NAME = 9
_ARABIC_NAME = 4
_STATE_WORDS = word_set("ministry department directorate министерство")


@dataclass(frozen=True, slots=True)
class _Run:
    """Words `first` to `last` with capitals, apart from titles in front; `title`: one was there."""

    first: int
    last: int
    title: bool


def new_names(text: Words, taken: Sequence[bool], is_place: Sequence[bool]) -> list[Mention]:
    """Actors not held by the case, among words not `taken`; `is_place`: words of known places."""
    seen = _seen_inside(text, taken)
    found = []
    for run in _runs(text, taken):
        mention = _judged(text, run, seen, is_place)
        if mention is not None:
            found.append(mention)
    return found + _announced(text, taken)


def _seen_inside(text: Words, taken: Sequence[bool]) -> tuple[Counter[str], frozenset[str]]:
    """How often each word has a capital where nothing asks for one; words also written small."""
    capital: Counter[str] = Counter()
    small = set()
    for at, word in enumerate(text.list):
        if word.capital and not word.opens and not word.headline and not taken[at]:
            capital[word.folded] += 1
        elif not word.capital:
            small.add(word.folded)
    return capital, frozenset(small)


def _runs(text: Words, taken: Sequence[bool]) -> list[_Run]:
    runs = []
    at = 0
    while at < len(text):
        if taken[at] or not text[at].capital:
            at += 1
            continue
        last = _reach(text, at, taken)
        run = _trimmed(text, at, last)
        if run is not None:
            runs.append(run)
        at = last + 1
    return runs


def _reach(text: Words, first: int, taken: Sequence[bool]) -> int:
    """The last word of the run of capital words that begins at `first`."""
    last = at = first
    while at + 1 < len(text) and at - first < _LONGEST_NAME:
        if not joined(text, at) or taken[at + 1]:
            break
        after = text[at + 1]
        if after.capital:
            if after.opens and text.gap(at).strip() == "":
                break
            at += 1
            last = at
        elif text.is_link(at + 1) or _binds(text, first, last, at + 1):
            at += 1
        else:
            break
    return last


def _binds(text: Words, first: int, last: int, at: int) -> bool:
    """Whether a small word within a name may be followed by more of it: "Ministry of", "and"."""
    word = text[at].folded
    if word not in _INNER or text.gap(at - 1).strip() or last < at - 2:
        return False
    heads = {text[number].folded for number in range(first, last + 1)}
    if word in ("of", "for", "the", "in", "on"):
        return any(heads & words for words in HEADS.values()) or "the" in heads
    if word == "and":
        return bool(heads & _STATE_WORDS) or "office" in heads
    return True


def _trimmed(text: Words, first: int, last: int) -> _Run | None:
    """Without what leads to a name: openings of sentences, titles; None when nothing is left."""
    title = False
    while first <= last:
        word = text[first]
        opening = word.opens or word.headline
        if word.folded in TITLES and word.folded not in GIVEN and not _is_body(text, first, last):
            title = True
        elif not (
            word.folded in NEVER
            or (opening and word.folded in COMMON and not _is_body(text, first, last))
            or word.folded in ("the", "a", "an")
            or not (word.capital or text.is_link(first))
        ):
            break
        first += 1
    while last >= first and (text[last].folded in NEVER or not text[last].capital):
        last -= 1
    if last < first or all(text[n].folded in PEOPLES for n in range(first, last + 1)):
        return None
    return _Run(first, last, title or _title_before(text, first))


def _is_body(text: Words, first: int, last: int) -> bool:
    """Whether the words form the name of a body ("Security Council", "Border Service")."""
    return last > first and _head(text, first, last) not in ("", "media")


def _title_before(text: Words, first: int) -> bool:
    if first == 0 or text.gap(first - 1).strip(" \n."):
        return False
    before = text[first - 1].folded
    return before in TITLES or before in _CALLED


def _judged(
    text: Words,
    run: _Run,
    seen: tuple[Counter[str], frozenset[str]],
    is_place: Sequence[bool],
) -> Mention | None:
    inside = range(run.first, run.last + 1)
    sort, why = _sort(text, run)
    if sort in ("", "person") and not run.title and all(is_place[n] for n in inside):
        return None
    if not _is_likely(text, run, sort, seen):
        return None
    start, end = _span(text, run)
    words = " ".join(text.text[start:end].split())
    return Mention(
        "actor", run.first, run.last, start, end, words, sort=sort, why=f"“{words}” → {why}"
    )


def _span(text: Words, run: _Run) -> tuple[int, int]:
    start, end = text[run.first].start, text[run.last].end
    before = run.first - 1
    if before >= 0 and text.is_link(before) and text.gap(before) in tuple(HYPHENS):
        start = text[before].start
    return start, end


def _sort(text: Words, run: _Run) -> tuple[str, str]:
    """The kind of actor that fits, and by what it is known."""
    names = [text[n].folded for n in range(run.first, run.last + 1)]
    head = _head(text, run.first, run.last)
    if run.title and head in ("", "media"):
        return "person", "a title stands before it"
    if head and not (head == "media" and names[0] in GIVEN):
        return head, "named so as bodies are"
    following = _head_after(text, run.last)
    if following:
        return following, "what follows says what it is"
    if names[0] in GIVEN and len(names) <= 5:
        return "person", "begins with a given name"
    if _AGED.match(text.text, text[run.last].end):
        return "person", "an age stands after it"
    if 2 <= len(names) <= 4 and speaks(text, run.last) and not text[run.first].upper:
        return "person", "somebody who speaks"
    if 2 <= len(names) <= 4 and _APPOSITION.match(text.text, text[run.last].end):
        return "person", "told who it is"
    return "", "capitals within a sentence"


def _head(text: Words, first: int, last: int) -> str:
    """The kind of body that a word of the name tells, its last word before its first."""
    order = [last, *range(first, last)]
    for number in order:
        word = text[number].folded
        for sort, words in HEADS.items():
            if word in words and (first < last or sort == "igo" or text[number].upper):
                return sort
    return ""


def _head_after(text: Words, last: int) -> str:
    """The kind told by small words after a name: "Amaq news agency", "Jamiat party"."""
    if last + 1 >= len(text) or text.gap(last).strip(' \n"”»’'):
        return ""
    after = text[last + 1].folded
    if after in ("news", "newspaper", "agency", "channel", "television", "radio", "broadcaster"):
        return "media"
    if after in ("party",):
        return "party"
    if after in ("group", "militia", "militants", "faction", "movement", "rebels", "insurgents"):
        return "armed_group"
    if after in ("ministry", "ministers", "parliament", "police"):
        return "government_body"
    return ""


def _is_likely(
    text: Words, run: _Run, sort: str, seen: tuple[Counter[str], frozenset[str]]
) -> bool:
    """Whether capitals are proof enough here."""
    word = text[run.first]
    capital, small = seen
    length = run.last - run.first + 1
    if text[run.last].folded in SITES and sort not in ("ngo", "government_body"):
        return False
    if word.headline:
        return length > 1 and sort not in ("", "media") and capital[word.folded] > 0
    if length == 1:
        if word.folded in COMMON or word.folded in PEOPLES or len(word.folded) < 2:
            return False
        if word.upper:
            return word.folded not in NEVER
        if word.opens:
            return (
                sort != "" or capital[word.folded] > 0 or speaks(text, run.last) or run.title
            ) and word.folded not in small
        return word.folded not in small
    if word.opens and sort == "" and capital[text[run.last].folded] == 0:
        return word.folded not in small and not text[run.last].opens
    return True


def _announced(text: Words, taken: Sequence[bool]) -> list[Mention]:
    """Names in Arabic script that a group word or a title announces."""
    found = []
    at = 0
    while at + 1 < len(text):
        word = text[at]
        bare = word.folded
        group = bare in GROUP_WORDS or bare.removeprefix("ال") in GROUP_WORDS
        person = bare in PERSON_WORDS
        if not (group or person) or taken[at]:
            at += 1
            continue
        first = at if group else at + 1
        last = at
        while last + 1 < len(text) and last - at < _ARABIC_NAME and _continues(text, last, taken):
            last += 1
        if last > at and not (person and last == at + 1 and text[last].folded not in GIVEN_ARABIC):
            start, end = text[first].start, text[last].end
            words = " ".join(text.text[start:end].split())
            found.append(
                Mention(
                    "actor", first, last, start, end, words,
                    sort="armed_group" if group else "person",
                    why=f"“{words}” → announced by “{text.text[word.start:word.end]}”",
                )
            )  # fmt: skip
        at = last + 1
    return found


def _continues(text: Words, at: int, taken: Sequence[bool]) -> bool:
    after = text[at + 1]
    return (
        text.gap(at) in (" ", "\u200c")
        and not taken[at + 1]
        and after.folded not in ENDS
        and 0x0600 <= ord(after.folded[0]) < 0x0700
        and not after.folded.startswith("مي")
    )
