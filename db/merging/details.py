"""One record of two files side by side, in words: each field, what stands where, who wrote it.

Hides that fields of copies are told with what stood before they parted, that rows which belong to
the record are told from their neighbours, and that records of strange cases are told whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db import terms, when
from db.language import in_quotes, say
from db.language import number as numeral
from db.merging import resemblance
from db.merging.common_past import Cell
from db.merging.comparing import Kin, Pair
from db.reader import Reader
from db.records import names, wording

_SHOWN = 60
_NOTHING = say("nothing")
#: What `resemblance` asks for, as a person calls it.
_ASKED = {
    "actors": say("actors"),
    "address": say("address", sense="field"),
    "country": say("country", sense="field"),
    "date": say("date", sense="field"),
    "figures": say("figures"),
    "kind": say("kind", sense="field"),
    "names": say("names"),
    "places": say("places"),
    "published": say("published", sense="field"),
    "title": say("title", sense="field"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """What one side says of a field: in words, who wrote it, when (seconds since 1970)."""

    words: str
    by: str = ""
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One field. `base`: what stood before, None where there is no common past; `mine`, `theirs`:
    None where that side does not have the record."""

    field: str
    mine: Said | None
    theirs: Said | None
    base: str | None = None


def differences(
    mine: Reader, theirs: Reader, pair: Pair, kin: Kin = "copy"
) -> tuple[Difference, ...]:
    """What is to be seen on the card of a pair; `kin`: what their file is to this case."""
    if pair.mine and pair.theirs and kin != "other":
        apart = [_told(mine, theirs, cell) for cell in _few(pair.cells)]
        # What both changed is what one looks for.
        return tuple(sorted(apart, key=lambda each: not _by_both(each)))
    if pair.mine and pair.theirs:
        return tuple(_side_by_side(mine, theirs, pair))
    reader, row = (mine, pair.mine) if pair.mine else (theirs, pair.theirs)
    told = _whole(reader, pair.table, row)
    return tuple(
        Difference(name, said if pair.mine else None, None if pair.mine else said)
        for name, said in told
    )


def _by_both(each: Difference) -> bool:
    """Whether neither side says what stood before."""
    sides = (each.mine, each.theirs)
    return each.base is not None and all(side and side.words != each.base for side in sides)


def _few(cells: Iterable[Cell]) -> list[Cell]:
    """The record's own fields first."""
    return sorted(cells, key=lambda cell: (cell[2] == "", cell[2] != "title", cell))[:_SHOWN]


def _told(mine: Reader, theirs: Reader, cell: Cell) -> Difference:
    table, row, column = cell
    if not column:
        return Difference(wording.noun(table), _row(mine, table, row), _row(theirs, table, row))
    about = wording.part(mine, table, row) if table not in wording.CARDS else ""
    field = wording.field(table, column)
    return Difference(
        f"{about}: {field}" if about else field,
        _cell(mine, table, row, column),
        _cell(theirs, table, row, column),
        _base(mine, theirs, table, row, column),
    )


def _row(reader: Reader, table: str, row: int) -> Said:
    found = reader.row(
        f"SELECT t.author_name, t.hlc FROM {table} r JOIN txn t ON t.id = r.created_txn "
        "WHERE r.id = ? AND r.deleted = 0",
        row,
    )
    if found is None:
        return Said(_NOTHING)
    words = wording.part(reader, table, row).removeprefix(wording.noun(table)).strip()
    return Said(words or wording.noun(table), found[0], _seconds(found[1]))


def _cell(reader: Reader, table: str, row: int, column: str) -> Said:
    held = reader.value(f'SELECT "{column}" FROM {table} WHERE id = ?', row)
    words = wording.value(reader, table, column, held)
    last = reader.row(
        "SELECT t.author_name, t.hlc FROM change c JOIN txn t ON t.id = c.txn "
        "WHERE c.row = ? AND c.col = ? AND c.tbl = ? ORDER BY t.hlc DESC, t.id DESC, c.id DESC",
        *(row, column, table),
    ) or reader.row(
        f"SELECT t.author_name, t.hlc FROM {table} r JOIN txn t ON t.id = r.created_txn "
        "WHERE r.id = ?",
        row,
    )
    return Said(words) if last is None else Said(words, last[0], _seconds(last[1]))


