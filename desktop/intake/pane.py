"""What is told of one line of the list: its card with the form, what was left out, or why not.

Hides which doubts the note of a card repeats, so that nothing is said twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.exchange import KINDS, Remark, articles, previews
from db.language import many, number, say
from db.records.arrivals import Arrival
from db.refs import Ref
from desktop.intake.citation import CitationForm
from desktop.intake.preview.remarks_view import RemarksView
from desktop.intake.rows import Row
from desktop.intake.taking import Taken
from desktop.session import Session
from desktop.theme import Space, sided
from desktop.widgets import (
    CardScroll,
    Facts,
    LinkButton,
    QuietButton,
    Secondary,
    SectionHead,
    Words,
)
from desktop.widgets.code_text import CodeText
from desktop.widgets.picture import Picture

#: More remarks than this are told as a number.
_TOLD = 40
_ADDRESSES = 60
#: Pixels of the list of rows at least, and of what stands above it.
_LOWEST, _ABOVE = 260, 130


class Pane(CardScroll):
    """The right side of the sheet. `opened(Ref)`: something is to be opened; `entered`: Enter was
    pressed in the form; `edited`: something was typed in it; `saved`: that was written."""

    opened = Signal(object)
    entered = Signal()
    edited = Signal()
    saved = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.form: CitationForm | None = None
        self.setAccessibleName(say("What was taken"))
        # The sheet is its ground.
        self.setStyleSheet("Pane, Pane > QWidget > QWidget { background: transparent; }")
        self.stand_alone(False)

    def show_card(self, row: Row, taken: Taken, arrival: Arrival) -> None:
        """A card that was made."""
        self._begin()
        remarks = [] if row.inner else list(taken.report.warnings)
        self.add(self._opens(row, arrival), 0)
        if arrival.mime.startswith("image/") and arrival.sha256:
            self.add(Picture(self._session, arrival.sha256, height=200), Space.M)
            self._how_read(arrival, remarks, say("What the camera wrote"))
        self._doubts(remarks)
        self.add(SectionHead(say("How it is cited")), Space.L)
        told = articles.day_told(arrival.source.fields.get("note", ""))
        self.form = CitationForm(self._session, arrival.source, told)
        self.form.changed.connect(self.edited)
        self.form.setEnabled(not self._session.why_read_only)
        self.add(self.form, Space.XS)
        self._left_out(arrival)
        self._not_fetched(arrival)
        if not arrival.mime.startswith("image/"):
            self._how_read(arrival, remarks, say("How it was read"))

    def show_file(self, row: Row, taken: Taken) -> None:
        """A file that is no single card: of several cards, held already, or not used."""
        self._begin()
        self.add(Words(taken.name, "case"), 0)
        if row.detail and taken.made:
            self.add(Secondary(row.detail, "body"), Space.XS)
        if _is_table(taken) and self._odd(taken):
            return
        topics = taken.report.topics
        if taken.made and len(taken.report.warnings) > 3 and topics:
            self.add(SectionHead(say("To look at")), Space.L)
            alone = {each.topic: each.reason for each in taken.report.warnings}
            told = [(number(n), alone[topic] if n == 1 else topic) for topic, n in topics]
            self.add(Facts(told, names=48), Space.XS)
        else:
            self._doubts(taken.report.warnings, say("To look at") if taken.made else say("Why"))
        if taken.report.refused:
            count = len(taken.report.refused)
            self.add(SectionHead(say("Not used"), hint=number(count) if count > 1 else ""), Space.L)
            self._told(taken.report.refused)

    def _odd(self, taken: Taken) -> bool:
        """Every row that was refused or is doubtful, with a filter; False when there is none."""
        report = taken.report
        if not any(remark.row for remark in (*report.refused, *report.warnings)):
            return False
        rows = RemarksView(say("{stem} report", stem=Path(taken.name).stem))
        rows.fill(report.refused, report.warnings)
        rows.complained.connect(self._session.complain)
        rows.opened.connect(lambda source: self.opened.emit(Ref("source", source)))
        rows.setFixedHeight(max(_LOWEST, self.height() - _ABOVE))
        self.add(SectionHead(say("To look at")), Space.L)
        self.add(rows, Space.XS)
        return True

    def stand_alone(self, alone: bool) -> None:
        """Whether there is no list beside it."""
        self._column.setContentsMargins(*sided(0 if alone else Space.XL, 0, Space.L, Space.L))

    def leave(self) -> bool:
        """Save what was typed; False when a field cannot be used yet, which then has the cursor."""
        if self.form is None or not self.form.is_changed():
            return True
        wrong = self.form.trouble()
        if wrong is not None:
            wrong.focus()
            return False
        if self.form.save():
            self.saved.emit()
        return True

    def _begin(self) -> None:
        self.clear()
        self.form = None

    def _opens(self, row: Row, arrival: Arrival) -> QWidget:
        bar = QWidget()
        line = QHBoxLayout(bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        if arrival.snapshot is not None and arrival.letters:
            text = Ref("snapshot", arrival.snapshot)
            line.addWidget(self._opener(say("Read the text"), text))
        line.addWidget(self._opener(say("Open its card"), Ref("source", arrival.source.id)))
        line.addStretch(1)
        return bar

    def _opener(self, words: str, ref: Ref) -> QuietButton:
        button = QuietButton(words, framed=True)
        button.clicked.connect(lambda: self.opened.emit(ref))
        return button

    def _doubts(self, remarks: Sequence[Remark], head: str = say("To look at")) -> None:
        if remarks:
            self.add(SectionHead(head), Space.L)
            self._told(remarks)

    def _told(self, remarks: Sequence[Remark]) -> None:
        for place, remark in enumerate(remarks[:_TOLD]):
            where = say("Row {row:,}: ", row=remark.row) if remark.row else ""
            self.add(Words(f"{where}{remark.reason}"), Space.XS if not place else Space.S)
            if remark.about is not None:
                link = LinkButton(say("Open that source"))
                ref = Ref("source", remark.about)
                link.clicked.connect(lambda _=False, ref=ref: self.opened.emit(ref))
                self.add(link, 0)
        if len(remarks) > _TOLD:
            self.add(Secondary(say("and {count:,} more", count=len(remarks) - _TOLD)), Space.S)

    def _left_out(self, arrival: Arrival) -> None:
        if not arrival.removed:
            return
        count = sum(number for _, number in arrival.removed)
        how_many = many(count, "{count:,} passage", "{count:,} passages")
        self.add(SectionHead(say("Left out of the text"), hint=how_many), Space.XL)
        self.add(_facts(arrival.removed), Space.XS)
        if arrival.snapshot is not None:
            self.add(
                Secondary(say("Read the text to see each in its place and put it back.")), Space.S
            )

    def _not_fetched(self, arrival: Arrival) -> None:
        if not arrival.not_fetched:
            return
        kinds = Counter(kind for kind, _ in arrival.not_fetched)
        self.add(
            SectionHead(say("Not fetched from elsewhere"), hint=number(len(arrival.not_fetched))),
            Space.XL,
        )
        self.add(_facts(tuple(kinds.most_common())), Space.XS)
        show = LinkButton(say("Show the addresses"))
        self.add(show, Space.XS)
        lines = "\n".join(address for _, address in arrival.not_fetched[:_ADDRESSES])
        addresses = CodeText(lines, say("Addresses that were not fetched"))
        addresses.hide()
        self.add(addresses, Space.XS)
        show.clicked.connect(_unfold(show, addresses))

    def _how_read(self, arrival: Arrival, told: Sequence[Remark], head: str) -> None:
        note = arrival.source.fields.get("note", "")
        for remark in told:
            note = note.replace(remark.reason, "")
        words = " ".join(note.replace(articles.day_told(note), "").split())
        if arrival.letters or not arrival.mime:
            size = (
                say("{letters:,} letters of text", letters=arrival.letters)
                if arrival.letters
                else say("No text")
            )
            kind = (
                say(", from {mime}.", mime=arrival.mime)
                if arrival.mime
                else say(" and no original are held.")
            )
            words = f"{words} {size}{kind}"
        self.add(SectionHead(head), Space.L)
        self.add(Secondary(words.strip() or say("Nothing is written in it."), "body"), Space.XS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _is_table(taken: Taken) -> bool:
    """Whether a file has rows or entries that a report is about."""
    return any(previews.can_be_seen(kind) for kind in KINDS if kind == taken.report.as_)


def _facts(counts: Sequence[tuple[str, int]]) -> Facts:
    return Facts([(number(count), words.replace("_", " ")) for words, count in counts], names=32)


def _unfold(button: LinkButton, widget: QWidget) -> Callable[[], None]:
    def unfold() -> None:
        widget.show()
        button.hide()

    return unfold
