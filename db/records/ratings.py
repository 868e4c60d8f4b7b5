"""Admiralty ratings: how reliable an outlet is over time, or one source against its outlet."""

from __future__ import annotations

from dataclasses import dataclass

from db.reader import Reader
from db.step import Step


@dataclass(frozen=True, slots=True)
class Rating:
    """`reliability` A-F ("F": cannot be judged, not the worst). `since`, `until`: EDTF."""

    id: int
    reliability: str
    since: str | None
    until: str | None
    reason: str
    rated_by: str


def of_outlet(reader: Reader, outlet: int) -> tuple[Rating, ...]:
    """The ratings of an outlet, the newest first."""
    return _ratings(reader, "outlet", outlet)


def of_source(reader: Reader, source: int) -> tuple[Rating, ...]:
    """The ratings of one source that stand against its outlet's."""
    return _ratings(reader, "source", source)


def _ratings(reader: Reader, column: str, row: int) -> tuple[Rating, ...]:
    return tuple(
        Rating(*found)
        for found in reader.rows(
            "SELECT r.id, r.reliability, r.since, r.until, r.reason, coalesce(a.name, '') "
            f"FROM source_rating r LEFT JOIN analyst a ON a.id = r.rated_by WHERE r.{column} = ? "
            "AND r.deleted = 0 ORDER BY coalesce(r.since, '') DESC, r.id DESC",
            row,
        )
    )


def rate(
    step: Step,
    reliability: str,
    *,
    outlet: int | None = None,
    source: int | None = None,
    reason: str = "",
    since: str | None = None,
    until: str | None = None,
) -> int:
    """Rate an outlet, or one source (exactly one of the two)."""
    return step.insert(
        "source_rating",
        outlet=outlet,
        source=source,
        reliability=reliability,
        reason=reason,
        since=since,
        until=until,
        rated_by=step.author,
    )


def change(step: Step, rating: int, **cells: object) -> None:
    """Change a rating."""
    step.update("source_rating", rating, cells)


def remove(step: Step, rating: int) -> None:
    """Take a rating back."""
    step.delete("source_rating", rating)
