"""An open text with its quotes and claims, read in one go, and the page made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db import when as dates
from db.language import say, with_commas, with_dots
from db.reader import Reader
from db.reading import doubts
from db.reading.doubts import Doubts
from db.records import claims, decisions, hanging_dates, names, notes, quotes, sources
from db.records.claims import Claim
from db.records.decisions import Decision
from db.records.names import Owner
from db.records.notes import Note
from db.records.quotes import Quote, Snapshot
from db.records.sources import Source
from desktop.reading.originals import original_text
from desktop.reading.printed import Printed, set_page
from desktop.reading.removals import removals
from desktop.widgets import isolated


@dataclass(frozen=True, slots=True)
class Open:
    """The open text with all that is shown of it. `original`: as text, "" when not asked for;
    `mentions`: what quotes without a claim were kept for; `hanging`: how many dates were counted
    from another day of publication."""

    source: Source
    snapshot: Snapshot
    versions: tuple[tuple[int, str], ...]
    quotes: tuple[Quote, ...]
    claims: Mapping[int, tuple[Claim, ...]]
    notes: Mapping[int, tuple[Note, ...]]
    decisions: tuple[Decision, ...]
    mentions: Mapping[int, str]
    original: str
    doubts: Doubts
    hanging: int


def read_text(reader: Reader, number: int, with_removed: bool) -> Open | None:
    """Everything of a snapshot; None when it is gone. The original only when `with_removed`."""
    snapshot = quotes.snapshot(reader, number)
    source = sources.get(reader, snapshot.source) if snapshot else None
    if snapshot is None or source is None:
        return None
    held = quotes.in_snapshot(reader, number)
    said: dict[int, list[Claim]] = {quote.id: [] for quote in held}
    for claim in claims.in_source(reader, source.id):
        if claim.quote in said:
            said[claim.quote].append(claim)
    beside: dict[int, list[Note]] = {}
    for note in notes.in_snapshot(reader, number):
        beside.setdefault(note.quote, []).append(note)
    decided = decisions.of_snapshot(reader, number)
    unplaced = any(each.at is None for each in snapshot.removed)
    versions = quotes.snapshots_of(reader, source.id)
    return Open(
        source=source,
        snapshot=snapshot,
        versions=tuple((each.id, each.captured_at[:10]) for each in versions),
        quotes=held,
        claims={quote: tuple(each) for quote, each in said.items()},
        notes={quote: tuple(each) for quote, each in beside.items()},
        decisions=decided,
        mentions=_mentions(reader, held, decided),
        original=original_text(reader, snapshot) if with_removed and unplaced else "",
        doubts=doubts.of_text(reader, source.id, snapshot.cleaned_text),
        hanging=len(hanging_dates.of_source(reader, source.id)),
    )


def printed(found: Open, with_removed: bool) -> Printed:
    """The page of an open text."""
    source, snapshot = found.source, found.snapshot
    issued = dates.said(source.issued) if source.issued else ""
    authors = with_commas(person.shown for person in source.authors)
    # Each part keeps its own direction, or a date would be turned round in an Arabic line.
    byline = with_dots(
        f"\u2068{part}\u2069" for part in (source.publisher_name, authors, issued) if part
    )
    taken_out = (
        removals(snapshot.cleaned_text, found.original, snapshot.removed) if with_removed else ()
    )
    return set_page(snapshot.cleaned_text, source.title, byline, taken_out)


def _mentions(reader: Reader, held: Sequence[Quote], decided: Sequence[Decision]) -> dict[int, str]:
    """What quotes without a claim were kept for: "Names Taliban", "The date of an incident"."""
    by_place = {(quote.start, quote.end): quote.id for quote in held}
    out: dict[int, str] = {}
    for each in decided:
        quote = by_place.get((each.start, each.end))
        if quote is None or each.verdict == "dismissed":
            continue
        if each.kind == "date":
            out[quote] = say("The date of an incident")
        elif each.kind in ("actor", "place"):
            owner: Owner = "actor" if each.kind == "actor" else "place"
            value = each.chosen if each.chosen.isdigit() else each.value
            made = each.made if each.made_table == each.kind else None
            number = int(value) if value.isdigit() else made
            name = names.shown(reader, owner, [number]).get(number) if number is not None else None
            out[quote] = say("Names {isolated}", isolated=isolated(name)) if name else say("A name")
    return out
