"""Who took part, in a cell: names, what doubts them, and alternatives.

Hides the words for all that: "Army?", "(suspected)", "JNIM and/or ISGS", "Unidentified gunmen".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from db.exchange.tables.cells import plain
from db.language import say

NOBODY = say("nobody is named; no actor was made of it")

_DOUBTED = re.compile(
    r"\s*(?:\(?\?+\)?|\((?:suspected|alleged|allegedly|presumed|unconfirmed|possibly|probable"
    r"|probably|présumés?|presuntos?|mutmaßlich|предположительно|مشتبه|محتمل|احتمالا)\))\s*$"
    r"|^\s*(?:suspected|alleged|presumed|possibly|probably)\s+",
    re.IGNORECASE,
)
#: Not the Spanish "o" and the Persian "او": in Portuguese and in Pashto they part nothing.
_EITHER = re.compile(
    r"\s+(?:and/or|or|et/ou|ou|y/o|und/oder|oder|и/или|или|یا|أو)\s+", re.IGNORECASE
)
_NOBODY = re.compile(
    r"(?:unidentified|unknown|unnamed|unbekannte?r?|неизвестн\w+|неустановленн\w+)\b.*"
    r"|.*\b(?:non identifiée?s?|inconnue?s?|no identificad[oa]s?|desconocid[oa]s?)"
    r"|.*(?:ناشناس|نامعلوم|مجهولون|مجهولين|مجهول)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Named:
    """Who a value names: one, or those of whom it was one; `doubted`: the value doubts them;
    `nobody`: what of it stands for nobody known, "" when nothing does."""

    names: tuple[str, ...]
    doubted: bool
    nobody: str = ""


def named(value: str) -> Named:
    """The names in one value of a cell. Where one of several is nobody known, the others are only
    possible."""
    bare = plain(_DOUBTED.sub("", value)) or value
    parts = [part.strip() for part in _EITHER.split(bare)]
    whole = parts if all(parts) else [bare]
    known = tuple(dict.fromkeys(plain(_DOUBTED.sub("", part)) or part for part in whole))
    names = tuple(name for name in known if not _NOBODY.fullmatch(name))
    nobody = " or ".join(name for name in known if name not in names)
    return Named(names, bare != value or len(known) > 1, nobody)
