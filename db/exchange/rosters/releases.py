"""Which release of which list the entries of a file belong to, and the card that cites it.

Hides that a list which comes again is known by its kind and name: every release has a row of its
own with its version, and all of them together are what the case holds of the list.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.exchange.tables.incoming import Dataset
from db.exchange.tables.registers_sources import sha256_of
from db.reader import Reader, id_list
from db.step import Step


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry as the case holds it: its row of `dataset_record`, and the version it came in."""

    record: int
    sha256: str
    version: str


def kept(reader: Reader, dataset: Dataset) -> dict[str, Kept]:
    """What the case holds of a list, of any release, by the numbers of its entries."""
    return {
        native: Kept(record, sha256, version)
        for native, record, sha256, version in reader.each(
            "SELECT r.native_id, r.id, r.sha256, d.version FROM dataset_record r "
            "JOIN dataset d ON d.id = r.dataset AND d.deleted = 0 AND d.kind = ? AND d.name = ? "
            "WHERE r.superseded = 0 AND r.deleted = 0 ORDER BY r.id",
            dataset.kind,
            dataset.name,
        )
    }


def verbatim_of(reader: Reader, record: int) -> dict[str, object]:
    """The cells of an entry as they were kept."""
    row = reader.value("SELECT row FROM dataset_record WHERE id = ?", record)
    cells = json.loads(row) if row else {}
    return cells if isinstance(cells, dict) else {}


def waiting(reader: Reader, kind: str) -> dict[str, list[dict[str, object]]]:
    """Kept rows that say more about an entry, by the number of that entry."""
    found: dict[str, list[dict[str, object]]] = {}
    for native, row in reader.each(
        "SELECT r.native_id, r.row FROM dataset_record r JOIN dataset d ON d.id = r.dataset "
        "AND d.deleted = 0 AND d.kind = ? WHERE r.superseded = 0 AND r.deleted = 0 "
        "AND r.native_id GLOB '*/*' ORDER BY r.id",
        kind,
    ):
        found.setdefault(native.partition("/")[0], []).append(json.loads(row))
    return found


def release(step: Step, dataset: Dataset, file: Path) -> int:
    """The row of the release a file holds; made, with the card that cites it, when the case has
    not got it."""
    held: list[int] = [
        row[0]
        for row in step.reader.rows(
            "SELECT id FROM dataset WHERE kind = ? AND name = ? AND version = ? AND deleted = 0",
            *(dataset.kind, dataset.name, dataset.version),
        )
    ]
    accessed = datetime.fromtimestamp(file.stat().st_mtime, UTC).date().isoformat()
    if not held:
        held.append(
            step.insert(
                "dataset",
                kind=dataset.kind,
                name=dataset.name,
                version=dataset.version,
                licence=dataset.licence,
                citation=dataset.citation,
                url=dataset.url,
                redistributable=int(dataset.redistributable),
                retrieved=accessed,
            )
        )
    card = step.reader.row(
        f"SELECT id, note FROM source WHERE dataset IN ({id_list(held)}) AND type = 'dataset' "
        "AND deleted = 0"
    )
    came = f"Imported from “{file.name}”, SHA-256 {sha256_of(file)}."
    if card is None:
        _cite(step, dataset, held[0], came, accessed)
    elif came not in card[1]:
        step.update("source", card[0], note=f"{card[1]}\n{came}".strip())
    return held[0]


def _cite(step: Step, dataset: Dataset, own: int, came: str, accessed: str) -> None:
    """The card of a list. Who publishes it stands there in words: an office that makes lists is no
    actor of the case for that."""
    step.insert(
        "source",
        {
            "type": "dataset",
            "title": f"{dataset.name}, version {dataset.version}"
            if dataset.version
            else dataset.name,
            "publisher": dataset.publisher,
            "author": json.dumps([{"literal": dataset.publisher}]),
            "URL": dataset.url,
            "issued": dataset.year or None,
            "accessed": accessed,
            "licence": dataset.licence,
            "note": f"{came} {dataset.citation}".strip(),
            "dataset": own,
        },
    )
