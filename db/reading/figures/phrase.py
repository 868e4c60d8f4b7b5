"""Which numbers of a sentence say how many were harmed, with what befell each.

Hides how harm is shared: along an enumeration ("two men and a child were killed"), by a part with
its whole ("31, including nine children"), and by "four of them" with the sentence before.
"""

from __future__ import annotations

from itertools import pairwise

from db.reading.figures.carried import carried
from db.reading.figures.harm import befallen
from db.reading.figures.number import Count
from db.reading.figures.sentence import Counted, Sentence, noun_of, whole

_PUT = frozenset(("put", "puts", "putting"))
_FIGURES = frozenset(("figure", "number", "count", "tally", "toll"))


def understood(sentence: Sentence, found: list[Count]) -> list[Counted]:
    """The numbers of a sentence that say how many were harmed, with what befell them."""
    everything: list[Counted] = []
    for count in found:
        if everything and _is_whole_of(sentence, everything[-1], count):
            noun = whole(sentence, noun_of(sentence, count))
            part = everything[-1]
            part.noun, part.end, part.kind, part.who = noun.noun, noun.end, noun.kind, noun.who
        elif not everything or count.first >= everything[-1].end:
            everything.append(whole(sentence, noun_of(sentence, count)))
    counted = [each for each in everything if each.kind != "thing" or _is_harm(sentence, each)]
    places = {each.count.first for each in everything if not _is_article(each)}
    for each in counted:
        each.part = _is_part(sentence, each)
        if each.kind == "bare" and _is_of_them(sentence, each.count.after):
            each.end, each.count.single = each.count.after + 2, False
        befallen(sentence, each, places)
    _forward(sentence, counted)
    for place, each in enumerate(counted):
        if each.part and each.harm is None:
            _as_part(sentence, each, counted[:place])
    _forward(sentence, counted)
    _backward(sentence, counted)
    for each in counted:
        if each.harm is None and _of_whole(sentence, each):
            _as_part(sentence, each, counted[: counted.index(each)])
        if each.harm is None and sentence.before is not None:
            each.harm = sentence.before if _of_them(sentence, each) else None
        if each.harm is None and _put_at(sentence, each):
            earlier = [other.harm for other in counted[: counted.index(each)] if other.harm]
            each.harm = earlier[-1] if earlier else sentence.before
    for each in counted:
        each.harm = each.harm or carried(sentence, each, counted)
    told = [each for each in counted if each.harm is not None]
    for each in told:
        _told_after(sentence, each)
        _with_household(sentence, each)
    return told


def _is_of_them(sentence: Sentence, at: int) -> bool:
    words = sentence.words
    return sentence.low(at) in words.ofs and sentence.low(at + 1) in words.pronouns


def _is_whole_of(sentence: Sentence, part: Counted, count: Count) -> bool:
    """Whether a number only says of how many another was: "thirteen of the 15 crew"."""
    at, words = part.count.after, sentence.words
    if part.kind != "bare" or part.count.state != "value" or count.state != "value":
        return False
    if sentence.low(at) not in words.ofs or part.count.single:
        return False
    if sentence.low(part.count.first - 1) in ("every", "each"):
        return False
    return count.first == at + 1 + (sentence.low(at + 1) in words.fillers)


def _is_article(each: Counted) -> bool:
    """Whether "a" only stands before a thing or a name: "two men on a motorcycle"."""
    return each.count.single and each.kind != "person"


def _is_harm(sentence: Sentence, each: Counted) -> bool:
    return sentence.at(each.count.after, "count") is not None


def _of_whole(sentence: Sentence, each: Counted) -> bool:
    """ "four of them children" and "nine were children", of those counted in the same sentence."""
    at, words = each.count.after, sentence.words
    if each.kind not in ("bare", "person") or each.count.state != "value":
        return False
    if sentence.low(at) in words.ofs and sentence.low(at + 1) in words.pronouns:
        each.end = max(each.end, at + 2)
        return True
    if sentence.low(at) in words.parts and words.who_of(sentence.low(at + 1)) is not None:
        each.end, each.who = at + 2, words.who_of(sentence.low(at + 1)) or each.who
        return each.kind == "bare"
    linked = sentence.low(at) in words.auxiliaries
    return each.kind == "bare" and linked and words.who_of(sentence.low(at + 1)) is not None


def _of_them(sentence: Sentence, each: Counted) -> bool:
    """ "Four of them": of those the sentence before counted."""
    at = each.count.after
    if each.count.first > 3 or sentence.low(at) not in sentence.words.ofs:
        return False
    if sentence.low(at + 1) not in sentence.words.pronouns or each.count.state != "value":
        return False
    each.end = at + 2
    return True


def _put_at(sentence: Sentence, each: Counted) -> bool:
    """ "put it at 319", "put the figure at 78": another number for what was counted before."""
    at = each.count.first
    if each.kind != "bare" or sentence.low(at - 1) != "at":
        return False
    if sentence.low(at - 2) == "it":
        return sentence.low(at - 3) in _PUT
    return sentence.low(at - 2) in _FIGURES and sentence.low(at - 4) in _PUT


