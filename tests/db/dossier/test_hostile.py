"""Text that tries to act: markup, code, packages, bidi controls, characters no font has."""

from __future__ import annotations

import errno
import io
import os
import random
import signal
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from db import dossier
from db.case import Case
from db.dossier import Options, Paper, build
from db.dossier.engine import Worker, typeset
from db.dossier.templates import templates
from db.errors import InUse
from db.records import actors, claims, figures, incidents, meta, names, places, quotes, sources
from db.step import Step
from tests.db.dossier.test_pdf import finds, text_of

_WORDS = (
    '#read("/etc/passwd")', "#import \"@preview/cetz:0.3.0\": *", "$#read(\"secret\")$",
    "#while true {}", "= Heading", "*bold* _it_ `raw`", "<label> @ref", "\\u{41} \\#",
    "]#panic()[", '"}],"x":[{"', "//comment /*", "\u202e\u2066evil\u2069\u2069\u2069", "😀👨‍👩‍👧",
    "漢字かな", "\0\x01\x7f", "\ufeff\ufff9\ufffe", "\ue000\U000f0000", "e" + "\u0301" * 40,
    "\u0600\u06dd", "ﷺ", "क्षि", "a" * 900, "طالبان 24–30 %", "\u200c\u200d\u200b", "\u2028\u2029",
    "&amp;<script>alert(1)</script>", "{{7*7}}", "%n%s", "javascript:alert(1)", "\U000e0041",
)  # fmt: skip


LANGS = ("fa", "en", "", "zz-#", "ru")


def hostile(random_: random.Random) -> str:
    return "N " + " ".join(random_.sample(_WORDS, random_.randint(1, 6)))


@pytest.fixture(scope="module")
def bad_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case in which every field of text that a dossier shows tries to act."""
    random_ = random.Random(20221118)
    path = tmp_path_factory.mktemp("bad") / "bad.case"
    with (
        Case.create(path, hostile(random_), analyst=hostile(random_)) as case,
        case.step(hostile(random_)) as step,
    ):
        meta.change(step, summary=hostile(random_))
        people = [_person(step, random_) for _ in range(12)]
        where = [places.create(step, hostile(random_), lang="#") for _ in range(5)]
        for place in where:
            names.add(step, "place", place, hostile(random_), lang="fa")
        for one, other in pairwise(people):
            actors.relate(step, one, "part_of", other, note=hostile(random_))
        cited: list[int] = []
        for number in range(15):
            cited.append(_incident(step, random_, people, where, cited, number))
    return path


def _person(step: Step, random_: random.Random) -> int:
    actor = actors.create(step, hostile(random_), summary=hostile(random_))
    lang = random_.choice(["fa", "zz-", "#"])
    names.add(step, "actor", actor, hostile(random_), lang=lang)
    return actor


def _incident(
    step: Step,
    random_: random.Random,
    people: list[int],
    where: list[int],
    cited: list[int],
    number: int,
) -> int:
    """Returns the source of its claims."""
    fields: dict[str, str | None] = {
        name: hostile(random_)
        for name in ("container-title", "publisher", "URL", "volume", "language", "DOI", "note")
    }
    text = f"{hostile(random_)}\n{hostile(random_)}"
    source = sources.create(
        step,
        hostile(random_),
        authors=[sources.Person(family=hostile(random_), given=hostile(random_))],
        fields={**fields, "issued": "2024-01"},
    )
    if cited:
        sources.relate(step, source, "quotes", cited[-1], hostile(random_))
    kept = quotes.add_snapshot(step, source, text, captured_at="2024", cleaner="x", lang="fa")
    incident = incidents.create(step, hostile(random_), summary=text, lang=random_.choice(LANGS))
    incidents.add_actor(step, incident, random_.choice(people))
    incidents.add_place(step, incident, random_.choice(where), note=hostile(random_))
    claim = claims.create(
        step,
        incident=incident,
        quote=quotes.create(step, kept, 0, len(text)),
        speaker_label=hostile(random_),
        gist=hostile(random_),
        rank="deprecated" if number % 5 == 0 else "normal",
        rank_reason=hostile(random_),
    )
    figures.add(step, claim, "killed", point=number, raw=hostile(random_))
    return source


@pytest.mark.parametrize("code", [each.code for each in templates()])
def test_nothing_acts_in_any_template(bad_file: Path, code: str) -> None:
    paper: Paper = "a3" if code == "poster" else "a4"
    with Case.open(bad_file, read_only=True) as case:
        made = build(
            case.main_reader, Options(template=code, lang="fa", paper=paper, appendices=True)
        )
    assert made.report.archival, made.report.warnings
    words = text_of(made.pdf)
    assert "root:x:0" not in words
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        for page in pdf.pages:
            for note in page.get("/Annots", []):
                if "/A" in note and "/URI" in note.A:
                    address = str(note.A.URI)
                    assert address.startswith(("http://", "https://", "mailto:")), address


def test_what_acts_elsewhere_is_read_here_and_what_cannot_be_drawn_is_told(bad_file: Path) -> None:
    with Case.open(bad_file, read_only=True) as case:
        made = build(case.main_reader)
    assert made.report.archival
    words = text_of(made.pdf)
    assert "root:x:0" not in words
    assert '#read("/etc/passwd")' in words.replace("\n", "").replace("\r", "")
    assert "[U+1F600]" in words
    told = next(each for each in made.report.warnings if each.startswith("No font"))
    assert "Hiragana (U+304B" in told and "Chinese (U+" in told and "signs (U+" in told


def test_a_field_of_half_a_million_letters_is_cut(tmp_path: Path) -> None:
    with Case.create(tmp_path / "big.case", "Big") as case:
        with case.step("Fill") as step:
            incidents.create(step, "Long", summary="word " * 100_000)
        made = build(case.main_reader)
    assert made.report.archival
    assert finds(made.pdf, "more characters in the case file")


def test_a_title_of_five_thousand_letters_is_set(tmp_path: Path) -> None:
    with Case.create(tmp_path / "long.case", "Title " * 833) as case:
        with case.step("Fill") as step:
            actor = actors.create(step, "Name " * 1000)
            incident = incidents.create(step, "Words " * 833, summary="x")
            incidents.add_actor(step, incident, actor)
            sources.create(step, "a" * 5000, fields={"issued": "2024"})
        made = build(case.main_reader)
        poster = build(case.main_reader, Options(template="poster", paper="a3"))
    assert made.report.archival and poster.report.archival
    assert made.report.pages < 40


def test_a_worker_that_is_killed_is_told(tmp_path: Path) -> None:
    with Worker() as worker:
        os.kill(worker._process.pid, signal.SIGTERM)
        answer = worker.ask({"dossier.typ": b"x"}, (2024, 1, 2), (), lambda spent: None)
        assert (answer.pages, answer.error) == (0, "")
        # One that died before it was asked is no reason to give up.
        made = typeset(
            {"dossier.typ": b"x"}, (2024, 1, 2), lambda *_: None, lambda: False, worker=worker
        )
    assert made.count == 1 and not made.archival


def test_a_full_disk_leaves_what_stood_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "a.pdf"
    out.write_bytes(b"before")

    def full(number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InUse, match="No space left on device"):
        dossier.save(b"after", out)
    assert out.read_bytes() == b"before" and list(tmp_path.iterdir()) == [out]


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
