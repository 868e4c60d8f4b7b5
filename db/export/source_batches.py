"""Sources in batches: CSL variables, reliability, what is held of each, what it goes back to.

Hides where a source keeps its variables (columns, and JSON for the rarer ones) and which texts may
go out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from db import when
from db.cells import keyed, objects
from db.export.directory import Directory
from db.export.outgoing import Held, Source, Span
from db.reader import Row, id_list
from db.records import ratings
from db.records.ratings import Rating
from db.records.sources import CSL_COLUMNS

BATCH = 1_000
_LISTS = ("author", "translator")
_CSL = ", ".join(f's."{name}"' for name in CSL_COLUMNS)
_SOURCE = (
    f"SELECT s.id, {_CSL}, s.csl, s.outlet, s.provenance, "
    "coalesce(nullif(s.licence, ''), d.licence, ''), s.retraction, s.dataset, "
    "coalesce(trim(d.name || ' ' || d.version), ''), s.marking FROM source s "
    "LEFT JOIN dataset d ON d.id = s.dataset AND d.deleted = 0 "
    "WHERE s.id IN ({ids}) AND s.deleted = 0"
)


def sources(directory: Directory) -> Iterator[list[Source]]:
    """The chosen sources in order, a batch at a time."""
    chosen = directory.chosen.sources
    rated = _Ratings(directory)
    for start in range(0, len(chosen), BATCH):
        ids = chosen[start : start + BATCH]
        rows = {row[0]: row for row in directory.reader.rows(_SOURCE.format(ids=id_list(ids)))}
        tags = directory.tags("source", ids)
        held = _held(directory, ids)
        back = _relations(directory, ids)
        yield [
            _source(directory, rows[each], rated, tags, held, back) for each in ids if each in rows
        ]


def _source(
    directory: Directory,
    row: Row,
    rated: _Ratings,
    tags: dict[int, tuple[str, ...]],
    held: dict[int, list[Held]],
    back: dict[int, list[tuple[str, int | None, str]]],
) -> Source:
    number, *cells = row[: len(CSL_COLUMNS) + 1]
    others, outlet, provenance, licence, retraction, dataset, of, marking = row[len(cells) + 1 :]
    csl = variables(cells, others)
    publisher = directory.outlet(outlet) or str(
        csl.get("container-title") or csl.get("publisher") or ""
    )
    issued = str(csl.get("issued") or "")
    return Source(
        number,
        csl,
        str(csl.get("title") or ""),
        publisher,
        issued,
        _span(issued),
        url=str(csl.get("URL") or ""),
        language=str(csl.get("language") or ""),
        reliability=rated.letter(number, outlet, issued),
        provenance=provenance,
        licence=licence,
        retraction=retraction,
        dataset="" if dataset in directory.held("dataset") else of,
        tags=tags.get(number, ()),
        held=tuple(held.get(number, ())),
        marking=directory.marking(marking),
        rests_on=tuple(back.get(number, ())),
    )


def variables(cells: Sequence[object], others: str) -> dict[str, object]:
    """The CSL variables of a source, without empty ones."""
    found: dict[str, object] = {}
    for name, cell in zip(CSL_COLUMNS, cells, strict=True):
        value = objects(cell) if name in _LISTS else cell
        if value:
            found[name] = value
    rest = keyed(others)
    found.update((name, value) for name, value in rest.items() if value not in ("", [], {}))
    return found


@lru_cache(maxsize=65_536)
def _span(edtf: str) -> Span:
    if not edtf or not when.is_valid(edtf):
        return Span()
    at = when.bounds(edtf)
    return Span(
        *(at.earliest, at.start_latest, at.end_earliest, at.latest),
        *(bool(at.open_start), bool(at.open_end)),
    )


class _Ratings:
    """The Admiralty letters, without those of ratings that are held back."""

    def __init__(self, directory: Directory) -> None:
        self._of_source: dict[int, str] = {}
        self._of_outlet: dict[int, list[Rating]] = {}
        held = directory.held("source_rating")
        for number, outlet, *cells in directory.reader.rows(
            "SELECT id, outlet, reliability, since, until FROM source_rating "
            "WHERE deleted = 0 ORDER BY coalesce(since, '') DESC, id DESC"
        ):
            if number in held:
                continue
            rating = Rating(*(number, *cells, "", ""))
            if outlet is not None:
                self._of_outlet.setdefault(outlet, []).append(rating)
        for number, source, letter in directory.reader.rows(
            "SELECT id, source, reliability FROM source_rating WHERE deleted = 0 "
            "AND source IS NOT NULL ORDER BY id"
        ):
            if number not in held:
                self._of_source[source] = letter

    def letter(self, source: int, outlet: int | None, issued: str) -> str:
        """Its own rating, else that of its outlet on the day it was published."""
        own = self._of_source.get(source)
        if own is not None or outlet is None:
            return own or ""
        found = ratings.holding(self._of_outlet.get(outlet, ()), issued or None)
        return "" if found is None else found.reliability


def _held(directory: Directory, ids: Sequence[int]) -> dict[int, list[Held]]:
    held, closed = directory.held("snapshot"), directory.held("text")
    rows = [
        row
        for row in directory.reader.rows(
            "SELECT id, source, captured_at, sha256, cleaned_sha256, lang, "
            "coalesce(nullif(url_final, ''), url_requested), mime FROM snapshot "
            f"WHERE source IN ({id_list(ids)}) AND deleted = 0 ORDER BY captured_at, id"
        )
        if row[0] not in held
    ]
    texts: dict[int, str] = dict(
        directory.reader.rows(
            "SELECT id, cleaned_text FROM snapshot "
            f"WHERE id IN ({id_list(row[0] for row in rows if row[0] not in closed)})"
        )
    )
    found: dict[int, list[Held]] = {}
    for number, source, *cells in rows:
        found.setdefault(source, []).append(Held(*(*cells, texts.get(number))))
    return found


def _relations(
    directory: Directory, ids: Sequence[int]
) -> dict[int, list[tuple[str, int | None, str]]]:
    held = directory.held("source_relation")
    rows = directory.reader.rows(
        "SELECT id, source, predicate, object, object_label FROM source_relation "
        f"WHERE source IN ({id_list(ids)}) AND deleted = 0 ORDER BY id"
    )
    going = directory.going("source", (row[3] for row in rows))
    found: dict[int, list[tuple[str, int | None, str]]] = {}
    for number, source, predicate, other, words in rows:
        if number not in held and (other in going or (other is None and words)):
            found.setdefault(source, []).append((predicate, other, words))
    return found
