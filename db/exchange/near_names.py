"""Names of a file that resemble actors of the case: proposed to a person, never acted upon.

Hides by which signs two names are near: the same words in another order or with an acronym added,
an acronym beside the words it stands for, or a letter or two that differ.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from db.exchange.plans import NearMatch
from db.reader import Reader
from db.records.names import display_sql
from db.search.fold import fold, words

#: Words that many names share and that tell nothing by themselves.
_COMMON = frozenset(
    {
        *("the", "of", "and", "in", "for", "al", "el", "de", "la", "du", "des"),
        *("group", "movement", "front", "party", "army", "forces", "force"),
    }
)
#: How alike two names written as one word must be, of 1.
_ALIKE = 0.88
_SHORT = 5
#: Names of a file that are looked at, and proposals for one of them.
_MOST = 20_000
_EACH = 3
_BRACKETS = re.compile(r"[(\[]([^)\]]{2,12})[)\]]")


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of the case. `letters`: its words without spaces; `initials` of all its words."""

    actor: int
    shown: str
    text: str
    words: frozenset[str]
    letters: str
    initials: str


class _Names:
    """All names of the actors of a case, found by their words."""

    def __init__(self, reader: Reader) -> None:
        self._by_word: dict[str, list[_Name]] = defaultdict(list)
        self._by_initials: dict[str, list[_Name]] = defaultdict(list)
        self._by_start: dict[str, list[_Name]] = defaultdict(list)
        for actor, text, shown in reader.each(
            f"SELECT n.actor, n.text, coalesce({display_sql('actor', 'n.actor')}, n.text) "
            "FROM actor_name n JOIN actor a ON a.id = n.actor AND a.deleted = 0 "
            "WHERE n.deleted = 0 ORDER BY n.kind <> 'primary', n.id"
        ):
            self._learn(_name(actor, text, shown))

    def _learn(self, name: _Name) -> None:
        for word in name.words - _COMMON:
            self._by_word[word].append(name)
        if len(name.initials) > 2:
            self._by_initials[name.initials].append(name)
        if len(name.words) == 1:
            self._by_initials[name.letters].append(name)
        self._by_start[name.letters[:3]].append(name)

    def near(self, text: str) -> list[tuple[_Name, str]]:
        """Names of the case that this one resembles, each with why."""
        own = _name(0, text, text)
        if not own.letters:
            return []
        out: dict[int, tuple[_Name, str]] = {}
        for other in self._candidates(own, text):
            why = _why(own, other)
            if why and other.actor not in out:
                out[other.actor] = (other, why)
        return list(out.values())[:_EACH]

    def _candidates(self, own: _Name, text: str) -> Iterable[_Name]:
        # Names with the rarest word in common: a common one would bring half the case.
        rare = sorted(own.words - _COMMON, key=lambda word: len(self._by_word.get(word, ())))
        for word in rare[:2]:
            yield from self._by_word.get(word, ())
        for acronym in {own.letters, own.initials, *map(fold, _BRACKETS.findall(text))}:
            if len(acronym) > 2:
                yield from self._by_initials.get(acronym, ())
        yield from self._by_start.get(own.letters[:3], ())


def resembling(reader: Reader, names: Iterable[str]) -> tuple[NearMatch, ...]:
    """For each name of a file that no actor of the case bears: the actors it resembles."""
    held = _Names(reader)
    out: list[NearMatch] = []
    for number, name in enumerate(names):
        if number == _MOST:
            break
        out += [NearMatch(name, each.actor, each.shown, why) for each, why in held.near(name)]
    return tuple(out)


def _name(actor: int, text: str, shown: str) -> _Name:
    parts = [word for _, _, word in words(text)]
    initials = "".join(word[0] for word in parts)
    return _Name(actor, shown, text, frozenset(parts), "".join(parts), initials)


def _why(own: _Name, other: _Name) -> str:
    if own.letters == other.letters:
        return "written the same but for spaces and signs"
    mine, theirs = own.words - _COMMON, other.words - _COMMON
    if mine and mine == theirs:
        return f"the same words as “{other.text}”"
    if _is_acronym(own, other) or _is_acronym(other, own):
        return f"“{other.text}” has the same initials"
    small, large = sorted((mine, theirs), key=len)
    if len(small) > 1 and small < large:
        return f"has all words of “{other.text}”" if small == theirs else f"part of “{other.text}”"
    if min(len(own.letters), len(other.letters)) > _SHORT and _alike(own.letters, other.letters):
        return f"nearly the letters of “{other.text}”"
    return ""


def _is_acronym(short: _Name, long: _Name) -> bool:
    if len(long.words) < 2:
        return False
    said: Sequence[str] = [short.letters, *map(fold, _BRACKETS.findall(short.text))]
    return len(long.initials) > 2 and long.initials in said


def _alike(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > max(2, len(one) // 6):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
