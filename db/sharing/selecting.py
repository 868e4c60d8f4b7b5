"""Which rows go: the filter, then the rules, then what that needs, table by table.

Hides the order in which that is asked, and that only numbers are read here: a row itself is read
once, when it is written.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from db import log
from db.asking import EVERYTHING
from db.export.choosing import passing
from db.export.licences import allows_texts
from db.export.needs import Needs
from db.export.wanted import Wanted
from db.export.withholding import LICENCE, MARKED, PRIVATE, chunks, held_back
from db.log import quoted
from db.reader import Reader, id_list
from db.sharing import rules
from db.sharing.profiles import Profile
from db.terms import MARKINGS

_WORDS = {PRIVATE: rules.PRIVATE, MARKED: rules.MARKED, LICENCE: rules.LICENCE}
#: Tables with rules of their own, beside those of every table.
_LOOKED_AT = frozenset({"case_meta", "attachment", "hypothesis", "saved_view"})
#: Numbers below this are no ids of records (see db/ids.py).
_ID_FROM = 1 << 24


@dataclass(frozen=True, slots=True)
class Link:
    """A column that names a row of another table; `needed`: without that row this one stays."""

    column: str
    parent: str
    needed: bool


@dataclass(frozen=True, slots=True)
class Selected:
    """`ids`: for each synced table the rows that go; `excerpts`: texts of which only quoted
    passages go; `withheld`: how many rows stayed of what was chosen, by rule and table."""

    ids: Mapping[str, set[int]]
    excerpts: frozenset[int]
    withheld: Counter[tuple[str, str]] = field(default_factory=Counter)


def select(
    reader: Reader,
    wanted: Wanted,
    profile: Profile,
    unnamed: Collection[tuple[str, int]] = (),
) -> Selected:
    """What goes. `unnamed`: records whose names are withheld, so that their files stay."""
    work = _Selecting(reader, wanted, profile, frozenset(unnamed))
    return work.done()


class _Selecting:
    def __init__(
        self,
        reader: Reader,
        wanted: Wanted,
        profile: Profile,
        unnamed: frozenset[tuple[str, int]],
    ) -> None:
        self._reader = reader
        self._wanted = wanted
        self._profile = profile
        self._unnamed = unnamed
        self._held = held_back(reader, wanted)
        self._whole = wanted.question == EVERYTHING and wanted.incidents is None
        codes = [each.code for each in MARKINGS]
        self._markings = frozenset(("", *codes[: codes.index(wanted.marking) + 1]))
        self._out: dict[str, set[int]] = {table: set() for table in rules.RULES}
        self._named: dict[tuple[str, str], set[int]] = {
            pair: set() for pairs in rules.NAMED_BY.values() for pair in pairs
        }
        self._withheld: Counter[tuple[str, str]] = Counter()
        self._present = set(log.held(reader.connection))
        self._links = {each: links(reader.connection, each) for each in self._present}

    def done(self) -> Selected:
        self._choose()
        for table, rule in rules.RULES.items():
            if table not in self._present or rule.chosen:
                continue
            if not self._profile.lets(rule.part) or (rule.whole and not self._whole):
                self._left_out(table)
                continue
            self._rows(table, rule)
        excerpts = self._excerpts()
        for table, pairs in rules.NAMED_BY.items():
            if not self._whole or (table == "quote" and not self._profile.texts):
                self._out[table] &= set().union(*(self._named[pair] for pair in pairs))
        return Selected(self._out, excerpts, self._withheld)

    def _choose(self) -> None:
        found = passing(self._reader, self._wanted)
        closed = self._held.of("incident")
        for incident in found & closed.keys():
            self._withheld[_WORDS[closed[incident]], "incident"] += 1
        incidents = tuple(sorted(found - closed.keys()))
        links = Needs(self._reader, self._held, incidents, self._whole)
        actors = links.actors()
        self._out |= {
            "incident": set(incidents),
            "actor": actors,
            "source": links.sources(actors),
            "place": links.places(),
        }
        for table in ("actor", "source", "place"):
            held = self._held.of(table)
            for row in links.lost.get(table, ()):
                self._withheld[_WORDS[held.get(row, LICENCE)], table] += 1

    def _left_out(self, table: str) -> None:
        count = self._reader.value(
            f"SELECT count(*) FROM {table} WHERE deleted = 0{rules.NEVER.get(table, '')}"
        )
        if count and self._whole:
            self._withheld[rules.PART, table] += int(count)

    def _rows(self, table: str, rule: rules.Rule) -> None:
        """The living rows that hang on what goes. Nearly all of them go, by the rules that hold for
        every table; only of the others it is asked what keeps them."""
        names = self._columns(table, rule)
        listed = ", ".join(map(quoted, names))
        asked = f"SELECT {listed} FROM {table} WHERE deleted = 0{rules.NEVER.get(table, '')}"
        plain = table not in _LOOKED_AT and not rule.made
        held, markings, out = self._held.of(table), self._markings, self._out[table]
        needed = [
            (names.index(each.column), self._out[each.parent])
            for each in self._links[table]
            if each.needed
        ]
        named = [
            (names.index(column), found)
            for (owner, column), found in self._named.items()
            if owner == table
        ]
        for sql in self._conditions(table, rule):
            for row in self._reader.each(asked + sql):
                if not plain or row[0] in held or row[2] or row[1] not in markings:
                    self._look(table, rule, dict(zip(names, row, strict=True)))
                    continue
                for at, parents in needed:
                    if row[at] is not None and row[at] not in parents:
                        self._withheld[rules.NEEDS, table] += 1
                        break
                else:
                    out.add(row[0])
                    for at, found in named:
                        if row[at] is not None:
                            found.add(row[at])

    def _columns(self, table: str, rule: rules.Rule) -> list[str]:
        """The number of a row, what holds it back, and what it names."""
        extra = [*(rule.owner or ()), *(rule.made or ())]
        extra += {"case_meta": ["key"], "saved_view": ["definition"]}.get(table, [])
        links = [each.column for each in self._links[table]]
        return ["id", "marking", "private", *extra, *links]

    def _conditions(self, table: str, rule: rules.Rule) -> Iterator[str]:
        if rule.every:
            yield ""
        for at, column in enumerate(rule.by):
            # What also hangs on the first column is found by that, or is not wanted.
            only = f" AND {quoted(rule.by[0])} IS NULL" if at else ""
            parent = next(each.parent for each in self._links[table] if each.column == column)
            for ids in chunks(sorted(self._out[parent])):
                yield f"{only} AND {quoted(column)} IN ({id_list(ids)})"
        if rule.owner:
            kind, column = rule.owner
            kinds = self._reader.rows(f"SELECT DISTINCT {kind} FROM {table}")
            for parent in sorted({row[0] for row in kinds} & self._out.keys()):
                for ids in chunks(sorted(self._out[parent])):
                    yield f" AND {kind} = '{parent}' AND {column} IN ({id_list(ids)})"

    def _look(self, table: str, rule: rules.Rule, cells: Mapping[str, object]) -> None:
        """Let one row go, or count why it stays."""
        row = cells["id"]
        assert isinstance(row, int)
        if table == "case_meta" and not self._is_fact(str(cells["key"])):
            return
        why = self._why_not(table, rule, cells)
        if why:
            self._withheld[why, table] += 1
            return
        self._out[table].add(row)
        for name, value in cells.items():
            if (table, name) in self._named and isinstance(value, int):
                self._named[table, name].add(value)

    def _is_fact(self, key: str) -> bool:
        return key in rules.META and (self._whole or key not in rules.META_OF_WHOLE)

    def _why_not(self, table: str, rule: rules.Rule, cells: Mapping[str, object]) -> str:
        held = self._held.of(table)
        if cells["id"] in held:
            return _WORDS[held[int(str(cells["id"]))]]
        if cells["private"]:
            return rules.PRIVATE
        if cells["marking"] not in self._markings:
            return rules.MARKED
        for each in self._links[table]:
            value = cells[each.column]
            if each.needed and value is not None and value not in self._out[each.parent]:
                return rules.NEEDS
        if rule.made and cells[rule.made[1]] is not None:
            made, row = (cells[each] for each in rule.made)
            if row not in self._out.get(str(made), ()):
                return rules.NEEDS
        if table == "attachment" and (cells["owner_table"], cells["owner"]) in self._unnamed:
            return rules.NAMED
        if table == "hypothesis" and self._judged(int(str(cells["id"]))):
            return rules.NEEDS
        if table == "saved_view" and not self._known(str(cells["definition"])):
            return rules.NEEDS
        return ""

    def _judged(self, hypothesis: int) -> bool:
        """Whether an explanation rests on a claim that is held back: its words may tell of it."""
        closed = self._held.of("claim")
        return any(
            claim in closed
            for (claim,) in self._reader.rows(
                "SELECT claim FROM hypothesis_evidence WHERE hypothesis = ?", hypothesis
            )
        )

    def _known(self, definition: str) -> bool:
        """Whether a view names only records that go."""
        try:
            found = json.loads(definition)
        except ValueError:
            return False
        return all(
            any(number in ids for ids in self._out.values())
            for number in _numbers(found)
            if number >= _ID_FROM
        )

    def _excerpts(self) -> frozenset[int]:
        """Texts that may not be passed on whole; those of which nothing is quoted stay."""
        if self._profile.texts:
            return frozenset()
        closed = {
            row
            for ids in chunks(sorted(self._out["source"]))
            for row, licence in self._reader.rows(
                "SELECT p.id, coalesce(nullif(s.licence, ''), d.licence, '') FROM snapshot p "
                "JOIN source s ON s.id = p.source LEFT JOIN dataset d ON d.id = s.dataset "
                f"WHERE p.deleted = 0 AND p.source IN ({id_list(ids)})"
            )
            if not allows_texts(licence)
        } & self._out["snapshot"]
        cited = set().union(*(self._named[pair] for pair in rules.NAMED_BY["quote"]))
        quoted_in = {
            row[0]
            for ids in chunks(sorted(cited & self._out["quote"]))
            for row in self._reader.rows(
                f"SELECT DISTINCT snapshot FROM quote WHERE id IN ({id_list(ids)})"
            )
        }
        self._out["snapshot"] -= closed - quoted_in
        self._withheld[rules.TEXTS, "snapshot"] += len(closed)
        return frozenset(closed & quoted_in)


def _numbers(found: object) -> Iterator[int]:
    """Every whole number in a piece of JSON, also one written as text, as long ones are."""
    if isinstance(found, Mapping):
        for key, value in found.items():
            yield from _numbers(key)
            yield from _numbers(value)
    elif isinstance(found, list):
        for value in found:
            yield from _numbers(value)
    elif isinstance(found, int) or (isinstance(found, str) and found.isdecimal()):
        yield int(found)


def links(connection: sqlite3.Connection, table: str) -> tuple[Link, ...]:
    """The columns of a table that name a row of a synced table."""
    rule = rules.RULES[table]
    must = {row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[3]}
    return tuple(
        Link(row[3], row[2], row[3] in must or row[3] in rule.needed)
        for row in connection.execute(f"PRAGMA foreign_key_list({table})")
        if row[2] in rules.RULES
    )
