"""Dates as programs write them: every field of the stamp is kept and none is invented."""

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.when import read
from db.when.draft import Setting
from db.when.stamps import stamp

STAMPS = [
    ("Thu, 26 Aug 2021 17:50:00 +0430", "2021-08-26", "17:50:00", "+04:30"),
    ("Thu, 26 Aug 2021 17:50:00 -0700 (PDT)", "2021-08-26", "17:50:00", "-07:00"),
    ("Thu, 26 Aug 2021 17:50:00 GMT", "2021-08-26", "17:50:00", "Z"),
    ("Thu Aug 26 17:50:00 UTC 2021", "2021-08-26", "17:50:00", "Z"),
    ("2021-08-26T17:50:36+04:30", "2021-08-26", "17:50:36", "+04:30"),
    ("20210826T1750Z", "2021-08-26", "17:50", "Z"),
    ("2021.08.26", "2021-08-26", None, None),
    ("2021.08.26T17:50:36Z", "2021-08-26", "17:50:36", "Z"),
    ("26-Aug-2021 17:50", "2021-08-26", "17:50", None),
    ("26-Aug-2021T17:50", "2021-08-26", "17:50", None),
    ("26/Aug/2021:17:50:36 +0430", "2021-08-26", "17:50:36", "+04:30"),
    ("2021:08:26 17:50:36", "2021-08-26", "17:50:36", None),
    ("2021:08:26 00:00:00", "2021-08-26", None, None),
    ("20210826_175036", "2021-08-26", "17:50:36", None),
    ("2021-08-26-17-50-36", "2021-08-26", "17:50:36", None),
    ("2021-08-26 17.50.36", "2021-08-26", "17:50:36", None),
    ("D:20210826175036+04'30'", "2021-08-26", "17:50:36", "+04:30"),
    ("December.0031.30", "0031-12-30", None, None),
    ("2021-W34-4", "2021-08-26", None, None),
    ("2021-W34", "[2021-08-23..2021-08-29]", None, None),
]


@pytest.mark.parametrize(("text", "edtf", "clock", "zone"), STAMPS)
def test_stamps(text: str, edtf: str, clock: str | None, zone: str | None) -> None:
    for language in (None, "en"):
        (found,) = read(text, language=language)
        assert (found.when.edtf, found.when.clock, found.when.zone) == (edtf, clock, zone)
        assert not found.ambiguous


@pytest.mark.parametrize(
    "text",
    [
        "on monday", "monday", "in october", "thu 10:36:28", "10:36:28", "2021", "aug 2021", "may",
        "thu, 26 aug", "26 aug 17:50", "25 03 sep", "2021:08:26", "31.02.2021t10:00",
        "26 may 2021 2022", "26 may 2021-2022", "20210826-0012", "73850112", "2021-w53",
        "20210826t24:00", "2021:13:26 17:50:36", "thu, 26 aug 2021 17:50:00 +2300",
        "2021-08-26 17:50:36 est", "1900-1903",
    ],
)  # fmt: skip
def test_what_is_no_whole_stamp_is_left_alone(text: str) -> None:
    assert stamp(text, Setting()) == []


def test_day_and_month_that_can_be_swapped_give_both() -> None:
    found = read("04-05-2021T17:50Z")
    assert [(each.when.edtf, each.ambiguous) for each in found] == [
        ("2021-05-04", True),
        ("2021-04-05", True),
    ]
    (known,) = read("04-05-2021T17:50Z", order="month_first")
    assert (known.when.edtf, known.ambiguous) == ("2021-04-05", False)


def test_a_weekday_that_does_not_fit_is_told() -> None:
    (found,) = read("Fri, 26 Aug 2021 17:50:00 -0700 (PDT)")
    assert found.ambiguous
    assert (found.when.edtf, found.when.clock) == ("2021-08-26", "17:50:00")


def test_the_publication_date_has_no_part_in_a_stamp() -> None:
    (found,) = read("20210826_175036", "2022-12-15")
    assert found.when.published is None
    assert found.when.rule == "machine_stamp"


MOMENTS = st.datetimes(datetime(1000, 1, 1), datetime(2999, 12, 31)).map(
    lambda moment: moment.replace(microsecond=0)
)


@given(MOMENTS, st.integers(-13 * 4, 13 * 4))
def test_mail_dates_of_every_zone(moment: datetime, quarters: int) -> None:
    zone = UTC if quarters == 0 else timezone(timedelta(minutes=15 * quarters))
    (found,) = read(f"{format_datetime(moment.replace(tzinfo=zone))} (any)")
    bounds = found.bounds
    expected = (moment - datetime(1970, 1, 1)) // timedelta(seconds=1) - 900 * quarters
    assert (bounds.earliest, bounds.latest) == (expected, expected + 1)


@given(MOMENTS, st.sampled_from(["%Y:%m:%d %H:%M", "%d/%b/%Y:%H:%M", "%Y-%m-%d-%H-%M"]))
def test_seconds_the_stamp_leaves_out_stay_out(moment: datetime, style: str) -> None:
    (found,) = stamp(moment.strftime(style).lower(), Setting())
    assert found.edtf == moment.date().isoformat()
    assert found.clock == moment.strftime("%H:%M")
    assert found.zone is None
