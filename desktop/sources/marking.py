"""Makes the marks by which texts find each other for cases of older programs, in the background.

Hides that it goes piece by piece, so that whatever a person does comes between two pieces.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.session import Session

#: Texts of a piece: a quarter of a second or so.
_PIECE = 100
_PAUSE_MS = 40


class Marking(QObject):
    """Works from the opening of a case until every text has its marks."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._go_on)
        session.opened.connect(self._go_on)
        session.closed.connect(self._pause.stop)

    def _go_on(self) -> None:
        self._session.tidy("Compare texts", lambda case: case.mark_texts(_PIECE), self._told)

    def _told(self, made: int) -> None:
        if made == _PIECE:
            self._pause.start()
