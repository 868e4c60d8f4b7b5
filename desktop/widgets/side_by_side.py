"""Two or three fields on one line of a form, each complaining in its own place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.theme import Space
from desktop.widgets.fields import Field


class SideBySide(Field):
    """Fields beside one another; `shares` are their parts of the width."""

    def __init__(self, *fields: Field, shares: tuple[int, ...] = ()) -> None:
        super().__init__("")
        self._name.hide()
        self._held = fields
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for place, field in enumerate(fields):
            row.addWidget(field, shares[place] if shares else 1, Qt.AlignmentFlag.AlignTop)
            field.changed.connect(self.changed)
        self._column.insertLayout(0, row)

    def value(self) -> Any:
        return tuple(field.value() for field in self._held)

    def set_value(self, value: Any) -> None:
        for field, each in zip(self._held, value, strict=True):
            field.set_value(each)

    def trouble(self) -> str:
        first = ""
        for field in self._held:
            sentence = field.trouble()
            field.complain(sentence)
            first = first or sentence
        return first

    def complain(self, sentence: str) -> None:
        if not sentence:
            for field in self._held:
                field.complain("")

    def focus(self) -> None:
        wrong = [field for field in self._held if field.trouble()]
        (wrong or self._held)[0].focus()
