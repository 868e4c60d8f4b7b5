"""Who says what in a Russian sentence.

Hides its two orders: "МИД заявил, что …" and "…, заявил глава МИД"; and sources as places
("в Бишкеке отказались от комментариев").
"""

from __future__ import annotations

from collections.abc import Sequence

from db.reading.speech.cues import Cue, cues, lexicon
from db.reading.speech.rows import Row
from db.reading.speech.saying import Saying, Span
from db.reading.speech.sentences import Sentence, wordset

_THAT = frozenset({"что", "чтобы", "как", "якобы"})
_STARTS_CLAUSE = wordset("что чтобы как если когда хотя однако а но поскольку и пока где")
_AWAY = wordset("на о об от к за после")
_BREAKS = ".;:!?—–-…()"
_LONGEST = 9
_VERBAL = ("ал", "ил", "ел", "ял", "ли", "ла", "ло", "лся", "лась", "лись", "ют", "ет", "ит", "ят")
_NOUNS = wordset(
    "генерал журнал канал портал отдел персонал сигнал материал филиал телеканал совет комитет "
    "кабинет интернет университет парламентарии лидер депутат арсенал квартал школа сила села "
    "дела тела числа парламента газета министерства"
)


def sayings(text: str, sentence: Sentence, number: int) -> list[Saying]:
    """The acts of a Russian sentence, in order."""
    held = lexicon("ru")
    row = Row(text, sentence.pieces, held)
    out: list[Saying] = []
    for cue in cues(sentence.pieces, held):
        found = _saying(row, cue, number, out)
        if found is not None:
            found.dropped = cue.pattern.frame == "quiet"
            out.append(found)
    _closing_outlet(row, out)
    return [saying for saying in out if not saying.dropped]


def _closing_outlet(row: Row, out: list[Saying]) -> None:
    """ "…, пишет «Азия-Плюс»": the outlet at the end carries the act before it."""
    kept = [saying for saying in out if not saying.dropped]
    if len(kept) < 2 or not kept[-1].merely or kept[-1].speaker is None:
        return
    last, before = kept[-1], kept[-2]
    verb = row.text[slice(*last.cue)].lower()
    ends = last.speaker is not None and row.pieces[-1].start <= last.speaker[1]
    if ends and verb in row.held.words["carrying"] and last.cue[0] > before.cue[1]:
        before.via, last.dropped = [span for span in (last.speaker, *before.via) if span], True


def _saying(row: Row, cue: Cue, number: int, earlier: Sequence[Saying]) -> Saying | None:
    frame = cue.pattern.frame
    if frame == "after":
        own = row.low(cue.first + 1)
        speaker = _after(row, cue.last + 1)
        if own in row.held.words["own"]:
            speaker = row.span(cue.first + 1, cue.first + 1)
        return _made(row, cue, number, speaker, "after") if speaker else None
    if frame == "citing":
        return _cited(row, cue, number, earlier)
    if cue.reach > cue.last + 1 and row.low(cue.first) == "ответственность":
        return _claimed(row, cue, number)
    if not _inverted(row, cue):
        speaker = _before(row, cue)
        if speaker is not None:
            found = _made(row, cue, number, speaker, "before")
            _through(row, found, earlier)
            return found
        shared = _shared(row, cue, earlier)
        if shared is not None:
            return _made(row, cue, number, shared, "the subject of the verb before")
        if frame == "act":
            return None
    speaker = _after(row, cue.last + 1)
    return _made(row, cue, number, speaker, "after") if speaker else None


def _claimed(row: Row, cue: Cue, number: int) -> Saying | None:
    """ "Ответственность за взрыв взяла на себя группировка", "… никто на себя не взял"."""
    nobody = next(
        (at for at in range(cue.first, cue.reach) if row.low(at) in row.held.words["nobody"]), None
    )
    if nobody is not None:
        last = nobody + 2 * (row.low(nobody) == "ни")
        return _made(row, cue, number, row.span(nobody, min(last, cue.reach)), "the subject")
    speaker = _after(row, cue.reach + 1)
    return _made(row, cue, number, speaker, "after") if speaker else None


