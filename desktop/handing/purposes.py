"""The formats as a person looks for them: by what they are wanted for.

Hides the kinds' names; `db.export.formats` has what each can hold.
"""

from __future__ import annotations

from dataclasses import dataclass


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
        "To read",
        (
            Purpose(
                "html",
                "Web page",
                "One file that any browser opens, also from a stick and without a network: the "
                "timeline to zoom, every card, the ledger, search. For an editor, a lawyer, the "
                "public.",
            ),
            Purpose(
                "markdown",
                "Markdown document",
                "Incidents by date with who says what, sources as footnotes. For notes, wikis and "
                "plain text.",
            ),
        ),
    ),
    Group(
        "Tables",
        (
            Purpose(
                "csv",
                "CSV tables",
                "One table for each sort of thing, for spreadsheets, R and scripts. A folder, or "
                "one packed file.",
            ),
            Purpose(
                "parquet",
                "Parquet tables",
                "The same tables with their types, for DuckDB, Polars and notebooks.",
            ),
        ),
    ),
    Group(
        "References",
        (
            Purpose("csl-json", "CSL-JSON", "The sources, for Zotero, Pandoc and word processors."),
            Purpose("ris", "RIS", "The sources, for EndNote, Mendeley and most catalogues."),
            Purpose("bibtex", "BibLaTeX", "The sources, for LaTeX and JabRef."),
        ),
    ),
    Group(
        "Maps and timelines",
        (
            Purpose("geojson", "GeoJSON", "Incidents as points, for QGIS and web maps."),
            Purpose("timelinejs", "TimelineJS", "Slides for a story on a web site."),
        ),
    ),
    Group(
        "Larger engines",
        (
            Purpose(
                "ftm",
                "FollowTheMoney",
                "Entities for OpenAleph, when questions outgrow one machine.",
            ),
            Purpose("stix", "STIX 2.1", "A bundle for platforms that exchange threat reports."),
            Purpose(
                "stix-threat-actors",
                "STIX 2.1, threat actors",
                "The same with armed groups as threat actors, which says that they mean harm.",
            ),
        ),
    ),
)


def purpose(kind: str) -> Purpose:
    """The line of a kind of format."""
    return next(each for group in GROUPS for each in group.purposes if each.kind == kind)
