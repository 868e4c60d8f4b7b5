"""RIS: the references for EndNote, Mendeley, Zotero, library catalogues and systematic reviews.

Hides the tags, which are those that `db/exchange/ris.py` reads. Written by rispy, which knows the
form of a record; values are put on one line here, because it breaks records on line ends.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from db.exchange.ris import TYPES
from db.export.citation_keys import CitationKeys
from db.export.content import Content
from db.export.control_marks import one_line
from db.export.csl_dates import Moment, season_word, shared, told
from db.export.csl_json import CONTAINED
from db.export.outgoing import Source
from db.export.tidy_tables import people
from db.export.wanted import Progress
from db.language import many, say

LOSES = (
    say("Only the sources go out: no incidents, actors, claims or texts."),
    say(
        "RIS has no uncertain dates: what is sure of a date goes out in its fields, and the date "
        "itself (EDTF) stands in the first custom field (C1)."
    ),
    say("A comma in the name of a body would cut it in two and is left out."),
    say("Reliability, licence, retraction and SHA-256 have no field and stay in the case."),
)
#: The tag of a type where several mean it.
_FIRST = {
    "article": "PRESS",
    "article-journal": "JOUR",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "POD",
    "chapter": "CHAP",
    "classic": "CLSWK",
    "dataset": "DATA",
    "document": "GEN",
    "graphic": "ART",
    "interview": "PCOMM",
    "legislation": "STAT",
    "manuscript": "MANSCPT",
    "motion_picture": "MPCT",
    "paper-conference": "CONF",
    "personal_communication": "PCOMM",
    "post": "ELEC",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "song": "SOUND",
    "speech": "GEN",
    "standard": "STAND",
    "webpage": "ELEC",
}
_TAGS = {**{kind: tag for tag, kind in reversed(list(TYPES.items()))}, **_FIRST}
_TEXTS = (
    ("title", "TI"),
    ("container-title", "T2"),
    ("collection-title", "T3"),
    ("container-title-short", "J2"),
    ("title-short", "ST"),
    ("original-title", "TT"),
    ("abstract", "AB"),
    ("volume", "VL"),
    ("issue", "IS"),
    ("number-of-volumes", "NV"),
    ("publisher", "PB"),
    ("publisher-place", "CY"),
    ("language", "LA"),
    ("call-number", "CN"),
    ("source", "DB"),
    ("archive_location", "AV"),
    ("genre", "M3"),
    ("reviewed-title", "RI"),
    ("section", "SE"),
    ("annote", "RN"),
    ("ISBN", "SN"),
    ("ISSN", "SN"),
    ("DOI", "DO"),
    ("URL", "UR"),
)
_OTHERS = ("ET", "DA", "PY", "Y2", "C1", "SP", "EP", "KW", "N1", "M1", "ID")
_NAMES = (("author", "AU"), ("editor", "A2"), ("collection-editor", "A3"), ("translator", "A4"))
_HELD = frozenset(
    {
        *(name for name, _ in _TEXTS),
        *(name for name, _ in _NAMES),
        *("type", "custom", "issued", "accessed", "page", "keyword", "note", "edition", "version"),
        *("id", "citation-key", "number"),
    }
)
_EVERY = 500

Record = dict[str, list[str]]


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Write one record for each source."""
    keys = CitationKeys()
    total = max(1, content.count("source"))
    lost: dict[str, int] = {}
    with out.open("w", encoding="utf-8", newline="\r\n") as file:
        for done, source in enumerate(content.sources()):
            if done % _EVERY == 0:
                progress(done / total, say("Writing sources"))
            file.write(_written(source, keys.of(source)))
            for name in source.csl.keys() - _HELD | _unheld(source.csl):
                lost[name] = lost.get(name, 0) + 1
    return tuple(
        many(
            count,
            "“{name}” of {count:,} source has no field in RIS.",
            "“{name}” of {count:,} sources has no field in RIS.",
            name=name,
        )
        for name, count in sorted(lost.items())
    )


def _written(source: Source, key: str) -> str:
    record = _record(source, key)
    kind = str(source.csl.get("type", ""))
    reference: dict[str, Any] = {"type_of_reference": _TAGS.get(kind, "GEN")}
    for tag, values in record.items():
        lines = [one_line(value) for value in values]
        reference[tag] = [line for line in lines if line]
    text: str = _writer().formats([reference])
    return text.strip("\n") + "\n\n"


def _record(source: Source, key: str) -> Record:
    """The values of each tag."""
    csl = source.csl
    record: Record = {}

    def put(tag: str, *values: object) -> None:
        record.setdefault(tag, []).extend(str(value) for value in values if value)

    for name, tag in _TEXTS:
        put(tag, csl.get(name))
    if source.publisher and not csl.get("container-title") and not csl.get("publisher"):
        put("T2" if csl.get("type") in CONTAINED else "PB", source.publisher)
    for name, tag in _NAMES:
        names = csl.get(name)
        put(
            tag,
            *(_person(each) for each in names if isinstance(each, Mapping))
            if isinstance(names, list)
            else (),
        )
    put("ET", csl.get("edition") or (csl.get("version") if csl.get("type") == "software" else ""))
    _put_dates(record, csl)
    first, _, last = str(csl.get("page", "")).partition("-")
    put("SP", first)
    put("EP", last)
    keywords = str(csl.get("keyword", "")).split(",")
    put("KW", *dict.fromkeys(word.strip() for word in (*keywords, *source.tags) if word.strip()))
    put("M1", csl.get("number"))
    put("N1", csl.get("note"))
    put("ID", key)
    return record


def _unheld(csl: Mapping[str, object]) -> set[str]:
    """A version has a field only where it is one of software."""
    return {"version"} & csl.keys() if csl.get("type") != "software" or "edition" in csl else set()


def _person(name: Mapping[str, object]) -> str:
    """ "Family, Given, Suffix"; a comma in a body's own name would cut it."""
    if name.get("literal"):
        return str(name["literal"]).replace(",", "")
    return people([dict(name)])


def _put_dates(record: Record, csl: Mapping[str, object]) -> None:
    for name, tag in (("issued", "DA"), ("accessed", "Y2")):
        edtf = csl.get(name)
        date = told(edtf) if isinstance(edtf, str) else None
        if not isinstance(edtf, str):
            continue
        if date is not None:
            sure = shared(date)
            record[tag] = [_slashes(sure)]
            if tag == "DA":
                record["PY"] = [_year(sure.year)]
        if date is None or not re.fullmatch(r"\d{4}(-\d\d){0,2}", edtf) or date.start.season:
            record.setdefault("C1", []).append(f"{name} EDTF {edtf}")


def _slashes(moment: Moment) -> str:
    """ "2021/08/26/", "2021/08//", "2021///spring"."""
    month = f"{moment.month:02d}" if moment.month else ""
    day = f"{moment.day:02d}" if moment.day else ""
    other = season_word(moment.season) if moment.season else ""
    return f"{_year(moment.year)}/{month}/{day}/{other}"


def _year(year: int) -> str:
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


@cache
def _writer() -> Any:
    # Here because the library takes 20 ms to load.
    import rispy

    class Writer(rispy.RisWriter):
        """Without the number that rispy puts before each record: it is no part of RIS."""

        def set_header(self, count: int) -> str:
            return ""

    ours = {*(tag for _, tag in (*_TEXTS, *_NAMES)), *_OTHERS}
    tags = {tag: tag.lower() for tag in (*rispy.TAG_KEY_MAPPING, *sorted(ours))}
    tags["TY"] = "type_of_reference"
    return Writer(mapping=tags, list_tags=list(tags), delimiter_tags_mapping={})
