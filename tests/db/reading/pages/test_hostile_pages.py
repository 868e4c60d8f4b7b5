"""Pages that mean harm or were damaged: a result or one clear sentence, in bounded time."""

from __future__ import annotations

import json
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import BadInput
from db.reading import read_article, source_text
from db.reading.pages.markup import is_page
from tests.db.reading.pages.whole import assert_whole

SENTENCE = (
    "Three rockets fell near the town on Monday, the governor said in a short note to reporters."
)
P = f"<p>{SENTENCE}</p>"
TOP = (
    "<html><head><title>Rockets fall near town</title></head><body><h1>Rockets fall near town</h1>"
)

# Seconds. Each takes a hundredth to a fifth of it on a machine that does nothing else.
PATIENCE = 20.0

NESTED = {
    "divisions": TOP + "<div>" * 10_000 + P + "</div>" * 10_000,
    "letters": TOP + "<p>" + "<b>" * 10_000 + P,
    "fonts": TOP + "<p><font><b><i>" * 3_000 + P,
    "fonts that multiply": TOP + "".join(f"<p><font x={n}>x" for n in range(20_000)) + P,
    "paragraphs in many fonts": TOP
    + "".join(f"<font x={n}>" for n in range(250))
    + "<p>x" * 15_000
    + P,
    "tables": TOP + "<table><tr><td>" * 5_000 + P,
    "lists": TOP + "<ul><li>" * 10_000 + P,
    "links": TOP + "<a href=x>" * 10_000 + P,
    "comments": TOP + "<!--" * 10_000 + "-->" + P,
    "elements": TOP + "<meta name=author content='A B'>" * 20_000 + P,
    "dates": "<html><head>"
    + "".join(f"<meta name=date content='some day {n} or another'>" for n in range(400))
    + f"</head><body><h1>Rockets</h1>{P}",
    "attributes": TOP + ("<p " + " ".join(f"a{n}=x" for n in range(400)) + ">x") * 500 + P,
    "classes": TOP + '<div class="' + "ad " * 50_000 + f'">{P}</div>',
    "breaks": TOP + P + "<p>" + "line<br>" * 20_000,
    "spaces": TOP + P + "<p>" + " \u00a0" * 200_000,
    "data": TOP + P + '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
    "graph": TOP
    + P
    + '<script type="application/ld+json">'
    + json.dumps([{"@type": "NewsArticle", "author": {"@id": "#a"}}] * 20_000)
    + "</script>",
}


@pytest.mark.parametrize("name", NESTED)
def test_no_nesting_exhausts_the_stack_or_hangs(name: str) -> None:
    data = NESTED[name].encode()
    started = time.monotonic()
    article = read_article(data, "page.html")
    assert time.monotonic() - started < PATIENCE
    assert SENTENCE in article.text
    assert_whole(data, article)


def test_a_page_too_deep_for_the_library_says_so() -> None:
    article = read_article(NESTED["divisions"].encode())
    assert any("so deep or so long" in doubt for doubt in article.doubts)


@pytest.mark.parametrize("glue", ["=x ", '="x"', "='>' ", " ", "="])
def test_an_element_of_a_hundred_thousand_attributes_is_refused(glue: str) -> None:
    crowded = "<p " + glue.join(f"a{n}" for n in range(100_000)) + ">"
    started = time.monotonic()
    if glue == "=":
        # One attribute with a long value.
        assert SENTENCE in read_article((TOP + crowded + P).encode()).text
    else:
        with pytest.raises(BadInput, match="more than 500 attributes"):
            read_article((TOP + crowded + P).encode())
    assert time.monotonic() - started < PATIENCE


def test_fifty_megabytes_are_refused_in_a_sentence() -> None:
    started = time.monotonic()
    with pytest.raises(BadInput, match="too many for an article; nothing was imported"):
        read_article((TOP + P * 520_000).encode(), "huge.html")
    assert time.monotonic() - started < PATIENCE


def test_pictures_inside_a_page_do_not_count() -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 50_000_000}">'
    article = read_article((TOP + P + picture + f"<p>{SENTENCE} Again.</p>").encode())
    assert len(article.paragraphs) == 2
    assert article.dropped == ()


