"""Which incidents a passage is probably about: near in time, same place, actors or words.

Hides where candidates come from: each hint asks one index for a bounded number of incidents, so
that a million of them cost no more than a thousand. All are then weighed together, and the
weight can be told in words: "same day, Termez".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from db import when as dates
from db.language import in_quotes, many, say
from db.reader import Reader, id_list
from db.records.names import display_sql
from db.search.match import terms

_DAY = 86_400
#: Incidents taken from each index; a busy day of a large case has about a hundred.
_MOST = 300
#: A word that stands in more titles than this says little about which one is meant.
_COMMON = 150
_MOST_WORDS = 12
_SHORTEST = 4
#: How far around a date is looked, in days.
_AROUND = 10
_WIDEST = 62
_TOLD = 2
#: Less than a place in common, more than being told of just before.
_SELECTED = 2.5


@dataclass(frozen=True, slots=True)
class Clues:
    """What is known of a passage. `dates`: EDTF; `places`, `actors`: ids; `words`: the passage;
    `snapshot`, `at`: where it stands (code points), for incidents told of beside it; `selected`:
    the incident a person looked at last."""

    dates: tuple[str, ...] = ()
    places: tuple[int, ...] = ()
    actors: tuple[int, ...] = ()
    words: str = ""
    snapshot: int | None = None
    at: int = 0
    selected: int | None = None


@dataclass(frozen=True, slots=True)
class Likely:
    """One incident that may be meant, with the reasons ("same day, Termez"). `edtf` or ''."""

    id: int
    title: str
    edtf: str
    reason: str


@dataclass(slots=True)
class _Case:
    """What speaks for one incident: weight and reasons, the weightiest first."""

    weight: float = 0.0
    reasons: list[tuple[float, str]] = field(default_factory=list)

    def add(self, weight: float, reason: str) -> None:
        self.weight += weight
        if reason and reason not in (told for _, told in self.reasons):
            self.reasons.append((weight, reason))


_Found = defaultdict[int, _Case]


def likely(reader: Reader, clues: Clues, limit: int = 8) -> tuple[Likely, ...]:
    """The incidents the passage is probably about, the likeliest first. Bounded work: some ten
    milliseconds whatever the size of the case."""
    found: _Found = defaultdict(_Case)
    times = [_seconds(edtf) for edtf in clues.dates if dates.is_valid(edtf)]
    known = [time for time in times if time is not None]
    for start, end in known:
        _by_date(reader, start, end, found)
    _by_link(reader, "place", clues.places, 3.0, found)
    _by_link(reader, "actor", clues.actors, 2.0, found)
    _by_words(reader, clues.words, found)
    if clues.snapshot is not None:
        _by_text(reader, clues.snapshot, clues.at, clues.selected, found)
    if clues.selected is not None:
        found[clues.selected].add(_SELECTED, "selected")
    rows = reader.rows(
        "SELECT id, title, coalesce(edtf, ''), earliest, latest FROM incident "
        f"WHERE deleted = 0 AND id IN ({id_list(found)})"
    )
    for incident, _, _, first, last in rows:
        _weigh_date(found[incident], known, first, last)
    rows = [row for row in rows if found[row[0]].weight]
    rows.sort(key=lambda row: (-found[row[0]].weight, row[0]))
    return tuple(Likely(row[0], row[1], row[2], _reason(found[row[0]])) for row in rows[:limit])


def _seconds(edtf: str) -> tuple[int, int] | None:
    """First second and the one after the last; None for a date with an open end."""
    given = dates.bounds(edtf)
    if given.earliest is None or given.latest is None:
        return None
    return given.earliest, given.latest


def _by_date(reader: Reader, start: int, end: int, found: _Found) -> None:
    """Those nearest to it become candidates; a date as wide as a year points to nobody."""
    if end - start > _WIDEST * _DAY:
        return
    around = _AROUND * _DAY
    for (incident,) in reader.rows(
        "SELECT id FROM incident WHERE deleted = 0 AND earliest BETWEEN ? AND ? "
        "ORDER BY abs(earliest - ?) LIMIT ?",
        start - around,
        end + around,
        (start + end) // 2,
        _MOST,
    ):
        found[incident].weight += 0


def _weigh_date(
    case: _Case, known: Sequence[tuple[int, int]], first: int | None, last: int | None
) -> None:
    """The nearest of the dates counts, once."""
    if first is None or last is None:
        return
    best = max((_nearness(start, end, first, last) for start, end in known), default=(0.0, ""))
    if best[0]:
        case.add(*best)


def _nearness(start: int, end: int, first: int, last: int) -> tuple[float, str]:
    """Weight and words for two dates (seconds, ends exclusive)."""
    widest = max(end - start, last - first)
    if first < end and start < last:
        if widest <= _DAY:
            return 5.0, say("same day")
        if widest <= 8 * _DAY:
            return 3.5, say("same days")
        if widest <= 32 * _DAY:
            return 2.5, say("same month")
        return 1.0, say("same time")
    apart = (max(start - last, first - end) + _DAY - 1) // _DAY + 1
    if apart > _AROUND or widest > 32 * _DAY:
        return 0.0, ""
    days = many(apart, "a day", "{count:,} days")
    return 3.0 / apart, f"{days} {'before' if last <= start else 'after'}"


def _by_link(reader: Reader, owner: str, ids: Sequence[int], weight: float, found: _Found) -> None:
    """Incidents linked to these places or actors; the newest rows of a link met very often.
    Incidents found by their date already are asked for one by one, so none of them is missed."""
    assert owner in ("place", "actor")
    near = id_list(found)
    for number in dict.fromkeys(ids):
        name = reader.value(f"SELECT {display_sql(owner, '?')}", number) or ""  # type: ignore[arg-type]
        rows = reader.rows(
            f"SELECT incident FROM incident_{owner} WHERE {owner} = ? AND deleted = 0 "
            "ORDER BY incident DESC LIMIT ?",
            number,
            _MOST,
        )
        rows += reader.rows(
            f"SELECT incident FROM incident_{owner} WHERE incident IN ({near}) AND {owner} = ? "
            "AND deleted = 0",
            number,
        )
        for incident in {row[0] for row in rows}:
            found[incident].add(weight, name)


def _by_words(reader: Reader, words: str, found: _Found) -> None:
    """Incidents whose own words the passage shares; rare words count for more."""
    wanted = [term for term in terms(words) if len(term) >= _SHORTEST]
    for term in wanted[:_MOST_WORDS]:
        rows = reader.rows(
            "SELECT rowid FROM search_incident WHERE search_incident MATCH ? LIMIT ?",
            f'"{term}"',
            _COMMON + 1,
        )
        if len(rows) <= _COMMON:
            for (incident,) in rows:
                found[incident].add(1.5 if len(rows) < 10 else 0.75, in_quotes(term))


def _by_text(reader: Reader, snapshot: int, at: int, selected: int | None, found: _Found) -> None:
    """Incidents this text tells of already, most of all the one told of just before. The one that
    is selected is mostly that one and counts once."""
    for incident, start in reader.rows(
        "SELECT c.incident, max(q.start) FROM quote q JOIN claim c ON c.quote = q.id "
        "AND c.deleted = 0 WHERE q.snapshot = ? AND q.deleted = 0 AND q.start <= ? "
        "AND c.incident IS NOT NULL GROUP BY c.incident ORDER BY 2 DESC LIMIT 20",
        snapshot,
        at,
    ):
        if incident == selected:
            continue
        near = at - start < 600
        found[incident].add(
            2.0 if near else 1.0, say("told just before") if near else say("in this text")
        )


def _reason(case: _Case) -> str:
    order = sorted(case.reasons, key=lambda each: -each[0])
    return ", ".join(reason for _, reason in order[:_TOLD])
