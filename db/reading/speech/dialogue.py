"""Questions and answers: paragraphs that begin with who speaks and a colon.

Hides when such a beginning is a speaker ("Mujahid: We did not fire") and when a mere heading.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from db.reading.speech.saying import Saying
from db.reading.speech.sentences import Sentence, wordset

_LABEL = re.compile(r"([^\W\d_][^\n:\"“”«».,;!?]{0,50}?)[ \u00a0]?[:：]\s+(?=\S)")
_ASKING = wordset("q question вопрос в سؤال پرسش س")
_ANSWERING = wordset("a answer ответ о جواب پاسخ ج")
_SEVERAL = 2


def sayings(text: str, rows: Sequence[Sentence], found: Sequence[Saying]) -> list[Saying]:
    """An act for each answer of an interview that is printed as questions and answers."""
    heads: list[tuple[int, re.Match[str]]] = []
    for number, row in enumerate(rows):
        if number and rows[number - 1].paragraph == row.paragraph:
            continue
        label = _LABEL.match(text, row.start, row.end)
        if label and label[1].count(" ") < 4:
            heads.append((number, label))
    counts = Counter(label[1].casefold() for _, label in heads)
    marked = any(name in counts for name in _ASKING)
    if sum(1 for count in counts.values() if count >= _SEVERAL) < 2 and not marked:
        return []
    taken = {saying.cue for saying in found}
    interviewee = next((saying.speaker for saying in found if saying.speaker), None)
    out: list[Saying] = []
    for number, label in heads:
        name = label[1].casefold()
        if name in _ASKING or (counts[name] < _SEVERAL and not marked) or label.span(1) in taken:
            continue
        speaker = interviewee if name in _ANSWERING else label.span(1)
        said = (label.end(), max(label.end() + 1, _answer_end(rows, number)))
        how = "who answers in the interview"
        out.append(
            Saying("reports", label.span(1), speaker, said, number, how, merely=True, answer=True)
        )
    return out


def _answer_end(rows: Sequence[Sentence], number: int) -> int:
    at = number
    while at + 1 < len(rows) and rows[at + 1].paragraph == rows[number].paragraph:
        at += 1
    return rows[at].end
