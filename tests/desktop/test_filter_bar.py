"""The bar above a view gives way where there is no room, and a table its columns."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QStandardItemModel
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme import Look, themes
from desktop.widgets import Chip, FilterBar, QuietButton, RecordTable
from desktop.widgets.search_line import SearchLine

WORDS = ("Lanes by actor", "Colour by kind", "Show", "Time")


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FilterBar]:
    themes.start(Look(theme="light"))
    home = QWidget()  # a window would not become narrower than what is in it
    qtbot.addWidget(home)
    made = FilterBar(home)
    for words in WORDS:
        made.add(Chip(words))
    made.add_right(QuietButton("New incident", framed=True))
    made.say("12 incidents")
    made.resize(900, made.height())
    home.show()
    yield made


def seen(bar: FilterBar) -> list[str]:
    return [chip.text() for chip in bar.findChildren(Chip) if chip.isVisible()]


def offered(bar: FilterBar, qtbot: QtBot) -> list[str]:
    """What stands in the menu of what has no room."""
    rest = next(each for each in bar.children() if getattr(each, "toolTip", str)() == "More")
    rest.click()  # type: ignore[attr-defined]
    menu = next(each for each in bar.findChildren(QMenu) if each.isVisible())
    found = [action.text() for action in menu.actions()]
    menu.close()
    return found


def test_all_stands_in_a_wide_bar(bar: FilterBar) -> None:
    assert seen(bar) == list(WORDS)


def test_the_last_go_into_a_menu_and_come_back(bar: FilterBar, qtbot: QtBot) -> None:
    bar.resize(350, bar.height())
    assert seen(bar) == list(WORDS[:1])
    assert offered(bar, qtbot) == list(WORDS[1:])
    for chip in bar.findChildren(Chip):
        inside = chip.isHidden() or not chip.isVisible() or chip.width() >= chip.sizeHint().width()
        assert inside, chip.text()
    bar.resize(900, bar.height())
    assert seen(bar) == list(WORDS)


def test_the_button_goes_last_of_all(bar: FilterBar, qtbot: QtBot) -> None:
    bar.resize(120, bar.height())
    assert seen(bar) == []
    assert sorted(offered(bar, qtbot)) == sorted((*WORDS, "New incident"))


def test_what_was_hidden_stays_hidden(bar: FilterBar, qtbot: QtBot) -> None:
    show = bar.findChildren(Chip)[2]
    show.hide()
    bar.resize(350, bar.height())
    assert "Show" not in offered(bar, qtbot)
    bar.resize(900, bar.height())
    assert seen(bar) == ["Lanes by actor", "Colour by kind", "Time"]
    show.show()
    assert seen(bar) == list(WORDS)


def test_a_menu_entry_does_what_the_chip_does(bar: FilterBar, qtbot: QtBot) -> None:
    bar.resize(350, bar.height())
    done: list[str] = []
    bar.findChildren(Chip)[3].clicked.connect(lambda: done.append("time"))
    rest = next(each for each in bar.children() if getattr(each, "toolTip", str)() == "More")
    rest.click()  # type: ignore[attr-defined]
    menu = next(each for each in bar.findChildren(QMenu) if each.isVisible())
    menu.actions()[-1].trigger()
    menu.close()
    assert done == ["time"]


def test_a_narrow_table_keeps_its_words(qtbot: QtBot) -> None:
    themes.start(Look(theme="light"))
    table = RecordTable()
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(3, 4))
    table.share_room(1, {0: 100, 2: 120, 3: 80}, (3, 2, 0))
    table.resize(600, 200)
    table.show()
    assert [table.isColumnHidden(each) for each in range(4)] == [False] * 4
    table.resize(400, 200)
    assert [table.isColumnHidden(each) for each in range(4)] == [False, False, False, True]
    table.resize(200, 200)
    assert [table.isColumnHidden(each) for each in range(4)] == [True, False, True, True]
    table.resize(600, 200)
    assert [table.isColumnHidden(each) for each in range(4)] == [False] * 4


class Growing(RecordTable):
    def _grows(self, column: int) -> bool:
        return column == 2


def test_a_wide_table_shares_what_its_words_do_not_need(qtbot: QtBot) -> None:
    themes.start(Look(theme="light"))
    table = Growing()
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(3, 4))
    table.share_room(1, {0: 100, 2: 120, 3: 80}, (3, 2, 0))
    table.resize(600, 200)
    table.show()
    assert table.columnWidth(2) == 120
    table.resize(1400, 200)
    assert (table.columnWidth(0), table.columnWidth(2), table.columnWidth(3)) == (100, 216, 80)
    table.resize(600, 200)
    assert table.columnWidth(2) == 120
    table.setColumnWidth(2, 150)  # drawn by hand: it stays
    table.resize(1400, 200)
    assert table.columnWidth(2) == 150


def test_words_begin_after_the_glass(qtbot: QtBot) -> None:
    themes.start(Look(theme="light", text=200))
    line = SearchLine("Find a text")
    qtbot.addWidget(line)
    assert line.textMargins().left() >= 24
    assert line.maximumWidth() == 440
    themes.start(Look(theme="light"))


def test_the_cross_that_empties_a_line_is_told(qtbot: QtBot) -> None:
    line = SearchLine("Filter incidents")
    qtbot.addWidget(line)
    line.setText("Termez")
    cross = line.findChild(QToolButton)
    assert cross is not None
    told = QAccessible.queryAccessibleInterface(cross)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == "Empty it"
