"""Decisions: kept with rule, reasons and author; older ones stay; what came after is counted."""

from __future__ import annotations

import pytest

from db.case import Case
from db.columns.tolls import tolls
from db.errors import BadInput
from db.records import (
    assessments,
    cards,
    claims,
    counting,
    figures,
    givens,
    incidents,
    places,
    sources,
)
from db.records.assessments import GRADING, Evidence, Since
from db.records.cards import IncidentCard
from db.records.figures import CountRule
from tests.small_case import SmallCase


def _card(case: Case, incident: int) -> IncidentCard:
    found = cards.incident(case.main_reader, incident)
    assert found is not None
    return found


def test_a_grading_is_decided_with_reasons_and_taken_back(case: Case, small: SmallCase) -> None:
    before = _card(case, small.termez)
    assert before.grading is None
    assert before.proposal is not None
    denial = before.ledger[1].claims[0].id
    with case.step("Grade incident") as step:
        made = assessments.grade(
            step,
            small.termez,
            "contested",
            rule=before.proposal.rule,
            likelihood="likely",
            confidence="low",
            reasons="Two governments deny it.",
            dissent="Ben holds it for discounted.",
            evidence={denial: "opposes"},
        )
    card = _card(case, small.termez)
    assert card.incident.grading == "contested"
    held = card.grading
    assert held is not None
    assert (held.id, held.value, held.likelihood, held.confidence, held.author) == (
        made,
        "contested",
        "likely",
        "low",
        "Analyst",
    )
    assert held.evidence == (Evidence(denial, "opposes", ""),)
    assert card.since == Since(0, 0, 0)
    with case.step("Grade incident") as step:
        assessments.grade(step, small.termez, "weak")
    assert [each.value for each in _card(case, small.termez).decided] == ["weak", "contested"]
    case.undo()
    case.undo()
    after = _card(case, small.termez)
    assert (after.incident.grading, after.decided) == (None, ())


def test_a_grading_changed_elsewhere_has_no_decision(case: Case, small: SmallCase) -> None:
    with case.step("Grade incident") as step:
        assessments.grade(step, small.termez, "contested")
    with case.step("Change incident") as step:
        incidents.change(step, small.termez, grading="fair")
    assert _card(case, small.termez).grading is None


def test_what_happened_since_is_told(case: Case, small: SmallCase) -> None:
    said = claims.about_incident(case.main_reader, small.termez)
    with case.step("Grade incident") as step:
        assessments.grade(step, small.termez, "contested")
    with case.step("Add claims") as step:
        for speaker in (small.ministry, small.tashkent):
            claims.create(
                step, incident=small.termez, speaker=speaker, act="confirms", no_quote_reason="tv"
            )
    with case.step("Change claim") as step:
        claims.change(step, said[0].id, credibility="2")
    with case.step("Delete claim") as step:
        claims.delete(step, said[1].id)
    found = _card(case, small.termez).since
    assert found == Since(2, 1, 1)
    assert found.words == "2 claims were added, 1 claim was changed, 1 claim was removed"
    for _ in range(3):
        case.undo()
    assert _card(case, small.termez).since == Since(0, 0, 0)


@pytest.mark.parametrize(
    ("since", "words"),
    [
        (Since(0, 0, 0), ""),
        (Since(1, 0, 0), "1 claim was added"),
        (Since(0, 2, 1), "2 claims were changed, 1 claim was removed"),
    ],
)
def test_since_in_words(since: Since, words: str) -> None:
    assert since.words == words


def _killed(case: Case, small: SmallCase) -> str:
    card = _card(case, small.airport)
    headline = next(each.headline for each in card.counted if each.measure == "killed")
    counted = tolls(case.main_reader, "killed")
    place = counted.ids.tolist().index(small.airport)
    assert counted.headline(place).words == headline.words, "the timeline says the same"
    return headline.words


def test_one_measure_is_counted_by_a_rule_of_its_own(case: Case, small: SmallCase) -> None:
    said = claims.about_incident(case.main_reader, small.airport)
    with case.step("Add figures") as step:
        late = claims.create(
            step,
            incident=small.airport,
            no_quote_reason="heard",
            source=small.reprint,
            about="figure",
            said="2021-09-01",
        )
        figures.add(step, late, "killed", point=183)
    assert _killed(case, small) == "72–183"
    for rule, words in (
        (CountRule("lowest"), "at least 72"),
        (CountRule("named_source", source=small.reprint), "183"),
        (CountRule("manual", low=170, high=183), "170–183"),
        (CountRule("manual", low=170), "at least 170"),
    ):
        with case.step("Count killed") as step:
            counting.decide(step, small.airport, "killed", rule, "The ministry's count.", [late])
        assert _killed(case, small) == words
    card = _card(case, small.airport)
    held = next(each.decided for each in card.counted if each.measure == "killed")
    assert held is not None
    assert (held.rule, held.reasons) == ("manual", "The ministry's count.")
    with case.step("Count by the rule of the case") as step:
        counting.follow_case(step, small.airport, "killed")
    assert _killed(case, small) == "72–183"
    assert said


