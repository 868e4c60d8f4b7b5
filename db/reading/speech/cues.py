"""The words that carry a speech act, and where they stand in a sentence.

Hides how the word lists of resources/reading/speech-*.toml are written and matched: a pattern is
a row of words, looked up by its first word, so that a text is read once whatever the lists hold.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import zip_longest

from db.reading.speech.sentences import Piece, folded, wordset

_FORMS = ("base", "third", "past", "participle", "ing")
_ARTICLES = wordset("the a an its his her their any that this")
_GAP = "~"
_GAP_WORDS = 8
_LONG_GAP = "~~"
_LONG_GAP_WORDS = 18


@dataclass(frozen=True, slots=True)
class Step:
    """One place of a pattern: the words that fit, or a gap of a few words.

    `optional`: the word may be missing; a gap may be long and hold marks.
    """

    words: frozenset[str]
    optional: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A row of steps that means an act, or with `negated` that it is not done ("has not claimed").

    `frame`: said | weak | act | after | citing | unspoken | quiet | never. A quiet one is no act
    to record, but has a speaker for the next ("condemned it and denied").
    """

    steps: tuple[Step, ...]
    act: str
    frame: str
    negated: bool = False

    @property
    def long(self) -> bool:
        return len(self.steps) > 1


@dataclass(frozen=True, slots=True)
class Cue:
    """Words `first` to `last` (of the sentence, inclusive) that carry an act; `reach`: the last
    word the pattern needed, beyond a gap."""

    first: int
    last: int
    reach: int
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the lists say of one language: verb forms, patterns by first word, word sets."""

    verbs: Mapping[str, tuple[str, ...]]
    patterns: Mapping[str, tuple[Pattern, ...]]
    words: Mapping[str, frozenset[str]]
    phrases: Mapping[str, tuple[str, ...]]
    form: Mapping[str, frozenset[str]]
    """What a word can be as a verb: base, third, past, participle, ing."""


@cache
def lexicon(language: str) -> Lexicon:
    """The lists of a language: "en", "ru", "fa" or "ar"."""
    path = resources.files("resources").joinpath("reading", f"speech-{language}.toml")
    data = tomllib.loads(path.read_text("utf-8"))
    verbs = {lemma: tuple(folded(forms).split()) for lemma, forms in data.get("verbs", {}).items()}
    patterns: dict[str, list[Pattern]] = {}
    for act, rows in data.get("acts", {}).items():
        _add(patterns, rows, act, "act", verbs)
    for act, rows in data.get("negated", {}).items():
        _add(patterns, rows, act, "act", verbs, negated=True)
    for act, rows in data.get("unspoken", {}).items():
        _add(patterns, rows, act, "unspoken", verbs, negated=True)
    reports = data.get("reports", {})
    for lemma in reports.get("weak_verbs", "").split():
        verbs.setdefault(lemma, _regular(lemma))
        _add(patterns, (f"{{{lemma}}}",), "reports", "weak", verbs)
    _add(patterns, reports.get("strong", ()), "reports", "said", verbs)
    _add(patterns, reports.get("weak", ()), "reports", "weak", verbs)
    for act, rows in data.get("following", {}).items():
        citing = act == "reports_as_said"
        _add(patterns, rows, "reports" if citing else act, "citing" if citing else "after", verbs)
    _add(patterns, data.get("quiet", {}).get("patterns", ()), "reports", "quiet", verbs)
    _add(patterns, data.get("never", {}).get("patterns", ()), "", "never", verbs)
    words, phrases = _lists(data)
    if language == "ar":
        _and(patterns)
    form: dict[str, set[str]] = {}
    for forms in verbs.values():
        for name, word in zip_longest(_FORMS, forms, fillvalue="other"):
            form.setdefault(word, set()).add(name)
    return Lexicon(
        verbs,
        {first: tuple(sorted(held, key=_weight)) for first, held in patterns.items()},
        words,
        phrases,
        {word: frozenset(names) for word, names in form.items()},
    )


def cues(pieces: Sequence[Piece], held: Lexicon) -> list[Cue]:
    """The cues of a sentence in order, the longest where several begin; none inside another."""
    out: list[Cue] = []
    at = 0
    while at < len(pieces):
        found = _at(pieces, at, held)
        if found is None:
            at += 1
            continue
        if found.pattern.frame != "never":
            out.append(found)
        at = found.last + 1
    return out


def _regular(verb: str) -> tuple[str, ...]:
    """The forms of a regular English verb."""
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        stem = verb[:-1]
        return verb, stem + "ies", stem + "ied", stem + "ied", verb + "ing"
    hissing = verb.endswith(("s", "sh", "ch", "x"))
    return verb, verb + ("es" if hissing else "s"), verb + "ed", verb + "ed", verb + "ing"


def _and(patterns: dict[str, list[Pattern]]) -> None:
    """Arabic writes "and" as one word with the next: "وقال" is "قال"."""
    for word, held in list(patterns.items()):
        for joined in ("و" + word, "ف" + word):
            patterns.setdefault(joined, []).extend(held)


def _lists(
    data: Mapping[str, Mapping[str, object]],
) -> tuple[dict[str, frozenset[str]], dict[str, tuple[str, ...]]]:
    words: dict[str, frozenset[str]] = {}
    phrases: dict[str, tuple[str, ...]] = {}
    for table in ("words", "speakers", "content"):
        for name, value in data.get(table, {}).items():
            if isinstance(value, str):
                words[name] = frozenset(folded(value).split())
            elif isinstance(value, list):
                phrases[name] = tuple(folded(str(each)) for each in value)
    if "persons" in words:
        words["roles"] |= {_plural(word) for word in words["persons"]} | words["persons"]
    return words, phrases


def _plural(word: str) -> str:
    return word[:-1] + "ies" if word.endswith("y") else word + "s"


def _weight(pattern: Pattern) -> tuple[bool, int]:
    """What is no act comes first, then the longer pattern."""
    return pattern.frame != "never", -len(pattern.steps)


def _add(
    patterns: dict[str, list[Pattern]],
    rows: Iterable[str],
    act: str,
    frame: str,
    verbs: Mapping[str, tuple[str, ...]],
    negated: bool = False,
) -> None:
    for row in rows:
        steps = tuple(_step(word, verbs) for word in row.split())
        pattern = Pattern(steps, act, frame, negated)
        for first in steps[0].words:
            patterns.setdefault(first, []).append(pattern)


def _step(word: str, verbs: Mapping[str, tuple[str, ...]]) -> Step:
    if word in (_GAP, _LONG_GAP):
        return Step(frozenset(), word == _LONG_GAP, gap=True)
    optional = word.endswith("?")
    fits: set[str] = set()
    for part in word.rstrip("?").split("|"):
        fits.update(verbs[part[1:-1]] if part.startswith("{") else (folded(part),))
    return Step(frozenset(fits), optional)


def _at(pieces: Sequence[Piece], at: int, held: Lexicon) -> Cue | None:
    for pattern in held.patterns.get(pieces[at].low, ()):
        reached = _reach(pieces, at + 1, pattern.steps, 1)
        if reached is None:
            continue
        gap = next((n for n, step in enumerate(pattern.steps) if step.gap), None)
        if gap is None:
            return Cue(at, reached - 1, reached - 1, pattern)
        head = (_reach(pieces, at + 1, pattern.steps[:gap], 1) or at + 1) - 1
        while head > at and pieces[head].low in _ARTICLES:
            head -= 1
        return Cue(at, head, reached - 1, pattern)
    return None


def _reach(pieces: Sequence[Piece], at: int, steps: tuple[Step, ...], step: int) -> int | None:
    """Just after the last word a pattern takes, from its step number `step` on, or None."""
    while step < len(steps):
        wanted = steps[step]
        if wanted.gap:
            most = _LONG_GAP_WORDS if wanted.optional else _GAP_WORDS
            last = min(len(pieces), at + most + 1)
            for start in range(at, last):
                if (found := _reach(pieces, start, steps, step + 1)) is not None:
                    return found
                joined = pieces[start].is_word or pieces[start].low == "'s"
                if not (joined or wanted.optional):
                    return None
            return None
        fits = at < len(pieces) and pieces[at].low in wanted.words
        if fits:
            at += 1
        elif not wanted.optional:
            return None
        step += 1
    return at
