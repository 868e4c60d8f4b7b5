"""From the bytes of an article to clean text: what stayed, what was left out and why.

Every character of the source text ends either in the clean text or in a `Removed` passage with
its reason; nothing is dropped silently.
"""

from db.reading.article import CLEANER, Article, Dropped, Field, Paragraph, Removed
from db.reading.encoding import Decoded, decode
from db.reading.originals import read_article, source_text

__all__ = [
    "CLEANER",
    "Article",
    "Decoded",
    "Dropped",
    "Field",
    "Paragraph",
    "Removed",
    "decode",
    "read_article",
    "source_text",
]
