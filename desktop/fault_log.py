"""The reports of faults kept on this computer: the newest first, to be read and cleared.

Hides that trouble with the file itself is passed over: a fault is told once already, and a second
one about its log would help nobody.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

#: Reports longer ago than this many are let go.
_MOST = 40
_LINE = "\n" + "-" * 72 + "\n"


def note(file: Path, text: str, now: datetime) -> None:
    """Keep one more report."""
    kept = [entry for entry in read(file).split(_LINE) if entry]
    entries = [f"{now:%Y-%m-%d %H:%M}\n{text}", *kept][:_MOST]
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = file.with_suffix(".part")
        part.write_text(_LINE.join(entries), "utf-8")
        part.replace(file)


def read(file: Path) -> str:
    """All of them; "" when there are none."""
    try:
        return file.read_text("utf-8")
    except (OSError, ValueError):
        return ""


def clear(file: Path) -> None:
    """Let go of all of them."""
    with suppress(OSError):
        file.unlink(missing_ok=True)
