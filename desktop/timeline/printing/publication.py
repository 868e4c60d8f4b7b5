"""One printing of the timeline, from what the view shows to files or paper.

Hides the threads: titles are read and placed on a reader's, sheets are drawn one at each turn of
the event loop so that the window lives on, the PDF is bound in a process. It can be cancelled at
any moment; then nothing is left behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from db.dossier.engine import Cancelled
from db.errors import BadInput, CaseError
from db.language import say
from db.reader import Reader
from desktop.paper.files import File, keep
from desktop.session import Session
from desktop.timeline.drawing.words import Pen
from desktop.timeline.grouping.lanes import Lanes
from desktop.timeline.printing.composing import Composer, Fitting, Order, Stopped
from desktop.timeline.printing.outlets import Outlet, Press
from desktop.timeline.printing.paper import Format, inner_width
from desktop.timeline.printing.plate import Plates, Setting
from desktop.timeline.printing.poster import Poster

_LOOK_MS = 100
_COMPOSED, _DRAWN = 0.5, 0.8


@dataclass(frozen=True, slots=True)
class Edition:
    """What is printed: the view's `setting`, its `lanes` (those `chosen`, None: all) and `span`
    of time, on which paper."""

    setting: Setting
    lanes: Lanes
    chosen: frozenset[int] | None
    span: tuple[int, int]
    format: Format


@dataclass(frozen=True, slots=True)
class Published:
    """How it came out: `files`, the poster; `trouble` says why there is none ("" and no poster: it
    was cancelled)."""

    files: tuple[Path, ...] = ()
    poster: Poster | None = None
    trouble: CaseError | None = None


class Publication(QObject):
    """One run. `ended(Published)`; `told(share, what is being done)`."""

    ended = Signal(object)
    told = Signal(float, str)

    def __init__(
        self, session: Session, edition: Edition, outlet: Outlet, key: str = "timeline paper"
    ) -> None:
        super().__init__()
        self._session, self._edition, self._outlet = session, edition, outlet
        self._key = key
        self._stopped = False
        self._share, self._doing = 0.0, ""
        self._pages = 0
        self._poster: Poster | None = None
        self.plates = Plates(edition.setting, edition.lanes)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(lambda: self.told.emit(self._share, self._doing))
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._draw)
        session.bug.connect(self._failed)
        session.closed.connect(self.cancel)

    def start(self) -> None:
        """Begin; `ended` follows."""
        if not self._edition.lanes.shown:
            self._end(Published(trouble=BadInput(say("There is no dated incident to print."))))
            return
        self._look.start()
        self._session.read(self._key, self._compose, self._composed, 1)

    def cancel(self) -> None:
        """Stop; nothing is written, and `ended` says so."""
        if not self._stopped:
            self._end(Published())

    # On a reader's thread

    def _compose(self, reader: Reader) -> Poster | None:
        edition, heads = self._edition, self.plates.heads
        # Measured here with letters of this thread's own.
        pen = Pen("small_strong")
        inner = inner_width(edition.format)
        fitting = Fitting(
            self.plates.legend_height(inner),
            edition.setting.beside,
            heads.width,
            heads.heights,
            max((layer.headroom() for layer in edition.setting.layers), default=0.0),
        )
        order = Order(
            edition.lanes,
            edition.span,
            edition.chosen,
            edition.format,
            fitting,
            pen.width,
            pen.cut,
            edition.setting.clock.zone,
        )
        try:
            return Composer(reader, order, self._say_composing, self._is_stopped).compose()
        except Stopped:
            return None

    def _files(self, poster: Poster) -> Sequence[File] | CaseError:
        try:
            made = self._outlet.files(poster, self._say_binding, self._is_stopped)
            if self._stopped:
                return []
            if made:
                keep(made)
            return made
        except Cancelled:
            return []
        except CaseError as error:
            return error

    def _say_composing(self, share: float, doing: str) -> None:
        self._share, self._doing = share * _COMPOSED, doing

    def _say_binding(self, share: float, doing: str) -> None:
        self._share, self._doing = _DRAWN + share * (1 - _DRAWN), doing

    def _is_stopped(self) -> bool:
        return self._stopped

    # On the window's thread

    def _composed(self, poster: Poster | None) -> None:
        if self._stopped or poster is None:
            return
        self._poster = poster
        try:
            self._outlet.begin(poster)
        except CaseError as error:
            self._end(Published(trouble=error))
            return
        self._turn.start()

    def _draw(self) -> None:
        poster = self._poster
        assert poster is not None
        if self._pages == len(poster.pages):
            self._turn.stop()
            self._session.read(
                f"{self._key} files", lambda _: self._files(poster), self._written, 1
            )
            return
        page = poster.pages[self._pages]
        self._doing = say(
            "Drawing page {number:,} of {count:,}", number=page.number, count=len(poster.pages)
        )
        self._share = _COMPOSED + (_DRAWN - _COMPOSED) * self._pages / len(poster.pages)
        try:
            self._outlet.page(self.plates, poster, page)
        except CaseError as error:
            self._end(Published(trouble=error))
            return
        self._pages += 1

    def _written(self, made: Sequence[File] | CaseError) -> None:
        if self._stopped:
            return
        if isinstance(made, CaseError):
            self._end(Published(trouble=made))
        else:
            self._end(Published(tuple(path for path, _ in made), self._poster))

    def _failed(self, bug: object) -> None:
        self.cancel()

    def _end(self, how: Published) -> None:
        self._stopped = True
        self._look.stop()
        self._turn.stop()
        if isinstance(self._outlet, Press):
            self._outlet.end()
        self.ended.emit(how)
        self.deleteLater()
