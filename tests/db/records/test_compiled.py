"""A dataset and the articles it cites are not two origins."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.case import Case
from db.records import cards, claims, compiled, footing, incidents, origins, sources
from db.step import Step


def _release(step: Step, name: str) -> tuple[int, int]:
    """A dataset and its card."""
    dataset = step.insert("dataset", name=name)
    card = step.insert("source", type="dataset", title=name, dataset=dataset)
    return dataset, card


def test_a_dataset_goes_back_to_the_article_it_cites(case: Case) -> None:
    with case.step("UCDP") as step:
        dataset, card = _release(step, "UCDP GED")
        cited = step.insert("source", type="article-newspaper", title="Reuters", dataset=dataset)
        one = incidents.create(step, "Killed at the bridge")
        for source in (card, cited):
            claims.create(step, incident=one, no_quote_reason="dataset row", source=source)
    reader = case.main_reader
    found = cards.incident(reader, one)
    assert found is not None and found.origins == 1 and found.footing.alone
    assert found.footing.origins[0].source == cited
    assert found.footing.by_source[card].way[0].name == "Reuters"
    assert found.proposal is not None and "one origin" in found.proposal.told()
    assert origins.one_origin(reader, [one]).tolist() == [one]
    # By itself, or for another incident, the dataset is what it was.
    assert sources.origins(reader, [card])[card] == f"source:{card}"


def test_another_source_or_another_dataset_is_an_origin(case: Case) -> None:
    with case.step("Two datasets") as step:
        dataset, card = _release(step, "UCDP GED")
        cited = step.insert("source", type="webpage", title="Agency", dataset=dataset)
        _, other = _release(step, "GTD")
        own = sources.create(step, "Found by hand")
        several = []
        for held in ((card, cited, own), (card, other), (card, own), (card,)):
            one = incidents.create(step, "Incident")
            several.append(one)
            for source in held:
                claims.create(step, incident=one, no_quote_reason="x", source=source)
    reader = case.main_reader
    counted = [len(_footing(case, one).origins) for one in several]
    assert counted == [2, 2, 2, 1]
    assert origins.one_origin(reader, several).tolist() == [several[3]]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sets(st.integers(0, 7), min_size=1), min_size=1, max_size=6))
def test_card_and_filter_count_alike(case: Case, held: list[set[int]]) -> None:
    with case.step("At random") as step:
        cited = []
        for number in range(2):
            dataset, card = _release(step, f"Dataset {number}")
            cited += [card, step.insert("source", type="entry", title="Row", dataset=dataset)]
            cited += [
                step.insert("source", type="webpage", title="A", dataset=dataset),
                sources.create(step, "B"),
            ]
        ids = []
        for chosen in held:
            one = incidents.create(step, "Incident")
            ids.append(one)
            for place in sorted(chosen):
                claims.create(step, incident=one, no_quote_reason="x", source=cited[place])
    alone = set(origins.one_origin(case.main_reader, ids).tolist())
    assert alone == {one for one in ids if _footing(case, one).alone}
    keys = [compiled.origins(case.main_reader, [cited[each] for each in some]) for some in held]
    assert [len(set(each.values())) for each in keys] == [
        len(_footing(case, one).origins) for one in ids
    ]


def _footing(case: Case, incident: int) -> footing.Footing:
    return footing.of(case.main_reader, claims.about_incident(case.main_reader, incident))
