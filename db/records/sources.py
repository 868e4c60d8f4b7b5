"""Sources: what was published, by whom and when, in CSL 1.0.2 terms; and their chain.

A source may be held (it has a snapshot) or only cited. `origins` follows quotations and
republications to the first appearance, so that "11 articles" can be told as "2 origins".
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from db.cells import objects, word
from db.reader import Reader, id_list
from db.records.claims import publisher_sql, reliability_sql
from db.records.names import display_sql
from db.step import Step

#: The CSL variables that are columns of their own; others stand in `csl`.
CSL_COLUMNS = (
    "type",
    "title",
    "container-title",
    "collection-title",
    "publisher",
    "publisher-place",
    "author",
    "translator",
    "issued",
    "accessed",
    "original-date",
    "URL",
    "archive",
    "archive_location",
    "language",
    "genre",
    "volume",
    "issue",
    "page",
    "number",
    "DOI",
    "ISBN",
    "abstract",
    "note",
)

#: The relations by which a source goes back to another.
FOLLOWED = ("quotes", "republishes", "translates", "based_on")


@dataclass(frozen=True, slots=True)
class Person:
    """A CSL name: family and given, or a literal one; `particle` ("van der", "al-") comes before
    the family name, `suffix` ("Jr.") after it.
    """

    family: str = ""
    given: str = ""
    literal: str = ""
    particle: str = ""
    suffix: str = ""

    @property
    def shown(self) -> str:
        """ "Given Family", or the literal name."""
        if self.literal:
            return self.literal
        glue = "" if self.particle.endswith(("-", "'", "’")) else " "
        family = glue.join(part for part in (self.particle, self.family) if part)
        return " ".join(part for part in (self.given, family, self.suffix) if part)


@dataclass(frozen=True, slots=True)
class Source:
    """One source. `fields`: the CSL text variables by their CSL names (dates as EDTF)."""

    id: int
    fields: Mapping[str, str]
    authors: tuple[Person, ...]
    outlet: int | None
    outlet_name: str
    publisher_name: str
    provenance: str
    licence: str
    retraction: str
    dataset: int | None
    reliability: str
    held: bool
    marking: str
    private: bool

    @property
    def title(self) -> str:
        """The title, or what stands for one."""
        return self.fields.get("title", "") or self.publisher_name or "Untitled source"

    @property
    def issued(self) -> str | None:
        """EDTF date of publication."""
        return self.fields.get("issued") or None

    @property
    def type(self) -> str:
        """CSL type."""
        return self.fields.get("type", "document")


@dataclass(frozen=True, slots=True)
class SourceRelation:
    """One link of a chain: `other` is a source, or None with the label of one not held."""

    id: int
    predicate: str
    other: int | None
    other_title: str
    other_publisher: str
    note: str
    inverse: bool


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One step back on the way to the first appearance: `other` is a source, or None with the
    label of one not held."""

    predicate: str
    other: int | None
    label: str


def people(text: str) -> tuple[Person, ...]:
    """CSL names from their stored JSON."""
    return tuple(
        Person(
            word(each, "family"),
            word(each, "given"),
            word(each, "literal"),
            word(each, "non-dropping-particle") or word(each, "dropping-particle"),
            word(each, "suffix"),
        )
        for each in objects(text)
    )


def people_text(persons: Sequence[Person]) -> str:
    """CSL names as stored JSON."""
    return json.dumps(
        [
            {
                key: value
                for key, value in (
                    ("family", person.family),
                    ("given", person.given),
                    ("literal", person.literal),
                    ("non-dropping-particle", person.particle),
                    ("suffix", person.suffix),
                )
                if value
            }
            for person in persons
        ],
        ensure_ascii=False,
    )


def get(reader: Reader, source: int) -> Source | None:
    """One source."""
    csl = ", ".join(f's."{name}"' for name in CSL_COLUMNS)
    found = reader.row(
        f"""SELECT {csl}, s.id, s.outlet, coalesce({display_sql("actor", "s.outlet")}, ''),
            {publisher_sql("s")}, s.provenance, s.licence, s.retraction, s.dataset,
            {reliability_sql("s.id")},
            EXISTS (SELECT 1 FROM snapshot p WHERE p.source = s.id AND p.deleted = 0),
            s.marking, s.private FROM source s WHERE s.id = ? AND s.deleted = 0""",
        source,
    )
    if found is None:
        return None
    cells = dict(zip(CSL_COLUMNS, found, strict=False))
    authors = people(cells.pop("author"))
    cells.pop("translator")
    rest = found[len(CSL_COLUMNS) :]
    return Source(
        id=rest[0],
        fields={name: str(cell) for name, cell in cells.items() if cell},
        authors=authors,
        outlet=rest[1],
        outlet_name=rest[2],
        publisher_name=rest[3],
        provenance=rest[4],
        licence=rest[5],
        retraction=rest[6],
        dataset=rest[7],
        reliability=rest[8],
        held=bool(rest[9]),
        marking=rest[10],
        private=bool(rest[11]),
    )


