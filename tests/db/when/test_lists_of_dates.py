"""A text that lists many dates is read as fast as any other."""

from __future__ import annotations

import time

import pytest

from db import when


@pytest.mark.parametrize("text", ["2013-01-03;" * 10, "1-2-" * 30, "2013 - " * 17])
def test_a_list_of_dates_is_no_range(text: str) -> None:
    begun = time.perf_counter()
    assert when.read(text, thorough=False) == []
    assert time.perf_counter() - begun < 2


def test_two_dates_with_dashes_are_a_range() -> None:
    assert when.read("2013-01-03 - 2013-01-05")[0].when.edtf == "2013-01-03/2013-01-05"
