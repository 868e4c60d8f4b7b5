"""From a text to its speech acts as suggestions.

Hides the order of the steps: sentences, cues with their speakers, chains, pronouns, what is said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from db import terms
from db.language import in_quotes, say
from db.reading.speech import arabic, contents, dialogue, persian, russian, standing
from db.reading.speech.chains import linked
from db.reading.speech.cues import lexicon
from db.reading.speech.english import Reader
from db.reading.speech.saying import Saying, Span
from db.reading.speech.sentences import Sentence, sentences
from db.reading.speech.speakers import Voices
from db.reading.speech.wordclasses import NamedSpan, Names
from db.reading.suggestion import NameDetail, SpeechDetail, Suggestion, Via

_SAMPLE = 300
_NEAR = 1
# Languages without lists here: better nothing than the words of a neighbour.
_LATIN = ("fr", "de", "es", "it", "pt", "nl", "tr", "uz", "pl")
_ARABIC = ("ps", "ur", "ug", "sd", "ku", "ckb")
_LETTERS = {
    "en": re.compile("[A-Za-zÀ-ɏ]"),
    "ru": re.compile("[\u0400-\u052f]"),
    "ar": re.compile("[\u0600-\u06ff]"),
}
_PERSIAN = re.compile("[پچژگکی]")
_CLOSED = '”»"“'


def speech(text: str, names: Sequence[Suggestion] = (), language: str = "") -> list[Suggestion]:
    """The speech acts of a text, in reading order.

    `names`: suggestions of kind "actor" found in the same text, to give speakers their record.
    `language`: BCP 47 code of the text, "" to tell it from the text. Offsets are code points.
    """
    held_names = Names.of([_named(name) for name in names if name.kind == "actor"])
    rows = sentences(text)
    found = _english(text, rows, held_names, language)
    found += dialogue.sayings(text, rows, found)
    found.sort(key=lambda saying: saying.cue)
    voices = Voices(text, lexicon("en"), held_names)
    voices.settle(found)
    for saying in found:
        heard = voices.words(saying.speaker) if saying.speaker else frozenset()
        contents.judge(saying, text, lexicon("en"), heard)
    found = [saying for saying in found if not (saying.answer and saying.act == "reports")]
    _unverified(text, rows, found)
    return [_suggestion(text, saying, voices) for saying in found]


def _english(text: str, rows: Sequence[Sentence], names: Names, language: str) -> list[Saying]:
    reader = Reader(names)
    out: list[Saying] = []
    for number, sentence in enumerate(rows):
        spoken = _language(text[sentence.start : sentence.end], language)
        if spoken == "ru":
            out += russian.sayings(text, sentence, number)
            continue
        if spoken == "fa":
            out += persian.sayings(text, sentence, number, _last(out, number))
            continue
        if spoken == "ar":
            out += arabic.sayings(text, sentence, number, names, _last(out, number))
            continue
        if not spoken:
            continue
        read = reader.sayings(sentence, number)
        floor = 0
        for saying, cue, line in read:
            contents.place(saying, cue, line, floor)
            floor = cue.last + 1
        linked(read)
        kept = [each for each in read if not each[0].dropped]
        for (first, _, line), (second, _, _) in pairwise(kept):
            contents.cut(first, second, line)
        for saying, _, _ in kept:
            saying.said = _continued(rows, number, saying.said)
            out.append(saying)
    return out


def _last(out: Sequence[Saying], number: int) -> Saying | None:
    """The act just before a sentence."""
    near = bool(out) and number - out[-1].sentence <= _NEAR and out[-1].polarity == "affirmed"
    return out[-1] if near else None


def _language(sentence: str, language: str) -> str:
    """The language to read a sentence in: its letters decide before what the text is said to be."""
    sample = sentence[:_SAMPLE]
    counts = {"en": 0, "ru": 0, "ar": 0}
    if not sample.isascii():
        counts = {each: len(letters.findall(sample)) for each, letters in _LETTERS.items()}
    most = max(counts, key=lambda each: counts[each])
    if most != "ar":
        return "" if most == "en" and language[:2] in _LATIN else most
    if language[:2] in _ARABIC:
        return ""
    if language[:2] in ("fa", "ar"):
        return language[:2]
    return "fa" if _PERSIAN.search(sentence) else "ar"


def _continued(rows: Sequence[Sentence], number: int, said: Span) -> Span:
    """What is said, on through the paragraphs over which a quotation stays open."""
    at = number
    while True:
        piece = rows[at].pieces[-1]
        if not piece.quote or piece.end > said[1] or piece.text.rstrip()[-1] in _CLOSED:
            return said
        if at + 1 >= len(rows) or not rows[at + 1].pieces[0].quote:
            return said
        at += 1
        said = (said[0], rows[at].pieces[0].end)


def _unverified(text: str, rows: Sequence[Sentence], found: Sequence[Saying]) -> None:
    """ "The claim could not be independently verified" speaks of the act before it."""
    phrases = lexicon("en").phrases["unverified_phrases"]
    by_sentence: dict[int, list[Saying]] = {}
    for saying in found:
        by_sentence.setdefault(saying.sentence, []).append(saying)
    for number, row in enumerate(rows):
        shown = text[row.start : row.end].lower()
        if not any(phrase in shown for phrase in phrases):
            continue
        for back in (number, number - 1):
            held = by_sentence.get(back)
            if held:
                held[-1].hedge = "unverified"
                break


def _named(name: Suggestion) -> NamedSpan:
    detail = name.detail
    kind = detail.kind if isinstance(detail, NameDetail) else ""
    record = detail.record if isinstance(detail, NameDetail) else None
    if record is None and name.value.isdecimal():
        record = int(name.value)
    return NamedSpan(name.start, name.end, record, kind)


def _suggestion(text: str, saying: Saying, voices: Voices) -> Suggestion:
    start, end = saying.cue
    speaker = saying.speaker or (start, start)
    detail = SpeechDetail(
        act=saying.act,
        speaker=text[slice(*speaker)],
        speaker_start=speaker[0],
        speaker_end=speaker[1],
        said_start=saying.said[0],
        said_end=saying.said[1],
        actor=voices.actor(saying.stands_for or speaker) if saying.speaker else None,
        about=saying.about,
        hedge=saying.hedge,
        basis=saying.basis,
        polarity=saying.polarity,
        via=tuple(Via(*via, text[slice(*via)], voices.actor(via)) for via in saying.via),
    )
    return Suggestion(
        "speech", start, end, text[start:end], saying.act, why=_why(text, saying), detail=detail
    )


def _why(text: str, saying: Saying) -> str:
    cue = text[slice(*saying.cue)]
    parts = [f"{in_quotes(cue)} → {terms.said(terms.ACTS, saying.act)}"]
    if saying.speaker is not None:
        parts.append(
            say(
                "speaker “{text_}”, {how}",
                text_=text[slice(*saying.speaker)],
                how=_standing(text, saying),
            )
        )
    if saying.via:
        through = say(", then ").join(in_quotes(text[slice(*via)]) for via in saying.via)
        parts.append(say("through {through}", through=through))
    return "; ".join(parts)


def _standing(text: str, saying: Saying) -> str:
    """What the speaker is of the sentence, and whom a pronoun or a description stands for."""
    if saying.spelled:
        return say("for whom “{shown}” stands", shown=saying.spelled)
    how = standing.shown(saying.how)
    if saying.stands_for is None:
        return how
    return say("{how}, for “{name}”", how=how, name=text[slice(*saying.stands_for)])
