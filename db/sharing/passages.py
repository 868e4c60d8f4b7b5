"""A text with passages replaced, and where what stood in it stands now.

Hides the arithmetic of places. A snapshot is evidence and never changes: what the recipient gets is
another text with a hash of its own, and quotes are found again in it, or cut where they crossed
what was withheld.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

#: What stands between passages of which only these went.
GAP = "\n\n[…]\n\n"
#: Code points before and after a quote that are kept with it.
CONTEXT = 32

Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Replaced:
    """`text`: after replacing; `spans`: what was replaced, in places of the old text."""

    text: str
    spans: tuple[Span, ...]
    _ends: tuple[int, ...]
    _shifts: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a passage of the old text stands now; one that crosses what was replaced ends
        behind what stands there instead."""
        return self._at(start, last=False), self._at(end, last=True)

    def _at(self, place: int, last: bool) -> int:
        n = bisect_right(self._ends, place)
        shift = self._shifts[n]
        if n < len(self.spans):
            first, _, instead = self.spans[n]
            if first < place:
                return first + shift + (len(instead) if last else 0)
        return place + shift


def replace(text: str, spans: Sequence[Span]) -> Replaced:
    """`spans`: in order, not overlapping."""
    parts: list[str] = []
    shifts = [0]
    at = 0
    for start, end, instead in spans:
        parts += [text[at:start], instead]
        shifts.append(shifts[-1] + len(instead) - (end - start))
        at = end
    parts.append(text[at:])
    return Replaced("".join(parts), tuple(spans), tuple(end for _, end, _ in spans), tuple(shifts))


def only(length: int, kept: Iterable[tuple[int, int]], withheld: Sequence[Span]) -> list[Span]:
    """What to replace so that of a text only some passages go, and in these nothing withheld."""
    joined: list[list[int]] = []
    # A withheld name that begins or ends outside a passage belongs to it whole: half a name tells.
    whole = sorted(
        (min([start, *(w[0] for w in withheld if w[0] < end and w[1] > start)]),
         max([end, *(w[1] for w in withheld if w[0] < end and w[1] > start)]))
        for start, end in kept
    )  # fmt: skip
    for start, end in whole:
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    spans: list[Span] = []
    at = 0
    for start, end in joined:
        if start > at:
            spans.append((at, start, GAP if at else "[…]\n\n"))
        spans += [each for each in withheld if start <= each[0] and each[1] <= end]
        at = end
    if at < length:
        spans.append((at, length, "\n\n[…]" if at else ""))
    return spans
