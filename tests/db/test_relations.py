"""What links incidents: made by hand, found in the case, taken away, undone."""

from __future__ import annotations

import pytest

from db.case import Case
from db.columns.relations import links_of
from db.errors import BadInput
from db.records import claims, incident_links, incidents, sources
from tests.small_case import SmallCase


def test_a_retaliation_is_a_claim_of_somebody(case: Case, small: SmallCase) -> None:
    before = incidents.get(case.main_reader, small.termez)
    with case.step("Link incidents") as step:
        incident_links.link(
            step,
            small.termez,
            "retaliates",
            small.airport,
            ground="said on the radio",
            speaker=small.iskp,
        )
    (link,) = links_of(case.main_reader, small.termez)
    assert (link.kind, link.other, link.outward) == ("retaliation", small.airport, True)
    assert (link.words, link.note) == ("is in retaliation for", "IS-Khorasan")
    (back,) = links_of(case.main_reader, small.airport)
    assert (back.other, back.outward, back.words) == (
        small.termez,
        False,
        "is retaliated for by",
    )
    said = [c for c in claims.about_incident(case.main_reader, small.termez) if c.about == "motive"]
    assert said[0].no_quote_reason == "said on the radio"
    after = incidents.get(case.main_reader, small.termez)
    assert before is not None and after is not None and before.standing == after.standing


def test_a_link_is_undone_and_taken_away_with_what_was_made_for_it(
    case: Case, small: SmallCase
) -> None:
    def count() -> int:
        return int(case.main_reader.value("SELECT count(*) FROM claim WHERE deleted = 0"))

    before = count()
    with case.step("Link incidents") as step:
        # Neither has a claim yet: both get one.
        incident_links.link(step, small.founding, "answers", small.war, ground="heard")
    assert count() == before + 2
    case.undo()
    assert count() == before and links_of(case.main_reader, small.war) == ()
    case.redo()
    (link,) = links_of(case.main_reader, small.founding)
    with case.step("Remove link") as step:
        incident_links.unlink(step, link.table, link.row)
    assert count() == before and links_of(case.main_reader, small.founding) == ()


def test_parts_and_series(case: Case, small: SmallCase) -> None:
    with case.step("Link incidents") as step:
        incident_links.link(step, small.airport, incident_links.PART_OF, small.war)
        incident_links.link(step, small.airport, incident_links.TOGETHER, small.termez)
        incident_links.link(step, small.founding, incident_links.TOGETHER, small.termez)
    told = [(link.other, link.words) for link in links_of(case.main_reader, small.airport)]
    assert told == [
        (small.founding, "is in one series with"),
        (small.war, "is part of"),
        (small.termez, "is in one series with"),
    ]
    assert [link.words for link in links_of(case.main_reader, small.war)] == ["includes"]
    (part,) = links_of(case.main_reader, small.war)
    with case.step("Remove link") as step:
        incident_links.unlink(step, part.table, part.row)
    assert links_of(case.main_reader, small.war) == ()


def test_what_cannot_be_linked_says_why(case: Case, small: SmallCase) -> None:
    with pytest.raises(BadInput, match="itself"), case.step("Link") as step:
        incident_links.link(step, small.war, "answers", small.war, ground="x")
    with case.step("Link") as step:
        incident_links.link(step, small.airport, incident_links.PART_OF, small.war)
    with pytest.raises(BadInput, match="part of this incident"), case.step("Link") as step:
        incident_links.link(step, small.war, incident_links.PART_OF, small.airport)


def test_articles_that_quote_one_another_link_what_they_tell(case: Case, small: SmallCase) -> None:
    assert links_of(case.main_reader, small.airport) == ()
    with case.step("Relate") as step:
        sources.relate(step, small.rockets, "quotes", small.wire)
    (link,) = links_of(case.main_reader, small.airport)
    assert (link.kind, link.other, link.outward) == ("sources", small.termez, False)
    assert link.note == "Rockets over the Amu"
    (link,) = links_of(case.main_reader, small.termez)
    assert link.outward and link.note == "At least 72 killed in Kabul"
