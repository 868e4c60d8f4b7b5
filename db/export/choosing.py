"""What goes out: the filter, then the rules, then what is needed by what is left.

Hides in which order that is decided, so that no format has to know: nothing that a rule holds back
can be reached from anything chosen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import fields

import numpy as np

from db import asking, columns, terms
from db.asking import EVERYTHING, Answers
from db.columns import OPEN, Columns, packed
from db.export.licences import allows_texts
from db.export.naming import shown
from db.export.needs import Needs
from db.export.wanted import Chosen, Wanted, Withheld
from db.export.withholding import LICENCE, RULES, TEXT_RULE, HeldBack, chunks, held_back
from db.language import many
from db.reader import Reader, id_list
from db.records.names import Owner

#: What never goes out as a whole list, so that the words of a rule can say what it held back.
_TOLD = (
    *("incident", "actor", "place", "source", "claim", "figure", "quote", "snapshot"),
    *("actor_name", "place_name", "actor_relation", "incident_actor", "incident_place"),
    *("assessment", "tagging"),
)


def choose(reader: Reader, wanted: Wanted) -> Chosen:
    """Everything that goes out, and what does not, by rule."""
    with reader.snapshot():
        held = held_back(reader, wanted)
        passing = _incidents(reader, wanted)
        closed = held.of("incident")
        incidents = tuple(each for each in passing if each not in closed)
        whole = wanted.question == EVERYTHING and wanted.incidents is None
        links = Needs(reader, held, incidents, whole)
        actors = links.actors()
        sources = links.sources(actors)
        places = links.places()
        texts = _texts(reader, sources, wanted.restricted)
        out = {"incident": set(incidents), "actor": actors, "place": places, "source": sources}
        counted = _counted(reader, held, passing, out, links)
        counted[TEXT_RULE, "snapshot"] += len(texts - held.ids("snapshot"))
        return Chosen(
            incidents,
            _by_name(shown(reader, "actor", held.of("actor_name")), actors),
            _by_name(shown(reader, "place", held.of("place_name")), places),
            _by_date(reader, sources),
            {**{table: held.ids(table) for table in held.rows}, "text": texts},
            _withheld(counted, wanted),
            _scope(reader, wanted, held),
        )


def passing(reader: Reader, wanted: Wanted) -> set[int]:
    """The living incidents that pass the filter, whatever the rules say of them."""
    only = wanted.incidents
    if wanted.question != EVERYTHING:
        every = _with_undated(reader)
        mask = Answers(every).mask(reader, wanted.question)
        asked = set(every.ids.tolist() if mask is None else every.ids[mask].tolist())
        return asked if only is None else asked & only
    if only is None:
        return {row[0] for row in reader.each("SELECT id FROM incident WHERE deleted = 0")}
    living = "SELECT id FROM incident WHERE deleted = 0 AND id IN"
    return {
        row[0] for ids in chunks(sorted(only)) for row in reader.rows(f"{living} ({id_list(ids)})")
    }


def _incidents(reader: Reader, wanted: Wanted) -> list[int]:
    """The incidents that pass the filter, by date and then as they were put on their day."""
    found = passing(reader, wanted)
    rows = reader.each(
        "SELECT id FROM incident WHERE deleted = 0 ORDER BY coalesce(earliest, latest) IS NULL, "
        "coalesce(earliest, latest), coalesce(start_latest, latest), day_order, title, id"
    )
    return [row[0] for row in rows if row[0] in found]


def _with_undated(reader: Reader) -> Columns:
    """Every incident as the questions are asked; one without a date lies in no span."""
    kept = packed.read(reader)
    dated = columns.load(reader) if kept is None else kept.found
    kinds = {term.code: place for place, term in enumerate(terms.INCIDENT_KINDS)}
    rows = reader.rows(
        "SELECT id, kind, standing FROM incident WHERE deleted = 0 "
        "AND earliest IS NULL AND latest IS NULL"
    )
    ids = np.array([row[0] for row in rows], np.int64)
    far = np.full(ids.size, OPEN, np.int64)
    none = Columns(
        ids=ids,
        earliest=far,
        start_latest=far,
        end_earliest=-far,
        latest=-far,
        kind=np.array([kinds.get(row[1], 0) for row in rows], np.uint8),
        standing=np.array([row[2] for row in rows], np.uint8),
        weight=np.zeros(ids.size, np.uint16),
        open=np.zeros(ids.size, np.uint8),
    )
    pairs = {
        each.name: np.concatenate((getattr(dated, each.name), getattr(none, each.name)))
        for each in fields(Columns)
    }
    return Columns(**pairs)


def _texts(reader: Reader, sources: Iterable[int], restricted: bool) -> frozenset[int]:
    """Held texts that may not be passed on word for word."""
    if restricted:
        return frozenset()
    found = set[int]()
    for ids in chunks(sorted(sources)):
        for row, licence in reader.rows(
            "SELECT p.id, coalesce(nullif(s.licence, ''), d.licence, '') FROM snapshot p JOIN "
            "source s ON s.id = p.source LEFT JOIN dataset d ON d.id = s.dataset "
            f"WHERE p.deleted = 0 AND p.source IN ({id_list(ids)})"
        ):
            if not allows_texts(licence):
                found.add(row)
    return frozenset(found)


def _counted(
    reader: Reader,
    held: HeldBack,
    passing: list[int],
    out: Mapping[str, set[int]],
    links: Needs,
) -> Counter[tuple[str, str]]:
    """How many living rows each rule held back of what would have gone out."""
    counted: Counter[tuple[str, str]] = Counter()
    closed = held.of("incident")
    lost = [each for each in passing if each in closed]
    for each in lost:
        counted[RULES[closed[each]], "incident"] += 1
    for ids in chunks(lost):
        for incident, count in reader.rows(
            "SELECT incident, count(*) FROM claim WHERE deleted = 0 "
            f"AND incident IN ({id_list(ids)}) GROUP BY incident"
        ):
            counted[RULES[closed[incident]], "claim"] += count
    for table in _TOLD[1:]:
        rows = held.of(table)
        for row in links.lost.get(table, set()) | _hanging(reader, table, rows, out):
            counted[RULES[rows.get(row, LICENCE)], table] += 1
    return counted


#: What a row that is held back hangs on: the record, and the SQL that names it.
_HANGS_ON = {
    "claim": ("incident", "SELECT id, incident FROM claim t"),
    "figure": ("incident", "SELECT t.id, c.incident FROM figure t JOIN claim c ON c.id = t.claim"),
    "incident_actor": ("incident", "SELECT id, incident FROM incident_actor t"),
    "incident_place": ("incident", "SELECT id, incident FROM incident_place t"),
    "assessment": ("incident", "SELECT id, subject FROM assessment t"),
    "tagging": ("incident", "SELECT id, owner FROM tagging t"),
    "actor_name": ("actor", "SELECT id, actor FROM actor_name t"),
    "actor_relation": ("actor", "SELECT id, subject FROM actor_relation t"),
    "place_name": ("place", "SELECT id, place FROM place_name t"),
    "snapshot": ("source", "SELECT id, source FROM snapshot t"),
    "quote": (
        "source",
        "SELECT t.id, p.source FROM quote t JOIN snapshot p ON p.id = t.snapshot",
    ),
}


def _hanging(
    reader: Reader, table: str, rows: Mapping[int, int], out: Mapping[str, set[int]]
) -> set[int]:
    """Those of the rows held back that hang on something that goes out."""
    found = set[int]()
    if table not in _HANGS_ON:
        return found
    above, sql = _HANGS_ON[table]
    for ids in chunks(rows):
        asked = f"{sql} WHERE t.deleted = 0 AND t.id IN ({id_list(ids)})"
        found |= {row for row, owner in reader.rows(asked) if owner in out[above]}
    return found


def _withheld(counted: Counter[tuple[str, str]], wanted: Wanted) -> tuple[Withheld, ...]:
    order = [*RULES.values(), TEXT_RULE]
    return tuple(
        Withheld(rule.format(marking=wanted.marking), table, count)
        for (rule, table), count in sorted(
            counted.items(), key=lambda each: (order.index(each[0][0]), _TOLD.index(each[0][1]))
        )
        if count
    )


def _by_name(names: Mapping[int, str], ids: set[int]) -> tuple[int, ...]:
    return tuple(sorted(ids, key=lambda each: (names.get(each, "").casefold(), each)))


def _by_date(reader: Reader, ids: set[int]) -> tuple[int, ...]:
    rows = reader.each(
        "SELECT id FROM source WHERE deleted = 0 "
        "ORDER BY issued_earliest IS NULL, issued_earliest, title, id"
    )
    return tuple(row[0] for row in rows if row[0] in ids)


def _scope(reader: Reader, wanted: Wanted, held: HeldBack) -> str:
    """What was asked for, in words; no name of anything that is held back."""
    parts = []
    if wanted.incidents is not None:
        count = len(wanted.incidents)
        parts.append(many(count, "one selected incident", "{count:,} selected incidents"))
    if wanted.question != EVERYTHING:
        known = {
            (table, row): _named(reader, held, table, row) or f"one {table}"
            for table, row in asking.names_needed(wanted.question)
        }
        parts.append(asking.words(wanted.question, known, whole=True))
    return "; ".join(parts)


def _named(reader: Reader, held: HeldBack, table: str, row: int) -> str:
    """What a record that the filter names may be called; "" when it may not be named."""
    if row in held.of(table) or reader.value(f"SELECT deleted FROM {table} WHERE id = ?", row) != 0:
        return ""
    if table in ("actor", "place"):
        owner: Owner = "actor" if table == "actor" else "place"
        return shown(reader, owner, held.of(f"{table}_name")).get(row, "")
    column = "text" if table == "tag" else "title"
    return str(reader.value(f"SELECT {column} FROM {table} WHERE id = ?", row))
