"""What a headline would be without one source, one origin or one speaker: which figures carry it.

Hides nothing but the leaving out: the headline is made anew by the same rule from what is left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.records import figures
from db.records.figures import CountRule, Figure, Headline


@dataclass(frozen=True, slots=True)
class Without:
    """The headline when something is left out. `kind`: "origin" (with every article that goes
    back to it), "source" or "speaker" (of figures that rest on no source); `key`: the origin's
    key, the source's id as text, or the speaker's name; `headline`: None when nothing is left."""

    kind: str
    key: str
    left_out: frozenset[int]
    headline: Headline | None


def without(
    given: Sequence[Figure],
    measure: str,
    rule: CountRule,
    origins: Mapping[int, str],
) -> tuple[Without, ...]:
    """What changes the headline when it is left out, the largest change first.

    An origin that stands behind one source only is told as that source. `origins`: source id ->
    origin key. What changes nothing is not listed; a number set by hand changes with nothing.
    """
    mine = [f for f in given if f.measure == measure]
    whole = figures.headline(mine, measure, rule, origins)
    if whole is None or rule.by_hand:
        return ()
    found = []
    for (kind, key), left_out in _groups(mine, origins).items():
        rest = [f for f in mine if f.id not in left_out]
        made = figures.headline(rest, measure, rule, origins)
        if _bounds(made) != _bounds(whole):
            found.append(Without(kind, key, frozenset(left_out), made))
    return tuple(
        sorted(
            found, key=lambda each: (_change(whole, each.headline), -len(each.left_out), each.key)
        )
    )


def _groups(given: Sequence[Figure], origins: Mapping[int, str]) -> dict[tuple[str, str], set[int]]:
    """Ids of the figures that fall with each source, origin and speaker."""
    groups: dict[tuple[str, str], set[int]] = {}
    behind: dict[str, set[int]] = {}
    for figure in given:
        if figure.source is None:
            groups.setdefault(("speaker", figure.speaker), set()).add(figure.id)
            continue
        groups.setdefault(("source", str(figure.source)), set()).add(figure.id)
        key = origins.get(figure.source, f"source:{figure.source}")
        behind.setdefault(key, set()).add(figure.source)
    for key, sources in behind.items():
        if len(sources) > 1:
            fallen = {f.id for f in given if f.source in sources}
            groups[("origin", key)] = fallen
    return groups


def _bounds(headline: Headline | None) -> tuple[bool, int | None, int | None]:
    """None at all and "not stated" are told apart."""
    return (headline is None, *((headline.low, headline.high) if headline else (None, None)))


def _change(before: Headline, after: Headline | None) -> tuple[int, int]:
    """A sort key: the figure lost first, then ends lost or won, then by how many people."""
    if after is None or (after.low is None and after.high is None):
        return (-3, 0)
    ends = sum(
        (mine is None) != (other is None)
        for mine, other in ((before.low, after.low), (before.high, after.high))
    )
    people = sum(
        abs(mine - other)
        for mine, other in ((before.low, after.low), (before.high, after.high))
        if mine is not None and other is not None
    )
    return (-ends, -people)
