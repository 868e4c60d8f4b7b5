"""The dossier's page: it makes its pages itself, shows them, and writes exactly what it shows."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db import asking
from db.case import Case
from db.dossier import Options, build
from db.records import incidents, saved_views
from db.refs import Ref
from db.when import When
from desktop.dossier import asking_first, building
from desktop.dossier.building import Building, Print
from desktop.dossier.page import DossierPage
from desktop.dossier.paper import Pages, PaperView
from desktop.dossier.printing import PrintJob
from desktop.session import Session
from tests.desktop.dossier.made import ready
from tests.small_case import SmallCase


def test_the_pages_come_by_themselves(page: DossierPage, qtbot: QtBot) -> None:
    pdf = ready(qtbot, page)
    assert pdf.startswith(b"%PDF")
    assert page.paper.count == page.dossier.report.pages if page.dossier else False
    assert page.place.text() == f"Pages 1–2 of {page.paper.count}"
    assert page.choices.title.line.placeholderText() == "Rockets at Termez"
    assert "PDF/A-2a" in page.panel.told.text()
    assert page.status_text == f"{page.paper.count} pages"


def test_a_choice_makes_other_pages(page: DossierPage, qtbot: QtBot) -> None:
    before = ready(qtbot, page)
    page.choices.paper.set_value("us-letter")
    qtbot.waitUntil(lambda: page.dossier is not None and page.dossier.pdf != before, timeout=20_000)
    page.choices.part.what.set_value("period")
    qtbot.waitUntil(lambda: "beginning or the end" in page.panel.warned.text())
    assert not page.panel.exporting.isEnabled()
    page.choices.part.start.set_value(When("2022"))
    assert "Rockets" in page.session.title
    assert page.choices.options() == Options(start=1640995200, paper="us-letter")
    ready(qtbot, page)


def test_what_is_selected_can_be_printed_alone(
    page: DossierPage, qtbot: QtBot, small: SmallCase
) -> None:
    ready(qtbot, page)
    page.choices.part.what.set_value("selected")
    assert isinstance(page.choices.options(), str)
    page.session.select(Ref("actor", small.taliban))
    qtbot.waitUntil(lambda: "Taliban" in page.choices.part.selected.text())
    assert page.choices.options() == Options(actors=frozenset({small.taliban}))
    page.session.select(Ref("incident", small.termez))
    qtbot.waitUntil(lambda: "Rockets at Termez" in page.choices.part.selected.text())
    assert page.choices.options() == Options(incidents=frozenset({small.termez}))
    ready(qtbot, page)


def test_each_kind_has_its_own_choices(page: DossierPage, qtbot: QtBot) -> None:
    choices = page.choices
    kinds = [choices.kind.choice.itemData(at) for at in range(choices.kind.choice.count())]
    assert kinds == ["case", "actor", "chronology", "incident", "poster", "register"]
    choices.kind.set_value("poster")
    assert choices.landscape.isVisible() and choices.tiled.isVisible()
    choices.paper.set_value("a1")
    choices.tiled.set_value(True)
    asked = choices.options()
    assert isinstance(asked, Options)
    assert (asked.template, asked.paper, asked.landscape, asked.tiled) == (
        *("poster", "a1", True, True),
    )
    choices.kind.set_value("chronology")
    asked = choices.options()
    assert isinstance(asked, Options)
    assert not choices.tiled.isVisible()
    assert (asked.paper, asked.landscape, asked.tiled) == ("a4", False, False)


def test_views_and_profiles_of_the_case_are_offered(page: DossierPage, qtbot: QtBot) -> None:
    ready(qtbot, page)
    asked = asking.All((asking.Words("rockets"),))
    held = {"filters": asking.write(asked)}
    page.session.do("View", lambda step: saved_views.create(step, "Rockets", held))
    what = page.choices.part.what
    qtbot.waitUntil(lambda: what.choice.findData("view:Rockets") > 0)
    what.set_value("view:Rockets")
    page.choices.profile.set_value("public")
    options = page.choices.options()
    assert isinstance(options, Options)
    assert (options.question, options.profile) == (asked, "public")
    page.session.do("Gone", lambda step: saved_views.delete(step, view_of(page.session)))
    qtbot.waitUntil(lambda: what.value() == "whole")


def view_of(session: Session) -> int:
    assert session.case is not None
    return saved_views.every(session.case.main_reader)[0].id


def test_the_day_it_was_known_on(page: DossierPage) -> None:
    page.choices.part.as_of.set_value(When("2023-03-31"))
    options = page.choices.options()
    assert isinstance(options, Options)
    assert options.as_of == 1_680_307_200_000 - 1
    page.choices.part.as_of.line.setText("no day at all")
    assert "not understood" in str(page.choices.options())


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".html"])
def test_a_text_to_go_on_writing_in(
    page: DossierPage,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    ready(qtbot, page)
    out = tmp_path / f"out{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(out), ""))
    with qtbot.waitSignal(page.session.noted, timeout=20_000) as said:
        page.export()
    assert said.args == [f"Saved as out{suffix}"]
    assert out.stat().st_size > 5_000


def test_a_style_of_ones_own(
    page: DossierPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.csl"
    bad.write_text("<style>")
    field = page.choices.citing
    field.set_value("apa")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(bad), ""))
    field.set_value("other")
    assert field.value() == "apa"
    assert field._note.text()
    own = tmp_path / "own.csl"
    shipped = resources.files("resources").joinpath("dossier", "styles", "apa.csl")
    own.write_bytes(shipped.read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(own), ""))
    field.set_value("other")
    assert field.value() == f"file:{own}"


def test_names_from_a_file_are_withheld(
    page: DossierPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = ready(qtbot, page)
    names = tmp_path / "names.json"
    names.write_text(json.dumps({"names": [{"name": "Taliban", "code": "T"}]}))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(names), ""))
    page.choices.names.set_value("other")
    qtbot.waitUntil(lambda: page.dossier is not None and page.dossier.pdf != pdf, timeout=20_000)
    words = words_of(ready(qtbot, page))
    assert "Taliban" not in words and "withheld" in words


def words_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:  # type: ignore[no-untyped-call]
        return " ".join(
            document[number].get_textpage().get_text_bounded() for number in range(len(document))
        )


def test_a_change_of_the_case_shows(page: DossierPage, qtbot: QtBot, small: SmallCase) -> None:
    before = ready(qtbot, page)
    page.session.do("Rename", lambda step: incidents.change(step, small.termez, title="Other"))
    qtbot.waitUntil(lambda: page.dossier is not None and page.dossier.pdf != before, timeout=20_000)


def test_export_writes_what_is_shown(
    page: DossierPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = ready(qtbot, page)
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(out), ""))
    with qtbot.waitSignal(page.session.noted) as said:
        page.export()
    assert said.args == ["Saved as out.pdf"]
    assert out.with_suffix(".pdf").read_bytes() == pdf


def test_export_to_nowhere_is_told(page: DossierPage, qtbot: QtBot, tmp_path: Path) -> None:
    pdf = ready(qtbot, page)
    with qtbot.waitSignal(page.session.trouble) as told:
        page.away.write(pdf, tmp_path / "no" / "out.pdf")
    assert "could not be written" in str(told.args)


def test_many_pages_are_asked_about_first(
    page: DossierPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = ready(qtbot, page)
    monkeypatch.setattr(building, "_LARGE", 3)
    page.choices.quotes.set_value(False)
    qtbot.waitUntil(page.first.isVisible, timeout=20_000)
    assert "make about 10 pages" in page.first.words.text()
    assert page.dossier is not None and page.dossier.pdf == pdf
    assert not page.panel.exporting.isEnabled(), "these are not the pages of the choices"
    page.first.button.click()
    qtbot.waitUntil(lambda: page.dossier is not None and page.dossier.pdf != pdf, timeout=20_000)
    ready(qtbot, page)
    assert not page.first.isVisible()


def test_very_many_pages_become_volumes(
    page: DossierPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(qtbot, page)
    monkeypatch.setattr(building, "_LARGE", 3)
    monkeypatch.setattr(asking_first, "MANY_PAGES", 5)
    page.choices.kind.set_value("register")
    qtbot.waitUntil(page.first.isVisible, timeout=20_000)
    assert not page.first.volumes.isVisible(), "it cannot be divided"
    page.choices.kind.set_value("case")
    qtbot.waitUntil(page.first.volumes.isVisible, timeout=20_000)
    monkeypatch.setattr(asking_first, "_MOST", 5)
    page.choices.quotes.set_value(False)
    qtbot.waitUntil(lambda: "too many for one file" in page.first.words.text(), timeout=20_000)
    assert not page.first.button.isVisible()
    out = tmp_path / "court"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(out), ""))
    with qtbot.waitSignal(page.session.noted, timeout=20_000) as said:
        page.first.volumes.click()
    assert "in one volume, from court.pdf on" in said.args[0]
    assert out.with_suffix(".pdf").stat().st_size > 5_000


def test_cancelling_keeps_the_pages_that_are_there(page: DossierPage, qtbot: QtBot) -> None:
    pdf = ready(qtbot, page)
    page.choices.quotes.set_value(False)
    qtbot.waitUntil(lambda: page.panel.busy.isVisible())
    page.panel.cancel.click()
    qtbot.waitUntil(lambda: page.session.idle)
    assert not page.panel.busy.isVisible()
    assert page.dossier is not None and page.dossier.pdf == pdf


def test_an_empty_case_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    Case.create(tmp_path / "empty.case", "Empty").close()
    session = Session()
    page = DossierPage(session)
    qtbot.addWidget(page)
    with qtbot.waitSignal(session.opened):
        session.open(tmp_path / "empty.case")
    page.show()
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.nothing)
    with qtbot.waitSignal(session.went) as went:
        page.nothing.acted.emit()
    assert went.args == ["incidents"]
    session.end()


def test_trouble_is_told_beside_the_choices(case: Case) -> None:
    made = Building(Print(Options(incidents=frozenset()))).run(case.main_reader)
    assert made.dossier is None and "nothing to print" in made.trouble
    stopped = Building(Print(Options()))
    stopped.stop()
    assert stopped.run(case.main_reader).dossier is None


@pytest.fixture
def view(qtbot: QtBot, case: Case) -> PaperView:
    made = PaperView()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_pdf(build(case.main_reader).pdf)
    made.show()
    return made


def test_zoom_and_place(view: PaperView, qtbot: QtBot) -> None:
    view.fit_width()
    wide = view.zoom
    view.zoom_in()
    assert view.zoom == pytest.approx(wide * 1.2)
    view.zoom_out()
    assert view.zoom == pytest.approx(wide)
    with qtbot.waitSignal(view.page_changed):
        view.go_to(4)
    assert view.page == 4
    view.fit_page()
    assert view.zoom < wide and view.page in (3, 4, 5)
    for _ in range(40):
        view.zoom_out()
    assert view.zoom == 0.25


def test_pages_are_drawn_where_they_are_seen(view: PaperView, qtbot: QtBot) -> None:
    view.fit_page()
    image: QImage = view.grab().toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert middle.lightness() > 150
    dark = sum(
        image.pixelColor(x, y).lightness() < 90
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert dark > 50


def test_printing_sends_every_page(
    view: PaperView, case: Case, qtbot: QtBot, tmp_path: Path
) -> None:
    pdf = build(case.main_reader)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(72)
    job = PrintJob(view, pdf.pdf, printer)
    with qtbot.waitSignal(job.ended, timeout=20_000) as ended:
        job.start()
    assert ended.args == [f"{pdf.report.pages} pages were sent to the printer."]
    printed = Pages((tmp_path / "printed.pdf").read_bytes())
    assert len(printed.sizes) == pdf.report.pages
    printed.close()
