"""Incidents: what happened, when (with its doubt), where and with whom."""

from __future__ import annotations

from dataclasses import dataclass

from db.reader import Reader
from db.step import Step
from db.when import When

#: The columns that say when it happened.
WHEN_CELLS = (
    "edtf",
    "clock",
    "zone",
    "part_of_day",
    "calendar",
    "phrase",
    "phrase_published",
    "rule",
)


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident. Bounds in seconds (None: undated or open); `standing` of terms.Standing."""

    id: int
    title: str
    kind: str
    summary: str
    lang: str
    when: When | None
    earliest: int | None
    latest: int | None
    date_source: int | None
    is_aggregate: bool
    parent: int | None
    status: str
    grading: str | None
    standing: int
    weight: int
    marking: str
    private: bool


def get(reader: Reader, incident: int) -> Incident | None:
    """One incident, or None when it is not there (any more)."""
    found = reader.row(
        f"SELECT {', '.join(WHEN_CELLS)}, id, title, kind, summary, lang, earliest, latest, "
        "phrase_source, is_aggregate, parent, status, grading, standing, weight, marking, private "
        "FROM incident WHERE id = ? AND deleted = 0",
        incident,
    )
    if found is None:
        return None
    number, title, kind, summary, lang, earliest, latest, date_source, aggregate = found[8:17]
    parent, status, grading, standing, weight, marking, private = found[17:]
    return Incident(
        id=number,
        title=title,
        kind=kind,
        summary=summary,
        lang=lang,
        when=when_of(found[:8]),
        earliest=earliest,
        latest=latest,
        date_source=date_source,
        is_aggregate=bool(aggregate),
        parent=parent,
        status=status,
        grading=grading,
        standing=standing,
        weight=weight,
        marking=marking,
        private=bool(private),
    )


def when_of(cells: tuple[object, ...]) -> When | None:
    """The date from its eight cells, in the order of the table; None when undated."""
    edtf, clock, zone, part, calendar, phrase, published, rule = cells
    if edtf is None:
        return None

    def text(cell: object) -> str | None:
        return None if cell is None else str(cell)

    return When(
        edtf=str(edtf),
        clock=text(clock),
        zone=text(zone),
        part_of_day=text(part),
        calendar=text(calendar),
        phrase=str(phrase or ""),
        published=text(published),
        rule=str(rule or ""),
    )


def when_cells(when: When | None) -> dict[str, object]:
    """The cells a date is stored in."""
    if when is None:
        return dict.fromkeys(WHEN_CELLS) | {"phrase": "", "rule": ""}
    return {
        "edtf": when.edtf,
        "clock": when.clock,
        "zone": when.zone,
        "part_of_day": when.part_of_day,
        "calendar": when.calendar,
        "phrase": when.phrase,
        "phrase_published": when.published,
        "rule": when.rule,
    }


def create(
    step: Step,
    title: str,
    *,
    when: When | None = None,
    date_source: int | None = None,
    **cells: object,
) -> int:
    """A new incident. `cells`: kind, summary, lang, is_aggregate, parent, status, grading ..."""
    return step.insert(
        "incident",
        {"title": title.strip(), **when_cells(when), "phrase_source": date_source, **cells},
    )


def change(step: Step, incident: int, **cells: object) -> None:
    """Change any of title, kind, summary, status, grading, is_aggregate, parent, marking ..."""
    step.update("incident", incident, cells)


def set_when(step: Step, incident: int, when: When | None, date_source: int | None = None) -> None:
    """Give the incident another date, or none; its wording and rule come with it."""
    step.update("incident", incident, {**when_cells(when), "phrase_source": date_source})


def delete(step: Step, incident: int) -> None:
    """Delete an incident with its claims, figures and links (all come back with undo)."""
    step.delete("incident", incident)
    step.delete_where(
        "figure", "claim IN (SELECT id FROM claim WHERE incident = ? AND deleted = 0)", incident
    )
    for table in ("claim", "incident_place", "incident_actor", "incident_group_member"):
        step.delete_where(table, "incident = ?", incident)


def add_actor(
    step: Step,
    incident: int,
    actor: int,
    role: str = "participant",
    certainty: str = "probable",
    either_or: int | None = None,
    note: str = "",
) -> int:
    """Link an actor in a role; rows with the same `either_or` number are alternatives."""
    return step.insert(
        "incident_actor",
        incident=incident,
        actor=actor,
        role=role,
        certainty=certainty,
        either_or=either_or,
        note=note,
    )


def add_place(
    step: Step,
    incident: int,
    place: int,
    role: str = "location",
    note: str = "",
    precision_code: str = "",
    precision_scheme: str = "",
) -> int:
    """Link a place; precision as its scheme codes it (UCDP 1-7 ...)."""
    return step.insert(
        "incident_place",
        incident=incident,
        place=place,
        role=role,
        note=note,
        precision_code=precision_code,
        precision_scheme=precision_scheme,
    )


def change_actor_link(step: Step, link: int, **cells: object) -> None:
    """Change role, certainty or note of an actor's part in an incident."""
    step.update("incident_actor", link, cells)


def remove_actor(step: Step, link: int) -> None:
    """Take an actor out of an incident."""
    step.delete("incident_actor", link)


def remove_place(step: Step, link: int) -> None:
    """Take a place out of an incident."""
    step.delete("incident_place", link)
