"""Invisible signs that turn the direction of writing, and what is done about them.

A sign of the kinds "override", "embedding" and "isolate" can make words appear in another order
than they are stored in, so that a quote reads otherwise than it was written. None of them ever
stands in the source text or the clean text; the original bytes keep them. The single marks that
Arabic and Hebrew typists need (LRM, RLM, ALM, the joiners) stay.
"""

from __future__ import annotations

import re

from db.language import many

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SHOWN = 40


def without_turning(text: str) -> tuple[str, str]:
    """The text without signs that turn the direction, and a doubt to show ("" when none was)."""
    found = _TURNING.search(text)
    if not found:
        return text, ""
    clean = _TURNING.sub("", text)
    count = len(text) - len(clean)
    near = " ".join(clean[max(0, found.start() - _SHOWN // 2) :][:_SHOWN].split())
    return clean, many(
        count,
        "An invisible sign that can turn the direction of writing was left out, near “{near}”. "
        "The original may show these words in another order; compare it.",
        "{count:,} invisible signs that can turn the direction of writing were left out, the first "
        "near “{near}”. The original may show these words in another order; compare it.",
        near=near,
    )
