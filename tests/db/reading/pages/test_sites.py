"""Pages of the kinds of site a researcher saves: what stays, what goes and why."""

from __future__ import annotations

import pytest

from db.reading import Article, Dropped, read_article
from tests.db.reading.pages import sites
from tests.db.reading.pages.whole import assert_whole, reasons

ALL = [
    sites.MAGAZINE_THEME.encode(),
    sites.HASHED_CLASSES.encode(),
    sites.COMMENT_BOX.encode(),
    sites.PERSIAN.encode(),
    sites.LAYOUT_TABLE.encode("cp1251"),
]


@pytest.mark.parametrize("data", ALL)
def test_no_letter_is_lost(data: bytes) -> None:
    assert_whole(data, read_article(data))


@pytest.mark.parametrize("data", ALL[:3])
def test_every_sentence_of_the_article_stays_and_stands_once(data: bytes) -> None:
    text = read_article(data).text
    assert [text.count(sentence) for sentence in sites.SENTENCES] == [1] * 7


def why(article: Article, words: str) -> str:
    found = {each for text, each in reasons(article).items() if words in text}
    assert len(found) == 1, (words, found)
    return found.pop()


def test_everything_around_an_article_goes_with_its_reason() -> None:
    article = read_article(sites.MAGAZINE_THEME.encode())
    assert article.captions == ("A road near the bridge. Photo: Khorasan Post",)
    assert len(article.paragraphs) == 8
    assert why(article, "Afghanistan") == "page navigation"
    assert why(article, "- Advertisement -") == "advertisement"
    assert why(article, "Also read") == "link to other articles"
    assert why(article, "Floods") == "link to other articles"
    assert why(article, "Click to share") == "share and print buttons"
    assert why(article, "reporter in Herat") == "about the author"
    assert why(article, "We use cookies") == "notice about cookies"
    assert why(article, "weekly letter") == "hidden on the page"
    assert why(article, "LEAVE A REPLY") == "readers' comments"
    assert why(article, "April 19, 2022") == "date of publication, kept as the date"


def test_what_a_page_says_of_itself_fills_the_card() -> None:
    article = read_article(sites.MAGAZINE_THEME.encode())
    assert article.title == "Rockets land near border town"
    assert article.authors == ("Saqib Sharifi",)
    assert article.outlet == "Khorasan Post"
    assert article.field("publisher") == "Khorasan Post News Agency"
    assert (article.published, article.published_rule) == ("2022-04-19", "JSON-LD page data")
    assert article.field("type") == "article-newspaper"
    assert article.url == "https://khorasanpost.example/rockets-land/"
    assert article.doubts == ()


def test_nothing_is_fetched_and_all_that_would_have_been_is_listed() -> None:
    assert read_article(sites.MAGAZINE_THEME.encode()).dropped == (
        Dropped("style sheet", "https://khorasanpost.example/theme.css"),
        Dropped("picture", "https://khorasanpost.example/bridge.jpg"),
        Dropped("script", "https://ads.example/show.js"),
        Dropped("frame", "https://ads.example/frame.html"),
    )


def test_lists_that_tell_something_stay_and_lists_of_links_go() -> None:
    told = (
        f"<li>12 June: {sites.SENTENCES[3]}</li><li>No reply</li><li><a href=x>Statement</a></li>"
    )
    links = "<li><a href=y>Floods in the north</a></li><li><a href=z>Minister resigns</a></li>"
    page = f"<main><h1>A chronology of attacks</h1>{sites.paragraphs(0, 2)}<ul>{told}</ul>"
    page += f"<ul>{links}</ul></main>"
    article = read_article(f"<html><body>{page}</body></html>".encode())
    assert article.text.endswith(f"12 June: {sites.SENTENCES[3]}\n\nNo reply\n\nStatement")
    assert why(article, "Floods") == "list of links"


def test_the_times_of_a_running_report_stay() -> None:
    entries = "".join(
        f'<div><time datetime="2022-04-19T0{hour}:00">0{hour}:00</time><p>{text}</p></div>'
        for hour, text in enumerate(sites.SENTENCES)
    )
    page = f"<html><body><article><h1>Rockets at the border, live</h1>{entries}</article>"
    article = read_article(page.encode())
    assert article.text.startswith(f"00:00\n\n{sites.SENTENCES[0]}\n\n01:00")
    assert article.published == "2022-04-19"


def test_classes_that_say_nothing_do_not_matter() -> None:
    article = read_article(sites.HASHED_CLASSES.encode())
    assert [p.role for p in article.paragraphs].count("heading") == 1
    assert len(article.paragraphs) == 8
    assert article.authors == ("Anna Petrova",)
    assert article.published == "2022-04-20"
    assert why(article, "Bus crash") == "list of links"
    assert why(article, "Top stories") == "link to other articles"


def test_a_comment_box_and_repetitions_go() -> None:
    article = read_article(sites.COMMENT_BOX.encode())
    assert article.authors == ("Omar", "Muhammad Qasem")
    assert (article.dateline, article.place) == ("HERAT --", "Herat")
    assert article.text.endswith(sites.SENTENCES[-1])
    assert article.captions == ("Security personnel stand guard last July in Kabul. [W. K. / AFP]",)
    assert why(article, "Security") == "repeats an earlier picture caption word for word"
    assert why(article, "No one was hurt") == "repeats an earlier paragraph word for word"
    assert why(article, "Do you like") == "question to the reader"
    assert why(article, "2 Comment") == "comment form"
    assert why(article, "All countries must") == "readers' comments"


def test_a_persian_page_is_dated_by_its_own_calendar() -> None:
    article = read_article(sites.PERSIAN.encode())
    assert article.language == "fa"
    assert article.published == "2022-04-19"
    assert article.outlet == "خبرگزاری نمونه"
    assert len(article.paragraphs) == 3
    assert why(article, "سیلاب") == "link to other articles"


def test_a_page_arranged_by_a_table_without_headings() -> None:
    article = read_article(sites.LAYOUT_TABLE.encode("cp1251"))
    assert article.title == "Ракеты упали у приграничного города"
    assert (article.authors, article.published) == (("Анна Петрова",), "2022-04-19")
    assert article.encoding == "cp1251"
    assert len(article.paragraphs) == 3
    assert article.language == "ru"
    assert why(article, "Купите окна") == "advertisement"
