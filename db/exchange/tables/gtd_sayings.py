"""What GTD says of an incident: one claim for each thing it tells, with figures and JSON values.

Hides the codes -9 and -99, that an empty number is not 0, and that perpetrators are counted among
the dead.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from db.exchange.tables.gtd_dates import NOTHING
from db.exchange.tables.gtd_parties import Sides, known
from db.exchange.tables.incoming import Count, Saying, Warn
from db.exchange.tables.native_rows import NO_NUMBER, Cells, short, whole
from db.language import say

FRACTION = say(
    "a figure is a fraction, for GTD divides a number among related incidents; "
    "kept as between the whole numbers"
)
PARTS_EXCEED = say("a part of the people is more than all of them; kept as given")

_HOSTAGE = (
    *("nhostkid", "nhostkidus", "nreleased", "nhours", "ndays", "divert", "kidhijcountry"),
    *("ransom", "ransomamt", "ransomamtus", "ransompaid", "ransompaidus", "ransomnote"),
    *("hostkidoutcome", "hostkidoutcome_txt"),
)
_DAMAGE = ("property", "propextent", "propextent_txt", "propvalue", "propcomment")


def read(cells: Cells, sides: Sides, warn: Warn) -> tuple[Saying, ...]:
    """Every claim of a row, GTD's own first."""
    return (
        _occurrence(cells, sides, warn),
        *_doubt(cells),
        *_motive(cells),
        *_unnamed(sides),
        *_perpetrators(cells, warn),
        *_damage(cells),
        *_hostages(cells, sides, warn),
        *_claims(sides),
    )


def against(sayings: tuple[Saying, ...], competing: bool) -> tuple[tuple[int, int], ...]:
    """Claims of responsibility that compete: each pair of them."""
    if not competing:
        return ()
    places = [at for at, each in enumerate(sayings) if each.act == "claims_responsibility"]
    return tuple((one, two) for n, one in enumerate(places) for two in places[n + 1 :])


def _occurrence(cells: Cells, sides: Sides, warn: Warn) -> Saying:
    counts: list[Count] = []
    words: list[str] = []
    for measure, names in (
        ("killed", ("nkill", "nkillter", "nkillus")),
        ("injured", ("nwound", "nwoundte", "nwoundus")),
    ):
        total, of_perpetrators, of_americans = (_number(cells, name, warn) for name in names)
        if names[0] in cells:
            counts.append(_count(cells, measure, "all", names[0]))
        if of_perpetrators != 0 and cells(names[1]):
            counts.append(_count(cells, measure, "perpetrator", names[1]))
        if of_americans != 0 and cells(names[2]) and sides.americans is not None:
            counts.append(_count(cells, measure, "all", names[2], sides.americans))
        for part in (of_perpetrators, of_americans):
            if part and total is not None and part > total:
                warn(
                    say(
                        "{topic}: {column} {total:g}, of them {part:g}",
                        topic=PARTS_EXCEED,
                        column=names[0],
                        total=total,
                        part=part,
                    ),
                    PARTS_EXCEED,
                )
        if names[0] in cells:
            unknown = "not known" if cells(names[0]) in NOTHING else "not told"
            words.append(_told(measure, total, of_perpetrators, of_americans, unknown))
    gist = ", ".join(words)
    return Saying(
        by_dataset=True,
        counts=tuple(counts),
        gist=gist[:1].upper() + gist[1:],
        exact=cells("summary"),
    )


def _told(
    measure: str, total: float | None, perpetrators: float | None, us: float | None, unknown: str
) -> str:
    """ "3 killed (1 perpetrator counted in)", "number of people killed not told"."""
    if total is None:
        return f"number of people {measure} {unknown}"
    beside = []
    if perpetrators:
        plural = "" if perpetrators == 1 else "s"
        beside.append(f"{perpetrators:g} perpetrator{plural} counted in")
    if us:
        beside.append(f"{us:g} from the United States")
    number = f"{total:,g}" if total else "nobody"
    return f"{number} {measure}" + (f" ({', '.join(beside)})" if beside else "")


def _number(cells: Cells, name: str, warn: Warn) -> float | None:
    """A number of people, told when it is none; None when GTD does not know it."""
    text = cells(name)
    if not text or text in NOTHING:
        return None
    number = whole(text)
    if number is not None:
        return number
    fraction = _fraction(text)
    if fraction is None:
        warn(
            say(
                "{column} is “{text}”: {topic}", column=name, text=short(text, 30), topic=NO_NUMBER
            ),
            NO_NUMBER,
        )
    else:
        warn(say("{column} is “{text}”: {topic}", column=name, text=text, topic=FRACTION), FRACTION)
    return fraction


def _fraction(text: str) -> float | None:
    if len(text) > 12 or not text.replace(".", "", 1).isdecimal() or not text.isascii():
        return None
    return float(text)


def _count(cells: Cells, measure: str, who: str, name: str, party: int | None = None) -> Count:
    """A figure as the cell has it; an empty cell is not 0 and not "unknown" but not stated."""
    text = cells(name)
    raw = f"{name} {text}" if text else f"{name} (empty)"
    if not text:
        return Count(measure, who, party, state="not_stated", raw=raw)
    number = whole(text)
    fraction = None if text in NOTHING else _fraction(text)
    if number is None and fraction is None:
        return Count(measure, who, party, state="unknown", raw=raw)
    if number is None and fraction is not None:
        low = int(fraction)
        return Count(measure, who, party, min=low, max=low + 1, qualifier="between", raw=raw)
    return Count(measure, who, party, point=number, raw=raw)


