"""The small panel at a suggestion: the words, what they are taken for and why, what to do with it.

Hides where it stands: below the words when there is room, else above, never over them. The keys
stay with the text, so that a hand never leaves them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.language import say, with_commas
from db.reading.suggestion import Suggestion
from desktop.reading import readings
from desktop.reading.key_button import KeyButton
from desktop.reading.kinds import KIND, draw_sample
from desktop.reading.letters import USUAL
from desktop.reading.readings import Names
from desktop.reading.span_bar import SpanBar
from desktop.reading.text import ReadingText
from desktop.reading.underlines import boxes_of
from desktop.theme import Space, broad, refit, theme
from desktop.widgets import FlowLayout, Secondary, Words
from desktop.widgets.claim_words import quoted
from desktop.widgets.floating import paint_floating

WIDTH = 400
_MOST_CHOICES = 9
_NATIVE = QKeySequence.SequenceFormat.NativeText
_LONG = 120


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel tells of. `place`: "3 of 12" or ""; `decided`: what was decided, or "";
    `at_hand`: title of the incident at hand, "" for none, and whether that has a date."""

    suggestion: Suggestion
    names: Names
    place: str = ""
    decided: str = ""
    at_hand: str = ""
    at_hand_dated: bool = False
    published: str | None = None
    read_only: bool = False


def asks(each: Suggestion) -> bool:
    """Whether a person has to choose one of its readings first."""
    return each.ambiguous and bool(each.others) and bool(each.value)


class SuggestionPanel(QWidget):
    """`acted(name)`: accept, change, dismiss, reopen or apart (the incident at hand is not meant)
    was pressed; `chose(value)`: a reading."""

    acted = Signal(str)
    chose = Signal(str)

    def __init__(self, text: ReadingText) -> None:
        super().__init__(text.viewport())
        self._text = text
        self._shown: Shown | None = None
        self._keys = dict(USUAL)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.setSpacing(Space.XS)
        refit(self, lambda panel: panel.setFixedWidth(broad(WIDTH)))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        text.moved.connect(self.place)

    @property
    def shown(self) -> Shown | None:
        """What stands in it now; None when it is closed."""
        return self._shown if not self.isHidden() else None

    def close_panel(self) -> None:
        """Go away."""
        self._shown = None
        self.hide()

    def tell(self, shown: Shown) -> None:
        """Tell of a suggestion and stand beside it."""
        self._shown = shown
        # What is put into a hidden panel is measured and shown with it at once.
        self.hide()
        self._empty()
        each = shown.suggestion
        self._column.addLayout(self._head(shown))
        if not readings.is_quoted_first(each):
            self._column.addWidget(Words(_quoted(each.text), "body", "secondary"))
        self._column.addWidget(Words(readings.taken_for(each, shown.names), "case"))
        for line in (readings.more(each), readings.chain(each)):
            if line:
                self._column.addWidget(Secondary(line))
        if each.kind == "date":
            bar = SpanBar(each.value, shown.published)
            if bar.worth_showing:
                self._column.addSpacing(Space.XS)
                self._column.addWidget(bar)
        self._add_choices(readings.choices(each, shown.names)[:_MOST_CHOICES])
        self._add_acts(shown)
        self.setAccessibleName(self.words)
        self.show()
        self.place()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, self.words))

    @property
    def words(self) -> str:
        """All that it says, for a screen reader."""
        if self._shown is None:
            return ""
        each = self._shown.suggestion
        said = (KIND[each.kind].word, each.text, readings.taken_for(each, self._shown.names))
        return with_commas(part for part in (*said, readings.more(each), each.why) if part)

    def buttons(self) -> dict[str, KeyButton]:
        """Its buttons by name: accept, change, dismiss, reopen, apart, the digits of readings."""
        return {each.name: each for each in self.findChildren(KeyButton)}

    def place(self) -> None:
        """Stand below the words, or above them when there is no room."""
        if self._shown is None or self.isHidden():
            return
        view = self._text.viewport()
        self.setFixedWidth(min(broad(WIDTH), view.width()))
        self._column.activate()
        height = self.heightForWidth(self.width()) if self.hasHeightForWidth() else -1
        self.resize(self.width(), height if height > 0 else self.sizeHint().height())
        found = list(boxes_of(self._text, self._shown.suggestion))
        box = QRectF()
        for each in found:
            box = each if box.isNull() else box.united(each)
        x = round(found[0].left()) - Space.L if found else 0
        y = round(box.bottom()) + Space.S
        if y + self.height() > view.height() and box.top() - self.height() - Space.S >= 0:
            y = round(box.top()) - self.height() - Space.S
        self.move(QPoint(max(0, min(x, view.width() - self.width())), y))

    def _head(self, shown: Shown) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        kind = KIND[shown.suggestion.kind]
        row.addWidget(_Sample(kind.code))
        word = Words(kind.word, "small_strong")
        word.setWordWrap(False)
        row.addWidget(word)
        row.addStretch(1)
        place = Secondary(shown.decided or shown.place)
        place.setWordWrap(False)
        row.addWidget(place)
        return row

    def _add_choices(self, found: Sequence[tuple[str, str]]) -> None:
        if not found:
            return
        self._column.addSpacing(Space.XS)
        self._column.addWidget(
            Secondary(say("It can be read in more than one way. Which is meant?"))
        )
        for number, (value, words) in enumerate(found, 1):
            button = KeyButton(words, str(number), str(number), row=True)
            button.clicked.connect(partial(self._choose, value))
            self._column.addWidget(button)

    def _choose(self, value: str, _: bool = False) -> None:
        self.chose.emit(value)

    def _add_acts(self, shown: Shown) -> None:
        if shown.read_only:
            return
        self._column.addSpacing(Space.S)
        row = QWidget()
        flow = FlowLayout(row)
        if shown.decided:
            acts = [("reopen", say("Decide again"), self._key("change"))]
        else:
            each = shown.suggestion
            button, sentence = readings.effect(each, shown.at_hand, shown.at_hand_dated)
            self._column.addWidget(Secondary(sentence))
            self._column.addSpacing(Space.XS)
            acts = [
                ("change", say("Change"), self._key("change")),
                ("dismiss", say("Dismiss"), self._key("dismiss")),
            ]
            if not asks(each):
                acts.insert(0, ("accept", button, "Enter"))
            if shown.at_hand:
                acts.append(("apart", say("Not this incident"), self._key("apart")))
        for name, words, key in acts:
            made = KeyButton(words, key, name, primary=name == "accept")
            made.clicked.connect(partial(self._act, name))
            flow.addWidget(made)
        self._column.addWidget(row)

    def tell_keys(self, act: str, keys: tuple[str, ...]) -> None:
        """Say on which keys an act is now."""
        self._keys[act] = keys

    def _key(self, act: str) -> str:
        keys = self._keys.get(act, ())
        return QKeySequence(keys[0]).toString(_NATIVE) if keys else ""

    def _act(self, name: str, _: bool = False) -> None:
        self.acted.emit(name)

    def _empty(self) -> None:
        _clear(self._column)

    def sizeHint(self) -> QSize:
        return QSize(broad(WIDTH), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(self, theme().raised if theme().dark else theme().panel)


class _Sample(QWidget):
    """The line of a kind."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._kind = next(kind for name, kind in KIND.items() if name == code)
        self.setFixedSize(22, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_sample(painter, self._kind, self.rect().toRectF().adjusted(1, 2, -1, 0), True)


def _quoted(words: str) -> str:
    line = " ".join(words.split())
    return quoted(line if len(line) <= _LONG else line[: _LONG - 1] + "…")


def _clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _clear(inner)
