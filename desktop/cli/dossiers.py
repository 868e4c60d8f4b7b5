"""Commands for dossiers: print one, list the templates.

Hides how options in words become choices, and that a print of thousands of pages is asked for
twice.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from desktop.cli.exporting import MARKING_CHOICES, asked
from desktop.cli.making import from_date, until_date
from desktop.cli.output import Progress, as_json, print_json, table, tell

if TYPE_CHECKING:
    from db.dossier import Options, Report
    from db.dossier.templates import Template
    from db.reader import Reader

_FILE = click.Path(path_type=Path)
# Written out here because the modules that know them are slow to load; tests compare them.
PAPER_CHOICES = ("a4", "us-letter", "a3", "a2", "a1", "a0")
LANG_CHOICES = ("en", "fr", "es", "ru", "ar", "fa", "ps", "ur")
#: Pages above which a print is asked for twice: a quarter of an hour, and 3 GB of memory.
_MANY = 1_500


def _ids(value: tuple[int, ...]) -> frozenset[int] | None:
    return frozenset(value) or None


def as_of(ctx: click.Context, option: click.Parameter, value: str | None) -> int | None:
    """The last millisecond of a date in words."""
    end = until_date(ctx, option, value)
    if value is not None and end is None:
        raise click.BadParameter(f"“{value}” has no end.", param=option)
    return None if end is None else end * 1000 - 1


@click.command()
@click.argument("file", type=_FILE)
@click.argument("out", metavar="OUT.(pdf|docx|odt|html)", type=_FILE)
@click.option("--template", default="case", show_default=True, metavar="CODE",
              help="The kind of dossier; see casebinder templates.")  # fmt: skip
@click.option("--lang", type=click.Choice(LANG_CHOICES), default="en", show_default=True,
              help="Of headings, labels and dates.")  # fmt: skip
@click.option("--paper", type=click.Choice(PAPER_CHOICES), help="Else as the template proposes.")
@click.option("--landscape/--portrait", default=None, help="How a poster is held.")
@click.option("--tiled", is_flag=True, help="A poster over several A4 sheets.")
@click.option("--style", default="iso690", show_default=True, metavar="CODE|FILE.csl",
              help="Of citations; see casebinder templates --styles.")  # fmt: skip
@click.option("--view", default="", metavar="NAME", help="Only what passes the filters of a view.")
@click.option("--incident", "incidents", type=int, multiple=True, metavar="ID", help="Only these.")
@click.option("--actor", "actors", type=int, multiple=True, metavar="ID", help="Only of these.")
@click.option("--source", "sources", type=int, multiple=True, metavar="ID",
              help="Only what rests on these.")  # fmt: skip
@click.option("--from", "start", callback=from_date, metavar="DATE", help="Incidents from then on.")
@click.option("--until", "--to", "end", callback=until_date, metavar="DATE",
              help="Incidents until then.")  # fmt: skip
@click.option("--as-of", "moment", callback=as_of, metavar="DATE",
              help="The case as it was known then, at the end of that day (UTC).")  # fmt: skip
@click.option("--private", is_flag=True, help="Private records, too.")
@click.option("--profile", default="", metavar="NAME",
              help="Only what a share of this profile would hold.")  # fmt: skip
@click.option("--redact", type=_FILE, metavar="FILE", help="Names and fields to withhold (JSON).")
@click.option("--title", default="", help="On the cover, instead of the case's own.")
@click.option("--marking", type=click.Choice(MARKING_CHOICES),
              help="On every page, instead of the case's own.")  # fmt: skip
@click.option("--quotes/--no-quotes", default=True, help="Print the quoted words (default).")
@click.option("--appendices", is_flag=True, help="The texts of the sources, at the end.")
@click.option("--volumes", is_flag=True, help="A large PDF in volumes of about 400 pages.")
@click.option("--yes", is_flag=True, help="Print it however many pages it has.")
@as_json
def dossier(
    file: Path,
    out: Path,
    view: str,
    redact: Path | None,
    volumes: bool,
    yes: bool,
    json_wanted: bool,
    **said: Any,
) -> None:
    """Print a case, or a part of it.

    OUT ends in .pdf, or in .docx, .odt or .html for a file that can be edited.
    """
    from db.case import Case
    from db.dossier import make, make_volumes
    from db.dossier.templates import template
    from desktop.shelf import own_templates

    if volumes and out.suffix.lower() != ".pdf":
        raise click.UsageError("Only a PDF is divided into volumes; OUT ends in .pdf.")
    own = own_templates()
    chosen = template(said["template"], own)
    progress = Progress()
    with Case.open(file, read_only=True) as case:
        reader = case.main_reader
        wanted = _options(reader, chosen, view, redact, said)
        if not yes:
            _ask_first(reader, wanted)
        try:
            if volumes:
                made = make_volumes(reader, out, wanted, progress, own=own)
            else:
                made = ((out, make(reader, out, wanted, progress, own=own)),)
        except KeyboardInterrupt:
            raise click.Abort from None
        finally:
            progress.end()
    if json_wanted:
        print_json(_report(made))
    else:
        _tell(made)


def _options(
    reader: Reader, template: Template, view: str, redact: Path | None, said: dict[str, Any]
) -> Options:
    """What was said, as choices. Raises UsageError for what the template does not have."""
    from db.dossier import Options
    from db.sharing import redaction

    paper = said["paper"] or template.papers[0]
    if paper not in template.papers:
        sizes = ", ".join(template.papers)
        raise click.UsageError(f"“{template.name}” is printed on {sizes}, and not on {paper}.")
    poster = "a0" in template.papers
    if (said["tiled"] or said["landscape"] is not None) and not poster:
        raise click.UsageError(
            f"“{template.name}” is no poster: --tiled, --landscape and --portrait are for posters."
        )
    landscape = said["landscape"]
    return Options(
        incidents=_ids(said["incidents"]),
        actors=_ids(said["actors"]),
        sources=_ids(said["sources"]),
        start=said["start"],
        end=said["end"],
        title=said["title"],
        marking=said["marking"] or "",
        paper=cast("Any", paper),
        quotes=said["quotes"],
        template=template.code,
        lang=said["lang"],
        style=_style(said["style"]),
        question=asked(reader, view, None, None),
        profile=said["profile"],
        as_of=said["moment"],
        appendices=said["appendices"],
        landscape=template.landscape if landscape is None else landscape,
        tiled=said["tiled"],
        private=said["private"],
        redaction=redaction.read(redact, reader) if redact else None,
    )


def _style(said: str) -> str:
    """The code of a style; the name of a file stands for the style in it."""
    from db.dossier import citing

    return citing.own_code(Path(said).resolve()) if said.endswith(".csl") else said


def _ask_first(reader: Reader, options: Options) -> None:
    from db.dossier.weight import weigh

    found = weigh(reader, options)
    if found.pages > _MANY:
        raise click.UsageError(
            f"{found.incidents:,} incidents make about {found.pages:,} pages. Say --yes to print "
            "them all the same, or choose fewer with --view, --from, --until, --actor or "
            "--incident."
        )


def _report(made: tuple[tuple[Path, Report], ...]) -> dict[str, object]:
    out, report = made[0]
    return {
        "file": str(out),
        **asdict(report),
        "withheld": [
            {"rule": rule, "table": rows, "count": count} for rule, rows, count in report.withheld
        ],
        "pages": sum(each.pages for _, each in made),
        "bytes": sum(each.bytes for _, each in made),
        "seconds": made[-1][1].seconds,
        "archival": all(each.archival for _, each in made),
        "warnings": _warnings(made),
        "volumes": [
            {"file": str(path), "pages": each.pages, "bytes": each.bytes} for path, each in made
        ],
    }


def _warnings(made: tuple[tuple[Path, Report], ...]) -> list[str]:
    return list(dict.fromkeys(words for _, report in made for words in report.warnings))


def _tell(made: tuple[tuple[Path, Report], ...]) -> None:
    from db.export.wanted import counted

    report = made[0][1]
    for out, each in made:
        if each.pages:
            pages = "page" if each.pages == 1 else "pages"
            click.echo(f"Printed {each.pages:,} {pages} to {out}: {each.bytes:,} bytes.")
        else:
            click.echo(f"Wrote {out}: {each.bytes:,} bytes.")
    click.echo(f"Fingerprint {report.fingerprint}")
    if report.withheld:
        tell("Withheld or changed:")
        for rule, rows, count in report.withheld:
            tell(f"    {counted(rows, count)}: {rule}")
    for warning in _warnings(made):
        tell(warning)


@click.command()
@click.option("--styles", is_flag=True, help="The styles of citations instead.")
@as_json
def templates(styles: bool, json_wanted: bool) -> None:
    """List the templates of dossiers: ours, and those of one's own."""
    from db.dossier import citing
    from db.dossier.templates import faults
    from db.dossier.templates import templates as every
    from desktop.shelf import own_templates

    if styles:
        known = [{"code": each.code, "name": each.name} for each in citing.STYLES]
        if json_wanted:
            print_json(known)
        else:
            table([(each["code"], each["name"]) for each in known])
        return
    own = own_templates()
    found = every(own)
    if json_wanted:
        print_json(
            [
                {
                    "code": each.code,
                    "name": each.name,
                    "about": each.about,
                    "subject": each.subject,
                    "papers": list(each.papers),
                    "own": each.origin == "user",
                }
                for each in found
            ]
        )
    else:
        table([(each.code, each.name, each.subject, ", ".join(each.papers)) for each in found])
        click.echo(f"Templates of your own lie in {own}")
    for fault in faults(own):
        tell(fault)
