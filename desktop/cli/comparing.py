"""The command that holds a colleague's file against a case, and adopts single records of it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from desktop.cli.output import Progress, as_json, print_json, tell

if TYPE_CHECKING:
    from db.case import Case
    from db.merging.adopting import Adopted
    from db.merging.comparing import Comparison, Pair, State

_FILE = click.Path(path_type=Path)
_SHOWN = 20
_STATES = {
    "theirs": "only in theirs",
    "differ": "in both, and not the same",
    "ours": "only in mine",
    "agree": "the same in both",
}
_KINDS = {
    "incident": ("incident", "incidents"),
    "actor": ("actor", "actors"),
    "place": ("place", "places"),
    "source": ("source", "sources"),
}
_KIN = {
    "copy": "a copy of this case",
    "share": "a share of this case",
    "other": "another case; records are matched by likeness",
}


@click.command()
@click.argument("mine", type=_FILE)
@click.argument("theirs", type=_FILE)
@click.option(
    "--adopt",
    "wanted",
    type=int,
    multiple=True,
    metavar="ID",
    help="Adopt this record of THEIRS, with what it needs; may be given several times.",
)
@as_json
def compare(mine: Path, theirs: Path, wanted: tuple[int, ...], json_wanted: bool) -> None:
    """Tell what THEIRS, a colleague's file, holds otherwise than the case MINE.

    THEIRS may be a copy of the case, a share of it, or a case that has nothing to do with it; it is
    only read. With --adopt single records come into MINE as one act that one undo takes back; who
    wrote them and when stays in the history.
    """
    from db.case import Case
    from db.merging.comparing import compare as hold
    from desktop.shelf import keeper

    progress = Progress()
    with Case.open(mine, keeper=keeper(tell), read_only=not wanted) as case:
        try:
            found = hold(case.main_reader, theirs, progress)
            done = _adopt(case, theirs, found, wanted, progress) if wanted else None
        finally:
            progress.end()
    if json_wanted:
        print_json(_as_json(found, done))
    elif done is None:
        _tell(found)
    else:
        _tell_adopted(done, theirs.name)
    for doubt in () if done is None else done.doubts:
        tell(doubt)
    if done is not None and done.nothing:
        sys.exit(1)


def _adopt(
    case: Case, theirs: Path, found: Comparison, wanted: tuple[int, ...], progress: Progress
) -> Adopted:
    from db.errors import NotFound
    from db.merging.adopting import adopt

    tables = {each.theirs: each.table for each in found.pairs if each.theirs}
    for number in wanted:
        if number not in tables:
            raise NotFound(
                f"“{theirs.name}” holds no incident, actor, place or source {number}. "
                "Nothing was adopted."
            )
    return adopt(case, theirs, [(tables[each], each) for each in wanted], progress=progress)


def _as_json(found: Comparison, done: Adopted | None) -> dict[str, object]:
    told: dict[str, object] = {
        "file": found.name,
        "title": found.title,
        "kin": found.kin,
        "counts": {
            state: {kind: found.count(cast("State", state), kind) for kind in _KINDS}
            for state in _STATES
        },
        "records": [_record(each) for each in found.pairs if each.state != "agree"],
    }
    if done is not None:
        told["adopted"] = {
            "added": dict(done.added),
            "updated": dict(done.updated),
            "acts": done.acts,
            "fields_decided_for_theirs": done.decided,
        }
    return told


def _record(pair: Pair) -> dict[str, object]:
    return {
        "kind": pair.table,
        "state": pair.state,
        "mine": str(pair.mine) if pair.mine else None,
        "theirs": str(pair.theirs) if pair.theirs else None,
        "title": pair.title,
        "date": pair.edtf,
        "why": pair.why,
        "can_be_adopted": pair.news,
    }


def _tell(found: Comparison) -> None:
    click.echo(f"“{found.name}” is {_KIN[found.kin]} (“{found.title}”).")
    for state, words in _STATES.items():
        counts = [
            f"{count:,} {one if count == 1 else many}"
            for kind, (one, many) in _KINDS.items()
            if (count := found.count(cast("State", state), kind))
        ]
        if counts:
            click.echo(f"\n{words.capitalize()}: {', '.join(counts)}")
        some = [each for each in found.pairs if each.state == state and state != "agree"]
        for pair in some[:_SHOWN]:
            number = pair.theirs or pair.mine
            why = f" ({pair.why})" if pair.why else ""
            date = f"{pair.edtf}  " if pair.edtf else ""
            click.echo(f"    {number:>19}  {pair.table:<8}  {date}{pair.title}{why}")
        if len(some) > _SHOWN:
            click.echo(f"    and {len(some) - _SHOWN:,} more (--json lists all)")


def _tell_adopted(done: Adopted, name: str) -> None:
    if done.nothing:
        tell("Nothing was adopted: this case holds all of it already, or what is newer.")
        return
    brought = [
        f"{count:,} {table.replace('_', ' ')}"
        for table, count in done.added.items()
        if table in (*_KINDS, "claim", "quote", "snapshot")
    ]
    changed = sum(done.updated.values())
    brought += [f"{changed:,} changed"] if changed else []
    click.echo(f"Adopted from “{name}”: {', '.join(brought) or 'what stood already'}.")
    if done.decided:
        click.echo(f"{done.decided:,} fields both had changed now say what theirs said.")
    click.echo("One undo takes it back.")
