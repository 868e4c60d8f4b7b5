"""The original behind a clean text: what is known of its bytes, and a way to get them out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.reading import decode
from db.records import quotes
from db.records.quotes import Snapshot
from desktop.session import Session
from desktop.widgets import Facts, Sheet
from desktop.widgets.code_names import language_name


def original_text(reader: Reader, snapshot: Snapshot) -> str:
    """The original as text; "" when no bytes are held or they are not text."""
    data = quotes.original(reader, snapshot.sha256) if snapshot.sha256 else None
    if data is None:
        return ""
    try:
        return decode(data, snapshot.original_name).text
    except BadInput:
        return ""


def ask_original(session: Session, near: QWidget, snapshot: Snapshot) -> None:
    """Show the facts of the original bytes, with a button that writes them to a file."""
    sha256 = snapshot.sha256

    def size(reader: Reader) -> int | None:
        return quotes.original_size(reader, sha256) if sha256 else None

    def show(found: int | None) -> None:
        show_original(session, near, snapshot, found)

    session.read("original", size, show)


def show_original(session: Session, near: QWidget, snapshot: Snapshot, size: int | None) -> Sheet:
    """The sheet. `size` in bytes; None: no bytes are held."""
    held = (
        say("{size:,} bytes", size=size)
        if size is not None
        else say("No bytes are held, only the clean text")
    )
    facts = [
        (say("Name"), snapshot.original_name or say("Not recorded")),
        (say("Size"), held),
        ("SHA-256", _apart(snapshot.sha256 or "")),
        (say("Kind"), snapshot.mime or say("Not recorded")),
        (say("Encoding"), snapshot.encoding or say("Not recorded")),
        (say("Language"), language_name(snapshot.lang) if snapshot.lang else say("Not recorded")),
        (say("Captured"), snapshot.captured_at.replace("T", " ").replace("Z", " UTC")),
        (say("Captured with"), snapshot.tool or say("Not recorded")),
        (say("Cleaned with"), snapshot.cleaner),
        (say("Clean text"), _apart(snapshot.cleaned_sha256)),
    ]
    body = Facts([(name, value) for name, value in facts if value], names=132)

    def then() -> str:
        if size is not None:
            export_original(session, near, snapshot)
        return ""

    primary, cancel = (
        (say("Export original …"), say("Cancel")) if size is not None else (say("Done"), "")
    )
    hint = say("The bytes as they were captured. The text you read was cleaned from them.")
    return Sheet.open(near, say("Original"), [body], primary, then, hint, width=560, cancel=cancel)


def export_original(session: Session, near: QWidget, snapshot: Snapshot) -> None:
    """Ask where, and write exactly the bytes that were captured."""
    name = snapshot.original_name or "original"
    chosen, _ = QFileDialog.getSaveFileName(near, say("Export original"), name)
    if chosen:
        write_original(session, snapshot, Path(chosen))


def write_original(session: Session, snapshot: Snapshot, path: Path) -> None:
    """Write the bytes; says how it went."""
    sha256 = snapshot.sha256 or ""

    def write(data: bytes | None) -> None:
        if data is None:
            session.complain(say("No original bytes are held of this text; nothing was written."))
            return
        try:
            path.write_bytes(data)
        except OSError as error:
            session.complain(
                say(
                    "“{name}” could not be written ({strerror}). The case is unchanged.",
                    name=path.name,
                    strerror=error.strerror,
                )
            )
            return
        session.said.emit(
            say("Original saved as {name}, {count:,} bytes", name=path.name, count=len(data))
        )

    session.read("original", lambda reader: quotes.original(reader, sha256), write)


def _apart(sha256: str) -> str:
    """A hash in groups of eight, so that it can be read aloud and wraps."""
    return " ".join(sha256[at : at + 8] for at in range(0, len(sha256), 8))
