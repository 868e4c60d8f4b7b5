"""What the case as a whole says of itself: title, summary, count rule, marking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from db.ids import fixed_id
from db.reader import Reader
from db.step import Step


@dataclass(frozen=True, slots=True)
class Meta:
    """`count_rule`: a code of terms.COUNT_RULES. `language`: BCP 47. `marking`: TLP."""

    uuid: str
    title: str
    summary: str
    language: str
    count_rule: str
    marking: str


def get(reader: Reader) -> Meta:
    """The case's own facts."""
    found: dict[str, str] = dict(reader.rows("SELECT key, value FROM case_meta WHERE deleted = 0"))
    return Meta(
        uuid=found.get("uuid", ""),
        title=found.get("title", ""),
        summary=found.get("summary", ""),
        language=found.get("language", "en"),
        count_rule=found.get("count_rule", "range"),
        marking=found.get("marking", ""),
    )


def change(step: Step, **values: str) -> None:
    """Set any of title, summary, language, count_rule, marking."""
    for key, value in values.items():
        step.update("case_meta", fixed_id(f"case_meta:{key}"), value=value)


def keep(step: Step, key: str, value: str) -> None:
    """Keep a text under a key of one's own; nothing is written when it stands there already."""
    row = fixed_id(f"case_meta:{key}")
    held = step.reader.row("SELECT value, deleted FROM case_meta WHERE id = ?", row)
    if held is None:
        step.insert("case_meta", id=row, key=key, value=value)
    elif tuple(held) != (value, 0):
        step.update("case_meta", row, value=value, deleted=0)


def forget(step: Step, key: str) -> None:
    """Keep what stands under a key no longer."""
    row = fixed_id(f"case_meta:{key}")
    if step.reader.value("SELECT 1 FROM case_meta WHERE id = ? AND deleted = 0", row):
        step.delete("case_meta", row)


def is_empty(reader: Reader) -> bool:
    """Whether the case holds no incident, actor or source yet."""
    return not reader.value(
        "SELECT EXISTS(SELECT 1 FROM incident WHERE deleted = 0) "
        "OR EXISTS(SELECT 1 FROM actor WHERE deleted = 0) "
        "OR EXISTS(SELECT 1 FROM source WHERE deleted = 0)"
    )


def counts(reader: Reader) -> dict[str, int]:
    """How many living rows of each kind, for `info` and the status line."""
    tables = {
        "incidents": "incident",
        "actors": "actor",
        "sources": "source",
        "claims": "claim",
        "figures": "figure",
        "quotes": "quote",
        "places": "place",
        "snapshots": "snapshot",
        "datasets": "dataset",
    }
    return {
        name: int(reader.value(f"SELECT count(*) FROM {table} WHERE deleted = 0"))
        for name, table in tables.items()
    }


def span(reader: Reader) -> tuple[int | None, int | None]:
    """Earliest and latest second of the incidents; None when open or when there is none."""
    first = reader.value(
        "SELECT earliest FROM incident WHERE deleted = 0 AND earliest IS NOT NULL "
        "ORDER BY earliest LIMIT 1"
    )
    last = reader.value(
        "SELECT max(coalesce(latest, earliest)) FROM incident INDEXED BY incident_time "
        "WHERE deleted = 0"
    )
    return first, last


def changed(reader: Reader) -> datetime:
    """When somebody last changed the case, in UTC; 1970 for never."""
    newest = int(reader.value("SELECT coalesce(max(hlc), 0) FROM txn") or 0)
    return datetime.fromtimestamp((newest >> 16) / 1000, UTC)
