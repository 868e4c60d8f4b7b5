"""What befell the counted: "killing 13", "72 people were killed", "the death toll rose to 31".

Hides where the words of harm stand: right before the number, in its noun ("12 deaths"), or behind
the counted, with auxiliaries, asides and places between.
"""

from __future__ import annotations

from dataclasses import replace

from db.reading.figures.number import after_number, apply
from db.reading.figures.sentence import Counted, Place, Sentence

_FAR = 18
_BACK = 9
_KILLABLE = frozenset(("abducted", "detained", "displaced", "injured"))
_NAMED_WORDS = "him her them himself herself his their the of a an 's senior top local"
_NAMED = frozenset(_NAMED_WORDS.split())
_OPENING = frozenset("\"“‘'«")
_ASIDE = frozenset((",", "،", "(", "—", "–"))
_ASIDE_MOST = 16
_QUOTES = '"”»’'


def befallen(sentence: Sentence, each: Counted, places: set[int]) -> None:
    """Set what befell the counted, where the words stand beside them. `places`: where the other
    numbers of the sentence begin."""
    own = _own(sentence, each)
    left = None if own and own.harm.measure not in _KILLABLE else _before(sentence, each)
    behind = sentence.at(each.end, "state") if left else None
    if left and behind and behind.harm.measure == "killed":
        left = behind  # "shot three protesters dead"
    left = None if own and left and left.harm.measure == own.harm.measure else left
    own = None if left else own
    adjective = (
        own is not None
        and own.after < each.end + sentence.words.verb_last
        and own.harm.form == "passive"
    )
    held = own is not None and own.harm.form == "count" and own.harm.measure in _KILLABLE
    loose = adjective or held
    right = None if (own and not loose) or left else _after(sentence, each, places)
    if held and not adjective and right and right.harm.measure != "killed":
        right = None
    found = (right or own) if loose and not left else (own or left or right)
    if found is own and found is not None and _is_only_noun(sentence, found):
        return
    if found is None or not found.harm.measure or _is_undone(sentence, each, found):
        return
    article = sentence.low(each.count.number) in sentence.words.singles
    one = each.kind == "bare" and (
        (left is not None and _is_end(sentence, each.end)) or (own is not None and not article)
    )
    if each.count.single and each.kind in ("bare", "unknown", "name") and not one:
        return
    each.harm, each.harm_first, each.harm_after = found.harm, found.first, found.after
    if found is own and found.harm.form == "count" and each.count.qualifier == "exact":
        code, after = after_number(sentence.tokens, found.after, sentence.words)
        apply(each.count, code)
        each.harm_after = after
    other = _beside(sentence, found)
    if other is not None and other.harm.measure not in ("", found.harm.measure):
        measures = sorted({other.harm.measure, found.harm.measure}, reverse=True)
        each.harm = replace(found.harm, measure="+".join(measures))
        each.harm_first = min(found.first, other.first)
        each.harm_after = max(found.after, other.after)


def _is_only_noun(sentence: Sentence, found: Place) -> bool:
    """Whether a word of harm only says who they are: "سه زندانی", with no verb behind."""
    words = sentence.words
    if not words.verb_last or found.harm.form != "passive":
        return False
    named = words.who_of(sentence.low(found.first)) is not None
    return named and sentence.low(found.after) not in words.links


def _beside(sentence: Sentence, found: Place) -> Place | None:
    """The other of "killed or wounded", before or behind, where no number stands between."""
    ors = sentence.words.ors
    if found.joined:
        noun = sentence.low(found.first - 1) in sentence.words.verbal_nouns
        return sentence.until(found.first, "passive") if noun else None
    if sentence.low(found.after) in ors:
        behind = sentence.at(found.after + 1, "passive")
        if behind is not None and found.harm.form == "passive":
            return behind if _is_end(sentence, behind.after) else None
    if sentence.low(found.first - 1) in ors:
        return sentence.until(found.first - 1, "passive")
    return None


def _is_end(sentence: Sentence, at: int) -> bool:
    """Whether nobody stands behind a wording whom it could be said of."""
    low = sentence.low(at)
    return not low or low in sentence.words.stops or sentence.tokens[at].kind == "sign"


def _is_undone(sentence: Sentence, each: Counted, found: Place) -> bool:
    """ "freed 27 hostages", "27 hostages were released"."""
    undone = sentence.words.undone
    behind = [sentence.low(at) for at in range(each.end, each.end + 4)]
    near = [sentence.low(each.count.first - 1)]
    if sentence.words.verb_first:
        near.append(sentence.low(each.count.first - 2))
    return bool(undone.intersection(near)) or (
        found.harm.form == "count" and any(low in undone for low in behind)
    )


def _own(sentence: Sentence, each: Counted) -> Place | None:
    """ "12 deaths", "72 dead", "four of the dead", "no civilian casualties"."""
    at, words, through = each.count.after, sentence.words, False
    for _ in range(4):
        forms = ("count",) if through or at > each.count.after else ("count", "state", "passive")
        found = sentence.at(at, *forms)
        if found is not None and found.joined and found.harm.form != "count":
            return None
        if found is not None:
            if not through and found.harm.form == "passive" and _acts(sentence, found.after):
                return None
            later = _after(sentence, each, set(), found.after) if through else None
            return later or found
        low = sentence.low(at)
        if low and low in _QUOTES + "“«„":
            at += 1
            continue
        through = through or low in words.ofs
        described = low in words.kin or (
            sentence.tokens[at : at + 1]
            and (sentence.tokens[at].text[:1].isupper() and at > each.count.after - 1)
        )
        described = described or (words.acts_before and low.endswith("ly"))
        if not (low in words.ofs or low in words.fillers or described):
            return None
        at += 1
    return None


