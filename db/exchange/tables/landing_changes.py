"""A row that came again with other cells, brought into the case as a person planned.

Hides what may follow the file and what stays: nothing that a person edited is touched unasked, and
the old row is kept beside the new one whatever becomes of the incident.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from db.errors import BadInput
from db.exchange.plans import Plan
from db.exchange.tables.comparing_fields import Differ, party_cells
from db.exchange.tables.comparing_parts import Difference
from db.exchange.tables.incoming import Group, Party, Row, Spot, Table
from db.exchange.tables.landing_rows import Rows, Warn
from db.language import say

CHANGED = say("the row has changed since it was imported; what nobody edited follows the file")
KEPT = say("the row has changed since it was imported; what a person edited of it was kept")
GONE = say("the row has changed since it was imported; its incident was deleted and stays deleted")
NOT_FOLLOWED = say("the row has changed since it was imported; it was kept, and nothing follows it")


class Changes:
    """Takes changed rows of one table."""

    def __init__(self, rows: Rows, table: Table, plan: Plan, warn: Warn) -> None:
        self._rows = rows
        self._table = table
        self._plan = plan
        self._warn = warn
        self._differ = Differ(rows.bulk.step.reader, rows.held)

    def take(
        self, old: str, row: Row, number: int, incident: int | None, cells: Sequence[str]
    ) -> None:
        """Keep the new row and let the incident follow. `old`: the row as JSON; `cells`: what
        differs, in words."""
        self._rows.record(row, number, incident)
        told = say(
            "id {native} has changed since it was imported: {names}",
            native=row.native,
            names="; ".join(cells),
        )
        self._bring_in(told, json.loads(old), row, incident)

    def read_anew(self, row: Row, incident: int | None) -> None:
        """Let an incident follow whose row is the same and means something else now."""
        told = say(
            "id {native} is the same, but its columns mean something else now", native=row.native
        )
        self._bring_in(told, json.loads(row.raw), row, incident)

    def _bring_in(self, told: str, old: object, row: Row, incident: int | None) -> None:
        before = understood(self._table, old)
        if before is None:
            self._warn(told, NOT_FOLLOWED)
            return
        found = self._differ.between(before, row, incident) if incident is not None else None
        if found is None or incident is None:
            self._warn(told, GONE)
            return
        differences, held = found
        followed = [each for each in differences if self._follows(each, row)]
        self._follow(followed, row, incident, held)
        kept = [each for each in differences if each not in followed]
        self._tell(told, followed, kept)

    def _follows(self, difference: Difference, row: Row) -> bool:
        if self._plan.changed == "all" or row.native in self._plan.also:
            return True
        return self._plan.changed == "untouched" and not difference.edited

    def _tell(self, told: str, followed: Sequence[Difference], kept: Sequence[Difference]) -> None:
        edited = [each.told for each in kept if each.told is not None and each.edited]
        if edited:
            mine = "; ".join(
                say(
                    "{field} stays “{mine}” (the file: “{now}”)",
                    field=each.field,
                    mine=each.mine,
                    now=each.now,
                )
                for each in edited
            )
            self._warn(say("{told}. Edited here and kept: {mine}", told=told, mine=mine), KEPT)
        elif kept:
            self._warn(told, NOT_FOLLOWED)
        else:
            fields = dict.fromkeys(each.told.field for each in followed if each.told is not None)
            self._warn(
                say(
                    "{told}. Changed here: {names}",
                    told=told,
                    names=", ".join(fields) or say("nothing"),
                ),
                CHANGED,
            )

    def _follow(
        self,
        differences: Sequence[Difference],
        row: Row,
        incident: int,
        held: Mapping[int, int],
    ) -> None:
        said: list[int] = []
        text = self._rows.texts.latest(row.native, row.text) if row.text else None
        for each in differences:
            if each.table == "claim":
                if each.row is not None:
                    self._set_back(each.row)
                if isinstance(each.put, int):
                    said.append(each.put)
            elif each.table == "snapshot":
                texts = self._rows.texts
                text = (
                    texts.keep(row)
                    if each.row is None
                    else (each.row, texts.version(each.row, row))
                )
            else:
                self._put(each, row, incident)
        if said:
            whole = None if text is None or text[1] is None else (text[0], text[1])
            self._rows.say(row, incident, whole, said, held)

    def _put(self, difference: Difference, row: Row, incident: int) -> None:
        """Write, rewrite or take away one row of the case."""
        rows, put, at = self._rows, difference.put, difference.row
        if at is not None:
            cells: Mapping[str, object] = {"deleted": 1}
            if isinstance(put, Spot):
                cells = self._place_cells(at, put, row) | {"deleted": 0}
            elif isinstance(put, Party):
                cells = party_cells(put, rows.actor(put, row.lang)) | {"deleted": 0}
            elif isinstance(put, Mapping):
                cells = put
            rows.bulk.change(difference.table, at, cells)
        elif isinstance(put, Spot):
            rows.place(row, incident)
        elif isinstance(put, Party):
            rows.party(put, rows.actor(put, row.lang), incident)
        elif isinstance(put, Group):
            rows.group(put, incident)
        elif isinstance(put, str):
            rows.tag(put, incident)

    def _place_cells(self, link: int, spot: Spot, row: Row) -> dict[str, object]:
        # The same name at another point: the place was corrected, and is not near enough now.
        there = self._rows.bulk.step.reader.row(
            "SELECT p.lat, p.lon FROM incident_place l JOIN place p ON p.id = l.place "
            "JOIN place_name n ON n.place = p.id AND n.deleted = 0 AND n.text = ? WHERE l.id = ?",
            *(spot.name, link),
        )
        moved = there is not None and there != (spot.lat, spot.lon)
        return {
            "place": self._rows.places.find(spot, row.lang, near=not moved),
            "role": spot.role,
            "precision_code": spot.precision,
            "precision_scheme": spot.scheme,
            "note": spot.note,
        }

    def _set_back(self, claim: int) -> None:
        release = self._rows.release
        version = (
            say(" (version {version})", version=release.dataset.version)
            if release.dataset.version
            else ""
        )
        reason = say(
            "{speaker} says otherwise now{version}.", speaker=release.speaker, version=version
        )
        self._rows.bulk.change("claim", claim, {"rank": "deprecated", "rank_reason": reason})


def understood(table: Table, cells: object) -> Row | None:
    """A row from the cells that were kept; None when they can no longer be understood."""
    if not isinstance(cells, dict):
        return None
    try:
        return table.row(cells, _ignore)
    except BadInput:
        return None


def _ignore(reason: str, topic: str) -> None:
    """What was odd about a row was told when it came."""
