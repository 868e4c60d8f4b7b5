"""A file before it is taken in: what it is, its first rows, what is odd, what a person decides.

Hides that the head of the file is there at once while its end is still being counted, and that a
changed mapping begins the counting anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from db.exchange import Kind
from db.exchange.plans import Plan, Preview
from db.exchange.tables.mapping import Mapped
from db.language import say
from desktop.intake.preview import words
from desktop.intake.preview.asking import Asking
from desktop.intake.preview.changes_view import ChangesView
from desktop.intake.preview.details import Details
from desktop.intake.preview.order import DayOrder
from desktop.intake.preview.remarks_view import RemarksView
from desktop.intake.preview.resembling import Resembling
from desktop.intake.preview.rows_page import RowsPage
from desktop.session import Session
from desktop.theme import Space
from desktop.widgets import Chip, FlowLayout, LinkButton, Secondary, Words

#: Pixels of the window above and below the view: the title, buttons and air.
_AROUND = 216
_STAYS = say("May not be passed on")
_STAYING = say("Its rows are marked and left out of shares and exports.")
_TALLEST, _LOWEST = 700, 240
#: After the last change of a mapping, so that one does not count at every key.
_PAUSE_MS = 450
Page = Literal["rows", "details", "look", "again", "names"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is to be taken in. `found`: what its head told."""

    path: Path
    kind: Kind
    found: Preview


def _name(wanted: Wanted) -> str:
    """What a dataset is called that nobody has named."""
    dataset = wanted.found.dataset
    return dataset.name if dataset is not None and dataset.name else wanted.path.stem


