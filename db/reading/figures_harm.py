"""What befell the counted: "killing 13", "72 people were killed", "the death toll rose to 31".

Hides where the words of harm stand: right before the number, in its noun ("12 deaths"), or behind
the counted, with auxiliaries, asides and places between.
"""

from __future__ import annotations

from db.reading.figures_sentence import Counted, Place, Sentence

_FAR = 18
_QUOTES = '"”»’'


def befallen(sentence: Sentence, each: Counted, places: set[int]) -> None:
    """Set what befell the counted, where the words stand beside them. `places`: where the other
    numbers of the sentence begin."""
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
            part = sentence.low(at + 1) in words.parts | words.asides or part
            if not part and not _resumes(sentence, at + 1):
                return None
        elif token.low in words.auxiliaries:
            linked, part = True, False
        elif token.low in words.links or token.low in words.fillers or token.low in words.parts:
            part = part or token.low in words.parts
        elif token.text in _QUOTES and at == each.end:
            pass
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
