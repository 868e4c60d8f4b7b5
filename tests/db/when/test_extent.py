"""Bounds: published pairs with every difference explained, and what must hold for all dates."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from db.when import Bounds, bounds, civil, is_valid, seconds
from db.when.extent import _expression, _plain
from db.when.notation import read_expression
from tests.db.when.conftest import Table

GROUP = "a mark after the whole date widens its finest part only, not day, month and year at once"
DOUBT = "`?` doubts the source, so it moves no edge"
MONTH_END = "the end of a month stays the end of a month when it is moved by months"
UNKNOWN_END = "an unknown end is unknown, not ten years away"
WINTER = "winter is three months, December to February, not December alone"
LOCAL = "a clock time without a zone is local: 14 hours of doubt to either side"
EXCEPTIONS = {
    "2001-02-03T09:30:01": ("2001-02-02", "2001-02-03", LOCAL),
    "1985-04-12T23:20:30": ("1985-04-12", "1985-04-13", LOCAL),
    "1984?": ("1984-01-01", "1984-12-31", DOUBT),
    "2004-06-11?": ("2004-06-11", "2004-06-11", DOUBT),
    "2004-06?": ("2004-06-01", "2004-06-30", DOUBT),
    "2004?-06-11": ("2004-06-11", "2004-06-11", DOUBT),
    "2004-?06-?11": ("2004-06-11", "2004-06-11", DOUBT),
    "1984?/2004%": ("1984-01-01", "2006-12-31", DOUBT),
    "1984-06?/2004-08?": ("1984-06-01", "2004-08-31", DOUBT),
    "2004?-06-~11": ("2004-06-10", "2004-06-12", DOUBT),
    "2004?-~06-~04": ("2004-05-03", "2004-07-05", DOUBT),
    "1984/2004-06~": ("1984-01-01", "2004-07-31", GROUP),
    "1984-06-02?/2004-08-08~": ("1984-06-02", "2004-08-09", f"{DOUBT}; {GROUP}"),
    "1984-06-02?/": ("1984-06-02", "inf", f"{DOUBT}; {UNKNOWN_END}"),
    "2004-06-11%": ("2004-06-09", "2004-06-13", GROUP),
    "2004-06~-11": ("2004-05-11", "2004-07-11", GROUP),
    "/2006": ("-inf", "2006-12-31", UNKNOWN_END),
    "2004-06-01/": ("2004-06-01", "inf", UNKNOWN_END),
    "2010-24": ("2010-12-01", "2011-02-28", WINTER),
    "2004-%06": ("2004-04-01", "2004-08-31", MONTH_END),
    "?2004-%06": ("2004-04-01", "2004-08-31", f"{DOUBT}; {MONTH_END}"),
    "2004?-%06": ("2004-04-01", "2004-08-31", f"{DOUBT}; {MONTH_END}"),
}


def _edges(found: Bounds) -> tuple[str, str]:
    def text(moment: int | None, without: str) -> str:
        if moment is None:
            return without
        year, month, day, *_ = civil(moment)
        sign = "-" if year < 0 else ""
        return f"{sign}{abs(year):04d}-{month:02d}-{day:02d}"

    last = None if found.latest is None else found.latest - 1
    return text(found.earliest, "-inf"), text(last, "inf")


def test_bounds_agree_with_the_published_ones(date_table: Table) -> None:
    rows = date_table("edtf_bounds.tsv")
    differing = {}
    for row in rows:
        theirs = (row["lower_fuzzy"], row["upper_fuzzy"])
        ours = _edges(bounds(row["edtf"].replace(", ", ",")))
        if ours != theirs:
            differing[row["edtf"]] = ours
    assert differing == {text: (low, high) for text, (low, high, _) in EXCEPTIONS.items()}


DAY = 86_400


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2022-04-18", (2022, 4, 18), (2022, 4, 19)),
        ("2022-04", (2022, 4, 1), (2022, 5, 1)),
        ("2022", (2022, 1, 1), (2023, 1, 1)),
        ("[2014-01-01..2014-01-06]", (2014, 1, 1), (2014, 1, 7)),
        ("XXXX-02-29", (0, 2, 29), (9996, 3, 1)),
        ("-0043-03-15", (-43, 3, 15), (-43, 3, 16)),
        ("2024-02~", (2024, 1, 1), (2024, 4, 1)),
        ("2019-39~", (2019, 8, 1), (2020, 1, 1)),
        ("2021-38~", (2021, 4, 1), (2021, 10, 1)),
        ("2022-37~", (2022, 1, 1), (2022, 6, 1)),
        ("1950S2", (1900, 1, 1), (2000, 1, 1)),
        ("Y17E8", (1_700_000_000, 1, 1), (1_700_000_001, 1, 1)),
        ("[2024-01-21~..2024-01-31]", (2024, 1, 20), (2024, 2, 1)),
    ],
)
def test_a_single_date_has_a_span_and_no_core(
    edtf: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    start, end = seconds(*first), seconds(*last)
    assert bounds(edtf) == Bounds(start, end, start, end, False, False)


def test_an_interval_has_a_certain_core() -> None:
    assert bounds("2014-01-01/2014-01-06") == Bounds(
        seconds(2014, 1, 1), seconds(2014, 1, 2), seconds(2014, 1, 6), seconds(2014, 1, 7),
        False, False,
    )  # fmt: skip


def test_an_end_inside_the_start_is_narrowed_by_it() -> None:
    found = bounds("2004-02-01/2004")
    assert found.start_latest == seconds(2004, 2, 2)
    assert found.end_earliest == seconds(2004, 2, 1)
    assert found.latest == seconds(2005)


@pytest.mark.parametrize("edtf", ["2021-08-15/..", "2021-08-15/", "[2021-08-15..]"])
def test_without_an_end_there_is_no_bound_and_a_flag(edtf: str) -> None:
    found = bounds(edtf)
    assert (found.earliest, found.latest) == (seconds(2021, 8, 15), None)
    assert found.end_earliest == seconds(2021, 8, 15)
    assert (found.open_start, found.open_end) == (False, True)


@pytest.mark.parametrize("edtf", ["../2021-08-15", "/2021-08-15", "[..2021-08-15]"])
def test_without_a_start_there_is_no_bound_and_a_flag(edtf: str) -> None:
    found = bounds(edtf)
    assert (found.earliest, found.latest) == (None, seconds(2021, 8, 16))
    assert found.start_latest == seconds(2021, 8, 16)
    assert (found.open_start, found.open_end) == (True, False)


def test_all_of_a_set_is_certain_between_members_without_gaps() -> None:
    gapless = bounds("{2022-05-03..2022-05-05}")
    assert gapless.end_earliest == seconds(2022, 5, 5)
    gap = bounds("{2022-05-03,2022-05-05}")
    assert (gap.start_latest, gap.end_earliest) == (gap.latest, gap.earliest)


POINTS = st.one_of(
    st.dates().map(str),
    st.builds("{:04d}-{:02d}".format, st.integers(1, 9999), st.integers(1, 12)),
    st.integers(1, 9999).map("{:04d}".format),
    st.builds("-{:04d}-{:02d}".format, st.integers(1, 9999), st.integers(1, 12)),
    st.builds("{:04d}-{:02d}".format, st.integers(0, 9999), st.integers(21, 41)),
    st.sampled_from(["185X", "18XX", "156X-12-25", "XXXX-02-29", "0000", "1560-XX-25", "1984-1X"]),
)
MARKED = st.builds("{}{}".format, POINTS, st.sampled_from(["", "", "?", "~", "%"]))
EDTF = st.one_of(
    MARKED,
    st.builds("{}/{}".format, MARKED, st.one_of(MARKED, st.sampled_from(["", ".."]))),
    st.builds("../{}".format, MARKED),
    st.builds("[{}..{}]".format, MARKED, MARKED),
    st.builds("{{{},{}}}".format, MARKED, MARKED),
    st.builds("[{}..]".format, MARKED),
)


@given(EDTF)
def test_bounds_are_in_order(edtf: str) -> None:
    assume(is_valid(edtf))
    found = bounds(edtf)
    assert found.open_start == (found.earliest is None)
    assert found.open_end == (found.latest is None)
    for low, high in (
        (found.earliest, found.start_latest),
        (found.end_earliest, found.latest),
        (found.earliest, found.end_earliest),
        (found.start_latest, found.latest),
    ):
        assert low is None or high is None or low <= high


@given(MARKED, st.sampled_from("?~"))
def test_a_mark_never_narrows(edtf: str, mark: str) -> None:
    plain = edtf.rstrip("?~%")
    exact, rough = bounds(plain), bounds(plain + mark)
    assert rough.earliest is not None and exact.earliest is not None
    assert rough.latest is not None and exact.latest is not None
    assert rough.earliest <= exact.earliest < exact.latest <= rough.latest


@given(MARKED)
def test_doubt_about_the_source_moves_no_edge(edtf: str) -> None:
    plain = edtf.rstrip("?~%")
    assert bounds(f"{plain}?") == bounds(plain)


def test_doubt_about_the_year_leaves_the_day() -> None:
    assert bounds("2024?-09-12") == bounds("2024-09-12")
    assert bounds("1984?/2004-06?") == bounds("1984/2004-06")


DAYS = st.dates().map(str)
MONTHS = st.builds("{:04d}-{:02d}".format, st.integers(1, 9999), st.integers(1, 12))
YEARS = st.integers(1, 9999).map("{:04d}".format)
BULK = st.one_of(DAYS, MONTHS, YEARS)


@given(
    st.one_of(BULK, st.builds("{}/{}".format, BULK, BULK), st.builds("[{}..{}]".format, BULK, BULK))
)
def test_the_fast_way_gives_what_the_grammar_gives(edtf: str) -> None:
    quick = _plain(edtf)
    if quick is None:
        assert not is_valid(edtf)
    else:
        assert quick == _expression(read_expression(edtf), edtf)


ALIKE = st.one_of(  # the package reads a set only when both its ends are equally precise
    [st.tuples(days, days) for days in (DAYS, MONTHS, YEARS)]
)
COMPARED = st.one_of(
    BULK,
    st.builds("{}/{}".format, BULK, BULK),
    ALIKE.map(lambda ends: f"[{ends[0]}..{ends[1]}]"),
)


@settings(max_examples=100, deadline=None)
@given(COMPARED)
def test_the_package_finds_the_same_days(edtf: str) -> None:
    package = pytest.importorskip("edtf")
    assume(is_valid(edtf))
    theirs = package.parse_edtf(edtf)
    days = [
        f"{at.tm_year:04d}-{at.tm_mon:02d}-{at.tm_mday:02d}"
        for at in (theirs.lower_strict(), theirs.upper_strict())
    ]
    assert list(_edges(bounds(edtf))) == days


@pytest.mark.parametrize(
    "almost",
    ["2022-4-18", "22-04-18", "２０２２", "2022-W15-1", "2022 ", "+022", "0x16", "1_00", ""],
)
def test_the_fast_way_is_strict(almost: str) -> None:
    assert not is_valid(almost)
