"""What an incident belongs to: series, conflicts, campaigns, and the incident it is part of."""

from __future__ import annotations

from dataclasses import dataclass

from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.search.fold import fold
from db.step import Step


@dataclass(frozen=True, slots=True)
class Membership:
    """One series an incident stands in; `kind` of terms.GROUP_KINDS."""

    id: int
    group: int
    title: str
    kind: str


@dataclass(frozen=True, slots=True)
class Belonging:
    """`groups` it stands in; `parent`: the incident it is part of (None: of none); `parts`: how
    many are part of it."""

    groups: tuple[Membership, ...] = ()
    parent: int | None = None
    parent_title: str = ""
    parts: int = 0


def of(reader: Reader, incident: int) -> Belonging:
    """What an incident belongs to."""
    groups = tuple(
        Membership(*row)
        for row in reader.rows(
            "SELECT m.id, g.id, g.title, g.kind FROM incident_group_member m "
            "JOIN incident_group g ON g.id = m.incident_group AND g.deleted = 0 "
            "WHERE m.incident = ? AND m.deleted = 0 ORDER BY g.kind, g.title, m.id",
            incident,
        )
    )
    above = reader.row(
        "SELECT p.id, p.title FROM incident i JOIN incident p ON p.id = i.parent "
        "AND p.deleted = 0 WHERE i.id = ?",
        incident,
    )
    parts = reader.value("SELECT count(*) FROM incident WHERE parent = ? AND deleted = 0", incident)
    parent, title = above or (None, "")
    return Belonging(groups, parent, title, parts)


def find(reader: Reader, typed: str, limit: int = 12) -> list[tuple[int, str, str]]:
    """Series for a picker: (id, title, kind), those that begin with what was typed first."""
    key = fold(typed).strip()
    held = [
        (number, title, kind)
        for number, title, kind in reader.rows(
            "SELECT id, title, kind FROM incident_group WHERE deleted = 0 ORDER BY title, id"
        )
        if key in fold(title)
    ]
    held.sort(key=lambda each: not fold(each[1]).startswith(key))
    return held[:limit]


def create(step: Step, title: str, kind: str = "series") -> int:
    """A new series without anything in it."""
    clean = " ".join(title.split())
    if not clean:
        raise BadInput(say("A series needs a name. Nothing was changed."))
    return step.insert("incident_group", title=clean, kind=kind)


def put_into(step: Step, group: int, incident: int) -> None:
    """Put an incident into a series; nothing happens when it stands there already."""
    there = step.reader.value(
        "SELECT 1 FROM incident_group_member WHERE incident_group = ? AND incident = ? "
        "AND deleted = 0",
        group,
        incident,
    )
    if there is None:
        step.insert("incident_group_member", incident_group=group, incident=incident)


def take_out(step: Step, membership: int) -> None:
    """Take an incident out of a series."""
    step.delete("incident_group_member", membership)


def make_part(step: Step, incident: int, parent: int | None) -> None:
    """Make an incident part of another, or of none. Raises BadInput when it would be part of
    itself."""
    above, seen = parent, set[int]()
    while above is not None and above not in seen:
        if above == incident:
            raise BadInput(say("A whole cannot be part of its own part. Nothing was changed."))
        seen.add(above)
        above = step.reader.value("SELECT parent FROM incident WHERE id = ?", above)
    step.update("incident", incident, parent=parent)