def _shared(row: Row, cue: Cue, earlier: Sequence[Saying]) -> Span | None:
    """The subject of the verb before, or of the sentence: "осудил … и подтвердил"."""
    if earlier and earlier[-1].speaker:
        last = earlier[-1]
        return last.via[-1] if last.how == "the one cited" and last.via else last.speaker
    run = row.run(0, _LONGEST, lambda at: at >= cue.first or _verbal(row, at))
    if run is None or run[1] + 1 >= cue.first or not _verbal(row, run[1] + 1):
        return None
    return _trimmed(row, *run)


def _verbal(row: Row, at: int) -> bool:
    """Whether a word looks like a verb in the past or present."""
    low = row.low(at)
    return (
        row.pieces[at].text.islower()
        and len(low) > 3
        and low.endswith(_VERBAL)
        and (low not in _NOUNS)
    )


def _made(row: Row, cue: Cue, number: int, speaker: Span | None, side: str) -> Saying:
    found = row.saying(cue, number, speaker, side, row.rest(cue, speaker, _THAT))
    content = [piece.low for piece in row.pieces if found.said[0] <= piece.start < found.said[1]]
    words = row.held.words
    if found.merely and cue.pattern.frame == "said":
        own = set(content[:2]) & words["deeds"]
        undone = "не" in content[:4] and set(content[:6]) & words["denied"]
        nothing = set(content[:5]) & words["events"] and "не" in content[:6]
        false = set(content[:6]) & words["false"]
        if undone or false or (nothing and {"было", "падали", "падало"} & set(content[:9])):
            found.act = "denies"
        elif own and "не" not in content[:3]:
            found.act = "claims_responsibility"
    return found


def _inverted(row: Row, cue: Cue) -> bool:
    """Whether the speaker stands after the verb."""
    if row.low(0) in ("об", "о") and row.low(1) in ("этом", "чем", "том"):
        return row.low(cue.first - 1) not in row.held.words["pronouns"]
    at = cue.first - 1
    while at >= 0 and row.low(at) in row.held.words["adverbs"]:
        at -= 1
    if at >= 0 and row.pieces[at].quote:
        return True
    if at >= 0 and row.low(at) in ("как", "этом"):
        return True
    if row.mark(at, "—–-,") and not _that_follows(row, cue.last + 1):
        return row.word(cue.last + 1) and not _closes_aside(row, at, cue)
    return False


def _closes_aside(row: Row, at: int, cue: Cue) -> bool:
    """Whether a comma closes words about the speaker: ", отвечая на вопрос," """
    if not row.mark(at, ",") or at <= 0:
        return False
    opening = at - 1
    while opening > 0 and row.word(opening):
        opening -= 1
    if not row.mark(opening, ",") or opening <= 0:
        return False
    endings = tuple(row.held.words["aside"])
    return cue.pattern.frame == "act" or row.low(opening + 1).endswith(endings)


def _that_follows(row: Row, at: int) -> bool:
    return any(
        row.mark(place, ",:") and (row.mark(place, ":") or row.low(place + 1) in _THAT)
        for place in range(at, min(at + 7, len(row.pieces)))
    )


def _after(row: Row, at: int) -> Span | None:
    """The speaker from `at` on, past "в пятницу" and "журналистам"."""
    words = row.held.words
    while row.word(at):
        low = row.low(at)
        if low in words["prepositions"] and _temporal(row, at + 1):
            at += 2
            while row.low(at) in words["time"] or (row.word(at) and row.low(at).isdecimal()):
                at += 1
        elif low in ("в", "во", "на") and row.low(at + 1) in ("своем", "своей", "своих"):
            at += 3
        elif low in ("в", "во", "на") and row.low(at + 1) not in words["hearers"]:
            # "сообщили в пресс-службе": an office as the speaker.
            at += 1
            break
        elif low in words["hearers"] or low in words["time"] or low in words["adverbs"]:
            at += 1
        else:
            break
    run = row.run(at, _LONGEST, lambda place: place > at and _stops(row, place))
    if run is None or row.low(run[0]) in words["prepositions"] | _STARTS_CLAUSE:
        return None
    return row.span(*run)


