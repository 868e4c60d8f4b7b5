"""The words of an English sentence that name a speaker: the noun phrase before or after a verb.

Hides how far such a phrase reaches: its article, its "of" and "for", the second of two speakers,
the role set between commas. No grammar is built; the classes of the words decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.reading.speech.cues import Lexicon
from db.reading.speech.sentences import Piece, wordset
from db.reading.speech.wordclasses import DASHES, Names, classes

_JOINING = wordset("of for in from with at on near to inside across by under against about")
_QUANTITIES = wordset(
    "one two three four five some many most several both all none few each another members"
)
# What can name speakers without a noun: "one said", "both denied".
ALONE = wordset("one two three four some many most several both others")
_SAYINGS = wordset(
    "statement statements tweet tweets post posts interview interviews report reports letter email "
    "message messages briefing conference comments remarks video phone telephone speech article "
    "telegram twitter facebook x whatsapp analysis communique call broadcast testimony address "
    "emails texts meeting audio condition anonymity"
)
_OPENERS = wordset(
    "who whose which speaking citing quoting quoted cited based himself herself itself themselves "
    "in on at from through via during after asked identified known responding referring "
    "former head chief director author"
)
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Phrase:
    """Pieces `first` to `last` (inclusive) of a sentence."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence to look for phrases in. `letters`: the classes of its pieces."""

    pieces: Sequence[Piece]
    letters: str
    held: Lexicon
    names: Names

    @classmethod
    def of(cls, pieces: Sequence[Piece], held: Lexicon, names: Names) -> Line:
        return cls(pieces, classes(pieces, held, names), held, names)

    def letter(self, at: int) -> str:
        """The class at a place; "" beyond either end."""
        return self.letters[at] if 0 <= at < len(self.letters) else ""

    def low(self, at: int) -> str:
        return self.pieces[at].low if 0 <= at < len(self.pieces) else ""

    def floor(self, at: int) -> int:
        """Where the part of the sentence begins that `at` stands in: after a dash, colon, quote."""
        while at > 0:
            letter = self.letters[at - 1]
            if letter == "Q" or (letter == "." and self.pieces[at - 1].text not in "/&*"):
                return at
            at -= 1
        return 0

    def is_name(self, at: int) -> bool:
        piece = self.pieces[at]
        if self.letter(at) != "N":
            return False
        return piece.capital or self.names.at(piece.start) is not None

    def speaks(self, phrase: Phrase) -> bool:
        """Whether a phrase can name a speaker: a role, a body, a name."""
        words = self.held.words
        low = {self.pieces[at].low for at in range(phrase.first, phrase.last + 1)}
        if self.low(phrase.last) in words["things"]:
            return False
        if self.low(phrase.last) in ALONE and phrase.last - phrase.first <= 1:
            return True
        if low & words["roles"] or low & words["bodies"]:
            return True
        return any(
            self.is_name(at) and (at > self.floor(at) or self._known_first(at))
            for at in range(phrase.first, phrase.last + 1)
        )

    def _known_first(self, at: int) -> bool:
        """A capital at the start of a sentence tells little; a second capital or a name does."""
        piece = self.pieces[at]
        if self.names.at(piece.start) is not None or piece.text.isupper():
            return True
        after = self.letter(at + 1)
        return after in ("N", "V", "X", "O", "(", "A", ",", "S") and piece.capital

    def before(self, at: int) -> Phrase | None:
        """The phrase that ends at or just before `at`."""
        floor = self.floor(at + 1)
        last = self._without_adjuncts(at, floor)
        if last < floor:
            return None
        alone = self.low(last) in ALONE or self.low(last - 1) == "of"
        if self.letters[last] not in "N#)" and not (self.letters[last] == "D" and alone):
            return None
        first = self._start(last, floor)
        host = self._host(first, floor)
        while first < last and self.letters[first] in "S#":
            first += 1
        return host or Phrase(first, last)

    def _host(self, first: int, floor: int) -> Phrase | None:
        """Whom the words before a phrase speak of, when it belongs to them.

        "Witnesses interviewed by the team" are witnesses; "Omar in an interview with the BBC" is
        Omar.
        """
        if self.letter(first - 1) not in ("P", "V"):
            return None
        if self.letter(first - 1) == "P" and self.low(first - 2) in _SAYINGS:
            opening = self._saying_start(first - 2, floor)
            return self.before(opening) if opening < first - 2 else None
        nearest = first - 1 - (self.letter(first - 1) == "P")
        verb = nearest
        while verb > max(floor, first - 9) and self.letters[verb] in "PNDT#RS":
            verb -= 1
        if (
            verb <= floor
            or self.letters[verb] != "V"
            or self.letter(verb - 1) not in ("N", ")", "D")
        ):
            return None
        if self.low(verb)[-2:] not in ("ed", "ld", "wn", "en"):
            return None
        start = self._start(verb - 1, floor)
        phrase = Phrase(start, verb - 1)
        return phrase if self.speaks(phrase) and (start <= floor or nearest == verb) else None

    def _without_adjuncts(self, at: int, floor: int) -> int:
        """Left of "on Monday", "in a statement" and of adverbs that stand before the verb."""
        while at >= floor:
            start = at
            while at >= floor and self.letters[at] == "R":
                at -= 1
            timed = at
            while timed >= floor and self.letters[timed] in "T#D" and timed > at - 6:
                timed -= 1
            if any(letter == "T" for letter in self.letters[timed + 1 : at + 1]):
                at = timed - 1 if self.letter(timed) == "P" else timed
            elif at >= floor and self.low(at) in _SAYINGS:
                at = self._saying_start(at, floor)
            if at == start:
                return at
        return at

    def _saying_start(self, at: int, floor: int) -> int:
        for back in range(at - 1, max(floor, at - 8), -1):
            if self.letters[back] == "P" and self.low(back) in ("in", "on", "by", "during", "via"):
                return back - 1 if back > floor else at
            if self.letters[back] not in "NDPT#":
                break
        return at

    def _start(self, last: int, floor: int) -> int:
        at = last
        while at >= floor:
            letter = self.letters[at]
            if letter in "N#S" or (letter == "V" and self._adjective(at, floor)):
                at -= 1
            elif letter == ")":
                opening = self._opening(at, floor)
                if opening is None:
                    break
                at = opening - 1
            elif letter == "D":
                at -= 1
                while at >= floor and self.letters[at] == "D":
                    at -= 1
                if not self._tied(at, floor):
                    break
                at -= 1
            elif self._tied(at, floor):
                at -= 1
            else:
                break
        first = at + 1
        while first < last and self.letters[first] in "PA":
            first += 1
        if self.letter(first - 1) == "," and self._listed(first, last):
            return self._list_start(first, floor)
        return first

    def _tied(self, at: int, floor: int) -> bool:
        """Whether the word at a place ties what follows to a speaker before it."""
        letter = self.letter(at) if at >= floor else ""
        if letter == "B":
            return self.low(at) == "as" and self.low(at - 1) == "such"
        return (letter == "P" and self._joins(at, floor)) or (
            letter == "A" and self._pair(at, floor)
        )

    def _adjective(self, at: int, floor: int) -> bool:
        """A form in -ed between an article and a noun: "a convicted man"."""
        return self.letter(at + 1) == "N" and (at == floor or self.letter(at - 1) in "D")

    def _opening(self, at: int, floor: int) -> int | None:
        for back in range(at - 1, max(floor - 1, at - 12), -1):
            if self.letters[back] == "(":
                return back
        return None

    def _run(self, last: int, floor: int) -> Phrase:
        first = last
        while first > floor and (
            self.letters[first - 1] in "NS#" or self.letters[first - 1] == "D"
        ):
            first -= 1
        return Phrase(first, last)

    def _joins(self, at: int, floor: int) -> bool:
        """Whether a preposition ties what follows to a speaker before it."""
        if at <= floor or self.low(at) not in _JOINING:
            return False
        if self.letter(at - 1) == ")":
            opening = self._opening(at - 1, floor)
            return opening is not None and opening > floor and self.letter(opening - 1) == "N"
        if self.letter(at - 1) == "D" and self.low(at) == "of":
            return self.low(at - 1) in _QUANTITIES
        return self.letter(at - 1) == "N" and self.speaks(self._run(at - 1, floor))

    def _pair(self, at: int, floor: int) -> bool:
        """Whether "and" joins two speakers rather than two clauses."""
        if at <= floor or self.letter(at - 1) not in "N)":
            return False
        first = self._start(at - 1, floor)
        left = Phrase(first, at - 1)
        begins = first <= floor or self.letter(first - 1) in ",B" or self.low(first - 1) == "both"
        return begins and self.speaks(left)

    def _listed(self, first: int, last: int) -> bool:
        return "A" in self.letters[first : last + 1] and "P" not in self.letters[first : last + 1]

    def _list_start(self, first: int, floor: int) -> int:
        """The first of "Iran, Russia and China"."""
        while first - 2 >= floor and self.letter(first - 1) == ",":
            if not self.is_name(first - 2) and self.low(first - 2) not in self.held.words["roles"]:
                break
            run = self._run(first - 2, floor)
            if run.last - run.first > 3:
                break
            first = run.first
        return first

    def after(self, at: int) -> Phrase | None:
        """The phrase that begins at `at`, with the role that follows it between commas."""
        while self.letter(at) == "R":
            at += 1
        first, end = at, at
        while end - first < _LONGEST and (grown := self._grown(first, end)) > end:
            end = grown
        while end > first and self.letter(end - 1) in "DPAT":
            end -= 1
        if end == first:
            return None
        return Phrase(first, self._apposition(end) - 1)

    def _grown(self, first: int, end: int) -> int:
        """How far a phrase from `first` to before `end` goes on; `end` when it is over."""
        letter = self.letter(end)
        if letter == "(":
            closing = self._closing(end)
            return closing + 1 if closing else end
        goes_on = (
            letter in ("N", "S", "#")
            or (letter == "D" and (end == first or self.letter(end - 1) in "DPA"))
            or (letter == "V" and end > first and self._adjective(end, first))
            or (letter == "P" and self._goes_on(first, end))
            or (letter == "A" and end > first and self._second(end + 1))
        )
        return end + 1 if goes_on else end

    def _closing(self, at: int) -> int | None:
        found = self.letters.find(")", at, at + 10)
        return found if found > 0 else None

    def _goes_on(self, first: int, at: int) -> bool:
        if at == first or self.low(at) not in _JOINING or self.low(at) in ("by", "about", "on"):
            return False
        if self.letter(at + 1) not in ("N", "D") or not self.speaks(Phrase(first, at - 1)):
            return False
        following = at + 1
        while self.letter(following) in ("D", "N", "T") and following < at + 6:
            if self.low(following) in _SAYINGS or self.letter(following) == "T":
                return False
            following += 1
        return self.low(at) != "to" or self.letter(at - 1) == "N"

    def _second(self, at: int) -> bool:
        """Whether after "and" another speaker stands, not a clause."""
        end = at
        while self.letter(end) and self.letter(end) in "NDS#":
            end += 1
        if end == at or not self.speaks(Phrase(at, end - 1)):
            return False
        return self.letter(end) not in ("X", "V")

    def _apposition(self, at: int) -> int:
        """Just after ", a political analyst in Herat" or ", 41"; `at` when there is none."""
        if self.letter(at) != ",":
            return at
        end = at + 1
        while self.letter(end) and self.letter(end) not in ",.Q":
            end += 1
        inner = self._up_to_who(at + 1, end)
        if end == at + 2 and inner == "#":
            return end if self.letter(end) != "#" else at
        if not inner or "X" in inner or "O" in inner or inner[0] not in "DNVR":
            return at
        low = {self.low(place) for place in range(at + 1, end)}
        verbs = [place for place in range(at + 1, end) if self.letters[place] == "V"]
        held = low & self.held.words["roles"] or low & self.held.words["persons"]
        if not held or any(self.low(place) not in ("based", "named") for place in verbs):
            return at
        return end

    def before_comma(self, at: int) -> tuple[Phrase, bool] | None:
        """The speaker left of a comma at `at` that closes a role, an age or an aside.

        The second value: whether what stands between the commas is a role or an age.
        """
        floor = self.floor(at)
        opening = self.letters.rfind(",", floor, at)
        if opening <= floor or at - opening > _LONGEST:
            return None
        kind = self._aside(opening + 1, at)
        if not kind:
            return None
        nearest = self.before(opening - 1)
        own = kind == "role" and nearest is not None and self.is_name(nearest.first)
        # "NRK, a broadcaster, said" is NRK's, whatever stands between commas before it.
        inner = self.letters[opening + 1 : at]
        deeper = None if own and (inner[0] == "D" or "S" in inner) else self.before_comma(opening)
        if deeper is not None:
            return (Phrase(deeper[0].first, at - 1) if kind == "role" else deeper[0]), True
        if nearest is None or not self.speaks(nearest):
            return None
        return (Phrase(nearest.first, at - 1 if kind == "role" else nearest.last)), kind == "role"

    def _common(self, at: int) -> bool:
        """Whether a role or a body stands at a place, or just before its name in brackets."""
        phrase = self.before(at)
        if phrase is None:
            return False
        low = {self.low(n) for n in range(phrase.first, phrase.last + 1)}
        return bool(low & (self.held.words["roles"] | self.held.words["groups"]))

    def _up_to_who(self, first: int, end: int) -> str:
        inner = self.letters[first:end]
        for at in range(first + 2, end):
            if self.low(at) == "who":
                return inner[: at - first]
        return inner

    def _aside(self, first: int, end: int) -> str:
        """What stands between two commas: "role", "aside" or "" for neither."""
        inner = self._up_to_who(first, end)
        low = {self.low(place) for place in range(first, end)}
        if inner == "#":
            return "role"
        fits = self.held.words["roles"]
        if inner[:1] == "D" or "S" in inner:
            fits = fits | self.held.words["bodies"]
        ing = self.low(first).endswith("ing")
        says_what = inner[:1] in ("D", "N") and bool(low & fits) and not ing
        if says_what and not set(inner) & set("XO"):
            return "role"
        named = self.is_name(first) and inner[1:2] in ("", "N", "S", "(")
        if named and not set(inner) & set("XVO") and self._common(first - 2):
            return "role"
        dash = self.pieces[end].text in DASHES
        if dash or ing or self.low(first) in _OPENERS or inner[:1] == "R":
            return "aside"
        return ""
