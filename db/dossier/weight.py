"""How large a dossier would be, told before anything of it is read.

Hides the rule of thumb: pages an incident takes in each template, measured on the demo case and on
800 incidents of UCDP.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.dossier.basis import basis
from db.dossier.options import Options
from db.dossier.selection import chosen
from db.reader import Reader
from db.records import meta

_PAGES = {"chronology": 0.05, "incident": 1.6, "poster": 0.0, "register": 0.5, "actor": 0.3}
_USUAL = 1.2
_FRONT = 4


@dataclass(frozen=True, slots=True)
class Weight:
    """`incidents` chosen, and the `pages` they make, roughly."""

    incidents: int
    pages: int


def weigh(reader: Reader, options: Options) -> Weight:
    """Count what was chosen. What a profile withholds of it is counted, too. Raises NotFound."""
    if options.whole and options.as_of is None:
        count = int(meta.counts(reader)["incidents"])
    else:
        plain = Options(
            incidents=options.incidents,
            actors=options.actors,
            sources=options.sources,
            start=options.start,
            end=options.end,
            question=options.question,
            as_of=options.as_of,
            private=options.private,
        )
        with basis(reader, plain) as found:
            count = len(chosen(found.reader, plain).incidents)
    return Weight(count, round(count * _PAGES.get(options.template, _USUAL)) + _FRONT)
