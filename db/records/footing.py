"""What an incident rests on: "11 articles, 2 origins", and what falls when one of them falls.

Hides how articles are gathered under the first appearance they go back to (`sources.origins`
counts; here it is told by name).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from db.reader import Reader, id_list
from db.records import compiled
from db.records.claims import Claim, publisher_sql
from db.records.sources import ChainLink


@dataclass(frozen=True, slots=True)
class Link:
    """One step on the way back: "republishes", who or what."""

    predicate: str
    source: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Article:
    """A source of the incident, how it goes back to its origin, and how many claims rest on it."""

    source: int
    title: str
    publisher: str
    way: tuple[Link, ...]
    claims: int

    @property
    def name(self) -> str:
        """Who published it, else its title."""
        return self.publisher or self.title or "Untitled source"


@dataclass(frozen=True, slots=True)
class Origin:
    """A first appearance and the articles that go back to it. `source`: None when it is only
    named ("officials, not named")."""

    key: str
    source: int | None
    name: str
    articles: tuple[Article, ...]

    @property
    def claims(self) -> int:
        """How many claims fall with it."""
        return sum(article.claims for article in self.articles)


@dataclass(frozen=True, slots=True)
class Footing:
    """All origins, the one with most articles first. `unsourced`: claims that rest on none;
    `keys`: source -> key of its origin."""

    origins: tuple[Origin, ...]
    unsourced: int
    keys: Mapping[int, str]
    by_source: Mapping[int, Article]

    @property
    def articles(self) -> int:
        """How many sources there are."""
        return len(self.by_source)

    @property
    def alone(self) -> bool:
        """Whether everything rests on one origin."""
        return len(self.origins) == 1 and not self.unsourced

    def article(self, source: int | None) -> Article | None:
        """The article of a source."""
        return None if source is None else self.by_source.get(source)


def of(reader: Reader, said: Sequence[Claim]) -> Footing:
    """What the claims rest on; those that were set aside do not count."""
    standing = [claim for claim in said if claim.rank != "deprecated"]
    counts: dict[int, int] = {}
    for claim in standing:
        if claim.source is not None:
            counts[claim.source] = counts.get(claim.source, 0) + 1
    chains = compiled.chains(reader, counts)
    keys = compiled.origins(reader, counts)
    linked = {link.other for chain in chains.values() for link in chain if link.other is not None}
    names = _names(reader, counts.keys() | linked)
    gathered: dict[str, list[Article]] = {}
    articles: dict[int, Article] = {}
    for source, claims in counts.items():
        title, publisher = names[source]
        way = tuple(_step(link, names) for link in chains[source])
        articles[source] = Article(source, title, publisher, way, claims)
        gathered.setdefault(keys[source], []).append(articles[source])
    origins = [_origin(key, under, names) for key, under in gathered.items()]
    origins.sort(key=lambda each: (-len(each.articles), -each.claims))
    return Footing(tuple(origins), sum(c.source is None for c in standing), keys, articles)


def _origin(key: str, articles: Sequence[Article], names: Mapping[int, tuple[str, str]]) -> Origin:
    kind, _, rest = key.partition(":")
    if kind == "source":
        title, publisher = names[int(rest)]
        return Origin(key, int(rest), publisher or title or "Untitled source", tuple(articles))
    return Origin(key, None, articles[0].way[-1].name, tuple(articles))


def _step(link: ChainLink, names: Mapping[int, tuple[str, str]]) -> Link:
    if link.other is None:
        return Link(link.predicate, None, link.label)
    title, publisher = names[link.other]
    return Link(link.predicate, link.other, publisher or title or "Untitled source")


def _names(reader: Reader, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    return {
        row[0]: (row[1], row[2])
        for row in reader.rows(
            f"SELECT src.id, src.title, {publisher_sql('src')} FROM source src "
            f"WHERE src.id IN ({id_list(ids)})"
        )
    }