def _stops(row: Row, at: int) -> bool:
    low, words = row.low(at), row.held.words
    if low in ("ссылаясь", "ссылкой") or row.low(at + 1) == "ссылкой":
        return True
    if low in _STARTS_CLAUSE or low in words["hearers"] or low in words["time"]:
        return low != "и" or not row.pieces[at + 1 : at + 2]
    if low in words["prepositions"]:
        return _temporal(row, at + 1) or row.low(at + 1) in words["hearers"] or low in ("о", "об")
    return low in row.held.form or (row.low(at - 1) != "и" and _verbal(row, at))


def _temporal(row: Row, at: int) -> bool:
    return row.low(at) in row.held.words["time"] or row.low(at).isdecimal()


def _before(row: Row, cue: Cue) -> Span | None:
    """The speaker left of the verb, without times and adverbs."""
    words = row.held.words
    last = cue.first - 1
    if row.mark(last, ",") and last > 0:
        opening = last - 1
        while opening > 0 and not row.mark(opening, "," + _BREAKS):
            opening -= 1
        if row.mark(opening, ","):
            last = opening - 1
    while last >= 0 and (row.low(last) in words["adverbs"] or row.low(last) == "не"):
        last -= 1
    if last > 0 and row.mark(last, ")"):
        while last > 0 and not row.mark(last, "("):
            last -= 1
        last -= 1
    first = last
    while first >= 0 and row.word(first) and last - first < _LONGEST:
        low = row.low(first)
        if low in _STARTS_CLAUSE or low in words["time"] or low in words["adverbs"]:
            break
        first -= 1
    first += 1
    # "в четверг" between subject and verb is no part of it.
    if first > last and last >= 0 and row.low(last) in words["time"]:
        while last >= 0 and (row.low(last) in words["time"] | words["prepositions"]):
            last -= 1
        return _before_plain(row, last)
    return _trimmed(row, first, last)


def _before_plain(row: Row, last: int) -> Span | None:
    words = row.held.words
    first = last
    while first >= 0 and row.word(first) and last - first < _LONGEST:
        if row.low(first) in _STARTS_CLAUSE | words["time"] | words["adverbs"]:
            break
        first -= 1
    return _trimmed(row, first + 1, last)


def _trimmed(row: Row, first: int, last: int) -> Span | None:
    words = row.held.words
    if row.low(first) in ("о", "об", "обо", "про") or row.low(first) in words["hearers"]:
        return None
    for at in range(first + 1, last + 1):
        if row.low(at) in _AWAY:
            last = at - 1
            break
    for at in range(first, last + 1):
        if row.low(at) == "ссылкой":
            last = at - 2
            break
    while first <= last and (
        row.low(first) in words["prepositions"] | words["adverbs"] or row.low(first).isdecimal()
    ):
        first += 1
    return row.span(first, last) if first <= last else None


def _cited(row: Row, cue: Cue, number: int, earlier: Sequence[Saying]) -> Saying | None:
    """ "издание со ссылкой на жителей сообщало": the villagers, through the paper."""
    run = row.run(
        cue.last + 1, _LONGEST, lambda at: _stops(row, at) or row.low(at) in row.held.form
    )
    if run is None:
        return None
    found = _made(row, cue, number, row.span(*run), "the one cited")
    outlet = _before_plain(row, cue.first - 1)
    found.via = [outlet] if outlet else []
    for before in earlier:
        # "передаёт ТАСС со ссылкой на": the agency has been found as the speaker before.
        if before.merely and before.speaker and outlet and before.speaker[1] == outlet[1]:
            before.dropped, found.via, found.said = True, [before.speaker], before.said
    return found


def _through(row: Row, found: Saying, earlier: Sequence[Saying]) -> None:
    """Join "сообщило … со ссылкой на": the act of saying carries the one cited."""
    for cited in earlier:
        if cited.how == "the one cited" and cited.merely and found.merely and not cited.dropped:
            if not cited.via and found.speaker:
                cited.via = [found.speaker]
            found.speaker, found.via, found.how = cited.speaker, cited.via, cited.how
            cited.dropped = True
