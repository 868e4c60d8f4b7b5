"""The activity of actors: in how many incidents each takes part over time, surely and possibly.

Hides that all actors of one print share an axis and a unit, so that their charts can be compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.dossier.figure import Dated, column, spanned, units, whole_axis
from db.dossier.record_parts import Activity


class Activities:
    """The charts of all actors of a print."""

    def __init__(self, dated: Sequence[Dated], lang: str) -> None:
        self._lang = lang
        self._dated = {each.number: each for each in dated if each.anchor is not None}
        self._axis = whole_axis(list(self._dated.values())) if self._dated else None

    def of(self, incidents: Iterable[int]) -> Activity | None:
        """The chart of the actor with these incidents; None when none of them has a date."""
        own = [self._dated[number] for number in incidents if number in self._dated]
        if self._axis is None or not own:
            return None
        windows, unit = units(self._axis)
        if not windows:
            return None
        return Activity(
            tuple(column(own, each) for each in windows), unit, spanned(windows).ticks(self._lang)
        )
