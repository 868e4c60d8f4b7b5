"""What becomes of the columns of a table that no format knows: a newsroom's own sheet.

Hides how a mapping is kept and shared: as plain JSON, found again by the names of the columns.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from db import terms
from db.errors import BadInput
from db.language import in_quotes, say
from db.reader import Reader
from db.records import meta
from db.search.fold import fold
from db.step import Step

#: What a column can become: a code, and its words. `ignore`: kept in the row only.
TARGETS: tuple[tuple[str, str], ...] = (
    ("ignore", say("Kept in the row only")),
    ("native", say("Number or id of the row")),
    ("title", say("Title")),
    ("summary", say("Summary")),
    ("kind", say("Kind of incident")),
    ("date", say("Date")),
    ("date_end", say("End date")),
    ("year", say("Year")),
    ("month", say("Month")),
    ("day", say("Day")),
    ("time", say("Time of day")),
    ("place", say("Place")),
    ("district", say("District")),
    ("province", say("Province")),
    ("country", say("Country")),
    ("lat", say("Latitude")),
    ("lon", say("Longitude")),
    ("actor", say("Actor who took part")),
    ("perpetrator", say("Alleged perpetrator")),
    ("target", say("Target")),
    ("killed", say("Killed")),
    ("killed_min", say("Killed, at least")),
    ("killed_max", say("Killed, at most")),
    ("injured", say("Injured")),
    ("injured_min", say("Injured, at least")),
    ("injured_max", say("Injured, at most")),
    ("source_title", say("Source: title")),
    ("source_url", say("Source: address")),
    ("source_outlet", say("Source: outlet")),
    ("source_date", say("Source: date")),
    ("quote", say("Text to quote from")),
    ("tag", say("Tag")),
    ("group", say("Series or campaign")),
)

#: Cells that mean nothing is known, unless a person says otherwise.
UNKNOWN = ("", "unknown", "n/a", "na", "none", "null", "-", "?", "not known")


@dataclass(frozen=True, slots=True)
class Mapped:
    """What becomes of each column, in the order of the file: (column, target). `lists`: columns
    that hold several values, with the separator; `day_first`: how dates in figures are read (None:
    not asked yet); `unknown`: cells that mean nothing is known; `actor_kind`, `incident_kind`: of
    what the table says no kind of; `name`: under which it is kept; `sheet`: of a workbook.
    """

    columns: tuple[tuple[str, str], ...]
    lists: tuple[tuple[str, str], ...] = ()
    day_first: bool | None = None
    unknown: tuple[str, ...] = UNKNOWN
    incident_kind: str = "other"
    actor_kind: str = "unknown"
    name: str = ""
    sheet: str = ""
    dataset_name: str = ""
    licence: str = ""
    redistributable: bool = False

    def target(self, column: str) -> str:
        """What becomes of a column; of one it does not name, nothing."""
        return dict(self.columns).get(column, "ignore")

    def of(self, target: str) -> tuple[str, ...]:
        """The columns that become something, in their order."""
        return tuple(column for column, each in self.columns if each == target)


#: Targets that several columns may share; of the others the first that says something counts.
SHARED = frozenset(
    (
        *("actor", "perpetrator", "target", "tag", "group", "summary", "quote", "native"),
        *("source_title", "source_url", "source_outlet", "source_date"),
    )
)
_CODES = frozenset(code for code, _ in TARGETS)
_FORMAT = "casebinder mapping"
_VERSION = 1
_KEY = "mapping:"
_SIZE_MAX = 1_000_000
_COLUMNS_MAX = 5_000
_TEXT_MAX = 1_000
_SEPARATOR_MAX = 5


def to_json(mapped: Mapped) -> str:
    """A mapping as it is kept and handed on."""
    return json.dumps(
        {
            "format": _FORMAT,
            "version": _VERSION,
            "name": mapped.name,
            "columns": [list(pair) for pair in mapped.columns],
            "lists": [list(pair) for pair in mapped.lists],
            "day_first": mapped.day_first,
            "unknown": list(mapped.unknown),
            "incident_kind": mapped.incident_kind,
            "actor_kind": mapped.actor_kind,
            "sheet": mapped.sheet,
            "dataset_name": mapped.dataset_name,
            "licence": mapped.licence,
            "redistributable": mapped.redistributable,
        },
        ensure_ascii=False,
        indent=2,
    )


def from_json(text: str, name: str = say("The mapping")) -> Mapped:
    """A mapping from its text; `name` begins the sentence that refuses it. Raises BadInput."""
    if len(text) > _SIZE_MAX:
        raise _refused(name, say("it is far too long"))
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise _refused(name, say("it is no JSON")) from None
    if not isinstance(found, dict) or found.get("format") != _FORMAT:
        raise _refused(name, say("it was not made by Casebinder"))
    if found.get("version") != _VERSION:
        raise _refused(name, say("it comes from a newer Casebinder"))
    columns = _pairs(found.get("columns"), name)
    for column, target in columns:
        if target not in _CODES:
            raise _refused(
                name,
                say(
                    "“{short}” would become “{short2}”", short=_short(column), short2=_short(target)
                ),
            )
    if not columns or len({column for column, _ in columns}) < len(columns):
        raise _refused(name, say("it names no columns, or one of them twice"))
    lists = _pairs(found.get("lists", []), name)
    if any(not 0 < len(separator) <= _SEPARATOR_MAX for _, separator in lists):
        raise _refused(name, say("what parts the values of a column is too long or missing"))
    day_first = found.get("day_first")
    unknown = found.get("unknown", list(UNKNOWN))
    if not (day_first is None or isinstance(day_first, bool)) or not _is_texts(unknown):
        raise _refused(name, say("it is not built as a mapping is"))
    return Mapped(
        columns,
        lists,
        day_first,
        tuple(unknown),
        _code(found, "incident_kind", "other", terms.INCIDENT_KINDS),
        _code(found, "actor_kind", "unknown", terms.ACTOR_KINDS),
        _text(found, "name", name),
        _text(found, "sheet", name),
        _text(found, "dataset_name", name),
        _text(found, "licence", name),
        found.get("redistributable") is True,
    )


def load(path: Path) -> Mapped:
    """A mapping from a file. Raises BadInput."""
    try:
        with path.open("rb") as file:
            data = file.read(4 * _SIZE_MAX + 1)
    except OSError as error:
        reason = error.strerror or error
        raise BadInput(
            say(
                "“{name}” cannot be read ({reason}); nothing was imported.",
                name=path.name,
                reason=reason,
            )
        ) from None
    try:
        return from_json(data.decode("utf-8-sig"), in_quotes(path.name))
    except UnicodeDecodeError:
        raise _refused(in_quotes(path.name), say("it is no text")) from None


def save(mapped: Mapped, path: Path) -> None:
    """Write a mapping to a file, to be used elsewhere. Raises BadInput."""
    try:
        path.write_text(to_json(mapped) + "\n", encoding="utf-8")
    except OSError as error:
        raise BadInput(
            say(
                "The mapping could not be written to “{path}” ({strerror}).",
                path=path,
                strerror=error.strerror or error,
            )
        ) from None


def keep(step: Step, mapped: Mapped) -> None:
    """Keep a mapping in the case, for the next table with these columns and for colleagues."""
    meta.keep(step, _key(column for column, _ in mapped.columns), to_json(mapped))


def forget(step: Step, mapped: Mapped) -> None:
    """Keep the mapping of these columns no longer."""
    meta.forget(step, _key(column for column, _ in mapped.columns))


def all_kept(reader: Reader) -> tuple[Mapped, ...]:
    """The mappings the case keeps, by name; what a damaged file made of one is left out."""
    found = []
    for key, value in reader.rows("SELECT key, value FROM case_meta WHERE deleted = 0"):
        if key.startswith(_KEY):
            try:
                found.append(from_json(value))
            except BadInput:
                continue
    return tuple(sorted(found, key=lambda each: (fold(each.name), each.columns)))


def kept_for(reader: Reader, columns: Sequence[str]) -> Mapped | None:
    """The mapping kept for a table with these columns, in whatever order; None: none is.

    A table that has gained columns since is still known: those are ignored.
    """
    names = {fold(column): column for column in columns}
    best: Mapped | None = None
    for mapped in all_kept(reader):
        own = {fold(column) for column, _ in mapped.columns}
        used = {fold(column) for column, target in mapped.columns if target != "ignore"}
        if own == names.keys():
            return _renamed(mapped, names)
        if len(used) > 1 and used <= names.keys() and (
            best is None or len(mapped.columns) > len(best.columns)
        ):  # fmt: skip
            best = mapped
    return _renamed(best, names) if best else None


def reads_as(one: Mapped, other: Mapped) -> bool:
    """Whether two mappings make the same of every row, whatever they and the dataset are called."""
    return _bare(one) == _bare(other)


def _bare(mapped: Mapped) -> Mapped:
    return replace(
        mapped,
        columns=tuple(sorted(mapped.columns)),
        lists=tuple(sorted(mapped.lists)),
        unknown=tuple(sorted(mapped.unknown)),
        name="",
        sheet="",
        dataset_name="",
        licence="",
        redistributable=False,
    )


def _renamed(mapped: Mapped, names: Mapping[str, str]) -> Mapped:
    """With the names as this file writes them, in its order."""
    targets = {fold(column): target for column, target in mapped.columns}
    lists = {fold(column): separator for column, separator in mapped.lists}
    return replace(
        mapped,
        columns=tuple((column, targets.get(key, "ignore")) for key, column in names.items()),
        lists=tuple((column, lists[key]) for key, column in names.items() if key in lists),
    )


def _key(columns: Iterable[str]) -> str:
    names = json.dumps(sorted(map(fold, columns)), ensure_ascii=False)
    return _KEY + hashlib.sha256(names.encode()).hexdigest()[:24]


def _pairs(found: object, name: str) -> tuple[tuple[str, str], ...]:
    if not isinstance(found, list) or len(found) > _COLUMNS_MAX:
        raise _refused(name, say("it is not built as a mapping is"))
    for pair in found:
        if not (isinstance(pair, list) and len(pair) == 2 and _is_texts(pair)):
            raise _refused(name, say("it is not built as a mapping is"))
    return tuple((first, second) for first, second in found)


def _is_texts(found: object) -> bool:
    return (
        isinstance(found, list)
        and len(found) <= _COLUMNS_MAX
        and all(isinstance(each, str) and len(each) <= _TEXT_MAX for each in found)
    )


def _text(found: Mapping[str, object], key: str, name: str) -> str:
    value = found.get(key, "")
    if not isinstance(value, str) or len(value) > _TEXT_MAX:
        raise _refused(name, say("it is not built as a mapping is"))
    return value


def _code(
    found: Mapping[str, object], key: str, otherwise: str, vocabulary: terms.Vocabulary
) -> str:
    value = found.get(key, otherwise)
    return next((term.code for term in vocabulary if term.code == value), otherwise)


def _refused(name: str, why: str) -> BadInput:
    return BadInput(
        say("{name} is not a mapping of columns that can be used: {why}.", name=name, why=why)
    )


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
