"""What a line typed into the search asks for: everything, or only one kind of thing.

> undo        something to do            # urgent      a tag
@ taliban     an actor                   : last July   a date
! rockets     an incident
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from db.language import say

Only = Literal["", "act", "actor", "tag", "incident", "date"]

_SIGNS: dict[str, Only] = {">": "act", "@": "actor", "#": "tag", "!": "incident", ":": "date"}
#: How keyboards of the region write them.
_FORMS = str.maketrans({"›": ">", "＞": ">", "＠": "@", "٭": "!", "！": "!", "＃": "#", "：": ":"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """`words` of one kind of thing; `only` "": of any."""

    words: str
    only: Only = ""

    def takes(self, kind: Only) -> bool:
        """Whether this kind is asked for."""
        return self.only in ("", kind)


def wanted(typed: str) -> Wanted:
    """What a line asks for."""
    text = typed.strip()
    only = _SIGNS.get(text[:1].translate(_FORMS))
    return Wanted(text) if only is None else Wanted(text[1:].strip(), only)


def hint() -> str:
    """The signs in one line."""
    return say("> to do    @ actors    # tags    ! incidents    : dates")
