"""A colleague's file held against this case: what agrees, what differs, what only one of them has.

Hides how records of the two find each other: copies and shares of one case by their ids and by the
acts that only one side knows, any other case by likeness (see `alike`). Nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from db.language import say
from db.merging import alike, common_past, drawn, resemblance, their_copy
from db.merging.common_past import Cell, Past
from db.merging.drawn import Coming
from db.reader import Reader
from db.records.names import Owner, display_sql

#: `added`, `changed`, `disputed`: what taking in a copy would do; the others: how two files stand
#: to each other.
State = Literal["agree", "differ", "theirs", "ours", "added", "changed", "disputed"]
Kin = Literal["copy", "share", "other"]
Table = Literal["incident", "actor", "place", "source"]
TABLES: tuple[Table, ...] = get_args(Table)
Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class Pair:
    """One record of one file or both: its ids (0: not there), what it is called, its date (EDTF or
    ""), why two records are held to be one, whether there is something of theirs to adopt, and the
    fields that differ as far as they are known by their place."""

    table: Table
    state: State
    mine: int
    theirs: int
    title: str
    edtf: str = ""
    why: str = ""
    news: bool = False
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """`name` of their file, `title` of their case; `pairs` by kind and date; `coming`: the dated
    incidents of theirs that are not here, for the timeline."""

    name: str
    title: str
    kin: Kin
    pairs: tuple[Pair, ...]
    coming: tuple[Coming, ...] = ()

    def count(self, state: State, table: str = "") -> int:
        """How many records stand so; of one kind or of all."""
        return sum(each.state == state and table in ("", each.table) for each in self.pairs)


@dataclass(frozen=True, slots=True)
class _Known:
    """What a file holds of one kind: id -> title, date."""

    of: Mapping[int, tuple[str, str]]


def compare(mine: Reader, path: Path, progress: Progress = lambda share, doing: None) -> Comparison:
    """Hold the file at `path` against a case. Raises what opening a file raises."""
    with their_copy.opened(path) as theirs:
        return compared(mine, theirs, path.name, progress)


def compared(
    mine: Reader, theirs: Reader, name: str, progress: Progress = lambda share, doing: None
) -> Comparison:
    """The same for a file that is open."""
    title = str(theirs.value("SELECT value FROM case_meta WHERE key = 'title'") or name)
    with mine.snapshot():
        if their_copy.is_kin(mine, theirs):
            progress(0.1, say("comparing the logs"))
            past = Past(mine, theirs)
            kin: Kin = "share" if past.of_share else "copy"
            found = tuple(_by_id(mine, theirs, past, progress))
            lanes: drawn.Ours = drawn.same
        else:
            progress(0.1, say("looking for what may be the same"))
            kin, matches = "other", alike.matches(mine, theirs)
            found = tuple(_by_likeness(mine, theirs, matches, progress))
            lanes = matches.ours
        alone = [each.theirs for each in found if each.table == "incident" and not each.mine]
        progress(0.9, say("placing what is new on the timeline"))
        return Comparison(name, title, kin, found, drawn.coming(theirs, alone, lanes))


def news(mine: Reader, theirs: Reader, disputed: frozenset[int]) -> tuple[Pair, ...]:
    """The incidents that merging their copy would add or change, and those in `disputed`."""
    past = Past(mine, theirs)
    touched = past.differing()["incident"]
    wanted = past.made("incident") | touched.keys() | disputed
    here, there = (_named(reader, "incident", wanted).of for reader in (mine, theirs))
    return tuple(
        Pair(
            "incident",
            "disputed" if row in disputed else "changed" if row in here else "added",
            row if row in here else 0,
            row if row in there else 0,
            *(here.get(row) or there[row]),
            "" if row not in disputed or (row in here and row in there) else _gone(row in here),
            news=True,
            cells=touched.get(row, ()),
        )
        for row in _dated(here, there)
        if row in disputed or row not in here or past.has_news(touched.get(row, ()))
    )


def _gone(stands_here: bool) -> str:
    return say("deleted there") if stands_here else say("deleted here")


def _by_id(mine: Reader, theirs: Reader, past: Past, progress: Progress) -> Iterator[Pair]:
    every = past.differing()
    for number, table in enumerate(TABLES):
        progress(0.2 + 0.15 * number, _COMPARING[table])
        touched = every[table]
        here, there = (_named(reader, table).of for reader in (mine, theirs))
        gone = {side: past.deleted(side, table) for side in ("mine", "theirs")}
        for row in _dated(here, there):
            told = here.get(row) or there[row]
            if row not in there:
                why = _gone(True) if row in gone["theirs"] else ""
                yield Pair(table, "ours", row, 0, *told, why)
            elif row not in here:
                why = _gone(False) if row in gone["mine"] else ""
                yield Pair(table, "theirs", 0, row, *told, why, not why)
            elif row in touched:
                cells = touched[row]
                yield Pair(
                    *(table, "differ", row, row), *told, news=past.has_news(cells), cells=cells
                )
            else:
                yield Pair(table, "agree", row, row, *told)


def _by_likeness(
    mine: Reader, theirs: Reader, matches: alike.Matches, progress: Progress
) -> Iterator[Pair]:
    for number, table in enumerate(TABLES):
        progress(0.3 + 0.15 * number, _COMPARING[table])
        found = matches.of[table]
        pairs = {match.mine: row for row, match in found.items()}
        apart = resemblance.differing(mine, theirs, table, matches)
        here, there = (_named(reader, table).of for reader in (mine, theirs))
        alone = {row: there[row] for row in there.keys() - found.keys()}
        rows = [*((row, 0) for row in here), *((0, row) for row in alone)]
        for row, other in sorted(rows, key=lambda each: _order(each, here, alone)):
            if not row:
                yield Pair(table, "theirs", 0, other, *alone[other], news=True)
            elif row not in pairs:
                yield Pair(table, "ours", row, 0, *here[row])
            else:
                other = pairs[row]
                state: State = "differ" if row in apart else "agree"
                adopted = other == row
                yield Pair(*(table, state, row, other), *here[row], found[other].why, not adopted)


def _order(
    pair: tuple[int, int],
    here: Mapping[int, tuple[str, str]],
    alone: Mapping[int, tuple[str, str]],
) -> tuple[str, str, int]:
    title, edtf = here[pair[0]] if pair[0] else alone[pair[1]]
    return edtf, title, max(pair)


def _dated(here: Mapping[int, tuple[str, str]], there: Mapping[int, tuple[str, str]]) -> list[int]:
    """All ids by date, then title."""
    every = {**there, **here}
    return sorted(every, key=lambda row: (every[row][1], every[row][0], row))


_COMPARING = {
    "incident": say("comparing the incidents"),
    "source": say("comparing the sources"),
    "actor": say("comparing the actors"),
    "place": say("comparing the places"),
}
_NAMED = {
    "incident": "title, coalesce(edtf, '')",
    "source": "title, coalesce(issued, '')",
    "actor": None,
    "place": None,
}


def _named(reader: Reader, table: Table, only: Iterable[int] | None = None) -> _Known:
    """The living records of a kind; `only` some of them."""
    cells = _NAMED[table]
    if cells is None:
        owner: Owner = "actor" if table == "actor" else "place"
        cells = f"coalesce({display_sql(owner, f'{table}.id')}, 'Without a name'), ''"
    asked = f"SELECT id, {cells} FROM {table} WHERE deleted = 0"
    if only is None:
        return _Known({row: (title, edtf) for row, title, edtf in reader.rows(asked)})
    return _Known(
        {
            row: (title, edtf)
            for where in common_past.chunks(only)
            for row, title, edtf in reader.rows(f"{asked} AND id IN {where}")
        }
    )
