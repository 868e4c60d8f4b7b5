"""What a table of one's own says nowhere: its name and licence, what its empty words mean, of which
kind its incidents and actors are; and the mapping itself, kept for the next table or in a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db import terms
from db.errors import BadInput
from db.exchange.tables import mapping
from db.exchange.tables.mapping import Mapped
from db.language import say
from desktop.theme import Space, sided
from desktop.widgets import CheckField, ChoiceField, Field, LinesField, LinkButton, TextField
from desktop.widgets.side_by_side import SideBySide

_FILES = say("Mapping (*.json)")


class Details(QScrollArea):
    """The form. `changed`: something in it was; `loaded(Mapped)`: a mapping came from a file;
    `complained(str)`: a file could not be used."""

    changed = Signal()
    loaded = Signal(object)
    complained = Signal(str)

    def __init__(self, mapped: Mapped, stem: str, sheets: Sequence[str]) -> None:
        super().__init__()
        self._stem = stem
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.name = TextField(
            say("Name of the dataset"),
            mapped.dataset_name or stem,
            hint=say("A table of the same name that comes again is compared with this one."),
        )
        self.licence = TextField(
            say("Licence"), mapped.licence, placeholder=say("Terms of who made it")
        )
        self.passed_on = CheckField(
            say("May be passed on"),
            mapped.redistributable,
            hint=say("Else its rows are marked and left out of shares and exports."),
        )
        self.incident = ChoiceField(say("Kind of its incidents"), terms.INCIDENT_KINDS)
        self.actor = ChoiceField(say("Kind of its actors"), terms.ACTOR_KINDS)
        self.unknown = LinesField(
            say("Words that mean nothing is known"),
            rows=3,
            hint=say("Apart by commas. Such cells say nothing; they are no names and no figures."),
        )
        self.sheet = ChoiceField(say("Sheet of the workbook"), [(name, name) for name in sheets])
        self.called = TextField(
            say("Name of the mapping"),
            mapped.name or stem,
            hint=say(
                "What becomes of the columns is kept in the case under this name. The next "
                "table with these columns is read the same way."
            ),
        )
        self.sheet.setVisible(len(sheets) > 1)
        self._build()
        self.show_mapped(mapped)
        for field in self._fields():
            field.changed.connect(self.changed)

    def _fields(self) -> list[Field]:
        return [
            *(self.name, self.licence, self.passed_on, self.incident, self.actor),
            *(self.unknown, self.sheet, self.called),
        ]

    def _build(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(*sided(0, 0, Space.M, 0))
        column.setSpacing(Space.L)
        column.addWidget(SideBySide(self.name, self.licence))
        column.addWidget(self.passed_on)
        column.addWidget(SideBySide(self.incident, self.actor))
        column.addWidget(self.unknown)
        column.addWidget(self.sheet)
        column.addWidget(self.called)
        links = QHBoxLayout()
        links.setSpacing(Space.L)
        self.load_link = LinkButton(say("Use a mapping from a file…"))
        self.load_link.clicked.connect(self._load)
        self.save_link = LinkButton(say("Save this mapping to a file…"))
        self.save_link.clicked.connect(self._save)
        links.addWidget(self.load_link)
        links.addWidget(self.save_link)
        links.addStretch(1)
        column.addLayout(links)
        column.addStretch(1)
        self.setWidget(body)
        body.setAutoFillBackground(False)  # setting it as the widget turned that on

    def turn_passed_on(self) -> None:
        """Say the other thing about whether it may be passed on."""
        self.passed_on.set_value(not self.passed_on.value())

    def show_mapped(self, mapped: Mapped) -> None:
        """Show what a mapping says, without telling of a change."""
        self._mapped = mapped
        quiet = self.blockSignals(True)
        self.name.set_value(mapped.dataset_name or self._stem)
        self.licence.set_value(mapped.licence)
        self.passed_on.set_value(mapped.redistributable)
        self.incident.set_value(mapped.incident_kind)
        self.actor.set_value(mapped.actor_kind)
        self.unknown.set_value(", ".join(word for word in mapped.unknown if word))
        if mapped.sheet:
            self.sheet.set_value(mapped.sheet)
        self.called.set_value(mapped.name or self._stem)
        self.blockSignals(quiet)

    def put_into(self, mapped: Mapped) -> Mapped:
        """A mapping with what stands in the form."""
        words = (word.strip() for word in self.unknown.value().split(","))
        return replace(
            mapped,
            dataset_name=self._said(self.name),
            licence=self.licence.value(),
            redistributable=self.passed_on.value(),
            incident_kind=self.incident.value() or "other",
            actor_kind=self.actor.value() or "unknown",
            unknown=("", *(word for word in words if word)),
            sheet=self.sheet.value(),
            name=self._said(self.called),
        )

    def rename(self, stem: str) -> None:
        """What the dataset is called where nobody says otherwise: of another sheet, by that."""
        before, self._stem = self._stem, stem
        quiet = self.blockSignals(True)
        for field in (self.name, self.called):
            if field.value() == before:
                field.set_value(stem)
        self.blockSignals(quiet)

    def _said(self, field: TextField) -> str:
        """What stands in a field; "" when it is what the table is called anyway."""
        return "" if field.value() == self._stem else field.value()

    def focus_first(self) -> None:
        """The cursor into the first field."""
        self.name.focus()

    def _load(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self.window(), say("Use a mapping"), "", _FILES)
        if chosen:
            try:
                self.loaded.emit(mapping.load(Path(chosen)))
            except BadInput as trouble:
                self.complained.emit(trouble.sentence)

    def _save(self) -> None:
        ask = QFileDialog.getSaveFileName
        name = f"{self.called.value() or self._stem}.json"
        chosen, _ = ask(self.window(), say("Save the mapping"), name, _FILES)
        if chosen:
            path = Path(chosen)
            try:
                mapping.save(
                    self.put_into(self._mapped), path if path.suffix else path.with_suffix(".json")
                )
            except BadInput as trouble:
                self.complained.emit(trouble.sentence)
