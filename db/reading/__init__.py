"""From the bytes of an article to clean text: what stayed, what was left out and why.

Every character of the input ends either in
the clean text or in a `Removed` passage with its reason; nothing is dropped silently.
"""

from db.reading.article import CLEANER, Article, Paragraph, Removed, read_article
from db.reading.encoding import Decoded, decode

__all__ = [
    "CLEANER",
    "Article",
    "Decoded",
    "Paragraph",
    "Removed",
    "decode",
    "read_article",
]
