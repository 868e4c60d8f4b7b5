"""Dates found in running text, with the chain from words to value."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.reading.dates.in_text import dates
from db.reading.suggestion import DateDetail, Suggestion
from db.when import InvalidDate

THURSDAY = "2023-05-04"


def found(text: str, published: str | None = THURSDAY, language: str = "en") -> list[Suggestion]:
    out = dates(text, published, language)
    assert all(text[each.start : each.end] == each.text for each in out)
    assert all(each.why for each in out)
    return out


ENGLISH = [
    ("He was killed on Tuesday, May 2, in Kabul.", "on Tuesday, May 2", "2023-05-02"),
    ("It happened on the evening of May 2.", "on the evening of May 2", "2023-05-02"),
    ("at around 8:45pm on Monday.", "at around 8:45pm on Monday", "2023-05-01"),
    ("The blast occurred Monday morning.", "Monday morning", "2023-05-01"),
    ("KABUL, May 3 (Reuters) - A bomb", "May 3", "2023-05-03"),
    ("He was born in 1985.", "in 1985", "1985"),
    ("in the first three months of 2023", None, "[2023-01..2023-03]"),
    ("from 2014 to 2018", None, "2014/2018"),
    ("in the spring of 2021", None, "2021-21"),
    ("in the early hours of Sunday morning", None, "2023-04-30"),
    ("before dawn on Saturday", None, "2023-04-29"),
    ("shortly after midnight on Saturday", None, "2023-04-29"),
    ("at the end of last month", None, "[2023-04-21~..2023-04-30]"),
    ("over the past six months", None, "2022-11-04/2023-05-04"),
    ("since the start of the year", None, "2023-37~/.."),
    ("before 2001", None, "[..2000]"),
    ("the September 11 attacks", "September 11", "2001-09-11"),
    ("on 15 August last year", None, "2022-08-15"),
    ("on 1, 2 and 3 May", None, "{2023-05-01,2023-05-02,2023-05-03}"),
    ("between May 1 and May 3", None, "[2023-05-01..2023-05-03]"),
    ("on 30 April/1 May", None, "2023-04-30/2023-05-01"),
    ("AUGUST 26, 2021", None, "2021-08-26"),
    ("last week's attack", "last week", "[2023-04-24..2023-04-30]"),
    ("after Monday's attack", "Monday", "2023-05-01"),
    ("before the May 1 attack", "May 1", "2023-05-01"),
    ("an April shooting", "April", "2023-04"),
    ("the 2020 Doha agreement", "2020", "2020"),
    ("the night between 1 and 2 May", None, "2023-05-01"),
    ("overnight from Sunday to Monday", None, "2023-04-30"),
    ("Tuesday of last week", None, "2023-04-25"),
    ("It will resume on 15 December.", "on 15 December", "2023-12-15"),
    ("The trial is due to open on Monday.", "on Monday", "2023-05-08"),
    ("His brother was killed in 1398 in Kunduz.", "1398", "[2019-03-21..2020-03-19]"),
]


@pytest.mark.parametrize(("text", "words", "value"), ENGLISH)
def test_english_dates(text: str, words: str | None, value: str) -> None:
    (only,) = found(text)
    assert (only.text, only.value) == (words or text, value)


FOREIGN = [
    ("ru", "Это случилось в ночь на 14 апреля.", "в ночь на 14 апреля", "2023-04-13"),
    ("ru", "Об этом сообщили в понедельник вечером.", "в понедельник вечером", "2023-05-01"),
    ("ru", "7 мая прошлого года семь ракет упали.", "7 мая прошлого года", "2022-05-07"),
    ("ru", "С середины 2021 года убиты десятки.", "С середины 2021 года", "2021-38~/.."),
    ("fa", "این رویداد روز چهارشنبه، ۱۳ ثور، رخ داد.", "روز چهارشنبه، ۱۳ ثور", "2023-05-03"),
    ("fa", "در ماه ثور ۱۴۰۱ نیز چنین شد.", "در ماه ثور ۱۴۰۱", "[2022-04-21..2022-05-21]"),
    ("fa", "در تابستان ۱۴۰۱ نیز یک مرزبان کشته شد.", "در تابستان ۱۴۰۱", "[2022-06-22..2022-09-22]"),
    ("ar", "وقع الانفجار مساء السبت في كابل.", "مساء السبت", "2023-04-29"),
    ("ar", "سقطت قذيفة في 8 أبريل/نيسان على المستشفى.", "في 8 أبريل/نيسان", "2023-04-08"),
    ("ar", "منذ عام 2020 لم يتغير شيء.", "منذ عام 2020", "2020/.."),
]


@pytest.mark.parametrize(("language", "text", "words", "value"), FOREIGN)
def test_dates_of_the_case_languages(language: str, text: str, words: str, value: str) -> None:
    (only,) = found(text, THURSDAY, language)
    assert (only.text, only.value) == (words, value)


@pytest.mark.parametrize(
    "text",
    [
        "The Sunday Times reported it; so did the women of Monday Market.",
        "August Wilson and Theresa May spoke. April Jones agreed.",
        "It may rain in places; they march on.",
        "Every Friday they walk to the office.",
        "The October Revolution changed the country.",
        "A T-72 tank, an AK-47, version 2.10.2021-b and 2021 Ltd.",
        "Some 2000 people came, 1990 soldiers left.",
        "Paragraph 2022-A, call 0042 or 20225, Resolution 1591 (2005).",
        "می‌گویند که او آمد.",
        "",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert found(text) == []


def test_two_days_later_counts_from_the_date_before_and_shows_it() -> None:
    first, second = found("On Monday they came. Two days later they left.")
    assert (second.text, second.value, second.ambiguous) == ("Two days later", "2023-05-03", False)
    assert second.why == "“Two days later” → counted from “On Monday” (2023-05-01) → 2023-05-03"
    assert isinstance(second.detail, DateDetail) and second.detail.when is not None
    assert (second.detail.anchor, second.detail.when.published) == (first.text, THURSDAY)


def test_the_chain_of_a_weekday_is_told_in_plain_words() -> None:
    (only,) = found("On Monday they came.", "2022-12-15")
    assert only.why == "“On Monday” → latest Monday on or before 2022-12-15 → 2022-12-12"


def test_the_time_of_day_is_kept_beside_the_date() -> None:
    (only,) = found("at 6.30 p.m. on 26 August")
    assert isinstance(only.detail, DateDetail) and only.detail.when is not None
    assert (only.value, only.detail.when.clock) == ("2022-08-26", "18:30")
    assert only.why.endswith("2022-08-26 at 18:30")


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("They came on Monday.", "the day of publication, which is not known yet"),
        ("They left the next day.", "a date the text names before it; none was found there"),
    ],
)
def test_what_hangs_on_an_unknown_day_is_found_without_a_value(text: str, missing: str) -> None:
    (only,) = found(text, None)
    assert (only.value, only.ambiguous, only.others) == ("", True, ())
    assert missing in only.why


def test_digits_that_can_be_swapped_give_both_readings() -> None:
    (only,) = found("on 03/04/2021 it began")
    assert (only.value, only.others, only.ambiguous) == ("2021-04-03", ("2021-03-04",), True)
    (checked,) = found("on 3/11/2021 - a Wednesday - it began")
    assert (checked.value, checked.others) == ("2021-11-03", ())


def test_a_year_is_taken_from_the_days_named_beside_it_when_publication_is_far() -> None:
    text = (
        "From 21 to 22 July 2018 they fought. On 25 July 2018 it was claimed. Two died on 23 July."
    )
    assert found(text, "2022-11-09")[-1].value == "2018-07-23"


def test_a_wrong_publication_date_is_refused() -> None:
    with pytest.raises(InvalidDate):
        dates("On Monday", "recently")


PIECES = [
    "on",
    "in",
    "the",
    "May",
    "3",
    "3rd",
    "2022",
    ",",
    "-",
    "/",
    ".",
    "(",
    ")",
    "'",
    "last",
    "next",
    "week",
    "Monday",
    "and",
    "to",
    "from",
    "between",
    "night",
    "of",
    "at",
    "10pm",
    "two",
    "days",
    "later",
    "ago",
    "early",
    "late",
    "1398",
    "03/04/21",
    "в",
    "понедельник",
    "мая",
    "года",
    "и",
    "с",
    "روز",
    "دوشنبه",
    "ثور",
    "۱۴۰۱",
    "يوم",
    "السبت",
    "من",
    "\n",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join), st.sampled_from(["", "fa"]))
def test_no_text_breaks_the_finder(text: str, language: str) -> None:
    ends = 0
    for each in found(text, THURSDAY, language):
        assert ends <= each.start < each.end
        ends = each.end


@pytest.mark.parametrize("text", ["9" * 60_000, "on the " * 9_000, "1.1." * 15_000, " " * 60_000])
def test_hostile_texts_take_no_time(text: str) -> None:
    start = time.perf_counter()
    found(text)
    assert time.perf_counter() - start < 5
