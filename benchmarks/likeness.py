"""How fast and how surely texts that share words find each other.

Passages of 30 to 100 words are taken out of texts of the case and planted into new ones, every
third with words changed as an editor would; and whole texts are taken over with a few words
changed. Made words hold no stock phrases, so a false alarm here is a fault of the search.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np

from benchmarks.result import peak_memory_mb
from benchmarks.textcase import Texts, text_case
from db.case import Case
from db.likeness import finding, keeping
from db.reader import Reader

_SEED = 11
_ASKED = 60
_BATCH = 2_000
_REBUILT = 2_000
_SHORTEST, _LONGEST = 30, 100
_CHANGED_EVERY, _CHANGED = 3, 20
_WORDS = 300


@dataclass(frozen=True, slots=True)
class _Planted:
    """A text that takes words over from a text of the case: which, and how many."""

    text: str
    source: int
    words: int


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Milliseconds to find who shares words with a text, and how many of the planted are found."""
    path = case or text_case(incidents, max(incidents // 10, 1))
    with Case.open(path) as opened:
        while opened.mark_texts(_BATCH):
            pass
        reader = opened.main_reader
        texts = int(reader.value("SELECT count(*) FROM text_signature"))
        marks = int(reader.value("SELECT count(*) FROM text_mark"))
        mark_ms = _mark_ms(reader)
        figures = {
            "texts": float(texts),
            "marks_a_text": marks / max(texts, 1),
            "mark_ms_a_text": mark_ms,
            "index_build_s_at_this_rate": mark_ms * texts / 1000,
        }
        random = np.random.default_rng(_SEED)
        whole, passages = _planted(reader, random)
        figures |= _asked(reader, "near_duplicate", whole)
        figures |= _asked(reader, "passage", passages)
    figures["peak_memory_mb"] = peak_memory_mb()
    return figures


def _mark_ms(reader: Reader) -> float:
    """Milliseconds to cut a text and write its marks, into a file of its own in memory."""
    rows = reader.rows("SELECT id, cleaned_text FROM snapshot LIMIT ?", _REBUILT)
    made = reader.rows("SELECT sql FROM sqlite_schema WHERE name IN ('text_mark','text_signature')")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for (sql,) in made:
            connection.execute(sql)
        begun = perf_counter()
        for snapshot, text in rows:
            keeping.keep(connection, snapshot, text)
        return (perf_counter() - begun) * 1000 / max(len(rows), 1)


def _planted(reader: Reader, random: np.random.Generator) -> tuple[list[_Planted], list[_Planted]]:
    """Texts taken over whole, with one word in 20 changed, and texts with a passage in them."""
    held = reader.rows("SELECT id, source FROM snapshot WHERE deleted = 0 ORDER BY id")
    drawn = Texts(random).draw(_ASKED, _WORDS)
    whole, passages = [], []
    for number, (own,) in enumerate(drawn):
        snapshot, source = held[int(random.integers(len(held)))]
        words = str(
            reader.value("SELECT cleaned_text FROM snapshot WHERE id = ?", snapshot)
        ).split()
        length = min(int(random.integers(_SHORTEST, _LONGEST + 1)), len(words))
        first = int(random.integers(len(words) - length + 1))
        passage = words[first : first + length]
        if number % _CHANGED_EVERY == 0:
            passage[length // 2] = "changed"
        mine = own.split()
        at = int(random.integers(len(mine) + 1))
        passages.append(_Planted(" ".join(mine[:at] + passage + mine[at:]), source, length))
        changed = [
            "changed" if place % _CHANGED == _CHANGED - 1 else word
            for place, word in enumerate(words)
        ]
        whole.append(_Planted(" ".join(changed), source, len(words)))
    return whole, passages


def _asked(reader: Reader, name: str, planted: list[_Planted]) -> dict[str, float]:
    """A false alarm: somebody from whom nothing was taken."""
    times, found, false = [], 0, 0
    for each in planted:
        begun = perf_counter()
        answer = finding.of_text(reader, each.text)
        times.append((perf_counter() - begun) * 1000)
        right = [like for like in answer if like.source == each.source]
        found += any(like.words >= 0.8 * each.words for like in right)
        false += len(answer) - len(right)
    return {
        f"{name}_ms_p50": float(np.percentile(times, 50)),
        f"{name}_ms_p95": float(np.percentile(times, 95)),
        f"{name}_recall": found / max(len(planted), 1),
        f"{name}_false_alarms": float(false),
    }
