"""What is said: where it stands, what it is about, and how surely it is put.

Hides the closer reading that turns "said it was behind the attack" into a claim of responsibility
and "no rockets have been fired, the ministry said" into a denial.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from db.reading.speech.cues import Cue, Lexicon
from db.reading.speech.phrases import Line
from db.reading.speech.saying import Saying, Span
from db.reading.speech.sentences import wordset

Words = Mapping[str, frozenset[str]]

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NOT = wordset(
    "not no never nothing neither nor didn't wasn't weren't isn't aren't hasn't haven't hadn't "
    "don't doesn't denied"
)
_SPEECH = wordset(
    "claim claims report reports reporting allegation allegations accusation accusations it this "
    "that they these statement statements news rumours rumors information such them those"
)
_HAPPENED = wordset(
    "has have had was were took happened occurred came fell landed crossed been is are"
)
_HELPING = wordset("has have had was were is are did")
_OFFICIAL = wordset(
    "police army staff navy command coalition nato ministry ministries officials official "
    "government military troops residents resident witnesses witness eyewitness eyewitnesses "
    "doctors analysts analyst experts expert villagers locals authorities governor prosecutor "
    "prosecutors hospital un journalist journalists mayor survivor survivors"
)
_ARMED = wordset("liberation resistance front brigade brigades rebel rebels militia")
_OPEN = '“«"„'
_CLOSED = '”»"“’'


def place(saying: Saying, cue: Cue, line: Line, floor: int) -> None:
    """Set where what is said begins and ends in the sentence.

    `floor`: the piece after the act before it; what stands before that was said there.
    """
    pieces = line.pieces
    left, right = cue.first, cue.last + 1
    if saying.speaker is not None:
        inside = [n for n, p in enumerate(pieces) if _within(p.start, saying.speaker)]
        if inside and inside[0] > cue.last:
            right = inside[-1] + 1
        elif inside:
            left = inside[0]
    if left <= floor or (line.low(cue.first).endswith("ing") and floor):
        saying.said = _trimmed(line, _content_start(line, right), len(pieces))
        return
    if cue.pattern.frame == "after" and cue.first > 1:
        saying.said = _trimmed(line, floor, cue.first)
        return
    after = _content_start(line, right)
    quoted_left = "Q" in line.letters[floor:left]
    words_after = [letter for letter in line.letters[after:] if letter in "NDVXOQA"]
    if "Q" in line.letters[after:] or (
        len(words_after) > 2 and not (quoted_left or line.letter(right) == ",")
    ):
        saying.said = _trimmed(line, after, len(pieces))
    elif left > floor and (quoted_left or line.letter(left - 1) == "," or not words_after):
        saying.said = _trimmed(line, floor, left)
    elif words_after:
        saying.said = _trimmed(line, after, len(pieces))


def cut(first: Saying, second: Saying, line: Line) -> None:
    """End what is said where the same sentence goes on to another act that is no part of it."""
    begin = second.cue[0]
    if second.speaker is not None and first.cue[1] <= second.speaker[0] < begin:
        begin = second.speaker[0]
    if not first.said[0] < begin < first.said[1] or first.cue[0] > begin:
        return
    at = next(n for n, piece in enumerate(line.pieces) if piece.start >= begin)
    while at > 0 and (line.letters[at - 1] in "XRA,.DO" or line.low(at - 1) == "but"):
        at -= 1
    if at > 0 and line.pieces[at - 1].end > first.said[0]:
        first.said = first.said[0], line.pieces[at - 1].end


def _within(at: int, span: Span) -> bool:
    return span[0] <= at < span[1]


def _content_start(line: Line, at: int) -> int:
    """After the verb: past whom it was told to, past a time, past "that"."""
    for place_ in range(at, min(len(line.pieces), at + 14)):
        if line.low(place_) == "that" or line.pieces[place_].text == ":":
            return place_ + 1
        if line.letter(place_) in ("Q", "O", "X", "V"):
            break
    if at and line.low(at - 1) in line.held.verbs["tell"]:
        hearer = line.after(at)
        if hearer is not None and line.letter(hearer.last + 1) in ("O", "D", "N", "#"):
            at = hearer.last + 1
    while line.letter(at) in ("T", ",", "R"):
        at += 1
    return at


def _trimmed(line: Line, first: int, end: int) -> Span:
    while end > first + 1 and line.letters[end - 1] in ",.":
        end -= 1
    while first < end - 1 and line.letters[first] in ",.":
        first += 1
    end = max(end, first + 1)
    end = min(end, len(line.pieces))
    first = min(first, end - 1)
    return line.pieces[first].start, line.pieces[end - 1].end


def judge(saying: Saying, text: str, held: Lexicon, voice: frozenset[str]) -> None:
    """Read what is said more closely. `voice`: the words of the speaker, in small letters."""
    said = text[slice(*saying.said)]
    low = [word.lower().replace("’", "'") for word in _WORD.findall(said[:2000])]
    if saying.merely:
        _closer(saying, low, held, voice)
    saying.about = _about(saying, low, held)
    saying.hedge = _hedge(low, text[max(0, saying.cue[0] - 40) : saying.cue[1]], held)
    saying.basis = _basis(saying, low, held, voice)
    if saying.merely and saying.act == "reports" and set(low[:6]) & _NOT:
        saying.polarity = "negated"


def _closer(saying: Saying, low: list[str], held: Lexicon, voice: frozenset[str]) -> None:
    words = held.words
    own = _own(low, words)
    if own is not None:
        rest = low[own : own + 8]
        negated = bool(set(rest[:4]) & _NOT)
        behind = bool({"behind", "responsible"} & set(rest[:5]))
        if negated and (
            _deed(rest, words)
            or set(rest) & {"involved", "role", "hand", "part", "behind", "links"}
        ):
            saying.act = "denies"
        elif not negated and (
            behind or (_deed(rest, words) and not (voice & _OFFICIAL and not voice & _ARMED))
        ):
            saying.act = "claims_responsibility"
        elif not negated and set(rest[:3]) & words["probing"]:
            saying.act = "investigates"
        elif not negated and {"will", "would"} & set(rest[:2]) and set(rest[:6]) & words["violent"]:
            saying.act = "threatens"
        if saying.act != "reports":
            return
    if low == ["no", "comment"]:
        saying.act = "declines_comment"
    elif _denied(low, words):
        saying.act = "denies"
    elif _inquiry(low):
        saying.act = "investigates"


def _own(low: list[str], lists: Words) -> int | None:
    """Just after "it", "they", "we", "its fighters" at the head of what is said."""
    for at, word in enumerate(low[:4]):
        if word in ("it", "they", "we"):
            return at + 1
        if word in ("its", "their", "our", "his", "her"):
            for after in range(at + 1, min(len(low), at + 4)):
                if low[after] in lists["own_fighters"]:
                    return after + 1
            return None
    return None


def _deed(rest: list[str], lists: Words) -> bool:
    """A deed as the verb itself: first after helpers, not deep in the sentence."""
    for word in rest[:5]:
        if word in lists["deeds"]:
            return True
        if word not in _HELPING and word not in _NOT and not word.endswith("ly") and word != "also":
            return False
    return False


def _denied(low: list[str], lists: Words) -> bool:
    head = low[:16]
    for at, word in enumerate(head):
        if word in ("is", "are", "was", "were") and set(head[:at]) & _SPEECH and at < 8:
            rest = head[at + 1 : at + 5]
            if set(rest) & lists["false"] or rest[:2] in (["not", "true"], ["not", "correct"]):
                return True
        if word == "no" or (word == "single" and "not" in head[:at]):
            near = head[at + 1 : at + 5]
            event = next((n for n, each in enumerate(near) if each in lists["events"]), None)
            if event is None:
                if near[:1] == ["truth"]:
                    return True
                continue
            after = head[at + 2 + event : at + 5 + event]
            there = "there" in head[max(0, at - 4) : at]
            if there or set(after) & _HAPPENED:
                return True
        if word in ("not", "didn't", "never") and set(head[at + 1 : at + 3]) & {
            "happen",
            "happened",
            "occur",
            "occurred",
            "place",
        }:
            return True
    return head[:1] == ["nothing"] and bool(set(head[1:4]) & _HAPPENED)


def _inquiry(low: list[str]) -> bool:
    head = low[:14]
    return bool({"investigation", "inquiry", "probe"} & set(head[:4])) and bool(
        {"underway", "way", "launched", "opened", "ongoing", "begun", "continuing"} & set(head)
    )


def _about(saying: Saying, low: list[str], held: Lexicon) -> str:
    words, head = held.words, set(low)
    if saying.act in ("claims_responsibility", "accuses", "attributes"):
        return "responsibility"
    if saying.act == "threatens":
        return "intention"
    if saying.act == "denies":
        own = {"responsibility", "involvement", "involved", "role", "behind", "responsible"}
        return "responsibility" if head & own else "occurrence"
    if saying.act == "corrects" and head & words["figures"]:
        return "figure"
    if any(word[0].isdigit() for word in low) and head & words["figures"]:
        return "figure"
    if head & words["motives"]:
        return "motive"
    if set(low[:8]) & words["intentions"]:
        return "intention"
    return "identity" if head & {"identity", "identified", "nationality"} else "occurrence"


def _hedge(low: list[str], around: str, held: Lexicon) -> str:
    words = held.words
    joined = " ".join(low)
    if set(low) & words["unverified"] or any(
        p in joined for p in held.phrases["unverified_phrases"]
    ):
        return "unverified"
    near = {word.lower() for word in _WORD.findall(around)}
    if (set(low) | near) & words["reportedly"]:
        return "reportedly"
    return "likely" if set(low[:16]) & words["likely"] else "none"


def _basis(saying: Saying, low: list[str], held: Lexicon, voice: frozenset[str]) -> str:
    joined = " ".join(low)
    if any(phrase in joined for phrase in held.phrases["witnessed_phrases"]):
        return "witnessed"
    if voice & held.words["witness_words"]:
        return "witnessed"
    if any(phrase in joined for phrase in held.phrases["told_phrases"]):
        return "told"
    if voice & held.words["deducers"]:
        return "deduced"
    return "told" if voice & held.words["outlets"] and saying.merely else "cannot_judge"
