"""What a merge did, and what it leaves for a person to decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from db.merging.comparing import Pair
    from db.merging.drawn import Coming

#: `edited`: both changed the field; `deleted_here`, `deleted_there`: one side deleted what the
#: other edited or newly cited, so it was kept; `other_base`: their copy had been altered outside
#: its log (a redacted copy), and what stands here is in nobody's log.
Kind = Literal["edited", "deleted_here", "deleted_there", "other_base"]
Side = Literal["mine", "theirs"]


@dataclass(frozen=True, slots=True)
class Told:
    """One side of a conflict. `value` as it is stored, `words` as a person reads it; `at`: seconds
    since 1970 (UTC), None when it stands in no log."""

    value: object
    words: str
    by: str = ""
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field of one record that two people left differently. `record`: its title; `about`: the
    table and id of the record it belongs to; `part`: which row of it ("claim “No such attack”"), ""
    for the record itself; `kept`: whose value stands now ("" neither)."""

    id: int
    kind: Kind
    table: str
    row: int
    field: str
    record: str
    field_words: str
    about: tuple[str, int]
    base: Told
    mine: Told
    theirs: Told
    kept: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Likely:
    """Two records that may be one, entered on both sides: never united unasked."""

    table: str
    mine: int
    theirs: int
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did, or would do. `added`: rows by table; `updated`: rows whose fields changed,
    by table; `unchanged`: acts of theirs that were known already; `incidents`: ids for the
    timeline, by "added", "changed" and "disputed"; `doubts`: sentences about their file. Of a dry
    run also `pairs`, what would become of each incident, and `coming`, those it would add."""

    added: Mapping[str, int] = field(default_factory=dict)
    updated: Mapping[str, int] = field(default_factory=dict)
    unchanged: int = 0
    acts: int = 0
    conflicts: tuple[Conflict, ...] = ()
    restored: int = 0
    likely: tuple[Likely, ...] = ()
    incidents: Mapping[str, frozenset[int]] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()
    step: int | None = None
    dry_run: bool = False
    pairs: tuple[Pair, ...] = ()
    coming: tuple[Coming, ...] = ()

    @property
    def nothing_new(self) -> bool:
        """Whether their copy holds nothing that this one lacks."""
        return not self.acts
