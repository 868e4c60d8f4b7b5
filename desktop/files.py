"""What the window does with files: make, open and copy a case, import, take what is dropped.

Hides the dialogs, and what may be dropped where.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from db.case import Case
from db.exchange import Report, import_bytes, import_paths
from db.refs import Ref
from desktop.session import Session
from desktop.settings import Store
from desktop.tasks import Progress
from desktop.widgets import Facts, LinesField, Secondary, Sheet, TextField, Words

SUFFIX = ".case"
_CASES = f"Cases (*{SUFFIX})"
_ALL = "All files (*)"
_READ = (
    "*.txt *.html *.htm *.mhtml *.mht *.warc *.wacz *.pdf *.jpg *.jpeg *.png *.webp *.tif *.tiff "
    "*.heic *.gif *.json *.ris *.bib *.csv *.tsv *.tab *.gz"
)
#: A new case never replaces a file, so there is nothing to ask.
_UNASKED = QFileDialog.Option.DontConfirmOverwrite
#: More refused rows than this are told as a number.
_TOLD = 40


def make_case(window: QWidget, session: Session, store: Store) -> None:
    """Ask for a title, then for a place, and make the case."""
    title = TextField("Title", required=True, placeholder="Attacks on the northern border, 2022")

    def place() -> str:
        suggested = _folder(store) / f"{_file_name(title.value())}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            window, "New case", str(suggested), _CASES, options=_UNASKED
        )
        if not chosen:
            return "Choose where the case file should be kept, or press Cancel."
        path = _with_suffix(Path(chosen))
        if path.exists():
            return f"“{path.name}” is there already and was left as it is. Choose another name."
        session.create(path, title.value())
        return ""

    Sheet.open(
        window,
        "New case",
        [title],
        "Choose a place…",
        place,
        hint="One subject, one file. The title can be changed later.",
    )


def open_case(window: QWidget, session: Session, store: Store) -> None:
    """Ask for a case file and open it."""
    folder = str(_folder(store))
    chosen, _ = QFileDialog.getOpenFileName(window, "Open case", folder, f"{_CASES};;{_ALL}")
    if chosen:
        session.open(Path(chosen))


def save_copy(window: QWidget, session: Session) -> None:
    """Ask where a copy should lie and write it."""
    path = session.path
    if path is None:
        return
    suggested = path.with_name(f"{path.stem} copy{SUFFIX}")
    chosen, _ = QFileDialog.getSaveFileName(window, "Save a copy", str(suggested), _CASES)
    if not chosen:
        return
    target = _with_suffix(Path(chosen))
    if target.exists() and target.samefile(path):
        session.complain(f"“{path.name}” is the case you are working on. Choose another name.")
    else:
        session.save_copy(target)


def choose_import(window: QWidget, session: Session, store: Store) -> None:
    """Ask for files and import them."""
    folder = str(_folder(store))
    kinds = f"Articles, archives, pictures, lists and tables ({_READ});;{_ALL}"
    chosen, _ = QFileDialog.getOpenFileNames(window, "Import", folder, kinds)
    if chosen:
        import_files(window, session, [Path(name) for name in chosen])


def take_dropped(window: QWidget, session: Session, paths: Sequence[Path]) -> None:
    """A case file is opened; anything else is imported into the open case."""
    cases = [path for path in paths if path.suffix.lower() == SUFFIX]
    others = [path for path in paths if path not in cases]
    if cases:
        session.open(cases[0])
    elif others and session.case is None:
        session.complain(
            "Open a case first, or make a new one; then drop the files to import here again."
        )
    elif others:
        import_files(window, session, others)


def drop_words(session: Session, paths: Sequence[Path]) -> str:
    """What dropping these files would do."""
    if any(path.suffix.lower() == SUFFIX for path in paths):
        return "Drop to open this case"
    if session.case is None:
        return "Open a case first, then drop files to import them"
    if session.why_read_only:
        return "This case is open for reading only"
    return "Drop to import" if len(paths) == 1 else f"Drop to import {len(paths):,} files"


def import_files(near: QWidget, session: Session, paths: Sequence[Path]) -> None:
    """Import on the writer thread with progress and Cancel, then tell what was done."""

    def act(case: Case, told: Progress) -> Report:
        return import_paths(case, paths, progress=told.say, cancelled=told.is_cancelled)

    session.run("Import", act, lambda report: show_report(near, session, report))


def paste_article(window: QWidget, session: Session) -> None:
    """Take an article from the clipboard, to be looked at first; its text opens afterwards."""
    held = QGuiApplication.clipboard().text()
    text = LinesField("Text", held, required=True, rows=14, placeholder="The article, as it is")

    def take() -> str:
        session.run(
            "Paste an article",
            partial(_take_text, text.value()),
            lambda taken: _open_pasted(window, session, *taken),
        )
        return ""

    Sheet.open(
        window,
        "Paste an article",
        [text],
        "Add",
        take,
        hint="Headline, date and outlet are read from it. What you paste is kept as it is.",
        width=640,
    )


def _take_text(text: str, case: Case, told: Progress) -> tuple[Report, int | None]:
    """Import a text as a file would be; the report and the new snapshot, if there is one."""
    data, name = text.encode(), "Pasted text.txt"
    report = import_bytes(case, data, name, "text", told.say, told.is_cancelled)
    made = case.last_changes.ids("snapshot") if report.created and case.last_changes else ()
    return report, next(iter(made), None)


def _open_pasted(near: QWidget, session: Session, report: Report, snapshot: int | None) -> None:
    if snapshot is not None:
        session.select(Ref("snapshot", snapshot))
    show_report(near, session, report)


def show_report(near: QWidget, session: Session, report: Report) -> None:
    """One line when all went well; a sheet when something was refused or looked odd."""
    summary = said(report)
    if not report.refused and not report.warnings:
        session.said.emit(summary)
        return
    parts: list[QWidget] = [Words(summary)]
    if report.warnings:
        parts.append(Words("To look at", "section"))
        alone = {each.topic: each.reason for each in report.warnings}
        told = [(f"{n:,}", alone[topic] if n == 1 else topic) for topic, n in report.topics]
        parts.append(Facts(told, names=56))
    if report.refused:
        parts.append(Words(f"Not used: {len(report.refused):,}", "section"))
        for remark in report.refused[:_TOLD]:
            where = f"{remark.file}, row {remark.row:,}: " if remark.row else ""
            parts.append(Secondary(f"{where}{remark.reason}"))
        if len(report.refused) > _TOLD:
            parts.append(Secondary(f"and {len(report.refused) - _TOLD:,} more"))
    Sheet.open(near, "Import", parts, "Done", lambda: "", cancel="", width=560)


def said(report: Report) -> str:
    """The report as one sentence."""
    names = {"incident": "incident", "source": "source", "actor": "actor", "claim": "claim"}
    made = [
        f"{count:,} {name}{'' if count == 1 else 's'}"
        for table, name in names.items()
        if (count := report.created.get(table, 0))
    ]
    versions = report.created.get("snapshot", 0) - report.created.get("source", 0)
    if versions > 0:
        made.append(f"{versions:,} new version{'' if versions == 1 else 's'} of what is held")
    parts = [f"Imported {', '.join(made)}" if made else "Nothing new was imported"]
    if report.unchanged:
        parts.append(f"{report.unchanged:,} were here already")
    if report.changed and versions <= 0:
        parts.append(f"{report.changed:,} differ from before")
    return "; ".join(parts) + "."


def demo_place() -> Path:
    """Where a fresh copy of the demo case goes; never over one that is there."""
    kept = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(kept) if Path(kept).is_dir() else Path.home()
    names = (f"Demo{f' {number}' if number > 1 else ''}{SUFFIX}" for number in itertools.count(1))
    return next(folder / name for name in names if not (folder / name).exists())


def _folder(store: Store) -> Path:
    kept = Path(store.now.folder) if store.now.folder else Path.home()
    return kept if kept.is_dir() else Path.home()


def _file_name(title: str) -> str:
    """A title as a file name every system takes."""
    kept = "".join("-" if mark in '<>:"/\\|?*' or ord(mark) < 32 else mark for mark in title)
    return kept.strip(" .")[:80] or "Case"


def _with_suffix(path: Path) -> Path:
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