def create(
    step: Step,
    title: str,
    *,
    authors: Sequence[Person] = (),
    outlet: int | None = None,
    fields: Mapping[str, str | None] | None = None,
    **cells: object,
) -> int:
    """A new source card. `fields`: CSL variables by name (dates as EDTF); `cells`: provenance,
    licence, retraction, dataset ...
    """
    return step.insert(
        "source",
        {
            "title": title.strip(),
            "author": people_text(authors),
            "outlet": outlet,
            **(fields or {}),
            **cells,
        },
    )


def change(
    step: Step, source: int, fields: Mapping[str, str | None] | None = None, **cells: object
) -> None:
    """Change CSL fields (by name) and other cells of a source."""
    step.update("source", source, {**(fields or {}), **cells})


def set_authors(step: Step, source: int, authors: Sequence[Person]) -> None:
    """Replace the authors."""
    step.update("source", source, author=people_text(authors))


def delete(step: Step, source: int) -> None:
    """Delete a source with its snapshots and what links it. Claims that rest on it stay, and
    show that their source is gone."""
    step.delete("source", source)
    step.delete_where("snapshot", "source = ?", source)
    step.delete_where("source_relation", "source = ? OR object = ?", source, source)
    step.delete_where("source_rating", "source = ?", source)


def relate(
    step: Step,
    source: int,
    predicate: str,
    other: int | None = None,
    label: str = "",
    note: str = "",
) -> int:
    """Say that a source quotes, republishes, translates ... another, held or only named."""
    return step.insert(
        "source_relation",
        source=source,
        predicate=predicate,
        object=other,
        object_label=label,
        note=note,
    )


def unrelate(step: Step, relation: int) -> None:
    """Take a link of the chain away."""
    step.delete("source_relation", relation)


def relations(reader: Reader, source: int) -> tuple[SourceRelation, ...]:
    """The chain around a source: what it rests on, then what rests on it."""
    return tuple(
        SourceRelation(*[*row[:-1], bool(row[-1])])
        for row in reader.rows(
            f"""SELECT r.id, r.predicate, r.object, coalesce(nullif(o.title, ''), r.object_label),
                coalesce({publisher_sql("o")}, ''), r.note, 0
            FROM source_relation r LEFT JOIN source o ON o.id = r.object
            WHERE r.source = ? AND r.deleted = 0
            UNION ALL SELECT r.id, r.predicate, r.source, o.title, {publisher_sql("o")}, r.note, 1
            FROM source_relation r JOIN source o ON o.id = r.source
            WHERE r.object = ? AND r.deleted = 0 AND o.deleted = 0""",
            source,
            source,
        )
    )


def origins(reader: Reader, ids: Iterable[int]) -> dict[int, str]:
    """The first appearance behind each source, as a key: two articles that quote the same
    report share one. Follows quotes, republishes, translates and is-based-on, at most 20 steps.
    """
    return {source: _key(source, chain) for source, chain in chains(reader, ids).items()}


def chains(reader: Reader, ids: Iterable[int]) -> dict[int, tuple[ChainLink, ...]]:
    """The way from each source to its first appearance, link by link; () for one that is its
    own. Where a source rests on several, the first one named is followed."""
    wanted = set(ids)
    if not wanted:
        return {}
    links: dict[int, ChainLink] = {}
    followed = ",".join(f"'{each}'" for each in FOLLOWED)
    todo = set(wanted)
    while todo:
        found = reader.rows(
            "SELECT source, predicate, object, object_label FROM source_relation WHERE deleted = 0 "
            f"AND predicate IN ({followed}) AND source IN ({id_list(todo)}) ORDER BY id"
        )
        for source, predicate, other, label in found:
            links.setdefault(source, ChainLink(predicate, other, label))
        todo = {row[2] for row in found if row[2] is not None} - links.keys()
    return {source: _chain(source, links) for source in wanted}


def _chain(source: int, links: Mapping[int, ChainLink]) -> tuple[ChainLink, ...]:
    at: int | None = source
    seen: set[int] = set()
    way: list[ChainLink] = []
    while at is not None and at not in seen and at in links and len(seen) < 20:
        seen.add(at)
        way.append(links[at])
        at = links[at].other
    return tuple(way)


def _key(source: int, chain: tuple[ChainLink, ...]) -> str:
    if not chain:
        return f"source:{source}"
    last = chain[-1]
    return f"label:{last.label.casefold()}" if last.other is None else f"source:{last.other}"
