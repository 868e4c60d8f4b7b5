"""The dossier: choices at the left, the very pages that will be printed at the right.

The pages are made again, off the window's thread, when a choice or the case changes while they are
in sight; Export writes exactly the bytes that are shown.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QHideEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.asking import EVERYTHING, Question
from db.dossier import Dossier
from db.dossier.templates import faults, templates
from db.language import number, say
from db.reader import Reader
from db.records import incidents, names
from db.refs import Ref
from desktop.dossier.asking_first import AskFirst
from desktop.dossier.building import Building, Made, Print, kept
from desktop.dossier.choices import Choices
from desktop.dossier.glimpses import Glimpse
from desktop.dossier.looking import Looking
from desktop.dossier.panel import Panel
from desktop.dossier.paper import PaperView
from desktop.dossier.taking_away import TakingAway
from desktop.session import Session
from desktop.theme import font, theme
from desktop.widgets import (
    ElidedLabel,
    EmptyState,
    FilterBar,
    QuietButton,
)

#: Until all pages are made after a choice, and after a letter or another act: the open section is
#: shown at once, and somebody who goes on choosing needs no other pages yet.
_PATIENCE_MS, _SETTLE_MS = 300, 450
_LOOK_MS = 30
_ALONE = say("This section alone")


class _Rule(QWidget):
    """The line between the choices and the pages."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().line)


