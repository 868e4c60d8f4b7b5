"""Searching for records in the fields that choose one, and what was chosen made real in a step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from db import when as dates
from db.language import number
from db.reader import Reader
from db.records import actors, lists, places, sources, tags
from db.records.tags import Tag
from db.step import Step
from db.when import When
from desktop.session import Session
from desktop.widgets.picker import Found, Search

Rows = Sequence[tuple[int, str, str]]


def actor_search(session: Session) -> Search:
    """Actors by any of their names."""
    return _search(session, "pick-actor", lists.find_actors)


def source_search(session: Session) -> Search:
    """Sources by title, publisher or author."""
    return _search(session, "pick-source", lists.find_sources)


def place_search(session: Session) -> Search:
    """Places by any of their names."""
    return _search(session, "pick-place", places.find)


def incident_search(session: Session) -> Search:
    """Incidents by their words; the date beside each."""
    return _search(session, "pick-incident", lists.find_incidents, dated=True)


def tag_search(session: Session) -> Search:
    """Tags by their words; how many records bear each beside it."""

    def search(typed: str, hand: Callable[[Sequence[Found]], None]) -> None:
        def arrived(found: Sequence[Tag]) -> None:
            hand([Found(tag.id, tag.text, number(tag.count)) for tag in found])

        session.read("pick-tag", lambda reader: tags.find(reader, typed), arrived)

    return search


def _search(
    session: Session, key: str, find: Callable[[Reader, str], Rows], dated: bool = False
) -> Search:
    def search(typed: str, hand: Callable[[Sequence[Found]], None]) -> None:
        def arrived(rows: Rows) -> None:
            hand(
                [
                    Found(number, title, dates.said_short(detail) if dated and detail else detail)
                    for number, title, detail in rows
                ]
            )

        session.read(key, lambda reader: find(reader, typed), arrived)

    return search


def actor_of(step: Step, found: Found | None, kind: str = "unknown", lang: str = "") -> int | None:
    """The chosen actor, made when it was only typed."""
    if found is None or found.id is not None:
        return found.id if found else None
    return actors.create(step, found.title, kind=kind, lang=lang)


def place_of(step: Step, found: Found) -> int:
    """The chosen place, made when it was only typed."""
    return places.create(step, found.title) if found.id is None else found.id


def source_of(step: Step, found: Found | None) -> int | None:
    """The chosen source, made as a card without a text when it was only typed."""
    if found is None:
        return None
    return sources.create(step, found.title) if found.id is None else found.id


def when_from(edtf: str | None) -> When | None:
    """A stored EDTF text as a date; None when there is none or it cannot be read."""
    return dates.parse(edtf) if edtf and dates.is_valid(edtf) else None


def edtf_of(when: When | None) -> str | None:
    """The EDTF text of a date, for cells that keep no more."""
    return None if when is None else when.edtf
