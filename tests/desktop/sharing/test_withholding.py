"""Names and fields that stay, and the preview in which one sees that they did."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.case import Case
from db.records import actors, names
from desktop.sharing.name_card import family_names
from desktop.window.preview import PreviewWindow
from tests.desktop.sharing.conftest import Desk


def _preview() -> PreviewWindow:
    (found,) = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, PreviewWindow) and each.isVisible()
    ]
    return found


def _look(desk: Desk) -> PreviewWindow:
    desk.sheet.view.receipt.look.click()
    desk.settle()
    shown = _preview()
    desk.qtbot.waitUntil(lambda: shown.session.case is not None and shown.session.idle)
    return shown


def _add_person(desk: Desk) -> None:
    def act(step: object) -> None:
        person = actors.create(step, "Zarina Qodirova", kind="person", lang="en")  # type: ignore[arg-type]
        names.add(step, "actor", person, "Зарина Қодирова", kind="endonym", lang="tg")  # type: ignore[arg-type]

    with desk.qtbot.waitSignal(desk.window.session.changed):
        desk.window.session.do("Add", act)


def test_a_name_of_the_case_comes_with_all_its_spellings(desk: Desk) -> None:
    _add_person(desk)
    view = desk.open()
    view.steps.setCurrentRow(2)
    line = view.withheld.name.line
    line.setFocus()
    QTest.keyClicks(line, "Zarin")
    desk.qtbot.waitUntil(view.withheld.name.list.isVisible)
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.settle()
    (card,) = view.withheld.cards
    assert line.text() == ""
    assert card.wish().known == ("Zarina Qodirova", "Зарина Қодирова")
    assert card.wish().kind == "person"
    assert "becomes [withheld: person, A] · 1 other spelling" in card.becomes.text()
    desk.qtbot.waitUntil(card.family.isVisible)
    QTest.keyClick(card.family.box, Qt.Key.Key_Space)
    assert card.wish().also == ("Qodirova", "Қодирова")
    assert view.steps.item(2).text() == "Withheld, 1 name"
    assert desk.is_open


def test_words_that_the_case_does_not_know_are_withheld_with_enter(desk: Desk) -> None:
    view = desk.open()
    view.steps.setCurrentRow(2)
    line = view.withheld.name.line
    line.setFocus()
    for word in ("Farrukh Nazarov", "Somon"):
        QTest.keyClicks(line, word)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert [each.code for each in view.withheld.names()] == ["A", "B"]
    assert desk.is_open
    first, second = view.withheld.cards
    assert not first.kind.isVisible()  # folded when the next one came
    QTest.mouseClick(second.remove, Qt.MouseButton.LeftButton)
    assert [each.name for each in view.withheld.names()] == ["Farrukh Nazarov"]


def test_what_was_typed_and_not_added_is_never_passed_over(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    view.withheld.name.line.setText("Zarina")
    desk.hand_over(tmp_path / "out.case")
    assert "typed but is not withheld yet" in desk.complaint
    assert view.steps.currentRow() == 2
    assert not (tmp_path / "out.case").exists()


def test_codes_and_spellings_that_cannot_be_used_are_told(desk: Desk) -> None:
    view = desk.open()
    line = view.withheld.name.line
    QTest.keyClicks(line, "Somon")
    QTest.keyClick(line, Qt.Key.Key_Return)
    (card,) = view.withheld.cards
    card.code.set_value("]")
    assert "A code has" in view.trouble()
    card.code.set_value("Q")
    card.also.set_value("X; Sam Somon")
    assert "too short" in view.trouble()
    card.also.set_value("Sam Somon; The Samanid")
    assert view.trouble() == ""
    assert card.wish().also == ("Sam Somon", "The Samanid")


def test_a_field_is_emptied_everywhere(desk: Desk, tmp_path: Path) -> None:
    view = desk.open()
    view.steps.setCurrentRow(2)
    line = view.withheld.field.line
    line.setFocus()
    QTest.keyClicks(line, "actor country")
    rows = view.withheld.field.list
    desk.qtbot.waitUntil(lambda: rows.count() > 0 and "actor: country" in rows.item(0).text())
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert view.withheld.fields() == ("actor.country",)
    desk.hand_over(tmp_path / "out.case")
    with Case.open(tmp_path / "out.case", read_only=True) as case:
        assert case.main_reader.rows("SELECT DISTINCT country FROM actor") in ([(None,)], [("",)])


def test_the_preview_shows_what_goes_and_is_gone_when_it_is_closed(desk: Desk) -> None:
    view = desk.open()
    line = view.withheld.name.line
    QTest.keyClicks(line, "Termez")
    QTest.keyClick(line, Qt.Key.Key_Return)
    view.receipt.look.setFocus()
    shown = _look(desk)
    assert desk.window.focusWidget() is view.receipt.look
    path = shown.session.path
    assert path is not None
    assert path.parent.stat().st_mode & 0o077 == 0
    assert "nothing can be changed" in shown.band.words.text()
    assert shown.session.why_read_only
    assert not shown.actions_by_name["open"].isVisible()
    assert not shown.actions_by_name["share"].isEnabled()
    titles: list[object] = []
    shown.session.read("t", lambda reader: reader.rows("SELECT title FROM incident"), titles.append)
    desk.qtbot.waitUntil(lambda: bool(titles))
    assert "Termez" not in str(titles)
    assert "[withheld: person, A]" in str(titles)
    assert "holds none" in view.receipt.names.text()
    assert "replaced" in view.receipt.stays.text()
    QTest.mouseClick(shown.band.back, Qt.MouseButton.LeftButton)
    assert not path.parent.exists()
    assert desk.is_open
    view.profile.choose("public")
    desk.counts()
    assert "how often is told by the preview" in view.receipt.names.text()


def test_closing_the_case_closes_its_preview(desk: Desk) -> None:
    desk.open()
    path = _look(desk).session.path
    assert path is not None
    desk.window.session.close()
    assert not path.parent.exists()
    assert not [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, PreviewWindow) and each.isVisible()
    ]


def test_a_new_preview_takes_the_place_of_the_one_before(desk: Desk) -> None:
    view = desk.open()
    first = _look(desk).session.path
    assert first is not None
    view.profile.choose("public")
    second = _look(desk).session.path
    assert second is not None
    assert not first.parent.exists()
    assert second.exists()
    _preview().actions_by_name["close"].trigger()
    assert not second.parent.exists()


def test_family_names_are_the_last_words() -> None:
    assert family_names(("Zarina Qodirova", "Зарина Қодирова", "Z. Qodirova", "Zari")) == (
        "Qodirova",
        "Қодирова",
    )
