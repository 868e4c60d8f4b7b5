"""Second versions that sync programs leave beside a case when two computers changed it.

Hides how each of them names such a file.
"""

from __future__ import annotations

import re
from pathlib import Path

from db import format
from db.errors import CaseError
from db.language import say

_MOST = 200
#: What stands between the name of the case and its ending.
_MADE_BY = re.compile(
    r"""
      \ ?\(.*conflict(ed)?\ copy.*\)         # Dropbox, Nextcloud, ownCloud, Seafile
    | [ ._-]*\(?_?conflict[-_ ].*            # Synology, older clients
    | \.sync-conflict-\d{8}-\d{6}.*          # Syncthing
    | \ \(SFConflict\ .*\)                   # Seafile
    | \ \[Conflict(ed)?.*\]                  # Google Drive
    """,
    re.VERBOSE | re.IGNORECASE,
)


def beside(path: Path) -> list[Path]:
    """Cases beside this one that a sync program named as a conflicting version of it."""
    stem, suffix = path.stem, path.suffix
    found = []
    try:
        entries = sorted(path.parent.iterdir())
    except OSError:
        return []
    for other in entries:
        middle = other.stem.removeprefix(stem)
        if other.suffix == suffix and other.stem.startswith(stem) and _MADE_BY.fullmatch(middle):
            try:
                format.read_header(other)
            except CaseError:
                continue
            found.append(other)
    return found[:_MOST]


def told(path: Path) -> str:
    """The sentence about them; empty when there is none."""
    others = beside(path)
    if not others:
        return ""
    name = others[0].name
    more = say(" and {count:,} more", count=len(others) - 1) if len(others) > 1 else ""
    return say(
        "A sync program kept another version of this case beside it: “{name}”{more}. "
        "Nothing is lost: take it in as a colleague’s copy, then keep the case where "
        "one computer writes it.",
        name=name,
        more=more,
    )
