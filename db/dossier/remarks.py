"""What a person is told about a finished dossier, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from db.dossier.basis import Basis
from db.dossier.document import Document
from db.dossier.gathering import strictest_marking
from db.export.wanted import counted
from db.language import many, say

#: Private rows that are told: the others hang on these.
_TOLD = ("incident", "actor", "place", "source", "claim")


def remarks(document: Document, basis: Basis, archival: bool) -> tuple[str, ...]:
    """The sentences. `archival`: whether it is PDF/A-2a and PDF/UA-1, or was not meant to be."""
    return tuple(_remarks(document, basis, archival))


def left_out(basis: Basis) -> int:
    """How many private records were left out."""
    return sum(basis.left_out.get(table, 0) for table in _TOLD)


def _remarks(document: Document, basis: Basis, archival: bool) -> Iterator[str]:
    if not archival:
        yield say(
            "The page engine refused the archival form (PDF/A-2a, PDF/UA-1); this is a plain PDF."
        )
    broken = document.method.broken_quotes
    if broken:
        yield many(
            broken,
            "{count:,} quote no longer stands in the text it was taken from; it is printed as "
            "broken.",
            "{count:,} quotes no longer stand in the texts they were taken from; they are "
            "printed as broken.",
        )
    marked = [each.marking for each in document.incidents]
    marked += [each.marking for each in document.actors]
    marked += [each.marking for each in document.sources]
    strictest = strictest_marking([document.cover.marking, *marked])
    if strictest != document.cover.marking:
        yield say(
            "The cover says {marking}, but the dossier holds records marked {strictest}.",
            marking=document.cover.marking or say("nothing"),
            strictest=strictest,
        )
    yield from _of_private(basis)


def _of_private(basis: Basis) -> Iterator[str]:
    count = left_out(basis)
    if count and not basis.profile:
        told = ", ".join(
            counted(table, basis.left_out[table]) for table in _TOLD if basis.left_out.get(table)
        )
        yield say(
            "Left out of the dossier, as private or belonging to something private: {told}.",
            told=told,
        )
    shown = sum(
        int(basis.reader.value(f"SELECT count(*) FROM {table} WHERE private = 1 AND deleted = 0"))
        for table in _TOLD
    )
    if shown:
        yield many(
            shown,
            "{count:,} record of the case is private, and not kept out of the dossier, as was "
            "asked.",
            "{count:,} records of the case are private, and not kept out of the dossier, as was "
            "asked.",
        )
