"""Commands on a case file: new, info, search."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli.output import as_json, print_json, table, tell

_FILE = click.Path(path_type=Path)
SEARCH_KINDS = ("incident", "actor", "place", "source", "snapshot", "quote")


@click.command()
@click.argument("file", type=_FILE)
@click.option("--title", default="", help="Title of the case; otherwise the file's name.")
@as_json
def new(file: Path, title: str, json_wanted: bool) -> None:
    """Make an empty case file."""
    from db.case import Case

    path = file if file.suffix else file.with_suffix(".case")
    with Case.create(path, title or path.stem) as case:
        shown = case.title
    if json_wanted:
        print_json({"file": str(path), "title": shown})
    else:
        click.echo(f"Made “{shown}” in {path}.")


@click.command()
@click.argument("file", type=_FILE)
@as_json
def info(file: Path, json_wanted: bool) -> None:
    """Show what a case file holds."""
    from db.case import Case
    from db.format import read_header
    from db.records import meta

    header = read_header(file)
    with Case.open(file, read_only=True) as case:
        own = meta.get(case.main_reader)
        counts = meta.counts(case.main_reader)
        first, last = meta.span(case.main_reader)
        # `last` is the first second that is no longer inside.
        span = [_day(first), _day(last - 1 if last is not None else None)]
        answer = {
            "format": f"{header.major}.{header.minor}",
            "title": case.title,
            "id": own.uuid,
            "counts": counts,
            "span": span,
            "bytes": file.stat().st_size,
            "log_head": case.log_head(),
        }
    if json_wanted:
        print_json(answer)
        return
    click.echo(str(answer["title"]))
    rows = [(name, f"{count:,}") for name, count in counts.items()]
    rows += [("from", span[0] or "–"), ("to", span[1] or "–")]
    rows += [("size", f"{answer['bytes']:,} bytes")]
    rows += [("format", str(answer["format"])), ("log head", str(answer["log_head"]))]
    table(rows)


def _day(seconds: int | None) -> str | None:
    """The day of a moment as EDTF."""
    from db import when

    if seconds is None:
        return None
    civil = when.civil(seconds)
    return when.day(civil.year, civil.month, civil.day)


@click.command()
@click.argument("file", type=_FILE)
@click.argument("query")
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@click.option("--kind", type=click.Choice(SEARCH_KINDS), help="Only records of this kind.")
@as_json
def search(file: Path, query: str, limit: int, kind: str | None, json_wanted: bool) -> None:
    """Find records by the words in them, in any script."""
    from db.case import Case
    from db.search.hits import KINDS, find

    chosen = [known for known in KINDS if kind in (None, known)]
    with Case.open(file, read_only=True) as case:
        hits = find(case.main_reader, query, limit, chosen)
    if json_wanted:
        print_json(
            [
                {
                    "kind": hit.ref.kind,
                    "id": str(hit.ref.id),
                    "title": hit.title,
                    "snippet": hit.snippet,
                    "when": hit.edtf or None,
                }
                for hit in hits
            ]
        )
        return
    for hit in hits:
        click.echo("  ".join(part for part in (hit.ref.kind, hit.edtf, hit.title) if part))
        if hit.snippet not in ("", hit.title):
            click.echo(f"    {hit.snippet}")
    if not hits:
        tell("Nothing found.")
