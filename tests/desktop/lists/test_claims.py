"""The list of claims in use: what it says, where its rows lead, what is changed in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from db.records import claims, lists
from db.refs import Ref
from desktop.claims.card import ClaimCardView
from desktop.claims.page import ClaimsPage
from desktop.session import Session
from desktop.widgets import RecordPicker, Sheet, TextField
from desktop.widgets.claim_words import ClaimWords
from desktop.widgets.item_row import ItemRow
from desktop.widgets.picker import Found
from tests.desktop.lists.pictures import picture, settled
from tests.small_case import SmallCase


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[ClaimsPage]:
    page = ClaimsPage(session)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.resize(1500, 600)
    with qtbot.waitExposed(window):
        window.show()
    settled(qtbot, session)
    yield page
    window.close()


def _choose(page: ClaimsPage, words: str) -> int:
    row = next(n for n, line in enumerate(picture(page.listing)) if words in line)
    page.table.choose(row)
    page.table.clicked.emit(page.listing.index(row, 0))
    number = page.listing.id_at(row)
    assert number is not None
    page.session.select(Ref("claim", number))
    return row


def test_a_row_tells_who_says_what_of_which_incident_where(page: ClaimsPage) -> None:
    lines = picture(page.listing)
    assert len(lines) == 5
    assert any(
        "Taliban | denies | Taliban officials have denied | Rockets at Termez | "
        "Rockets over the Amu" in line
        for line in lines
    )
    assert any("Killed: at least 72" in line for line in lines)
    assert any("No quote: heard on the radio" in line for line in lines)
    assert page.status_text == "5 claims"


def test_a_row_leads_to_its_quote_its_incident_and_the_timeline(
    page: ClaimsPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    _choose(page, "Taliban officials")
    went: list[str] = []
    session.went.connect(went.append)
    acts = {act.objectName(): act for act in page.acts_on_one()}
    assert list(acts) == ["claims.quote", "claims.incident", "claims.timeline"]
    acts["claims.quote"].trigger()
    assert session.selection is not None and session.selection.kind == "quote"
    acts["claims.timeline"].trigger()
    assert session.selection == Ref("incident", small.termez)
    assert went == ["timeline"]
    page.table.choose(next(n for n, line in enumerate(picture(page.listing)) if "radio" in line))
    assert [act.objectName() for act in page.acts_on_one()] == [
        *("claims.incident", "claims.timeline")
    ]
    menu = [act.text() for act in page.menu().actions() if act.text()]
    assert not any("Tag" in words for words in menu), "claims bear no tags"


def test_a_cell_is_changed_where_it_stands(
    page: ClaimsPage, session: Session, qtbot: QtBot
) -> None:
    row = _choose(page, "Taliban officials")
    number = page.listing.id_at(row)
    assert number is not None
    assert page.inline.begin(row, 7)
    field = page.inline.field
    assert field is not None
    field.set_value("2")
    settled(qtbot, session, page.inline.commit)
    case = session.case
    assert case is not None
    held = claims.get(case.main_reader, number)
    assert held is not None and held.credibility == "2"


def test_a_claim_is_made_about_the_incident_that_is_chosen(
    page: ClaimsPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    page.make_new()
    sheet = page.window().findChild(Sheet)
    assert sheet is not None
    first = sheet.findChildren(RecordPicker)[0]
    sheet.submit()
    assert sheet.isVisible(), "it must be about something"
    first.set_value(Found(small.termez, "Rockets at Termez"))
    for field in sheet.findChildren(TextField):
        if field.isVisible() and "no quote" in field.label:
            field.set_value("heard on the radio")
    settled(qtbot, session, sheet.submit)
    case = session.case
    assert case is not None
    assert lists.count(case.main_reader, "claim") == 6
    assert session.selection is not None and session.selection.kind == "claim"


def test_the_card_shows_the_selected_claim_and_leads_on(
    page: ClaimsPage, session: Session, qtbot: QtBot, small: SmallCase
) -> None:
    card = ClaimCardView(session)
    qtbot.addWidget(card)
    card.resize(392, 600)
    card.show()
    settled(qtbot, session, lambda: _choose(page, "at least 72"))
    assert card.findChildren(ClaimWords)
    rows = {row.objectName(): row for row in card.findChildren(ItemRow)}
    assert f"incident:{small.airport}" in rows
    QTest.keyClick(rows[f"source:{small.wire}"], Qt.Key.Key_Return)
    assert session.selection == Ref("source", small.wire)