class DossierPage(QWidget):
    """`status_changed`: the words for the status line changed."""

    status_changed = Signal()

    def __init__(
        self,
        session: Session,
        shown: Callable[[], Question] = lambda: EVERYTHING,
        own: Path | None = None,
    ) -> None:
        """`shown`: what the timeline's filters let through now; `own`: the folder of the person's
        own templates."""
        super().__init__()
        self.session = session
        self.own = own
        self.status_text = ""
        self.dossier: Dossier | None = None
        self._building: Building | None = None
        self._stale = True
        # Whether the section in sight is all there is of the choices yet.
        self._seen = False
        self.choices = Choices(templates(own), faults(own), shown)
        self.panel = Panel(self.choices)
        self.away = TakingAway(self, session, self._wanted)
        self.paper = PaperView()
        self.looking = Looking(session, self._wanted, self._open_pages, self)
        self.looking.seen.connect(self._looked)
        self.first = AskFirst()
        self._build_widgets()
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(lambda: self._make())
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._tell_progress)
        self.choices.changed.connect(lambda: self._want(_PATIENCE_MS))
        self.choices.typed.connect(self._want)
        self.paper.page_changed.connect(lambda _: self._tell_place())
        self.paper.zoom_changed.connect(lambda _: self._tell_place())
        self.first.agreed.connect(lambda: self._make(agreed=True))
        self.first.parted.connect(self.away.export_volumes)
        self.panel.cancel.clicked.connect(self._cancel)
        self.panel.exporting.clicked.connect(self.export)
        self.panel.printing.clicked.connect(self.print)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(lambda _: self._changed())
        session.selected.connect(self._selected)
        session.bug.connect(lambda _: self._failed())
        self._act("larger", say("Larger pages"), "Ctrl++", self.paper.zoom_in)
        self._act("smaller", say("Smaller pages"), "Ctrl+-", self.paper.zoom_out)
        self._act("wide", say("Pages as wide as the view"), "Ctrl+0", self.paper.fit_width)
        self._act("whole", say("Whole pages"), "Ctrl+Alt+0", self.paper.fit_page)
        self._act("export", say("Export the dossier as PDF…"), "Ctrl+Shift+E", self.export)
        self._tell_place()
        if session.case is not None:
            self._opened()

    # Building the widgets

    def _build_widgets(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(_Rule())
        self.views = QStackedWidget()
        self.views.addWidget(self._pages_view())
        self.nothing = EmptyState(
            "dossier",
            say("Nothing to print yet"),
            say(
                "A dossier prints the incidents of the case with who says what, in which "
                "words and where. Import an article or add an incident first."
            ),
            say("Go to the incidents"),
        )
        self.nothing.acted.connect(lambda: self.session.go("incidents"))
        self.views.addWidget(self.nothing)
        row.addWidget(self.views, 1)

    def _pages_view(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = FilterBar()
        self.place = ElidedLabel("", "small_figures")
        self.size_told = QLabel()
        self.size_told.setFont(font("small_figures"))
        smaller, larger = QuietButton("−"), QuietButton("+")
        smaller.setAccessibleName(say("Smaller pages"))
        larger.setAccessibleName(say("Larger pages"))
        whole, fit = QuietButton(say("Whole page")), QuietButton(say("Page width"))
        for button, do in (
            (smaller, self.paper.zoom_out),
            (larger, self.paper.zoom_in),
            (whole, self.paper.fit_page),
            (fit, self.paper.fit_width),
        ):
            button.clicked.connect(do)
        bar.add(self.place)
        bar.stretch(QWidget())
        for widget in (smaller, self.size_told, larger, whole, fit):
            bar.add(widget)
        column.addWidget(bar)
        column.addWidget(self.first)
        column.addWidget(self.paper, 1)
        return view

    def _act(self, name: str, words: str, keys: str, do: object) -> None:
        action = QAction(words, self)
        action.setObjectName(f"dossier.{name}")
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(do)
        self.addAction(action)

    # Making the pages

    def _opened(self) -> None:
        self.choices.title.set_value("")
        self.choices.title.line.setPlaceholderText(self.session.title)
        self.choices.part.what.set_value("whole")
        self._selected(self.session.selection)
        self._changed()

    def _changed(self) -> None:
        """The case holds something else: perhaps other views and profiles, too."""
        self.session.read("dossier-kept", kept, self.choices.offer)
        self._want()

    def _closed(self) -> None:
        self._stop()
        self.looking.forget()
        self._settle.stop()
        self._show(None)

    def _selected(self, ref: Ref | None) -> None:
        if ref is None or ref.kind not in ("incident", "actor"):
            self.choices.part.follow(None, "")
            return
        chosen = ref

        def title(words: str) -> None:
            if self.session.selection == chosen:
                self.choices.part.follow(chosen, words)

        def ask_incident(reader: Reader) -> str:
            found = incidents.get(reader, chosen.id)
            return found.title if found else ""

        def ask_actor(reader: Reader) -> str:
            return names.shown(reader, "actor", [chosen.id]).get(chosen.id, "")

        ask = ask_incident if chosen.kind == "incident" else ask_actor
        self.session.read("dossier-selected", ask, title)

    def _want(self, after_ms: int = _SETTLE_MS) -> None:
        """Other pages are wanted: soon when they are in sight, else when they come in sight."""
        self._stale = True
        if self.isVisible() and self.session.case is not None:
            # What is being made is of choices that are no longer so.
            self._stop()
            self._show_busy(True)
            self.looking.look()
            self._settle.start(after_ms)

    def _wanted(self) -> Print | None:
        """What is chosen; None, and told, when something is missing."""
        options = self.choices.options()
        if isinstance(options, str):
            self.panel.warned.say(options)
            return None
        return Print(options, self.choices.redaction, self.own)

    def _open_pages(self) -> range:
        return range(0) if self._seen else self.paper.pages

    def _looked(self, found: Glimpse) -> None:
        # Unless all pages came before.
        if self._stale and found.pdf is not None:
            self._seen = True
            self.paper.show_pdf(found.pdf)
            self.paper.go_to(1)
            self._tell_place()

    def _failed(self) -> None:
        self.looking.give_up()
        self._settle.stop()
        self._stop()

    def _make(self, agreed: bool = False) -> None:
        if self.session.case is None:
            return
        if self.looking.busy:
            self._settle.start(_LOOK_MS)
            return
        self._stop()
        self.first.ask(None)
        wanted = self._wanted()
        if wanted is None:
            said = self.panel.warned.text()
            self._show(None)
            self.panel.warned.say(said)
            return
        self._stale = False
        building = self._building = Building(wanted, agreed)
        self._show_busy(True)
        self.session.read(
            "dossier", building.run, lambda made: self._made(building, made), priority=1
        )

    def _made(self, building: Building, made: Made) -> None:
        if building is not self._building:
            return
        self._building = None
        self._show_busy(False)
        self.views.setCurrentIndex(1 if made.empty else 0)
        if made.dossier is not None or made.empty or made.trouble:
            self._show(made.dossier)
        if made.trouble:
            self.panel.warned.say(made.trouble)
        if made.weight is not None:
            kept = self.paper.count > 0 and not self._seen
            self.first.ask(made.weight, kept, self.choices.template.volumes)
            self._tell_place()

    def _stop(self) -> None:
        if self._building is not None:
            self._building.stop()
            self._building = None
        self._show_busy(False)

    def _cancel(self) -> None:
        """Stop, and go back to the pages of before."""
        self._settle.stop()
        self._stale = False
        self._stop()
        if self._seen:
            self._show(self.dossier)

    def _show(self, dossier: Dossier | None) -> None:
        before, self._seen = self._seen, False
        self.dossier = dossier
        self.paper.show_pdf(dossier.pdf if dossier else None)
        self.panel.tell(dossier.report if dossier else None)
        if dossier is not None:
            chosen = self.choices
            self.looking.is_placed(
                chosen.template.code, chosen.lang.value(), self.paper.bookmarks()
            )
        if before:
            # The section that was shown alone stays in sight among the others.
            self.paper.go_to(self.looking.page_of_section())
        self._tell_place()

    # Telling

    def _show_busy(self, busy: bool) -> None:
        self.panel.busy.setVisible(busy)
        if busy:
            self._look.start()
            self._tell_progress()
        else:
            self._look.stop()
        self._tell_place()

    def _tell_progress(self) -> None:
        building = self._building
        if building is not None:
            self.panel.show_progress(building.share, building.doing or say("Reading the case"))

    def _tell_place(self) -> None:
        # While somebody is asked, the pages in sight are not those of the choices.
        making = self._building is not None or self._stale
        ready = not (making or self._seen or self.first.isVisibleTo(self))
        ready &= self.dossier is not None
        self.panel.exporting.setEnabled(ready)
        self.panel.printing.setEnabled(ready)
        count = self.paper.count
        alone = _ALONE if not making else say("{alone}; the other pages follow", alone=_ALONE)
        self.place.setText(alone if self._seen else self.paper.place)
        self.size_told.setText(
            say("{size} %", size=number(round(self.paper.zoom * 100))) if count else ""
        )
        words = say("{count:,} pages", count=count) if count else ""
        if words != self.status_text:
            self.status_text = words
            self.status_changed.emit()

    def focus_first(self) -> None:
        """The pages take the keys: arrows, Page Up and Page Down."""
        self.paper.setFocus()

    # Taking them away

    def export(self) -> None:
        """Ask where and as what, and write it."""
        if self.dossier is not None:
            self.away.export(self.dossier)

    def print(self) -> None:
        """The system's print dialog, then the pages."""
        if self.dossier is not None:
            self.away.print(self.dossier, self.choices.paper.value() == "us-letter")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.session.case is not None:
            self.looking.get_ready()
        self._stale |= self.choices.part.look_again()
        if self._stale and self.session.case is not None:
            self._want(_PATIENCE_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.looking.rest()
        if self._building is not None:
            self._stop()
            self._stale = True
