"""Records that both sides may have entered for the same thing since they parted.

Hides by what two records resemble each other: names folded for every script, the same address or
file, the same day and place. They are shown, never united.
"""

from __future__ import annotations

from collections.abc import Iterator

from db.language import say
from db.merging.outcome import Likely
from db.reader import Reader
from db.records.names import Owner, shown
from db.search.fold import fold

_NEW_NAMES = """
    SELECT n.{0}, n.text FROM {0}_name n JOIN {0} o ON o.id = n.{0} AND o.deleted = 0
        AND o.created_txn IN (SELECT id FROM temp.{1}_new)
    WHERE n.deleted = 0 ORDER BY n.{0}, n.id"""
_SAME_SOURCE = """
    SELECT m.id, t.id, t.title,
        CASE WHEN t."URL" <> '' AND m."URL" = t."URL" THEN 'the same address'
            WHEN t."DOI" <> '' AND m."DOI" = t."DOI" THEN 'the same DOI' ELSE 'the same text' END
    FROM source t JOIN source m ON m.id <> t.id AND m.deleted = 0
        AND m.created_txn IN (SELECT id FROM temp.m_new)
        AND ((t."URL" <> '' AND m."URL" = t."URL") OR (t."DOI" <> '' AND m."DOI" = t."DOI")
            OR EXISTS (SELECT 1 FROM snapshot a JOIN snapshot b
                ON b.cleaned_sha256 = a.cleaned_sha256 AND b.source = m.id WHERE a.source = t.id))
    WHERE t.deleted = 0 AND t.created_txn IN (SELECT id FROM temp.t_new)
    ORDER BY t.id, m.id"""
_SAME_EVENT = """
    SELECT m.id, t.id, t.title FROM incident t
    JOIN incident m ON m.id <> t.id AND m.deleted = 0 AND m.kind = t.kind
        AND m.created_txn IN (SELECT id FROM temp.m_new)
        AND m.earliest < t.latest AND t.earliest < m.latest
        AND m.latest - m.earliest <= {span} AND t.latest - t.earliest <= {span}
    WHERE t.deleted = 0 AND t.created_txn IN (SELECT id FROM temp.t_new)
        AND EXISTS (SELECT 1 FROM incident_place a JOIN incident_place b ON b.place = a.place
            AND b.incident = m.id AND b.deleted = 0 WHERE a.incident = t.id AND a.deleted = 0)
    ORDER BY t.id, m.id LIMIT {most}"""
#: Seconds: only dates at least as sure as a week say that two incidents fell together.
_WEEK = 7 * 86_400
_MOST = 1_000


def find(reader: Reader) -> tuple[Likely, ...]:
    """Pairs of one record new here and one new there (`temp.m_new`, `temp.t_new`)."""
    found = [*_same_names(reader, "actor"), *_same_names(reader, "place")]
    found += [Likely("source", *row) for row in reader.rows(_SAME_SOURCE)]
    found += [
        Likely("incident", mine, theirs, title, say("the same kind, place and days"))
        for mine, theirs, title in reader.rows(_SAME_EVENT.format(span=_WEEK, most=_MOST))
    ]
    return tuple(found)


def _same_names(reader: Reader, table: Owner) -> Iterator[Likely]:
    """Folded here: the keys of names that just came in are made when the step ends."""
    mine: dict[str, set[int]] = {}
    for number, text in reader.rows(_NEW_NAMES.format(table, "m")):
        mine.setdefault(fold(text).strip(), set()).add(number)
    pairs: dict[tuple[int, int], str] = {}
    for number, text in reader.rows(_NEW_NAMES.format(table, "t")):
        for own in mine.get(fold(text).strip(), ()):
            pairs.setdefault((own, number), text)
    names = shown(reader, table, [theirs for _, theirs in pairs])
    for (own, theirs), text in pairs.items():
        yield Likely(
            table,
            own,
            theirs,
            names.get(theirs, text),
            say("both are called “{text_}”", text_=text),
        )
