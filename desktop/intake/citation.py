"""The form of a source card in the sheet of what was taken: what a citation cannot do without.

Hides that only what was changed is written, as one step.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import terms
from db.language import say
from db.records import sources
from db.records.sources import Source
from db.step import Step
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import ChoiceField, Field, LinesField, RecordPicker, TextField, WhenField
from desktop.widgets.person_lines import people_from, people_lines
from desktop.widgets.picker import Found
from desktop.widgets.record_search import actor_of, actor_search, edtf_of, when_from
from desktop.widgets.side_by_side import SideBySide

#: The undo entry of a correction.
CORRECTION = say("Change citation")


class CitationForm(QWidget):
    """Type, title, authors, outlet, day, address and language of one source."""

    changed = Signal()

    def __init__(self, session: Session, source: Source, published: str = "") -> None:
        """`published`: where the day of publication was found, in a sentence."""
        super().__init__()
        self._session = session
        self._source = source
        fields = source.fields
        self.title = TextField(say("Title"), fields.get("title", ""))
        self.outlet = RecordPicker(
            say("Outlet"), actor_search(session), _outlet(source), create=say("Create outlet")
        )
        self.issued = WhenField(say("Published"), when_from(source.issued), hint=published)
        self.authors = LinesField(
            say("Authors"),
            people_lines(source.authors),
            rows=2,
            hint=say("One a line: Family, Given"),
        )
        self.kind = ChoiceField(say("Type"), terms.SOURCE_TYPES, source.type)
        self.language = TextField(
            say("Language"), fields.get("language", ""), placeholder="en, fa, ru"
        )
        self.url = TextField(say("Address (URL)"), fields.get("URL", ""), technical=True)
        # What the form would write if nothing were touched: only differences are kept.
        self._before = self._cells()
        self._outlet_before = self.outlet.value()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for row in (
            self.title,
            SideBySide(self.outlet, self.issued),
            self.authors,
            SideBySide(self.kind, self.language),
            self.url,
        ):
            column.addWidget(row)
        for field in self.fields():
            field.changed.connect(self.changed)

    def fields(self) -> tuple[Field, ...]:
        """Every field, in the order of the form."""
        out: list[Field] = [self.title, self.outlet, self.issued, self.authors]
        return (*out, self.kind, self.language, self.url)

    def is_changed(self) -> bool:
        """Whether something differs from the card."""
        unread = self.issued.line.text().strip() and self.issued.value() is None
        return bool(unread) or self._outlet_changed() or self._cells() != self._before

    def trouble(self) -> Field | None:
        """The first field that cannot be used; each says why in its place."""
        first: Field | None = None
        for field in self.fields():
            sentence = field.trouble()
            field.complain(sentence)
            first = first or (field if sentence else None)
        return first

    def save(self) -> bool:
        """Write what was changed; whether anything was."""
        now = self._cells()
        cells = {name: value for name, value in now.items() if value != self._before[name]}
        found = self.outlet.value()
        renamed = self._outlet_changed()
        if not cells and not renamed:
            return False
        number = self._source.id
        if renamed:
            cells["container-title"] = found.title if found is not None else ""

        def act(step: Step) -> None:
            if cells:
                sources.change(step, number, cells)
            if renamed:
                sources.change(step, number, outlet=actor_of(step, found, "media"))

        self._before, self._outlet_before = now, found
        self._session.do(CORRECTION, act)
        return True

    def _outlet_changed(self) -> bool:
        return self.outlet.value() != self._outlet_before

    def _cells(self) -> dict[str, str | None]:
        authors = people_from(self.authors.value())
        return {
            "title": self.title.value(),
            "issued": edtf_of(self.issued.value()),
            "author": sources.people_text(authors),
            "type": self.kind.value(),
            "language": self.language.value(),
            "URL": self.url.value(),
        }


def _outlet(source: Source) -> Found | None:
    if source.outlet is not None:
        return Found(source.outlet, source.outlet_name)
    container = source.fields.get("container-title", "")
    return Found(None, container) if container else None
