"""The window of the manual: opened at what is in front, links, search, back, looks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import language
from desktop.manual import pages
from desktop.manual.reader import Reader
from desktop.manual.view import ManualWindow
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import Look, themes
from desktop.widgets import Secondary
from desktop.window import Window


@pytest.fixture
def manual(qtbot: QtBot) -> Iterator[ManualWindow]:
    themes.start("light")
    window = ManualWindow()
    qtbot.addWidget(window)
    window.show()
    yield window
    themes.start("light")


def text_at_top(reader: Reader) -> str:
    spot = reader.viewport().rect().topLeft()
    spot.setX(reader.viewport().width() // 2)
    spot.setY(12)
    return reader.cursorForPosition(spot).block().text()


def test_every_page_is_laid_out_with_its_pictures(manual: ManualWindow) -> None:
    for entry in pages.contents():
        manual.show_page(entry.name)
        document = manual.reader.document()
        assert pages.title(entry.name) in document.toPlainText()
        for name in pages.pictures(entry.name):
            drawn = document.resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
            assert isinstance(drawn, QImage) and not drawn.isNull(), name
            assert drawn.width() <= manual.reader.viewport().width()
        assert document.idealWidth() <= manual.reader.viewport().width() + 1, entry.name


def test_links_lead_to_pages_and_headings_and_back_again(manual: ManualWindow) -> None:
    manual.show_page("method.md")
    manual.reader.anchorClicked.emit(QUrl("cards.md#the-card-of-an-incident"))
    assert manual.reader.page == "cards.md"
    assert text_at_top(manual.reader) == "The card of an incident"
    item = manual.contents.currentItem()
    assert item is not None and item.text(0) == "Cards"
    manual.back.click()
    assert manual.reader.page == "method.md"
    manual.forward.click()
    assert manual.reader.page == "cards.md" and text_at_top(manual.reader).startswith("The card of")
    assert not manual.forward.isEnabled()


def test_nothing_leads_out_of_the_manual(manual: ManualWindow) -> None:
    manual.show_page("method.md")
    for address in ("https://example.org/", "file:///etc/passwd", "../README.md"):
        manual.reader.anchorClicked.emit(QUrl(address))
        assert manual.reader.page == "method.md"
    assert not manual.reader.openExternalLinks()
    assert manual.reader.loadResource(2, QUrl("https://example.org/a.png")) is None


def test_searching_by_keyboard_opens_and_marks_the_passage(manual: ManualWindow) -> None:
    manual.show_page("timeline.md")
    QTest.keyClicks(manual.words, "daylight saving nowhere")
    assert not manual.results.count()
    manual.words.clear()
    QTest.keyClicks(manual.words, "admiralty")
    assert manual.results.count() > 0
    QTest.keyClick(manual.words, Qt.Key.Key_Return)
    assert manual.reader.page == "method.md"
    assert manual.reader.extraSelections()
    QTest.keyClick(manual.words, Qt.Key.Key_Escape)
    assert manual.words.text() == "" and manual.isVisible()
    QTest.keyClick(manual.reader, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_the_page_follows_the_theme_and_the_size_of_text(manual: ManualWindow) -> None:
    manual.show_page("timeline.md")
    before = manual.reader.document().size().height()
    themes.dress(Look("dark", text=200))
    assert manual.reader.document().size().height() > before
    assert manual.reader.document().idealWidth() <= manual.reader.viewport().width() + 1


def test_it_has_names_for_those_who_hear(manual: ManualWindow) -> None:
    manual.show_page("dates.md")
    assert manual.reader.accessibleName() == "The manual: Dates"
    named = (manual.contents, manual.results, manual.words, manual.back, manual.forward)
    assert all(part.accessibleName() for part in named)


def test_the_frame_turns_and_the_english_page_does_not(manual: ManualWindow, qtbot: QtBot) -> None:
    language.speak("fa")
    try:
        window = ManualWindow()
    finally:
        language.speak("en")
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.show()
    window.show_page("timeline.md")
    assert (
        window.contents.mapToGlobal(window.contents.pos()).x()
        > window.reader.mapToGlobal(window.reader.pos()).x()
    )
    assert window.reader.layoutDirection() == Qt.LayoutDirection.LeftToRight
    told = len([each for each in window.findChildren(Secondary) if each.text()])
    assert told == 1 + len([each for each in manual.findChildren(Secondary) if each.text()])


def test_it_opens_at_what_is_in_front_and_closes_with_its_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    themes.start("light")
    kept = QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat)
    window = Window(Session(), Store(kept))
    qtbot.addWidget(window)
    window.show()
    act = window.actions_by_name["manual"]
    assert act.isEnabled() and act.shortcut().toString() == "Ctrl+F1"
    act.trigger()
    shown = window.doings.manual.shown
    assert shown is not None and shown.isVisible()
    qtbot.addWidget(shown)
    assert shown.reader.page == pages.FIRST
    window.actions_by_name["settings"].trigger()
    act.trigger()
    assert shown.reader.page == "settings.md"
    assert not shown.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    window.close()
    assert not shown.isVisible()
