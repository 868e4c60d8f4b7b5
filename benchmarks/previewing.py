"""How soon the dossier's page shows a choice: from the choice to the picture of the open section on
the screen, the whole way through the window. Measured on a copy, in turns of six kinds of changes:
once when all pages are there, once while they are still being made."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from benchmarks.timeline import waited
from db import demo
from db.records import incidents, meta
from db.step import Step
from desktop.app import application
from desktop.dossier.glimpses import Glimpse
from desktop.dossier.page import DossierPage
from desktop.session import Session
from desktop.theme import themes

_SIZE = (1560, 860)
_ROUNDS = 4
_LANGUAGES = ("fr", "fa", "ru", "en")
_TEMPLATES = ("chronology", "incident", "register", "actor")
_BUSY_MS = 450


def measure(case: Path | None) -> Mapping[str, float]:
    """Milliseconds by kind of change, and over all of them; of the demo case unless `case` is
    given."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "previewed.case"
        if case is None:
            demo.build(copy)
        else:
            shutil.copyfile(case, copy)
        window = _Window(copy)
        told: dict[str, float] = {}
        for name, pause in (("after_a_pause", window.settle), ("amid_making", window.hurry)):
            times = window.times(pause)
            every = np.array([each for kind in times.values() for each in kind])
            told[f"choice_to_picture_ms_p50_{name}"] = float(np.percentile(every, 50))
            told[f"choice_to_picture_ms_p95_{name}"] = float(np.percentile(every, 95))
            told[f"changes_{name}"] = float(every.size)
            for kind, each in times.items():
                told[f"{kind}_ms_p50_{name}"] = float(np.percentile(each, 50))
                told[f"{kind}_ms_max_{name}"] = float(max(each))
        window.close()
    return told


class _Window:
    def __init__(self, path: Path) -> None:
        application()
        themes.start("light")
        self._session = Session()
        self._session.trouble.connect(_stop)
        self._session.bug.connect(_stop)
        self._window = QWidget()
        self._window.resize(*_SIZE)
        self._page = DossierPage(self._session)
        self._page.setParent(self._window)
        self._page.setGeometry(0, 0, *_SIZE)
        waited(self._session.opened, lambda: self._session.open(path))
        self._window.show()
        self.settle()

    def settle(self) -> None:
        """Wait until all pages are there, or somebody is asked whether to make so many."""
        page = self._page
        while page.panel.busy.isVisible() or page.looking.busy:
            _wait(20)
        _wait(200)

    def hurry(self) -> None:
        """Wait until the other pages are being made."""
        _wait(_BUSY_MS)

    def times(self, pause: Callable[[], None]) -> dict[str, list[float]]:
        """Of each kind of change."""
        chosen = self._page.choices
        found: dict[str, list[float]] = {}

        def note(kind: str, change: Callable[[], object]) -> None:
            found.setdefault(kind, []).append(self._seen(change))
            pause()

        for turn in range(_ROUNDS):
            self._open_an_incident(turn)
            note("language", lambda turn=turn: chosen.lang.set_value(_LANGUAGES[turn]))  # type: ignore[misc]
            note("title", lambda turn=turn: chosen.title.set_value(f"Termez, draft {turn}"))  # type: ignore[misc]
            note("paper", self._other_paper)
            note("summary", lambda turn=turn: self._edit(_summary(turn)))  # type: ignore[misc]
            note("incident", lambda turn=turn: self._edit(self._incident(turn)))  # type: ignore[misc]
            note("template", lambda turn=turn: chosen.kind.set_value(_TEMPLATES[turn]))  # type: ignore[misc]
            chosen.kind.set_value("case")
            self.settle()
        return found

    def _open_an_incident(self, turn: int) -> None:
        """One after the other is in sight; in the first turn the cover."""
        known = [each for each in self._page.looking.places if each.section.kind == "incident"]
        if turn and known:
            self._page.paper.go_to(known[turn * 3 % len(known)].page)
        _wait(50)

    def _other_paper(self) -> None:
        paper = self._page.choices.paper
        paper.set_value("a4" if paper.value() == "us-letter" else "us-letter")

    def _incident(self, turn: int) -> Callable[[Step], object]:
        number = self._page.looking.section.number or 1
        rows = self._session.case.main_reader if self._session.case else None
        assert rows is not None
        row = int(rows.value("SELECT id FROM incident ORDER BY earliest LIMIT 1 OFFSET ?", number))
        return lambda step: incidents.change(step, row, title=f"Rockets, told anew {turn}")

    def _edit(self, act: Callable[[Step], object]) -> None:
        self._session.do("Change", act)

    def _seen(self, change: Callable[[], object]) -> float:
        """Milliseconds until the pages in sight were drawn anew: the open section, or all pages
        where it is not set alone."""
        begun = perf_counter()
        found: list[Glimpse] = []
        self._page.looking.seen.connect(found.append)
        waited(self._page.looking.seen, change)
        self._page.looking.seen.disconnect(found.append)
        while found[-1].pdf is None and self._page.panel.busy.isVisible():
            _wait(5)
        self._page.paper.viewport().repaint()
        return (perf_counter() - begun) * 1000

    def close(self) -> None:
        """End the threads."""
        self._session.end()
        self._window.close()


def _summary(turn: int) -> Callable[[Step], object]:
    return lambda step: meta.change(step, summary=f"What is known of it, draft {turn}.")


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _stop(what: object) -> None:
    raise RuntimeError(str(what))
