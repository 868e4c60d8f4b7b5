"""The command that takes a colleague's copy back in."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from desktop.cli.opening import parcel, signer, with_keys
from desktop.cli.output import Progress, as_json, print_json, tell

if TYPE_CHECKING:
    from db.merging.outcome import Conflict, Merged, Side, Told

_FILE = click.Path(path_type=Path)
_SHOWN = 40
#: Tables told to people; --json tells every one.
_TOLD = {
    "incident": ("incident", "incidents"),
    "actor": ("actor", "actors"),
    "place": ("place", "places"),
    "source": ("source", "sources"),
    "snapshot": ("text", "texts"),
    "quote": ("quote", "quotes"),
    "claim": ("claim", "claims"),
    "figure": ("figure", "figures"),
    "assessment": ("judgement", "judgements"),
    "note": ("note", "notes"),
}


@click.command()
@click.argument("mine", type=_FILE)
@click.argument("theirs", type=_FILE)
@click.option("--dry-run", is_flag=True, help="Tell what would come in; keep nothing.")
@click.option(
    "--decide",
    type=click.Choice(["mine", "theirs"]),
    help="Let this side's values stand wherever both changed the same field.",
)
@with_keys
@as_json
def merge(
    mine: Path,
    theirs: Path,
    dry_run: bool,
    decide: str | None,
    identities: tuple[Path, ...],
    passphrase_file: Path | None,
    key: Path | None,
    json_wanted: bool,
) -> None:
    """Bring everything of THEIRS, a copy of the case MINE, into MINE.

    THEIRS may also be a bag (.zip) that holds a copy, or either of them encrypted (.age). Where two
    people left a field differently, the newest value stands and both are kept until somebody
    decides. One undo takes a merge back; THEIRS is only read.
    """
    from db.case import Case
    from db.merging.deciding import decide_all
    from db.merging.merging import merge as bring
    from desktop.shelf import keeper

    progress = Progress()
    with (
        parcel(theirs, identities, passphrase_file, key) as opened,
        Case.open(mine, keeper=keeper(tell)) as case,
    ):
        try:
            done = bring(case, opened.case, dry_run, progress)
        finally:
            progress.end()
        if decide is not None and done.conflicts and not dry_run:
            with case.step(f"Decide for {'my' if decide == 'mine' else 'their'} values") as step:
                decide_all(step, done.conflicts, cast("Side", decide))
    if json_wanted:
        print_json(_as_json(done, decide or "") | {"signature": signer(opened)})
    else:
        _tell(done, theirs.name, decide or "")
        if opened.signed is not None:
            tell(opened.told)
    for doubt in done.doubts:
        tell(doubt)
    if (done.conflicts and (dry_run or decide is None)) or done.doubts:
        sys.exit(1)


def _as_json(done: Merged, decided: str) -> dict[str, object]:
    return {
        "added": dict(done.added),
        "updated": dict(done.updated),
        "unchanged": done.unchanged,
        "acts": done.acts,
        "restored": done.restored,
        "conflicts": [
            {
                "kind": each.kind,
                "table": each.table,
                "id": str(each.row),
                "field": each.field,
                "record": each.record,
                **{name: _value(told) for name, told in _sides(each).items()},
                "told": {name: _told(told) for name, told in _sides(each).items()},
                "kept": each.kept,
            }
            for each in done.conflicts
        ],
        "decided": decided,
        "likely_duplicates": [
            {
                "table": each.table,
                "mine": str(each.mine),
                "theirs": str(each.theirs),
                "name": each.words,
                "why": each.why,
            }
            for each in done.likely
        ],
        "doubts": list(done.doubts),
        "dry_run": done.dry_run,
    }


def _sides(conflict: Conflict) -> dict[str, Told]:
    return {"base": conflict.base, "mine": conflict.mine, "theirs": conflict.theirs}


def _value(told: Told) -> object:
    """The value as it is stored; ids as text, because not every reader keeps 63 bits."""
    held = told.value
    return str(held) if isinstance(held, int) and not -(1 << 53) < held < 1 << 53 else held


def _told(told: Told) -> dict[str, str]:
    at = "" if told.at is None else datetime.fromtimestamp(told.at, UTC).isoformat()
    return {"words": told.words, "by": told.by, "at": at}


def _tell(done: Merged, name: str, decided: str) -> None:
    if done.nothing_new:
        click.echo(f"“{name}” holds nothing that this case lacks.")
        return
    acts = "one act" if done.acts == 1 else f"{done.acts:,} acts"
    click.echo(f"{'Would bring' if done.dry_run else 'Brought'} {acts} from “{name}”.")
    for words, rows in (("new", done.added), ("changed", done.updated)):
        for table, (one, many) in _TOLD.items():
            if count := rows.get(table, 0):
                click.echo(f"{count:>10,}  {one if count == 1 else many} {words}")
    if done.restored:
        click.echo(f"{done.restored:>10,}  deleted by one side, needed by the other: brought back")
    if done.conflicts:
        fields = len(done.conflicts)
        click.echo(f"{fields:>10,}  {'field' if fields == 1 else 'fields'} left differently")
    for each in done.conflicts[:_SHOWN]:
        click.echo(f"\n{each.record}: {each.field_words}")
        for label, told in (("was", each.base), ("mine", each.mine), ("theirs", each.theirs)):
            by = f" ({told.by})" if told.by else ""
            stands = " <- stands" if not decided and each.kept == label else ""
            click.echo(f"    {label:<7} {told.words}{by}{stands}")
    if len(done.conflicts) > _SHOWN:
        click.echo(f"\nand {len(done.conflicts) - _SHOWN:,} more (--json lists all)")
    if decided and done.conflicts and not done.dry_run:
        click.echo(
            f"\nDecided for {'my' if decided == 'mine' else 'their'} values; undo takes it back."
        )
    for likely in done.likely[:_SHOWN]:
        tell(f"perhaps entered twice: {likely.words} ({likely.table}: {likely.why})")
