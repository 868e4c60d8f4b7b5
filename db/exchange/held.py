"""What the case holds already: the same bytes, the same address, the same words.

Hides when two addresses mean one page. Only what never changes which page is meant is set aside:
http or https, letters of the host, the port that goes without saying, a slash at the end, the
place within the page, and the marks that newsletters and networks add to count readers.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from db.reader import Reader
from db.search.match import exact_query, terms

_TRACKING = re.compile(
    r"(?:utm_.*|mc_[ce]id|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|yclid|msclkid|twclid|ttclid"
    r"|igshid|igsh|mkt_tok|ref_src|ref_url|_ga|_gl|_hs(?:enc|mi)|vero_id|oly_(?:anon|enc)_id"
    r"|cmpid|smid|xtor|at_(?:medium|campaign|link.*|format|custom.*|bbc.*)|__twitter_impression)",
    re.IGNORECASE,
)
#: Code points from the start of a text whose longest words look it up, and how many of them.
_BEGINNING = 2_000
_WORDS = 24
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Held:
    """A source of the case, with the snapshot that was recognised (None: found by address)."""

    source: int
    title: str
    snapshot: int | None = None


def page_key(url: str) -> str:
    """The same text for all spellings of one address; "" when it is none of the web."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return ""
    if parts.scheme.lower() not in _PORTS or not host:
        return ""
    if not host.isascii():
        try:
            host = host.encode("idna").decode()
        except UnicodeError:
            return ""
    if port is not None and port != _PORTS[parts.scheme.lower()]:
        host = f"{host}:{port}"
    path = quote(
        unquote(parts.path, errors="surrogateescape"), "/~:@!$&'()*+,;=", errors="surrogateescape"
    )
    kept = sorted(
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name)
    )
    # Pages that a script puts together are told apart after the "#".
    place = f"#{parts.fragment}" if parts.fragment[:1] in ("!", "/") else ""
    query = f"?{urlencode(kept)}" if kept else ""
    return f"{host}{path.rstrip('/')}{query}{place}"


def same_bytes(reader: Reader, data: bytes) -> Held | None:
    """The text whose original bytes these are."""
    found = reader.row(
        "SELECT s.id, s.title, p.id FROM snapshot p JOIN source s ON s.id = p.source "
        "WHERE p.sha256 = ? AND p.deleted = 0 AND s.deleted = 0 ORDER BY p.id",
        hashlib.sha256(data).hexdigest(),
    )
    return Held(*found) if found else None


def same_words(reader: Reader, text: str) -> Held | None:
    """The text that reads exactly the same; None for a text without words."""
    # The search index is asked first: to look at the hash of every text would take a second for
    # a hundred thousand of them.
    words = sorted(terms(text[:_BEGINNING]), key=len, reverse=True)[:_WORDS]
    if not words:
        return None
    found = reader.row(
        "SELECT s.id, s.title, p.id FROM snapshot p JOIN source s ON s.id = p.source "
        "WHERE p.id IN (SELECT rowid FROM search_snapshot WHERE search_snapshot MATCH ?) "
        "AND p.deleted = 0 AND s.deleted = 0 AND p.cleaned_sha256 = ? ORDER BY p.id",
        exact_query(" ".join(words)),
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
    )
    return Held(*found) if found else None


class Pages:
    """The addresses that the case holds, asked for host by host, each once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: dict[str, Held] = {}
        self._hosts: set[str] = set()

    def find(self, *urls: str) -> Held | None:
        """The source with one of these addresses, on its card or on one of its versions."""
        for key in filter(None, map(page_key, urls)):
            host = re.split(r"[:/?#]", key, maxsplit=1)[0]
            if host not in self._hosts:
                self._hosts.add(host)
                self._read(host)
            if key in self._known:
                return self._known[key]
        return None

    def learn(self, source: int, title: str, *urls: str) -> None:
        """A source that this step has brought."""
        for key in filter(None, map(page_key, urls)):
            self._known.setdefault(key, Held(source, title))

    def _read(self, host: str) -> None:
        for number, title, url in self._reader.each(
            "SELECT id, title, URL FROM source WHERE deleted = 0 AND instr(lower(URL), ?) "
            "UNION ALL SELECT s.id, s.title, p.url_final FROM snapshot p "
            "JOIN source s ON s.id = p.source WHERE p.deleted = 0 AND s.deleted = 0 "
            "AND instr(lower(p.url_final), ?)",
            host,
            host,
        ):
            self.learn(number, title, url)
