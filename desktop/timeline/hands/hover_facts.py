"""What the card beside the pointer says of a bar: when and how surely, who claims and who denies,
how many were hurt, on how many sources it rests.

Hides that the facts are read when the pointer rests, and join the words that stand there already.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF

from db.columns.facts import Facts
from db.language import say, with_dots
from desktop.timeline.drawing.labels import clean
from desktop.timeline.hands.chosen import counted
from desktop.timeline.hands.known import Known
from desktop.timeline.hands.spoken import date_words, listed, sort_words, source_words
from desktop.timeline.parts import Frame, Layer, Tip
from desktop.timeline.view import TimelineView

_LANES = 3


class HoverFacts(Layer):
    """Answers for the bars; draws nothing."""

    def __init__(self, view: TimelineView, known: Known) -> None:
        self._view = view
        self._known = known

    def tip(self, at: QPointF, frame: Frame) -> Tip | None:
        """The words for the bar under a point."""
        place = -1 if frame.bars is None else frame.bars.at(at.x(), at.y())
        if place < 0 or frame.bars is None:
            return None
        row = int(frame.bars.row[place])
        incident = int(frame.scene.found.ids[row])
        known = self._known.get(incident)
        if known is None:
            self._known.ask("hover", incident, lambda facts: self._arrived(at, row, facts))
        return self._words(row, known)

    def _arrived(self, at: QPointF, row: int, facts: Facts) -> None:
        view = self._view
        found = view.scene.found
        there = 0 <= row < len(found) and int(found.ids[row]) == facts.incident.id
        if view.card.isVisible() and view.hovered == row and there:
            tip = self._words(row, facts)
            if tip is not None:
                point = (at + view.plot().topLeft()).toPoint()
                view.card.say(point, tip.title, tip.when, tip.more)

    def _words(self, row: int, known: Facts | None) -> Tip | None:
        view = self._view
        scene = view.scene
        label = view.labels.get(int(scene.found.ids[row]))
        if known is None and label is None:
            return None
        if known is not None:
            title, date = clean(known.incident.title), known.date
        elif label is not None:
            title, date = clean(label.caption.title), date_words(label, short=False)
        lines = [sort_words(scene, row)]
        if known is not None:
            lines += (
                [say("Claimed by {listed}", listed=listed(known.claimed))] if known.claimed else []
            )
            lines += (
                [say("Denied by {listed}", listed=listed(known.denied))] if known.denied else []
            )
            tolls = with_dots(known.tolls)
            lines += [tolls[0].upper() + tolls[1:]] if tolls else []
            sources = source_words(known)
            lines.append(sources[0].upper() + sources[1:])
        lanes = [scene.lane(number).name.name for number in scene.lanes_of(row)]
        if len(lanes) > 1:
            lines.append(
                say("Lanes: {listed}", listed=listed([name for name in lanes if name], _LANES))
            )
        far = counted(scene, row, view.clock)
        return Tip(title, f"{date} · {far}" if far else date, "\n".join(lines))
