"""ISO 690, numeric: what stands in the source list."""

from __future__ import annotations

import pytest

from db.dossier import citations
from db.dossier.document import Run
from db.dossier.wording import Wording
from db.records.sources import Person, Source


def source(authors: tuple[Person, ...] = (), **fields: str) -> Source:
    named = {name.replace("_", "-"): text for name, text in fields.items()}
    return Source(
        1, named, authors, None, "", fields.get("publisher", ""), "original", "", "", None,
        "B", True, "", False,
    )  # fmt: skip


def runs_of(each: Source) -> tuple[Run, ...]:
    return citations.entry(each, Wording())


def text_of(each: Source) -> str:
    return "".join(run.text.text for run in citations.entry(each, Wording())).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (
            source(
                (Person("Qasem", "Muhammad"),),
                type="article-newspaper",
                title="ISIS-K seeks to capitalize",
                container_title="Salaam Times",
                issued="2024-11",
                accessed="2024-12-01",
                URL="https://example.org/a?b=1",
            ),
            "Qasem, Muhammad. ISIS-K seeks to capitalize. Salaam Times, November 2024. "
            "[Viewed 1 December 2024]. Available from: https://example.org/a?b=1.",
        ),
        (
            source(type="report", title="Who did it?", publisher="UN", publisher_place="Geneva"),
            "Who did it? Geneva: UN, [no date].",
        ),
        (
            source(tuple(Person(f"F{n}", "G") for n in range(6)), type="book", title="Many"),
            "F0, G; F1, G; F2, G et al. Many. [no date].",
        ),
        (
            source((Person("A", "B"), Person("C", "D")), type="book", title="Two", ISBN="978"),
            "A, B and C, D. Two. [no date]. ISBN 978.",
        ),
        (source(type="webpage", title="T", issued="2024~"), "T. About 2024."),
        (source(type="document"), "Untitled source. [no date]."),
    ],
)
def test_an_entry_reads_as_the_standard_says(given: Source, line: str) -> None:
    assert text_of(given) == line


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "data:x", "www.a.b"])
def test_only_web_and_mail_addresses_become_links(url: str) -> None:
    assert not any(run.style == "link" for run in runs_of(source(title="T", URL=url)))


def test_words_of_the_case_are_never_in_fixed_pieces() -> None:
    runs = runs_of(source((Person("طالب", "ع"),), title="حمله", issued="2024-01-27"))
    fixed = "".join(run.text.text for run in runs if run.style == "fixed")
    assert not any(letter.isalnum() for letter in fixed)


def test_an_undated_source_says_that_it_is_undated() -> None:
    assert text_of(source(title="T", publisher="P")) == "T. P, [no date]."


def test_its_own_words_are_those_of_the_language_of_the_dossier() -> None:
    given = source(title="T", issued="2024-05-01", URL="https://e.org", page="3-4", type="book")
    runs = citations.entry(given, Wording("ru"))
    told = "".join(run.text.text for run in runs).replace("\u00a0", " ")
    assert told == "T. 1 мая 2024 г., с. 3-4. Режим доступа: https://e.org."


def test_particles_and_suffixes_stay_with_the_name() -> None:
    people = (Person("Damme", "Jan", particle="van"), Person("King", "M. L.", suffix="Jr."))
    given = source(people, title="T", issued="2024", type="book")
    assert text_of(given) == "van Damme, Jan and King, M. L., Jr. T. 2024."


def test_a_citation_from_right_to_left_has_the_commas_of_its_script() -> None:
    cited = source(
        (Person("احمدی", "محمد رضا"), Person("کریمی", "لیلا")),
        type="article-newspaper",
        title="راکت‌ها",
        container_title="هشت صبح",
        issued="2022-05-08",
        URL="https://example.org/a,b;c",
    )
    told = "".join(run.text.text for run in citations.entry(cited, Wording("fa")))
    assert "احمدی، محمد رضا" in told and "هشت صبح، " in told
    assert "," not in told.replace("https://example.org/a,b;c", "")
    assert "https://example.org/a,b;c" in told
