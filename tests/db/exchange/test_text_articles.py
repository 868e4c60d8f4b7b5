"""Plain-text articles as source cards: the five seeds with their bytes and what was left out."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from db.case import Case
from db.exchange import import_paths
from db.reading import decode
from db.records import quotes, sources


def test_the_seeds_become_cards(case: Case, shared: Path) -> None:
    report = import_paths(case, [shared / "seeds"])
    assert (report.as_, report.rows_read, report.created["snapshot"]) == ("text", 5, 5)
    reader = case.main_reader
    cards = [
        sources.get(reader, row[0]) for row in reader.rows("SELECT id FROM source ORDER BY id")
    ]
    assert [card.title for card in cards if card] == [
        "ISIS-K's recent attacks fuel distrust among Afghanistan, Pakistan, Tajikistan",
        "ISIS-K seeks to capitalize on Afghanistan's instability",
        "IS Recruits Multiethnic Fighters in Afghanistan, Threatening Regional Security, US Says",
        "US election could decide fate of 70,000 Afghans",
        "ISIS's ambitions escalate towards Pakistan amid Taliban regional cooperation",
    ]
    assert [[person.shown for person in card.authors] for card in cards if card] == [
        ["Omar"],
        ["Muhammad Qasem"],
        [],
        [],
        [],
    ]
    voa = cards[2]
    assert voa is not None
    assert (voa.issued, voa.outlet_name, voa.type) == ("2022", "VOA News", "article-newspaper")
    assert voa.fields["container-title"] == "VOA News"
    assert all(card and card.held and card.fields["language"] == "en" for card in cards)


@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_the_bytes_are_kept_and_offsets_hold(case: Case, shared: Path, number: str) -> None:
    path = next((shared / "seeds").glob(f"{number}_*.txt"))
    data = path.read_bytes()
    import_paths(case, [path])
    reader = case.main_reader
    sha256, text, cleaned, removed, name = reader.rows(
        "SELECT sha256, cleaned_text, cleaned_sha256, removed, original_name FROM snapshot"
    )[0]
    assert sha256 == hashlib.sha256(data).hexdigest()
    assert quotes.original(reader, sha256) == data
    assert cleaned == hashlib.sha256(text.encode()).hexdigest()
    assert name == path.name
    source = decode(data).text
    for passage in json.loads(removed):
        assert source[passage["start"] : passage["end"]] == passage["text"]


def test_the_same_bytes_are_not_taken_twice(case: Case, shared: Path) -> None:
    import_paths(case, [shared / "seeds"])
    report = import_paths(case, [shared / "seeds"])
    assert (report.unchanged, report.created) == (5, {})


def test_an_article_deleted_before_can_come_again(case: Case, shared: Path) -> None:
    path = next((shared / "seeds").glob("000_*.txt"))
    import_paths(case, [path])
    case.undo()
    assert import_paths(case, [path]).created["source"] == 1


def test_an_outlet_is_one_actor(case: Case, tmp_path: Path) -> None:
    for number in (1, 2):
        text = f"Headline number {number}\n\nBody of article {number} here.\n\n(c) 2022, VOA News\n"
        (tmp_path / f"{number}.txt").write_text(text)
    import_paths(case, [tmp_path / "1.txt", tmp_path / "2.txt"])
    assert case.main_reader.rows("SELECT kind FROM actor") == [("media",)]
    outlets = case.main_reader.rows("SELECT DISTINCT outlet IS NOT NULL FROM source")
    assert outlets == [(1,)]


def test_doubts_stand_on_the_card_and_in_the_report(case: Case, shared: Path) -> None:
    path = next((shared / "seeds").glob("003_*.txt"))
    report = import_paths(case, [path])
    assert "another article" in report.warnings[0].reason
    assert "another article" in case.main_reader.value("SELECT note FROM source")


def test_words_without_a_headline_take_the_name_of_the_file(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "field note.txt"
    path.write_text("Heard two shots near the river.", encoding="utf-8")
    import_paths(case, [path])
    assert case.main_reader.rows("SELECT title, type FROM source") == [("field note", "document")]


def test_a_russian_article_in_koi8_is_read_and_doubted(case: Case, tmp_path: Path) -> None:
    text = "Ракеты упали у города\n\n" + (
        "Представитель властей сообщил, что ракеты были выпущены с территории соседней "
        "провинции, но ущерба и пострадавших нет.\n\n" * 3
    )
    path = tmp_path / "old.txt"
    path.write_bytes(text.encode("koi8-r"))
    report = import_paths(case, [path])
    assert "not UTF-8" in report.warnings[0].reason
    found = case.main_reader.rows("SELECT encoding, lang FROM snapshot")
    assert found == [("koi8_r", "ru")]
