"""The row of time under the network: the strip of years, play, and going with the timeline.

Hides who moved the window last: by hand the timeline follows, when they go together; what the
timeline shows never comes back to it.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from db.language import say
from db.records.network_springs import Ints
from db.when import said_span
from desktop.network.strip import TimeStrip
from desktop.network.ties import Span
from desktop.theme import Space, moving
from desktop.widgets import Chip, ElidedLabel, IconButton

_BEAT_MS = 700
_SHARE = 0.5  # of the window, at each beat
_FIRST = 0.15  # of all years: the window that play begins with


class Timing(QWidget):
    """`changed`: `span` is another one; `shared(Span | None)`: chosen by hand, for the timeline."""

    changed = Signal()
    shared = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.strip = TimeStrip()
        self.has_dates = False
        self._wanted: tuple[int | None, int | None] | None = None
        self.play = IconButton("play", say("Walk through the years"))
        self.play.setCheckable(True)
        self.play.toggled.connect(self.walk)
        self.whole = Chip(say("Show all years"))
        self.whole.clicked.connect(self.show_all)
        self.together = Chip(say("With the timeline"))
        self.together.setCheckable(True)
        self.together.setChecked(True)
        self.together.toggled.connect(self._tell)
        self.words = ElidedLabel("", "caption_figures", "secondary")
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._step)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.XS, Space.L, 0)
        head.setSpacing(Space.S)
        for widget in (self.play, self.whole, self.together):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.strip)
        self.strip.moved.connect(self._moved)
        self._tell()

    @property
    def span(self) -> Span | None:
        """The time that is looked at; None: all of it."""
        return self.strip.span if self.has_dates else None

    def show_data(self, begun: Ints, extent: Span | None) -> None:
        """What there is in time."""
        self.has_dates = extent is not None
        if extent is not None:
            self.strip.show_data(begun, extent)
            if self._wanted is not None:
                self._put(*self._wanted)
                self._wanted = None
        self.play.setVisible(moving())
        self._tell()

    def forget(self) -> None:
        """Another case."""
        self.walk(False)
        self.has_dates = False
        self.strip.show_window(None)

    def choose(self, start: int | None, end: int | None) -> None:
        """Look at [start, end); None: no bound."""
        if not self.has_dates:
            self._wanted = (start, end)
            return
        self._put(start, end)
        self.changed.emit()

    def follow(self, start: int | None, end: int | None) -> None:
        """The timeline shows this; None: everything it has."""
        if self.together.isChecked() and not self._beat.isActive():
            self.choose(start, end)

    def show_all(self) -> None:
        """Everything, whenever it was."""
        self.walk(False)
        self.strip.show_window(None)
        self._tell()
        self.changed.emit()
        self._share()

    def walk(self, on: bool) -> None:
        """Move the window on by itself, to the end of the years."""
        on = on and self.has_dates and moving()
        if on:
            extent = self.strip.extent
            long = extent[1] - extent[0]
            window = self.strip.window_of
            if self.strip.is_whole or window[1] >= extent[1]:
                wide = round(long * _FIRST) if self.strip.is_whole else window[1] - window[0]
                self._moved(*self._shown((extent[0], extent[0] + wide)))
            self._beat.start()
        else:
            self._beat.stop()
        with QSignalBlocker(self.play):
            self.play.setChecked(on)
        self.play.set_icon("pause" if on else "play")

    @property
    def walking(self) -> bool:
        """Whether it moves by itself."""
        return self._beat.isActive()

    def _step(self) -> None:
        if self.strip.window_of[1] >= self.strip.extent[1]:
            self.walk(False)
        else:
            self.strip.step(_SHARE)

    def _shown(self, span: Span) -> Span:
        self.strip.show_window(span)
        return self.strip.window_of

    def _put(self, start: int | None, end: int | None) -> None:
        extent = self.strip.extent
        span = (extent[0] if start is None else start, extent[1] if end is None else end)
        self.strip.show_window(span)
        self._tell()

    def _moved(self, start: int, end: int) -> None:
        self._tell()
        self.changed.emit()
        self._share()

    def _share(self) -> None:
        if self.together.isChecked():
            self.shared.emit(self.strip.window_of)

    def _tell(self, *_: object) -> None:
        span = self.span
        self.words.setText(say("All years") if span is None else said_span(*span))
        self.whole.setVisible(span is not None)
        self.together.set_tone("accent" if self.together.isChecked() else "neutral")

    def hideEvent(self, event: object) -> None:
        # Nothing walks on where nobody looks.
        self.walk(False)
