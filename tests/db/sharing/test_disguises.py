"""Names are withheld as people write them when they hide, shorten or misspell them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.sharing.disguises import undisguised
from db.sharing.names import Names, Withheld, _folded

_NAMES = Names(
    [
        Withheld(("Mullah Omar",), "A", "person"),
        Withheld(("Abdul Qader Kamel", "عبدالقدیر کامل"), "B", "person"),
        Withheld(("Jürgen Müller",), "C", "person"),
        Withheld(("Ali Karimov", "Али Каримов"), "D", "person"),
        Withheld(("Mueller",), "E", "person"),
        Withheld(("Islamic State", "IS"), "F", "group"),
        Withheld(("Ana Said",), "G", "person"),
        Withheld(("Manuel Baer",), "H", "person"),
    ]
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("M. Omar spoke", "A"),
        ("m.omar", "A"),
        ("Omar, M.", "A"),
        ("Mullah K. Omar", "A"),
        ("Mullah K Omar", "A"),
        ("M u l l a h   O m a r", "A"),
        ("M.u.l.l.a.h O.m.a.r", "A"),
        ("Mul<b>lah</b> Om<i class='x'>ar</i>", "A"),
        ("<a title='Mullah Omar'>he</a>", "A"),
        ("Mullah <omar@x.org>", "A"),
        ("Мullаh Оmаr", "A"),
        ("A. Q. Kamel", "B"),
        ("A.Q. Kamel", "B"),
        ("Abdul Q. Kamel", "B"),
        ("A. Kamel", "B"),
        ("Kamel, A. Q.", "B"),
        ("Jürgen Mueller", "C"),
        ("Jurgen Muller", "C"),
        ("Juergen Mueller", "C"),
        ("Müller", "E"),
        ("А. Каримова сказал", "D"),
        ("Кaримов Aли", "D"),
        ("http://x.test/?q=M.%20Omar", "A"),
    ],
)  # fmt: skip
def test_a_name_is_found_as_people_write_it(text: str, code: str) -> None:
    assert _NAMES.found(text)
    cleaned = _NAMES.clean(text)
    assert f", {code}]" in cleaned
    assert not _NAMES.found(cleaned)


@pytest.mark.parametrize(
    "text",
    [
        "I state that all is well in that state.",
        "She said so. Many said the same, and a said word stays said.",
        "plan m omar",
        "a manual bar for Samuel and Noel",
        "Kamelot, Islam, law. State",
        "A. Smith and Q. Jones",
        "Mar. Oma",
        "Карим и Али",
        "O mar, o mar",
    ],
)
def test_other_words_stay(text: str) -> None:
    named = Names(each for each in _NAMES.withheld if each.code != "F")  # type: ignore[arg-type]
    assert named.clean(text) == text


def test_words_of_one_script_stay_as_they_are() -> None:
    for text in ("сора", "Омар", "plain", "Саре and Cape", "Ωμέγα", ""):
        assert undisguised(text) == text
    assert undisguised("Оmаr") == "Omar"
    assert undisguised("Кaримов") == "Каримов"
    assert undisguised("шarm") == "шarm", "no word of either"


_PIECES = (
    *("Mullah", "Omar", "M.", "m", "K", "Ali", "Karimov", "Каримову", "Али", "А.", "IS", "is"),
    *(" ", ", ", ".", "-\n", "<b>", "</b>", "ʼ", "'", "\u200b", "state", "O m a r", "Kamel"),
    "%20",
)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(_PIECES), max_size=8).map("".join))
def test_what_is_left_out_early_would_not_have_been_found(text: str) -> None:
    folded = _folded(text)
    assert _NAMES._found is not None
    assert bool(_NAMES._marker(folded)) == bool(_NAMES._found.search(folded))
    assert not _NAMES.found(_NAMES.clean(text))
