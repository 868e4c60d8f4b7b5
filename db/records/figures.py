"""Figures: how many, of whom, in whose words, and the headline with its named rule.

Nothing is averaged. The headline of an incident is made from all figures given for a
measure by one rule, which is shown and printed with it. "Dozens" keeps its words and counts
as at least 24, "several" as at least 3 (declared here, told in the manual).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.language import number, say
from db.reader import Reader, id_list
from db.records import names
from db.step import Step
from db.terms import MEASURES, QUALIFIERS, said

DOZENS_MIN = 24
SEVERAL_MIN = 3
#: The words of a figure that was not given.
NOT_STATED = say("not stated")
_OFFICIAL = ("state", "government_body", "state_force", "igo")


@dataclass(frozen=True, slots=True)
class Figure:
    """One number as given. `low`..`high`: what it allows (None: not bounded on that side).

    The headline counts the origins behind `source`, not articles.
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
            return NOT_STATED
        if self.state == "unknown":
            return say("not known")
        if self.state == "none":
            return say("none")
        if self.qualifier in ("dozens", "several"):
            return said(QUALIFIERS, self.qualifier).lower()
        if self.minimum is not None and self.maximum is not None and self.minimum != self.maximum:
            spread = f"{number(self.minimum)}–{number(self.maximum)}"
            return spread if self.point is None else f"{number(self.point)} ({spread})"
        known = next((n for n in (self.point, self.minimum, self.maximum) if n is not None), None)
        if known is None:
            return self.raw or NOT_STATED
        if self.qualifier in ("at_least", "at_most", "about"):
            return f"{said(QUALIFIERS, self.qualifier)} {number(known)}"
        return number(known)


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
            return NOT_STATED
        if self.low is None:
            return say("at most {high:,}", high=self.high)
        if self.high is None:
            return say("at least {low:,}", low=self.low)
        if self.low == self.high:
            return number(self.low)
        return f"{number(self.low)}–{number(self.high)}"


def of_incident(reader: Reader, incident: int, set_aside: bool = False) -> tuple[Figure, ...]:
    """Every figure given for an incident, by measure and then as they were said; with those of
    claims that were `set_aside`, if asked for."""
    where = "c.incident = ? AND c.deleted = 0 AND (c.rank <> 'deprecated' OR ?)"
    return _read(reader, where, incident, set_aside)


def of_claims(reader: Reader, wanted: Sequence[int]) -> tuple[Figure, ...]:
    """Every figure of these claims, by measure and then as they were said."""
    return _read(reader, f"c.id IN ({id_list(wanted)})")


