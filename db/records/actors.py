"""Actors: persons, groups, states, outlets; how they stand to each other."""

from __future__ import annotations

from dataclasses import dataclass

from db.reader import Reader
from db.records import names
from db.records.names import Name, display_sql
from db.step import Step


@dataclass(frozen=True, slots=True)
class Actor:
    """`name`: the one to show; `native`: one in another script; `active` EDTF interval."""

    id: int
    name: str
    native: str
    kind: str
    summary: str
    country: str
    active: str | None
    marking: str
    private: bool
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """One dated relation, seen from one side, its `own`; `inverse`: that is the object. `quote`:
    the words that attest it, of `source`."""

    id: int
    predicate: str
    other: int
    other_name: str
    start: str | None
    end: str | None
    certainty: str
    note: str
    inverse: bool
    own: int = 0
    quote: int | None = None
    quote_exact: str = ""
    source: int | None = None
    source_title: str = ""


def get(reader: Reader, actor: int) -> Actor | None:
    """One actor with all names."""
    found = reader.row(
        f"SELECT a.id, coalesce({display_sql('actor', 'a.id')}, ''), "
        f"{names.native_sql('actor', 'a.id')}, a.kind, a.summary, a.country, a.active, a.marking, "
        "a.private FROM actor a WHERE a.id = ? AND a.deleted = 0",
        actor,
    )
    if found is None:
        return None
    return Actor(*[*found[:-1], bool(found[-1]), names.of(reader, "actor", actor)])


def create(step: Step, name: str, *, kind: str = "unknown", lang: str = "", **cells: object) -> int:
    """A new actor with its main name. `cells`: summary, country, active, external_ids ..."""
    actor = step.insert("actor", {"kind": kind, **cells})
    names.add(step, "actor", actor, name, kind="primary", lang=lang)
    return actor


def change(step: Step, actor: int, **cells: object) -> None:
    """Change kind, summary, country, active, marking ..."""
    step.update("actor", actor, cells)


def rename(step: Step, actor: int, name: str) -> None:
    """Give the actor another main name; the former stays as an alias."""
    for known in names.of(step.reader, "actor", actor):
        if known.text == name.strip():
            names.make_primary(step, "actor", actor, known.id)
            return
    fresh = names.add(step, "actor", actor, name)
    names.make_primary(step, "actor", actor, fresh)


def delete(step: Step, actor: int) -> None:
    """Delete an actor with its names, relations, portrait and parts in incidents. What it said
    stays, under the name it had."""
    shown = names.shown(step.reader, "actor", [actor]).get(actor, "")
    step.update_where("claim", {"speaker": None, "speaker_label": shown}, "speaker = ?", actor)
    step.update_where("source", {"outlet": None}, "outlet = ?", actor)
    step.delete_where("claim", "actor = ? AND incident IS NULL", actor)
    step.delete_where("actor_name", "actor = ?", actor)
    step.delete_where("actor_relation", "subject = ? OR object = ?", actor, actor)
    step.delete_where("identity_claim", "actor = ? OR other = ?", actor, actor)
    step.delete_where("incident_actor", "actor = ?", actor)
    step.delete_where("source_rating", "outlet = ?", actor)
    step.delete_where("attachment", "owner_table = 'actor' AND owner = ?", actor)
    step.delete("actor", actor)


def relate(
    step: Step,
    subject: int,
    predicate: str,
    other: int,
    *,
    start: str | None = None,
    end: str | None = None,
    certainty: str = "probable",
    note: str = "",
    quote: int | None = None,
) -> int:
    """Say how two actors stand to each other, from when to when (EDTF); `quote`: the words that
    attest it."""
    return step.insert(
        "actor_relation",
        subject=subject,
        predicate=predicate,
        object=other,
        start_edtf=start,
        end_edtf=end,
        certainty=certainty,
        note=note,
        quote=quote,
    )


def change_relation(step: Step, relation: int, **cells: object) -> None:
    """Change predicate, start_edtf, end_edtf, certainty, note or quote."""
    step.update("actor_relation", relation, cells)


def unrelate(step: Step, relation: int) -> None:
    """Take a relation away."""
    step.delete("actor_relation", relation)


def relations(reader: Reader, actor: int) -> tuple[Relation, ...]:
    """The relations of an actor, its own first, by their start."""
    words = (
        "q.id, coalesce(q.exact, ''), s.id, coalesce(nullif(s.title, ''), s.publisher, '') "
        "FROM actor_relation r LEFT JOIN quote q ON q.id = r.quote AND q.deleted = 0 "
        "LEFT JOIN snapshot p ON p.id = q.snapshot LEFT JOIN source s ON s.id = p.source"
    )
    return tuple(
        Relation(*[*row[:8], bool(row[8]), actor, *row[9:]])
        for row in reader.rows(
            f"""SELECT r.id, r.predicate, r.object,
                coalesce({display_sql("actor", "r.object")}, ''),
                r.start_edtf, r.end_edtf, r.certainty, r.note, 0, {words}
            WHERE r.subject = ? AND r.deleted = 0
            UNION ALL SELECT r.id, r.predicate, r.subject,
                coalesce({display_sql("actor", "r.subject")}, ''),
                r.start_edtf, r.end_edtf, r.certainty, r.note, 1, {words}
            WHERE r.object = ? AND r.deleted = 0 ORDER BY 9, 5, 1""",
            actor,
            actor,
        )
    )
