"""The sheet itself: it stays open while the share is made, and closes when it lies at its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from db.language import say
from desktop.sharing.view import ShareView
from desktop.widgets import Sheet

_WIDTH = 1080
_HINT = say(
    "A new file is made of what may go, and of nothing else. Your case stays as "
    "it is; nothing is sent anywhere."
)


class ShareSheet(Sheet):
    """A sheet whose work takes longer than one press. `begin`: asked when it is submitted, returns
    the sentence why not, or ""; `finish` closes it once the work is done."""

    def __init__(self, near: QWidget, view: ShareView, begin: Callable[[], str]) -> None:
        window = near.window()
        for other in window.findChildren(Sheet):
            if other.isVisible() and not other.touched:
                other.cancel()
        super().__init__(
            window, say("Hand over a share"), [view], say("Hand over…"), begin, _HINT, width=_WIDTH
        )
        self.view = view
        self._begin = begin
        # A sheet that opens above it, to change a profile, must not close it.
        self.touched = True
        view.withheld.listen()
        view.changed.connect(lambda: self.complain(""))
        view.counted.connect(self.primary_button.setEnabled)
        self.place()
        self.show()
        self.raise_()
        view.steps.setFocus()

    def submit(self) -> None:
        if self.primary_button.isEnabled():
            self.complain(self._begin())

    def working(self, doing: str | None, share: float = 0.0) -> None:
        """How far the work is; None: nothing is being done."""
        self.view.receipt.working(doing, share)
        self.primary_button.setEnabled(doing is None)

    def finish(self) -> None:
        """Close: it was done."""
        self._end(True)
