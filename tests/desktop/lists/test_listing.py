"""The model of a list: what stands in it, and that it says exactly what changed.

2014-10-01..2015-01-26  IS-Khorasan is founded
2015/..                 War with the Taliban
2021-08-26              Attack on Kabul airport
2022-04-18              Rockets at Termez
(undated)               A meeting nobody dates
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPersistentModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db import when
from db.records import actors, claims, incidents
from db.records.lists import ListFilter
from db.step import Step
from desktop.actors import list_columns as actor_columns
from desktop.incidents import list_columns as incident_columns
from desktop.session import Session
from desktop.sources import list_columns as source_columns
from desktop.widgets.listing import Asked, Listing
from tests.desktop.lists.pictures import Said, picture, settled
from tests.small_case import SmallCase


@pytest.fixture
def listing(session: Session, qtbot: QtBot) -> Iterator[Listing]:
    listing = Listing(session, incident_columns.LISTED)
    session.changed.connect(listing.refresh)
    settled(qtbot, session, lambda: listing.ask(Asked(order="when")))
    settled(qtbot, session, lambda: listing.look(0, 9))
    yield listing


def test_incidents_stand_by_date_with_what_is_known_of_them(listing: Listing) -> None:
    assert picture(listing, 0, 1, 2, 3, 6, 7) == [
        "within 1 Oct 2014 – 26 Jan 2015 | IS-Khorasan is founded | Other | Reported | – | –",
        "since 2015 | War with the Taliban | Other | Reported | – | –",
        "26 Aug 2021 | Attack on Kabul airport | Bombing | Reported | 2 | 1",
        "18 Apr 2022 | Rockets at Termez | Rocket fire | Disputed | 3 | 1",
        "… | A meeting nobody dates | Other | Reported | – | –",
    ]


def test_actors_and_sources_are_lists_of_the_same_kind(session: Session, qtbot: QtBot) -> None:
    people = Listing(session, actor_columns.LISTED)
    texts = Listing(session, source_columns.LISTED)
    people.ask(Asked())
    settled(qtbot, session, lambda: texts.ask(Asked()))
    assert picture(people, 0, 1, 2, 3) == [
        "Government of Uzbekistan | Government body | … | 1",
        "IS-Khorasan · \u2068دولت اسلامی خراسان\u2069 | Armed group | Afghanistan | 3",
        "Ministry of Public Health | Government body | … | 1",
        "Taliban · \u2068طالبان\u2069 | Armed group | … | 2",
    ]
    assert picture(texts, 0, 1, 3, 5, 6, 7) == [
        "27 Aug 2021 | At least 72 killed in Kabul | Newspaper article | Held | English | 1",
        "28 Aug 2021 | Kabul airport toll | Newspaper article | Held | English | –",
        "12 May 2022 | Rockets over the Amu | Newspaper article | Held | English | 3",
    ]


def test_the_model_keeps_qts_rules(
    session: Session, listing: Listing, qtmodeltester: ModelTester, small: SmallCase, qtbot: QtBot
) -> None:
    qtmodeltester.check(listing)  # type: ignore[no-untyped-call]
    session.do("Rename", lambda step: incidents.change(step, small.war, title="War"))
    session.do("Delete", lambda step: incidents.delete(step, small.airport))
    session.do("Date", lambda step: incidents.set_when(step, small.undated, when.parse("2001")))
    settled(qtbot, session)
    qtmodeltester.check(listing)  # type: ignore[no-untyped-call]


def test_a_renamed_incident_changes_its_row_and_no_other(
    session: Session, listing: Listing, small: SmallCase, qtbot: QtBot
) -> None:
    said = Said(listing)
    act = lambda step: incidents.change(step, small.airport, title="Kabul airport")  # noqa: E731
    settled(qtbot, session, lambda: session.do("Rename", act))
    assert picture(listing, 1)[2] == "Kabul airport"
    assert said.words == ["changed 2-2"]


def test_a_deleted_incident_leaves_and_undo_brings_it_back(
    session: Session, listing: Listing, small: SmallCase, qtbot: QtBot
) -> None:
    said = Said(listing)
    before = picture(listing)
    settled(
        qtbot,
        session,
        lambda: session.do("Delete", lambda step: incidents.delete(step, small.airport)),
    )
    assert picture(listing) == before[:2] + before[3:]
    assert said.words == ["removed 2-2"]
    settled(qtbot, session, session.undo)
    assert picture(listing) == before
    assert said.words == ["removed 2-2", "inserted 2-2"]


def test_another_date_moves_the_row_and_keeps_who_is_selected(
    session: Session, listing: Listing, small: SmallCase, qtbot: QtBot
) -> None:
    """
    founded  war  airport  termez  undated  ->  undated (2001)  founded  war  airport  termez
    """
    said = Said(listing)
    kept = QPersistentModelIndex(listing.index(listing.row_of(small.termez), 1))
    act = lambda step: incidents.set_when(step, small.undated, when.parse("2001"))  # noqa: E731
    settled(qtbot, session, lambda: session.do("Date", act))
    assert listing.ids.tolist() == [
        small.undated,
        small.founding,
        small.war,
        small.airport,
        small.termez,
    ]
    assert listing.id_at(kept.row()) == small.termez
    assert said.words == ["moved", "changed 0-0"]


def test_a_claim_changes_the_incident_it_is_about(
    session: Session, listing: Listing, small: SmallCase, qtbot: QtBot
) -> None:
    said = Said(listing)
    settled(
        qtbot,
        session,
        lambda: session.do(
            "Claim",
            lambda step: claims.create(
                step,
                incident=small.airport,
                no_quote_reason="heard",
                speaker=small.ministry,
                act="confirms",
            ),
        ),
    )
    row = listing.row_of(small.airport)
    assert picture(listing, 3, 6)[row] == "Confirmed | 3"
    assert said.words == ["changed 2-2"]


def test_what_a_list_does_not_show_says_nothing(
    session: Session, listing: Listing, qtbot: QtBot
) -> None:
    said = Said(listing)
    settled(
        qtbot, session, lambda: session.do("Add", lambda step: actors.create(step, "Someone new"))
    )
    assert said.words == []


@pytest.mark.parametrize(
    ("narrowed", "left"),
    [
        (ListFilter(text="rock"), ["Rockets at Termez"]),
        (ListFilter(standings=(4,)), ["Rockets at Termez"]),
        (
            ListFilter(kinds=("bombing", "rocket_fire")),
            ["Attack on Kabul airport", "Rockets at Termez"],
        ),
        (ListFilter(undated=True), ["A meeting nobody dates"]),
        (ListFilter(one_source=True), ["Attack on Kabul airport", "Rockets at Termez"]),
        (ListFilter(text="nobody there"), []),
    ],
)
def test_a_filter_leaves_what_fits(
    session: Session, listing: Listing, qtbot: QtBot, narrowed: ListFilter, left: list[str]
) -> None:
    counted: list[tuple[int, int]] = []
    listing.counted.connect(lambda shown, total: counted.append((shown, total)))
    settled(qtbot, session, lambda: listing.ask(Asked(narrowed, "when")))
    assert picture(listing, 1) == left
    assert counted == [(len(left), 5)]


def test_a_long_list_reads_only_what_is_looked_at(session: Session, qtbot: QtBot) -> None:
    """1,000 rows: the first 60 come with the ids, then blocks of 200 around the view."""

    def fill(step: Step) -> None:
        for number in range(1000):
            incidents.create(step, f"Incident {number:04}", when=when.parse("1999"))

    settled(qtbot, session, lambda: session.do("Fill", fill))
    listing = Listing(session, incident_columns.LISTED)
    said = Said(listing)
    settled(qtbot, session, lambda: listing.ask(Asked(order="title")))
    assert listing.rowCount() == 1005
    assert said.words == ["reset", "inserted 400-1004"]
    assert sum(listing.record(row) is not None for row in range(1005)) == 60
    settled(qtbot, session, lambda: listing.look(700, 730))
    read = [row for row in range(1005) if listing.record(row) is not None]
    assert (read[60], read[-1], len(read)) == (600, 999, 460)
