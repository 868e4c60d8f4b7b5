"""PDFs as sources: text by pages, right-to-left print, what cannot be read, time and stopping."""

from __future__ import annotations

import io
import re
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from db.case import Case
from db.exchange import Cancelled, Report, import_paths
from db.reading.article import Article
from db.reading.pdf import document as pdf
from db.reading.pdf.document import read_pdf
from db.reading.pdf.lines import Letter, ordered, plain
from db.reading.restoring import restore
from db.records import quotes


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", plain(text).replace("\u200c", "")))


def paragraphs(shared: Path, code: str) -> str:
    rows = (shared / "data/text/udhr_paragraphs.tsv").read_text("utf-8").splitlines()
    return "\n".join(row.split("\t")[5] for row in rows if row.startswith(f"{code}\t"))


def printed(*pages: list[str], font: str = "/Helvetica") -> bytes:
    """A PDF with lines of text, 14 points apart from the top; "12:foot" stands 12 points above
    the bottom."""
    made = pikepdf.new()
    for lines in pages:
        page = made.add_blank_page(page_size=(595, 842))
        page.Resources = pikepdf.Dictionary(
            Font=pikepdf.Dictionary(
                F1=pikepdf.Dictionary(
                    Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name(font)
                )
            )
        )
        rows, y = [], 780
        for line in lines:
            place = re.match(r"(\d+):", line)
            height = int(place[1]) if place else y
            text = line[place.end() :] if place else line
            escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            if text:
                rows.append(f"BT /F1 11 Tf 1 0 0 1 70 {height} Tm ({escaped}) Tj ET")
            y -= 14
        page.Contents = made.make_stream("\n".join(rows).encode("cp1252"))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def brought(case: Case, tmp_path: Path, data: bytes, name: str = "a.pdf") -> Report:
    (tmp_path / name).write_bytes(data)
    return import_paths(case, [tmp_path / name])


@pytest.mark.parametrize(
    ("name", "code", "least"),
    # Three programs that read PDFs find 91 to 94, 94 to 98 and 61 to 100 of a hundred words.
    [("farsi", "pes_1", 0.975), ("pashto", "pbu", 0.985), ("tajik", "tgk", 0.999)],
)
def test_the_words_of_the_page_are_found_again(
    shared: Path, name: str, code: str, least: float
) -> None:
    article = read_pdf((shared / f"data/pdf/udhr_{name}_chromium.pdf").read_bytes())
    want = words(paragraphs(shared, code))
    assert (want & words(article.text)).total() / want.total() >= least
    assert not re.search("[\u200e\u200f\u202a-\u202e\ufb50-\ufdff\ufe70-\ufefe]", article.text)
    assert article.language == {"farsi": "fa", "pashto": "ps", "tajik": "tg"}[name]


@pytest.fixture(scope="module")
def codebook(shared: Path) -> Article:
    return read_pdf((shared / "data/pdf/ucdp_ged_codebook_22_1.pdf").read_bytes(), "codebook.pdf")


def test_a_long_report_is_read_in_order(codebook: Article) -> None:
    assert codebook.title == "UCDP Georeferenced Event Dataset Codebook Version 22.1"
    assert codebook.authors == ("Mihai Croicu",)
    assert codebook.field("number-of-pages") == "39"
    assert codebook.field("note") == "PDF made on 2022-06-24 with Microsoft® Word 2019."
    at = [
        codebook.text.index(words)
        for words in (
            "This version compiled and updated by Stina Högbladh",
            "Definition of Event in Organized Violence",
            "An incident where armed force was used by an organised actor",
        )
    ]
    assert at == sorted(at)
    # Lines are joined to sentences.
    assert "please always cite:\n\nSundberg, Ralph, and Erik Melander, 2013, “Introducing the UCDP "
    assert "“Introducing the UCDP Georeferenced Event Dataset”" in codebook.text


