"""What a link points at: a kind of record and its id. Ids are 63-bit, text when exported."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["incident", "actor", "source", "place", "claim", "quote", "snapshot"]


@dataclass(frozen=True, slots=True)
class Ref:
    """One record of the case: its kind (a table name) and its 63-bit id."""

    kind: Kind
    id: int
