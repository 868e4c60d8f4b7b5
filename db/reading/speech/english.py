"""Who says what in an English sentence: each cue with its speaker.

Hides the order of words: "X said", "said X", "was denied by X", "according to X", "X, a
spokesman, said", and the second verb of one subject ("denied it and said").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from db.reading.speech.cues import Cue, Lexicon, cues, lexicon
from db.reading.speech.phrases import Line, Phrase
from db.reading.speech.saying import Saying, Span
from db.reading.speech.sentences import Sentence, wordset
from db.reading.speech.verbs import PLAIN, is_noun, may_speak, says_something
from db.reading.speech.wordclasses import Names

_BE = wordset("is are was were be been being am isn't aren't wasn't weren't gets got")
_MODALS = wordset(
    "can could would might may must shall should cannot can't couldn't wouldn't shouldn't"
)
_TURNING = wordset(
    "continues continued continue on appeared appears seemed sought seeks tried quick moved rushed "
    "began pledged promised vowed agreed ordered decided failed forced"
)
_NOT = wordset(
    "not never n't didn't hasn't haven't hadn't doesn't don't wasn't weren't isn't aren't"
)
_NOBODY = wordset("no no-one none nobody neither")
_UNDONE = ("claims_responsibility", "confirms")
_THEM = {"them": "they", "him": "he", "her": "she", "it": "it"}
_ASKING = wordset("what how why where when whether who")
_FIRST = wordset("i we you")
_FOLLOWING = "the words that follow"
_PERSONAL = wordset("he she it they")


class Reader:
    """Reads the sentences of one text. One per text: it keeps the names found in it."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._held: Lexicon = lexicon("en")

    def sayings(self, sentence: Sentence, number: int) -> list[tuple[Saying, Cue, Line]]:
        """The acts of a sentence, in order, each with its cue and the sentence it stands in."""
        marks = cues(sentence.pieces, self._held)
        if not marks:
            return []
        line = Line.of(sentence.pieces, self._held, self._names)
        out: list[tuple[Saying, Cue, Line]] = []
        for cue in marks:
            subject = _Subject(line, cue, [saying for saying, _, _ in out])
            found = subject.find()
            if found is not None:
                found.sentence = number
                out.append((found, subject.cue, line))
        return out


