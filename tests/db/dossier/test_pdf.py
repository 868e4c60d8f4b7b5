"""The file itself: archival and accessible form, fonts, links, every script, same bytes."""

from __future__ import annotations

import importlib
import io
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from db import dossier
from db.case import Case
from db.dossier import Dossier, Options, build, make
from db.dossier.engine import Cancelled
from db.errors import BadInput, InUse
from db.records import claims, incidents, quotes
from db.when import speech
from tests.small_case import SmallCase


def text_of(pdf: bytes) -> str:
    document: Any = importlib.import_module("pypdfium2").PdfDocument(pdf)
    try:
        return "\n".join(
            document[number].get_textpage().get_text_range() for number in range(len(document))
        )
    finally:
        document.close()


def finds(pdf: bytes, phrase: str) -> bool:
    document: Any = importlib.import_module("pypdfium2").PdfDocument(pdf)
    try:
        return any(
            document[number].get_textpage().search(phrase).get_next() is not None
            for number in range(len(document))
        )
    finally:
        document.close()


def test_the_report_tells_what_was_made(printed: Dossier) -> None:
    report = printed.report
    assert report.archival and not report.warnings
    assert report.pages > 15
    assert report.bytes == len(printed.pdf)
    assert report.fingerprint[:4] in text_of(printed.pdf)


def test_it_is_tagged_dated_and_names_its_language(printed: Dossier) -> None:
    with pikepdf.open(io.BytesIO(printed.pdf)) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked
        assert "/StructTreeRoot" in root
        assert str(root.Lang).startswith("en")
        assert len(root.OutputIntents) == 1
        about = pdf.open_metadata()
        assert about["pdfaid:part"] == "2" and about["pdfaid:conformance"] == "A"
        assert about["pdfuaid:part"] == "1"
        assert about["dc:title"] == "Attacks of Islamic State – Khorasan, 2015–2024"
        assert printed.report.fingerprint in str(about.get("pdf:Keywords", ""))
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root][:3] == [
                "How to read this dossier",
                "Timeline",
                "Incidents",
            ]


def test_only_our_fonts_are_in_it_whole(printed: Dossier) -> None:
    found = set()
    with pikepdf.open(io.BytesIO(printed.pdf)) as pdf:
        for each in pdf.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor":
                found.add(str(each.FontName).partition("+")[2].partition("-")[0])
                assert "/FontFile2" in each or "/FontFile3" in each
            if isinstance(each, pikepdf.Dictionary):
                assert "/JavaScript" not in each and "/EmbeddedFile" not in each
    assert found == {"NotoSans", "Vazirmatn"}


def test_every_citation_leads_to_its_source(printed: Dossier) -> None:
    with pikepdf.open(io.BytesIO(printed.pdf)) as pdf:
        named = [
            annotation
            for page in pdf.pages
            for annotation in page.get("/Annots", [])
            if annotation.get("/Subtype") == "/Link"
        ]
    assert len(named) > 200


@pytest.mark.parametrize(
    "phrase",
    [
        "Rockets at Termez",
        "خراسان",
        "پاکستان",
        "هزاره",
        "څانګه",
        "Правительство Узбекистана",
        "Ҳукумати Тоҷикистон",
        "18 April 2022",
    ],
)
def test_words_of_every_script_can_be_found(printed: Dossier, phrase: str) -> None:
    assert finds(printed.pdf, phrase)


_SAID = {
    "fa": "داعش مسئولیت حملهٔ راکتی بر ترمذ را پذیرفت",
    "ps": "طالبانو وویل چې په ازبکستان برید نه دی شوی",
    "ur": "ازبک حکام نے اس حملے کی تردید کی ہے",
    "ar": "نفى المسؤولون وقوع هذا الهجوم على المدينة",
    "tg": "Тошканд вуқӯи чунин ҳамларо рад кард",
    "ru": "Власти Узбекистана отрицают этот обстрел",
}


def test_quotes_of_every_language_can_be_found_as_phrases(case: Case, small: SmallCase) -> None:
    with case.step("Quote") as step:
        for lang, words in _SAID.items():
            kept = quotes.add_snapshot(
                step, small.rockets, words, captured_at="2024", cleaner="none", lang=lang
            )
            claims.create(
                step,
                incident=small.termez,
                quote=quotes.create(step, kept, 0, len(words)),
                speaker_label="Officials",
                act="denies",
            )
    pdf = build(case.main_reader).pdf
    for lang, words in _SAID.items():
        middle = " ".join(words.split()[-4:-1])
        assert finds(pdf, middle), lang
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        told = {
            str(each.Lang)
            for each in opened.objects
            if isinstance(each, pikepdf.Dictionary) and "/Lang" in each
        }
    assert set(_SAID) <= {each.partition("-")[0] for each in told}


@pytest.mark.parametrize("lang", ["ar", "fa", "ps", "ur"])
def test_a_dossier_from_right_to_left_is_so_whole(case: Case, lang: str) -> None:
    made = build(case.main_reader, Options(lang=lang))
    assert made.report.archival
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        assert str(opened.Root.Lang) == lang
    document: Any = importlib.import_module("pypdfium2").PdfDocument(made.pdf)
    try:
        page = document[2]
        words = page.get_textpage()
        width = page.get_width()
        edges = [words.get_charbox(place) for place in range(words.count_chars())]
        # Headings begin at the right: the first large line ends near the right margin.
        tall = [box for box in edges if box[3] - box[1] > 9]
        assert tall and max(box[2] for box in tall) > width * 0.85
        number = speech.digits("3", lang)
        assert number in words.get_text_bounded(0, 0, width / 2, 80)
    finally:
        document.close()


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_its_structure_is_sound(printed: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(printed.pdf)
    checked = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="pdfinfo is not installed")
