"""The demo case shows what it promises to show."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import demo, when
from db.case import Case
from db.errors import InUse
from db.records import cards, lists, meta, quotes, sources
from db.terms import Standing


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.case"
    demo.build(path)
    return path


def _card(case: Case, title: str) -> cards.IncidentCard:
    row = case.main_reader.value("SELECT id FROM incident WHERE title = ?", title)
    card = cards.incident(case.main_reader, row)
    assert card is not None
    return card


def test_it_holds_what_the_articles_report(path: Path) -> None:
    with Case.open(path) as case:
        counts = meta.counts(case.main_reader)
        assert counts["incidents"] >= 18
        first, _ = meta.span(case.main_reader)
        assert first == when.seconds(2015, 1)
        assert quotes.broken(case.main_reader) == ()
        newest = lists.ids(case.main_reader, "incident", descending=True)
        assert len(newest) == counts["incidents"]


def test_a_claimed_attack_is_denied(path: Path) -> None:
    with Case.open(path) as case:
        card = _card(case, "Rockets at Termez")
        assert card.incident.standing == Standing.DISPUTED
        assert {claim.act for claim in card.claims} >= {"claims_responsibility", "denies"}


def test_disputes_are_graded_with_reasons_and_explained(path: Path) -> None:
    with Case.open(path) as case:
        for title in ("Rockets at Termez", "Rockets from Takhar into Tajikistan"):
            card = _card(case, title)
            assert card.grading is not None
            assert card.proposal is not None
            assert card.grading.rule == card.proposal.rule
            assert {each.weight for each in card.grading.evidence} == {"supports", "opposes"}
            assert card.since.words == ""
        termez = _card(case, "Rockets at Termez")
        assert len(termez.hypotheses.hypotheses) == 3
        assert _card(case, "Kabul airport bombing").grading is not None


def test_figures_contradict(path: Path) -> None:
    with Case.open(path) as case:
        card = _card(case, "Kabul airport bombing")
        assert [figure.words for figure in card.figures if figure.measure == "killed"] == [
            "at least 72",
            "13",
        ]
        assert len(card.dates) == 2


def test_dates_are_uncertain_in_five_ways(path: Path) -> None:
    with Case.open(path) as case:
        dates = [row[0] for row in case.main_reader.rows("SELECT edtf FROM incident")]
        assert {when.precision(date) for date in dates} >= {
            "month",
            "year",
            "part of year",
            "range",
            "open end",
        }
        assert any("," in date for date in dates)


def test_a_chain_leads_to_one_origin(path: Path) -> None:
    with Case.open(path) as case:
        daily = case.main_reader.value(
            "SELECT id FROM source WHERE title LIKE 'US election could decide%'"
        )
        rferl = case.main_reader.value(
            "SELECT id FROM source WHERE title LIKE 'Report on rocket attacks%'"
        )
        found = sources.origins(case.main_reader, [daily, rferl])
        assert found[daily] == found[rferl]


def test_some_incidents_rest_on_one_source(path: Path) -> None:
    with Case.open(path) as case:
        alone = lists.ids(case.main_reader, "incident", lists.ListFilter(one_source=True))
        assert _card(case, "Bomb in a mosque in Mazar-e-Sharif").incident.id in alone


def test_excerpts_are_no_longer_than_a_citation_needs(path: Path) -> None:
    with Case.open(path) as case:
        longest = case.main_reader.value("SELECT max(length(exact)) FROM quote")
        assert longest <= 140


def test_it_is_not_written_over_a_file(path: Path) -> None:
    with pytest.raises(InUse):
        demo.build(path)
