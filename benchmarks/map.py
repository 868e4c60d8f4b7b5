"""How fast the map answers: real wheel and drag events on the real page, drawn without a screen at
1,600 x 1,000, each timed in the work of its own thread."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from shutil import copyfile
from time import perf_counter, thread_time

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, SignalInstance
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from benchmarks.dataset import case_file, made_once
from benchmarks.result import peak_memory_mb
from db.case import Case
from db.columns import whereabouts
from desktop.app import application
from desktop.map.clusters import Gathered
from desktop.map.page import MapPage
from desktop.session import Session
from desktop.theme import themes

_SIZE = (1600, 1000)
_STEPS = 40
_PLACES = 40_000
_SEED = 20261
_PLACE, _LINK = (n << 40 for n in (6, 7))


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Thread time of frames over all gestures, and the times to read and to gather."""
    path = case or placed_case(incidents)
    figures: dict[str, float] = {}
    with Case.open(path, read_only=True) as opened:
        begun = perf_counter()
        found = whereabouts.load(opened.main_reader)
        figures["read_s"] = perf_counter() - begun
        begun = perf_counter()
        gathered = Gathered(found)
        figures["gather_s"] = perf_counter() - begun
    figures["spots"] = float(len(gathered))
    page = _opened(path, figures)
    frames = {name: np.array(list(times)) * 1000 for name, times in _gestures(page)}
    every = np.concatenate(list(frames.values()))
    figures["frame_ms_p50"] = float(np.percentile(every, 50))
    figures["frame_ms_p99"] = float(np.percentile(every, 99))
    for name, times in frames.items():
        figures[f"{name}_ms_p50"] = float(np.percentile(times, 50))
    figures["incidents"] = float(gathered.total)
    figures["peak_memory_mb"] = peak_memory_mb()
    page.session.end()
    page.close()
    return figures


def placed_case(incidents: int) -> Path:
    """The bench case with a place for each incident, made if it is not there."""
    plain = case_file(incidents)

    def fill(path: Path) -> None:
        copyfile(plain, path)
        _place(path, incidents)

    return made_once(f"placed-{incidents}-v1", f"Bench with {incidents:,} places", fill)


def _place(path: Path, incidents: int) -> None:
    """Places around 300 towns of the world, most of them few, some with thousands of incidents; a
    third exact to 500 m, a third to 5 km, the others to a district."""
    random = np.random.default_rng(_SEED)
    many = min(_PLACES, max(incidents // 10, 10))
    town = random.integers(0, 300, many)
    lat = random.uniform(-35, 60, 300)[town] + random.normal(0, 0.6, many)
    lon = random.uniform(-120, 150, 300)[town] + random.normal(0, 0.8, many)
    radius = random.choice([500.0, 5_000.0, 25_000.0], many)
    where = np.minimum(random.zipf(1.15, incidents) - 1, many - 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        txn = connection.execute("SELECT max(id) FROM txn").fetchone()[0]
        connection.execute("BEGIN")
        connection.execute("UPDATE ctx SET txn = ?", (txn,))
        connection.executemany(
            "INSERT INTO place(id, created_txn, lat, lon, precision_m) VALUES (?,?,?,?,?)",
            (
                (_PLACE + n, txn, float(lat[n]), float(lon[n]), float(radius[n]))
                for n in range(many)
            ),
        )
        ids = [row[0] for row in connection.execute("SELECT id FROM incident ORDER BY id")]
        connection.executemany(
            "INSERT INTO incident_place(id, created_txn, incident, place) VALUES (?,?,?,?)",
            ((_LINK + n, txn, one, _PLACE + int(where[n])) for n, one in enumerate(ids)),
        )
        connection.execute("UPDATE ctx SET txn = NULL")
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")


def _opened(path: Path, figures: dict[str, float]) -> MapPage:
    application()
    themes.start("light")
    session = Session()
    page = MapPage(session)
    page.view.animated = False
    page.resize(*_SIZE)
    page.show()
    begun = perf_counter()
    _waited(page.shown, lambda: session.open(path, read_only=True))
    page.view.repaint()
    figures["open_to_first_frame_s"] = perf_counter() - begun
    return page


def _gestures(page: MapPage) -> Iterator[tuple[str, Iterable[float]]]:
    view = page.view
    assert view.content is not None
    gathered = view.content.gathered
    busy = int(gathered.count.argmax())
    x, y = float(gathered.x[busy]), float(gathered.y[busy])
    yield "zoom_in", (_wheel(page, x, y, 120) for _ in range(24))
    yield "zoom_out", (_wheel(page, x, y, -120) for _ in range(24))
    for name, zoom in (("world", 1.8), ("country", 5.5), ("district", 9.0)):
        view.go_to(x, y, zoom)
        _settled(page)
        yield f"pan_{name}", _drag(page)


def _wheel(page: MapPage, x: float, y: float, turn: int) -> float:
    view = page.view
    px, py = view.sight.pixel(x, y)
    at = QPointF(min(max(px, 0), view.width()), min(max(py, 0), view.height()))
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    return _timed(page, lambda: QApplication.sendEvent(view, event))


def _drag(page: MapPage) -> Iterator[float]:
    at = QPointF(page.view.width() / 2, page.view.height() / 2)
    _mouse(page, QEvent.Type.MouseButtonPress, at)
    for step in range(_STEPS):
        to = at + QPointF(14.0 * step, 6.0 * step)
        yield _timed(page, partial(_mouse, page, QEvent.Type.MouseMove, to))
    _mouse(page, QEvent.Type.MouseButtonRelease, at + QPointF(600, 0))


def _mouse(page: MapPage, kind: QEvent.Type, at: QPointF) -> None:
    view = page.view
    button = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind, at, view.mapToGlobal(at), button, button, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def _timed(page: MapPage, act: Callable[[], object]) -> float:
    begun = thread_time()
    act()
    page.view.repaint()
    passed = thread_time() - begun
    _turn()
    return passed


def _settled(page: MapPage) -> None:
    for _ in range(12):
        page.view.repaint()
        _turn()


def _waited(signal: SignalInstance, begin: Callable[[], object]) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    begin()
    loop.exec()
    signal.disconnect(loop.quit)


def _turn() -> None:
    """Let the loop deliver what is waiting, once."""
    loop = QEventLoop()
    loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
