"""The command that lists the earlier copies of a case."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli.output import as_json, print_json, table, tell


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@as_json
def backups(file: Path, json_wanted: bool) -> None:
    """List the copies that Casebinder kept of a case, newest first.

    FILE may be gone or damaged. To go back, open a copy from the first page of the window, or
    copy the file that is listed to a new name.
    """
    from db.keeping.backups import copies_of, incidents_in
    from desktop.shelf import shelf

    found = [(copy, incidents_in(copy)) for copy in copies_of(shelf(), file)]
    if json_wanted:
        print_json(
            [
                {
                    "file": str(copy.path),
                    "title": copy.title,
                    "made": copy.at.replace(microsecond=0).isoformat(),
                    "bytes": copy.size,
                    "incidents": incidents,
                    "of": str(copy.origin) if copy.origin is not None else None,
                }
                for copy, incidents in found
            ]
        )
        return
    if found:
        table(
            [
                (
                    f"{copy.at.astimezone():%Y-%m-%d %H:%M}",
                    "cannot be read" if incidents is None else f"{incidents:,} incidents",
                    f"{copy.size:,} bytes",
                    str(copy.path),
                )
                for copy, incidents in found
            ]
        )
    else:
        tell(f"No earlier copies of “{file.name}” are kept.")
