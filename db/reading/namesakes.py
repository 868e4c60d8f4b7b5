"""Actors of a case that may be one and the same, by their names: a hint, and never more.

Hides what is held against what: equal folded names, acronyms against the names they shorten, and
the sound of names across scripts (`spelling`); and how country and kind weigh in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Literal

from db.reader import Reader, id_list
from db.reading.names.acronyms import SMALL, is_acronym_of
from db.reading.names.spelling import sound_key
from db.reading.names.words import LINKS
from db.records.names import display_sql, native_sql
from db.search.fold import words

Sign = Literal["name", "acronym", "initials", "spelling"]

_WEIGHT: Mapping[Sign, int] = {"name": 60, "acronym": 45, "initials": 40, "spelling": 30}
_MOST = 12
_ACRONYM_MAX = 8
#: Actors with one name that are held against each other.
_SHARED = 12
#: Kinds that are often told of the same body.
_AKIN = (
    frozenset(("armed_group", "faction", "unit", "state_force", "party")),
    frozenset(("state", "government_body", "state_force", "party")),
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two may be one: their `own` name and the `other`'s. "name", "acronym": the same one;
    "initials": one shortens the other; "spelling": they sound alike."""

    sign: Sign
    own: str
    other: str


@dataclass(frozen=True, slots=True)
class Namesake:
    """An actor that may be the one asked about, with the reasons, the best first. `country`: the
    one both stand in, "" when they do not; `weight`: what the list is ordered by."""

    actor: int
    name: str
    native: str
    kind: str
    country: str
    likenesses: tuple[Likeness, ...]
    weight: int


@dataclass(frozen=True, slots=True)
class _Own:
    """One name made ready to be held against others. `sound` with the numbers in the name: the
    14th Corps is not the 15th. `short`: written as an acronym."""

    text: str
    folded: tuple[str, ...]
    sound: tuple[str, str]
    short: bool

    def shortens(self, long: _Own) -> bool:
        """Whether these are the initials of the other, all of them: IS does not shorten ISKP."""
        letters = "".join(self.folded)
        return any(
            len(letters) == len(each) and is_acronym_of(letters, each)
            for each in (long.weighty, long.folded)
        )

    @property
    def weighty(self) -> tuple[str, ...]:
        """The words an acronym is made of: neither "of" nor the s of "People's"."""
        return (
            tuple(word for word in self.folded if word not in SMALL and len(word) > 1)
            or self.folded
        )