@pytest.mark.parametrize(
    "rule",
    [CountRule("named_source"), CountRule("manual"), CountRule("manual", low=3)],
    ids=["no source", "no number", "no reason"],
)
def test_a_rule_without_what_it_needs_is_refused(
    case: Case, small: SmallCase, rule: CountRule
) -> None:
    with pytest.raises(BadInput), case.step("Count killed") as step:
        counting.decide(step, small.airport, "killed", rule, "", [])


def test_articles_are_gathered_under_their_origin(case: Case, small: SmallCase) -> None:
    with case.step("Add claim") as step:
        for source in (small.reprint, small.reprint, small.rockets):
            claims.create(step, incident=small.airport, no_quote_reason="read", source=source)
    footing = _card(case, small.airport).footing
    assert [(origin.source, len(origin.articles)) for origin in footing.origins] == [
        (small.wire, 2),
        (small.rockets, 1),
    ]
    reprint = footing.article(small.reprint)
    assert reprint is not None
    assert [(link.predicate, link.source) for link in reprint.way] == [("republishes", small.wire)]
    assert (reprint.claims, footing.articles, footing.unsourced) == (2, 3, 1)
    assert not footing.alone
    assert footing.keys == sources.origins(case.main_reader, footing.keys)
    assert _card(case, small.termez).footing.alone


def _give(case: Case, incident: int, about: str, *values: str) -> None:
    with case.step("Add claims") as step:
        for value in values:
            claims.create(step, incident=incident, no_quote_reason="x", about=about, value=value)


def test_dates_given_are_gathered_and_compared(case: Case, small: SmallCase) -> None:
    _give(case, small.termez, "date", "2022-04-18", "2022-04", "2022-04-18", "2022-05-07")
    _give(case, small.termez, "date", "2022-04-18/2022-04-20", "2022-04-17/2022-05-01", "when?")
    given = _card(case, small.termez).given_dates
    assert [(each.edtf, len(each.claims), each.agreement) for each in given] == [
        ("2022-04-18", 2, "same"),
        ("2022-04", 1, "around"),
        ("2022-05-07", 1, "apart"),
        ("2022-04-18/2022-04-20", 1, "around"),
        ("2022-04-17/2022-05-01", 1, "around"),
        ("when?", 1, ""),
    ]
    other = next(each for each in given if each.agreement == "apart")
    with case.step("Hold date") as step:
        givens.hold_date(step, small.termez, other.edtf, other.claims[0])
    card = _card(case, small.termez)
    assert card.incident.when is not None
    assert card.incident.when.edtf == "2022-05-07"
    held = assessments.current(card.decided, assessments.WHEN)
    assert held is not None
    assert [each.claim for each in held.evidence] == [other.claims[0].id]
    assert assessments.current(card.decided, GRADING) is None


def test_places_given_are_found_by_name_and_held(case: Case, small: SmallCase) -> None:
    with case.step("Add place") as step:
        gate = places.create(step, "Abbey Gate", parent=small.kabul)
    _give(case, small.airport, "place", "KABUL", "Abbey Gate", "Afghanistan", "Herat")
    given = _card(case, small.airport).given_places
    assert [(each.name, each.agreement) for each in given] == [
        ("KABUL", "same"),
        ("Abbey Gate", "inside"),
        ("Afghanistan", "around"),
        ("Herat", "apart"),
    ]
    with case.step("Hold place") as step:
        givens.hold_place(step, small.airport, given[1])
    assert [link.place for link in _card(case, small.airport).places] == [gate]
    with case.step("Hold place") as step:
        givens.hold_place(step, small.airport, given[3])
    assert [link.name for link in _card(case, small.airport).places] == ["Herat"]
    case.undo()
    assert [link.place for link in _card(case, small.airport).places] == [gate]


def test_a_repeated_claim_names_what_it_repeats(case: Case, small: SmallCase) -> None:
    said = claims.about_incident(case.main_reader, small.termez)
    with case.step("Link claims") as step:
        claims.link(step, said[1].id, "repeats", said[0].id)
        claims.link(step, said[2].id, "answers", said[0].id)
    again = claims.about_incident(case.main_reader, small.termez)
    assert [claim.repeats for claim in again] == [None, said[0].id, None]
    with case.step("Delete claim") as step:
        claims.delete(step, said[0].id)
    assert {c.repeats for c in claims.about_incident(case.main_reader, small.termez)} == {None}
