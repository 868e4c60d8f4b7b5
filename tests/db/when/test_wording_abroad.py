"""Dates in the words of other languages: that every shape is said, and says the same."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.when import PARTS_OF_DAY, InvalidDate, When, seconds, speech
from db.when.notation import read_expression
from tests.db.when.test_extent import EDTF
from tests.db.when.test_wording import SAID

ABROAD = [lang for lang in speech.LANGUAGES if lang != "en"]
LATIN = ("fr", "es")
#: What a date may hold in letters of ours in a language that has its own.
_BORROWED = re.compile(r"UTC|X|[IVXLC]+(?= )")
_DIGITS = {ord(each): str(unicodedata.decimal(each)) for each in "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩"}

SAMPLES = [
    ("fr", "2022-04-01", "1er avril 2022", "1er avr. 2022"),
    ("fr", "[2022-05-03..2022-05-05]", "entre le 3 et le 5 mai 2022", "entre 3–5 mai 2022"),
    ("fr", "../2021-39~", "jusqu’à la fin de 2021", "jusqu’à la fin de 2021"),
    ("fr", "1985-04-XX", "un jour d’avril 1985", "un jour d’avr. 1985"),
    ("fr", "2022-03~/..", "depuis mars 2022 (environ)", "depuis mars 2022 (environ)"),
    ("es", "2022-04-18", "18 de abril de 2022", "18 abr. 2022"),
    ("es", "18XX", "siglo XIX", "siglo XIX"),
    ("ru", "2022-04", "апрель 2022 г.", "апр. 2022"),
    ("ru", "[2022-04..2022-06]", "между апрелем и июнем 2022 г.", "между апр. и июнем 2022"),
    ("ru", "2014/2016", "2014–2016 гг.", "2014–2016"),
    ("ru", "-0043", "44 г. до н. э.", "44 до н. э."),
    ("ar", "2022-05-03/2022-05-05", "3 إلى 5 مايو 2022", "3 إلى 5 مايو 2022"),
    ("fa", "2021-08-15/..", "از ۱۵ اوت ۲۰۲۱ به بعد", "از ۱۵ اوت ۲۰۲۱ به بعد"),
    ("fa", "2022-33", "سه‌ماههٔ نخست ۲۰۲۲", "سه‌ماههٔ نخست ۲۰۲۲"),
    ("ps", "[185X..1870]", "د ۱۸۵۰ لسیزې او ۱۸۷۰ ترمنځ", "د ۱۸۵۰ لسیزې او ۱۸۷۰ ترمنځ"),
    ("ur", "-01XX", "دوسری صدی ق م", "دوسری صدی ق م"),
    ("ur", "2019-39~", "اواخر 2019", "اواخر 2019"),
]


@pytest.mark.parametrize(("lang", "edtf", "long", "short"), SAMPLES)
def test_dates_are_said_as_people_write_them(lang: str, edtf: str, long: str, short: str) -> None:
    assert (speech.show(edtf, lang), speech.show_short(edtf, lang)) == (long, short)


def test_english_is_said_by_the_wording_of_the_window() -> None:
    for edtf, long, short, _ in SAID:
        assert (speech.show(edtf, "en"), speech.show_short(edtf, "en")) == (long, short)


def _years(edtf: str) -> set[str]:
    """The years of a date that no wording may change: written out, of three digits or more."""
    found = re.findall(r"(?<![\dX:Y.])\d{4}(?![\dXS])", re.sub(r"T[\d:]+.*", "", edtf))
    return {year for year in found if int(year) >= 1000 and f"-{year}" not in edtf}


def _alone(text: str, lang: str) -> str:
    """Letters of ours in words of a language with other letters."""
    return "".join(re.findall("[A-Za-z]", _BORROWED.sub("", text))) if lang not in LATIN else ""


@given(EDTF)
def test_every_date_is_said_in_every_language(edtf: str) -> None:
    try:
        read_expression(edtf)
    except InvalidDate:
        return
    for lang in ABROAD:
        for text in (speech.show(edtf, lang), speech.show_short(edtf, lang)):
            plain = text.translate(_DIGITS)
            assert text and not _alone(text, lang), text
            assert not re.search(r"[{}|_]", text), text
            for year in _years(edtf):
                assert year in plain or f"–{year[2:]}" in plain or year[:3] + "0" in plain, text


@given(st.text(max_size=20))
def test_text_that_is_no_date_is_shown_as_it_is(text: str) -> None:
    try:
        read_expression(text)
    except InvalidDate:
        assert {speech.show(text, lang) for lang in ABROAD} == {text}


@pytest.mark.parametrize("lang", ABROAD)
def test_no_word_of_english_is_left(lang: str) -> None:
    english = {
        word.lower() for row in SAID for word in re.findall("[A-Za-z]{3,}", row[1] + " " + row[2])
    }
    # Words that two languages share.
    english -= {"mai", "mars", "sept", "dec", "oct", "nov", "apr", "feb", "mar", "jun", "jul"}
    for row in SAID:
        for text in (speech.show(row[0], lang), speech.show_short(row[0], lang)):
            words = {word.lower() for word in re.findall(r"[^\W\d_]{3,}", text)}
            assert not words & english, text


@pytest.mark.parametrize("lang", ABROAD)
def test_a_time_of_day_follows_its_date(lang: str) -> None:
    day = speech.show("2022-04-18", lang)
    said = {speech.show(When("2022-04-18", part_of_day=part), lang) for part in PARTS_OF_DAY}
    assert len(said) == len(PARTS_OF_DAY)
    assert all(text.startswith(day) for text in said)
    clock = speech.show(When("2022-04-18", clock="14:30", zone="+04:30"), lang)
    assert clock.translate(_DIGITS).endswith("14:30 UTC+04:30")
    assert speech.show("2022-04-18", lang, nbsp=True) == day.replace(" ", "\u00a0")


@pytest.mark.parametrize("lang", speech.LANGUAGES)
def test_windows_months_and_years_are_said(lang: str) -> None:
    for start, end in (
        (seconds(2021), seconds(2024, 9)),
        (seconds(2022, 4), seconds(2022, 10)),
        (seconds(2022, 4, 18), seconds(2022, 4, 25)),
        (seconds(2022, 4, 18, 10), seconds(2022, 4, 18, 22, 30)),
    ):
        text = speech.span(start, end, lang).translate(_DIGITS)
        assert "2022" in text or "2021" in text
    assert "2022" in speech.months(2022, 1, 3, lang).translate(_DIGITS)
    assert speech.month(5, lang) in speech.month_year(2022, 5, lang)
    assert "1990" in speech.years(1990, 1999, lang).translate(_DIGITS)
    assert speech.year(-43, lang).translate(_DIGITS).startswith("44")


@pytest.mark.parametrize("lang", ABROAD)
def test_months_are_told_apart(lang: str) -> None:
    assert len({speech.month(number, lang) for number in range(1, 13)}) == 12
