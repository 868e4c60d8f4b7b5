"""The command that prints what was done to a case, or to one record of it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.output import as_json, print_json

if TYPE_CHECKING:
    from db.records.acts import Act, Change

_FILE = click.Path(path_type=Path)
_PAGE = 500
_MOST = 100


@click.command("log")
@click.argument("file", type=_FILE)
@click.option("--record", type=int, help="Only what was done to the record of this id.")
@click.option("--by", default="", help="Only what this person did.")
@click.option("--words", default="", help="Only acts that hold these words.")
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="Acts.")
@as_json
def log(file: Path, record: int | None, by: str, words: str, limit: int, json_wanted: bool) -> None:
    """Print who did what and when, newest first, with each field before and after."""
    from db.case import Case
    from db.errors import BadInput, NotFound
    from db.records import histories

    if record is not None and (by or words):
        raise BadInput("A record's history is told whole: leave out --by and --words, or --record.")
    with Case.open(file, read_only=True) as case:
        reader = case.main_reader
        length, head = histories.length(reader), case.log_head()
        if record is not None:
            ref = histories.find(reader, record)
            if ref is None:
                raise NotFound(f"No record of this case has the id {record}.")
            acts = list(histories.of_record(reader, ref)[:limit])
        else:
            acts = []
            while len(acts) < limit:
                before = acts[-1].place if acts else None
                wanted = min(_PAGE, limit - len(acts))
                found = histories.log(reader, before, wanted, by, words, _MOST)
                acts += found
                if len(found) < wanted:
                    break
    if json_wanted:
        told = [_as_json(act) for act in acts]
        print_json({"log_head": head, "length": length, "acts": told})
        return
    many = "one act" if length == 1 else f"{length:,} acts"
    click.echo(f"{case.path.name}: {many}\nhead of the log {head}")
    for act in acts:
        _tell(act, record is not None)


def _as_json(act: Act) -> dict[str, object]:
    return {
        "id": str(act.txn),
        "at": _moment(act).isoformat(),
        "by": act.by,
        "label": act.label,
        "kind": act.kind,
        "changes": [
            {
                "what": each.what,
                "table": each.table,
                "id": str(each.row),
                "field": each.column,
                "record": each.record,
                "part": each.part,
                "before": each.before,
                "after": each.after,
            }
            for each in act.changes
        ],
        "more": act.more,
    }


def _tell(act: Act, of_record: bool) -> None:
    click.echo(f"\n{_moment(act):%Y-%m-%d %H:%M:%S} UTC  {act.by}: {act.words}")
    for each in act.changes:
        click.echo(f"    {_line(each, of_record)}")
    if act.more:
        click.echo(f"    and {act.more:,} more")


def _line(change: Change, of_record: bool) -> str:
    where = "" if of_record else change.record
    if change.what == "made":
        told = f"new {change.part or change.field}"
    elif change.what in ("deleted", "restored"):
        words = "deleted" if change.what == "deleted" else "brought back"
        told = f"{words} {change.part}".rstrip()
    else:
        name = f"{change.part}, {change.field}" if change.part else change.field
        values = (change.before, change.after) if change.what == "changed" else (change.after,)
        told = f"{name}: {' -> '.join(values)}"
    return f"{where}: {told}" if where else told


def _moment(act: Act) -> datetime:
    return datetime.fromtimestamp(act.at, UTC)
