"""The window itself: hears the session, does what acts ask, remembers where one has been."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from db.changes import Changes
from db.errors import CaseError
from db.language import say
from db.records import meta
from db.refs import Ref
from desktop import fault_sheets, files, messages, own_name
from desktop.inspector import Inspector
from desktop.intake.watched import WatchedFolder
from desktop.intake.watching import FolderWatch
from desktop.jobs_place import JobsButton
from desktop.keeping import Keeping
from desktop.notes.tally import TodoTally
from desktop.searching import SearchField
from desktop.session import Session
from desktop.settings import Store
from desktop.sources.marking import Marking
from desktop.welcome import WelcomePage
from desktop.window import offers, spelling
from desktop.window.arrivals import arriving, taking_in
from desktop.window.desk import Desk, case_menu
from desktop.window.doings import Doings
from desktop.window.drops import Drops
from desktop.window.guiding import guiding
from desktop.window.kept_desks import KeptDesks
from desktop.window.keyboard import Keyboard
from desktop.window.menu_key import MenuKey
from desktop.window.palette import Palette
from desktop.window.rooms import cards, pages
from desktop.window.saved_line import SavedLine
from desktop.window.shares import sharing
from desktop.window.side import Side
from desktop.window.ways import Ways

if TYPE_CHECKING:
    from desktop.handing.handing import Handing
    from desktop.handing.pane import Scope
    from desktop.history.histories import Histories
    from desktop.intake.door import Door
    from desktop.merging.taking_in import TakingIn
    from desktop.sharing.sharing import Sharing
    from desktop.window.windows import Windows

#: Opening that takes longer than this is said.
_SLOW_MS = 500


class Window(QMainWindow):
    """The window of one session. `gone`: it was closed, its case and its threads with it."""

    gone = Signal()

    def __init__(self, session: Session, store: Store) -> None:
        super().__init__()
        self.session = session
        self.store = store
        #: All windows of the program; None: this one stands for itself.
        self.windows: Windows | None = None
        own_name.begin(session, store)
        self.view = store.now.view
        self._inspector_width = store.now.inspector_width
        self.ways = Ways(self)
        self.doings = Doings(self)
        self.side = Side(self)
        self.setWindowTitle("Casebinder")
        self.setMinimumSize(960, 600)
        self.actions_by_name = offers.make(self, self._do)
        self.arriving = arriving(self)
        self._build()
        self._listen()
        self.kept_desks = KeptDesks(self)
        spelling.follow(self)
        self.keeping = Keeping(self, self.session, self.welcome, self.open)
        self._restore()
        self._show_welcome()

    # Building

    def _build(self) -> None:
        self.pages = pages(self.session)
        palette = Palette(self)
        self.search = SearchField(self.session, palette.acts, palette.ground())
        self.inspector = Inspector(self.session, cards(self.session))
        menu = case_menu(self, self.actions_by_name, partial(offers.fill_recent, self))
        self.desk = Desk(menu, self.actions_by_name, self.search, self.pages, self.inspector)
        self.keyboard = Keyboard(self)
        self.desk.furnished.connect(self.keyboard.take)
        self.keyboard.follow()
        self.welcome = WelcomePage()
        self.whole = QStackedWidget()
        self.whole.addWidget(self.welcome)
        self.whole.addWidget(self.desk)
        self.setCentralWidget(self.whole)
        self.message = messages.Message(self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(partial(self.message.news, say("Opening the case…")))
        self.working = messages.Working(self)
        self.watched = WatchedFolder(
            self,
            self.session,
            FolderWatch(self.session, self.store),
            lambda *files: self.door.take_watched(*files),
        )
        self.desk.status.add(self.watched.button)
        self.desk.status.add(JobsButton(self.session.jobs))
        self.saved_line = SavedLine(self.session, self.desk.status.saved)
        self.desk.status.add(TodoTally(self.session))
        Marking(self.session, self)
        self.guide = guiding(self)
        self.drops = Drops(self, lambda: self.door)
        MenuKey(self)

    def _listen(self) -> None:
        hear = self.session
        hear.opening.connect(lambda: self.pages["timeline"])
        hear.opened.connect(self._opened)
        hear.closed.connect(self._show_welcome)
        hear.selected.connect(lambda _: self.ways.note())
        hear.activated.connect(lambda _: self.show_view("reading"))
        hear.went.connect(self._do)
        hear.kept.connect(self.ways.keep_to)
        self.desk.beginning.chose.connect(self._begin)
        hear.history.connect(self.refresh_acts)
        hear.changed.connect(self._changed)
        hear.trouble.connect(self._trouble)
        hear.bug.connect(partial(fault_sheets.tell, self))
        hear.said.connect(partial(self.message.news, undo=True))
        hear.noted.connect(self.message.news)
        hear.work.connect(self.working.follow)
        hear.progress.connect(self.working.say)
        self.message.undone.connect(lambda: self.door.undo())
        self.desk.splitter.splitterMoved.connect(self._inspector_moved)
        self.search.picked.connect(self.ways.jump)
        self.welcome.made.connect(partial(self._do, "new"))
        self.welcome.sought.connect(partial(self._do, "open"))
        self.welcome.tried.connect(self.open_demo)
        self.welcome.manual_wanted.connect(partial(self._do, "manual"))
        self.welcome.imported.connect(lambda: self.door.choose())
        self.welcome.opened.connect(lambda path: self.arriving.open(Path(path)))
        self.welcome.forgotten.connect(self._forget)
        self.desk.told.connect(self._tell_status)

    # Parts that are made, and whose code is loaded, when they are first asked for

    @cached_property
    def door(self) -> Door:
        """How material comes in."""
        from desktop.intake.door import Door

        return Door(self, self.session, self.store, self.open_taken, self.arriving.open)

    @cached_property
    def handing(self) -> Handing:
        """How the case is handed out in other formats."""
        from desktop.handing.handing import Handing

        return Handing(self, self.session, self._folder, self._scope)

    @cached_property
    def sharing(self) -> Sharing:
        """How parts of the case are shared."""
        return sharing(self)

    @cached_property
    def taking_in(self) -> TakingIn:
        """How a colleague's copy comes in."""
        return taking_in(self)

    @cached_property
    def histories(self) -> Histories:
        """What was done, and putting it back."""
        from desktop.history.histories import Histories

        return Histories(self, self.session, self.open_taken)

    # What can be done

    def _do(self, name: str) -> None:
        self.doings.do(name)

    def open(self, path: Path) -> None:
        """Open a case; `session.opened` follows, or a sentence why not."""
        if self.windows is None:
            self._open_here(path)
        else:
            self.windows.open(path, self, partial(self._open_here, path))

    def _open_here(self, path: Path) -> None:
        self.welcome.complain("")
        if self.session.open(path):
            self._slow.start()

    def open_demo(self) -> None:
        """Write a fresh copy of the demo case and open it."""
        self.welcome.complain("")
        from db import demo

        self.session.open(files.demo_place(), build=demo.build)

    def show_view(self, name: str) -> None:
        """Show a view; the rail follows."""
        if self.session.case is None:
            return
        self.view = name
        self.desk.show_view(name)
        # The dossier shows pages of paper: it needs the width the inspector takes.
        self.inspector.setVisible(self.store.now.inspector_shown and name != "dossier")
        focus = getattr(self.desk.page(), "focus_first", None)
        if focus is not None and not self.search.hasFocus():
            focus()
        self.ways.note()
        self._tell_status()

    def open_taken(self, ref: Ref) -> None:
        """What was just taken in: a text in the reading room, a card among the sources."""
        if ref.kind == "source":
            self.show_view("sources")
        self.session.select(ref)

    def _folder(self) -> str:
        return self.store.now.folder

    def _scope(self) -> Scope:
        """What an export can be narrowed to: the timeline's filters, the selected incident."""
        from desktop.handing.pane import Scope
        from desktop.timeline.page import TimelinePage

        page, selected = self.pages["timeline"], self.session.selection
        assert isinstance(page, TimelinePage)
        alone = selected if selected is not None and selected.kind == "incident" else None
        return Scope(page.host.panel.narrowed, alone)

    # What happened

    def _opened(self) -> None:
        path = self.session.path
        assert path is not None
        self.store.opened(path)
        self._slow.stop()
        self.message.hide()
        self._name_case()
        self.desk.strip.say(self.session.why_read_only)
        self.ways.forget()
        self.whole.setCurrentIndex(1)
        self.session.read("when it was changed", meta.changed, self.saved_line.at)
        self.desk.say_empty(False)
        self._look_whether_empty()
        self.show_view(self.store.now.view)
        self.kept_desks.opened()
        self.refresh_acts()

    def _name_case(self) -> None:
        self.desk.top.name.say(self.session.title)
        self.setWindowTitle(f"{self.session.title} – Casebinder")

    def _show_welcome(self) -> None:
        self.welcome.show_recent(self.store.now.recent)
        self.whole.setCurrentIndex(0)
        self.welcome.setFocus()
        self.setWindowTitle("Casebinder")
        self.refresh_acts()

    def _forget(self, path: str) -> None:
        self.store.forget(path)
        self.welcome.show_recent(self.store.now.recent)

    def _changed(self, changes: Changes) -> None:
        if changes.concerns("case_meta"):
            self._name_case()
        if changes.concerns("incident", "actor", "source"):
            self._look_whether_empty()
        if changes.kind not in ("undo", "redo", "import"):
            self.message.news(changes.label, undo=True)

    def _look_whether_empty(self) -> None:
        self.session.read("is it empty", meta.is_empty, self.desk.say_empty)

    def _begin(self, way: str) -> None:
        if way == "import":
            self._do("import")
            return
        self.show_view(way)
        make_new = getattr(self.pages[way], "make_new", None)
        if make_new is not None:
            make_new()

    def _trouble(self, what: CaseError | str) -> None:
        self._slow.stop()
        sentence = what.sentence if isinstance(what, CaseError) else str(what)
        if self.session.case is None:
            self.welcome.complain(sentence)
        else:
            self.message.trouble(sentence)

    def _tell_status(self) -> None:
        words = getattr(self.pages[self.view], "status_text", "")
        self.desk.status.words.setText(words)

    def refresh_acts(self) -> None:
        """Enable what can be done now."""
        offers.refresh(self)

    # Window state

    def _restore(self) -> None:
        now = self.store.now
        if not now.window or not self.restoreGeometry(QByteArray(now.window)):
            self.resize(1600, 1000)
        self.desk.give_inspector(self._inspector_width, self.width())

    def put_inspector(self, wide: int) -> None:
        """Give the inspector a width; 0 hides it."""
        self.store.change(inspector_shown=wide > 0)
        self.inspector.setVisible(wide > 0 and self.view != "dossier")
        if wide:
            self._inspector_width = wide
            self.desk.give_inspector(wide, self.width())

    def _inspector_moved(self) -> None:
        # Kept when it is drawn, not read at the end: a hidden inspector has no width.
        self._inspector_width = self.inspector.width()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.store.change(
            window=bytes(self.saveGeometry().data()),
            view=self.view,
            inspector_width=self._inspector_width,
        )
        self.session.end()
        self.arriving.stop()
        self.keeping.stop()
        super().closeEvent(event)
        self.gone.emit()
