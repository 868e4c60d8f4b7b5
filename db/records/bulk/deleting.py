"""Deleting many records with what belongs to them, and bringing them back with what went along.

Hides which rows belong to a record of each kind. What comes back is what was deleted in the very
act that deleted the record: a claim taken away before it stays away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from db.language import say
from db.reader import Reader
from db.records import actors
from db.records.bulk.found import AMONG, Found, Plan, Told, pieces, text_of
from db.records.lists import Listed
from db.step import Step

#: What goes with a record: its table, and how it belongs ({0}: `AMONG` the records).
_ALONG: Mapping[Listed, tuple[tuple[str, str], ...]] = {
    "incident": (
        ("figure", "claim IN (SELECT id FROM claim WHERE incident {0})"),
        ("claim", "incident {0}"),
        ("incident_place", "incident {0}"),
        ("incident_actor", "incident {0}"),
        ("incident_group_member", "incident {0}"),
    ),
    "actor": (
        ("claim", "actor {0} AND incident IS NULL"),
        ("actor_name", "actor {0}"),
        ("actor_relation", "subject {0}"),
        ("actor_relation", "object {0}"),
        ("identity_claim", "actor {0}"),
        ("identity_claim", "other {0}"),
        ("incident_actor", "actor {0}"),
        ("source_rating", "outlet {0}"),
        ("attachment", "owner_table = 'actor' AND owner {0}"),
    ),
    "source": (
        ("snapshot", "source {0}"),
        ("source_relation", "source {0}"),
        ("source_relation", "object {0}"),
        ("source_rating", "source {0}"),
    ),
    "claim": (
        ("figure", "claim {0}"),
        ("claim_link", "claim {0}"),
        ("claim_link", "other {0}"),
    ),
}
#: What stands for a record that is there, and for one that was deleted.
HERE, GONE = "here", "deleted"


def deleting(reader: Reader, table: Listed, ids: Sequence[int]) -> Plan:
    """What deleting will do."""

    def write(step: Step, changing: Sequence[int], told: Told) -> None:
        if table == "actor":
            # What an actor said keeps the name it had: that is asked one by one.
            for done, each in enumerate(changing, 1):
                actors.delete(step, each)
                told(done)
            return
        for _, text in pieces(changing, told):
            for other, belongs in _ALONG[table]:
                # Figures are found by their claims, so they go first.
                step.delete_where(other, belongs.format(AMONG), text)
            step.delete_where(table, f"id {AMONG}", text)

    return Plan(table, _standing(reader, table, ids, GONE), _words, write)


def restoring(reader: Reader, table: Listed, ids: Sequence[int]) -> Plan:
    """What bringing back will do."""

    def write(step: Step, changing: Sequence[int], told: Told) -> None:
        for _, text in pieces(changing, told):
            acts = text_of(
                row[0]
                for row in step.reader.rows(
                    f"SELECT DISTINCT (SELECT c.txn FROM change c WHERE c.row = t.id AND c.tbl = "
                    f"'{table}' AND c.col = 'deleted' AND c.new = 1 ORDER BY c.id DESC LIMIT 1) "
                    f"FROM {table} t WHERE t.id {AMONG}",
                    text,
                )
                if row[0] is not None
            )
            step.restore_where(table, f"id {AMONG}", text)
            for other, belongs in _ALONG[table]:
                rows = text_of(
                    row[0]
                    for row in step.reader.rows(
                        f"SELECT o.id FROM {other} o WHERE o.deleted = 1 AND "
                        f"{belongs.format(AMONG)} AND EXISTS (SELECT 1 FROM change c WHERE "
                        f"c.row = o.id AND c.tbl = '{other}' AND c.col = 'deleted' "
                        f"AND c.new = 1 AND c.txn {AMONG})",
                        text,
                        acts,
                    )
                )
                step.restore_where(other, f"id {AMONG}", rows)
            if table == "actor":
                _give_back(step, text, acts)

    return Plan(table, _standing(reader, table, ids, HERE), _words, write)


def _give_back(step: Step, actors_text: str, acts: str) -> None:
    """What an actor said, and what it published, has its name no longer as mere words."""
    for table, column, freed in (
        ("claim", "speaker", {"speaker_label": ""}),
        ("source", "outlet", {}),
    ):
        for row, actor in step.reader.rows(
            f"SELECT o.id, c.old FROM change c JOIN {table} o ON o.id = c.row WHERE c.tbl = "
            f"'{table}' AND c.col = '{column}' AND c.old {AMONG} AND c.txn {AMONG} "
            f"AND o.{column} IS NULL",
            actors_text,
            acts,
        ):
            step.update(table, row, {column: actor, **freed})


def standing(reader: Reader, table: Listed, ids: Sequence[int]) -> Counter[str]:
    """How many of these records are here, and how many were deleted."""
    found = reader.rows(
        f"SELECT deleted, count(*) FROM {table} WHERE id {AMONG} GROUP BY 1", text_of(ids)
    )
    return Counter({GONE if deleted else HERE: count for deleted, count in found})


def _standing(reader: Reader, table: Listed, ids: Sequence[int], after: str) -> list[Found]:
    return [
        Found(number, GONE if deleted else HERE, after)
        for number, deleted in reader.rows(
            f"SELECT id, deleted FROM {table} WHERE id {AMONG}", text_of(ids)
        )
    ]


def _words(code: str) -> str:
    return say("deleted") if code == GONE else say("in the case")
