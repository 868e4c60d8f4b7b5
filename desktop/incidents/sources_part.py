"""The part of an incident's card with what it rests on: origins, the articles that go back to
each, and what falls with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import many, say, with_commas, with_dots
from db.records import falls
from db.records.cards import IncidentCard
from db.records.falls import Fall
from db.records.figures import NOT_STATED
from db.records.footing import Article, Origin
from db.records.lists import SourceRow
from db.refs import Ref
from desktop.incidents import voices
from desktop.theme import Space
from desktop.widgets import Secondary, Words
from desktop.widgets.card_view import CardView
from desktop.widgets.falling import falling_words
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import isolated
from desktop.widgets.shared_texts import SharedTexts
from desktop.widgets.source_row import SourceItem

#: Origins that stand with their articles unfolded, and those of which it is told what falls.
_OPEN = 3
_FALLS = 8


class SourcesPart:
    """Builds the sources into a card, gathered under their origins."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._session = view.session
        self._shared = SharedTexts(view)

    def build(self, card: IncidentCard) -> None:
        """The alarm where all rests on one origin; then each origin with its articles."""
        if not card.sources and not card.footing.unsourced:
            return
        self._view.section(say("Sources"), hint=counted(card))
        if card.footing.alone:
            self._alarm(card, card.footing.origins[0])
        names = {each.source: each.name for each in card.footing.by_source.values()}
        self._shared.build(card.footing.keys, names)
        held = {source.id: source for source in card.sources}
        rows = []
        for origin in card.footing.origins:
            rows += self._origin_rows(card, origin, held)
        # Sources of claims that were set aside carry nothing and stand last.
        resting = card.footing.keys
        rows += [
            partial(self._source, each, None) for each in card.sources if each.id not in resting
        ]
        self._view.many("sources", rows)
        self._falls(card)
        if card.footing.unsourced:
            self._view.add(Secondary(_unsourced(card.footing.unsourced)), Space.XS)

    def _alarm(self, card: IncidentCard, origin: Origin) -> None:
        lost = [many(origin.claims, "{count:,} claim", "{count:,} claims")]
        lost += [
            f"{terms.said(terms.MEASURES, each.measure).lower()} {each.headline.words}"
            for each in card.counted
            if each.headline.words != NOT_STATED
        ]
        if card.given_dates:
            lost.append(say("every date given"))
        words = say(
            "All of it goes back to {isolated}. If that falls, so do ",
            isolated=isolated(origin.name),
        )
        self._view.add(Words(f"{words}{_listed(lost)}.", "small", "warning"), 0)

    def _origin_rows(
        self, card: IncidentCard, origin: Origin, held: dict[int, SourceRow]
    ) -> list[partial[QWidget]]:
        own = len(origin.articles) == 1 and not origin.articles[0].way
        articles = [each for each in origin.articles if each.source in held]
        if own:
            return [partial(self._source, held[each.source], None) for each in articles]
        key = f"origin-{origin.key}"
        foldable = len(card.footing.origins) > _OPEN
        rows: list[partial[QWidget]] = [partial(self._head, origin, key, foldable)]
        if key in self._view.unfolded or not foldable:
            rows += [partial(self._source, held[each.source], each) for each in articles]
        return rows

    def _head(self, origin: Origin, key: str, foldable: bool) -> QWidget:
        count = len(origin.articles)
        folded = key not in self._view.unfolded
        row = ItemRow(
            origin.name,
            say(
                "origin of {articles} · {claims}",
                articles=many(count, "{count:,} article", "{count:,} articles"),
                claims=many(
                    origin.claims,
                    "{count:,} claim goes back to it",
                    "{count:,} claims go back to it",
                ),
            ),
            ("show" if folded else "hide") if foldable else "",
            role="strong",
            name=key,
        )
        if foldable:
            row.opens(partial(self._view.unfold, key))
        elif origin.source is not None:
            source = Ref("source", origin.source)
            row.opens(partial(self._session.select, source))
        return row

    def _source(self, source: SourceRow, article: Article | None) -> QWidget:
        row = SourceItem(source, f"source:{source.id}", Space.L if article is not None else 0)
        back = voices.way(article) if article is not None else ""
        if back:
            row.detail = with_dots(part for part in (back, row.detail) if part)
            row.setAccessibleName(f"{row.accessibleName()}, {back}")
        row.opens(lambda: self._session.select(Ref("source", source.id)))
        return row

    def _falls(self, card: IncidentCard) -> None:
        """What the incident would be without each origin, once somebody asks."""
        origins = card.footing.origins
        if len(origins) + bool(card.footing.unsourced) < 2:
            return
        shown = "falls" in self._view.unfolded
        for origin in origins[:_FALLS] if shown else ():
            fall = falls.without(origin, card.claims, card.counted, card.footing.keys, card.accused)
            self._view.add(Secondary(fall_words(origin, fall, card)), Space.S)
        words = say("Hide what falls") if shown else say("What falls without each of them?")
        self._view.link(words, "falls", partial(self._view.unfold, "falls"), Space.XS)


def fall_words(origin: Origin, fall: Fall, card: IncidentCard) -> str:
    """ "Without RFE/RL 4 of 8 claims fall; killed: 4–6 in place of 4–31 ..."."""
    before = card.proposal.grading if card.proposal else ""
    return say(
        "Without {isolated} {falling_words}.",
        isolated=isolated(origin.name),
        falling_words=falling_words(fall, before),
    )


def counted(card: IncidentCard) -> str:
    """ "11 articles · 2 origins"."""
    articles, origins = card.footing.articles, len(card.footing.origins)
    if not articles:
        return ""
    first = many(articles, "{count:,} article", "{count:,} articles")
    return f"{first} · {many(origins, '{count:,} origin', '{count:,} origins')}"


def _unsourced(count: int) -> str:
    return many(count, "{count:,} claim rests on no source.", "{count:,} claims rest on no source.")


def _listed(words: list[str]) -> str:
    if len(words) == 1:
        return words[0]
    return say("{names} and {words}", names=with_commas(words[:-1]), words=words[-1])
