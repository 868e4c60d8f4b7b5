"""Which actor of the case a party of a foreign row means, and a new one where none fits.

Hides how likeness is decided: what a person declared, then the foreign number, then exactly the
same name (folded, so that two spellings of one Persian letter are one name): a main name or an
alias that exactly one living actor bears. A resemblance is only ever proposed to a person.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from db.exchange.tables.bulk import Bulk
from db.exchange.tables.incoming import Party
from db.exchange.tables.registers import numbered
from db.reader import Reader
from db.records import identities, names
from db.search.fold import fold
from db.step import Step

#: Told the name of the file and whose name it was taken to be.
Matched = Callable[[str, int], None]


class Names:
    """The names that actors of the case bear, for exact questions."""

    def __init__(self, reader: Reader) -> None:
        self._main: dict[str, int | None] = {}
        self._any: dict[str, int | None] = {}
        heads = identities.standing_for(reader)
        for actor, key, kind in reader.rows(
            "SELECT n.actor, n.search_key, n.kind FROM actor_name n JOIN actor a ON a.id = n.actor "
            "WHERE n.deleted = 0 AND a.deleted = 0 AND n.kind <> 'weak_alias' ORDER BY n.actor"
        ):
            actor = heads.get(actor, actor)
            if kind == "primary":
                _note(self._main, key, actor)
            _note(self._any, key, actor)

    def bearer(self, name: str) -> int | None:
        """The one actor that bears exactly this name: as its main name, else as any but a weak
        alias. None when nobody does, or several."""
        key = fold(name).strip()
        found = self._main.get(key)
        return found if found is not None else self._any.get(key)


def _note(bearers: dict[str, int | None], key: str, actor: int) -> None:
    if bearers.setdefault(key, actor) != actor:
        bearers[key] = None


class Actors:
    """The parties of incidents as actors of the case. `declared`: names of the file that a person
    said to be an actor, by its id."""

    def __init__(self, reader: Reader, scheme: str, declared: Mapping[str, int]) -> None:
        self._scheme = scheme
        self._declared = {fold(name).strip(): actor for name, actor in declared.items()}
        self._numbered = numbered(reader, "actor")
        self._ids = {
            number: json.loads(ids)
            for number, ids in reader.rows("SELECT id, external_ids FROM actor WHERE deleted = 0")
        }
        self._names = Names(reader)
        self._known: dict[str, int] = {}

    def held(self, party: Party) -> int | None:
        """The actor meant by a party; None when the case has none."""
        known = self._known.get(party.native or party.name)
        return known if known is not None else self._seek(party)[0]

    def find(self, party: Party, lang: str, bulk: Bulk, matched: Matched) -> int:
        """The actor meant by a party; made when there is none."""
        key = party.native or party.name
        known = self._known.get(key)
        if known is None:
            known, sign = self._seek(party)
            if known is None:
                known = self._make(party, lang, bulk, matched)
            elif sign != "number":
                if sign == "declared":
                    _add_name(bulk.step, known, party.name)
                else:
                    matched(party.name, known)
                self._number(known, party, bulk.step)
            self._known[key] = known
        return known

    def _seek(self, party: Party) -> tuple[int | None, str]:
        """The actor, and the sign by which it was known."""
        declared = self._declared.get(fold(party.name).strip())
        if declared is not None and declared in self._ids:
            return declared, "declared"
        # Other numbers are no sign: a state's code is that of its forces and ministries too.
        numbered_so = self._numbered.get((self._scheme, party.native or party.name))
        if numbered_so is not None:
            return numbered_so, "number"
        actor = self._names.bearer(party.name)
        if actor is not None and party.native:
            number = self._ids[actor].get(self._scheme)
            if number is not None and str(number) not in (party.native, party.name):
                return None, ""
        return actor, "name"

    def _number(self, actor: int, party: Party, step: Step) -> None:
        """Keep the dataset's number of an actor that was known by its name: names change."""
        ids = self._ids[actor]
        if self._scheme not in ids:
            ids[self._scheme] = party.native or party.name
            self._numbered[self._scheme, party.native or party.name] = actor
            step.update("actor", actor, external_ids=json.dumps(ids, ensure_ascii=False))

    def _make(self, party: Party, lang: str, bulk: Bulk, matched: Matched) -> int:
        ids = {self._scheme: party.native or party.name, **dict(party.ids)}
        actor = bulk.add(
            "actor",
            *(party.kind, party.country, party.active or None),
            json.dumps(ids, ensure_ascii=False),
        )
        named = [(party.name, "primary")]
        if party.acronym and party.acronym != party.name:
            named.append((party.acronym, "acronym"))
        for name, kind in named:
            bulk.add("actor_name", actor, name, lang, names.script_of(name), kind)
        if party.part_of and party.part_of != party.name:
            whole = self.find(Party(party.part_of, kind=party.kind), lang, bulk, matched)
            bulk.add("actor_relation", actor, "part_of", whole, "")
        return actor


def _add_name(step: Step, actor: int, name: str) -> None:
    """Keep a name that a person declared to be the actor's: next time it is known by it."""
    held = step.reader.value(
        "SELECT 1 FROM actor_name WHERE actor = ? AND search_key = ? AND deleted = 0",
        actor,
        fold(name).strip(),
    )
    if held is None:
        names.add(step, "actor", actor, name)
