"""The texts of the case that share passages with one: looked up by marks, told word by word.

Hides how many texts are compared at most, and that marks which stand everywhere ("all rights
reserved") say little. Texts without marks yet are found by nobody: `unmarked` counts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from db.likeness import keeping
from db.likeness.marks import marks
from db.likeness.passages import Passage, passages
from db.likeness.worded import LONGEST, Worded, worded
from db.reader import Reader
from db.records.claims import publisher_sql

#: From this share of the words of the longer text on, two texts are nearly the same.
NEARLY = 0.9
#: Texts looked up for one mark, texts compared word by word, and code points of these together.
_HOLDERS, _COMPARED, _READ = 200, 60, 3 * LONGEST


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another text that shares passages with the one asked about. `issued`: EDTF; `here`, `there`:
    the words of the text asked about and of the other one."""

    source: int
    snapshot: int
    title: str
    publisher: str
    issued: str | None
    passages: tuple[Passage, ...]
    here: int
    there: int

    @property
    def words(self) -> int:
        """How many words are the same."""
        return sum(each.words for each in self.passages)

    @property
    def share(self) -> float:
        """The shared part of the text asked about, 0 to 1."""
        return min(1.0, self.words / max(self.here, 1))

    @property
    def share_there(self) -> float:
        """The shared part of the other text, 0 to 1."""
        return min(1.0, self.words / max(self.there, 1))

    @property
    def nearly_same(self) -> bool:
        """Whether the two are nearly one text."""
        return min(self.share, self.share_there) >= NEARLY

    @property
    def name(self) -> str:
        """Its title, or what stands for one."""
        return self.title or self.publisher or "Untitled source"


def of_text(reader: Reader, text: str, source: int = 0) -> tuple[Likeness, ...]:
    """The texts that share passages with this one, most words first, one entry for a source; but
    for those of `source` itself."""
    cut = worded(text)
    best: dict[int, Likeness] = {}
    for each in _compared(reader, cut, _candidates(reader, cut), source):
        held = best.get(each.source)
        if held is None or each.words > held.words:
            best[each.source] = each
    return tuple(sorted(best.values(), key=lambda each: (-each.words, each.source)))


def of_snapshot(reader: Reader, snapshot: int) -> tuple[Likeness, ...]:
    """As `of_text`, for a text of the case."""
    row = reader.row("SELECT source, cleaned_text FROM snapshot WHERE id = ?", snapshot)
    return () if row is None else of_text(reader, row[1], row[0])


def unmarked(reader: Reader) -> int:
    """How many texts of the case are found by nobody yet (a tenth of a second for 100,000)."""
    return keeping.unmarked(reader.connection)


def _candidates(reader: Reader, cut: Worded) -> list[int]:
    """Snapshots that hold some of the marks, those with the most and the rarest first."""
    weights: dict[int, float] = {}
    sql = f"SELECT snapshot FROM text_mark WHERE mark = ? LIMIT {_HOLDERS}"
    for mark in marks(cut).tolist():
        holders = reader.rows(sql, mark)
        for (snapshot,) in holders:
            weights[snapshot] = weights.get(snapshot, 0.0) + 1 / len(holders)
    return sorted(weights, key=lambda each: (-weights[each], each))


def _compared(
    reader: Reader, cut: Worded, candidates: Iterable[int], source: int
) -> Iterator[Likeness]:
    letters = 0
    among = islice(_texts(reader, candidates, source), _COMPARED)
    for snapshot, held, title, publisher, issued, text in among:
        letters += min(len(text), LONGEST)
        if letters > _READ:
            return
        other = worded(text)
        shared = passages(cut, other)
        if shared:
            yield Likeness(held, snapshot, title, publisher, issued, shared, len(cut), len(other))


def _texts(
    reader: Reader, candidates: Iterable[int], source: int
) -> Iterator[tuple[int, int, str, str, str | None, str]]:
    """The living ones of these snapshots, in their order."""
    sql = (
        f"SELECT p.id, p.source, s.title, {publisher_sql('s')}, s.issued, p.cleaned_text "
        "FROM snapshot p JOIN source s ON s.id = p.source "
        "WHERE p.id = ? AND p.deleted = 0 AND s.deleted = 0 AND p.source <> ?"
    )
    for snapshot in candidates:
        row = reader.row(sql, snapshot, source)
        if row is not None:
            yield row
