"""Copies of a case in several hands that act at random: edits, undos, merges, skewed clocks.

The log's promise is that copies with the same acts are the same case; these hands try to break it.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from db import log
from db.case import Case
from db.merging.adopting import adopt
from db.merging.deciding import decide, open_conflicts
from db.merging.merging import merge
from db.records import actors, claims, incidents, quotes
from tests.small_case import SmallCase

#: Milliseconds by which a colleague's clock is wrong.
SKEWS = (0, 0, -100_000, 50_000, 3_600_000)


@dataclass(slots=True)
class Hands:
    """Several copies and everything that was ever typed into one of them."""

    chance: random.Random
    copies: list[Case]
    typed: list[str] = field(default_factory=list)
    counter: int = 0

    def word(self, copy: int) -> str:
        """A value never typed before."""
        self.counter += 1
        self.typed.append(f"value {self.counter} of {copy}")
        return self.typed[-1]

    def act(self) -> None:
        """One act of one of them."""
        at = self.chance.randrange(len(self.copies))
        acts: list[Callable[[Case, int], None]] = [
            *[self._edit] * 8,
            *[self._delete] * 2,
            *[self._make] * 2,
            self._quote,
            self._undo,
            self._redo,
            self._decide,
            *[self._merge] * 4,
            *[self._adopt] * 3,
        ]
        self.chance.choice(acts)(self.copies[at], at)

    def settle(self) -> None:
        """Everybody merges everybody, until nobody has anything new."""
        for _ in range(3):
            for case in self.copies:
                for other in self.copies:
                    if other is not case:
                        merge(case, other.path)

    def close(self) -> None:
        for case in self.copies:
            case.close()

    def _pick(self, case: Case, table: str) -> int | None:
        rows = case.main_reader.rows(f"SELECT id FROM {table} WHERE deleted = 0 ORDER BY id")
        return self.chance.choice(rows)[0] if rows else None

    def _edit(self, case: Case, at: int) -> None:
        table, column = self.chance.choice(
            [
                ("incident", "title"),
                ("incident", "summary"),
                ("claim", "gist"),
                ("actor", "summary"),
            ]
        )
        row = self._pick(case, table)
        if row is not None:
            with case.step("Edit") as step:
                step.update(table, row, {column: self.word(at)})

    def _delete(self, case: Case, at: int) -> None:
        row = self._pick(case, self.chance.choice(["incident", "claim"]))
        if row is not None:
            with case.step("Delete") as step:
                if step.reader.value("SELECT 1 FROM incident WHERE id = ?", row):
                    incidents.delete(step, row)
                else:
                    claims.delete(step, row)

    def _make(self, case: Case, at: int) -> None:
        incident = self._pick(case, "incident")
        with case.step("Make") as step:
            if incident is None or self.chance.random() < 0.4:
                incident = incidents.create(step, title=self.word(at), when=None)
            actor = actors.create(step, self.word(at))
            claims.create(
                step,
                incident=incident,
                speaker=actor,
                gist=self.word(at),
                no_quote_reason="told on the phone",
            )

    def _quote(self, case: Case, at: int) -> None:
        row = self._pick(case, "quote")
        if row is None:
            return
        snapshot, start = case.main_reader.rows(
            "SELECT snapshot, start FROM quote WHERE id = ?", row
        )[0]
        held = quotes.snapshot(case.main_reader, snapshot)
        assert held is not None
        text = held.cleaned_text
        begin = max(0, min(len(text) - 2, start + self.chance.randrange(-3, 4)))
        end = min(len(text), begin + self.chance.randrange(5, 40))
        with case.step("Move quote") as step:
            step.update("quote", row, {"exact": text[begin:end], "start": begin, "end": end})

    def _undo(self, case: Case, at: int) -> None:
        case.undo()

    def _redo(self, case: Case, at: int) -> None:
        case.redo()

    def _decide(self, case: Case, at: int) -> None:
        waiting = open_conflicts(case.main_reader)
        if waiting:
            with case.step("Decide") as step:
                decide(step, self.chance.choice(waiting), self.chance.choice(["mine", "theirs"]))

    def _merge(self, case: Case, at: int) -> None:
        other = self.chance.choice([each for each in self.copies if each is not case])
        merge(case, other.path)

    def _adopt(self, case: Case, at: int) -> None:
        other = self.chance.choice([each for each in self.copies if each is not case])
        table = self.chance.choice(["incident", "incident", "actor", "source"])
        row = self._pick(other, table)
        if row is not None:
            adopt(case, other.path, [(table, row)], newest=self.chance.random() < 0.5)


def hands(small: SmallCase, folder: Path, seed: int, count: int = 4) -> Hands:
    """`count` copies of the small case in as many hands, with clocks of their own."""
    chance = random.Random(seed)
    now = [1_700_000_000_000]

    def clock(skew: int) -> Callable[[], int]:
        def tell() -> int:
            now[0] += chance.randrange(1, 5)
            return now[0] + skew

        return tell

    copies = []
    for number in range(count):
        path = folder / f"copy-{seed}-{number}.case"
        shutil.copyfile(small.path, path)
        copies.append(
            Case.open(path, analyst=f"Analyst {number}", clock=clock(chance.choice(SKEWS)))
        )
    return Hands(chance, copies)


def state(case: Case) -> dict[str, list[tuple[object, ...]]]:
    """Everything a case holds, what is derived included, and its log as a set."""
    reader = case.main_reader
    rows = {table: reader.rows(f"SELECT * FROM {table} ORDER BY id") for table in log.SYNCED}
    rows["txn"] = reader.rows(
        "SELECT id, hlc, author, kind, label, ref, digest FROM txn t "
        "WHERE kind <> 'merge' OR EXISTS (SELECT 1 FROM change WHERE txn = t.id) ORDER BY id"
    )
    rows["change"] = reader.rows(
        "SELECT txn, tbl, row, col, old, new FROM change ORDER BY txn, tbl, row, col, id"
    )
    return rows


def differences(case: Case, other: Case) -> list[str]:
    """The tables in which two copies differ, with a row of each."""
    mine, theirs = state(case), state(other)
    return [
        f"{table}: {sorted(map(str, set(mine[table]) ^ set(theirs[table])))[:2]}"
        for table in mine
        if mine[table] != theirs[table]
    ]
