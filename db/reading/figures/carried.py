"""Numbers that stand for what was counted just before: "The SOHR stands by 255".

Hides which words carry a count on: a bare number behind "spoke of", "put it at" or "against", in a
sentence about harm or one right after it, is another number for the same harm.
"""

from __future__ import annotations

from db.reading.figures.lexicon import Harm
from db.reading.figures.sentence import Counted, Place, Sentence

_PUT = frozenset(("put", "puts", "putting", "place", "places", "placed", "puting"))
_AT = frozenset(("at", "as"))
_NEAR = 6
_THEN = frozenset(("then", "finally", "later", "even", "now", "and"))
_FORMS = ("count", "passive", "state", "toll")


def carried(sentence: Sentence, each: Counted, counted: list[Counted]) -> Harm | None:
    """The harm of a number that has none of its own; None when it counts something else."""
    if each.count.state != "value" or each.count.single:
        return None
    place = counted.index(each)
    told = [other.harm for other in reversed(counted[:place]) if other.harm]
    told += [sentence.before] if sentence.before else []
    told += [other.harm for other in counted[place + 1 :] if other.harm]
    named = _named(sentence, each)
    if named is not None and _is_free(sentence, each):
        return named.harm
    if not told or not told[0].measure:
        return None
    return told[0] if _is_carried(sentence, each) else None


def _is_carried(sentence: Sentence, each: Counted) -> bool:
    words, at = sentence.words, each.count.first
    if not _is_free(sentence, each) and not (each.kind == "person" and each.who == "all"):
        return False
    while at > 0 and sentence.tokens[at - 1].text in _OPENING:
        at -= 1
    before = sentence.low(at - 1)
    if f"{sentence.low(at - 2)} {before}" in words.compared:
        return True
    if before in words.froms:
        return False
    if before in words.ofs:
        return sentence.low(at - 2) in words.subjects | words.speaking | _THEN
    if before in words.carriers:
        return True
    if sentence.low(each.end) in words.carriers_after:
        return True
    near = [sentence.low(back) for back in range(max(0, at - _NEAR), at)]
    if before in words.auxiliaries or before in words.tolls:
        return any(low in words.subjects for low in near)
    counting = any(
        low in words.counting and following not in words.ofs
        for low, following in zip(near, [*near[1:], ""], strict=False)
    )
    return counting and not any(low in words.labels for low in near[-1:])


def _is_free(sentence: Sentence, each: Counted) -> bool:
    """Whether nothing is counted but what was counted before: a bare number that ends there."""
    if each.kind != "bare":
        return False
    low = sentence.low(each.count.after)
    words = sentence.words
    return not low or not low[0].isalnum() or low in (
        words.stops | words.walls | words.ands | words.ofs
    )  # fmt: skip


_OPENING = frozenset("\"“‘'«(:—–")


def _named(sentence: Sentence, each: Counted) -> Place | None:
    """ "put the dead at 25": the harm between the verb and its number."""
    at = each.count.first
    if sentence.low(at - 1) not in _AT:
        return None
    for back in range(at - 1, max(0, at - _NEAR - 1), -1):
        if sentence.low(back - 1) in _PUT:
            for place in range(back, at):
                found = sentence.at(place, *_FORMS)
                if found is not None:
                    _of_whom(sentence, each, back, found.after + 3)
                    return found
            return None
    return None


def _of_whom(sentence: Sentence, each: Counted, first: int, after: int) -> None:
    """ "put the number of children killed at 12": who they were stands before."""
    for at in range(first, min(after, each.count.first)):
        who = sentence.words.who_of(sentence.low(at))
        if who is not None and each.who == "all":
            each.who = who
