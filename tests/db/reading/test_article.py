"""Reading plain-text articles: the five seeds, and the promise that nothing is lost."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import language
from db.errors import BadInput
from db.reading import Article, decode, read_article

SEEDS = ("000", "001", "002", "003", "004")


@pytest.fixture
def seed(shared: Path) -> Callable[[str], bytes]:
    return lambda number: next((shared / "seeds").glob(f"{number}_*.txt")).read_bytes()


def reasons(article: Article) -> list[tuple[str, str]]:
    return [(r.why, r.text) for r in article.removed]


def assert_nothing_lost(data: bytes, article: Article) -> None:
    """Every visible character of the input is in a paragraph or in a removed passage, in order."""
    source = decode(data).text
    pieces = [(p.source_start, article.text[p.start : p.end]) for p in article.paragraphs]
    pieces += [(r.start, r.text) for r in article.removed]
    found = "".join(re.sub(r"\s", "", text) for _, text in sorted(pieces))
    assert found == re.sub(r"\s", "", source)
    for passage in article.removed:
        assert source[passage.start : passage.end] == passage.text
        assert passage.why


@pytest.mark.parametrize("number", SEEDS)
def test_no_word_of_a_seed_is_lost(seed: Callable[[str], bytes], number: str) -> None:
    data = seed(number)
    article = read_article(data)
    assert_nothing_lost(data, article)
    assert article.language == "en"
    assert article.encoding == "utf-8"


def test_comments_and_a_doubled_caption_are_set_aside(seed: Callable[[str], bytes]) -> None:
    article = read_article(seed("000"))
    assert article.title.startswith("ISIS-K's recent attacks fuel distrust")
    assert article.authors == ("Omar",)
    assert (article.dateline, article.place) == ("HERAT --", "Herat")
    assert article.captions == (
        "Afghan security personnel stand guard last July in Kabul. [Wakil Kohsar / AFP]",
    )
    assert article.text.endswith('in the US or Europe," the paper wrote.')
    assert reasons(article)[2:] == [
        ("repeats an earlier picture caption word for word", article.captions[0]),
        ("question to the reader", "Do you like this article?"),
        ("comment form", "2 Comment"),
        ("comment form", "Comment Policy * Denotes required field 1500 / 1500"),
        ("reader's comment", "Very well"),
        (
            "reader's comment",
            "All countries must prevent terrorist groups such as ISIS, Al-Qaida, "
            "Israeli forces, etc.",
        ),
    ]


def test_a_section_label_is_not_the_headline(seed: Callable[[str], bytes]) -> None:
    article = read_article(seed("001"))
    assert reasons(article)[0] == ("section label", "Terrorism")
    assert article.title == "ISIS-K seeks to capitalize on Afghanistan's instability"
    assert article.authors == ("Muhammad Qasem",)
    assert article.outlet == ""
    assert article.outlet_hint == "Salaam Times"
    assert any("told Salaam Times" in doubt for doubt in article.doubts)


def test_a_copyright_line_gives_outlet_and_year(seed: Callable[[str], bytes]) -> None:
    article = read_article(seed("002"))
    assert (article.outlet, article.published) == ("VOA News", "2022")
    assert article.published_rule == "copyright line"
    assert article.published_words == "(c) 2022, VOA News"
    assert [text for why, text in reasons(article) if why == "page navigation"] == [
        "top of page",
        "Featured Review",
        "Tag Cloud",
        "bottom of page",
    ]
    assert len(article.captions) == 1


def test_a_headline_of_another_article_is_kept_and_doubted(seed: Callable[[str], bytes]) -> None:
    article = read_article(seed("003"))
    assert article.title == "US election could decide fate of 70,000 Afghans"
    assert any("another article" in doubt for doubt in article.doubts)
    assert [why for why, _ in reasons(article)].count("advertisement") == 3
    repeated = [text for why, text in reasons(article) if why.startswith("repeats")]
    assert len(repeated) == 1
    assert article.text.count(repeated[0]) == 1


@pytest.mark.parametrize("number", ["000", "001", "002", "004"])
def test_a_fitting_headline_is_not_doubted(seed: Callable[[str], bytes], number: str) -> None:
    assert not any("another article" in doubt for doubt in read_article(seed(number)).doubts)


def test_wrapped_lines_become_paragraphs_and_headings(seed: Callable[[str], bytes]) -> None:
    article = read_article(seed("004"))
    headings = [article.text[p.start : p.end] for p in article.paragraphs if p.role == "heading"]
    assert headings == [
        "ISIS’s aspirations towards Pakistan",
        "Mechanisms of cooperation between Pakistan and Taliban to confront ISIS",
    ]
    bodies = [article.text[p.start : p.end] for p in article.paragraphs if p.role == "body"]
    assert len(bodies) == 11
    assert all(body[0].isupper() and body[-1] in ".?" for body in bodies)
    assert "Indian media such as the Hindustan Times and others" in article.text
    assert "most notably the bombing of Kabul Airport on August 26" in article.text


def test_ordinary_wrapped_mail_keeps_its_headings() -> None:
    text = (
        "Three killed in market blast\n\n"
        "A bomb went off in the main market of the town on Monday, killing three\n"
        "people and wounding eleven more, the governor's office said in a short note\n"
        "to reporters.\n"
        "What is known\n"
        "The device had been hidden in a handcart, according to two officers who\n"
        "spoke on condition of anonymity because they may not talk to the press.\n"
    )
    article = read_article(text.encode())
    assert article.title == "Three killed in market blast"
    assert [p.role for p in article.paragraphs] == ["body", "heading", "body"]


def test_comments_under_the_headline_do_not_eat_the_article() -> None:
    body = "\n\n".join(f"Paragraph {n} of the report says what happened there." for n in range(9))
    data = f"A headline about the report\n\n2 Comments\n\n{body}".encode()
    article = read_article(data)
    assert body in article.text
    assert_nothing_lost(data, article)


def test_a_date_line_is_the_date_of_publication() -> None:
    text = (
        "Rockets fall near Termez\n\nBy Anna Petrova and Li Wei\n\nPublished: 19 April 2022\n\n"
        "TASHKENT (Reuters) - Rockets fell near the border city of Termez, residents said.\n\n"
        "© 2022 The Example Gazette. All rights reserved."
    )
    article = read_article(text.encode())
    assert article.published == "2022-04-19"
    assert article.published_rule == "date line"
    assert article.authors == ("Anna Petrova", "Li Wei")
    assert article.outlet == "The Example Gazette"
    assert article.place == "Tashkent"


def test_a_single_paragraph_is_text_not_a_headline() -> None:
    article = read_article(b"only a few words")
    assert (article.title, article.text) == ("", "only a few words")


@pytest.mark.parametrize("data", [b"", b"  \n\t\r\n ", "\ufeff\n".encode()])
def test_an_article_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="no text"):
        read_article(data, "empty.txt")


WORDS = st.text(alphabet="abc XYZ.,?!\"'-—()[]ابپ یк\u200c\u00a012\n\r\u2028", max_size=60)
LINES = st.one_of(
    WORDS,
    st.sampled_from(
        [
            "Advertisement",
            "2 Comments",
            "Reply",
            "By Ann Smith",
            "(c) 2022, X",
            "top of page",
            "Soldiers stand guard. [X / AFP]",
            "Soldiers stand guard. [X / AFP]",
            "A whole sentence that is long enough to be a paragraph, said someone.",
        ]
    ),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=25), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_no_character_is_ever_lost(pieces: list[str], glue: str) -> None:
    data = glue.join(pieces).encode()
    try:
        article = read_article(data)
    except BadInput:
        return
    assert_nothing_lost(data, article)


SENTENCES = (
    "Three rockets fell near the border town before dawn on Tuesday, residents said on the phone.",
    "No one was hurt, the governor of the province told reporters in a short note that evening.",
    "The group said on its channel that it had fired ten rockets at a military post at the bridge.",
    "The ministry of defence denied that any post was hit and called the claim a fabrication.",
)


def why(article: Article, words: str) -> str:
    return next(each.why for each in article.removed if words in each.text)


def test_furniture_between_paragraphs_goes_and_no_sentence_with_it() -> None:
    data = (
        "top of page\n\nRockets fall near border town\n\nBy Ann Smith\n\n"
        f"{SENTENCES[0]}\n\n- Advertisement -\n\n{SENTENCES[1]}\n\n{SENTENCES[2]}\n\n"
        "Related articles\n\nGovernor opens a bridge after the floods\n\n"
        "Four men arrested in the capital\n\n"
        f"Advertisement\n\n{SENTENCES[1]}\n\n-----\n\n{SENTENCES[3]}\n\n"
        "Share this article\n\n3 comments\n\nVery good\n\nReply\n\nI was there and it was loud.\n\n"
        "bottom of page"
    ).encode()
    article = read_article(data)
    assert article.text == "\n\n".join(SENTENCES)
    assert_nothing_lost(data, article)
    assert why(article, "- Advertisement -") == "advertisement"
    assert why(article, "Governor opens") == "link to other articles"
    assert why(article, "Four men") == "link to other articles"
    assert why(article, "No one was hurt") == "repeats an earlier paragraph word for word"
    assert why(article, "---") == "separator line"
    assert why(article, "it was loud") == "reader's comment"
    assert why(article, "top of page") == why(article, "bottom of page") == "page navigation"


def test_the_name_of_a_section_takes_no_headline_with_it() -> None:
    body = "\n\n".join(SENTENCES)
    article = read_article(f"Latest news\n\nRockets fall near border town\n\n{body}".encode())
    assert (article.title, article.text) == ("Rockets fall near border town", body)


def test_a_foreign_headline_is_told_where_it_stood() -> None:
    body = "\n\n".join(SENTENCES)
    article = read_article(f"Parliament votes on new pension scheme\n\n{body}".encode())
    assert article.text == body
    assert why(article, "Parliament") == (
        "headline, kept as the title; it may belong to another article"
    )


def test_what_was_removed_knows_its_place_in_the_clean_text() -> None:
    data = f"A headline of rockets\n\n{SENTENCES[0]}\n\nAdvertisement\n\n{SENTENCES[1]}\n\nShare"
    article = read_article(data.encode())
    places = {each.text: each.at for each in article.removed}
    assert places["A headline of rockets"] == 0
    assert places["Advertisement"] == article.text.index(SENTENCES[1])
    assert places["Share"] == len(article.text)


@pytest.mark.parametrize("number", SEEDS)
def test_no_sentence_of_a_seed_is_removed(seed: Callable[[str], bytes], number: str) -> None:
    article = read_article(seed(number))
    allowed = ("headline", "byline", "repeats", "reader's comment", "copyright")
    for each in article.removed:
        long = len(each.text.split()) > 12
        assert not long or each.why.startswith(allowed), each


def test_what_is_kept_of_a_text_is_the_same_in_every_language() -> None:
    """Sums of a case do not hang on who read its texts; only what is shown is translated."""
    text = (
        "Two dead in rocket fire\n\nBy Ann Smith\n\n"
        "Two people died when a rocket hit a house on Monday evening, officials said.\n\n"
        "Residents said that the fire came from across the border.\n\n"
        "Copyright 2022 The Gazette\n"
    )
    asked = (
        "import sys; from db.reading import plain_text, removal_words as w\n"
        "a = plain_text.read(sys.stdin.buffer.read())\n"
        "print(ascii((a.published_rule, [r.why for r in a.removed])))\n"
        "print(all(w.shown(r.why) != r.why for r in a.removed[1:]))"
    )
    read = subprocess.run(
        [sys.executable, "-c", asked],
        input=text.encode(),
        env={**os.environ, language.VARIABLE: "fa"},
        capture_output=True,
        check=True,
        cwd=Path(__file__).resolve().parents[3],
        timeout=60,
    )
    here = read_article(text.encode())
    kept = ascii((here.published_rule, [each.why for each in here.removed]))
    assert read.stdout.decode().splitlines() == [kept, "True"]
