"""One speech act while it is being worked out, before it becomes a suggestion.

Hides nothing but its shape: every finder of this package speaks in it. Offsets are code points
of the whole text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

Span = tuple[int, int]


@dataclass(slots=True)
class Saying:
    """An act with its words, its speaker (None: not said), and what is said.

    `pronoun`: the speaker is a word such as "he" or "the group" that stands for another;
    `stands_for`: that other, where it is safe.
    `via`: spans of those it came through, outermost first. `how`: what the speaker is of the
    sentence, a key of `standing`. `spelled`: the pronoun that stands for it. `merely`: a plain way
    of saying ("said"), open to a closer reading of what is said. `answer`: an answer of an
    interview without a verb of saying.
    `sentence`: number of its sentence.
    """

    act: str
    cue: Span
    speaker: Span | None
    said: Span
    sentence: int
    how: str
    merely: bool = False
    pronoun: str = ""
    via: list[Span] = field(default_factory=list)
    about: str = "occurrence"
    hedge: str = "none"
    basis: str = "cannot_judge"
    polarity: str = "affirmed"
    dropped: bool = False
    answer: bool = False
    stands_for: Span | None = None
    spelled: str = ""
