"""What the window does with case files: make, open and copy one. Hides the dialogs."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from db.language import bare, say
from desktop.session import Session
from desktop.settings import Store
from desktop.widgets import Sheet, TextField

SUFFIX = ".case"
CASES = bare(say("Cases (*{suffix})", suffix=SUFFIX))
#: What a case arrives in.
_ARRIVING = bare(say("Cases, bags and locked files (*{suffix} *.zip *.age)", suffix=SUFFIX))
_ALL = say("All files (*)")
#: A new case never replaces a file, so there is nothing to ask.
_UNASKED = QFileDialog.Option.DontConfirmOverwrite


def make_case(
    window: QWidget, session: Session, store: Store, called: str = "", hint: str = ""
) -> Sheet:
    """Ask for a title (`called`: one to begin with), then for a place, and make the case."""
    title = TextField(
        say("Title"), called, required=True, placeholder=say("Attacks on the northern border, 2022")
    )

    def place() -> str:
        suggested = _folder(store) / f"{_file_name(title.value())}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            window, say("New case"), str(suggested), CASES, options=_UNASKED
        )
        if not chosen:
            return say("Choose where the case file should be kept, or press Cancel.")
        path = _with_suffix(Path(chosen))
        if path.exists():
            return say(
                "“{name}” is there already and was left as it is. Choose another name.",
                name=path.name,
            )
        session.create(path, title.value())
        return ""

    return Sheet.open(
        window,
        say("New case"),
        [title],
        say("Choose a place…"),
        place,
        hint=hint or say("One subject, one file. The title can be changed later."),
    )


def open_case(window: QWidget, store: Store, opens: Callable[[Path], None]) -> None:
    """Ask for a file and give it to whoever opens it."""
    folder = str(_folder(store))
    chosen, _ = QFileDialog.getOpenFileName(
        window, say("Open case"), folder, f"{_ARRIVING};;{_ALL}"
    )
    if chosen:
        opens(Path(chosen))


def save_copy(window: QWidget, session: Session, expect: Callable[[Path], None]) -> None:
    """Ask where a copy should lie and write it; `expect` is told of it."""
    path = session.path
    if path is None:
        return
    suggested = path.with_name(bare(say("{stem} copy{suffix}", stem=path.stem, suffix=SUFFIX)))
    chosen, _ = QFileDialog.getSaveFileName(window, say("Save a copy"), str(suggested), CASES)
    if not chosen:
        return
    target = _with_suffix(Path(chosen))
    if target.exists() and target.samefile(path):
        session.complain(
            say("“{name}” is the case you are working on. Choose another name.", name=path.name)
        )
    else:
        session.save_copy(target)
        expect(target)


def demo_place() -> Path:
    """Where a fresh copy of the demo case goes; never over one that is there."""
    return free_place(say("Demo"))


def free_place(stem: str) -> Path:
    """Where a new case of this name goes, among the person's documents; never over another."""
    kept = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(kept) if Path(kept).is_dir() else Path.home()
    names = (f"{stem}{f' {number}' if number > 1 else ''}{SUFFIX}" for number in itertools.count(1))
    return next(folder / name for name in names if not (folder / name).exists())


def writable_folder(path: Path) -> Path:
    """Where a new file can lie: beside the one given, or at home."""
    return path.parent if os.access(path.parent, os.W_OK) else Path.home()


def _folder(store: Store) -> Path:
    kept = Path(store.now.folder) if store.now.folder else Path.home()
    return kept if kept.is_dir() else Path.home()


def _file_name(title: str) -> str:
    """A title as a file name every system takes."""
    kept = "".join("-" if mark in '<>:"/\\|?*' or ord(mark) < 32 else mark for mark in title)
    return kept.strip(" .")[:80] or say("Case")


def _with_suffix(path: Path) -> Path:
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
