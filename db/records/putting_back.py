"""Putting back what a field held before: an ordinary edit, logged and undone like any other.

Hides which cells only make sense together (the letters of a quote and their place) and what would
break a rule of the case: a date that cannot be, a whole that is part of its part, a row whose
record is deleted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import cast

from db import log, when
from db.errors import BadInput, NotFound
from db.language import say
from db.log import quoted
from db.records import names, wording
from db.records.acts import Change
from db.step import Step

_TOGETHER = {"quote": ("snapshot", "exact", "prefix", "suffix", "start", "end")}
_DATE = ("edtf", "clock", "zone", "part_of_day")
#: Rows of which there is one for the same cells.
_ONCE = {
    "tagging": ("tag", "owner_table", "owner"),
    "incident_group_member": ("incident_group", "incident"),
}
_LOOSE = {
    "note": ("owner_table", "owner"),
    "tagging": ("owner_table", "owner"),
    "attachment": ("owner_table", "owner"),
    "assessment": ("subject_table", "subject"),
    "hypothesis": ("subject_table", "subject"),
}
_Cells = dict[str, object]


def restore(step: Step, table: str, row: int, column: str, value: object) -> None:
    """Write an earlier value into one cell. Raises NotFound when there is no such cell, BadInput
    with the reason when it cannot stand."""
    _write(step, {(table, row): _with_it(step, table, row, column, value)})


def put_back(step: Step, changes: Iterable[Change]) -> int:
    """Put back what several fields held before one act, all or none; how many. Raises as
    `restore`."""
    rows: dict[tuple[str, int], _Cells] = {}
    count = 0
    for change in changes:
        if change.can_be_put_back:
            cells = rows.setdefault((change.table, change.row), {})
            with_it = _with_it(step, change.table, change.row, change.column, change.back)
            for name, value in with_it.items():
                cells.setdefault(name, value)
            count += 1
    _write(step, rows)
    return count


def _with_it(step: Step, table: str, row: int, column: str, value: object) -> _Cells:
    """A cell and those that may only change with it, as they were at the same moment."""
    connection = step.reader.connection
    if table not in log.held(connection) or column not in log.logged_columns(connection, table):
        raise NotFound(say("This field is not one that can be put back. Nothing was changed."))
    if (table, column) == ("case_meta", "value"):
        raise BadInput(
            say("Details of the case are changed under “Case details”. Nothing was changed.")
        )
    together = _TOGETHER.get(table, ())
    if column not in together:
        return {column: value}
    reader = step.reader
    moment = reader.row(
        "SELECT t.hlc, t.id, c.id, c.old IS ?3 FROM change c JOIN txn t ON t.id = c.txn "
        "WHERE c.row = ?1 AND c.tbl = 'quote' AND c.col = ?2 AND (c.old IS ?3 OR c.new IS ?3) "
        "ORDER BY c.old IS NOT ?3, t.hlc DESC, t.id DESC, c.id DESC LIMIT 1",
        row,
        column,
        value,
    )
    now = reader.row(f"SELECT {', '.join(map(quoted, together))} FROM quote WHERE id = ?", row)
    if now is None or moment is None:
        raise NotFound(say("These words were never quoted here. Nothing was changed."))
    # Before the act that changed it; else after the last one that wrote it.
    since = (moment[0], moment[1], -1) if moment[3] else tuple(moment[:3])
    cells = dict(zip(together, now, strict=True))
    for name in together:
        later = reader.row(
            "SELECT c.old FROM change c JOIN txn t ON t.id = c.txn WHERE c.row = ?1 AND c.col = ?2 "
            "AND c.tbl = 'quote' AND (t.hlc, t.id, c.id) > (?3, ?4, ?5) "
            "ORDER BY t.hlc, t.id, c.id LIMIT 1",
            row,
            name,
            *since,
        )
        if later is not None:
            cells[name] = later[0]
    return cells


def _write(step: Step, rows: Mapping[tuple[str, int], _Cells]) -> None:
    for (table, row), cells in rows.items():
        if cells.get("deleted") == 1:
            raise BadInput(
                say(
                    "To delete the {noun} again, use its own menu, which also takes along what "
                    "belongs to it. Nothing was changed.",
                    noun=wording.noun(table),
                )
            )
        if table == "incident":
            _check_date(step, row, cells)
        try:
            step.update(table, row, cells)
        except sqlite3.IntegrityError as error:
            raise BadInput(
                say(
                    "The {noun} cannot hold that now: {fields} would not fit what else it says. "
                    "Put back the fields that were changed with it too. Nothing was changed.",
                    noun=wording.noun(table),
                    fields=_fields(table, cells),
                )
            ) from error
    # Looked at when all is written: what was deleted in one act comes back in one.
    for (table, row), cells in rows.items():
        _check_links(step, table, row, cells)
        _check_parent(step, table, row, cells)
        _check_once(step, table, row, cells)
        _check_main_name(step, table, row)


def _fields(table: str, cells: _Cells) -> str:
    return " and ".join(wording.field(table, each) for each in cells)


def _check_date(step: Step, row: int, cells: _Cells) -> None:
    if not set(_DATE) & set(cells):
        return
    found = step.reader.row(f"SELECT {', '.join(_DATE)} FROM incident WHERE id = ?", row)
    now = dict(zip(_DATE, found or (None,) * len(_DATE), strict=True)) | cells
    if now["edtf"] is None:
        return
    clock, zone, part = (cast(str | None, now[each]) for each in _DATE[1:])
    try:
        when.When(str(now["edtf"]), clock=clock, zone=zone, part_of_day=part).bounds()
    except when.InvalidDate as error:
        raise BadInput(
            say(
                "The date {now} does not go with the time of day that stands there. Put back "
                "the fields that were changed with it too. Nothing was changed.",
                now=now["edtf"],
            )
        ) from error


def _check_links(step: Step, table: str, row: int, cells: _Cells) -> None:
    """What a field names, and what a row belongs to, must be there."""
    reader = step.reader
    columns = set(cells) - {"deleted"}
    if cells.get("deleted") == 0:
        columns |= {*wording.OWNERS.get(table, ()), "quote"}
        columns |= {each[1] for each in reader.rows(f"PRAGMA table_info({table})") if each[3]}
    loose = _LOOSE.get(table)
    named = [
        (target, column)
        for column in sorted(columns)
        if (target := wording.target(reader.connection, table, column))
    ]
    if loose and cells.get("deleted") == 0:
        owner = reader.value(f"SELECT {loose[0]} FROM {table} WHERE id = ?", row)
        if owner in log.held(reader.connection):
            named.append((owner, loose[1]))
    for target, column in named:
        gone = reader.value(
            f"SELECT o.id FROM {table} r JOIN {target} o ON o.id = r.{quoted(column)} "
            "WHERE r.id = ? AND o.deleted = 1",
            row,
        )
        if gone is not None:
            raise BadInput(
                say(
                    "The {noun} “{wording}” was deleted. Put that back first. Nothing was changed.",
                    noun=wording.noun(target),
                    wording=wording.title(reader, target, gone),
                )
            )


def _check_parent(step: Step, table: str, row: int, cells: _Cells) -> None:
    at, seen = cells.get("parent"), set[object]()
    while at is not None and at not in seen:
        if at == row:
            raise BadInput(
                say(
                    "What it would be part of is itself part of it; a whole cannot be part of "
                    "its part. Nothing was changed."
                )
            )
        seen.add(at)
        at = step.reader.value(f"SELECT parent FROM {table} WHERE id = ?", at)


def _check_once(step: Step, table: str, row: int, cells: _Cells) -> None:
    once = _ONCE.get(table)
    if once is None or cells.get("deleted") != 0:
        return
    same = " AND ".join(f"o.{each} = r.{each}" for each in once)
    if step.reader.row(
        f"SELECT 1 FROM {table} r JOIN {table} o ON {same} AND o.id <> r.id AND o.deleted = 0 "
        "WHERE r.id = ?",
        row,
    ):
        raise BadInput(
            say("The {noun} is there already. Nothing was changed.", noun=wording.noun(table))
        )


def _check_main_name(step: Step, table: str, row: int) -> None:
    """A main name that comes back takes the place of the one that is there."""
    if table not in ("actor_name", "place_name"):
        return
    owner: names.Owner = "actor" if table == "actor_name" else "place"
    whose = step.reader.value(
        f"SELECT {owner} FROM {table} WHERE id = ? AND kind = 'primary' AND deleted = 0", row
    )
    if whose is not None:
        names.make_primary(step, owner, whose, row)
