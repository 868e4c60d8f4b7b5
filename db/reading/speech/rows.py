"""The words around a cue in languages read by word order alone: Russian, Persian, Arabic.

Hides how runs of words are cut: at marks, at words that begin another part of the sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from db.reading.speech.cues import Cue, Lexicon
from db.reading.speech.saying import Saying, Span
from db.reading.speech.sentences import Piece

_QUOTES = {"»": "«", "”": "“", '"': '"', "“": "„"}
_OPENING = {"«": "»", "“": "”", '"': '"'}
_HOW = {"before": "the words before the verb", "after": "the words after the verb"}


@dataclass(frozen=True, slots=True)
class Row:
    """The pieces of one sentence of `text`."""

    text: str
    pieces: Sequence[Piece]
    held: Lexicon

    def low(self, at: int) -> str:
        return self.pieces[at].low if 0 <= at < len(self.pieces) else ""

    def word(self, at: int) -> bool:
        return 0 <= at < len(self.pieces) and self.pieces[at].is_word

    def mark(self, at: int, marks: str) -> bool:
        """Whether one of some marks stands at a place; beyond either end counts as one."""
        if not 0 <= at < len(self.pieces):
            return True
        piece = self.pieces[at]
        return not piece.quote and piece.text in marks

    def run(self, at: int, most: int, stop: Callable[[int], bool]) -> tuple[int, int] | None:
        """Pieces from `at` to the last word before a mark or a stop, at most so many words."""
        end = at
        while end < len(self.pieces) and end - at < most and self.word(end) and not stop(end):
            end += 1
        return (at, end - 1) if end > at else None

    def span(self, first: int, last: int) -> Span:
        """The stretch of the text, with the closing mark of a name in quotation marks."""
        start, end = self.pieces[first].start, self.pieces[last].end
        following = self.text[end : end + 1]
        if following in _QUOTES and self.text.count(_QUOTES[following], start, end) % 2:
            end += 1
        before = self.text[start - 1 : start]
        if before in _OPENING and _OPENING[before] in self.text[start : end + 1]:
            start -= 1
            end += _OPENING[before] not in self.text[start + 1 : end]
        return start, end

    def saying(self, cue: Cue, number: int, speaker: Span | None, side: str, said: Span) -> Saying:
        """The act of a cue."""
        found = Saying(
            cue.pattern.act,
            (self.pieces[cue.first].start, self.pieces[cue.last].end),
            speaker,
            said,
            number,
            _HOW.get(side, side),
            merely=cue.pattern.frame != "act",
        )
        if cue.pattern.negated:
            found.polarity = "negated"
        return found

    def rest(self, cue: Cue, speaker: Span | None, that: frozenset[str]) -> Span:
        """What is said: after the cue and "that" if something follows, else what is before."""
        after = cue.reach + 1
        while after < len(self.pieces) and (
            self._inside(after, speaker) or not (self.word(after) or self.pieces[after].quote)
        ):
            after += 1
        for at in range(after, min(after + 12, len(self.pieces))):
            if self.low(at) in that or self.mark(at, ":"):
                after = at + 1
                break
        if after < len(self.pieces) - 1 or (after < len(self.pieces) and self.pieces[after].quote):
            return self.pieces[after].start, self.pieces[-1].end
        before = cue.first
        if speaker is not None:
            before = min([n for n, p in enumerate(self.pieces) if p.start >= speaker[0]] + [before])
        while before > 0 and not (self.word(before - 1) or self.pieces[before - 1].quote):
            before -= 1
        return self.pieces[0].start, self.pieces[max(0, before - 1)].end

    def _inside(self, at: int, span: Span | None) -> bool:
        return span is not None and span[0] <= self.pieces[at].start < span[1]
