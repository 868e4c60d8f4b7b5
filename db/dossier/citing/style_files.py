"""Citation styles as they are written: files of the Citation Style Language (CSL 1.0.2).

Hides how such a file is read without trusting it: no document type, no entities, nothing fetched,
and not more than a style can be. The files of ours lie in resources/dossier/styles.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from lxml import etree

from db.errors import BadInput
from db.language import say

_SPACE = "{http://purl.org/net/xbiblio/csl}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_LARGEST = 2_000_000
_DEEPEST = 60
_LONGEST = 2_000
#: Languages whose words for styles are shipped, by the languages of dossiers.
LOCALES = {
    "en": "en-US",
    "fr": "fr-FR",
    "es": "es-ES",
    "ru": "ru-RU",
    "ar": "ar",
    "fa": "fa-IR",
}
_NEAR = {
    **dict.fromkeys(("post", "post-weblog"), "webpage"),
    **dict.fromkeys(("entry", "entry-dictionary"), "entry-encyclopedia"),
    **dict.fromkeys(("review", "review-book"), "article-journal"),
    **dict.fromkeys(("classic", "musical_score", "collection", "periodical"), "book"),
    **dict.fromkeys(("performance", "event"), "speech"),
    "song": "motion_picture",
    "regulation": "legislation",
    **dict.fromkeys(
        ("document", "dataset", "map", "graphic", "figure", "pamphlet", "hearing", "standard"),
        "report",
    ),
    **dict.fromkeys(("patent", "software", "interview", "broadcast", "treaty"), "report"),
}


class BadStyle(BadInput):
    """A citation style cannot be used; the sentence says why."""


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """An element: its name without a prefix, its attributes, what stands in it."""

    tag: str
    attributes: Mapping[str, str]
    children: tuple[Node, ...]
    text: str

    def get(self, name: str, default: str = "") -> str:
        """An attribute."""
        return self.attributes.get(name, default)

    def first(self, tag: str) -> Node | None:
        """The first child of that name."""
        return next((child for child in self.children if child.tag == tag), None)

    def all(self, tag: str) -> tuple[Node, ...]:
        """The children of that name."""
        return tuple(child for child in self.children if child.tag == tag)


@dataclass(frozen=True, slots=True, eq=False)
class StyleFile:
    """A style: its title, its root, its macros, and the layout that gives one entry of a list.

    `noted`: the layout is that of a note, since the style knows no list. `kinds`: the types of
    sources it has rules for.
    """

    title: str
    root: Node
    macros: Mapping[str, Node]
    place: Node
    noted: bool
    kinds: frozenset[str]

    def nearest(self, kind: str) -> str:
        """The type itself, or one that is near to it where the style has never heard of it:
        else a post would lose its date, and a dataset its publisher."""
        if kind in self.kinds:
            return kind
        return _NEAR.get(kind, kind) if _NEAR.get(kind) in self.kinds else kind


def shipped(name: str, notes: bool = False) -> StyleFile:
    """A style of ours, by the name of its file."""
    return _shipped(name, notes)


@functools.cache
def _shipped(name: str, notes: bool) -> StyleFile:
    folder = resources.files("resources").joinpath("dossier", "styles")
    return _style(_read(folder.joinpath(f"{name}.csl").read_bytes(), name), name, notes)


def own(path: Path) -> StyleFile:
    """A style of the user's own. Raises BadStyle."""
    try:
        about = path.stat()
        return _own(path, about.st_mtime_ns, about.st_size)
    except OSError as error:
        raise BadStyle(
            say(
                "The citation style “{name}” cannot be read ({strerror}).",
                name=path.name,
                strerror=error.strerror,
            )
        ) from error


@functools.lru_cache(maxsize=4)
def _own(path: Path, changed: int, size: int) -> StyleFile:
    """Read once, and again when the file was changed."""
    if size > _LARGEST:
        raise BadStyle(say("The citation style “{name}” is larger than 2 MB.", name=path.name))
    return _style(_read(path.read_bytes(), path.name), path.name, False)


@functools.cache
def locale(name: str) -> Node:
    """The words of a language, by the name of its file ("en-US")."""
    folder = resources.files("resources").joinpath("dossier", "styles", "locales")
    return _read(folder.joinpath(f"locales-{name}.xml").read_bytes(), name)


def _read(content: bytes, name: str) -> Node:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadStyle(
            say("“{name}” is not a citation style: it is not readable as XML.", name=name)
        ) from error
    if root.getroottree().docinfo.doctype:
        raise BadStyle(
            say(
                "“{name}” declares a document type, which no citation style does; it was not read.",
                name=name,
            )
        )
    return _node(root, name, 0)


def _node(element: etree._Element, name: str, depth: int) -> Node:
    if depth > _DEEPEST:
        raise BadStyle(say("“{name}” is nested deeper than a citation style can be.", name=name))
    if any(len(value) > _LONGEST for value in element.attrib.values()):
        raise BadStyle(
            say("“{name}” holds an attribute longer than any a citation style needs.", name=name)
        )
    return Node(
        str(element.tag).removeprefix(_SPACE),
        {
            ("xml:lang" if str(key) == _LANG else str(key)): str(value)
            for key, value in element.attrib.items()
        },
        tuple(_node(child, name, depth + 1) for child in element if isinstance(child.tag, str)),
        str(element.text or ""),
    )


def _style(root: Node, name: str, notes: bool) -> StyleFile:
    if root.tag != "style":
        raise BadStyle(say("“{name}” is not a citation style.", name=name))
    info = root.first("info")
    if info is not None and any(
        link.get("rel") == "independent-parent" for link in info.all("link")
    ):
        raise BadStyle(
            say(
                "“{name}” only points to another style and has no rules of its own. Choose the "
                "file of the style it points to.",
                name=name,
            )
        )
    listed, cited = root.first("bibliography"), root.first("citation")
    place = cited if notes or listed is None else listed
    if place is None or place.first("layout") is None:
        raise BadStyle(say("“{name}” does not say how a source is written.", name=name))
    macros = {each.get("name"): each for each in root.all("macro")}
    _check(place, macros, name)
    title = info.first("title") if info is not None else None
    return StyleFile(
        title.text.strip() if title is not None else name,
        root,
        macros,
        place,
        place is cited,
        frozenset(_kinds(root)),
    )


def _kinds(node: Node) -> Iterator[str]:
    yield from node.get("type").split()
    for child in node.children:
        yield from _kinds(child)


def _check(start: Node, macros: Mapping[str, Node], name: str) -> None:
    """Every macro that is called is there, and none calls itself."""
    done: set[str] = set()

    def visit(node: Node, path: tuple[str, ...]) -> None:
        called = node.get("macro")
        if called:
            if called in path or len(path) > _DEEPEST:
                raise BadStyle(
                    say("In “{name}”, the macro “{called}” calls itself.", name=name, called=called)
                )
            if called not in macros:
                raise BadStyle(
                    say("In “{name}”, the macro “{called}” is missing.", name=name, called=called)
                )
            if called not in done:
                visit(macros[called], (*path, called))
                done.add(called)
        for child in node.children:
            visit(child, path)

    visit(start, ())
