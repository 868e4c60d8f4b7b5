"""A list as text, and what a model says, as words."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop.session import Session
from desktop.widgets.listing import Listing


def picture(listing: Listing, *columns: int) -> list[str]:
    """Each row in one line, its cells apart by bars; "…" where nothing was read yet."""
    shown = columns or range(listing.columnCount())
    return [
        " | ".join(
            str(listing.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "…")
            for column in shown
        )
        for row in range(listing.rowCount())
    ]


class Said:
    """The signals of a model, as they came."""

    def __init__(self, listing: Listing) -> None:
        self.words: list[str] = []
        say = self.words.append
        listing.modelReset.connect(lambda: say("reset"))
        listing.layoutChanged.connect(lambda *_: say("moved"))
        listing.rowsRemoved.connect(lambda _, first, last: say(f"removed {first}-{last}"))
        listing.rowsInserted.connect(lambda _, first, last: say(f"inserted {first}-{last}"))

        def changed(first: QModelIndex, last: QModelIndex, _: object = None) -> None:
            say(f"changed {first.row()}-{last.row()}")

        listing.dataChanged.connect(changed)


def settled(qtbot: QtBot, session: Session, act: Callable[[], object] | None = None) -> None:
    """Do something and wait until everything it asked and wrote has arrived."""
    if act is not None:
        act()
    qtbot.waitUntil(lambda: session.idle)
