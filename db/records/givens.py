"""The dates and places that speakers give for one incident, and how they stand to what it holds.

Hides how a given date is compared with the date held (by its bounds) and how the name of a
given place is found among the places of the case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from db import when as dates
from db.reader import Reader, id_list
from db.records import assessments, incidents
from db.records.claims import Claim
from db.search.fold import fold
from db.step import Step
from db.when import Bounds, When

#: How a given thing stands to the one held: the same; inside it (more exact); around it (less
#: exact); in part; apart from it (they cannot both be right); nothing held, or not comparable.
Agreement = Literal["same", "inside", "around", "overlaps", "apart", ""]


@dataclass(frozen=True, slots=True)
class GivenDate:
    """One date (EDTF) and the claims that give it, in the order in which they were said."""

    edtf: str
    claims: tuple[Claim, ...]
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class GivenPlace:
    """One place by the name it is given, and the claims that give it. `place`: the place of the
    case that bears this name; None when none does."""

    name: str
    place: int | None
    claims: tuple[Claim, ...]
    agreement: Agreement


def dates_given(said: Iterable[Claim], held: When | None) -> tuple[GivenDate, ...]:
    """Every date given, each once, those most often given first."""
    grouped = _grouped(said, "date", str.strip)
    bounds = None if held is None else held.bounds()
    found = [
        GivenDate(edtf, tuple(claims), _compare(edtf, held, bounds))
        for edtf, claims in grouped.items()
    ]
    return tuple(sorted(found, key=lambda each: -_voices(each.claims)))


def places_given(
    reader: Reader, said: Iterable[Claim], held: Sequence[int]
) -> tuple[GivenPlace, ...]:
    """Every place given, each once, those most often given first. `held`: ids of the places the
    incident has."""
    grouped = _grouped(said, "place", _key)
    if not grouped:
        return ()
    known = _places_named(reader, grouped)
    around = _around(reader, {*held, *(place for named in known.values() for place in named)})
    found = []
    for key, claims in grouped.items():
        place, agreement = _placed(known.get(key, ()), held, around)
        found.append(GivenPlace(claims[0].value.strip(), place, tuple(claims), agreement))
    return tuple(sorted(found, key=lambda each: -_voices(each.claims)))


def hold_date(step: Step, incident: int, edtf: str, claim: Claim, reasons: str = "") -> None:
    """Hold the date a claim gives to be the incident's, and keep that it was decided so."""
    incidents.set_when(step, incident, dates.parse(edtf), claim.source)
    _decide(step, incident, assessments.WHEN, edtf, claim, reasons)


def hold_place(step: Step, incident: int, given: GivenPlace, reasons: str = "") -> None:
    """Hold a given place to be where it happened: the place the incident has in the role
    "location" makes way, those with another role (launched from, target) stay."""
    from db.records import places

    place = given.place if given.place is not None else places.create(step, given.name)
    step.delete_where("incident_place", "incident = ? AND role = 'location'", incident)
    incidents.add_place(step, incident, place)
    _decide(step, incident, assessments.PLACE, given.name, given.claims[0], reasons)


def _decide(step: Step, incident: int, field: str, value: str, claim: Claim, reasons: str) -> None:
    assessments.decide(
        step,
        "incident",
        incident,
        field,
        value,
        rule="named_source",
        reasons=reasons,
        evidence={claim.id: "supports"},
    )


def _grouped(
    said: Iterable[Claim], about: str, key: Callable[[str], str]
) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in said:
        if claim.about == about and claim.value.strip() and claim.rank != "deprecated":
            found.setdefault(key(claim.value), []).append(claim)
    return found


def _voices(claims: Sequence[Claim]) -> int:
    """How many say so in words of their own."""
    return sum(claim.repeats is None for claim in claims)


def _compare(edtf: str, held: When | None, bounds: Bounds | None) -> Agreement:
    if held is None or bounds is None or not dates.is_valid(edtf):
        return ""
    if edtf == held.edtf:
        return "same"
    given = dates.bounds(edtf)
    mine = _ends(bounds)
    other = _ends(given)
    if mine == other:
        return "same"
    if other[0] >= mine[0] and other[1] <= mine[1]:
        return "inside"
    if other[0] <= mine[0] and other[1] >= mine[1]:
        return "around"
    if other[1] <= mine[0] or other[0] >= mine[1]:
        return "apart"
    return "overlaps"


def _ends(bounds: Bounds) -> tuple[int, int]:
    """First and last second a date may lie in; open ends lie far away."""
    far = 1 << 61
    return (
        -far if bounds.earliest is None else bounds.earliest,
        far if bounds.latest is None else bounds.latest,
    )


def _key(name: str) -> str:
    return fold(name).strip()


def _places_named(reader: Reader, keys: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for key in keys:
        for (place,) in reader.rows(
            "SELECT DISTINCT n.place FROM place_name n JOIN place p ON p.id = n.place "
            "WHERE n.search_key = ? AND n.deleted = 0 AND p.deleted = 0 ORDER BY n.place",
            key,
        ):
            found.setdefault(key, []).append(place)
    return found


def _around(reader: Reader, ids: Iterable[int]) -> dict[int, frozenset[int]]:
    """For each place the places it lies in, at any distance."""
    found: dict[int, set[int]] = {}
    for place, outer in reader.rows(
        "WITH RECURSIVE up(id, at, depth) AS (SELECT id, parent, 1 FROM place "
        f"WHERE id IN ({id_list(ids)}) AND parent IS NOT NULL UNION ALL SELECT up.id, p.parent, "
        "depth + 1 FROM up JOIN place p ON p.id = up.at WHERE p.parent IS NOT NULL AND depth < 12) "
        "SELECT id, at FROM up"
    ):
        found.setdefault(place, set()).add(outer)
    return {place: frozenset(outer) for place, outer in found.items()}


def _placed(
    named: Sequence[int], held: Sequence[int], around: dict[int, frozenset[int]]
) -> tuple[int | None, Agreement]:
    """The place a name stands for (the one nearest to what is held) and how it stands to it."""
    nothing: frozenset[int] = frozenset()
    for place in named:
        if place in held:
            return place, "same"
    for place in named:
        if any(place in around.get(mine, nothing) for mine in held):
            return place, "around"
    for place in named:
        if around.get(place, nothing) & set(held):
            return place, "inside"
    return (named[0] if named else None), ("apart" if held else "")
