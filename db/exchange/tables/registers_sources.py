"""Where the words of a dataset stand: its card, the articles it cites, the texts of its rows.

Hides that an article which a dataset cites is a card without a text until somebody brings it in,
and that one the case holds already, by its address, is that one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.exchange.held import page_key
from db.exchange.tables.bulk import Bulk
from db.exchange.tables.incoming import Cited, Dataset, Row
from db.reader import Reader, id_list
from db.records import names
from db.step import Step

#: Formats under which many different tables come: they are told apart by their names too.
_NAMED = frozenset({"csv", "geojson", "timelinejs"})
#: The type of a source that is the text of a row: an entry in a database (CSL).
ENTRY = "entry"
_CONTEXT = 32
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Release:
    """Where a file's rows belong: its `dataset` row, all releases of that dataset, the card that
    cites it, who publishes it (an actor; None: nobody named), and what to call it in a sentence.
    """

    id: int
    family: tuple[int, ...]
    card: int
    publisher: int | None
    dataset: Dataset
    scheme: str
    is_new: bool

    @property
    def speaker(self) -> str:
        """Who speaks in the dataset's claims, in words."""
        return self.dataset.acronym or self.dataset.publisher or self.dataset.name

    @property
    def title(self) -> str:
        """Its name with the version."""
        return " ".join(filter(None, (self.dataset.name, self.dataset.version)))


def scheme_of(dataset: Dataset) -> str:
    """The scheme under which its numbers stand in `external_ids`."""
    return dataset.scheme or f"{dataset.kind}:{dataset.name}"


def family(reader: Reader, dataset: Dataset) -> dict[int, str]:
    """Every release of this dataset that the case holds: its row and version."""
    same_name = "AND name = ?" if dataset.kind in _NAMED else "AND ? <> ''"
    return dict(
        reader.rows(
            f"SELECT id, version FROM dataset WHERE kind = ? {same_name} AND deleted = 0 "
            "ORDER BY id",
            dataset.kind,
            dataset.name,
        )
    )


def release(step: Step, dataset: Dataset, file: Path) -> Release:
    """The release a file holds, with its card; made when the case has not got it."""
    held = family(step.reader, dataset)
    own = next((row for row, version in held.items() if version == dataset.version), None)
    publisher = _publisher(step, dataset, held)
    is_new = own is None
    changed = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    accessed = changed.date().isoformat()
    citation = dataset.citation.replace("{accessed}", accessed)
    if own is None:
        own = step.insert(
            "dataset",
            kind=dataset.kind,
            name=dataset.name,
            version=dataset.version,
            licence=dataset.licence,
            citation=citation,
            url=dataset.url,
            redistributable=int(dataset.redistributable),
            retrieved=accessed,
        )
        held[own] = dataset.version
    card = step.reader.value(
        "SELECT id FROM source WHERE dataset = ? AND type = 'dataset' AND deleted = 0", own
    )
    if card is None:
        version = dataset.version
        came = f"Imported from “{file.name}”, SHA-256 {sha256_of(file)}."
        card = step.insert(
            "source",
            {
                "type": "dataset",
                "title": f"{dataset.name}, version {version}" if version else dataset.name,
                "publisher": dataset.publisher,
                "author": json.dumps([{"literal": dataset.publisher}] if publisher else []),
                "URL": dataset.url,
                "issued": dataset.year or None,
                "accessed": accessed,
                "outlet": publisher,
                "licence": dataset.licence,
                "note": f"{came} {citation}".strip(),
                "dataset": own,
            },
        )
    return Release(own, tuple(held), card, publisher, dataset, scheme_of(dataset), is_new)


def held_release(reader: Reader, dataset: Dataset) -> Release | None:
    """The release as the case has it, else the newest that it has of this dataset; None when it
    has none."""
    held = family(reader, dataset)
    if not held:
        return None
    own = next((row for row, version in held.items() if version == dataset.version), max(held))
    card, publisher = reader.row(
        f"SELECT id, outlet FROM source WHERE dataset IN ({id_list(held)}) AND type = 'dataset' "
        "AND deleted = 0 ORDER BY dataset = ? DESC, id DESC",
        own,
    ) or (0, None)
    return Release(own, tuple(held), card, publisher, dataset, scheme_of(dataset), is_new=False)


