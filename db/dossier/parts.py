"""What only some templates show: charts, sheets, registers, laid out as data.

Hides nothing: each part is filled by a module of its own when a template asks for it by name (its
`needs`), and is empty otherwise. Shares lie between 0 and 1 along an axis.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from db.dossier.incident_parts import IncidentSheet
from db.dossier.record_parts import ActorSheet, RegisterEntry
from db.dossier.values import Bar, Text, Tick


@dataclass(frozen=True, slots=True)
class Strip:
    """The date of incident `number` on the axis of the group it stands under; None: undated."""

    number: int
    bar: Bar | None


@dataclass(frozen=True, slots=True)
class Chronology:
    """Strips in the order of the incidents, and the axis of each group by its label."""

    strips: tuple[Strip, ...] = ()
    axes: tuple[tuple[str, tuple[Tick, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class PosterBar:
    """An incident on the poster: its row in the lane and its label in millimetres from the left
    edge of the chart; `place`: over | after | before | none."""

    number: int
    standing: str
    bar: Bar
    row: int
    label: Text
    at: float
    place: str


@dataclass(frozen=True, slots=True)
class PosterLane:
    """Bars of one actor or kind in rows that do not meet."""

    name: Text
    native: Text
    rows: int
    count: int
    bars: tuple[PosterBar, ...]


@dataclass(frozen=True, slots=True)
class Poster:
    """A timeline on one sheet. Measures in millimetres; `undated`: incidents without a date;
    `tiles`: sheets across and down when it is cut into pages, else (1, 1)."""

    width: float = 0.0
    height: float = 0.0
    chart: float = 0.0
    head: float = 0.0
    row: float = 0.0
    letter: float = 0.0
    lanes: tuple[PosterLane, ...] = ()
    ticks: tuple[Tick, ...] = ()
    undated: int = 0
    unlabelled: int = 0
    tiles: tuple[int, int] = (1, 1)


@dataclass(frozen=True, slots=True)
class Marked:
    """A piece of a text. `numbers`: incidents whose quote it is part of; `quoted`: it is one."""

    text: str
    quoted: bool
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class KeptText:
    """The stored text of a source by paragraphs, or why it is withheld."""

    number: int
    captured: str
    sha256: str
    text_sha256: str
    licence: Text
    lang: str
    direction: str
    withheld: str
    paragraphs: tuple[tuple[Marked, ...], ...]


@dataclass(frozen=True, slots=True)
class Appendices:
    """Texts of sources, and what proves in which state the case was."""

    texts: tuple[KeptText, ...] = ()
    changes: int = 0
    log_head: str = ""
    first_change: str = ""
    last_change: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """All parts; those nobody asked for are empty."""

    chronology: Chronology = field(default_factory=Chronology)
    incident_sheets: tuple[IncidentSheet, ...] = ()
    actor_sheets: tuple[ActorSheet, ...] = ()
    register: tuple[RegisterEntry, ...] = ()
    poster: Poster = field(default_factory=Poster)
    appendices: Appendices = field(default_factory=Appendices)
