"""Small parts of STIX objects: moments, periods, references, the one extension."""

from __future__ import annotations

from collections.abc import Mapping

from db import when
from db.export.outgoing import Source
from db.export.stix_terms import EXTENSION, EXTENSION_ID

Object = Mapping[str, object]

_EMPTY: tuple[object, ...] = (None, "", [], {}, ())


def kept(made: Object) -> Object:
    """STIX knows no empty properties; a nought (latitude 0) is not empty."""
    return {name: cell for name, cell in made.items() if cell not in _EMPTY}


def extension(**cells: object) -> dict[str, Object]:
    """Our one extension with what of `cells` says anything; {} when nothing does."""
    told = kept(cells)
    return {EXTENSION_ID: {"extension_type": EXTENSION, **told}} if told else {}


def reference(source: Source) -> Object:
    """A source as STIX tells one: name, address, hash, and the citation in words."""
    held = next((each for each in source.held if each.sha256), None)
    where = ", ".join(part for part in (source.publisher, source.issued) if part)
    url = source.url if source.url.startswith(("http://", "https://")) else ""
    found = {
        "source_name": source.publisher or source.title or "Source",
        "description": f"{source.title} ({where})" if source.title and where else source.title,
        "url": url,
        # STIX asks for the address of what a hash is of.
        "hashes": {"SHA-256": held.sha256} if held is not None and url else {},
        "external_id": f"casebinder-source-{source.id}",
    }
    return kept(found)


def stamp(moment: str) -> str:
    """A moment as STIX writes it: UTC with milliseconds."""
    return f"{moment[:19]}.000Z"


def iso(seconds: int | None, last: bool = False) -> str:
    """A bound as a moment; the last second inside for the far one. "" before the year 1."""
    if seconds is None:
        return ""
    civil = when.civil(seconds - 1 if last else seconds)
    if not 1 <= civil.year <= 9999:
        return ""
    return (
        f"{civil.year:04d}-{civil.month:02d}-{civil.day:02d}T"
        f"{civil.hour:02d}:{civil.minute:02d}:{civil.second:02d}.000Z"
    )


def period(start: str, end: str) -> dict[str, object]:
    """The outer bounds of a relation; the end only when it lies after the start."""
    first = _bound(start, 0)
    last = _bound(end, 1)
    if first and last and last <= first:
        last = ""
    return {"start_time": first, "stop_time": last}


def _bound(edtf: str, side: int) -> str:
    if not edtf:
        return ""
    found = when.bounds(edtf)
    return iso(found.latest, last=True) if side else iso(found.earliest)
