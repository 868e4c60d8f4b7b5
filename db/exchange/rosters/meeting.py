"""Which actor of a case an entry of a foreign list means; and which it may mean.

Hides what is sure enough to be taken for the same without asking: the same foreign number, or
exactly the same name where only one actor bears it. A bare acronym is not enough where both sides
have full names that differ. Everything less is proposed to a person and never acted upon.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from db.exchange.rosters.listed import Listed
from db.reader import Reader
from db.reading.names.acronyms import SMALL
from db.reading.names.spelling import sound_key
from db.reading.names.words import LINKS
from db.records import identities
from db.search.fold import fold, words

_ACRONYM_MAX = 8
#: From so many letters on an acronym says something by itself.
_SURE_INITIALS = 4
_BRACKET = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]{2,12})[)\]]")
#: Near matches of one entry that are told.
_MOST = 3

SAME_NAME = "bears the same name, but not it alone"
SAME_ALIAS = "bears one of its other names"
ACRONYM = "bears the same acronym, but other full names"
INITIALS = "one is the acronym of the other"
SPELLING = "sounds the same"
OTHER_KIND = "bears the same name, but is of another kind"


@dataclass(frozen=True, slots=True)
class Near:
    """An actor that may be meant: why, by which `name` of the entry."""

    actor: int
    name: str
    why: str


@dataclass(slots=True)
class _Borne:
    """Who bears a name: as a main one, as any but a weak one, as a weak one. `short`: wherever
    it stands it is written as an acronym."""

    short: bool = True
    main: set[int] = field(default_factory=set)
    sure: set[int] = field(default_factory=set)
    weak: set[int] = field(default_factory=set)


class Known:
    """The actors of the case by numbers and names. Learns those that an import makes."""

    def __init__(self, reader: Reader, scheme: str) -> None:
        self._scheme = scheme
        self._by_number: dict[tuple[str, str], int] = {}
        self._numbered: set[int] = set()
        self._kinds: dict[int, str] = {}
        self._borne: dict[str, _Borne] = {}
        self._full: dict[int, set[str]] = {}
        self._texts: list[tuple[int, str]] = []
        self._alike: _Alike | None = None
        self._heads = identities.standing_for(reader)
        for actor, kind, ids in reader.rows(
            "SELECT id, kind, external_ids FROM actor WHERE deleted = 0 ORDER BY id DESC"
        ):
            self._kinds[actor] = kind
            if ids != "{}":
                self.learn_numbers(actor, json.loads(ids))
        for actor, text, key, kind in reader.rows(
            "SELECT actor, text, search_key, kind FROM actor_name WHERE deleted = 0 ORDER BY id"
        ):
            if actor in self._kinds:
                self._learn_name(actor, text, key or fold(text).strip(), kind)

        #: Whether there is anybody whom an entry could resemble.
        self._others = bool(self._kinds.keys() - self._numbered)

    def learn_numbers(self, actor: int, numbers: Mapping[str, object]) -> None:
        """The foreign numbers of an actor, by scheme."""
        for scheme, number in numbers.items():
            self._by_number[scheme, str(number)] = actor
            if scheme == self._scheme:
                self._numbered.add(actor)

    def numbered(self, number: str) -> int | None:
        """The actor that the list has under this number."""
        return self._by_number.get((self._scheme, number))

    def is_other_entry(self, actor: int) -> bool:
        """Whether an actor is an entry of the same list already: the list itself says that two of
        its entries are two actors."""
        return actor in self._numbered

    def find(self, entry: Listed) -> tuple[int | None, bool]:
        """The actor meant, and whether by its name alone; None: a new one."""
        for scheme, number in entry.ids:
            known = self._by_number.get((scheme, number))
            if known is not None:
                return known, False
        name = _main(entry)
        borne = self._borne.get(fold(name).strip())
        if borne is None:
            return None, False
        bearers = {self._heads.get(each, each) for each in borne.sure}
        if len(bearers) != 1 or borne.sure & self._numbered:
            return None, False
        (actor,) = bearers
        sure = self._fits(entry, actor) and not (
            _is_short(name) and borne.short and self._contradicts(entry, actor, borne)
        )
        return (actor, True) if sure else (None, False)

    def near(self, entry: Listed) -> list[Near]:
        """Actors that may be meant by an entry that `find` knows none for, the likeliest first."""
        found: dict[int, Near] = {}
        if not self._others:
            return []

        def add(actors: Iterable[int], name: str, why: str) -> None:
            for actor in actors:
                if actor not in self._numbered:
                    found.setdefault(actor, Near(actor, name, why))

        for each in entry.names:
            for part in _parts(each.text):
                borne = self._borne.get(fold(part).strip())
                if borne is None:
                    continue
                main = each.kind == "primary" and part == each.text
                why = SAME_NAME if main else SAME_ALIAS
                why = ACRONYM if borne.short and _is_short(part) else why
                if main and len(borne.sure) == 1:
                    (one,) = borne.sure
                    why = why if self._fits(entry, one) else OTHER_KIND
                add(sorted(borne.sure | borne.weak), part, why)
        if len(found) < _MOST:
            self._alike = self._alike or _Alike(self._texts)
            named = any(not _is_short(each.text) for each in entry.names)
            for each in entry.names:
                for actors, why, letters in self._alike.to(each.text):
                    # Three letters stand for too many things where both sides say what for.
                    if why == INITIALS and len(letters) < _SURE_INITIALS and named:
                        actors = actors - self._full.keys()
                    add(sorted(actors), each.text, why)
        fitting = [each for each in found.values() if self._fits(entry, each.actor)]
        return (fitting or [each for each in found.values() if each.why == OTHER_KIND])[:_MOST]

    def _learn_name(self, actor: int, text: str, key: str, kind: str) -> None:
        borne = self._borne.setdefault(key, _Borne())
        borne.short &= _is_short(text)
        if kind == "weak_alias":
            borne.weak.add(actor)
            return
        borne.sure.add(actor)
        if kind == "primary":
            borne.main.add(actor)
        self._texts.append((actor, text))
        if not _is_short(text):
            self._full.setdefault(actor, set()).add(key)

    def _fits(self, entry: Listed, actor: int) -> bool:
        """Whether both can be of one kind: a person is no group, a state no person."""
        kinds = {entry.kind, self._kinds.get(actor, "unknown")} - {"unknown"}
        return len(kinds) < 2 or not kinds & {"person", "state"}

    def _contradicts(self, entry: Listed, actor: int, borne: _Borne) -> bool:
        """Whether full names on both sides speak against one acronym's being one actor's."""
        own = {fold(each.text).strip() for each in entry.names if not _is_short(each.text)}
        full = self._full.get(actor, set())
        if own & full:
            return False
        return bool(own and full) or actor not in borne.main


class _Alike:
    """Names of the case by how they sound and what they shorten; made when first asked for."""

    def __init__(self, texts: Iterable[tuple[int, str]]) -> None:
        self._sounds: dict[tuple[str, str], set[int]] = {}
        self._initials: dict[str, set[int]] = {}
        self._short: dict[str, set[int]] = {}
        for actor, text in texts:
            for part in _parts(text):
                short, sound, initials = _keys(part)
                if short:
                    self._short.setdefault(short, set()).add(actor)
                elif sound[0]:
                    self._sounds.setdefault(sound, set()).add(actor)
                for letters in initials:
                    self._initials.setdefault(letters, set()).add(actor)

    def to(self, text: str) -> Iterator[tuple[set[int], str, str]]:
        """Who bears a name like this one, why it is like it, and by which key."""
        for part in _parts(text):
            short, sound, initials = _keys(part)
            if short:
                yield self._initials.get(short, set()), INITIALS, short
            elif sound[0]:
                yield self._sounds.get(sound, set()), SPELLING, sound[0]
            for letters in initials:
                yield self._short.get(letters, set()), INITIALS, letters


def _main(entry: Listed) -> str:
    return next((each.text for each in entry.names if each.kind == "primary"), "")


def _parts(text: str) -> tuple[str, ...]:
    """A name, and where it has an acronym in brackets, both without the other."""
    found = _BRACKET.fullmatch(text)
    return (text,) if found is None else (text, found[1], found[2])


def _is_short(text: str) -> bool:
    """Whether a name is written as an acronym."""
    if " " in text or text.upper() != text or text.lower() == text:
        return False
    return sum(letter.isalpha() for letter in text) <= _ACRONYM_MAX


def _keys(text: str) -> tuple[str, tuple[str, str], tuple[str, ...]]:
    """By what a name is held against others: its letters when it is an acronym, else its sound
    (with the numbers in it: the 14th Corps is not the 15th) and its initials."""
    every = [word for _, _, word in words(text)]
    folded = tuple(word for word in every if word not in LINKS and word != "the") or tuple(every)
    if _is_short(text):
        return "".join(folded), ("", ""), ()
    numbers = " ".join(word for word in folded if word.isdecimal())
    weighty = [word for word in folded if word not in SMALL and len(word) > 1]
    initials = {"".join(word[0] for word in each) for each in (weighty, folded) if len(each) > 2}
    return "", (sound_key(folded), numbers), tuple(sorted(initials))
