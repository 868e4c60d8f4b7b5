"""Keeping, for one window: copies of the open case made by themselves, and the way back to them.

Hides on which thread the copies are listed, and that sync programs leave other versions beside a
case, which is said when it is opened.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from db.errors import CaseError
from db.keeping import conflicted
from db.keeping.backups import Copy, bring_back, copies_of, incidents_in
from db.keeping.keeper import Keeper
from db.language import bare, say
from desktop.files import SUFFIX
from desktop.session import Session
from desktop.shelf import keeper, shelf
from desktop.tasks import Bridge, Outcome, Tasks
from desktop.welcome import WelcomePage
from desktop.widgets import Sheet


@dataclass(frozen=True, slots=True)
class Counted:
    """A copy and how many incidents it holds; None: it cannot be read."""

    copy: Copy
    incidents: int | None


class Keeping(QObject):
    """Keeps copies of what `session` opens. `opens`: opens a case in the window."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        welcome: WelcomePage,
        opens: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._opens = opens
        self._bridge = Bridge()
        self._tasks = Tasks(self._bridge)
        session.keeper = self._keeper
        session.opened.connect(self._look_beside)
        welcome.copies_wanted.connect(lambda path: self.show(Path(path)))

    def show(self, path: Path) -> None:
        """The copies of a case, which may be gone or damaged itself."""
        place = shelf()

        def ask() -> list[Counted]:
            return [Counted(copy, incidents_in(copy)) for copy in copies_of(place, path)]

        self._tasks.write(ask, lambda outcome: self._open(path, outcome))

    def stop(self) -> None:
        """End the thread that lists copies."""
        self._tasks.stop()

    def _keeper(self) -> Keeper | None:
        return keeper(self._note)

    def _note(self, sentence: str) -> None:
        """From the thread on which a copy failed."""
        self._bridge.post(partial(self._session.noted.emit, sentence))

    def _look_beside(self) -> None:
        path = self._session.path
        if path is not None:
            self._session.read("versions beside", lambda _: conflicted.told(path), self._say)

    def _say(self, sentence: str) -> None:
        if sentence:
            self._session.complain(sentence)

    def _open(self, path: Path, outcome: Outcome[list[Counted]]) -> None:
        if outcome.value is None:
            if outcome.error is not None:
                self._session.report(say("Look for earlier copies"), outcome.error)
            return
        from desktop.keeping_copies import CopiesView

        view = CopiesView(
            path,
            [(each.copy, each.incidents) for each in outcome.value],
            shelf().folder,
        )

        def go() -> str:
            chosen = view.chosen()
            return self._bring_back(path, chosen) if chosen is not None else ""

        Sheet.open(
            self._window,
            say("Earlier copies of “{stem}”", stem=path.stem),
            [view],
            say("Open as a new file…") if outcome.value else say("Close"),
            go,
            hint=view.hint,
            width=560,
            cancel=say("Cancel") if outcome.value else "",
        )
        view.focus_first()

    def _bring_back(self, path: Path, copy: Copy) -> str:
        """Ask where it should lie; the sentence why it could not be written there, or ""."""
        from desktop.keeping_copies import day_and_time

        folder = path.parent if path.parent.is_dir() else Path.home()
        name = say(
            "{stem} as of {day_and_time}{suffix}",
            stem=path.stem,
            day_and_time=day_and_time(copy.at).replace(":", "."),
            suffix=SUFFIX,
        )
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            say("Open a copy as a new file"),
            str(folder / bare(name)),
            bare(say("Cases (*{suffix})", suffix=SUFFIX)),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return say("Choose where the new file should lie, or press Cancel.")
        target = Path(chosen)
        if target.suffix.lower() != SUFFIX:
            target = target.with_name(target.name + SUFFIX)
        try:
            bring_back(copy, target)
        except CaseError as trouble:
            return trouble.sentence
        self._opens(target)
        return ""
