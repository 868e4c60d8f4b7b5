"""Lists of references (CSL-JSON, RIS, BibTeX) brought into a case: every entry a source card.

Hides how an entry that is in the case already is known again: by the very words it was written in,
by its DOI, by its address. Nothing in a list is a text, so these sources are cited and not held.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from db.errors import BadInput
from db.exchange import bibtex, csl_json, foreign_bytes, held, ris, web_of_science
from db.exchange.articles import split
from db.exchange.csl_fields import Entry
from db.exchange.report import Tally
from db.reader import Reader
from db.reading import Decoded, decode
from db.step import Step

#: Bytes; the largest list met has 7,000 entries in 3 MB.
SIZE_MAX = 64 * foreign_bytes.MEGABYTE
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


def read(path: Path, form: str) -> tuple[str, Found]:
    """A doubt about the file as a whole ("" none), and its entries one by one; what cannot be read
    of it as (place, reason). Raises BadInput."""
    decoded = letters(foreign_bytes.read(path, SIZE_MAX, "a list of references"), path.name)
    return decoded.doubt, _READERS[form](decoded.text, path.name)


def _ris(text: str, name: str) -> Found:
    if web_of_science.BEGINS.match(text):
        return web_of_science.entries(text)
    return ris.entries(text)


_READERS: dict[str, Callable[[str, str], Found]] = {
    "csl-json": csl_json.entries,
    "ris": _ris,
    "bibtex": bibtex.entries,
}


def _write(step: Step, path: Path, tally: Tally, form: str) -> None:
    tally.unit = "entries"
    doubt, entries = read(path, form)
    if doubt:
        tally.warn(0, doubt)
    known = Known(step.reader)
    rows: list[list[object]] = []
    tally.pause(0.05, "reading")
    for found in entries:
        tally.rows_read += 1
        if tally.rows_read % _PAUSE == 0:
            tally.pause(0.6)
        if isinstance(found, Entry):
            _add(step, found, form, known, rows, tally)
        else:
            tally.refuse(*found)
    if not tally.rows_read:
        raise BadInput(f"“{path.name}” holds no references; nothing was imported.")
    tally.pause(0.7, "making them searchable")
    step.insert_many("source", ("id", *_COLUMNS, "csl"), rows)


def letters(data: bytes, name: str) -> Decoded:
    """The text of a list. A list is short and mostly English, so a guess needs help with Chinese:
    its letters come in pairs of bytes, which accents do not."""
    decoded = decode(data, name)
    if decoded.doubt and decoded.encoding.startswith("cp125"):
        with suppress(UnicodeDecodeError):
            text = data.decode("gb2312")
            return Decoded(text, "gb2312", decoded.doubt.replace(decoded.encoding, "gb2312"))
    return decoded


def _add(
    step: Step, entry: Entry, form: str, known: Known, rows: list[list[object]], tally: Tally
) -> None:
    for remark in entry.remarks:
        tally.warn(entry.row, remark, "dates that were not understood")
    if known.same_words(entry):
        tally.unchanged += 1
        return
    title = str(entry.fields.get("title", ""))
    again = known.same_work(entry)
    if again is not None:
        tally.unchanged += 1
        tally.warn(
            entry.row,
            f"“{title or entry.key}” is held as “{again}”; nothing was added.",
            "references whose DOI or address is in the case already",
        )
        return
    fields = dict(entry.fields)
    fields["note"] = " ".join([str(fields.get("note", "")), *entry.remarks]).strip()
    columns, others = split(fields)
    others["custom"] = {"native": entry.native, "format": form, "key": entry.key}
    defaults = {"title": "", "type": "document", "author": "[]", "translator": "[]"}
    cells = [columns.get(name) or defaults.get(name, _EMPTY.get(name, "")) for name in _COLUMNS]
    number = step.new_id()
    rows.append([number, *cells, json.dumps(others, ensure_ascii=False, sort_keys=True)])
    known.learn(entry)


_EMPTY: dict[str, str | None] = {"issued": None, "accessed": None, "original-date": None}


class Known:
    """What a case holds of references, and what a file has brought so far."""

    def __init__(self, reader: Reader) -> None:
        self._native: set[int] = set()
        self._works: dict[str, str] = {}
        for title, number, url, csl in reader.each(
            "SELECT title, DOI, URL, csl FROM source WHERE deleted = 0"
        ):
            for key in (_doi(number), held.page_key(url)):
                self._works.setdefault(key, title)
            custom = json.loads(csl).get("custom") if '"native"' in csl else None
            if isinstance(custom, dict):
                self._native.add(hash(str(custom.get("native", "")).strip()))
        self._works.pop("", None)

    def same_words(self, entry: Entry) -> bool:
        """Whether the very entry is in the case."""
        return hash(entry.native.strip()) in self._native

    def same_work(self, entry: Entry) -> str | None:
        """The title of the source with its DOI or its address."""
        keys = [_doi(entry.fields.get("DOI")), held.page_key(str(entry.fields.get("URL", "")))]
        found = next((self._works[key] for key in keys if key in self._works), None)
        return None if found is None else found or "Untitled source"

    def learn(self, entry: Entry) -> None:
        """One more that the case holds."""
        self._native.add(hash(entry.native.strip()))
        key = _doi(entry.fields.get("DOI"))
        # Not by address: the chapters of a book may all give the address of the book.
        if key:
            self._works.setdefault(key, str(entry.fields.get("title", "")))


def _doi(number: object) -> str:
    return f"doi:{ris.doi(str(number)).casefold()}" if number else ""
