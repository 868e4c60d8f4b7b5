"""What the window may not load before it is needed: the start and its memory rest on it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.small_case import SmallCase

#: Loaded when something is opened, read, imported, printed or shared, never by an empty window.
HEAVY = {
    "babel",
    "bs4",
    "citeproc",
    "cryptography",
    "fontTools",
    "importlib.metadata",
    "jinja2",
    "lxml",
    "networkx",
    "numpy",
    "odf",
    "openpyxl",
    "pandas",
    "PIL",
    "pikepdf",
    "pyarrow",
    "pypdf",
    "pypdfium2",
    "pyrage",
    "rdflib",
    "resiliparse",
    "scipy",
    "typst",
    "PySide6.QtCharts",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtWebEngineCore",
    "db.demo",
    "db.dossier",
    "db.exchange",
    "db.export",
    "db.likeness",
    "db.merging.comparing",
    "db.records.bulk",
    "db.records.claims",
    "db.reading",
    "db.strangers",
    "desktop.actors",
    "desktop.dossier",
    "desktop.incidents",
    "desktop.map",
    "desktop.network",
    "desktop.reading",
    "desktop.sharing",
    "desktop.timeline",
}
#: With a case on the timeline these are there, the others still are not.
OF_THE_TIMELINE = {"numpy", "desktop.timeline", "db.records.claims"}

_SCRIPT = """
import sys
from pathlib import Path
from desktop import app
from desktop.settings import Store
from PySide6.QtCore import QSettings, QTimer
qt = app.application()
folder, *paths = sys.argv[1:]
window = app.new_window(Store(QSettings(folder + "/own.ini", QSettings.Format.IniFormat)))
def told():
    print(" ".join(sys.modules))
    window.close()
    qt.quit()
if paths:
    window.session.open(Path(paths[0]), read_only=True)
    window.pages["timeline"].shown.connect(lambda: QTimer.singleShot(0, told))
else:
    QTimer.singleShot(0, told)
qt.exec()
"""


def _loaded(folder: Path, *words: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(folder), *words],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return set(done.stdout.split())


def test_an_empty_window_loads_nothing_heavy(tmp_path: Path) -> None:
    assert _loaded(tmp_path) & HEAVY == set()


def test_a_case_loads_its_timeline_only(tmp_path: Path, small: SmallCase) -> None:
    assert _loaded(tmp_path, str(small.path)) & HEAVY <= OF_THE_TIMELINE
