"""One row of ACLED understood: an incident with its parties, place, sources and figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from db.exchange.tables import acled_actors, acled_dates, native_rows
from db.exchange.tables.acled_actors import Sides
from db.exchange.tables.acled_dates import Order
from db.exchange.tables.incoming import Area, Cited, Count, Row, Saying, Spot, Warn
from db.exchange.tables.native_rows import Cells, short

KIND = "acled"

ZERO_TOLD = "the reports tell of none, or leave it unclear"
#: What ACLED writes where reports give no number.
_ROUND = {
    3: "3 can stand for “a few” or “several”",
    10: "10 can stand for “several”, “many” or “tens”",
    12: "12 can stand for “dozens”",
    100: "100 can stand for “hundreds”",
}
_KINDS = (
    ("suicide", "suicide_attack"),
    ("air/drone strike", "air_strike"),
    ("shelling", "shelling"),
    ("remote explosive", "bombing"),
    ("grenade", "bombing"),
    ("abduction", "abduction"),
    ("agreement", "agreement"),
    ("arrest", "arrest"),
    ("attack", "armed_assault"),
    ("excessive force", "protest"),
    ("protest", "protest"),
    ("violent demonstration", "protest"),
)
_KINDS_BY_TYPE = (
    ("battle", "clash"),
    ("violence against civilians", "one_sided"),
    ("protests", "protest"),
    ("riots/protests", "protest"),
)
#: Sources that ACLED does not name are nobody's card.
_UNNAMED_SOURCE = re.compile(r"undisclosed source|local partner|unspecified.*", re.IGNORECASE)
_TAGS = ("disorder_type", "event_type", "sub_event_type", "civilian_targeting")

_ORDERS: dict[str, Order] = {"month first": "month_first", "mixed": "mixed"}


def read(given: Mapping[str, object], warn: Warn) -> Row:
    """Understand one row. `warn(reason, topic)` is told what is odd; nothing odd stops it."""
    raw, sha256 = native_rows.kept(given)
    cells = Cells(given, warn)
    notes = cells("notes")
    order = _ORDERS.get(cells(acled_dates.READ_AS), "day_first")
    dated = acled_dates.read(cells, notes, order, warn)
    sides = acled_actors.read(cells)
    spot = _spot(cells, warn)
    outlets = (each for each in _parts(cells("source")) if not _UNNAMED_SOURCE.fullmatch(each))
    native = _number(cells)
    title = _title(cells, sides, spot)
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
        cited=tuple(Cited(publisher=each) for each in outlets),
        sayings=(_main(cells, notes), *_unidentified(sides), *_unnamed(cells)),
        text=notes,
        text_title=f"ACLED {native}: {title}" if notes else "",
        tags=_tags(cells),
    )


def _number(cells: Cells) -> str:
    """event_id_cnty; in old tables iso3 and event_id_no_cnty, which make it up; else data_id."""
    if cells.line("event_id_cnty"):
        return cells.line("event_id_cnty")
    number = cells.code("event_id_no_cnty")
    if number and cells("iso3", "country"):
        return f"{cells.line('iso3', 'country')}{number}"
    return f"data_id {cells.code('data_id')}" if cells("data_id") else ""


def _title(cells: Cells, sides: Sides, spot: Spot | None) -> str:
    """Place first, then who met whom; with one side alone, what it did."""
    what = cells.line("sub_event_type", "event_type")
    if len(sides.titles) == 2:
        who = " – ".join(sides.titles)
    else:
        crowd = sides.titles and sides.titles[0].split(" (")[0] in ("Protesters", "Rioters")
        one = () if crowd else sides.titles
        who = ", ".join(part for part in (short(what, 60), *one) if part)
    where = short(spot.name, 80) if spot else ""
    return ": ".join(part for part in (where, who) if part) or "Incident without a name"


def _kind(cells: Cells) -> str:
    exact, wide = cells("sub_event_type").lower(), cells("event_type").lower()
    for words, kind in _KINDS:
        if words in exact and not (kind == "armed_assault" and "battle" in wide):
            return kind
    return next((kind for words, kind in _KINDS_BY_TYPE if wide.startswith(words)), "other")


def _spot(cells: Cells, warn: Warn) -> Spot | None:
    name = cells.line("location")
    admin3 = cells.line("admin3")
    names = [
        ("country", cells.line("country")),
        ("province", cells.line("admin1")),
        ("district", cells.line("admin2")),
        ("area", "" if admin3 == name else admin3),
    ]
    around = [(kind, each) for kind, each in names if each]
    precision = cells.code("geo_precision")
    kind = "locality"
    if not name and around:
        kind, name = around.pop()
    elif precision == "3":
        # A province told by its own name; else the natural feature ACLED takes to stand for it.
        same = [at for at, (_, each) in enumerate(around) if each == name]
        kind = around[same[0]][0] if same else "area"
        around = around[: same[0]] if same else around
    elif " - " in name:
        # Parts of large cities are written “Mosul - Old City”.
        kind = "neighbourhood"
    position = cells.position()
    if not name:
        return None
    return Spot(
        name=name,
        kind=kind,
        lat=position[0] if position else None,
        lon=position[1] if position else None,
        around=tuple(
            Area(each, text, _country_ids(cells) if each == "country" else ())
            for each, text in around
            if text
        ),
        precision=precision,
        scheme=KIND if precision else "",
    )


def _country_ids(cells: Cells) -> tuple[tuple[str, str], ...]:
    number, letters = cells.code("iso"), cells("iso3").upper()
    found = [("iso3166-3", letters)] if re.fullmatch("[A-Z]{3}", letters) else []
    if re.fullmatch(r"[0-9]{1,3}", number):
        found.append(("iso3166-numeric", number.zfill(3)))
    return tuple(found)


def _main(cells: Cells, notes: str) -> Saying:
    """What ACLED itself says: its notes, and the dead by its rule."""
    killed = cells.count("fatalities")
    counts: tuple[Count, ...] = ()
    gist = ""
    if killed is not None:
        rough = "about" if killed else "exact"
        counts = (Count(point=killed, qualifier=rough, raw=f"fatalities {cells('fatalities')}"),)
        gist = _told_dead(killed)
    return Saying(by_dataset=True, counts=counts, gist=gist, exact=notes)


def _told_dead(killed: int) -> str:
    if not killed:
        return f"No deaths counted: {ZERO_TOLD}"
    of_round = _ROUND.get(killed)
    words = f"{killed:,} killed by ACLED's count, which takes the lowest number when reports differ"
    return f"{words}; {of_round}" if of_round else words


def _unidentified(sides: Sides) -> Iterator[Saying]:
    """Sides that ACLED could not name are told in words; they are no actor."""
    for name in sides.unidentified:
        yield Saying(by_dataset=True, about="identity", gist=f"Not identified: “{name}”")


def _unnamed(cells: Cells) -> Iterator[Saying]:
    """Sources that ACLED keeps to itself: a voice without a card."""
    for name in _parts(cells("source")):
        if _UNNAMED_SOURCE.fullmatch(name):
            yield Saying(label=name)


def _tags(cells: Cells) -> tuple[str, ...]:
    own = [each for name in _TAGS for each in _parts(cells(name))]
    scale = cells.line("source_scale")
    if scale:
        own.append(f"source scale {scale}")
    own += _parts(cells("tags"))
    return tuple(dict.fromkeys(f"{KIND}:{each}" for each in own))


@lru_cache(maxsize=4_096)  # the same outlets and sorts stand in thousands of rows
def _parts(text: str) -> tuple[str, ...]:
    """The members of a list in a cell, each once."""
    parts = (" ".join(each.split()) for each in text.split(";"))
    return tuple(part for part in dict.fromkeys(parts) if part)
