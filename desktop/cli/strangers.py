"""Commands on files nobody vouches for: make one safe, recover a damaged one."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.opening import parcel, signer, with_keys
from desktop.cli.output import Progress, as_json, print_json, table, tell

if TYPE_CHECKING:
    from db.strangers import Recovered

_FILE = click.Path(path_type=Path)


@click.command("make-safe")
@click.argument("file", type=_FILE)
@click.argument("out", type=_FILE)
@with_keys
@as_json
def make_safe(
    file: Path,
    out: Path,
    identities: tuple[Path, ...],
    passphrase_file: Path | None,
    key: Path | None,
    json_wanted: bool,
) -> None:
    """Check every value of FILE, which somebody sent, and put it into the new case OUT.

    FILE may also be a bag (.zip) that holds a case, or either of them encrypted (.age). Nothing in
    it runs, and it stays as it is. One sentence says what was refused, if anything.
    """
    from db.strangers import make_safe as bring
    from db.strangers.worker import limit_memory

    limit_memory()
    progress = Progress()
    with parcel(file, identities, passphrase_file, key) as opened:
        try:
            made = bring(opened.case, out, progress)
        finally:
            progress.end()
    if json_wanted:
        print_json(
            {
                "file": str(out),
                "signature": signer(opened),
                "title": made.facts.title,
                "format": f"{made.facts.major}.{made.facts.minor}",
                "rows": dict(made.rows),
                "ignored": list(made.facts.ignored),
                "left_out": list(made.facts.left_out),
                "bytes": made.bytes,
                "seconds": made.seconds,
            }
        )
        return
    rows = sum(made.rows.values())
    click.echo(f"“{made.facts.title}”: {rows:,} rows checked and put into {out}.")
    for name in made.facts.ignored:
        tell(f"“{name}” lies beside the file and was not used.")
    if opened.signed is not None:
        tell(opened.told)
    for name in made.facts.left_out:
        tell(f"The {name} is none that Casebinder made, and was left out.")


@click.command()
@click.argument("file", type=_FILE)
@click.argument("out", type=_FILE)
@as_json
def recover(file: Path, out: Path, json_wanted: bool) -> None:
    """Bring everything of the damaged case FILE that can be read into the new case OUT.

    FILE stays as it is. What is missing is told by table.
    """
    from db.strangers import recover as bring

    progress = Progress()
    try:
        done = bring(file, out, progress)
    finally:
        progress.end()
    if json_wanted:
        print_json(
            {
                "file": str(out),
                "whole": done.whole,
                "rows": dict(done.rows),
                "losses": [asdict(each) for each in done.losses],
                "told": list(done.told),
                "seconds": done.seconds,
            }
        )
    else:
        _tell(done, out)
    if not done.whole:
        sys.exit(1)


def _tell(done: Recovered, out: Path) -> None:
    click.echo(f"{sum(done.rows.values()):,} rows brought into {out}.")
    if done.whole:
        click.echo("Nothing is missing.")
    for sentence in done.told:
        tell(sentence)
    if done.losses:
        heads = ("table", "here", "missing", "left out", "mended")
        rows = [
            (
                each.table.replace("_", " "),
                f"{done.rows.get(each.table, 0):,}",
                f"{each.missing:,}{' or more' if each.uncounted else ''}",
                f"{each.unfit:,}",
                f"{each.mended:,}",
            )
            for each in done.losses
        ]
        table([heads, *rows])
