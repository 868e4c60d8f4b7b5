"""What words do in sentences about harm to people: the shape of a language's word list.

Hides how a word is looked up: as it stands, then by its stem, then without a joined particle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from db.reading.figures.token import fold


@dataclass(frozen=True, slots=True)
class Harm:
    """What a wording says of people. `form`: "active" takes the counted after it, "passive" both
    sides, "state" stands after the counted ("dead"), "noun" takes them after "of", "toll" takes a
    bare number, "count" is itself counted ("12 deaths"). `size`: how many words it is.
    """

    measure: str
    form: str
    size: int = 1


#: Letters of a word of harm by which a sentence is found worth looking at.
_HEAD = 5

Wordings = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


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
    harm: Mapping[str, tuple[tuple[tuple[str, ...], Harm], ...]]
    numbers: Mapping[str, int]
    things: frozenset[str] = frozenset()
    scales: Mapping[str, int] = field(default_factory=dict)
    vague: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    qualifiers: Wordings = field(default_factory=dict)
    after: Wordings = field(default_factory=dict)
    links: frozenset[str] = frozenset()
    walls: frozenset[str] = frozenset()
    ands: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    ofs: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    singles: frozenset[str] = frozenset()
    nones: frozenset[str] = frozenset()
    unknowns: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    tos: frozenset[str] = frozenset()
    froms: frozenset[str] = frozenset()
    number_ands: frozenset[str] = frozenset()
    bare_scales: frozenset[str] = frozenset()
    and_from: int = 100
    number_words: frozenset[str] = frozenset()
    households: frozenset[str] = frozenset()
    family_words: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    undone: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    numbering: frozenset[str] = frozenset()
    tolls: frozenset[str] = frozenset()
    selves: frozenset[str] = frozenset()
    listing: frozenset[str] = frozenset()
    ors: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    slack: frozenset[str] = frozenset()
    mores: frozenset[str] = frozenset()
    carriers: frozenset[str] = frozenset()
    compared: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    speaking: frozenset[str] = frozenset()
    endings: tuple[tuple[str, str], ...] = ()
    around: Mapping[str, Harm] = field(default_factory=dict)
    outs: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    rising: tuple[str, ...] = ()
    verb_last: bool = False
    verb_first: bool = False
    verbal_nouns: frozenset[str] = frozenset()
    amongs: frozenset[str] = frozenset()
    number_joined: tuple[str, ...] = ()
    acts_before: bool = False
    units_first: bool = False
    harm_stems: tuple[tuple[str, Harm], ...] = ()
    stems: tuple[tuple[str, str], ...] = ()
    thing_stems: tuple[str, ...] = ()
    duals: tuple[str, ...] = ()
    dual_stems: tuple[str, ...] = ()
    not_duals: frozenset[str] = frozenset()
    carriers_after: frozenset[str] = frozenset()
    joined: tuple[str, ...] = ()
    nothing: tuple[tuple[re.Pattern[str], str], ...] = ()
    extra: str = ""
    worth: re.Pattern[str] = field(init=False)
    adverbs: tuple[str, ...] = ()
    reach: int = 0
    starts: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        wordings = [max(parts, key=len) for each in self.harm.values() for parts, _ in each]
        heads = {word[:_HEAD] for word in wordings} | {stem for stem, _ in self.harm_stems}
        heads |= {fold(each) for each in self.extra.split()}
        self.worth = worth_looking(heads)
        if not (self.number_joined or self.duals or self.joined):
            begun = {each.partition(" ")[0] for each in (*self.vague, *self.numbers, "half")}
            self.starts = frozenset(begun | set(self.scales)) | self.nones | self.unknowns
            self.starts |= self.singles

    def who_of(self, low: str) -> str | None:
        """Code of `terms.WHO` for a noun of persons; None for other words."""
        found = self.who.get(low)
        if found is not None:
            return found
        for each in ("", *self.joined):
            if low.startswith(each):
                bare = low[len(each) :]
                found = self.who.get(bare)
                if found is None:
                    found = next((who for stem, who in self.stems if bare.startswith(stem)), None)
                if found is not None:
                    return found
        return next((who for ending, who in self.endings if low.endswith(ending)), None)

    def is_thing(self, low: str) -> bool:
        """Whether a noun is of things."""
        return low in self.things or low.startswith(self.thing_stems)


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


def harm_stems(*rows: tuple[str, str, str]) -> tuple[tuple[str, Harm], ...]:
    """(measure, form, beginnings of words)."""
    return tuple(
        (stem, Harm(measure, form)) for measure, form, line in rows for stem in sorted(words(line))
    )


def stems(rows: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Code -> beginnings of words, the longest first."""
    pairs = [(stem, code) for code, line in rows.items() for stem in words(line)]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


def nothing(*rows: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """(measure, pattern) of wordings that say nobody was harmed."""
    return tuple((re.compile(pattern, re.IGNORECASE), measure) for measure, pattern in rows)


def beginnings(line: str) -> tuple[str, ...]:
    """Beginnings of words, folded."""
    return tuple(fold(each) for each in line.split())


def worth_looking(heads: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds whether a folded text has any of these beginnings of words of harm."""
    kept: list[str] = []
    for each in sorted(heads):
        if not (kept and each.startswith(kept[-1])):
            kept.append(each)
    return re.compile(_either(kept))


def _either(heads: list[str]) -> str:
    """Beginnings, sorted, as a tree: what many begin with is looked at once."""
    groups: dict[str, list[str]] = {}
    for each in heads:
        groups.setdefault(each[:1], []).append(each[1:])
    if "" in groups:
        return ""
    branches = [re.escape(first) + _either(rest) for first, rest in groups.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
