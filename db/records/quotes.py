"""Snapshots and quotes: the words as they were published, held fast.

A quote is anchored by the W3C selectors: exact words with prefix and suffix, and start and
end in Unicode code points of the snapshot's cleaned text. The database refuses a quote
that differs from its snapshot; `check` finds one that a damaged file made false.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from db.cells import objects
from db.errors import BadInput, Damaged
from db.language import say
from db.reader import Reader, Row
from db.step import Step

_CONTEXT = 32
_BEGINS = re.compile(r"page (\S+) begins")


@dataclass(frozen=True, slots=True)
class RemovedPassage:
    """A passage left out of the cleaned text: code points of the original text, and why.

    `at`: the code point of the cleaned text before which it stood; None when it was not kept
    (texts imported by early versions). An empty `text` marks where a page begins.
    """

    start: int
    end: int
    text: str
    why: str
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One captured version of a source. `sha256`: of the original bytes (None: none held)."""

    id: int
    source: int
    captured_at: str
    tool: str
    mime: str
    encoding: str
    original_name: str
    sha256: str | None
    lang: str
    cleaned_text: str
    cleaned_sha256: str
    cleaner: str
    removed: tuple[RemovedPassage, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words of a snapshot; `start`, `end` in code points of its cleaned text."""

    id: int
    snapshot: int
    source: int
    exact: str
    prefix: str
    suffix: str
    start: int
    end: int
    page: str
    language: str
    translation: str


_SNAPSHOT = (
    "id, source, captured_at, tool, mime, encoding, original_name, sha256, lang, cleaned_text, "
    "cleaned_sha256, cleaner, removed"
)
_QUOTE = (
    'q.id, q.snapshot, s.source, q.exact, q.prefix, q.suffix, q.start, q."end", q.page, '
    "q.language, q.translation"
)


def snapshot(reader: Reader, number: int) -> Snapshot | None:
    """One snapshot with its text."""
    found = reader.row(f"SELECT {_SNAPSHOT} FROM snapshot WHERE id = ? AND deleted = 0", number)
    return _snapshot(found) if found else None


def snapshots_of(reader: Reader, source: int) -> tuple[Snapshot, ...]:
    """All versions held of a source, the newest first."""
    return tuple(
        _snapshot(found)
        for found in reader.rows(
            f"SELECT {_SNAPSHOT} FROM snapshot WHERE source = ? AND deleted = 0 "
            "ORDER BY captured_at DESC, id DESC",
            source,
        )
    )


def _snapshot(found: Row) -> Snapshot:
    removed = tuple(_removed(each) for each in objects(found[-1]))
    return Snapshot(*[*found[:-1], removed])


def _removed(kept: Mapping[str, object]) -> RemovedPassage:
    try:
        return RemovedPassage(**kept)  # type: ignore[arg-type]
    except TypeError as error:
        raise Damaged(
            say(
                "What was left out of a text cannot be read, so it was not written by Casebinder. "
                "The case was left as it is; look for a copy."
            )
        ) from error


def add_snapshot(
    step: Step,
    source: int,
    text: str,
    *,
    captured_at: str,
    cleaner: str,
    original: bytes | None = None,
    removed: Sequence[RemovedPassage] = (),
    **cells: object,
) -> int:
    """Keep a version of a source: cleaned text, and the original bytes by their SHA-256.

    `captured_at`: ISO 8601. `cells`: tool, mime, encoding, original_name, lang, url_requested ...
    """
    return step.insert(
        "snapshot",
        {
            "source": source,
            "captured_at": captured_at,
            "captured_by": step.author,
            "cleaned_text": text,
            "cleaned_sha256": hashlib.sha256(text.encode()).hexdigest(),
            "cleaner": cleaner,
            "sha256": step.blob(original) if original is not None else None,
            "removed": json.dumps([_as_json(each) for each in removed], ensure_ascii=False),
            **cells,
        },
    )


def _as_json(passage: RemovedPassage) -> dict[str, object]:
    cells: dict[str, object] = {
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "why": passage.why,
    }
    return cells if passage.at is None else cells | {"at": passage.at}


def original(reader: Reader, sha256: str) -> bytes | None:
    """The stored bytes with this hash."""
    found: bytes | None = reader.value("SELECT bytes FROM blob WHERE sha256 = ?", sha256)
    return found


def original_size(reader: Reader, sha256: str) -> int | None:
    """How many bytes are stored under this hash."""
    found: int | None = reader.value("SELECT size FROM blob WHERE sha256 = ?", sha256)
    return found


def get(reader: Reader, quote: int) -> Quote | None:
    """One quote."""
    found = reader.row(
        f"SELECT {_QUOTE} FROM quote q JOIN snapshot s ON s.id = q.snapshot "
        "WHERE q.id = ? AND q.deleted = 0",
        quote,
    )
    return Quote(*found) if found else None


def in_snapshot(reader: Reader, number: int) -> tuple[Quote, ...]:
    """The quotes taken from a snapshot, in reading order."""
    return tuple(
        Quote(*found)
        for found in reader.rows(
            f"SELECT {_QUOTE} FROM quote q JOIN snapshot s ON s.id = q.snapshot "
            "WHERE q.snapshot = ? AND q.deleted = 0 ORDER BY q.start",
            number,
        )
    )


def create(
    step: Step, number: int, start: int, end: int, *, page: str = "", translation: str = ""
) -> int:
    """Quote the words from `start` to `end` (code points) of a snapshot; the same words of the
    same place are one quote. `page` "": the page of the print they stand on, where it is known.
    Raises BadInput when there are no words there.
    """
    row = step.reader.row(
        "SELECT substr(cleaned_text, ?, ?), substr(cleaned_text, max(?, 1), ?), "
        "substr(cleaned_text, ?, ?), lang FROM snapshot WHERE id = ?",
        start + 1,
        end - start,
        start + 1 - _CONTEXT,
        min(_CONTEXT, start),
        end + 1,
        _CONTEXT,
        number,
    )
    if row is None or start < 0 or end <= start or not row[0].strip():
        raise BadInput(say("There are no words at that place of the text to quote."))
    same = step.reader.value(
        'SELECT id FROM quote WHERE snapshot = ? AND start = ? AND "end" = ? AND deleted = 0',
        number,
        start,
        end,
    )
    if same is not None:
        return int(same)
    exact, prefix, suffix, language = row
    return step.insert(
        "quote",
        {
            "snapshot": number,
            "exact": exact,
            "prefix": prefix,
            "suffix": suffix,
            "start": start,
            "end": start + len(exact),
            "page": page or page_at(step.reader, number, start),
            "language": language,
            "translation": translation,
        },
    )


def page_at(reader: Reader, number: int, at: int) -> str:
    """The page of the print on which a place of a snapshot's text stands; "" without pages."""
    kept = reader.value(
        "SELECT removed FROM snapshot WHERE id = ? AND mime = 'application/pdf'", number
    )
    page = ""
    for each in map(_removed, objects(kept)):
        found = None if each.text else _BEGINS.fullmatch(each.why)
        if found and (each.at or 0) <= at:
            page = found[1]
    return page


def delete(step: Step, quote: int) -> None:
    """Take a quote away. Raises BadInput while claims rest on it."""
    if step.reader.value("SELECT 1 FROM claim WHERE quote = ? AND deleted = 0", quote):
        raise BadInput(
            say("Claims rest on these words, so the quote stays. Delete the claims first.")
        )
    step.delete("quote", quote)


def find_words(reader: Reader, number: int, exact: str) -> tuple[int, int] | None:
    """Where `exact` stands in a snapshot (code points), or None."""
    text = reader.value("SELECT cleaned_text FROM snapshot WHERE id = ?", number)
    at = -1 if text is None else str(text).find(exact)
    return None if at < 0 else (at, at + len(exact))


def broken(reader: Reader) -> tuple[int, ...]:
    """Quotes whose words no longer stand where they say (only a damaged file has any).

    Each text is taken once for all its quotes: `substr` counts its letters again for each.
    """
    found = []
    for number, quoted in groupby(
        reader.each(
            'SELECT snapshot, id, CAST(exact AS BLOB), start, "end" FROM quote '
            "WHERE deleted = 0 ORDER BY snapshot"
        ),
        itemgetter(0),
    ):
        held = reader.value("SELECT CAST(cleaned_text AS BLOB) FROM snapshot WHERE id = ?", number)
        text = None if held is None else _as_far_as_text(held)
        for _, quote, exact, start, end in quoted:
            if text is None or not 0 <= start <= end or text[start:end] != _as_far_as_text(exact):
                found.append(quote)
    return tuple(sorted(found))


def _as_far_as_text(stored: bytes) -> str:
    """A damaged byte spoils the words it stands in, and no others."""
    return stored.decode(errors="surrogateescape")
