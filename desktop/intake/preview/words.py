"""What the sheet of a file that is to be taken in says in words: what it is, what it would make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db import terms
from db import when as dates
from db.exchange.plans import Comparison, Preview
from db.exchange.tables.incoming import Count, Dataset, Row
from db.export.wanted import counted
from db.language import Forms, many, say, with_commas, with_dots, with_semicolons
from db.language import number as numeral

_KINDS = {
    "ucdp-ged": "UCDP Georeferenced Event Dataset",
    "acled": "ACLED",
    "gtd": say("Global Terrorism Database"),
    "csv": say("A table of your own"),
    "geojson": "GeoJSON",
    "timelinejs": "TimelineJS",
    "csl-json": say("List of references, CSL JSON"),
    "ris": say("List of references, RIS"),
    "bibtex": say("List of references, BibTeX"),
    "zotero-rdf": say("List of references, Zotero RDF"),
    "ucdp-actors": say("UCDP list of actors"),
    "misp": say("MISP galaxy cluster of actors"),
    "ofac": say("OFAC sanctions list"),
}
#: What is told of an import, in this order; the rest stands in the change log.
_MADE = ("incident", "actor", "place", "source", "claim", "figure")


def listed(parts: Sequence[str]) -> str:
    """ "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return say("{names} and {parts}", names=with_commas(parts[:-1]), parts=parts[-1])


def recognised(preview: Preview) -> str:
    """What the file was recognised as."""
    words = _KINDS.get(preview.kind, preview.kind)
    version = preview.dataset.version if preview.dataset is not None else ""
    return say("{words}, version {version}", words=words, version=version) if version else words


def licence(dataset: Dataset) -> str:
    """Who publishes the dataset and on what terms; "" when nothing is known of that."""
    terms = say("licence: {licence}", licence=dataset.licence) if dataset.licence else ""
    return with_dots(part for part in (dataset.publisher, terms) if part)


def unit(kind: str, count: int) -> str:
    """ "4,512 rows", "36 entries"."""
    is_list = kind in ("csl-json", "ris", "bibtex", "zotero-rdf", "ucdp-actors", "misp", "ofac")
    return (
        many(count, "{count:,} entry", "{count:,} entries")
        if is_list
        else many(count, "{count:,} row", "{count:,} rows")
    )


def made(made: Mapping[str, int]) -> str:
    """ "4,512 incidents, 320 actors and 12 places"; "" when nothing would be made."""
    parts = [counted(table, made[table]) for table in _MADE if made.get(table)]
    return listed(parts)


def outcome(preview: Preview) -> str:
    """What taking the file in would do, in one line."""
    if not preview.rows:
        return say("It holds no rows.")
    if len(preview.refused) >= preview.rows:
        return say("None of its {rows:,} rows can be used: see “To look at”.", rows=preview.rows)
    parts = []
    found = preview.comparison
    if words := made(preview.made):
        parts.append(
            say("Its new rows make {words}", words=words)
            if found
            else say("Will make {words}", words=words)
        )
    if found is not None and (found.changed or found.gone):
        parts.append(
            say(
                "{count:,} changed, {count2:,} are gone",
                count=len(found.changed),
                count2=len(found.gone),
            )
        )
    held = preview.held or (preview.comparison.same if preview.comparison else 0)
    if held:
        parts.append(many(held, "{count:,} is here already", "{count:,} are here already"))
    if preview.refused:
        parts.append(say("{count:,} cannot be used", count=len(preview.refused)))
    if not parts:
        return say("Nothing in it is new.")
    told = with_semicolons(parts)
    return f"{told[:1].upper()}{told[1:]}."


def again(found: Comparison) -> str:
    """ "30 new, 11 changed, 3 gone" of the rows of a dataset that comes again."""
    counts = (
        (found.new, Forms("{count:,} new", "{count:,} new")),
        (len(found.changed), Forms("{count:,} changed", "{count:,} changed")),
        (len(found.gone), Forms("{count:,} gone", "{count:,} gone")),
    )
    return with_commas(forms.of(count) for count, forms in counts if count) or say("Nothing new")


def line(row: Row) -> str:
    """The second line of a row read as an incident: day, figures, place, who."""
    return with_dots(part for part in (when(row), figures(row), where(row), who(row)) if part)


def when(row: Row) -> str:
    """The date as it was read."""
    if not row.edtf:
        return (
            say("no date read from “{phrase}”", phrase=row.phrase) if row.phrase else say("no date")
        )
    day = dates.said_short(row.edtf) if dates.is_valid(row.edtf) else row.edtf
    return " ".join(part for part in (day, row.clock, row.part_of_day) if part)


def where(row: Row) -> str:
    """The place, with the widest around it."""
    if row.spot is None or not row.spot.name:
        return ""
    widest = next((area.name for area in row.spot.around if area.name != row.spot.name), "")
    return f"{row.spot.name}, {widest}" if widest else row.spot.name


def who(row: Row) -> str:
    """The parties."""
    return with_commas(dict.fromkeys(party.name for party in row.parties if party.name))


def figures(row: Row) -> str:
    """The figures for all people: "3 killed, 2–5 injured"."""
    told = [
        _figure(count)
        for saying in row.sayings
        for count in saying.counts
        if count.who == "all" and count.party is None and count.state == "value"
    ]
    return with_commas(dict.fromkeys(told))


def _figure(count: Count) -> str:
    low, high = count.min, count.max
    number = numeral(count.point) if count.point is not None else ""
    if number and count.qualifier == "about":
        number = say("about {number}", number=number)
    if low is not None and high is not None and low != high:
        number = f"{numeral(low)}–{numeral(high)}"
    elif not number:
        number = (
            say("at least {low:,}", low=low)
            if low is not None
            else say("at most {high:,}", high=high)
            if high
            else ""
        )
    return f"{number} {terms.said(terms.MEASURES, count.measure).lower()}" if number else count.raw
