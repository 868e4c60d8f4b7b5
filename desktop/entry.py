"""The program on the desk of a person: its line in the menu, the kind of file `*.case`, icons.

For those who installed it with pipx or from its sources; packages and bundles put the same files
where the system keeps them. Hides where a desk looks (freedesktop.org) and in which sizes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from db import processes

#: The name under which desks know the program; also of its windows (`desktop.app`).
ID = "org.casebinder.Casebinder"
#: Pixels.
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
#: Our drawing, where a desk looks for it, and its name there.
_ICONS = (
    ("casebinder", "apps", ID),
    ("casebinder-case", "mimetypes", f"{ID}.case"),
)
_UPDATES = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)


def folder() -> Path:
    """Where the desk of this person looks."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def install(to: Path, command: str) -> list[Path]:
    """Put all files below `to`, a folder for data of programs; `command` starts the program.

    Returns what was written. Raises OSError.
    """
    made = dict(_texts(to, command))
    made |= {path: png(drawn, size) for path, drawn, size in _pictures(to)}
    for path, content in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    _tell_desk(to)
    return list(made)


def remove(of: Path) -> list[Path]:
    """Take them away again; what others put there stays. Returns what was removed."""
    put = [path for path, _ in _texts(of, "")] + [path for path, _, _ in _pictures(of)]
    found = [path for path in put if path.exists()]
    for path in found:
        path.unlink()
    if found:
        _tell_desk(of)
    return found


def own_command() -> str:
    """What starts this installation, whatever the desk has in its PATH."""
    if processes.is_bundle():
        return _quoted(sys.executable)
    if (beside := Path(sys.prefix) / "bin" / "casebinder").exists():
        return _quoted(str(beside))
    found = shutil.which("casebinder")
    return _quoted(found) if found else f"{_quoted(sys.executable)} -m desktop"


def png(name: str, size: int) -> bytes:
    """A drawing of resources/icons as a PNG of `size` by `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(_drawing(name))).render(painter, QRectF(image.rect()))
    painter.end()
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(held, QByteArray(b"png")).write(image)
    return bytes(held.data().data())


def _texts(below: Path, command: str) -> Iterator[tuple[Path, bytes]]:
    """Everything that is copied."""
    described = files("resources") / "desk"
    entry = (described / f"{ID}.desktop").read_text("utf-8")
    entry = entry.replace("Exec=casebinder ", f"Exec={command} ")
    yield below / "applications" / f"{ID}.desktop", entry.encode()
    yield below / "mime" / "packages" / f"{ID}.xml", (described / f"{ID}.xml").read_bytes()
    about = (described / f"{ID}.metainfo.xml").read_bytes()
    yield below / "metainfo" / f"{ID}.metainfo.xml", about
    for drawn, kind, name in _ICONS:
        yield _icons(below) / "scalable" / kind / f"{name}.svg", _drawing(drawn)


def _pictures(below: Path) -> Iterator[tuple[Path, str, int]]:
    """Everything that is drawn: where, from which drawing, how large."""
    for drawn, kind, name in _ICONS:
        for size in SIZES:
            yield _icons(below) / f"{size}x{size}" / kind / f"{name}.png", drawn, size


def _icons(below: Path) -> Path:
    return below / "icons" / "hicolor"


def _drawing(name: str) -> bytes:
    return (files("resources") / "icons" / f"{name}.svg").read_bytes()


def _quoted(path: str) -> str:
    """One word in the Exec line of an entry, whatever is in the path."""
    if re.fullmatch(r"[\w@%+=:,./-]+", path, re.ASCII) and "%" not in path:
        return path
    # The line is read twice: as a value, in which a backslash begins an escape, then as words.
    escaped = re.sub(r'([`"$\\])', r"\\\1", path).replace("\\", "\\\\").replace("%", "%%")
    return f'"{escaped}"'


def _tell_desk(below: Path) -> None:
    """Desks read lists that these programs make; one that has none of them reads the files."""
    for program, where in _UPDATES:
        if shutil.which(program) and (below / where).is_dir():
            subprocess.run(
                [program, str(below / where)],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            )