def note_file(step: Step, release: Release, file: Path) -> None:
    """Keep on the card of a release that more of it came, from another file."""
    came = f"More of it imported from “{file.name}”, SHA-256 {sha256_of(file)}."
    note = step.reader.value("SELECT note FROM source WHERE id = ?", release.card)
    if came not in note:
        step.update("source", release.card, note=f"{note}\n{came}".strip())


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file."""
    digest = hashlib.sha256()
    with file.open("rb") as raw:
        while block := raw.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _publisher(step: Step, dataset: Dataset, held: Iterable[int]) -> int | None:
    """Who publishes a dataset, as an actor: neither a state nor a party to anything."""
    if not dataset.publisher:
        return None
    known = step.reader.value(
        "SELECT s.outlet FROM source s JOIN actor a ON a.id = s.outlet AND a.deleted = 0 "
        f"WHERE s.dataset IN ({id_list(held)}) AND s.type = 'dataset' AND s.deleted = 0 "
        "ORDER BY s.id"
    )
    if known is not None:
        return int(known)
    found = names.holders(step.reader, "actor", dataset.publisher)
    if found:
        return found[0]
    actor = step.insert("actor", kind="ngo", summary=dataset.summary)
    names.add(step, "actor", actor, dataset.publisher, kind="primary", lang="en")
    if dataset.acronym:
        names.add(step, "actor", actor, dataset.acronym, kind="acronym", lang="en")
    return actor


class CitedSources:
    """Cards for articles that a dataset cites and nobody here holds."""

    def __init__(self, reader: Reader, datasets: Iterable[int]) -> None:
        self._reader = reader
        self._known: dict[int, int] = {}
        self._pages: dict[str, int] | None = None
        for number, title, publisher, issued, url in reader.each(
            "SELECT id, title, publisher, issued, URL FROM source WHERE deleted = 0 "
            f"AND dataset IN ({id_list(datasets)}) AND type NOT IN ('dataset', '{ENTRY}')"
        ):
            self._known[hash((publisher, issued or "", title, url))] = number

    def find(self, cited: Cited, release: Release, bulk: Bulk) -> int:
        """The card of a cited article; made when there is none."""
        # A 64-bit hash instead of the texts: 300,000 headlines would fill the memory.
        key = hash((cited.publisher, cited.issued, cited.title, cited.url))
        known = self._known.get(key)
        if known is None:
            known = self.held(cited) or self._make(cited, release, bulk)
            self._known[key] = known
        return known

    def held(self, cited: Cited) -> int | None:
        """The source of the case that is this article, when there is one."""
        known = self._known.get(hash((cited.publisher, cited.issued, cited.title, cited.url)))
        if known is None and cited.url:
            known = self._by_page().get(_page(cited.url))
        return known

    def _make(self, cited: Cited, release: Release, bulk: Bulk) -> int:
        kind = "article-newspaper" if cited.publisher else "webpage" if cited.url else "document"
        note = f"Cited by {release.speaker}, not held. {cited.wording}".strip()
        number = bulk.add(
            "source",
            *(kind, cited.title, cited.publisher, cited.issued or None),
            *(cited.url, "", "", note, release.id),
        )
        if cited.url:
            page = _page(cited.url)
            if page:
                self._by_page()[page] = number
        return number

    def _by_page(self) -> dict[str, int]:
        """The sources of the case by their addresses, read when a first address is met."""
        if self._pages is None:
            self._pages = {}
            for number, url in self._reader.each(
                "SELECT id, URL FROM source WHERE deleted = 0 AND URL <> '' AND type <> 'dataset' "
                f"AND type <> '{ENTRY}' UNION ALL SELECT s.id, p.url_final FROM snapshot p "
                "JOIN source s ON s.id = p.source AND s.deleted = 0 "
                "WHERE p.deleted = 0 AND p.url_final <> ''"
            ):
                self._pages.setdefault(_page(url), number)
            self._pages.pop("", None)
        return self._pages


def _page(url: str) -> str:
    """The same text for all spellings of one page; "" for a site alone, which names no article."""
    key = page_key(url)
    return key if any(sign in key for sign in "/?#") else ""


class RowTexts:
    """The prose of rows, each a text of its own that quotes can stand in."""

    def __init__(self, step: Step, bulk: Bulk, release: Release) -> None:
        self._step = step
        self._bulk = bulk
        self._release = release
        self._at = datetime.now(UTC).isoformat(timespec="seconds")

    def keep(self, row: Row) -> tuple[int, int]:
        """A new text: its source and snapshot."""
        dataset = self._release.dataset
        source = self._bulk.add(
            "source",
            *(ENTRY, row.text_title or row.title, dataset.publisher or dataset.name, None),
            *(dataset.url, row.lang, row.native, "", self._release.id),
        )
        return source, self.version(source, row)

    def version(self, source: int, row: Row) -> int:
        """One more version of a row's text."""
        return self._bulk.add(
            "snapshot",
            *(source, self._at, self._step.author, f"import {self._release.dataset.kind}"),
            *("text/plain", row.lang, row.text),
            *(hashlib.sha256(row.text.encode()).hexdigest(), "dataset row"),
        )

    def quote(self, snapshot: int, row: Row, exact: str) -> int | None:
        """Words of a row's text as a quote; None when they do not stand in it."""
        start = row.text.find(exact)
        if start < 0 or not exact:
            return None
        end = start + len(exact)
        around = row.text[max(0, start - _CONTEXT) : start], row.text[end : end + _CONTEXT]
        return self._bulk.add("quote", snapshot, exact, *around, start, end, row.lang)

    def latest(self, native: str, text: str) -> tuple[int, int | None] | None:
        """The source that holds the text of a row that came before, and its version that reads so;
        None when there is none."""
        found = text_source(self._step.reader, self._release, native)
        if found is None:
            return None
        version = self._step.reader.value(
            "SELECT id FROM snapshot WHERE source = ? AND cleaned_sha256 = ? AND deleted = 0 "
            "ORDER BY id DESC",
            *(found, hashlib.sha256(text.encode()).hexdigest()),
        )
        return found, version


def text_source(reader: Reader, release: Release, native: str) -> int | None:
    """The source that holds the text of a row that came before."""
    found: int | None = reader.value(
        f"SELECT id FROM source WHERE type = '{ENTRY}' AND number = ? AND deleted = 0 "
        f"AND dataset IN ({id_list(release.family)}) ORDER BY id",
        native,
    )
    return found
