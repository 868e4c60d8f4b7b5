"""The chronology: beside each line, its date on the axis of the year it stands under.

Hides that an incident reaching into other years is cut at the edges of its own, with an arrow.
"""

from __future__ import annotations

from collections.abc import Sequence

from db.dossier.axis import Axis, unit_of
from db.dossier.document import IncidentSection
from db.dossier.figure import Dated
from db.dossier.parts import Chronology, Strip

_YEAR = 12


def chronology(
    sections: Sequence[IncidentSection], dated: Sequence[Dated], lang: str
) -> Chronology:
    """Strips of the sections, which are the incidents of `dated` in the same order.

    `lang`: of the words on the axes.
    """
    axes: dict[str, Axis] = {}
    strips = []
    for section, each in zip(sections, dated, strict=True):
        if each.bounds is None or each.anchor is None:
            strips.append(Strip(section.number, None))
            continue
        axis = axes.setdefault(section.group, unit_of(each.anchor, _YEAR)[1])
        strips.append(Strip(section.number, axis.bar(each.bounds)))
    return Chronology(
        tuple(strips), tuple((group, axis.ticks(lang)) for group, axis in axes.items())
    )
