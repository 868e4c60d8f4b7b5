"""CSL-JSON 1.0.2: the references for Zotero, Pandoc and everything that cites by CSL styles.

Hides which variables CSL knows. What it does not know, and the exact date where its own form holds
less, stands under `custom`, and comes back from there when Casebinder reads the file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from db.exchange.csl_fields import DATES, NAMES, TYPES, date
from db.export.citation_keys import CitationKeys
from db.export.content import Content
from db.export.control_marks import visible
from db.export.csl_dates import Told, told
from db.export.outgoing import Source
from db.export.wanted import Progress
from db.language import say

LOSES = (
    say("Only the sources go out: no incidents, actors, claims or texts."),
    say(
        "CSL knows days, months, years, seasons, spans and “about”; the exact date (EDTF) stands "
        "under “custom”, which other programs may pass over."
    ),
    say(
        "Reliability, licence, retraction and the SHA-256 of what is held stand under “custom”, "
        "too."
    ),
)
TEXTS = frozenset(
    {
        *("abstract", "annote", "archive", "archive-place", "archive_collection"),
        *("archive_location", "authority", "call-number", "chapter-number", "citation-label"),
        *("citation-number", "collection-number", "collection-title", "container-title"),
        *("container-title-short", "dimensions", "division", "DOI", "edition", "event"),
        *("event-place", "event-title", "first-reference-note-number", "genre", "ISBN", "ISSN"),
        *("issue", "journalAbbreviation", "jurisdiction", "keyword", "language", "locator"),
        *("medium", "note", "number", "number-of-pages", "number-of-volumes"),
        *("original-publisher", "original-publisher-place", "original-title", "page"),
        *("page-first", "PMCID", "PMID", "publisher", "publisher-place", "references"),
        *("reviewed-genre", "reviewed-title", "scale", "section", "shortTitle", "source"),
        *("status", "title", "title-short", "URL", "version", "volume", "volume-title"),
        *("volume-title-short", "year-suffix"),
    }
)
#: What the case keeps of the list a source came from; the source itself says all of it.
_KEPT = ("native", "format", "key", "casebinder")
#: Types that stand in something: who published them is their container.
CONTAINED = frozenset(
    {
        *("article-newspaper", "article-magazine", "article-journal", "webpage", "post"),
        *("post-weblog", "broadcast"),
    }
)
_NAME_PARTS = (
    *("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"),
    *("comma-suffix", "static-ordering", "parse-names"),
)
_EVERY = 500


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Write one list of all sources."""
    keys = CitationKeys()
    total = max(1, content.count("source"))
    with out.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for done, source in enumerate(content.sources()):
            if done % _EVERY == 0:
                progress(done / total, "Writing sources")
            file.write(",\n" if done else "\n")
            file.write(json.dumps(item(source, keys.of(source)), ensure_ascii=False))
        file.write("\n]\n")
    return ()


def item(source: Source, key: str) -> dict[str, object]:
    """A source as one item of CSL-JSON."""
    kind = str(source.csl.get("type", ""))
    out: dict[str, object] = {"id": key, "type": kind if kind in TYPES else "document"}
    dates: dict[str, str] = {}
    others: dict[str, object] = {}
    for name, value in source.csl.items():
        if name in ("type", "custom", "id"):
            continue
        if name in DATES and isinstance(value, str):
            form = csl_date(value)
            if form is not None:
                out[name] = form
            if form is None or date(form) != value:
                dates[name] = value
        elif name in NAMES and isinstance(value, list):
            out[name] = [person(each) for each in value if isinstance(each, Mapping)]
        elif name in TEXTS and isinstance(value, str | int | float):
            out[name] = visible(str(value))
        else:
            others[name] = value
    _name_outlet(source, out)
    if source.tags and "keyword" not in out:
        out["keyword"] = visible(",".join(source.tags))
    if custom := _custom(source, kind, dates, others):
        out["custom"] = custom
    return out


def _name_outlet(source: Source, out: dict[str, object]) -> None:
    """Who published it, where only the outlet says so."""
    if not source.publisher or out.get("container-title") or out.get("publisher"):
        return
    within = out["type"] in CONTAINED
    out["container-title" if within else "publisher"] = visible(source.publisher)


def person(name: Mapping[str, object]) -> dict[str, object]:
    """A CSL name with the parts that the schema allows."""
    return {
        part: visible(value) if isinstance(value, str) else value
        for part, value in name.items()
        if part in _NAME_PARTS
    }


def csl_date(edtf: str) -> dict[str, object] | None:
    """A date in the structured form; None when nothing of it is sure."""
    form: Told | None = told(edtf)
    if form is None:
        return None
    parts = [form.start.parts]
    if form.open_end:
        parts.append([0])
    elif form.end is not None:
        parts.append(form.end.parts)
    out: dict[str, object] = {"date-parts": parts}
    if form.start.season and form.end is None:
        out["season"] = form.start.season
    if form.about:
        out["circa"] = True
    return out


def _custom(
    source: Source, kind: str, dates: Mapping[str, str], others: Mapping[str, object]
) -> dict[str, object]:
    """What CSL has no variable for."""
    given = source.csl.get("custom")
    found: dict[str, object] = {}
    if isinstance(given, Mapping):
        found |= {name: value for name, value in given.items() if name not in _KEPT}
    own = {
        "id": str(source.id),
        "edtf": dict(dates),
        "variables": dict(others),
        "type": kind if kind not in TYPES else "",
        "reliability": source.reliability,
        "provenance": source.provenance if source.provenance != "original" else "",
        "licence": source.licence,
        "retraction": source.retraction,
        "dataset": source.dataset,
        "marking": source.marking,
        "sha256": [held.sha256 or held.cleaned_sha256 for held in source.held],
        "captured": [{"at": held.captured_at, "url": held.url} for held in source.held if held.url],
    }
    return {**found, "casebinder": {name: value for name, value in own.items() if value}}
