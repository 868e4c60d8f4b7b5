"""The word at the end of the status line: whether everything is in the file, and since when.

There is no Save, so this must be true: it says when something is being written, when the file
cannot be written, and why.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from db.language import in_figures, say
from db.when import said_moment
from desktop.session import Session
from desktop.widgets import Secondary

#: Writing shorter than this is not told: the line would flicker with every letter.
_SLOW_MS = 300


class SavedLine(QObject):
    """Keeps the line of one window true."""

    def __init__(self, session: Session, line: Secondary) -> None:
        super().__init__(line)
        self._session = session
        self._line = line
        self._at: datetime | None = None
        self._failed = ""
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(lambda: self._show(say("Saving …")))
        session.opened.connect(self._opened)
        session.saved.connect(self.at)
        session.writing.connect(self._writing)

    def at(self, when: datetime) -> None:
        """Something was written then."""
        self._at = when.astimezone()
        self._failed = ""
        if not self._slow.isActive():
            self._tell()

    def _opened(self) -> None:
        self._at, self._failed = None, ""
        self._slow.stop()
        self._tell()

    def _writing(self, state: str) -> None:
        if state == "busy":
            if not self._slow.isActive():
                self._slow.start()
            return
        self._slow.stop()
        self._failed = state or self._failed
        self._tell()

    def _tell(self) -> None:
        if self._session.why_read_only:
            self._show(say("Read only"), self._session.why_read_only)
        elif self._failed:
            self._show(say("The last step was not saved"), self._failed, "danger")
        elif self._at is None:
            self._show("")
        else:
            self._show(_saved(self._at), say("Every step is in the file when it is done."))

    def _show(self, words: str, why: str = "", tone: str = "secondary") -> None:
        self._line.set_tone(tone)
        self._line.say(words)
        self._line.setToolTip(why)
        self._line.setAccessibleName(f"{words}. {why}" if why else words)


def _saved(at: datetime) -> str:
    if at.date() == datetime.now().date():
        return say("Saved {time}", time=in_figures(f"{at:%H:%M}"))
    return say("Saved {time}", time=said_moment(at))
