"""The list of sources, and the sheet that makes a new one by hand."""

from __future__ import annotations

from PySide6.QtGui import QAction

from db.language import Forms, say
from db.records import sources
from db.refs import Ref
from db.step import Step
from db.terms import SOURCE_TYPES
from desktop.session import Session
from desktop.sources.list_columns import CELLS, FACETS, LISTED
from desktop.sources.list_edits import edits
from desktop.widgets import ChoiceField, RecordPicker, Sheet, TextField, WhenField
from desktop.widgets.list_page import RecordsPage
from desktop.widgets.list_wording import Wording
from desktop.widgets.record_search import actor_of, actor_search, edtf_of

_WORDING = Wording(
    icon="sources",
    named=say("Sources"),
    counted=Forms("{count:,} source", "{count:,} sources"),
    empty=say("No sources yet"),
    hint=say(
        "Import an article to keep its text and original bytes. A source that you "
        "can only cite is made with New source."
    ),
    first=say("Import…"),
    nothing=say("No sources match"),
    new=say("New source"),
    filter=say("Filter sources"),
    delete_one=say("Delete source"),
    delete=say("Delete selected sources"),
    change=say("Change the selected sources"),
    tag=say("Tag the selected sources"),
    edit=say("Edit the cell of the selected source"),
    every=say("Select all sources"),
    sort=lambda head: say("Sort sources by {head}", head=head.lower()),
)


class SourcesPage(RecordsPage):
    """Every source of the case, by date of publication."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            LISTED,
            _WORDING,
            FACETS,
            CELLS,
            sources.delete,
            dated=say("Published"),
            edits=edits(session),
        )
        self._read = QAction(say("Read the text of the selected source"), self)
        self._read.setObjectName("sources.read")
        self._read.triggered.connect(lambda: session.go("reading"))
        self.addAction(self._read)

    def acts_on_one(self) -> list[QAction]:
        row = self.table.currentIndex().row()
        record = self.listing.record(row)
        return [self._read] if record is not None and record.held else []

    def make_first(self) -> None:
        self.session.go("import")

    def make_new(self) -> None:
        title = TextField(say("Title"), required=True)
        outlet = RecordPicker(
            say("Published by"),
            actor_search(self.session),
            create=say("Create actor"),
            placeholder=say("A newspaper, an agency, an office"),
        )
        issued = WhenField(say("Published on"), hint=say("A date in words: 12 May 2022, May 2022"))
        of_type = ChoiceField(say("Type"), SOURCE_TYPES, "article-newspaper")
        kept = say("Kept as text; it is never opened.")
        address = TextField(say("Web address"), hint=kept, technical=True)

        def then() -> str:
            publisher, code = outlet.value(), of_type.value()
            words, where = title.value(), address.value()
            date = edtf_of(issued.value())

            def act(step: Step) -> int:
                return sources.create(
                    step,
                    words,
                    outlet=actor_of(step, publisher, "media"),
                    fields={"type": code, "issued": date, "URL": where},
                )

            self.session.do(
                say("Add source"), act, lambda number: self.session.select(Ref("source", number))
            )
            return ""

        fields = [title, outlet, issued, of_type, address]
        Sheet.open(self, say("New source"), fields, say("Add source"), then)
