"""BibTeX and BibLaTeX: the references of LaTeX, JabRef and Better BibTeX.

Hides both dialects, names in all their orders, dates with and without months, entries that inherit
from others, and what is left of LaTeX.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from typing import Any

from db.errors import BadInput
from db.exchange.csl_fields import Entry, isbn_or_issn, keywords, name, words
from db.exchange.latex import plain
from db.exchange.ris import doi
from db.language import say

TYPES: Mapping[str, str] = {
    "article": "article-journal",
    "artwork": "graphic",
    "audio": "song",
    "book": "book",
    "bookinbook": "book",
    "booklet": "pamphlet",
    "collection": "book",
    "conference": "paper-conference",
    "dataset": "dataset",
    "electronic": "webpage",
    "image": "graphic",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "inreference": "entry",
    "jurisdiction": "legal_case",
    "legal": "treaty",
    "legislation": "legislation",
    "letter": "personal_communication",
    "manual": "report",
    "mastersthesis": "thesis",
    "movie": "motion_picture",
    "music": "song",
    "mvbook": "book",
    "mvcollection": "book",
    "mvproceedings": "book",
    "mvreference": "book",
    "online": "webpage",
    "patent": "patent",
    "performance": "performance",
    "periodical": "periodical",
    "phdthesis": "thesis",
    "proceedings": "book",
    "reference": "book",
    "report": "report",
    "review": "review",
    "software": "software",
    "standard": "standard",
    "suppbook": "chapter",
    "suppcollection": "chapter",
    "suppperiodical": "article-journal",
    "techreport": "report",
    "thesis": "thesis",
    "unpublished": "manuscript",
    "video": "motion_picture",
    "www": "webpage",
}
#: Kinds of thesis and report whose name says what they are.
_GENRES = {"mastersthesis": "mathesis", "phdthesis": "phdthesis", "techreport": "techreport"}
#: Fields that are one CSL variable, the surer ones first.
_TEXTS: tuple[tuple[str, str], ...] = (
    ("journaltitle", "container-title"),
    ("journal", "container-title"),
    ("shortjournal", "container-title-short"),
    ("shorttitle", "title-short"),
    ("origtitle", "original-title"),
    ("series", "collection-title"),
    ("publisher", "publisher"),
    ("institution", "publisher"),
    ("school", "publisher"),
    ("organization", "publisher"),
    ("howpublished", "publisher"),
    ("location", "publisher-place"),
    ("address", "publisher-place"),
    ("origpublisher", "original-publisher"),
    ("origlocation", "original-publisher-place"),
    ("volume", "volume"),
    ("volumes", "number-of-volumes"),
    ("chapter", "chapter-number"),
    ("pagetotal", "number-of-pages"),
    ("edition", "edition"),
    ("version", "version"),
    ("issn", "ISSN"),
    ("language", "language"),
    ("langid", "language"),
    ("abstract", "abstract"),
    ("note", "note"),
    ("annotation", "annote"),
    ("annote", "annote"),
    ("keywords", "keyword"),
    ("type", "genre"),
    ("pubstate", "status"),
    ("eventtitle", "event-title"),
    ("venue", "event-place"),
    ("library", "call-number"),
)
_NAMES: tuple[tuple[str, str], ...] = (
    ("author", "author"),
    ("editor", "editor"),
    ("translator", "translator"),
    ("bookauthor", "container-author"),
    ("director", "director"),
    ("holder", "author"),
)
_DATES: tuple[tuple[str, str], ...] = (
    ("date", "issued"),
    ("urldate", "accessed"),
    ("origdate", "original-date"),
    ("eventdate", "event-date"),
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: What an entry does not take from the one it refers to.
_OWN = frozenset({"crossref", "xdata", "keywords", "note", "shorttitle", "ids", "label"})
#: Entries that hold one text of another: its title becomes their container's.
_PARTS = frozenset({"inbook", "incollection", "inproceedings", "bookinbook", "inreference"})


def entries(text: str, called: str) -> Iterator[Entry | tuple[int, str]]:
    """The entries of a file; (row, reason) for what the parser refuses. Raises BadInput."""
    # Here because the library takes 100 ms to load and most files are no lists.
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.model import DuplicateBlockKeyBlock

    # It writes to the terminal what it also gives back.
    logging.getLogger("bibtexparser").addHandler(logging.NullHandler())
    try:
        library = parse_string(text.lstrip("\ufeff"))
    except RecursionError:
        raise BadInput(
            say("“{called}” is nested too deeply to be read; nothing was imported.", called=called)
        ) from None
    held: dict[str, dict[str, str]] = {}
    blocks: list[tuple[Any, dict[str, str] | None]] = []
    for met in library.blocks:
        # A key that comes again is told by BibTeX as a fault; both entries are kept.
        block: Any = met.ignore_error_block if isinstance(met, DuplicateBlockKeyBlock) else met
        values = _values(block)
        blocks.append((block, values))
        if values is not None:
            held.setdefault(block.key.casefold(), values)
    row = 0
    for block, values in blocks:
        if values is not None:
            row += 1
            yield _entry(row, block, _inherited(block, values, held))
        elif block in library.failed_blocks:
            row += 1
            line = (block.start_line or 0) + 1
            yield row, say("the entry at line {line:,} is not closed or has no key", line=line)


def _values(block: Any) -> dict[str, str] | None:
    from bibtexparser.model import Entry as Block

    if not isinstance(block, Block):
        return None
    return {field.key.lower(): _bare(str(field.value)) for field in block.fields}


def _bare(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == '"' and value[-1] == '"':
        return value[1:-1].strip()
    return value


def _inherited(
    block: Any, values: Mapping[str, str], held: Mapping[str, Mapping[str, str]]
) -> Mapping[str, str]:
    """The entry with what it takes from the one it refers to."""
    parent = held.get(values.get("crossref", "").casefold())
    if not parent:
        return values
    out = {key: value for key, value in parent.items() if key not in _OWN}
    if block.entry_type.lower() in _PARTS:
        for own, given in (("title", "booktitle"), ("subtitle", "booksubtitle")):
            if own in out:
                out.setdefault(given, out.pop(own))
        if "author" in out:
            out.setdefault("bookauthor", out.pop("author"))
    return {**out, **{key: value for key, value in values.items() if value}}


def _entry(row: int, block: Any, values: Mapping[str, str]) -> Entry:
    kind = block.entry_type.lower()
    fields: dict[str, object] = {"type": _type(kind, values)}
    for key, variable in _TEXTS:
        if values.get(key) and variable not in fields:
            fields[variable] = plain(values[key])
    for key, variable in _NAMES:
        names = _people(values.get(key, ""))
        if names and variable not in fields:
            fields[variable] = names
    _set_titles(values, fields)
    _set_numbers(kind, values, fields)
    remarks = _set_dates(values, fields)
    if kind in _GENRES and "genre" not in fields:
        fields["genre"] = _GENRES[kind]
    tags = keywords(str(fields.get("keyword", "")))
    return Entry(row, block.key, fields, block.raw or "", tuple(remarks), tags)


def _type(kind: str, values: Mapping[str, str]) -> str:
    if kind == "article":
        within = plain(values.get("entrysubtype", "")).casefold()
        return f"article-{within}" if within in ("newspaper", "magazine") else "article-journal"
    if kind == "misc":
        return (
            "webpage"
            if values.get("url") or values.get("howpublished", "").count("http")
            else ("document")
        )
    return TYPES.get(kind, "document")


def _set_titles(values: Mapping[str, str], fields: dict[str, object]) -> None:
    for start, variable in (
        ("", "title"),
        ("book", "container-title"),
        ("main", "container-title"),
    ):
        title, below = (plain(values.get(f"{start}{part}", "")) for part in ("title", "subtitle"))
        if title and variable not in fields:
            fields[variable] = f"{title}: {below}" if below else title


def _set_numbers(kind: str, values: Mapping[str, str], fields: dict[str, object]) -> None:
    number, issue = plain(values.get("number", "")), plain(values.get("issue", ""))
    journal = fields["type"] in ("article-journal", "article-magazine", "article-newspaper")
    if journal:
        fields |= {"issue": number or issue} if number or issue else {}
    elif number and kind in ("patent", "legislation", "report", "techreport", "manual", "standard"):
        fields["number"] = number
    elif number and "collection-title" in fields:
        fields["collection-number"] = number
    elif number:
        fields["number"] = number
    if pages := plain(values.get("pages", "")):
        where = "section" if values.get("bookpagination") == "section" else "page"
        fields[where] = re.sub(r"\s*[-–—]+\s*", "-", pages)
    for key in ("isbn", "issn"):
        if values.get(key):
            fields |= {key.upper(): plain(values[key])}
    if values.get("isrn") and "ISBN" not in fields:
        fields |= isbn_or_issn(plain(values["isrn"]))
    if values.get("doi"):
        fields["DOI"] = doi(values["doi"])
    if values.get("url"):
        fields["URL"] = re.sub(r"\\([_%#&~])", r"\1", values["url"]).strip("{} ")
    if values.get("eprint") and values.get("eprinttype", "").lower() == "pubmed":
        fields["PMID"] = values["eprint"]


def _set_dates(values: Mapping[str, str], fields: dict[str, object]) -> list[str]:
    remarks = []
    for key, variable in _DATES:
        if values.get(key):
            # Not as LaTeX: there a tilde is a space, here it says "about".
            edtf = words(values[key].replace("{", "").replace("}", ""))
            if edtf:
                fields[variable] = edtf
            else:
                remarks.append(
                    say(
                        "The date “{values}” ({key}) was not understood.",
                        values=values[key],
                        key=key,
                    )
                )
    if "issued" not in fields and values.get("year"):
        edtf = _year_and_month(values)
        if edtf:
            fields["issued"] = edtf
        else:
            remarks.append(say("The year “{values}” was not understood.", values=values["year"]))
    return remarks


def _year_and_month(values: Mapping[str, str]) -> str:
    year = plain(values["year"]).strip("() ")
    month, day = plain(values.get("month", "")).casefold(), plain(values.get("day", ""))
    if not re.fullmatch(r"\d{4}", year):
        return words(year)
    found = re.search(r"[a-z]{3}", month)
    number = _MONTHS.index(found[0]) + 1 if found and found[0] in _MONTHS else 0
    if month.isdigit() and 1 <= int(month) <= 12:
        number = int(month)
    digits = re.search(r"\d{1,2}", month) if number and not month.isdigit() else None
    day = day or (digits[0] if digits else "")
    for edtf in (f"{year}-{number:02d}-{day.zfill(2)}", f"{year}-{number:02d}", year):
        if number or edtf == year:
            sure = words(edtf)
            if sure and (day or edtf.count("-") < 2):
                return sure
    return ""


def _people(text: str) -> list[dict[str, str]]:
    from bibtexparser.middlewares import names as parser

    out: list[dict[str, str]] = []
    for each in parser.split_multiple_persons_names(text):
        each = each.strip().strip(",").strip()
        if not each or each == "others":
            continue
        if re.match(r"(?:family|given|prefix|suffix|useprefix)\s*=", each):
            found = _extended(each)
        elif each.startswith("{") and each.endswith("}") and each.find("}") == len(each) - 1:
            found = {"literal": plain(each)}
        else:
            parts = parser.parse_single_name_into_parts(each, strict=False)
            found = {
                "family": plain(" ".join(parts.last)),
                "given": plain(" ".join(parts.first)),
                "non-dropping-particle": plain(" ".join(parts.von)),
                "suffix": plain(" ".join(parts.jr)),
            }
        known = name(found)
        if known:
            out.append(known)
    return out


def _extended(text: str) -> dict[str, str]:
    """A name as BibLaTeX 3.5 writes it: family=Rosmalen, given=Ruud, prefix=van."""
    given = dict(re.findall(r"(\w+)\s*=\s*((?:\{[^{}]*\}|[^,{}])+)", text))
    prefix = "dropping-particle" if given.get("useprefix") == "false" else "non-dropping-particle"
    return {
        "family": plain(given.get("family", "")),
        "given": plain(given.get("given", "")),
        prefix: plain(given.get("prefix", "")),
        "suffix": plain(given.get("suffix", "")),
    }
