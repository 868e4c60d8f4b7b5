"""The window itself: hears the session, does what acts ask, remembers where one has been."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget

from db import demo
from db.changes import Changes
from db.errors import CaseError
from db.language import say
from db.records import meta
from db.refs import Ref
from db.search.hits import Hit
from desktop import details, files, messages, own_name
from desktop.actions import ACTS
from desktop.handing.handing import Handing
from desktop.handing.pane import Scope
from desktop.history.histories import Histories
from desktop.inspector import Inspector
from desktop.intake.door import Door
from desktop.intake.watched import WatchedFolder
from desktop.intake.watching import FolderWatch
from desktop.keeping import Keeping
from desktop.searching import SearchField
from desktop.session import Session
from desktop.settings import Store
from desktop.theme import theme, themes
from desktop.timeline.page import TimelinePage
from desktop.trail import Stop, Trail
from desktop.welcome import WelcomePage
from desktop.widgets.list_page import RecordsPage
from desktop.window.arrivals import arriving, taking_in
from desktop.window.desk import Desk, case_menu
from desktop.window.drops import Drops
from desktop.window.rooms import HOME, cards, pages
from desktop.window.shares import sharing

#: Opening that takes longer than this is said.
_SLOW_MS = 500


class Window(QMainWindow):
    """The window of one session."""

    def __init__(self, session: Session, store: Store) -> None:
        super().__init__()
        self.session = session
        self.store = store
        own_name.begin(session, store)
        self._view = store.now.view
        self._inspector_width = store.now.inspector_width
        self._trail = Trail()
        self._walking = False
        self.setWindowTitle("Casebinder")
        self.setMinimumSize(960, 600)
        self.actions_by_name = self._make_actions()
        self.arriving = arriving(self)
        self._build()
        self._listen()
        self.keeping = Keeping(self, self.session, self.welcome, self.open)
        self._restore()
        self._show_welcome()

    # Building

    def _make_actions(self) -> dict[str, QAction]:
        made: dict[str, QAction] = {}
        for act in ACTS:
            action = QAction(act.words, self)
            action.setShortcuts([QKeySequence(keys) for keys in act.keys])
            action.setProperty("drawing", act.icon)
            action.setProperty("needs_case", act.needs_case)
            keys = f" ({act.keys[0]})" if act.keys else ""
            action.setToolTip(f"{act.words.rstrip('…')}{keys}")
            action.triggered.connect(partial(self._do, act.name))
            self.addAction(action)
            made[act.name] = action
        return made

    def _build(self) -> None:
        self.pages = pages(self.session)
        self.search = SearchField(self.session, self._acts)
        self.inspector = Inspector(self.session, cards(self.session))
        menu = case_menu(self, self.actions_by_name, self._fill_recent)
        self.desk = Desk(menu, self.actions_by_name, self.search, self.pages, self.inspector)
        self.welcome = WelcomePage()
        self.whole = QStackedWidget()
        self.whole.addWidget(self.welcome)
        self.whole.addWidget(self.desk)
        self.setCentralWidget(self.whole)
        self.message = messages.Message(self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(partial(self.message.news, "Opening the case…"))
        self.working = messages.Working(self)
        self.door = Door(self, self.session, self.store, self.open_taken, self.arriving.open)
        self.handing = Handing(self, self.session, self._folder, self._scope)
        self.sharing = sharing(self)
        self.taking_in = taking_in(self)
        self.histories = Histories(self, self.session, self.open_taken)
        self.watched = WatchedFolder(
            self, self.session, FolderWatch(self.session, self.store), self.door.take_watched
        )
        self.desk.status.add(self.watched.button)
        self.drops = Drops(self, self.door)

    def _listen(self) -> None:
        hear = self.session
        hear.opened.connect(self._opened)
        hear.closed.connect(self._show_welcome)
        hear.selected.connect(lambda _: self._note_stop())
        hear.activated.connect(lambda _: self.show_view("reading"))
        hear.went.connect(self._do)
        hear.kept.connect(self._keep_to)
        self.desk.beginning.chose.connect(self._begin)
        hear.history.connect(self._refresh_acts)
        hear.changed.connect(self._changed)
        hear.saved.connect(self._saved)
        hear.trouble.connect(self._trouble)
        hear.bug.connect(partial(messages.show_bug, self))
        hear.said.connect(partial(self.message.news, undo=True))
        hear.noted.connect(self.message.news)
        hear.work.connect(self.working.follow)
        hear.progress.connect(self.working.say)
        self.message.undone.connect(self.door.undo)
        self.desk.splitter.splitterMoved.connect(self._inspector_moved)
        self.search.picked.connect(self._jump)
        self.welcome.made.connect(partial(self._do, "new"))
        self.welcome.sought.connect(partial(self._do, "open"))
        self.welcome.tried.connect(self.open_demo)
        self.welcome.opened.connect(lambda path: self.arriving.open(Path(path)))
        self.welcome.forgotten.connect(self._forget)
        for page in self.pages.values():
            changed = getattr(page, "status_changed", None)
            if changed is not None:
                changed.connect(self._tell_status)

    # What can be done

    def _do(self, name: str) -> None:
        todo: dict[str, Callable[[], object]] = {
            "new": partial(files.make_case, self, self.session, self.store),
            "open": partial(files.open_case, self, self.store, self.arriving.open),
            "import": self.door.choose,
            "take": self.door.paste,
            "paste": self.door.paste_article,
            "taken": self.door.show_last,
            "watch": self.watched.open,
            "export": self.handing.open,
            "share": self.sharing.open,
            "merge": self.taking_in.choose,
            "compare": self.taking_in.compare,
            "conflicts": self.taking_in.conflicts,
            "history": self.histories.of_selected,
            "log": self.histories.of_case,
            "copy": partial(files.save_copy, self, self.session, self.arriving.expect),
            "details": partial(details.change, self, self.session),
            "name": partial(own_name.ask, self, self.session, self.store),
            "close": self.session.close,
            "quit": self.close,
            "undo": self.door.undo,
            "redo": self.door.redo,
            "search": self.search.start,
            "back": partial(self._walk, self._trail.back),
            "forward": partial(self._walk, self._trail.forward),
            "card": self._go_to_card,
            "inspector": self._toggle_inspector,
            "theme": self._toggle_theme,
            "theme-system": partial(self._choose_theme, "system"),
        }
        todo.get(name, partial(self.show_view, name))()

    def open(self, path: Path) -> None:
        """Open a case; `session.opened` follows, or a sentence why not."""
        self.welcome.complain("")
        if self.session.open(path):
            self._slow.start()

    def open_demo(self) -> None:
        """Write a fresh copy of the demo case and open it."""
        self.welcome.complain("")
        self.session.open(files.demo_place(), build=demo.build)

    def show_view(self, name: str) -> None:
        """Show a view; the rail follows."""
        if self.session.case is None:
            return
        self._view = name
        self.desk.show_view(name)
        # The dossier shows pages of paper: it needs the width the inspector takes.
        self.inspector.setVisible(self.store.now.inspector_shown and name != "dossier")
        focus = getattr(self.desk.page(), "focus_first", None)
        if focus is not None and not self.search.hasFocus():
            focus()
        self._note_stop()
        self._tell_status()

    def _toggle_inspector(self) -> None:
        self.store.change(inspector_shown=not self.inspector.isVisible())
        self.inspector.setVisible(self.store.now.inspector_shown)

    def _go_to_card(self) -> None:
        """The keyboard to the card, shown if it was hidden; from the card back to the view."""
        if self.inspector.isAncestorOf(self.focusWidget()):
            self.show_view(self._view)
            return
        if not self.inspector.isVisible():
            self._toggle_inspector()
        self.inspector.focus_first()

    def _toggle_theme(self) -> None:
        self._choose_theme("light" if theme().dark else "dark")

    def _choose_theme(self, wish: str) -> None:
        self.store.change(theme=wish)
        themes.choose(self.store.now.theme)

    def _jump(self, hit: Hit) -> None:
        if hit.ref.kind == "place":
            # A place has no card: what happened there is what one looks for.
            self._keep_to("timeline", hit.ref, hit.title, None)
            return
        home = HOME.get(hit.ref.kind)
        if home is None and self._view not in ("timeline", "incidents"):
            home = "timeline"
        if home is not None and self._view != "timeline":
            self.show_view(home)
        self.session.select(hit.ref)

    def open_taken(self, ref: Ref) -> None:
        """What was just taken in: a text in the reading room, a card among the sources."""
        if ref.kind == "source":
            self.show_view("sources")
        self.session.select(ref)

    def _folder(self) -> str:
        return self.store.now.folder

    def _scope(self) -> Scope:
        """What an export can be narrowed to: the timeline's filters, the selected incident."""
        page, selected = self.pages["timeline"], self.session.selection
        assert isinstance(page, TimelinePage)
        alone = selected if selected is not None and selected.kind == "incident" else None
        return Scope(page.host.panel.narrowed, alone)

    def _keep_to(self, view: str, ref: Ref, name: str, span: tuple[int, int] | None) -> None:
        page = self.pages[view]
        self.show_view(view)
        if isinstance(page, TimelinePage | RecordsPage):
            page.keep_to(ref, name)
        if span is not None and isinstance(page, TimelinePage):
            page.show_span(*span)

    def _walk(self, step: Callable[[], Stop | None]) -> None:
        stop = step()
        if stop is None:
            return
        self._walking = True
        self.show_view(stop.view)
        self.session.select(stop.ref)
        self._walking = False
        self._refresh_acts()

    # What happened

    def _opened(self) -> None:
        path = self.session.path
        assert path is not None
        self.store.opened(path)
        self._slow.stop()
        self.message.hide()
        self._name_case()
        self.desk.strip.say(self.session.why_read_only)
        self._trail = Trail()
        self.whole.setCurrentIndex(1)
        self.session.read("when it was changed", meta.changed, self._saved)
        self.desk.say_empty(False)
        self._look_whether_empty()
        self.show_view(self.store.now.view)
        self._refresh_acts()

    def _name_case(self) -> None:
        self.desk.top.name.say(self.session.title)
        self.setWindowTitle(f"{self.session.title} – Casebinder")

    def _show_welcome(self) -> None:
        self.welcome.show_recent(self.store.now.recent)
        self.whole.setCurrentIndex(0)
        self.welcome.setFocus()
        self.setWindowTitle("Casebinder")
        self._refresh_acts()

    def _forget(self, path: str) -> None:
        self.store.forget(path)
        self.welcome.show_recent(self.store.now.recent)

    def _note_stop(self) -> None:
        if not self._walking and self.session.case is not None:
            self._trail.note(Stop(self._view, self.session.selection))
            self._refresh_acts()

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
        page = self.pages[way]
        if isinstance(page, RecordsPage):
            page.make_new()

    def _saved(self, at: datetime) -> None:
        here, today = at.astimezone(), datetime.now().date()
        day = "" if here.date() == today else f"{here.day} {here:%b %Y}, "
        self.desk.status.saved.say(f"Saved {day}{here:%H:%M}")

    def _trouble(self, what: CaseError | str) -> None:
        self._slow.stop()
        sentence = what.sentence if isinstance(what, CaseError) else str(what)
        if self.session.case is None:
            self.welcome.complain(sentence)
        else:
            self.message.trouble(sentence)

    def _tell_status(self) -> None:
        words = getattr(self.pages[self._view], "status_text", "")
        self.desk.status.words.setText(words)

    def _refresh_acts(self) -> None:
        has_case = self.session.case is not None
        acts = self.actions_by_name
        for action in acts.values():
            if action.property("needs_case"):
                action.setEnabled(has_case)
        writable = has_case and not self.session.why_read_only
        for name in ("import", "take", "paste", "watch", "details", "merge"):
            acts[name].setEnabled(writable)
        for name, label, none in (
            ("undo", self.session.undo_label, say("Nothing to undo")),
            ("redo", self.session.redo_label, say("Nothing to redo")),
        ):
            keys = acts[name].shortcut().toString()
            acts[name].setEnabled(writable and bool(label))
            acts[name].setToolTip(f"{acts[name].text()}: {label} ({keys})" if label else none)
        acts["back"].setEnabled(has_case and self._trail.can_go_back)
        acts["forward"].setEnabled(has_case and self._trail.can_go_forward)

    def _acts(self) -> tuple[list[QAction], list[QAction]]:
        here = self.desk.page().actions() if self.session.case is not None else []
        return here, [a for name, a in self.actions_by_name.items() if name != "search"]

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for text in self.store.now.recent:
            path = Path(text)
            action = menu.addAction(path.stem)
            action.setToolTip(text)
            action.setEnabled(path.is_file())
            action.triggered.connect(partial(self.arriving.open, path))

    # Window state

    def _restore(self) -> None:
        now = self.store.now
        if not now.window or not self.restoreGeometry(QByteArray(now.window)):
            self.resize(1600, 1000)
        self.desk.give_inspector(self._inspector_width, self.width())

    def _inspector_moved(self) -> None:
        # Kept when it is drawn, not read at the end: a hidden inspector has no width.
        self._inspector_width = self.inspector.width()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.store.change(
            window=bytes(self.saveGeometry().data()),
            view=self._view,
            inspector_width=self._inspector_width,
        )
        self.session.end()
        self.arriving.stop()
        self.keeping.stop()
        super().closeEvent(event)
