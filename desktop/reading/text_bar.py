"""The bar above a text: its versions, what was removed from it, its original bytes, its length."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from db import when as dates
from db.language import many, say
from desktop.reading.opened import Open
from desktop.theme import Space
from desktop.widgets import Chip, FilterBar, MenuButton

#: Pixels for the count of words and the margins; a bar is never wider than its window for its sake.
_WORDS = 128
_NARROWEST = 200


class TextBar(FilterBar):
    """`version_chosen(snapshot)`, `removed_asked(bool)`: show it or not, `back_asked`: put some of
    it back, `original_asked`; `published_asked`: correct the day, `review_asked`: see what hangs
    on it."""

    version_chosen = Signal(object)
    removed_asked = Signal(bool)
    back_asked = Signal()
    original_asked = Signal()
    published_asked = Signal()
    review_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.with_removed = False
        self._removed_words = self._published_words = ("", "")
        self._length = ""
        self.setMinimumWidth(_NARROWEST)
        self._versions = MenuButton(say("Version"))
        self._removed = Chip(say("Show what was removed"), icon="eye")
        self._original = Chip(say("Original"), icon="info")
        self._published = Chip(say("Published"), icon="calendar")
        self._review = Chip(say("Dates to look at again"), "warning")
        self._back = Chip(say("Put back …"), icon="undo")
        for each in (
            self._published,
            self._review,
            self._versions,
            self._removed,
            self._back,
            self._original,
        ):
            self.add(each)
        self._published.setToolTip(say("Correct the day of publication"))
        self._published.clicked.connect(self.published_asked)
        self._review.clicked.connect(self.review_asked)
        self._back.clicked.connect(self.back_asked)
        self._versions.chose.connect(self.version_chosen)
        self._removed.clicked.connect(lambda: self.show_removed(not self.with_removed))
        self._original.clicked.connect(self.original_asked)

    def _fit(self) -> None:
        """Long words where there is room for them, short ones in a narrow window."""
        chips = (self._published, self._review, self._versions, self._removed, self._back)
        self._say(0)
        wide = sum(each.sizeHint().width() + Space.S for each in chips if not each.isHidden())
        narrow = wide + self._original.sizeHint().width() + _WORDS > self.width()
        self._say(1 if narrow else 0)
        wide = sum(each.sizeHint().width() + Space.S for each in chips if not each.isHidden())
        fits = wide + self._original.sizeHint().width() + 2 * Space.L <= self.width()
        self._original.setVisible(fits)
        self.say("" if narrow else self._length)

    def _say(self, short: int) -> None:
        self._removed.say(self._removed_words[short])
        self._published.say(self._published_words[short])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_removed(self, wanted: bool) -> None:
        """Switch what was removed on or off."""
        self.with_removed = wanted
        self._removed.set_tone("accent" if wanted else "neutral")
        self.removed_asked.emit(wanted)

    def show_text(self, found: Open) -> None:
        """Tell of an open text."""
        self._versions.setVisible(len(found.versions) > 1)
        self._versions.set_choices(found.versions, found.snapshot.id)
        issued = found.source.issued
        shown = dates.said_short(issued) if issued and dates.is_valid(issued) else issued
        none = (say("Day of publication?"), "Published?")
        self._published_words = (say("Published {shown}", shown=shown), shown) if shown else none
        self._published.set_tone("neutral" if shown else "warning")
        self._review.setVisible(found.hanging > 0)
        self._review.say(
            many(
                found.hanging, "{count:,} date to look at again", "{count:,} dates to look at again"
            )
        )
        count = sum(1 for each in found.snapshot.removed if each.text.strip())
        self._back.setVisible(count > 0 and self.with_removed)
        self._removed.setVisible(count > 0)
        hides = say("Hide") if self.with_removed else say("Show")
        self._removed_words = (
            say("{hides} what was removed ({count})", hides=hides, count=count),
            say("Removed ({count})", count=count),
        )
        length = len(found.snapshot.cleaned_text.split())
        self._length = (
            say("{length:,} word", length=length)
            if length == 1
            else say("{length:,} words", length=length)
        )
        self._fit()
