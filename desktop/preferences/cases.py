"""Where cases open, and the copies that are kept of them."""

from __future__ import annotations

from db.language import number, say
from desktop.preferences.one_of import Choice, OneOf
from desktop.preferences.section import Section
from desktop.settings import Store
from desktop.shelf import ROOMS, Wish, shelf, wish, wish_for
from desktop.widgets import CheckField, Secondary
from desktop.widgets.labels import breakable

_ANOTHER = (
    Choice("ask", say("Ask each time")),
    Choice("here", say("In this window")),
    Choice("new", say("In a window of its own")),
)


class Cases(Section):
    """The wishes for copies lie with the copies, where commands without a window find them."""

    settings = ("another",)

    def __init__(self, store: Store) -> None:
        super().__init__(store, say("Cases and copies"))
        self.bind("another", OneOf(say("Another case opens"), _ANOTHER, store.now.another))
        now = wish()
        hint = say(
            "One is made whenever a case that you changed is closed, before large acts, and every "
            "half hour in between."
        )
        self.copies = CheckField(say("Keep copies of the cases I change"), now.copies, hint=hint)
        rooms = tuple(Choice(f"{size}", say("{size} GB", size=number(size))) for size in ROOMS)
        self.room = OneOf(say("Room for the copies of all cases"), rooms, f"{now.room}")
        for field in (self.copies, self.room):
            field.changed.connect(self._wish)
            self.add(field)
        self.add(Secondary(say("They lie in {folder}", folder=breakable(str(shelf().folder)))))

    def said(self) -> str:
        kept = wish()
        if not kept.copies:
            return say("No copies are kept")
        return say("Copies up to {size} GB", size=number(kept.room))

    def _wish(self) -> None:
        try:
            wish_for(Wish(self.copies.value(), int(self.room.value() or Wish().room)))
        except OSError as error:
            self.copies.complain(say("This could not be kept: {error}.", error=error.strerror))
            return
        self.changed.emit()
