"""Notes a person writes beside the words of a text, for themselves and their colleagues.

A note belongs to the quote of its words: it can never come to stand beside others.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.records import quotes
from db.step import Step

_QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Note:
    """One note. `quote`: the words it stands beside; `done`: nothing more to do about it."""

    id: int
    quote: int
    text: str
    done: bool


def in_snapshot(reader: Reader, snapshot: int) -> tuple[Note, ...]:
    """The notes beside a text, in reading order."""
    return tuple(
        Note(number, quote, text, bool(done))
        for number, quote, text, done in reader.rows(
            "SELECT n.id, n.owner, n.text, n.done FROM quote q JOIN note n ON n.owner = q.id "
            "AND n.owner_table = 'quote' AND n.deleted = 0 "
            "WHERE q.snapshot = ? AND q.deleted = 0 ORDER BY q.start, n.id",
            snapshot,
        )
    )


def create(step: Step, snapshot: int, start: int, end: int, text: str) -> int:
    """Write a note beside the words from `start` to `end` (code points). Raises BadInput."""
    quote = quotes.create(step, snapshot, start, end)
    return step.insert("note", owner_table=_QUOTE, owner=quote, text=_said(text))


def change(step: Step, note: int, text: str, done: bool = False) -> None:
    """Write something else in it. Raises BadInput when it would be empty."""
    step.update("note", note, text=_said(text), done=int(done))


def delete(step: Step, note: int) -> None:
    """Take a note away, and the quote that was made for it when nothing else rests on that."""
    step.delete("note", note)
    quote = step.reader.value(
        "SELECT q.id FROM note n JOIN quote q ON q.id = n.owner WHERE n.id = ? "
        "AND n.owner_table = 'quote' AND q.deleted = 0 AND q.created_txn = n.created_txn",
        note,
    )
    if quote is not None and not _used(step.reader, quote):
        quotes.delete(step, quote)


def _used(reader: Reader, quote: int) -> bool:
    return bool(
        reader.value(
            "SELECT EXISTS (SELECT 1 FROM claim WHERE quote = :q AND deleted = 0) "
            "OR EXISTS (SELECT 1 FROM note WHERE owner_table = 'quote' AND owner = :q "
            "AND deleted = 0) "
            "OR EXISTS (SELECT 1 FROM actor_name WHERE quote = :q AND deleted = 0) "
            "OR EXISTS (SELECT 1 FROM place_name WHERE quote = :q AND deleted = 0)".replace(
                ":q", str(int(quote))
            )
        )
    )


def _said(text: str) -> str:
    if not text.strip():
        raise BadInput(say("The note is empty; nothing was kept. Write something or leave it out."))
    return text.strip()
