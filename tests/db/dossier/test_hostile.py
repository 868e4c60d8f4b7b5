"""Text that tries to act: markup, code, packages, bidi controls, characters no font has."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from db.case import Case
from db.dossier import build
from db.records import actors, claims, incidents, names, quotes, sources
from tests.db.dossier.test_pdf import finds, text_of

_WORDS = (
    '#read("/etc/passwd")', "#import \"@preview/cetz:0.3.0\": *", "$#read(\"secret\")$",
    "#while true {}", "= Heading", "*bold* _it_ `raw`", "<label> @ref", "\\u{41} \\#",
    "]#panic()[", '"}],"x":[{"', "//comment /*", "\u202e\u2066evil\u2069\u2069\u2069", "😀👨‍👩‍👧",
    "漢字かな", "\0\x01\x7f", "\ufeff\ufff9\ufffe", "\ue000\U000f0000", "e" + "\u0301" * 40,
    "\u0600\u06dd", "ﷺ", "क्षि", "a" * 900, "طالبان 24–30 %", "\u200c\u200d\u200b", "\u2028\u2029",
    "&amp;<script>alert(1)</script>", "{{7*7}}", "%n%s", "javascript:alert(1)", "\U000e0041",
)  # fmt: skip


def hostile(random_: random.Random) -> str:
    return "N " + " ".join(random_.sample(_WORDS, random_.randint(1, 6)))


@pytest.fixture
def bad_case(tmp_path: Path) -> Case:
    random_ = random.Random(20221118)
    case = Case.create(tmp_path / "bad.case", hostile(random_))
    with case.step("Fill") as step:
        people = []
        for _ in range(12):
            actor = actors.create(step, hostile(random_), summary=hostile(random_))
            names.add(
                step, "actor", actor, hostile(random_), lang=random_.choice(["fa", "zz-", "#"])
            )
            people.append(actor)
        for number in range(25):
            fields: dict[str, str | None] = {
                name: hostile(random_)
                for name in ("container-title", "publisher", "URL", "volume", "language", "DOI")
            }
            text = f"{hostile(random_)}\n{hostile(random_)}"
            source = sources.create(step, hostile(random_), fields={**fields, "issued": "2024-01"})
            kept = quotes.add_snapshot(
                step, source, text, captured_at="2024", cleaner="x", lang="fa"
            )
            incident = incidents.create(step, hostile(random_), summary=text)
            incidents.add_actor(step, incident, random_.choice(people))
            claims.create(
                step,
                incident=incident,
                quote=quotes.create(step, kept, 0, len(text)),
                speaker_label=hostile(random_),
                gist=hostile(random_),
                rank="deprecated" if number % 5 == 0 else "normal",
                rank_reason=hostile(random_),
            )
    return case


def test_nothing_acts_and_the_archival_form_holds(bad_case: Case) -> None:
    with bad_case as case:
        made = build(case.main_reader)
    assert made.report.archival
    words = text_of(made.pdf)
    assert "root:x:0" not in words
    assert '#read("/etc/passwd")' in words.replace("\n", "").replace("\r", "")
    assert "[U+1F600]" in words


def test_a_field_of_half_a_million_letters_is_cut(tmp_path: Path) -> None:
    with Case.create(tmp_path / "big.case", "Big") as case:
        with case.step("Fill") as step:
            incidents.create(step, "Long", summary="word " * 100_000)
        made = build(case.main_reader)
    assert made.report.archival
    assert finds(made.pdf, "more characters in the case file")


def test_numbers_beside_arabic_script_keep_their_order(tmp_path: Path) -> None:
    """Rendered order, from where the characters stand on the page, not from the text layer."""
    import importlib
    from typing import Any

    with Case.create(tmp_path / "mixed.case", "Mixed") as case:
        with case.step("Fill") as step:
            outlet = actors.create(step, "روزنامه هشت صبح", kind="media", lang="fa")
            source = sources.create(
                step,
                "حمله در کابل",
                outlet=outlet,
                fields={"issued": "2024-01-27", "language": "fa", "volume": "24-30"},
            )
            incident = incidents.create(step, "حمله ۱۲–۱۵ کشته", lang="fa")
            claims.create(
                step, incident=incident, source=source, no_quote_reason="heard", speaker=outlet
            )
        pdf = build(case.main_reader).pdf
    document: Any = importlib.import_module("pypdfium2").PdfDocument(pdf)
    page = document[len(document) - 1].get_textpage()
    for words in ("27", "2024", "24-30"):
        found = page.search(words).get_next()
        assert found is not None, words
        lefts = [page.get_charbox(found[0] + at)[0] for at in range(found[1])]
        assert lefts == sorted(lefts), words
    day, year = (page.get_charbox(page.search(each).get_next()[0]) for each in ("27", "2024"))
    assert day[0] < year[0] and abs(day[1] - year[1]) < 2
    document.close()
