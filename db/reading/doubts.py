"""What a reader should know before trusting a text: doubts of its reading, hidden marks, what was
not fetched.

Hides where each of them is kept: the remarks of the import in the note of the source, what a
page wanted from elsewhere among its other fields, hidden marks nowhere but in the text.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from db.language import many
from db.reader import Reader

#: Marks that turn the direction of writing without being seen (Unicode TR 36, "bidi" attacks).
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[“\"A-Z])")
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Doubts:
    """`sentences`: what to know; `elsewhere`: kind and address of what was not fetched."""

    sentences: tuple[str, ...]
    elsewhere: tuple[tuple[str, str], ...]

    def __bool__(self) -> bool:
        return bool(self.sentences or self.elsewhere)


def of_text(reader: Reader, source: int, text: str) -> Doubts:
    """The doubts about a text of a source."""
    row = reader.row("SELECT note, csl FROM source WHERE id = ?", source)
    note, csl = row if row is not None else ("", "{}")
    sentences = [part.strip() for part in _SENTENCE.split(note) if part.strip()]
    turning = len(_TURNING.findall(text))
    if turning:
        told = many(
            turning,
            "The text holds an invisible mark that can turn the direction of writing: words may "
            "stand in another order than they seem to.",
            "The text holds {count:,} invisible marks that can turn the direction of writing: "
            "words may stand in another order than they seem to.",
        )
        sentences.insert(0, told)
    if "\ufffd" in text:
        lost = text.count("\ufffd")
        told = many(
            lost,
            "One letter could not be read and stands as �.",
            "{count:,} letters could not be read and stand as �.",
        )
        sentences.insert(0, told)
    return Doubts(tuple(sentences), _elsewhere(csl))


def _elsewhere(csl: str) -> tuple[tuple[str, str], ...]:
    try:
        known = json.loads(csl or "{}")
    except ValueError:
        return ()
    custom = known.get("custom") if isinstance(known, dict) else None
    listed = custom.get("not fetched") if isinstance(custom, dict) else None
    if not isinstance(listed, list):
        return ()
    return tuple(
        (str(each[0]), str(each[1]))
        for each in listed[:_SHOWN]
        if isinstance(each, list) and len(each) == 2
    )
