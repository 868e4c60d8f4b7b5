"""Printing from the window: what the view shows, on paper, whole or not at all."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db.case import Case
from db.records import incidents
from db.when import parse
from desktop.paper.files import keep
from desktop.session import Session
from desktop.theme import themes
from desktop.timeline.page import TimelinePage
from desktop.timeline.printing.editions import Wishes, edition
from desktop.timeline.printing.outlets import Outlet, Press, outlet
from desktop.timeline.printing.paper import Format
from desktop.timeline.printing.print_form import PrintForm, outcome
from desktop.timeline.printing.printing import printer_for
from desktop.timeline.printing.publication import Publication, Published
from desktop.widgets import Sheet
from tests.small_case import SmallCase


def _opened(session: Session, path: Path, qtbot: QtBot) -> TimelinePage:
    themes.start("light")
    made = TimelinePage(session)
    qtbot.addWidget(made)
    made.view.motion.enabled = False
    made.resize(1200, 800)
    made.show()
    with qtbot.waitSignal(made.shown):
        session.open(path)
    return made


@pytest.fixture
def page(session: Session, small: SmallCase, qtbot: QtBot) -> TimelinePage:
    return _opened(session, small.path, qtbot)


def _published(page: TimelinePage, where: Outlet, wishes: Wishes, qtbot: QtBot) -> Published:
    found = edition(page.host, wishes)
    assert found is not None
    running = Publication(page.session, found, where)
    ended: list[Published] = []
    running.ended.connect(ended.append)
    running.start()
    qtbot.waitUntil(lambda: bool(ended), timeout=30_000)
    return ended[0]


def _text(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:  # type: ignore[no-untyped-call]
        return [pdf[number].get_textpage().get_text_bounded() for number in range(len(pdf))]


def test_a_pdf_says_what_it_shows(page: TimelinePage, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "timeline.pdf"
    how = _published(page, outlet(out), Wishes(), qtbot)
    assert how.files == (out,)
    assert how.poster is not None
    (words,) = _text(out)
    for part in (
        *(
            "Rockets at Termez",
            "Attack on Kabul airport",
            "IS-Khorasan",
            "Taliban",
            "lanes by actor",
        ),
        *("UTC", "No filter", "claimed only", "no known end", "Page 1 of 1"),
        f"Case fingerprint {how.poster.imprint.short}",
    ):
        assert part in words
    with pikepdf.open(out) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Rockets at Termez"
        assert how.poster.imprint.fingerprint in str(pdf.docinfo["/Keywords"])
        assert "/StructTreeRoot" in pdf.Root
        held = pdf.pages[0].Resources.get("/XObject", pikepdf.Dictionary())
        assert all(each["/Subtype"] == "/Form" for _, each in held.items())


def test_the_same_case_makes_the_same_bytes(
    page: TimelinePage, tmp_path: Path, qtbot: QtBot
) -> None:
    for form in ("pdf", "svg", "png"):
        made = []
        for name in ("one", "two"):
            out = tmp_path / name / f"timeline.{form}"
            out.parent.mkdir(exist_ok=True)
            _published(page, outlet(out), Wishes(), qtbot)
            made.append(out.read_bytes())
        assert made[0] == made[1], form


def test_an_svg_and_a_picture(page: TimelinePage, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "timeline.svg"
    _published(page, outlet(out), Wishes(legend=False), qtbot)
    root = ElementTree.parse(out).getroot()
    words = ["".join(each.itertext()) for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "Rockets at Termez" in words
    assert "claimed only" not in words
    assert not list(root.iter("{http://www.w3.org/2000/svg}image"))
    out = tmp_path / "timeline.png"
    _published(page, outlet(out, 1.0), Wishes(), qtbot)
    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (1123, 794)
    assert not picture.textKeys()


def test_sheets_beside_each_other_have_numbers(
    page: TimelinePage, tmp_path: Path, qtbot: QtBot
) -> None:
    tiled = Wishes(Format("a4", True, True, 3))
    how = _published(page, outlet(tmp_path / "t.pdf"), tiled, qtbot)
    assert how.poster is not None
    assert how.poster.across == 3
    pages = _text(tmp_path / "t.pdf")
    assert len(pages) == len(how.poster.pages) == 3 * how.poster.down
    for number, words in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in words
        assert "Case fingerprint" in words
    assert sum("Rockets at Termez" in words.split("\n", 3)[3] for words in pages) >= 1
    how = _published(page, outlet(tmp_path / "t.svg"), tiled, qtbot)
    assert len(how.files) == len(pages)
    assert how.files[0].name == "t-1.svg"


def test_only_what_was_chosen_is_printed(page: TimelinePage, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "part.pdf"
    page.show_span(1_640_995_200, 1_672_531_200)  # 2022
    how = _published(page, outlet(out), Wishes(in_view=True), qtbot)
    assert how.poster is not None
    assert how.poster.counted[1] < page.view.scene.lanes.shown
    (words,) = _text(out)
    assert "Rockets at Termez" in words.split("\n", 3)[3]
    assert "Attack on Kabul airport" not in words
    assert edition(page.host, Wishes(start=0, end=86_400)) is None


def test_what_a_hand_does_just_now_is_not_printed(page: TimelinePage) -> None:
    found = edition(page.host, Wishes())
    assert found is not None
    printed = {type(layer).__name__ for layer in found.setting.layers}
    assert "EraBands" in printed
    assert printed.isdisjoint({"Rings", "Ghost", "Lens", "Measuring", "SoughtLayer", "StuckRows"})


def test_cancelled_leaves_nothing(page: TimelinePage, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "timeline.pdf"
    out.write_bytes(b"before")
    found = edition(page.host, Wishes())
    assert found is not None
    running = Publication(page.session, found, outlet(out))
    ended: list[Published] = []
    running.ended.connect(ended.append)
    running.start()
    running.cancel()
    assert ended == [Published()]
    qtbot.waitUntil(lambda: page.session.idle)
    assert out.read_bytes() == b"before"
    assert list(tmp_path.glob("*.part")) == []


def test_what_cannot_be_written_says_so(page: TimelinePage, tmp_path: Path, qtbot: QtBot) -> None:
    how = _published(page, outlet(tmp_path / "none" / "t.svg"), Wishes(), qtbot)
    assert how.trouble is not None
    assert "could not be written" in how.trouble.sentence
    how = _published(page, outlet(tmp_path / "t.png", 8.0), Wishes(Format("a0")), qtbot)
    assert how.trouble is not None
    assert "million pixels" in how.trouble.sentence
    assert not [each for each in tmp_path.iterdir() if "small.case" not in each.name]


def test_files_appear_together_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "b.svg").mkdir()
    (tmp_path / "b.svg" / "full").touch()
    with pytest.raises(Exception, match="could not be written"):
        keep([(tmp_path / "b.svg", b"2")])
    assert not list(tmp_path.glob("*.part"))


def test_a_printer_gets_every_sheet(page: TimelinePage, tmp_path: Path, qtbot: QtBot) -> None:
    wishes = Wishes(Format("a4", True, True, 2))
    printer = printer_for(wishes.format, "Rockets")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    how = _published(page, Press(printer), wishes, qtbot)
    assert how.trouble is None
    assert how.poster is not None
    assert len(_text(tmp_path / "printed.pdf")) == len(how.poster.pages)


def test_the_sheet_prints_to_a_file(
    page: TimelinePage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "chosen.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(out), ""))
    assert page.host.acts.run("print")
    (sheet,) = page.window().findChildren(Sheet)
    (form,) = sheet.findChildren(PrintForm)
    form.pages.set_value("2")
    qtbot.waitUntil(lambda: form.told.text().startswith("2 pages of A4 landscape"), timeout=20_000)
    with qtbot.waitSignal(page.session.noted, timeout=30_000) as said:
        sheet.submit()
    assert said.args == ["Saved as chosen.pdf"]
    assert len(_text(out)) == 2


def test_strange_titles_and_times_are_printed_sanely(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "strange.case"
    with Case.create(path, "Bad \u202e input <&>") as case, case.step("Add") as step:
        for title, when in (
            ("A" * 10_000, "2020-01-01"),
            ("\u202e\u202dturned \u2066around", "Y1000000000"),
            ("中文 and 😀", "Y-13800000000"),
            ("<b>&amp; ]]>", "2020/.."),
            ("آغاز (BBC) ۱۲", "../2021"),
            ("\x07bell", "2020-05/2020-07"),
        ):
            incidents.create(step, title, kind="bombing", when=parse(when))
    page = _opened(session, path, qtbot)
    out = tmp_path / "strange.pdf"
    how = _published(page, outlet(out), Wishes(), qtbot)
    assert how.poster is not None
    (words,) = _text(out)
    assert "turned around" in words
    assert "<b>&amp; ]]>" in words
    assert "□□ and □" in words
    with pikepdf.open(out) as pdf:
        assert "/Metadata" in pdf.Root
    _published(page, outlet(tmp_path / "strange.svg"), Wishes(), qtbot)
    ElementTree.parse(tmp_path / "strange.svg")
    assert "strip" not in outcome(how.poster) or how.poster.scene.dense
