"""One row of GTD understood: an incident with its groups, targets, place, claims and citations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation

from db.exchange.tables import gtd_citations, gtd_dates, gtd_parties, gtd_sayings, native_rows
from db.exchange.tables.gtd_dates import NOTHING
from db.exchange.tables.gtd_parties import Sides, known
from db.exchange.tables.incoming import Area, Cited, Group, Row, Spot, Warn
from db.exchange.tables.native_rows import Cells, short
from db.language import say

KIND = "gtd"

ID_DAMAGED = say(
    "eventid was damaged by a spreadsheet and cannot be told from others; the row was taken under "
    "a number made from its cells, and a clean copy of the file will bring it a second time"
)
ID_ODD = say("eventid has not the 12 digits of GTD; kept as it stands")
RELATED_ODD = say("related holds something that is no eventid; left out")

#: attacktype1: the word of a title, and our kind.
_ATTACKS = {
    "1": ("Assassination", "killing"),
    "2": ("Armed assault", "armed_assault"),
    "3": ("Bombing", "bombing"),
    "4": ("Hijacking", "other"),
    "5": ("Hostage taking", "abduction"),
    "6": ("Kidnapping", "abduction"),
    "7": ("Attack on a facility", "other"),
    "8": ("Unarmed assault", "other"),
}
_CRITERIA = {
    "crit1": "political, economic, religious or social goal",
    "crit2": "meant to coerce, intimidate or tell a larger audience",
    "crit3": "outside the rules of war",
}
_ID = re.compile(r"\d{12}")
_POWER = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d{1,2}")
_PROSE = ("motive", "weapdetail", "addnotes")


def read(given: Mapping[str, object], warn: Warn) -> Row:
    """Understand one row. `warn(reason, topic)` is told what is odd; nothing odd stops it."""
    raw, sha256 = native_rows.kept(given)
    cells = Cells(given, warn)
    dated = gtd_dates.read(cells, warn)
    sides = gtd_parties.read(cells)
    sayings = gtd_sayings.read(cells, sides, warn)
    spot = _spot(cells, warn)
    native = _native(cells.line("eventid"), sha256, warn)
    title = _title(cells, sides, spot)
    text = _text(cells)
    return Row(
        native=native,
        raw=raw,
        sha256=sha256,
        title=title,
        kind=_kind(cells),
        lang="en",
        edtf=dated.edtf,
        phrase=dated.phrase,
        rule=dated.rule,
        parties=sides.parties,
        spot=spot,
        groups=_groups(cells, native, warn),
        cited=_cited(cells),
        sayings=sayings,
        against=gtd_sayings.against(sayings, cells.flag("compclaim") is True),
        text=text,
        text_title=f"GTD {native}: {title}" if text else "",
        tags=tuple(dict.fromkeys(_tags(cells))),
    )


def _native(text: str, sha256: str, warn: Warn) -> str:
    """eventid with its 12 digits, also out of 1.97000000001E+11; what a spreadsheet cut to
    1.97E+11 gets a number of its own."""
    plain = text.removesuffix(".0")
    if _ID.fullmatch(plain):
        return plain
    if _POWER.fullmatch(plain):
        try:
            number = Decimal(plain.replace(",", "."))
        except InvalidOperation:
            number = Decimal(0)
        if number == number.to_integral_value() and len(number.as_tuple().digits) >= 12:
            return f"{number:.0f}"
        warn(f"{ID_DAMAGED}: {plain}", ID_DAMAGED)
        return f"{plain} {sha256[:12]}"
    warn(f"{ID_ODD}: {short(plain, 30)}", ID_ODD)
    return plain


def _kind(cells: Cells) -> str:
    if cells.flag("suicide") is True:
        return "suicide_attack"
    return _ATTACKS.get(cells.code("attacktype1"), ("", "other"))[1]


def _title(cells: Cells, sides: Sides, spot: Spot | None) -> str:
    """Place first, then what was done, by whom and to what."""
    word = _ATTACKS.get(cells.code("attacktype1"), ("Attack", ""))[0]
    if cells.flag("suicide") is True:
        word = "Suicide bombing" if word == "Bombing" else "Suicide attack"
    if cells.flag("success") is False:
        word = f"Attempted {word[0].lower()}{word[1:]}"
    where = short(spot.name, 80) if spot else ""
    return f"{where}: {word}{sides.title}" if where else f"{word}{sides.title}"


def _spot(cells: Cells, warn: Warn) -> Spot | None:
    levels = (("country", "country_txt"), ("province", "provstate"), ("locality", "city"))
    named = [(kind, known(cells.line(column))) for kind, column in levels]
    found = [(kind, name) for kind, name in named if name]
    specificity = cells.code("specificity")
    specificity = "" if specificity in NOTHING else specificity
    position = cells.position()
    if position == (0.0, 0.0) and specificity == "5":
        position = None
    if not found:
        return None
    kind, name = found.pop()
    near = "in the vicinity" if cells.flag("vicinity") is True else ""
    note = "; ".join(part for part in (near, known(cells("location"))) if part)
    return Spot(
        name=name,
        kind=kind,
        lat=position[0] if position else None,
        lon=position[1] if position else None,
        around=tuple(
            Area(each, text, _number(cells) if each == "country" else ()) for each, text in found
        ),
        precision=specificity,
        scheme=KIND if specificity else "",
        note=note[:1].upper() + note[1:],
    )


def _number(cells: Cells) -> tuple[tuple[str, str], ...]:
    code = cells.code("country")
    return (("gtd", code),) if code.isdigit() else ()


def _groups(cells: Cells, native: str, warn: Warn) -> tuple[Group, ...]:
    """The incidents GTD relates to this one, all of them one series under the first."""
    related = []
    for part in re.split(r"[,;]", cells("related")):
        text = part.strip().removesuffix(".0")
        if _ID.fullmatch(text):
            related.append(text)
        elif text and text not in NOTHING:
            warn(f"{RELATED_ODD}: {short(text, 30)}", RELATED_ODD)
    if not related or set(related) == {native}:
        return ()
    first = min({*related, native} if _ID.fullmatch(native) else related)
    return (Group("series", f"GTD {first} and incidents related to it", first),)


def _cited(cells: Cells) -> tuple[Cited, ...]:
    found = (gtd_citations.read(cells(f"scite{n}")) for n in ("1", "2", "3"))
    return tuple(dict.fromkeys(each for each in found if each is not None))


def _text(cells: Cells) -> str:
    """The prose of a row, each part but the summary under the name of its column. A summary
    begins with its own date, which is left as it stands."""
    parts = [cells("summary")]
    parts += [f"{name}: {cells(name)}" for name in _PROSE if known(cells(name))]
    # A weapon told in one word is no text worth keeping.
    prose = parts[0] or known(cells("motive")) or known(cells("addnotes"))
    return "\n\n".join(part for part in parts if part) if prose else ""


def _tags(cells: Cells) -> Iterator[str]:
    for n in ("1", "2", "3"):
        for column, word in (("attacktype", "attack"), ("targtype", "target")):
            name = known(cells.line(f"{column}{n}_txt"))
            if name:
                yield f"{KIND}:{word} {name}"
        sort = known(cells.line(f"targsubtype{n}_txt"))
        if sort:
            yield f"{KIND}:target {sort}"
    for n in ("1", "2", "3", "4"):
        weapon, sort = (known(cells.line(f"{each}{n}_txt")) for each in ("weaptype", "weapsubtype"))
        if weapon:
            yield f"weapon:{weapon}"
        if weapon and sort:
            yield f"weapon:{weapon}: {sort}"
    for column, words in _CRITERIA.items():
        if cells.flag(column) is False:
            yield f"{KIND}:not met: {words}"
    told = (
        ("doubtterr", True, "doubt terrorism proper"),
        ("multiple", True, "part of a multiple incident"),
        ("success", False, "not successful"),
        ("suicide", True, "suicide attack"),
        ("extended", True, "lasted more than a day"),
        ("individual", True, "by individuals, no group"),
        ("compclaim", True, "competing claims"),
    )
    for column, answer, words in told:
        if cells.flag(column) is answer:
            yield f"{KIND}:{words}"
    source = known(cells.line("dbsource"))
    if source:
        yield f"{KIND}:collected by {source}"
