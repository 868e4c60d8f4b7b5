"""Who is counted and what befell them: "at least 72 people killed", "killing 13 soldiers".

Hides the grammar: harm stands right before the counted ("killing 13"), or after them ("72 people
were killed"), or is shared along an enumeration ("two men and a child were killed"), or is that of
the whole a part belongs to ("31, including nine children").
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from db.reading.figures_lexicon import Harm, Lexicon
from db.reading.figures_number import Count, after_number, apply
from db.reading.figures_token import Token

_FAR = 18
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
    keys = [low] + [low[len(each) :] for each in words.joined if low.startswith(each)]
    out = []
    for key in keys:
        for parts, harm in words.harm.get(key, ()):
            if all(
                at + place < len(tokens) and tokens[at + place].low == part
                for place, part in enumerate(parts[1:], start=1)
            ):
                out.append(Place(at, at + harm.size, harm))
    out += [
        Place(at, at + 1, harm)
        for stem, harm in words.harm_stems
        if any(key.startswith(stem) for key in keys)
    ]
    return out


def noun_of(sentence: Sentence, count: Count) -> Counted:
    """The noun after a number, up to its last word."""
    words, at = sentence.words, count.after
    if sentence.low(at) in words.ofs:
        at += 1
    first, head, name, unknown, who = at, -1, -1, -1, "all"
    while at < min(len(sentence.tokens), first + _NOUN):
        token = sentence.tokens[at]
        pair = f"{sentence.low(at - 1)} {token.low}" if at > first else token.low
        found = words.who.get(pair) or words.who_of(token.low)
        if token.kind != "word":
            if token.text in '-"“”«»' and at > first - 1 and head < 0 and token.kind == "sign":
                at += 1
                continue
            break
        if found is not None:
            head, who = at, _narrower(who, found) if head >= 0 else found
        elif words.is_thing(token.low):
            return Counted(count, first, at + 1, "thing") if head < 0 or at == head + 1 else (
                Counted(count, first, head + 1, "person", who)
            )  # fmt: skip
        elif head >= 0 or sentence.at(at, "active", "passive", "state", "count"):
            break
        elif token.low in words.fillers and head < 0:
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


def _narrower(first: str, second: str) -> str:
    return second if second != "all" else first


def understood(sentence: Sentence, found: list[Count]) -> list[Counted]:
    """The numbers of a sentence that say how many were harmed, with what befell them."""
    all_of_them: list[Counted] = []
    for count in found:
        if not all_of_them or count.first >= all_of_them[-1].end:
            all_of_them.append(_whole(sentence, noun_of(sentence, count)))
    counted = [each for each in all_of_them if each.kind != "thing" or _is_harm(sentence, each)]
    places = {each.count.first for each in all_of_them}
    for each in counted:
        each.part = _is_part(sentence, each)
    for each in counted:
        _direct(sentence, each, places)
    _share(sentence, counted)
    for place, each in enumerate(counted):
        if each.part and each.harm is None:
            _as_part(sentence, each, counted[:place])
    _share(sentence, counted)
    for each in counted:
        first = each.count.first
        if (
            each.kind == "bare"
            and sentence.low(first - 1) in sentence.words.ofs
            and (sentence.low(first - 2) in sentence.words.households)
        ):
            each.count.first = first - 2 - (sentence.low(first - 3) in sentence.words.singles)
    return [each for each in counted if each.harm is not None]


def _whole(sentence: Sentence, each: Counted) -> Counted:
    """With "of one family" and with the qualifier that stands after the noun."""
    words = sentence.words
    if each.kind == "person" and sentence.low(each.end) in words.ofs:
        at = each.end + 1
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


def _of_them(sentence: Sentence, each: Counted) -> bool:
    """ "Four of them": of those the sentence before counted."""
    at = each.count.after
    if each.count.first > 3 or sentence.low(at) not in sentence.words.ofs:
        return False
    if sentence.low(at + 1) not in sentence.words.pronouns or each.count.state != "value":
        return False
    each.end = at + 2
    return True


def _told_after(sentence: Sentence, each: Counted) -> None:
    """ "four of the dead were schoolchildren": who they were stands after them."""
    at = max(each.end, each.harm_after)
    if (
        each.who != "all"
        or each.harm is None
        or not (sentence.low(at) in sentence.words.auxiliaries or sentence.low(at) in "—–-")
    ):
        return
    for place in (at + 1, at + 2):
        who = sentence.words.who_of(sentence.low(place))
        if who is not None:
            each.who = who
            return


def _is_harm(sentence: Sentence, each: Counted) -> bool:
    return sentence.at(each.count.after, "count") is not None


def _direct(sentence: Sentence, each: Counted, places: set[int]) -> None:
    own = _own(sentence, each)
    left = None if own else _before(sentence, each)
    right = None if own or left else _after(sentence, each, places)
    found = own or left or right
    if found is None:
        return
    if (
        each.count.single
        and each.kind in ("bare", "unknown", "name")
        and not (left and each.kind == "bare" and each.count.number != each.count.first)
    ):
        return
    each.harm, each.harm_first, each.harm_after = found.harm, found.first, found.after


def _own(sentence: Sentence, each: Counted) -> Place | None:
    """ "12 deaths", "72 dead", "four of the dead", "no civilian casualties"."""
    at, words, through = each.count.after, sentence.words, False
    for _ in range(4):
        forms = ("count",) if through or at > each.count.after else ("count", "state", "passive")
        found = sentence.at(at, *forms)
        if found is not None:
            if not through and found.harm.form == "passive" and _acts(sentence, found.after):
                return None
            later = _after(sentence, each, set(), found.after) if through else None
            return later or found
        low = sentence.low(at)
        through = through or low in words.ofs
        described = low in words.kin or (
            sentence.tokens[at : at + 1]
            and (sentence.tokens[at].text[:1].isupper() and at > each.count.after - 1)
        )
        if not (low in words.ofs or low in words.fillers or described):
            return None
        at += 1
    return None


def _before(sentence: Sentence, each: Counted) -> Place | None:
    """ "killing 13", "the deaths of two men", "the death toll rose to 31"."""
    words, at = sentence.words, each.count.first
    for _ in range(4):
        before = sentence.low(at - 1)
        if before in words.ofs:
            found = sentence.until(at - 1, "noun")
            if found is not None or not before:
                return found
        found = sentence.until(at, "active", "passive", "loss", "both")
        if found is not None:
            if found.harm.form == "loss" and each.kind not in ("person", "name", "unknown"):
                return None
            return found if not _linked(sentence, found.first) or each.kind == "person" else None
        if before and (before in words.fillers or before in words.slack):
            at -= 1
        else:
            break
    return _toll(sentence, each)


def _linked(sentence: Sentence, at: int) -> bool:
    """Whether a passive is complete: "were killed 13 kilometres away"."""
    return sentence.low(at - 1) in sentence.words.auxiliaries and (sentence.words.language == "en")


def _toll(sentence: Sentence, each: Counted) -> Place | None:
    """A number not far behind "death toll", with no other between unless "from 14 to"."""
    first, words = each.count.first, sentence.words
    if (
        each.kind in ("thing", "unknown")
        or each.count.single
        or sentence.low(first - 1) in words.froms
    ):
        return None
    for at in range(first, max(-1, first - 12), -1):
        if sentence.tokens[min(at, len(sentence.tokens) - 1)].text in ".;:?!":
            return None
        found = sentence.until(at, "toll")
        if found is not None:
            between = sentence.tokens[found.after : first]
            numbers = [token for token in between if token.kind == "number"]
            if any(token.low.startswith(words.rising) for token in between) and words.rising:
                each.count.low = each.count.high = each.count.low or each.count.high
                each.count.qualifier = "exact"
            return found if not numbers or sentence.low(first - 1) in words.tos else None
    return None


def _after(
    sentence: Sentence, each: Counted, places: set[int], start: int | None = None
) -> Place | None:
    """ "72 people were killed", "13 soldiers died", "five men have been detained"."""
    words, at, linked, part = sentence.words, each.end if start is None else start, False, False
    plain = True
    for _ in range(_FAR):
        if at >= len(sentence.tokens):
            return None
        token = sentence.tokens[at]
        found = sentence.at(at, "state", "passive")
        if found is not None and (linked or plain or words.verb_last or found.harm.form == "state"):
            if found.harm.form == "state" and sentence.low(at - 1) in ("the", "of"):
                return None
            if linked or found.harm.form == "state" or not _acts(sentence, found.after):
                return found
            return None
        if at in places and not part:
            if sentence.low(at + 1) not in words.ofs:
                return None
            part = True
        if token.text in ",(—–)":
            part = sentence.low(at + 1) in words.parts or part
            if not part and not _resumes(sentence, at + 1):
                return None
        elif token.low in words.auxiliaries:
            linked, part = True, False
        elif token.low in words.links or token.low in words.fillers or token.low in words.parts:
            part = part or token.low in words.parts
        elif token.low in words.walls or token.text in ".;:?!":
            return None
        else:
            plain = False
            if linked:
                return None
        at += 1
    return None


def _resumes(sentence: Sentence, at: int) -> bool:
    words = sentence.words
    return (
        (sentence.low(at) in words.numbers and sentence.low(at + 1) in words.ofs)
        or sentence.low(at) in words.auxiliaries
        or sentence.low(at) in words.relatives
        or sentence.low(at) in words.links
    )


def _acts(sentence: Sentence, at: int) -> bool:
    """Whether the persons before "killed" are the killers: somebody stands after it."""
    if at >= len(sentence.tokens):
        return False
    token, words = sentence.tokens[at], sentence.words
    if not words.acts_before:
        return False
    if token.kind == "number" or token.low in words.numbers or token.low in words.vague:
        return True
    if token.low in words.singles or token.low in ("the", "his", "her", "their", "its", "at"):
        return token.low != "at" or sentence.low(at + 1) == "least"
    return token.text[:1].isupper() and token.kind == "word" and token.low not in words.months


def _is_part(sentence: Sentence, each: Counted) -> bool:
    """ "including nine children", "among them five women", "five deaths: four employees"."""
    words = sentence.words
    for at in range(each.count.first - 1, max(-1, each.count.first - 4), -1):
        low = sentence.low(at)
        if low in words.parts or (low == ":" and at == each.count.first - 1):
            return True
        if low not in words.fillers and low not in words.links and low not in words.kin:
            return False
    return False


def _share(sentence: Sentence, counted: list[Counted]) -> None:
    """Along "two men and a child" what befell one befell the other."""
    for first, second in pairwise(counted):
        if second.harm is None and first.harm is not None and _joined(sentence, first, second):
            _copy(first, second)
    for first, second in reversed(list(pairwise(counted))):
        shared = second.harm is not None and second.harm_first >= second.end
        if first.harm is None and shared and _joined(sentence, first, second):
            _copy(second, first)


def _copy(source: Counted, target: Counted) -> None:
    if target.count.single and target.kind != "person":
        return
    target.harm, target.harm_first, target.harm_after = source.harm, -1, -1
    if source.who != "all" and target.kind == "bare" and source.kind == "person":
        target.who = source.who


def _joined(sentence: Sentence, first: Counted, second: Counted) -> bool:
    """Whether only "and", a comma or a place lies between two of an enumeration."""
    between = sentence.tokens[max(first.end, first.harm_after) : second.count.first]
    if not between or len(between) > 6:
        return False
    if between[-1].low not in sentence.words.ands:
        return False
    if second.kind == "bare" and between[-1].text == ",":
        return False
    return all(
        token.low in sentence.words.ands
        or (token.kind == "word" and token.low not in sentence.words.walls)
        for token in between
    ) and not any(
        sentence.starts.get(at)
        for at in range(max(first.end, first.harm_after), second.count.first)
    )


def _as_part(sentence: Sentence, each: Counted, before: list[Counted]) -> None:
    """The harm named last before it: of the whole, or of "others" without a number."""
    whole = next((other for other in reversed(before) if other.harm is not None), None)
    at = max(whole.end, whole.harm_after) if whole else -1
    places = [
        place
        for start in range(max(at, 0), each.count.first)
        for place in sentence.starts.get(start, ())
        if place.harm.form in ("active", "passive", "state")
    ]
    if places:
        last = max(places, key=lambda place: place.first)
        each.harm = last.harm
    elif whole is not None:
        each.harm = whole.harm