class _Subject:
    """Looks for the speaker of one cue."""

    def __init__(self, line: Line, cue: Cue, earlier: Sequence[Saying]) -> None:
        self.line, self.cue, self.earlier = line, cue, earlier
        self.pattern = cue.pattern
        clause = line.low(cue.last) in ("it", "them") and line.letter(cue.last + 1) in ("X", "V")
        gap = line.letters[cue.last + 1 : cue.reach]
        if clause or (line.low(cue.first).startswith("claim") and re.search("[NV]D", gap)):
            # "claimed it was", "claims the video shows the attack": a clause follows.
            self.pattern = replace(cue.pattern, act="reports", frame="said")
            self.cue = replace(cue, last=cue.first, reach=cue.first)
        self.negated = False
        self.forms = line.held.form.get(line.low(cue.first), frozenset())

    def find(self) -> Saying | None:
        line, cue = self.line, self.cue
        if self.pattern.frame == "after":
            word = line.low(cue.last + 1)
            if word in _THEM and line.letter(cue.last + 2) in (",", ".", ""):
                found = self._shape(self._span(Phrase(cue.last + 1, cue.last + 1)), _FOLLOWING)
                found.pronoun = _THEM[word]
                return found
            return self._made(line.after(cue.last + 1), _FOLLOWING)
        if self.pattern.frame == "citing":
            return self._cited()
        if self.pattern.frame == "unspoken":
            self.negated = True
            return self._shape(None, "nobody")
        left, helpers = self._group()
        words = {line.low(at) for at in helpers}
        if words & _NOT and self.pattern.act != "declines_comment":
            if self.pattern.act not in _UNDONE or words & _MODALS:
                return None
            self.negated = True
        if words & _MODALS or (words & {"will"} and self.pattern.act != "investigates"):
            return None
        passive = bool(words & _BE) and "ing" not in self.forms and not self._own_helper()
        reduced = (
            not passive
            and self.forms & {"past", "participle"}
            and line.low(cue.last + 1) == "by"
            and self.pattern.act != "declines_comment"
        )
        if passive or reduced:
            return self._agent()
        if is_noun(line, cue, self.pattern, left) or self.line.low(left) == "to":
            return None
        return self._active(left)

    def _group(self) -> tuple[int, list[int]]:
        """The place left of the verb and its helpers ("has also not"), and where those stand."""
        at = self.cue.first - 1
        helpers: list[int] = []
        if self.line.low(at) == "since" and self.line.letter(at - 1) == "X":
            at -= 1
        while at >= 0 and (
            self.line.letters[at] in "XR"
            or (self.line.low(at) == "at" and self.line.low(at + 1) in ("first", "least"))
        ):
            if self.line.low(at) in ("both", "however"):
                break
            helpers.append(at)
            at -= 1
        if self.line.low(at) == "to" and self.line.low(at - 1) in _TURNING:
            at -= 2
            while at >= 0 and (self.line.letters[at] in "XR" or self.line.low(at) == "went"):
                at -= 1
        return at, helpers

    def _own_helper(self) -> bool:
        return self.line.letters[self.cue.first] == "X"

    def _agent(self) -> Saying | None:
        """The speaker after "by" of a passive; none without it."""
        line = self.line
        at = self.cue.last + 1
        for place in range(at, min(len(line.pieces), at + 9)):
            if line.letters[place] in ".Q":
                break
            if line.low(place) == "by" and line.letter(place + 1) not in ("T", "#"):
                found = self._made(line.after(place + 1), "after “by”")
                if found is not None and line.low(self.cue.first) == "claimed":
                    found.act, found.merely = "claims_responsibility", False
                return found
        return None

    def _cited(self) -> Saying | None:
        line, cue = self.line, self.cue
        if line.low(cue.first - 1) in _BE and "saying" in (
            line.low(at) for at in range(cue.last, cue.last + 9)
        ):
            left, _ = self._group()
            phrase = line.before(left)
            return self._made(phrase, "the one quoted") if phrase else None
        if line.low(cue.last + 1) == "by":
            return None
        if line.low(cue.first) in ("cited", "quoted") and line.letter(cue.first - 1) in "XDP":
            return None
        phrase = line.after(cue.last + 1)
        if phrase is None or not line.speaks(phrase):
            return None
        return self._made(phrase, "the one cited")

    def _active(self, left: int) -> Saying | None:
        line = self.line
        before = line.letter(left)
        if "ing" in self.forms and not self._progressive():
            return self._participle(left)
        if "ing" in self.forms and self.pattern.act == "confirms":
            return None
        if before in ("", ",", "Q", ".") or (before == "B" and line.low(left) == "as"):
            found = self._beside_comma(left)
            if found is not None or before in ("Q", ".", ""):
                return found
        if before == "O":
            return self._pronoun(left)
        if before == "B" and line.low(left) in ("which", "that"):
            return self._relative(left)
        bare = "base" in self.forms and not self.forms & {"past", "participle"}
        if bare and (line.low(left) in ("or", "nor") or (before == "A" and not self._says())):
            return None
        if before == "A" or before == "," or (before == "B" and line.low(left) == "but"):
            return self._shared("the subject of the verb before")
        phrase = self._who(left) or line.before(left) or self._opening(left)
        if phrase is None:
            return None
        if any(line.low(at) in _NOBODY for at in range(phrase.first, phrase.first + 2)):
            if self.pattern.act not in _UNDONE:
                return None
            self.negated = True
        return self._made(phrase, "the subject")

    def _says(self) -> bool:
        return self.pattern.frame == "said"

    def _progressive(self) -> bool:
        return any(self.line.low(at) in _BE for at in range(self.cue.first - 3, self.cue.first))

    def _participle(self, left: int) -> Saying | None:
        """ ", adding that": a second act of the same speaker; other forms in -ing only go along."""
        line = self.line
        word = line.low(self.cue.first)
        if self.pattern.frame in ("said", "weak") and word != "adding":
            return None
        if line.letter(left) not in (",", "A", ""):
            return None
        if left < 0:
            comma = line.letters.find(",")
            phrase = line.after(comma + 1) if comma > 0 else None
            return self._made(phrase, "the subject of the sentence")
        return self._shared("the subject of the verb before")

    def _beside_comma(self, left: int) -> Saying | None:
        """After a comma or a quotation: "Mujahid, a spokesman, said" or "…, said Mujahid"."""
        line, cue = self.line, self.cue
        aside = line.before_comma(left) if line.letter(left) == "," else None
        right = line.after(cue.last + 1) if self.pattern.frame in ("said", "weak") else None
        if right is not None and not (line.speaks(right) and self._stands_apart(right)):
            right = None
        if right is not None and (aside is None or self._ends_with(right)):
            return self._made(right, "after the verb")
        return self._made(aside[0], "the subject") if aside is not None else None

    def _stands_apart(self, phrase: Phrase) -> bool:
        """Whether a phrase after the verb is its speaker and not the start of what is said."""
        following = self.line.letter(phrase.last + 1)
        return following not in ("X", "V", "R") and self.line.low(self.cue.last) != "told"

    def _ends_with(self, phrase: Phrase) -> bool:
        """Whether the sentence ends with a phrase, and the phrase with a name or a role."""
        line = self.line
        comma = line.letters.find(",", phrase.first, phrase.last + 1)
        last = phrase.last if comma < 0 else comma - 1
        fits = line.held.words["roles"] | line.held.words["bodies"]
        return line.letter(phrase.last + 1) in ("", ".") and (
            line.is_name(last) or line.low(last) in fits
        )

    def _pronoun(self, left: int) -> Saying | None:
        line = self.line
        word = line.low(left)
        if word == "who":
            return self._relative(left)
        told = self.pattern.frame == "said" or self.pattern.act == "declines_comment"
        if word in _FIRST and (self.pattern.frame == "act" or told):
            return self._made(Phrase(left, left), "the subject")
        beside = line.low(left - 1) in ("what", "which", "who")
        if word not in _PERSONAL or (beside and line.letter(self.cue.last + 1) == "X"):
            return None
        found = self._made(Phrase(left, left), "the subject")
        if found is not None:
            found.pronoun = word
        return found

    def _relative(self, left: int) -> Saying | None:
        """ "residents who said", "the group, which denied"."""
        line = self.line
        at = left - 1
        if line.letter(at) == ",":
            aside = line.before_comma(at)
            if aside is not None and aside[1]:
                return self._made(aside[0], "the subject")
            at -= 1
        phrase = line.before(at)
        if phrase is None or not line.speaks(phrase):
            return None
        return self._made(phrase, "the subject")

    def _who(self, left: int) -> Phrase | None:
        """ "Residents who fled the village said": the residents."""
        line = self.line
        floor = max(line.floor(left + 1), line.letters.rfind(",", 0, left + 1) + 1)
        for at in range(left - 1, floor, -1):
            alone = line.low(at) in ("that", "which") and line.letter(at + 1) in ("V", "R", "X")
            if line.low(at) in ("who", "whose") or alone:
                phrase = line.before(at - 1)
                return phrase if phrase is not None and line.speaks(phrase) else None
            if line.low(at).endswith("ing") and line.letter(at - 1) == "N":
                # "A man claiming to speak for the group said".
                phrase = line.before(at - 1)
                if phrase is not None and line.letter(phrase.first) == "D" and line.speaks(phrase):
                    return Phrase(phrase.first, left)
            if line.letter(at) == "B" and line.low(at) != "as":
                return None
        return None

    def _opening(self, left: int) -> Phrase | None:
        """The phrase that opens the sentence, when nothing before a plain verb can speak."""
        line = self.line
        if self.earlier or line.low(self.cue.first) not in PLAIN:
            return None
        phrase = line.after(line.floor(left))
        return phrase if phrase is not None and phrase.last < left else None

    def _shared(self, how: str) -> Saying | None:
        line = self.line
        comma = line.letter(self.cue.first - 1) == ","
        if comma and self.pattern.frame == "weak" and "ing" not in self.forms:
            return None
        if self.earlier and self.earlier[-1].how != _FOLLOWING:
            last = self.earlier[-1]
            found = self._shape(last.speaker, how)
            found.pronoun = last.pronoun
            return found
        start = line.floor(min(self.cue.first, 10))
        if line.letter(start) in ("P", "B", "T", "R", "V"):
            start = line.letters.find(",", start) + 1
            if not 0 < start < self.cue.first:
                return None
        if line.letter(start) == "O" and line.low(start) in _PERSONAL:
            found = self._shape(self._span(Phrase(start, start)), how)
            found.pronoun = line.low(start)
            return found
        phrase = line.after(start)
        if phrase is None or phrase.last >= self.cue.first or not line.speaks(phrase):
            return None
        return self._made(phrase, "the subject of the sentence")

    def _made(self, phrase: Phrase | None, how: str) -> Saying | None:
        """The act with its speaker, unless what was found can be no speaker."""
        if phrase is None:
            return None
        line = self.line
        one_pronoun = phrase.first == phrase.last and line.letter(phrase.first) == "O"
        if not (
            one_pronoun
            or self.negated
            or line.speaks(phrase)
            or may_speak(line, self.cue, self.pattern, phrase)
        ):
            return None
        if line.low(phrase.first - 1) in _ASKING and line.letter(self.cue.last + 1) in ("", "."):
            return None
        if (
            self.pattern.frame == "weak"
            and how != "after “by”"
            and not says_something(line, self.cue, phrase)
        ):
            return None
        found = self._shape(self._span(phrase), how)
        first = line.low(phrase.first)
        head = line.pieces[phrase.last]
        sets = line.held.words
        short = phrase.last - phrase.first == 1 or (
            phrase.last - phrase.first == 2
            and line.pieces[phrase.last - 1].text.islower()
            and head.low in sets["groups"] | sets["outlets"]
        )
        common = head.text.islower() and head.low in sets["roles"] | sets["bodies"]
        if first in ("the", "that", "this") and short and common:
            found.pronoun = " ".join(line.low(at) for at in range(phrase.first, phrase.last + 1))
        return found

    def _span(self, phrase: Phrase) -> Span:
        return self.line.pieces[phrase.first].start, self.line.pieces[phrase.last].end

    def _shape(self, speaker: Span | None, how: str) -> Saying:
        line, cue = self.line, self.cue
        found = Saying(
            self.pattern.act,
            (line.pieces[cue.first].start, line.pieces[cue.last].end),
            speaker,
            (line.pieces[0].start, line.pieces[-1].end),
            0,
            how,
            merely=self.pattern.frame in ("said", "weak", "citing")
            or (self.pattern.frame == "after" and self.pattern.act == "reports"),
        )
        found.polarity = "negated" if self.negated else "affirmed"
        return found
