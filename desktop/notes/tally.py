"""How many to-dos are open, quietly at the foot of the window; a press leads to them."""

from __future__ import annotations

from db.changes import Changes
from db.language import many, say
from desktop.session import Session
from desktop.widgets.buttons import LinkButton


class TodoTally(LinkButton):
    """Hidden while nothing is to be done."""

    def __init__(self, session: Session) -> None:
        super().__init__("")
        self._session = session
        self.setObjectName("todo-tally")
        self.hide()
        self.clicked.connect(lambda: session.go("notes"))
        session.opened.connect(self._ask)
        session.changed.connect(self._changed)
        session.closed.connect(self.hide)

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.concerns("note", "incident", "actor", "source", "quote"):
            self._ask()

    def _ask(self) -> None:
        # Here: an empty window need not know what a note is.
        from db.records import notes

        self._session.read("open to-dos", notes.open_todos, self._tell, priority=2)

    def _tell(self, count: int) -> None:
        words = many(count, "{count:,} to-do", "{count:,} to-dos")
        self.setText(words)
        self.setAccessibleName(say("{todos}, open the list", todos=words))
        self.setVisible(count > 0)
