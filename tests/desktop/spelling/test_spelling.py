"""Spelling by the dictionaries of the computer, in every script, with words of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.spelling import hunspell
from desktop.spelling.speller import Speller
from desktop.spelling.writing import Spelling, WritingField, keep_words_with
from desktop.theme import themes
from desktop.widgets import LinesField

pytestmark = pytest.mark.skipif(not hunspell.is_there(), reason="this system has no Hunspell")

AFF = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n"


@pytest.fixture
def words(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speller]:
    """English and Russian of a few words."""
    themes.start("light")
    for name, known in (
        ("en_US", ["rockets", "were", "fired", "at", "the", "town", "don't"]),
        ("ru_RU", ["ракеты", "город"]),
    ):
        (tmp_path / f"{name}.aff").write_text(AFF, "utf-8")
        (tmp_path / f"{name}.dic").write_text("\n".join([str(len(known)), *known]), "utf-8")
    monkeypatch.setenv("DICPATH", str(tmp_path))
    made = Speller()
    made.speak(("ru",))
    with qtbot.waitSignal(made.changed):
        made.begin()
    yield made


def wrong(words: Speller, text: str) -> list[str]:
    return [each.word for each in words.wrong(text)]


def test_misspelt_words_are_found_in_every_script(words: Speller) -> None:
    assert wrong(words, "rokcets were fired") == ["rokcets"]
    assert wrong(words, "ракеты горд") == ["горд"]
    assert wrong(words, "They don’t") == ["They"]
    # No dictionary of this script: nobody knows.
    assert wrong(words, "خراسان") == []


def test_codes_addresses_and_capitals_are_left_alone(words: Speller) -> None:
    text = "ISIS fired at www.example.org, a@b.org, 12th, MI5, file.pdf"
    assert wrong(words, text) == []


def test_what_could_be_meant_is_suggested(words: Speller) -> None:
    assert "rockets" in words.suggests("rokets")


def test_own_words_are_right_and_it_can_be_switched_off(words: Speller) -> None:
    words.settings = lambda: (True, ("taliban",))
    assert wrong(words, "Taliban rokcets") == ["rokcets"]
    words.settings = lambda: (False, ())
    assert wrong(words, "rokcets") == []


def test_a_field_underlines_and_its_menu_mends(words: Speller, qtbot: QtBot) -> None:
    field = WritingField("the 🚀 rokets were fired")
    qtbot.addWidget(field)
    spelling = Spelling(field, words)
    spelling.rehighlight()
    layout = field.document().firstBlock().layout()
    lines = [
        (each.start, each.length)
        for each in layout.formats()
        if each.format.underlineStyle() == QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    ]
    assert lines == [(7, 6)]  # a rocket is two units of UTF-16
    cursor = QTextCursor(field.document())
    cursor.setPosition(9)
    kept: list[str] = []
    keep_words_with(kept.append)
    menu = QMenu(field)
    spelling.fill(menu, cursor)
    by_words = {action.text(): action for action in menu.actions()}
    by_words["Add “rokets” to my words"].trigger()
    assert kept == ["rokets"]
    by_words["rockets"].trigger()
    assert field.toPlainText() == "the 🚀 rockets were fired"
    keep_words_with(lambda _: None)


def test_the_fields_of_forms_look_at_spelling(qtbot: QtBot) -> None:
    field = LinesField("Summary")
    qtbot.addWidget(field)
    assert isinstance(field.lines, WritingField)
