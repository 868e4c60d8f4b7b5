"""Tags: words of the analyst's own on incidents and other records, each word one tag.

Two tags that differ only in capitals or accents would be a mistake: a tag is looked for by its
folded text before a new one is made. A colour is one of the theme's categories; it never stands
for a tag alone, its words always stand beside it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.records.eras import COLOURS
from db.search.fold import fold
from db.step import Step

#: A tag is a word or two, not a note.
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Tag:
    """`count`: how many records bear it; `colour`: a code of `eras.COLOURS`, "" for none."""

    id: int
    text: str
    count: int = 0
    colour: str = ""

    @property
    def tone(self) -> str:
        """The tone of its chip: "category-2", or "neutral" without a colour."""
        codes = [term.code for term in COLOURS if term.code]
        return f"category-{codes.index(self.colour)}" if self.colour in codes else "neutral"


def every(reader: Reader) -> tuple[Tag, ...]:
    """All tags for incidents by their words, with how many bear each. Tags that only other records
    bear, such as the keywords of sources, are not among them."""
    rows = reader.rows(
        "SELECT t.id, t.text, (SELECT count(DISTINCT g.owner) FROM tagging g"
        " JOIN incident i ON i.id = g.owner AND i.deleted = 0"
        " WHERE g.tag = t.id AND g.owner_table = 'incident' AND g.deleted = 0), t.colour"
        " FROM tag t WHERE t.deleted = 0 AND (NOT EXISTS (SELECT 1 FROM tagging g"
        " WHERE g.tag = t.id AND g.deleted = 0) OR EXISTS (SELECT 1 FROM tagging g"
        " WHERE g.tag = t.id AND g.owner_table = 'incident' AND g.deleted = 0))"
    )
    return _by_words(rows)


@dataclass(frozen=True, slots=True)
class Borne:
    """A tag, and how many living records of each kind bear it."""

    tag: Tag
    incidents: int
    actors: int
    sources: int


def borne(reader: Reader) -> tuple[Borne, ...]:
    """Every tag of the case with how many records of each kind bear it, by its words."""
    counts: dict[tuple[int, str], int] = {}
    for table in ("incident", "actor", "source"):
        for tag, count in reader.rows(
            f"SELECT g.tag, count(DISTINCT g.owner) FROM tagging g JOIN {table} o "
            "ON o.id = g.owner AND o.deleted = 0 WHERE g.owner_table = ? AND g.deleted = 0 "
            "GROUP BY g.tag",
            table,
        ):
            counts[tag, table] = count
    found = []
    for number, text, colour in reader.rows("SELECT id, text, colour FROM tag WHERE deleted = 0"):
        held = [counts.get((number, table), 0) for table in ("incident", "actor", "source")]
        found.append(Borne(Tag(number, text, sum(held), colour), *held))
    return tuple(sorted(found, key=lambda each: (fold(each.tag.text), each.tag.id)))


def of(reader: Reader, table: str, owner: int) -> tuple[Tag, ...]:
    """The tags of one record, by their words."""
    return _by_words(
        reader.rows(
            "SELECT DISTINCT t.id, t.text, 0, t.colour FROM tagging g"
            " JOIN tag t ON t.id = g.tag AND t.deleted = 0"
            " WHERE g.owner_table = ? AND g.owner = ? AND g.deleted = 0",
            table,
            owner,
        )
    )


def counts(reader: Reader, table: str, owners: Sequence[int]) -> dict[int, int]:
    """How many of these records bear each tag; tags that none bears are left out."""
    rows = reader.rows(
        "SELECT tag, count(DISTINCT owner) FROM tagging WHERE owner_table = ? AND deleted = 0 "
        "AND owner IN (SELECT value FROM json_each(?)) GROUP BY tag",
        table,
        json.dumps([int(each) for each in owners]),
    )
    return dict(rows)


def offered(reader: Reader) -> tuple[Tag, ...]:
    """Every tag of the case by its words, whatever bears it, with how many records do."""
    return tuple(each.tag for each in borne(reader))


def find(reader: Reader, typed: str, limit: int = 12) -> tuple[Tag, ...]:
    """Tags that hold what was typed, those that begin with it first; the most borne ones when
    nothing was."""
    key = fold(typed).strip()
    held = [tag for tag in offered(reader) if key in fold(tag.text)]
    held.sort(key=lambda tag: (not fold(tag.text).startswith(key), -tag.count))
    return tuple(held[:limit])


def _by_words(rows: Iterable[tuple[int, str, int, str]]) -> tuple[Tag, ...]:
    return tuple(sorted((Tag(*row) for row in rows), key=lambda tag: (fold(tag.text), tag.id)))


def cleaned(text: str) -> str:
    """The words as a tag keeps them. Raises BadInput when they are none or too many."""
    clean = " ".join(text.split())
    if not clean:
        raise BadInput(say("A tag needs a word. Nothing was changed."))
    if len(clean) > LONGEST:
        raise BadInput(
            say("A tag has at most {longest} letters. Nothing was changed.", longest=LONGEST)
        )
    return clean


def create(step: Step, text: str, colour: str = "") -> int:
    """The tag with these words: the one there is, whatever its capitals, or a new one."""
    clean = cleaned(text)
    known = _known(step.reader, clean)
    return step.insert("tag", text=clean, colour=colour) if known is None else known


def _known(reader: Reader, text: str, but: int = 0) -> int | None:
    key = fold(text)
    for number, known in reader.rows("SELECT id, text FROM tag WHERE deleted = 0 ORDER BY id"):
        if fold(known) == key and number != but:
            return int(number)
    return None


def rename(step: Step, tag: int, text: str) -> None:
    """Other words for a tag, wherever it stands. Raises BadInput when another tag has them."""
    clean = cleaned(text)
    if _known(step.reader, clean, tag) is not None:
        raise BadInput(
            say(
                "There is a tag “{text}” already. Nothing was changed. Merge the two instead.",
                text=clean,
            )
        )
    step.update("tag", tag, text=clean)


def recolour(step: Step, tag: int, colour: str) -> None:
    """Another colour for a tag; "" for none."""
    step.update("tag", tag, colour=colour)


def merge(step: Step, tag: int, into: int) -> None:
    """Put one tag in the place of another wherever that stands, and take that away."""
    if tag == into:
        raise BadInput(say("A tag cannot be merged with itself. Nothing was changed."))
    both = (
        "SELECT g.id FROM tagging g JOIN tagging o ON o.tag = ? AND o.owner_table = g.owner_table "
        "AND o.owner = g.owner AND o.deleted = 0 WHERE g.tag = ? AND g.deleted = 0"
    )
    step.delete_where("tagging", f"id IN ({both})", into, tag)
    step.update_where("tagging", {"tag": into}, "tag = ?", tag)
    step.delete("tag", tag)


def delete(step: Step, tag: int) -> None:
    """Take a tag off everything and away."""
    step.delete_where("tagging", "tag = ?", tag)
    step.delete("tag", tag)


def add(step: Step, tag: int, table: str, owner: int) -> None:
    """Tag a record; nothing happens when it bears the tag already."""
    there = step.reader.value(
        "SELECT 1 FROM tagging WHERE tag = ? AND owner_table = ? AND owner = ? AND deleted = 0",
        tag,
        table,
        owner,
    )
    if there is None:
        step.insert("tagging", tag=tag, owner_table=table, owner=owner)


def remove(step: Step, tag: int, table: str, owner: int) -> None:
    """Take a tag off a record."""
    step.delete_where("tagging", "tag = ? AND owner_table = ? AND owner = ?", tag, table, owner)
