"""What a foreign file is, from its first bytes and, only then, from its name.

Hides the signs by which formats are told apart, and refuses by name what this version
does not read, so that a PDF never becomes an article of garbage. A new format is a line in one of
the tables here: of first bytes, of texts with brackets, or of first records.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, get_args
from zipfile import BadZipFile, ZipFile

from db.errors import BadInput
from db.exchange import delimited, web_of_science
from db.language import say
from db.reading.encoding import decode

Kind = Literal[
    "ucdp-ged",
    "text",
    "html",
    "mhtml",
    "warc",
    "wacz",
    "pdf",
    "picture",
    "csl-json",
    "ris",
    "bibtex",
    "acled",
    "gtd",
    "csv",
    "geojson",
    "timelinejs",
    "zotero-rdf",
    "ucdp-actors",
    "misp",
    "ofac",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

#: The columns without which a table is no UCDP GED.
GED_NEEDED = frozenset({"id", "type_of_violence", "side_a", "side_b", "date_start", "best"})
#: The order of releases that were published without a header row (Candidate 24.0.1).
GED_ORDER = (
    *("id", "relid", "year", "active_year", "code_status", "type_of_violence"),
    *("conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id"),
    *("dyad_name", "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id"),
    *("side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office"),
    *("source_date", "source_headline", "source_original", "where_prec", "where_coordinates"),
    *("where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid"),
    *("country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end"),
    *("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low"),
    *("gwnoa", "gwnob"),
)

#: How the formats that this version reads begin.
_READ: tuple[tuple[bytes, Kind], ...] = (
    (rb"\s*%PDF", "pdf"),
    (rb"(?:\x89PNG\r\n|\xff\xd8\xff|II\*\0|MM\0\*|GIF8[79]a|BM.{4}\0{4})", "picture"),
    (rb"RIFF.{4}WEBP", "picture"),
    (rb".{4}ftyp(?:heic|heix|hevc|heim|heis|mif1|msf1|avif|avis)", "picture"),
    (rb"WARC/\d", "warc"),
)
_PACKED = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_SIGNS: tuple[tuple[bytes, str], ...] = (
    (b"SQLite format 3\0", say("a database or a case file; open it instead of importing it")),
    (_PACKED, say("a packed document; save it as plain text or CSV first")),
    (_OLD_OFFICE, say("an old Office document; save it as plain text or CSV first")),
    (b"RIFF", "a recording"),
    (b"{\\rtf", say("a formatted document; save it as plain text first")),
)
#: Bytes before the first tag of a page: comments, blank lines, an XML line.
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<!--.*?-->|<\?xml.*?\?>)*"
    rb"<(?:!doctype\s+html|html|head|body|title|meta|article|div|p|h1|main|section|table)\b",
    re.IGNORECASE | re.DOTALL,
)
_MHTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,60}?"
    rb"content-type:\s*multipart/(?:related|alternative|mixed)",
    re.IGNORECASE,
)
_RIS = re.compile(r"^\W*TY {0,2}-\s", re.MULTILINE | re.IGNORECASE)
_BIBTEX = re.compile(r"^\s*@\s*[a-z]+\s*[{(]", re.MULTILINE | re.IGNORECASE)
_CSL = re.compile(
    r'"(?:itemType|citation-key|container-title|date-parts)"\s*:|"type"\s*:\s*"('
    r"article|bill|book|broadcast|chapter|dataset|document|entry|graphic|hearing|interview|legal_case"
    r"|legislation|manuscript|map|motion_picture|paper-conference|patent|personal_communication|post"
    r'|report|review|software|song|speech|standard|thesis|treaty|webpage)[a-z-]*"'
)
_GEOJSON = re.compile(r'"type"\s*:\s*"(?:FeatureCollection|Feature)"')
_MISP = re.compile(r'"(?:authors|category|values)"\s*:.*"uuid"\s*:', re.DOTALL)
_TIMELINE = re.compile(
    r'"timeline"\s*:\s*\{|"events"\s*:\s*\[.*"(?:start_date|startDate)"', re.DOTALL
)
_RDF = re.compile(
    r"\s*(?:<\?xml.*?\?>\s*)?(?:<!--.*?-->\s*)*<rdf:RDF\b.*?(?:zotero\.org|bibliontology|purl\.org/net/biblio)",
    re.DOTALL,
)
_BRACED = re.compile(r"\s*(?:\[\s*)?\{")

Records = Sequence[Sequence[str]]
#: Texts in brackets, told by what they name near their beginning; the most exacting first.
_BY_TEXT: tuple[tuple[Kind, re.Pattern[str], re.Pattern[str]], ...] = (
    ("geojson", _BRACED, _GEOJSON),
    ("timelinejs", _BRACED, _TIMELINE),
    ("misp", _BRACED, _MISP),
    ("csl-json", _BRACED, _CSL),
    ("zotero-rdf", _RDF, _RDF),
)
_TABLES = frozenset({".csv", ".tsv", ".tab"})
_LISTS = frozenset({".bib", ".biblatex", ".bibtex"})
_OTHER = {
    ".json": say("structured data"),
    ".geojson": say("structured data"),
    ".xml": say("structured data"),
}
_OTHER |= {".rdf": say("structured data")}
_READS = say(
    "Casebinder imports articles as text, saved pages, web archives, PDFs, pictures, lists of "
    "references, tables of incidents and lists of actors."
)


def recognise(path: Path, head: bytes) -> Kind:
    """The format of a file from its first bytes (unpacked), and its name. Raises BadInput."""
    for pattern, kind in _READ:
        if re.match(pattern, head, re.DOTALL):
            return kind
    packed = _of_packed(path, head)
    if packed is not None:
        return packed
    for sign, words in _SIGNS:
        if head.startswith(sign):
            raise BadInput(
                say(
                    "“{name}” is {words}. {reads} Nothing was imported.",
                    name=path.name,
                    words=words,
                    reads=_READS,
                )
            )
    if not head.strip():
        raise BadInput(say("“{name}” is empty; nothing was imported.", name=path.name))
    if _MHTML.match(head):
        return "mhtml"
    text = _text(head, path.name)
    if _PAGE.match(head) or _PAGE.match(text[:8_192].encode("utf-8", "replace")):
        return "html"
    return _of_text(path, text)


def _of_text(path: Path, text: str) -> Kind:
    """The format of a file that is text, and no page."""
    suffixes = [suffix.lower() for suffix in path.suffixes]
    if suffixes[-1:] == [".gz"]:
        suffixes.pop()
    suffix = suffixes[-1] if suffixes else ""
    if suffix == ".ris" or web_of_science.BEGINS.match(text):
        return "ris"
    # A table may hold such a line in one of its cells.
    if suffix not in _TABLES and _RIS.search(text[:4_096]):
        return "ris"
    found = _BIBTEX.search(text)
    if suffix in _LISTS or (found and _only_comments(text[: found.start()])):
        return "bibtex"
    for kind, begins, names in _BY_TEXT:
        if begins.match(text) and names.search(text):
            return kind
    if suffix in _OTHER:
        raise BadInput(
            say(
                "“{name}” is {other} of a kind that is not known. {reads} Nothing was imported.",
                name=path.name,
                other=_OTHER[suffix],
                reads=_READS,
            )
        )
    _, records = delimited.first_records(text)
    known = of_records(records)
    if known is not None:
        return known
    return "csv" if suffix in _TABLES else "text"


def of_records(records: Records) -> Kind | None:
    """The format of a table from its first records (two are enough); None: no format knows it."""
    return next((kind for kind, is_one in _BY_RECORDS if is_one(records)), None)


def _of_packed(path: Path, head: bytes) -> Kind | None:
    """The format of a packed file that can be read: a web archive, or a workbook of tables."""
    if head.startswith(_PACKED):
        names = _packed_names(path)
        if any(re.fullmatch(r"archive/[^/]+\.warc(?:\.gz)?", name) for name in names):
            return "wacz"
        open_document = {"mimetype", "content.xml"} <= names
        if open_document or names & {"xl/workbook.xml", "xl/workbook.bin"}:
            return _of_workbook(path)
    elif head.startswith(_OLD_OFFICE):
        return _of_workbook(path)
    return None


def _of_workbook(path: Path) -> Kind | None:
    """The format of a workbook by the first records of its first sheet; None: it is none. Raises
    BadInput for one that is locked, damaged or would fill the memory."""
    from db.exchange.tables import sheets  # slow to load, and most files are no workbooks

    records = sheets.first_records(path)
    return None if records is None else of_records(records) or "csv"


def _only_comments(text: str) -> bool:
    """Whether what stands before a first entry is no article: empty or lines that begin with %."""
    return all(not line.strip() or line.lstrip().startswith("%") for line in text.splitlines())


def _packed_names(path: Path) -> frozenset[str]:
    try:
        with ZipFile(path) as packed:
            return frozenset(packed.namelist())
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        return frozenset()


def _has(*needed: str) -> Callable[[Records], bool]:
    """Whether the first record names all of these columns."""
    wanted = frozenset(needed)

    def names(records: Records) -> bool:
        return (
            bool(records)
            and {cell.strip().lower().lstrip("\ufeff") for cell in records[0]} >= wanted
        )

    return names


def is_ofac(records: Records) -> bool:
    """Whether a table without a header is a list of the US Treasury: of entries, of names, or of
    addresses (which its format refuses with a sentence)."""
    if not records or not records[0] or not records[0][0].strip().isdigit():
        return False
    cells = [cell.strip() for cell in records[0]]
    if len(cells) == 12:
        return cells.count("-0-") >= 3
    if len(cells) == 5:
        return cells[1].isdigit() and cells[2] in ("aka", "fka", "nka")
    return len(cells) == 6 and cells[1].isdigit() and "-0-" in cells


def is_acled(records: Records) -> bool:
    """Whether a table names the columns of ACLED, of today or of before 2023."""
    # Here and not above: most starts of the program meet no table.
    from db.exchange.tables import acled

    return acled.is_acled(records)


def is_gtd(records: Records) -> bool:
    """Whether a table names the columns of GTD."""
    from db.exchange.tables import gtd

    return gtd.is_gtd(records)


def is_ged(records: Sequence[Sequence[str]]) -> bool:
    """Whether a table's first records are those of UCDP GED, with or without a header."""
    return bool(records) and (has_header(records[0]) or has_shape(records[0]))