def test_broken_entities_are_letters_like_others() -> None:
    markup = "&bogus; &#xD800; &#99999999; &amp &lt; Ger&shy;ma&#8203;ny &#xF0001; &#x1F600;"
    article = read_article(f"{TOP}{P}<p>{markup}</p>".encode())
    assert article.text.endswith("&bogus; � � & < Germany 😀")


def test_zero_bytes_are_left_out_and_told() -> None:
    article = read_article((TOP + "\0\0" + P + "<p>a\0b and more words</p>").encode())
    assert article.text.endswith("ab and more words")
    assert any("zero bytes" in doubt for doubt in article.doubts)


@pytest.mark.parametrize(
    "data",
    [
        (
            TOP + P + "<p>The attacker \u202egnihtyna\u202c said and \u2067left\u2069 it.</p>"
        ).encode(),
        f"Rockets fall near town\n\n{SENTENCE}\n\nThe attacker \u202egnihtyna\u202c said and "
        "\u2067left\u2069 it.".encode(),
    ],
    ids=["page", "text"],
)
def test_signs_that_turn_the_direction_are_told_and_left_out(data: bytes) -> None:
    article = read_article(data)
    assert article.text.endswith("The attacker gnihtyna said and left it.")
    assert "\u202e" not in source_text(data)
    assert any(doubt.startswith("4 invisible signs") for doubt in article.doubts)


def test_marks_that_arabic_and_hebrew_need_stay() -> None:
    words = "می\u200cخواهم\u200f و \u200eC++ را هم بیاموزم تا بتوانم کار کنم در شهر"
    assert read_article(f"{TOP}<p>{words}</p>".encode()).text == words


