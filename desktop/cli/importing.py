"""The command `import`: foreign files into a case, seen before or at once.

Hides how a report, a preview and the table of what is odd are printed for people and for programs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from desktop.cli.output import Progress, as_json, print_json, table, tell

if TYPE_CHECKING:
    from db.case import Case
    from db.exchange import Kind, Remark, Report
    from db.exchange.plans import Comparison, Plan, Preview

_FILE = click.Path(path_type=Path)
_SHOWN = 20
_FIRST = 5
# Told of an import; --json tells every table.
_MADE = {
    "incident": ("incident", "incidents"),
    "actor": ("actor", "actors"),
    "place": ("place", "places"),
    "source": ("source", "sources"),
    "snapshot": ("text with its original bytes", "texts with their original bytes"),
    "claim": ("claim", "claims"),
    "figure": ("figure", "figures"),
    "dataset_record": ("table row kept verbatim", "table rows kept verbatim"),
}
# Written out here because the modules that know them are slow to load; a test compares them.
IMPORT_KINDS = (
    *("ucdp-ged", "text", "html", "mhtml", "warc", "wacz", "pdf", "picture"),
    *("csl-json", "ris", "bibtex", "acled", "gtd", "csv", "geojson", "timelinejs"),
    *("zotero-rdf", "ucdp-actors", "misp", "ofac"),
)


@click.command("import")
@click.argument("file", type=_FILE)
@click.argument("paths", type=_FILE, nargs=-1, required=True)
@click.option("--as", "kind", type=click.Choice(IMPORT_KINDS), help="Otherwise recognised.")
@click.option("--preview", "see", is_flag=True, help="Show what is in tables and lists; no import.")
@click.option("--dry-run", is_flag=True, help="Import, report and keep nothing.")
@click.option("--mapping", type=_FILE, metavar="FILE.json", help="What becomes of the columns.")
@click.option(
    "--day-first/--month-first",
    "day_first",
    default=None,
    help="How dates in figures are read where the file does not tell.",
)
@click.option(
    "--changed",
    type=click.Choice(("untouched", "all", "none")),
    default="untouched",
    show_default=True,
    help="Which fields follow a row that comes again with other cells.",
)
@click.option(
    "--gone",
    type=click.Choice(("keep", "tag")),
    default="keep",
    show_default=True,
    help="What becomes of incidents whose rows a new release no longer has.",
)
@click.option("--report", "report_to", type=_FILE, metavar="FILE.csv", help="Every odd row.")
@as_json
def import_(
    file: Path,
    paths: tuple[Path, ...],
    kind: str | None,
    see: bool,
    dry_run: bool,
    mapping: Path | None,
    day_first: bool | None,
    changed: Literal["untouched", "all", "none"],
    gone: Literal["keep", "tag"],
    report_to: Path | None,
    json_wanted: bool,
) -> None:
    """Bring articles, pages, archives, pictures, references, tables and lists into a case.

    Each file is one step that one undo takes back. A folder stands for the files in it.
    """
    from db.case import Case
    from db.exchange import KINDS, import_paths, remarks_table
    from db.exchange.plans import Plan
    from db.exchange.tables.mapping import load
    from desktop.shelf import keeper

    plan = Plan(
        changed=changed,
        gone=gone,
        day_first=day_first,
        mapped=load(mapping) if mapping is not None else None,
    )
    progress = Progress()
    chosen = next((known for known in KINDS if known == kind), None)
    with Case.open(file, read_only=see, keeper=keeper(tell)) as case:
        if see:
            _show(case, paths, chosen, plan, progress, report_to, json_wanted)
            return
        try:
            report = import_paths(case, paths, chosen, dry_run, progress, plan=plan)
        except KeyboardInterrupt:
            raise click.Abort from None
        finally:
            progress.end()
    if report_to is not None:
        remarks_table.write(report_to, report.refused, report.warnings)
    if json_wanted:
        print_json(_report(report))
    else:
        _tell_report(report, _several(paths))
    if report.refused:
        _tell_refused(report, _several(paths))
        nothing = not (report.created or report.unchanged or report.changed)
        sys.exit(3 if nothing and all(remark.row == 0 for remark in report.refused) else 1)


# A preview


def _show(
    case: Case,
    paths: Sequence[Path],
    kind: Kind | None,
    plan: Plan,
    progress: Progress,
    report_to: Path | None,
    json_wanted: bool,
) -> None:
    """Print what is in each file; those that cannot be seen say why."""
    from db.errors import BadInput
    from db.exchange import previews, remarks_table

    found: list[Preview] = []
    for path in paths:
        try:
            found.append(previews.preview(case.main_reader, path, kind, plan, progress))
        except BadInput as trouble:
            tell(trouble.sentence)
        except KeyboardInterrupt:
            raise click.Abort from None
        finally:
            progress.end()
    if report_to is not None:
        remarks_table.write(
            report_to,
            [remark for each in found for remark in each.refused],
            [remark for each in found for remark in each.warnings],
        )
    if json_wanted:
        print_json([_preview(each) for each in found])
    else:
        for each in found:
            _tell_preview(each)
    if len(found) < len(paths):
        sys.exit(1 if found else 3)
    if any(each.refused for each in found):
        sys.exit(1)


def _preview(shown: Preview) -> dict[str, object]:
    from dataclasses import asdict

    from db.exchange.tables.mapping import to_json

    dataset = shown.dataset
    return {
        "file": shown.file,
        "as": shown.kind,
        "dataset": None
        if dataset is None
        else {
            key: getattr(dataset, key)
            for key in ("name", "version", "publisher", "licence", "citation", "redistributable")
        },
        "columns": [asdict(column) for column in shown.columns],
        "rows": shown.rows,
        "made": dict(shown.made),
        "unchanged": shown.held,
        "first": [list(row) for row in shown.first],
        "refused": _remarks(shown.refused),
        "warnings": _remarks(shown.warnings),
        "comparison": None if shown.comparison is None else _comparison(shown.comparison),
        "near": [{**asdict(each), "actor": str(each.actor)} for each in shown.near],
        "order": None if shown.order is None else asdict(shown.order),
        "mapping": None if shown.mapped is None else _loaded(to_json(shown.mapped)),
    }


def _loaded(text: str) -> object:
    import json

    value: object = json.loads(text)
    return value


def _comparison(found: Comparison) -> dict[str, object]:
    return {
        "new": found.new,
        "same": found.same,
        "changed": [
            {
                "row": row.number,
                "native": row.native,
                "title": row.title,
                "edited": row.edited,
                "fields": [
                    {"field": each.field, "was": each.was, "now": each.now, "mine": each.mine}
                    for each in row.fields
                ],
                "cells": list(row.cells),
            }
            for row in found.changed
        ],
        "gone": [
            {"native": row.native, "title": row.title, "edited": row.edited} for row in found.gone
        ],
    }


def _tell_preview(shown: Preview) -> None:
    dataset = shown.dataset
    click.echo(f"{shown.file}: {shown.kind}, {shown.rows:,} rows")
    if dataset is not None:
        told = [dataset.name, f"version {dataset.version}" if dataset.version else ""]
        told += [dataset.publisher, f"licence {dataset.licence}" if dataset.licence else ""]
        click.echo(", ".join(part for part in told if part))
        if not dataset.redistributable:
            click.echo("Its rows may not be passed on: they are marked and left out of shares.")
    click.echo("Columns")
    table([(f"  {each.name}", each.becomes or "kept in the row") for each in shown.columns])
    click.echo("First rows")
    for number, cells in list(zip(shown.numbers, shown.first, strict=False))[:_FIRST]:
        click.echo(f"  {number}: {' | '.join(' '.join(cell.split())[:40] for cell in cells)}")
    for name, words in _MADE.items():
        if count := shown.made.get(name, 0):
            click.echo(f"{count:>10,}  {words[count > 1]} would be made")
    if shown.held:
        click.echo(f"{shown.held:>10,}  are here already")
    if shown.comparison is not None:
        click.echo(f"{len(shown.comparison.changed):>10,}  have changed since they were imported")
        click.echo(f"{len(shown.comparison.gone):>10,}  are no longer in the file")
    if shown.order is not None:
        order = shown.order
        tell(
            f"Say --day-first or --month-first: of the dates in “{order.column}” "
            f"({', '.join(order.examples[:3])}) {order.day_first:,} can only be day first, "
            f"{order.month_first:,} only month first, {order.either:,} either."
        )
    for match in shown.near:
        tell(f"“{match.name}” resembles the actor “{match.actor_name}”: {match.why}")
    _tell_topics(shown.warnings, False)
    for remark in shown.refused[:_SHOWN]:
        tell(f"row {remark.row} cannot be used: {remark.reason}")
    if len(shown.refused) > _SHOWN:
        tell(f"and {len(shown.refused) - _SHOWN:,} more (--report FILE.csv writes all)")


# A report


def _remarks(given: Sequence[Remark]) -> list[dict[str, object]]:
    return [{"row": each.row, "reason": each.reason, "file": each.file} for each in given]


def _report(report: Report) -> dict[str, object]:
    return {
        "as": report.as_,
        "rows_read": report.rows_read,
        "created": dict(report.created),
        "unchanged": report.unchanged,
        "changed": report.changed,
        "refused": _remarks(report.refused),
        "warnings": _remarks(report.warnings),
        "seconds": round(report.seconds, 3),
        "dry_run": report.dry_run,
    }


def _several(paths: Sequence[Path]) -> bool:
    return len(paths) > 1 or any(path.is_dir() for path in paths)


def _tell_report(report: Report, several: bool) -> None:
    unit = "row" if "ucdp" in report.as_ else "record"
    unit += "" if report.rows_read == 1 else "s"
    click.echo(f"{report.rows_read:,} {unit} read in {report.seconds:.1f} s")
    would = " would be made" if report.dry_run else ""
    for name, words in _MADE.items():
        if count := report.created.get(name, 0):
            click.echo(f"{count:>10,}  {words[count > 1]}{would}")
    if report.unchanged:
        click.echo(f"{report.unchanged:>10,}  were here already")
    if report.changed:
        click.echo(f"{report.changed:>10,}  have changed since they were imported")
    _tell_topics(report.warnings, several)


def _tell_topics(warnings: Sequence[Remark], several: bool) -> None:
    """Each sort of remark once, with some of its rows, of `several` files with these; the
    commonest first."""
    by_topic: dict[str, list[Remark]] = {}
    for remark in warnings:
        by_topic.setdefault(remark.topic, []).append(remark)
    for topic, rows in sorted(by_topic.items(), key=lambda pair: -len(pair[1])):
        where = _where(rows, several)
        what = f"{where}: {rows[0].reason}" if len(rows) == 1 else f"{topic} ({where})"
        tell(f"{len(rows):>10,}  {what}")


def _where(rows: Sequence[Remark], several: bool) -> str:
    """The files where they must be told, and some of the rows where it is one file."""
    told = list(dict.fromkeys(each.file for each in rows)) if several or not rows[0].row else []
    numbers = [str(each.row) for each in rows if each.row] if len(told) < 2 else []
    if numbers:
        unit = "row" if len(numbers) == 1 else "rows"
        told.append(f"{unit} {', '.join(numbers[:5])}{', …' if len(numbers) > 5 else ''}")
    return ", ".join(told)


def _tell_refused(report: Report, several: bool) -> None:
    for remark in report.refused[:_SHOWN]:
        place = f"{remark.file}, row {remark.row}" if several else f"row {remark.row}"
        tell(remark.reason if remark.row == 0 else f"{place} refused: {remark.reason}")
    if len(report.refused) > _SHOWN:
        tell(
            f"and {len(report.refused) - _SHOWN:,} more refused rows (--report FILE.csv lists all)"
        )
