"""One act at the right of the sheet: every field it changed, before and after, and putting back.

Hides how changes are gathered under the record they belong to.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.language import many, say
from db.records.acts import Act, Change
from db.refs import Ref
from desktop.history.act_list import who_and_when
from desktop.theme import Space, broad, sided
from desktop.widgets import LinkButton, QuietButton, Secondary, Words, isolated

_LABELS = 48
_SHORT = 36


class ActPane(QWidget):
    """`asked(changes)`: these are to be put back; `opened(Ref)`: a record is to be shown.

    `of_record`: the act is told for one record, which need not be named. `writable`: whether
    anything can be put back."""

    asked = Signal(object)
    opened = Signal(object)

    def __init__(self, act: Act, of_record: bool, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*sided(Space.L, 0, Space.S, 0))
        self._column.setSpacing(Space.XS)
        self._column.addWidget(Words(act.words, "section"))
        self._column.addWidget(Secondary(who_and_when(act)))
        back = [each for each in act.changes if each.can_be_put_back and each.what != "first"]
        if writable and len(back) > 1 and not act.more:
            put = (
                say("Put both back as they were before")
                if len(back) == 2
                else say("Put all {count:,} back as they were before", count=len(back))
            )
            button = QuietButton(put, framed=True)
            button.clicked.connect(lambda: self.asked.emit(tuple(back)))
            self._column.addSpacing(Space.S)
            self._add_short(button)
        by_record: dict[tuple[Ref | None, str], list[Change]] = {}
        for change in act.changes:
            by_record.setdefault((change.about, change.record), []).append(change)
        for record, changes in by_record.items():
            self._column.addSpacing(Space.M)
            if not of_record:
                self._name(*record)
            for change in changes:
                self._change(change)
        if act.more:
            self._column.addSpacing(Space.M)
            more = many(act.more, "one more", "{count:,} more")
            self._column.addWidget(Secondary(say("and {more}", more=more)))
        self._column.addStretch(1)

    def _name(self, about: Ref | None, record: str) -> None:
        if about is None:
            self._column.addWidget(Words(record, "small_strong"))
            return
        link = LinkButton(_shortened(record))
        link.setAccessibleName(say("Show the card of {record}", record=record))
        link.setToolTip(say("Show its card"))
        link.clicked.connect(lambda: self.opened.emit(about))
        self._add_short(link)

    def _change(self, change: Change) -> None:
        if change.what == "made":
            self._column.addWidget(
                Secondary(say("New {isolated}", isolated=isolated(change.part or change.field)))
            )
            return
        name = change.field.capitalize()
        if change.what in ("deleted", "restored"):
            name = say("Deleted") if change.what == "deleted" else say("Brought back")
        told = f"{name} · {isolated(change.part)}" if change.part else name
        self._column.addSpacing(Space.S)
        self._column.addWidget(Words(told, "small_strong"))
        if change.what == "changed":
            self._values(((say("from"), change.before), (say("to"), change.after)))
        elif change.what == "first":
            self._values(((say("at first"), change.after),))
        self._offer(change, told)

    def _values(self, lines: Sequence[tuple[str, str]]) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, broad(_LABELS))
        grid.setColumnStretch(1, 1)
        for row, (label, words) in enumerate(lines):
            grid.addWidget(Secondary(label), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(words, "body"), row, 1)
        self._column.addLayout(grid)

    def _offer(self, change: Change, told: str) -> None:
        if change.stands and change.what in ("changed", "first"):
            held = (
                say("What it held before stands now")
                if change.what == "changed"
                else say("Stands now")
            )
            self._column.addWidget(Secondary(held))
        elif self._writable and change.can_be_put_back:
            words = change.before if change.what == "changed" else change.after
            label = (
                say("Bring it back")
                if change.what == "deleted"
                else say("Put back “{isolated}”", isolated=isolated(_shortened(words)))
                if change.back not in (None, "", "{}", "[]")
                else say("Make it empty again")
            )
            link = LinkButton(label)
            link.setAccessibleName(f"{told}: {label}")
            link.clicked.connect(lambda: self.asked.emit((change,)))
            self._add_short(link)

    def _add_short(self, button: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)


def _shortened(words: str) -> str:
    return words if len(words) <= _SHORT else words[: _SHORT - 1].rstrip() + "…"
