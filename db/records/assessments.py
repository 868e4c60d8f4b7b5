"""Our own reading of a record: what we decided, by which rule, how sure, why, and who.

Every decision is a row of its own; the newest one of a field holds and the older ones stay to
be read. Hides how one knows what came after a decision: the change log says it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.language import Forms
from db.reader import Reader, id_list
from db.step import Step

#: The fields of an incident that are decided.
GRADING = "grading"
WHEN = "when"
PLACE = "place"


@dataclass(frozen=True, slots=True)
class Evidence:
    """How one claim bears on a decision: `weight` of terms.EVIDENCE_WEIGHTS."""

    claim: int
    weight: str
    note: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """One decision. `likelihood` (ICD 203: how likely it is) and `confidence` (how well founded
    we think that is) stand apart; None when not said. `at`: seconds since 1970, UTC."""

    id: int
    field: str
    value: str
    rule: str
    likelihood: str | None
    confidence: str | None
    reasons: str
    dissent: str
    author: str
    at: int
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Since:
    """What happened to the claims of an incident after a decision."""

    added: int
    changed: int
    removed: int

    @property
    def words(self) -> str:
        """ "2 claims were added, 1 claim was removed"; "" when nothing happened."""
        parts = (
            (self.added, Forms("{count:,} claim was added", "{count:,} claims were added")),
            (self.changed, Forms("{count:,} claim was changed", "{count:,} claims were changed")),
            (self.removed, Forms("{count:,} claim was removed", "{count:,} claims were removed")),
        )
        return ", ".join(forms.of(count) for count, forms in parts if count)


def of(reader: Reader, table: str, row: int) -> tuple[Assessment, ...]:
    """Every decision on a record, the newest first."""
    found = reader.rows(
        "SELECT a.id, a.field, a.value, a.rule, a.likelihood, a.confidence, a.reasons, a.dissent, "
        "coalesce(p.name, t.author_name), (t.hlc >> 16) / 1000 FROM assessment a "
        "JOIN txn t ON t.id = a.created_txn LEFT JOIN analyst p ON p.id = a.assessed_by "
        "WHERE a.subject_table = ? AND a.subject = ? AND a.deleted = 0 "
        "ORDER BY t.hlc DESC, a.id DESC",
        table,
        row,
    )
    if not found:
        return ()
    weighed: dict[int, list[Evidence]] = {}
    for number, *cells in reader.rows(
        "SELECT e.assessment, e.claim, e.weight, e.note FROM assessment_evidence e "
        "JOIN claim c ON c.id = e.claim AND c.deleted = 0 WHERE e.deleted = 0 "
        f"AND e.assessment IN ({id_list(each[0] for each in found)}) ORDER BY e.id"
    ):
        weighed.setdefault(number, []).append(Evidence(*cells))
    return tuple(Assessment(*(*each, tuple(weighed.get(each[0], ())))) for each in found)


def current(decided: Sequence[Assessment], field: str) -> Assessment | None:
    """The decision that holds for a field."""
    return next((each for each in decided if each.field == field), None)


def decide(
    step: Step,
    table: str,
    row: int,
    field: str,
    value: str,
    *,
    rule: str = "manual",
    likelihood: str | None = None,
    confidence: str | None = None,
    reasons: str = "",
    dissent: str = "",
    evidence: Mapping[int, str] | None = None,
) -> int:
    """Decide a field of a record anew. `evidence`: claim -> weight of terms.EVIDENCE_WEIGHTS."""
    made = step.insert(
        "assessment",
        subject_table=table,
        subject=row,
        field=field,
        value=value,
        rule=rule,
        likelihood=likelihood,
        confidence=confidence,
        reasons=reasons,
        dissent=dissent,
        assessed_by=step.author,
    )
    for claim, weight in (evidence or {}).items():
        step.insert("assessment_evidence", assessment=made, claim=claim, weight=weight)
    return made


def take_back(step: Step, assessment: int) -> None:
    """Let a decision fall; the one before it holds again."""
    step.delete("assessment", assessment)
    step.delete_where("assessment_evidence", "assessment = ?", assessment)


def take_back_all(step: Step, table: str, row: int, field: str) -> None:
    """Let every decision on a field fall."""
    step.delete_where(
        "assessment_evidence",
        "assessment IN (SELECT id FROM assessment WHERE subject_table = ? AND subject = ? "
        "AND field = ? AND deleted = 0)",
        table,
        row,
        field,
    )
    step.delete_where(
        "assessment", "subject_table = ? AND subject = ? AND field = ?", table, row, field
    )


def grade(step: Step, incident: int, grading: str, **cells: object) -> int:
    """Decide the grading of an incident: the decision with its reasons, and the incident's own
    cell, which the standing follows. `cells` as of `decide`."""
    step.update("incident", incident, grading=grading)
    return decide(step, "incident", incident, GRADING, grading, **cells)  # type: ignore[arg-type]


def since(reader: Reader, incident: int, assessment: Assessment) -> Since:
    """What happened to the claims of an incident after a decision on it."""
    hlc = reader.value(
        "SELECT t.hlc FROM assessment a JOIN txn t ON t.id = a.created_txn WHERE a.id = ?",
        assessment.id,
    )
    claims = {
        row: (later, deleted)
        for row, later, deleted in reader.rows(
            "SELECT c.id, t.hlc > ?, c.deleted FROM claim c JOIN txn t ON t.id = c.created_txn "
            "WHERE c.incident = ?",
            hlc,
            incident,
        )
    }
    moved: dict[tuple[int, str], tuple[object, object]] = {}
    for row, column, old, new in reader.rows(
        "SELECT h.row, h.col, h.old, h.new FROM claim c JOIN change h ON h.row = c.id "
        "AND h.tbl = 'claim' JOIN txn t ON t.id = h.txn WHERE c.incident = ? AND t.hlc > ? "
        "ORDER BY t.hlc, h.id",
        incident,
        hlc,
    ):
        moved[row, column] = (moved.get((row, column), (old,))[0], new)
    # What was changed and changed back is as it was.
    differ = {place for place, (old, new) in moved.items() if old != new}
    before = {row for row, (later, _) in claims.items() if not later}
    removed = {row for row, column in differ if column == "deleted" and claims[row][1]} & before
    changed = {row for row, _ in differ if not claims[row][1]} & before
    added = sum(1 for later, deleted in claims.values() if later and not deleted)
    return Since(added, len(changed), len(removed))
