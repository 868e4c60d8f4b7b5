"""What one row of a foreign table says of an incident, in the terms of a case file.

Hides nothing and decides nothing: it is the one shape between the formats, which only read, and
`landing`, which only writes. Codes are those of `db/terms.py`. Every row keeps its own words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

#: Told what is odd about a row: the reason with its cells, and the topic all such reasons share.
Warn = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Dataset:
    """Where rows come from. `kind`: the format; `redistributable`: whether its licence lets the
    rows be passed on; `acronym` and `summary` describe the publisher, who speaks in its claims;
    `year`: of the release, EDTF or "".
    """

    kind: str
    name: str
    version: str = ""
    publisher: str = ""
    acronym: str = ""
    summary: str = ""
    licence: str = ""
    citation: str = ""
    url: str = ""
    redistributable: bool = False
    year: str = ""
    #: The scheme its numbers of actors, places and groups stand under in `external_ids`.
    scheme: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """Who took part. `native`: its number in the dataset's scheme; `ids`: other (scheme, number)s;
    `either_or`: parties of a row with the same number above 0 are alternatives, one of whom it was;
    `part_of`: the name of what it belongs to.
    """

    name: str
    role: str = "participant"
    kind: str = "unknown"
    native: str = ""
    ids: tuple[tuple[str, str], ...] = ()
    certainty: str = "confirmed"
    either_or: int = 0
    note: str = ""
    part_of: str = ""
    country: str = ""
    #: An acronym told in its name ("JNIM: Group ...", "... (TTP)"), a further name of the actor;
    #: the years it was active, as EDTF ("Military Forces of Benin (2016-)" is 2016/..).
    acronym: str = ""
    active: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """What a place lies in; `kind`: country, province, district ...; `ids`: (scheme, number)s."""

    kind: str
    name: str
    ids: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where. `around`: what it lies in, the widest first; degrees of WGS 84; `precision` is the
    dataset's own code in `scheme`; `note`: its own words about the place.
    """

    name: str
    kind: str = "locality"
    lat: float | None = None
    lon: float | None = None
    around: tuple[Area, ...] = ()
    precision: str = ""
    scheme: str = ""
    note: str = ""
    role: str = "location"


@dataclass(frozen=True, slots=True)
class Group:
    """A conflict, dyad or series it belongs to; `native`: its number in the dataset's scheme."""

    kind: str
    title: str
    native: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people. `party`: place in the row's parties of the side they belonged to;
    `raw`: the figure as it stood.
    """

    measure: str = "killed"
    who: str = "all"
    party: int | None = None
    min: int | None = None
    max: int | None = None
    point: int | None = None
    qualifier: str = "exact"
    raw: str = ""
    state: str = "value"


@dataclass(frozen=True, slots=True)
class Cited:
    """A source the row names and nobody here holds. `issued`: EDTF or ""; `title` "" stands for
    the outlet alone."""

    publisher: str = ""
    title: str = ""
    issued: str = ""
    url: str = ""
    #: The citation as it stood, where it was taken apart.
    wording: str = ""


@dataclass(frozen=True, slots=True)
class Saying:
    """One claim about the incident. Who speaks: the dataset's publisher (`by_dataset`), a party by
    its place, or a label. Where it stands: `cited` is a place in the row's cited sources, None the
    dataset's own card. `exact`: words of `Row.text` it rests on ("" none).
    """

    act: str = "reports"
    about: str = "occurrence"
    by_dataset: bool = False
    party: int | None = None
    label: str = ""
    cited: int | None = None
    gist: str = ""
    value: str = ""
    polarity: str = "affirmed"
    hedge: str = "none"
    basis: str = "cannot_judge"
    counts: tuple[Count, ...] = ()
    exact: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One incident as a table has it. `native`: its id in the dataset; `raw`: the row verbatim as
    JSON, `sha256` of that; `edtf` None: no date could be read; `text`: prose of the row, kept as
    a text of its own that quotes can stand in; `against`: pairs of places in `sayings` that
    contradict each other; `tags`: as "scheme:value".
    """

    native: str
    raw: str
    sha256: str
    title: str
    kind: str = "other"
    summary: str = ""
    lang: str = ""
    edtf: str | None = None
    clock: str = ""
    phrase: str = ""
    rule: str = ""
    is_aggregate: bool = False
    parties: tuple[Party, ...] = ()
    spot: Spot | None = None
    groups: tuple[Group, ...] = ()
    cited: tuple[Cited, ...] = ()
    sayings: tuple[Saying, ...] = ()
    against: tuple[tuple[int, int], ...] = ()
    text: str = ""
    text_title: str = ""
    tags: tuple[str, ...] = ()
    #: Beside `clock`, as in db.when.When: "Z" or an offset; "evening"; the calendar it was told in.
    zone: str = ""
    part_of_day: str = ""
    calendar: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file and what becomes of it, in words ("" kept in the row only)."""

    name: str
    becomes: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A row as it stands in the file. `number`: from 1, a header counted; `share`: of the file
    read, 0 to 1; `refusal`: (reason, topic) when it cannot be used at all.
    """

    number: int
    share: float
    cells: Mapping[str, object] = field(default_factory=dict)
    refusal: tuple[str, str] | None = None


class Table(Protocol):
    """A foreign table, opened. A format is a function that opens one: `open_(path) -> Table`,
    raising BadInput.

    `row` understands the cells of a record; it is given cells from the file or, when a dataset
    comes again, those kept in the case, so it depends on nothing but them.
    """

    @property
    def dataset(self) -> Dataset: ...

    @property
    def columns(self) -> Sequence[Column]: ...

    @property
    def doubt(self) -> str:
        """A sentence about the file as a whole, such as guessed letters; "" when there is none."""
        ...

    def records(self) -> Iterator[Record]: ...

    def row(self, cells: Mapping[str, object], warn: Warn) -> Row: ...


@runtime_checkable
class Identified(Protocol):
    """A table that tells `Row.native` and `Row.sha256` of a record without understanding it: one
    that the case holds already then costs little."""

    def identity(self, cells: Mapping[str, object]) -> tuple[str, str]: ...
