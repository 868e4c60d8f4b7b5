"""Lines that run to the left: where they begin, where "…" stands, which way time runs."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QImage, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db import language
from desktop import icons, speaking
from desktop.network.strip import TimeStrip
from desktop.spelling.writing import WritingField
from desktop.theme import font, sided, themes
from desktop.timeline.scales.marks import Step
from desktop.timeline.scales.tick_words import label, major_label, year_label
from desktop.widgets.fields import TextField
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import Words, draw_elided, elided

_LONG = "Rockets fired from Balkh at the border city of Termez"
_LEFTWARD = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def persian(qapp: QApplication) -> Iterator[None]:
    themes.start("light")
    language.speak("fa")
    label.cache_clear()
    major_label.cache_clear()
    qapp.setLayoutDirection(_LEFTWARD)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    language.speak("en")
    label.cache_clear()
    major_label.cache_clear()


def _ink(picture: QImage, left: int, right: int) -> int:
    """How many pixels of a strip are written on."""
    return sum(
        picture.pixelColor(x, y).lightness() < 200
        for x in range(left, right)
        for y in range(picture.height())
    )


def _high(picture: QImage) -> list[int]:
    """The ink of each column above its lower third, without the columns empty at both ends: dots
    have none."""
    inks = [_ink(picture, x, x + 1) for x in range(picture.width())]
    written = [x for x, ink in enumerate(inks) if ink]
    upper = picture.copy(0, 0, picture.width(), 14)
    return [_ink(upper, x, x + 1) for x in range(written[0], written[-1] + 1)]


def _painted(text: str, width: int, towards: Qt.LayoutDirection) -> QImage:
    picture = QImage(width, 24, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(font("body"))
    draw_elided(painter, QRect(0, 0, width, 24), text, towards=towards)
    painter.end()
    return picture


def _shown(widget: QWidget) -> QImage:
    """A widget on white, with nothing of a window behind it."""
    picture = QImage(widget.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    widget.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return picture


@pytest.mark.usefixtures("persian")
def test_a_cut_latin_title_ends_with_its_dots() -> None:
    assert elided(QFontMetrics(font("body")), _LONG, 120).endswith("…\u2069")
    for towards in (_LEFTWARD, Qt.LayoutDirection.LeftToRight):
        high = _high(_painted(_LONG, 160, towards))
        assert sum(high[:9]) > 0 == sum(high[-9:])


@pytest.mark.usefixtures("persian")
@pytest.mark.parametrize("text", ["واژه", "Words", "Words · واژه"])
def test_words_begin_where_the_window_does(qtbot: QtBot, text: str) -> None:
    words = Words(text)
    qtbot.addWidget(words)
    words.resize(300, 24)
    picture = _shown(words)
    assert _ink(picture, 200, 300) > _ink(picture, 0, 100)


@pytest.mark.usefixtures("persian")
def test_the_row_of_a_card_is_mirrored(qtbot: QtBot) -> None:
    row = ItemRow("Title")
    qtbot.addWidget(row)
    row.resize(400, 36)
    picture = _shown(row)
    assert _ink(picture, 250, 400) > _ink(picture, 0, 150) == 0


@pytest.mark.usefixtures("persian")
def test_the_axis_is_written_in_the_figures_of_the_language() -> None:
    assert year_label(2022) == "۲۰۲۲"
    assert label(1650240000, Step("day", 1)) == "۱۸"
    assert label(1650240000, Step("hour", 1)) == "۰۰:۰۰"
    assert major_label(1650240000, Step("month", 1)) == "۲۰۲۲"


@pytest.mark.usefixtures("persian")
def test_margins_are_mirrored() -> None:
    assert sided(1, 2, 3, 4) == (3, 2, 1, 4)


@pytest.mark.usefixtures("persian")
def test_time_runs_to_the_right_in_every_language(qtbot: QtBot) -> None:
    strip = TimeStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 60)
    year = 365 * 86_400
    strip.show_data(np.array([30 * year, 40 * year]), (30 * year, 41 * year))
    strip.show_window((30 * year, 32 * year))
    assert strip.box().center().x() < 300
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.window_of[0] > 30 * year


@pytest.mark.usefixtures("persian")
def test_keys_keep_the_names_that_stand_on_them(qapp: QApplication) -> None:
    own = speaking.words_of_qt(qapp)
    assert own.load("qtbase_fa", speaking.folder_of_qt())
    qapp.installTranslator(own)
    try:
        assert QCoreApplication.translate("QShortcut", "Ctrl") == "Ctrl"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "انصراف"
        assert (
            QCoreApplication.translate("QPlatformTheme", "Not a word of Qt") == "Not a word of Qt"
        )
    finally:
        qapp.removeTranslator(own)


def test_an_empty_field_begins_where_lines_do(persian: None, qtbot: QtBot) -> None:
    empty, address = TextField("نام"), TextField("نشانی", technical=True)
    words = TextField("عنوان", "Rockets at Termez")
    for field in (empty, address, words):
        qtbot.addWidget(field)
        field.resize(300, 80)
        field.show()
        middle = field.line.width() / 2
        field.line.end(False)
        field.grab()
        assert (field.line.cursorRect().center().x() < middle) == (field is address)
    words.line.home(False)
    words.grab()
    assert words.line.cursorRect().center().x() > words.line.width() / 2


def test_several_lines_begin_there_too_until_words_say_otherwise(
    persian: None, qtbot: QtBot
) -> None:
    field = WritingField()
    qtbot.addWidget(field)
    field.resize(300, 90)
    field.show()
    assert field.cursorRect().x() > 200
    QTest.keyClicks(field, "Rockets")
    assert field.cursorRect().x() < 150
    field.clear()
    assert field.cursorRect().x() > 200


def test_drawings_of_lines_are_mirrored_and_those_of_time_are_not(persian: None) -> None:
    black = QColor("black")

    def bullets_at_the_right(picture: QImage) -> bool:
        """Whether more is drawn on the left half: the lines, and not what stands before them."""
        drawn = [
            sum(picture.pixelColor(x, y).alpha() for y in range(picture.height()))
            for x in range(picture.width())
        ]
        half = len(drawn) // 2
        return sum(drawn[:half]) > sum(drawn[half:])

    lists, times = (icons.pixmap(name, black).toImage() for name in ("incidents", "timeline"))
    assert bullets_at_the_right(lists)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert not bullets_at_the_right(icons.pixmap("incidents", black).toImage())
    assert icons.pixmap("timeline", black).toImage() == times
