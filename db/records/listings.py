"""In which published lists an actor stands: of which release, under which number.

Hides that this is read from the numbers of the actor and the entries that were kept verbatim.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db.cells import keyed
from db.reader import Reader, id_list
from db.records import tags

#: Kinds of datasets that list actors, with the scheme of their numbers in `external_ids`.
LISTS = (("ucdp-actors", "ucdp"), ("ofac", "ofac"), ("misp", "misp"))
#: How the tags begin that tell what a list says.
SCHEMES = tuple(f"{scheme}:" for _, scheme in LISTS)


@dataclass(frozen=True, slots=True)
class Listing:
    """One entry of one list: its number there, the release it was taken from, and the marks that
    the list gives it, such as the programmes of sanctions."""

    name: str
    version: str
    number: str
    marks: tuple[str, ...] = ()


def of(reader: Reader, actors: Iterable[int]) -> tuple[Listing, ...]:
    """Every list that has one of these actors."""
    found: list[Listing] = []
    for actor, ids in reader.rows(
        f"SELECT id, external_ids FROM actor WHERE id IN ({id_list(actors)}) "
        "AND external_ids <> '{}'"
    ):
        numbers = keyed(ids)
        for kind, scheme in LISTS:
            if scheme in numbers:
                marks = tuple(_marks(reader, actor, scheme))
                found += (
                    Listing(name, version, number, marks)
                    for name, version, number in reader.rows(
                        "SELECT d.name, d.version, r.native_id FROM dataset d "
                        "JOIN dataset_record r ON r.dataset = d.id AND r.native_id = ? "
                        "AND r.superseded = 0 AND r.deleted = 0 "
                        "WHERE d.kind = ? AND d.deleted = 0 ORDER BY d.id",
                        str(numbers[scheme]),
                        kind,
                    )
                )
    return tuple(found)


def _marks(reader: Reader, actor: int, scheme: str) -> list[str]:
    """What a list tagged an actor with, without the name of its scheme."""
    words = (tag.text for tag in tags.of(reader, "actor", actor))
    return [text.partition(":")[2] for text in words if text.startswith(f"{scheme}:")]
