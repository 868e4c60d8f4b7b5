"""An entry that was edited in its list since it was brought in: what of that its source follows.

Hides how the list's edits are told from those that people made here: both states of the entry are
read by the same reader, and only fields that nobody changed in the case follow.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from db.exchange.articles import split
from db.exchange.csl_fields import Entry
from db.reader import Reader
from db.records.sources import CSL_COLUMNS
from db.step import Step

_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Edits:
    """What became of an edited entry, in words: fields that followed, and fields that stayed as
    people wrote them here or because the entry says nothing of them any more."""

    followed: tuple[str, ...]
    kept: tuple[str, ...]


def follow(
    step: Step, source: int, was: Mapping[str, object], now: Mapping[str, object], entry: Entry
) -> Edits:
    """Bring a source in line with its entry. `was`, `now`: CSL variables of the entry's former and
    present words; `entry`: as it is to be kept, with what it takes from others of its list."""
    mine = _edited(step.reader, source)
    differing = [
        name for name in sorted({*was, *now}) if name != "custom" and was.get(name) != now.get(name)
    ]
    fields = dict(entry.fields)
    fields["note"] = " ".join([str(fields.get("note", "")), *entry.remarks]).strip()
    row = step.reader.row("SELECT csl FROM source WHERE id = ?", source)
    csl = json.loads(row[0]) if row else {}
    cells: dict[str, object] = {}
    followed, kept = [], []
    for name in differing:
        words = f"{name} {_words(was.get(name))} → {_words(now.get(name))}"
        # What an entry no longer says stays: another list of the same work may say less of it.
        silent = now.get(name) in (None, "", [])
        if silent or name in mine or (name not in CSL_COLUMNS and "csl" in mine):
            kept.append(words)
            continue
        followed.append(words)
        if name in CSL_COLUMNS:
            cells[name] = _cell(name, fields.get(name, now.get(name)))
        else:
            csl[name] = fields.get(name, now[name])
    csl["custom"] = {**csl.get("custom", {}), "native": entry.native, "key": entry.key}
    cells["csl"] = json.dumps(csl, ensure_ascii=False, sort_keys=True)
    step.update("source", source, cells)
    return Edits(tuple(followed), tuple(kept))


def _edited(reader: Reader, source: int) -> frozenset[str]:
    """The columns of a source that were changed by anything but imports."""
    return frozenset(
        row[0]
        for row in reader.rows(
            "SELECT DISTINCT c.col FROM change c JOIN txn t ON t.id = c.txn "
            "WHERE c.row = ? AND c.tbl = 'source' AND t.kind <> 'import'",
            source,
        )
    )


def _cell(name: str, value: object) -> object:
    """A CSL variable as it stands in its column."""
    if value in (None, "", []):
        nothing: dict[str, object] = {"author": "[]", "translator": "[]", "type": "document"}
        dates = ("issued", "accessed", "original-date")
        return None if name in dates else nothing.get(name, "")
    return split({name: value})[0][name]


def _words(value: object) -> str:
    """A value in a few words."""
    if isinstance(value, list):
        names = [
            " ".join(str(each[part]) for part in ("given", "family", "literal") if part in each)
            for each in value
            if isinstance(each, dict)
        ]
        value = "; ".join(names)
    text = " ".join(str(value or "").split())
    return f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + '…'}”"