def has_header(record: Sequence[str]) -> bool:
    """Whether a record names the columns of UCDP GED."""
    return {name.strip().lower() for name in record} >= GED_NEEDED


def has_shape(record: Sequence[str]) -> bool:
    """Whether a record is a row of UCDP GED in the order of its releases without a header."""
    if len(record) != len(GED_ORDER):
        return False
    row = dict(zip(GED_ORDER, record, strict=True))
    return bool(
        re.fullmatch(r"\d{4}", row["year"])
        and row["type_of_violence"] in ("1", "2", "3")
        and re.match(r"\d{4}-\d{2}-\d{2}", row["date_start"])
        and re.fullmatch(r"-?\d+(\.0)?", row["best"])
    )


def not_ged(name: str, records: Sequence[Sequence[str]]) -> str:
    """The sentence for a table that is none of those this version reads."""
    columns = [cell.strip() for cell in records[0]] if records else []
    missing = ", ".join(sorted(GED_NEEDED - {column.lower() for column in columns}))
    return say(
        "“{name}” is a table, but not UCDP GED: it lacks the columns {missing}. "
        "{reads} Nothing was imported.",
        name=name,
        missing=missing,
        reads=_READS,
    )


def _text(head: bytes, name: str) -> str:
    """The first bytes as text; a sign cut in two at the end is left off."""
    for cut in range(4):
        try:
            return head[: len(head) - cut].decode("utf-8-sig")
        except UnicodeDecodeError:
            continue
    return decode(head[: len(head) // 4 * 4], name).text


#: Tables told by their first records, the most exacting first.
_BY_RECORDS: tuple[tuple[Kind, Callable[[Records], bool]], ...] = (
    ("ucdp-ged", is_ged),
    ("acled", is_acled),
    ("gtd", is_gtd),
    ("timelinejs", _has("year", "headline", "text", "media")),
    ("ucdp-actors", _has("actorid", "namedata")),
    ("ofac", is_ofac),
)
