"""Citation styles: the examples of manuals and guides, every type of source."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import source_types
from db.dossier import citations, citing
from db.dossier.citing import numbers
from db.dossier.citing.pieces import Piece, settled
from db.dossier.document import Run
from db.dossier.wording import Wording
from db.records.sources import Person, Source

CSL = [each.code for each in citing.STYLES if each.code != citing.ISO690]
TYPES = [line.partition("=")[0].strip() for line in source_types.LIST.strip().splitlines()]


def source(*people: Person, **fields: str) -> Source:
    named = {name.replace("_", "-"): text for name, text in fields.items()}
    return Source(
        1, named, people, None, "", fields.get("publisher", ""), "original", "", "", None,
        "B", True, "", False,
    )  # fmt: skip


def runs(each: Source, style: str, lang: str = "en") -> tuple[Run, ...]:
    return citations.entry(each, Wording(lang), style)


def line(each: Source, style: str, lang: str = "en") -> str:
    """The entry as text, titles between stars."""
    return "".join(
        f"*{run.text.text}*" if run.style == "title" else run.text.text
        for run in runs(each, style, lang)
    )


YU = source(
    Person("Yu", "Charles"), type="book", title="Interior Chinatown", publisher="Pantheon Books",
    issued="2020",
)  # fmt: skip
BINDER = source(
    Person("Binder", "Amy J."), Person("Kidder", "Jeffrey L."), type="book",
    title="The Channels of Student Activism", publisher="University of Chicago Press",
    issued="2022", DOI="10.7208/chicago/9780226684277.001.0001",
)  # fmt: skip
KWON = source(
    Person("Kwon", "Hyeyoung"), type="article-journal",
    title="Inclusion Work: Children of Immigrants Claiming Membership in Everyday Life",
    container_title="American Journal of Sociology", volume="127", issue="6", page="1818-59",
    issued="2022", DOI="10.1086/720277",
)  # fmt: skip
BLUM = source(
    Person("Blum", "Dani"), type="article-newspaper", title="Are Flax Seeds All That?",
    container_title="New York Times", issued="2023-12-13", URL="https://www.nytimes.com/f.html",
)  # fmt: skip
GRADY = source(
    Person("Grady", "Jessica S."), Person("Her", "Mong"), Person("Yelinek", "Jenna"),
    type="article-journal", title="Emotions in storybooks",
    container_title="Psychology of Popular Media Culture", volume="8", issue="3",
    page="207-217", issued="2019", DOI="10.1037/ppm0000185",
)  # fmt: skip
CENSUS = source(
    Person(literal="U.S. Census Bureau"), type="webpage",
    title="U.S. and world population clock", publisher="U.S. Department of Commerce",
    accessed="2019-07-03", URL="https://www.census.gov/popclock/",
)  # fmt: skip
CANCER = source(
    Person(literal="National Cancer Institute"), type="report", genre="NIH Publication",
    number="18-2059", title="Taking time", publisher="U.S. Department of Health", issued="2018",
)  # fmt: skip
COLE = source(
    Person("Cole", "Sarah"), type="webpage", title="Virtual Friend Fires Employee",
    container_title="Naked Law", issued="2009-05-01", accessed="2009-11-19",
    URL="http://www.nakedlaw.com/2009/05/index.html",
)  # fmt: skip
YOUNG = source(
    Person("Young", "Alison L."), type="article-journal", title="In Defence of Due Deference",
    container_title="MLR", volume="72", page="554-580", issued="2009",
)  # fmt: skip
CROFT = source(
    Person("Croft", "Jane"), type="article-newspaper", title="Supreme Court Warns on Quality",
    container_title="Financial Times", publisher_place="London", issued="2010-07-01", page="3",
)  # fmt: skip
BROWN = source(
    type="legal_case", title="Brown v. Board of Education", container_title="U.S.",
    volume="347", page="483", issued="1954",
)  # fmt: skip
REICH = source(
    Person("Reich", "Charles A."), type="article-journal", title="The New Property",
    container_title="Yale L.J.", volume="73", page="733-787", issued="1964",
)  # fmt: skip

#: From the Chicago Manual's quick guide, APA's manual, OSCOLA's quick guide and the Bluebook.
PEERS = [
    ("chicago-notes", YU, "Charles Yu, *Interior Chinatown* (Pantheon Books, 2020)."),
    ("chicago-author-date", YU, "Yu, Charles. 2020. *Interior Chinatown*. Pantheon Books."),
    (
        "chicago-author-date", BINDER,
        "Binder, Amy J., and Jeffrey L. Kidder. 2022. *The Channels of Student Activism*. "
        "University of Chicago Press. https://doi.org/10.7208/chicago/9780226684277.001.0001.",
    ),
    (
        "chicago-notes", BINDER,
        "Amy J. Binder and Jeffrey L. Kidder, *The Channels of Student Activism* (University of "
        "Chicago Press, 2022), https://doi.org/10.7208/chicago/9780226684277.001.0001.",
    ),
    (
        "chicago-author-date", KWON,
        "Kwon, Hyeyoung. 2022. “Inclusion Work: Children of Immigrants Claiming Membership in "
        "Everyday Life.” *American Journal of Sociology* 127 (6): 1818–59. "
        "https://doi.org/10.1086/720277.",
    ),
    (
        "chicago-notes", BLUM,
        "Dani Blum, “Are Flax Seeds All That?,” *New York Times*, December 13, 2023, "
        "https://www.nytimes.com/f.html.",
    ),
    (
        "chicago-author-date", BLUM,
        "Blum, Dani. 2023. “Are Flax Seeds All That?” *New York Times*, December 13. "
        "https://www.nytimes.com/f.html.",
    ),
    (
        "apa", GRADY,
        "Grady, J. S., Her, M., & Yelinek, J. (2019). Emotions in storybooks. *Psychology of "
        "Popular Media Culture*, *8*(3), 207–217. https://doi.org/10.1037/ppm0000185",
    ),
    (
        "apa", CENSUS,
        "U.S. Census Bureau. (n.d.). *U.S. and world population clock*. U.S. Department of "
        "Commerce. Retrieved July 3, 2019, from https://www.census.gov/popclock/",
    ),
    (
        "apa", CANCER,
        "National Cancer Institute. (2018). *Taking time* (NIH Publication No. 18-2059). U.S. "
        "Department of Health.",
    ),
    (
        "oscola", COLE,
        "Cole S, ‘Virtual Friend Fires Employee’ (*Naked Law*, 1 May 2009) "
        "<http://www.nakedlaw.com/2009/05/index.html> accessed 19 November 2009",
    ),
    ("oscola", YOUNG, "Young AL, ‘In Defence of Due Deference’ (2009) 72 MLR 554"),
    (
        "oscola", CROFT,
        "Croft J, ‘Supreme Court Warns on Quality’ *Financial Times* (London, 1 July 2010) 3",
    ),
    ("bluebook", BROWN, "Brown v. Board of Education, 347 U.S. 483 (1954)."),
    ("bluebook", REICH, "Charles A. Reich, *The New Property*, 73 Yale L.J. 733 (1964)."),
]  # fmt: skip


@pytest.mark.parametrize(("style", "given", "told"), PEERS)
def test_an_entry_reads_as_the_guide_of_its_style_prints_it(
    style: str, given: Source, told: str
) -> None:
    assert line(given, style) == told


@pytest.mark.parametrize("style", CSL)
@pytest.mark.parametrize("kind", TYPES)
def test_every_type_of_source_is_written_with_its_title_and_in_pieces(
    style: str, kind: str
) -> None:
    given = source(
        Person("Qasem", "Muhammad Ali"), type=kind, title="Título exacto",
        container_title="Вестник", publisher="نشر نو", issued="2024-03-05", URL="https://e.org/x",
    )  # fmt: skip
    held = runs(given, style)
    assert sum(run.text.text == "Título exacto" for run in held) == 1
    fixed = "".join(run.text.text for run in held if run.style == "fixed")
    for letters in ("Qasem", "Título", "Вестник", "نشر", "2024", "e.org"):
        assert letters not in fixed
    assert "  " not in line(given, style)
    assert ".." not in line(given, style)


@pytest.mark.parametrize(
    ("issued", "told"),
    [
        ("2024~", "(ca. 2024)."),
        ("2024-03?", "(ca. 2024, March)."),
        ("2024-03-01/2024-03-05", "(2024, March 1–5)."),
        ("2023/2024", "(2023–2024)."),
        ("2024-21", "(2024, Spring)."),
        ("2024/..", "(2024–)."),
        ("-0043", "(44 B.C.E.)."),
        ("198X", "(ca. 1980–1989)."),
        ("", "(n.d.)."),
    ],
)
def test_dates_that_are_not_exact_say_so(issued: str, told: str) -> None:
    given = source(Person("Doe", "J."), type="article-newspaper", title="T", issued=issued)
    assert line(given, "apa").startswith(f"Doe, J. {told}")


@pytest.mark.parametrize(
    ("person", "apa"),
    [
        (Person("Damme", "Jan", particle="van"), "van Damme, J. ("),
        (Person("Zawahiri", "Ayman", particle="al-"), "al-Zawahiri, A. ("),
        (Person("King", "Martin Luther", suffix="Jr."), "King, M. L., Jr. ("),
        (Person("Dupont", "Jean-Paul"), "Dupont, J.-P. ("),
        (Person("Сидоров", "Пётр Ильич"), "Сидоров, П. И. ("),
        (Person("احمدی", "محمد رضا"), "احمدی, محمد رضا ("),
        (Person("毛", "泽东"), "毛泽东 ("),
        (Person(literal="وزارت دفاع"), "وزارت دفاع. ("),
        (Person("de Gaulle", "C."), "de Gaulle, C. ("),
    ],
)
def test_names_keep_the_habits_of_their_script(person: Person, apa: str) -> None:
    told = line(source(person, type="book", title="T", issued="2020"), "apa")
    assert told.replace("毛泽东. (", "毛泽东 (").replace("رضا. (", "رضا (").startswith(apa)


def test_many_authors_are_cut_as_the_style_cuts_them() -> None:
    many = source(
        *(Person(f"Name{each}", "A.") for each in range(25)), type="book", title="T", issued="2020"
    )
    assert line(many, "oscola").startswith("Name0 A and others, *T*")
    assert "Name18, A., … Name24, A. (2020)" in line(many, "apa")


def test_titles_keep_the_letters_they_were_published_with() -> None:
    given = source(type="article-newspaper", title="TALIBAN attack on iPhone shop", issued="2020")
    for style in CSL:
        assert "TALIBAN attack on iPhone shop" in line(given, style)


def test_words_of_a_style_are_those_of_the_language_of_the_dossier() -> None:
    assert "consulté le 3 juillet 2019" in line(CENSUS, "chicago-notes", "fr")
    assert "accessed 19 November 2009" in line(COLE, "oscola", "fr")


def test_a_foreign_title_keeps_its_direction_in_a_dossier_from_right_to_left() -> None:
    told = line(CENSUS, "apa", "fa")
    assert told.startswith("\u2066U.S. Census Bureau. (n.d.).")
    assert told.endswith("/\u2069")
    own = source(Person(literal="وزارت دفاع"), type="webpage", title="خبر", accessed="2024-01-02")
    assert "\u2066" not in line(own, "apa", "fa")
    assert "n.d." not in line(own, "apa", "fa")


def test_a_source_a_style_has_no_words_for_is_still_listed() -> None:
    assert line(source(type="document"), "bluebook")


def test_an_address_is_a_link_only_where_it_is_one() -> None:
    for url in ("javascript:alert(1)", "file:///etc/passwd"):
        given = source(type="webpage", title="T", URL=url, DOI="x y")
        for style in CSL:
            assert not any(
                run.style == "link" and run.text.text.startswith(("javascript", "file"))
                for run in runs(given, style)
            )


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=40), st.sampled_from(CSL), st.sampled_from(TYPES))
def test_no_field_becomes_part_of_the_style(text: str, style: str, kind: str) -> None:
    given = source(
        Person(text, text), Person(literal=text), type=kind, title=text, container_title=text,
        genre=text, number=text, page=text, volume=text, URL=text, DOI=text, issued="2020",
    )  # fmt: skip
    plain = source(
        Person("a", "a"), Person(literal="a"), type=kind, title="a", container_title="a",
        genre="a", number="a", page="a", volume="a", URL="a", DOI="a", issued="2020",
    )  # fmt: skip
    held, known = _fixed(given, style), _fixed(plain, style)
    # Numbers are written otherwise than words ("no. 3"), so the wording may differ.
    ours = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;&()[]-–/…“”‘’<>"
    assert held <= known | set(ours)


def _fixed(each: Source, style: str) -> set[str]:
    return {sign for run in runs(each, style) if run.style == "fixed" for sign in run.text.text}


#: Values stand between stars; the rest is of the style.
SEAMS = [
    ("*Who?*|. |*X*", True, "Who? X"),
    ("*Inc.*|. |*X*", True, "Inc. X"),
    ("“|*T*|”|, |*X*", True, "“T,” X"),
    ("“|*T*|”|, |*X*", False, "“T”, X"),
    ("“|*Who?*|”|. |*X*", True, "“Who?” X"),
    ("“|*Who?*|”|, |*X*", True, "“Who?,” X"),
    ("*A*|, |. |*B*", True, "A. B"),
    ("*A*|  |*B*| | (|*C*|)", True, "A B (C)"),
    ("*A, B,*|, |*C*", True, "A, B, C"),
    ("*a...b*|; |*C*|;|.", True, "a...b; C;"),
]


@pytest.mark.parametrize(("given", "inside", "told"), SEAMS)
def test_punctuation_agrees_where_pieces_meet(given: str, inside: bool, told: str) -> None:
    parts = [Piece(each.strip("*"), not each.startswith("*")) for each in given.split("|")]
    assert "".join(piece.text for piece in settled(parts, inside)) == told


@pytest.mark.parametrize(
    ("given", "form", "told"),
    [
        ("71-72", "chicago-16", "71–72"),
        ("100-104", "chicago-16", "100–104"),
        ("101-108", "chicago-16", "101–8"),
        ("321-328", "chicago-16", "321–28"),
        ("1496-1500", "chicago-16", "1496–500"),
        ("42-45", "minimal", "42–5"),
        ("321-328", "minimal-two", "321–28"),
        ("321-28", "expanded", "321–328"),
        ("12, 14-15", "expanded", "12, 14–15"),
        ("A5", "expanded", "A5"),
    ],
)
def test_spans_of_pages_are_shortened_as_the_manuals_show(given: str, form: str, told: str) -> None:
    assert numbers.pages(given, form) == told
