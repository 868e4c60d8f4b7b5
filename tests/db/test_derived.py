"""What follows from other cells: how an incident stands by its ledger."""

from __future__ import annotations

import pytest

from db.case import Case
from db.records import claims, figures, incidents
from db.terms import Standing
from tests.small_case import SmallCase

_TABLE: list[tuple[list[str], str | None, Standing]] = [
    ([], None, Standing.REPORTED),
    (["reports"], None, Standing.REPORTED),
    (["claims_responsibility"], None, Standing.CLAIMED),
    (["claims_responsibility", "reports"], None, Standing.REPORTED),
    (["confirms"], None, Standing.CONFIRMED),
    (["claims_responsibility", "confirms"], None, Standing.CONFIRMED),
    (["denies"], None, Standing.DENIED),
    (["disputes"], None, Standing.DENIED),
    (["claims_responsibility", "denies"], None, Standing.DISPUTED),
    (["reports", "denies"], None, Standing.DISPUTED),
    (["reports", "investigates"], None, Standing.REPORTED),
    (["reports", "declines_comment"], None, Standing.REPORTED),
    (["reports"], "confirmed", Standing.CONFIRMED),
    (["reports", "denies"], "confirmed", Standing.DISPUTED),
    (["reports"], "contested", Standing.DISPUTED),
    (["confirms"], "discounted", Standing.DENIED),
]


def _standing(case: Case, incident: int) -> int:
    found = incidents.get(case.main_reader, incident)
    assert found is not None
    return found.standing


@pytest.mark.parametrize(("acts", "grading", "standing"), _TABLE)
def test_standing_follows_from_the_ledger(
    case: Case, acts: list[str], grading: str | None, standing: Standing
) -> None:
    with case.step("New incident") as step:
        incident = incidents.create(step, "Incident", grading=grading)
        for act in acts:
            claims.create(step, incident=incident, no_quote_reason="heard", act=act)
    assert _standing(case, incident) == standing


def test_a_denied_date_does_not_make_the_incident_disputed(case: Case) -> None:
    with case.step("New incident") as step:
        incident = incidents.create(step, "Incident")
        claims.create(step, incident=incident, no_quote_reason="heard", act="reports")
        claims.create(step, incident=incident, no_quote_reason="heard", act="denies", about="date")
    assert _standing(case, incident) == Standing.REPORTED


def test_standing_moves_with_the_claim(case: Case, small: SmallCase) -> None:
    assert _standing(case, small.termez) == Standing.DISPUTED
    with case.step("New incident") as step:
        other = incidents.create(step, "Other")
    denials = [
        claim.id
        for claim in claims.about_incident(case.main_reader, small.termez)
        if claim.act == "denies"
    ]
    with case.step("Move the denials") as step:
        for claim in denials:
            claims.change(step, claim, incident=other)
    assert _standing(case, small.termez) != Standing.DISPUTED
    assert _standing(case, other) == Standing.DENIED
    case.undo()
    assert _standing(case, small.termez) == Standing.DISPUTED


def test_a_deprecated_claim_counts_no_more(case: Case) -> None:
    with case.step("New incident") as step:
        incident = incidents.create(step, "Incident")
        claims.create(step, incident=incident, no_quote_reason="heard", act="reports")
        denial = claims.create(step, incident=incident, no_quote_reason="heard", act="denies")
    with case.step("Set aside") as step:
        claims.change(step, denial, rank="deprecated", rank_reason="taken back")
    assert _standing(case, incident) == Standing.REPORTED


def test_a_higher_toll_weighs_more(case: Case) -> None:
    weights = []
    for killed in (0, 5, 72):
        with case.step("New incident") as step:
            incident = incidents.create(step, "Incident")
            claim = claims.create(step, incident=incident, no_quote_reason="heard")
            figures.add(step, claim, "killed", point=killed)
        found = incidents.get(case.main_reader, incident)
        assert found is not None
        weights.append(found.weight)
    assert weights == sorted(set(weights))
