"""What a row that came again with other cells means for its incident, field by field.

Hides how the old row, the new row and the case are brought together: what the two rows share is
left alone, and what differs is looked for among the rows of the case that an import gave.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db import terms
from db.exchange.plans import FieldChange
from db.exchange.tables import comparing_words as words
from db.exchange.tables.bulk import COLUMNS
from db.exchange.tables.comparing_claims import Claims
from db.exchange.tables.comparing_parts import Difference
from db.exchange.tables.comparing_state import Held, State, States
from db.exchange.tables.incoming import Group, Party, Row, Spot
from db.exchange.tables.landing_rows import cells_of
from db.exchange.tables.registers_release import Registers
from db.exchange.tables.registers_sources import text_source
from db.language import say
from db.reader import Reader

#: The fields of an incident itself: the name of each and its cells.
_FIELDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Title", ("title",)),
    ("Kind", ("kind",)),
    ("Summary", ("summary",)),
    ("Language", ("lang",)),
    ("Date", ("edtf", "clock", "zone", "part_of_day", "calendar", "phrase", "rule")),
    (say("Reported as a summary"), ("is_aggregate",)),
)
#: What a person may add to a date without changing it: whoever did so stands by it.
_STOOD_BY = ("phrase_published", "phrase_source", "phrase_anchor", "date_confirmed_by")


class Differ:
    """Holds rows of one dataset against the case."""

    def __init__(self, reader: Reader, registers: Registers) -> None:
        self._reader = reader
        self._registers = registers
        self._states = States(reader)
        self._mine = words.Mine(reader)

    def between(
        self, old: Row, new: Row, incident: int
    ) -> tuple[list[Difference], Mapping[int, int]] | None:
        """What changes, and the claims that stay by their places in the sayings of the new row.
        None when the incident is gone."""
        state = self._states.of(incident)
        if state is None:
            return None
        claims = Claims(self._registers, self._mine, old, new, state)
        return [
            *self._cells(old, new, state),
            *self._place(old.spot, new.spot, state),
            *self._parties(old, new, state),
            *self._groups(old, new, state),
            *self._tags(old, new, state),
            *self._text(old, new),
            *claims.differences,
        ], claims.held

    def _cells(self, old: Row, new: Row, state: State) -> list[Difference]:
        names = COLUMNS["incident"][1:]
        before = dict(zip(names, cells_of(old), strict=True))
        after = dict(zip(names, cells_of(new), strict=True))
        incident = state.incident
        out = []
        for field, cells in _FIELDS:
            was, now, mine, base = (
                {name: each[name] for name in cells}
                for each in (before, after, incident.cells, incident.base)
            )
            if now in (was, mine):
                continue
            edited = mine not in (was, base) or (
                field == "Date"
                and any(incident.cells[name] != incident.base[name] for name in _STOOD_BY)
            )
            told = FieldChange(
                field,
                _cell_words(field, was if edited else mine),
                _cell_words(field, now),
                _cell_words(field, mine),
                by_hand=edited,
            )
            out.append(Difference(told, "incident", incident.id, now))
        return out

    def _place(self, old: Spot | None, new: Spot | None, state: State) -> list[Difference]:
        if old == new:
            return []
        link = next(reversed(state.given("incident_place")), None)
        now = words.spot(new) if new is not None and new.name else ""
        if link is None:
            told = FieldChange("Place", "", now, "")
            return [Difference(told, "incident_place", None, new)] if now else []
        if not now and not link.alive:
            return []
        edited = link.edited or self._states.place_edited(int(str(link.cells["place"])))
        was = words.spot(old) if old is not None else ""
        mine = self._mine.place(link) if edited else was
        told = FieldChange("Place", was, now, mine, by_hand=edited)
        return [Difference(told, "incident_place", link.id, new if now else None)]

    def _parties(self, old: Row, new: Row, state: State) -> list[Difference]:
        before, after = dict.fromkeys(old.parties), dict.fromkeys(new.parties)
        removed = [party for party in before if party not in after]
        added = [party for party in after if party not in before]
        if not removed and not added:
            return []
        links = self._links(list(before), state)
        out = []
        for party in removed:
            instead = _instead(party, added)
            if instead is not None:
                added.remove(instead)
            out += self._party(party, instead, links.get(party), state)
        for party in added:
            out += self._party(None, party, None, state)
        return out

    def _party(
        self, old: Party | None, new: Party | None, link: Held | None, state: State
    ) -> list[Difference]:
        """One who takes part no longer, otherwise, or now."""
        given = new or old
        assert given is not None
        there = self._there(new, state) if new is not None else None
        if there is not None:
            if link is None or link.id == there.id:
                return []
            # The case says so already, beside what the file said before.
            new = None
        field = terms.said(terms.ROLES, given.role)
        now = words.party(new) if new is not None else ""
        if link is None or old is None:
            told = FieldChange(field, "", now, "")
            return [Difference(told, "incident_actor", None, new)] if new is not None else []
        if new is None and not link.alive:
            return []
        was = words.party(old)
        mine = self._mine.party(link) if link.edited else was
        told = FieldChange(field, was, now, mine, by_hand=link.edited)
        return [Difference(told, "incident_actor", link.id, new)]

    def _there(self, party: Party, state: State) -> Held | None:
        """The link by which the case says so already."""
        actor = self._registers.actors.held(party)
        wanted = party_cells(party, actor)
        return next(
            (
                link
                for link in state.links["incident_actor"]
                if actor is not None
                and link.alive
                and all(link.cells[name] == value for name, value in wanted.items())
            ),
            None,
        )

    def _links(self, parties: Sequence[Party], state: State) -> dict[Party, Held]:
        """The links of the case that are the parties of the old row."""
        left = state.given("incident_actor")
        actors = {party: self._registers.actors.held(party) for party in parties}
        found: dict[Party, Held] = {}
        # By who they are; where a person renamed somebody since, by what is left in the role.
        for by_actor in (True, False):
            for party in parties:
                link = next(
                    (
                        each
                        for each in left
                        if each.base["role"] == party.role
                        and (each.base["actor"] == actors[party] or not by_actor)
                    ),
                    None,
                )
                if party not in found and link is not None:
                    found[party] = link
                    left.remove(link)
        return found

    def _groups(self, old: Row, new: Row, state: State) -> list[Difference]:
        held = self._registers.groups.held
        return self._set(
            say("Part of"),
            ("incident_group_member", "incident_group"),
            {held(group) or group: group for group in old.groups},
            {held(group) or group: group for group in new.groups},
            state,
        )

    def _tags(self, old: Row, new: Row, state: State) -> list[Difference]:
        held = self._registers.tags.held
        return self._set(
            "Tag",
            ("tagging", "tag"),
            {held(tag) or tag: tag for tag in old.tags},
            {held(tag) or tag: tag for tag in new.tags},
            state,
        )

    def _set(
        self,
        field: str,
        where: tuple[str, str],
        before: Mapping[object, Group | str],
        after: Mapping[object, Group | str],
        state: State,
    ) -> list[Difference]:
        """Things that an incident has or has not. `before`, `after`: by their id in the case."""
        table, column = where
        out = []
        for key, each in before.items():
            links = [link for link in state.given(table) if link.base[column] == key and link.alive]
            for link in links if key not in after else ():
                was = each if isinstance(each, str) else each.title
                told = FieldChange(field, was, "", was, by_hand=link.edited)
                out.append(Difference(told, table, link.id, None))
        for key, each in after.items():
            there = any(link.alive and link.cells[column] == key for link in state.links[table])
            if key not in before and not there:
                now = each if isinstance(each, str) else each.title
                out.append(Difference(FieldChange(field, "", now, ""), table, None, each))
        return out

    def _text(self, old: Row, new: Row) -> list[Difference]:
        before, after = old.text_title or old.title, new.text_title or new.title
        if not new.text or (old.text, before) == (new.text, after):
            return []
        source = text_source(self._reader, self._registers.release, new.native)
        out = []
        if source is not None and before != after:
            title = self._reader.value("SELECT title FROM source WHERE id = ?", source)
            if title == before:
                out.append(Difference(None, "source", source, {"title": after}))
        if old.text == new.text:
            return out
        was, now = words.short(old.text), words.short(new.text)
        gone = bool(old.text) and source is None
        told = FieldChange("Text", was, now, "" if gone else was)
        return [*out, Difference(told, "snapshot", source, new.text)]


def party_cells(party: Party, actor: int | None) -> dict[str, object]:
    """The cells of the link to one who took part."""
    return {
        "actor": actor,
        "role": party.role,
        "certainty": party.certainty,
        "either_or": party.either_or or None,
        "note": party.note,
    }


def _instead(party: Party, added: Sequence[Party]) -> Party | None:
    """The party that a new row has in place of one: the same one otherwise told, else another in
    the same role."""
    same = (each for each in added if (each.native or each.name) == (party.native or party.name))
    role = (each for each in added if each.role == party.role)
    return next(same, None) or next(role, None)


def _cell_words(field: str, cells: Mapping[str, object]) -> str:
    if field == "Date":
        return words.date(cells)
    (value,) = cells.values()
    if field == "Kind":
        return terms.said(terms.INCIDENT_KINDS, str(value))
    if field == "Reported as a summary":
        return "yes" if value else "no"
    return words.short(str(value))
