"""How fast the timeline answers: real wheel and drag events on the real page, drawn without a
screen at 1,600 x 1,000, each timed from the event to the end of its paint."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from time import perf_counter

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, SignalInstance
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from benchmarks.dataset import case_file
from benchmarks.result import peak_memory_mb
from db.asking import EVERYTHING, All, OfKind, Question, Stands
from desktop.app import application
from desktop.session import Session
from desktop.theme import themes
from desktop.timeline.hands.keys import fit_all
from desktop.timeline.page import TimelinePage

_SIZE = (1600, 1000)
_STEPS = 60
_DAY = 86_400

#: Until every lane was renewed, frame by frame.
_WHOLE: list[float] = []


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Frame times over all gestures, and the times to a first frame."""
    path = case or case_file(incidents)
    figures: dict[str, float] = {}
    page = opened_page(path, read_only=True, figures=figures)
    frames = {name: list(times) for name, times in _gestures(page)}
    every = np.concatenate([np.array(times) for times in frames.values()]) * 1000
    figures["frame_ms_p50"] = float(np.percentile(every, 50))
    figures["frame_ms_p99"] = float(np.percentile(every, 99))
    whole = np.array(_WHOLE) * 1000
    figures["whole_ms_p50"] = float(np.percentile(whole, 50))
    figures["whole_ms_p99"] = float(np.percentile(whole, 99))
    for name, times in frames.items():
        figures[f"{name}_ms_p99"] = float(np.percentile(np.array(times) * 1000, 99))
    figures["filter_or_regroup_to_frame_s"] = max(_choices(page))
    figures["incidents"] = float(page.view.scene.lanes.shown)
    figures["peak_memory_mb"] = peak_memory_mb()
    page.session.end()
    page.close()
    return figures


def opened_page(
    path: Path, read_only: bool, figures: dict[str, float] | None = None
) -> TimelinePage:
    """A page that shows a case, its lanes drawn; notes in `figures` how long that took."""
    application()
    themes.start("light")
    session = Session()
    session.trouble.connect(_stop)
    session.bug.connect(_stop)
    page = TimelinePage(session)
    page.view.motion.enabled = False
    page.resize(*_SIZE)
    page.show()
    begun = perf_counter()
    waited(page.shown, lambda: session.open(path, read_only=read_only))
    page.view.repaint()
    first = perf_counter() - begun
    while page.view.scene.lanes.axis != page.panel.axis:
        waited(page.shown, lambda: None)
        page.view.repaint()
    if figures is not None:
        figures["open_to_first_frame_s"] = first
        figures["open_to_lanes_s"] = perf_counter() - begun
    return page


def _gestures(page: TimelinePage) -> Iterator[tuple[str, Iterable[float]]]:
    view = page.view
    starts = view.scene.lanes.every.starts
    # The busiest second of the case: where half of the marks of its fullest day begin.
    days, counts = np.unique(starts // _DAY, return_counts=True)
    busy = int(days[counts.argmax()]) * _DAY
    yield "zoom_in", (_wheel(page, busy, 120) for _ in range(_STEPS))
    yield "zoom_out", (_wheel(page, busy, -120) for _ in range(_STEPS))
    spans = {"whole": 0, "year": 365 * _DAY, "week": 7 * _DAY, "day": _DAY}
    for name, span in spans.items():
        if span:
            view.fit(busy - span // 2, busy + span // 2, glide=False)
        else:
            fit_all(view)
        settled(page)
        yield f"pan_{name}", _drag(page)


def _wheel(page: TimelinePage, second: int, turn: int) -> float:
    view = page.view
    plot = view.plot()
    x = plot.left() + min(max(view.scale.x(second), 0.0), plot.width())
    at = QPointF(x, plot.center().y())
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


def _drag(page: TimelinePage) -> Iterator[float]:
    view = page.view
    at = view.plot().center()
    _mouse(page, QEvent.Type.MouseButtonPress, at)
    for step in range(_STEPS):
        to = at + QPointF(20.0 * (step + 1 if step < _STEPS // 2 else _STEPS - step), 0)
        yield _timed(page, partial(_mouse, page, QEvent.Type.MouseMove, to))
    _mouse(page, QEvent.Type.MouseButtonRelease, at)


def _mouse(page: TimelinePage, kind: QEvent.Type, at: QPointF) -> None:
    view = page.view
    button = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind, at, view.mapToGlobal(at), button, button, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def _timed(page: TimelinePage, act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    # Paints whatever else is waiting in the window, too: the overview, the span in words.
    page.view.repaint(page.view.drawn())
    passed = perf_counter() - begun
    view = page.view
    while not view.scene.settled(view.scale, view.top, view.top + view.plot().height()):
        _turn()
        view.repaint()
    _WHOLE.append(perf_counter() - begun)
    _turn()
    return passed


def _choices(page: TimelinePage) -> Iterator[float]:
    """Each from the choice to the end of the first frame that shows it."""
    for axis in ("kind", "none", "actor"):
        yield _chosen(page, partial(page.panel.choose_axis, axis))
    asked: tuple[Question, ...] = (All((Stands((4,)),)), All((OfKind(("bombing",)),)), EVERYTHING)
    for narrowed in asked:
        yield _chosen(page, partial(page.panel.put, narrowed))


def _chosen(page: TimelinePage, choose: Callable[[], object]) -> float:
    begun = perf_counter()
    waited(page.shown, choose)
    page.view.repaint()
    return perf_counter() - begun


def _stop(what: object) -> None:
    """A bench that cannot go on says so and ends; waiting for a frame would never end."""
    sys.stderr.write(f"{what}\n")
    os._exit(1)


def waited(signal: SignalInstance, begin: Callable[[], object]) -> None:
    """Begin something and let the loop run until the signal comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    begin()
    loop.exec()
    signal.disconnect(loop.quit)


def settled(page: TimelinePage) -> None:
    """Titles asked for by a frame arrive and are drawn."""
    for _ in range(3):
        page.view.repaint()
        while not page.session.idle:
            _turn()
        _turn()


def _turn() -> None:
    """Let the loop deliver what is waiting, once."""
    loop = QEventLoop()
    loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
