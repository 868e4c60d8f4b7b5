"""The formatted text of a timeline as plain words.

Hides HTML as people type it: tags never closed, entities, line breaks that mean nothing.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from db.exchange.tables.cells import addresses

_BLOCKS = frozenset(
    (
        *("p", "div", "br", "li", "ul", "ol", "tr", "table", "blockquote", "cite", "figure"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "hr"),
    )
)
_UNSEEN = frozenset(("script", "style", "template", "head"))
_MARKUP = re.compile(r"<[a-zA-Z/!][^>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});")


class _Plain(HTMLParser):
    """Collects the words of HTML; blocks begin lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)


def plain(text: str) -> str:
    """The words of a text with or without HTML, paragraphs parted by line breaks."""
    if not _MARKUP.search(text):
        lines = text.splitlines()
    else:
        reader = _Plain()
        reader.feed(re.sub(r"\s+", " ", text))
        reader.close()
        lines = "".join(reader.parts).splitlines()
    return "\n".join(filter(None, (" ".join(line.split()) for line in lines)))


def line(text: str) -> str:
    """The same in one line."""
    return " ".join(plain(text).split())


def address(text: str) -> str:
    """The web address of a medium: of its frame or link when it is HTML; "" when it has none."""
    found = addresses(text)
    return found[0] if found else ""