@pytest.mark.parametrize("start", [b"", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7\n", b"<html><body>"])
def test_binary_data_under_the_name_of_a_page_is_refused(start: bytes) -> None:
    data = start + random.Random(7).randbytes(50_000)
    with pytest.raises(BadInput, match="nothing was imported"):
        read_article(data, "page.html")


def test_a_page_that_draws_itself_says_what_to_do() -> None:
    page = b'<html><head><script src="https://x.example/app.js"></script></head><body><div>'
    with pytest.raises(BadInput, match="save it again"):
        read_article(page, "app.html")


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><!-- x --></body></html>", TOP])
def test_a_page_without_text_is_refused(page: str) -> None:
    with pytest.raises(BadInput, match="holds no text of an article"):
        read_article(page.encode(), "empty.html")


def test_a_web_archive_nested_without_end_is_refused() -> None:
    part = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b%d\n\n--b%d\n"
    data = b"".join(part % (number, number) for number in range(5_000))
    with pytest.raises(BadInput, match="nested without end"):
        read_article(data, "page.mhtml")


MHTML = (
    "From: <Saved by X>\r\nSnapshot-Content-Location: https://x.example/a\r\nSubject: A\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--B"\r\n\r\n'
    "----B\r\nContent-Type: text/html; charset=koi8-r\r\nContent-Transfer-Encoding: base64\r\n"
    "Content-Location: https://x.example/a\r\n\r\n%s\r\n----B\r\nContent-Type: image/png\r\n"
    "Content-Location: https://x.example/p.png\r\n\r\nxxxx\r\n"
)


def archive(markup: str) -> bytes:
    from base64 import encodebytes

    return (MHTML % encodebytes(markup.encode("koi8-r")).decode()).encode()


RUSSIAN = "Ракеты упали недалеко от города, сообщили жители в понедельник утром журналистам."


def test_an_archive_names_its_letters_its_address_and_what_it_keeps() -> None:
    markup = f"<p>{RUSSIAN}</p><img src=https://x.example/p.png><img src=https://x.example/q.png>"
    article = read_article(archive(markup) + b"----B--\r\n", "a.mhtml")
    assert article.text == RUSSIAN
    assert (article.encoding, article.mime) == ("koi8-r", "multipart/related")
    assert article.url == "https://x.example/a"
    assert [each.address for each in article.dropped] == ["https://x.example/q.png"]
    assert article.doubts == ()


def test_an_archive_that_breaks_off_says_so() -> None:
    article = read_article(archive(f"<p>{RUSSIAN}</p>"))
    assert article.doubts == ("The web archive breaks off before its end; text may be missing.",)


@pytest.mark.parametrize(
    ("encoding", "declared", "doubt"),
    [
        ("utf-8", "", ""),
        ("utf-8", "iso-8859-1", "says its letters are iso-8859-1"),
        ("cp1251", "windows-1251", ""),
        ("cp1251", "", "read as cp1251"),
        ("koi8-r", "koi8-r", ""),
        ("utf-16", "", ""),
        ("utf-16-le", "", ""),
    ],
)
def test_the_letters_of_a_page(encoding: str, declared: str, doubt: str) -> None:
    meta = f"<meta charset={declared}>" if declared else ""
    page = f"<html><head>{meta}</head><body>" + f"<p>{RUSSIAN}</p>" * 3
    article = read_article(page.encode(encoding), "page")
    assert article.text == RUSSIAN
    if doubt:
        assert [doubt in each for each in article.doubts] == [True]
    else:
        assert article.doubts == ()


def test_one_damaged_letter_does_not_spoil_a_page() -> None:
    article = read_article(f"<html><body><p>{RUSSIAN}".encode() + b" \xff</p>")
    assert article.text == RUSSIAN + " \ufffd"
    assert "damaged" in article.doubts[0]


def test_one_damaged_letter_of_an_encoding_the_page_names() -> None:
    head = b"<html><head><meta charset=windows-1251></head><body><p>"
    article = read_article(head + RUSSIAN.encode("cp1251") + b" \x98</p>")
    assert article.text == RUSSIAN + " \ufffd"
    assert "not cp1251 like the rest" in article.doubts[0]


@pytest.mark.parametrize(
    "named", ["unicode_escape", "idna", "hex", "utf-7", "rot13", "\u2603", "x"]
)
def test_an_encoding_no_page_may_have_is_not_used(named: str) -> None:
    page = f"<html><head><meta charset={named}></head><body><p>{RUSSIAN}</p>".encode(
        "cp1251", "replace"
    )
    assert read_article(page).encoding == "cp1251"


@pytest.mark.parametrize(
    ("data", "page"),
    [
        (b"<!DOCTYPE html><p>x", True),
        (b"\xef\xbb\xbf  <HTML lang=en>", True),
        (b"<?xml version='1.0'?><html xmlns='x'><body/>", True),
        (b"<?xml version='1.0'?><rss><channel><title>x</title></channel></rss>", False),
        (b"<p>one</p><p>two</p><div>three</div>", True),
        (b"From: A\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x", True),
        (b"From: A\nSubject: B\n\nDear all,", False),
        (b"Rockets fall near <b>town</b>\n\nThree rockets fell.", False),
        (b"HERAT -- 3 < 5 and 7 > 2, he wrote", False),
        (b"%PDF-1.7", False),
        (b"", False),
    ],
)
def test_a_page_is_known_by_its_content(data: bytes, page: bool) -> None:
    assert is_page(data) is page


PIECES = st.sampled_from(
    [
        *("<div>", "</div>", "<p>", "</p>", "<br>", "<table><tr><td>", "</table>", "<b>", "</i>"),
        *("<nav><a href=x>Home</a>", "</nav>", "<aside class='related'>", "<h2>A heading</h2>"),
        *("<script>var x</script>", "<!-- x -->", "<p hidden>", "<pre>\n\n", "</pre>", "<li>"),
        *("&nbsp;", "\u202e", "\ufeff", "&#0;", "\U000f0001", "<time datetime='2022-13-45'>"),
        *("<h1>Rockets fall near town</h1>", "By Ann Smith", "Advertisement", SENTENCE, " - "),
        *("<template>", "<svg>", "<select><option>x", "<title>", "<textarea>", "<noscript>x"),
    ]
)


@settings(max_examples=120, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_whatever_the_markup_nothing_is_lost(pieces: list[str]) -> None:
    data = ("<html><body>" + "".join(pieces)).encode()
    try:
        article = read_article(data)
    except BadInput:
        return
    assert_whole(data, article)
