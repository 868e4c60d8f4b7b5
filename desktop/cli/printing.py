"""The command that prints the timeline to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.making import from_date, until_date
from desktop.cli.output import Progress, as_json, print_json, tell

if TYPE_CHECKING:
    from desktop.window.printed import Printed

_FILE = click.Path(path_type=Path)
# Written out here because the modules that know them are slow to load; a test compares them.
PAPERS = ("a4", "a3", "a2", "a1", "a0", "letter", "tabloid")
LANES = ("actor", "kind", "place", "source", "tag", "none")
COLOURS = ("lane", "kind", "standing")


@click.command()
@click.argument("file", type=_FILE)
@click.argument("out", metavar="OUT.(pdf|svg|png)", type=_FILE)
@click.option("--from", "start", callback=from_date, metavar="DATE", help="Where it begins.")
@click.option("--to", "end", callback=until_date, metavar="DATE", help="Where it ends.")
@click.option("--saved", default="", metavar="NAME", help="A view saved in the case.")
@click.option("--lanes", type=click.Choice(LANES), help="What makes the lanes; else actors.")
@click.option("--colour", type=click.Choice(COLOURS), help="What the colours say; else the lane.")
@click.option("--paper", type=click.Choice(PAPERS), default="a4", show_default=True)
@click.option("--landscape/--portrait", default=True, help="How the paper is held.")
@click.option("--tiled", is_flag=True, help="Over as many sheets as it takes, not on one.")
@click.option("--across", type=click.IntRange(1, 12), help="So many sheets side by side.")
@click.option("--legend/--no-legend", default=True, help="What the marks mean (default).")
@click.option("--scale", type=click.FloatRange(0.5, 8), default=2.0, show_default=True,
              help="Pixels of a PNG per 1/96 inch.")  # fmt: skip
@click.option("--theme", type=click.Choice(("light",)), hidden=True, help="Paper is always light.")
@as_json
def timeline(
    file: Path,
    out: Path,
    start: int | None,
    end: int | None,
    saved: str,
    lanes: str | None,
    colour: str | None,
    paper: str,
    landscape: bool,
    tiled: bool,
    across: int | None,
    legend: bool,
    scale: float,
    theme: str | None,
    json_wanted: bool,
) -> None:
    """Print the timeline, all of it and not the screenshot, to a PDF, SVG or PNG."""
    from db.format import read_header

    read_header(file)
    from desktop import screen

    screen.require_libraries()
    from desktop.window.printed import Chosen, publish

    chosen = Chosen(
        saved,
        lanes or "",
        colour or "",
        start,
        end,
        paper,
        landscape,
        tiled,
        across or 0,
        legend,
    )
    progress = Progress()
    try:
        printed = publish(file, out, chosen, scale, progress)
    finally:
        progress.end()
    if json_wanted:
        print_json(_report(printed))
        return
    files, many = printed.files, printed.pages
    names = f"{files[0]} to {files[-1]}" if len(files) > 1 else str(files[0])
    click.echo(f"Printed the timeline on {many:,} {'page' if many == 1 else 'pages'} to {names}.")
    for words in _warnings(printed):
        tell(words)


def _report(printed: Printed) -> dict[str, object]:
    return {
        "file": str(printed.files[0]),
        "files": [str(path) for path in printed.files],
        "pages": printed.pages,
        "across": printed.across,
        "down": printed.down,
        "bytes": sum(path.stat().st_size for path in printed.files),
        "incidents": list(printed.incidents),
        "unlabelled": printed.unlabelled,
        "folded": printed.folded,
        "lanes_left_out": printed.left_out,
        "fingerprint": printed.fingerprint,
        "warnings": _warnings(printed),
    }


def _warnings(printed: Printed) -> list[str]:
    found = [f"{words}." for words in printed.missing]
    if printed.left_out or printed.folded or printed.unlabelled:
        found.append("A larger --paper or --tiled shows more.")
    return found
