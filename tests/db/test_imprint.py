"""What every sheet says: title, marking, state, fingerprint."""

from __future__ import annotations

from db.case import Case
from db.imprint import imprint
from db.records import incidents
from tests.small_case import SmallCase


def test_the_imprint_is_that_of_the_case(case: Case) -> None:
    found = imprint(case.main_reader)
    assert found.title == "Rockets at Termez"
    assert found.fingerprint == case.log_head()
    assert found.fingerprint.startswith(found.short)
    assert found.marking == ""
    assert found.state.endswith("UTC")


def test_the_strictest_marking_counts(case: Case, small: SmallCase) -> None:
    with case.step("Mark") as step:
        incidents.change(step, small.termez, marking="TLP:RED")
        incidents.change(step, small.airport, marking="TLP:GREEN")
    assert imprint(case.main_reader).marking == "TLP:RED"


def test_reading_again_says_the_same_and_a_change_says_so(case: Case, small: SmallCase) -> None:
    before = imprint(case.main_reader)
    assert imprint(case.main_reader) == before
    with case.step("Rename") as step:
        incidents.change(step, small.termez, title="Rockets over the river")
    assert imprint(case.main_reader).fingerprint != before.fingerprint
