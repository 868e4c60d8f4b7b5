"""The case that search is measured on: many incidents and articles in four scripts.

Made words, used as unevenly as real ones are (Zipf): 40,000 of each script, the few that are
used all the time short. Written straight into a real case file with its full search index and
kept in the user's cache folder, so that only the first run waits for it.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.dataset import made_once
from db.search import index

#: How many different words each script has.
VOCABULARY = 40_000
_VERSION = 1
_SEED = 30221
_BATCH = 50_000
_DAYS = 24 * 365
_DAY = 86_400
_FIRST_DAY = 10_957  # 2000-01-01
_TITLE, _SUMMARY, _ARTICLE, _QUOTED = 7, 28, 300, 80
# Ids as a session gives them: 39 bits of the session, then a counter.
_INCIDENT, _SOURCE, _SNAPSHOT, _QUOTE, _ACTOR, _NAME = (
    (0x4B_7E15_1628 + n) << 24 for n in range(6)
)

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Script:
    """How words of one script are made. `share`: its part of all texts."""

    name: str
    share: float
    onsets: str
    vowels: str
    codas: str


SCRIPTS = (
    Script(
        "latin",
        0.45,
        "k t s m n r b d l p h g f v j z c w sh ch kh br tr st pr",
        "a e i o u",
        "n r l s t m k",
    ),
    Script(
        "cyrillic",
        0.2,
        "к т с м н р б д л п х г ф в ж з ч ш ст пр",
        "а е и о у ы я",
        "н р л с т м к й",
    ),
    Script("arabic", 0.25, "ك ت س م ن ر ب د ل ف ح ج خ ش ع ق ز ه ص ط", "ا و ي ا", "ن ر ل س ت م ه"),
    Script("devanagari", 0.1, "क त स म न र ब द ल प ह ग ज च भ व श", "ा ि ी ु े ो", "न र ल स त म"),
)


def text_case(incidents: int, texts: int) -> Path:
    """The bench case with so many incidents and articles, made if it is not there."""
    return made_once(
        f"texts-{incidents}-{texts}-v{_VERSION}",
        f"Bench with {incidents:,} incidents and {texts:,} texts",
        lambda path: _fill(path, incidents, texts),
        to_write=True,
    )


def vocabulary(script: Script) -> list[str]:
    """The words of a script, the most used first."""
    random = np.random.default_rng([_SEED, SCRIPTS.index(script)])
    onsets, vowels, codas = (part.split() for part in (script.onsets, script.vowels, script.codas))
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        # Ranks grow with the words found: short words come first, as in languages.
        syllables = 1 + random.binomial(3, min(0.25 + len(found) / VOCABULARY, 0.7))
        word = ""
        for _ in range(syllables):
            word += onsets[_uneven(random, len(onsets))] + vowels[_uneven(random, len(vowels))]
        if random.random() < 0.4:
            word += codas[_uneven(random, len(codas))]
        found.setdefault(word)
    return list(found)


def _uneven(random: np.random.Generator, count: int) -> int:
    """Some letters are used more than others: the first about five times the last."""
    return int(count * random.random() ** 1.6)


class Texts:
    """Endless text of every script, drawn from the vocabularies as Zipf found them used."""

    def __init__(self, random: np.random.Generator) -> None:
        self._random = random
        self._words = [np.array(vocabulary(script), dtype=object) for script in SCRIPTS]
        self._use = np.cumsum(1 / np.arange(1, VOCABULARY + 1))
        self._use /= self._use[-1]
        self._shares = [script.share for script in SCRIPTS]

    def draw(self, rows: int, *lengths: int) -> Iterator[tuple[str, ...]]:
        """So many rows, each of one script, with a text of about so many words for each length."""
        scripts = self._random.choice(len(SCRIPTS), rows, p=self._shares)
        counts = np.stack(
            [self._random.integers(max(n * 3 // 5, 1), n * 7 // 5 + 1, rows) for n in lengths], 1
        )
        ranks = self._use.searchsorted(self._random.random(int(counts.sum())))
        at = 0
        for script, row in zip(scripts.tolist(), counts.tolist(), strict=True):
            out = []
            for count in row:
                out.append(" ".join(self._words[script][ranks[at : at + count]]))
                at += count
            yield tuple(out)


def _fill(path: Path, incidents: int, texts: int) -> None:
    random = np.random.default_rng(_SEED)
    drawn = Texts(random)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # Nothing is lost when this is cut short: the file gets its name when it is whole.
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-262144")
        txn = connection.execute("SELECT max(id) FROM txn").fetchone()[0]
        connection.execute("BEGIN")
        connection.execute("UPDATE ctx SET txn = ?", (txn,))
        _incidents(connection, txn, incidents, drawn, random)
        _articles(connection, txn, texts, drawn, random)
        _actors(connection, txn, max(texts // 5, 1), drawn)
        index.rebuild(connection)
        connection.execute("UPDATE ctx SET txn = NULL")
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode=DELETE")


def _incidents(
    connection: sqlite3.Connection,
    txn: int,
    incidents: int,
    drawn: Texts,
    random: np.random.Generator,
) -> None:
    dates = _dates()
    for first in range(0, incidents, _BATCH):
        rows = min(_BATCH, incidents - first)
        days = random.integers(0, _DAYS, rows).tolist()
        connection.executemany(
            "INSERT INTO incident(id, created_txn, title, summary, edtf, earliest, start_latest,"
            " end_earliest, latest) VALUES (?,?,?,?,?,?,?,?,?)",
            (
                (_INCIDENT + first + n, txn, *text, dates[day], *_bounds(day), *_bounds(day))
                for n, (day, text) in enumerate(
                    zip(days, drawn.draw(rows, _TITLE, _SUMMARY), strict=True)
                )
            ),
        )


def _articles(
    connection: sqlite3.Connection, txn: int, texts: int, drawn: Texts, random: np.random.Generator
) -> None:
    dates = _dates()
    for first in range(0, texts, _BATCH):
        rows = min(_BATCH, texts - first)
        days = random.integers(0, _DAYS, rows).tolist()
        articles = list(drawn.draw(rows, _TITLE, _ARTICLE))
        connection.executemany(
            "INSERT INTO source(id, created_txn, type, title, issued, issued_earliest,"
            " issued_latest) VALUES (?,?,'article-newspaper',?,?,?,?)",
            (
                (_SOURCE + first + n, txn, title, dates[day], *_bounds(day))
                for n, (day, (title, _)) in enumerate(zip(days, articles, strict=True))
            ),
        )
        connection.executemany(
            "INSERT INTO snapshot(id, created_txn, source, captured_at, cleaned_text,"
            " cleaned_sha256, cleaner) VALUES (?,?,?,'2024-01-01T00:00:00Z',?,?,'1')",
            (
                (_SNAPSHOT + n, txn, _SOURCE + n, text, hashlib.sha256(text.encode()).hexdigest())
                for n, (_, text) in enumerate(articles, first)
            ),
        )
        connection.executemany(
            'INSERT INTO quote(id, created_txn, snapshot, exact, start, "end")'
            " VALUES (?,?,?,?,0,?)",
            (
                (_QUOTE + n, txn, _SNAPSHOT + n, text[:_QUOTED], _QUOTED)
                for n, (_, text) in enumerate(articles, first)
                if n % 5 == 0
            ),
        )


def _actors(connection: sqlite3.Connection, txn: int, actors: int, drawn: Texts) -> None:
    connection.executemany(
        "INSERT INTO actor(id, created_txn, kind) VALUES (?,?,'armed_group')",
        ((_ACTOR + n, txn) for n in range(actors)),
    )
    connection.executemany(
        "INSERT INTO actor_name(id, created_txn, actor, text, kind) VALUES (?,?,?,?,'primary')",
        ((_NAME + n, txn, _ACTOR + n, name) for n, (name,) in enumerate(drawn.draw(actors, 3))),
    )


def _dates() -> list[str]:
    first = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=_FIRST_DAY)
    return [f"{first + timedelta(days=day):%Y-%m-%d}" for day in range(_DAYS)]


def _bounds(day: int) -> tuple[int, int]:
    return (_FIRST_DAY + day) * _DAY, (_FIRST_DAY + day + 1) * _DAY
