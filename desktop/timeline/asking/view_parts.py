"""What a saved view keeps of one feature of the timeline: filters, lanes, window, colours ...

A feature adds its own part to `host.view_parts`; saved views know none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

#: Puts into effect what was read.
Effect = Callable[[], None]


@dataclass(frozen=True, slots=True)
class ViewPart:
    """`name` in the saved view; `keep` gives plain JSON values; `read` checks what came back (it
    may be anything) and gives what puts it into effect, or raises BadInput with a sentence.

    A view saved before the feature came has no such part: then nothing happens to it.
    """

    name: str
    keep: Callable[[], object]
    read: Callable[[object], Effect]
