"""How smoothly a large network moves: real wheel and drag events on the real page, drawn without a
screen at 1,600 x 1,000; the time its thread worked from the event to the end of its paint."""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from time import perf_counter, thread_time

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from benchmarks.result import peak_memory_mb
from db.case import Case
from db.records import actors
from db.terms import ACTOR_KINDS, CERTAINTIES, RELATIONS
from desktop.app import application
from desktop.network.page import NetworkPage
from desktop.session import Session
from desktop.theme import themes

_SIZE = (1600, 1000)
_STEPS = 60
ACTORS, TIES = 2_000, 6_000


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Frame times of each gesture in a case of 2,000 actors and 6,000 relations, or in `case`; what
    the window thread waits for arranging is in `longest_pause_ms`."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = case or made(Path(folder) / "network.case", ACTORS, TIES)
        page, figures["open_to_picture_s"], figures["longest_pause_ms"] = opened(path)
        frames = {name: list(times) for name, times in _gestures(page)}
        every = np.concatenate([np.array(times) for times in frames.values()]) * 1000
        figures["frame_ms_p50"] = float(np.percentile(every, 50))
        figures["frame_ms_p99"] = float(np.percentile(every, 99))
        for name, times in frames.items():
            figures[f"{name}_ms_p50"] = float(np.percentile(np.array(times) * 1000, 50))
        figures["whole_drawing_ms"] = _whole(page)
        figures["span_to_frame_ms_p50"] = _spans(page)
        picture = page.picture
        figures["actors"] = float(len(picture.members)) if picture else 0.0
        figures["ties"] = float(len(picture.ties)) if picture else 0.0
        figures["peak_memory_mb"] = peak_memory_mb()
        page.session.end()
        page.close()
    return figures


def made(path: Path, many: int, ties: int) -> Path:
    """A case of actors and relations between them, a few of them known to everybody."""
    chance = random.Random(7)
    kinds = [term.code for term in ACTOR_KINDS]
    words = [term.code for term in RELATIONS]
    sure = [term.code for term in CERTAINTIES]
    with Case.create(path, "Network") as case, case.step("Fill", "import") as step:
        who = [
            actors.create(step, f"Actor {number:,}", kind=chance.choice(kinds))
            for number in range(many)
        ]
        for _ in range(ties):
            first = who[int(chance.paretovariate(0.9)) % many]
            year = chance.randrange(1990, 2024)
            actors.relate(
                step,
                first,
                chance.choice(words),
                chance.choice([each for each in chance.sample(who, 2) if each != first]),
                start=str(year),
                end=str(year + chance.randrange(12)) if chance.random() < 0.5 else None,
                certainty=chance.choice(sure),
            )
    return path


def opened(path: Path) -> tuple[NetworkPage, float, float]:
    """A page that shows a case; seconds until it stands, and the longest the loop was held up."""
    application()
    themes.start("light")
    session = Session()
    session.trouble.connect(_stop)
    session.bug.connect(_stop)
    page = NetworkPage(session)
    page.resize(*_SIZE)
    page.show()
    begun = last = perf_counter()
    longest = 0.0
    arrived: list[bool] = []
    page.shown.connect(lambda: arrived.append(True))
    session.open(path, read_only=True)
    while not arrived:
        _turn()
        now = perf_counter()
        longest, last = max(longest, now - last), now
    page.view.repaint()
    return page, perf_counter() - begun, longest * 1000


def _gestures(page: NetworkPage) -> Iterator[tuple[str, Iterator[float]]]:
    view = page.view
    yield "zoom_in", (_wheel(page, 120) for _ in range(_STEPS // 3))
    yield "pan_near", _drag(page)
    yield "zoom_out", (_wheel(page, -120) for _ in range(_STEPS // 3))
    view.fit()
    _settle(page)
    yield "pan_whole", _drag(page)
    yield "hover", _hover(page)


def _wheel(page: NetworkPage, turn: int) -> float:
    view = page.view
    at = QPointF(view.rect().center())
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    return _timed(page, lambda: QApplication.sendEvent(view, event))


def _drag(page: NetworkPage) -> Iterator[float]:
    view = page.view
    at = _bare(page)
    _mouse(page, QEvent.Type.MouseButtonPress, at, True)
    for step in range(_STEPS):
        far = 12.0 * (step + 1 if step < _STEPS // 2 else _STEPS - step)
        to = at + QPointF(far, far / 2)
        yield _timed(page, lambda to=to: _mouse(page, QEvent.Type.MouseMove, to, True))  # type: ignore[misc]
    _mouse(page, QEvent.Type.MouseButtonRelease, at, True)
    view.show_line(-1)
    _settle(page)


def _hover(page: NetworkPage) -> Iterator[float]:
    chance = random.Random(3)
    for _ in range(_STEPS):
        at = QPointF(chance.random() * page.view.width(), chance.random() * page.view.height())
        yield _timed(page, lambda at=at: _mouse(page, QEvent.Type.MouseMove, at, False))  # type: ignore[misc]


def _bare(page: NetworkPage) -> QPointF:
    """A point where nobody stands."""
    chance = random.Random(5)
    while True:
        at = QPointF(chance.random() * page.view.width(), chance.random() * page.view.height())
        if page.view.member_at(at) < 0:
            return at


def _mouse(page: NetworkPage, kind: QEvent.Type, at: QPointF, held: bool) -> None:
    view = page.view
    button = Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind, at, view.mapToGlobal(at), button, button, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def _timed(page: NetworkPage, act: Callable[[], object]) -> float:
    begun = thread_time()
    act()
    page.view.repaint()
    return thread_time() - begun


def _whole(page: NetworkPage) -> float:
    """Drawing everything anew, once the hand rests."""
    page.view.fit()
    begun = thread_time()
    page.view.repaint()
    return (thread_time() - begun) * 1000


def _spans(page: NetworkPage) -> float:
    """From another span of time to the frame that shows it."""
    times = []
    for step in range(10):
        begun = thread_time()
        page.timing.strip.show_window((step * 31_536_000, (step + 5) * 31_536_000))
        page.timing.changed.emit()
        page.view.repaint()
        times.append((thread_time() - begun) * 1000)
    return float(np.percentile(times, 50))


def _settle(page: NetworkPage) -> None:
    begun = perf_counter()
    while perf_counter() - begun < 0.2:
        _turn()
    page.view.repaint()


def _stop(what: object) -> None:
    sys.stderr.write(f"{what}\n")
    os._exit(1)


def _turn() -> None:
    """Let the loop deliver what is waiting, once."""
    loop = QEventLoop()
    loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
