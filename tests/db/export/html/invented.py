"""What goes out of cases that were never kept in a file: many incidents, and hostile ones.

Hides that the page only asks for these methods; a real `Content` reads them from a case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from db.export.content import Content
from db.export.outgoing import (
    Actor,
    At,
    CaseFacts,
    Claim,
    Dataset,
    Era,
    Figure,
    Headline,
    Incident,
    Name,
    Part,
    Place,
    Quote,
    Relation,
    Source,
    Span,
)
from db.export.wanted import Withheld
from db.when import bounds, show

_DAY = 86_400
_TOWNS = ("Kabul", "Herat", "Kandahar", "Mazar-e-Sharif", "Jalalabad", "Kunduz", "Ghazni", "Bamyan")
_KINDS = ("bombing", "shooting", "armed_assault", "rocket_fire", "killing", "abduction", "clash")
_STANDINGS = ("reported", "reported", "confirmed", "claimed", "disputed", "denied")
_ACTS = ("reports", "claims_responsibility", "denies", "confirms", "accuses")
#: Made-up words, because what is written anew in every claim is what makes a page large.
_WORDS = tuple(
    a + b + c
    for a in ("ba", "ko", "mi", "sha", "tar", "zu", "pel", "gor", "ni", "wes")
    for b in ("ra", "lin", "to", "ves", "dar", "mu", "sti", "ke", "no", "fal")
    for c in ("n", "s", "ted", "ing", "h", "")
)


@dataclass(frozen=True, slots=True)
class Invented:
    """Content made by hand. `eras` and `relations` are empty."""

    made: tuple[Incident, ...]
    people: tuple[Actor, ...] = ()
    where: tuple[Place, ...] = ()
    papers: tuple[Source, ...] = ()
    title: str = "Invented"

    @property
    def facts(self) -> CaseFacts:
        """What is said of the whole."""
        return CaseFacts(self.title, "0" * 32, "f" * 64, "2024-12-01T10:00:00+00:00")

    @property
    def withheld(self) -> tuple[Withheld, ...]:
        """Nothing."""
        return ()

    def count(self, table: str) -> int:
        """Of incidents."""
        return len(self.made)

    def incidents(self) -> Iterator[Incident]:
        """As they were made."""
        return iter(self.made)

    def actors(self) -> Iterator[Actor]:
        """As they were made."""
        return iter(self.people)

    def places(self) -> Iterator[Place]:
        """As they were made."""
        return iter(self.where)

    def sources(self) -> Iterator[Source]:
        """As they were made."""
        return iter(self.papers)

    def relations(self) -> Iterator[Relation]:
        """None."""
        return iter(())

    def actor_claims(self) -> Iterator[Claim]:
        """None."""
        return iter(())

    def datasets(self) -> Iterator[Dataset]:
        """None."""
        return iter(())

    def eras(self) -> Iterator[Era]:
        """None."""
        return iter(())


def dated(edtf: str) -> Span:
    """The bounds of a date."""
    at = bounds(edtf)
    return Span(
        *(at.earliest, at.start_latest, at.end_earliest, at.latest),
        *(bool(at.open_start), bool(at.open_end)),
    )


def incident(number: int, title: str, edtf: str = "2022-04-18", summary: str = "") -> Incident:
    """One incident with the least that it needs."""
    return Incident(number, title, "other", summary, "en", edtf, show(edtf), dated(edtf))


def many(count: int) -> Content:
    """A case of so many incidents, each with two claims in words of their own."""
    people = tuple(
        Actor(10**6 + n, f"Group of district {n}", "armed_group", (Name(f"Group of district {n}"),))
        for n in range(40)
    )
    where = tuple(
        Place(2 * 10**6 + n, town, "locality", (Name(town),), chain=("Afghanistan",))
        for n, town in enumerate(_TOWNS)
    )
    papers = tuple(
        Source(
            3 * 10**6 + n,
            {"type": "article-newspaper", "title": f"Report {n}"},
            f"Report {n} from the provinces",
            f"Daily {n % 12}",
            "2020-01-01",
            dated("2020"),
            url=f"https://daily{n % 12}.example/{n}",
            reliability="ABCD"[n % 4],
        )
        for n in range(count // 4 + 1)
    )
    made = tuple(_one(n, count, people, where, papers) for n in range(count))
    return Invented(made, people, where, papers, f"{count:,} invented incidents")  # type: ignore[return-value]


def _one(
    n: int,
    count: int,
    people: tuple[Actor, ...],
    where: tuple[Place, ...],
    papers: tuple[Source, ...],
) -> Incident:
    mixed = (n * 2654435761) % 2**32
    day = f"{2005 + n * 18 // count}-{1 + (n * 216 // count) % 12:02}-{1 + mixed % 28:02}"
    edtf = {0: day[:7], 1: f"[{day}..{day[:8]}28]", 2: f"{day}/.."}.get(mixed % 60, day)
    town, actor = where[mixed % len(where)], people[min(mixed % 97, mixed % 41) % len(people)]
    said = tuple(_claim(n, side, mixed, day, people, papers) for side in (0, 1))
    dead = mixed % 14
    return Incident(
        n + 1,
        f"Attack on a checkpoint near {town.name}, road {mixed % 399}",
        _KINDS[mixed % 7],
        f"Armed men came to {town.name} by {_WORDS[mixed % 599]}.",
        "en",
        edtf,
        show(edtf),
        dated(edtf),
        standing=_STANDINGS[mixed % 6],
        parts=(
            Part(actor.id, actor.name, "alleged_perpetrator"),
            Part(people[mixed % 7].id, people[mixed % 7].name, "target"),
        ),
        places=(At(town.id, town.name),),
        claims=said,
        headlines=(Headline("killed", dead, dead + mixed % 5, f"{dead}–{dead + 4}", "range"),),
        origins=2,
    )


def _claim(
    n: int, side: int, mixed: int, day: str, people: tuple[Actor, ...], papers: tuple[Source, ...]
) -> Claim:
    number = 2 * n + side
    words = " ".join(_WORDS[(mixed * (k + 3) + k * k + number) % 599] for k in range(22))
    words = f"{words.capitalize()}."
    figures = (Figure(number, "killed", "all", None, 3, 3, 3, "exact", words="3"),)
    return Claim(
        *(5 * 10**6 + number, n + 1, None, people[(mixed + side) % 40].id, ""),
        *(_ACTS[(mixed + side) % 5], "occurrence"),
        said=day,
        credibility=str(1 + mixed % 6),
        source=papers[(number * 7) % len(papers)].id,
        quote=Quote(number, words),
        figures=figures if side else (),
    )
