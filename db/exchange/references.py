"""Lists of references (CSL-JSON, RIS, BibTeX, Zotero) brought into a case: every entry a source
card.

Hides what becomes of an entry that the case holds already (see `held_references`), and that its
keywords are tags. Nothing in a list is a text, so these sources are cited and not held.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from db.errors import BadInput
from db.exchange import (
    bibtex,
    csl_json,
    edited_references,
    foreign_bytes,
    ris,
    web_of_science,
    zotero_rdf,
)
from db.exchange.articles import split
from db.exchange.csl_fields import Entry
from db.exchange.held_references import Former
from db.exchange.held_references import Known as Known
from db.exchange.report import Tally
from db.language import say
from db.reading import Decoded, decode
from db.records.tags import LONGEST
from db.search.fold import fold
from db.step import Step

CHANGED = say("references that were edited in their list since they were imported")
FILES = say("files attached to references were not brought in; where they lie stands in the note")

#: Bytes; the largest list met has 7,000 entries in 3 MB.
SIZE_MAX = 64 * foreign_bytes.MEGABYTE
#: As a graph a list takes twelve times its bytes, and a second for each megabyte.
_MOST = {"zotero-rdf": 32 * foreign_bytes.MEGABYTE}
_PAUSE = 200

_COLUMNS = (
    *("type", "title", "container-title", "collection-title", "publisher", "publisher-place"),
    *("author", "translator", "issued", "accessed", "original-date", "URL", "archive"),
    *("archive_location", "language", "genre", "volume", "issue", "page", "number", "DOI", "ISBN"),
    *("abstract", "note"),
)

Found = Iterable[Entry | tuple[int, str]]


def write_csl(step: Step, path: Path, tally: Tally) -> None:
    """A list in CSL-JSON. Raises BadInput or Cancelled."""
    _write(step, path, tally, "csl-json")


def write_ris(step: Step, path: Path, tally: Tally) -> None:
    """A list in RIS, or in the lines of the Web of Science. Raises BadInput or Cancelled."""
    _write(step, path, tally, "ris")


def write_bibtex(step: Step, path: Path, tally: Tally) -> None:
    """A list in BibTeX or BibLaTeX. Raises BadInput or Cancelled."""
    _write(step, path, tally, "bibtex")


def write_zotero_rdf(step: Step, path: Path, tally: Tally) -> None:
    """A list in Zotero RDF. Raises BadInput or Cancelled."""
    _write(step, path, tally, "zotero-rdf")


def read(path: Path, form: str) -> tuple[str, Found]:
    """A doubt about the file as a whole ("" none), and its entries one by one; what cannot be read
    of it as (place, reason). Raises BadInput."""
    decoded = letters(
        foreign_bytes.read(path, _MOST.get(form, SIZE_MAX), say("a list of references")), path.name
    )
    return decoded.doubt, _READERS[form](decoded.text, path.name)


def _ris(text: str, name: str) -> Found:
    if web_of_science.BEGINS.match(text):
        return web_of_science.entries(text)
    return ris.entries(text)


_READERS: dict[str, Callable[[str, str], Found]] = {
    "csl-json": csl_json.entries,
    "ris": _ris,
    "bibtex": bibtex.entries,
    "zotero-rdf": zotero_rdf.entries,
}
#: How an entry is read from its own words where these are not those of a list.
_REREADERS: dict[str, Callable[[str, str], Found]] = {"zotero-rdf": zotero_rdf.reread}


def _write(step: Step, path: Path, tally: Tally, form: str) -> None:
    tally.unit = "entries"
    doubt, entries = read(path, form)
    if doubt:
        tally.warn(0, doubt)
    known = Known(step.reader)
    tally.pause(0.05, "reading")
    listed: list[Entry | tuple[int, str]] = []
    for found in entries:
        listed.append(found)
        tally.rows_read += 1
        if tally.rows_read % _PAUSE == 0:
            tally.pause(0.5)
    if not listed:
        raise BadInput(say("“{name}” holds no references; nothing was imported.", name=path.name))
    known.stay(each for each in listed if isinstance(each, Entry))
    cards = _Cards(step, form, known, tally)
    for number, each in enumerate(listed):
        if number % _PAUSE == 0:
            tally.pause(0.5 + 0.2 * number / len(listed))
        if isinstance(each, Entry):
            cards.take(each)
        else:
            tally.refuse(*each)
    tally.pause(0.7, say("making them searchable"))
    cards.flush()


def letters(data: bytes, name: str) -> Decoded:
    """The text of a list. A list is short and mostly English, so a guess needs help with Chinese:
    its letters come in pairs of bytes, which accents do not."""
    decoded = decode(data, name)
    if decoded.doubt and decoded.encoding.startswith("cp125"):
        with suppress(UnicodeDecodeError):
            text = data.decode("gb2312")
            return Decoded(text, "gb2312", decoded.doubt.replace(decoded.encoding, "gb2312"))
    return decoded


_EMPTY: dict[str, object] = {
    "accessed": None,
    "author": "[]",
    "issued": None,
    "original-date": None,
    "translator": "[]",
    "type": "document",
}


class _Cards:
    """Makes source cards of entries, and brings those that are there in line."""

    def __init__(self, step: Step, form: str, known: Known, tally: Tally) -> None:
        self._step, self._form, self._known, self._tally = step, form, known, tally
        self._rows: list[list[object]] = []
        self._tags: dict[str, int] = {}
        self._new_tags: list[tuple[int, str]] = []
        self._tagged: list[tuple[int, int, str, int]] = []
        for tag, text in step.reader.rows("SELECT id, text FROM tag WHERE deleted = 0"):
            self._tags.setdefault(fold(text), tag)

    def take(self, entry: Entry) -> None:
        """One entry: a new card, one that is brought in line, or one that is there already."""
        tally, known = self._tally, self._known
        for remark in entry.remarks:
            tally.warn(entry.row, remark, say("dates that were not understood"))
        if known.same_words(entry):
            tally.unchanged += 1
            return
        if entry.files:
            tally.warn(
                entry.row, say("not brought in: {names}", names="; ".join(entry.files)), FILES
            )
        former = known.former(entry, self._form)
        if former is not None:
            self._bring_in_line(former, entry)
            return
        again = known.same_work(entry)
        if again is None:
            self._make(entry)
            known.learn(entry)
            return
        tally.unchanged += 1
        title = str(entry.fields.get("title", ""))
        tally.warn(
            entry.row,
            say(
                "“{title}” is held as “{again}”; nothing was added.",
                title=title or entry.key,
                again=again,
            ),
            say("references that are in the case already"),
        )

    def flush(self) -> None:
        """Write what waits."""
        self._step.insert_many("source", ("id", *_COLUMNS, "csl"), self._rows)
        self._step.insert_many("tag", ("id", "text"), self._new_tags)
        self._step.insert_many("tagging", ("id", "tag", "owner_table", "owner"), self._tagged)

    def _make(self, entry: Entry) -> None:
        fields = dict(entry.fields)
        fields["note"] = " ".join([str(fields.get("note", "")), *entry.remarks]).strip()
        own = fields.pop("custom", None)
        columns, others = split(fields)
        kept = {"native": entry.native, "format": self._form, "key": entry.key}
        others["custom"] = {**own, **kept} if isinstance(own, dict) else kept
        cells = [columns.get(name) or _EMPTY.get(name, "") for name in _COLUMNS]
        number = self._step.new_id()
        self._rows.append([number, *cells, json.dumps(others, ensure_ascii=False, sort_keys=True)])
        self._tag(entry, number, set())

    def _bring_in_line(self, former: Former, entry: Entry) -> None:
        reader = _REREADERS.get(self._form) or _READERS[self._form]
        was, now = (
            next((each.fields for each in reader(native, "") if isinstance(each, Entry)), {})
            for native in (former.native, entry.native)
        )
        edits = edited_references.follow(self._step, former.source, was, now, entry)
        borne = {
            row[0]
            for row in self._step.reader.rows(
                "SELECT tag FROM tagging WHERE owner_table = 'source' AND owner = ?", former.source
            )
        }
        self._tag(entry, former.source, borne)
        self._known.learn(entry)
        if not edits.followed and not edits.kept:
            self._tally.unchanged += 1
            return
        self._tally.changed += 1
        told = "; ".join(edits.followed)
        if edits.kept:
            told += say(
                "{value}kept as written here: {names}",
                value="; " if told else "",
                names="; ".join(edits.kept),
            )
        title = str(entry.fields.get("title", "")) or former.title or entry.key
        self._tally.warn(entry.row, f"“{title}” was edited: {told}", CHANGED, about=former.source)

    def _tag(self, entry: Entry, source: int, borne: set[int]) -> None:
        """Its keywords as tags, but for those it bears or bore; one too long for a tag stays a
        keyword."""
        for text in entry.tags:
            key = fold(text)
            if len(text) > LONGEST or not key:
                continue
            tag = self._tags.get(key)
            if tag is None:
                tag = self._tags[key] = self._step.new_id()
                self._new_tags.append((tag, text))
            if tag not in borne:
                borne.add(tag)
                self._tagged.append((self._step.new_id(), tag, "source", source))
