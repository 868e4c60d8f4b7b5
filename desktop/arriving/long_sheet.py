"""A sheet whose act takes its time: it stays open, says how far it is, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from db.language import say
from desktop.tasks import Progress
from desktop.theme import Space
from desktop.widgets import Secondary, Sheet


class LongSheet(Sheet):
    """`begins`: starts the act with what it tells; whoever does it calls `finish` or `stop` at the
    end. `closed(bool)` as of any sheet."""

    def __init__(
        self,
        near: QWidget,
        title: str,
        fields: Sequence[QWidget],
        primary: str,
        begins: Callable[[LongSheet], None],
        hint: str = "",
        width: int = 560,
    ) -> None:
        self._going = _Going()
        super().__init__(
            near.window(), title, [*fields, self._going], primary, lambda: "", hint, width
        )
        self._parts = list(fields)
        self._begins = begins
        self._progress: Progress | None = None

    @property
    def is_busy(self) -> bool:
        """Whether the act goes on."""
        return self._progress is not None

    def appear(self) -> LongSheet:
        """Show it; a sheet that is open and untouched makes way."""
        for other in self.window().findChildren(Sheet):
            if other is not self and other.isVisible() and not other.touched:
                other.cancel()
        self.place()
        self.show()
        self.raise_()
        self._focus()
        return self

    def submit(self) -> None:
        if not self.is_busy and self.is_content():
            self.complain("")
            self._begins(self)

    def follow(self, progress: Progress, doing: str) -> None:
        """The act began."""
        self._progress = progress
        self.touched = True
        self._let(False)
        self._going.say(None, doing)
        self._going.show()
        # What had the keyboard cannot be pressed now; Escape still has to reach the sheet.
        self.cancel_button.setFocus()

    def say(self, share: float, doing: str) -> None:
        """How far it is, 0 to 1."""
        if self._progress is not None and not self._progress.is_cancelled():
            self._going.say(share, doing)

    def stop(self, sentence: str) -> None:
        """The act ended without its result: the person may change something and go again."""
        self._progress = None
        self._let(True)
        self._going.hide()
        self.complain(sentence)
        self._focus(again=True)

    def cancel(self) -> None:
        """Close; while the act goes on, stop it first."""
        if self._progress is None:
            super().cancel()
            return
        self._progress.cancel()
        self._going.say(None, say("Stopping…"))
        self.cancel_button.setEnabled(False)

    def _focus(self, again: bool = False) -> None:
        """Where something is to be typed, else where it goes on."""
        first = next((field for field in self.fields if again or field.empty()), None)
        if first is not None:
            first.focus()
        else:
            (self.cancel_button if self.is_busy else self.primary_button).setFocus()

    def _let(self, free: bool) -> None:
        """What can be pressed or typed in; the words stay as easy to read as they were."""
        for part in self._parts:
            for kind in (QAbstractButton, QLineEdit):
                for each in part.findChildren(kind):
                    each.setEnabled(free)
        self.primary_button.setEnabled(free)
        self.cancel_button.setEnabled(True)


class _Going(QWidget):
    """A bar, and under it what is being done."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("How far it is"))
        self._words = Secondary("")
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self.hide()

    def say(self, share: float | None, doing: str) -> None:
        """None: nobody knows how far."""
        self._bar.setRange(0, 0 if share is None else 1000)
        self._bar.setValue(round((share or 0) * 1000))
        self._words.say(f"{doing[:1].upper()}{doing[1:]}")
