"""The letters of the reading room, unless somebody puts its acts on other keys."""

from __future__ import annotations

#: The keys of each act, as they are at first.
USUAL: dict[str, tuple[str, ...]] = {
    **{f"take-{letter}": (letter.upper(),) for letter in "icanq"},
    "suggestion-next": ("J",),
    "suggestion-before": ("K",),
    "sentence": ("S",),
    "change": ("E",),
    "dismiss": ("D",),
    "apart": ("X",),
}
