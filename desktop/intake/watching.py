"""A folder that is watched for new files while its case is open.

Hides the system's notice of changes, the looks in between while a file is being written, and what
is remembered: for this person and this case, in the settings, never in the case file.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.intake.settling import SETTLED_S, Look, Settling, scan
from desktop.session import Session
from desktop.settings import Store

#: Cases whose folder is remembered; the one watched longest ago is forgotten first.
MOST_WATCHED = 12
#: Between two looks: while something is being written, and otherwise. Some disks (of a network)
#: give no notice.
_BUSY_MS = round(SETTLED_S * 500)
_QUIET_MS = 15_000


@dataclass(frozen=True, slots=True)
class Watch:
    """One watched folder. `since`: files that came later are new (seconds since 1970); `by_itself`:
    they are taken in without a press."""

    case: str
    folder: str
    since: float
    by_itself: bool = False


class FolderWatch(QObject):
    """Watches the folder of the open case. `changed`: there is something else to say; `came`:
    files (list of Path) to be taken in by themselves."""

    changed = Signal()
    came = Signal(object)

    def __init__(
        self,
        session: Session,
        store: Store,
        clock: Callable[[], float] = time.monotonic,
        today: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._session = session
        self._store = store
        self._clock = clock
        self._today = today
        self.watch: Watch | None = None
        self.is_gone = False
        self._settling = Settling(0)
        self._shown: tuple[object, ...] = ()
        self._notice = QFileSystemWatcher(self)
        self._notice.directoryChanged.connect(lambda _: self.look())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        session.opened.connect(self._opened)
        session.closed.connect(self._halt)

    @property
    def ready(self) -> tuple[Path, ...]:
        """New files that are whole."""
        folder = Path(self.watch.folder) if self.watch else Path()
        return tuple(folder / name for name in self._settling.ready)

    @property
    def waiting(self) -> int:
        """How many new files are still being written."""
        return self._settling.waiting

    @property
    def name(self) -> str:
        """The folder in short: "Downloads/case"."""
        return "/".join(Path(self.watch.folder).parts[-2:]).lstrip("/") if self.watch else ""

    def start(self, folder: Path) -> None:
        """Watch a folder from now on, in place of another."""
        if self._session.path is not None:
            self._begin(Watch(str(self._session.path.absolute()), str(folder), self._today()))
            self._remember()

    def stop(self) -> None:
        """Watch no more, and forget the folder."""
        watch, self.watch = self.watch, None
        if watch is not None:
            others = [each for each in kept(self._store) if each.case != watch.case]
            keep(self._store, others)
        self._halt()

    def take_by_itself(self, yes: bool) -> None:
        """Whether new files are taken in without a press."""
        if self.watch is not None and self.watch.by_itself != yes:
            self.watch = replace(self.watch, by_itself=yes)
            self._remember()
            self._pass_on()

    def done_with(self, paths: Sequence[Path]) -> None:
        """These files were taken in, or are not wanted."""
        self._settling.handle(path.name for path in paths)
        self._remember()
        self._say()

    def offer_again(self, paths: Sequence[Path]) -> None:
        """These were not taken in after all."""
        if paths and self.watch is not None:
            self._settling.owe(path.name for path in paths)
            self._remember()
            self.look()

    def look(self) -> None:
        """Look into the folder, on another thread."""
        if self.watch is not None:
            folder = Path(self.watch.folder)
            key = "watched folder"
            since = self.watch.since
            self._session.read(key, lambda _: scan(folder, since), partial(self._saw, folder), 9)

    def _opened(self) -> None:
        path = str(self._session.path.absolute()) if self._session.path else ""
        mine = [each for each in kept(self._store) if each.case == path]
        if mine and not self._session.why_read_only:
            self._begin(mine[0])

    def _begin(self, watch: Watch) -> None:
        self._halt()
        self.watch = watch
        self._settling = Settling(watch.since)
        self._notice.addPath(watch.folder)
        self.look()
        self._say()

    def _halt(self) -> None:
        self._timer.stop()
        if self._notice.directories():
            self._notice.removePaths(self._notice.directories())
        self.watch = None
        self.is_gone = False
        self._settling = Settling(0)
        self._say()

    def _saw(self, folder: Path, looks: tuple[Look, ...] | None) -> None:
        if self.watch is None or Path(self.watch.folder) != folder:
            return
        self.is_gone = looks is None
        if looks is None:
            # A folder that went takes its notice with it: it is looked for from time to time.
            self._timer.start(_QUIET_MS)
        else:
            if not self._notice.directories():
                self._notice.addPath(self.watch.folder)
            self._settling.look(looks, self._clock())
            self._timer.start(_BUSY_MS if self._settling.waiting else _QUIET_MS)
        self._say()
        self._pass_on()

    def _pass_on(self) -> None:
        if self.watch is not None and self.watch.by_itself and self.ready:
            ready = self.ready
            self.done_with(ready)
            self.came.emit(list(ready))

    def _say(self) -> None:
        told = (self.watch, self.is_gone, self.ready, self.waiting)
        if told != self._shown:
            self._shown = told
            self.changed.emit()

    def _remember(self) -> None:
        if self.watch is None:
            return
        self.watch = replace(self.watch, since=self._settling.since)
        others = [each for each in kept(self._store) if each.case != self.watch.case]
        keep(self._store, [self.watch, *others])


def kept(store: Store) -> list[Watch]:
    """The watched folders of all cases; what cannot be read is left out."""
    out = []
    for text in store.now.watched:
        try:
            cells = json.loads(text)
            out.append(
                Watch(
                    str(cells["case"]),
                    str(cells["folder"]),
                    float(cells["since"]),
                    cells["by_itself"] is True,
                )
            )
        except (ValueError, KeyError, TypeError):
            continue
    return out


def keep(store: Store, watches: list[Watch]) -> None:
    """Remember these, the newest first."""
    store.change(watched=tuple(json.dumps(asdict(each)) for each in watches[:MOST_WATCHED]))
