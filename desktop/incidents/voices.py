"""How a speaker of the ledger is told in a line: when, through whom, and back to whom it goes.

Hides how a chain of articles becomes words ("in Salaam Times, quoting Dawn, based on officials").
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from db import terms
from db import when as dates
from db.language import in_quotes, say, with_commas, with_dots
from db.records.claims import Claim, LedgerRow
from db.records.footing import Article, Footing
from desktop.widgets.claim_words import act_words
from desktop.widgets.labels import isolated

#: How a link of the chain is told after the name of the one who rests on it.
BACK = {
    "quotes": say("quoting"),
    "republishes": say("republishing"),
    "translates": say("translating"),
    "based_on": say("based on"),
}
_TITLE = 22
#: Turns of one speaker that are told one by one.
_TURNS = 3


def line(row: LedgerRow, footing: Footing, names: dict[int, str]) -> str:
    """ "18 Apr 2022 · in Salaam Times, quoting Dawn". `names`: the speaker of each claim, to say
    whom one repeats."""
    turns = row.course
    parts = [course(turns)] if len(turns) > 1 else [_said(row.claims)]
    if row.only_repeats:
        repeated = dict.fromkeys(names.get(claim.repeats or 0, "") for claim in row.claims)
        others = say(" and ").join(isolated(name) for name in repeated if name)
        parts.insert(0, say("repeats {others}", others=others) if others else say("repeats others"))
    parts.append(through(row, footing))
    gone = sum(claim.retraction == "retracted" for claim in row.claims)
    if gone:
        every = gone == len(row.claims)
        parts.insert(
            0, say("source retracted") if every else say("source of {gone:,} retracted", gone=gone)
        )
    return with_dots(part for part in parts if part)


def course(turns: Sequence[Claim]) -> str:
    """ "denied 18 Apr 2022, confirmed 2 May 2022": what a speaker did, in the order it was said."""
    told = [f"{act_words(claim)} {_day(claim.said)}" for claim in turns if claim.said]
    more = len(told) - _TURNS
    return (
        with_commas(told)
        if more <= 0
        else say("{names} and {more} turns more", names=with_commas(told[:_TURNS]), more=more)
    )


def through(row: LedgerRow, footing: Footing) -> str:
    """Who published it, and back to whom that goes; "" when the speaker published it alone."""
    found: dict[str, Article] = {}
    unsourced = [claim for claim in row.claims if claim.source is None]
    for claim in row.claims:
        article = footing.article(claim.source)
        if article is not None:
            found.setdefault(article.name, article)
    told = [published(article, row.name) for article in found.values()]
    told = [words for words in told if words]
    if not told:
        return isolated(unsourced[0].no_quote_reason) if unsourced and not found else ""
    more = len(told) - 1
    return told[0] if not more else say("{told} and {more} more", told=told[0], more=more)


def published(article: Article, speaker: str) -> str:
    """ "in Salaam Times, quoting Dawn"; without what the speaker's own name already says."""
    own = article.publisher == speaker and bool(speaker)
    back = way(article, short=True)
    if own:
        return back
    name = isolated(article.publisher) or in_quotes(isolated(_short(article.title)))
    return say("in {name}, {back}", name=name, back=back) if back else say("in {name}", name=name)


def way(article: Article, short: bool = False) -> str:
    """ "quoting Dawn, based on officials, not named"; "" for a first appearance. `short`: long
    names by their first words."""
    return with_commas(
        f"{BACK.get(link.predicate) or terms.said(terms.SOURCE_RELATIONS, link.predicate)} "
        f"{isolated(_short(link.name) if short else link.name)}"
        for link in article.way
    )


def _said(claims: Sequence[Claim]) -> str:
    days = list(dict.fromkeys(claim.said for claim in claims if claim.said))
    if not days:
        return ""
    first = _day(days[0])
    return first if len(days) == 1 else f"{first} – {_day(days[-1])}"


def _short(title: str) -> str:
    """The first words of a title: enough to know it by, and room for the chain after it."""
    if len(title) <= _TITLE:
        return title
    return f"{title[:_TITLE].rsplit(' ', 1)[0]}…"


@lru_cache(maxsize=1024)
def _day(edtf: str) -> str:
    return dates.said_short(edtf).replace(" ", "\u00a0")
