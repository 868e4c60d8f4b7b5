"""Markup that would cost a reader far more than it holds, made harmless before it is read.

Hides two constructions that every parser of the standard must suffer. Formatting elements that are
never closed are opened again in every paragraph, so that 80 KB of them become millions of elements
and gigabytes; and the attributes of an element are compared with one another, so that the time
grows with the square of their number.
"""

from __future__ import annotations

import re
from collections import Counter

from db.errors import BadInput
from db.language import say

_FORMATTING = re.compile(
    r"<(/?)(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])[^>]*>", re.IGNORECASE
)
# Real pages nest a handful of these. Each open one may be made again for every element: so many
# elements at the most, of some 130 bytes.
_OPEN_MAX = 300
_REPEATED_MAX = 3_000_000
# The attributes of one element, as the standard divides them; a real one has a few dozen.
_ATTRIBUTES_MAX = 500
_CROWDED = re.compile(
    r"<[a-zA-Z][^\s/>]*+(?:[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)"
    r"(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+){"
    f"{_ATTRIBUTES_MAX}" + "}"
)


def tamed(html: str, called: str) -> str:
    """The markup without formatting elements where they would multiply.

    Raises BadInput when an element has more attributes than any page needs.
    """
    if _CROWDED.search(html):
        raise BadInput(
            say(
                "{called} holds an element with more than {attributes_max} attributes, as no "
                "page needs; nothing was imported.",
                called=called,
                attributes_max=_ATTRIBUTES_MAX,
            )
        )
    deepest = _deepest(html)
    if deepest > _OPEN_MAX or deepest * html.count("<") > _REPEATED_MAX:
        # They say how words look and hold no words themselves.
        return _FORMATTING.sub("", html)
    return html


def _deepest(html: str) -> int:
    """How many formatting elements are open at once, at the most."""
    open_now: Counter[str] = Counter()
    total = deepest = 0
    for found in _FORMATTING.finditer(html):
        name = found[2].lower()
        if not found[1]:
            open_now[name] += 1
            total += 1
            deepest = max(deepest, total)
        elif open_now[name]:
            open_now[name] -= 1
            total -= 1
    return deepest
