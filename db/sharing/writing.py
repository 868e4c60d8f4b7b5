"""The new file: an empty case, and row by row what goes.

Hides that the acts that made the rows go along without what they changed, so that the recipient's
edits can be merged back: each such act has the share in `ref`. What is made for the share (a text
without its withheld names, “Analyst 1”) belongs to an act of its own, which a merge leaves out
unless something new rests on it.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from db import derived, log, schema
from db.errors import Damaged
from db.export.wanted import Progress
from db.export.withholding import chunks
from db.ids import IdMaker, fixed_id
from db.language import say
from db.likeness import keeping
from db.log import quoted
from db.reader import Reader, id_list
from db.search import index
from db.sharing import rules
from db.sharing.passages import CONTEXT, Replaced, only, replace
from db.sharing.pictures import cleared
from db.sharing.profiles import Profile
from db.sharing.redaction import Redaction
from db.sharing.selecting import Selected, links

KIND = "share"
_AUTHOR = "Share"
_BATCH = 2_000
#: Nobody sees the file before it is whole, so that it needs no journal.
_PRAGMAS = ("page_size=8192", "secure_delete=ON", "journal_mode=OFF", "synchronous=OFF")


class Writing:
    """One share being written into the file `path`."""

    def __init__(
        self,
        reader: Reader,
        path: Path,
        selected: Selected,
        profile: Profile,
        redaction: Redaction,
        progress: Progress,
        ids: IdMaker | None = None,
    ) -> None:
        self._reader = reader
        self._path = path
        self._ids = {table: set(ids) for table, ids in selected.ids.items()}
        self._excerpts = selected.excerpts
        self._withheld = selected.withheld
        self._profile = profile
        self._redaction = redaction
        self._names = redaction.names
        self._progress = progress
        self._new = ids or IdMaker()
        self._share = self._new.next()
        self._texts: dict[int, tuple[int, Replaced]] = {}
        self._analysts: dict[int, tuple[int, str]] = {}
        self._blobs: set[str] = set()
        self._made_txns: list[int] = []
        self.counts: Counter[str] = Counter()
        self._links = {table: links(reader.connection, table) for table in self._present()}

    def write(self) -> None:
        """Everything, from the empty file to its search index."""
        with closing(sqlite3.connect(self._path, isolation_level=None)) as connection:
            self._connection = connection
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            schema.create(connection)
            connection.execute("PRAGMA cache_size=-131072")
            connection.execute("BEGIN")
            connection.execute("UPDATE ctx SET txn = ?", (log.UNLOGGED,))
            self._name_analysts()
            tables = list(self._present())
            tables.sort(key=list(rules.RULES).index)
            for at, table in enumerate(tables):
                part = 0.3 / len(tables)
                self._table(table, 0.3 + at * part, part)
            self._acts()
            self._progress(0.65, say("making the search index"))
            self._derive()
            connection.execute("UPDATE ctx SET txn = NULL")
            self._seal()
            connection.execute("COMMIT")
            self._check()
            connection.execute("PRAGMA journal_mode=DELETE")

    def _present(self) -> list[str]:
        return [table for table in log.held(self._reader.connection) if table in rules.RULES]

    # Rows

    def _table(self, table: str, begun: float, part: float) -> None:
        """All rows of a table. `begun`: the share of the work done before, `part`: this table's."""
        names = log.columns(self._reader.connection, table)
        names = [name for name in names if name not in log.DERIVED.get(table, frozenset())]
        listed = ", ".join(map(quoted, names))
        columns, _ = derived.completed(table, names, ())
        marks = ", ".join("?" * len(columns))
        into = f"INSERT INTO {table}({', '.join(map(quoted, columns))}) VALUES ({marks})"
        every = sorted(self._ids[table])
        for batch, ids in enumerate(chunks(every, _BATCH)):
            done = min(1.0, batch * _BATCH / len(every))
            self._progress(begun + part * done, say("writing what goes"))
            rows = []
            for row in self._reader.each(
                f"SELECT {listed} FROM {table} WHERE id IN ({id_list(ids)}) ORDER BY id"
            ):
                cells = self._cells(table, dict(zip(names, row, strict=True)))
                if cells is None:
                    self._ids[table].discard(row[0])
                else:
                    rows.append([cells[name] for name in names])
            self._connection.executemany(into, derived.completed(table, names, rows)[1])
            self.counts[table] += len(rows)

    def _cells(self, table: str, cells: dict[str, object]) -> dict[str, object] | None:
        """A row as it goes; None when it stays."""
        for each in self._links[table]:
            value = cells[each.column]
            if value is None:
                continue
            if each.parent == "analyst":
                cells[each.column] = self._analysts.get(int(str(value)), (None, ""))[0]
            elif value not in self._ids[each.parent]:
                cells[each.column] = None
        owner = rules.RULES[table].owner
        if owner and cells[owner[0]] == "snapshot" and cells[owner[1]] in self._texts:
            cells[owner[1]] = self._texts[int(str(cells[owner[1]]))][0]
        if table == "analyst":
            number, name = self._analysts[int(str(cells["id"]))]
            if number != cells["id"]:
                cells |= {"id": number, "name": name, "signing_key": None}
                cells["created_txn"] = self._made()
        elif table == "snapshot":
            self._snapshot(cells)
        elif table == "quote":
            self._quote(cells)
        elif table == "reading_decision" and cells["snapshot"] in self._texts:
            return self._stays(rules.NAMED, table)
        elif table == "attachment" and not self._attachment(cells):
            return self._stays(rules.BYTES, table)
        return self._clean(table, cells)

    def _clean(self, table: str, cells: dict[str, object]) -> dict[str, object] | None:
        """Without withheld fields and names."""
        if not self._redaction:
            return cells
        names = self._names
        if table in ("dataset_record", "saved_view", "bookmark") and any(
            names.found_in_cell(value) for value in cells.values() if isinstance(value, str)
        ):
            return self._stays(rules.NAMED, table)
        for column, instead in self._redaction.emptied(table):
            if cells[column] != instead:
                cells[column] = instead
                self._withheld[rules.FIELDS, table] += 1
        hidden = self._redaction.hides(table, cells)
        touched = bool(hidden)
        cells |= hidden
        for column, value in cells.items():
            if isinstance(value, str) and column not in ("sha256", "cleaned_sha256"):
                clean = names.clean(names.clean_json(value) if value[:1] in "{[" else value)
                if clean != value:
                    cells[column] = clean
                    touched = True
        if touched:
            self._withheld[rules.REPLACED, table] += 1
        return cells

    def _stays(self, why: str, table: str) -> dict[str, object] | None:
        self._withheld[why, table] += 1
        return None

    def _snapshot(self, cells: dict[str, object]) -> None:
        """A text: as it is, or another text with a number of its own."""
        number, text = int(str(cells["id"])), str(cells["cleaned_text"])
        names = self._names
        spans = names.spans(text)
        told = spans or any(
            names.found_in_cell(str(cells[column]))
            for column in ("removed", "url_requested", "url_final", "original_name", "tool")
        )
        excerpt = number in self._excerpts
        image = str(cells["mime"]).startswith("image/")
        bare = bool(names) or not self._profile.originals or (image and self._profile.cleaned)
        if cells["sha256"] is not None and (bare or excerpt):
            self._withheld[rules.BYTES if bare else rules.TEXTS, "blob"] += 1
            cells["sha256"] = None
        elif cells["sha256"] is not None:
            self._blob(str(cells["sha256"]))
        if not told and not excerpt:
            return
        if excerpt:
            asked = f'SELECT start, "end" FROM quote WHERE snapshot = {number} AND id IN '
            kept = [
                row
                for ids in chunks(sorted(self._quotes_of(number)))
                for row in self._reader.rows(f"{asked}({id_list(ids)})")
            ]
            spans = only(len(text), kept, spans)
        changed = replace(text, spans)
        new = self._new.next()
        self._texts[number] = (new, changed)
        cells |= {
            "id": new,
            "created_txn": self._made(),
            "cleaned_text": changed.text,
            "cleaned_sha256": hashlib.sha256(changed.text.encode()).hexdigest(),
            "cleaner": "quoted passages only, for a share"
            if excerpt
            else "names withheld, for a share",
            "removed": "[]",
        }

    def _quotes_of(self, snapshot: int) -> set[int]:
        rows = self._reader.rows("SELECT id FROM quote WHERE snapshot = ?", snapshot)
        return {row[0] for row in rows} & self._ids["quote"]

    def _quote(self, cells: dict[str, object]) -> None:
        """Its words where they stand in the text that goes."""
        if cells["snapshot"] not in self._texts:
            return
        new, changed = self._texts[int(str(cells["snapshot"]))]
        start, end = changed.place(int(str(cells["start"])), int(str(cells["end"])))
        text = changed.text
        if text[start:end] != cells["exact"]:
            self._withheld[rules.CUT, "quote"] += 1
        cells |= {
            "snapshot": new,
            "start": start,
            "end": end,
            "exact": text[start:end],
            "prefix": text[max(0, start - CONTEXT) : start],
            "suffix": text[end : end + CONTEXT],
        }

    def _attachment(self, cells: dict[str, object]) -> bool:
        """Keep its bytes, cleared where the profile wants that or names are withheld."""
        sha256 = str(cells["sha256"])
        if not self._profile.cleaned and not self._names:
            self._blob(sha256)
            return True
        found = self._reader.value("SELECT bytes FROM blob WHERE sha256 = ?", sha256)
        content = None if found is None else cleared(found)
        if content is None:
            return False
        cells["sha256"] = self._store(content)
        cells["original_name"] = ""
        return True

    def _blob(self, sha256: str) -> None:
        if sha256 not in self._blobs:
            content = self._reader.value("SELECT bytes FROM blob WHERE sha256 = ?", sha256)
            self._store(content)

    def _store(self, content: bytes) -> str:
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 not in self._blobs:
            self._blobs.add(sha256)
            self._connection.execute(
                "INSERT INTO blob(sha256, size, bytes) VALUES (?, ?, ?)",
                (sha256, len(content), content),
            )
            self.counts["blob"] += 1
        return sha256

    # Acts

    def _name_analysts(self) -> None:
        """Who did what: as they are, or as “Analyst 1” in the order of their first acts."""
        rows = self._reader.rows(
            "SELECT a.id, a.name FROM analyst a LEFT JOIN txn t ON t.author = a.id "
            "GROUP BY a.id ORDER BY coalesce(min(t.hlc), 1 << 62), a.id"
        )
        for at, (number, name) in enumerate(rows, 1):
            told = self._profile.analysts and number in self._ids["analyst"]
            if told and not self._names.found(name):
                self._analysts[number] = (number, name)
            else:
                self._analysts[number] = (self._new.next(), f"Analyst {at}")
        hidden = sum(new != old for old, (new, _) in self._analysts.items())
        if hidden:
            self._withheld[rules.ANALYSTS, "analyst"] += hidden
        # Every act has an author, whether or not the row of the analyst lives.
        self._ids["analyst"] = set(self._analysts)

    def _made(self) -> int:
        """The act of one row that is made for this share."""
        number = self._new.next()
        self._made_txns.append(number)
        return number

    def _acts(self) -> None:
        """The sender's acts without labels and changes, then those of the share itself."""
        newest = 0
        rows: list[tuple[int, int, int, str, str, str, int | None]] = []
        for number, hlc, author, name, kind in self._reader.each(
            "SELECT id, hlc, author, author_name, kind FROM txn t WHERE kind <> 'merge' "
            "OR EXISTS (SELECT 1 FROM change WHERE txn = t.id) "
            "OR EXISTS (SELECT 1 FROM analyst WHERE created_txn = t.id) ORDER BY hlc, id"
        ):
            newest = max(newest, hlc)
            told = self._analysts.get(author)
            if told is None:
                told = (author, name) if self._profile.analysts else (0, "Analyst")
            rows.append((number, hlc, *told, kind, kind, self._share))
        hlc = max((time.time_ns() // 1_000_000) << 16, newest + 1)
        author = fixed_id(f"analyst:{_AUTHOR}")
        for at, number in enumerate((self._share, *self._made_txns)):
            rows.append((number, hlc + at, author, _AUTHOR, KIND, KIND, None))
        self._connection.executemany(
            "INSERT INTO txn(id, hlc, author, author_name, kind, label, ref) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        key = f"share:{self._share}"
        self._connection.execute(
            "INSERT INTO case_meta(id, created_txn, key, value) VALUES (?, ?, ?, ?)",
            (
                fixed_id(f"case_meta:{key}"),
                self._share,
                key,
                json.dumps({"head": log.head(self._reader.connection), "at": hlc >> 16}),
            ),
        )
        self.counts["txn"] = len(rows)

    def _seal(self) -> None:
        """The digest of every act over what this file holds of it (see `log.digest`)."""
        made: dict[int, list[tuple[str, int, int, int]]] = {}
        for table in log.held(self._connection):
            for txn, *told in self._connection.execute(
                f"SELECT created_txn, count(*), min(id), max(id) FROM {table} GROUP BY created_txn"
            ):
                made.setdefault(txn, []).append((table, *told))
        digests = []
        for head in self._connection.execute(
            "SELECT id, hlc, author, author_name, kind, label, ref FROM txn"
        ):
            total = hashlib.sha256(json.dumps(head, ensure_ascii=False).encode())
            for rows in made.get(head[0], ()):
                total.update(json.dumps(list(rows)).encode())
            digests.append((total.hexdigest(), head[0]))
        self._connection.executemany("UPDATE txn SET digest = ? WHERE id = ?", digests)

    def _derive(self) -> None:
        """What follows from the rows that went: standing, the search index, marks of texts."""
        first_last = {}
        for table in derived.WEIGHED:
            found = self._connection.execute(f"SELECT min(id), max(id) FROM {table}").fetchone()
            first_last[table] = found if found[0] is not None else (0, -1)
        derived.weigh(self._connection, first_last)
        index.rebuild(self._connection)
        while keeping.make_up(self._connection, _BATCH) == _BATCH:
            pass

    def _check(self) -> None:
        for table, _, parent, _ in self._connection.execute("PRAGMA foreign_key_check"):
            raise Damaged(
                say(
                    "The case names a {parent} in a {table} that is not there, so no share was "
                    "made. “casebinder verify” tells more.",
                    parent=parent,
                    table=table,
                )
            )
