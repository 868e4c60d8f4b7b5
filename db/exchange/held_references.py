"""What a case holds of references: by which an entry of a list is known again.

Hides the signs: the very words of the entry, its DOI, its address; and of an entry that was edited
in its list since, its key there beside a title, an author or a number that stayed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db.exchange import held
from db.exchange.csl_fields import Entry
from db.exchange.ris import doi
from db.reader import Reader
from db.search.fold import fold

#: A title of fewer words, such as “Editorial”, says too little.
_WORDS = 3


@dataclass(frozen=True, slots=True)
class Former:
    """A source that came from a list: the form of that list, and the entry as it stood there."""

    source: int
    title: str
    form: str
    native: str


@dataclass(frozen=True, slots=True)
class _Card:
    """A source that came from a list, by what is compared. `author`: the first one."""

    source: int
    form: str
    key: str
    title: str
    author: str
    doi: str
    page: str

    def is_akin(self, other: _Card) -> bool:
        """Whether two entries of one key can be one work, edited."""
        pairs = [
            *((self.title, other.title), (self.author, other.author)),
            *((self.doi, other.doi), (self.page, other.page)),
        ]
        return any(mine and mine == theirs for mine, theirs in pairs)


class Known:
    """What a case holds of references, and what a file has brought so far."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._native: dict[int, int] = {}
        self._works: dict[str, str] = {}
        self._cards: dict[tuple[str, ...], list[_Card]] = {}
        self._taken: set[int] = set()
        for number, title, author, issued, name, url, csl in reader.each(
            "SELECT id, title, author, issued, DOI, URL, csl FROM source WHERE deleted = 0"
        ):
            work = _work(title, author, issued or "")
            for key in (f"id:{number}", _doi(name), held.page_key(url), work):
                self._works.setdefault(key, title)
            custom = json.loads(csl).get("custom") if '"native"' in csl else None
            if isinstance(custom, dict):
                self._native[_hash(str(custom.get("native", "")))] = number
                form, own = str(custom.get("format", "")), str(custom.get("key", ""))
                self._file(_card(number, form, own, title, author, name, url))
        self._works.pop("", None)

    def same_words(self, entry: Entry) -> bool:
        """Whether the very entry is in the case."""
        return _hash(entry.native) in self._native

    def same_work(self, entry: Entry) -> str | None:
        """The title of the source it was written from, with its DOI or its address, or with its
        title, first author and date: the same reference in another form of list."""
        fields = entry.fields
        people = json.dumps(fields.get("author", []))
        keys = [
            *(_own(fields.get("custom")), _doi(fields.get("DOI"))),
            held.page_key(str(fields.get("URL", ""))),
            _work(str(fields.get("title", "")), people, str(fields.get("issued", ""))),
        ]
        found = next((self._works[key] for key in keys if key in self._works), None)
        return None if found is None else found or "Untitled source"

    def stay(self, entries: Iterable[Entry]) -> None:
        """Tell all entries of a file before they are asked about one by one: a source whose entry
        is in it as it was is no former state of another."""
        self._taken |= {
            self._native[one]
            for one in map(_hash, (e.native for e in entries))
            if one in self._native
        }

    def former(self, entry: Entry, form: str) -> Former | None:
        """The source that came of this entry before it was edited in its list; each once."""
        fields = entry.fields
        own = _card(
            *(0, form, entry.key, str(fields.get("title", ""))),
            json.dumps(fields.get("author", [])),
            *(fields.get("DOI"), str(fields.get("URL", ""))),
        )
        for sign in _signs(own):
            for card in self._cards.get(sign, ()):
                if card.source not in self._taken and card.is_akin(own):
                    self._taken.add(card.source)
                    return self._of(card)
        return None

    def learn(self, entry: Entry) -> None:
        """One more that the case holds."""
        self._native.setdefault(_hash(entry.native), 0)
        key = _doi(entry.fields.get("DOI"))
        # Not by address: the chapters of a book may all give the address of the book.
        if key:
            self._works.setdefault(key, str(entry.fields.get("title", "")))

    def _file(self, card: _Card) -> None:
        for sign in _signs(card):
            self._cards.setdefault(sign, []).append(card)

    def _of(self, card: _Card) -> Former:
        row = self._reader.row("SELECT title, csl FROM source WHERE id = ?", card.source)
        assert row is not None
        native = str(json.loads(row[1])["custom"].get("native", ""))
        return Former(card.source, row[0], card.form, native)


def _card(
    source: int,
    form: str,
    key: str,
    title: str,
    author: str,
    number: object,
    url: str,
) -> _Card:
    family = _first(author)
    return _Card(source, form, key, fold(title), family, _doi(number), held.page_key(url))


def _signs(card: _Card) -> Iterator[tuple[str, ...]]:
    """By what a card is looked up, the surest first."""
    if card.key:
        yield "key", card.form, card.key
    if card.doi:
        yield "doi", card.form, card.doi
    if card.page:
        yield "page", card.form, card.page, card.title
    if not card.key and card.title and card.author:
        yield "title", card.form, card.title, card.author


def _first(author: str) -> str:
    """The first author of a list of names as JSON, folded."""
    people = json.loads(author or "[]")
    first = people[0] if people and isinstance(people[0], dict) else {}
    return fold(str(first.get("family") or first.get("literal") or ""))


def _work(title: str, author: str, issued: str) -> str:
    """By what a work is known without a number: "" where that says too little."""
    family = _first(author) if issued and len(title.split()) >= _WORDS else ""
    return f"work:{fold(title)}|{family}|{issued}" if family else ""


def _own(custom: object) -> str:
    """By what an entry is known that Casebinder itself wrote."""
    ours = custom.get("casebinder") if isinstance(custom, dict) else None
    return f"id:{ours.get('id')}" if isinstance(ours, dict) else ""


def _hash(native: str) -> int:
    return hash(native.strip())


def _doi(number: object) -> str:
    return f"doi:{doi(str(number)).casefold()}" if number else ""
