"""What kind of incident the words of a cell mean: "VBIED", "frappe aérienne", "обстрел".

Hides how words are matched. A cell none of them fits is no kind: it becomes a tag, and nothing
is guessed.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from db import terms
from db.search.fold import words

_LONGEST = 120


@lru_cache(maxsize=16_384)  # a table has a few dozen different kinds
def kind_of(text: str) -> str:
    """The code of INCIDENT_KINDS that a cell means; "" for none.

    A whole cell counts before words in it, and longer words before shorter ones; words that stand
    first before later ones.
    """
    found = tuple(word for _, _, word in words(text[:_LONGEST]))
    whole, inside, most = _known()
    if found in whole:
        return whole[found]
    for size in range(min(most, len(found)), 0, -1):
        for at in range(len(found) - size + 1):
            kind = inside.get(found[at : at + size])
            if kind is not None:
                return kind
    return ""


@lru_cache(maxsize=1)
def _known() -> tuple[dict[tuple[str, ...], str], dict[tuple[str, ...], str], int]:
    """Folded words to kinds, the program's own terms first: those that are a whole cell, those that
    may stand inside one, and the longest of these in words."""
    whole: dict[tuple[str, ...], str] = {}
    inside: dict[tuple[str, ...], str] = {}
    for term in terms.INCIDENT_KINDS:
        if term.code != "other":
            whole.setdefault(_key(term.label), term.code)
            whole.setdefault(_key(term.code.replace("_", " ")), term.code)
    text = (files("resources") / "tables" / "incident_kinds.tsv").read_text("utf-8")
    for line in text.splitlines():
        kind, tab, listed = line.partition("\t")
        for wording in listed.split("|") if tab else ():
            key = _key(wording)
            whole.setdefault(key, kind)
            if not wording.rstrip().endswith("="):
                inside.setdefault(key, kind)
    return whole, inside, max(map(len, inside))


def _key(text: str) -> tuple[str, ...]:
    return tuple(word for _, _, word in words(text))
