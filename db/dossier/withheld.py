"""What a dossier says of its basis: as of when the case is printed, what was withheld, and that no
withheld name stands in it.

Hides in which words that is said, and where a name is looked for at the end: in everything the page
engine was given, and in the text of the finished pages.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from db.dossier.basis import Basis
from db.dossier.reading_back import page_words
from db.dossier.wording import Wording
from db.errors import BadInput
from db.language import say
from db.sharing import rules
from db.when import When

if TYPE_CHECKING:
    from db.sharing.names import Names

#: The rules of a receipt, as the words of the pages name them.
_RULES = {
    rules.PRIVATE: "private",
    rules.MARKED: "marked",
    rules.LICENCE: "licence",
    rules.PART: "part",
    rules.NEEDS: "needs",
    rules.NAMED: "named",
    rules.TEXTS: "texts",
    rules.FIELDS: "fields",
    rules.REPLACED: "replaced",
    rules.CUT: "cut",
}
#: What a reader of the pages would miss; other rows are links between these, or never printed.
_ROWS = ("incident", "actor", "place", "source", "snapshot", "quote", "claim", "figure")
_NAMES = ("actor_name", "place_name")
_DAY = 86_400_000


def known_on(basis: Basis, say: Wording) -> str:
    """ "As the case was known on 3 March 2024"; empty for the case of today."""
    if basis.known_at is None:
        return ""
    return say.phrase("known_on", x=say.date(moment(basis.known_at)))


def foot(basis: Basis, say: Wording) -> str:
    """Both in short, for the foot of every page; empty for the whole case of today."""
    said = []
    if basis.known_at is not None:
        day = datetime.fromtimestamp(basis.known_at / 1000, UTC)
        said.append(say.phrase("known_foot", x=say.date_short(When(f"{day:%Y-%m-%d}"))))
    if withheld_words(basis, say)[0]:
        said.append(str(say.words["withheld"]["foot"]))
    return " · ".join(said)


def moment(at: int) -> When:
    """A moment in milliseconds since 1970; the end of a day is that day."""
    told = datetime.fromtimestamp(at / 1000, UTC)
    if (at + 1) % _DAY == 0:
        return When(f"{told:%Y-%m-%d}")
    return When(f"{told:%Y-%m-%d}", clock=f"{told:%H:%M}", zone="Z")


def withheld_words(basis: Basis, say: Wording) -> tuple[str, tuple[str, ...]]:
    """A short sentence for the cover, and a line for each kind of thing that was withheld; both
    empty when no profile was followed and no name withheld."""
    if not basis.profile and basis.names is None:
        return "", ()
    said: dict[str, Any] = dict(say.words["withheld"])
    short = said["by_profile"].format(x=basis.profile) if basis.profile else said["names_only"]
    counts: Counter[tuple[str, str]] = Counter()
    for rule, table, count in basis.withheld:
        code = _RULES.get(rule)
        if code is not None and table in (*_ROWS, *_NAMES):
            counts["name" if table in _NAMES else table, code] += count
    order = [*_RULES.values()]
    lines = [
        said["line"].format(
            n=say.number(count),
            what=say.plural(count, said["rows"][table]),
            why=said["rules"][code],
        )
        for (table, code), count in sorted(
            counts.items(),
            key=lambda each: (order.index(each[0][1]), (*_ROWS, "name").index(each[0][0])),
        )
    ]
    return short, tuple(lines)


_COMMON = say(
    "One of the names to withhold is also a word that every dossier holds, so that nobody could "
    "tell whether it was withheld. Give the whole name. Nothing was printed."
)


def check_words(names: Names, say: Wording) -> None:
    """Refuse names that are words of every dossier: nobody could tell whether they were withheld.

    Raises BadInput.
    """
    months = " · ".join(say.date(When(f"2024-{month:02d}")) for month in range(1, 13))
    if names.in_json(say.words) or names.found(months):
        raise BadInput(_COMMON)


def check_data(data: bytes, names: Names) -> None:
    """Look for withheld names in what the pages are made of. Raises Leaking."""
    held = json.loads(data)
    held.pop("words", None)
    if names.in_json(held):
        raise _leaking(say("what the pages are made of"))


def check_pages(pdf: bytes, names: Names) -> None:
    """Look for withheld names in the text of finished pages. Raises Leaking, Unreadable."""
    for number, words in enumerate(page_words(pdf), 1):
        if names.plainly(words):
            raise _leaking(say("page {number:,}", number=number))


def _leaking(where: str) -> Exception:
    from db.sharing.proof import Leaking

    return Leaking(
        say(
            "The dossier was not printed: a withheld name still stood in it ({where}). Nothing "
            "was written and the case is as it was.",
            where=where,
        )
    )
