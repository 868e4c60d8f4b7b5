"""Admiralty ratings: how reliable an outlet is over time, or one source against its outlet."""

from __future__ import annotations

from collections.abc import Sequence
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


@dataclass(frozen=True, slots=True)
class Use:
    """How many sources an outlet's rating grades, and how many claims rest on these."""

    rating: int
    sources: int
    claims: int


def of_outlet(reader: Reader, outlet: int) -> tuple[Rating, ...]:
    """The ratings of an outlet, the newest first."""
    return _ratings(reader, "outlet", outlet)


def of_source(reader: Reader, source: int) -> tuple[Rating, ...]:
    """The ratings of one source that stand against its outlet's."""
    return _ratings(reader, "source", source)


def holding(given: Sequence[Rating], issued: str | None) -> Rating | None:
    """Which of an outlet's ratings (the newest first) grades what it published on a day (EDTF): the
    same rule as `claims.reliability_sql`."""
    on_its_day = [each for each in given if issued and holds(each, issued)]
    return next(iter(on_its_day or given), None)


def holds(rating: Rating, issued: str) -> bool:
    """Whether a rating is one of that day."""
    return (rating.since or "") <= issued and f"{rating.until or ''}~" >= issued


def uses(reader: Reader, outlet: int) -> tuple[Use, ...]:
    """What each rating of an outlet grades, the newest first; sources with a rating of their own
    are left out."""
    given = of_outlet(reader, outlet)
    if not given:
        return ()
    counts = {each.id: [0, 0] for each in given}
    rows = reader.rows(
        "SELECT s.issued, (SELECT count(*) FROM claim c WHERE c.source = s.id AND c.quote IS NULL "
        "AND c.deleted = 0) + (SELECT count(*) FROM snapshot p JOIN quote q ON q.snapshot = p.id "
        "JOIN claim c ON c.quote = q.id WHERE p.source = s.id AND c.deleted = 0) "
        "FROM source s WHERE s.outlet = ? AND s.deleted = 0 AND NOT EXISTS (SELECT 1 FROM "
        "source_rating r WHERE r.source = s.id AND r.deleted = 0)",
        outlet,
    )
    for issued, claims in rows:
        rating = holding(given, issued)
        if rating is not None:
            counts[rating.id][0] += 1
            counts[rating.id][1] += claims
    return tuple(Use(number, *count) for number, count in counts.items())


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
