"""An article in Russian and one in Persian, read with the keyboard alone: what is found in them is
accepted, and stands on the card in its own script and direction."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from db.records import claims, incidents
from desktop.incidents.ledger_cells import Speaker
from tests.stories.keyboard import CTRL, SHIFT, Hands
from tests.stories.person import Person

Key = Qt.Key
SAMPLES = Path(__file__).parents[1] / "samples" / "reading"


@dataclass(frozen=True)
class Article:
    """What is walked to in it, and what comes of that."""

    name: str
    person: str
    date: str
    edtf: str
    verb: str
    act: str
    speaker: str
    words: str
    direction: Qt.LayoutDirection


RUSSIAN = Article(
    "o_ru_wire",
    person="Эркин Саткынов",
    date="в среду",
    edtf="2022-09-14",
    verb="отвергает",
    act="denies",
    speaker="Душанбе",
    words="Душанбе обвинения отвергает",
    direction=Qt.LayoutDirection.LeftToRight,
)
PERSIAN = Article(
    "o_fa_blast",
    person="محمد آصف وزیری",
    date="۱۳ ثور",
    edtf="2023-05-03",
    verb="تأیید کرد",
    act="confirms",
    speaker="محمد آصف وزیری",
    words="این رویداد را تأیید کرد",
    direction=Qt.LayoutDirection.RightToLeft,
)


@pytest.mark.parametrize("article", [RUSSIAN, PERSIAN], ids=["Russian", "Persian"])
def test_an_article_is_read_by_keyboard_in_its_own_script(
    at_an_empty_case: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, article: Article
) -> None:
    person = at_an_empty_case
    hands = Hands(person)
    marked = tomllib.loads((SAMPLES / f"{article.name}.toml").read_text("utf-8"))
    file = tmp_path / "article.txt"
    file.write_text(marked["text"], "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    hands.press(Key.Key_O, with_=CTRL | SHIFT)
    while person.sheets():
        hands.press(Key.Key_Return)
    hands.press(Key.Key_5, with_=CTRL)
    reading = person.reading
    person.wait_for(lambda: reading.open is not None and reading.text.hasFocus())
    line = reading.text.document().findBlockByNumber(3)
    assert line.textDirection() == article.direction
    if reading.open is not None and reading.open.source.issued != marked["published"]:
        hands.does("Correct the day")
        hands.fills({"Published": marked["published"]})
    hands.walks_to("actor", article.person)
    hands.press(Key.Key_Return)
    hands.walks_to("date", article.date)
    hands.press(Key.Key_Return)
    hands.fills({"What happened": "Border, night", "Kind": "armed_assault"})
    made = person.session.selection
    assert made is not None and made.kind == "incident"
    held = person.asks(lambda reader: incidents.get(reader, made.id))
    assert held.when.edtf == article.edtf and article.date in held.when.phrase
    hands.walks_to("speech", article.verb)
    hands.press(Key.Key_Return)
    said = person.asks(lambda reader: claims.about_incident(reader, made.id))
    (claim,) = [each for each in said if each.act == article.act]
    assert article.speaker in claim.speaker_name and article.words in claim.quote_exact
    speakers = person.window.inspector.findChildren(Speaker)
    assert any(article.speaker in each.accessibleName() for each in speakers)
    assert "Border, night" in person.card
