"""Putting tags on many records and taking them off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.errors import BadInput
from db.language import say
from db.reader import Reader, id_list
from db.records import tags
from db.records.bulk.edits import PutTags
from db.records.bulk.found import AMONG, Found, Plan, Told, pieces, text_of
from db.records.lists import Listed
from db.search.fold import fold
from db.step import Step

_BETWEEN = "\n"


def plan(reader: Reader, table: Listed, ids: Sequence[int], edit: PutTags) -> Plan:
    """Which tags each record bears, and which it will bear."""
    words = [tags.cleaned(text) for text in edit.put]
    if not words and not edit.taken:
        raise BadInput(say("Choose a tag to put on or to take off. Nothing was changed."))
    known: dict[int, str] = dict(reader.rows("SELECT id, text FROM tag"))
    by_key = {fold(text): number for number, text in _living(reader)}
    put = [(by_key.get(fold(text), 0), text) for text in words]
    asked = f"SELECT id FROM {table} WHERE deleted = 0 AND id {AMONG}"
    borne: dict[int, set[int]] = {row[0]: set() for row in reader.rows(asked, text_of(ids))}
    for owner, tag in reader.rows(
        "SELECT g.owner, g.tag FROM tagging g JOIN tag t ON t.id = g.tag AND t.deleted = 0 "
        f"WHERE g.owner_table = ? AND g.deleted = 0 AND g.owner {AMONG}",
        table,
        text_of(ids),
    ):
        if owner in borne:
            borne[owner].add(tag)
    rows = []
    for owner, held in borne.items():
        before = [known[tag] for tag in held]
        after = [known[tag] for tag in held.difference(edit.taken)]
        after += [known.get(tag, text) for tag, text in put if tag not in held]
        rows.append(Found(owner, _joined(before), _joined(after)))

    def write(step: Step, changing: Sequence[int], told: Told) -> None:
        wanted = [tags.create(step, text) for text in words]
        for piece, text in pieces(changing, told):
            if edit.taken:
                step.delete_where(
                    "tagging",
                    f"owner_table = ? AND tag IN ({id_list(edit.taken)}) AND owner {AMONG}",
                    table,
                    text,
                )
            for tag in wanted:
                _put(step, table, tag, piece, text)

    return Plan(table, rows, _words, write)


def _put(step: Step, table: Listed, tag: int, piece: Sequence[int], text: str) -> None:
    there = {
        row[0]
        for row in step.reader.rows(
            "SELECT owner FROM tagging WHERE tag = ? AND owner_table = ? AND deleted = 0 "
            f"AND owner {AMONG}",
            tag,
            table,
            text,
        )
    }
    step.insert_many(
        "tagging",
        ("id", "tag", "owner_table", "owner"),
        [(step.new_id(), tag, table, each) for each in piece if each not in there],
    )


def _living(reader: Reader) -> list[tuple[int, str]]:
    found = reader.rows("SELECT id, text FROM tag WHERE deleted = 0 ORDER BY id DESC")
    return [(int(number), str(text)) for number, text in found]


def _joined(words: Iterable[str]) -> str:
    return _BETWEEN.join(sorted(words, key=fold))


def _words(stored: str) -> str:
    return ", ".join(stored.split(_BETWEEN))
