"""Which records a choice brings into a dossier, and in which order."""

from __future__ import annotations

import pytest

from db import asking
from db.case import Case
from db.dossier import Options, build
from db.dossier.basis import basis
from db.dossier.selection import Chosen, chosen
from db.dossier.weight import weigh
from db.errors import BadInput, NotFound
from db.records import tags
from tests.db.dossier.test_as_of import shown
from tests.small_case import SmallCase


def _chosen(case: Case, **wanted: object) -> Chosen:
    options = Options(**wanted)  # type: ignore[arg-type]
    with basis(case.main_reader, options) as found:
        return chosen(found.reader, options)


def test_a_filter_chooses(case: Case, small: SmallCase) -> None:
    found = _chosen(case, question=asking.OfKind(("rocket_fire", "bombing")))
    assert found.incidents == (small.airport, small.termez)
    assert found.sources == ()


def test_a_filter_and_a_period_hold_both(case: Case, small: SmallCase) -> None:
    start = 1_640_995_200  # 2022
    kinds = asking.OfKind(("rocket_fire", "bombing"))
    assert _chosen(case, question=kinds, start=start).incidents == (small.termez,)
    assert _chosen(case, question=kinds, actors=frozenset({small.taliban})).incidents == (
        small.termez,
    )


def test_incidents_without_a_date_pass_filters_too(case: Case, small: SmallCase) -> None:
    assert small.undated in _chosen(case, question=asking.OfKind(("other",))).incidents


def test_words_are_looked_for_in_the_state_of_then(case: Case, small: SmallCase) -> None:
    then = int(case.main_reader.value("SELECT max(hlc) FROM txn")) >> 16
    with case.step("Rename") as step:
        step.update("incident", small.termez, title="Something else")
    question = asking.Words("rockets")
    assert small.termez not in _chosen(case, question=question).incidents
    assert small.termez in _chosen(case, question=question, as_of=then).incidents


def test_what_rests_on_a_source(case: Case, small: SmallCase) -> None:
    found = _chosen(case, sources=frozenset({small.rockets}))
    assert found.incidents == (small.termez,)
    assert found.sources == (small.rockets,)


def test_a_source_nothing_rests_on_is_listed(case: Case, small: SmallCase) -> None:
    found = _chosen(case, sources=frozenset({small.reprint}))
    assert (found.incidents, found.sources) == ((), (small.reprint,))
    told, _ = shown(case, Options(sources=frozenset({small.reprint}), template="register"))
    assert "Kabul airport toll" in told


def test_an_actor_without_incidents(case: Case, small: SmallCase) -> None:
    with case.step("Take out") as step:
        step.update_where("claim", {"deleted": 1}, "speaker = ?", small.tashkent)
    told, _ = shown(case, Options(actors=frozenset({small.tashkent}), template="actor"))
    assert "Government of Uzbekistan" in told


def test_records_that_are_not_there(case: Case) -> None:
    with pytest.raises(NotFound, match="There is no actor 5 in this case"):
        _chosen(case, actors=frozenset({5}))


def test_nothing_fits(case: Case) -> None:
    with pytest.raises(BadInput, match="nothing to print"):
        build(case.main_reader, Options(question=asking.OfKind(("earthquake",))))


def test_a_filter_is_asked_before_anything_is_withheld(case: Case, small: SmallCase) -> None:
    with case.step("Tag") as step:
        tag = tags.create(step, "rockets")
        tags.add(step, tag, "incident", small.termez)
        step.update_where("tagging", {"marking": "TLP:RED"}, "tag = ?", tag)
    options = Options(question=asking.Tagged(tag), profile="public")
    with basis(case.main_reader, options) as found:
        assert chosen(found.reader, options, found.among).incidents == (small.termez,)


def test_how_many_pages(case: Case, small: SmallCase) -> None:
    assert weigh(case.main_reader, Options()).incidents == 5
    one = weigh(case.main_reader, Options(incidents=frozenset({small.termez})))
    assert one.incidents == 1
    assert one.pages < weigh(case.main_reader, Options()).pages
