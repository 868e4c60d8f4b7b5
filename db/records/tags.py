"""Tags: words of the analyst's own on incidents and other records, each word one tag.

Two tags that differ only in capitals or accents would be a mistake: a tag is looked for by its
folded text before a new one is made.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.errors import BadInput
from db.reader import Reader
from db.search.fold import fold
from db.step import Step

#: A tag is a word or two, not a note.
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Tag:
    """`count`: how many records bear it."""

    id: int
    text: str
    count: int = 0


def every(reader: Reader) -> tuple[Tag, ...]:
    """All tags for incidents by their words, with how many bear each. Tags that only other records
    bear, such as the keywords of sources, are not among them."""
    rows = reader.rows(
        "SELECT t.id, t.text, (SELECT count(DISTINCT g.owner) FROM tagging g"
        " JOIN incident i ON i.id = g.owner AND i.deleted = 0"
        " WHERE g.tag = t.id AND g.owner_table = 'incident' AND g.deleted = 0)"
        " FROM tag t WHERE t.deleted = 0 AND (NOT EXISTS (SELECT 1 FROM tagging g"
        " WHERE g.tag = t.id AND g.deleted = 0) OR EXISTS (SELECT 1 FROM tagging g"
        " WHERE g.tag = t.id AND g.owner_table = 'incident' AND g.deleted = 0))"
    )
    return tuple(sorted((Tag(*row) for row in rows), key=lambda tag: (fold(tag.text), tag.id)))


def of(reader: Reader, table: str, owner: int) -> tuple[Tag, ...]:
    """The tags of one record, by their words."""
    rows = reader.rows(
        "SELECT DISTINCT t.id, t.text FROM tagging g JOIN tag t ON t.id = g.tag AND t.deleted = 0"
        " WHERE g.owner_table = ? AND g.owner = ? AND g.deleted = 0",
        table,
        owner,
    )
    return tuple(sorted((Tag(*row) for row in rows), key=lambda tag: (fold(tag.text), tag.id)))


def create(step: Step, text: str) -> int:
    """The tag with these words: the one there is, whatever its capitals, or a new one."""
    clean = " ".join(text.split())
    if not clean:
        raise BadInput("A tag needs a word. Nothing was changed.")
    if len(clean) > LONGEST:
        raise BadInput(f"A tag has at most {LONGEST} letters. Nothing was changed.")
    key = fold(clean)
    for number, known in step.reader.rows("SELECT id, text FROM tag WHERE deleted = 0 ORDER BY id"):
        if fold(known) == key:
            return int(number)
    return step.insert("tag", text=clean)


def rename(step: Step, tag: int, text: str) -> None:
    """Other words for a tag, wherever it stands."""
    clean = " ".join(text.split())
    if not clean or len(clean) > LONGEST:
        raise BadInput(f"A tag has between 1 and {LONGEST} letters. Nothing was changed.")
    step.update("tag", tag, text=clean)


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
