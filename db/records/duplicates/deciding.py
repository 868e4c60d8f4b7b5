"""What was decided on two records that may be the same, and joining two into one.

Hides where "different" and "later" are kept: as a private note of a kind of its own on one of the
two, so that undo takes it back, a merge brings it along, and no share ever holds it. Two actors
are decided by `identities` alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from db.errors import BadInput
from db.language import say
from db.reader import Reader, id_list
from db.records import incidents, sources
from db.records.lists import Listed
from db.step import Step

_KIND = "pair"
DIFFERENT, LATER = "different", "later"
Two = frozenset[int]


def set_apart(step: Step, table: Listed, one: int, other: int) -> None:
    """Two records are different: they are not proposed again."""
    _keep(step, table, one, other, DIFFERENT)


def put_off(step: Step, table: Listed, one: int, other: int) -> None:
    """Two records are to be decided later: they are proposed after all others."""
    _keep(step, table, one, other, LATER)


def _keep(step: Step, table: Listed, one: int, other: int, verdict: str) -> None:
    _forget(step, table, one, other)
    first, second = sorted((one, other))
    step.insert(
        "note",
        owner_table=table,
        owner=first,
        kind=_KIND,
        text=f"{verdict} {second}",
        done=1,
        private=1,
    )


def _forget(step: Step, table: Listed, one: int, other: int) -> None:
    first, second = sorted((one, other))
    step.delete_where(
        "note",
        "owner_table = ? AND owner = ? AND kind = ? AND text IN (?, ?)",
        table,
        first,
        _KIND,
        f"{DIFFERENT} {second}",
        f"{LATER} {second}",
    )


def take_back(step: Step, table: Listed, one: int, other: int) -> None:
    """Nothing was decided on the two: they may be proposed again."""
    if table == "actor":
        step.delete_where(
            "identity_claim",
            "(actor = ?1 AND other = ?2) OR (actor = ?2 AND other = ?1)",
            one,
            other,
        )
    else:
        _forget(step, table, one, other)


def verdicts(reader: Reader, table: Listed) -> dict[Two, str]:
    """What was decided by `set_apart` and `put_off`, by pair."""
    found: dict[Two, str] = {}
    for owner, text in reader.rows(
        "SELECT owner, text FROM note WHERE owner_table = ? AND kind = ? AND deleted = 0 "
        "ORDER BY id",
        table,
        _KIND,
    ):
        verdict, _, other = text.partition(" ")
        if other.isdecimal():
            found[frozenset((owner, int(other)))] = verdict
    return found


def join_incidents(step: Step, kept: int, gone: int) -> None:
    """Two incidents are one: the first keeps every claim, figure, place, actor, tag and note of
    both, and what only the other says of date, summary and grading; the other is deleted."""
    if kept == gone:
        raise BadInput(say("An incident cannot be joined with itself. Nothing was changed."))
    one, other = incidents.get(step.reader, kept), incidents.get(step.reader, gone)
    if one is None or other is None:
        raise BadInput(say("One of the two is no longer there. Nothing was changed."))
    if one.when is None and other.when is not None:
        incidents.set_when(step, kept, other.when, other.date_source)
    cells: dict[str, object] = {}
    if not one.summary and other.summary:
        cells["summary"] = other.summary
    if one.grading is None and other.grading is not None:
        cells["grading"] = other.grading
    if cells:
        incidents.change(step, kept, **cells)
    step.update_where("claim", {"incident": kept}, "incident = ?", gone)
    for table, same in (
        ("incident_place", "n.place = o.place AND n.role = o.role"),
        ("incident_actor", "n.actor = o.actor AND n.role = o.role"),
        ("incident_group_member", "n.incident_group = o.incident_group"),
    ):
        step.delete_where(
            table,
            f"incident = ? AND id IN (SELECT o.id FROM {table} o JOIN {table} n ON {same} "
            "AND n.incident = ? AND n.deleted = 0 WHERE o.incident = ? AND o.deleted = 0)",
            gone,
            kept,
            gone,
        )
        step.update_where(table, {"incident": kept}, "incident = ?", gone)
    for table, column in (("dataset_record", "incident"), ("incident", "phrase_anchor")):
        step.update_where(table, {column: kept}, f"{column} = ?", gone)
    step.update_where("incident", {"parent": kept}, "parent = ? AND id <> ?", gone, kept)
    if one.parent == gone:
        incidents.change(step, kept, parent=other.parent)
    for table in ("assessment", "hypothesis"):
        step.update_where(
            table, {"subject": kept}, "subject_table = 'incident' AND subject = ?", gone
        )
    _move_beside(step, "incident", kept, gone)
    step.delete("incident", gone)


def join_sources(step: Step, kept: int, gone: int) -> None:
    """Two cards of one source are one: the first keeps the claims, ratings, relations, tags and
    notes of both and the parts of the citation that only the other has; the other is deleted.

    Raises BadInput when the other holds a text: what was captured stays with its own card.
    """
    if step.reader.value("SELECT 1 FROM snapshot WHERE source = ? AND deleted = 0", gone):
        raise BadInput(
            say(
                "Both hold a text of their own, so they stay two sources. Nothing was changed. "
                "Say instead which of them goes back to the other."
            )
        )
    one, other = sources.get(step.reader, kept), sources.get(step.reader, gone)
    if one is None or other is None or kept == gone:
        raise BadInput(say("One of the two is no longer there. Nothing was changed."))
    missing = {name: text for name, text in other.fields.items() if not one.fields.get(name)}
    cells: dict[str, object] = {}
    if one.outlet is None and other.outlet is not None:
        cells["outlet"] = other.outlet
    sources.change(step, kept, missing, **cells)
    if not one.authors and other.authors:
        sources.set_authors(step, kept, other.authors)
    both = "(source = ? AND object = ?) OR (source = ? AND object = ?)"
    step.delete_where("source_relation", both, kept, gone, gone, kept)
    for table, column in (
        ("claim", "source"),
        ("source_rating", "source"),
        ("source_relation", "source"),
        ("source_relation", "object"),
        ("incident", "phrase_source"),
    ):
        step.update_where(table, {column: kept}, f"{column} = ?", gone)
    _move_beside(step, "source", kept, gone)
    step.delete("source", gone)


def _move_beside(step: Step, table: Listed, kept: int, gone: int) -> None:
    """Tags that both bear stay once; notes and files all stay."""
    step.delete_where(
        "tagging",
        "owner_table = ? AND owner = ? AND tag IN (SELECT tag FROM tagging WHERE owner_table = ? "
        "AND owner = ? AND deleted = 0)",
        table,
        gone,
        table,
        kept,
    )
    step.delete_where("note", "owner_table = ? AND owner = ? AND kind = ?", table, gone, _KIND)
    for beside in ("tagging", "note", "attachment"):
        step.update_where(beside, {"owner": kept}, "owner_table = ? AND owner = ?", table, gone)


def related(reader: Reader, ids: Iterable[int]) -> frozenset[Two]:
    """Pairs of sources of which one goes back to the other already."""
    wanted = id_list(ids)
    return frozenset(
        frozenset(row)
        for row in reader.rows(
            "SELECT source, object FROM source_relation WHERE deleted = 0 "
            f"AND source IN ({wanted}) AND object IN ({wanted})"
        )
    )
