"""Who, as GTD names them: groups said to have done it, and what was attacked.

Hides the three times eight columns, the words that stand for nobody, and which of a group, its
part and competing claimants is how sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from db.exchange.tables.gtd_dates import NOTHING
from db.exchange.tables.incoming import Party
from db.exchange.tables.native_rows import Cells, short
from db.language import in_quotes

#: Those of a nation that GTD counts apart.
AMERICANS = "United States citizens"

_NOBODY = frozenset({"", "unknown", "not applicable", "other", "n/a", "none"})
#: Names of GTD for people who are no group.
_NO_GROUP = frozenset({"unaffiliated individual(s)", "individual", "individuals"})
_ACRONYM = re.compile(r".+\((?=(?:[^A-Z]*[A-Z]){2})([A-Za-z0-9&/-]{2,12})\)")
_KINDS = {
    "2": "government_body",
    "3": "state_force",
    "4": "state_force",
    "7": "government_body",
    "10": "media",
    "12": "ngo",
    "17": "armed_group",
    "22": "party",
}
_AMERICAN = ("nkillus", "nwoundus", "nhostkidus")


@dataclass(frozen=True, slots=True)
class Claimant:
    """A group that claimed it: its place among the parties (None: no actor), name, and mode."""

    party: int | None
    name: str
    mode: str


@dataclass(frozen=True, slots=True)
class Target:
    """What was attacked: the body it belongs to, itself in words, the code of its type, the words
    of that, and its nation."""

    corp: str
    words: str
    code: str
    sort: str
    nation: str

    @property
    def told(self) -> str:
        """In words: “Mayor of Moor Town” (Government (General), Northland)."""
        beside = ", ".join(part for part in (self.sort, self.nation) if part)
        return in_quotes(self.words) + (f" ({beside})" if beside else "")


@dataclass(frozen=True, slots=True)
class Sides:
    """Everybody of a row. `no_group`: what GTD calls perpetrators who are no group; `americans`:
    the place of those counted apart among `parties`; `title`: what follows the attack in a title,
    “, Northern Front – Mayor”."""

    parties: tuple[Party, ...]
    claimants: tuple[Claimant, ...]
    targets: tuple[Target, ...]
    no_group: tuple[str, ...]
    americans: int | None
    title: str


def known(text: str) -> str:
    """A name that names somebody; "" for Unknown and the like."""
    return "" if text in NOTHING or text.lower() in _NOBODY else text


def read(cells: Cells) -> Sides:
    """Everybody a row names."""
    parties: list[Party] = []
    claimants: list[Claimant] = []
    competing = cells.flag("compclaim") is True
    names = [known(cells.line(f"gname{n}")) for n in ("", "2", "3")]
    no_group = tuple(name for name in names if name.lower() in _NO_GROUP)
    groups = [name for name in names if name and name not in no_group]
    for name, n, claim in zip(names, ("1", "2", "3"), ("claimed", "claim2", "claim3"), strict=True):
        place = None
        if name in groups:
            place = len(parties)
            alternative = 1 if competing and len(groups) > 1 else 0
            parties += _perpetrators(cells, name, n, alternative)
        if cells.flag(claim) is True:
            mode = known(cells.line(f"claimmode{'' if n == '1' else n}_txt"))
            claimants.append(Claimant(place, name, mode))
    targets = tuple(_targets(cells))
    parties += _attacked(targets)
    americans = None
    if any(cells.code(name) not in {"", "0", *NOTHING} for name in _AMERICAN):
        americans = len(parties)
        parties.append(Party(AMERICANS, "injured_party", note="Counted apart by GTD"))
    first = next((known(each.corp) or each.words or each.sort for each in targets), "")
    between = " or " if competing else " and "
    who = between.join(short(name, 60) for name in groups[:2])
    title = (who and f", {who}") + (first and f" – {short(first, 60)}")
    return Sides(tuple(parties), tuple(claimants), targets, no_group, americans, title)


def _perpetrators(cells: Cells, name: str, n: str, alternative: int) -> Iterator[Party]:
    """A group, and the part of it that is said to have done it."""
    suspected = cells.flag(f"guncertain{n}") is True
    group = Party(
        name=name,
        role="alleged_perpetrator",
        kind="armed_group",
        certainty="possible" if suspected or alternative else "probable",
        either_or=alternative,
        note="GTD is not certain of it" if suspected else "",
        acronym=_acronym(name),
    )
    yield group
    part = known(cells.line(f"gsubname{'' if n == '1' else n}"))
    if part and part != name:
        # The part is no alternative to its own group.
        yield replace(group, name=part, part_of=name, acronym=_acronym(part), either_or=0)


def _acronym(name: str) -> str:
    found = _ACRONYM.fullmatch(name)
    return found[1] if found else ""


def _targets(cells: Cells) -> Iterator[Target]:
    for n in ("1", "2", "3"):
        sorts = (known(cells.line(f"{name}{n}_txt")) for name in ("targsubtype", "targtype"))
        target = Target(
            corp=known(cells.line(f"corp{n}")),
            words=known(cells.line(f"target{n}")),
            code=cells.code(f"targtype{n}"),
            sort=next((sort for sort in sorts if sort), ""),
            nation=known(cells.line(f"natlty{n}_txt")),
        )
        if target.corp or target.words or target.sort:
            yield target


def _attacked(targets: tuple[Target, ...]) -> Iterator[Party]:
    """The bodies attacked; each once, with what of it was attacked."""
    seen = set()
    for target in targets:
        if not target.corp or target.corp in seen:
            continue
        seen.add(target.corp)
        words = (target.words if target.words != target.corp else "", target.sort, target.nation)
        yield Party(
            name=target.corp,
            role="target",
            kind=_KINDS.get(target.code, "unknown"),
            note="; ".join(part for part in words if part),
            acronym=_acronym(target.corp),
        )