def test_page_numbers_are_left_out_with_the_reason(codebook: Article) -> None:
    numbers = [each for each in codebook.removed if each.why == "page number"]
    assert [each.text for each in numbers] == [f"{page}/39" for page in range(2, 40)]
    assert not re.search(r"(?m)^\d+/39$", codebook.text)
    begins = [each for each in codebook.removed if not each.text]
    assert [each.why for each in begins] == [f"page {page} begins" for page in range(1, 40)]
    places = [each.at or 0 for each in begins]
    assert places == sorted(places)


def test_every_letter_is_kept_or_left_out_with_a_reason(codebook: Article) -> None:
    kept = Counter(codebook.text.replace(" ", "").replace("\n", ""))
    left = Counter("".join(each.text for each in codebook.removed).replace(" ", ""))
    assert left.total() > 0
    assert kept["\ufffd"] == 0
    assert codebook.text.count("-\n") == 0


def test_a_quote_knows_its_page(case: Case, shared: Path) -> None:
    import_paths(case, [shared / "data/pdf/ucdp_ged_codebook_22_1.pdf"])
    number, text = case.main_reader.rows("SELECT id, cleaned_text FROM snapshot")[0]
    at = text.index("An incident where armed force was used")
    with case.step("Quote") as step:
        first = quotes.create(step, number, 0, 20)
        later = quotes.create(step, number, at, at + 38)
        given = quotes.create(step, number, at, at + 10, page="iv")
    pages = []
    for made in (first, later, given):
        quote = quotes.get(case.main_reader, made)
        pages.append(quote.page if quote else "")
    assert pages == ["1", "4", "iv"]


def test_a_removed_foot_can_be_put_back(case: Case, shared: Path) -> None:
    import_paths(case, [shared / "data/pdf/ucdp_ged_codebook_22_1.pdf"])
    number = case.main_reader.value("SELECT id FROM snapshot")
    snapshot = quotes.snapshot(case.main_reader, number)
    assert snapshot is not None
    foot = next(each for each in snapshot.removed if each.text == "5/39")
    with case.step("Put back") as step:
        made = restore(step, number, [foot])
    text = case.main_reader.value("SELECT cleaned_text FROM snapshot WHERE id = ?", made.snapshot)
    assert text.count("5/39") == 1


def test_divided_words_are_joined_with_care() -> None:
    filler = ["", "The village lies in a valley and nothing else was heard on that day by anyone."]
    article = read_pdf(
        printed(
            [
                "The rockets fell on the northern bank of the river, and the govern-",
                "ment denied it. It spoke of a cross-border provocation by al-",
                "Qaeda and others, of a state-of-the-art weapon and of cross-",
                "border trade; the government would answer, the minis-",
                "ter said.",
                *filler,
            ]
        )
    )
    text = " ".join(article.text.split())
    assert "the government denied it" in text
    assert "by al-Qaeda and others" in text
    assert "of cross-border trade" in text
    assert "the minister said" in text


def test_running_heads_are_left_out() -> None:
    things = ("bridge", "market", "river", "school", "mill")
    pages = [
        [
            "820:The Northern Gazette, 5 May 2022",
            *(f"Sentence {n} tells of the {things[page]} and of {n} men." for n in range(12)),
            f"30:- {page + 7} -",
        ]
        for page in range(5)
    ]
    article = read_pdf(printed(*pages))
    assert "Gazette" not in article.text
    assert not re.search(r"- \d+ -", article.text)
    reasons = Counter(each.why for each in article.removed if each.text)
    assert reasons == {"running head or foot, repeated on 5 pages": 5, "page number": 5}


def test_two_columns_are_read_one_after_the_other() -> None:
    made = pikepdf.open(io.BytesIO(printed([])))
    page = made.pages[0]
    rows = []
    for x, words_ in ((60, "left"), (320, "right")):
        for at in range(6):
            text = f"The {words_} column, line {at} of six lines"
            rows.append(f"BT /F1 11 Tf 1 0 0 1 {x} {700 - 14 * at} Tm ({text}) Tj ET")
    page.Contents = made.make_stream("\n".join(rows).encode())
    out = io.BytesIO()
    made.save(out)
    text = " ".join(read_pdf(out.getvalue()).text.split())
    assert text.index("left column, line 5") < text.index("right column, line 0")


