"""What a page says of itself: which answer is taken, and what is doubted."""

from __future__ import annotations

import json

import pytest

from db.reading import Article, Field, read_article

TITLE = "Rockets fall near border town"
TEXT = (
    "<p>Three rockets fell near the border town before dawn on Tuesday, residents said to us.</p>"
    "<p>The group said on its channel that it had fired ten rockets at a military post there.</p>"
)


def page(head: str = "", below: str = "", title: str = TITLE, html: str = "") -> Article:
    body = f"<article><h1>{title}</h1>{below}{TEXT}</article>"
    return read_article(f"<html {html}><head>{head}</head><body>{body}</body></html>".encode())


def data(**fields: object) -> str:
    told = json.dumps({"@type": "NewsArticle", "headline": TITLE, **fields})
    return f'<script type="application/ld+json">{told}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


@pytest.mark.parametrize(
    ("head", "below", "date", "where"),
    [
        (data(datePublished="2022-04-19T23:30:00+05:00"), "", "2022-04-19", "JSON-LD"),
        (data(datePublished="2022-04"), "", "2022-04", "JSON-LD"),
        (meta("DC.date.issued", "19 April 2022"), "", "2022-04-19", "meta dc.date.issued"),
        (meta("citation_date", "2022/04"), "", "2022-04", "meta citation_date"),
        (meta("date", "2022"), "", "2022", "meta date"),
        ("", '<time datetime="2022-04-19">a day ago</time>', "2022-04-19", "time element"),
        ("", "<p>Published on 19 April 2022, 14:05 GMT</p>", "2022-04-19", "date line in the text"),
        ("", "<p>19.04.2022</p>", "2022-04-19", "date line in the text"),
        ("", '<b itemprop="datePublished" content="2022-04-19">x</b>', "2022-04-19", "microdata"),
    ],
)
def test_a_date_is_as_exact_as_the_page_says(head: str, below: str, date: str, where: str) -> None:
    article = page(head, below)
    assert article.published == date
    assert article.published_rule.startswith(where)
    assert article.doubts == ()


def test_the_more_exact_of_two_dates_that_agree_is_taken() -> None:
    article = page(data(datePublished="2022-04"), "<p>19 April 2022</p>")
    assert (article.published, article.doubts) == ("2022-04-19", ())


def test_a_date_that_can_be_read_in_two_ways_is_none() -> None:
    article = page(data(datePublished="05/03/2022"))
    assert (article.published, article.published_words) == ("", "05/03/2022")
    assert article.doubts == (
        "The page gives its date of publication as “05/03/2022” (JSON-LD page data), which "
        "cannot be read in one way only; no date was filled in.",
    )


def test_the_calendar_of_digits_is_that_of_the_text() -> None:
    assert page(meta("date", "1401/01/30")).published == ""
    persian = "<p>" + "این گروه در کانال خود گفت که ده راکت به یک پاسگاه شلیک کرده است. " * 3
    article = read_article(
        f"<html><head>{meta('date', '1401/01/30')}</head><body>{persian}".encode()
    )
    assert article.published == "2022-04-19"


def test_two_time_elements_are_publication_and_change() -> None:
    times = '<time class="entry-date published" datetime="2022-04-19">19 April 2022</time>'
    times += '<time class="updated" datetime="2023-05-04">4 May 2023</time>'
    article = page("", f"<div>Posted on {times} by LD</div>")
    assert (article.published, article.authors) == ("2022-04-19", ("LD",))
    assert article.doubts == ()


def test_a_date_of_change_is_no_date_of_publication() -> None:
    article = page("", "<p>Last updated: 20 April 2022</p>")
    assert article.published == ""
    assert article.removed[-1].why == "date of the last change"


def test_two_dates_and_two_authors_are_doubts() -> None:
    head = data(datePublished="2022-04-19", author={"name": "Ann Smith"})
    head += meta("article:published_time", "2022-04-21T10:00:00Z") + meta("author", "Bo Li")
    article = page(head)
    assert (article.published, article.authors) == ("2022-04-19", ("Ann Smith",))
    assert article.doubts == (
        "The page gives two answers (author): “Ann Smith” (JSON-LD page data) and "
        "“Bo Li” (meta author). The first was taken.",
        "The page gives two answers (date of publication): “2022-04-19” (JSON-LD page "
        "data) and “2022-04-21” (meta article:published_time). The first was taken.",
    )


