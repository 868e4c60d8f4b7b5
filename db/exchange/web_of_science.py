"""References as the Web of Science writes them: lines of two letters, often in files called .ris.

Hides its tags; only journals and books are told apart, as that database does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from db.exchange.csl_fields import Entry, inverted, keywords, words
from db.exchange.ris import doi
from db.language import say

#: How such a file begins, after its two lines of heading.
BEGINS = re.compile(r"\A\W*(?:(?:FN|VR) .*\s+)*PT [JBSP]\s*$", re.MULTILINE)
_TYPES = {"J": "article-journal", "B": "book", "S": "book", "P": "patent"}
_TEXTS: Mapping[str, str] = {
    "document_title": "title",
    "publication_name": "container-title",
    "language": "language",
    "abstract": "abstract",
    "issn": "ISSN",
    "isbn": "ISBN",
    "volume": "volume",
    "issue": "issue",
    "publisher": "publisher",
    "publisher_city": "publisher-place",
}


def entries(text: str) -> Iterator[Entry | tuple[int, str]]:
    """The records of a file; (row, reason) for what cannot be read."""
    # Here because the library takes 20 ms to load and most files are no lists.
    import rispy

    blocks = re.split(r"(?m)^ER\s*$", text)
    for row, block in enumerate((each for each in blocks if re.search(r"(?m)^PT ", each)), 1):
        native = block[block.index("PT ") :].rstrip() + "\nER"
        found = rispy.loads(native, implementation=rispy.WokParser)
        if found and len(found[0]) > 1:
            yield _entry(row, found[0], native)
        else:
            yield row, say("the record is empty")


def _entry(row: int, record: Mapping[str, Any], native: str) -> Entry:
    fields: dict[str, object] = {
        "type": _TYPES.get(str(record.get("publication_type", "")), "document")
    }
    for name, variable in _TEXTS.items():
        if record.get(name):
            fields[variable] = str(record[name])
    people = record.get("author_full_name") or record.get("authors") or []
    names = [each for each in map(inverted, people) if each]
    if names:
        fields["author"] = names
    if record.get("author_keywords"):
        fields["keyword"] = re.sub(r"\s*;\s*", ",", str(record["author_keywords"]))
    if record.get("doi"):
        fields["DOI"] = doi(str(record["doi"]))
    pages = [str(record[name]) for name in ("beginning_page", "ending_page") if record.get(name)]
    if pages:
        fields["page"] = "-".join(dict.fromkeys(pages))
    year, day = str(record.get("publication_year", "")), str(record.get("publication_date", ""))
    issued = (words(f"{day} {year}".title()) if day else "") or words(year)
    if issued:
        fields["issued"] = issued
    key = str(record.get("accession_number", ""))
    return Entry(row, key, fields, native, tags=keywords(str(fields.get("keyword", ""))))
