"""How far the writing of a text is, and stopping it.

Hides that only some of thousands of blocks are told of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
#: Told the share that is done, 0 to 1; raises to stop.
Told = Callable[[float], None]
_EACH = 100


def untold(share: float) -> None:
    """Nobody wants to know."""


def followed(blocks: Sequence[T], told: Told) -> Iterator[T]:
    """The blocks one by one; `told` now and then."""
    for at, block in enumerate(blocks):
        if at % _EACH == 0:
            told(at / len(blocks))
        yield block
