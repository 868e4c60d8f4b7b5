"""Saved pages as sources: when and from where they were saved, and what cannot be read in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.case import Case
from db.exchange import import_bytes, import_paths
from db.records import quotes, sources
from db.verification import problems


@pytest.mark.parametrize(
    ("name", "kind", "url", "moment"),
    [
        (
            "chromium_turkey.mhtml",
            "mhtml",
            "http://127.0.0.1:8766/turkey.html",
            "2026-11-22T00:21:20+00:00",
        ),
        (
            "singlefile_turkey.html",
            "html",
            "http://127.0.0.1:8766/turkey.html",
            "2026-11-22T00:21:39+00:00",
        ),
    ],
)
def test_a_saved_page_knows_when_and_from_where(
    case: Case, shared: Path, name: str, kind: str, url: str, moment: str
) -> None:
    path = shared / "data/pages/archives" / name
    report = import_paths(case, [path])
    assert (report.as_, report.created["source"]) == (kind, 1)
    reader = case.main_reader
    row = reader.rows("SELECT source, captured_at, url_final, sha256, lang FROM snapshot")[0]
    source, captured, final, sha256, lang = row
    assert (captured, final, lang) == (moment, url, "en")
    assert quotes.original(reader, sha256) == path.read_bytes()
    card = sources.get(reader, source)
    assert card is not None
    assert (
        card.title == "Access to Wikipedia restored in Turkey after more than two and a half years"
    )
    assert (card.type, card.issued, card.publisher_name) == (
        "webpage",
        "2020-01-15",
        "Wikimedia Foundation",
    )
    assert list(problems(reader)) == []


def test_what_a_page_wanted_from_elsewhere_is_listed(case: Case, shared: Path) -> None:
    import_paths(case, [shared / "data/pages/archives/chromium_turkey.mhtml"])
    note, csl = case.main_reader.rows("SELECT note, csl FROM source")[0]
    assert "Not fetched from elsewhere: 8 × picture." in note
    assert "wp-content/uploads" in csl


def test_a_page_without_words_is_kept_and_said_so(case: Case) -> None:
    data = b"<!DOCTYPE html><html><body><div id=app></div><script>go()</script></body></html>"
    report = import_bytes(case, data, "app.html")
    assert report.created == {"source": 1, "snapshot": 1}
    assert "kept whole as evidence" in report.warnings[0].reason
    sha256, text = case.main_reader.rows("SELECT sha256, cleaned_text FROM snapshot")[0]
    assert (quotes.original(case.main_reader, sha256), text) == (data, "")
    assert case.main_reader.value("SELECT title FROM source") == "app"


@pytest.mark.parametrize(
    "data",
    [
        b"<html>" + bytes(range(256)) * 50,
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; "
        b'boundary="x"\r\n\r\n--x\r\nContent-Type: text/css\r\n\r\na{}\r\n--x--\r\n',
        b"<html><body>" + b"<div>" * 10_000 + b"The end of it.",
    ],
)
def test_pages_that_mean_harm_are_kept_or_refused(case: Case, data: bytes) -> None:
    report = import_bytes(case, data, "odd.html")
    assert report.created.get("snapshot", 0) + len(report.refused) == 1
    assert list(problems(case.main_reader)) == []
