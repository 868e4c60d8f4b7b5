"""The command that prints the map to a file."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli.output import Progress, as_json, print_json

_FILE = click.Path(path_type=Path)
# Written out here because the modules that know them are slow to load; a test compares them.
PAPERS = ("a4", "a3", "a2", "letter")
COLOURS = ("kind", "standing", "lane")


def _degrees(
    context: click.Context, option: click.Parameter, value: str | None
) -> tuple[float, float] | None:
    if value is None:
        return None
    try:
        lat, lon = (float(part) for part in value.split(","))
    except ValueError:
        raise click.BadParameter("say it as LAT,LON in degrees, such as 34.53,69.17") from None
    if abs(lat) > 90 or abs(lon) > 180:
        raise click.BadParameter("latitudes end at 90, longitudes at 180")
    return lat, lon


@click.command("map")
@click.argument("file", type=_FILE)
@click.option("--out", required=True, metavar="OUT.(pdf|svg|png)", type=_FILE)
@click.option("--at", callback=_degrees, metavar="LAT,LON", help="The middle; else all is shown.")
@click.option("--across", type=click.FloatRange(0.1, 40_000), metavar="KM",
              help="With --at: so much from side to side.")  # fmt: skip
@click.option("--saved", default="", metavar="NAME", help="Only what a saved view keeps to.")
@click.option("--colour", type=click.Choice(COLOURS), help="What the colours say; else the kind.")
@click.option("--paper", type=click.Choice(PAPERS), default="a4", show_default=True)
@click.option("--landscape/--portrait", default=True, help="How the paper is held.")
@click.option("--legend/--no-legend", default=True, help="What the marks mean (default).")
@click.option("--scale", type=click.FloatRange(0.5, 8), default=2.0, show_default=True,
              help="Pixels of a PNG per 1/96 inch.")  # fmt: skip
@as_json
def chart(
    file: Path,
    out: Path,
    at: tuple[float, float] | None,
    across: float | None,
    saved: str,
    colour: str | None,
    paper: str,
    landscape: bool,
    legend: bool,
    scale: float,
    json_wanted: bool,
) -> None:
    """Print the incidents on a map, without the network, to a PDF, SVG or PNG."""
    from db.format import read_header

    read_header(file)
    from desktop import screen

    screen.require_libraries()
    from desktop.window.printed_map import Chosen, publish

    chosen = Chosen(saved, colour or "", at, across, paper, landscape, legend)
    progress = Progress()
    try:
        printed = publish(file, out, chosen, scale, progress)
    finally:
        progress.end()
    if json_wanted:
        print_json(
            {
                "file": str(printed.file),
                "bytes": printed.file.stat().st_size,
                "incidents": printed.incidents,
                "fingerprint": printed.fingerprint,
            }
        )
        return
    one = printed.incidents == 1
    click.echo(f"Printed {printed.incidents:,} {'incident' if one else 'incidents'} to {out}.")
