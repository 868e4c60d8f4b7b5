"""What came in with an import, as it is told afterwards: the cards made, what was left out of them.

Hides how much is read at once: a list of thousands asks for a line of each, the card looked at for
everything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from db.cells import keyed, objects, word
from db.reader import Reader, id_list
from db.records import sources
from db.records.claims import publisher_sql
from db.records.sources import Source


@dataclass(frozen=True, slots=True)
class Line:
    """A card in a list. `issued`: EDTF; `snapshot`: its newest version (None: cited, not held)."""

    source: int
    title: str
    publisher: str
    issued: str
    language: str
    snapshot: int | None
    has_text: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """One card with its newest version. `removed`: reasons and how many passages, the commonest
    first; `not_fetched`: kind and address of what the page wanted from elsewhere; `letters` of
    the clean text; `sha256` of the original (None: none held)."""

    source: Source
    snapshot: int | None
    mime: str
    letters: int
    sha256: str | None
    removed: tuple[tuple[str, int], ...]
    not_fetched: tuple[tuple[str, str], ...]


def lines(reader: Reader, ids: Iterable[int], snapshots: Iterable[int] = ()) -> tuple[Line, ...]:
    """A line of each source, and of the sources of these snapshots, in the order they were made;
    those that are gone are left out."""
    found = reader.rows(
        f"""SELECT s.id, s.title, coalesce({publisher_sql("s")}, ''), coalesce(s.issued, ''),
            s.language, p.id, coalesce(p.cleaned_text, '') <> ''
        FROM source s LEFT JOIN snapshot p ON p.id = (
            SELECT max(id) FROM snapshot WHERE source = s.id AND deleted = 0)
        WHERE s.deleted = 0 AND (s.id IN ({id_list(ids)}) OR s.id IN (
            SELECT source FROM snapshot WHERE id IN ({id_list(snapshots)}))) ORDER BY s.id"""
    )
    return tuple(Line(*[*row[:-1], bool(row[-1])]) for row in found)


def arrival(reader: Reader, source: int) -> Arrival | None:
    """A card and what was kept of it; None when it is gone."""
    card = sources.get(reader, source)
    if card is None:
        return None
    csl = reader.value("SELECT csl FROM source WHERE id = ?", source)
    row = reader.row(
        "SELECT id, mime, length(cleaned_text), sha256, removed FROM snapshot "
        "WHERE source = ? AND deleted = 0 ORDER BY id DESC",
        source,
    )
    if row is None:
        return Arrival(card, None, "", 0, None, (), ())
    reasons = Counter(word(each, "why") for each in objects(row[4]) if word(each, "text").strip())
    return Arrival(
        card, row[0], row[1], row[2], row[3], tuple(reasons.most_common()), _not_fetched(csl)
    )


def _not_fetched(csl: object) -> tuple[tuple[str, str], ...]:
    custom = keyed(csl).get("custom")
    listed = custom.get("not fetched", []) if isinstance(custom, dict) else []
    return tuple((str(kind), str(address)) for kind, address in listed)
