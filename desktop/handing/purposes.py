"""The formats as a person looks for them: by what they are wanted for.

Hides the kinds' names; `db.export.formats` has what each can hold.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.language import say


@dataclass(frozen=True, slots=True)
class Purpose:
    """One line of the list: the `kind` of format, its name and for whom it is."""

    kind: str
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Group:
    """Formats for one use."""

    title: str
    purposes: tuple[Purpose, ...]


GROUPS: tuple[Group, ...] = (
    Group(
        say("To read"),
        (
            Purpose(
                "html",
                say("Web page"),
                say(
                    "One file that any browser opens, also from a stick and without a network: "
                    "the timeline to zoom, every card, the ledger, search. For an editor, a "
                    "lawyer, the public."
                ),
            ),
            Purpose(
                "markdown",
                say("Markdown document"),
                say(
                    "Incidents by date with who says what, sources as footnotes. For notes, "
                    "wikis and plain text."
                ),
            ),
        ),
    ),
    Group(
        say("Tables"),
        (
            Purpose(
                "csv",
                say("CSV tables"),
                say(
                    "One table for each sort of thing, for spreadsheets, R and scripts. A "
                    "folder, or one packed file."
                ),
            ),
            Purpose(
                "parquet",
                say("Parquet tables"),
                say("The same tables with their types, for DuckDB, Polars and notebooks."),
            ),
        ),
    ),
    Group(
        say("References"),
        (
            Purpose(
                "csl-json", "CSL-JSON", say("The sources, for Zotero, Pandoc and word processors.")
            ),
            Purpose("ris", "RIS", say("The sources, for EndNote, Mendeley and most catalogues.")),
            Purpose("bibtex", "BibLaTeX", say("The sources, for LaTeX and JabRef.")),
        ),
    ),
    Group(
        say("Maps and timelines"),
        (
            Purpose("geojson", "GeoJSON", say("Incidents as points, for QGIS and web maps.")),
            Purpose("timelinejs", "TimelineJS", say("Slides for a story on a web site.")),
        ),
    ),
    Group(
        say("Larger engines"),
        (
            Purpose(
                "ftm",
                "FollowTheMoney",
                say("Entities for OpenAleph, when questions outgrow one machine."),
            ),
            Purpose(
                "stix", "STIX 2.1", say("A bundle for platforms that exchange threat reports.")
            ),
            Purpose(
                "stix-threat-actors",
                say("STIX 2.1, threat actors"),
                say("The same with armed groups as threat actors, which says that they mean harm."),
            ),
        ),
    ),
)


def purpose(kind: str) -> Purpose:
    """The line of a kind of format."""
    return next(each for group in GROUPS for each in group.purposes if each.kind == kind)
