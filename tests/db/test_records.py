"""Records as cards and lists show them, on the small case."""

from __future__ import annotations

import sqlite3

import pytest

from db import when
from db.case import Case
from db.errors import BadInput, NotFound
from db.reading.namesakes import namesakes
from db.records import (
    actors,
    cards,
    claims,
    incidents,
    lists,
    names,
    places,
    quotes,
    ratings,
    sources,
)
from db.records.lists import ListFilter
from tests.small_case import SmallCase


def test_the_ledger_shows_who_says_what(case: Case, small: SmallCase) -> None:
    card = cards.incident(case.main_reader, small.termez)
    assert card is not None
    table = {
        row.name: [column for column in claims.LEDGER_COLUMNS if row.cell(column)]
        for row in card.ledger
    }
    assert table["IS-Khorasan"] == ["claims"]
    assert table["Taliban"] == ["denies"]
    assert table["Government of Uzbekistan"] == ["denies"]


def test_reprints_share_one_origin(case: Case, small: SmallCase) -> None:
    found = sources.origins(case.main_reader, [small.wire, small.reprint, small.rockets])
    assert found[small.reprint] == found[small.wire] != found[small.rockets]


def test_a_circle_of_quotations_ends(case: Case, small: SmallCase) -> None:
    with case.step("Quote in a circle") as step:
        sources.relate(step, small.wire, "quotes", small.reprint)
    found = sources.origins(case.main_reader, [small.wire, small.reprint])
    assert len(found) == 2


def test_a_source_not_held_is_an_origin_by_its_label(case: Case, small: SmallCase) -> None:
    with case.step("Name origins") as step:
        sources.relate(step, small.rockets, "quotes", label="RFE/RL")
        other = sources.create(step, "Another daily")
        sources.relate(step, other, "quotes", label="rfe/rl")
    found = sources.origins(case.main_reader, [small.rockets, other])
    assert found[small.rockets] == found[other]


def test_a_date_keeps_its_wording_and_rule(case: Case) -> None:
    (candidate,) = when.read("On Monday", published="2022-12-15")
    with case.step("New incident") as step:
        incident = incidents.create(step, "Guesthouse", when=candidate.when)
    found = incidents.get(case.main_reader, incident)
    assert found is not None and found.when is not None
    assert (found.when.edtf, found.when.phrase) == ("2022-12-12", "On Monday")
    assert found.when.published == "2022-12-15"
    assert found.when == candidate.when


def test_a_clock_time_narrows_the_bounds(case: Case) -> None:
    with case.step("New incident") as step:
        incident = incidents.create(
            step, "At night", when=when.When("2022-04-18", clock="21:30", zone="+05:00")
        )
    found = incidents.get(case.main_reader, incident)
    assert found is not None
    assert found.earliest == when.seconds(2022, 4, 18, 16, 30)
    case.undo()
    case.redo()
    again = incidents.get(case.main_reader, incident)
    assert again == found


def test_renaming_keeps_the_former_name(case: Case, small: SmallCase) -> None:
    with case.step("Rename actor") as step:
        actors.rename(step, small.taliban, "Taliban authorities")
    found = actors.get(case.main_reader, small.taliban)
    assert found is not None
    assert found.name == "Taliban authorities"
    assert "Taliban" in [name.text for name in found.names]
    assert [name.kind for name in found.names].count("primary") == 1


def test_what_a_deleted_actor_said_stays_under_its_name(case: Case, small: SmallCase) -> None:
    with case.step("Delete actor") as step:
        actors.delete(step, small.taliban)
    card = cards.incident(case.main_reader, small.termez)
    assert card is not None
    assert "Taliban" in [row.name for row in card.ledger]
    assert actors.get(case.main_reader, small.taliban) is None


def test_names_know_their_script() -> None:
    assert [names.script_of(text) for text in ("ISKP", "داعش", "Талибан", "123", "")] == [
        "Latn",
        "Arab",
        "Cyrl",
        "",
        "",
    ]


