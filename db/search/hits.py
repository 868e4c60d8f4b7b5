"""Finding: records whose text holds the words typed, in every script, with a snippet.

Hides that only so many candidates are looked at: from a list of a hundred thousand hits the first
few are read, those first that hold the very words typed, and put in order by where the words stand.
"""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from db.reader import Reader, Row, marks
from db.records.identities import standing_for
from db.records.names import display_sql, shown
from db.refs import Kind, Ref
from db.search.fold import word_spans
from db.search.match import exact_query, held, match_query, pieces_held, terms

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Marks = tuple[tuple[int, int], ...]

_AROUND = 70
_BLANK = re.compile(r"\s")
_BLANKS = re.compile(r"\s+")
_PIECE = re.compile(r"\S+")
#: Texts longer than this are not searched for the words to show; the hit stands without them.
_FAR = 200_000
#: How many candidates of a kind are looked at, those with the whole words before the others.
_CANDIDATES = 16
_SLICE = 1 << 18


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found. `marks`, `title_marks`: (start, end) of the words found, in code points of
    `snippet` and `title`; `edtf`: the record's date, or ''; `found_in`: the kind of text that
    holds the words, "snapshot" for the text of the source `ref`."""

    ref: Ref
    title: str
    snippet: str
    edtf: str
    marks: Marks
    title_marks: Marks = ()
    found_in: Kind = "incident"


# kind -> the record shown, its title, the text that was searched, its date in words and as a
# number to be put in order by; by ids of the index
_ASKED: dict[Kind, str] = {
    "incident": "SELECT t.id, t.id, t.title, t.summary, coalesce(t.edtf, ''), t.earliest "
    "FROM incident t WHERE t.deleted = 0 AND t.id IN ({ids})",
    "actor": f"SELECT n.id, n.actor, coalesce({display_sql('actor', 'n.actor')}, ''), n.text, '', "
    "NULL FROM actor_name n JOIN actor a ON a.id = n.actor WHERE n.deleted = 0 AND a.deleted = 0 "
    "AND n.id IN ({ids})",
    "place": f"SELECT n.id, n.place, coalesce({display_sql('place', 'n.place')}, ''), n.text, '', "
    "NULL FROM place_name n JOIN place p ON p.id = n.place WHERE n.deleted = 0 AND p.deleted = 0 "
    "AND n.id IN ({ids})",
    "source": "SELECT t.id, t.id, t.title, t.\"container-title\", coalesce(t.issued, ''), "
    "t.issued_earliest FROM source t WHERE t.deleted = 0 AND t.id IN ({ids})",
    "snapshot": "SELECT s.id, s.source, t.title, s.cleaned_text, coalesce(t.issued, ''), "
    "NULL FROM snapshot s JOIN source t ON t.id = s.source WHERE s.deleted = 0 AND t.deleted = 0 "
    "AND s.id IN ({ids})",
    "quote": "SELECT q.id, q.id, t.title, q.exact, coalesce(t.issued, ''), NULL FROM quote q "
    "JOIN snapshot s ON s.id = q.snapshot JOIN source t ON t.id = s.source WHERE q.deleted = 0 "
    "AND q.id IN ({ids})",
}
_INDEX: dict[Kind, str] = {
    "incident": "search_incident",
    "actor": "search_actor_name",
    "place": "search_place_name",
    "source": "search_source",
    "snapshot": "search_snapshot",
    "quote": "search_quote",
}
# Kinds whose candidates are put in order; the others stay as they come.
_ORDERED = ("incident", "actor", "place", "source")
KINDS: tuple[Kind, ...] = tuple(_ASKED)


def find(reader: Reader, typed: str, limit: int = 50, kinds: Collection[Kind] = KINDS) -> list[Hit]:
    """The best hits of each kind, at most `limit` in all, kinds in turn order: first those that
    hold the whole words, those whose title does, the newest. A text hit names its source."""
    if not terms(typed):
        return []
    most = max(limit, _CANDIDATES)
    found = _candidates(reader, [kind for kind in KINDS if kind in kinds], typed, most)
    out: dict[Ref, Hit] = {}
    for kind, count in _shares({kind: len(ids) for kind, ids in found.items()}, limit).items():
        hits = _best(reader, kind, found[kind], terms(typed), count)
        for hit in _as_one(reader, hits, terms(typed)) if kind == "actor" else hits:
            out.setdefault(hit.ref, hit)
    return list(out.values())


def _as_one(reader: Reader, hits: Iterable[Hit], wanted: list[str]) -> Iterator[Hit]:
    """Actors that were found to be the same stand under the one whose name they go by."""
    same = standing_for(reader)
    heads = shown(reader, "actor", set(same.values())) if same else {}
    for hit in hits:
        head = same.get(hit.ref.id)
        if head is None:
            yield hit
        else:
            name = heads[head]
            yield replace(hit, ref=Ref("actor", head), title=name, title_marks=_marks(name, wanted))


def _shares(found: dict[Kind, int], limit: int) -> dict[Kind, int]:
    """How many of each kind are shown: each gets its turn until there is no room or no more."""
    shares = dict.fromkeys(found, 0)
    while limit > 0 and any(shares[kind] < found[kind] for kind in found):
        for kind in found:
            if limit > 0 and shares[kind] < found[kind]:
                shares[kind] += 1
                limit -= 1
    return shares


def incident_ids(reader: Reader, typed: str) -> npt.NDArray[np.int64]:
    """The ids of every incident whose title or summary holds the words, sorted."""
    # Here, because the command `search` starts in half the time without numpy.
    import numpy as np

    query = match_query(typed)
    if not query:
        return np.empty(0, np.int64)
    # Ids of one session differ in their last digits only: counted from the first, their text is a
    # third as long, and a quarter of a million come in 30 ms.
    first = reader.value("SELECT min(id) FROM incident") or 0
    text = reader.value(
        "SELECT group_concat(rowid - ?) FROM search_incident WHERE search_incident MATCH ?",
        first,
        query,
    )
    if not text:
        return np.empty(0, np.int64)
    parts = []
    at = 0
    while at < len(text):
        end = text.find(",", at + _SLICE)
        end = end if end > 0 else len(text)
        parts.append(np.fromstring(text[at:end], np.int64, sep=","))
        at = end + 1
        # numpy holds the interpreter while it reads digits: the window gets its turn in between.
        time.sleep(0)
    return np.concatenate(parts) + first


def count(reader: Reader, typed: str) -> int:
    """How many incidents hold the words."""
    query = match_query(typed)
    sql = "SELECT count(*) FROM search_incident WHERE search_incident MATCH ?"
    return int(reader.value(sql, query)) if query else 0


def _candidates(
    reader: Reader, kinds: Sequence[Kind], typed: str, most: int
) -> dict[Kind, dict[int, bool]]:
    """For each kind ids of its index, so many at most, and whether they hold the words as whole
    words: these first."""
    found = {
        kind: dict.fromkeys(ids, True)
        for kind, ids in _last(reader, kinds, exact_query(typed), most).items()
    }
    more = [kind for kind in kinds if len(found[kind]) < most]
    for kind, ids in _last(reader, more, match_query(typed), most).items():
        for number in ids:
            found[kind].setdefault(number, False)
        found[kind] = dict(islice(found[kind].items(), most))
    return found


def _last(
    reader: Reader, kinds: Sequence[Kind], query: str, most: int
) -> dict[Kind, Iterator[int]]:
    """For each kind the highest ids that answer a query, so many at most."""
    if not kinds:
        return {}
    # All in one row: between two rows the window may take the interpreter, and not give it back
    # before a line is drawn. From the end, where in most cases the newest stand; FTS5 walks there
    # as fast.
    asked = [
        f"(SELECT group_concat(rowid) FROM (SELECT rowid FROM {_INDEX[kind]} "
        f"WHERE {_INDEX[kind]} MATCH ?1 ORDER BY rowid DESC LIMIT ?2))"
        for kind in kinds
    ]
    row = reader.row(f"SELECT {', '.join(asked)}", query, most)
    assert row is not None
    return {
        kind: map(int, ids.split(",")) if ids else iter(())
        for kind, ids in zip(kinds, row, strict=True)
    }


def _best(
    reader: Reader, kind: Kind, ids: dict[int, bool], wanted: list[str], count: int
) -> Iterator[Hit]:
    """The best hits among candidates of a kind."""
    if not ids:
        return
    asked = list(ids) if kind in _ORDERED else list(ids)[:count]
    # Whose incident, actor or source was deleted has no row.
    rows = _read(reader, kind, asked)
    if kind in _ORDERED:
        rows.sort(key=lambda row: _place(row[2], row[5], ids[row[0]], wanted))
    else:
        order = {row: place for place, row in enumerate(asked)}
        rows.sort(key=lambda row: order[row[0]])
    given: Kind = "source" if kind == "snapshot" else kind
    for _, number, title, text, edtf, _ in rows[:count]:
        head = " ".join(title.split())
        snippet, marks = snip(text or head, wanted)
        if not marks and kind in ("incident", "source"):
            snippet, marks = snip(head, wanted)
        yield Hit(Ref(given, number), head, snippet, edtf, marks, _marks(head, wanted), kind)


def _read(reader: Reader, kind: Kind, ids: Sequence[int]) -> list[Row]:
    # The same statement for any number of ids: to compile one takes longer than to answer it.
    room = -len(ids) % _CANDIDATES
    sql = _ASKED[kind].format(ids=marks(len(ids) + room))
    return reader.rows(sql, *ids, *[None] * room)


def _place(
    title: str, when: int | None, exact: bool, wanted: list[str]
) -> tuple[bool, int, bool, float]:
    """What a candidate is put in order by: whole words, how many of them in the title, whether the
    title begins with them, the newest."""
    words = held(title)
    missing = sum(f" {each}" not in words for each in wanted)
    begins = words.startswith(f" {wanted[0]}")
    return (not exact, missing, not begins, -when if when is not None else float("inf"))


def _marks(title: str, wanted: list[str]) -> Marks:
    return tuple(_found(title[:1000], wanted))


def _found(text: str, wanted: list[str]) -> Iterator[tuple[int, int]]:
    """Where the words found stand in `text`."""
    lines = list(pieces_held(text.split()))
    begins = [f" {each}" for each in wanted]
    starts = tuple(wanted)
    for piece, words in zip(_PIECE.finditer(text), lines, strict=True):
        for begin in begins:
            if begin in words:
                first = piece.start()
                for start, end, word in word_spans(piece.group()):
                    if word.startswith(starts):
                        yield first + start, first + end
                break


def snip(text: str, wanted: list[str]) -> tuple[str, Marks]:
    """A piece of `text` around the first word found, and where the words found stand in it."""
    first = _as_written(text, wanted)
    if first < 0:
        first = _first(text[:_FAR], wanted)
    if first < 0:
        return _short(text), ()
    begin = _early(text, first)
    end = _end_of(text, begin + 2 * _AROUND)
    lead, tail = "… " if begin else "", " …" if end < len(text.rstrip()) else ""
    offset = len(lead)
    marks = tuple((s + offset, e + offset) for s, e in _found(text[begin:end], wanted))
    return lead + _BLANK.sub(" ", text[begin:end]) + tail, marks


def _as_written(text: str, wanted: list[str]) -> int:
    """Where one of the words stands just as it was folded; -1 for nowhere. Finds most of them
    in a tenth of the time."""
    lowered = text.lower()
    if len(lowered) != len(text):
        return -1
    places = [lowered.find(f" {each}") + 1 for each in wanted]
    if lowered.startswith(tuple(wanted)):
        return 0
    return min((at for at in places if at), default=-1)


def _first(text: str, wanted: list[str]) -> int:
    """Where the first piece of text begins that holds one of the words; -1 for nowhere."""
    pieces = text.split()
    words = "\n".join(pieces_held(pieces))
    places = [at for each in wanted if (at := words.find(f" {each}")) >= 0]
    if not places:
        return -1
    piece = words.count("\n", 0, min(places))
    return len(text) - len(text.split(None, piece)[piece]) if piece else 0


def _early(text: str, at: int) -> int:
    """Some words before `at`, where one begins."""
    before = max(0, at - _AROUND // 2)
    space = _BLANKS.search(text, before, at) if before else None
    return space.end() if space is not None else at if before else 0


def _end_of(text: str, end: int) -> int:
    """The last end of a word before `end`; `end` where a single one goes on beyond it."""
    if end >= len(text):
        return len(text)
    cut = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end))
    return cut if cut > end - _AROUND else end


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 2 * _AROUND else line[: 2 * _AROUND].rsplit(" ", 1)[0] + " …"
