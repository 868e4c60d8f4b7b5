"""How dates are said: the wording people read, and that it never fails."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.when import When, precision, seconds, show, show_short, span_text
from tests.db.when.test_extent import EDTF

SAID = [
    ("2022-04-18", "18 April 2022", "18 Apr 2022", "day"),
    ("2022-04", "April 2022", "Apr 2022", "month"),
    ("2022", "2022", "2022", "year"),
    ("2022?", "perhaps 2022", "2022?", "year"),
    ("2024?-09-12", "perhaps 12 September 2024", "12 Sep 2024?", "day"),
    ("2022-05-03?/2022-05-05", "perhaps 3 May 2022 – 5 May 2022", "3 May 2022? – 5 May 2022",
     "span"),
    ("[2022-05-03..2022-05-05?]", "between 3 May 2022 and perhaps 5 May 2022",
     "within 3 May 2022 – 5 May 2022?", "range"),
    ("2023-21?", "perhaps spring 2023", "spring 2023?", "season"),
    ("2021-37?", "perhaps early 2021", "early 2021?", "part of year"),
    ("1850~", "about 1850", "c. 1850", "year"),
    ("1850%", "perhaps about 1850", "c. 1850?", "year"),
    ("[2024-01-01..2024-01-10~]", "early January 2024", "early Jan 2024", "range"),
    ("[2024-01-11~..2024-01-20~]", "mid-January 2024", "mid-Jan 2024", "range"),
    ("[2024-02-21~..2024-02-29]", "late February 2024", "late Feb 2024", "range"),
    ("[2022-05-03..2022-05-05]", "between 3 and 5 May 2022", "within 3–5 May 2022", "range"),
    ("2022-05-03/2022-05-05", "3–5 May 2022", "3–5 May 2022", "span"),
    ("2022-04-30/2022-05-02", "30 April – 2 May 2022", "30 Apr – 2 May 2022", "span"),
    ("2021-12-30/2022-01-02", "30 December 2021 – 2 January 2022", "30 Dec 2021 – 2 Jan 2022",
     "span"),
    ("2022-05/2022-06", "May–June 2022", "May–Jun 2022", "span"),
    ("2021/2024", "2021–2024", "2021–2024", "span"),
    ("2021-08-15/..", "since 15 August 2021", "since 15 Aug 2021", "open end"),
    ("2021-08-15/", "from 15 August 2021, end unknown", "from 15 Aug 2021", "open end"),
    ("../2021-08-15", "until 15 August 2021", "until 15 Aug 2021", "open start"),
    ("[2021-08..]", "August 2021 or later", "Aug 2021 or later", "open end"),
    ("[..2021-08]", "August 2021 or earlier", "Aug 2021 or earlier", "open start"),
    ("[2022-05-03,2022-05-04,2022-05-05]", "one of 3, 4, 5 May 2022", "one of 3, 4, 5 May 2022",
     "range"),
    ("[1863,1864]", "1863 or 1864", "1863 or 1864", "range"),
    ("{2022-05-03,2022-05-05}", "3 and 5 May 2022", "3 and 5 May 2022", "set"),
    ("{1667,1668,1670..1672}", "1667, 1668 and 1670 to 1672", "1667, 1668 and 1670–1672", "set"),
    ("-0043", "44 BCE", "44 BCE", "year"),
    ("-0043-03-15", "15 March 44 BCE", "15 Mar 44 BCE", "day"),
    ("0000", "1 BCE", "1 BCE", "year"),
    ("0079-08-24", "24 August 79 CE", "24 Aug 79 CE", "day"),
    ("-0299/-0199", "300–200 BCE", "300–200 BCE", "span"),
    ("2023-21", "spring 2023", "spring 2023", "season"),
    ("2022-24", "winter 2022–23", "winter 2022–23", "season"),
    ("2022-33", "first quarter of 2022", "Q1 2022", "part of year"),
    ("2022-40", "first half of 2022", "first half of 2022", "part of year"),
    ("2019-39~", "late 2019", "late 2019", "part of year"),
    ("2021-38~", "mid-2021", "mid-2021", "part of year"),
    ("185X", "1850s", "1850s", "decade"),
    ("18XX", "19th century", "19th century", "century"),
    ("-01XX", "2nd century BCE", "2nd century BCE", "century"),
    ("1XXX", "2nd millennium", "2nd millennium", "millennium"),
    ("2004-XX", "a month in 2004", "a month in 2004", "year"),
    ("1985-04-XX", "a day in April 1985", "a day in Apr 1985", "month"),
    ("XXXX-12-25", "25 December, unknown year", "25 Dec, unknown year", "vague"),
    ("Y170000002", "170,000,002 CE", "170,000,002 CE", "year"),
    ("1950S2", "about 1950 (between 1900 and 1999)", "c. 1950 (between 1900 and 1999)", "vague"),
]  # fmt: skip


@pytest.mark.parametrize(("edtf", "long", "short", "chip"), SAID)
def test_wording(edtf: str, long: str, short: str, chip: str) -> None:
    assert (show(edtf), show_short(edtf), precision(edtf)) == (long, short, chip)


def test_times_of_day_follow_the_date() -> None:
    evening = When("2022-04-18", part_of_day="evening")
    assert (show(evening), precision(evening)) == ("18 April 2022, evening", "part of day")
    local = When("2022-04-18", clock="14:30")
    assert (show(local), show_short(local)) == (
        "18 April 2022, 14:30 (local)",
        "18 Apr 2022, 14:30",
    )
    assert precision(local) == "minute"
    doubted = When("2022-04-18?", clock="14:30")
    assert show(doubted) == "perhaps 18 April 2022, 14:30 (local)"
    assert doubted.bounds() == local.bounds()
    assert show(When("2022-04-18", clock="14:30", zone="Z")) == "18 April 2022, 14:30 UTC"
    kabul = When("2022-04-18", clock="14:30:05", zone="+04:30")
    assert (show(kabul), precision(kabul)) == ("18 April 2022, 14:30:05 UTC+04:30", "second")


def test_a_date_can_be_kept_on_one_line() -> None:
    assert show("2021-08-15/..", nbsp=True) == "since\u00a015\u00a0August\u00a02021"
    assert (
        show("[2022-05-03..2022-05-05]", nbsp=True)
        == "between\u00a03 and\u00a05\u00a0May\u00a02022"
    )


def test_text_that_is_no_date_is_shown_as_it_is() -> None:
    assert show("next to nothing") == "next to nothing"
    assert precision("next to nothing") == "unreadable"


@given(st.one_of(EDTF, st.text(max_size=20)))
def test_words_are_found_for_everything(text: str) -> None:
    for words in (show(text), show(text, nbsp=True), show_short(text), precision(text)):
        assert words or not text


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (seconds(2021), seconds(2024, 9), "2021 – 2024 · 3 y 8 mo"),
        (seconds(2022, 4), seconds(2022, 10), "Apr 2022 – Sep 2022 · 6 mo"),
        (seconds(2022, 4, 18), seconds(2022, 4, 25), "18 Apr 2022 – 24 Apr 2022 · 7 d"),
        (
            seconds(2022, 4, 18, 10),
            seconds(2022, 4, 18, 22, 30),
            "18 Apr 2022 10:00 – 18 Apr 2022 22:29 · 12 h 30 min",
        ),
        (seconds(2022, 4, 18, 10), seconds(2022, 4, 18, 10, 1), "18 Apr 2022 10:00 · 60 s"),
        (seconds(-9999), seconds(2000), "10,000 BCE – 1999 · 11,999 y"),
    ],
)
def test_a_window_names_its_edges_and_its_length(start: int, end: int, text: str) -> None:
    assert span_text(start, end) == text


@given(st.integers(-(10**17), 10**17), st.integers(0, 10**17))
def test_every_window_can_be_said(start: int, size: int) -> None:
    assert " · " in span_text(start, start + size)
