"""Dates in other languages and calendars."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.when import bounds, is_valid, read
from db.when.gregorian import day_number
from db.when.lunar_hijri import to_days
from db.when.persian import _SOLAR
from db.when.solar_hijri import is_leap, month_length, to_day, year_of
from tests.db.when.conftest import Table

# Known days of the Solar Hijri calendar, among them the last days of leap years.
KNOWN_DAYS = [
    ((1357, 11, 22), "1979-02-11"),
    ((1370, 1, 1), "1991-03-21"),
    ((1375, 12, 30), "1997-03-20"),
    ((1387, 12, 30), "2009-03-20"),
    ((1395, 12, 30), "2017-03-20"),
    ((1399, 12, 30), "2021-03-20"),
    ((1400, 1, 1), "2021-03-21"),
    ((1400, 5, 24), "2021-08-15"),
    ((1401, 1, 29), "2022-04-18"),
    ((1403, 12, 30), "2025-03-20"),
    ((1404, 1, 1), "2025-03-21"),
]


@pytest.mark.parametrize(("solar", "gregorian"), KNOWN_DAYS)
def test_solar_days_are_the_printed_ones(solar: tuple[int, int, int], gregorian: str) -> None:
    day = date.fromisoformat(gregorian)
    assert to_day(*solar) == day_number(day.year, day.month, day.day)


@given(st.integers(1178, 1632))
def test_a_solar_year_ends_where_the_next_begins(year: int) -> None:
    last = to_day(year, 12, month_length(year, 12))
    following = to_day(year + 1, 1, 1)
    assert last is not None and following == last + 1
    assert year_of(last) == year
    assert year_of(following) == year + 1


def test_days_that_do_not_exist_are_none() -> None:
    assert not is_leap(1400)
    assert to_day(1400, 12, 30) is None
    assert to_day(1400, 13, 1) is None
    assert to_day(1100, 1, 1) is None


def test_published_lunar_days_are_inside_the_span(date_table: Table) -> None:
    rows = date_table("calendar_hijri_ummalqura_calendar_website.tsv")
    outside = []
    for row in rows:
        year, month, day = map(int, row["hijri_umm_al_qura"].split("-"))
        theirs = day_number(*map(int, row["gregorian"].split("-")))
        days = to_days(year, month, day)
        if days is None or not days[0] <= theirs <= days[1]:
            outside.append(row)
    assert len(rows) == 840
    assert outside == []


SURE = [
    ("۲۹ حمل ۱۴۰۱", None, "2022-04-18"),
    ("د ۱۴۰۱ کال د حمل ۲۹", None, "2022-04-18"),
    ("د وري ۲۹ ۱۴۰۱", None, "2022-04-18"),
    ("۲۹ فروردین ۱۴۰۱", None, "2022-04-18"),
    ("دوشنبه ۲۹ فروردین ۱۴۰۱", None, "2022-04-18"),
    ("7ام فروردین, 1403", None, "2024-03-26"),
    ("پنجشنبه بیست و سوم اردیبهشت ۱۳۸۹", None, "2010-05-13"),
    ("حمل ۱۴۰۱", None, "[2022-03-21..2022-04-20]"),
    ("سال ۱۴۰۱", None, "[2022-03-21..2023-03-20]"),
    ("۱۴۰۱/۱/۲۹", None, "2022-04-18"),
    ("1401/01/29", "fa", "2022-04-18"),
    ("۱۸ آوریل ۲۰۲۲", None, "2022-04-18"),
    ("۲۰ و ۲۱ فبروری ۲۰۲۳", None, "{2023-02-20,2023-02-21}"),
    ("2015ء", None, "2015"),
    ("18 avril 2022", "fr", "2022-04-18"),
    ("avril 2022", "fr", "2022-04"),
    ("3-5 mai 2022", "fr", "2022-05-03/2022-05-05"),
    ("18 апреля 2022 года", "ru", "2022-04-18"),
    ("18 de abril de 2022", "es", "2022-04-18"),
    ("14 سبتمبر 2021", "ar", "2021-09-14"),
]


@pytest.mark.parametrize(("text", "language", "edtf"), SURE)
def test_dates_that_need_no_question(text: str, language: str | None, edtf: str) -> None:
    (found,) = read(text, language=language)
    assert (found.when.edtf, found.ambiguous) == (edtf, False)


@pytest.mark.parametrize(
    ("text", "language", "edtf"),
    [
        ("hier", "fr", "2022-12-14"),
        ("jeudi", "fr", "2022-12-15"),
        ("lundi dernier", "fr", "2022-12-12"),
        ("il y a 7 jours", "fr", "2022-12-08"),
        ("la semaine dernière", "fr", "[2022-12-05..2022-12-11]"),
        ("le mois dernier", None, "2022-11"),
        ("18 avril 2022", None, "2022-04-18"),
        ("1er mai 2022", None, "2022-05-01"),
        ("fin 2019", None, "2019-39~"),
        ("mi-2019", None, "2019-38~"),
        ("printemps 2021", None, "2021-21"),
        ("les années 1990", None, "199X"),
        ("XIXe siècle", None, "18XX"),
        ("entre le 3 et le 5 mai 2022", None, "[2022-05-03..2022-05-05]"),
        ("août 2021 à mai 2022", None, "2021-08/2022-05"),
        ("44 av. J.-C.", None, "-0043"),
        ("finales de 2019", None, "2019-39~"),
        ("mediados de mayo de 2022", None, "[2022-05-11~..2022-05-20~]"),
        ("otoño de 2020", None, "2020-23"),
        ("del 3 al 5 de mayo de 2022", None, "2022-05-03/2022-05-05"),
        ("primer semestre de 2020", None, "2020-40"),
        ("hace dos días", "es", "2022-12-13"),
        ("siglo XIX", None, "18XX"),
        ("конец 2019", None, "2019-39~"),
        ("44 до н. э.", None, "-0043"),
        ("أواخر 2019", None, "2019-39~"),
        ("التسعينيات", None, "199X"),
        ("اواخر ۲۰۱۹", None, "2019-39~"),
        ("بهار ۲۰۲۱", None, "2021-21"),
        ("حدود ۲۰۱۵", None, "2015~"),
        ("دهه ۱۹۹۰", None, "199X"),
        ("از ۲۰۱۵", None, "2015/.."),
    ],
)
def test_words_of_every_language_of_the_program_are_read(
    text: str, language: str | None, edtf: str
) -> None:
    assert read(text, "2022-12-15", language=language)[0].when.edtf == edtf


@pytest.mark.parametrize(
    ("text", "language", "published", "edtf"),
    [
        ("18 aprile 2022", None, None, "2022-04-18"),
        ("ieri", "it", "2022-12-15", "2022-12-14"),
        ("26 апреля", "ru", None, "XXXX-04-26"),
        ("د کب ۶", None, "2024-05-01", "2024-02-25"),
        ("15 رمضان 1443", None, None, "[2022-04-15..2022-04-19]"),
    ],
)
def test_suggestions_are_marked_for_a_person_to_confirm(
    text: str, language: str | None, published: str | None, edtf: str
) -> None:
    (found,) = read(text, published, language=language)
    assert (found.when.edtf, found.ambiguous) == (edtf, True)
    assert found.why


def test_a_stated_zone_is_kept_as_utc() -> None:
    (found,) = read("18 aprile 2022 14:30 +0430", language="it")
    when = found.when
    assert (when.edtf, when.clock, when.zone, found.ambiguous) == ("2022-04-18", "10:00", "Z", True)


def test_a_publication_long_before_printing_breaks_nothing() -> None:
    assert read("ieri", "-0043-03-15", language="it") == []
    assert read("ieri", "1970-01-01", language="it")[0].when.edtf == "1969-12-31"


def test_the_original_calendar_is_kept() -> None:
    (found,) = read("۲۹ حمل ۱۴۰۱")
    assert found.when.calendar == "Solar Hijri 1401-01-29"


@pytest.mark.parametrize("text", ["1850s", "3-5 May 2022", "90", "12.5", "casa", "1'234", "hier"])
def test_shapes_the_library_misreads_never_reach_it(text: str) -> None:
    for found in read(text):
        assert found.when.rule != "other_language"


def test_days_that_do_not_exist_give_nothing() -> None:
    assert read("۳۱ دلو ۱۴۰۱") == []
    assert read("31 فبروری 2022") == []


@given(st.sampled_from(sorted(_SOLAR)), st.integers(1, 29), st.integers(1300, 1420))
def test_every_solar_day_by_name_is_the_day_by_number(name: str, day: int, year: int) -> None:
    (found,) = read(f"{day} {name} {year}")
    assert is_valid(found.when.edtf)
    number = to_day(year, _SOLAR[name], day)
    assert number is not None
    expected = date(1970, 1, 1) + timedelta(days=number)
    assert found.bounds == bounds(expected.isoformat())


TOLD_BY_PUBLICATION = [
    ("ru", "2022-09-16", "в прошлом году", "2021", None),
    ("ru", "2022-09-16", "26 апреля", "2022-04-26", None),
    ("ru", "2022-09-16", "в ночь на 14 сентября", "2022-09-13", "night"),
    ("ru", "2022-09-16", "в ночь с 13 на 14 сентября", "2022-09-13", "night"),
    ("ru", "2022-09-16", "ранним утром в среду", "2022-09-14", "early_morning"),
    ("ru", "2022-09-16", "в прошлую субботу", "2022-09-10", None),
    ("ru", "2022-09-16", "7 мая прошлого года", "2021-05-07", None),
    ("ru", "2022-09-16", "с середины 2021 года", "2021-38~/..", None),
    ("ru", "2022-09-16", "в 1990-х годах", "199X", None),
    ("ru", "2022-09-16", "летом 2021 года", "2021-22", None),
    ("ru", "2022-09-16", "два года назад", "2020~", None),
    ("ru", "2022-09-16", "с 3 по 5 мая 2022 года", "2022-05-03/2022-05-05", None),
    ("ru", "2022-09-16", "между 3 и 5 мая", "[2022-05-03..2022-05-05]", None),
    ("ru", "2022-09-16", "на прошлой неделе", "[2022-09-05..2022-09-11]", None),
    ("ar", "2022-04-23", "مساء السبت", "2022-04-23", "evening"),
    ("ar", "2022-04-23", "يوم الاثنين", "2022-04-18", None),
    ("ar", "2022-04-23", "في 8 يونيو/حزيران", "2021-06-08", None),
    ("ar", "2022-04-23", "الثلاثاء الماضي", "2022-04-19", None),
    ("ar", "2022-04-23", "وفي أغسطس الماضي", "2021-08", None),
    ("ar", "2022-04-23", "منذ عام 2020", "2020/..", None),
    ("ar", "2022-04-23", "الأسبوع المقبل", "[2022-04-25..2022-05-01]", None),
    ("ar", "2022-04-23", "كانون الثاني 2015", "2015-01", None),
    ("ar", "2022-04-23", "قبل ثلاثة أيام", "2022-04-20", None),
    ("ar", "2022-04-23", "الخميس 20 رمضان 1443 هـ", "2022-04-21", None),
    ("fa", "2023-05-04", "روز چهارشنبه، ۱۳ ثور", "2023-05-03", None),
    ("fa", "2023-05-04", "از ۲۴ اسد ۱۴۰۰ تا کنون", "2021-08-15/..", None),
    ("fa", "2023-05-04", "دوشنبه شب", "2023-05-01", "night"),
    ("fa", "2023-05-04", "بامداد روز دوشنبه", "2023-05-01", "early_hours"),
    ("fa", "2023-05-04", "سال گذشته", "[2022-03-21..2023-03-20]", None),
    ("fa", "2023-05-04", "ماه گذشته", "[2023-03-21..2023-04-20]", None),
    ("fa", "2023-05-04", "سه روز پیش", "2023-05-01", None),
    ("fa", "2023-05-04", "در ماه ثور ۱۴۰۱", "[2022-04-21..2022-05-21]", None),
    ("fa", "2023-05-04", "اواخر ماه اسد ۱۴۰۰", "[2021-08-12~..2021-08-22]", None),
    ("fa", "2023-05-04", "از حمل تا جوزا ۱۴۰۱", "2022-03-21/2022-06-21", None),
]


@pytest.mark.parametrize(("language", "published", "text", "edtf", "part"), TOLD_BY_PUBLICATION)
def test_phrases_of_the_case_languages(
    language: str, published: str, text: str, edtf: str, part: str | None
) -> None:
    (found,) = read(text, published, language=language, thorough=False)
    assert (found.when.edtf, found.when.part_of_day, found.ambiguous) == (edtf, part, False)
