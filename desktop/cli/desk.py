"""The command that makes the program known to the desk of a person."""

from __future__ import annotations

import sys

import click

from desktop.cli.output import tell
from desktop.screen import require_libraries


@click.command()
@click.option("--install", "wish", flag_value="install", help="Make Casebinder known to the desk.")
@click.option("--remove", "wish", flag_value="remove", help="Take all of that away again.")
def desktop(wish: str | None) -> None:
    """Put Casebinder into the menu, and let a case open with a double click.

    For Linux, when Casebinder was installed with pipx or from its sources: packages do it
    by themselves. Writes only below ~/.local/share, and says what.
    """
    if sys.platform in ("win32", "darwin"):
        raise click.UsageError(
            "Here the installed program does this by itself (see docs/installing.md)."
        )
    if wish is None:
        raise click.UsageError("Say --install or --remove.")
    require_libraries()
    from desktop import entry

    below = entry.folder()
    if wish == "remove":
        for path in (gone := entry.remove(below)):
            click.echo(str(path))
        tell(f"{len(gone)} files removed." if gone else "There was nothing to remove.")
        return
    try:
        for path in entry.install(below, entry.own_command()):
            click.echo(str(path))
    except OSError as error:
        raise click.ClickException(
            f"“{error.filename}” cannot be written: {error.strerror}."
        ) from None
    tell(
        "Casebinder is in the menu now, and cases open with a double click. "
        "“casebinder desktop --remove” takes this away again."
    )
