"""What only some templates show: charts, sheets, registers, laid out as data.

Hides nothing: each part is filled by a module of its own when a template asks for it by name (its
`needs`), and is empty otherwise. Shares lie between 0 and 1 along an axis.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from db.dossier.incident_parts import IncidentSheet
from db.dossier.record_parts import ActorSheet, RegisterEntry
from db.dossier.values import Bar, Bin, Text, Tick


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
    """An incident on the poster. `top`: of its row, in millimetres from the top of the lane;
    `label`: its title as far as there is room, empty for none, `wide` millimetres, `at` so many
    from the start of the chart; `place`: after | before | over (on a row of its own above it)."""

    number: int
    standing: str
    bar: Bar
    top: float
    label: Text
    at: float
    wide: float
    place: str


@dataclass(frozen=True, slots=True)
class PosterLane:
    """The incidents of an actor or of a kind, `top` and `height` in millimetres. `bins`: where they
    are too many to be drawn one by one, counts by unit, and then no bars."""

    name: Text
    native: Text
    count: int
    top: float
    height: float
    bars: tuple[PosterBar, ...]
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class Poster:
    """A timeline on one sheet. All measures in millimetres; `letter` (of labels) and
    `around` (of the words around the chart) in points.

    `margin`: around everything; `head`: height of the title; `foot`: of the legend; `names`: width
    of the names of the lanes; `chart`: width of the axis; `bar`: height of a bar. `by`: actor |
    kind. `unit`: of the bins, "" when bars are drawn. `undated`: incidents without a date,
    `unlabelled`: bars without a label. `sheets`: across and down when cut into pages of `sheet`
    (width and height of what each shows), else (1, 1).
    """

    width: float = 0.0
    height: float = 0.0
    margin: float = 0.0
    head: float = 0.0
    foot: float = 0.0
    names: float = 0.0
    chart: float = 0.0
    row: float = 0.0
    bar: float = 0.0
    letter: float = 0.0
    around: float = 0.0
    by: str = "actor"
    unit: str = ""
    lanes: tuple[PosterLane, ...] = ()
    ticks: tuple[Tick, ...] = ()
    undated: int = 0
    unlabelled: int = 0
    repeated: bool = False
    sheets: tuple[int, int] = (1, 1)
    sheet: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Marked:
    """A piece of a text; `quoted`: words some claim rests on, of the incidents `numbers`."""

    text: str
    quoted: bool
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class KeptText:
    """The stored text of source `number`, by paragraphs; none when it is `withheld` for its
    licence. `direction`: ltr | rtl; `more`: letters that are not printed."""

    number: int
    captured: str
    sha256: str
    text_sha256: str
    licence: Text
    lang: str
    direction: str
    withheld: bool
    paragraphs: tuple[tuple[Marked, ...], ...]
    more: int


@dataclass(frozen=True, slots=True)
class Appendices:
    """Texts of the sources held, and what proves in which state the case was: how many steps its
    change log has, from which day to which, and its head ("": appendices were not asked for)."""

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