class PreviewView(QWidget):
    """The inside of the sheet. `touched`: a person decided something; `ended`: the case it was to
    go into is closed."""

    touched = Signal()
    ended = Signal()

    def __init__(self, window: QWidget, session: Session, wanted: Wanted) -> None:
        super().__init__()
        self._window = window
        self._session = session
        self.wanted = wanted
        self.shown = wanted.found
        self.plan = Plan(mapped=wanted.found.mapped)
        #: The sheet of a workbook that is shown; "" for the first one and for all other files.
        self.shown_sheet = self.plan.mapped.sheet if self.plan.mapped is not None else ""
        #: The whole file as it was counted; None while it is not.
        self.counted: Preview | None = None
        self._asking = Asking(session, wanted.path, wanted.kind)
        self.what = Words("", "strong")
        self.licence = Secondary("")
        own = wanted.found.mapped is not None
        # Of a table of one's own it is the person who says so.
        self.kept_in = Chip(_STAYS) if own else Chip.state(_STAYS, "warning")
        self.kept_in.setAccessibleDescription(_STAYING)
        self.kept_in.setToolTip(
            say("{staying} Press to change it.", staying=_STAYING) if own else _STAYING
        )
        self.order = DayOrder()
        self.chips: dict[Page, Chip] = {}
        self.doing = Secondary("")
        self.stop = LinkButton(say("Stop counting"))
        self.bar = QProgressBar()
        self.outcome = Words("", "body")
        self.rows = RowsPage(window)
        self.look = RemarksView(say("{stem} to look at", stem=wanted.path.stem))
        self.again = ChangesView()
        self.names = Resembling()
        mapped = wanted.found.mapped
        self.details = (
            Details(mapped, _name(wanted), wanted.found.sheets) if mapped is not None else None
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._build()
        self._listen()
        self._show_head()
        self.show_page("rows")
        self.count()

    # How it is put together

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.what)
        told.addWidget(self.licence)
        head.addLayout(told, 1)
        head.addWidget(self.kept_in)
        self.stack = QStackedWidget()
        self._pages: dict[Page, QWidget] = {"rows": self.rows}
        if self.details is not None:
            self._pages["details"] = self.details
        self._pages |= {"look": self.look, "again": self.again, "names": self.names}
        chips = QWidget()
        flow = FlowLayout(chips, Space.S)
        for name, page in self._pages.items():
            self.stack.addWidget(page)
            chip = self.chips[name] = Chip("")
            chip.clicked.connect(partial(self.show_page, name))
            flow.addWidget(chip)
        bar = QHBoxLayout()
        bar.setSpacing(Space.M)
        bar.addWidget(chips, 1)
        self.doing.setWordWrap(False)
        bar.addWidget(self.doing)
        bar.addWidget(self.stop)
        self.bar.setTextVisible(False)
        # Its place stays: the sheet must not jump when counting ends.
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.order)
        under = QVBoxLayout()
        under.setSpacing(Space.XS)
        under.addLayout(bar)
        under.addWidget(self.bar)
        column.addLayout(under)
        column.addWidget(self.stack, 1)
        column.addWidget(self.outcome)
        self._fit()

    def _listen(self) -> None:
        self.stop.clicked.connect(self.stop_counting)
        self._pause.timeout.connect(self.count)
        self._asking.told.connect(self._told)
        self._asking.counted.connect(self._counted)
        self._asking.stopped.connect(self._stopped)
        self._asking.looked.connect(self._looked)
        self._asking.refused.connect(self._refused)
        self.order.chose.connect(self._ordered)
        self.rows.mapped.connect(self._map)
        self.look.complained.connect(self._session.complain)
        self.again.decided.connect(self.touched)
        self.names.model.ticked.connect(self._ticked)
        if self.details is not None:
            self.details.changed.connect(self._detailed)
            self.details.loaded.connect(self._loaded)
            self.details.complained.connect(self._session.complain)
            self.kept_in.clicked.connect(self.details.turn_passed_on)
        self._window.installEventFilter(self)
        self._session.closed.connect(self.ended)

    # What is shown

    def show_page(self, name: Page) -> None:
        """Another page of the sheet."""
        self.stack.setCurrentWidget(self._pages[name])
        for each, chip in self.chips.items():
            chip.set_tone("accent" if each == name else "neutral")

    def _show_head(self) -> None:
        """What the head of the file tells."""
        shown = self.shown
        reused = self._reused()
        said = say(" · its columns become what “{reused}” says", reused=reused) if reused else ""
        self.what.say(f"{words.recognised(shown)}{said}")
        dataset = shown.dataset
        told = words.licence(dataset) if dataset is not None else ""
        self.licence.say(told)
        self.licence.setVisible(bool(told))
        stays = dataset is not None and not dataset.redistributable
        self.kept_in.setVisible(stays or self.details is not None)
        self.kept_in.say(_STAYS if stays else say("May be passed on"))
        # Once answered, the file asks no more; the question stays to be answered otherwise.
        question = shown.order or self.order.question
        self.order.ask(question, self.plan.day_first)
        self.rows.show_preview(shown, self.plan.mapped, bool(reused))
        self._show_counts()

    def _reused(self) -> str:
        """The name of the kept mapping that is still in force; "" when there is none."""
        mapped = self.wanted.found.mapped
        return mapped.name if mapped is not None and mapped == self.plan.mapped else ""

    def _show_counts(self) -> None:
        counted = self.counted
        odd = len(counted.refused) + len(counted.warnings) if counted is not None else 0
        unit = (
            words.unit(self.wanted.kind, counted.rows) if counted is not None else say("First rows")
        )
        self.chips["rows"].say(unit)
        self.chips["look"].say(say("To look at {odd:,}", odd=odd))
        self.chips["look"].setVisible(bool(odd))
        found = counted.comparison if counted is not None else None
        self.chips["again"].say(words.again(found) if found is not None else "")
        self.chips["again"].setVisible(found is not None)
        near = len({match.name for match in counted.near}) if counted is not None else 0
        self.chips["names"].say(say("Resembling names {near:,}", near=near))
        self.chips["names"].setVisible(bool(near))
        if "details" in self.chips:
            self.chips["details"].say(say("Table and mapping"))
        if self.stack.currentWidget() not in self._open_pages():
            self.show_page("rows")

    def _open_pages(self) -> list[QWidget]:
        return [page for name, page in self._pages.items() if not self.chips[name].isHidden()]

    # Counting

    def count(self) -> None:
        """Read the file to its end; a count under way is given up."""
        self._asking.count(self.plan)
        self._say_counting(say("Counting…"), True)
        self.outcome.say(say("Counting what it would make…"))
        self.outcome.set_tone("secondary")

    def _recount(self) -> None:
        """Count anew soon; until then what was counted stands there, without its sum."""
        self.outcome.say(say("Counting what it would make…"))
        self.outcome.set_tone("secondary")
        self._pause.start()

    def stop_counting(self) -> None:
        """Count no further; the import itself is not held up."""
        self._asking.stop()

    def _told(self, share: float, doing: str) -> None:
        if self.stop.isVisibleTo(self):
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(share * 1000))
            self.doing.say(doing.removeprefix(f"{self.wanted.path.name}: "))

    def _stopped(self) -> None:
        self._say_counting("", False)
        self.outcome.say(say("Not counted to its end. The report after the import tells all."))

    def _refused(self, sentence: str) -> None:
        self._say_counting("", False)
        self.outcome.say(sentence)
        self.outcome.set_tone("danger")

    def _counted(self, found: Preview) -> None:
        self._say_counting("", False)
        self.counted = self.shown = found
        self.look.fill(found.refused, found.warnings)
        if found.comparison is not None:
            self.again.fill(found.comparison)
        self.names.fill(found.near)
        self._show_outcome(found)
        self._show_head()

    def _show_outcome(self, found: Preview) -> None:
        """What would be made; names that are an actor of the case make none."""
        same = len(self.names.model.same)
        made = {**found.made, "actor": max(0, found.made.get("actor", 0) - same)}
        unmapped = found.mapped is not None and not any(found.read) and found.rows > 0
        if unmapped and not found.refused:
            self.outcome.say(say("Nothing is made of it yet: say what becomes of its columns."))
        else:
            self.outcome.say(words.outcome(replace(found, made=made)))
        self.outcome.set_tone("")

    def _say_counting(self, doing: str, going_on: bool) -> None:
        self.doing.say(doing)
        self.stop.setVisible(going_on)
        self.bar.setVisible(going_on)
        self.bar.setRange(0, 0)

    # What a person decides

    def chosen(self) -> Plan:
        """How the file is to be taken in."""
        choices = self.again.choices
        return replace(
            self.plan,
            changed=choices.changed,
            gone=choices.gone,
            also=choices.also,
            actors=self.names.model.same,
        )

    def trouble(self) -> str:
        """Why it cannot be taken in yet, in a sentence; "" when it can."""
        if self.order.question is not None and self.order.answer is None:
            return say("Say first whether the day or the month comes first in its dates.")
        mapped = self.plan.mapped
        if mapped is not None and all(target == "ignore" for _, target in mapped.columns):
            return say(
                "Say what becomes of at least one column: choose it in the head of the column."
            )
        counted = self.counted
        if counted is not None and len(counted.refused) >= counted.rows:
            return words.outcome(counted)
        return ""

    def leave(self) -> None:
        """The sheet is closed: count no further."""
        self._asking.end()
        self._pause.stop()
        self._window.removeEventFilter(self)

    def _ticked(self) -> None:
        self.touched.emit()
        if self.counted is not None:
            self._show_outcome(self.counted)

    def _ordered(self, day_first: bool) -> None:
        mapped = self.plan.mapped
        if mapped is not None:
            mapped = replace(mapped, day_first=day_first)
        self._change(replace(self.plan, day_first=day_first, mapped=mapped))

    def _map(self, mapped: Mapped) -> None:
        self._change(replace(self.plan, mapped=mapped))

    def _detailed(self) -> None:
        if self.details is None or self.plan.mapped is None:
            return
        mapped = self.details.put_into(self.plan.mapped)
        if mapped.sheet != self.shown_sheet:
            self._turn_to(mapped)
        else:
            self._change(replace(self.plan, mapped=mapped))

    def _turn_to(self, mapped: Mapped) -> None:
        """Another sheet of the workbook: its columns are guessed anew."""
        self.shown_sheet = mapped.sheet
        self.plan = replace(self.plan, mapped=mapped)
        self.touched.emit()
        self._asking.look_at_sheet(self.plan, mapped.sheet)

    def _loaded(self, mapped: Mapped) -> None:
        """A mapping from a file, for the columns that this file has."""
        if self.plan.mapped is None or self.details is None:
            return
        own = self.plan.mapped.columns
        fitting = dict(mapped.columns)
        if not any(fitting.get(name, "ignore") != "ignore" for name, _ in own):
            self._session.complain(
                say("That mapping names none of these columns; nothing was changed.")
            )
            return
        pairs = tuple((name, fitting.get(name, "ignore")) for name, _ in own)
        self.details.show_mapped(replace(mapped, columns=pairs))
        self.rows.confirm_all()
        self._change(replace(self.plan, mapped=replace(mapped, columns=pairs)))

    def _change(self, plan: Plan) -> None:
        if plan == self.plan:
            return
        self.plan = plan
        self.touched.emit()
        self._asking.look(plan)
        self._recount()

    def _looked(self, found: Preview) -> None:
        self.shown = found
        if found.mapped is not None and found.mapped != self.plan.mapped:
            # Another sheet, whose columns were guessed.
            self.plan = replace(self.plan, mapped=found.mapped)
            if self.details is not None and found.dataset is not None:
                self.details.rename(found.dataset.name)
            self._recount()
        self._show_head()

    # How it stands

    def _fit(self) -> None:
        self.setFixedHeight(max(_LOWEST, min(_TALLEST, self._window.height() - _AROUND)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._fit()
        return False
