"""From text to the words the index holds, and from what a person types to a question of it.

The words are cut here, not by FTS5: both sides then agree on what a word is in every script and
every edition of Unicode, and no character typed can be a phrase or an operator.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from db.search.fold import fold

#: Nobody types more words than this; FTS5 refuses questions of more than 256.
MOST_TERMS = 32
_LONG = 40
_TERM = re.compile(r"[^\W_]+")


def indexed(text: str) -> str:
    """The words of a text as the index is given them: folded, with spaces between."""
    # ASCII is cut and lowered by the index itself.
    return text if text.isascii() else held(text)


def held(text: str) -> str:
    """Every folded word of a text with a space before it: what begins a word is found by `in`."""
    return "".join(pieces_held(text.split()))


def pieces_held(pieces: list[str]) -> Iterable[str]:
    """As `held`, for each of the pieces that stood between spaces."""
    # Most have been folded before: a fifth of the time.
    short = max(map(len, pieces), default=0) <= _LONG
    return map(_known if short else _cut, pieces)


def _cut(piece: str) -> str:
    return "".join([f" {word}" for word in _TERM.findall(fold(piece))])


_known = lru_cache(maxsize=1 << 16)(_cut)


def terms(typed: str) -> list[str]:
    """The folded words of what was typed, each once, at most MOST_TERMS."""
    found = dict.fromkeys(_TERM.findall(fold(typed)))
    return list(found)[:MOST_TERMS]


def match_query(typed: str) -> str:
    """An FTS5 query, never a syntax error: every word must begin some word of the text. Empty
    when there is no word to look for."""
    wanted = terms(typed)
    # What "rockets" finds, "ro" finds too.
    needed = [w for w in wanted if not any(o != w and o.startswith(w) for o in wanted)]
    return " AND ".join(f'"{term}" *' for term in needed)


def exact_query(typed: str) -> str:
    """An FTS5 query for texts that hold every word typed as a whole word; empty without words."""
    return " AND ".join(f'"{term}"' for term in terms(typed))