def _before(sentence: Sentence, each: Counted) -> Place | None:
    """ "killing 13", "the deaths of two men", "the death toll rose to 31"."""
    words, at = sentence.words, each.count.first
    harm = words.around.get(sentence.low(at - 1))
    if harm is not None and sentence.low(each.end) in words.outs and each.kind != "thing":
        return Place(at - 1, at, harm)
    for _ in range(4):
        before = sentence.low(at - 1)
        if before in words.ofs:
            found = sentence.until(at - 1, "noun")
            if found is not None or not before:
                return found
        found = sentence.until(at, "active", "passive", "loss", "both")
        if found is not None:
            lost = found.harm.form == "loss"
            if lost and (
                (each.kind == "bare" and each.end == each.count.after)
                or sentence.low(each.end) in words.tos
            ):
                return None
            return found if not _linked(sentence, found.first) or each.kind == "person" else None
        if before in words.ands and sentence.low(at - 2) in words.selves:
            at -= 2
        elif before and (before in words.fillers or before in words.slack or before in _OPENING):
            at -= 1
        else:
            break
    return _toll(sentence, each) or _over_names(sentence, each)


def _over_names(sentence: Sentence, each: Counted) -> Place | None:
    """ "killing Mullah Omar, his son and two others"; "قتلت القوات 14 مسلحا": over those named."""
    words, over = sentence.words, False
    if each.kind == "bare" or each.count.single or words.verb_last:
        return None
    for at in range(each.count.first, max(0, each.count.first - _BACK), -1):
        found = sentence.until(at, "active", "passive", "both")
        if found is not None and not _linked(sentence, found.first):
            return found if over else None
        token = sentence.tokens[at - 1]
        if words.verb_first and (token.low in words.stops or token.kind != "word"):
            return None
        named = token.text[:1].isupper() or token.low in _NAMED or words.verb_first
        named = named or words.who_of(token.low) is not None
        if token.kind == "number" or not (named or token.low in words.ands):
            return None
        over = over or named
    return None


def _linked(sentence: Sentence, at: int) -> bool:
    """Whether a passive is complete: "were killed 13 kilometres away"."""
    return sentence.low(at - 1) in sentence.words.passives


def _numbered(sentence: Sentence, each: Counted) -> Place | None:
    """ "The dead numbered 126", "the number of soldiers killed at 18"."""
    first, words = each.count.first, sentence.words
    before = sentence.low(first - 1)
    back = range(first - 1, max(-1, first - 9), -1)
    if before in words.numbering:
        for at in back:
            found = sentence.until(at, "count", "passive", "state")
            if found is not None:
                return found
    of = next((at for at in back if sentence.low(at) in words.number_words), None)
    if of is None or before not in words.tolls:
        return None
    for at in range(first - 1, of, -1):
        found = sentence.until(at, "count", "passive")
        if found is not None and found.first > of:
            for place in range(of, found.first):
                who = words.who_of(sentence.low(place))
                each.who = who if who and each.who == "all" else each.who
            return found
    return None


def _toll(sentence: Sentence, each: Counted) -> Place | None:
    """A number not far behind "death toll", with no other between unless "from 14 to"."""
    first, words = each.count.first, sentence.words
    if (
        each.kind in ("thing", "unknown")
        or each.count.single
        or sentence.low(first - 1) in words.froms
    ):
        return None
    numbered = _numbered(sentence, each)
    if numbered is not None:
        return numbered
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
    plain, passed = True, 0
    for _ in range(_FAR):
        if at >= len(sentence.tokens):
            return None
        past = _past_aside(sentence, at)
        if past:
            at, plain, part = past, True, False
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
        if token.text in ",،(—–)":
            part = sentence.low(at + 1) in words.parts | words.asides or part
            if not part and not _resumes(sentence, at + 1):
                return None
        elif token.low in words.auxiliaries:
            linked, part = True, False
        elif (
            not linked
            and token.low in words.walls & words.links
            and sentence.low(at + 1) not in words.tos
        ):
            return None
        elif token.low in words.links or token.low in words.fillers or token.low in words.parts:
            part = part or token.low in words.parts
        elif token.text in _QUOTES + "“«" and (at == each.end or linked):
            pass
        elif token.low in words.walls or token.text in ".;:?!":
            return None
        elif not (linked and token.low.endswith(words.adverbs) and words.adverbs):
            passed += 1
            plain = plain and passed <= words.reach
            if linked:
                return None
        at += 1
    return None


def _past_aside(sentence: Sentence, at: int) -> int:
    """Where the sentence goes on after ", three of them women,"; 0 when none begins."""
    if sentence.tokens[at].text not in _ASIDE:
        return 0
    close = ")" if sentence.tokens[at].text == "(" else sentence.tokens[at].text
    for place in range(at + 1, min(at + _ASIDE_MOST, len(sentence.tokens) - 1)):
        token = sentence.tokens[place]
        if token.text == close:
            after = place + 1
            if sentence.low(after) in sentence.words.auxiliaries or sentence.at(
                after, "passive", "state"
            ):
                return after
        elif token.text in ".;:?!" or sentence.at(place, "passive", "state", "active"):
            return 0
    return 0


def _resumes(sentence: Sentence, at: int) -> bool:
    words = sentence.words
    return (
        sentence.low(at) in words.auxiliaries
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
    if token.low in words.selves:
        return True
    if token.kind == "number" or token.low in words.numbers or token.low in words.vague:
        return True
    if token.low in words.singles or token.low in ("the", "his", "her", "their", "its", "at"):
        return token.low != "at" or sentence.low(at + 1) == "least"
    shouted = token.text.isupper() and sentence.tokens[at - 1].text.isupper()
    named = token.text[:1].isupper() and token.kind == "word" and not shouted
    return named and token.low not in words.months
