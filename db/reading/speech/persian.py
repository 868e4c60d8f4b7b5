"""Who says what in a Persian sentence: the speaker begins the clause, the verb ends it.

Hides where the speaker stops and the object begins ("این ادعا را رد کرد").
"""

from __future__ import annotations

from collections.abc import Sequence

from db.reading.speech.cues import Cue, cues, lexicon
from db.reading.speech.rows import Row
from db.reading.speech.saying import Saying, Span
from db.reading.speech.sentences import Sentence

_THAT = frozenset({"که"})
_BREAKS = ".؛;:!؟?—–-…"
_LONGEST = 9
_CITED = "the one cited"


def sayings(text: str, sentence: Sentence, number: int, before: Saying | None) -> list[Saying]:
    """The acts of a Persian sentence, in order. `before`: the act before, whose speaker goes on
    when a verb has none of its own."""
    held = lexicon("fa")
    row = Row(text, sentence.pieces, held)
    out: list[Saying] = []
    for cue in cues(sentence.pieces, held):
        if cue.pattern.frame in ("after", "citing"):
            run = row.run(cue.last + 1, _LONGEST, lambda at: _stops(row, at))
            speaker = row.span(*run) if run else None
            side = _CITED if cue.pattern.frame == "citing" else "after"
        else:
            speaker, side = _before(row, cue, out), "before"
            if speaker is None and before and _past_time(row, _clause(row, cue)) >= cue.first:
                speaker = before.speaker
        if speaker is None:
            continue
        quiet = cue.pattern.frame == "quiet"
        if row.low(cue.last) == "گفته" and cue.pattern.frame == "said" and _nominal(row, cue):
            continue
        out.append(row.saying(cue, number, speaker, side, row.rest(cue, speaker, _THAT)))
        out[-1].dropped = quiet
        out[-1].via = _told(row, cue, speaker)
        if side == _CITED and len(out) > 1 and out[-2].how == "the words after the verb":
            # "به نوشتهٔ روزنامهٔ شرق به نقل از ساکنان": the villagers, through the paper.
            out[-1].via, out[-2].dropped = [out[-2].speaker] if out[-2].speaker else [], True
        for cited in out[:-1]:
            # "به نقل از …، سخنگو گفت": the outlet carries the act that follows.
            if cited.how == _CITED and not cited.dropped and side == "before":
                out[-1].via += [cited.speaker] if cited.speaker else []
                cited.dropped = True
    return [saying for saying in out if not saying.dropped]


def _told(row: Row, cue: Cue, speaker: Span) -> list[Span]:
    """ "به خبرگزاری فرانسه گفت": the outlet the speaker talked to."""
    for at in range(cue.first - 1, -1, -1):
        if row.mark(at, _BREAKS) or row.pieces[at].start < speaker[1]:
            break
        if row.low(at) == "به" and row.low(at + 1) in row.held.words["outlets"]:
            run = row.run(at + 1, _LONGEST, lambda n: n >= cue.first or _stops(row, n))
            return [row.span(*run)] if run else []
    return []


def _nominal(row: Row, cue: Cue) -> bool:
    """ "گفته" without a helping verb is a noun: "his saying"."""
    return row.low(cue.last + 1) not in ("است", "اند", "بود", "بودند", "که")


def _stops(row: Row, at: int) -> bool:
    return row.low(at) in row.held.words["stops"] or row.low(at) in row.held.form


def _before(row: Row, cue: Cue, earlier: Sequence[Saying]) -> Span | None:
    words = row.held.words
    start = _clause(row, cue)
    start = _past_time(row, start)
    run = row.run(start, _LONGEST, lambda at: at >= cue.first or _stops(row, at))
    if run is None and start == cue.first and cue.reach > cue.last:
        run = _past_object(row, cue)
    elif run is None and row.low(start) in words["stops"]:
        run = _past_aside(row, start, cue)
    if run is not None:
        # "کابل اسلام‌آباد را متهم کرد": the last word before "را" is the object.
        subject = run[1] - (row.low(run[1] + 1) == "را")
        if subject >= run[0]:
            return row.span(run[0], subject)
    return earlier[-1].speaker if earlier else None


def _past_time(row: Row, start: int) -> int:
    """Past "but", "also", "on Monday" at the head of a clause."""
    words = row.held.words
    while row.word(start) and (
        row.low(start) in words["starts"] | words["weekdays"] or row.low(start) == "روز"
    ):
        start += 1
    return start


def _past_object(row: Row, cue: Cue) -> tuple[int, int] | None:
    """ "مسئولیت انفجار را داعش به دوش گرفت": the speaker after the object."""
    for at in range(cue.first, cue.reach):
        if row.low(at) == "را":
            return row.run(at + 1, _LONGEST, lambda n: n > cue.reach or _stops(row, n))
    return None


def _past_aside(row: Row, start: int, cue: Cue) -> tuple[int, int] | None:
    """The run after "در کابل،" at the head of a clause."""
    for at in range(start, cue.first):
        if row.mark(at, "،,"):
            return row.run(
                _past_time(row, at + 1), _LONGEST, lambda n: n >= cue.first or _stops(row, n)
            )
    return None


def _clause(row: Row, cue: Cue) -> int:
    """Where the clause of a cue begins: after a mark, or after "but" and the verb before it."""
    for at in range(cue.first - 1, -1, -1):
        if row.mark(at, _BREAKS) or row.pieces[at].quote:
            return at + 1
        joins = row.low(at) in ("اما", "ولی") and (
            at == 0 or not row.word(at - 1) or row.low(at - 1) in row.held.form
        )
        if joins or (row.low(at) == "که" and row.low(at - 1) in row.held.form):
            return at + 1
        if row.low(at) == "و" and row.low(at - 1) in row.held.form:
            return at + 1
    return 0
