"""Which rows of a case may not go out, each with the rule that holds it back.

Hides how a rule spreads: what hangs on a row that is held back is held back with it (a claim of a
private source, the quote of a private text, the name that only a private quote attests). Rows that
were deleted count as what others hang on, too: what hung on something private is no less so when
that was deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from db.export.wanted import Wanted
from db.language import say
from db.reader import Reader, id_list
from db.records import meta
from db.terms import MARKINGS

PRIVATE, MARKED, LICENCE = 1, 2, 3

#: The words of a rule, by its number.
RULES: Mapping[int, str] = {
    PRIVATE: say("private, or belonging to something private"),
    MARKED: say("marked more strictly than {marking}, or belonging to something so marked"),
    LICENCE: say("from a dataset whose licence does not allow passing it on"),
}
TEXT_RULE = say("texts whose licence does not allow passing them on")

#: Every table of which rows go out, as they are looked at: what others hang on first.
_TABLES = (
    *("dataset", "tag", "actor", "place", "source_rating", "incident_group", "era", "analyst"),
    *("dataset_record", "incident", "source", "snapshot", "quote", "claim", "figure"),
    *("actor_name", "place_name", "actor_relation", "incident_actor", "incident_place"),
    *("incident_group_member", "claim_link", "source_relation", "assessment", "tagging"),
)
#: Formats of files that are somebody's own and no published dataset.
_OWN_TABLES = ("csv", "geojson", "timelinejs")
#: What a row without a marking of its own takes from the case.
_HEADS = frozenset({"incident", "actor", "place", "source", "era"})

#: Where a row hangs: its table, the column that says so, the table of what it hangs on. What only
#: goes out with an incident does not hang on it here: an incident held back is never asked for it.
_HANGS = (
    ("place", "parent", "place"),
    ("dataset_record", "dataset", "dataset"),
    ("incident", "parent", "incident"),
    ("source", "dataset", "dataset"),
    ("source_rating", "outlet", "actor"),
    ("source_rating", "source", "source"),
    ("snapshot", "source", "source"),
    ("quote", "snapshot", "snapshot"),
    ("claim", "quote", "quote"),
    ("claim", "source", "source"),
    ("claim", "actor", "actor"),
    ("claim", "speaker", "actor"),
    ("figure", "claim", "claim"),
    ("figure", "side", "actor"),
    ("actor_name", "actor", "actor"),
    ("actor_name", "quote", "quote"),
    ("place_name", "place", "place"),
    ("place_name", "quote", "quote"),
    ("actor_relation", "subject", "actor"),
    ("actor_relation", "object", "actor"),
    ("actor_relation", "quote", "quote"),
    ("incident_actor", "actor", "actor"),
    ("incident_place", "place", "place"),
    ("incident_group_member", "incident_group", "incident_group"),
    ("claim_link", "claim", "claim"),
    ("claim_link", "other", "claim"),
    ("source_relation", "source", "source"),
    ("source_relation", "object", "source"),
    ("tagging", "tag", "tag"),
)
_CHUNK = 20_000


@dataclass(frozen=True, slots=True)
class HeldBack:
    """`rows`: for each table the rows that may not go out, with the number of their rule (a row
    under several rules has the first); `marking`: that of the case, which rows without one take.
    """

    rows: Mapping[str, Mapping[int, int]]
    marking: str
    restricted: frozenset[int] = field(default=frozenset())
    """Datasets whose rows may not be passed on."""

    def of(self, table: str) -> Mapping[int, int]:
        """The rows of one table."""
        return self.rows.get(table, {})

    def ids(self, table: str) -> frozenset[int]:
        """The ids alone."""
        return frozenset(self.of(table))


def held_back(reader: Reader, wanted: Wanted) -> HeldBack:
    """Every row that the rules keep back, whether or not anything asks for it."""
    marking = meta.get(reader).marking
    allowed = _allowed(wanted.marking)
    rows: dict[str, dict[int, int]] = {table: {} for table in _TABLES}
    restricted = frozenset[int]()
    if not wanted.restricted:
        restricted = frozenset(
            row[0] for row in reader.rows("SELECT id FROM dataset WHERE redistributable = 0")
        )
    own = _own_tables(reader, restricted)
    for table in _TABLES:
        _own(reader, table, wanted.private, allowed, marking, rows[table])
        if table == "incident":
            _of_records(reader, rows["dataset_record"], restricted, rows[table])
        elif table == "source":
            _of_dataset(reader, restricted, own, rows[table])
        elif table == "dataset":
            rows[table].update(dict.fromkeys(own - rows[table].keys(), LICENCE))
        elif table == "snapshot":
            _texts_of_dataset(reader, restricted, rows[table])
        elif table == "assessment":
            _judged_by(reader, rows["claim"], rows[table])
        for child, column, parent in _HANGS:
            if child == table:
                _spread(reader, child, column, rows[parent], rows[child])
    return HeldBack(rows, marking, restricted)


def _allowed(marking: str) -> tuple[str, ...] | None:
    """The markings that go out, "" (none) among them; None: whatever there is."""
    codes = [term.code for term in MARKINGS]
    if marking not in codes or marking == codes[-1]:
        return None if marking == codes[-1] else ("",)
    return tuple(codes[: codes.index(marking) + 1])


def _own(
    reader: Reader,
    table: str,
    private: bool,
    allowed: tuple[str, ...] | None,
    marking: str,
    into: dict[int, int],
) -> None:
    """What a row says of itself, in one look at the table."""
    kept, params = [], list[str]()
    if not private:
        kept.append("private = 1")
    if allowed is not None:
        inherited = table in _HEADS and marking not in allowed
        params = [code for code in allowed if code or not inherited]
        kept.append(f"marking NOT IN ({', '.join('?' * len(params))})")
    if not kept:
        return
    found = reader.rows(f"SELECT id, private FROM {table} WHERE {' OR '.join(kept)}", *params)
    for row, own in found:
        into[row] = PRIVATE if own and not private else MARKED


def _spread(
    reader: Reader, table: str, column: str, above: Mapping[int, int], into: dict[int, int]
) -> None:
    """Hold back what hangs on what is held back, at any depth where a table hangs on itself."""
    fresh: Mapping[int, int] = above
    while fresh:
        found: dict[int, int] = {}
        for ids in chunks(fresh):
            for row, parent in reader.rows(
                f'SELECT id, "{column}" FROM {table} WHERE "{column}" IN ({id_list(ids)})'
            ):
                if row not in into:
                    found[row] = fresh[parent]
        into.update(found)
        fresh = found if above is into else {}


def _of_records(
    reader: Reader,
    records: Mapping[int, int],
    restricted: frozenset[int],
    into: dict[int, int],
) -> None:
    """Incidents made from rows of datasets that may not go out."""
    own = reader.rows(
        "SELECT incident FROM dataset_record WHERE incident IS NOT NULL "
        f"AND dataset IN ({id_list(restricted)})"
    )
    for row in own:
        into.setdefault(row[0], LICENCE)
    for ids in chunks(records):
        for row, record in reader.rows(
            "SELECT incident, id FROM dataset_record WHERE incident IS NOT NULL "
            f"AND id IN ({id_list(ids)})"
        ):
            into.setdefault(row, records[record])


def _own_tables(reader: Reader, restricted: frozenset[int]) -> frozenset[int]:
    """Of such datasets those that are somebody's own file: even its name may tell too much."""
    kinds = ", ".join(f"'{kind}'" for kind in _OWN_TABLES)
    return frozenset(
        row[0]
        for row in reader.rows(
            f"SELECT id FROM dataset WHERE id IN ({id_list(restricted)}) AND kind IN ({kinds})"
        )
    )


