"""Cells of a newsroom's sheet: figures, dates, positions and kinds in people's own notation."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import when
from db.exchange.tables import cells_dates, cells_figures, cells_places
from db.exchange.tables.cells import Nothing, addresses, host, values
from db.exchange.tables.cells_clock import at
from db.exchange.tables.cells_dates import Dates, Told, evidence, join
from db.exchange.tables.cells_figures import figure
from db.exchange.tables.cells_kinds import kind_of
from db.exchange.tables.cells_places import is_mirrored, position
from db.exchange.tables.mapping import UNKNOWN


@pytest.mark.parametrize(
    ("text", "least", "most", "point", "qualifier"),
    [
        ("12", None, None, 12, "exact"),
        ("12.0", None, None, 12, "exact"),
        ("1,200", None, None, 1200, "exact"),
        ("1 200", None, None, 1200, "exact"),
        ("۱۲", None, None, 12, "exact"),
        ("0", None, None, 0, "exact"),
        ("10-12", 10, 12, None, "between"),
        ("10 – 12", 10, 12, None, "between"),
        ("between 10 and 12", 10, 12, None, "between"),
        ("3+", 3, None, None, "at_least"),
        (">20", 21, None, None, "at_least"),
        ("≥7", 7, None, None, "at_least"),
        ("at least 20", 20, None, None, "at_least"),
        ("au moins 20", 20, None, None, "at_least"),
        ("al menos 20", 20, None, None, "at_least"),
        ("не менее 20", 20, None, None, "at_least"),
        ("حداقل ۲۰ نفر", 20, None, None, "at_least"),
        ("ما لا يقل عن 20", 20, None, None, "at_least"),
        ("<5", None, 4, None, "at_most"),
        ("up to 12", None, 12, None, "at_most"),
        ("~15", None, None, 15, "about"),
        ("about a hundred", None, None, 100, "about"),
        ("dozens", 24, None, None, "dozens"),
        ("several", 3, None, None, "several"),
        ("twelve", None, None, 12, "exact"),
        ("15 killed", None, None, 15, "exact"),
        ("5 or 6", 5, 6, None, "between"),
        ("5 ou 6", 5, 6, None, "between"),
        ("۵ یا ۶", 5, 6, None, "between"),
        ("two or three", 2, 3, None, "between"),
        ("2 to 3 dozen", 24, 36, None, "between"),
        ("20+ (est.)", 20, None, None, "at_least"),
        ("2k", None, None, 2000, "about"),
        ("1.5k", None, None, 1500, "about"),
    ],
)
def test_figures_as_people_write_them(
    text: str, least: int | None, most: int | None, point: int | None, qualifier: str
) -> None:
    found = figure(text)
    assert (found.min, found.max, found.point, found.qualifier, found.doubt) == (
        *(least, most, point, qualifier),
        "",
    )


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("3.5", cells_figures.NOT_WHOLE),
        ("-9", cells_figures.BELOW_ZERO),
        ("2020-10-12", cells_figures.A_DATE),
        ("12-Oct", cells_figures.A_DATE),
        ("see notes", cells_figures.NO_FIGURE),
        ("a few", cells_figures.NO_FIGURE),
        ("100s", cells_figures.NO_FIGURE),
    ],
)
def test_what_is_no_figure_is_left_out_and_told(text: str, doubt: str) -> None:
    assert not figure(text).read
    assert figure(text).doubt == doubt


def test_several_numbers_in_a_cell_are_at_least_the_largest() -> None:
    assert figure("6 soldiers, 2 civilians").min == 6
    assert figure("6 soldiers, 2 civilians").doubt == cells_figures.SEVERAL
    assert figure("12 (incl. 3 children)").point == 12
    assert figure("12 (incl. 3 children)").doubt == cells_figures.MORE_WORDS


def test_nobody_and_an_unknown_number_are_not_the_same() -> None:
    assert (figure("nobody").point, figure("nobody").state) == (0, "none")
    assert (figure("unknown number").point, figure("unknown number").state) == (None, "unknown")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2020-05-13", "2020-05-13"),
        ("13/05/2020", "2020-05-13"),
        ("05/13/2020", "2020-05-13"),
        ("03/04/2021", "[2021-03-04,2021-04-03]"),
        ("13 mai 2020", "2020-05-13"),
        ("13 de mayo de 2020", "2020-05-13"),
        ("12 мая 2020 г.", "2020-05-12"),
        ("12 مايو 2020", "2020-05-12"),
        ("۱۲ فروردین ۱۴۰۰", "2021-04-01"),
        ("early 2013", "2013-37~"),
        ("2013-09-??", "2013-09"),
        ("??/09/2013", "2013-09"),
        ("2013-00-00", "2013"),
        ("2020-05-13 00:00:00.000", "2020-05-13"),
        ("3-5 May 2020", "2020-05-03/2020-05-05"),
        ("13/05/2020 - 17/05/2020", "2020-05-13/2020-05-17"),
        ("2001-10-7..2001-12?", "[2001-10-07..2001-12?]"),
        ("2012-01-01:2012-01-05", "2012-01-01/2012-01-05"),
        ("43964", "2020-05-13"),
        ("1589328000000", "2020-05-13"),
        ("2020", "2020"),
        ("c. 1850", "1850~"),
        ("vers mai 2020", "2020-05~"),
        ("mi-mars 2021", "[2021-03-11~..2021-03-20~]"),
        ("principios de 2013", "2013-37~"),
        ("Ende 2013", "2013-39~"),
        ("около 1850", "1850~"),
    ],
)
def test_dates_in_any_notation(text: str, edtf: str) -> None:
    assert Dates(None).read(text).edtf == edtf


def test_day_or_month_first_as_it_was_answered() -> None:
    assert Dates(True).read("03/04/2021") == Told("2021-04-03", rule="day_first")
    assert Dates(False).read("03/04/2021") == Told("2021-03-04", rule="month_first")
    odd = Dates(False).read("13/05/2020")
    assert (odd.edtf, odd.doubt) == ("2020-05-13", cells_dates.OTHER_ORDER)
    assert Dates(None).read("03/04/2021").doubt == cells_dates.SWAPPABLE


def test_what_the_dates_of_a_file_say_together() -> None:
    found = evidence(["13/05/2020", "05/13/2020", "3/4/2021", "5.5.2021", "2020-01-02", "soon"])
    assert (found.day_first, found.month_first, found.either) == (1, 1, 1)
    assert found.examples == ("3/4/2021", "13/05/2020", "05/13/2020")


def test_a_year_of_another_calendar_is_told_or_converted() -> None:
    assert Dates(None).read("1403/01/07").doubt == cells_dates.OTHER_CALENDAR
    solar = Dates(None, "fa").read("1403/01/07")
    assert (solar.edtf, solar.calendar) == ("2024-03-26", "Solar Hijri 1403-01-07")


@pytest.mark.parametrize(
    ("text", "day_first", "edtf"),
    [
        ("1400-02-15", None, "2021-05-05"),
        ("۱۵/۰۲/۱۴۰۰", None, "2021-05-05"),
        ("31.2.1400", None, "2021-05-21"),
        ("12/01/1400", True, "2021-04-01"),
        ("12/01/1400", None, "[2021-04-01,2022-02-20]"),
        ("1400/02", None, "[2021-04-21..2021-05-21]"),
        ("1400", None, "[2021-03-21..2022-03-20]"),
        ("2021-05-05", None, "2021-05-05"),
    ],
)
def test_years_of_a_persian_sheet_never_stay_in_the_middle_ages(
    text: str, day_first: bool | None, edtf: str
) -> None:
    told = Dates(day_first, "fa").read(text)
    assert told.edtf == edtf
    assert told.calendar.startswith("Solar Hijri 1400" if text != "2021-05-05" else "")


def test_parts_of_a_date_of_a_persian_sheet_are_converted() -> None:
    dates = Dates(None, "ps")
    assert dates.from_parts("1400", "2", "15").edtf == "2021-05-05"
    assert dates.from_parts("۱۴۰۰", "", "").edtf == "[2021-03-21..2022-03-20]"
    assert dates.from_parts("1400", "ثور", "15").edtf == "2021-05-05"
    assert dates.from_parts("2021", "5", "5").edtf == "2021-05-05"


@pytest.mark.parametrize("text", ["unknown", "31/02/2020", "Monday", "n.d.", "#####"])
def test_no_date_is_made_of_what_is_none(text: str) -> None:
    assert Dates(None).read(text).edtf is None
    assert Dates(None).read(text).doubt


@pytest.mark.parametrize(
    ("parts", "edtf"),
    [
        (("2013", "5", "3"), "2013-05-03"),
        (("2013", "May", "3"), "2013-05-03"),
        (("2013", "mayo", ""), "2013-05"),
        (("2013.0", "5.0", "0"), "2013-05"),
        (("2013", "", ""), "2013"),
        (("-43", "3", "15"), "-0043-03-15"),
        (("2013", "13", "1"), "2013"),
        (("", "5", "1"), None),
    ],
)
def test_dates_in_parts(parts: tuple[str, str, str], edtf: str | None) -> None:
    assert Dates(None).from_parts(*parts).edtf == edtf


def test_start_and_end_are_something_that_lasted() -> None:
    start = Told("2020-05-13")
    assert join(start, Told("2020-05-20")).edtf == "2020-05-13/2020-05-20"
    assert join(start, Told("2020-06")).edtf == "2020-05-13/2020-06"
    assert join(start, start) == start
    assert join(start, Told("2020-05-01")).doubt == cells_dates.END_BEFORE_START


@pytest.mark.parametrize(
    ("text", "clock", "part"),
    [
        ("14:30", "14:30", ""),
        ("2:30 PM", "14:30", ""),
        ("14h30", "14:30", ""),
        ("1430", "14:30", ""),
        ("evening", "", "evening"),
        ("25:00", "", ""),
        ("soon", "", ""),
    ],
)
def test_times_of_day(text: str, clock: str, part: str) -> None:
    told = at(Told("2020-05-13"), text)
    assert (told.clock, told.part_of_day) == (clock, part)
    assert at(Told("2020-05"), text) == Told("2020-05")


@pytest.mark.parametrize(
    ("lat", "lon"),
    [
        ("34.5", "69.2"),
        ("34,5", "69,2"),
        ("34°30'00\"N", "69°12'E"),
        ("34 30 0 N", "69 12 0 E"),
        ("۳۴٫۵", "۶۹٫۲"),
        ("34.5, 69.2", ""),
        ("34,5; 69,2", ""),
        ("34.5 69.2", ""),
        ("", "POINT(69.2 34.5)"),
        ("34°30'N 69°12'E", ""),
    ],
)
def test_positions_in_any_notation(lat: str, lon: str) -> None:
    found = position(lat, lon)
    assert (found.lat, found.lon, found.doubt) == (34.5, 69.2, "")


@pytest.mark.parametrize(
    ("lat", "lon", "doubt"),
    [
        ("134", "69", cells_places.SWAPPED),
        ("69.2E", "34.5N", cells_places.SWAPPED),
        ("0", "0", cells_places.NULL_ISLAND),
        ("344945", "1186671", cells_places.NOT_ON_EARTH),
        ("34.5", "", cells_places.HALF),
        ("Gao", "5", cells_places.NO_POSITION),
    ],
)
def test_what_is_no_position_is_left_out_and_told(lat: str, lon: str, doubt: str) -> None:
    found = position(lat, lon)
    assert (found.lat, found.lon, found.doubt) == (None, None, doubt)


def test_axes_that_are_swapped_inside_the_earth_are_noticed_by_the_names() -> None:
    assert is_mirrored(69.2, 34.5, ("Kabul", "Afghanistan"))
    assert is_mirrored(34.5, -69.2, ("Afghanistan",))
    assert not is_mirrored(34.5, 69.2, ("Kabul",))
    assert not is_mirrored(69.2, 34.5, ("A place nobody knows",))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("VBIED", "bombing"),
        ("Suicide bombing (SVBIED)", "suicide_attack"),
        ("frappe aérienne", "air_strike"),
        ("обстрел", "shelling"),
        ("حمله انتحاری", "suicide_attack"),
        ("Kidnapping", "abduction"),
        ("State-based violence", "state_based"),
        ("explosion", "bombing"),
        ("quarry blast", ""),
        ("heart attack", ""),
        ("earthquake", ""),
        ("", ""),
    ],
)
def test_kinds_by_their_words(text: str, kind: str) -> None:
    assert kind_of(text) == kind


def test_nothing_known_is_said_in_many_ways() -> None:
    nothing = Nothing((*UNKNOWN, "نامعلوم"))
    said = ("", "  ", "Unknown", "N/A", "n/a.", "-", "?", "(unknown)", "نامعلوم", "-99", "#N/A")
    assert all(map(nothing.is_said, said))
    assert not any(map(nothing.is_said, ("0", "Unknown gunmen", "Nancy", "--- see notes")))


def test_values_of_a_list() -> None:
    assert values("A; B ;A; ", ";") == ["A", "B"]
    assert values("Smith, John", "") == ["Smith, John"]
    assert values("A (x; y); B", ";") == ["A (x; y)", "B"]
    assert values("A (x; B", ";") == ["A (x", "B"]
    assert values("A\r\nB", "\n") == ["A", "B"]


def test_addresses_in_a_cell() -> None:
    assert addresses("See https://a.org/x, and www.b.org.") == ["https://a.org/x", "www.b.org"]
    assert host("https://www.dawn.com/news/1") == "dawn.com"


@settings(max_examples=300)
@given(st.text(max_size=60), st.text(max_size=30), st.text(max_size=30))
def test_no_cell_raises_anything(text: str, other: str, third: str) -> None:
    figure(text)
    position(text, other)
    kind_of(text)
    values(text, other[:1])
    addresses(text)
    Nothing(UNKNOWN).is_said(text)
    evidence([text, other])
    dates = Dates(None)
    for told in (dates.read(text), dates.from_parts(text, other, third)):
        assert told.edtf is None or when.is_valid(told.edtf)
        timed = at(told, other)
        if timed.edtf:
            when.When(
                timed.edtf,
                clock=timed.clock or None,
                zone=timed.zone or None,
                part_of_day=timed.part_of_day or None,
            )
    joined = join(dates.read(text), dates.read(other))
    assert joined.edtf is None or when.is_valid(joined.edtf)


@settings(max_examples=200)
@given(st.from_regex(r"[0-9?xX/.,:;+~<> -]{0,24}[0-9a-zN°'\"]{0,6}", fullmatch=True))
def test_no_number_raises_anything(text: str) -> None:
    figure(text)
    position(text, "")
    position(text, text)
    told = Dates(None).read(text)
    assert told.edtf is None or when.is_valid(told.edtf)
