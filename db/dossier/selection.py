"""What of a case goes into a dossier, in the order in which it is printed.

Incidents in date order; actors that take part or speak in them, in the order of their names; for
the whole case also the sources nothing cites yet. Hides how the parts of a choice go together: an
incident has to fit all of them.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from db.asking import EVERYTHING
from db.dossier.options import Options
from db.errors import NotFound
from db.reader import Reader, id_list
from db.records.names import display_sql
from db.when import Answer, Bounds, overlaps, window

_FAR = 1 << 62


@dataclass(frozen=True, slots=True)
class Chosen:
    """Ids in printing order. `first`, `last`: edges of the known dates."""

    incidents: tuple[int, ...]
    actors: tuple[int, ...]
    sources: tuple[int, ...]
    first: int | None
    last: int | None


def chosen(reader: Reader, options: Options, among: Set[int] | None = None) -> Chosen:
    """The records the options ask for. `among`: the incidents that are known to fit, so that
    nothing is asked again (what the filter looks at may be withheld)."""
    rows = _incidents(reader, options, among)
    if among is None:
        rows = [row for row in rows if _fits(row[1:], options)]
    incidents = tuple(row[0] for row in rows if row[0] is not None)
    first = min((row[1] for row in rows if row[1] is not None), default=None)
    # An approximate year reaches into the next ones: the title page says where things began.
    lasts = [row[3] if row[3] is not None and row[1] < row[3] else row[1] for row in rows if row[1]]
    last = max(lasts, default=None)
    return Chosen(
        incidents,
        _actors(reader, options, incidents),
        _sources(reader, options),
        first,
        last,
    )


def missing(today: Reader, reader: Reader, options: Options) -> None:
    """Raise NotFound when a record that was named is not in the state that `reader` answers for;
    the sentence says whether it is private, came later or is in no state of the case (`today`)."""
    named = (
        ("incident", options.incidents or ()),
        ("actor", options.actors or ()),
        ("source", options.sources or ()),
    )
    for table, ids in named:
        found = {
            row[0]
            for row in reader.rows(
                f"SELECT id FROM {table} WHERE deleted = 0 AND id IN ({id_list(sorted(ids))})"
            )
        }
        gone = sorted(set(ids) - found)
        if not gone:
            continue
        held = today.row(f"SELECT private FROM {table} WHERE deleted = 0 AND id = ?", gone[0])
        many = "" if len(gone) == 1 else f" ({len(gone):,} such are named)"
        if held is None:
            why = f"There is no {table} {gone[0]} in this case"
        elif options.as_of is None or held[0]:
            why = f"The {table} {gone[0]} is private, or belongs to something private"
        else:
            why = f"The {table} {gone[0]} was not in the case at that time"
        raise NotFound(f"{why}{many}. Nothing was printed.")


def _incidents(
    reader: Reader, options: Options, among: Set[int] | None
) -> list[tuple[int | None, ...]]:
    where = ["i.deleted = 0"]
    if among is not None:
        where.append(f"i.id IN ({id_list(sorted(among))})")
    else:
        where += _asked(options)
    rows = reader.rows(
        "SELECT i.id, i.earliest, i.start_latest, i.end_earliest, i.latest, i.open_start, "
        f"i.open_end FROM incident i WHERE {' AND '.join(where)} "
        "ORDER BY coalesce(i.earliest, i.latest) IS NULL, coalesce(i.earliest, i.latest), "
        "coalesce(i.start_latest, i.latest), i.day_order, i.title, i.id"
    )
    if among is not None or options.question == EVERYTHING:
        return rows
    # Here: it brings numpy.
    from db.export.choosing import passing
    from db.export.wanted import Wanted

    kept = passing(reader, Wanted(options.question))
    return [row for row in rows if row[0] in kept]


def _asked(options: Options) -> list[str]:
    """The conditions on an incident `i` of what was named."""
    where = []
    if options.incidents is not None:
        where.append(f"i.id IN ({id_list(sorted(options.incidents))})")
    if options.actors is not None:
        ids = id_list(sorted(options.actors))
        where.append(
            f"(i.id IN (SELECT incident FROM incident_actor WHERE deleted = 0 AND actor IN ({ids}))"
            f" OR i.id IN (SELECT incident FROM claim WHERE deleted = 0 AND speaker IN ({ids})))"
        )
    if options.sources is not None:
        ids = id_list(sorted(options.sources))
        where.append(
            "i.id IN (SELECT incident FROM claim c WHERE c.deleted = 0 AND "
            "coalesce((SELECT s.source FROM quote q JOIN snapshot s ON s.id = q.snapshot "
            f"WHERE q.id = c.quote), c.source) IN ({ids}))"
        )
    return where


def _fits(cells: tuple[int | None, ...], options: Options) -> bool:
    """Whether an incident possibly lies in the period; one without a date only in no period."""
    if options.start is None and options.end is None:
        return True
    earliest, start_latest, end_earliest, latest, open_start, open_end = cells
    if earliest is None and latest is None:
        return False
    inside = window(
        -_FAR if options.start is None else options.start,
        _FAR if options.end is None else options.end,
    )
    given = Bounds(earliest, start_latest, end_earliest, latest, bool(open_start), bool(open_end))
    return overlaps(given, inside) is not Answer.IMPOSSIBLE


def _actors(reader: Reader, options: Options, incidents: tuple[int, ...]) -> tuple[int, ...]:
    ids = id_list(incidents)
    mentioned = (
        f"a.id IN (SELECT actor FROM incident_actor WHERE deleted = 0 AND incident IN ({ids})) "
        f"OR a.id IN (SELECT speaker FROM claim WHERE deleted = 0 AND incident IN ({ids}))"
    )
    where = mentioned
    if options.whole:
        where = f"a.kind <> 'media' OR {mentioned}"
    elif options.actors is not None:
        where = f"a.id IN ({id_list(sorted(options.actors))}) OR {mentioned}"
    found = reader.rows(
        f"SELECT a.id, coalesce({display_sql('actor', 'a.id')}, '') FROM actor a "
        f"WHERE a.deleted = 0 AND ({where})"
    )
    return tuple(row[0] for row in sorted(found, key=lambda row: (row[1].casefold(), row[0])))


def _sources(reader: Reader, options: Options) -> tuple[int, ...]:
    """Sources that are listed whether or not something cites them."""
    if not options.whole and options.sources is None:
        return ()
    only = "" if options.sources is None else f" AND id IN ({id_list(sorted(options.sources))})"
    return tuple(
        row[0]
        for row in reader.rows(
            f"SELECT id FROM source WHERE deleted = 0{only} "
            "ORDER BY issued_earliest IS NULL, issued_earliest, title, id"
        )
    )
