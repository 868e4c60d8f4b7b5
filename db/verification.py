"""Everything that can be proved about a case file: the database, the evidence, the log.

Hides which hash stands for what, and that two threads read the file: SQLite's own check goes
through its pages, and beside it everything that has a hash is hashed. Finding nothing means that
the file is what Casebinder wrote; it does not prove who wrote it (that takes a signature).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from db import log
from db.language import say
from db.reader import Reader
from db.records import quotes
from db.search import index

#: So many bytes are read at once.
_STRIDE = 1 << 20


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, in a sentence, and where: a table and an id, or a part of the file."""

    what: str
    where: str


def problems(reader: Reader, beside: Reader | None = None) -> Iterator[Problem]:
    """Every fault found; nothing when the file is whole. `beside`: another connection to the same
    file, for a thread of this function's own: two cores then share the work.
    """
    if beside is None:
        yield from _database(reader)
        yield from _evidence(reader)
        return
    with _meanwhile(beside) as database:
        found = list(_evidence(reader))
        yield from database.result()
    yield from found


@contextmanager
def _meanwhile(reader: Reader) -> Iterator[Future[list[Problem]]]:
    """SQLite's own check of the file in a thread; it is stopped when it is no longer wanted."""
    given_up = Event()

    def checked() -> list[Problem]:
        _read_ahead(reader, given_up)
        return [] if given_up.is_set() else list(_database(reader))

    with ThreadPoolExecutor(1, "checking") as thread:
        database = thread.submit(checked)
        try:
            yield database
        except BaseException:
            given_up.set()
            reader.interrupt()
            raise


def _read_ahead(reader: Reader, given_up: Event) -> None:
    """Let the system read the file from front to back, so that it has it in memory.

    SQLite's check goes from a row to its place in each index and back, all over the file. Where it
    was not read before, 1.25 GB took 49 s that way, and 5 s after this, which takes 1 to 3.
    """
    path = Path(reader.value("SELECT file FROM pragma_database_list WHERE name = 'main'"))
    with path.open("rb", buffering=0) as file:
        while not given_up.is_set() and file.read(_STRIDE):
            pass


def _evidence(reader: Reader) -> Iterator[Problem]:
    yield from _references(reader)
    yield from _originals(reader)
    yield from _texts(reader)
    yield from _log(reader)
    yield from _kept_columns(reader)
    if not index.is_current(reader.connection):
        yield Problem(
            say("The search index is of another version; it is rebuilt on opening."), "search"
        )


def _database(reader: Reader) -> Iterator[Problem]:
    for (message,) in reader.rows("PRAGMA integrity_check(100)"):
        if message != "ok":
            yield Problem(say("The database is damaged: {message}.", message=message), "database")


def _references(reader: Reader) -> Iterator[Problem]:
    for table, row, parent, _ in reader.rows("PRAGMA foreign_key_check"):
        yield Problem(
            say("A row points to a {parent} that is not there.", parent=parent), f"{table} {row}"
        )


def _originals(reader: Reader) -> Iterator[Problem]:
    """The stored bytes against the hash they are kept under."""
    for number, sha256, size in reader.rows("SELECT rowid, sha256, size FROM blob ORDER BY rowid"):
        hashed = hashlib.sha256()
        length = 0
        for piece in reader.pieces("blob", "bytes", number, _STRIDE):
            hashed.update(piece)
            length += len(piece)
        if hashed.hexdigest() != sha256 or length != size:
            yield Problem(
                say("Original bytes are not those that were stored."),
                f"blob {sha256}",
            )
    for number, sha256 in reader.rows(
        "SELECT id, sha256 FROM snapshot WHERE sha256 IS NOT NULL "
        "AND sha256 NOT IN (SELECT sha256 FROM blob)"
    ):
        yield Problem(
            say("The original bytes ({sha256}) are missing.", sha256=sha256),
            f"snapshot {number}",
        )


def _texts(reader: Reader) -> Iterator[Problem]:
    """Texts and native rows against their hashes, quotes against their snapshots."""
    for table, text, hashed, what in (
        ("snapshot", "cleaned_text", "cleaned_sha256", say("The clean text was altered.")),
        ("dataset_record", '"row"', "sha256", say("A dataset row was altered.")),
    ):
        # As bytes: that is what the hash is over, and a damaged text need not be UTF-8.
        for number, content, sha256 in reader.each(
            f"SELECT id, CAST({text} AS BLOB), {hashed} FROM {table}"
        ):
            if hashlib.sha256(content).hexdigest() != sha256:
                yield Problem(what, f"{table} {number}")
    for number in quotes.broken(reader):
        yield Problem(
            say("A quote does not stand in its snapshot word for word."),
            say("quote {number}", number=number),
        )


def _log(reader: Reader) -> Iterator[Problem]:
    """The change log against the digest each of its transactions was sealed with."""
    digests = log.digests(reader)
    for number, label, digest in reader.rows("SELECT id, label, digest FROM txn ORDER BY hlc, id"):
        if not digest:
            what = say("The step “{label}” was never sealed.", label=label)
        elif digests.get(number) != digest.removeprefix(log.PART):
            what = say("The log of the step “{label}” was altered.", label=label)
        else:
            continue
        yield Problem(what, f"txn {number}")
    for table in log.held(reader.connection):
        for number, txn in reader.rows(
            f"SELECT id, created_txn FROM {table} WHERE created_txn NOT IN (SELECT id FROM txn) "
            "LIMIT 100"
        ):
            yield Problem(
                say("The step that made the row ({txn}) is missing.", txn=txn), f"{table} {number}"
            )


def _kept_columns(reader: Reader) -> Iterator[Problem]:
    """The timeline's arrays kept in the file against the rows they were made from."""
    # Here, because few cases are large enough to keep any, and numpy is slow to import.
    from db import columns
    from db.columns import packed

    kept = packed.read(reader)
    if kept is not None and not columns.equal(kept.found, columns.load(reader)):
        yield Problem(
            say("The arrays kept for the timeline are not those of its incidents."), "packed"
        )
