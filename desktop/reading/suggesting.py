"""The suggestions of the open text in use: found, shown, walked through by key, decided.

Hides how what a person decides becomes a step of the case, and that the walk goes on to the next
one by itself.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db.language import say
from db.reading import acceptance, passages
from db.reading.suggestion import Suggestion
from db.records import decisions
from desktop.reading import changing, publication, readings
from desktop.reading.at_hand import AtHand
from desktop.reading.finding import Finding
from desktop.reading.kinds import KIND
from desktop.reading.opened import Open
from desktop.reading.suggestion_bar import SuggestionBar
from desktop.reading.suggestion_panel import Shown, SuggestionPanel, asks
from desktop.reading.taken import Taken
from desktop.reading.text import ReadingText
from desktop.reading.underlines import Underlines, boxes_of
from desktop.reading.walk import State, Walk
from desktop.session import Session
from desktop.theme import Space

_DECIDED: dict[State, str] = {
    "accepted": say("Accepted"),
    "changed": say("Changed"),
    "dismissed": say("Dismissed"),
    "again": "",
    "open": "",
}
#: Pixels kept free under the words for the panel.
_ROOM = 300
_NEEDS_INCIDENT = ("date", "figure", "speech")


class Suggesting(QObject):
    """Holds the walk. `counted`: how many are left changed."""

    counted = Signal()

    def __init__(
        self,
        session: Session,
        near: QWidget,
        text: ReadingText,
        bar: SuggestionBar,
        taken: Callable[[int, int], Taken | None],
    ) -> None:
        """`taken`: words of the open text by their code points."""
        super().__init__(near)
        self.session = session
        self.walk = Walk()
        self.panel = SuggestionPanel(text)
        self._near, self._text, self._bar, self._taken = near, text, bar, taken
        self._open: Open | None = None
        self._going = False
        self.at_hand = AtHand(session, self._tell)
        self.finding = Finding(session, self._found)
        text.layers.append(Underlines(self.walk, self.choose, self._tip))
        self.panel.acted.connect(self.act)
        self.panel.chose.connect(self.accept)
        text.moved.connect(self._look)
        # Who clicks elsewhere is there now: the sentence that is taken next is the one clicked.
        text.put.connect(self.close_panel)
        bar.toggled.connect(self.show_kind)
        bar.decided_toggled.connect(self.show_decided)
        bar.walked.connect(self.go)

    # The open text

    def take(self, found: Open, names_changed: bool) -> None:
        """Another text is open, or something of it changed."""
        before, self._open = self._open, found
        same = before is not None and before.snapshot == found.snapshot
        if not same:
            self._going = False
            self.close_panel()
            self.walk.clear()
            self.finding.stop()
            if before is not None and before.source.id != found.source.id:
                self.at_hand.forget()
        if (
            not same
            or names_changed
            or before is None
            or before.source.issued != found.source.issued
        ):
            # A page just set is read from its top; asking where would lay out all of it.
            near = self._near_place() if same else 0
            self.finding.begin(found, near, anew=not same, renamed=names_changed)
        reopened = self._reopened(before, found) if same else None
        self._put()
        if reopened is not None:
            self.choose(reopened)

    def stop(self) -> None:
        """No text is open."""
        self._open = None
        self.finding.stop()
        self.finding.forget_names()
        self.walk.clear()
        self.close_panel()
        self._count()

    def _found(self) -> None:
        self._put()
        if self._going:
            self._going = False
            self.go(1)

    def _look(self) -> None:
        """The text was scrolled: look for suggestions where it is read now."""
        if self.finding.partial and not self._going:
            self.finding.look(self._near_place())

    def _put(self) -> None:
        decided = self._open.decisions if self._open is not None else ()
        self.walk.take(self.finding.found, decided)
        self._text.viewport().update()
        self._count()
        if self.panel.shown is not None:
            self._tell()

    def _reopened(self, before: Open | None, found: Open) -> Suggestion | None:
        """The suggestion whose decision was just taken back."""
        if before is None:
            return None
        kept = {each.id for each in found.decisions}
        gone = [each for each in before.decisions if each.id not in kept]
        now = {(each.kind, each.start) for each in found.decisions}
        for decision in gone:
            if (decision.kind, decision.start) in now:
                continue
            for each in self.finding.found:
                if (each.kind, each.start) == (decision.kind, decision.start):
                    return each
        return None

    def _count(self) -> None:
        decided = len(self._open.decisions) if self._open is not None else 0
        looking = self.finding.looking
        partial = self.finding.partial
        self._bar.tell(self.walk.counts(), self.walk.left(), decided, looking, partial)
        self.counted.emit()

    # Walking

    def go(self, way: int) -> None:
        """To the next suggestion that is still to be decided, or the one before (-1)."""
        if self._text.textCursor().hasSelection():
            self._text.drop_words()
        following = self.walk.beside(way, self._near_place())
        here = self._near_place() if self.walk.at is None else self.walk.at.start + 1
        if way > 0 and (following is None or following.start < here):
            further = self.finding.after(here)
            if further is not None:
                self._going = True
                self.finding.look(further)
                return
        if following is None:
            self.close_panel()
        else:
            self.choose(following)

    def choose(self, each: Suggestion) -> None:
        """Go to a suggestion and tell of it."""
        self.walk.at = each
        self._text.bring(*self._text.printed.span(each.start, each.end), below=_ROOM)
        self._text.viewport().update()
        self._tell(True)
        self._make_room()
        self._text.setFocus()

    def _make_room(self) -> None:
        """Scroll until the whole panel is in view, as long as its words stay in it."""
        hidden = self.panel.geometry().bottom() + Space.S - self._text.viewport().height()
        if hidden > 0 and self.panel.shown is not None:
            box = next(boxes_of(self._text, self.panel.shown.suggestion), None)
            bar = self._text.verticalScrollBar()
            top = 0 if box is None else round(box.top())
            bar.setValue(bar.value() + max(0, min(hidden, top - Space.S)))

    def close_panel(self) -> None:
        """Close the panel; the walk goes on from there."""
        self.panel.close_panel()
        self._text.viewport().update()

    def _near_place(self) -> int:
        first, _ = self._text.in_view()
        return self._text.printed.text_at(first)

    def _tell(self, anew: bool = False) -> None:
        """Tell of the suggestion of the walk in the panel, when it is open or opens `anew`."""
        step = self.walk.step_of(self.walk.at)
        if step is None:
            self.close_panel()
        elif anew or self.panel.shown is not None:
            place, left = self.walk.place(), self.walk.left()
            self.panel.tell(
                Shown(
                    step.suggestion,
                    self.finding.names,
                    say("{place} of {left}", place=place, left=left) if place else "",
                    _DECIDED[step.state],
                    self.at_hand.title,
                    self.at_hand.dated,
                    self._open.source.issued if self._open is not None else None,
                    bool(self.session.why_read_only),
                )
            )

    def _tip(self, each: Suggestion) -> str:
        return f"{KIND[each.kind].word}: {readings.taken_for(each, self.finding.names)}"

    # Showing

    def show_kind(self, kind: str, on: bool) -> None:
        """Show suggestions of a kind, or leave them out of sight and of the walk."""
        code = next(code for code in KIND if code == kind)
        if on:
            self.walk.shown.add(code)
        else:
            self.walk.shown.discard(code)
            if self.walk.at is not None and self.walk.at.kind == code:
                self.close_panel()
        self._bar.chips[code].setChecked(on)
        self._text.viewport().update()
        self._count()

    def show_decided(self, on: bool) -> None:
        """Show what was decided as well, faintly."""
        self.walk.decided_shown = on
        self._bar.decided.setChecked(on)
        self._text.viewport().update()

    # Deciding

    @property
    def current(self) -> Suggestion | None:
        """The suggestion the panel tells of."""
        return self.panel.shown.suggestion if self.panel.shown is not None else None

    @property
    def undecided(self) -> bool:
        """Whether the suggestion of the panel is still to be decided."""
        step = self.walk.step_of(self.current)
        return step is not None and step.decision is None

    def act(self, name: str) -> None:
        """accept, change, dismiss or reopen the suggestion of the panel; apart: put the incident
        at hand away."""
        {
            "accept": self.accept,
            "change": self.change,
            "dismiss": self.dismiss,
            "reopen": self.reopen,
            "apart": self.at_hand.forget,
        }[name]()

    def accept(self, chosen: str = "") -> None:
        """Make what the suggestion stands for; `chosen`: one of its readings. An ambiguous one
        asks, and one that needs an incident opens its sheet when none is at hand."""
        each, taken = self._decidable()
        if each is None or taken is None or (asks(each) and not chosen):
            return
        if each.kind == "date" and not each.value and self._open is not None:
            publication.correct(self.session, self._near, self._open.source)
            return
        if chosen == each.value:
            chosen = ""
        if self.at_hand.id is None and each.kind in _NEEDS_INCIDENT:
            self._sheet(changing.ask_incident(self.session, self._near, taken, self.finding.names))
            return
        ground = taken.ground(self.at_hand.id)
        self.session.do(
            say("Accept {word}", word=KIND[each.kind].word.lower()),
            lambda step: acceptance.accept(step, each, ground, chosen),
            lambda _: self._go_on(each),
        )

    def change(self) -> None:
        """Take something else than the suggestion says."""
        each, taken = self._decidable()
        if each is not None and taken is not None:
            names, at_hand = self.finding.names, self.at_hand.found
            self._sheet(changing.change(self.session, self._near, taken, names, at_hand))

    def dismiss(self) -> None:
        """Say that it is none."""
        each, taken = self._decidable()
        if each is None or taken is None:
            return
        ground = taken.ground()
        self.session.do(
            say("Dismiss suggestion"),
            lambda step: acceptance.remember(step, each, ground, "dismissed"),
            lambda _: self._go_on(each),
        )

    def reopen(self) -> None:
        """Decide again about one that was decided; what was made of it stays."""
        step = self.walk.step_of(self.current)
        if step is None or step.decision is None or self.session.why_read_only:
            return
        number = step.decision.id
        self.session.do(say("Decide again"), lambda step: decisions.withdraw(step, number))

    def _decidable(self) -> tuple[Suggestion | None, Taken | None]:
        """The suggestion of the panel, if it can be decided, and the words it stands for."""
        each = self.current
        step = self.walk.step_of(each)
        open_ = step is not None and step.state in ("open", "again")
        if each is None or self._open is None or self.session.why_read_only or not open_:
            return None, None
        text = self._open.snapshot.cleaned_text
        if each.kind == "speech":
            start, end = passages.span_of(each)
        elif each.kind in ("date", "figure"):
            start, end = passages.sentence(text, each.start, each.end)
        else:
            start, end = each.start, each.end
        taken = self._taken(start, end)
        return each, None if taken is None else changing.answers(taken, each, start, end)

    def _sheet(self, sheet: object) -> None:
        each = self.current
        closed = getattr(sheet, "closed", None)
        if closed is not None and each is not None:
            closed.connect(lambda done: self._go_on(each) if done else None)

    def _go_on(self, each: Suggestion) -> None:
        """To the next one, after one was decided."""
        if self.walk.at is not each and self.walk.at is not None:
            return
        following = self.walk.beside(1)
        if following is None or following is each:
            self.close_panel()
        else:
            self.choose(following)

    def select_sentence(self) -> None:
        """Select the sentence the walk or the cursor stands in; again: the next one with it."""
        if self._open is None:
            return
        text = self._open.snapshot.cleaned_text
        start, end = self._text.words()
        if start < end:
            start, end = passages.sentence(text, start, min(len(text), end + 2))
        elif self.current is not None:
            start, end = passages.sentence(text, self.current.start, self.current.end)
        else:
            here = self._text.printed.text_at(self._text.textCursor().position())
            start, end = passages.sentence(text, here, min(len(text), here + 1))
        self.close_panel()
        if start < end:
            self._text.select_words(start, end)