def test_a_shared_name_is_told_never_merged(case: Case, small: SmallCase) -> None:
    with case.step("New actor") as step:
        other = actors.create(step, "Another group")
        names.add(step, "actor", other, "iskp")
    [alike] = namesakes(case.main_reader, [small.iskp])
    assert (alike.actor, alike.likenesses[0].sign) == (other, "acronym")
    assert set(names.holders(case.main_reader, "actor", "ISKP")) == {small.iskp, other}


def test_a_places_chain_runs_to_its_country(case: Case, small: SmallCase) -> None:
    assert places.chain(case.main_reader, small.kabul) == ("Kabul", "Afghanistan")


def test_a_false_quote_is_refused(case: Case, small: SmallCase) -> None:
    with case.step("Quote") as step:
        quote = quotes.create(step, small.snapshot, 0, 12)
    with pytest.raises(sqlite3.IntegrityError, match="letter for letter"), case.step("Lie") as step:
        step.update("quote", quote, exact="other words.")
    with pytest.raises(BadInput), case.step("Beyond") as step:
        quotes.create(step, small.snapshot, 100_000, 100_010)
    assert quotes.broken(case.main_reader) == ()


def test_a_snapshot_never_changes(case: Case, small: SmallCase) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="never changes"), case.step("Lie") as step:
        step.update("snapshot", small.snapshot, cleaned_text="other")


def test_a_source_is_graded_by_itself_before_its_outlet(case: Case, small: SmallCase) -> None:
    with case.step("Rate") as step:
        outlet = actors.create(step, "Daily", kind="media")
        sources.change(step, small.rockets, outlet=outlet)
        ratings.rate(step, "B", outlet=outlet, since="2020")
        ratings.rate(step, "D", outlet=outlet, since="2022")
    found = sources.get(case.main_reader, small.rockets)
    assert found is not None and found.reliability == "D"
    with case.step("Rate the source") as step:
        ratings.rate(step, "A", source=small.rockets, reason="the document itself")
    found = sources.get(case.main_reader, small.rockets)
    assert found is not None and found.reliability == "A"


def test_every_list_sorts_by_every_column(case: Case) -> None:
    kinds: tuple[lists.Listed, ...] = ("incident", "actor", "source")
    for listed in kinds:
        everything = set(lists.ids(case.main_reader, listed))
        for order in lists.ORDERS[listed]:
            up = lists.ids(case.main_reader, listed, order=order)
            assert set(up) == everything
            assert set(lists.ids(case.main_reader, listed, order=order, descending=True)) == set(up)


def test_lists_narrow(case: Case, small: SmallCase) -> None:
    def ids(**narrowed: object) -> set[int]:
        return set(lists.ids(case.main_reader, "incident", ListFilter(**narrowed)))  # type: ignore[arg-type]

    assert ids(text="termez rock") == {small.termez}
    assert ids(kinds=("bombing",)) == {small.airport}
    assert ids(standings=(4,)) == {small.termez}
    assert ids(undated=True) == {small.undated}
    assert ids(source=small.rockets) == {small.termez}
    assert small.termez in ids(one_source=True)
    with case.step("A second source") as step:
        claims.create(
            step, incident=small.termez, source=small.wire, no_quote_reason="told on the phone"
        )
    assert small.termez not in ids(one_source=True)


def test_rows_come_in_the_order_asked(case: Case, small: SmallCase) -> None:
    rows = lists.incidents(case.main_reader, [small.war, small.termez, 12345])
    assert [row.id for row in rows] == [small.war, small.termez]


def test_deleting_an_incident_takes_its_claims_and_undo_brings_them(
    case: Case, small: SmallCase
) -> None:
    before = cards.incident(case.main_reader, small.airport)
    with case.step("Delete incident") as step:
        incidents.delete(step, small.airport)
    assert cards.incident(case.main_reader, small.airport) is None
    assert claims.about_incident(case.main_reader, small.airport) == ()
    case.undo()
    assert cards.incident(case.main_reader, small.airport) == before


def test_changing_what_is_gone_is_told(case: Case) -> None:
    with pytest.raises(NotFound, match="no longer there"), case.step("Rename") as step:
        incidents.change(step, 12345, title="x")
