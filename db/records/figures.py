"""Figures: how many, of whom, in whose words, and the headline with its named rule.

Nothing is averaged. The headline of an incident is made from all figures given for a
measure by one rule, which is shown and printed with it. "Dozens" keeps its words and counts
as at least 24, "several" as at least 3 (declared here, told in the manual).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from db.reader import Reader
from db.records import names
from db.step import Step
from db.terms import MEASURES, QUALIFIERS, label

DOZENS_MIN = 24
SEVERAL_MIN = 3
_OFFICIAL = ("state", "government_body", "state_force", "igo")


@dataclass(frozen=True, slots=True)
class Figure:
    """One number as given. `low`..`high`: what it allows (None: not bounded on that side).

    `origin`: key of the source it goes back to, for counting origins, not articles.
    """

    id: int
    claim: int
    measure: str
    who: str
    side: int | None
    side_name: str
    minimum: int | None
    maximum: int | None
    point: int | None
    qualifier: str
    raw: str
    state: str
    as_of: str | None
    speaker: str
    speaker_kind: str
    source: int | None
    source_title: str
    said: str | None

    @property
    def low(self) -> int | None:
        """The least it allows."""
        known = [n for n in (self.minimum, self.point) if n is not None]
        if known:
            return min(known)
        if self.qualifier == "dozens":
            return DOZENS_MIN
        if self.qualifier == "several":
            return SEVERAL_MIN
        return None

    @property
    def high(self) -> int | None:
        """The most it allows; None for "at least", "dozens"."""
        if self.maximum is not None:
            return max(self.maximum, self.point or 0)
        if self.qualifier in ("at_least", "dozens", "several"):
            return None
        return self.point

    @property
    def words(self) -> str:
        """The figure as a person says it: "at least 72", "41–57", "dozens", "not stated"."""
        if self.state == "not_stated":
            return "not stated"
        if self.state == "unknown":
            return "not known"
        if self.state == "none":
            return "none"
        if self.qualifier in ("dozens", "several"):
            return label(QUALIFIERS, self.qualifier).lower()
        if self.minimum is not None and self.maximum is not None and self.minimum != self.maximum:
            spread = f"{self.minimum:,}–{self.maximum:,}"
            return spread if self.point is None else f"{self.point:,} ({spread})"
        number = next((n for n in (self.point, self.minimum, self.maximum) if n is not None), None)
        if number is None:
            return self.raw or "not stated"
        if self.qualifier in ("at_least", "at_most", "about"):
            return f"{label(QUALIFIERS, self.qualifier)} {number:,}"
        return f"{number:,}"


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline of a measure: bounds (None: open above), the rule, how many figures."""

    measure: str
    low: int | None
    high: int | None
    rule: str
    given: int
    contested: bool

    @property
    def words(self) -> str:
        """ "72–183", "at least 72", "14", "not stated"."""
        if self.low is None and self.high is None:
            return "not stated"
        if self.low is None:
            return f"at most {self.high:,}"
        if self.high is None:
            return f"at least {self.low:,}"
        return f"{self.low:,}" if self.low == self.high else f"{self.low:,}–{self.high:,}"


def of_incident(reader: Reader, incident: int, set_aside: bool = False) -> tuple[Figure, ...]:
    """Every figure given for an incident, by measure and then as they were said; with those of
    claims that were `set_aside`, if asked for."""
    order = {term.code: place for place, term in enumerate(MEASURES)}
    found = [
        Figure(*row)
        for row in reader.rows(
            f"""SELECT f.id, f.claim, f.measure, f.who, f.side,
                coalesce({names.display_sql("actor", "f.side")}, ''), f.min, f.max, f.point,
                f.qualifier, f.raw, f.state, f.as_of,
                coalesce({names.display_sql("actor", "c.speaker")}, c.speaker_label),
                coalesce((SELECT kind FROM actor WHERE id = c.speaker), ''),
                coalesce(s.source, c.source), coalesce(src.title, ''), c.said
            FROM claim c JOIN figure f ON f.claim = c.id AND f.deleted = 0
            LEFT JOIN quote q ON q.id = c.quote LEFT JOIN snapshot s ON s.id = q.snapshot
            LEFT JOIN source src ON src.id = coalesce(s.source, c.source)
            WHERE c.incident = ? AND c.deleted = 0 AND (c.rank <> 'deprecated' OR ?)
            ORDER BY c.said IS NULL, ltrim(c.said, '[{{'), f.id""",
            incident,
            set_aside,
        )
    ]
    return tuple(sorted(found, key=lambda each: order.get(each.measure, 99)))


def headline(
    figures: Sequence[Figure], measure: str, rule: str, origins: dict[int, str] | None = None
) -> Headline | None:
    """The headline of one measure by a rule of terms.COUNT_RULES; None when none was given.

    Figures of all people count where there are any; else the parts (civilians, five foreigners)
    bound the whole from below. `origins`: source id -> origin key, for majority_of_origins.
    """
    given = [f for f in figures if f.measure == measure]
    if not given:
        return None
    whole = [f for f in given if f.who == "all" and f.state == "value" and f.side is None]
    pool = whole or [f for f in given if f.state == "value"]
    lows = [f.low for f in pool if f.low is not None]
    contested = len({(f.low, f.high) for f in pool}) > 1
    if not pool:
        none = any(f.state == "none" for f in given)
        bound = 0 if none else None
        return Headline(measure, bound, bound, rule, len(given), False)
    chosen = _choose(pool, rule, origins or {})
    low = min((f.low for f in chosen if f.low is not None), default=None)
    highs = [f.high for f in chosen]
    high = None if not whole or None in highs else max(h for h in highs if h is not None)
    if not whole and lows:
        low = max(lows)  # parts: the whole is at least the largest part
    if rule == "range" and high is None and whole:
        # "at least 72" beside "183": the range ends at the largest number said.
        said = [n for n in (*highs, *lows) if n is not None]
        bounded = [h for h in highs if h is not None]
        high = max(said) if bounded and max(said) in bounded else None
    return Headline(measure, low, high, rule, len(given), contested)


def _choose(pool: list[Figure], rule: str, origins: dict[int, str]) -> list[Figure]:
    if rule == "lowest":
        return [min(pool, key=lambda f: f.low if f.low is not None else 1 << 62)]
    if rule == "latest":
        return [max(pool, key=lambda f: (f.as_of or f.said or "", f.id))]
    if rule == "official":
        return [f for f in pool if f.speaker_kind in _OFFICIAL] or pool
    if rule == "majority_of_origins":
        votes: Counter[tuple[int | None, int | None]] = Counter()
        for _, low, high in {
            (origins.get(f.source or 0, str(f.source)), f.low, f.high) for f in pool
        }:
            votes[(low, high)] += 1
        top = votes.most_common(1)[0][0]
        return [f for f in pool if (f.low, f.high) == top]
    return pool


def add(step: Step, claim: int, measure: str, **cells: object) -> int:
    """A figure of a claim. `cells`: who, side, min, max, point, qualifier, raw, state, as_of."""
    return step.insert("figure", {"claim": claim, "measure": measure, **cells})


def change(step: Step, figure: int, **cells: object) -> None:
    """Change a figure."""
    step.update("figure", figure, cells)


def remove(step: Step, figure: int) -> None:
    """Delete a figure."""
    step.delete("figure", figure)