@pytest.mark.parametrize(
    ("head", "below", "authors"),
    [
        (data(author="Ann Smith and Bo Li"), "", ("Ann Smith", "Bo Li")),
        (data(author=[{"name": "Ann Smith"}, {"name": ["Bo Li"]}]), "", ("Ann Smith", "Bo Li")),
        (meta("citation_author", "Petrova, Anna") * 2, "", ("Petrova, Anna",)),
        (meta("author", "By Ann Smith, Bo Li"), "", ("Ann Smith", "Bo Li")),
        (meta("article:author", "https://social.example/ann"), "", ()),
        (
            "",
            "<div>By <a>Ann Smith</a> and <a>Bo Li</a> | April 19, 2022</div>",
            ("Ann Smith", "Bo Li"),
        ),
        ("", '<p class="author-name">Ann Smith in Kabul</p>', ("Ann Smith",)),
        ("", '<b itemprop="author"><i itemprop="name">Ann Smith</i></b>', ("Ann Smith",)),
        ("", "<p>With reporting by AFP and Reuters</p>", ()),
        (
            data(author={"name": "The Gazette"}, publisher={"name": "The Gazette"}),
            "<p>By Ann Smith</p>",
            ("Ann Smith",),
        ),
    ],
)
def test_authors(head: str, below: str, authors: tuple[str, ...]) -> None:
    article = page(head, below)
    assert article.authors == authors
    assert article.doubts == ()


def test_the_one_of_several_articles_that_the_page_is() -> None:
    other = json.dumps({"@type": "NewsArticle", "headline": "Other", "url": "https://g.example/2"})
    head = f'<script type="application/ld+json">[{other}]</script>'
    own = data(url="https://g.example/1", datePublished="2022-04-19")
    link = '<link rel="canonical" href="https://g.example/1">'
    assert page(head + own + link).published == "2022-04-19"
    assert page(head + own + f"<title>{TITLE} | Gazette</title>").published == "2022-04-19"


def test_a_journal_article_has_all_its_fields() -> None:
    head = "".join(
        meta(name, content)
        for name, content in (
            ("citation_title", TITLE),
            ("citation_journal_title", "Journal of Borders"),
            ("citation_doi", "10.1234/abc.5"),
            ("citation_volume", "4"),
            ("citation_firstpage", "10"),
            ("citation_lastpage", "20"),
            ("citation_issn", "1234-5678"),
        )
    )
    article = page(head)
    found = {each.name: each.value for each in article.fields}
    assert found == {
        "title": TITLE,
        "container-title": "Journal of Borders",
        "DOI": "10.1234/abc.5",
        "ISSN": "1234-5678",
        "volume": "4",
        "page": "10-20",
        "type": "article-journal",
    }


def test_another_headline_in_the_head_is_a_doubt() -> None:
    article = page('<meta property="og:title" content="Parliament votes on pensions today">')
    assert article.title == TITLE
    assert "two answers (title)" in article.doubts[0]


def test_the_name_of_the_site_is_no_part_of_the_title() -> None:
    head = '<meta property="og:site_name" content="The Gazette"><title>A day of rain - The Gazette'
    article = read_article(f"<html><head>{head}</title></head><body>{TEXT}</body></html>".encode())
    assert (article.title, article.outlet) == ("A day of rain", "The Gazette")


def test_an_outlet_named_only_below_the_article() -> None:
    below = "<footer><p>© 2022 The Gazette. All rights reserved.</p></footer>"
    article = read_article(f"<html><body><h1>{TITLE}</h1>{TEXT}{below}</body></html>".encode())
    assert article.outlet == "The Gazette"
    assert article.fields[1] == Field("publisher", "The Gazette", "copyright line")


def test_an_outlet_that_people_told_something_is_a_doubt() -> None:
    told = "<p>“It was loud,” Ann Smith told Border Weekly.</p>"
    told += "<p>Nobody came to help us for hours after that, Bo Li told Border Weekly.</p>"
    article = read_article(f"<html><body><h1>{TITLE}</h1>{TEXT}{told}</body></html>".encode())
    assert article.outlet_hint == "Border Weekly"
    assert "suggests it is Border Weekly" in article.doubts[0]


def test_the_language_of_the_text_is_believed_before_that_of_the_page() -> None:
    article = page(html='lang="ru"')
    assert article.language == "en"
    assert article.doubts == ("The page says its language is “ru”; the text reads like “en”.",)
    assert page(html='lang="en-GB"').doubts == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [("", ";"), ("<!--", "-->"), ("\n<![CDATA[\n", "]]>\n"), ("//<![CDATA[\n", "\n//]]>")],
)
def test_data_for_search_engines_in_its_wrappings(before: str, after: str) -> None:
    told = json.dumps({"@type": "NewsArticle", "headline": TITLE, "author": "Ann &amp; Co"})
    article = page(f'<script type="application/ld+json">{before}{told}{after}</script>')
    assert article.field("author") == "Ann"
    assert article.field("type") == "article-newspaper"


@pytest.mark.parametrize("told", ["{bad", "[]", "null", '"x"', '{"@type": 5, "author": {"a": []}}'])
def test_broken_data_for_search_engines_does_no_harm(told: str) -> None:
    article = page(f'<script type="application/ld+json">{told}</script>')
    assert article.title == TITLE
    assert article.fields == (
        Field("title", TITLE, "headline of the page"),
        Field("type", "webpage", "a saved page"),
    )
