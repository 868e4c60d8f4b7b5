"""What is said aloud of one incident."""

from __future__ import annotations

import pytest

from db.case import Case
from db.columns.facts import Facts, facts, is_uncertain
from db.records import incidents
from db.when import When
from tests.small_case import SmallCase


def _facts(case: Case, incident: int) -> Facts:
    reader = case.reader()
    found = facts(reader, incident)
    reader.close()
    assert found is not None
    return found


def test_who_claims_and_who_denies(case: Case, small: SmallCase) -> None:
    found = _facts(case, small.termez)
    assert found.claimed == ("IS-Khorasan",)
    assert found.denied == ("Government of Uzbekistan", "Taliban")
    assert (found.sources, found.origins) == (1, 1)
    assert found.date == "18 April 2022"


def test_the_toll_stands_under_the_rule_of_the_case(case: Case, small: SmallCase) -> None:
    assert _facts(case, small.airport).tolls == ("killed at least 72",)


def test_part_of_day_and_doubt_are_said(case: Case, small: SmallCase) -> None:
    assert _facts(case, small.founding).date.endswith(", uncertain")
    assert _facts(case, small.undated).date == "no date"
    with case.step("Change date") as step:
        incidents.set_when(step, small.termez, When("2022-05-03?", part_of_day="evening"))
    assert _facts(case, small.termez).date == "perhaps 3 May 2022, evening, uncertain"


@pytest.mark.parametrize(
    ("edtf", "unsure"),
    [("2022-05-03", False), ("2022-05", True), ("2022-05-03/2022-05-05", False), ("202X", True)],
)
def test_a_day_or_a_span_of_days_is_sure(edtf: str, unsure: bool) -> None:
    assert is_uncertain(When(edtf)) is unsure


def test_what_is_gone_has_none(case: Case, small: SmallCase) -> None:
    with case.step("Delete incident") as step:
        incidents.delete(step, small.war)
    reader = case.reader()
    assert facts(reader, small.war) is None
    reader.close()
