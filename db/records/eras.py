"""Eras and named periods: spans of time with a name, behind everything that happened in them.

Hides that their bounds follow from the EDTF text, that an open end is no bound at all, and
what becomes of one end when the other is moved.
"""

from __future__ import annotations

from dataclasses import dataclass

from db import when
from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.step import Step
from db.terms import Term
from db.when import Bounds

#: The colours an era can be given; "" leaves it to the program.
COLOURS: tuple[Term, ...] = (
    Term("", "Automatic"),
    Term("teal", "Teal"),
    Term("amber", "Amber"),
    Term("violet", "Violet"),
    Term("green", "Green"),
    Term("blue", "Blue"),
)

_ALWAYS = Bounds(None, None, None, None, True, True)


@dataclass(frozen=True, slots=True)
class Era:
    """One era. `edtf`: when it was; `colour`: a code of COLOURS or ""; `bounds`: of `edtf`, with
    the certain core (see db.when.Bounds)."""

    id: int
    title: str
    edtf: str
    colour: str
    note: str
    bounds: Bounds

    @property
    def core(self) -> tuple[int | None, int | None] | None:
        """The seconds [start, end) that surely belong to it, None = without end; None when none
        do. An era lasts: "2021" is all of that year, where for an incident it is some day of it."""
        first, slash, last = self.edtf.partition("/")
        if not slash:
            plain = self.edtf.rstrip("?~%")
            if plain.startswith(("[", "{")) or not when.is_valid(plain):
                return None
            whole = when.bounds(plain)
            return whole.earliest, whole.latest
        start = None if first == ".." else self.bounds.start_latest
        end = None if last == ".." else self.bounds.end_earliest
        return (start, end) if start is None or end is None or start < end else None

    @property
    def movable(self) -> tuple[bool, bool]:
        """Whether its start and its end can each be put elsewhere: an open end or one unknown day
        out of several has no edge to take hold of."""
        if self.edtf.startswith(("[", "{")):
            return False, False
        return self.bounds.earliest is not None, self.bounds.latest is not None

    def moved(self, start: str = "", end: str = "") -> str:
        """The EDTF text with another start or end (itself EDTF); the other side keeps its words.
        Raises InvalidDate when the end would lie before the start."""
        first, slash, last = self.edtf.partition("/")
        return when.interval(start or first, end or (last if slash else first))


def listed(reader: Reader) -> tuple[Era, ...]:
    """Every era, earliest first."""
    return tuple(
        _era(row)
        for row in reader.rows(
            "SELECT id, title, edtf, colour, note FROM era WHERE deleted = 0"
            " ORDER BY earliest, latest, id"
        )
    )


def create(step: Step, title: str, edtf: str, colour: str = "", note: str = "") -> int:
    """A new era. Raises BadInput without a title, InvalidDate when `edtf` is none."""
    return step.insert("era", _cells(title, edtf, colour, note))


def change(step: Step, era: int, title: str, edtf: str, colour: str = "", note: str = "") -> None:
    """Say anew what an era is. Raises as `create`."""
    step.update("era", era, _cells(title, edtf, colour, note))


def move(step: Step, era: int, edtf: str) -> None:
    """Another span. Raises InvalidDate when `edtf` is no date."""
    when.bounds(edtf)
    step.update("era", era, edtf=edtf)


def delete(step: Step, era: int) -> None:
    """Delete an era; nothing else rests on it."""
    step.delete("era", era)


def _cells(title: str, edtf: str, colour: str, note: str) -> dict[str, object]:
    if not title.strip():
        raise BadInput(say("An era needs a name; nothing was changed. Give it one and try again."))
    when.bounds(edtf)
    return {"title": title.strip(), "edtf": edtf, "colour": colour, "note": note.strip()}


def _era(row: tuple[int, str, str, str, str]) -> Era:
    number, title, edtf, colour, note = row
    # A file from elsewhere may hold anything; then the era is shown as one without known edges.
    known = when.bounds(edtf) if when.is_valid(edtf) else _ALWAYS
    return Era(number, title, edtf, colour, note, known)
