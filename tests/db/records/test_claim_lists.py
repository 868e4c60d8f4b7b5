"""The list of claims: what it is narrowed to, its orders, and changing many at once."""

import pytest

from db import when
from db.case import Case
from db.records import bulk, claim_cards, claim_lists, claims, lists
from db.records.bulk import Delete, Restore, SetField
from db.records.lists import ListFilter
from tests.small_case import SmallCase


def _listed(case: Case, narrowed: ListFilter | None = None, order: str = "") -> list[str]:
    found = lists.ids(case.main_reader, "claim", narrowed, order)
    return [
        f"{row.claim.speaker_name or '-'} {row.claim.act} {row.claim.incident_title}"
        for row in claim_lists.rows(case.main_reader, found)
    ]


def test_a_claim_is_found_by_its_words_and_by_the_names_it_belongs_to(
    case: Case, small: SmallCase
) -> None:
    taliban = ["Taliban denies Rockets at Termez"]
    assert _listed(case, ListFilter(text="Taliban")) == taliban, "by its words and its speaker"
    assert len(_listed(case, ListFilter(text="Termez"))) == 3, "by its incident"
    assert len(_listed(case, ListFilter(text="72 killed"))) == 1, "by its source"
    assert _listed(case, ListFilter(text="radio ministry")) == [
        "Ministry of Public Health reports Attack on Kabul airport"
    ]
    assert _listed(case, ListFilter(text="…")) == []
    assert _listed(case, ListFilter(actor=small.taliban)) == taliban
    assert len(_listed(case, ListFilter(source=small.rockets))) == 3
    assert len(_listed(case, ListFilter(incident=small.airport, quoted=False))) == 1
    assert len(_listed(case, ListFilter(kinds=("denies",)))) == 2
    assert len(_listed(case, ListFilter(abouts=("figure",), credibilities=("",)))) == 2


def test_claims_lie_in_a_span_by_when_they_were_said(case: Case) -> None:
    ids = lists.ids(case.main_reader, "claim")
    with case.step("Date claims") as step:
        for number, said in zip(
            ids, ("2022-04-18", "2022-05", "2022~", "2021-08-27"), strict=False
        ):
            claims.change(step, number, said=said)
    assert lists.ids(case.main_reader, "claim") == [ids[3], ids[2], ids[0], ids[1], ids[4]]
    april = when.bounds("2022-04")
    found = lists.ids(
        case.main_reader, "claim", ListFilter(since=april.earliest, until=april.latest)
    )
    assert set(found) == {ids[0], ids[2]}, "May and another year lie outside, a year may not"


@pytest.mark.parametrize("order", list(claim_lists.ORDERS))
@pytest.mark.parametrize("descending", [False, True])
def test_every_column_sorts(case: Case, order: str, descending: bool) -> None:
    reader = case.main_reader
    assert len(lists.ids(reader, "claim", None, order, descending)) == 5


def test_many_claims_are_graded_set_aside_and_deleted_in_one_step(case: Case) -> None:
    reader = case.main_reader
    ids = lists.ids(reader, "claim")
    seen = bulk.preview(reader, "claim", ids, SetField("credibility", "2"))
    assert (seen.changing, seen.lines[0].before) == (5, "")
    assert any(line.title.startswith("Taliban: Taliban officials") for line in seen.lines)
    with case.step("Change many") as step:
        bulk.apply(step, "claim", ids, SetField("credibility", "2"))
        bulk.apply(step, "claim", ids[:2], SetField("rank", "deprecated", "a mistake"))
    held = claims.some(reader, ids)
    assert {each.credibility for each in held} == {"2"}
    assert [each.rank_reason for each in held[:2]] == ["a mistake", "a mistake"]
    with case.step("Empty") as step:
        bulk.apply(step, "claim", ids, SetField("credibility", ""))
    assert {each.credibility for each in claims.some(reader, ids)} == {None}
    with case.step("Delete") as step:
        bulk.apply(step, "claim", ids, Delete())
    assert lists.count(reader, "claim") == 0
    assert reader.value("SELECT count(*) FROM figure WHERE deleted = 0") == 0
    assert len(claim_lists.rows(reader, ids)) == 5, "the deleted ones can be looked at"
    with case.step("Bring back") as step:
        bulk.apply(step, "claim", ids, Restore())
    assert reader.value("SELECT count(*) FROM figure WHERE deleted = 0") == 2


def test_the_card_of_a_claim_tells_its_figures_and_what_it_repeats(
    case: Case, small: SmallCase
) -> None:
    reader = case.main_reader
    first, second = lists.ids(reader, "claim", ListFilter(incident=small.airport))
    with case.step("Link") as step:
        claims.link(step, second, "repeats", first)
    told, telling = claim_cards.claim(reader, first), claim_cards.claim(reader, second)
    assert told is not None and telling is not None
    assert {each.words for each in told.figures} <= {"at least 72", "13"}
    assert [(each.predicate, each.outward) for each in told.related] == [("repeats", False)]
    assert [(each.claim.id, each.outward) for each in telling.related] == [(first, True)]
    assert claim_cards.claim(reader, 7) is None
