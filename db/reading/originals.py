"""The bytes of an article, whatever they are: a saved page or plain text.

Decides by content, never by the name of the file, which of the two readers gets them.
"""

from __future__ import annotations

from db.reading import pages, plain_text
from db.reading.article import Article


def read_article(data: bytes, name: str = "") -> Article:
    """Read an article from HTML, MHTML or plain text. `name` stands in the sentences of errors.

    Raises BadInput when the bytes are neither, or hold no words.
    """
    if pages.is_page(data):
        return pages.read_page(data, name)
    return plain_text.read(data, name)


def source_text(data: bytes, name: str = "") -> str:
    """The text that the offsets of `Article.removed` count in. Raises BadInput."""
    if pages.is_page(data):
        return pages.visible_text(data, name)
    return plain_text.source_text(data, name)
