"""The sanctions lists of the US Treasury (OFAC): persons and bodies, and their other names.

Hides that the lists have no header, that the names of one entry stand in two files (`sdn` and
`alt`) and in the remarks, that "-0-" is empty, and that persons are written SURNAME, Given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from db.errors import BadInput
from db.exchange import delimited, recognition
from db.exchange.delimited import Survey
from db.exchange.rosters.countries import country_code
from db.exchange.rosters.listed import Listed, ListedName, Warn, different, tidy, verbatim
from db.exchange.tables.incoming import Column, Dataset, Record
from db.language import say

KIND = SCHEME = "ofac"
_EMPTY = "-0-"
_ENTRIES = (
    *("ent_num", "SDN_Name", "SDN_Type", "Program", "Title", "Call_Sign", "Vess_type"),
    *("Tonnage", "GRT", "Vess_flag", "Vess_owner", "Remarks"),
)
_NAMES = ("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks")
_MORE = ("ent_num", "remarks_extended")
_LAYOUTS = {len(each): each for each in (_ENTRIES, _NAMES, _MORE)}
#: Number, number, street, town, country, remarks.
_ADDRESSES = 6
_BECOMES = {
    "ent_num": "number",
    "SDN_Name": "main name",
    "SDN_Type": "kind of actor; vessels and aircraft are not taken in",
    "Program": "tags",
    "Title": "summary",
    "Remarks": "summary; weak aliases; country",
    "alt_type": "kind of name",
    "alt_name": "name of the entry with this number",
    "remarks_extended": "summary; weak aliases",
}
_NAME_KINDS = {"aka": "alias", "fka": "former", "nka": "alias"}
_WEAK = re.compile(r"(?:a\.k\.a\.|alt\. a\.k\.a\.)\s*['‘\"](.+?)['’\"](?=\s*(?:[;.(]|$))")
_FORMER = re.compile(r"f\.k\.a\.\s*['‘\"](.+?)['’\"](?=\s*(?:[;.(]|$))")
_COUNTRY = re.compile(r"(?:^|; )(?:nationality|citizen) ([^;.]+)", re.IGNORECASE)
#: Small words between the parts of a surname.
_PARTICLES = re.compile(r"\b(?:Al|El|Ul|Ud|Bin|Bint|Ibn|De|Del|Da|Dos|Van|Von|Der|Den)(?=[\s-])")


@dataclass(frozen=True, slots=True)
class Sanctioned:
    """One file of the list, opened; see `db.exchange.rosters.listed.Roster`."""

    path: Path
    survey: Survey
    layout: tuple[str, ...]
    dataset: Dataset

    @property
    def columns(self) -> Sequence[Column]:
        """Its columns, which the file does not name, and what becomes of each."""
        return [Column(name, _BECOMES.get(name, "")) for name in self.layout]

    @property
    def doubt(self) -> str:
        """What is not certain about its letters."""
        return self.survey.doubt

    def records(self) -> Iterator[Record]:
        """Every row; vessels and aircraft are refused."""
        for number, share, row in delimited.records(self.path, self.survey, ","):
            # The files end with the mark by which old systems knew the end of a text.
            if not row or row == ["\x1a"]:
                continue
            if len(row) != len(self.layout):
                topic = "the row has another number of cells than the first"
                reason = f"{topic}: {len(row)} instead of {len(self.layout)}"
                yield Record(number, share, refusal=(reason, topic))
                continue
            cells = dict(zip(self.layout, row, strict=True))
            refusal = _refusal(cells)
            yield (
                Record(number, share, cells)
                if refusal is None
                else Record(number, share, refusal=refusal)
            )

    def entry(self, cells: Mapping[str, object], warn: Warn) -> Listed:
        """What a row says: of its actor, or more about one by its number."""
        raw, sha256 = verbatim(cells)
        number = _cell(cells, "ent_num")
        if "SDN_Name" in cells:
            return _entry(number, cells, raw, sha256)
        if "alt_name" in cells:
            name = ListedName(
                _cell(cells, "alt_name"), _NAME_KINDS.get(_cell(cells, "alt_type"), "alias")
            )
            native = f"{number}/{_cell(cells, 'alt_num')}"
            # Persons are told by the comma that stands before a given name in small letters.
            person = re.fullmatch(r"[^a-z,]+, [A-Z'‘].*[a-z].*", name.text)
            text = _person(name.text) if person else name.text
            names = (ListedName(text, name.kind),)
            return Listed(native, raw, sha256, names, adds_to=number)
        remarks = _cell(cells, "remarks_extended")
        weak = different(_in_remarks(remarks))
        return Listed(f"{number}/remarks", raw, sha256, weak, adds_to=number)


def open_(path: Path) -> Sanctioned:
    """Open one file of the list. Raises BadInput."""
    found = delimited.survey(path)
    text = delimited.head(path).decode(found.encoding, "replace")
    _, first = delimited.first_records(text, 1)
    width = len(first[0]) if first else 0
    # Further remarks have two columns, as many tables: only a person can say that they are ones.
    known = recognition.is_ofac(first) or width == len(_MORE)
    if width == _ADDRESSES and known:
        raise BadInput(
            say(
                "“{name}” holds the addresses of OFAC's list, and actors have no addresses here. "
                "Nothing was imported; the names are in sdn.csv and alt.csv.",
                name=path.name,
            )
        )
    if width not in _LAYOUTS or not known:
        raise BadInput(say("“{name}” is no list of OFAC; nothing was imported.", name=path.name))
    return Sanctioned(path, found, _LAYOUTS[width], _dataset(path.name, _LAYOUTS[width]))


def _dataset(file: str, layout: tuple[str, ...]) -> Dataset:
    name = (
        "OFAC Consolidated (Non-SDN) List" if file.lower().startswith("cons") else "OFAC SDN List"
    )
    part = {_NAMES: ": other names", _MORE: ": further remarks"}.get(layout, "")
    return Dataset(
        kind=KIND,
        name=name + part,
        publisher="US Department of the Treasury, Office of Foreign Assets Control",
        acronym="OFAC",
        licence="Public domain (US government work)",
        citation=f"US Department of the Treasury, Office of Foreign Assets Control, {name}.",
        url="https://sanctionslist.ofac.treas.gov/",
        redistributable=True,
        scheme=SCHEME,
    )


def _cell(cells: Mapping[str, object], column: str) -> str:
    text = tidy(cells.get(column))
    return "" if text == _EMPTY else text


def _refusal(cells: Mapping[str, object]) -> tuple[str, str] | None:
    """Why a row cannot be used; None when it can."""
    if not _cell(cells, "ent_num").isdigit():
        return ("the row has no number",) * 2
    what = _cell(cells, "SDN_Type").lower()
    if what in ("vessel", "aircraft"):
        topic = "a vessel" if what == "vessel" else "an aircraft"
        topic += " is no actor and was not taken in"
        return f"“{_cell(cells, 'SDN_Name')}”: {topic}", topic
    if "remarks_extended" not in cells and not (
        _cell(cells, "SDN_Name") or _cell(cells, "alt_name")
    ):
        return ("the row has no name",) * 2
    return None


def _entry(number: str, cells: Mapping[str, object], raw: str, sha256: str) -> Listed:
    person = _cell(cells, "SDN_Type").lower() == "individual"
    written = _cell(cells, "SDN_Name")
    remarks = _cell(cells, "Remarks")
    names = [ListedName(_person(written) if person else written, "primary")]
    names += _in_remarks(remarks)
    found = _COUNTRY.search(remarks)
    title = _cell(cells, "Title")
    # What is said of names stands with the names.
    rest = [
        part.strip(" .")
        for part in remarks.split(";")
        if part.strip(" .") and not re.match(r"(?:alt\. )?[afn]\.k\.a\.", part.strip())
    ]
    told = [f"{title}." if title else "", f"{'; '.join(rest)}." if rest else ""]
    return Listed(
        native=number,
        raw=raw,
        sha256=sha256,
        names=different(names),
        kind="person" if person else "unknown",
        ids=((SCHEME, number),),
        country=country_code(found[1].strip()) if person and found else "",
        summary=" ".join(part for part in told if part),
        tags=tuple(f"ofac:{each}" for each in _programmes(_cell(cells, "Program"))),
    )


def _programmes(cell: str) -> list[str]:
    """The codes of a cell such as "FTO] [SDGT" or "[SDGT] [IFSR]"."""
    return list(dict.fromkeys(re.findall(r"[^\s\[\];][^\[\];]*", cell)))


def _in_remarks(remarks: str) -> list[ListedName]:
    """Names in the remarks: there stand those that OFAC itself calls weak."""
    return [
        *(ListedName(tidy(each), "weak_alias") for each in _WEAK.findall(remarks)),
        *(ListedName(tidy(each), "former") for each in _FORMER.findall(remarks)),
    ]


def _person(written: str) -> str:
    """ "AL-ZAWAHIRI, Ayman" as it is said: Ayman al-Zawahiri."""
    surname, comma, given = written.partition(",")
    if surname == surname.upper():
        surname = re.sub(r"[^\W\d_]+", _capital, surname)
        surname = _PARTICLES.sub(lambda found: found[0].lower(), surname)
    return f"{given.strip()} {surname.strip()}" if comma else surname.strip()


def _capital(found: re.Match[str]) -> str:
    """A word with its first letter large, and so what follows an O', but not the rest of Da'ud."""
    before = re.search(r"([^\W\d_]+)['’]$", found.string[: found.start()])
    return found[0].lower() if before and len(before[1]) > 1 else found[0].capitalize()
