"""The claims of many incidents or actors at once, with their quotes, figures and links.

Hides the questions asked of the case: four for a thousand incidents, however many claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from db.export.directory import Directory
from db.export.outgoing import Claim, Figure, Quote
from db.reader import Row, id_list
from db.records import figures

SPEAKER_GONE = "Someone no longer in the case"
_CLAIM = (
    "SELECT c.id, c.incident, c.actor, c.speaker, c.speaker_label, c.act, c.about, c.value, "
    "c.gist, c.polarity, c.hedge, c.basis, coalesce(c.said, ''), coalesce(c.credibility, ''), "
    "c.rank, c.rank_reason, coalesce(s.source, c.source), c.no_quote_reason, c.marking, "
    "q.id IS NOT NULL AND q.deleted = 0 AND s.deleted = 0, q.id, q.exact, q.prefix, q.suffix, "
    'q.start, q."end", q.page, q.language, q.translation FROM claim c '
    "LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot "
    "WHERE {where} AND c.deleted = 0 "
    "ORDER BY c.rank = 'deprecated', c.said IS NULL, ltrim(c.said, '[{{'), c.id"
)
_FIGURE = (
    "SELECT f.id, f.claim, f.measure, f.who, f.side, f.min, f.max, f.point, f.qualifier, f.raw, "
    "f.state, coalesce(f.as_of, '') FROM figure f WHERE f.claim IN ({ids}) AND f.deleted = 0 "
    "ORDER BY f.id"
)


@dataclass(slots=True)
class Claims:
    """Claims by incident. `counted`: the figures by incident as headlines are made of them;
    `short`: incidents of which some claim is held back."""

    by_incident: dict[int, list[Claim]] = field(default_factory=dict)
    counted: dict[int, list[figures.Figure]] = field(default_factory=dict)
    short: set[int] = field(default_factory=set)


def of_incidents(directory: Directory, ids: Sequence[int]) -> Claims:
    """The claims of some incidents, those set aside last, else as they were said."""
    found = Claims()
    held = directory.held("claim")
    rows = []
    for row in directory.reader.rows(_CLAIM.format(where=f"c.incident IN ({id_list(ids)})")):
        if row[0] in held:
            found.short.add(row[1])
        else:
            rows.append(row)
    given = _figures(directory, [row[0] for row in rows])
    counted = found.counted
    for claim in _claims(directory, rows, given, counted):
        found.by_incident.setdefault(claim.incident or 0, []).append(claim)
    return found


def of_actors(directory: Directory, ids: Sequence[int]) -> list[Claim]:
    """What is said of some actors themselves, by those who go out."""
    held = directory.held("claim")
    where = f"c.incident IS NULL AND c.actor IN ({id_list(ids)})"
    rows = [
        row
        for row in directory.reader.rows(_CLAIM.format(where=where))
        if row[0] not in held
        and (row[3] is None or row[3] in directory.actors or directory.is_gone(row[3]))
    ]
    return _claims(directory, rows, _figures(directory, [row[0] for row in rows]), {})


def _claims(
    directory: Directory,
    rows: Sequence[Row],
    given: dict[int, list[Row]],
    counted: dict[int, list[figures.Figure]],
) -> list[Claim]:
    """The claims; into `counted`, by incident, go the figures of those that were not set aside."""
    sources = directory.going("source", (row[16] for row in rows))
    links = _links(directory, [row[0] for row in rows])
    found = []
    for row in rows:
        number, _, _, speaker, label = row[:5]
        name = directory.actor(speaker)
        if speaker is not None and not name:
            speaker, name = None, label or SPEAKER_GONE
        source = row[16] if row[16] in sources else None
        told: list[Figure] = []
        if number in given:
            voice = (name or label, directory.speaks_as.get(speaker or 0, ""), source)
            full = [_full(each, voice, row[12]) for each in given[number]]
            told = [_figure(each) for each in full]
            if row[1] is not None and row[14] != "deprecated":
                counted.setdefault(row[1], []).extend(full)
        about = row[2] if row[2] in directory.actors else None
        cells = (
            *(number, row[1], about, speaker, name or label, *row[5:16], source, _reason(row)),
            *(Quote(*row[20:29]) if row[19] else None, tuple(told)),
            *(tuple(links.get(number, ())), directory.marking(row[18])),
        )
        found.append(Claim(*cells))
    return found


def _reason(row: Row) -> str:
    """Why a claim has no quote."""
    if row[20] is not None and not row[19]:
        return row[17] or "its text was deleted from the case"
    return str(row[17])


def _figures(directory: Directory, claims: Sequence[int]) -> dict[int, list[Row]]:
    """The figures of some claims; one of a side that is gone could be taken for the whole."""
    held = directory.held("figure")
    found: dict[int, list[Row]] = {}
    for row in directory.reader.rows(_FIGURE.format(ids=id_list(claims))):
        if row[0] not in held and (row[4] is None or row[4] in directory.actors):
            found.setdefault(row[1], []).append(row)
    return found


def _full(row: Row, voice: tuple[str, str, int | None], said: str) -> figures.Figure:
    """A figure as the headline is made of it. `voice`: speaker, its kind, the source."""
    speaker, kind, source = voice
    cells = (*row[:5], "", *row[5:11], row[11] or None, speaker, kind, source, "", said or None)
    return figures.Figure(*cells)


def _figure(full: figures.Figure) -> Figure:
    return Figure(
        *(full.id, full.measure, full.who, full.side, full.minimum, full.maximum, full.point),
        *(full.qualifier, full.raw, full.state, full.as_of or "", full.words),
    )


def _links(directory: Directory, claims: Sequence[int]) -> dict[int, list[tuple[str, int]]]:
    """How claims stand to others that go out, too."""
    rows = directory.reader.rows(
        "SELECT l.id, l.claim, l.predicate, l.other, o.incident, o.actor, o.speaker "
        "FROM claim_link l JOIN claim o ON o.id = l.other AND o.deleted = 0 "
        f"WHERE l.deleted = 0 AND l.claim IN ({id_list(claims)}) ORDER BY l.id"
    )
    if not rows:
        return {}
    links, others = directory.held("claim_link"), directory.held("claim")
    incidents = directory.going("incident", (row[4] for row in rows))
    found: dict[int, list[tuple[str, int]]] = {}
    for number, claim, predicate, other, incident, actor, speaker in rows:
        if incident is not None:
            goes = incident in incidents
        else:
            goes = actor in directory.actors and (
                speaker is None or speaker in directory.actors or directory.is_gone(speaker)
            )
        if goes and number not in links and other not in others:
            found.setdefault(claim, []).append((predicate, other))
    return found


def count(claims: Iterable[Claim]) -> tuple[int, int, int]:
    """How many claims, figures and quotes."""
    said = list(claims)
    return (
        len(said),
        sum(len(claim.figures) for claim in said),
        len({claim.quote.id for claim in said if claim.quote is not None}),
    )
