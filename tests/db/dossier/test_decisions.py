"""What we decided is printed with its reasons, and a number with the rule it was made by."""

from __future__ import annotations

from db.case import Case
from db.dossier.incident_sections import IncidentSections
from db.dossier.numbering import Numbering
from db.dossier.wording import Wording
from db.records import assessments, cards, counting
from db.records.figures import CountRule
from tests.small_case import SmallCase


def test_a_decision_is_printed_with_its_reasons(case: Case, small: SmallCase) -> None:
    with case.step("Decide") as step:
        assessments.grade(
            step,
            small.airport,
            "confirmed",
            likelihood="very_likely",
            confidence="moderate",
            reasons="Two ministries say so.",
            dissent="Ben: fair",
        )
        by_hand = CountRule("manual", low=170, high=183)
        counting.decide(step, small.airport, "killed", by_hand, "A list of names.", [])
    reader = case.main_reader
    card = cards.incident(reader, small.airport)
    assert card is not None
    numbers = Numbering([small.airport], [])
    section = IncidentSections(reader, numbers, "en", True, Wording()).section(card)
    assert section.grading == (
        "Confirmed. Two ministries say so. Likelihood: very likely (80–95\u00a0%). "
        "Confidence: moderate. Dissent: Ben: fair."
    )
    assert [each.words for each in section.headlines] == ["170–183 (set by hand)"]