def namesakes(reader: Reader, actors: Iterable[int]) -> tuple[Namesake, ...]:
    """Who may be the same as these (read as one), the likeliest first, at most 12. Reads every
    name of the case: 0.3 s for 20,000 names, a tenth of that the next time."""
    asked = tuple(actors)
    mine: list[_Own] = []
    others: list[tuple[int, str]] = []
    for actor, text in reader.rows("SELECT actor, text FROM actor_name WHERE deleted = 0"):
        if actor in asked:
            mine.append(_ready(text))
        else:
            others.append((actor, text))
    own = _Filed(mine)
    alike: dict[int, dict[tuple[str, str], Likeness]] = {}
    for actor, text in others:
        found = own.like(_ready(text))
        if found is not None:
            alike.setdefault(actor, {}).setdefault((found.sign, found.other), found)
    return _ranked(reader, asked, alike)


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two actors that may be one: see `Namesake`."""

    one: int
    other: int
    country: str
    likenesses: tuple[Likeness, ...]
    weight: int


def pairings(reader: Reader, stop: Callable[[], bool] = lambda: False) -> tuple[Pairing, ...]:
    """Every two actors of the case that may be the same, by the same signs as `namesakes`: names
    are filed by what they can share, so that nobody is held against everybody."""
    named = [
        (actor, _ready(text))
        for actor, text in reader.rows(
            "SELECT n.actor, n.text FROM actor_name n JOIN actor a ON a.id = n.actor "
            "AND a.deleted = 0 WHERE n.deleted = 0 ORDER BY n.id"
        )
    ]
    alike: dict[tuple[int, int], dict[tuple[str, str], Likeness]] = {}
    for sign, files in _filed(named):
        if stop():
            return ()
        for held in files:
            # A name that many bear ("Police") tells nobody from anybody.
            for (one, own), (other, its) in combinations(held[:_SHARED], 2):
                if one == other or (sign == "initials" and own.short == its.short):
                    continue
                told: Sign = "acronym" if sign == "name" and own.short else sign
                turned = one > other
                pair = (other, one) if turned else (one, other)
                texts = (its.text, own.text) if turned else (own.text, its.text)
                reasons = alike.setdefault(pair, {})
                if sign == "spelling" and own.folded == its.folded:
                    continue
                reasons.setdefault(texts, Likeness(told, *texts))
    return _weighed(reader, {pair: held for pair, held in alike.items() if held})


def _filed(
    named: Sequence[tuple[int, _Own]],
) -> Iterator[tuple[Sign, Iterable[list[tuple[int, _Own]]]]]:
    """Names that share a sign, together; those that nobody shares are left out."""
    keys: tuple[tuple[Sign, Callable[[_Own], object]], ...] = (
        ("name", lambda each: each.folded),
        ("initials", lambda each: _initials(each)),
        ("spelling", lambda each: each.sound if each.sound[0] and not each.short else None),
    )
    for sign, key in keys:
        files: dict[object, list[tuple[int, _Own]]] = {}
        for actor, own in named:
            if (found := key(own)) is not None:
                files.setdefault(found, []).append((actor, own))
        yield sign, (held for held in files.values() if len(held) > 1)


def _initials(own: _Own) -> str | None:
    if own.short:
        return "".join(own.folded)
    long = own.weighty
    return "".join(word[0] for word in long) if len(long) > 2 else None


def _weighed(
    reader: Reader, alike: Mapping[tuple[int, int], Mapping[tuple[str, str], Likeness]]
) -> tuple[Pairing, ...]:
    wanted = id_list({actor for pair in alike for actor in pair})
    facts = {
        number: (kind, country)
        for number, kind, country in reader.rows(
            f"SELECT id, kind, country FROM actor WHERE id IN ({wanted})"
        )
    }
    found = []
    for (one, other), held in alike.items():
        reasons = sorted(held.values(), key=lambda each: -_WEIGHT[each.sign])
        (kind, land), (its_kind, its_land) = facts[one], facts[other]
        both = land if land and land == its_land else ""
        weight = _WEIGHT[reasons[0].sign] + 5 * min(len(reasons) - 1, 4)
        weight += 20 if both else -15 if land and its_land else 0
        known = {kind} - {"unknown"}
        weight += 10 if its_kind in known else 0 if _akin(its_kind, known) else -25
        if weight > 15:
            found.append(Pairing(one, other, both, tuple(reasons), weight))
    return tuple(sorted(found, key=lambda each: (-each.weight, each.one, each.other)))


class _Filed:
    """The names of those asked about, by what others are looked up with."""

    def __init__(self, names: Iterable[_Own]) -> None:
        self._by_words: dict[tuple[str, ...], _Own] = {}
        self._by_sound: dict[tuple[str, str], _Own] = {}
        self._short: list[_Own] = []
        self._long: dict[str, list[_Own]] = {}
        for each in names:
            self._by_words.setdefault(each.folded, each)
            if each.sound[0] and not each.short:
                self._by_sound.setdefault(each.sound, each)
            if each.short:
                self._short.append(each)
            elif len(each.folded) > 1:
                self._long.setdefault(each.weighty[0][0], []).append(each)

    def like(self, other: _Own) -> Likeness | None:
        """The best reason for which a name may mean the same."""
        same = self._by_words.get(other.folded)
        if same is not None:
            sign: Sign = "acronym" if other.short or same.short else "name"
            return Likeness(sign, same.text, other.text)
        if other.short:
            letter = other.folded[0][0] if other.folded else ""
            for long in self._long.get(letter, ()):
                if other.shortens(long):
                    return Likeness("initials", long.text, other.text)
            return None
        if len(other.folded) > 1:
            for short in self._short:
                if short.shortens(other):
                    return Likeness("initials", short.text, other.text)
        sounding = self._by_sound.get(other.sound) if other.sound[0] else None
        return Likeness("spelling", sounding.text, other.text) if sounding is not None else None


@lru_cache(maxsize=1 << 16)
def _ready(text: str) -> _Own:
    every = tuple(word for _, _, word in words(text))
    folded = tuple(word for word in every if word not in LINKS and word != "the") or every
    letters = sum(map(len, folded))
    short = letters <= _ACRONYM_MAX and text.upper() == text and text.lower() != text
    numbers = " ".join(word for word in folded if word.isdecimal())
    return _Own(text, folded, (sound_key(folded), numbers), short)


def _ranked(
    reader: Reader,
    asked: tuple[int, ...],
    alike: Mapping[int, Mapping[tuple[str, str], Likeness]],
) -> tuple[Namesake, ...]:
    """With country and kind weighed in; who stands in another country is no namesake by initials
    or sound alone."""
    facts = reader.rows(
        f"SELECT kind, country FROM actor WHERE deleted = 0 AND id IN ({id_list(asked)})"
    )
    kinds = {kind for kind, _ in facts if kind != "unknown"}
    countries = {country for _, country in facts if country}
    found = []
    for actor, name, native, kind, country in reader.rows(
        f"SELECT a.id, coalesce({display_sql('actor', 'a.id')}, ''), "
        f"{native_sql('actor', 'a.id')}, a.kind, a.country FROM actor a "
        f"WHERE a.deleted = 0 AND a.id IN ({id_list(alike)})"
    ):
        reasons = sorted(alike[actor].values(), key=lambda each: -_WEIGHT[each.sign])
        both = country if country in countries else ""
        weight = _WEIGHT[reasons[0].sign] + 5 * min(len(reasons) - 1, 4)
        weight += 20 if both else -15 if country and countries else 0
        weight += 10 if kind in kinds else 0 if _akin(kind, kinds) else -25
        if weight > 15:
            found.append(Namesake(actor, name, native, kind, both, tuple(reasons), weight))
    found.sort(key=lambda each: (-each.weight, each.name, each.actor))
    return tuple(found[:_MOST])


def _akin(kind: str, kinds: set[str]) -> bool:
    if kind == "unknown" or not kinds:
        return True
    return any(kind in family and kinds & family for family in _AKIN)
