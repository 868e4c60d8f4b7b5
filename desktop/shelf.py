"""Where the program keeps earlier copies of cases, whether it does, and how many bytes they take.

Hides the folder for data of programs, and that this one wish is kept in it rather than among the
settings of the window: commands obey it too, and they work without Qt.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from db.keeping.backups import Shelf
from db.keeping.keeper import Keeper

#: Choices, in GB, for the room that all copies may take together.
ROOMS = (1, 2, 5, 10, 50)


@dataclass(frozen=True, slots=True)
class Wish:
    """Whether copies are kept, and the room for all of them in GB."""

    copies: bool = True
    room: int = 2


def shelf() -> Shelf:
    """The shelf of this person."""
    return Shelf(_data() / "copies", wish().room * 1_000_000_000)


def own_templates() -> Path:
    """Where this person's own templates of dossiers lie; there may be no such folder."""
    return _data() / "templates"


def fault_log() -> Path:
    """The file that keeps the reports of faults; there may be none."""
    return _data() / "faults.txt"


def keeper(told: Callable[[str], None]) -> Keeper | None:
    """What keeps copies of one case; None when none are wanted. `told`: see Keeper."""
    return Keeper(shelf(), told) if wish().copies else None


def wish() -> Wish:
    """What the person wants; what cannot be read is as usual."""
    try:
        kept = json.loads(_wish_file().read_text("utf-8"))
    except (OSError, ValueError):
        return Wish()
    if not isinstance(kept, dict):
        return Wish()
    room = kept.get("room")
    return Wish(kept.get("copies") is not False, room if room in ROOMS else Wish().room)


def wish_for(wanted: Wish) -> None:
    """Keep what the person wants. Raises OSError."""
    file = _wish_file()
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = file.with_suffix(".part")
    part.write_text(json.dumps(asdict(wanted)), "utf-8")
    part.replace(file)


def _wish_file() -> Path:
    return _data() / "copies.json"


def _data() -> Path:
    """The folder for the data of programs, as Qt would name it. Not the one for roaming data: some
    systems send that through a network at every sign-in."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        folder = Path(local) if local else Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        folder = Path.home() / "Library" / "Application Support"
    else:
        named = os.environ.get("XDG_DATA_HOME", "")
        folder = Path(named) if named.startswith("/") else Path.home() / ".local" / "share"
    return folder / "Casebinder"
