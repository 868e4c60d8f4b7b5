"""RIS: the references that journals, libraries and EndNote write.

Hides the tags and how loosely they are written: with one space or none, with stray lines between
records, without an end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from db.exchange.csl_fields import Entry, inverted, isbn_or_issn, words
from db.language import say

_BEGIN = re.compile(r"^\W*TY {0,2}-\s?(.*)$", re.IGNORECASE)
_LINE = re.compile(r"^\s*([A-Z][A-Z0-9]) {0,2}-(?:\s(.*)|$)")
#: Tags that the parser does not know.
_MORE = ("ED", "PP", "TA", "TY", "BT", "RN", "AV", "CT")
_LISTS = ("A1", "A2", "A3", "A4", "AU", "ED", "KW", "UR", "L1", "L2", "N1", "SN", "T2", "JO")
TYPES: Mapping[str, str] = {
    "ABST": "article-journal",
    "ADVS": "motion_picture",
    "AGGR": "dataset",
    "ANCIENT": "classic",
    "ART": "graphic",
    "BILL": "bill",
    "BLOG": "post-weblog",
    "BOOK": "book",
    "CASE": "legal_case",
    "CHAP": "chapter",
    "CHART": "graphic",
    "CLSWK": "classic",
    "COMP": "software",
    "CONF": "paper-conference",
    "CPAPER": "paper-conference",
    "CTLG": "book",
    "DATA": "dataset",
    "DBASE": "dataset",
    "DICT": "entry-dictionary",
    "EBOOK": "book",
    "ECHAP": "chapter",
    "EDBOOK": "book",
    "EJOUR": "article-journal",
    "ELEC": "webpage",
    "ENCYC": "entry-encyclopedia",
    "FIGURE": "figure",
    "GOVDOC": "report",
    "GRNT": "document",
    "HEAR": "hearing",
    "ICOMM": "personal_communication",
    "INPR": "article-journal",
    "JFULL": "periodical",
    "JOUR": "article-journal",
    "LEGAL": "legislation",
    "MANSCPT": "manuscript",
    "MAP": "map",
    "MGZN": "article-magazine",
    "MPCT": "motion_picture",
    "MULTI": "webpage",
    "MUSIC": "musical_score",
    "NEWS": "article-newspaper",
    "PAMP": "pamphlet",
    "PAT": "patent",
    "PCOMM": "personal_communication",
    "POD": "broadcast",
    "PRESS": "article",
    "RPRT": "report",
    "SER": "collection",
    "SLIDE": "graphic",
    "SOUND": "song",
    "STAND": "standard",
    "STAT": "legislation",
    "STD": "standard",
    "THES": "thesis",
    "UNBILL": "bill",
    "UNPB": "manuscript",
    "VIDEO": "motion_picture",
    "WEB": "webpage",
}
#: As some libraries write them in words.
_TYPE_WORDS = {
    "BOOK CHAPTER": "CHAP",
    "BOOK SECTION": "CHAP",
    "CHAPTER": "CHAP",
    "JOURN": "JOUR",
    "JOURNAL": "JOUR",
    "JOURNAL ARTICLE": "JOUR",
    "MAGAZINE ARTICLE": "MGZN",
    "NEWSPAPER ARTICLE": "NEWS",
    "REPORT": "RPRT",
    "THESIS": "THES",
    "WEB PAGE": "ELEC",
}
#: CSL variable by tag, where one value is one value.
_TEXTS: Mapping[str, str] = {
    "TI": "title",
    "T1": "title",
    "CT": "title",
    "T2": "container-title",
    "JO": "container-title",
    "JF": "container-title",
    "BT": "container-title",
    "T3": "collection-title",
    "J2": "container-title-short",
    "JA": "container-title-short",
    "ST": "title-short",
    "TT": "original-title",
    "AB": "abstract",
    "N2": "abstract",
    "VL": "volume",
    "IS": "issue",
    "NV": "number-of-volumes",
    "PB": "publisher",
    "CY": "publisher-place",
    "PP": "publisher-place",
    "LA": "language",
    "CN": "call-number",
    "DB": "source",
    "DP": "source",
    "AV": "archive_location",
    "M3": "genre",
    "RI": "reviewed-title",
    "SE": "section",
    "RN": "annote",
}
_NAMES: Mapping[str, str] = {
    "AU": "author",
    "A1": "author",
    "A2": "editor",
    "ED": "editor",
    "A3": "collection-editor",
    "A4": "translator",
    "TA": "translator",
}
#: First what is surer: the tag with the day before the one with the year.
_DATES = (("DA", "issued"), ("Y1", "issued"), ("PY", "issued"), ("Y2", "accessed"))


def entries(text: str) -> Iterator[Entry | tuple[int, str]]:
    """The records of a file; (row, reason) for what cannot be read."""
    for row, lines in enumerate(_blocks(text), 1):
        record = _record(lines)
        if record is None or not set(record) - {"TY"}:
            yield row, say("the record is empty")
        else:
            yield _entry(row, record, "\n".join(lines))


def _blocks(text: str) -> Iterator[list[str]]:
    """The lines of each record, as they stand."""
    block: list[str] = []
    for line in text.lstrip("\ufeff").splitlines():
        if _BEGIN.match(line):
            if block:
                yield block
            block = [line]
        elif block:
            block.append(line)
            if re.match(r"\s*ER {0,2}-", line):
                yield block
                block = []
    if block:
        yield block


@cache
def _parser() -> Any:
    # Here because the library takes 20 ms to load and most files are no lists.
    import rispy

    tags = {tag: tag for tag in (*rispy.TAG_KEY_MAPPING, *_MORE)}
    return rispy.RisParser(
        mapping=tags, list_tags=list(_LISTS), delimiter_tags_mapping={}, enforce_list_tags=False
    )


def _record(lines: Sequence[str]) -> dict[str, list[str]] | None:
    even: list[str] = []
    for line in lines:
        found = _LINE.match(line)
        if found:
            even.append(f"{found[1]}  - {found[2] or ''}")
        elif not even:
            even.append(f"TY  - {_BEGIN.sub(lambda begin: begin[1], line)}")
        elif line.strip():
            # A value that goes on; the parser stumbles where its tag came before.
            even[-1] = f"{even[-1].rstrip()} {line.strip()}"
    records = _parser().parse("\n".join([*even, "ER  - "]))
    if not records:
        return None
    out: dict[str, list[str]] = {}
    for tag, value in records[0].items():
        if tag == "UK":
            continue
        values = [value] if isinstance(value, str) else list(value)
        values = [each.strip() for each in values if each.strip()]
        if values:
            out[tag] = values
    return out


def _entry(row: int, record: Mapping[str, Sequence[str]], native: str) -> Entry:
    fields: dict[str, object] = {"type": _type(record)}
    for tag, variable in _TEXTS.items():
        if record.get(tag) and variable not in fields:
            fields[variable] = record[tag][0]
    if "title" not in fields and "title-short" in fields:
        fields["title"] = fields["title-short"]
    for tag, variable in _NAMES.items():
        names = [each for each in map(inverted, record.get(tag, ())) if each]
        if names:
            fields[variable] = [*_known(fields.get(variable)), *names]
    remarks = _set_dates(record, fields)
    for number in record.get("SN", ()):
        fields |= isbn_or_issn(number)
    if record.get("DO"):
        fields["DOI"] = doi(record["DO"][0])
    if record.get("UR"):
        fields["URL"] = record["UR"][0]
    if record.get("KW"):
        fields["keyword"] = ",".join(record["KW"])
    if record.get("N1"):
        fields["note"] = "\n".join(record["N1"])
    if record.get("ET"):
        # Of an article in a journal it is the day on which it appeared before the issue.
        ahead = words(record["ET"][0]) if fields["type"] == "article-journal" else ""
        name = "version" if fields["type"] == "software" else "edition"
        fields |= {"available-date": ahead} if ahead else {name: record["ET"][0]}
    pages = [*record.get("SP", ())[:1], *record.get("EP", ())[:1]]
    if pages:
        fields["page"] = "-".join(dict.fromkeys(pages))
    key = (record.get("ID") or record.get("LB") or [""])[0]
    return Entry(
        row, key, fields, native, tuple(remarks), tuple(dict.fromkeys(record.get("KW", ())))
    )


def _known(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []


def _type(record: Mapping[str, Sequence[str]]) -> str:
    given = (record.get("TY") or [""])[0].strip().upper()
    return TYPES.get(_TYPE_WORDS.get(given, given), "document")


def _set_dates(record: Mapping[str, Sequence[str]], fields: dict[str, object]) -> list[str]:
    """Fill in the dates; a sentence for each that was not understood, in no tag."""
    missed: dict[str, str] = {}
    for tag, variable in _DATES:
        if record.get(tag) and variable not in fields:
            edtf = words(record[tag][0])
            if edtf:
                fields[variable] = edtf
            else:
                missed[variable] = say(
                    "The date “{record}” ({tag}) was not understood.",
                    record=record[tag][0],
                    tag=tag,
                )
    for kept in record.get("C1", ()):
        # An export of ours keeps the exact date there (db/export/ris.py).
        found = re.fullmatch(r"(issued|accessed) EDTF (\S+)", kept)
        if found and words(found[2]):
            fields[found[1]] = words(found[2])
    return [reason for variable, reason in missed.items() if variable not in fields]


def doi(text: str) -> str:
    """A DOI without the address or word before it."""
    return re.sub(
        r"^(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)", "", text.strip(), flags=re.IGNORECASE
    )
