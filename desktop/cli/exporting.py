"""The command `casebinder export`: a case, or a part of it, in a format that others read."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.making import from_date, until_date
from desktop.cli.output import Progress, as_json, print_json, tell

if TYPE_CHECKING:
    from db.asking import Question
    from db.export import Written
    from db.reader import Reader

_FILE = click.Path(path_type=Path)
# Written out here because the modules that know them are slow to load; tests compare them.
EXPORT_KINDS = (
    *("csv", "csl-json", "ris", "bibtex", "ftm", "stix", "timelinejs", "geojson", "html"),
    *("parquet", "markdown", "stix-threat-actors"),
)
MARKING_CHOICES = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")


@click.command()
@click.argument("file", type=_FILE)
@click.argument("out", type=_FILE)
@click.option("--as", "kind", type=click.Choice(EXPORT_KINDS), help="Otherwise by OUT's ending.")
@click.option("--view", default="", metavar="NAME", help="Only what passes the filters of a view.")
@click.option("--from", "start", callback=from_date, metavar="DATE", help="Incidents from then on.")
@click.option("--to", "end", callback=until_date, metavar="DATE", help="Incidents until then.")
@click.option("--private", is_flag=True, help="What is marked private, too.")
@click.option("--restricted", is_flag=True, help="What its licence does not let you pass on, too.")
@click.option("--marking", type=click.Choice(MARKING_CHOICES), default="TLP:RED",
              show_default=True, help="Nothing marked more strictly.")  # fmt: skip
@click.option("--replace", is_flag=True, help="OUT may be there already, and is replaced.")
@as_json
def export(
    file: Path,
    out: Path,
    kind: str | None,
    view: str,
    start: int | None,
    end: int | None,
    private: bool,
    restricted: bool,
    marking: str,
    replace: bool,
    json_wanted: bool,
) -> None:
    """Write a case in a format that other programs read.

    CSV and Parquet are several tables: OUT is a folder, or a file that ends in .zip.
    """
    from db.case import Case
    from db.export import Wanted
    from db.export import export as write
    from db.export.formats import guessed

    form = kind or guessed(out)
    if not form:
        raise click.UsageError(
            f"The ending of “{out.name}” does not tell the format. Say it with --as."
        )
    progress = Progress()
    with Case.open(file, read_only=True) as case:
        reader = case.main_reader
        wanted = Wanted(
            question=asked(reader, view, start, end),
            private=private,
            marking=marking,
            restricted=restricted,
        )
        try:
            done = write(reader, out, form, wanted, progress, replace=replace)
        except KeyboardInterrupt:
            raise click.Abort from None
        finally:
            progress.end()
    if json_wanted:
        print_json(_report(done))
    else:
        _tell(done, out)


def asked(reader: Reader, view: str, start: int | None, end: int | None) -> Question:
    """The question of a saved view and two dates."""
    from db import asking
    from db.errors import NotFound
    from db.records import saved_views

    said: list[Question] = []
    if view:
        found = saved_views.named(reader, view)
        if found is None:
            raise NotFound(f"There is no view called “{view}” in this case. Nothing was written.")
        filters = saved_views.definition(reader, found.id).get("filters")
        if filters is not None:
            said.append(asking.read(filters))
    if start is not None or end is not None:
        said.append(asking.Dated(start, end))
    parts = [part for each in said for part in asking.parts(each)]
    return asking.All(tuple(parts)) if parts else asking.EVERYTHING


def _report(done: Written) -> dict[str, object]:
    return {
        "kind": done.kind,
        "files": list(done.files),
        "counts": dict(done.counts),
        "withheld": [asdict(each) for each in done.withheld],
        "losses": list(done.losses),
        "sha256": done.sha256,
        "bytes": done.bytes,
        "seconds": round(done.seconds, 3),
    }


def _tell(done: Written, out: Path) -> None:
    from db.export.wanted import counted

    files = "1 file" if len(done.files) == 1 else f"{len(done.files):,} files"
    click.echo(f"Wrote {out}: {files}, {done.bytes:,} bytes, in {done.seconds:.1f} s")
    for table, count in done.counts.items():
        click.echo(f"    {counted(table, count)}")
    if done.withheld:
        tell("Did not go out:")
        for each in done.withheld:
            tell(f"    {each.words}")
    if done.losses:
        tell("What this format does not hold:")
        for sentence in done.losses:
            tell(f"    {sentence}")
