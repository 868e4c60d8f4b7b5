"""MISP galaxies: groups as security researchers name them, each with all its other names.

Hides the shape of a galaxy's file and which of the many galaxies list actors at all: most list
tools, weaknesses or rules, of which no actor is made.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.errors import BadInput
from db.exchange import foreign_bytes
from db.exchange.rosters.countries import country_code
from db.exchange.rosters.listed import (
    Listed,
    ListedName,
    ListedTie,
    Warn,
    different,
    tidy,
    verbatim,
)
from db.exchange.tables.incoming import Column, Dataset, Record
from db.language import say
from db.reading import decode

KIND = SCHEME = "misp"
#: Bytes; the largest galaxy met has 5 MB.
SIZE_MAX = 64 * foreign_bytes.MEGABYTE
#: Categories and types of galaxies whose entries are persons or bodies.
_ACTORS = frozenset(
    {
        *("actor", "actors", "producer", "surveillance-vendor", "intelligence agencies"),
        *("threat-actor", "microsoft-activity-group", "mitre-intrusion-set", "360net-threat-actor"),
        *("intelligence-agency", "mitre-ics-groups", "tidal-groups", "state-owned-enterprise"),
    }
)
_COUNTRY = re.compile(r"[A-Z]{2}")
_YEAR = re.compile(r"\d{4}")
#: What one galaxy says of two of its entries, where a relation of ours says the same.
_TIES = {
    "part-of": "part_of",
    "subgroup-of": "part_of",
    "successor-of": "successor_of",
    "merged-into": "merged_into",
    "split-from": "splinter_of",
    "linked-to": "allied_with",
    "supports": "supports",
}
_COLUMNS = (
    Column("value", "main name"),
    Column("synonyms", "other names"),
    Column("description", "summary"),
    Column("country", "country, as an attribution in the summary too"),
    Column("attribution-confidence", "summary"),
    Column("cfr-suspected-state-sponsor", "summary"),
    Column("since", "active from that year on"),
    Column("related", "relations between entries of the list"),
    Column("uuid", "number"),
    Column("refs", ""),
)


@dataclass(frozen=True, slots=True)
class Galaxy:
    """The list, opened; see `db.exchange.rosters.listed.Roster`."""

    dataset: Dataset
    values: tuple[object, ...]
    doubt: str = ""

    @property
    def columns(self) -> Sequence[Column]:
        """What entries say, and what becomes of each."""
        return _COLUMNS

    def records(self) -> Iterator[Record]:
        """Every entry."""
        for number, value in enumerate(self.values, 1):
            share = number / len(self.values)
            if not isinstance(value, dict) or not tidy(value.get("value")):
                yield Record(number, share, refusal=("the entry has no name",) * 2)
            else:
                yield Record(number, share, value)

    def entry(self, cells: Mapping[str, object], warn: Warn) -> Listed:
        """What an entry says of its actor."""
        meta = cells.get("meta")
        about: Mapping[str, object] = meta if isinstance(meta, dict) else {}
        native = tidy(cells.get("uuid")).lower() or tidy(cells.get("value"))
        names = [ListedName(tidy(cells.get("value")), "primary")]
        names += [ListedName(tidy(each)) for each in _texts(about.get("synonyms"))]
        country = _country(about, warn)
        since = tidy(about.get("since"))
        raw, sha256 = verbatim(cells)
        return Listed(
            native=native,
            raw=raw,
            sha256=sha256,
            names=different(names),
            ids=((SCHEME, native),),
            country=country,
            active=f"{since}/.." if _YEAR.fullmatch(since) else "",
            summary=_summary(cells, about, country),
            ties=tuple(_ties(cells.get("related"))),
        )


def open_(path: Path) -> Galaxy:
    """Open a galaxy. Raises BadInput."""
    decoded = decode(foreign_bytes.read(path, SIZE_MAX, "a list of actors"), path.name)
    try:
        galaxy = json.loads(decoded.text.lstrip("\ufeff"))
        if "\\ud" in decoded.text.lower():
            # JSON can name half a character, which no text can hold.
            whole = json.dumps(galaxy, ensure_ascii=False).encode("utf-16", "surrogatepass")
            galaxy = json.loads(whole.decode("utf-16", "replace"))
    except (ValueError, RecursionError):
        raise BadInput(
            say(
                "“{name}” is damaged or cut short: it cannot be read as JSON. Nothing was "
                "imported; look for a complete copy.",
                name=path.name,
            )
        ) from None
    values = galaxy.get("values") if isinstance(galaxy, dict) else None
    if not isinstance(values, list):
        raise BadInput(say("“{name}” is no MISP galaxy; nothing was imported.", name=path.name))
    name = tidy(galaxy.get("name")) or path.stem
    told = {tidy(galaxy.get("category")).casefold(), tidy(galaxy.get("type")).casefold()}
    if not told & _ACTORS:
        raise BadInput(
            say(
                "“{name}” is the MISP galaxy “{name2}”, which lists no actors. Nothing was "
                "imported; galaxies of threat actors can be.",
                name=path.name,
                name2=name,
            )
        )
    if not values:
        raise BadInput(
            say("“{name}” is a MISP galaxy without entries; nothing was imported.", name=path.name)
        )
    return Galaxy(_dataset(name, tidy(galaxy.get("version"))), tuple(values), decoded.doubt)


def _dataset(name: str, version: str) -> Dataset:
    return Dataset(
        kind=KIND,
        name=f"MISP galaxy: {name}",
        version=version,
        publisher="MISP Project",
        acronym="MISP",
        licence="CC0 1.0",
        citation=f"MISP Project, “{name}”, MISP galaxy clusters.",
        url="https://www.misp-galaxy.org/",
        redistributable=True,
        scheme=SCHEME,
    )


def _texts(value: object) -> list[str]:
    """One text or a list of them."""
    if isinstance(value, list):
        return [each for each in map(tidy, value) if each]
    return [tidy(value)] if value else []


def _country(about: Mapping[str, object], warn: Warn) -> str:
    """The first country given; galaxies write codes, now and then in words or several."""
    given = _texts(about.get("country"))
    parts = [part for each in given for part in re.split(r"\s*[,;/]\s*", each) if part]
    codes = [each if _COUNTRY.fullmatch(each) else country_code(each) for each in parts]
    if len(codes) > 1:
        reason = f"several countries are given, of which the first was taken: {', '.join(parts)}"
        warn(reason, "several countries are given, of which the first was taken")
    return codes[0] if codes else ""


def _summary(cells: Mapping[str, object], about: Mapping[str, object], country: str) -> str:
    """The description, and on what its country rests: an attribution is no fact."""
    told = [str(cells.get("description") or "").replace("\0", " ").strip()]
    confidence = tidy(about.get("attribution-confidence"))
    if country:
        sure = f" with a confidence of {confidence} of 100" if confidence.isdigit() else ""
        told.append(f"The country is an attribution by MISP{sure}.")
    sponsors = [each for each in _texts(about.get("cfr-suspected-state-sponsor")) if each]
    sponsors = [each for each in sponsors if each.casefold() != "unknown"]
    if sponsors:
        told.append(f"Suspected state sponsor, by CFR: {'; '.join(sponsors)}.")
    return "\n\n".join(part for part in (told[0], " ".join(told[1:])) if part)


def _ties(related: object) -> Iterator[ListedTie]:
    for each in related if isinstance(related, list) else ():
        if not isinstance(each, dict):
            continue
        kind = tidy(each.get("type")).lower()
        other = tidy(each.get("dest-uuid")).lower()
        if kind in _TIES and other:
            yield ListedTie(_TIES[kind], other, note=f"MISP: {kind}")