def _told_after(sentence: Sentence, each: Counted) -> None:
    """ "four of the dead were schoolchildren": who they were stands after them."""
    at = max(each.end, each.harm_after)
    if sentence.low(each.end - 1) in sentence.words.pronouns:
        each.who = sentence.words.who_of(sentence.low(each.end)) or each.who
    linked = sentence.low(at) in sentence.words.auxiliaries or sentence.low(at) in ("—", "–", "-")
    if each.who != "all" or not (linked or sentence.low(at - 1) in sentence.words.pronouns):
        return
    for place in (at, at + 1, at + 2):
        who = sentence.words.who_of(sentence.low(place))
        if who is not None:
            each.who = who
            return


def _with_household(sentence: Sentence, each: Counted) -> None:
    """ "a family of five" begins with the family."""
    words, first = sentence.words, each.count.first
    if each.kind != "bare" or sentence.low(first - 1) not in words.ofs:
        return
    if sentence.low(first - 2) in words.households:
        each.count.first = first - 2 - (sentence.low(first - 3) in words.singles)


def _is_part(sentence: Sentence, each: Counted) -> bool:
    """ "including nine children", "among them five women", "five deaths: four employees"."""
    words = sentence.words
    end = each.count.first - (sentence.low(each.count.first - 1) in ("—", "–", "-", ":"))
    for form in ("count", "passive", "state"):
        place = sentence.until(end, form)
        if place is not None and sentence.low(place.first - 1) in words.amongs:
            return True
    for at in range(each.count.first - 1, max(-1, each.count.first - 4), -1):
        low = sentence.low(at)
        if at == each.count.first - 1 and low in words.listing:
            return sentence.until(at, "count", "passive", "state") is not None
        if low in words.parts or (low == ":" and at == each.count.first - 1):
            return True
        if low not in words.fillers and low not in words.links and low not in words.kin:
            return False
    return False


def _forward(sentence: Sentence, counted: list[Counted]) -> None:
    """ "Killed two men and a child": what befell one befell the next."""
    for first, second in pairwise(counted):
        if second.harm is None and first.harm is not None and _joined(sentence, first, second):
            _copy(sentence, first, second)


def _backward(sentence: Sentence, counted: list[Counted]) -> None:
    """ "Two men and a child were killed"."""
    for first, second in reversed(list(pairwise(counted))):
        if first.harm is None and _said_behind(second) and _joined(sentence, first, second):
            _copy(sentence, second, first)
            first.harm_first = first.harm_after = second.harm_first


def _said_behind(each: Counted) -> bool:
    """Whether what befell them stands behind them, and so can be that of others before."""
    return (
        each.harm is not None
        and each.harm.form in ("passive", "state")
        and each.harm_first >= each.end
    )


def _copy(sentence: Sentence, source: Counted, target: Counted) -> None:
    if target.count.single and target.kind != "person":
        return
    undone = sentence.words.undone
    if any(sentence.low(at) in undone for at in range(target.end, target.end + 4)):
        return
    behind = sentence.low(target.end)
    goes_on = behind.isalpha() and behind not in sentence.words.stops
    open_ended = target.kind == "bare" or target.count.single
    if open_ended and goes_on and not behind.endswith("ly"):
        return
    if target.kind == "unknown" and sentence.low(target.end - 1).endswith("ed"):
        return
    target.harm, target.harm_first, target.harm_after = source.harm, -1, -1
    if source.who != "all" and target.kind == "bare" and source.kind == "person":
        target.who = source.who


def _joined(sentence: Sentence, first: Counted, second: Counted) -> bool:
    """Whether only "and", a comma or a place lies between two of an enumeration."""
    between = sentence.tokens[max(first.end, first.harm_after) : second.count.first]
    if not between or len(between) > 6:
        return _prefixed(sentence, first, second)
    while len(between) > 1 and between[-1].low in sentence.words.fillers:
        between = between[:-1]
    if between[-1].low not in sentence.words.ands:
        return False
    if second.kind == "bare" and between[-1].text == ",":
        return False
    return all(
        token.low in sentence.words.ands
        or (
            token.kind == "word"
            and token.low not in sentence.words.walls
            and token.low not in sentence.words.auxiliaries
        )
        for token in between
    ) and not any(
        sentence.starts.get(at)
        for at in range(max(first.end, first.harm_after), second.count.first)
    )


def _prefixed(sentence: Sentence, first: Counted, second: Counted) -> bool:
    """Whether "and" is written together with the second number: "وثمانية"."""
    low, joined = sentence.low(second.count.first), sentence.words.joined
    beside = max(first.end, first.harm_after) == second.count.first
    return beside and bool(joined) and low.startswith(joined)


def _as_part(sentence: Sentence, each: Counted, before: list[Counted]) -> None:
    """The harm named last before it: of the whole, or of "others" without a number."""
    whole = next((other for other in reversed(before) if other.harm is not None), None)
    at = max(whole.end, whole.harm_after) if whole else -1
    places = [
        place
        for start in range(max(at, 0), each.count.first)
        for place in sentence.starts.get(start, ())
        if place.harm.form in ("active", "passive", "state", "count") and place.harm.measure
    ]
    if places:
        last = max(places, key=lambda place: place.first)
        each.harm = last.harm
    elif whole is not None:
        each.harm = whole.harm