def test_a_scan_is_kept_and_said_so(case: Case, tmp_path: Path) -> None:
    data = printed([], [])
    report = brought(case, tmp_path, data, "scan.pdf")
    assert report.created == {"source": 1, "snapshot": 1}
    assert "holds no text, only pictures of 2 pages (a scan)" in report.warnings[0].reason
    sha256, text = case.main_reader.rows("SELECT sha256, cleaned_text FROM snapshot")[0]
    assert (quotes.original(case.main_reader, sha256), text) == (data, "")
    title, note = case.main_reader.rows("SELECT title, note FROM source")[0]
    assert title == "scan"
    assert "kept whole as evidence" in note


def test_a_locked_pdf_is_kept_and_said_so(case: Case, tmp_path: Path) -> None:
    made = pikepdf.open(io.BytesIO(printed(["Secret words of the ministry"])))
    out = io.BytesIO()
    made.save(out, encryption=pikepdf.Encryption(user="u", owner="o"))
    report = brought(case, tmp_path, out.getvalue(), "locked.pdf")
    assert report.created == {"source": 1, "snapshot": 1}
    assert "locked with a password" in report.warnings[0].reason
    assert "import an unlocked copy" in case.main_reader.value("SELECT note FROM source")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4\n" + bytes(range(256)) * 40])
def test_a_damaged_pdf_is_kept_and_said_so(case: Case, tmp_path: Path, data: bytes) -> None:
    report = brought(case, tmp_path, data)
    assert report.created == {"source": 1, "snapshot": 1}
    assert "is damaged: it cannot be opened" in report.warnings[0].reason


def test_the_same_pdf_is_not_taken_twice(case: Case, shared: Path) -> None:
    path = shared / "data/pdf/udhr_tajik_chromium.pdf"
    import_paths(case, [path])
    report = import_paths(case, [path])
    assert (report.created, report.unchanged) == ({}, 1)
    assert "“Tajiki”" in report.warnings[0].reason


def test_a_page_that_takes_too_long_ends_the_text(shared: Path) -> None:
    data = (shared / "data/pdf/ucdp_ged_codebook_22_1.pdf").read_bytes()
    article = read_pdf(data, "slow.pdf", page_longest=0.0)
    assert "took too long" in article.doubts[0]


def test_reading_can_be_stopped_at_any_page(case: Case, shared: Path) -> None:
    path = shared / "data/pdf/ucdp_ged_codebook_22_1.pdf"
    told: list[str] = []
    with pytest.raises(Cancelled):
        import_paths(
            case,
            [path],
            progress=lambda _, words_: told.append(words_),
            cancelled=lambda: any("page 5 of 39" in each for each in told),
        )
    assert case.main_reader.value("SELECT count(*) FROM blob") == 0


def test_a_pdf_of_many_pages_is_read_in_bounded_time(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = pikepdf.new()
    one = pikepdf.open(io.BytesIO(printed([f"Line {n} of the page." for n in range(40)])))
    for _ in range(2_000):
        made.pages.append(one.pages[0])
    out = io.BytesIO()
    made.save(out)
    monkeypatch.setattr(pdf, "TEXT_MAX", 500_000)
    begun = time.perf_counter()
    report = brought(case, tmp_path, out.getvalue(), "long.pdf")
    assert "was read to page" in report.warnings[0].reason
    assert time.perf_counter() - begun < 60


def letters(text: str, left: float = 0.0) -> Iterator[Letter]:
    for mark in text:
        yield Letter(mark, left, left + 5, 10)
        left += 6


def test_letters_that_come_turned_round_are_put_in_order() -> None:
    # "سلام" as some PDFs give it: from the left edge of the word.
    assert ordered(list(letters("مالس"))) == "سلام"
    two = [*letters("مالس", 60), Letter(" ", 50, 50, 1), *letters("ایند", 0)]
    assert ordered(two) == "سلام دنیا"
    dated = [*letters("لاس", 60), Letter(" ", 50, 50, 1), *letters("1403", 10)]
    assert ordered(dated) == "سال 1403"
