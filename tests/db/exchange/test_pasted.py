"""Pieces of pages and addresses alone: what becomes of what was copied from a browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.case import Case
from db.exchange import Cancelled
from db.exchange.pasted import import_address, import_page
from db.records import arrivals, quotes, sources

_WORDS = "Officials said on Monday that rockets were fired at the border town of Hairaton. " * 6
_PIECE = f"<meta charset='utf-8'><h2>Rockets at the border</h2><p>{_WORDS}</p>".encode()


def _only(case: Case) -> sources.Source:
    assert case.last_changes is not None
    (number,) = case.last_changes.ids("source")
    found = sources.get(case.reader(), number)
    assert found is not None
    return found


@pytest.fixture
def empty(tmp_path: Path) -> Case:
    return Case.create(tmp_path / "empty.case", "Empty")


def test_a_piece_keeps_its_bytes_and_the_page_it_is_from(empty: Case) -> None:
    url = "https://example.org/rockets"
    report = import_page(empty, _PIECE, "Pasted page.html", _WORDS, url)
    assert report.created["source"] == 1
    card = _only(empty)
    assert card.fields["URL"] == url
    found = arrivals.arrival(empty.reader(), card.id)
    assert found is not None and found.sha256 is not None
    assert quotes.original(empty.reader(), found.sha256) == _PIECE
    assert found.letters > 400
    (line,) = arrivals.lines(empty.reader(), [card.id])
    assert line.has_text and line.snapshot == found.snapshot


def test_words_that_a_page_reader_leaves_out_are_kept_when_they_were_chosen(empty: Case) -> None:
    words = "Share this. Read more. Rockets were fired."
    data = "".join(f"<li><a href='#'>{each}</a></li>" for each in words.split(". ")).encode()
    import_page(empty, data, "Pasted page.html", words)
    found = arrivals.arrival(empty.reader(), _only(empty).id)
    assert found is not None
    assert found.snapshot is not None
    kept = quotes.snapshot(empty.reader(), found.snapshot)
    assert kept is not None and "Rockets were fired" in kept.cleaned_text


def test_the_same_piece_is_not_taken_twice(empty: Case) -> None:
    import_page(empty, _PIECE, "Pasted page.html", _WORDS)
    first = _only(empty)
    again = import_page(empty, _PIECE, "Pasted page.html", _WORDS)
    assert not again.created
    assert again.unchanged == 1
    assert [each.about for each in again.warnings] == [first.id]


def test_an_address_becomes_a_card_without_a_text(empty: Case) -> None:
    url = "https://www.example.org/world/rockets?utm_source=mail"
    report = import_address(empty, url)
    card = _only(empty)
    assert card.fields["URL"] == url
    assert card.title == "example.org/world/rockets"
    assert not card.held
    assert "nothing is ever fetched" in report.warnings[0].reason
    again = import_address(empty, "http://www.example.org/world/rockets/")
    assert not again.created
    assert again.warnings[0].about == card.id


def test_a_piece_that_is_stopped_leaves_nothing(empty: Case) -> None:
    with pytest.raises(Cancelled):
        import_page(empty, _PIECE, "Pasted page.html", _WORDS, "", None, lambda: True)
    assert empty.undo_steps == ()
