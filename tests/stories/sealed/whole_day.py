"""The whole story of a person, in one go. Run by `tests/stories/test_no_network.py`, sealed."""

from __future__ import annotations

import sys
from pathlib import Path

from click.testing import CliRunner
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from db.case import Case
from db.records import claims
from desktop.cli.program import program
from desktop.dossier.page import DossierPage
from desktop.widgets.picker import Found
from tests.stories.person import Person
from tests.stories.test_printing import words_of

ARTICLE = """Rockets over the Amu

By Jane Roe

KABUL, May 12, 2022 -- The group said that it had fired rockets at
the border city of Termez on Monday, officials said.

Tashkent denied on Tuesday that such an attack took place.
"""
#: Everything a page can ask of a network while somebody looks at it.
PAGE = """<!doctype html><html><head><title>Shots at Hairaton</title>
<base href="https://example.org/"><link rel="stylesheet" href="https://example.org/a.css">
<script src="https://example.org/a.js"></script><link rel="canonical" href="https://example.org/1">
<meta property="article:published_time" content="2022-07-05"></head><body>
<iframe src="https://example.org/frame"></iframe><article><h1>Shots at Hairaton</h1>
<p>On Tuesday, July 5, shots were fired at the bridge of Hairaton, residents told Asia-Plus. Two men
were wounded. The ministry denied it on Wednesday.</p><img src="https://example.org/a.jpg"
srcset="//example.org/b.jpg 2x"><video poster="https://example.org/c.jpg" autoplay></video>
<p style="background:url(https://example.org/d.png)">Nobody claimed the shots, the paper wrote, and
the bridge was open again in the evening. Traders said that trucks waited for hours.</p>
</article></body></html>"""
SHEET = """Date,Where,What happened,Killed,Link
05/07/2022,Hairaton,Shots at the bridge,2-3,https://example.org/1
02/09/2022,Herat,Bomb in a mosque,18,https://example.org/2
"""
_LONG_MS = 60_000


def commands(*words: object) -> str:
    """A command of the program, in this process; what it printed."""
    done = CliRunner().invoke(program, [str(word) for word in words], catch_exceptions=False)
    assert done.exit_code == 0, f"{words}: {done.output}"
    return done.output


def test_a_whole_day(person: Person, tmp_path: Path) -> None:
    case = tmp_path / "day.case"
    begins(person, case)
    collects(person, case, tmp_path)
    reads_and_claims(person)
    looks_around(person)
    prints(person, tmp_path)
    person.does("close")
    hands_over(case, tmp_path)
    assert "PySide6.QtNetwork" not in sys.modules


def begins(person: Person, case: Path) -> None:
    with person.hears(person.session.opened):
        person.session.create(case, "A day")
    person.settle()


def collects(person: Person, case: Path, folder: Path) -> None:
    """An article, a saved page, a sheet and a printed page; then a page copied in a browser."""
    (folder / "article.txt").write_text(ARTICLE, "utf-8")
    (folder / "page.html").write_text(PAGE, "utf-8")
    (folder / "sheet.csv").write_text(SHEET, "utf-8")
    commands("demo", "--to", folder / "demo.case")
    commands("dossier", folder / "demo.case", folder / "print.pdf", "--template", "chronology")
    person.will_choose_file(folder / "article.txt")
    person.does("import")
    person.does("close")
    for name in ("page.html", "sheet.csv", "print.pdf"):
        commands("import", case, folder / name)
    person.opens(case)
    copied = QMimeData()
    copied.setHtml(PAGE.replace("Hairaton", "Termez").replace("Tuesday", "Thursday"))
    QGuiApplication.clipboard().setMimeData(copied)
    person.does("take")
    while person.sheets():
        person.submits()
    person.does("sources")
    titles = person.rows(person.sources)
    assert any("Rockets over the Amu" in each for each in titles), titles
    assert any("Shots at Hairaton" in each for each in titles), titles
    assert len(titles) >= 3


def reads_and_claims(person: Person) -> None:
    person.does("incidents")
    person.incidents.new_button.click()
    person.fills(What_happened="Rockets at Termez", When="9 May 2022")
    person.submits()
    incident = person.session.selection
    assert incident is not None
    person.does("sources")
    person.chooses(person.sources, "Rockets over the Amu")
    person.does("reading")
    person.selects_words("Tashkent denied on Tuesday that such an attack took place")
    person.reading.take("c")
    person.fills(
        About_the_incident=Found(incident.id, "Rockets at Termez"),
        Who_says_it=Found(None, "Tashkent"),
        Says="denies",
    )
    person.submits()
    said = person.asks(lambda reader: claims.about_incident(reader, incident.id))
    assert [(claim.speaker_name, claim.act) for claim in said] == [("Tashkent", "denies")]
    person.does("sources")
    person.chooses(person.sources, "Shots at Hairaton")
    person.does("reading")
    assert "Traders said that trucks waited" in person.reading.text.toPlainText()


def looks_around(person: Person) -> None:
    """Every view there is is drawn once; something is looked for; the last act is undone."""
    for name in person.window.pages:
        if name in person.window.actions_by_name and name != "dossier":
            person.does(name)
            assert not person.window.grab().isNull()
    assert any("Rockets" in each for each in person.searches("rocket"))
    person.takes_first_hit()
    person.does("undo")
    person.does("redo")


def prints(person: Person, folder: Path) -> None:
    """The dossier, as pages; they are read back before they are written."""
    page = person.window.pages["dossier"]
    assert isinstance(page, DossierPage)
    person.does("dossier")
    person.wait_long(lambda: page.dossier is not None, _LONG_MS)
    out = folder / "day.pdf"
    person.will_choose_file(out)
    page.panel.exporting.click()
    person.wait_long(out.is_file, _LONG_MS)
    person.settle()
    assert "Rockets at Termez" in words_of(out)


def hands_over(case: Path, folder: Path) -> None:
    """A share, made safe on the other side, worked in and merged back; exports; the checks."""
    commands("share", case, folder / "share.case", "--history")
    commands("make-safe", folder / "share.case", folder / "safe.case")
    with Case.open(folder / "share.case", analyst="Boris") as boris, boris.step("Revise") as step:
        row = boris.main_reader.value("SELECT id FROM incident WHERE title LIKE 'Rockets%'")
        step.update("incident", row, {"title": "Rockets at Termez, at night"})
    commands("merge", case, folder / "share.case")
    with Case.open(case, read_only=True) as merged:
        titles = [row[0] for row in merged.main_reader.rows("SELECT title FROM incident")]
    assert "Rockets at Termez, at night" in titles
    for name in ("day.html", "day.csv", "day.geojson", "day.ris"):
        commands("export", case, folder / name)
        assert (folder / name).stat().st_size > 0
    assert "The file is whole." in commands("verify", case)