def _read(reader: Reader, where: str, *params: object) -> tuple[Figure, ...]:
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
            WHERE {where} ORDER BY c.said IS NULL, ltrim(c.said, '[{{'), f.id""",
            *params,
        )
    ]
    return tuple(sorted(found, key=lambda each: order.get(each.measure, 99)))


@dataclass(frozen=True, slots=True)
class CountRule:
    """How headlines are made: `code` of terms.COUNT_RULES. `source`: the one that "named_source"
    names. `low`, `high`: what "manual" holds (None: open)."""

    code: str
    source: int | None = None
    low: int | None = None
    high: int | None = None

    @property
    def by_hand(self) -> bool:
        """Whether numbers were set. Where "manual" names none, all figures count as in a range."""
        return self.code == "manual" and (self.low is not None or self.high is not None)


@dataclass(frozen=True, slots=True)
class Part:
    """The headline of some of the people counted: "including nine children"."""

    who: str
    side: int | None
    side_name: str
    headline: Headline
    exceeds: bool
    """More than the whole can be: one of the two is wrong."""


def headline(
    figures: Sequence[Figure],
    measure: str,
    by: CountRule | str,
    origins: Mapping[int, str] | None = None,
) -> Headline | None:
    """The headline of one measure by a rule (or its code); None when none was given.

    Figures of all people count where there are any; else the parts (civilians, five foreigners)
    bound the whole from below. `origins`: source id -> origin key, for majority_of_origins.
    """
    rule = CountRule(by) if isinstance(by, str) else by
    given = [f for f in figures if f.measure == measure]
    if not given:
        return None
    valued = [f for f in given if f.state == "value"]
    whole = [f for f in valued if _is_whole(f)]
    contested = len({(f.low, f.high) for f in whole or valued}) > 1
    if rule.by_hand:
        return Headline(measure, rule.low, rule.high, rule.code, len(given), contested)
    if not valued:
        bound = 0 if any(f.state == "none" for f in given) else None
        return Headline(measure, bound, bound, rule.code, len(given), False)
    low, high = _largest_part(valued), None
    if whole:
        low, high = _bounds(_choose(whole, rule, origins or {}), rule.code)
    return Headline(measure, low, high, rule.code, len(given), contested)


def taken(
    figures: Sequence[Figure],
    measure: str,
    rule: CountRule,
    origins: Mapping[int, str] | None = None,
) -> tuple[Figure, ...]:
    """The figures that the headline of a measure is made of; none when it was set by hand."""
    valued = [f for f in figures if f.measure == measure and f.state == "value"]
    whole = [f for f in valued if _is_whole(f)]
    if rule.by_hand:
        return ()
    return tuple(_choose(whole, rule, origins or {}) if whole else valued)


def parts(
    figures: Sequence[Figure],
    measure: str,
    rule: CountRule,
    origins: Mapping[int, str] | None = None,
) -> tuple[Part, ...]:
    """The headline of each part of a measure, by the same rule, the largest first."""
    groups: dict[tuple[str, int | None], list[Figure]] = {}
    for figure in figures:
        if figure.measure == measure and figure.state == "value" and not _is_whole(figure):
            groups.setdefault((figure.who, figure.side), []).append(figure)
    rule = CountRule("range") if rule.by_hand else rule
    whole = [f for f in figures if f.measure == measure and f.state == "value" and _is_whole(f)]
    most = [f.high for f in whole]
    ceiling = None if not most or None in most else max(h for h in most if h is not None)
    out = []
    for (who, side), group in groups.items():
        low, high = _bounds(_choose(group, rule, origins or {}), rule.code)
        differ = len({(f.low, f.high) for f in group}) > 1
        made = Headline(measure, low, high, rule.code, len(group), differ)
        exceeds = ceiling is not None and low is not None and low > ceiling
        out.append(Part(who, side, group[0].side_name, made, exceeds))
    return tuple(sorted(out, key=lambda part: -(part.headline.low or 0)))


def _is_whole(figure: Figure) -> bool:
    return figure.who == "all" and figure.side is None


def _largest_part(chosen: Sequence[Figure]) -> int | None:
    """The whole is at least the largest of its parts."""
    return max((f.low for f in chosen if f.low is not None), default=None)


def _bounds(chosen: Sequence[Figure], rule: str) -> tuple[int | None, int | None]:
    """What the chosen figures allow together."""
    lows = [f.low for f in chosen if f.low is not None]
    highs = [f.high for f in chosen]
    bounded = [h for h in highs if h is not None]
    low = min(lows, default=None)
    if len(bounded) == len(highs):
        return low, max(bounded, default=None)
    # "at least 72" beside "183": the range ends at the largest number said.
    if rule in ("range", "manual") and bounded and max(bounded) >= max(lows, default=0):
        return low, max(bounded)
    return low, None


def _choose(pool: list[Figure], rule: CountRule, origins: Mapping[int, str]) -> list[Figure]:
    if rule.code == "lowest":
        return [min(pool, key=lambda f: f.low if f.low is not None else 1 << 62)]
    if rule.code == "latest":
        return [max(pool, key=lambda f: (f.as_of or f.said or "", f.id))]
    if rule.code == "official":
        return [f for f in pool if f.speaker_kind in _OFFICIAL] or pool
    if rule.code == "named_source":
        return [f for f in pool if f.source is not None and f.source == rule.source] or pool
    if rule.code == "majority_of_origins":
        votes: Counter[tuple[int | None, int | None]] = Counter()
        for _, low, high in sorted(
            {(origins.get(f.source or 0, str(f.source)), f.low, f.high) for f in pool},
            key=str,
        ):
            votes[(low, high)] += 1
        most = max(votes.values())
        top = {bounds for bounds, count in votes.items() if count == most}
        # As many origins for one number as for another: the range of those, not the first read.
        return [f for f in pool if (f.low, f.high) in top]
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
