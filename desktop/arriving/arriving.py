"""The way of a file into the window: known ones at once, all others looked at first.

What was not made or opened here is checked and put into a new file; a parcel is unpacked before; a
damaged file is offered to be recovered. Hides which of these a file needs.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from db.errors import CaseError, Damaged
from db.language import say
from db.reader import Reader
from db.sharing import encryption, parcels
from db.sharing.parcels import Keys, Parcel
from desktop import known
from desktop.arriving.key_sheet import ask_for_key, kept_key
from desktop.arriving.long_sheet import LongSheet
from desktop.arriving.place_field import PlaceField, free_name
from desktop.arriving.work import Work
from desktop.files import CASES, SUFFIX, writable_folder
from desktop.session import Session
from desktop.settings import Store
from desktop.tasks import Progress

if TYPE_CHECKING:
    from db.strangers import Facts, Made
    from desktop.arriving.recovery import Recovery

#: Bytes up to which a case is looked through for damage after it was opened: a second or two, for
#: which one of two readers is busy.
_LOOKED_THROUGH = 200_000_000


class Arriving(QObject):
    """Arrivals for one window. `opens`: opens a case in it as it is; `copies`: shows what copies of
    a case are kept."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        store: Store,
        opens: Callable[[Path], None],
        copies: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._store = store
        self._opens = opens
        self.work = Work(window, session)
        self._copies = copies
        self._unpacked: list[ExitStack] = []
        #: What is being opened, is open, and was open before that.
        self._opening: Path | None = None
        self._open: Path | None = None
        self._before: Path | None = None
        self._looked_through: set[Path] = set()
        self._expected: set[Path] = set()
        known.begin_with(store.now.recent)
        session.opened.connect(self._was_opened)
        session.trouble.connect(self._trouble)
        session.settled.connect(self._settled)

    @cached_property
    def recovery(self) -> Recovery:
        """What is offered for a damaged file; most never need it."""
        from desktop.arriving.recovery import Recovery

        return Recovery(self._window, self.work, self._open_now, self._read_only, self._copies)

    def open(self, path: Path) -> None:
        """Open whatever a person chose, dropped or named."""
        try:
            kind = parcels.kind_of(path)
        except CaseError:
            # Opening says why not.
            kind = ""
        if kind in ("bag", "locked"):
            self._unpack(path, lambda parcel: self._look(parcel.case, path, parcel))
        elif kind == "case" and not known.is_known(path):
            self._look(path.resolve(), path, None)
        else:
            self._open_now(path)

    def unpack(self, path: Path, then: Callable[[Path, str], None]) -> None:
        """Find the case in what a colleague sent, asking for the key if it needs one; `then` with
        the case, which is there until the next one arrives, and a sentence on who signed it ("":
        nobody looked, it is a case already)."""
        if parcels.is_parcel(path):
            self._unpack(path, lambda parcel: then(parcel.case, parcel.told))
        else:
            then(path, "")

    def expect(self, path: Path) -> None:
        """A copy is being made here: it is known as soon as it is there."""
        self._expected.add(path)

    def stop(self) -> None:
        """At the end of the program, after the case was closed."""
        self.work.stop()
        self._put_away()
        for path in (self._open, *self._expected):
            if path is not None and path.is_file():
                known.closed(path)

    # Opening

    def _open_now(self, path: Path) -> None:
        self._opening = path
        self._opens(path)

    def _read_only(self, path: Path) -> None:
        # What is wrong with it was just said.
        self._looked_through.add(path)
        self._session.open(path, read_only=True)

    def _was_opened(self) -> None:
        self._before, self._open, self._opening = self._open, self._session.path, None
        if self._open is not None:
            known.opened(self._open)

    def _settled(self) -> None:
        """Everything that was asked is answered, so the case that was open before is closed."""
        now = self._session.path
        if now is None:
            self._before, self._open = self._open, None
        if self._before is not None and self._before != now:
            known.closed(self._before)
        self._before = None
        for path in self._expected:
            if path.is_file():
                known.closed(path)
        self._expected.clear()
        if now is not None and now not in self._looked_through:
            self._looked_through.add(now)
            self._look_through(now)

    def _look_through(self, path: Path) -> None:
        """Look for damage that opening did not meet, once the first picture stands."""
        if path.stat().st_size <= _LOOKED_THROUGH:
            self._session.read("is it whole", _damage, partial(self._damaged, path), priority=1)

    def _damaged(self, path: Path, found: str) -> None:
        if found:
            sentence = say(
                "Some pages of “{name}” are not what they should be. What can be read is "
                "shown. Do not go on working in this file.",
                name=path.name,
            )
            self.recovery.offer(path, sentence, is_open=True)

    def _trouble(self, what: CaseError | str) -> None:
        path = self._opening
        if path is not None and isinstance(what, Damaged) and path.name in what.sentence:
            self._opening = None
            self.recovery.offer(path, what.sentence)

    # Unpacking

    def _unpack(self, path: Path, ready: Callable[[Parcel], None]) -> None:
        self._put_away()
        try:
            asked = encryption.lock_of(path) if parcels.kind_of(path) == "locked" else ""
        except CaseError as trouble:
            self._session.complain(trouble)
            return
        if asked == "passphrase":
            self._ask(path, ready)
            return

        def act(told: Progress) -> Parcel:
            return self._opened(path, Keys(kept_key() if asked else ()), told)

        def failed(trouble: CaseError) -> None:
            if isinstance(trouble, encryption.WrongKey):
                self._ask(path, ready)
            else:
                self._session.complain(trouble)

        self.work.run(say("Opening “{name}”", name=path.name), act, ready, failed)

    def _ask(self, path: Path, ready: Callable[[Parcel], None]) -> None:
        def opens(sheet: LongSheet, keys: Keys) -> None:
            def then(parcel: Parcel) -> None:
                sheet.finish()
                ready(parcel)

            self.work.run(
                say("Unlocking"),
                lambda told: self._opened(path, keys, told),
                then,
                lambda trouble: sheet.stop(trouble.sentence),
                sheet,
            )

        ask_for_key(self._window, path, self._store.now.folder, opens)

    def _opened(self, path: Path, keys: Keys, told: Progress) -> Parcel:
        """On the thread of the work."""
        with ExitStack() as stack:
            parcel = stack.enter_context(parcels.opened(path, keys, told.is_cancelled))
            self._unpacked.append(stack.pop_all())
        return parcel

    def _put_away(self) -> None:
        """Remove what was unpacked before."""
        for stack in self._unpacked:
            stack.close()
        self._unpacked.clear()

    # Checking

    def _look(self, case: Path, path: Path, parcel: Parcel | None) -> None:
        """Look at a case nobody vouches for. `path`: what the person chose."""

        def failed(trouble: CaseError) -> None:
            if isinstance(trouble, Damaged):
                self.recovery.offer(case, trouble.sentence)
            else:
                self._session.complain(trouble)

        # Known files never come here, and the code that looks into others is long.
        from db.strangers import apart

        self.work.run(
            say("Looking at “{name}”", name=path.name),
            lambda told: apart.inspect(case, told.is_cancelled),
            lambda facts: self._tell(case, path, parcel, facts),
            failed,
        )

    def _tell(self, case: Path, path: Path, parcel: Parcel | None, facts: Facts) -> None:
        from desktop.arriving.stranger_view import StrangerView

        signed, signer = _signed(path, parcel)
        view = StrangerView(path, facts, signed, signer, parcel is None and not facts.left_out)
        name = (
            case.name
            if parcel is not None
            else say("{stem} checked{suffix}", stem=path.stem, suffix=SUFFIX)
        )
        out = free_name(writable_folder(path) / name)
        place = PlaceField(say("New file"), out, CASES, SUFFIX)
        sheet = LongSheet(
            self._window,
            say("Open “{name}”", name=path.name),
            [view, place],
            say("Check and open"),
            lambda it: self._make_safe(it, case, place.value()),
        )

        def as_it_is() -> None:
            sheet.finish()
            known.closed(path)
            self._open_now(path)

        view.as_it_is.connect(as_it_is)
        sheet.appear()

    def _make_safe(self, sheet: LongSheet, case: Path, out: Path) -> None:
        from db.strangers import apart

        def then(_: Made) -> None:
            sheet.finish()
            self._put_away()
            known.closed(out)
            self._open_now(out)

        def failed(trouble: CaseError) -> None:
            sheet.stop(trouble.sentence)
            if isinstance(trouble, Damaged):
                sheet.finish()
                self.recovery.offer(case, trouble.sentence)

        self.work.run(
            say("Checking"),
            lambda told: apart.make_safe(case, out, told.say, told.is_cancelled),
            then,
            failed,
            sheet,
        )


def _signed(path: Path, parcel: Parcel | None) -> tuple[str, str]:
    """Who signed it, in a sentence, and with which key; `parcel`: None when it is a case already,
    whose signature is looked at now."""
    if parcel is None:
        try:
            with parcels.opened(path) as opened:
                return _signed(path, opened)
        except CaseError as trouble:
            return trouble.sentence, ""
    return parcel.told, parcel.signed.key if parcel.signed is not None else ""


def _damage(reader: Reader) -> str:
    """The first damage that SQLite finds in the pages; "" when there is none."""
    try:
        found = str(reader.value("PRAGMA quick_check(1)"))
    except Damaged as trouble:
        return trouble.sentence
    return "" if found == "ok" else found
