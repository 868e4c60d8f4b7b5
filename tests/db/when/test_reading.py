"""Reading English: the phrases of the five articles, and shapes that other readers get wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.when import InvalidDate, Order, read, rule_sentence, show
from db.when.rules import SENTENCES

# The phrases of the five seed articles, with the day each was published (or could have been).
VOA = "2022-12-15"
SALAAM = "2024-11-20"
DAWN = "2021-11-10"
ELECTION = "2024-10-30"
SEEDS = [
    (VOA, "On Monday", "2022-12-12", "12 December 2022"),
    (VOA, "this week", "[2022-12-12..2022-12-15]", "between 12 and 15 December 2022"),
    (VOA, "over the past year", "2021-12-15/2022-12-15", "15 December 2021 – 15 December 2022"),
    (VOA, "last year", "2021", "2021"),
    (VOA, "in June", "2022-06", "June 2022"),
    (VOA, "in January 2015", "2015-01", "January 2015"),
    (VOA, "In late 2019", "2019-39~", "late 2019"),
    (VOA, "in August 2021", "2021-08", "August 2021"),
    (
        VOA,
        "Earlier this year",
        "[2022-01-01..2022-12-15]",
        "between 1 January and 15 December 2022",
    ),
    (VOA, "April 21, 2022", "2022-04-21", "21 April 2022"),
    (SALAAM, "last July", "2024-07", "July 2024"),
    (SALAAM, "last week", "[2024-11-11..2024-11-17]", "between 11 and 17 November 2024"),
    (SALAAM, "April 22", "2024-04-22", "22 April 2024"),
    (SALAAM, "October 29", "2024-10-29", "29 October 2024"),
    (SALAAM, "September 12", "2024-09-12", "12 September 2024"),
    (SALAAM, "January", "2024-01", "January 2024"),
    (SALAAM, "Since mid-2021", "2021-38~/..", "since mid-2021"),
    (ELECTION, "a little more than three years ago", "[2021-04-30~..2021-10-30]", None),
    (ELECTION, "February 2020", "2020-02", "February 2020"),
    (ELECTION, "on May 7", "2024-05-07", "7 May 2024"),
    (ELECTION, "on April 18", "2024-04-18", "18 April 2024"),
    (DAWN, "on August 26", "2021-08-26", "26 August 2021"),
    (DAWN, "in October", "2021-10", "October 2021"),
    (DAWN, "on October 24", "2021-10-24", "24 October 2021"),
]


@pytest.mark.parametrize(("published", "text", "edtf", "words"), SEEDS)
def test_phrases_of_the_articles(published: str, text: str, edtf: str, words: str | None) -> None:
    (found,) = read(text, published)
    assert found.when.edtf == edtf
    assert not found.ambiguous
    assert found.when.phrase == text
    assert found.bounds == found.when.bounds()
    if words:
        assert show(found.when) == words


PLAIN = [
    ("between 3 and 5 May 2022", "[2022-05-03..2022-05-05]"),
    ("3-5 May 2022", "2022-05-03/2022-05-05"),
    ("from 27 May to 5 June 1970", "1970-05-27/1970-06-05"),
    ("May 27 - June 5, 1970", "1970-05-27/1970-06-05"),
    ("March 6-7, 1971", "1971-03-06/1971-03-07"),
    ("3, 4 or 5 May 2022", "[2022-05-03,2022-05-04,2022-05-05]"),
    ("3 and 5 May 2022", "{2022-05-03,2022-05-05}"),
    ("1850s", "185X"),
    ("the 19th century", "18XX"),
    ("the first century BC", "[-0099..0000]"),
    ("44 BC", "-0043"),
    ("AD 79", "0079"),
    ("300-200 BCE", "-0299/-0199"),
    ("spring 2022", "2022-21"),
    ("winter 2021-22", "2021-24"),
    ("the second half of 2021", "2021-41"),
    ("Q3 2022", "2022-35"),
    ("early January 2024", "[2024-01-01..2024-01-10~]"),
    ("mid-January 2024", "[2024-01-11~..2024-01-20~]"),
    ("late February 2024", "[2024-02-21~..2024-02-29]"),
    ("the early 1990s", "[1990..1993~]"),
    ("since 15 August 2021", "2021-08-15/.."),
    ("until March 2022", "../2022-03"),
    ("before 1928", "[..1927]"),
    ("after 18 January 1928", "[1928-01-19..]"),
    ("by May 2022", "[..2022-05]"),
    ("about 1850", "1850~"),
    ("perhaps 1862", "1862?"),
    ("before 1928?", "[..1927?]"),
    ("May 3, 2022 and May 5, 2022", "{2022-05-03,2022-05-05}"),
    ("1999-uu", "1999-XX"),
    ("19uu", "19XX"),
    ("unknown/2006", "/2006"),
    ("y52000", "Y52000"),
    ("1723?~", "1723%"),
    ("1948/07//", "1948-07"),
    ("throughout 2021", "2021-01-01/2021-12-31"),
    ("not before May 2022", "[2022-05..]"),
    ("some time in 2021", "2021"),
    ("on or about 3 May 2022", "2022-05-03~"),
    ("the first week of May 2022", "[2022-05-01..2022-05-07~]"),
    ("last week of August 2021", "[2021-08-25~..2021-08-31]"),
    ("2nd millennium BC", "-1XXX"),
    ("2001-10-07..2001-12", "[2001-10-07..2001-12]"),
    ("week of 7 December 2022", "[2022-12-05..2022-12-11]"),
    ("a day in January 1872", "1872-01-XX"),
    ("Friday, April 22, 2022", "2022-04-22"),
    ("2017-07-31 00:00:00.000", "2017-07-31"),
    ("[1667, 1668, 1670..1672]", "[1667,1668,1670..1672]"),
    ("  2022-04-18 ", "2022-04-18"),
    ("25/09/2003", "2003-09-25"),
    ("09/25/2003", "2003-09-25"),
    ("05/05/2021", "2021-05-05"),
    ("3/11/2021 - a Wednesday", "2021-11-03"),
    ("3/11/2021 (Thursday)", "2021-03-11"),
]


@pytest.mark.parametrize(("text", "edtf"), PLAIN)
def test_phrases_with_a_date_of_their_own(text: str, edtf: str) -> None:
    (found,) = read(text)
    assert (found.when.edtf, found.ambiguous) == (edtf, False)


RELATIVE = [
    ("yesterday", "2022-12-14"),
    ("Thursday", "2022-12-15"),
    ("Friday", "2022-12-09"),
    ("next Monday", "2022-12-19"),
    ("this month", "[2022-12-01..2022-12-15]"),
    ("this year", "[2022-01-01..2022-12-15]"),
    ("since this year", "2022/.."),
    ("until last week", "../2022-12"),
    ("between last week and this week", "[2022-12-05..2022-12-15]"),
    ("last month", "2022-11"),
    ("late last year", "2021-39~"),
    ("last winter", "2021-24"),
    ("last December", "2021-12"),
    ("two days ago", "2022-12-13"),
    ("two weeks ago", "[2022-11-28..2022-12-04]"),
    ("three months ago", "2022-09~"),
    ("twenty years ago", "2002~"),
    ("nearly two years ago", "[2020-12-15..2021-06-15~]"),
    ("in the past three days", "[2022-12-12..2022-12-15]"),
    ("the week before last", "[2022-11-28..2022-12-04]"),
    ("over the weekend", "[2022-12-10..2022-12-11]"),
    ("one year ago today", "2021-12-15"),
    ("27 December - 5 January", "2021-12-27/2022-01-05"),
    ("3-5 May", "2022-05-03/2022-05-05"),
    ("February 29", "2020-02-29"),
    ("7 May last year", "2021-05-07"),
    ("in April of this year", "2022-04"),
    ("the previous Friday", "2022-12-09"),
    ("earlier on Monday", "2022-12-12"),
    ("earlier today", "2022-12-15"),
    ("since mid-March", "2022-03-11~/.."),
    ("until late August", "../2022-08-31~"),
    ("the first days of August", "[2022-08-01..2022-08-10~]"),
    ("from 15 July until the first days of August 2018", "2018-07-15/2018-08-10~"),
    ("twenty-five years ago", "1997~"),
    ("in recent weeks", "[2022-10-20~..2022-12-15]"),
]


@pytest.mark.parametrize(("text", "edtf"), RELATIVE)
def test_phrases_that_hang_on_publication(text: str, edtf: str) -> None:
    assert [found.when.edtf for found in read(text, VOA)] == [edtf]


@pytest.mark.parametrize(
    "text", ["On Monday", "last week", "yesterday", "two days later", "over the past year", "10 pm"]
)
def test_nothing_is_guessed_without_a_day_to_count_from(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "edtfs"),
    [
        ("03/04/2021", ["2021-04-03", "2021-03-04"]),
        ("September 12", ["XXXX-09-12"]),
        ("in October", ["XXXX-10"]),
        ("1800s", ["18XX", "180X"]),
        ("winter 2021", ["2021-24", "2020-24"]),
        ("1910-30", ["1910/1930", "1910-30"]),
        ("31-Dec-00", ["2000-12-31", "1900-12-31"]),
        ("Thursday, April 22, 2022", ["2022-04-22"]),
        ("3/11/2021", ["2021-11-03", "2021-03-11"]),
        ("the 90s", ["199X", "189X"]),
    ],
)
def test_doubtful_wording_gives_every_candidate_and_says_so(text: str, edtfs: list[str]) -> None:
    found = read(text)
    assert [candidate.when.edtf for candidate in found] == edtfs
    assert all(candidate.ambiguous and candidate.why for candidate in found)


@pytest.mark.parametrize(
    ("order", "edtf"), [("day_first", "2021-04-03"), ("month_first", "2021-03-04")]
)
def test_a_known_order_decides(order: Order, edtf: str) -> None:
    (found,) = read("03/04/2021", order=order)
    assert (found.when.edtf, found.ambiguous, found.when.rule) == (edtf, False, order)


@pytest.mark.parametrize(
    ("published", "text", "edtf"),
    [
        ("2022-12-12", "this week", "2022-12-12"),
        ("2022-12-18", "this week", "[2022-12-12..2022-12-18]"),
        ("2022-12-31", "this month", "2022-12"),
        ("2022-12-31", "this year", "2022"),
        ("2023-01-01", "this year", "2023-01-01"),
    ],
)
def test_what_is_reported_is_not_after_publication(published: str, text: str, edtf: str) -> None:
    (found,) = read(text, published)
    assert (found.when.edtf, found.ambiguous) == (edtf, False)
    assert found.when.published == published


def test_last_monday_can_be_two_days() -> None:
    assert [found.when.edtf for found in read("last Monday", VOA)] == ["2022-12-12", "2022-12-05"]


def test_a_month_as_publication_date_gives_what_both_its_ends_give() -> None:
    (month,) = read("last month", "2022-12")
    assert (month.when.edtf, month.ambiguous) == ("2022-11", False)
    (month,) = read("this month", "2022-12")
    assert (month.when.edtf, month.ambiguous) == ("2022-12", False)
    days = read("yesterday", "2022-12")
    assert [(day.when.edtf, day.ambiguous) for day in days] == [
        ("2022-12-30", True),
        ("2022-11-30", True),
    ]


@pytest.mark.parametrize(
    ("text", "anchor", "edtf"),
    [
        ("two days later", "2022-04-18", "2022-04-20"),
        ("the next day", "2022-04-30", "2022-05-01"),
        ("the day before", "2022-03-01", "2022-02-28"),
        ("the same day", "2022-04-18", "2022-04-18"),
        ("a week earlier", "2022-04-18", "[2022-04-08..2022-04-14]"),
        ("two days later", "2022-04", "[2022-04-03..2022-05-02]"),
        ("the same month", "2022-04-18", "2022-04"),
        ("later that year", "2022-04-18", "2022"),
        ("that week", "2022-04-20", "[2022-04-18..2022-04-24]"),
        ("later that day", "2022-04-18", "2022-04-18"),
        ("the previous Friday", "2022-04-18", "2022-04-15"),
        ("the following Monday", "2022-04-18", "2022-04-25"),
        ("days later", "2022-04-18", "[2022-04-20~..2022-04-24~]"),
        ("several weeks earlier", "2022-04-18", "[2022-02-21~..2022-04-04~]"),
    ],
)
def test_phrases_that_hang_on_another_incident(text: str, anchor: str, edtf: str) -> None:
    (found,) = read(text, anchor=anchor)
    assert found.when.edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf", "clock", "zone", "part"),
    [
        ("18 April 2022, evening", "2022-04-18", None, None, "evening"),
        ("on the night of 18 April 2022", "2022-04-18", None, None, "night"),
        ("in the early hours of Monday", "2022-12-12", None, None, "early_hours"),
        ("last night", "2022-12-14", None, None, "night"),
        ("this morning", "2022-12-15", None, None, "morning"),
        ("Monday afternoon", "2022-12-12", None, None, "afternoon"),
        ("Aug. 9, 2012 at 2:57 p.m.", "2012-08-09", "14:57", None, None),
        ("April 18 at 14:30 UTC", "2022-04-18", "14:30", "Z", None),
        ("18 April 2022, 14:30 +04:30", "2022-04-18", "14:30", "+04:30", None),
        ("Thu Sep 25 10:36:28 2003", "2003-09-25", "10:36:28", None, None),
        ("5 May 2022 at 0300 GMT", "2022-05-05", "03:00", "Z", None),
        ("the night of 18-19 April 2022", "2022-04-18", None, None, "night"),
        ("on the night of 8/9 June", "2022-06-08", None, None, "night"),
        ("overnight", "2022-12-14", None, None, "night"),
        ("overnight on Tuesday", "2022-12-13", None, None, "night"),
        ("overnight into Monday", "2022-12-11", None, None, "night"),
        ("Sunday night into Monday", "2022-12-11", None, None, "night"),
        ("at dawn on Friday", "2022-12-09", None, None, "early_morning"),
        ("at 6.30 p.m. on 26 August", "2022-08-26", "18:30", None, None),
        ("around midday on 3 May 2022", "2022-05-03", None, None, "midday"),
        ("on Monday evening local time", "2022-12-12", None, None, "evening"),
        ("late on Monday", "2022-12-12", None, None, "late_in_the_day"),
        ("10pm on Monday", "2022-12-12", "22:00", None, None),
        ("2021-Aug-26 17:50", "2021-08-26", "17:50", None, None),
        ("2016-07-18T20:26:06Z", "2016-07-18", "20:26:06", "Z", None),
    ],
)
def test_times_of_day(
    text: str, edtf: str, clock: str | None, zone: str | None, part: str | None
) -> None:
    (found,) = read(text, VOA)
    when = found.when
    assert (when.edtf, when.clock, when.zone, when.part_of_day) == (edtf, clock, zone, part)


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "this isn't a date", "23rd Dynasty", "five Chinese citizens", "COVID-19",
        "at least 72 people killed", "70,000 Afghans", "9/11", "chapter 5 may 2022", "may",
        "31 April 2022", "the second May 2022 of the year", "attica 1802", "5 May 2022 and so on",
        "Page 12 of 30", "in the evening", "March on Kabul", "x" * 500,
    ],
)  # fmt: skip
def test_text_that_is_not_understood_as_a_whole_gives_nothing_sure(text: str) -> None:
    assert all(found.ambiguous for found in read(text, language="en"))


def test_the_publication_date_is_kept_where_the_date_hangs_on_it() -> None:
    (monday,) = read("On Monday", VOA)
    assert monday.when.published == VOA
    assert monday.why.endswith("Publication date used: 15 December 2022.")
    (april,) = read("April 21, 2022", VOA)
    assert april.when.published is None
    (since,) = read("since last July", VOA)
    assert since.when.published == VOA


def test_a_publication_date_can_carry_a_clock_time() -> None:
    for published in ("2022-12-15T23:30:00Z", "2022-12-15T00:10:00"):
        assert [found.when.edtf for found in read("On Monday", published)] == ["2022-12-12"]


def test_a_wrong_publication_date_is_refused() -> None:
    with pytest.raises(InvalidDate):
        read("last week", published="recently")
    with pytest.raises(InvalidDate):
        read("two days later", anchor="then")


def test_every_rule_has_a_sentence() -> None:
    assert all(sentence.endswith(".") for sentence in SENTENCES.values())
    assert rule_sentence("weekday_by_publication").startswith("A weekday is the latest")
    assert rule_sentence("no such rule") == ""


WORDS = (
    "on in at the last next july may to between and since before early mid late first half after"
)
NUMBERS = "3 5 2022 19th 31 03/04/21 00:00 10pm three several q1 XXXX"
UNITS = (
    "utc century bc ad week monday ago more than a evening midnight winter decade from until so far"
)
PIECES = f"{WORDS} {NUMBERS} {UNITS} this - ? ~ ' , [ ] / ..".split()


@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map(" ".join),
    st.sampled_from([None, "2022-12-15", "2022", "-0043-03-15", "2021/.."]),
)
def test_no_wording_breaks_the_reader(text: str, published: str | None) -> None:
    for found in read(text, published, language="en", anchor="2022-04-18"):
        assert found.when.rule in SENTENCES
        assert found.why
        assert show(found.when)
