"""The sheet that changes many records at once: what, to which value, and what it will do.

Hides that the preview is asked anew with every choice, and how a long change is done beside the
window, can be stopped, and is one step all the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from db.case import Case
from db.errors import CaseError
from db.language import many, say
from db.reader import Reader
from db.records import bulk, tags
from db.records.bulk import Delete, Edit, Preview, PutTags, Restore, SetField, ShiftDates
from db.records.lists import Listed
from db.records.tags import Tag
from db.step import Step
from desktop.session import Session
from desktop.tasks import Progress
from desktop.widgets.bulk_preview import PreviewPane
from desktop.widgets.code_names import country_code, language_code
from desktop.widgets.fields import ChoiceField, Field, IntegerField, LinesField, TextField
from desktop.widgets.sheet import Sheet
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.tag_field import TagField

#: Choices beside the fields of a record.
#: The records that bear tags.
TAGGED = ("incident", "actor", "source")
TAGS, DATES, DELETE, RESTORE = "tags", "dates", "delete", "restore"
_PAUSE_MS = 150
#: From so many on it is told how far it is, and can be stopped.
_LONG = 2_000
_WIDTH = 640
_LATER, _EARLIER = "1", "-1"


def counted(table: Listed, count: int) -> str:
    """ "312 incidents"."""
    if table == "incident":
        return many(count, "{count:,} incident", "{count:,} incidents")
    if table == "actor":
        return many(count, "{count:,} actor", "{count:,} actors")
    if table == "claim":
        return many(count, "{count:,} claim", "{count:,} claims")
    return many(count, "{count:,} source", "{count:,} sources")


def change_many(
    session: Session, near: QWidget, table: Listed, ids: Sequence[int], first: str = ""
) -> None:
    """Open the sheet for these records; `first`: what is chosen in it (a field, or one of TAGS,
    DATES, DELETE, RESTORE)."""

    def ask(reader: Reader) -> tuple[tuple[Tag, ...], Mapping[int, int]]:
        return tags.offered(reader), tags.counts(reader, table, ids)

    def then(found: tuple[tuple[Tag, ...], Mapping[int, int]]) -> None:
        _Changing(session, table, ids, first, *found).open(near)

    session.read("tags of the chosen", ask, then)


class _Changing(QObject):
    """One sheet and what stands in it."""

    def __init__(
        self,
        session: Session,
        table: Listed,
        ids: Sequence[int],
        first: str,
        known: Sequence[Tag],
        borne: Mapping[int, int],
    ) -> None:
        super().__init__()
        self._session, self._table, self._ids = session, table, ids
        self._seen: Preview | None = None
        self._asked: Edit | None = None
        self._wanted = False
        self._first = first
        choices = [(each.name, each.words) for each in bulk.FIELDS[table]]
        if table in TAGGED:
            choices.append((TAGS, say("Tags")))
        if table in ("incident", "source"):
            choices.append((DATES, say("Dates: move all by the same time")))
        choices.append((DELETE, say("Delete them")))
        if first == RESTORE:
            choices = [(RESTORE, say("Bring them back"))]
        self._what = ChoiceField(say("What to change"), choices, first)
        self._values: dict[str, Field] = {each.name: _editor(each) for each in bulk.FIELDS[table]}
        self._reason = LinesField(
            say("Reason"), rows=2, hint=say("Kept with each of them, as on a card.")
        )
        self._tags = TagField(known, borne, len(ids))
        self._by = IntegerField(say("Move by"), 1, least=1)
        self._unit = ChoiceField(say("Unit"), list(bulk.UNITS), "day")
        self._way = ChoiceField(
            say("Direction"), [(_LATER, say("later")), (_EARLIER, say("earlier"))]
        )
        self._shift = SideBySide(self._by, self._unit, self._way)
        self._pane = PreviewPane()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._sheet: Sheet | None = None

    def open(self, near: QWidget) -> Sheet:
        """Show it."""
        fields = [self._what, *self._values.values(), self._reason, self._tags]
        sheet = Sheet.open(
            near,
            say("Change {records}", records=counted(self._table, len(self._ids))),
            [*fields, self._shift, self._pane],
            say("Change"),
            self._then,
            say("All of it is one step that can be undone."),
            _WIDTH,
        )
        self._sheet = sheet
        self.setParent(sheet)
        for field in (*fields, self._by, self._unit, self._way):
            field.changed.connect(self._renew)
        self._what.changed.connect(self._choose)
        self._choose()
        value = {TAGS: self._tags, DATES: self._shift}.get(self._first) or self._values.get(
            self._first
        )
        if value is not None:
            value.focus()
        return sheet

    def _choose(self) -> None:
        what = self._what.value()
        for name, field in self._values.items():
            field.setVisible(name == what)
        held = next((each for each in bulk.FIELDS[self._table] if each.name == what), None)
        self._reason.setVisible(held is not None and held.reasoned)
        self._tags.setVisible(what == TAGS)
        self._shift.setVisible(what == DATES)
        self._renew()

    def _renew(self) -> None:
        self._seen = None
        self._wanted = False
        self._tell_button()
        self._pause.start()

    def _edit(self) -> Edit | None:
        """What is asked for now; None: not enough was said yet."""
        what = self._what.value()
        if what == TAGS:
            put, taken = self._tags.value()
            return PutTags(put, taken) if (put or taken) and not self._tags.trouble() else None
        if what == DATES:
            by = self._by.value()
            sign = -1 if self._way.value() == _EARLIER else 1
            return ShiftDates(by * sign, self._unit.value()) if by else None
        if what in (DELETE, RESTORE):
            return Delete() if what == DELETE else Restore()
        held, value = bulk.settable(self._table, what), str(self._values[what].value())
        if held.kind == "country":
            value = country_code(value)
        elif held.kind == "language":
            value = language_code(value)
        return SetField(what, value, self._reason.value() if held.reasoned else "")

    def _ask(self) -> None:
        edit = self._edit()
        if edit is None:
            self._pane.show_words(say("Say what is to be changed."))
            return
        if not self._pane.counts.text():
            self._pane.show_words(say("Looking …"))

        self._look(edit, None)

    def _look(self, edit: Edit, so_far: Preview | None) -> None:
        """The first records at once, then a piece more each time, until all were looked at."""

        def ask(reader: Reader) -> Preview | str:
            try:
                return bulk.look(reader, self._table, self._ids, edit, so_far)
            except CaseError as error:
                return error.sentence

        self._session.read("preview of many", ask, partial(self._arrived, edit))

    def _arrived(self, edit: Edit, seen: Preview | str) -> None:
        if not shiboken6.isValid(self) or edit != self._edit():
            return
        if isinstance(seen, str):
            self._pane.show_words(seen)
            return
        self._pane.show_preview(seen)
        if not seen.whole:
            self._look(edit, seen)
            return
        self._seen, self._asked = seen, edit
        self._tell_button()
        if self._wanted and self._sheet is not None:
            self._wanted = False
            self._sheet.complain("")
            self._sheet.submit()

    def _tell_button(self) -> None:
        if self._sheet is None:
            return
        button, what = self._sheet.primary_button, self._what.value()
        count = self._seen.changing if self._seen is not None else 0
        button.setEnabled(count > 0)
        records = counted(self._table, count)
        if not count:
            button.setText(say("Change"))
        elif what == DELETE:
            button.setText(say("Delete {records}", records=records))
        elif what == RESTORE:
            button.setText(say("Bring back {records}", records=records))
        else:
            button.setText(say("Change {records}", records=records))

    def _then(self) -> str:
        edit = self._asked
        if self._edit() is None:
            return say("Say what is to be changed.")
        if self._seen is None or edit is None or edit != self._edit():
            # Enter came before the preview: it is done once that is there.
            self._wanted = True
            self._pause.stop()
            self._ask()
            return say("One moment: what it will do is still being looked at.")
        if not self._seen.changing:
            return say("Nothing would change.")
        do_many(self._session, self._table, self._ids, edit, self._label(self._seen.changing))
        return ""

    def _label(self, count: int) -> str:
        records, what = counted(self._table, count), self._what.value()
        match what:
            case "tags":
                return say("Tag {records}", records=records)
            case "dates":
                return say("Move the dates of {records}", records=records)
            case "delete":
                return say("Delete {records}", records=records)
            case "restore":
                return say("Bring back {records}", records=records)
        field = bulk.settable(self._table, what).words
        return say("Change {field} of {records}", field=field.lower(), records=records)


def _editor(held: bulk.Settable) -> Field:
    """The field in which a value is chosen or typed."""
    emptied = say("Left empty, the field is emptied.")
    if not held.vocabulary:
        return TextField(held.words, hint=emptied if held.empties else "")
    choices = [(term.code, term.said) for term in held.vocabulary]
    if held.empties:
        choices.append(("", say("Empty it")))
    made = ChoiceField(held.words, choices)
    made.set_value(choices[0][0])
    return made


def do_many(session: Session, table: Listed, ids: Sequence[int], edit: Edit, label: str) -> None:
    """Make a change to many records: one step called `label`; a long one can be stopped."""

    def act(step: Step) -> int:
        return bulk.apply(step, table, ids, edit)

    def act_long(case: Case, told: Progress) -> int:
        with case.step(label) as step:
            share = partial(_say, told, label)
            return bulk.apply(step, table, ids, edit, share, told.is_cancelled)

    if len(ids) > _LONG:
        session.run(label, act_long)
    else:
        session.do(label, act)


def _say(told: Progress, label: str, share: float) -> None:
    # Writing is the first half; then the file is brought in line with it.
    told.say(share * 0.6, label)
