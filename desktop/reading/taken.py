"""Words taken from a text: where they stand, and what the suggestions say is in them.

Every sheet that makes something of words begins with this; what a sheet is filled with before
anything is typed is decided here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from db.language import in_quotes
from db.reading import acceptance, passages
from db.reading.acceptance import Ground, Made
from db.reading.suggestion import FigureDetail, SpeechDetail, Suggestion
from db.records.decisions import Verdict
from db.records.likely import Clues
from db.step import Step

#: Code points around the words in which dates, places and actors still point to an incident.
_AROUND = 300
_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Taken:
    """Words selected in a snapshot, in code points; the publication date they hang on (EDTF).

    `text`: the whole text; `found`: the suggestions of it that are not dismissed. `answers`: the
    suggestion whose words these are, when a sheet was opened to accept or change one.
    """

    snapshot: int
    source: int
    start: int
    end: int
    words: str
    issued: str | None
    lang: str
    text: str = field(default="", repr=False)
    found: tuple[Suggestion, ...] = field(default=(), repr=False)
    answers: Suggestion | None = None
    verdict: Verdict = "accepted"

    @property
    def inside(self) -> list[Suggestion]:
        """The suggestions in the words."""
        return passages.inside(self.found, self.start, self.end)

    @property
    def date(self) -> Suggestion | None:
        """The date of what the words tell: the one to answer, else the first that is not only
        when something was said."""
        if self.answers is not None and self.answers.kind == "date":
            return self.answers
        speech = self.speech
        said = self.said_on(speech)
        dates = [each for each in self.inside if each.kind == "date"]
        return next((each for each in dates if each is not said), None)

    @property
    def speech(self) -> Suggestion | None:
        """Who speaks in the words."""
        if self.answers is not None and isinstance(self.answers.detail, SpeechDetail):
            return self.answers
        return passages.speech_in(self.found, self.start, self.end)

    def said_on(self, speech: Suggestion | None) -> Suggestion | None:
        """The day on which that was said."""
        return passages.said_on(self.found, speech, self.text) if speech is not None else None

    @property
    def figure(self) -> Suggestion | None:
        """The first figure in the words, or the one to answer."""
        if self.answers is not None and isinstance(self.answers.detail, FigureDetail):
            return self.answers
        return next((each for each in self.inside if each.kind == "figure"), None)

    @property
    def clues(self) -> Clues:
        """What points to an incident: in the words, and what is missing there just around them."""
        near = [
            each
            for each in passages.inside(self.found, self.start - _AROUND, self.end + _AROUND)
            if not each.ambiguous
        ]
        within = [each for each in near if self.start <= each.start and each.end <= self.end]

        def of(kind: str) -> list[Suggestion]:
            return [each for each in within if each.kind == kind] or [
                each for each in near if each.kind == kind
            ]

        return Clues(
            dates=tuple(dict.fromkeys(each.value for each in of("date")))[:3],
            places=tuple(dict.fromkeys(int(e.value) for e in of("place") if e.value.isdigit()))[:4],
            actors=tuple(dict.fromkeys(int(e.value) for e in of("actor") if e.value.isdigit()))[:4],
            words=self.words,
            snapshot=self.snapshot,
            at=self.start,
        )

    def ground(self, incident: int | None = None) -> Ground:
        """The same for `acceptance`."""
        return Ground(
            self.snapshot, self.source, self.issued, self.lang, incident, self.text, self.found
        )

    def at(self, start: int, end: int) -> Taken:
        """Other words of the same text."""
        return replace(self, start=start, end=end, words=self.text[start:end])

    def settle(self, step: Step, each: Suggestion | None, made: Made, chosen: str = "") -> None:
        """Remember that a suggestion in the words was used for something."""
        if each is not None:
            verdict: Verdict = "changed" if chosen else "accepted"
            if each is self.answers and self.verdict == "changed":
                verdict = "changed"
            acceptance.remember(step, each, self.ground(), verdict, made, chosen)

    @property
    def said(self) -> str:
        """The words as they stand above a sheet."""
        words = " ".join(self.words.split())
        return in_quotes(words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…")
