"""What is shown of a watched folder: quiet words in the status line, and the sheet behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.language import many, say
from desktop.intake.watching import FolderWatch
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import CheckField, ElidedLabel, LinkButton, Secondary, Sheet, Words

_NAMES = 10
Left = Callable[[Sequence[Path]], None]


class WatchedFolder(QObject):
    """The folder of the open case as a person meets it. `take(paths, asked, left)`: files to be
    taken in, after a press or by themselves; `left` is to be given those that were not."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        watch: FolderWatch,
        take: Callable[[Sequence[Path], bool, Left], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self.watch = watch
        self._take = take
        #: Stands in the status line while a folder is watched.
        self.button = LinkButton("")
        self.button.hide()
        self.button.clicked.connect(self.open)
        watch.changed.connect(self._say)
        watch.came.connect(lambda paths: take(paths, False, watch.offer_again))

    def open(self) -> None:
        """Choose a folder; or, while one is watched, show what is new in it."""
        if self.watch.watch is None:
            self.choose()
        else:
            self._open_sheet(self.watch.watch.folder, self.watch.watch.by_itself)

    def choose(self) -> None:
        """Ask which folder to watch."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, say("Watch a folder"), str(Path.home())
        )
        if chosen:
            self.watch.start(Path(chosen))
            self._session.noted.emit(
                say(
                    "“{name}” is watched. Files that come into it from now on are told at the "
                    "foot of the window.",
                    name=Path(chosen).name,
                )
            )

    def words(self) -> str:
        """The words of the status line; "" when nothing is watched."""
        watch = self.watch
        if watch.watch is None:
            return ""
        if watch.is_gone:
            return say("{name} is not there", name=watch.name)
        count = len(watch.ready)
        if count:
            return many(
                count,
                "{count:,} new file in {name}",
                "{count:,} new files in {name}",
                name=watch.name,
            )
        return say("Watching {name}", name=watch.name)

    def _say(self) -> None:
        words = self.words()
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setToolTip(self.watch.watch.folder if self.watch.watch else "")
        self.button.setVisible(bool(words))

    def _open_sheet(self, folder: str, by_itself: bool) -> None:
        ready, waiting = self.watch.ready, self.watch.waiting
        box = CheckField(
            say("Take new files in by themselves"),
            by_itself,
            hint=say("Else they wait here until you take them in."),
        )
        parts: list[QWidget] = [*self._listed(ready, waiting), box]
        count = len(ready)

        def then() -> str:
            self.watch.take_by_itself(box.value())
            left = self.watch.ready
            wanted = [path for path in ready if path in left]
            if wanted:
                self.watch.done_with(wanted)
                self._take(wanted, True, self.watch.offer_again)
            return ""

        primary = (
            many(count, "Take in {count:,} file", "Take in {count:,} files")
            if count
            else say("Done")
        )
        links = self._links(ready)
        sheet = Sheet.open(
            self._window, say("Watched folder"), [*parts, links], primary, then, folder, width=520
        )
        for button in links.findChildren(LinkButton):
            button.clicked.connect(sheet.cancel)

    def _listed(self, ready: Sequence[Path], waiting: int) -> list[QWidget]:
        if self.watch.is_gone:
            return [
                Words(say("The folder is not there now. It is looked for until it comes back.")),
            ]
        if not ready and not waiting:
            return [Words(say("Nothing new has come into it."))]
        parts: list[QWidget] = []
        if ready:
            names = QWidget()
            column = QVBoxLayout(names)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.XS)
            for path in ready[:_NAMES]:
                column.addWidget(ElidedLabel(path.name))
            if len(ready) > _NAMES:
                column.addWidget(Secondary(say("and {count:,} more", count=len(ready) - _NAMES)))
            parts.append(names)
        if waiting:
            is_ = many(waiting, "{count:,} file is", "{count:,} files are")
            parts.append(Secondary(say("{is_} still being written.", is_=is_)))
        return parts

    def _links(self, ready: Sequence[Path]) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        if ready:
            leave = LinkButton(say("Leave these out"))
            leave.clicked.connect(lambda: self.watch.done_with(ready))
            row.addWidget(leave)
        other = LinkButton(say("Another folder…"))
        other.clicked.connect(self.choose)
        stop = LinkButton(say("Stop watching"))
        stop.clicked.connect(self.watch.stop)
        row.addWidget(other)
        row.addWidget(stop)
        row.addStretch(1)
        return bar
