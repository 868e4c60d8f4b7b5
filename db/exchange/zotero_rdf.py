"""Zotero RDF: the one export of Zotero that keeps collections, notes and attached files.

Hides the graph: containers within containers, people in sequences, addresses and call numbers as
things of their own. The file is untrusted: what a Zotero never writes and a parser can be hurt by
is refused, and nothing that it names is fetched or opened.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from db.errors import BadInput
from db.exchange import zotero_items
from db.exchange.csl_fields import Entry
from db.language import say

#: Where a relative address in the file would lie; nothing is asked of it.
_BASE = "http://zotero.invalid/"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_BIB = "http://purl.org/net/biblio#"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_PRISM = "http://prismstandard.org/namespaces/1.2/basic/"
_FOAF = "http://xmlns.com/foaf/0.1/"
_VCARD = "http://nwalsh.com/rdf/vCard#"
_LINK = "http://purl.org/rss/1.0/modules/link/"
_Z = "http://www.zotero.org/namespaces/export#"
_UNSAFE = re.compile(r"<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)", re.IGNORECASE)
_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")
#: The element in which Zotero names a file, and which RDF does not allow.
_PATH = re.compile(r"(</?)rdf:resource(?=[\s/>])")
#: What an item is whose own type is not told, by its class, with the class of what it is part of.
_CLASSES = {
    "Article": "journalArticle",
    "Book": "book",
    "BookSection": "bookSection",
    "ConferenceProceedings": "presentation",
    "Data": "computerProgram",
    "Document": "webpage",
    "Illustration": "artwork",
    "Image": "map",
    "Interview": "interview",
    "Legislation": "statute",
    "Letter": "letter",
    "Manuscript": "manuscript",
    "MotionPicture": "film",
    "Patent": "patent",
    "Recording": "audioRecording",
    "Report": "report",
    "Thesis": "thesis",
}
_WITHIN = {"Newspaper": "newspaperArticle", "Periodical": "magazineArticle"}
#: Field by predicate, of an item or of what it is part of.
_OF_BOTH = {
    f"{_TERMS}alternative": "journalAbbreviation",
    f"{_PRISM}volume": "volume",
    f"{_PRISM}number": "number",
}
_OF_ITEM = {
    **_OF_BOTH,
    f"{_BIB}pages": "pages",
    f"{_DC}coverage": "archiveLocation",
    f"{_DC}date": "date",
    f"{_DC}description": "extra",
    f"{_DC}language": "language",
    f"{_DC}rights": "rights",
    f"{_DC}source": "libraryCatalog",
    f"{_DC}title": "title",
    f"{_DC}type": "type",
    f"{_PRISM}edition": "edition",
    f"{_TERMS}abstract": "abstractNote",
    f"{_TERMS}dateSubmitted": "accessDate",
    f"{_TERMS}issued": "issueDate",
    f"{_TERMS}medium": "medium",
}
_SERIES = {
    f"{_DC}title": "series",
    f"{_TERMS}alternative": "seriesTitle",
    f"{_DC}description": "seriesText",
    f"{_DC}identifier": "seriesNumber",
}
#: Kinds of items whose number is that of an issue.
_ISSUES = frozenset({"journalArticle", "magazineArticle", "newspaperArticle", "case"})

Item = dict[str, Any]


def entries(text: str, called: str) -> Iterator[Entry | tuple[int, str]]:
    """The items of a file; (row, reason) for notes and files that belong to none. Raises
    BadInput."""
    graph = _Graph(_parsed(text, called))
    for row, item in enumerate(graph.items(), 1):
        left_out = zotero_items.part(item)
        if left_out:
            yield row, left_out
        else:
            native = json.dumps(item, ensure_ascii=False, sort_keys=True)
            yield zotero_items.entry(row, item, native, item.get("collections", ()))


def reread(native: str, called: str) -> Iterator[Entry | tuple[int, str]]:
    """An entry from its `native` text, which is the item in Zotero's own terms."""
    item = json.loads(native)
    yield zotero_items.entry(1, item, native, item.get("collections", ()))


def _parsed(text: str, called: str) -> list[tuple[Any, Any, Any]]:
    """The statements of a file in its order. Raises BadInput."""
    if _UNSAFE.search(text):
        raise BadInput(
            say(
                "“{called}” declares a document type or entities, which Zotero never writes "
                "and which can hide harm. Nothing was imported; export the list from Zotero "
                "again.",
                called=called,
            )
        )
    # Here because the library takes a third of a second to load and few lists need it.
    from xml.sax import SAXException

    from rdflib import Graph
    from rdflib.exceptions import Error

    # It tells of addresses that are none, such as names of files, in the terminal.
    logging.getLogger("rdflib").addHandler(logging.NullHandler())
    logging.getLogger("rdflib").propagate = False

    class Sink(Graph):
        """Keeps the statements in the order of the file, which a graph does not."""

        told: list[tuple[Any, Any, Any]]

        def add(self, triple: Any) -> Any:
            self.told.append(triple)
            return self

    graph = Sink()
    graph.told = []
    try:
        text = _PATH.sub(r"\1z:path", _DECLARED.sub("", text.lstrip("\ufeff")))
        data = text.encode("utf-8", "replace")
        graph.parse(data=data, format="xml", publicID=_BASE)
    except (SAXException, Error, ValueError, RecursionError, AssertionError) as trouble:
        line = getattr(trouble, "getLineNumber", lambda: None)()
        where = say(" from line {line:,} on", line=line) if line else ""
        raise BadInput(
            say(
                "“{called}” is damaged or cut short: it cannot be read as RDF{where}. "
                "Nothing was imported; export it from Zotero again.",
                called=called,
                where=where,
            )
        ) from None
    return graph.told


