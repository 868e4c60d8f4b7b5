"""Who says what in an Arabic sentence: the verb comes first, the speaker after it.

Hides where the speaker stops and the object begins, and "نقلت صحيفة … عن مصادر قولها".
"""

from __future__ import annotations

from collections.abc import Sequence

from db.reading.speech.cues import Cue, cues, lexicon
from db.reading.speech.rows import Row
from db.reading.speech.saying import Saying, Span
from db.reading.speech.sentences import Sentence, wordset
from db.reading.speech.wordclasses import Names

_BEFORE_SUBJECT = wordset("وکان وکانت کان کانت ان لکن ولکن بینما فیما حیث")
_THAT = frozenset({"ان", "انه", "انها", "بان", "بانه", "بانها", "انهم"})
_LONGEST = 7
_TRANSITIVE = 4
_NAME = 36
_CLAUSE = 24
_CHANNEL = 3


def sayings(
    text: str, sentence: Sentence, number: int, names: Names, before: Saying | None
) -> list[Saying]:
    """The acts of an Arabic sentence, in order. `before`: the act before, whose speaker goes on
    when a verb has none of its own ("وأضاف أن")."""
    held = lexicon("ar")
    row = Row(text, sentence.pieces, held)
    out: list[Saying] = _relayed(row, number)
    taken = [saying.cue for saying in out]
    for cue in cues(sentence.pieces, held):
        start = row.pieces[cue.first].start
        if any(begin <= start < end for begin, end in taken):
            continue
        speaker, side = _speaker(
            row, cue, out or ([before] if before and not cue.first else []), names
        )
        if speaker is None:
            continue
        found = row.saying(cue, number, speaker, side, row.rest(cue, speaker, _THAT))
        found.via = _channel(row, cue, speaker)
        found.dropped = cue.pattern.frame == "quiet"
        out.append(found)
    return sorted((saying for saying in out if not saying.dropped), key=lambda saying: saying.cue)


def _speaker(
    row: Row, cue: Cue, earlier: Sequence[Saying], names: Names
) -> tuple[Span | None, str]:
    after = cue.last + 1
    if cue.pattern.frame in ("after", "citing"):
        if row.low(after) in row.held.words["records"]:
            after += 1
        pointed = after + (row.low(after) in ("هذا", "هذه"))
        run = row.run(after, _LONGEST, lambda at: at >= pointed and _stops(row, at))
        if run is None or row.low(run[0]) in row.held.words["things"]:
            return None, ""
        return row.span(*run), "after"
    most = _TRANSITIVE if cue.pattern.act != "reports" else _LONGEST
    nobody = after + (row.low(after) == "ای")
    run = row.run(
        after,
        most,
        lambda at: (
            at >= nobody
            and (_stops(row, at) or _quotes(row, at) or (at > after and _object(row, cue, at)))
        ),
    )
    if run is not None and not (_informs(row, cue) and row.low(after).startswith("ب")):
        name = names.at(row.pieces[run[0]].start)
        last = run[1]
        if name is not None and cue.pattern.frame == "act":
            last = max(n for n in range(run[0], run[1] + 1) if row.pieces[n].start < name.end)
        return row.span(run[0], last), "after"
    before = _before(row, cue)
    if before is not None:
        return before, "before"
    if earlier and earlier[-1].speaker:
        return earlier[-1].speaker, "the subject of the verb before"
    return None, ""


def _stops(row: Row, at: int) -> bool:
    low = row.low(at)
    if low in row.held.words["stops"] or low in row.held.patterns:
        return True
    # "to" and "by" are written as one word with the next: "لوكالة", "بالوقوف".
    return low.startswith(("لوکال", "لصحیف", "لقنا", "لموقع", "للصحف", "بال")) or low.isdecimal()


def _quotes(row: Row, at: int) -> bool:
    """Whether a quotation longer than a name begins at a place: what is said, not who says it."""
    start = row.pieces[at].start
    opening = row.text[start - 1 : start] if start else ""
    return opening in ('"', "“", "«") and not any(
        mark in row.text[start : start + _NAME] for mark in '"”»'
    )


def _informs(row: Row, cue: Cue) -> bool:
    """ "أفاد بمقتل": told of, not told by."""
    return row.low(cue.first).endswith(("افاد", "افادت", "اخبر", "صرح"))


def _object(row: Row, cue: Cue, at: int) -> bool:
    """ "بقصف", "بالوقوف": "by" and "with" joined to a word end the speaker of a deed."""
    return cue.pattern.frame == "act" and row.low(at).startswith("ب") and len(row.low(at)) > 3


def _before(row: Row, cue: Cue) -> Span | None:
    """A subject before its verb: "وكان مسؤولون قد أعلنوا", "طالبان تنفي"."""
    words = row.held.words
    last = cue.first - 1
    if row.low(last) == "قد":
        last -= 1
    first = last
    while first >= 0 and row.word(first) and last - first < _TRANSITIVE:
        if row.low(first) in words["stops"] or row.low(first) in _BEFORE_SUBJECT:
            break
        first -= 1
    first += 1
    begins = first == 0 or row.low(first - 1) in _BEFORE_SUBJECT
    return row.span(first, last) if begins and first <= last else None


def _relayed(row: Row, number: int) -> list[Saying]:
    """ "ونقلت صحيفة الشاهد عن مصادر أمنية قولها": the sources, through the paper."""
    out: list[Saying] = []
    relays = set(row.held.verbs["relay"])
    for at, piece in enumerate(row.pieces):
        if piece.low not in relays and piece.low[1:] not in relays:
            continue
        about = next(
            (n for n in range(at + 2, min(at + _CLAUSE, len(row.pieces))) if row.low(n) == "عن"), 0
        )
        outlet = row.run(at + 1, _LONGEST, lambda n: row.low(n) == "عن")
        if outlet is None or not about:
            continue
        source = row.run(about + 1, _LONGEST, lambda n: row.low(n) in row.held.words["saying"])
        if source is None:
            continue
        cue = source[1] + 1
        if row.low(cue) not in row.held.words["saying"]:
            cue = at
        said = row.pieces[min(source[1] + 2, len(row.pieces) - 1)].start, row.pieces[-1].end
        out.append(
            Saying(
                "reports",
                (row.pieces[cue].start, row.pieces[cue].end),
                row.span(*source),
                said if said[0] < said[1] else (row.pieces[0].start, row.pieces[-1].end),
                number,
                "the one cited",
                merely=True,
                via=[row.span(outlet[0], max(outlet[1], about - 1))],
            )
        )
    return out


def _channel(row: Row, cue: Cue, speaker: Span) -> list[Span]:
    """ "عبر وكالة أعماق", "لوكالة رويترز": the outlet it was said through."""
    outlets = row.held.words["outlets"]
    for at in range(cue.last + 1, min(len(row.pieces), cue.last + 1 + _CLAUSE)):
        low = row.low(at)
        through = low in ("عبر", "لدی") and row.low(at + 1) in outlets
        told = low.startswith("ل") and low[1:] in outlets
        if not through and not told:
            continue
        first = at + 1 if through else at
        run = row.run(first, _CHANNEL, lambda n: row.low(n) in row.held.words["stops"])
        if run is not None and row.pieces[run[0]].start >= speaker[1]:
            return [row.span(*run)]
    return []
