"""What is told about a stranger's file: before it is taken, after it was made safe or recovered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

#: Called with the share done (0 to 1) and what is being done.
Progress = Callable[[float, str], None]
#: Asked now and then whether the person gave up.
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Facts:
    """A file that passed inspection. `rows`: by table, empty tables left out; `bytes`: its size;
    `ignored`: names of files lying beside it that could have changed it and were not used;
    `left_out`: what is defined in it that Casebinder did not make, and is never read."""

    title: str
    major: int
    minor: int
    bytes: int
    rows: Mapping[str, int]
    ignored: tuple[str, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """A fresh file with the values of a stranger's. `rows`: by table, empty ones left out."""

    facts: Facts
    rows: Mapping[str, int]
    bytes: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Loss:
    """What recovery could not bring whole from one table. `missing`: rows known to have been there
    that cannot be read; `unfit`: rows read that no case can hold; `mended`: rows brought with a
    value repaired or a lost reference left empty; `uncounted`: a part of the table is destroyed of
    which nobody can say how many rows it held."""

    table: str
    missing: int = 0
    unfit: int = 0
    mended: int = 0
    uncounted: bool = False

    @property
    def nothing(self) -> bool:
        """Everything of the table came whole."""
        return not (self.missing or self.unfit or self.mended or self.uncounted)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was brought out of a damaged file. `rows`: by table; `losses`: only tables that lost
    something; `told`: sentences about the file as a whole."""

    rows: Mapping[str, int]
    losses: tuple[Loss, ...]
    told: tuple[str, ...]
    seconds: float

    @property
    def whole(self) -> bool:
        """Nothing is missing."""
        return not self.losses and not self.told
