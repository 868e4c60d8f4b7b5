"""Web pages saved from a browser (HTML, SingleFile, MHTML), read as articles.

Nothing is ever fetched: what a page would load from elsewhere is dropped and listed. The source
text of a page, in which the offsets of what was removed count, is its linear visible text; how
that is made stands in `db.reading.pages.walk`.
"""

from db.reading.pages.markup import is_page
from db.reading.pages.reading import CLEANER, read_page, visible_text

__all__ = ["CLEANER", "is_page", "read_page", "visible_text"]
