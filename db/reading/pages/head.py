"""What the head of a page says of the article: meta elements, OpenGraph, links, language.

Hides the many names under which publishers and content systems write the same few things.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from resiliparse.parse.html import DocumentNode, ElementNode, HTMLTree

from db.reading.article import Field
from db.reading.pages import linked_data

_NAMES: dict[str, tuple[str, ...]] = {
    "title": (
        *("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title"),
        *("parsely-title", "sailthru.title"),
    ),
    "author": (
        *("citation_author", "citation_authors", "dc.creator", "dcterms.creator", "author"),
        *("article:author", "og:article:author", "parsely-author", "sailthru.author", "byl"),
    ),
    "issued": (
        *("citation_publication_date", "citation_date", "citation_online_date"),
        *("article:published_time", "og:article:published_time", "og:published_time"),
        *("dcterms.issued", "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created"),
        *("datepublished", "publish-date", "publish_date", "publication_date", "pubdate"),
        *(
            "parsely-pub-date",
            "sailthru.date",
            "article_date_original",
            "date",
            "cxenseparse:recs:publishtime",
        ),
    ),
    "container-title": (
        *("citation_journal_title", "og:site_name", "dc.source", "application-name"),
        "apple-mobile-web-app-title",
    ),
    "publisher": ("citation_publisher", "dc.publisher", "dcterms.publisher"),
    "URL": ("og:url", "citation_public_url"),
    "language": ("citation_language", "dc.language", "content-language", "og:locale"),
    "abstract": ("citation_abstract", "og:description", "description", "dc.description"),
    "keyword": ("citation_keywords", "news_keywords", "keywords"),
    "genre": ("article:section",),
    "DOI": ("citation_doi",),
    "ISSN": ("citation_issn",),
    "volume": ("citation_volume",),
    "issue": ("citation_issue",),
    "page": ("citation_firstpage",),
}
_FIELD = {name: field for field, names in _NAMES.items() for name in names}
_RANK = {name: rank for names in _NAMES.values() for rank, name in enumerate(names)}
_ITEMS = {
    "headline": "title",
    "author": "author",
    "datepublished": "issued",
    "publisher": "container-title",
}
_ADDRESS = re.compile(r"(?:https?:)?//|^www\.|^@", re.IGNORECASE)
_DOI = re.compile(r"\b10\.\d{4,9}/\S+")
_LONG = 5_000
_FIELDS_MAX = 400


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says. `fields`: in order of trust. `page_title`: the title of the window.

    `canonical`: the page's own address; `lang`: the language the page declares, "" none.
    """

    fields: tuple[Field, ...]
    page_title: str
    canonical: str
    lang: str


def read(tree: HTMLTree, address: str = "") -> Head:
    """Read the head of a page. `address`: where the capture says the page came from."""
    document = tree.document
    if document is None:
        return Head((), "", _http(address), "")
    metas = document.query_selector_all("meta").values()
    canonical = ""
    for link in document.query_selector_all("link[rel][href]").values():
        if (link.getattr("rel") or "").strip().lower() == "canonical":
            canonical = canonical or (link.getattr("href") or "").strip()
    scripts = [
        script.text or ""
        for script in document.query_selector_all("script[type]").values()
        if (script.getattr("type") or "").split(";")[0].strip().lower() == "application/ld+json"
    ]
    root = document.query_selector("html")
    lang = (root.getattr("lang") or root.getattr("xml:lang") or "") if root is not None else ""
    known = _http(canonical) or _http(address)
    found = [
        *linked_data.fields(scripts, known, _line(tree.title or "")),
        *_metas(metas),
        *_items(document),
    ]
    return Head(tuple(found), _line(tree.title or ""), known, lang.strip())


def _metas(metas: list[ElementNode]) -> list[Field]:
    ranked: list[tuple[int, int, Field]] = []
    last_pages = (m.getattr("content") for m in metas if m.getattr("name") == "citation_lastpage")
    last_page = next((page for page in last_pages if page), "")
    for number, meta in enumerate(metas[:5_000]):
        content = _line(meta.getattr("content") or "")
        if not content:
            continue
        names = (meta.getattr(key) or "" for key in ("property", "name", "itemprop", "http-equiv"))
        for name in filter(None, (each.strip().lower() for each in names)):
            field = _FIELD.get(name) or _FIELD.get(name.replace("dc:", "dc.", 1))
            if not field or (field == "author" and _ADDRESS.search(content)):
                continue
            if name == "og:locale":
                content = content.replace("_", "-")
            if name == "citation_firstpage" and last_page and last_page != content:
                content = f"{content}-{last_page}"
            ranked.append((_RANK[name], number, Field(field, content, f"meta {name}")))
            break
        doi = _DOI.search(content) if "identifier" in (meta.getattr("name") or "").lower() else None
        if doi:
            ranked.append((9, number, Field("DOI", doi[0].rstrip(".,;"), "meta identifier")))
    ranked.sort(key=lambda each: each[:2])
    return [field for _, _, field in ranked[:_FIELDS_MAX]]


def _items(document: DocumentNode) -> list[Field]:
    """Microdata in the page's own elements (itemprop)."""
    out: list[Field] = []
    for node in document.query_selector_all("[itemprop]").values():
        field = _ITEMS.get((node.getattr("itemprop") or "").strip().lower())
        if not field or node.tag == "meta" or len(out) >= _FIELDS_MAX:
            continue
        name = node.query_selector('[itemprop="name"]') if field != "issued" else None
        value = node.getattr("datetime") or node.getattr("content") or ""
        text = _line(value or (name if name is not None else node).text or "")
        if text and len(text) < 300 and not (field == "author" and _ADDRESS.search(text)):
            out.append(Field(field, text, f"microdata {field}"))
    return out


def _http(address: str) -> str:
    return address if re.match(r"https?://", address) else ""


def _line(text: str) -> str:
    return " ".join(text.split())[:_LONG]
