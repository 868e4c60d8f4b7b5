"""The formats a case can go out in: for whom each is, and what it cannot hold.

Hides where they are written; a new format is one module and one line here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db.errors import BadInput
from db.export import (
    bibtex,
    csl_json,
    csv_tables,
    followthemoney,
    geojson,
    markdown,
    parquet_tables,
    ris,
    stix,
    timelinejs,
)
from db.export.content import Content
from db.export.html import page
from db.export.wanted import Progress
from db.language import say

#: Writes what goes out to a path that is free (an empty folder for formats of several files) and
#: gives what could not be held, with counts, in sentences.
Write = Callable[[Content, Path, Progress], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Format:
    """One format. `suffix`: of its file; `folder`: it is several files, in a folder or packed in a
    .zip (under `suffix` only the incidents, in one file); `loses`: what it can never hold, in
    sentences; `holds`: the tables of which something goes out in it, where that is not all."""

    kind: str
    label: str
    suffix: str
    loses: tuple[str, ...]
    write: Write
    folder: bool = False
    holds: tuple[str, ...] = ()


_SOURCES = ("source",)
FORMATS: tuple[Format, ...] = (
    Format("csv", say("CSV tables"), ".csv", csv_tables.LOSES, csv_tables.write, folder=True),
    Format(
        "csl-json",
        say("CSL-JSON references"),
        ".csl.json",
        csl_json.LOSES,
        csl_json.write,
        holds=_SOURCES,
    ),
    Format("ris", say("RIS references"), ".ris", ris.LOSES, ris.write, holds=_SOURCES),
    Format(
        "bibtex", say("BibLaTeX references"), ".bib", bibtex.LOSES, bibtex.write, holds=_SOURCES
    ),
    Format(
        "geojson",
        say("GeoJSON points"),
        ".geojson",
        geojson.LOSES,
        geojson.write,
        holds=("incident", "place"),
    ),
    Format(
        "timelinejs",
        "TimelineJS",
        ".timeline.json",
        timelinejs.LOSES,
        timelinejs.write,
        holds=("incident", "source"),
    ),
    Format("markdown", say("Markdown document"), ".md", markdown.LOSES, markdown.write),
    Format(
        "parquet",
        say("Parquet tables"),
        ".parquet",
        parquet_tables.LOSES,
        parquet_tables.write,
        folder=True,
    ),
    Format("html", say("Web page"), ".html", page.LOSES, page.write),
    Format(
        "ftm",
        say("FollowTheMoney entities"),
        ".ftm.json",
        followthemoney.LOSES,
        followthemoney.write,
    ),
    Format("stix", "STIX 2.1 bundle", ".stix.json", stix.LOSES, stix.write),
    Format(
        "stix-threat-actors",
        say("STIX 2.1 bundle, armed groups as threat actors"),
        ".stix-threat-actors.json",
        stix.LOSES,
        stix.write_threat_actors,
    ),
)


def format_of(kind: str) -> Format:
    """A format by its kind. Raises BadInput."""
    found = next((each for each in FORMATS if each.kind == kind), None)
    if found is None:
        kinds = ", ".join(each.kind for each in FORMATS)
        raise BadInput(
            say("There is no format called “{kind}”. There are {kinds}.", kind=kind, kinds=kinds)
        )
    return found


def guessed(out: Path) -> str:
    """The kind that the name of a file tells; "" when it fits several or none."""
    name = out.name.casefold()
    found = [each.kind for each in FORMATS if name.endswith(each.suffix)]
    longest = max((len(format_of(kind).suffix) for kind in found), default=0)
    best = [kind for kind in found if len(format_of(kind).suffix) == longest]
    return best[0] if len(best) == 1 else ""
