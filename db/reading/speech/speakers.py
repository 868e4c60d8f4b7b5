"""Whom a pronoun or "the group" stands for, and which actor of the case a speaker is.

Hides the rule of thumb: the last speaker that fits in kind, not more than a few sentences back.
Where none fits, the words stay as they stand in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from db.reading.speech.cues import Lexicon
from db.reading.speech.saying import Saying, Span
from db.reading.speech.sentences import wordset
from db.reading.speech.wordclasses import Names

_FAR = 12
_CLOSE = 3
_PERSON = ("person", "unknown", "")
_KEPT = 80
_PERSONAL = ("he", "she", "it", "they")
_WORD = re.compile(r"[^\W_]+(?:[-’'/.&][^\W_]+)*")
_SPOKES = wordset("spokesman spokesperson spokeswoman")


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker met in the text. `kind`: person | people | outlet | body."""

    span: Span
    words: frozenset[str]
    kind: str
    sentence: int


class Voices:
    """The speakers of a text in order, so that later words can stand for them."""

    def __init__(self, text: str, held: Lexicon, names: Names) -> None:
        self._text, self._held, self._names = text, held, names
        self._met: list[Voice] = []

    def settle(self, sayings: Sequence[Saying]) -> None:
        """Give each act in order the speaker its pronoun stands for, where that is safe."""
        for saying in sayings:
            if saying.speaker is None:
                continue
            if saying.pronoun:
                self._resolve(saying)
                continue
            for span in (*saying.via, saying.speaker):
                self._met.append(self._voice(span, saying.sentence))

    def _resolve(self, saying: Saying) -> None:
        """A pronoun takes the words of whom it stands for; a description keeps its own."""
        found = self._antecedent(saying)
        if saying.speaker is None:
            return
        if found is None:
            if saying.pronoun not in _PERSONAL:
                self._met.append(self._voice(saying.speaker, saying.sentence))
            return
        shown = self._text[slice(*saying.speaker)]
        saying.stands_for = found.span
        if saying.pronoun in _PERSONAL:
            saying.spelled = shown
            saying.speaker = found.span
        self._met.append(Voice(found.span, found.words, found.kind, saying.sentence))

    def actor(self, span: Span) -> int | None:
        """The actor of the case whose name the words of a speaker carry, None when unsure."""
        words = self._text[slice(*span)]
        role = words.find(",")
        end = span[0] + role if role > 0 else span[1]
        inside = self._names.within(span[0], end)
        if not inside:
            around = self._names.at(span[0])
            return around.actor if around is not None and around.end >= end else None
        last = inside[-1]
        if last.end >= end:
            return last.actor if " and " not in self._text[slice(*span)] else inside[0].actor
        tail = _WORD.findall(self._text[last.end : end])
        if any(word[0].isupper() and word.lower() not in self._known() for word in tail):
            return None
        return next((name.actor for name in inside if name.actor is not None), None)

    def words(self, span: Span) -> frozenset[str]:
        """The words of a stretch, in small letters."""
        low = [word.lower() for word in _WORD.findall(self._text[slice(*span)])]
        return frozenset((*low, *(part for word in low for part in word.split("-"))))

    def _known(self) -> frozenset[str]:
        return self._held.words["roles"] | self._held.words["bodies"]

    def _voice(self, span: Span, sentence: int) -> Voice:
        words = self.words(span)
        shown = self._text[slice(*span)].split(",")[0]
        held = self._held.words
        plain = _WORD.findall(shown)
        last = plain[-1].lower() if plain else ""
        for voice in reversed(self._met[-_KEPT:]):
            # "Kamel" after "Abdul Qader Kamel".
            if len(plain) <= 2 and voice.kind == "person" and last in voice.words:
                return Voice(span, words | voice.words, "person", sentence)
        if words & held["outlets"] and not words & held["persons"]:
            kind = "outlet"
        elif words & held["persons"]:
            kind = "person"
        elif " and " in shown or words & held["roles"]:
            kind = "people"
        elif words & held["bodies"] or len(plain) < 2 or self._body_name(span):
            kind = "body"
        else:
            named = all(word[0].isupper() and not word.isupper() for word in plain)
            kind = "person" if named and plain[0] not in ("The", "A", "An") else "body"
        return Voice(span, words, kind, sentence)

    def _body_name(self, span: Span) -> bool:
        inside = self._names.within(*span)
        return bool(inside) and inside[0].kind not in ("person", "unknown", "")

    def _antecedent(self, saying: Saying) -> Voice | None:
        word = saying.pronoun.split()[-1]
        near = [v for v in reversed(self._met[-_KEPT:]) if saying.sentence - v.sentence <= _FAR]
        if word in ("he", "she"):
            found = next((v for v in near if v.kind == "person"), None)
            return found if found and self._nobody_between(found, saying) else None
        close = [v for v in near if saying.sentence - v.sentence <= _CLOSE]
        if word == "they":
            return next((v for v in close if v.kind in ("people", "body")), None)
        if word == "it":
            return next((v for v in close if v.kind in ("body", "outlet")), None)
        return self._described(word, near)

    def _nobody_between(self, voice: Voice, saying: Saying) -> bool:
        """Whether no other person is named, outside what is said, between two places."""
        if saying.sentence - voice.sentence > _CLOSE or saying.speaker is None:
            return False
        between = self._names.within(voice.span[1], saying.speaker[0])
        first = saying.said[0] if saying.said[1] <= saying.speaker[0] else saying.speaker[0]
        return not any(
            name.kind in _PERSON
            and (name.kind == "person" or " " in self._text[name.start : name.end])
            and name.start < first
            and not self.words((name.start, name.end)) & voice.words
            for name in between
        )

    def _described(self, word: str, near: Sequence[Voice]) -> Voice | None:
        """ "the spokesman", "the paper", "the group"."""
        held = self._held.words
        if word in _SPOKES:
            return next((v for v in near if v.words & _SPOKES), None)
        if word in held["outlets"]:
            return next((v for v in near if v.kind == "outlet"), None)
        singular = word in held["persons"]
        same = next((v for v in near if word in v.words and (v.kind == "person") == singular), None)
        if same is not None or word not in held["groups"]:
            return same
        official = held["roles"] | (held["bodies"] - held["groups"])
        return next((v for v in near if v.kind == "body" and not v.words & official), None)