def test_what_is_read_aloud_has_its_structure(printed: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(printed.pdf)
    told = subprocess.run(["pdfinfo", "-struct", str(path)], capture_output=True, check=True)
    lines = told.stdout.decode("utf-8", "replace").splitlines()
    kinds = {line.split()[0].rstrip(":") for line in lines if line.strip()}
    assert {"TOC", "TOCI", "H1", "H2", "Table", "TH", "BlockQuote", "Figure"} <= kinds


def test_the_same_case_gives_the_same_bytes(demo_file: Path, printed: Dossier) -> None:
    program = (
        "import sys, pathlib; from db.case import Case; from db.dossier import build\n"
        "case = Case.open(pathlib.Path(sys.argv[1]), read_only=True)\n"
        "sys.stdout.buffer.write(build(case.main_reader).pdf)"
    )
    again = subprocess.run(
        [sys.executable, "-c", program, str(demo_file)],
        capture_output=True,
        check=True,
        env={**os.environ, "TZ": "Asia/Kabul", "LC_ALL": "C", "PYTHONHASHSEED": "7"},
    )
    assert again.stdout == printed.pdf


def test_choices_change_what_is_printed(case: Case, small: SmallCase) -> None:
    one = build(case.main_reader, Options(incidents=frozenset({small.termez}), marking="TLP:RED"))
    words = text_of(one.pdf)
    assert "Rockets at Termez" in words and "Attack on Kabul airport" not in words
    assert words.count("TLP:RED") >= 2 * (one.report.pages - 1)
    by_actor = build(case.main_reader, Options(actors=frozenset({small.taliban})))
    assert "War with the Taliban" in text_of(by_actor.pdf)
    assert "Attack on Kabul airport" not in text_of(by_actor.pdf)
    bare = build(case.main_reader, Options(quotes=False, title="Another", paper="us-letter"))
    assert "Tashkent has denied that" not in text_of(bare.pdf) and "Another" in text_of(bare.pdf)
    with pikepdf.open(io.BytesIO(bare.pdf)) as pdf:
        assert [round(float(side)) for side in pdf.pages[0].MediaBox] == [0, 0, 612, 792]


def test_a_period_takes_what_possibly_lies_in_it(case: Case, small: SmallCase) -> None:
    start, end = 1641081600, 1672531200  # 2022
    words = text_of(build(case.main_reader, Options(start=start, end=end)).pdf)
    assert "Rockets at Termez" in words and "War with the Taliban" in words
    assert "A meeting nobody dates" not in words and "Attack on Kabul airport" not in words
    with pytest.raises(BadInput):
        build(case.main_reader, Options(incidents=frozenset()))


def test_a_claim_without_quote_says_why_and_a_dispute_is_told(case: Case) -> None:
    words = text_of(build(case.main_reader).pdf)
    assert "heard on the radio" in words
    assert "Disputed" in words
    assert "A meeting nobody dates" in words and "No date is known." in words
    assert "republishes" in words


def test_a_quote_that_was_tampered_with_shows_as_broken(case: Case) -> None:
    connection = case.main_reader.connection
    for trigger in ("quote_matches", "log_quote_exact"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(
        "UPDATE quote SET exact = 'words nobody wrote' WHERE id = (SELECT min(id) FROM quote)"
    )
    made = build(case.main_reader)
    words = text_of(made.pdf)
    assert "words nobody wrote" in words
    assert "Broken: these words no longer stand in the stored text." in " ".join(words.split())
    assert "1 quote no longer stands" in made.report.warnings[0]


def test_a_stricter_record_is_told(case: Case, small: SmallCase) -> None:
    with case.step("Mark") as step:
        incidents.change(step, small.termez, marking="TLP:RED")
    assert "TLP:RED" in text_of(build(case.main_reader).pdf)
    made = build(case.main_reader, Options(marking="TLP:GREEN"))
    assert "marked TLP:RED" in made.report.warnings[0]


def test_an_empty_case_prints_too(tmp_path: Path) -> None:
    with Case.create(tmp_path / "empty.case", "Nothing yet") as empty:
        made = build(empty.main_reader)
    assert made.report.archival and "Nothing yet" in text_of(made.pdf)


def test_cancelling_leaves_what_stood_there(case: Case, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    out.write_bytes(b"before")
    with pytest.raises(Cancelled):
        make(case.main_reader, out, cancelled=lambda: True)
    assert out.read_bytes() == b"before"
    assert list(tmp_path.glob("*.part")) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(InUse, match="could not be written"):
        dossier.save(b"x", tmp_path / "no" / "a.pdf")


@pytest.mark.parametrize("title", ["Long words " * 450, "W" * 5000])
def test_a_title_of_thousands_of_letters_leaves_one_cover(case: Case, title: str) -> None:
    made = build(case.main_reader, Options(title=title))
    assert made.report.archival
    document: Any = importlib.import_module("pypdfium2").PdfDocument(made.pdf)
    try:
        page = document[0]
        assert made.report.fingerprint[:4] in page.get_textpage().get_text_range()
        letters = page.get_textpage()
        right = max(letters.get_charbox(at)[2] for at in range(letters.count_chars()))
        assert right < page.get_width()
    finally:
        document.close()