def _base(mine: Reader, theirs: Reader, table: str, row: int, column: str) -> str | None:
    """What stood when the copies parted: before the first change that only one side knows."""
    asked = (
        "SELECT c.txn, c.old, t.hlc FROM change c JOIN txn t ON t.id = c.txn "
        "WHERE c.row = ? AND c.col = ? AND c.tbl = ? ORDER BY t.hlc, t.id, c.id"
    )
    here, there = (reader.rows(asked, row, column, table) for reader in (mine, theirs))
    shared = {each[0] for each in here} & {each[0] for each in there}
    alone = [each for each in (*here, *there) if each[0] not in shared]
    if not alone:
        return None
    _, old, _ = min(alone, key=lambda each: each[2])
    reader = mine if any(each[1] == old for each in here) else theirs
    return wording.value(reader, table, column, old)


def _seconds(hlc: int) -> int:
    return (hlc >> 16) // 1000


def _side_by_side(mine: Reader, theirs: Reader, pair: Pair) -> Iterator[Difference]:
    """Every field in which the two say something else."""
    ours, there = (
        dict(_whole(mine, pair.table, pair.mine)),
        dict(_whole(theirs, pair.table, pair.theirs)),
    )
    for name in dict.fromkeys((*ours, *there)):
        own, other = ours.get(name), there.get(name)
        if own is None or other is None or own.words != other.words:
            yield Difference(name, own or Said(_NOTHING), other or Said(_NOTHING))


def _whole(reader: Reader, table: str, row: int) -> list[tuple[str, Said]]:
    """What a record says, field by field; who made it stands with the first."""
    asked = resemblance.ASKED[table]
    columns = ", ".join(column for _, column in asked.fields)
    found = reader.row(f"SELECT {columns} FROM {table} WHERE id = ?", row) or ()
    told = []
    for (name, column), held in zip(asked.fields, found, strict=True):
        if held not in (None, ""):
            told.append((_ASKED.get(name, name), Said(_value(reader, table, column, held))))
    for name, _ in asked.parts:
        words = _part(reader, table, row, name)
        if words:
            told.append((_ASKED.get(name, name), Said(words)))
    if table == "incident":
        told += _claims(reader, row)
    maker = reader.row(
        f"SELECT t.author_name, t.hlc FROM {table} r JOIN txn t ON t.id = r.created_txn "
        "WHERE r.id = ?",
        row,
    )
    if maker is not None and told:
        name, said = told[0]
        told[0] = (name, Said(said.words, maker[0], _seconds(maker[1])))
    return told


def _value(reader: Reader, table: str, column: str, held: object) -> str:
    if column in ("edtf", "issued"):
        try:
            return when.said(str(held))
        except when.InvalidDate:
            return str(held)
    return wording.value(reader, table, column, held)


def _part(reader: Reader, table: str, row: int, name: str) -> str:
    if name in ("actors", "places"):
        owner: names.Owner = "actor" if name == "actors" else "place"
        ids = [
            each
            for (each,) in reader.rows(
                f"SELECT {owner} FROM incident_{owner} WHERE deleted = 0 AND incident = ?", row
            )
        ]
        shown = names.shown(reader, owner, ids)
        return ", ".join(dict.fromkeys(shown[each] for each in ids if each in shown))
    if name == "names":
        texts = reader.rows(
            f"SELECT text FROM {table}_name WHERE deleted = 0 AND {table} = ? ORDER BY id", row
        )
        return ", ".join(dict.fromkeys(text for (text,) in texts))
    figures = reader.rows(
        "SELECT f.measure, coalesce(f.point, f.min, f.max) FROM figure f JOIN claim c "
        "ON c.id = f.claim AND c.deleted = 0 WHERE f.deleted = 0 AND c.incident = ?",
        row,
    )
    told = (
        f"{numeral(number)} {terms.said(terms.MEASURES, measure).lower()}"
        for measure, number in figures
        if number is not None
    )
    return ", ".join(dict.fromkeys(told))


def _claims(reader: Reader, incident: int) -> list[tuple[str, Said]]:
    """Who says what of it: the words of the first few."""
    rows = reader.rows(
        "SELECT c.speaker, c.speaker_label, c.act, c.gist, q.exact FROM claim c "
        "LEFT JOIN quote q ON q.id = c.quote WHERE c.deleted = 0 AND c.incident = ? "
        "ORDER BY c.id LIMIT 8",
        incident,
    )
    shown = names.shown(reader, "actor", [row[0] for row in rows if row[0]])
    found = []
    for speaker, label, act, gist, exact in rows:
        who = shown.get(speaker, label) or say("somebody")
        said = in_quotes(" ".join(exact.split())) if exact else gist
        found.append(
            (f"{who} {terms.said(terms.ACTS, act).lower()}", Said(said or say("no words")))
        )
    return found