def _doubt(cells: Cells) -> Iterator[Saying]:
    """GTD's own doubt whether it was terrorism, and what else it can have been."""
    if cells.flag("doubtterr") is not True:
        return
    other = known(cells.line("alternative_txt"))
    gist = "GTD doubts that this was terrorism" + (f"; it can have been: {other}" if other else "")
    yield Saying(by_dataset=True, about="status", hedge="unverified", gist=gist)


def _motive(cells: Cells) -> Iterator[Saying]:
    motive = cells("motive")
    if known(motive):
        yield Saying(by_dataset=True, about="motive", gist=short(motive, 300), exact=motive)


def _unnamed(sides: Sides) -> Iterator[Saying]:
    """Perpetrators who are no group, and targets that belong to no body: words, no actors."""
    for name in sides.no_group:
        yield Saying(by_dataset=True, about="identity", gist=f"Perpetrators: “{name}”")
    for target in sides.targets:
        if not target.corp and target.words:
            yield Saying(by_dataset=True, about="identity", gist=f"Target: {target.told}")


def _perpetrators(cells: Cells, warn: Warn) -> Iterator[Saying]:
    """How many they were and how many were caught, where GTD says anything of it."""
    counts = []
    words = []
    for name, word in (("nperps", "perpetrators"), ("nperpcap", "captured")):
        number = _number(cells, name, warn) if name in cells else None
        if number is not None:
            words.append(f"{number:g} {word}")
        if number and name == "nperpcap":
            counts.append(_count(cells, "detained", "perpetrator", name))
    if words:
        given = {name: _value(cells(name)) for name in ("nperps", "nperpcap") if cells(name)}
        yield Saying(
            by_dataset=True,
            about="identity",
            gist=", ".join(words),
            value=_json("perpetrators", given),
            counts=tuple(counts),
        )


def _damage(cells: Cells) -> Iterator[Saying]:
    if cells.flag("property") is not True:
        return
    extent, comment = known(cells.line("propextent_txt")), known(cells.line("propcomment"))
    worth = whole(cells("propvalue"))
    words = [
        f"Property damaged: {extent[:1].lower()}{extent[1:]}" if extent else "Property damaged",
        f"{worth:,} US dollars" if worth else "",
        short(comment, 200),
    ]
    given = {name: _value(cells(name)) for name in _DAMAGE if cells(name)}
    gist = "; ".join(word for word in words if word)
    yield Saying(by_dataset=True, about="status", gist=gist, value=_json("damage", given))


def _hostages(cells: Cells, sides: Sides, warn: Warn) -> Iterator[Saying]:
    if cells.flag("ishostkid") is not True:
        return
    _number(cells, "nhostkid", warn)
    counts = [_count(cells, "abducted", "all", "nhostkid")]
    if whole(cells("nhostkidus")) and sides.americans is not None:
        counts.append(_count(cells, "abducted", "all", "nhostkidus", sides.americans))
    given = {name: _value(cells(name)) for name in _HOSTAGE if cells(name)}
    yield Saying(
        by_dataset=True,
        about="status",
        gist="; ".join(_hostage_words(cells)),
        value=_json("hostage", given),
        counts=tuple(counts),
    )


def _hostage_words(cells: Cells) -> Iterator[str]:
    taken, released = whole(cells("nhostkid")), whole(cells("nreleased"))
    yield f"{taken:,} taken hostage or kidnapped" if taken else "People taken hostage or kidnapped"
    if released is not None:
        yield f"{released:,} released or escaped"
    for name, unit in (("nhours", "hours"), ("ndays", "days")):
        length = whole(cells(name))
        if length:
            yield f"held for {length:,} {unit if length > 1 else unit[:-1]}"
    if known(cells.line("hostkidoutcome_txt")):
        yield f"outcome: {cells.line('hostkidoutcome_txt')}"
    if cells.flag("ransom") is True:
        asked, paid = whole(cells("ransomamt")), whole(cells("ransompaid"))
        yield "ransom demanded" + (f": {asked:,} US dollars" if asked else "")
        if paid:
            yield f"ransom paid: {paid:,} US dollars"


def _claims(sides: Sides) -> Iterator[Saying]:
    """Who claimed it, and in which way."""
    for claimant in sides.claimants:
        mode = f", by {claimant.mode[:1].lower()}{claimant.mode[1:]}" if claimant.mode else ""
        yield Saying(
            act="claims_responsibility",
            about="responsibility",
            party=claimant.party,
            label=""
            if claimant.party is not None
            else claimant.name or "somebody GTD does not name",
            basis="told",
            gist=f"Claimed responsibility{mode}, as GTD has it",
            value=_json("mode", claimant.mode) if claimant.mode else "",
        )


def _json(name: str, value: object) -> str:
    return json.dumps({name: value}, ensure_ascii=False) if value else ""


def _value(text: str) -> object:
    """A cell as JSON: a number where it is one, words else; -9 and -99 as they stand."""
    number = whole(text)
    return number if number is not None else text
