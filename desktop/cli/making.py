"""Commands that make something to look at: the window, the demo case, pictures, measurements.

Qt is imported only by the commands that draw.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from desktop.cli.output import as_json, print_json, table

if TYPE_CHECKING:
    from db.when import Bounds

_FILE = click.Path(path_type=Path)
VIEWS = (
    *("timeline", "incidents", "actors", "sources", "map", "network"),
    *("claims", "reading", "ledger", "dossier", "notes", "tags", "duplicates", "welcome"),
)
# Written out here because the module that knows them loads Qt; a test compares them.
SHEETS = ("export", "share", "conflicts", "details", "settings", "shortcuts")


def open_window(path: Path | None, demo: bool = False, told_inside: bool = False) -> int:
    """Open the window; returns its exit status. Raises CaseError before any window is made, except
    when what is wrong with the file is to be `told_inside`."""
    if path is not None and not told_inside:
        _check(path)
    from desktop import screen

    screen.require()
    from desktop.app import run

    return run(path, demo)


def _check(path: Path) -> None:
    """Raises CaseError for what the window could do nothing about. A damaged case it can recover,
    and bags and locked files it opens."""
    from db.errors import Damaged
    from db.format import read_header
    from db.sharing import parcels

    if not parcels.is_parcel(path):
        with suppress(Damaged):
            read_header(path)


@click.command()
@click.option("--to", "target", type=_FILE, help="Write the demo case here and open no window.")
@as_json
def demo(target: Path | None, json_wanted: bool) -> None:
    """Open a fresh copy of the demo case."""
    if target is None:
        raise SystemExit(open_window(None, demo=True))
    from db.demo import build
    from db.errors import InUse

    if target.exists():
        raise InUse(f"“{target.name}” already exists. It was left as it is; choose another name.")
    build(target)
    if json_wanted:
        print_json({"file": str(target)})
    else:
        click.echo(f"Wrote the demo case to {target}.")


def _size(ctx: click.Context, option: click.Parameter, value: str) -> tuple[int, int]:
    width, _, height = value.partition("x")
    if (
        width.isdecimal()
        and height.isdecimal()
        and all(200 <= int(side) <= 8000 for side in (width, height))
    ):
        return int(width), int(height)
    raise click.BadParameter(f"“{value}” is not a size such as 1600x1000.", param=option)


@click.command()
@click.argument("file", type=_FILE)
@click.argument("out", type=_FILE)
@click.option("--view", type=click.Choice(VIEWS), default="timeline", show_default=True)
@click.option("--select", type=int, metavar="ID", help="Show the card of this record.")
@click.option("--from", "time_from", metavar="DATE", help="Where the timeline begins.")
@click.option("--to", "time_to", metavar="DATE", help="Where the timeline ends.")
@click.option("--saved", metavar="NAME", help="Show the timeline as it was saved under this name.")
@click.option("--import", "foreign", type=_FILE, metavar="FILE", help="Show it as it is imported.")
@click.option("--sheet", type=click.Choice(SHEETS), help="Show this sheet over the view.")
@click.option("--size", callback=_size, metavar="WxH", default="1600x1000", show_default=True)
@click.option("--scale", type=click.FloatRange(0.5, 4), default=1.0, show_default=True)
@click.option("--theme", type=click.Choice(("light", "dark")), default="light", show_default=True)
@click.option("--text", type=click.IntRange(90, 200), default=100, help="Size of text in percent.")
@click.option("--strong", is_flag=True, help="With strong contrast.")
@click.option("--lang", default="en", show_default=True)
@as_json
def shot(
    file: Path,
    out: Path,
    view: str,
    select: int | None,
    time_from: str | None,
    time_to: str | None,
    saved: str | None,
    foreign: Path | None,
    sheet: str | None,
    size: tuple[int, int],
    scale: float,
    theme: Literal["light", "dark"],
    text: int,
    strong: bool,
    lang: str,
    json_wanted: bool,
) -> None:
    """Draw a view of a case to a PNG file, without a screen."""
    from db.format import read_header

    if view != "welcome":
        read_header(file)
    from desktop import screen

    screen.require_libraries()
    from desktop.shot import take

    span = (time_from, time_to)
    take(
        file,
        out,
        view,
        select,
        *span,
        size,
        scale,
        theme,
        lang,
        saved,
        foreign,
        sheet,
        text,
        strong,
    )
    if json_wanted:
        print_json({"file": str(out), "view": view})
    else:
        click.echo(f"Drew {view} to {out}.")


def from_date(ctx: click.Context, option: click.Parameter, value: str | None) -> int | None:
    """The second in which a date in words begins."""
    return None if value is None else _bounds(option, value).earliest


def until_date(ctx: click.Context, option: click.Parameter, value: str | None) -> int | None:
    """The first second after a date in words."""
    return None if value is None else _bounds(option, value).latest


def _bounds(option: click.Parameter, words: str) -> Bounds:
    from db import when

    candidates = when.read(words)
    if len(candidates) == 1 and not candidates[0].ambiguous:
        return candidates[0].bounds
    raise click.BadParameter(f"“{words}” is not one date, such as 2022-04-18.", param=option)


@click.command()
@click.argument("name")
@click.option("--incidents", type=click.IntRange(1), default=1_000_000, show_default=True)
@click.option("--case", "case_path", type=_FILE, help="Measure on this case, not on a made one.")
@as_json
def bench(name: str, incidents: int, case_path: Path | None, json_wanted: bool) -> None:
    """Measure how fast the program is here; NAME "all" runs every measurement."""
    from benchmarks import NAMES, run
    from db.format import read_header

    if name not in (*NAMES, "all"):
        known = ", ".join((*NAMES, "all"))
        raise click.BadParameter(f"“{name}” is none of {known}.", param_hint="NAME")
    if case_path is not None:
        read_header(case_path)
    results = [run(each, incidents, case_path) for each in (NAMES if name == "all" else (name,))]
    answers = [
        {"name": each.name, "machine": each.machine, "figures": dict(each.figures)}
        for each in results
    ]
    if json_wanted:
        print_json(answers if name == "all" else answers[0])
        return
    click.echo(results[0].machine)
    for result in results:
        click.echo(result.name)
        table([(f"  {key}", f"{value:,.2f}") for key, value in result.figures.items()])
