"""Chains of quotation: "Dawn reported that officials said" is said by the officials, via Dawn.

Hides when two verbs of a sentence make one act with somebody in between, and where outlets stand
that a speaker talked to ("told Asia Times", "in a statement released by Amaq").
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from db.reading.speech.cues import Cue
from db.reading.speech.phrases import Line, Phrase
from db.reading.speech.saying import Saying, Span
from db.reading.speech.sentences import wordset

Read = tuple[Saying, Cue, Line]

_CARRIED = wordset(
    "released published carried issued distributed posted shared broadcast disseminated circulated "
    "aired quoted cited reported run"
)
_TALKS = wordset(
    "interview statement comments remarks message email letter speaking spoke report conversation "
    "post reply written speech"
)
_WITH = wordset("with to by for through on via")
_THROUGH = ("through", "via")
_NEAR = 4
_FAR = 14


def linked(read: Sequence[Read]) -> None:
    """Fill in `via` of the acts of one sentence, and drop those that only pass on another."""
    for number, (saying, cue, line) in enumerate(read):
        if cue.pattern.frame == "citing":
            _cite(read[:number], saying, cue, line)
    for (cited, cue, line), (host, _, _) in itertools.pairwise(read):
        if cue.pattern.frame != "citing":
            continue
        if host.speaker == cited.speaker:
            # "Geo News cites officials who say": one act, through the outlet.
            host.via, cited.dropped = [*cited.via, *host.via], True
        elif host.merely and host.speaker and host.speaker in cited.via:
            if _is_outlet(line, host.speaker):
                host.dropped = True
            else:
                cited.dropped = True
    kept = [each for each in read if not each[0].dropped]
    for outer, inner in itertools.pairwise(kept):
        _nest(outer, inner)
    _ending_outlet(kept)
    for saying, cue, line in kept:
        if not saying.dropped:
            _told(saying, cue, line)
            _carried(saying, line)


def _ending_outlet(kept: Sequence[Read]) -> None:
    """ "Experts say that …, RFE/RL reported": the outlet at the end carries all before it."""
    if len(kept) < 2 or kept[-1][0].dropped or not kept[-1][0].speaker:
        return
    last, cue, line = kept[-1]
    rest = line.letters[cue.last + 1 :]
    first, end = _places(line, last.speaker) if last.speaker else (-1, -1)
    if not last.merely or first <= 0 or end > cue.last or line.letter(first - 1) != ",":
        return
    if set(rest) - set("T.DP#R") or not outlet(line, Phrase(first, end)):
        return
    for saying, _, _ in kept[:-1]:
        if not saying.dropped and last.speaker not in saying.via and last.speaker:
            saying.via.insert(0, last.speaker)
            last.dropped = True


def outlet(line: Line, phrase: Phrase) -> bool:
    """Whether a phrase names a news outlet."""
    for at in range(phrase.first, phrase.last + 1):
        name = line.names.at(line.pieces[at].start)
        if name is not None and name.kind == "media":
            return True
    words = line.held.words["outlets"]
    named = any(line.is_name(at) for at in range(phrase.first, phrase.last + 1))
    low = [line.low(at) for at in range(phrase.first, phrase.last + 1)]
    return bool(words.intersection(low)) and (named or low[-1] in words)


def _cite(before: Sequence[Read], saying: Saying, cue: Cue, line: Line) -> None:
    """ "Reuters reported, citing officials" and "Reuters quoted officials as saying"."""
    if before and before[-1][0].merely and not before[-1][0].dropped:
        outer = before[-1][0]
        if outer.speaker and not _is_outlet(line, outer.speaker):
            # A person who cites a complaint speaks for himself.
            saying.dropped = True
            return
        if outer.speaker and outer.speaker != saying.speaker:
            saying.via = [*outer.via, outer.speaker]
            saying.said = outer.said
            outer.dropped = True
            return
    if saying.how == "the one quoted":
        by = next((at for at in range(cue.last, cue.last + 4) if line.low(at) == "by"), None)
        phrase = line.after(by + 1) if by is not None else None
        saying.via = [_span(line, phrase)] if phrase is not None else []
        return
    place = cue.first - 1
    while line.letter(place) in ("X", "R"):
        place -= 1
    aside = line.before_comma(place) if line.letter(place) == "," else None
    phrase = aside[0] if aside else line.before(place - (line.letter(place) == ","))
    if phrase is not None and line.speaks(phrase):
        saying.via = [_span(line, phrase)]


def _nest(outer: Read, inner: Read) -> None:
    saying, cue, line = outer
    other, second, _ = inner
    if not saying.merely or saying.dropped or not saying.speaker or not other.speaker:
        return
    if other.speaker == saying.speaker:
        return
    first, last = _places(line, other.speaker)
    if first <= cue.last:
        return
    between = range(cue.last + 1, first)
    if _only_joins(line, between, cue):
        if other.pronoun in ("it", "they", "he", "she"):
            _own_act(saying, other, line, cue)
            return
        if saying.pronoun in ("it", "they", "he", "she"):
            return
        other.via = [*saying.via, saying.speaker, *other.via]
        saying.dropped = True
    elif _closes(line, outer, first) and other.merely and second.last > last:
        # "analysts say, RFE/RL reported": the later one carries the earlier.
        saying.via = [other.speaker, *saying.via]
        other.dropped = True


def _own_act(saying: Saying, other: Saying, line: Line, cue: Cue) -> None:
    """ "officials say they are probing": the second verb is what the first speaker does."""
    if other.merely:
        other.dropped = True
        return
    other.speaker, other.pronoun, other.how = saying.speaker, saying.pronoun, saying.how
    other.via = [*saying.via, *other.via]
    saying.dropped = True


def _only_joins(line: Line, between: range, cue: Cue) -> bool:
    """Whether nothing but "that", a time or an aside stands between verb and next speaker."""
    if cue.pattern.frame == "after":
        start = next((at for at in between if line.letter(at) == ","), None)
        return start is not None and between.stop - start <= 2
    if any(line.letter(at) in (".", "Q", "A", "V") for at in between):
        return False
    if line.low(cue.first) in line.held.verbs["tell"]:
        hearer = line.after(cue.last + 1)
        if hearer is not None and hearer.last + 1 == between.stop:
            return True
        that = [at for at in between if line.low(at) == "that"]
        return bool(that) and between.stop - that[-1] <= 2
    joint = [at for at in between if line.low(at) in ("that", "how")]
    if joint and between.stop - joint[-1] <= 2 and len(between) <= _FAR:
        return not any(line.letter(at) == "," for at in between)
    words = [at for at in between if line.letter(at) not in ("T", "D", "R", ",")]
    if any(line.letter(at) == "," for at in between) and "that" not in {
        line.low(at) for at in between
    }:
        return False
    return len(words) <= _NEAR and all(
        line.letter(at) in ("P", "T", "#", "N") or line.low(at) == "that" for at in words
    )


def _closes(line: Line, outer: Read, first: int) -> bool:
    """Whether the earlier act ends just before a comma and the next speaker."""
    saying, cue, _ = outer
    last = cue.last
    if saying.speaker:
        last = max(last, _places(line, saying.speaker)[1])
    gap = line.letters[last + 1 : first]
    return gap.startswith(",") and set(gap[1:]) <= set("DTR")


def _told(saying: Saying, cue: Cue, line: Line) -> None:
    """ "told Asia Times", "in an interview with the BBC"."""
    if line.low(cue.first) in line.held.verbs["tell"] and saying.merely:
        phrase = line.after(cue.last + 1)
        if phrase is not None and outlet(line, phrase):
            saying.via.append(_span(line, _bare(line, phrase)))
            return
    for at, piece in enumerate(line.pieces):
        if piece.low in _WITH and at and line.pieces[at - 1].low in _TALKS:
            phrase = line.after(at + 1)
            if phrase is None or not (outlet(line, phrase) or _interviewer(line, at, phrase)):
                continue
            span = _span(line, phrase)
            if span not in saying.via and not _overlaps(span, saying.speaker):
                saying.via.append(span)


def _is_outlet(line: Line, span: Span) -> bool:
    first, last = _places(line, span)
    return first < 0 or outlet(line, Phrase(first, last))


def _interviewer(line: Line, at: int, phrase: Phrase) -> bool:
    """A name after "interview with" that is no person's."""
    if line.low(at - 1) != "interview" or not line.is_name(phrase.last):
        return False
    name = line.names.at(line.pieces[phrase.last].start)
    return name is None or name.kind != "person"


