"""The command that prints the network of actors to a file."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli.making import from_date, until_date
from desktop.cli.output import as_json, print_json
from desktop.cli.printing import PAPERS

_FILE = click.Path(path_type=Path)
# Written out here because the modules that know them are slow to load; a test compares them.
TIES = ("relation", "accuses", "denies", "speaks", "together")


@click.command()
@click.argument("file", type=_FILE)
@click.option("--out", required=True, metavar="OUT.(pdf|svg|png)", type=_FILE,
              help="Where it goes.")  # fmt: skip
@click.option("--from", "start", callback=from_date, metavar="DATE", help="Ties from then on.")
@click.option("--to", "end", callback=until_date, metavar="DATE", help="Ties up to then.")
@click.option("--without", multiple=True, type=click.Choice(TIES), help="Ties left out.")
@click.option("--around", default="", metavar="ACTOR", help="Only around this name or id.")
@click.option("--steps", type=click.IntRange(1, 3), default=1, show_default=True,
              help="How many steps around.")  # fmt: skip
@click.option("--least", type=click.IntRange(0), default=0, help="Actors of so many incidents.")
@click.option("--paper", type=click.Choice(PAPERS), default="a4", show_default=True)
@click.option("--landscape/--portrait", default=True, help="How the paper is held.")
@click.option("--legend/--no-legend", default=True, help="What the marks mean (default).")
@click.option("--scale", type=click.FloatRange(0.5, 8), default=2.0, show_default=True,
              help="Pixels of a PNG per 1/96 inch.")  # fmt: skip
@as_json
def network(
    file: Path,
    out: Path,
    start: int | None,
    end: int | None,
    without: tuple[str, ...],
    around: str,
    steps: int,
    least: int,
    paper: str,
    landscape: bool,
    legend: bool,
    scale: float,
    json_wanted: bool,
) -> None:
    """Print the network of actors to a PDF, SVG or PNG."""
    from db.format import read_header

    read_header(file)
    from desktop import screen

    screen.require_libraries()
    from desktop.window.printed_network import Chosen, publish

    chosen = Chosen(without, start, end, around, steps, least, paper, landscape, legend)
    printed = publish(file, out, chosen, scale)
    if json_wanted:
        print_json(
            {
                "file": str(printed.file),
                "bytes": printed.file.stat().st_size,
                "actors": printed.actors,
                "ties": printed.ties,
                "fingerprint": printed.fingerprint,
            }
        )
        return
    click.echo(f"Printed {printed.actors:,} actors and {printed.ties:,} ties to {printed.file}.")
