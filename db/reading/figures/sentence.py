"""A sentence about harm to people: its words, where harm is named, who is counted.

Hides the noun after a number: up to where "13 U.S. service members" goes on, and whether it is of
persons, of a people called by a name, or of things.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.reading.figures.lexicon import Harm, Lexicon
from db.reading.figures.number import Count, after_number, apply
from db.reading.figures.token import Token

_NOUN = 8


@dataclass(slots=True)
class Counted:
    """A number with its noun: words `noun` to `end`. `kind`: "person", "name" (a people called by
    a name), "unknown" (a noun no list has), "bare", or "thing". `harm` and its words once found.
    """

    count: Count
    noun: int
    end: int
    kind: str
    who: str = "all"
    harm: Harm | None = None
    harm_first: int = -1
    harm_after: int = -1
    part: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A wording of harm at words `first` to `after`."""

    first: int
    after: int
    harm: Harm
    joined: bool = False


class Sentence:
    """One sentence being understood: its words and its harm. `before`: what the last figure of the
    sentence before it was of, for "four of them"."""

    def __init__(self, tokens: list[Token], words: Lexicon, before: Harm | None = None) -> None:
        self.tokens = tokens
        self.words = words
        self.before = before
        self.starts: dict[int, list[Place]] = {}
        self.ends: dict[int, list[Place]] = {}
        for at, token in enumerate(tokens):
            for place in _harm_at(tokens, at, token.low, words):
                self.starts.setdefault(at, []).append(place)
                self.ends.setdefault(place.after, []).append(place)

    def low(self, at: int) -> str:
        """The folded word at a place; "" outside."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def at(self, at: int, *forms: str) -> Place | None:
        """The longest wording of harm that begins at a word, of the given forms."""
        found = [each for each in self.starts.get(at, ()) if each.harm.form in forms]
        return max(found, key=lambda each: each.after, default=None)

    def until(self, at: int, *forms: str) -> Place | None:
        """The longest wording of harm that ends before a word, of the given forms."""
        found = [each for each in self.ends.get(at, ()) if each.harm.form in forms]
        return min(found, key=lambda each: each.first, default=None)


def _harm_at(tokens: list[Token], at: int, low: str, words: Lexicon) -> list[Place]:
    if not words.joined and not words.harm_stems and low not in words.harm:
        return []
    keys = [low] + [low[len(each) :] for each in words.joined if low.startswith(each)]
    out: list[Place] = []
    for key in keys:
        if out:
            break  # a word that is in the list as it stands is not taken apart
        for parts, harm in words.harm.get(key, ()):
            if all(
                at + place < len(tokens) and tokens[at + place].low == part
                for place, part in enumerate(parts[1:], start=1)
            ):
                out.append(Place(at, at + harm.size, harm, key != low))
    heads = tuple(stem for stem, _ in words.harm_stems)
    if any(key.startswith(heads) for key in keys if heads):
        out += [
            Place(at, at + 1, harm)
            for stem, harm in words.harm_stems
            if any(key.startswith(stem) for key in keys)
        ]
    return out


def _noun_before(sentence: Sentence, count: Count) -> Counted | None:
    """ "مسلحين اثنين": the noun of a two that stands behind it."""
    words, at = sentence.words, count.after
    if not words.verb_first or (count.low, count.high) != (2, 2) or count.first == 0:
        return None
    who = words.who_of(sentence.low(count.first - 1))
    if count.first != count.number or who is None or sentence.low(at) in words.parts:
        return None
    count.first -= 1
    return Counted(count, count.first, at, "person", who)


def noun_of(sentence: Sentence, count: Count) -> Counted:
    """The noun after a number, up to its last word."""
    words, at = sentence.words, count.after
    pair_of = _noun_before(sentence, count)
    if pair_of is not None:
        return pair_of
    if sentence.low(at) in words.ofs:
        at += 1
    first, head, name, unknown, who = at, -1, -1, -1, "all"
    while at < min(len(sentence.tokens), first + _NOUN):
        token = sentence.tokens[at]
        pair = f"{sentence.low(at - 1)} {token.low}" if at > first else token.low
        found = words.who.get(pair) or words.who_of(token.low)
        if token.kind == "number" and sentence.low(at + 2).startswith("year-old"):
            at += 3
            continue
        if token.kind != "word":
            if token.text in '-"“”«»' and at > first - 1 and head < 0 and token.kind == "sign":
                at += 1
                continue
            break
        if found is not None and head >= 0 and words.verb_first and token.low.startswith("و"):
            break  # "امرأتان وطفل"
        if found is not None:
            head, who = at, _narrower(who, found, words.acts_before) if head >= 0 else found
        elif words.is_thing(token.low) and words.who_of(sentence.low(at + 1)) is None:
            return Counted(count, first, at + 1, "thing") if head < 0 or at == head + 1 else (
                Counted(count, first, head + 1, "person", who)
            )  # fmt: skip
        elif head >= 0 or (
            sentence.at(at, "active", "passive", "state", "count") and not _describes(sentence, at)
        ):
            break
        elif token.low in words.fillers and head < 0 and unknown < 0:
            pass
        elif token.low in words.stops or token.low in words.walls or token.low in words.auxiliaries:
            break
        elif token.text[:1].isupper() and (unknown < 0 or name >= 0):
            name = at
        elif unknown < 0 or unknown == at - 1:
            unknown = at
        at += 1
    if head >= 0:
        return Counted(count, first, head + 1, "person", who)
    if name >= 0 and name >= unknown:
        return Counted(count, first, name + 1, "name")
    if unknown >= 0:
        return Counted(count, first, unknown + 1, "unknown")
    return Counted(count, first, count.after, "bare")


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether a word of harm only describes persons: "16 captured soldiers"."""
    words = sentence.words
    return words.acts_before and words.who_of(sentence.low(at + 1)) is not None


def _narrower(first: str, second: str, head_last: bool) -> str:
    """Who they are by two nouns; "women protesters" by the last in English, elsewhere by the
    first."""
    if not head_last:
        first, second = second, first
    return second if second != "all" else first


def whole(sentence: Sentence, each: Counted) -> Counted:
    """With "of one family" and with the qualifier that stands after the noun."""
    words = sentence.words
    if each.kind == "person" and sentence.low(each.end) in words.ofs:
        at = each.end + 1
        who = words.who_of(sentence.low(at)) if words.verb_first and each.who == "all" else None
        if who is not None:
            each.who, each.end = who, at + 1
        while sentence.low(at) in words.fillers or sentence.low(at) in words.family_words:
            at += 1
        if sentence.low(at) in words.households:
            each.end = at + 1
    if each.kind == "person" and each.count.qualifier == "exact" and not each.count.single:
        code, end = after_number(sentence.tokens, each.end, words)
        if code is not None:
            apply(each.count, code)
            each.end = end
    return each
