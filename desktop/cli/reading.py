"""Commands on text: dates and read."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli import suggested
from desktop.cli.output import as_json, print_json, table, tell

if TYPE_CHECKING:
    from db.reading import Article
    from db.reading.suggestion import Named, Suggestion
    from db.when import Candidate

_FILE = click.Path(path_type=Path)
_published = click.option(
    "--published", metavar="DATE", help="When the text was published (EDTF, such as 2022-12-15)."
)


@click.command()
@click.argument("text")
@_published
@as_json
def dates(text: str, published: str | None, json_wanted: bool) -> None:
    """Show which dates a wording can mean.

    TEXT "-" reads one wording a line and prints one JSON object a line.
    """
    _check(published)
    if text == "-":
        for line in io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace"):
            found = _candidates(line.strip(), published)
            print_json({"text": line.rstrip("\r\n"), **found}, line=True)
        return
    answer = _candidates(text, published)
    if json_wanted:
        print_json(answer)
        return
    rows = [
        (
            str(each["edtf"]),
            f"{each['earliest'] or '…'} to {each['latest'] or '…'}",
            str(each["why"]),
        )
        for each in answer["candidates"]
    ]
    if rows:
        table(rows)
    else:
        tell("No date could be read from these words.")


def _candidates(text: str, published: str | None) -> dict[str, list[dict[str, object]]]:
    from db import when

    return {"candidates": [_candidate(each) for each in when.read(text, published)]}


def _candidate(found: Candidate) -> dict[str, object]:
    last = found.bounds.latest
    return {
        "edtf": found.when.edtf,
        "earliest": _iso(found.bounds.earliest),
        # Bounds end with the first second outside; people name the last day inside.
        "latest": _iso(last - 1 if last is not None else None),
        "rule": found.when.rule,
        "ambiguous": found.ambiguous,
        "why": found.why,
    }


def _iso(seconds: int | None) -> str | None:
    from db import when

    if seconds is None:
        return None
    civil = when.civil(seconds)
    return when.day(civil.year, civil.month, civil.day)


def _check(published: str | None) -> None:
    from db import when

    if published is not None and not when.is_valid(published):
        raise click.BadParameter(
            f"“{published}” is not an EDTF date such as 2022-12-15, 2022-12 or 2022.",
            param_hint="--published",
        )


@click.command()
@click.argument("path", metavar="PATH")
@_published
@click.option("--case", "case_path", type=_FILE, help="Tell the names of this case from new ones.")
@as_json
def read(path: str, published: str | None, case_path: Path | None, json_wanted: bool) -> None:
    """Clean the text of an article and show what it seems to hold.

    Dates, actors, places, figures, and who says what. PATH "-" reads standard input. With --case,
    names the case holds are told from new ones.
    """
    from db.reading import read_article

    _check(published)
    data, name = _input(path)
    article = read_article(data, name)
    found = _suggestions(article, published or article.published or None, case_path)
    if json_wanted:
        print_json(_article(article, published, found))
    else:
        _tell(article, found)


def _input(path: str) -> tuple[bytes, str]:
    from db.errors import NotFound

    if path == "-":
        return sys.stdin.buffer.read(), ""
    try:
        return Path(path).read_bytes(), Path(path).name
    except OSError as error:
        raise NotFound(f"“{path}” cannot be read: {error.strerror}.") from None


def _suggestions(
    article: Article, published: str | None, case_path: Path | None
) -> list[Suggestion]:
    from db.case import Case
    from db.reading import suggestions

    known: list[Named] = []
    if case_path is not None:
        with Case.open(case_path, read_only=True) as case:
            known = suggestions.names_of_case(case.main_reader)
    return suggestions.suggest(article.text, published, known, article.language)


def _article(article: Article, published: str | None, found: list[Suggestion]) -> dict[str, object]:
    return {
        "title": article.title,
        "authors": list(article.authors),
        "outlet": article.outlet,
        "published": published or article.published or None,
        "language": article.language,
        "encoding": article.encoding,
        "text": article.text,
        "paragraphs": [
            {"start": each.start, "end": each.end, "role": each.role} for each in article.paragraphs
        ],
        "removed": [
            {"start": each.start, "end": each.end, "text": each.text, "why": each.why}
            for each in article.removed
        ],
        "suggestions": [suggested.as_object(each) for each in found],
        "doubts": list(article.doubts),
    }


def _tell(article: Article, found: list[Suggestion]) -> None:
    click.echo(article.title)
    credit = ", ".join(part for part in (*article.authors, article.outlet) if part)
    if credit:
        click.echo(credit)
    click.echo(f"\n{article.text}\n")
    for heading, rows in suggested.groups(found):
        click.echo(f"{heading}:")
        table([("  " + first, *rest) for first, *rest in rows])
        click.echo()
    for each in article.removed:
        shown = each.text if len(each.text) <= 60 else each.text[:59] + "…"
        tell(f"left out, {each.why}: {' '.join(shown.split())}")
    for doubt in article.doubts:
        tell(doubt)
