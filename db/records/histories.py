"""What was done to a record, and to the whole case: who, when, which field, from what to what.

Hides that the change log is keyed by rows and transactions: a record's history holds also what
happened to the rows that belong to it, and the log of the case is read a page at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from db import log as change_log
from db.log import quoted
from db.reader import Reader, id_list
from db.records import wording
from db.records.acts import Act, Change, Place, What
from db.refs import Kind, Ref

#: So many fields of one act are told of a record, and of the whole log.
MOST = 100
FEW = 12

_OF_CLAIMS = "claim IN (SELECT id FROM claim WHERE {0} = ?1)"
_BY_CLAIMS = (
    ("figure", _OF_CLAIMS),
    ("claim_link", _OF_CLAIMS),
    ("quote", "id IN (SELECT quote FROM claim WHERE {0} = ?1)"),
)
#: The rows that belong to a record of a kind: their table, and which of them.
_PARTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "incident": (
        ("incident_actor", "incident = ?1"),
        ("incident_place", "incident = ?1"),
        ("incident_group_member", "incident = ?1"),
        ("claim", "incident = ?1"),
        *((table, where.format("incident")) for table, where in _BY_CLAIMS),
    ),
    "actor": (
        ("actor_name", "actor = ?1"),
        ("actor_relation", "subject = ?1 OR object = ?1"),
        ("identity_claim", "actor = ?1 OR other = ?1"),
        ("source_rating", "outlet = ?1"),
        ("claim", "actor = ?1"),
        *((table, where.format("actor")) for table, where in _BY_CLAIMS),
    ),
    "source": (
        ("snapshot", "source = ?1"),
        ("quote", "snapshot IN (SELECT id FROM snapshot WHERE source = ?1)"),
        ("source_rating", "source = ?1"),
        ("source_relation", "source = ?1"),
    ),
    "place": (("place_name", "place = ?1"),),
    "claim": (
        ("figure", "claim = ?1"),
        ("claim_link", "claim = ?1"),
        ("quote", "id = (SELECT quote FROM claim WHERE id = ?1)"),
    ),
}
_LOOSE = (
    ("note", "owner_table", "owner"),
    ("tagging", "owner_table", "owner"),
    ("attachment", "owner_table", "owner"),
    ("assessment", "subject_table", "subject"),
    ("hypothesis", "subject_table", "subject"),
)
_CARDS = ("incident", "actor", "source")
#: A quote's letters say where it stands; the numbers beside them are nothing to read.
_NUMBERS = {"quote": frozenset({"prefix", "suffix", "start", "end"})}
#: Where a word is looked for among what an act made.
_NAMED = (
    ("incident", "title"),
    ("actor_name", "text"),
    ("place_name", "text"),
    ("source", "title"),
)
_UNSAID = ("", "[]", "{}", 0)


def of_record(reader: Reader, ref: Ref) -> tuple[Act, ...]:
    """Everything done to a record and to the rows that belong to it, newest first. Empty when there
    is no such record."""
    told = _Telling(reader, ref)
    # Asked once: the deleted parts of an incident stand in no index.
    made = {(table, row): txn for table, row, txn in reader.rows(_parts_sql(reader, ref), ref.id)}
    acts: dict[int, _Open] = {}
    head = "t.id, t.hlc, t.author_name, t.label, t.kind"
    for made_by in reader.rows(
        f"SELECT {head} FROM txn t WHERE t.id IN ({id_list(set(made.values()))})"
    ):
        _open(acts, made_by)
    # The record itself before what belongs to it.
    for part, txn in sorted(made.items(), key=lambda each: each[0] != (ref.kind, ref.id)):
        acts[txn].made.append(part)
    for *about, table, row, column, old, new in reader.rows(
        f"SELECT {head}, c.tbl, c.row, c.col, c.old, c.new FROM change c "
        "CROSS JOIN txn t ON t.id = c.txn "
        f"WHERE c.row IN ({id_list(row for _, row in made)}) ORDER BY c.id"
    ):
        if (table, row) in made:
            _open(acts, about).moved(table, row, column, old, new)
    newest = sorted(acts.values(), key=lambda act: (act.hlc, act.txn), reverse=True)
    return tuple(act.told(told, MOST) for act in newest)


def log(
    reader: Reader,
    before: Place | None = None,
    count: int = 50,
    by: str = "",
    words: str = "",
    most: int = FEW,
) -> tuple[Act, ...]:
    """A page of the log of the case, newest first. `before`: `Act.place` of the last act of the
    page above; `by`: only what this person did; `words`: each stands in the label, in a value
    that was changed or in the name of what was made; `most`: so many changes of an act are told."""
    where, params = ["1"], []
    if before is not None:
        where.append("(t.hlc, t.id) < (?, ?)")
        params += list[object](before)
    if by:
        where.append("t.author_name = ?")
        params.append(by)
    for word in words.split():
        condition, patterns = _holding(word)
        where.append(condition)
        params += patterns
    rows = reader.rows(
        "SELECT t.id, t.hlc, t.author_name, t.label, t.kind FROM txn t "
        f"WHERE {' AND '.join(where)} ORDER BY t.hlc DESC, t.id DESC LIMIT ?",
        *params,
        count,
    )
    told = _Telling(reader, None)
    return tuple(_whole(reader, row, most).told(told, most) for row in rows)


def people(reader: Reader) -> tuple[str, ...]:
    """Who worked on the case, by name."""
    return tuple(row[0] for row in reader.rows("SELECT DISTINCT name FROM analyst ORDER BY name"))


def length(reader: Reader) -> int:
    """How many acts the log holds."""
    return int(reader.value("SELECT count(*) FROM txn"))


def head(reader: Reader) -> str:
    """The hash over all acts in order, that dossiers print too."""
    return change_log.head(reader.connection)


def find(reader: Reader, number: int) -> Ref | None:
    """The record that has an id, of whatever kind."""
    for kind in ("incident", "actor", "source", "place", "claim", "quote", "snapshot"):
        if reader.row(f"SELECT 1 FROM {kind} WHERE id = ?", number):
            return Ref(kind, number)
    return None


@dataclass(slots=True)
class _Open:
    """An act while its parts are gathered."""

    txn: int
    hlc: int
    by: str
    label: str
    kind: str
    made: list[tuple[str, int]] = field(default_factory=list)
    cells: dict[tuple[str, int, str], list[object]] = field(default_factory=dict)
    more: int = 0

    def moved(self, table: str, row: int, column: str, old: object, new: object) -> None:
        """A cell was changed; twice in one act counts once."""
        self.cells.setdefault((table, row, column), [old, new])[1] = new

    def told(self, how: _Telling, most: int) -> Act:
        seen = [each for each in self.cells if each[2] not in _NUMBERS.get(each[0], ())]
        changes: list[Change] = []
        for table, row in self.made:
            changes.extend(how.made(table, row))
        for each in seen[: max(0, most - len(changes))]:
            changes.append(how.moved(*each, *self.cells[each]))
        more = self.more + max(0, len(seen) + len(self.made) - max(most, len(changes)))
        at = (self.hlc >> 16) // 1000
        held = tuple(changes[:most])
        return Act(self.txn, self.hlc, at, self.by, self.label, self.kind, held, more)


@dataclass(slots=True)
class _Telling:
    """Words for rows and cells. `of`: the record whose history it is, None in the log."""

    reader: Reader
    of: Ref | None
    _now: dict[tuple[str, int], dict[str, object]] = field(default_factory=dict)

    def made(self, table: str, row: int) -> Iterator[Change]:
        """A row came; for the record itself, what its fields held at first."""
        if table == "analyst" or (table == "quote" and self.of and self.of.kind != "source"):
            # Told with the claim that rests on it, and by the name beside every act.
            return
        about, record, part = self._where(table, row)
        name, kind = part or wording.title(self.reader, table, row), wording.noun(table)
        yield Change(table, row, "", "made", part, kind, "", name, None, False, about, record)
        if self.of is not None and (table, row) == (self.of.kind, self.of.id):
            for column, value in _first(self.reader, table, row, self._held(table, row)):
                words = wording.value(self.reader, table, column, value)
                name = wording.field(table, column)
                stands = self._stands(table, row, column, value)
                yield Change(
                    *(table, row, column, "first", part, name, "", words),
                    *(value, stands, about, record),
                )

    def moved(self, table: str, row: int, column: str, old: object, new: object) -> Change:
        """A cell went from one value to another."""
        about, record, part = self._where(table, row)
        what: What = "changed"
        if column == "deleted" and old != new:
            what = "deleted" if new else "restored"
        return Change(
            *(table, row, column, what, part, wording.field(table, column)),
            wording.value(self.reader, table, column, old),
            wording.value(self.reader, table, column, new),
            *(old, self._stands(table, row, column, old), about, record),
        )

    def _where(self, table: str, row: int) -> tuple[Ref | None, str, str]:
        kind, number = wording.owner(self.reader, table, row)
        about = Ref(cast(Kind, kind), number) if kind in _CARDS else None
        own = (kind, number) if self.of is None else (self.of.kind, self.of.id)
        part = "" if (table, row) == own else wording.part(self.reader, table, row)
        return about, wording.title(self.reader, kind, number), part

    def _held(self, table: str, row: int) -> dict[str, object]:
        """What the cells of a row hold now."""
        if (table, row) not in self._now:
            names = change_log.columns(self.reader.connection, table)
            found = self.reader.row(f"SELECT * FROM {table} WHERE id = ?", row)
            self._now[table, row] = dict(zip(names, found or (), strict=False))
        return self._now[table, row]

    def _stands(self, table: str, row: int, column: str, value: object) -> bool:
        held = self._held(table, row)
        return column not in held or held[column] == value


def _first(
    reader: Reader, table: str, row: int, now: Mapping[str, object]
) -> Iterator[tuple[str, object]]:
    """What the cells of a row held when it was made, where that says something."""
    oldest: dict[str, object] = {}
    for column, old in reader.rows(
        "SELECT c.col, c.old FROM change c JOIN txn t ON t.id = c.txn "
        "WHERE c.row = ? AND c.tbl = ? ORDER BY t.hlc, t.id, c.id",
        row,
        table,
    ):
        oldest.setdefault(column, old)
    plain = {
        name: default for _, name, _, _, default, _ in reader.rows(f"PRAGMA table_info({table})")
    }
    for column in change_log.logged_columns(reader.connection, table):
        value = oldest.get(column, now.get(column))
        default = str(plain.get(column) or "").strip("'")
        if value is not None and value not in _UNSAID and str(value) != default:
            yield column, value


def _open(acts: dict[int, _Open], about: Iterable[object]) -> _Open:
    txn, hlc, by, label, kind = cast(tuple[int, int, str, str, str], tuple(about))
    return acts.setdefault(txn, _Open(txn, hlc, by, label, kind))


def _parts_sql(reader: Reader, ref: Ref) -> str:
    """SQL for the rows of a record: `tbl`, `row` and the act that `made` each. ?1 is its id."""
    held = set(change_log.held(reader.connection))
    wanted = [(ref.kind, "id = ?1"), *_PARTS.get(ref.kind, ())]
    for table, kind, owner in _LOOSE:
        wanted.append((table, f"{kind} = '{ref.kind}' AND {owner} = ?1"))
    return " UNION ".join(
        f"SELECT '{table}' AS tbl, id AS row, created_txn AS made FROM {table} WHERE {where}"
        for table, where in wanted
        if table in held
    )


def _whole(reader: Reader, about: Iterable[object], most: int) -> _Open:
    """An act with the first of what it made and changed, and how much more there is: an import
    makes millions of rows."""
    act = _Open(*cast(tuple[int, int, str, str, str], tuple(about)))
    for table in change_log.held(reader.connection):
        ids = reader.rows(
            f"SELECT id FROM {table} WHERE created_txn = ? LIMIT ?", act.txn, most + 1
        )
        room = max(0, most - len(act.made))
        act.made += [(table, row) for (row,) in ids[:room]]
        if len(ids) > room:
            rows = f"SELECT count(*) FROM {table} WHERE created_txn = ?"
            act.more += reader.value(rows, act.txn) - len(ids[:room])
    some = most * 4
    for cell in reader.rows(
        "SELECT tbl, row, col, old, new FROM change WHERE txn = ? ORDER BY id LIMIT ?",
        act.txn,
        some,
    ):
        act.moved(*cell)
    if len(act.cells) * 2 > some:
        changed = reader.value("SELECT count(*) FROM change WHERE txn = ?", act.txn)
        act.more += max(0, changed - some)
    return act


def _holding(word: str) -> tuple[str, list[object]]:
    """The condition that an act holds a word, as typed or with other capitals (SQLite knows only
    those of Latin)."""
    others = () if word.isascii() else (word.lower(), word.capitalize(), word.upper())
    spellings = dict.fromkeys((word, *others))
    patterns: list[object] = [f"%{_plain(each)}%" for each in spellings]

    def like(cell: str) -> str:
        return "(" + " OR ".join(f"{cell} LIKE ? ESCAPE '\\'" for _ in patterns) + ")"

    places = [
        like("t.label"),
        f"EXISTS (SELECT 1 FROM change c WHERE c.txn = t.id AND ({like('c.old')} "
        f"OR {like('c.new')}))",
        *(
            f"EXISTS (SELECT 1 FROM {table} n WHERE n.created_txn = t.id AND "
            f"{like(f'n.{quoted(column)}')})"
            for table, column in _NAMED
        ),
    ]
    return "(" + " OR ".join(places) + ")", patterns * (len(places) + 1)


def _plain(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
