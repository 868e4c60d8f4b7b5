"""What a page tells search engines about its article in JSON-LD, as rows of citation fields.

Hides the freedom of that format: graphs, lists or single values, names as texts or as objects,
objects that stand elsewhere and are only pointed at.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence

from db.reading.article import Field

WHERE = "JSON-LD page data"

_ARTICLES = re.compile(
    r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|Analysis\w*|Opinion\w*|AdvertiserContent)$"
)
_PAGES = re.compile(r"\w*(?:Page|CreativeWork|VideoObject)$")
_CSL = {
    "NewsArticle": "article-newspaper",
    "ReportageNewsArticle": "article-newspaper",
    "AnalysisNewsArticle": "article-newspaper",
    "OpinionNewsArticle": "article-newspaper",
    "BackgroundNewsArticle": "article-newspaper",
    "BlogPosting": "post-weblog",
    "ScholarlyArticle": "article-journal",
    "Report": "report",
}
_WRAPPED = re.compile(
    r"^\s*(?:/\*|//)?\s*(?:<!--|<!\[CDATA\[)?(?:\*/)?|(?://|/\*)?\s*(?:-->|\]\]>)?(?:\*/)?[\s;]*$"
)
_NODES_MAX = 20_000
_AUTHORS_MAX = 40
_LONG = 5_000

_Node = dict[str, object]


def fields(scripts: Sequence[str], canonical: str, title: str) -> tuple[Field, ...]:
    """The fields of the article that the page's JSON-LD tells of; () when it tells of none.

    `canonical`: the page's own address, `title`: the title of its window, by which one of several
    articles is chosen.
    """
    nodes: list[_Node] = []
    for script in scripts:
        nodes += _nodes(script)
    named = {str(node["@id"]): node for node in reversed(nodes) if "@id" in node and len(node) > 1}
    article = _article(nodes, canonical, title)
    return tuple(_told(article, named)) if article else ()


def _nodes(script: str) -> list[_Node]:
    """Every object in a script, outer ones first; [] when it is no JSON."""
    try:
        found = json.loads(_WRAPPED.sub("", script), strict=False)
    except (ValueError, RecursionError):
        return []
    out: list[_Node] = []
    queue: list[object] = [found]
    while queue and len(out) < _NODES_MAX:
        each = queue.pop(0)
        if isinstance(each, list):
            queue[:0] = each
        elif isinstance(each, dict):
            out.append(each)
            queue += [value for value in each.values() if isinstance(value, dict | list)]
    return out


def _kinds(node: _Node) -> list[str]:
    kinds = node.get("@type")
    return [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind]


def _article(nodes: Sequence[_Node], canonical: str, title: str) -> _Node | None:
    for shape in (_ARTICLES, _PAGES):
        found = [node for node in nodes if any(shape.match(kind) for kind in _kinds(node))]
        found = [node for node in found if "headline" in node or "datePublished" in node] or (
            found[:1] if shape is _ARTICLES else []
        )
        own = [node for node in found if canonical and canonical in (_url(node), _page(node))]
        alike = [node for node in found if title and _line(node.get("headline")) in title]
        alike = [node for node in alike if node.get("headline")]
        if found:
            return (own or alike or found)[0]
    return None


def _page(node: _Node) -> str:
    page = node.get("mainEntityOfPage")
    return str(page.get("@id") or page.get("url") or "") if isinstance(page, dict) else _line(page)


def _url(node: _Node) -> str:
    return _line(node.get("url"))


def _told(node: _Node, named: dict[str, _Node]) -> Iterator[Field]:
    kinds = _kinds(node)
    kind = next((_CSL[each] for each in kinds if each in _CSL), "")
    if kind:
        yield Field("type", kind, WHERE)
    for name, values in (
        ("title", (node.get("headline"), node.get("name"))),
        ("issued", (node.get("datePublished"), node.get("dateCreated"))),
        ("abstract", (node.get("description"),)),
        ("genre", (node.get("articleSection"),)),
        ("dateline", (node.get("dateline"),)),
        ("URL", (node.get("url"), _page(node))),
    ):
        value = next((line for line in map(_line, values) if line), "")
        if value:
            yield Field(name, value, WHERE)
    for author in _names(node.get("author") or node.get("creator"), named):
        yield Field("author", author, WHERE)
    whole = _whole(node, named)
    if whole:
        yield Field("container-title", whole, WHERE)
    publisher = next(iter(_names(node.get("publisher"), named)), "")
    if publisher:
        yield Field("publisher", publisher, WHERE)
    language = next(iter(_names(node.get("inLanguage"), named)), "")
    if language:
        yield Field("language", language, WHERE)


def _whole(node: _Node, named: dict[str, _Node]) -> str:
    """The name of the newspaper or website that an article is part of; pages are passed over."""
    for _ in range(3):
        part = node.get("isPartOf")
        part = part[0] if isinstance(part, list) and part else part
        if not isinstance(part, dict):
            return ""
        node = named.get(str(part.get("@id")), part)
        if not any(kind.endswith("Page") for kind in _kinds(node)):
            return _line(node.get("name"))
    return ""


def _names(value: object, named: dict[str, _Node]) -> list[str]:
    """The names of one or several people or organisations, in order, each once."""
    out: list[str] = []
    for each in value if isinstance(value, list) else [value]:
        known = each
        if isinstance(each, dict) and "name" not in each:
            known = named.get(str(each.get("@id")), each)
        if isinstance(known, dict):
            known = known.get("name") or " ".join(
                _line(known.get(part)) for part in ("givenName", "familyName")
            )
        names = known if isinstance(known, list) else [known]
        out += [line for line in map(_line, names) if line]
    return list(dict.fromkeys(out))[:_AUTHORS_MAX]


def _line(value: object) -> str:
    """A value as one line, "" when it is no text."""
    if isinstance(value, list) and value:
        value = value[0]
    return " ".join(html.unescape(value).split())[:_LONG] if isinstance(value, str) else ""
