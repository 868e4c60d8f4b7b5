"""Putting back what cleaning took out: pressed in the text or chosen from a list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from db.language import say
from db.reading import carrying, removal_words, restoring
from db.reading.carrying import Carried
from db.records.quotes import RemovedPassage, Snapshot
from db.refs import Ref
from db.step import Step
from desktop.reading.text import ReadingText
from desktop.session import Session
from desktop.widgets import CheckField, Sheet

_SHOWN = 62
_MOST = 60


class RemovedWords:
    """A layer of the text: what was removed can be pressed where it is shown. `chose`: called
    with its number among the removed passages."""

    def __init__(self, chose: Callable[[int], None]) -> None:
        self._chose = chose

    def paint(self, painter: QPainter, text: ReadingText) -> None:
        """Nothing: the words are set struck through."""

    def press(self, at: QPoint, text: ReadingText) -> bool:
        """Choose the passage at a point; whether there is one."""
        number = self._at(at, text)
        if number is not None:
            self._chose(number)
        return number is not None

    def over(self, at: QPoint, text: ReadingText) -> bool:
        """Whether a removed passage stands at a point."""
        return self._at(at, text) is not None

    def tip(self, at: QPoint, text: ReadingText) -> str:
        """What a press does."""
        return say("Press to put it back") if self.over(at, text) else ""

    def _at(self, at: QPoint, text: ReadingText) -> int | None:
        first, last = text.in_view()
        for low, high, piece in text.printed.set_apart:
            if high < first or low > last or piece.number < 0:
                continue
            if any(box.contains(QPointF(at)) for box in text.boxes(low, high)):
                return piece.number
        return None


def ask(session: Session, near: QWidget, snapshot: Snapshot, chosen: int = -1) -> Sheet | None:
    """A sheet with the removed passages of a text, the `chosen` one ticked; None: there is none."""
    passages = [each for each in snapshot.removed if each.text.strip()]
    if not passages or session.why_read_only:
        return None
    wanted = snapshot.removed[chosen] if 0 <= chosen < len(snapshot.removed) else None
    # The one that was pressed stands first; a page has been known to hold hundreds.
    passages.sort(key=lambda each: each is not wanted)
    passages = passages[:_MOST]
    boxes = [
        CheckField(_short(each), each is wanted, hint=removal_words.shown(each.why))
        for each in passages
    ]

    def then() -> str:
        back = [each for each, box in zip(passages, boxes, strict=True) if box.value()]
        if not back:
            return say("Choose what to put back.")
        put_back(session, snapshot.id, back)
        return ""

    hint = say(
        "A new version of the text is made with them in their place. The earlier "
        "version and the original stay as they are; claims and notes move along."
    )
    return Sheet.open(
        near, say("Put back what was removed"), boxes, say("Put back"), then, hint, 560
    )


def put_back(session: Session, snapshot: int, back: list[RemovedPassage]) -> None:
    """Make the new version, carry over what hangs on the old one, and open it."""

    def act(step: Step) -> Carried:
        return carrying.carry(step, snapshot, restoring.restore(step, snapshot, back))

    def then(carried: Carried) -> None:
        session.select(Ref("snapshot", carried.snapshot))
        session.said.emit(carried.sentence)

    session.do(say("Put back removed passages"), act, then)


def _short(passage: RemovedPassage) -> str:
    words = " ".join(passage.text.split())
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
