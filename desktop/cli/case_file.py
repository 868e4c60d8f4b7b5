"""Commands on a case file: new, info, import, search, verify."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.output import Progress, as_json, print_json, table, tell

if TYPE_CHECKING:
    from db.exchange import Remark, Report

_FILE = click.Path(path_type=Path)
_SHOWN = 20
# Told of an import; --json tells every table.
_MADE = {
    "incident": "incidents",
    "actor": "actors",
    "place": "places",
    "source": "sources",
    "snapshot": "texts with their original bytes",
    "claim": "claims",
    "figure": "figures",
    "dataset_record": "table rows kept verbatim",
}
# Written out here because the modules that know them are slow to load; a test compares them.
IMPORT_KINDS = (
    *("ucdp-ged", "text", "html", "mhtml", "warc", "wacz", "pdf", "picture"),
    *("csl-json", "ris", "bibtex", "acled", "gtd", "csv", "geojson", "timelinejs"),
    *("zotero-rdf", "ucdp-actors", "misp", "ofac"),
)
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


@click.command("import")
@click.argument("file", type=_FILE)
@click.argument("paths", type=_FILE, nargs=-1, required=True)
@click.option("--as", "kind", type=click.Choice(IMPORT_KINDS), help="Otherwise recognised.")
@click.option("--dry-run", is_flag=True, help="Report only; keep nothing.")
@as_json
def import_(
    file: Path, paths: tuple[Path, ...], kind: str | None, dry_run: bool, json_wanted: bool
) -> None:
    """Bring articles, pages, archives, pictures, references and tables into a case.

    Each file is one step that one undo takes back. A folder stands for the files in it.
    """
    from db.case import Case
    from db.exchange import KINDS, import_paths

    progress = Progress()
    chosen = next((known for known in KINDS if known == kind), None)
    with Case.open(file) as case:
        try:
            report = import_paths(case, paths, chosen, dry_run, progress)
        except KeyboardInterrupt:
            raise click.Abort from None
        finally:
            progress.end()
    if json_wanted:
        print_json(_report(report))
    else:
        _tell_report(report)
    if report.refused:
        _tell_refused(report)
        nothing = not (report.created or report.unchanged or report.changed)
        sys.exit(3 if nothing and all(remark.row == 0 for remark in report.refused) else 1)


def _report(report: Report) -> dict[str, object]:
    def remarks(given: tuple[Remark, ...]) -> list[dict[str, object]]:
        return [{"row": each.row, "reason": each.reason, "file": each.file} for each in given]

    return {
        "as": report.as_,
        "rows_read": report.rows_read,
        "created": dict(report.created),
        "unchanged": report.unchanged,
        "changed": report.changed,
        "refused": remarks(report.refused),
        "warnings": remarks(report.warnings),
        "seconds": round(report.seconds, 3),
        "dry_run": report.dry_run,
    }


def _tell_report(report: Report) -> None:
    unit = "row" if "ucdp" in report.as_ else "record"
    unit += "" if report.rows_read == 1 else "s"
    click.echo(f"{report.rows_read:,} {unit} read in {report.seconds:.1f} s")
    would = " would be made" if report.dry_run else ""
    for name, words in _MADE.items():
        if count := report.created.get(name, 0):
            click.echo(f"{count:>10,}  {words}{would}")
    if report.unchanged:
        click.echo(f"{report.unchanged:>10,}  were here already")
    if report.changed:
        click.echo(f"{report.changed:>10,}  have changed since they were imported")
    for topic, count in report.topics:
        rows = [each for each in report.warnings if each.topic == topic]
        if count == 1:
            place = f"row {rows[0].row}: " if rows[0].row else f"{rows[0].file}: "
            tell(f"{count:>10,}  {place}{rows[0].reason}")
        else:
            places = ", ".join(str(each.row) if each.row else each.file for each in rows[:5])
            unit = "rows " if rows[0].row else ""
            tell(f"{count:>10,}  {topic} ({unit}{places}{', …' if count > 5 else ''})")


def _tell_refused(report: Report) -> None:
    for remark in report.refused[:_SHOWN]:
        tell(remark.reason if remark.row == 0 else f"row {remark.row} refused: {remark.reason}")
    if len(report.refused) > _SHOWN:
        tell(f"and {len(report.refused) - _SHOWN:,} more refused rows (--json lists all)")


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


@click.command()
@click.argument("file", type=_FILE)
@as_json
def verify(file: Path, json_wanted: bool) -> None:
    """Check everything in a case file that can be checked."""
    from db.case import Case
    from db.verification import problems

    with Case.open(file, read_only=True) as case:
        found = list(problems(case.main_reader))
        head = case.log_head()
    if json_wanted:
        print_json(
            {
                "ok": not found,
                "problems": [{"what": each.what, "where": each.where} for each in found],
                "log_head": head,
            }
        )
    else:
        for each in found:
            tell(f"{each.what} ({each.where})")
        told = "1 problem found." if len(found) == 1 else f"{len(found):,} problems found."
        click.echo(told if found else "The file is whole.")
        click.echo(f"log head {head}")
    if found:
        sys.exit(1)