def _of_dataset(
    reader: Reader, restricted: frozenset[int], own: frozenset[int], into: dict[int, int]
) -> None:
    """What a dataset cites. The card of a published one only names it, and naming it is never
    forbidden."""
    for row in reader.rows(
        f"SELECT id FROM source WHERE dataset IN ({id_list(restricted)}) "
        f"AND (type <> 'dataset' OR dataset IN ({id_list(own)}))"
    ):
        into.setdefault(row[0], LICENCE)


def _texts_of_dataset(reader: Reader, restricted: frozenset[int], into: dict[int, int]) -> None:
    for row in reader.rows(
        "SELECT p.id FROM snapshot p JOIN source s ON s.id = p.source "
        f"WHERE s.dataset IN ({id_list(restricted)})"
    ):
        into.setdefault(row[0], LICENCE)


def _judged_by(reader: Reader, claims: Mapping[int, int], into: dict[int, int]) -> None:
    """A judgement that rests on what is held back may tell of it in its reasons."""
    for ids in chunks(claims):
        for row, claim in reader.rows(
            f"SELECT assessment, claim FROM assessment_evidence WHERE claim IN ({id_list(ids)})"
        ):
            into.setdefault(row, claims[claim])


def chunks(ids: Iterable[int], size: int = _CHUNK) -> Iterator[list[int]]:
    """Ids in lists that a question can hold."""
    rest = iter(ids)
    while some := list(islice(rest, size)):
        yield some
