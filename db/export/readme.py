"""The README that lies beside exported tables: what they are, whose, and under which licences."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import wrap

from db.export.content import Content
from db.export.control_marks import contained, one_line
from db.export.table_columns import TABLES

_WIDTH = 100


def readme(content: Content, counts: Mapping[str, int], suffix: str, how: str) -> str:
    """The text. `counts`: rows by table, `how`: how the files are written."""
    facts = content.facts
    lines = [
        _told(facts.title) or "A case without a title",
        "",
        f"Exported from Casebinder. The case was last changed {facts.changed_at}.",
        f"Fingerprint of its change log: {facts.log_head}",
    ]
    if facts.scope:
        lines += [f"Only a part of it: {_told(facts.scope)}"]
    if facts.marking:
        lines += [f"Marked {_told(facts.marking)}."]
    if facts.summary:
        lines += ["", *wrap(_told(facts.summary), _WIDTH)]
    lines += ["", *how.splitlines()]
    lines += [
        "",
        "Ids are text: 18 figures are too many for the numbers of a spreadsheet. Import these "
        "columns as",
        "text. Dates are EDTF (ISO 8601-2): 2022-04-18~ is about that day, [2021..2022] is one of "
        "these years,",
        "2015/.. goes on. The columns beside it give the bounds as moments in UTC.",
    ]
    for table in TABLES:
        if not counts.get(table.name):
            continue
        lines += ["", f"{table.name}{suffix}: {counts[table.name]:,} rows, each {table.row}"]
        width = max(len(column.name) for column in table.columns)
        for column in table.columns:
            lines.append(f"    {column.name.ljust(width)}  {column.means}")
    lines += _citations(content)
    return "\n".join(lines) + "\n"


def _citations(content: Content) -> list[str]:
    lines: list[str] = []
    for held in content.datasets():
        name = " ".join(part for part in (held.name, held.version) if part)
        lines += ["", _told(name)]
        lines += [f"    Licence: {_told(held.licence) or 'not known'}"]
        if held.citation:
            lines += [f"    {line}" for line in wrap(f"Cite as: {_told(held.citation)}", _WIDTH)]
        if held.url:
            lines += [f"    {_told(held.url)}"]
    return ["", "Datasets in this case, with their licences", *lines] if lines else []


def _told(text: str) -> str:
    return contained(one_line(text))
