"""The command `casebinder`: its sub-commands, and what becomes of an error.

Hides that a file name in the place of a command opens the window. A trouble of the world
is one sentence on standard error and an exit status, never a traceback.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from db import language
from db.errors import CaseError
from desktop import known
from desktop.cli import (
    case_file,
    comparing,
    desk,
    dossiers,
    exporting,
    history,
    importing,
    keeping,
    making,
    mapping,
    merging,
    networks,
    printing,
    reading,
    sharing,
    shortcuts,
    strangers,
    verifying,
)

FAILED = 1
UNUSABLE = 3


class _Program(click.Group):
    """Opens the window when the first word is a file and no command."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        first = args[0]
        if self.get_command(ctx, first) is None and not first.startswith("-"):
            path = Path(first)
            if path.suffix or path.exists():
                args = ["window", *args]
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order in which one meets them."""
        return list(self.commands)


@click.group(cls=_Program, invoke_without_command=True)
@click.version_option(package_name="casebinder", prog_name="casebinder")
@click.pass_context
def program(ctx: click.Context) -> None:
    """Reconstruct what happened from what was published.

    Without a command the window opens; give a case file to open it there.
    """
    if ctx.invoked_subcommand is None:
        ctx.exit(making.open_window(None))


@program.command(hidden=True)
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--from-desk", is_flag=True, help="Nobody reads a terminal: troubles are told there.")
def window(file: Path | None, from_desk: bool) -> None:
    """Open a case in the window."""
    sys.exit(making.open_window(file, told_inside=from_desk))


for _command in (
    making.demo,
    case_file.new,
    case_file.info,
    importing.import_,
    exporting.export,
    case_file.search,
    reading.dates,
    reading.read,
    dossiers.dossier,
    dossiers.templates,
    mapping.chart,
    printing.timeline,
    networks.network,
    making.shot,
    merging.merge,
    comparing.compare,
    strangers.make_safe,
    strangers.recover,
    history.log,
    sharing.share,
    sharing.profiles,
    sharing.key,
    sharing.unlock,
    verifying.verify,
    keeping.backups,
    shortcuts.shortcuts,
    desk.desktop,
    making.bench,
):
    program.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; ends with its exit status.

    0 done; 1 done, but something was refused or found damaged; 2 wrong usage; 3 the file
    cannot be used.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words = list(arguments) if arguments is not None else sys.argv[1:]
    if told := language.not_spoken():
        click.echo(told, err=True)
    try:
        with known.kept_up(words):
            status = program.main(words, prog_name="casebinder", standalone_mode=False)
    except click.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(FAILED)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(wrong.exit_code)
    except CaseError as trouble:
        click.echo(trouble.sentence, err=True)
        sys.exit(UNUSABLE)
    except BrokenPipeError:
        # The reader of our output went away, as `head` does.
        sys.stderr.close()
        sys.exit(FAILED)
    sys.exit(status if isinstance(status, int) else 0)
