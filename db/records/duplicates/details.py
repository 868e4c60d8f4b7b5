"""Two records side by side, field by field, in words; the fields that differ are marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from db import terms
from db import when as dates
from db.language import number, say
from db.reader import Reader
from db.records import incidents, sources
from db.records.claims import publisher_sql
from db.records.lists import Listed
from db.records.names import display_sql
from db.search.fold import fold

#: Names, titles or figures of one cell; more are counted.
_MOST = 8


@dataclass(frozen=True, slots=True)
class Line:
    """One field of both, in words; `code`: they are codes instead, of a "country" or "language"."""

    field: str
    one: str
    other: str
    code: str = ""

    @property
    def differ(self) -> bool:
        """Whether both say something, and not the same."""
        return bool(self.one and self.other) and fold(self.one) != fold(self.other)

    @property
    def alone(self) -> bool:
        """Whether only one of them says something."""
        return bool(self.one) != bool(self.other)


def sides(reader: Reader, table: Listed, one: int, other: int) -> tuple[Line, ...]:
    """Every field of which at least one of the two says something."""
    ask: Callable[[Reader, int], Sequence[tuple[str, ...]]] = {
        "incident": _incident,
        "actor": _actor,
        "source": _source,
    }[table]
    left, right = ask(reader, one), ask(reader, other)
    return tuple(
        Line(mine[0], mine[1], theirs[1], mine[2] if len(mine) > 2 else "")
        for mine, theirs in zip(left, right, strict=True)
        if mine[1] or theirs[1]
    )


def _incident(reader: Reader, incident: int) -> list[tuple[str, ...]]:
    held = incidents.get(reader, incident)
    if held is None:
        return [("", "")] * 10
    claims = reader.value("SELECT count(*) FROM claim WHERE incident = ? AND deleted = 0", incident)
    return [
        (say("Title"), held.title),
        (say("Date"), dates.show(held.when) if held.when is not None else ""),
        (say("Kind"), terms.said(terms.INCIDENT_KINDS, held.kind)),
        (say("Places"), _linked(reader, incident, "place")),
        (say("Actors"), _linked(reader, incident, "actor")),
        (say("Figures"), _figures(reader, incident)),
        (say("Claims"), number(claims) if claims else ""),
        (say("Sources"), _rests_on(reader, incident)),
        (
            say("Our grading"),
            terms.said(terms.GRADINGS, held.grading) if held.grading else "",
        ),
        (say("Summary"), held.summary),
    ]


def _linked(reader: Reader, incident: int, what: str) -> str:
    name = display_sql("place" if what == "place" else "actor", f"l.{what}")
    return _list(
        row[0]
        for row in reader.rows(
            f"SELECT DISTINCT coalesce({name}, '') FROM incident_{what} l "
            "WHERE l.incident = ? AND l.deleted = 0 ORDER BY 1",
            incident,
        )
    )


def _figures(reader: Reader, incident: int) -> str:
    rows = reader.rows(
        "SELECT DISTINCT f.measure, coalesce(f.point, f.min, f.max) FROM figure f "
        "JOIN claim c ON c.id = f.claim AND c.deleted = 0 WHERE c.incident = ? "
        "AND f.deleted = 0 AND coalesce(f.point, f.min, f.max) IS NOT NULL ORDER BY 1, 2",
        incident,
    )
    return _list(
        say("{measure}: {count}", measure=terms.said(terms.MEASURES, code), count=number(count))
        for code, count in rows
    )


def _rests_on(reader: Reader, incident: int) -> str:
    return _list(
        row[0]
        for row in reader.rows(
            f"SELECT DISTINCT coalesce(nullif(s.title, ''), {publisher_sql('s')}, '') "
            "FROM claim c LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot p "
            "ON p.id = q.snapshot JOIN source s ON s.id = coalesce(p.source, c.source) "
            "WHERE c.incident = ? AND c.deleted = 0 ORDER BY 1",
            incident,
        )
    )


def _actor(reader: Reader, actor: int) -> list[tuple[str, ...]]:
    row = reader.row("SELECT kind, country, summary FROM actor WHERE id = ?", actor)
    kind, country, summary = row or ("", "", "")
    names = reader.rows(
        "SELECT text FROM actor_name WHERE actor = ? AND deleted = 0 "
        "ORDER BY kind <> 'primary', id",
        actor,
    )
    parts = reader.value(
        "SELECT count(*) FROM incident_actor WHERE actor = ? AND deleted = 0", actor
    )
    said = reader.value("SELECT count(*) FROM claim WHERE speaker = ? AND deleted = 0", actor)
    published = reader.value("SELECT count(*) FROM source WHERE outlet = ? AND deleted = 0", actor)
    return [
        (say("Names"), _list(row[0] for row in names)),
        (say("Kind"), terms.said(terms.ACTOR_KINDS, kind) if kind != "unknown" else ""),
        (say("Country"), country, "country"),
        (say("Incidents"), number(parts) if parts else ""),
        (say("Said"), number(said) if said else ""),
        (say("Published"), number(published) if published else ""),
        (say("Summary"), summary),
    ]


def _source(reader: Reader, source: int) -> list[tuple[str, ...]]:
    held = sources.get(reader, source)
    if held is None:
        return [("", "")] * 10
    letters = reader.value(
        "SELECT max(length(cleaned_text)) FROM snapshot WHERE source = ? AND deleted = 0", source
    )
    claims = reader.value(
        "SELECT count(*) FROM claim c LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot p "
        "ON p.id = q.snapshot WHERE coalesce(p.source, c.source) = ? AND c.deleted = 0",
        source,
    )
    return [
        (say("Title"), held.fields.get("title", "")),
        (say("Publisher"), held.publisher_name),
        (say("Authors"), _list(person.shown for person in held.authors)),
        (say("Published on"), dates.show(held.issued) if held.issued else ""),
        (say("Type"), terms.said(terms.SOURCE_TYPES, held.type)),
        (say("Address"), held.fields.get("URL", "")),
        (say("DOI"), held.fields.get("DOI", "")),
        (say("Language"), held.fields.get("language", ""), "language"),
        (
            say("Text"),
            say("held, {count} letters", count=number(letters)) if letters else say("only cited"),
        ),
        (say("Claims"), number(claims) if claims else ""),
    ]


def _list(words: Iterable[str]) -> str:
    told = list(words)
    if len(told) > _MOST:
        more = say("and {count} more", count=number(len(told) - _MOST))
        return "; ".join([*told[:_MOST], more])
    return "; ".join(told)
