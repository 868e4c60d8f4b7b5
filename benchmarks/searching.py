"""How fast the search answers: real key strokes in the real field, in a window of its own.

Each letter is timed from its key event until the hits stand painted with their marks and the ids
of all incidents found have reached the views, and on until the lines added below are painted too;
then words are typed without waiting, while a clock ticks in the window to see how long it ever
stands still.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.result import peak_memory_mb
from benchmarks.textcase import SCRIPTS, VOCABULARY, text_case, vocabulary
from db.reader import Reader
from db.search.hits import incident_ids
from desktop.app import application
from desktop.searching import SearchField
from desktop.session import Session
from desktop.theme import themes

_SIZE = (1600, 1000)
_SEED = 7
_WORDS = 120
#: Letters timed one by one; words are typed to their end.
_LETTERS = 6
#: A fast typist: 100 words of five letters in a minute are 120 ms a letter.
_KEY_MS = 60
_TYPED_FAST = 20
_BEAT_MS = 1
_SUPERSEDED = 40


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Milliseconds by letters typed, until the reader is free, and how long the window stood."""
    path = case or text_case(incidents, max(incidents // 10, 1))
    application()
    themes.start("light")
    session = Session()
    session.trouble.connect(_stop)
    session.bug.connect(_stop)
    window = QWidget()
    window.resize(*_SIZE)
    field = SearchField(session, lambda: ([], []))
    field.setParent(window)
    field.setGeometry(500, 8, 520, 34)
    window.show()
    with _until(session):
        session.open(path, read_only=True)
    field.start()
    _settle(session)
    figures = _figures(session, field)
    window.close()
    session.end()
    return figures


def _figures(session: Session, field: SearchField) -> dict[str, float]:
    random = np.random.default_rng(_SEED)
    words = _words(random, _WORDS)
    times, whole = _letter_by_letter(session, field, words)
    figures: dict[str, float] = {}
    for letters, found in enumerate(times, 1):
        figures[f"key_to_marked_hits_ms_p50_at_{letters}"] = float(np.percentile(found, 50))
        figures[f"key_to_marked_hits_ms_p95_at_{letters}"] = float(np.percentile(found, 95))
    longer = np.concatenate(times[2:])
    figures["key_to_marked_hits_ms_p95_from_3"] = float(np.percentile(longer, 95))
    figures["key_to_lines_below_ms_p95_from_3"] = float(np.percentile(whole, 95))
    free = _superseded(session, random)
    figures["reader_free_again_ms_p50"] = float(np.percentile(free, 50))
    figures["reader_free_again_ms_max"] = max(free)
    gaps = _typed_fast(session, field, words[:_TYPED_FAST])
    figures["longest_wait_of_window_ms"] = max(gaps)
    figures["wait_of_window_ms_p99"] = float(np.percentile(gaps, 99))
    figures["peak_memory_mb"] = peak_memory_mb()
    return figures


def _words(random: np.random.Generator, count: int) -> list[str]:
    """Words as people look for: of every script, half from the whole vocabulary, half as they are
    used, without the fifty that stand in every text."""
    vocabularies = [vocabulary(script) for script in SCRIPTS]
    shares = [script.share for script in SCRIPTS]
    use = 1 / np.arange(1, VOCABULARY + 1)
    use[:50] = 0
    use /= use.sum()
    out: list[str] = []
    while len(out) < count:
        words = vocabularies[random.choice(len(SCRIPTS), p=shares)]
        rank = random.choice(VOCABULARY, p=use if len(out) % 2 else None)
        if len(words[rank]) >= _LETTERS:
            out.append(words[rank])
    return out


class _Painted(QObject):
    """Whether a widget was painted since somebody last asked."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.since = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.since |= event.type() == QEvent.Type.Paint
        return False


def _letter_by_letter(
    session: Session, field: SearchField, words: list[str]
) -> tuple[list[list[float]], list[float]]:
    """For each number of letters the milliseconds from the key to the marked hits; from the third
    letter on those to the lines that are added below."""
    times: list[list[float]] = [[] for _ in range(_LETTERS)]
    whole: list[float] = []
    painted = _Painted(field.list.viewport())
    for word in words:
        field.clear()
        for place, letter in enumerate(word[:_LETTERS]):
            painted.since = False
            begun = perf_counter()
            with _until(session):
                _press(field, letter)
            if not painted.since:
                _turn()  # all that was asked has come, and its painting stands in line
            if not painted.since:
                field.list.viewport().repaint()
            times[place].append((perf_counter() - begun) * 1000)
            _settle(session)
            if place >= 2:
                whole.append((perf_counter() - begun) * 1000)
    return times, whole


def _typed_fast(session: Session, field: SearchField, words: list[str]) -> list[float]:
    """Milliseconds by which the beats of a clock in the window came late while words were typed."""
    beats: list[float] = []
    clock = QTimer()
    clock.setTimerType(Qt.TimerType.PreciseTimer)
    clock.setInterval(_BEAT_MS)
    clock.timeout.connect(lambda: beats.append(perf_counter()))
    keys = QTimer()
    keys.setTimerType(Qt.TimerType.PreciseTimer)
    keys.setInterval(_KEY_MS)
    letters = iter([letter for word in words for letter in ("", *word)])
    loop = QEventLoop()

    def press() -> None:
        letter = next(letters, None)
        if letter is None:
            loop.quit()
        elif letter:
            _press(field, letter)
        else:
            field.clear()

    keys.timeout.connect(press)
    keys.start()
    clock.start()
    loop.exec()
    keys.stop()
    clock.stop()
    _settle(session)
    late = np.diff(beats) * 1000 - _BEAT_MS
    return [max(float(each), 0.0) for each in late]


def _superseded(session: Session, random: np.random.Generator) -> list[float]:
    """Milliseconds from a newer question until the reader has left the older one, which looks for
    a single letter and is at work for some time."""
    out: list[float] = []
    letters = [letter for script in SCRIPTS for letter in script.onsets.split() if len(letter) == 1]
    for _ in range(_SUPERSEDED):
        letter = str(random.choice(letters))
        begun, ended = threading.Event(), threading.Event()
        free: list[float] = []

        def ask(
            reader: Reader,
            letter: str = letter,
            begun: threading.Event = begun,
            ended: threading.Event = ended,
            free: list[float] = free,
        ) -> object:
            begun.set()
            try:
                return incident_ids(reader, letter)
            finally:
                free.append(perf_counter())
                ended.set()

        session.read("bench", ask, lambda _: None)
        begun.wait()
        ended.wait(float(random.uniform(0.001, 0.02)))
        newer = perf_counter()
        if not ended.is_set():
            with _until(session):
                session.read("bench", lambda reader: None, lambda _: None)
            out.append((free[0] - newer) * 1000)
        _settle(session)
    return out or [0.0]


def _press(field: SearchField, letter: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(field, event)


@contextmanager
def _until(session: Session) -> Iterator[None]:
    """Do what is inside, then wait until everything asked was answered and delivered."""
    loop = QEventLoop()
    session.settled.connect(loop.quit)
    yield
    if not session.idle:
        loop.exec()
    session.settled.disconnect(loop.quit)


def _settle(session: Session) -> None:
    """Until nothing is asked any more, also by what the answers led to."""
    for _ in range(5):
        _turn()
        while not session.idle:
            _turn()


def _turn() -> None:
    """Let the loop deliver what is waiting, once."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def _stop(what: object) -> None:
    """A bench that cannot go on says so and ends; waiting for an answer would never end."""
    sys.stderr.write(f"{what}\n")
    os._exit(1)
