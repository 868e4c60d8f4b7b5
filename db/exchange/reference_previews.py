"""A list of references, seen before it is taken in: its first entries, and what each would be.

Hides that entries are fields of a card and no rows of a table: the fields that most cards show are
its columns.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from pathlib import Path

from db import terms
from db.errors import BadInput
from db.exchange import references
from db.exchange.csl_fields import Entry
from db.exchange.held_references import Known
from db.exchange.plans import Preview
from db.exchange.recognition import Kind
from db.exchange.report import Remark, Tally
from db.exchange.tables.incoming import Column
from db.language import say
from db.reader import Reader

KINDS: tuple[Kind, ...] = ("csl-json", "ris", "bibtex", "zotero-rdf")
_CHANGED = say("references that were edited in their list; what nobody changed here follows")
_HELD = say("references that are in the case already")
_PAUSE = 500
_COLUMNS = (
    *(("Type", "type"), ("Title", "title"), ("Author", "author"), ("Date", "issued")),
    *(("Outlet", "container-title"), ("Publisher", "publisher"), ("Address", "URL")),
    *(("DOI", "DOI"), ("Language", "language")),
)
#: Columns that stand there also when they are empty.
_ALWAYS = 4


def look(path: Path, kind: Kind, first: int) -> Preview:
    """The first entries at once. Raises BadInput."""
    doubt, entries = references.read(path, kind)
    found = [each for each in islice(entries, first) if isinstance(each, Entry)]
    return _shown(path, kind, doubt, found)


def preview(reader: Reader, path: Path, kind: Kind, tally: Tally, first: int) -> Preview:
    """The whole list. Raises BadInput and Cancelled."""
    tally.unit = "entries"
    doubt, found = references.read(path, kind)
    listed: list[Entry | tuple[int, str]] = []
    for each in found:
        listed.append(each)
        tally.rows_read += 1
        if tally.rows_read % _PAUSE == 0:
            tally.pause(0.5)
    if not listed:
        raise BadInput(say("“{name}” holds no references; nothing was imported.", name=path.name))
    made = _judge(reader, kind, listed, tally)
    entries = [each for each in listed if isinstance(each, Entry)]
    shown = _shown(path, kind, doubt, entries[:first])
    return replace(
        shown,
        rows=tally.rows_read,
        made={"source": made} if made else {},
        held=tally.unchanged,
        refused=tuple(tally.refused),
        warnings=(*shown.warnings, *tally.warnings),
    )


def _judge(
    reader: Reader, kind: Kind, listed: Iterable[Entry | tuple[int, str]], tally: Tally
) -> int:
    """What becomes of each entry; how many new cards."""
    known = Known(reader)
    known.stay(each for each in listed if isinstance(each, Entry))
    made = 0
    for each in listed:
        if not isinstance(each, Entry):
            tally.refuse(*each)
            continue
        for remark in each.remarks:
            tally.warn(each.row, remark, say("dates that were not understood"))
        title = str(each.fields.get("title") or each.key)
        if known.same_words(each):
            tally.unchanged += 1
        elif known.former(each, kind) is not None:
            tally.warn(each.row, say("“{title}” was edited in its list", title=title), _CHANGED)
        elif (again := known.same_work(each)) is not None:
            tally.unchanged += 1
            tally.warn(
                each.row, say("“{title}” is held as “{again}”.", title=title, again=again), _HELD
            )
        else:
            made += 1
            known.learn(each)
    return made


def _shown(path: Path, kind: Kind, doubt: str, entries: list[Entry]) -> Preview:
    rows = [tuple(_said(code, each.fields.get(code)) for _, code in _COLUMNS) for each in entries]
    used = [at for at in range(len(_COLUMNS)) if at < _ALWAYS or any(row[at] for row in rows)]
    return Preview(
        file=path.name,
        kind=kind,
        dataset=None,
        columns=tuple(Column(_COLUMNS[at][0]) for at in used),
        first=tuple(tuple(row[at] for at in used) for row in rows),
        rows=0,
        made={},
        warnings=(Remark(0, doubt, doubt, path.name),) if doubt else (),
        numbers=tuple(each.row for each in entries),
    )


def _said(code: str, value: object) -> str:
    words = _words(value)
    return terms.said(terms.SOURCE_TYPES, words) if code == "type" else words


def _words(value: object) -> str:
    """A variable in words: names as "Family, Given"."""
    if not isinstance(value, list):
        return "" if value is None else str(value)
    return "; ".join(_name(each) if isinstance(each, dict) else str(each) for each in value)


def _name(parts: dict[str, object]) -> str:
    if parts.get("literal"):
        return str(parts["literal"])
    return ", ".join(str(parts[key]) for key in ("family", "given") if parts.get(key))
