"""Notes and to-dos a person writes, for themselves and their colleagues: beside the words of a
text, or on an incident, an actor, a source.

A note in the margin belongs to the quote of its words: it can never come to stand beside others.
Who wrote it and when is never stored: the change log says it.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.errors import BadInput
from db.language import say
from db.reader import Reader, Row
from db.records import quotes
from db.records.claims import publisher_sql
from db.records.names import display_sql
from db.refs import Ref
from db.step import Step

_QUOTE = "quote"
NOTE, TODO = "note", "todo"
#: What a note can be about, and how its title is asked for (`n.owner` is its id).
_ABOUT = {
    "incident": "SELECT o.title FROM incident o WHERE o.id = n.owner AND o.deleted = 0",
    "actor": f"SELECT coalesce({display_sql('actor', 'o.id')}, '') FROM actor o "
    "WHERE o.id = n.owner AND o.deleted = 0",
    "source": f"SELECT coalesce(nullif(o.title, ''), {publisher_sql('o')}, '') FROM source o "
    "WHERE o.id = n.owner AND o.deleted = 0",
    "quote": "SELECT o.exact FROM quote o JOIN snapshot p ON p.id = o.snapshot AND p.deleted = 0 "
    "WHERE o.id = n.owner AND o.deleted = 0",
}
#: Notes of a list at once; nobody reads more in one go, and a filter finds the others.
MOST = 20_000


@dataclass(frozen=True, slots=True)
class Note:
    """One note. `quote`: the words it stands beside; `done`: nothing more to do about it."""

    id: int
    quote: int
    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One note or to-do (`kind`: NOTE or TODO) with what it is about: `table` and `owner`, called
    `title`. `by`, `at`: who wrote it and when (seconds since 1970, UTC); `done_by`, `done_at`: who
    ticked it off, "" and 0 while it is open."""

    id: int
    kind: str
    text: str
    done: bool
    private: bool
    table: str
    owner: int
    title: str
    by: str
    at: int
    done_by: str = ""
    done_at: int = 0

    @property
    def ref(self) -> Ref:
        """What it is about."""
        kind = {"incident": "incident", "actor": "actor", "source": "source"}
        return Ref(kind.get(self.table, "quote"), self.owner)  # type: ignore[arg-type]


_CASES = " ".join(f"WHEN {table!r} THEN ({sql})" for table, sql in _ABOUT.items())
_ENTRY = (
    "SELECT n.id, n.kind, n.text, n.done, n.private, n.owner_table, n.owner, "
    f"CASE n.owner_table {_CASES} END AS title, t.author_name, "
    "(t.hlc >> 16) / 1000, d.author_name, (d.hlc >> 16) / 1000 "
    "FROM note n JOIN txn t ON t.id = n.created_txn LEFT JOIN txn d ON n.done = 1 AND d.id = "
    "(SELECT c.txn FROM change c WHERE c.row = n.id AND c.tbl = 'note' AND c.col = 'done' "
    "AND c.new = 1 ORDER BY c.id DESC LIMIT 1) WHERE n.deleted = 0 "
    "AND n.kind IN ('note', 'todo')"
)


def of(reader: Reader, table: str, owner: int) -> tuple[Entry, ...]:
    """The notes and to-dos on one record: open to-dos first, then the newest."""
    rows = reader.rows(
        f"{_ENTRY} AND n.owner_table = ? AND n.owner = ? "
        "ORDER BY n.kind = 'todo' AND n.done = 0 DESC, t.hlc DESC, n.id DESC",
        table,
        owner,
    )
    return tuple(_entry(row) for row in rows)


def every(reader: Reader) -> tuple[Entry, ...]:
    """All notes and to-dos of the case on what is still there: open to-dos first, then the newest,
    at most MOST of them."""
    rows = reader.rows(
        f"SELECT * FROM ({_ENTRY} ORDER BY n.kind = 'todo' AND n.done = 0 DESC, t.hlc DESC, "
        f"n.id DESC) WHERE title IS NOT NULL LIMIT {MOST}"
    )
    return tuple(_entry(row) for row in rows)


def open_todos(reader: Reader) -> int:
    """How many to-dos are open on what is still there."""
    return int(
        reader.value(
            "SELECT count(*) FROM note n WHERE n.deleted = 0 AND n.kind = 'todo' AND n.done = 0 "
            f"AND CASE n.owner_table {_CASES} END IS NOT NULL"
        )
    )


def _entry(row: Row) -> Entry:
    number, kind, text, done, private, table, owner, title, by, at, done_by, done_at = row
    return Entry(
        *(number, kind, text, bool(done), bool(private), table, owner, title or "", by, at),
        *(done_by or "", done_at or 0),
    )


def write(step: Step, table: str, owner: int, text: str, kind: str = NOTE) -> int:
    """Write a note or to-do on a record. Raises BadInput when it is empty."""
    return step.insert("note", owner_table=table, owner=owner, kind=kind, text=_said(text))


def reword(step: Step, note: int, text: str, kind: str = "") -> None:
    """Other words for it; `kind`: make it a note or a to-do. Raises BadInput when it is empty."""
    step.update("note", note, {"text": _said(text), **({"kind": kind} if kind else {})})


def tick(step: Step, note: int, done: bool) -> None:
    """A to-do is done, or is open again."""
    step.update("note", note, done=int(done))


def set_private(step: Step, note: int, private: bool) -> None:
    """A private note never leaves the case in a share."""
    step.update("note", note, private=int(private))


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
