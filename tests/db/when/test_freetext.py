"""Free-text dates from four peers' own tests, with every difference explained.

The peers follow different conventions (`origin` tells): month first or day first, what to do with
words they do not know, how to fill what a text leaves out. DIFFERENCES groups the rows where we
differ by the reason.
"""

import pytest

from db.when import Order, bounds, read
from tests.db.when.conftest import Row, Table

LUNAR = "the lunar calendar is right to two days only; the peer's day is inside"
DIFFERENCES = {
    "words the grammar does not know are never skipped": (
        "notcirca 1860", "attica 1802", "attic. 1802", "birthday in 1872",
        "1851-1852; printed 1853-1854",
        "1861-67 (later print)", "1863, printed 1870", "1863, printed ca. 1866",
        "1864, printed ca. 1864",
        "1864-1872, printed 1870s", "1870s, printed ca. 1880s", "1900-1903, cast before 1929",
        "1900; 1973", "1900; printed 1912", "1915, from Camerawork, October 1916",
        "1930s, printed early 1960s", "1932, printed 1976 by Gunther Sander",
        "1938, printed 1940s-1950s",
    ),
    "before and after a date are one unknown date on that side of it, not an interval": (
        "earlier than 1928", "before 1928", "after 1928", "later than 1928", "before January 1928",
        "before 18 January 1928", "before approx January 18 1928", "before approx January 1928",
        "after approx January 1928", "after approx Summer 1928", "after about the 1920s",
        "before about the 1900s", "before the 1900s", "before 19th century",
    ),
    "early, mid and late are kept": (
        "active late 17th-19th centuries", "1857-mid 1860s", "1915 late - autumn 1916",
        "1920s -early 1930s",
    ),
    "both years are kept": ("1863 or 1864", "1864 or 1866"),
    "EDTF comes first: a slash is an interval": ("1858/1860",),
    "year 0 is 1 BCE, so 64 BCE is -0063": ("c64 BCE",),
    "a day in a season is not EDTF": ("day in Spring 1849", "a day in about Spring 1849?"),
    "a number alone is no year": ("90",),
    "a time without a date says nothing about when": (
        "10:36:28", "10h36m28s", "10h", "10 h 36.5", "36 m 5 s", "36 m 05 s", "10h pm", "10pm",
        "10:00 pm", "10:00pm", "10:00p.m", "10:00p.m.", "12h 01m02s am", "01h02m03", "01h02s",
        "01m02h",
    ),
    "the peer fills in a day the text does not give": ("Sep 2003", "2003"),
    "a weekday is the latest one on or before publication, not the next": ("Wednesday",),
    "the order of the parts is not one people write": ("25 03 Sep",),
    "the peer's answer needs a day to count from, which its row does not name": ("Jeu 15:12",),
    "a century left open in a catalogue is not an approximate 1900": ("19uu",),
    "EDTF has no ?~, it has %": ("1723?~",),
    "in EDTF brackets are a set, here of one": ("[2007]",),
    LUNAR: (
        "14-09-1432 هـ, 09:40 صباحاً", "11-08-1434 هـ, 09:38 صباحاً", "29-02-1433 هـ, 06:22 صباحاً",
        "04-03-1433 هـ, 10:08 مساءً",
    ),
    "nothing in the text says that the year is of the lunar calendar": ("10-03-90",),
}  # fmt: skip
EXPLAINED = {text for texts in DIFFERENCES.values() for text in texts}


def _order(row: Row) -> Order:
    if "day-first" in row["origin"]:
        return "day_first"
    return "month_first" if "dateparser tests" not in row["origin"] else "ask"


def _is_right(row: Row) -> bool:
    language = None if row["lang"] == "mul" else row["lang"]
    found = read(row["text"], row["reference_date"] or None, _order(row), language)
    if row["precision_or_kind"] in ("not-a-date", "verbatim"):
        return found == []
    texts = set()
    for candidate in found:
        when = candidate.when
        texts.add(when.edtf)
        if when.clock is not None:
            texts.add(f"{when.edtf}T{when.clock}{':00' if len(when.clock) == 5 else ''}")
    # A peer's midnight means "no time given", and fractions of a second are not kept.
    expected = row["expected"].removesuffix("T00:00:00")
    return (expected.partition(".")[0] if "T" in expected else expected) in texts


def test_every_row_is_right_or_explained(date_table: Table) -> None:
    rows = date_table("freetext_dates.tsv")
    differing = {row["text"] for row in rows if not _is_right(row)}
    assert differing - EXPLAINED == set()
    assert EXPLAINED - differing == set()


def test_what_is_no_date_gives_nothing(date_table: Table) -> None:
    rows = date_table("freetext_dates.tsv")
    none = [row for row in rows if row["precision_or_kind"] in ("not-a-date", "verbatim")]
    assert none
    assert [row["text"] for row in none if read(row["text"])] == []


@pytest.mark.parametrize(
    "text", DIFFERENCES["the lunar calendar is right to two days only; the peer's day is inside"]
)
def test_the_lunar_day_of_the_peer_is_possible(text: str, date_table: Table) -> None:
    (row,) = (row for row in date_table("freetext_dates.tsv") if row["text"] == text)
    (found,) = read(text, language="ar")
    theirs = bounds(row["expected"].partition("T")[0])
    assert found.bounds.earliest is not None and theirs.earliest is not None
    assert found.bounds.latest is not None and theirs.latest is not None
    assert found.bounds.earliest <= theirs.earliest < theirs.latest <= found.bounds.latest
    assert found.ambiguous
