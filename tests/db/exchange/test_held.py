"""When two addresses mean one page, and what the case says of what it holds already."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.exchange import import_bytes, import_paths
from db.exchange.held import page_key

SAME = (
    "https://www.example.org/news/2022/attack",
    "http://www.example.org/news/2022/attack/",
    "HTTPS://WWW.Example.org:443/news/2022/attack#comments",
    "http://www.example.org:80/news/2022/attack?utm_source=mail&utm_medium=x",
    "https://www.example.org/news/2022/attack?fbclid=abc&gclid=1",
    "https://www.example.org./news/2022/%61ttack",
)
OTHER = (
    "https://www.example.org/news/2022/attack?page=2",
    "https://www.example.org/news/2022/Attack",
    "https://www.example.org:8080/news/2022/attack",
    "https://example.net/news/2022/attack",
    "https://www.example.org/news/2022/attack#!/second",
)


def test_spellings_of_one_address_are_one() -> None:
    assert len({page_key(url) for url in SAME}) == 1


@pytest.mark.parametrize("url", OTHER)
def test_other_pages_stay_others(url: str) -> None:
    assert page_key(url) not in ("", page_key(SAME[0]))


def test_the_order_of_what_is_asked_for_does_not_matter() -> None:
    assert page_key("http://a.example/?b=2&a=1") == page_key("https://a.example/?a=1&b=2")
    assert page_key("http://a.example/?id=1") != page_key("http://a.example/?id=2")


def test_letters_of_all_scripts_are_one_address_however_written() -> None:
    assert page_key("https://пример.испытание/новости") == page_key(
        "http://xn--e1afmkfd.xn--80akhbyknj4f/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8"
    )


@pytest.mark.parametrize("url", ["", "file:///a", "mailto:a@b", "http://", "http://[", "::", "x"])
def test_what_is_no_page_has_no_key(url: str) -> None:
    assert page_key(url) == ""


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_no_address_is_too_odd(text: str) -> None:
    assert isinstance(page_key(text), str)
    key = page_key(f"http://a.example/{text}")
    assert page_key(f"https://A.example/{text}") == key


ARTICLE = (
    "A headline\n\nThe first paragraph of an article that somebody pasted here.\n\nMore of it.\n"
)


def test_what_is_pasted_again_is_told(case: Case) -> None:
    first = import_bytes(case, ARTICLE.encode(), "Pasted text.txt", "text")
    assert first.created["source"] == 1
    again = import_bytes(case, ARTICLE.encode(), "Pasted text.txt", "text")
    assert (again.created, again.unchanged) == ({}, 1)
    assert "The same bytes are held as “A headline”" in again.warnings[0].reason
    other = import_bytes(case, ("\ufeff" + ARTICLE).encode(), "Other.txt", "text")
    assert (other.created, other.unchanged) == ({}, 1)
    assert "The same text is held as “A headline”" in other.warnings[0].reason


def test_a_deleted_source_is_not_held(case: Case) -> None:
    import_bytes(case, ARTICLE.encode(), "a.txt")
    case.undo()
    assert import_bytes(case, ARTICLE.encode(), "a.txt").created["source"] == 1


def test_a_name_that_no_system_takes_does_no_harm(case: Case, tmp_path: Path) -> None:
    report = import_bytes(case, ARTICLE.encode(), "../../etc/a:b*c?.txt")
    assert report.created["source"] == 1
    assert "/" not in case.main_reader.value("SELECT original_name FROM snapshot")
    assert (
        import_bytes(case, (ARTICLE + "\nAnother sentence.").encode(), "...").created["source"] == 1
    )


def html(title: str, words: str, url: str) -> bytes:
    body = f"<p>{words} And a second sentence of this page stands here for length.</p>" * 2
    head = f'<title>{title}</title><link rel="canonical" href="{url}">'
    return f"<html><head>{head}</head><body><h1>{title}</h1>{body}</body></html>".encode()


def test_a_front_page_given_as_address_of_every_page_joins_nothing(case: Case) -> None:
    url = "https://gazette.example/"
    import_bytes(case, html("Fire at the mill", "The mill burned on Monday.", url), "1.html")
    report = import_bytes(case, html("Flood in town", "The river rose on Friday.", url), "2.html")
    assert report.created["source"] == 1
    own = f"{url}2022/flood"
    import_bytes(case, html("Flood in town", "The river rose on Sunday.", own), "3.html")
    again = import_bytes(case, html("Flood in town", "The river fell on Monday.", own), "4.html")
    assert again.created == {"snapshot": 1}


def test_two_files_of_one_text_in_one_go_are_one(case: Case, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "b.txt").write_text(ARTICLE + "\n")
    report = import_paths(case, [tmp_path])
    assert (report.created["source"], report.unchanged) == (1, 1)
