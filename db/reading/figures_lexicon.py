"""What words do in sentences about harm to people: the shape of a language's word list.

Hides how a word is looked up: as it stands, then by its stem, then without a joined particle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from db.reading.figures_token import fold


@dataclass(frozen=True, slots=True)
class Harm:
    """What a wording says of people. `form`: "active" takes the counted after it, "passive" both
    sides, "state" stands after the counted ("dead"), "noun" takes them after "of", "toll" takes a
    bare number, "count" is itself counted ("12 deaths"). `size`: how many words it is.
    """

    measure: str
    form: str
    size: int = 1


@dataclass(slots=True)
class Lexicon:
    """The words of one language.

    `who`: noun of persons -> code of `terms.WHO`; `things`: nouns that are not persons; `harm`: the
    first word of a wording -> the wordings; `numbers`: word -> value; `scales`: words that
    multiply; `vague`: word -> (qualifier, least); `qualifiers`: wordings before a number;
    `links`: words between persons and what befell them; `walls`: words no phrase reaches across;
    `stems`: beginnings of `who` words; `joined`: particles written together with a word.
    """

    language: str
    who: Mapping[str, str]
    things: frozenset[str]
    harm: Mapping[str, tuple[tuple[tuple[str, ...], Harm], ...]]
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    vague: Mapping[str, tuple[str, int]]
    qualifiers: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    after: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    links: frozenset[str]
    walls: frozenset[str]
    ands: frozenset[str]
    parts: frozenset[str]
    ofs: frozenset[str]
    fillers: frozenset[str]
    singles: frozenset[str]
    nones: frozenset[str]
    unknowns: frozenset[str]
    months: frozenset[str]
    labels: frozenset[str]
    stops: frozenset[str]
    auxiliaries: frozenset[str]
    relatives: frozenset[str]
    tos: frozenset[str]
    froms: frozenset[str]
    number_ands: frozenset[str]
    bare_scales: frozenset[str] = frozenset()
    number_words: frozenset[str] = frozenset()
    households: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    slack: frozenset[str] = frozenset()
    before_forms: tuple[str, ...] = ()
    acts_before: bool = True
    harm_stems: tuple[tuple[str, Harm], ...] = ()
    and_from: int = 100
    stems: tuple[tuple[str, str], ...] = ()
    joined: tuple[str, ...] = ()
    worth: re.Pattern[str] = field(default_factory=lambda: re.compile("(?!)"))

    def who_of(self, low: str) -> str | None:
        """Code of `terms.WHO` for a noun of persons; None for other words."""
        found = self.who.get(low)
        if found is not None:
            return found
        return next((who for stem, who in self.stems if low.startswith(stem)), None)


def words(*lines: str) -> frozenset[str]:
    """A set of words; "_" stands for a space inside one."""
    return frozenset(fold(word.replace("_", " ")) for line in lines for word in line.split())


def table(rows: Mapping[str, str]) -> dict[str, str]:
    """Code -> words, turned round."""
    return {word: code for code, line in rows.items() for word in words(line)}


def wordings(
    rows: Iterable[tuple[str, str]],
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Wordings of one or more words (joined by "_") by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for code, line in rows:
        for each in line.split():
            parts = tuple(fold(part) for part in each.split("_"))
            found.setdefault(parts[0], []).append((parts, code))
    return {
        first: tuple(sorted(each, key=lambda pair: -len(pair[0]))) for first, each in found.items()
    }


def harms(
    rows: Iterable[tuple[str, str, str]],
) -> dict[str, tuple[tuple[tuple[str, ...], Harm], ...]]:
    """(measure, form, wordings) by first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Harm]]] = {}
    for measure, form, line in rows:
        for each in line.split():
            parts = tuple(fold(part) for part in each.split("_"))
            found.setdefault(parts[0], []).append((parts, Harm(measure, form, len(parts))))
    return {
        first: tuple(sorted(each, key=lambda pair: -len(pair[0]))) for first, each in found.items()
    }


def worth_looking(harm: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds whether a text has any of these words' beginnings."""
    return re.compile("|".join(sorted(map(re.escape, harm))), re.IGNORECASE)
