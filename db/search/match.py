"""From what a person types to an FTS5 question: every word must begin some word found."""

from __future__ import annotations

import re

from db.search.fold import fold

_TERM = re.compile(r"[^\W_]+")


def terms(typed: str) -> list[str]:
    """The folded words of what was typed."""
    return _TERM.findall(fold(typed))


def match_query(typed: str) -> str:
    """An FTS5 query, never a syntax error; empty when there is no word to look for."""
    return " AND ".join(f'"{term}" *' for term in terms(typed))
