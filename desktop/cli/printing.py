"""The command that prints the timeline to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.making import from_date, until_date
from desktop.cli.output import Progress, as_json, print_json, tell

if TYPE_CHECKING:
    from desktop.timeline.poster import Poster

_FILE = click.Path(path_type=Path)
# Written out here because the modules that know them are slow to load; a test compares them.
PAPERS = ("a4", "a3", "a2", "a1", "a0", "letter", "tabloid")
LANES = ("actor", "kind", "place", "source", "none")
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
    from desktop.printed import View, publish
    from desktop.timeline.editions import Wishes
    from desktop.timeline.paper import PAPERS as KNOWN
    from desktop.timeline.paper import Format

    chosen = next(name for name in KNOWN if name == paper)
    wishes = Wishes(
        Format(chosen, landscape, tiled or bool(across), across or 0),
        legend=legend,
        start=start,
        end=end,
    )
    progress = Progress()
    try:
        files, poster = publish(
            file, out, View(saved, lanes or "", colour or ""), wishes, scale, progress
        )
    finally:
        progress.end()
    if json_wanted:
        print_json(_report(files, poster))
        return
    names = f"{files[0]} to {files[-1]}" if len(files) > 1 else str(files[0])
    many = len(poster.pages)
    click.echo(f"Printed the timeline on {many:,} {'page' if many == 1 else 'pages'} to {names}.")
    for words in _warnings(poster):
        tell(words)


def _report(files: tuple[Path, ...], poster: Poster) -> dict[str, object]:
    certain, possible = poster.counted
    return {
        "file": str(files[0]),
        "files": [str(path) for path in files],
        "pages": len(poster.pages),
        "across": poster.across,
        "down": poster.down,
        "bytes": sum(path.stat().st_size for path in files),
        "incidents": [certain, possible],
        "unlabelled": poster.unlabelled,
        "folded": poster.folded,
        "lanes_left_out": poster.left_out,
        "fingerprint": poster.imprint.fingerprint,
        "warnings": _warnings(poster),
    }


def _warnings(poster: Poster) -> list[str]:
    from desktop.timeline.poster import shortcomings

    found = [f"{words}." for words in shortcomings(poster)]
    if poster.left_out or poster.folded or poster.unlabelled:
        found.append("A larger --paper or --tiled shows more.")
    return found
