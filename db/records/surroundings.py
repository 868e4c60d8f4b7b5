"""Who stands around an actor: its relations, and one step further theirs, for a small graph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.reader import Reader, id_list
from db.records.names import shown

#: Actors beyond the first step that are told; a state may have relations to hundreds.
MOST = 60


@dataclass(frozen=True, slots=True)
class Tie:
    """One relation: `subject` is it (terms.RELATIONS) to `object`; `start`, `end` EDTF."""

    id: int
    subject: int
    predicate: str
    object: int
    start: str | None
    end: str | None
    certainty: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Ties around `centre`; `names` of all actors in them. Several actors read as one are the
    centre together. `left_out`: actors of the second step that are not told."""

    centre: int
    names: dict[int, str]
    ties: tuple[Tie, ...]
    left_out: int = 0


def around(reader: Reader, actors: Sequence[int], steps: int = 1) -> Surroundings:
    """The relations of actors (read as one, the first is the centre) and, with two steps, those of
    the others as well."""
    centre = actors[0]
    near = _ties(reader, actors, actors)
    ties = {tie.id: tie for tie in near}
    beside = list(dict.fromkeys(one for tie in near for one in (tie.subject, tie.object)))
    beside = [one for one in beside if one != centre]
    left_out = 0
    if beside:
        known = {centre, *beside}
        far: list[int] = []
        for tie in _ties(reader, beside, actors):
            ends = [one for one in (tie.subject, tie.object) if one not in known]
            if ends and steps < 2:
                continue
            new = [one for one in ends if one not in far]
            if len(far) + len(new) > MOST:
                left_out += len(new)
                continue
            far.extend(new)
            ties.setdefault(tie.id, tie)
    every = {one for tie in ties.values() for one in (tie.subject, tie.object)} | {centre}
    return Surroundings(centre, shown(reader, "actor", every), tuple(ties.values()), left_out)


def _ties(reader: Reader, wanted: Sequence[int], centre: Sequence[int]) -> list[Tie]:
    """The relations of these, in a fixed order; all actors of the centre are its first one."""
    rows = reader.rows(
        "SELECT r.id, r.subject, r.predicate, r.object, r.start_edtf, r.end_edtf, r.certainty "
        "FROM actor_relation r JOIN actor a ON a.id = r.subject AND a.deleted = 0 "
        "JOIN actor b ON b.id = r.object AND b.deleted = 0 "
        f"WHERE r.deleted = 0 AND (r.subject IN ({id_list(wanted)}) "
        f"OR r.object IN ({id_list(wanted)})) ORDER BY r.start_edtf IS NULL, r.start_edtf, r.id"
    )
    head, same = centre[0], set(centre)
    ties = [
        Tie(
            row[0],
            head if row[1] in same else row[1],
            row[2],
            head if row[3] in same else row[3],
            *row[4:],
        )
        for row in rows
    ]
    return [tie for tie in ties if tie.subject != tie.object]
