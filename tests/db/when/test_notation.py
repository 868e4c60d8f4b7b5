"""Which text is EDTF: published lists, the reference implementation, and our own decisions.

The list of valid and invalid strings comes from edtf-validate; `undisputed` is "yes" where it,
edtf.js and the edtf package agree. The decisions on the rest are in DECISIONS, with their reasons.
"""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from db.errors import CaseError
from db.when import InvalidDate, is_valid, parse
from tests.db.when.conftest import Table

DECISIONS = {
    "season or month in an interval": (
        True,
        "The profile allows every date of level 1 as an end; nothing forbids a part of a year.",
        ("1923-21/1924", "1952-23~/1953", "2003-22/2004-22", "2003-22/2003-22", "2003-22/2003-23"),
    ),
    "open or unknown at both ends": (
        True,
        "Both ends have a notation of their own, so they can stand together, as ../.. can.",
        ("/..", "../"),
    ),
    "a mark before the year and one at the end": (
        True,
        "One marks the year alone, the other the whole date; together they say both.",
        ("?2004-06-04~", "?2004-06%", "?-2004-06-04~", "?-2004-06%"),
    ),
    "a marked season": (
        True,
        "Late 2019 is written 2019-39~; a season is as approximate as a month can be.",
        ("2011-23~",),
    ),
    "an open digit in any place, also before year 0": (
        True,
        "Level 2 lets X replace any digit; the sign does not change that.",
        (
            "-1X32-X1-X2", "1984-1X", "-156X-12-25", "-15XX-12-25", "-XXXX-12-XX", "-1XXX-XX",
            "-1XXX-12", "-1984-1X", "2000-XX/2012",
        ),
    ),
    "marks inside the ends of an interval": (
        True,
        "Each end is a date of its own, with all a date can have.",
        (
            "1984?-06/2004-08?", "-1984-?06-02/2004-08-08~", "1984-?06-02/2004-06-11%",
            "2003-06-11%/2004-%06", "2004-06~/2004-06-%11", "1984?/2004~-06",
            "?2004-06~-10/2004-06-%11", "1984-06-?02/2004-06-11%",
        ),
    ),
    "an end that overlaps the start": (
        True,
        "The end can lie in the rest of that month or year. Only a certain reversal is refused.",
        ("0000-01-03/0000-01", "0000-02/0000", "2004-06-11%/2004-%06", "2004-06-11%/2004-06~"),
    ),
    "an end that certainly comes before the start": (
        False,
        "It cannot have happened.",
        (
            "2012-24/2012-21", "2012-23/2012-22", "0800/-0999", "-1000/-2000", "1000/-2000",
            "0001/0000", "0000/-0001",
        ),
    ),
    "a clock time in an interval": (
        False,
        "The profile says intervals are precise to the day at most.",
        (
            "2005-07-25T10:10:10Z/2006-01-01T10:10:10Z", "2005-07-25T10:10:10Z/2006-01",
            "2005-07-25/2006-01-01T10:10:10Z",
        ),
    ),
    "spaces": (
        False,
        "EDTF has none. Reading forgives them and stores the text without.",
        (
            " 1863-03-29", "1863-03-29 ", "[1667,1668, 1670..1672]", "{-1667,1668, 1670..1672}",
        ),
    ),
}  # fmt: skip


def test_undisputed_strings_are_judged_alike(date_table: Table) -> None:
    rows = date_table("edtf_valid_invalid.tsv")
    wrong = [
        row["edtf"]
        for row in rows
        if row["undisputed"] == "yes" and is_valid(row["edtf"]) != (row["expected"] == "valid")
    ]
    assert wrong == []


def test_every_disputed_string_has_a_decision(date_table: Table) -> None:
    rows = date_table("edtf_valid_invalid.tsv")
    disputed = {row["edtf"] for row in rows if row["undisputed"] != "yes"}
    decided = {text for _, _, texts in DECISIONS.values() for text in texts}
    assert decided == disputed


@pytest.mark.parametrize("kind", DECISIONS)
def test_decisions_hold(kind: str) -> None:
    allowed, _, texts = DECISIONS[kind]
    assert [text for text in texts if is_valid(text) != allowed] == []


MARKS = st.sampled_from(["", "", "?", "~", "%"])
YEARS = st.integers(0, 9999).map("{:04d}".format)
MONTHS = st.integers(1, 12).map("{:02d}".format)
DAYS = st.integers(1, 28).map("{:02d}".format)
PLAIN = st.one_of(
    st.builds("{}{}".format, YEARS, MARKS),
    st.builds("{}-{}{}".format, YEARS, MONTHS, MARKS),
    st.builds("{}-{}-{}{}".format, YEARS, MONTHS, DAYS, MARKS),
    st.builds("{}-{}".format, YEARS, st.integers(21, 41)),
    st.builds("{}X".format, st.integers(0, 999).map("{:03d}".format)),
    st.builds("Y{}".format, st.integers(10_000, 10**9)),
)
ALMOST = st.one_of(
    st.from_regex(r"\A-?[0-9]{3,5}(-[0-4][0-9](-[0-3][0-9])?)?[?~%]?\Z"),
    # With a clock time the package takes days that do not exist, such as 0001-02-29.
    st.from_regex(r"\A[0-9]{4}-[0-1][0-9]-[0-2][0-8]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9]Z?\Z"),
)


def _package_accepts(text: str) -> bool:
    edtf = pytest.importorskip("edtf")
    try:
        edtf.parse_edtf(text)
    except edtf.EDTFParseException:
        return False
    return True


@settings(max_examples=150, deadline=None)
@given(PLAIN)
def test_what_is_built_by_the_rules_is_valid_for_the_package_too(text: str) -> None:
    assert is_valid(text)
    assert _package_accepts(text)


@settings(max_examples=200, deadline=None)
@given(ALMOST)
def test_the_package_agrees_on_near_misses(text: str) -> None:
    assume(not re.search("-(2[1-9]|3[0-9]|4[01])[?~%]", text))  # see "a marked season"
    assert is_valid(text) == _package_accepts(text)


@given(PLAIN)
def test_parsing_keeps_the_text(text: str) -> None:
    assert parse(text).edtf == text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2022-02-29", "no day 29"),
        ("2022-13", "no month 13"),
        ("2022-04-32", "day 32"),
        ("-0000", "1 BCE"),
        ("2022-05-05/2022-05-03", "ends before it begins"),
        ("/", "neither a start nor an end"),
        ("2012-10-10T25:00:00", "23:59:59"),
        ("2012-10-10T10:00:00+15:00", "at most 14 hours"),
        ("Y2006", "more than four digits"),
        ("Y17E40", "too far away"),
        ("last Monday", "2022-04-18"),
    ],
)
def test_a_refusal_says_why_in_one_sentence(text: str, reason: str) -> None:
    with pytest.raises(InvalidDate) as refused:
        parse(text)
    assert reason in str(refused.value)
    assert text in str(refused.value)
    assert isinstance(refused.value, CaseError)
    assert isinstance(refused.value, ValueError)


def test_a_clock_time_goes_into_its_own_fields() -> None:
    when = parse("1985-04-12T23:20:30+04:30")
    assert (when.edtf, when.clock, when.zone) == ("1985-04-12", "23:20:30", "+04:30")