class _Graph:
    """The statements of a file, asked in the words of Zotero."""

    def __init__(self, statements: Iterable[tuple[Any, Any, Any]]) -> None:
        #: What is said of each thing, in the order of the file.
        self._said: dict[Any, list[tuple[str, Any]]] = {}
        self._inside: set[Any] = set()
        for subject, predicate, thing in statements:
            self._said.setdefault(subject, []).append((str(predicate), thing))
        for said in self._said.values():
            for predicate, thing in said:
                if predicate in (f"{_TERMS}isPartOf", f"{_LINK}link", f"{_TERMS}isReferencedBy"):
                    self._inside.add(thing)
        self._collections = self._of_collections()

    def items(self) -> Iterator[Item]:
        """Every item that stands for itself, in the order of the file."""
        for thing in self._said:
            kind = self._kind(thing)
            if kind and not (thing in self._inside and kind in ("", "note", "attachment")):
                yield self._item(thing, kind)

    def _kind(self, thing: Any) -> str:
        """The type of an item as Zotero calls it; "" for what is none."""
        told = self._text(thing, f"{_Z}itemType") or self._text(thing, f"{_Z}type")
        if told in zotero_items.TYPES or told in zotero_items.PARTS:
            return told
        name = self._class(thing)
        if name == "Memo":
            return "note"
        if name == "Attachment":
            return "attachment"
        if thing in self._inside or name not in _CLASSES:
            return "document" if told else ""
        around = {self._class(each) for each, _ in self._around(thing)}
        within = next((_WITHIN[each] for each in around if each in _WITHIN), "")
        return within if name == "Article" and within else _CLASSES[name]

    def _item(self, thing: Any, kind: str) -> Item:
        item: Item = {"itemType": kind, "uri": self._name(thing)}
        for predicate, value in self._said[thing]:
            if predicate in _OF_ITEM:
                _put(item, _OF_ITEM[predicate], self._plain(value))
            elif predicate.startswith(_Z) and self._is_text(value):
                _put(item, predicate.removeprefix(_Z), self._plain(value))
        item["itemType"] = kind
        if kind == "note":
            _put(item, "note", self._text(thing, f"{_RDF}value"))
        self._add_around(thing, item)
        self._add_publisher(thing, item)
        self._add_identifiers(thing, item)
        self._add_subjects(thing, item)
        for conference in self._things(thing, f"{_BIB}presentedAt"):
            text = self._text(conference, f"{_DC}title") or self._plain(conference)
            _put(item, "conferenceName", text)
        item["creators"] = self._creators(thing)
        item["notes"] = [
            self._text(each, f"{_RDF}value")
            for each in self._things(thing, f"{_TERMS}isReferencedBy")
        ]
        item["attachments"] = [self._file(each) for each in self._things(thing, f"{_LINK}link")]
        item["collections"] = self._collections.get(thing, [])
        if kind in _ISSUES and "number" in item:
            item.setdefault("issue", item.pop("number"))
        return {name: value for name, value in item.items() if value not in ("", [], None)}

    def _around(self, thing: Any) -> list[tuple[Any, int]]:
        """What an item is part of, and what that is part of, with how far out."""
        found: list[tuple[Any, int]] = []
        todo = [(thing, 0)]
        for each, depth in todo:
            for outer in self._things(each, f"{_TERMS}isPartOf"):
                if outer != thing and all(outer != known for known, _ in found):
                    found.append((outer, depth + 1))
                    todo.append((outer, depth + 1))
        return found

    def _add_around(self, thing: Any, item: Item) -> None:
        for outer, _ in self._around(thing):
            name = self._class(outer)
            if name == "Part":
                _put(item, "section", self._text(outer, f"{_DC}title"))
            elif name == "Series":
                for predicate, field in _SERIES.items():
                    _put(item, field, self._text(outer, predicate))
            else:
                field = "reporter" if name == "CourtReporter" else "publicationTitle"
                _put(item, field, self._text(outer, f"{_DC}title"))
                for predicate, field in _OF_BOTH.items():
                    _put(item, field, self._text(outer, predicate))
                self._add_identifiers(outer, item)

    def _add_publisher(self, thing: Any, item: Item) -> None:
        for each in self._things(thing, f"{_DC}publisher"):
            name = self._text(each, f"{_FOAF}name")
            _put(item, "publisher", name or (self._plain(each) if self._is_text(each) else ""))
            for address in self._things(each, f"{_VCARD}adr"):
                _put(item, "place", self._text(address, f"{_VCARD}locality"))

    def _add_identifiers(self, thing: Any, item: Item) -> None:
        """Addresses, and numbers that begin with what they are: "ISSN 0028-0836"."""
        for each in self._things(thing, f"{_DC}identifier"):
            if not self._is_text(each):
                _put(item, "url", self._text(each, f"{_RDF}value"))
                continue
            text = self._plain(each)
            scheme, _, number = text.partition(" ")
            if scheme.upper() in ("ISBN", "ISSN", "DOI") and number:
                _put(item, scheme.upper(), number)
            elif text.startswith("10."):
                _put(item, "DOI", text)

    def _add_subjects(self, thing: Any, item: Item) -> None:
        """Tags, those that Zotero made itself too; the call number is no tag."""
        tags = item.setdefault("tags", [])
        for each in self._things(thing, f"{_DC}subject"):
            if self._is_text(each):
                tags.append(self._plain(each))
            elif self._class(each) == "AutomaticTag":
                tags.append(self._text(each, f"{_RDF}value"))
            else:
                _put(item, "callNumber", self._text(each, f"{_RDF}value"))

    def _creators(self, thing: Any) -> list[dict[str, str]]:
        """Everybody, the authors first, each kind in the order of its sequence."""
        found = []
        for predicate, value in self._said[thing]:
            role = re.fullmatch(rf"(?:{re.escape(_BIB)}|{re.escape(_Z)})(\w+)s", predicate)
            if role is None or self._is_text(value):
                continue
            members = [
                (int(at.rpartition("_")[2]), each)
                for at, each in self._said.get(value, ())
                if re.fullmatch(rf"{re.escape(_RDF)}_\d+", at)
            ]
            for _, person in sorted(members, key=lambda each: each[0]):
                found.append({"creatorType": role[1], **self._person(person)})
        found.sort(key=lambda each: each["creatorType"] != "author")
        return found

    def _person(self, thing: Any) -> dict[str, str]:
        family = next(
            filter(None, (self._text(thing, _FOAF + each) for each in ("surname", "familyName"))),
            "",
        )
        given = next(
            filter(None, (self._text(thing, _FOAF + each) for each in ("givenName", "givenname"))),
            "",
        )
        if family and given:
            return {"lastName": family, "firstName": given}
        return {"name": family or given or self._text(thing, f"{_FOAF}name")}

    def _file(self, thing: Any) -> dict[str, str]:
        """An attached file: where it lies by the list; it is not looked for."""
        path = next(
            (
                self._name(each)
                for predicate in (f"{_Z}path", f"{_RDF}resource")
                for each in self._things(thing, predicate)
            ),
            "",
        )
        address: Item = {}
        self._add_identifiers(thing, address)
        title = self._text(thing, f"{_DC}title")
        return {"path": path, "url": address.get("url", ""), "title": title}

    def _of_collections(self) -> dict[Any, list[str]]:
        """The collections that each item lies in, by their path: "Research / Syria"."""
        names: dict[Any, str] = {}
        above: dict[Any, Any] = {}
        for thing in self._said:
            if self._class(thing) == "Collection":
                names[thing] = self._text(thing, f"{_DC}title")
                for child in self._things(thing, f"{_TERMS}hasPart"):
                    above.setdefault(child, thing)
        found: dict[Any, list[str]] = {}
        for collection in names:
            path, at = [names[collection]], above.get(collection)
            while at is not None and len(path) < 32:
                path.append(names.get(at, ""))
                at = above.get(at)
            for child in self._things(collection, f"{_TERMS}hasPart"):
                if child not in names:
                    found.setdefault(child, []).append(" / ".join(reversed(path)))
        return found

    def _things(self, thing: Any, predicate: str) -> list[Any]:
        return [value for name, value in self._said.get(thing, ()) if name == predicate]

    def _class(self, thing: Any) -> str:
        """The class of a thing without its vocabulary: "Journal"."""
        found = self._things(thing, f"{_RDF}type")
        return re.split(r"[#/]", str(found[0]))[-1] if found else ""

    def _text(self, thing: Any, predicate: str) -> str:
        found = next((each for each in self._things(thing, predicate) if self._is_text(each)), "")
        return self._plain(found)

    def _plain(self, value: Any) -> str:
        return str(value).strip()

    def _is_text(self, value: Any) -> bool:
        return type(value).__name__ == "Literal"

    def _name(self, thing: Any) -> str:
        """What a thing is called in the file; "" for one without a name."""
        if type(thing).__name__ != "URIRef":
            return ""
        name = str(thing)
        return unquote(name.removeprefix(_BASE)) if name.startswith(_BASE) else name


def _put(item: Item, field: str, text: str) -> None:
    """Fill in a field that is empty yet."""
    if text and not item.get(field):
        item[field] = text
