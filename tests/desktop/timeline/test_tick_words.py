"""From 13 billion BCE to the second: every mark of the axis stands where an independent calendar
(numpy's) puts it and says so, also counted from any day."""

from __future__ import annotations

import itertools
import re
from datetime import timedelta
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.timeline.scales.marks import STEPS, Step
from desktop.timeline.scales.scale import FARTHEST, Scale
from desktop.timeline.scales.tick_words import rough_year, year_label
from desktop.timeline.scales.ticks import Ticks, major_of, ticks

_SIZES = {"million": 10**6, "billion": 10**9}
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
#: Instants from the first star to as far ahead, many of them near what people write about.
_moments = st.one_of(
    st.integers(-FARTHEST // 2, FARTHEST // 2),
    st.integers(-(2 * 10**11), 2 * 10**11),
    st.integers(-62_300_000_000, -62_000_000_000),  # where BCE meets CE
    st.integers(0, 2 * 10**9),
)
_spans = st.floats(1.5, 17.7).map(lambda power: 10**power)  # seconds across the window


def _measure(text: str, major: bool) -> float:
    return len(text) * (8.0 if major else 6.5)


def _window(middle: int, span: float) -> Scale:
    return Scale(middle - int(span / 2), 0.0, max(span / 1200, 0.02), 1200.0)


def _read(text: str) -> int:
    """The astronomical year that a label names."""
    match = re.fullmatch(r"([\d,.]+)(?: (million|billion))?( BCE| CE)?", text)
    assert match, text
    # Decimal: 1.005 million in binary is not a whole number.
    number = Decimal(match[1].replace(",", "")) * _SIZES.get(match[2] or "", 1)
    assert number == round(number)
    assert number >= 1, "there is no year 0"
    return 1 - round(number) if match[3] == " BCE" else round(number)


def _independent(local: int) -> tuple[int, int, int]:
    """Year, month and day as numpy counts them."""
    moment = np.datetime64(local, "s")
    months = int(moment.astype("datetime64[M]").astype(np.int64))
    first = np.datetime64(months, "M").astype("datetime64[s]").astype(np.int64)
    return 1970 + months // 12, months % 12 + 1, int((local - first) // 86_400) + 1


def _check(found: Ticks, scale: Scale) -> None:
    for row in (found.minor, found.major):
        at = [tick.at for tick in row]
        assert all(a < b for a, b in itertools.pairwise(at))
    assert all(a < b for a, b in zip(found.lines, found.lines[1:], strict=False))
    assert len(found.minor) <= 1200 / 20
    assert len(found.lines) <= 1200 / 4
    assert any(scale.left - 1 <= tick.at <= scale.right for tick in found.minor) or not found.minor


@settings(max_examples=300)
@example(31_189_444_584_000, 1e12)
@given(_moments, _spans)
def test_every_label_names_its_instant(middle: int, span: float) -> None:
    scale = _window(middle, span)
    found = ticks(scale, _measure)
    _check(found, scale)
    seen = set()
    for tick in found.minor:
        year, month, day = _independent(tick.at)
        if found.step.unit == "year":
            assert _read(tick.text) == year
            assert (month, day, tick.at % 86_400) == (1, 1, 0)
            assert tick.text not in seen
            seen.add(tick.text)
        elif found.step.unit == "month":
            assert (tick.text, day) == (_MONTHS[month - 1], 1)
        elif found.step.unit == "day":
            assert tick.text == str(day)
        else:
            assert tick.at % int(found.step.length) == 0
            clock = f"{timedelta(seconds=tick.at % 86_400)}".zfill(8)
            assert tick.text == (clock if found.step.unit == "second" else clock[:5])


@settings(max_examples=200)
@given(_moments, _spans)
def test_what_stands_above_names_the_larger_unit(middle: int, span: float) -> None:
    found = ticks(_window(middle, span), _measure)
    if found.step.unit not in ("day", "month"):
        return
    for tick in found.major:
        year, month, day = _independent(tick.at)
        assert day == 1
        said = tick.text.rpartition(" BCE")[0] or tick.text
        if found.step.unit == "day":
            assert said.startswith(_MONTHS[month - 1])
            assert _read(tick.text.partition(" ")[2]) == year
        else:
            assert (_read(tick.text), month) == (year, 1)


@settings(max_examples=200)
@given(_moments, _spans, st.integers(-(10**12), 10**9))
def test_counting_from_a_day_says_how_far_it_is(middle: int, span: float, zero: int) -> None:
    scale = _window(middle, span)
    found = ticks(scale, _measure, zero)
    _check(found, scale)
    if found.step.of_day:
        return
    for tick in found.minor:
        day = tick.at // 86_400
        if tick.text == "D0":
            assert day == zero
            continue
        size = next((size for word, size in _SIZES.items() if word in tick.text), 1)
        number = round(float(re.sub(r"[^\d.]", "", tick.text)) * size)
        number = -number if "−" in tick.text else number
        assert (number < 0) == (day < zero)
        match tick.text[0]:
            case "D":
                assert day - zero == number
            case "W":
                assert day - zero == 7 * number
            case unit:
                a, b = _independent(zero * 86_400), _independent(day * 86_400)
                months = (b[0] - a[0]) * 12 + b[1] - a[1]
                assert months == number * (12 if unit == "Y" else 1)


@pytest.mark.parametrize("step", STEPS)
def test_the_larger_unit_holds_the_smaller(step: Step) -> None:
    major = major_of(step)
    if major is not None:
        assert major.length > step.length


def test_years_too_long_to_read_are_exact_all_the_same() -> None:
    assert year_label(1 - 66_000_000) == "66 million BCE"
    assert year_label(1 - 66_000_001) == "66,000,001 BCE"
    assert year_label(1 - 13_800_500_000) == "13,800.5 million BCE"
    assert year_label(0) == "1 BCE"
    assert year_label(10**9) == "1 billion"
    assert rough_year(-13_798_123_456) == "13.8 billion BCE"