def _carried(saying: Saying, line: Line) -> None:
    """ "a statement released by Amaq": the channel it came through."""
    for at in range(1, len(line.pieces) - 1):
        low = line.pieces[at].low
        if low not in _CARRIED and low not in _THROUGH:
            continue
        through = low in _THROUGH and line.pieces[at].start > saying.cue[0]
        carried = low in _CARRIED and line.low(at + 1) in (*_THROUGH, "by", "in")
        if not (through or carried) or saying.cue[0] <= line.pieces[at].start < saying.cue[1]:
            continue
        phrase = line.after(at + 1 + carried)
        if phrase is None:
            continue
        span = _span(line, phrase)
        named = outlet(line, phrase) or (
            carried
            and line.is_name(phrase.last)
            and "statement" in {line.low(n) for n in range(at)}
        )
        if named and not _overlaps(span, saying.speaker) and span not in saying.via:
            saying.via.append(span)


def _bare(line: Line, phrase: Phrase) -> Phrase:
    """An outlet without the place or the role after it."""
    last = phrase.last
    while (
        last > phrase.first
        and not line.is_name(last)
        and line.low(last) not in (line.held.words["outlets"])
    ):
        last -= 1
    return Phrase(phrase.first, last)


def _places(line: Line, span: Span) -> tuple[int, int]:
    """The pieces a span of the text covers; (-1, -1) when it lies elsewhere."""
    inside = [
        at
        for at, piece in enumerate(line.pieces)
        if span[0] <= piece.start and piece.end <= span[1]
    ]
    return (inside[0], inside[-1]) if inside else (-1, -1)


def _span(line: Line, phrase: Phrase) -> Span:
    return line.pieces[phrase.first].start, line.pieces[phrase.last].end


def _overlaps(span: Span, other: Span | None) -> bool:
    return other is not None and span[0] < other[1] and other[0] < span[1]
