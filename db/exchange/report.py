"""What an import did: rows read, records made, what was refused and what looked wrong.

Hides how remarks of several files are put together. Remarks keep the row, so that a
person can find the place in the foreign file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from db.errors import CaseError
from db.language import say

#: Told from time to time: the share done (0 to 1) and what is being done.
Progress = Callable[[float, str], None]
#: Asked from time to time: whether the user wants to stop.
Stop = Callable[[], bool]


class Cancelled(CaseError):
    """The user stopped an import; the file in hand was taken back whole."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at: `row` counts records from 1 with the header (0: the file itself).

    `topic` is the same for all remarks of one sort, so that thousands can be told as one line.
    `about`: the source of the case that it speaks of.
    """

    row: int
    reason: str
    topic: str
    file: str
    about: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of an import. `created`: new rows by table; `changed`: rows that differ from
    what the case already held of the same record; `seconds`: wall time.
    """

    as_: str
    rows_read: int
    created: Mapping[str, int]
    unchanged: int
    changed: int
    refused: tuple[Remark, ...]
    warnings: tuple[Remark, ...]
    seconds: float
    dry_run: bool = False

    @property
    def topics(self) -> tuple[tuple[str, int], ...]:
        """Sorts of warnings and how many of each, the commonest first."""
        return tuple(Counter(each.topic for each in self.warnings).most_common())


@dataclass(slots=True)
class Tally:
    """The counts of one file while it is being read."""

    file: str
    progress: Progress | None = None
    cancelled: Stop | None = None
    unit: str = "rows"
    rows_read: int = 0
    unchanged: int = 0
    changed: int = 0
    created: Counter[str] = field(default_factory=Counter)
    refused: list[Remark] = field(default_factory=list)
    warnings: list[Remark] = field(default_factory=list)

    def refuse(self, row: int, reason: str, topic: str = "") -> None:
        """Note that a row (0: the file) was not used, and why."""
        self.refused.append(Remark(row, reason, topic or reason, self.file))

    def warn(self, row: int, reason: str, topic: str = "", about: int | None = None) -> None:
        """Note something odd that was kept as it stands; `about`: the source it speaks of."""
        self.warnings.append(Remark(row, reason, topic or reason, self.file, about))

    def pause(self, done: float, doing: str = "") -> None:
        """Tell how far it is and stop if asked to. Raises Cancelled."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled(
                say(
                    "The import of “{file}” was stopped. Nothing of it was kept; files imported "
                    "before it stay.",
                    file=self.file,
                )
            )
        self.told(done, doing)

    def told(self, done: float, doing: str = "") -> None:
        """Tell how far it is."""
        if self.progress is not None:
            words = f"{self.file}: {self.rows_read:,} {self.unit}"
            self.progress(min(1.0, done), f"{words}, {doing}" if doing else words)


def put_together(kinds: list[str], tallies: list[Tally], seconds: float, dry_run: bool) -> Report:
    """One report of several files."""
    created: Counter[str] = Counter()
    for tally in tallies:
        created.update(tally.created)
    return Report(
        as_=", ".join(dict.fromkeys(kinds)),
        rows_read=sum(tally.rows_read for tally in tallies),
        created=dict(created),
        unchanged=sum(tally.unchanged for tally in tallies),
        changed=sum(tally.changed for tally in tallies),
        refused=tuple(remark for tally in tallies for remark in tally.refused),
        warnings=tuple(remark for tally in tallies for remark in tally.warnings),
        seconds=seconds,
        dry_run=dry_run,
    )
