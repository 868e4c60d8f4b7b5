"""What links an incident to others: retaliation, words about words, a chain of sources, a whole.

Hides the five places of the case file where such a link can stand (between two claims, between
the sources they rest on, in a series, as part of a whole, in the wording of a date) and which
few are told when there are too many.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from db.reader import Reader
from db.terms import CLAIM_LINKS, CLAIM_LINKS_INVERSE, said

#: `words`: one claim is about the words of another; `dispute`: and does not agree with it;
#: `sources`: an article on the one quotes an article on the other; `whole`: part of the other, or
#: of one series; `dated`: its date is counted from the other's.
Kind = Literal["retaliation", "words", "dispute", "sources", "whole", "dated"]

#: So many links at most are told, the nearest in time.
MOST = 40
_ASKED = 400
_DISPUTES = ("denies", "contradicts", "corrects", "retracts")


@dataclass(frozen=True, slots=True)
class Link:
    """A link to the incident `other`. `outward`: as `words` say it from the one asked about ("is in
    retaliation for"), else from the other ("is retaliated for by"); both ways round the sentence
    is "this one - words - other".

    `table`, `row`: where it stands, to take it away ("": not made by itself). `at`: the first
    second of the other (None: undated); `note`: who says so, which article.
    """

    kind: Kind
    other: int
    outward: bool
    words: str
    title: str
    edtf: str
    at: int | None
    note: str = ""
    table: str = ""
    row: int = 0

    @property
    def directed(self) -> bool:
        """Whether it says something different the other way round."""
        return self.table != "incident_group_member"


_Raw = tuple[Kind, int, bool, str, str, str, int]


def links_of(reader: Reader, incident: int) -> tuple[Link, ...]:
    """Every link of an incident, in order of time; of very many the MOST nearest to it."""
    raw = [
        *_by_claims(reader, incident),
        *_by_whole(reader, incident),
        *_by_sources(reader, incident),
    ]
    first: dict[tuple[int, str], _Raw] = {}
    for each in raw:
        # The same said by ten articles is one link.
        if each[1] != incident:
            first.setdefault((each[1], each[3]), each)
    known = _others(reader, [each[1] for each in first.values()])
    found = [
        Link(kind, other, outward, words, *known[other], note, table, row)
        for kind, other, outward, words, note, table, row in first.values()
        if other in known
    ]
    own = reader.value("SELECT ifnull(earliest, latest) FROM incident WHERE id = ?", incident)

    def away(link: Link) -> int:
        return 1 << 62 if link.at is None or own is None else abs(link.at - own)

    nearest = sorted(found, key=away)[:MOST]
    return tuple(sorted(nearest, key=lambda link: (link.at is None, link.at or 0, link.other)))


def _others(reader: Reader, ids: list[int]) -> dict[int, tuple[str, str, int | None]]:
    rows = reader.rows(
        "SELECT id, substr(title, 1, 240), ifnull(edtf, ''), ifnull(earliest, latest) FROM incident"
        f" WHERE deleted = 0 AND id IN ({','.join(map(str, ids))})"
    )
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def _by_claims(reader: Reader, incident: int) -> list[_Raw]:
    """Through what is claimed of the one and of the other."""
    speaker = (
        "coalesce((SELECT text FROM actor_name n WHERE n.actor = c.speaker AND n.deleted = 0"
        " ORDER BY n.kind <> 'primary', n.id LIMIT 1), c.speaker_label)"
    )
    rows = reader.rows(
        f"SELECT l.predicate, o.incident, 1, {speaker}, l.id FROM claim c"
        " JOIN claim_link l ON l.claim = c.id AND l.deleted = 0"
        " JOIN claim o ON o.id = l.other AND o.deleted = 0"
        " WHERE c.incident = ?1 AND c.deleted = 0 AND o.incident <> ?1"
        f" UNION ALL SELECT l.predicate, c.incident, 0, {speaker}, l.id FROM claim o"
        " JOIN claim_link l ON l.other = o.id AND l.deleted = 0"
        " JOIN claim c ON c.id = l.claim AND c.deleted = 0"
        f" WHERE o.incident = ?1 AND o.deleted = 0 AND c.incident <> ?1 LIMIT {_ASKED}",
        incident,
    )
    found: list[_Raw] = []
    for predicate, other, outward, said_by, row in rows:
        words = said(CLAIM_LINKS if outward else CLAIM_LINKS_INVERSE, predicate)
        kind: Kind = "dispute" if predicate in _DISPUTES else "words"
        if predicate == "retaliates":
            kind = "retaliation"
        found.append((kind, other, bool(outward), words, said_by, "claim_link", row))
    return found


def _by_whole(reader: Reader, incident: int) -> list[_Raw]:
    """Through being part of one another or of one series, and through the wording of the date."""
    found: list[_Raw] = []
    for parent, anchor in reader.rows(
        "SELECT parent, phrase_anchor FROM incident WHERE id = ?", incident
    ):
        if parent is not None:
            found.append(("whole", parent, True, "is part of", "", "incident", incident))
        if anchor is not None:
            found.append(("dated", anchor, True, "is dated by", "", "", 0))
    for (part,) in reader.rows(
        f"SELECT id FROM incident WHERE parent = ? AND deleted = 0 LIMIT {_ASKED}", incident
    ):
        found.append(("whole", part, False, "includes", "", "incident", part))
    # Conflicts and dyads hold thousands: lanes show those.
    for other, title, row in reader.rows(
        "SELECT n.incident, g.title, m.id FROM incident_group_member m"
        " JOIN incident_group g ON g.id = m.incident_group AND g.deleted = 0"
        " AND g.kind IN ('series', 'campaign')"
        " JOIN incident_group_member n ON n.incident_group = g.id AND n.deleted = 0"
        f" WHERE m.incident = ?1 AND m.deleted = 0 AND n.incident <> ?1 LIMIT {_ASKED}",
        incident,
    ):
        found.append(
            ("whole", other, True, "is in one series with", title, "incident_group_member", row)
        )
    return found


def _by_sources(reader: Reader, incident: int) -> list[_Raw]:
    """An article on the one quotes, republishes, updates ... an article on the other."""
    own = [
        row[0]
        for row in reader.rows(
            "SELECT DISTINCT coalesce(s.source, c.source) FROM claim c"
            " LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot"
            " WHERE c.incident = ? AND c.deleted = 0 AND coalesce(s.source, c.source) IS NOT NULL"
            " LIMIT 50",
            incident,
        )
    ]
    if not own:
        return []
    ids = ",".join(map(str, own))
    # Most articles are linked to no other; asked at once, all claims of a dataset would be read.
    if not reader.value(
        "SELECT EXISTS (SELECT 1 FROM source_relation WHERE deleted = 0 "
        f"AND (source IN ({ids}) OR object IN ({ids})))"
    ):
        return []
    rows = reader.rows(
        f"""WITH chain(other, outward, note) AS (
            SELECT r.object, 1, s.title FROM source_relation r JOIN source s ON s.id = r.object
            WHERE r.source IN ({ids}) AND r.deleted = 0 AND s.deleted = 0
            UNION SELECT r.source, 0, s.title FROM source_relation r
            JOIN source s ON s.id = r.source
            WHERE r.object IN ({ids}) AND r.deleted = 0 AND s.deleted = 0)
        SELECT c.incident, k.outward, k.note FROM chain k JOIN claim c ON c.source = k.other
        WHERE c.deleted = 0 AND c.quote IS NULL AND c.incident IS NOT NULL
        UNION SELECT c.incident, k.outward, k.note FROM chain k
        JOIN snapshot s ON s.source = k.other JOIN quote q ON q.snapshot = s.id
        JOIN claim c ON c.quote = q.id
        WHERE c.deleted = 0 AND c.incident IS NOT NULL LIMIT {_ASKED}"""
    )
    out, back = "is told in an article that quotes one on", "is told in an article quoted by one on"
    return [
        ("sources", other, bool(outward), out if outward else back, note, "", 0)
        for other, outward, note in rows
    ]
