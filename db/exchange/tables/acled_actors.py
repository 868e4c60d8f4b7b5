"""Who, as ACLED names them: parties of an incident from the actor columns of a row.

Hides what ACLED packs into a name: alternatives ("X and/or Y"), terms of office, units behind the
forces they belong to, acronyms, and names that stand for nobody known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from db.exchange.tables.incoming import Party
from db.exchange.tables.native_rows import Cells, short

#: Codes of inter1 and inter2, which are words since 2024: code, words they begin with, our kind.
_INTER = (
    ("1", "State forces", "state_force"),
    ("2", "Rebel group", "armed_group"),
    ("3", "Political militia", "armed_group"),
    ("4", "Identity militia", "armed_group"),
    ("5", "Rioters", "unknown"),
    ("6", "Protesters", "unknown"),
    ("7", "Civilians", "unknown"),
    ("8", "External/Other forces", "unknown"),
)
_EITHER = re.compile(r"\s+and/or\s+", re.IGNORECASE)
_NOBODY = re.compile(r"(?:unidentified|unknown|unclear)\b.*", re.IGNORECASE | re.DOTALL)
_TERM = re.compile(r"\s*\((\d{4})\s*[-–]\s*(\d{4})?\)")
_UNIT = re.compile(r"(.+\(\d{4}\s*[-–]\s*(?:\d{4})?\))\s+(\S.*)")
_ACRONYM = re.compile(r"([A-Z][A-Za-z0-9/&-]{1,11}):\s+(\S.*)")
_COUNTRY = re.compile(r"\s*\(([^()]+)\)$")
_FORCES = re.compile(r"(?:mutiny of )?(?:military|police) forces\b", re.IGNORECASE)
_GOVERNMENT = re.compile(r"government of\b", re.IGNORECASE)
_SIDE_MAX = 60


@dataclass(frozen=True, slots=True)
class Sides:
    """The two sides of a row: parties, what ACLED calls those nobody knows, words for a title."""

    parties: tuple[Party, ...]
    unidentified: tuple[str, ...]
    titles: tuple[str, ...]


def read(cells: Cells) -> Sides:
    """Everybody a row names; those beside an actor after both actors."""
    sides = (
        (cells.line(f"actor{n}"), cells.code(f"inter{n}"), cells.line(f"assoc_actor_{n}"))
        for n in ("1", "2")
    )
    targeted = bool(cells("civilian_targeting")) or "civilians" in cells("event_type").lower()
    forced = "against protesters" in cells("sub_event_type").lower()
    return _read(tuple(sides), cells.line("country"), targeted, forced)


@lru_cache(maxsize=8_192)  # the same few meet each other in thousands of rows
def _read(
    sides: tuple[tuple[str, str, str], ...], country: str, targeted: bool, forced: bool
) -> Sides:
    parties: dict[str, Party] = {}
    nobody: dict[str, None] = {}
    titles: list[str] = []
    numbers = iter(range(1, 1_000))
    for text, code, _ in sides:
        if not text:
            continue
        names = list(_names(text))
        titles.append(" or ".join(shown(name, country) for name in names))
        inter = _inter(code)
        role = _role(inter[0], text, targeted, forced)
        for party in _parties(names, role, inter, numbers):
            parties.setdefault(party.name, party)
        nobody.update(dict.fromkeys(name for name in names if _NOBODY.fullmatch(name)))
    for beside, _, associated in sides:
        note = f"Associated with {shown(beside, country)}" if beside else "Associated"
        for text in associated.split(";"):
            names = list(_names(text))
            for party in _parties(names, "participant", ("", note, "unknown"), numbers):
                parties.setdefault(party.name, party)
    return Sides(tuple(parties.values()), tuple(nobody), tuple(title for title in titles if title))


def shown(name: str, country: str = "") -> str:
    """A name as it stands in a title: without terms of office, with the acronym alone, and without
    the country where that is the one the incident lies in."""
    found = _ACRONYM.fullmatch(name)
    plain = found[1] if found else _TERM.sub("", name)
    place = _COUNTRY.search(plain)
    if place and place[1] == country and place.start():
        plain = plain[: place.start()]
    return short(plain, _SIDE_MAX)


def _names(text: str) -> Iterator[str]:
    for name in _EITHER.split(text.strip()):
        if name.strip():
            yield name.strip()


def _parties(
    names: list[str], role: str, inter: tuple[str, str, str], numbers: Iterator[int]
) -> Iterator[Party]:
    """The parties of one cell. Where one of two is nobody known, the other is only possible."""
    alternatives = len(names) > 1
    number = next(numbers) if alternatives else 0
    for name in names:
        if _NOBODY.fullmatch(name):
            continue
        unit = _UNIT.fullmatch(name)
        acronym = _ACRONYM.fullmatch(name)
        yield Party(
            name=name,
            role=role,
            kind=_kind(name, inter[2]),
            certainty="possible" if alternatives else "confirmed",
            either_or=number,
            note="" if name.startswith(inter[1]) else inter[1],
            part_of=unit[1] if unit and unit[2][0] not in "-–(" else "",
            acronym=acronym[1] if acronym else "",
            active="" if unit else _active(name),
        )


def _kind(name: str, kind: str) -> str:
    if _FORCES.match(name):
        return "state_force"
    return "government_body" if _GOVERNMENT.match(name) else kind


def _active(name: str) -> str:
    """The years of a term of office: “(2016-)” is 2016/.., “(1997-2001)” 1997/2001."""
    found = _TERM.search(name)
    if not found or (found[2] and found[2] < found[1]):
        return ""
    return found[1] if found[1] == found[2] else f"{found[1]}/{found[2] or '..'}"


def _inter(text: str) -> tuple[str, str, str]:
    """Code, words and kind of actor for a code or its words; words it does not know are kept."""
    plain = text.lower()
    for code, words, kind in _INTER:
        if plain == code or plain.startswith(words.lower().partition("/")[0]):
            return code, words, kind
    return "", "" if plain == "0" else short(text, 60), "unknown"


def _role(inter: str, name: str, targeted: bool, forced: bool) -> str:
    """Participant: the order of the actors does not say who attacked. Only civilians, and
    protesters met with excessive force, are said to have been the target."""
    if inter == "7" or name.lower().startswith("civilians"):
        return "target" if targeted else "participant"
    if inter == "6" or name.lower().startswith("protesters"):
        return "target" if forced else "participant"
    return "participant"
