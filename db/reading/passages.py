"""Suggestions and the words around them: which stand in a passage, who is speaking there, where a
sentence begins and ends.

Hides that finders know nothing of one another: what belongs together is told by where it stands.
All places are code points, ends exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from db.reading.suggestion import SpeechDetail, Suggestion

_END = re.compile(r"[.!?؟。۔…]+[\"'”’»)\]]*(?=\s|$)|\n")
_SHORT = re.compile(
    r"(?:\b(?:[A-Z]|U\.S|U\.N|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Sgt|Gov|Sen|Rep|St|No|vs|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e))\Z"
)
#: No sentence is looked for further than this; a text without full stops has none.
_FAR = 1_500
#: What may stand beside the names of those who speak together.
_TOGETHER = frozenset(["both", "and", "the", "as", "well", "also", "и", "а", "также", "و"])
#: Between "said" and "on Monday" stand no more letters than this.
_NEAR = 24


def pieces(text: str, size: int) -> list[tuple[int, int]]:
    """A long text cut between paragraphs into pieces of about `size` code points."""
    out = []
    start = 0
    while len(text) - start > size * 3 // 2:
        cut = text.find("\n\n", start + size, start + 2 * size)
        space = text.rfind(" ", start, start + size)
        end = cut + 2 if cut >= 0 else space + 1 if space > start else start + size
        out.append((start, end))
        start = end
    out.append((start, len(text)))
    return out


def shifted(found: Suggestion, by: int) -> Suggestion:
    """A suggestion found in a piece of a text, with its places in the whole."""
    detail = found.detail
    if isinstance(detail, SpeechDetail):
        detail = replace(
            detail,
            speaker_start=detail.speaker_start + by,
            speaker_end=detail.speaker_end + by,
            said_start=detail.said_start + by,
            said_end=detail.said_end + by,
            via=tuple(
                replace(each, start=each.start + by, end=each.end + by) for each in detail.via
            ),
        )
    return replace(found, start=found.start + by, end=found.end + by, detail=detail)


def inside(found: Iterable[Suggestion], start: int, end: int) -> list[Suggestion]:
    """The suggestions that stand wholly in a passage, in reading order."""
    return [each for each in found if start <= each.start and each.end <= end]


def span_of(speech: Suggestion) -> tuple[int, int]:
    """From who speaks to the end of what is said."""
    detail = speech.detail
    if not isinstance(detail, SpeechDetail):
        return speech.start, speech.end
    places = [speech.start, speech.end]
    if detail.speaker_end > detail.speaker_start:
        places += [detail.speaker_start, detail.speaker_end]
    if detail.said_end > detail.said_start:
        places += [detail.said_start, detail.said_end]
    return min(places), max(places)


def speech_over(found: Iterable[Suggestion], start: int, end: int) -> Suggestion | None:
    """The speech act in whose words a passage stands, the closest one; None: nobody is named."""
    over = [
        each
        for each in found
        if isinstance(each.detail, SpeechDetail)
        and span_of(each)[0] <= start
        and end <= span_of(each)[1]
    ]
    return min(over, key=lambda each: span_of(each)[1] - span_of(each)[0], default=None)


def speech_in(found: Iterable[Suggestion], start: int, end: int) -> Suggestion | None:
    """The speech act of a selected passage: the first whose words of speaking stand in it, else
    the one in whose words it stands."""
    found = list(found)
    within = [each for each in inside(found, start, end) if isinstance(each.detail, SpeechDetail)]
    return within[0] if within else speech_over(found, start, end)


def said_on(found: Iterable[Suggestion], speech: Suggestion, text: str) -> Suggestion | None:
    """The date on which it was said: the one directly beside the word of speaking, "said on
    Monday", in the same sentence."""
    beside = []
    for each in found:
        if each.kind != "date" or each.ambiguous:
            continue
        after = text[speech.end : each.start] if each.start >= speech.end else None
        if after is not None and len(after) <= _NEAR and not re.search(r"[.!?;\n,“\"]", after):
            words = after.split()
            if len(words) <= 1:
                beside.append(each)
    return beside[0] if beside else None


def is_speaker(found: Iterable[Suggestion], suggestion: Suggestion) -> Suggestion | None:
    """The speech act whose speaker stands where a name stands, or None."""
    for each in found:
        detail = each.detail
        if (
            isinstance(detail, SpeechDetail)
            and detail.speaker_start <= suggestion.start
            and suggestion.end <= detail.speaker_end
        ):
            return each
    return None


def speakers(found: Iterable[Suggestion], speech: Suggestion, text: str) -> list[Suggestion]:
    """The names of those who speak together, "Both Dushanbe and Tashkent"; empty where one speaks
    alone. Not all of them need be known to the case."""
    detail = speech.detail
    if not isinstance(detail, SpeechDetail):
        return []
    named = [
        each
        for each in inside(found, detail.speaker_start, detail.speaker_end)
        if each.kind in ("actor", "place")
    ]
    rest, at = "", detail.speaker_start
    for each in named:
        rest, at = rest + text[at : each.start] + " ", max(at, each.end)
    rest += text[at : detail.speaker_end]
    alone = all(word.casefold() in _TOGETHER for word in re.findall(r"\w+", rest))
    distinct = {each.value or each.text for each in named}
    return named if alone and len(distinct) > 1 else []


def known_speakers(found: Iterable[Suggestion], speech: Suggestion, text: str) -> list[int | None]:
    """Who makes a claim each: the actors who speak together when the case holds them all, nobody
    of the case when it does not, else the one who speaks."""
    detail = speech.detail
    one = detail.actor if isinstance(detail, SpeechDetail) else None
    together = speakers(found, speech, text)
    if not together:
        return [one]
    held = [int(e.value) for e in together if e.kind == "actor" and e.value.isdigit()]
    sure = len(held) == len(together) and not any(each.ambiguous for each in together)
    return list(dict.fromkeys(held)) if sure else [None]


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence or sentences in which a passage stands, without the spaces around them."""
    first, low = 0, max(0, start - _FAR)
    for stop in _stops(text, low, start):
        first = stop
    first = max(first, low)
    last = min(len(text), end + _FAR)
    for stop in _stops(text, max(end - 1, 0), last):
        last = stop
        break
    words = text[first:last]
    return first + len(words) - len(words.lstrip()), first + len(words.rstrip())


def _stops(text: str, low: int, high: int) -> Sequence[int]:
    """Where sentences end between two places."""
    return [
        stop.end()
        for stop in _END.finditer(text, low, high)
        if text[stop.start()] in "\n!?؟。۔…"
        or not _SHORT.search(text[max(0, stop.start() - 8) : stop.start()])
    ]
